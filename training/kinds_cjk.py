"""Learn what the cues of a Japanese or Chinese figure say of its kind, from ``tests/gold``.

    python training/kinds_cjk.py [--hold-out SET,SET …] [--write]

Prints for each held-out group of sets how often the rules, the weights and both together tell
the kind of a claim, fitted on all others; with ``--write`` it fits all sets and writes
``languages/cjk_kind_weights.py`` anew. Needs scikit-learn, which no run and no test needs.
"""

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from examples import ROOT, annotated, articles_of, gold_sets, lines_of, write_table
from kinds import Example, fitted, hold_out

from pipelines.extraction import east_asian
from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.documents import find_claims
from pipelines.extraction.east_asian.kind_cues import Draft, cues_of
from pipelines.report import Kind, Measure, Percentage
from tests.cases import (
    claims_ja,
    claims_zh,
    clauses_ja,
    clauses_zh,
    general_ja,
    general_zh,
    passages_ja,
    passages_zh,
)

WEIGHTS = ROOT / "pipelines/extraction/languages/cjk_kind_weights.py"
RULE = 1.0
"""What the rules' kind counts; none to 1.5 differ by less than the noise on sets new to them."""
PASSAGES = {
    "ja": (clauses_ja, passages_ja, general_ja),
    "zh": (clauses_zh, passages_zh, general_zh),
}
CLAIMS = {"ja": claims_ja, "zh": claims_zh}
DAY = date(2025, 10, 24)
"""On which the claims of the tests are read."""


def examples_of(path: Path) -> Iterator[Example]:
    """The claims of a set that the program finds as shares, in reading order."""
    for article, document in articles_of(path):
        percentages, heard = _listened(document)
        for one, gold in annotated(article, percentages):
            if gold["of"] == "gdp" and one.start in heard:
                cues, ruled = heard[one.start]
                yield Example(path.stem, gold["kind"], ruled, cues)


def examples_of_cases() -> Iterator[Example]:
    """The sentences of ``tests/cases``, each with the kinds of its claims."""
    for document, wanted in _cases():
        percentages, heard = _listened(document)
        waiting = list(wanted)
        for one in percentages:
            told = next((pair for pair in waiting if pair[0] == one.quote), None)
            if told is None:
                continue
            waiting.remove(told)
            if told[1] is not None and one.of is Measure.GDP and one.start in heard:
                cues, ruled = heard[one.start]
                yield Example("cases", told[1], ruled, cues)


def _cases() -> Iterator[tuple[Document, tuple[tuple[str, str | None], ...]]]:
    """Each text of the tests with its quotes and their kinds, in reading order."""
    for language, tables in PASSAGES.items():
        for published, text, rows in (row for table in tables for row in table.STATED):
            is_headline = "。" not in text and "\n" not in text
            text = f"{text}\n" if is_headline else f"ニュース\n{text}"
            kinds = tuple((row[0], row[2] if len(row) > 2 else None) for row in rows)
            yield Document(text, date.fromisoformat(published), language, None), kinds
    for language, table in CLAIMS.items():
        for text, quote, _, kind, *_ in (*table.STATED, *table.CAUGHT):
            yield Document(f"\n{text}", DAY, language, None), ((quote, kind),)


Heard = dict[int, tuple[frozenset[str], str]]
"""Start of a figure → its cues and its kind by rule."""


def _listened(document: Document) -> tuple[tuple[Percentage, ...], Heard]:
    """The percentages of a document, and what was seen of those whose kind is weighed.

    What was told before a figure is what the rules told, so that no set is fitted on itself.
    """
    heard: Heard = {}

    def listen(draft: Draft) -> tuple[Kind, tuple[str, ...]]:
        heard[draft.setting.percentage.start] = (cues_of(draft), draft.reading.kind.value)
        return draft.reading.kind, ()

    percentages = east_asian.find_percentages(document)
    find_claims(document, percentages, east_asian.find_dates(document), weigh=listen)
    return percentages, heard


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--hold-out", nargs="*", default=[], help="sets with commas between")
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    paths = gold_sets("cjk")
    examples = [one for path in paths for one in examples_of(path)]
    examples += examples_of_cases()
    print(f"{len(examples)} claims in {len(paths)} sets and the cases of the tests")
    hold_out(examples, chosen.hold_out, rule=RULE)
    if chosen.write:
        kinds, weights = fitted(examples)
        settings = (
            f'KINDS = "{" ".join(kinds)}"\nRULE = {round(100 * RULE)}\n'
            '"""Weight of what the rules say."""'
        )
        write_table(WEIGHTS, settings, lines_of(weights))


if __name__ == "__main__":
    main()
