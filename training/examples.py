"""The articles of ``tests/gold`` as the program sees them, for all that is learned from them."""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from pipelines.extraction.document import Document  # noqa: E402
from pipelines.extraction.english.claims import read_claims  # noqa: E402
from pipelines.extraction.english.fiscal_homes import read_at_home  # noqa: E402
from pipelines.extraction.english.kind_cues import Figure  # noqa: E402
from pipelines.extraction.english.party_weights import Scales  # noqa: E402
from pipelines.extraction.findings import find_percentages  # noqa: E402
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
    " cjk-vy".split()
)
"""Sets that count twice: those that were written since what is told is weighed."""
READ = frozenset("en-wa en-wb en-wd en-wf en-wg en-wh en-wi".split())
"""Those of them whose errors were read later, and rules mended by them."""
UNSEEN = NEW - READ
"""Sets by which no rule was written: they alone tell how far to trust a rule."""
OFTEN = {"cases": 6, **dict.fromkeys(NEW, 2)}
"""How often a claim counts: more in unread articles, most in sentences that state one fact."""
HELD_BACK = frozenset(
    "en-zx en-zz en-zv en-zt en-zr en-zs cjk-zw cjk-zy cjk-zu cjk-zr cjk-zs".split()
)
"""Sets that nothing is learned from, so that they tell what new articles will score."""


_Seen = TypeVar("_Seen")
_Heard = TypeVar("_Heard")


def counted(examples: Iterable[_Seen], set_of: Callable[[_Seen], str]) -> list[_Seen]:
    """Each example as often as it counts."""
    return [one for one in examples for _ in range(OFTEN.get(set_of(one), 1))]


def when_of_rules(figure: Figure, _shares: frozenset[int]) -> tuple[str | None, tuple[str, ...]]:
    """The time that the rules tell, not weighed."""
    return figure.draft.when, ()


SCALES_OF_RULES = Scales(
    spender=lambda figure: (figure.draft.spender, ()),
    actor=lambda figure: (figure.draft.actor, ()),
)
"""The parties that the rules tell, not weighed."""


def kinds_heard(
    document: Document, hear: Callable[[Figure], _Heard]
) -> tuple[tuple[Percentage, ...], dict[int, _Heard]]:
    """The percentages of a document, and what ``hear`` says of those whose kind is weighed.

    All else is what the rules told, so that no set is fitted on itself, and the same articles
    give the same weights whatever weights there were before.
    """
    heard: dict[int, _Heard] = {}

    def listen(figure: Figure) -> tuple[Kind, tuple[str, ...]]:
        heard[figure.draft.percentage.start] = hear(figure)
        return figure.draft.kind, ()

    percentages = find_percentages(document)
    shares = tuple(one for one in percentages if one.of is Measure.GDP)
    read_claims(
        read_at_home(document), shares, weigh=listen, scales=SCALES_OF_RULES, time=when_of_rules
    )
    return percentages, heard


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


def cases() -> Iterator[tuple[Document, tuple[str, ...]]]:
    """The sentences of ``tests/cases``, each with the kinds of its claims in order."""
    day = date(2025, 6, 25)
    for wanted, text in kinds_en.STATED + kinds_general_en.STATED:
        yield _case(f"Defence news of the day\n{text}", day), _kinds(wanted)
    for wanted, title in kinds_en.HEADLINES + kinds_general_en.HEADLINES:
        yield _case(f"{title}\nThe story is told by our staff in full.", day), _kinds(wanted)
    for published, text, rows in claims_en.STATED:
        kinds = tuple(row[2] for row in rows if row[1] is not None)
        yield _case(f"Defense news of the day\n{text}", date.fromisoformat(published)), kinds
    for published, title, text, rows in clauses_en.STATED + parties_en.STATED:
        kinds = tuple(row[2] for row in rows)
        yield _case(f"{title}\n{text}", date.fromisoformat(published)), kinds


def claimed_cases() -> Iterator[tuple[Document, tuple[dict[str, Any], ...]]]:
    """The sentences of ``tests/cases``, each with spender, kind and, where told, actor."""
    day = date(2025, 6, 25)
    for wanted, text in kinds_en.STATED + kinds_general_en.STATED:
        yield _case(f"Defence news of the day\n{text}", day), _spenders(wanted)
    for wanted, title in kinds_en.HEADLINES + kinds_general_en.HEADLINES:
        yield _case(f"{title}\nThe story is told by our staff in full.", day), _spenders(wanted)
    for published, text, rows in claims_en.STATED:
        told = tuple(_parties(row) for row in rows if row[1] is not None)
        yield _case(f"Defense news of the day\n{text}", date.fromisoformat(published)), told
    for published, title, text, rows in clauses_en.STATED + parties_en.STATED:
        told = tuple(_parties(row) for row in rows)
        yield _case(f"{title}\n{text}", date.fromisoformat(published)), told


def _spenders(wanted: str) -> tuple[dict[str, Any], ...]:
    """Kind and spender of each of ``demand/JPN level/KOR+JPN``."""
    pairs = (one.partition("/") for one in wanted.split())
    return tuple({"kind": kind, "spender": spender.split("+")} for kind, _, spender in pairs)


def _parties(row: Sequence[str | None]) -> dict[str, Any]:
    """Spender, kind and actor of a row of a table."""
    _, spender, kind, _, actor = row[:5]
    return {
        "kind": kind,
        "spender": (spender or "").split("+"),
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


def timed_cases() -> Iterator[tuple[Document, tuple[str | None, ...]]]:
    """The sentences of ``tests/cases``, each with the whens of its claims in order."""
    for published, text, rows in claims_en.STATED:
        whens = tuple(row[3] for row in rows if row[1] is not None)
        yield _case(f"Defense news of the day\n{text}", date.fromisoformat(published)), whens
    for published, title, text, rows in clauses_en.STATED + parties_en.STATED:
        whens = tuple(row[3] for row in rows)
        yield _case(f"{title}\n{text}", date.fromisoformat(published)), whens
    for published, text, rows, _ in figures_en.SAID:
        shares = [row for row in rows if row[1] == "gdp"]
        if all(len(row) > 3 for row in shares):
            yield _case(text, date.fromisoformat(published)), tuple(row[3] for row in shares)
    for published, whens, text in whens_en.TIMED:
        yield _case(text, date.fromisoformat(published)), whens


def _case(text: str, published: date) -> Document:
    return Document(text=text, published=published, language="en")


def _kinds(wanted: str) -> tuple[str, ...]:
    """``demand level`` of ``demand/JPN level/KOR``."""
    return tuple(one.partition("/")[0] for one in wanted.split())


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


def print_head(what: str, of: str) -> None:
    """The head of a table of what is right on held-out sets."""
    print(f"{what:18}{of:>8}{'rules':>8}{'weights':>8}{'both':>8}")


def print_right(group: str, count: int, right: Sequence[int]) -> None:
    """A row of it: how many of ``count`` are right by the rules, the weights and both."""
    print(f"{group:18}{count:8}{''.join(f'{one / count:8.3f}' for one in right)}", flush=True)


def lines_of(weights: Weights) -> list[str]:
    """The rows of a table of weights: hundredths, a bar, the cue."""
    lines = []
    for cue, row in sorted(weights.items()):
        hundredths = [round(100 * one) for one in row]
        if not cue or max(map(abs, hundredths)) >= SMALLEST:
            lines.append(f"{','.join(map(str, hundredths))}|{cue}")
    return lines


def write_table(path: Path, settings: str, lines: Iterable[str]) -> None:
    """Write a module of weights anew below its docstring: ``settings``, then ``TABLE``."""
    docstring = path.read_text(encoding="utf-8").split('"""')[1]
    table = "\n".join(line.replace("\\", "\\\\").replace('"', '\\"') for line in lines)
    settings = f"{settings}\n" if settings else ""
    path.write_text(
        f'"""{docstring}"""\n\n{settings}TABLE = """\\\n{table}\n"""\n', encoding="utf-8"
    )
    print(f"{table.count(chr(10)) + 1} cues written to {path.relative_to(ROOT)}")
