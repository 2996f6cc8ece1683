"""The annotated articles of ``tests/gold`` as examples to learn from."""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from pipelines.extraction.document import Document  # noqa: E402
from pipelines.extraction.english.claims import read_claims  # noqa: E402
from pipelines.extraction.english.documents import find_percentages  # noqa: E402
from pipelines.extraction.english.fiscal_homes import read_at_home  # noqa: E402
from pipelines.extraction.english.scales import Scales  # noqa: E402
from pipelines.report import Measure, Percentage  # noqa: E402

LANGUAGES = ROOT / "pipelines/extraction/languages"


class Entry(NamedTuple):
    """A share of GDP as annotated, and where the program finds it."""

    gold_set: str
    article: str
    start: int
    gold: dict[str, Any]


def english_sets() -> list[Path]:
    """The gold files in English, by name."""
    return sorted((ROOT / "tests/gold").glob("en-*.jsonl"))


def read_gold(paths: Iterable[Path], *, weigh: Scales) -> Iterator[list[Entry]]:
    """Read each article with ``weigh`` listening; yield what is annotated of it, in order."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            published = article["published"]
            document = Document(
                text=f"{article['title']}\n{article['text']}",
                published=date.fromisoformat(published) if published else None,
                language="en",
                outlet=article["outlet"],
            )
            percentages = find_percentages(document)
            shares = tuple(one for one in percentages if one.of is Measure.GDP)
            read_claims(read_at_home(document), shares, weigh=weigh)
            yield [
                Entry(path.stem, article["id"], one.start, gold)
                for one, gold in _annotated(article, percentages)
            ]


def _annotated(
    article: dict[str, Any], percentages: Sequence[Percentage]
) -> Iterator[tuple[Percentage, dict[str, Any]]]:
    """Percentages found with what the article says of them, one to one in order."""
    waiting: dict[tuple[str, str], list[Percentage]] = defaultdict(list)
    for one in percentages:
        waiting[one.quote, one.sentence].append(one)
    for gold in article["percentages"]:
        found = waiting[gold["quote"], gold["sentence"]]
        if found:
            one = found.pop(0)
            if gold["of"] == "gdp":
                yield one, gold
