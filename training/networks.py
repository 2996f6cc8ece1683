"""Fit the network of ``pipelines.extraction.network`` to what it should tell.

Needs PyTorch, which no run and no test needs.
"""

import copy
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from examples import OFTEN
from torch import Tensor, nn
from torch.nn import functional

from pipelines.extraction.network import UNKNOWN
from pipelines.extraction.seen import PARTS, Seen, Word

SEED = 0
WIDTH = 64
MOST = 3
"""How often a lesson counts at most."""
RAREST = 3
"""Words seen less often are unknown."""
ROUNDS = 8
BATCH = 64
RATE = 2e-3
DECAY = 0.1
KEPT = 0.998
"""How much of the averaged network stays at each step."""
FIELDS = ("name", "form", "sense")
LEAVE_OUT_WORD, LEAVE_OUT_FORM, LEAVE_OUT = 0.1, 0.2, 0.25
SMOOTHED = 0.05
VECTORS = 48
"""Dimensions that are kept of foreign word vectors."""

Arrays = dict[str, Any]


class Lesson(NamedTuple):
    """What is seen of an annotated figure, and what should be told of it."""

    gold_set: str
    told: str
    seen: Seen


class _Words:
    """The rows of all words of a field."""

    def __init__(self, counts: Counter[str]) -> None:
        held = sorted(word for word, count in counts.items() if word and count >= RAREST)
        self.rows = {word: row for row, word in enumerate(["", UNKNOWN, *held])}

    def __len__(self) -> int:
        return len(self.rows)

    def row(self, word: str) -> int:
        return self.rows.get(word, 1)


class _Numbered(NamedTuple):
    """Lessons as numbers: rows of name, form, sense and vector; part; place."""

    words: Tensor
    """(lessons, reach + elsewhere, 4)."""
    parts: Tensor
    """(lessons, reach + elsewhere); -1 where nothing stands."""
    places: Tensor
    """(lessons, reach)."""
    at: Tensor
    """(lessons): where the figure stands."""


class _Net(nn.Module):
    def __init__(
        self,
        sizes: Sequence[int],
        classes: int,
        *,
        reach: int,
        layers: int,
        vectors: Tensor | None,
    ) -> None:
        super().__init__()
        d, self.reach = WIDTH, reach
        self.fields = nn.ModuleList(nn.Embedding(size, d, padding_idx=0) for size in sizes)
        self.parts, self.places = nn.Embedding(len(PARTS), d), nn.Embedding(reach, d)
        for table in (*self.fields, self.parts, self.places):
            nn.init.normal_(table.weight, 0, 0.05)
        for table in self.fields:
            table.weight.data[0] = 0
        self.vectors = nn.Embedding.from_pretrained(vectors) if vectors is not None else None
        self.turned = nn.Linear(VECTORS, d, bias=False)
        nn.init.normal_(self.turned.weight, 0, 0.05)
        self.normal = nn.LayerNorm(d)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(d, d, 3, padding=2**k, dilation=2**k) for k in range(layers)
        )
        self.looks = nn.Linear(d, 2, bias=False)
        self.hidden, self.output = nn.Linear(4 * d, d), nn.Linear(d, classes)

    def forward(self, seen: _Numbered) -> Tensor:
        words, there, reach = seen.words, seen.parts >= 0, self.reach
        name, form, sense, vector = words.unbind(-1)
        figure = torch.zeros_like(there)
        figure[torch.arange(len(figure)), seen.at] = True
        if self.training:
            forget = (torch.rand(name.shape) < LEAVE_OUT_WORD) & ~figure
            name = torch.where(forget & (name > 0), 1, name)
            forget |= torch.rand(name.shape) < LEAVE_OUT_FORM
            form = torch.where(forget & (form > 0), 1, form)
            vector = torch.where(forget, 0, vector)
        read = sum(
            table(field) for table, field in zip(self.fields, (name, form, sense), strict=True)
        )
        read = read + self.parts(seen.parts.clamp(min=0))
        if self.vectors is not None:
            read = read + self.turned(self.vectors(vector))
        places = self.places(seen.places)
        read = torch.cat((read[:, :reach] + places, read[:, reach:]), 1)
        read = functional.dropout(self.normal(read), LEAVE_OUT, self.training)
        read = read * there[..., None]
        sentence, here = read[:, :reach].transpose(1, 2), there[:, None, :reach]
        for k, convolution in enumerate(self.convolutions):
            known = functional.dropout(sentence, 0.1 if k else 0, self.training)
            sentence = (sentence + functional.relu(convolution(known))) * here
        read = torch.cat((sentence.transpose(1, 2), read[:, reach:]), 1)
        looks = self.looks(read).masked_fill(~there[..., None], -1e9).softmax(1)
        pooled = torch.einsum("nwl,nwd->nld", looks, read).flatten(1)
        most = read.masked_fill(~there[..., None], -1e9).amax(1)
        whole = torch.cat((read[figure], pooled, most), 1)
        whole = functional.dropout(whole, 0.3, self.training)
        hidden = functional.relu(self.hidden(whole))
        told: Tensor = self.output(functional.dropout(hidden, 0.3, self.training))
        return told


def fit(
    lessons: Sequence[Lesson], *, layers: int, vectors: Mapping[str, Any] | None = None
) -> Arrays:
    """A network fitted to ``lessons``, as ``pipelines.extraction.network`` reads it.

    Args:
        lessons: In any order; the same ones in the same order give the same network.
        layers: Convolutions, one over the other.
        vectors: Of words by their form, ``VECTORS`` numbers each, from elsewhere.
    """
    torch.manual_seed(SEED)
    classes = sorted({one.told for one in lessons})
    fields = [_Words(_count(lessons, field)) for field in FIELDS]
    outside = sorted(vectors or ())
    where = {word: row for row, word in enumerate(outside, start=1)}
    before = max(len(one.seen.before) for one in lessons)
    reach = before + 1 + max(len(one.seen.after) for one in lessons)
    numbered = _numbered(lessons, fields, where, before=before, reach=reach)
    told = torch.tensor([classes.index(one.told) for one in lessons])
    counts = torch.tensor([min(MOST, OFTEN.get(one.gold_set, 1)) for one in lessons])
    held = None
    if vectors:
        held = torch.tensor(np.array([np.zeros(VECTORS), *(vectors[word] for word in outside)]))
    sizes = [len(one) for one in fields]
    turned = None if held is None else held.float()
    net = _Net(sizes, len(classes), reach=reach, layers=layers, vectors=turned)
    averaged = copy.deepcopy(net)
    steps = ROUNDS * (len(lessons) // BATCH + 1)
    learner = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    pace = torch.optim.lr_scheduler.OneCycleLR(learner, RATE, total_steps=steps, pct_start=0.15)
    step = 0
    for _ in range(ROUNDS):
        for chosen in torch.randperm(len(lessons)).split(BATCH):
            batch = _Numbered(*(one[chosen] for one in numbered))
            losses = functional.cross_entropy(
                net(batch), told[chosen], reduction="none", label_smoothing=SMOOTHED
            )
            loss = (losses * counts[chosen]).sum() / counts[chosen].sum()
            learner.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            learner.step()
            pace.step()
            step += 1
            kept = min(KEPT, (1 + step) / (10 + step))
            with torch.no_grad():
                for mean, one in zip(averaged.parameters(), net.parameters(), strict=True):
                    mean.lerp_(one, 1 - kept)
    return _arrays(averaged.eval(), classes, fields, outside) | {"before": before}


def _count(lessons: Sequence[Lesson], field: str) -> Counter[str]:
    return Counter(getattr(word, field) for one in lessons for word in _all_words(one.seen))


def _all_words(seen: Seen) -> list[Word]:
    return [*seen.before, seen.figure, *seen.after, *(word for _, word in seen.elsewhere)]


def _numbered(
    lessons: Sequence[Lesson],
    fields: Sequence[_Words],
    where: Mapping[str, int],
    *,
    before: int,
    reach: int,
) -> _Numbered:
    size = reach + max(len(one.seen.elsewhere) for one in lessons)
    words = np.zeros((len(lessons), size, 4), np.int64)
    parts = np.full((len(lessons), size), -1, np.int64)
    places = np.zeros((len(lessons), reach), np.int64)
    at = np.array([len(one.seen.before) for one in lessons])
    for n, (_, _, seen) in enumerate(lessons):
        here = [*seen.before, seen.figure, *seen.after]
        start = len(seen.before)
        parts[n, : len(here)] = [(k > start) + (k >= start) for k in range(len(here))]
        places[n, : len(here)] = range(before - start, before - start + len(here))
        ahead = reach + len(seen.elsewhere)
        parts[n, reach:ahead] = [PARTS.index(part) for part, _ in seen.elsewhere]
        placed = [*enumerate(here)]
        placed += [(reach + k, word) for k, (_, word) in enumerate(seen.elsewhere)]
        for k, word in placed:
            rows = [one.row(told) for one, told in zip(fields, word, strict=True)]
            words[n, k] = [*rows, where.get(word.form, 0)]
    return _Numbered(*map(torch.from_numpy, (words, parts, places, at)))


def _arrays(
    net: _Net, classes: Sequence[str], fields: Sequence[_Words], outside: Sequence[str]
) -> Arrays:
    held: Arrays = {"classes": " ".join(classes)}
    for name, words, table in zip(("names", "forms", "senses"), fields, net.fields, strict=True):
        rows = {word: table.weight[row] for word, row in words.rows.items() if word}
        if name == "forms" and net.vectors is not None:
            turned = net.turned(net.vectors.weight)
            unknown = rows[UNKNOWN]
            more = {word: turned[row] for row, word in enumerate(outside, start=1)}
            rows |= {word: rows.get(word, unknown) + vector for word, vector in more.items()}
        held[f"{name}_words"] = "\n".join(rows)
        held |= _rounded(name, torch.stack([*rows.values()]))
    held["parts"], held["places"] = net.parts.weight, net.places.weight
    held["scale"], held["shift"] = net.normal.weight, net.normal.bias
    for k, one in enumerate(net.convolutions):
        # (out, in, word) → (word, in, out), the words one after the other
        held[f"convolution{k}"] = one.weight.permute(2, 1, 0).reshape(3 * WIDTH, WIDTH)
        held[f"convolution{k}_start"] = one.bias
    held["looks"] = net.looks.weight.T
    for name, layer in (("hidden", net.hidden), ("output", net.output)):
        held[name], held[f"{name}_start"] = layer.weight.T, layer.bias
    return {
        name: one.detach().numpy().astype(np.float16) if isinstance(one, Tensor) else one
        for name, one in held.items()
    }


def _rounded(name: str, vectors: Tensor) -> Arrays:
    """A table in steps of a 127th of its largest number: a byte each."""
    step = vectors.abs().max() / 127
    steps = (vectors / step).round().detach().numpy().astype(np.int8)
    return {name: steps, f"{name}_step": np.float32(step.item())}
