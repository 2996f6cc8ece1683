"""The articles of ``tests/gold`` as the program sees them, for all that is learned from them."""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from plain import PLAIN, filled  # noqa: E402
from retelling import RETOLD, retell  # noqa: E402

from pipelines.extraction.document import Document  # noqa: E402
from pipelines.extraction.english.claims import read_claims  # noqa: E402
from pipelines.extraction.english.fiscal_homes import read_at_home  # noqa: E402
from pipelines.extraction.english.scales import SCALES  # noqa: E402
from pipelines.extraction.findings import find_percentages  # noqa: E402
from pipelines.extraction.shared_cues import Parties  # noqa: E402
from pipelines.report import Kind, Measure, Percentage  # noqa: E402
from tests.cases import (  # noqa: E402
    claims_en,
    clauses_en,
    figures_en,
    kinds_en,
    kinds_general_en,
    measures_en,
    parties_en,
    whens_en,
)

RAREST = 2
"""Cues seen less often are left out."""
SMALLEST = 8
"""Hundredths; cues that never weigh more are left out."""
Weights = dict[str, list[float]]
"""What each cue weighs for each class; the cue ``""`` holds the intercepts."""


NEW = frozenset(
    "en-ad en-ae en-af en-ll en-mm en-nn en-oo en-pp en-rr en-ss en-ww en-wa en-wb en-wc en-wd"
    " en-we en-wf en-wg en-wh en-wi en-wo en-wq en-wr en-wt en-wu en-wv en-wl cjk-wj cjk-wk"
    " cjk-wm cjk-wn cjk-wx cjk-wy en-xa en-xb en-xc en-xd en-xe en-xf en-xl en-xn en-xo en-xp en-xr"
    " en-xs cjk-xg cjk-xm cjk-xq cjk-xt en-ya en-yc en-yd en-ye en-yh en-yi en-yk en-yl en-yn en-yp"
    " en-yq cjk-yf cjk-yg cjk-yj cjk-ym cjk-yo en-va en-vb en-vc en-vd en-ve en-vg en-vh en-vi"
    " en-vo en-vq en-vr en-vs en-vt cjk-vj cjk-vk cjk-vl cjk-vm cjk-vn cjk-vp cjk-vu cjk-vw cjk-vx"
    " cjk-vy en-ua en-ub en-uc en-ud en-ue cjk-uj cjk-uk cjk-ue en-ta en-tb cjk-tc".split()
)
"""Sets that count twice: those that were written since what is told is weighed."""
OFTEN = {"cases": 18, **dict.fromkeys(NEW, 2)}
"""How often a claim counts: more in unread articles, most in sentences that state one fact."""
HELD_BACK = frozenset(
    "en-zx en-zz en-zv en-zt en-zr en-zs en-zq en-zp en-tn en-to en-tq"
    " cjk-zw cjk-zy cjk-zu cjk-zr cjk-zs cjk-zp cjk-tp cjk-tr".split()
)
"""Sets that nothing is learned from, so that they tell what new articles will score."""


_Seen = TypeVar("_Seen")


def counted(examples: Iterable[_Seen], set_of: Callable[[_Seen], str]) -> list[_Seen]:
    """Each example as often as it counts."""
    return [one for one in examples for _ in range(OFTEN.get(set_of(one), 1))]


Gold = dict[str, Any]
"""What is annotated of a claim: ``kind``, ``spender``, ``actor``, ``when``, or some of them."""
Hear = Callable[..., None]
"""Takes the field that is asked for, the annotation of its claim, and what is seen of it."""


def answered(
    scales: Any, gold: Mapping[int, Gold], hear: Hear, start_of: Callable[[Any], int]
) -> Any:
    """``scales`` that have each field heard, and then tell it as annotated.

    So what is learned of a field is learned beside the truth of the fields that are weighed before
    it, and of the claims before; what is not annotated is weighed.

    Args:
        scales: Of a language.
        gold: Where a figure starts → what is annotated of it.
        hear: As ``Hear``.
        start_of: Where a figure starts.
    """

    def asked(field: str, weigh: Callable[..., Any]) -> Callable[..., Any]:
        def tell(seen: Any, *more: Any) -> Any:
            row = gold.get(start_of(seen), {})
            if field not in row:
                return weigh(seen, *more)
            hear(field, row, seen, *more)
            return AS_TOLD[field](row[field]), ()

        return tell

    told = {field: asked(field, weigh) for field, weigh in scales._asdict().items()}
    return scales._replace(**told)


def listen(
    document: Document, shares: Sequence[Percentage], gold: Mapping[int, Gold], hear: Hear
) -> None:
    """Read the claims of a document as ``answered``."""
    scales = answered(SCALES, gold, hear, lambda figure: figure.draft.percentage.start)
    read_claims(read_at_home(document), shares, scales=scales)


def parties_of(told: list[str] | str | None) -> Parties:
    """Parties as annotated: a list, one, or nobody."""
    return tuple(told) if isinstance(told, list) else (told,) if told else ()


AS_TOLD: dict[str, Callable[[Any], Any]] = {
    "kind": Kind,
    "spender": parties_of,
    "actor": parties_of,
    "when": lambda when: when,
}
"""An annotated field → as scales tell it."""


def gold_sets(language: str = "en") -> list[Path]:
    """The annotated sets of a language that may be learned from, by name."""
    paths = sorted((ROOT / "tests/gold").glob(f"{language}-*.jsonl"))
    return [path for path in paths if path.stem not in HELD_BACK]


def articles_of(path: Path) -> Iterator[tuple[dict[str, Any], Document]]:
    """Each article of a set as annotated, and as the program reads it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        published = article["published"]
        yield (
            article,
            Document(
                text=f"{article['title']}\n{article['text']}",
                published=date.fromisoformat(published) if published else None,
                language=article["lang"],
                outlet=article["outlet"],
            ),
        )


def annotated(
    article: dict[str, Any], percentages: Sequence[Percentage]
) -> Iterator[tuple[Percentage, dict[str, Any]]]:
    """Percentages found, each with its annotation, one to one in order."""
    waiting: dict[tuple[str, str], list[Percentage]] = defaultdict(list)
    for one in percentages:
        waiting[one.quote, one.sentence].append(one)
    for gold in article["percentages"]:
        found = waiting[gold["quote"], gold["sentence"]]
        if found:
            yield found.pop(0), gold


def lessons(hear: Hear) -> None:
    """Have the claims of all sets and cases heard in reading order, the name of the set first."""
    for path in gold_sets():
        for article, document in articles_of(path):
            percentages = find_percentages(document)
            rows = annotated(article, percentages)
            told = {one.start: (one, row) for one, row in rows if row["of"] == "gdp"}
            gold = {start: row for start, (_, row) in told.items()}
            listen(document, _shares(percentages), gold, partial(hear, path.stem))
            other = retell(document, told, seed=article["id"])
            if other is not None:
                shares = _shares(find_percentages(other[0]))
                listen(other[0], shares, other[1], partial(hear, path.stem + RETOLD))
    for document, rows in cases():
        shares = _shares(find_percentages(document))
        if len(shares) == len(rows):
            gold = {one.start: row for one, row in zip(shares, rows, strict=True)}
            listen(document, shares, gold, partial(hear, "cases"))
    for document, gold in filled("en"):
        listen(document, _shares(find_percentages(document)), gold, partial(hear, PLAIN))


def _shares(percentages: Iterable[Percentage]) -> tuple[Percentage, ...]:
    return tuple(one for one in percentages if one.of is Measure.GDP)


def cases() -> Iterator[tuple[Document, tuple[Gold, ...]]]:
    """The sentences of ``tests/cases``, each with what is told of its claims in order."""
    day = date(2025, 6, 25)
    for wanted, text in kinds_en.STATED + kinds_general_en.STATED:
        yield _case(f"Defence news of the day\n{text}", day), _spenders(wanted)
    for wanted, title in kinds_en.HEADLINES + kinds_general_en.HEADLINES:
        yield _case(f"{title}\nThe story is told by our staff in full.", day), _spenders(wanted)
    for published, text, rows in claims_en.STATED:
        told = tuple(_claim(row) for row in rows if row[1] is not None)
        yield _case(f"Defense news of the day\n{text}", date.fromisoformat(published)), told
    for published, title, text, rows in clauses_en.STATED + parties_en.STATED:
        told = tuple(_claim(row) for row in rows)
        yield _case(f"{title}\n{text}", date.fromisoformat(published)), told
    for published, text, rows, _ in figures_en.SAID:
        shares = [row for row in rows if row[1] == "gdp"]
        if all(len(row) > 3 for row in shares):
            told = tuple({"when": row[3]} for row in shares)
            yield _case(text, date.fromisoformat(published)), told
    for published, whens, text in whens_en.TIMED:
        told = tuple({"when": when} for when in whens)
        yield _case(text, date.fromisoformat(published)), told


def _spenders(wanted: str) -> tuple[Gold, ...]:
    """Kind and spender of each of ``demand/JPN level/KOR+JPN``."""
    pairs = (one.partition("/") for one in wanted.split())
    return tuple({"kind": kind, "spender": spender.split("+")} for kind, _, spender in pairs)


def _claim(row: Sequence[str | None]) -> Gold:
    """What a row of a table tells of a claim."""
    _, spender, kind, when, actor = row[:5]
    return {
        "kind": kind,
        "spender": (spender or "").split("+"),
        "when": when,
        "actor": actor.split("+") if actor else None,
    }


def measured_cases() -> Iterator[tuple[Document, tuple[bool, ...]]]:
    """The sentences of ``tests/cases``, each with what of its figures is a share, in order."""
    for wanted, text in measures_en.MEASURED:
        shares = tuple(one == "gdp" for one in wanted.split(","))
        # one word stands for any number of figures
        count = len(find_percentages(_case(text, date(2026, 1, 20))))
        yield _case(text, date(2026, 1, 20)), shares if len(shares) > 1 else shares * count
    for published, text, rows, _ in figures_en.SAID:
        yield _case(text, date.fromisoformat(published)), tuple(row[1] == "gdp" for row in rows)
    for published, text, rows in (*claims_en.STATED, *claims_en.NEAR_MISSES):
        shares = tuple(row[1] is not None for row in rows)
        yield _case(f"Defense news of the day\n{text}", date.fromisoformat(published)), shares


def _case(text: str, published: date) -> Document:
    return Document(text=text, published=published, language="en")


def fit(
    rows: Sequence[frozenset[str]], classes: Sequence[str], *, inverse_penalty: float
) -> tuple[list[str], Weights]:
    """Classes and weights of a logistic regression of ``classes`` on ``rows`` of cues."""
    counts = Counter(cue for row in rows for cue in row)
    vectors = DictVectorizer()
    table = vectors.fit_transform(
        [{cue: 1.0 for cue in row if counts[cue] >= RAREST} for row in rows]
    )
    model = LogisticRegression(C=inverse_penalty, max_iter=1_000).fit(table, classes)
    weights = dict(zip(vectors.feature_names_, model.coef_.T.tolist(), strict=True))
    return list(model.classes_), {"": model.intercept_.tolist(), **weights}


def options(docstring: str) -> argparse.Namespace:
    """What is asked of a training: the sets to ``hold_out``, and whether to ``write``."""
    parser = argparse.ArgumentParser(description=docstring.split("\n\n")[0])
    parser.add_argument("--hold-out", nargs="*", default=[], help="sets with commas between")
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def print_head(what: str) -> None:
    """The head of a table of what is right on held-out sets: first answers, and weighed ones."""
    print(f"{what:18}{'claims':>8}{'first':>8}{'weighed':>8}")


def print_right(group: str, count: int, right: Sequence[int]) -> None:
    """A row of it: how many of ``count`` are right by each."""
    print(f"{group:18}{count:8}{''.join(f'{one / count:8.3f}' for one in right)}", flush=True)


def lines_of(weights: Weights) -> list[str]:
    """The rows of a table of weights: hundredths, a bar, the cue."""
    lines = []
    for cue, row in sorted(weights.items()):
        hundredths = [round(100 * one) for one in row]
        if not cue or max(map(abs, hundredths)) >= SMALLEST:
            lines.append(f"{','.join(map(str, hundredths))}|{cue}")
    return lines


def write_table(path: Path, lines: Sequence[str]) -> None:
    """Write a table of weights anew."""
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{len(lines)} cues written to {path.relative_to(ROOT)}")
