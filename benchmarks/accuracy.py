"""Accuracy on the gold articles, beside what others would use; and microseconds a sentence.

    python benchmarks/accuracy.py [--gold DIR] [--score score.py] [--json]

Figures are F1 by the judge that comes with the gold articles. Rivals are read only where they
are installed (``pip install quantulum3 parsedatetime`` for this benchmark alone): quantulum3 and
a plain regex for percentages, dateparser's search_dates and parsedatetime for dates. A rival is
given each sentence; a date of his counts where span and day agree with the gold value.
"""

import argparse
import importlib
import importlib.util
import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from commands.extract import as_gold  # noqa: E402
from pipelines.extraction.english.sentences import find_sentences  # noqa: E402
from pipelines.extraction.findings import find_findings  # noqa: E402
from pipelines.extraction.widths import narrow  # noqa: E402

SHARED = Path(os.environ.get("PLEDGELINE_SHARED", ROOT.parent / "shared"))
FIGURES = (
    "percent", "share", "claim", "when", "actor", "cited", "full", "date", "outlets", "topic",
)  # fmt: skip
PLAIN = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|percent|per cent|pct)", re.IGNORECASE)

Pair = tuple[float, float]


def articles(path: Path) -> list[dict[str, Any]]:
    """The articles of one gold file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def predict(article: dict[str, Any]) -> dict[str, Any]:
    """What this project takes from an article, in the form of the gold."""
    published = article.get("published")
    findings = find_findings(
        f"{article['title']}\n{article['text']}",
        published=date.fromisoformat(published) if published else None,
        language=article.get("lang"),
        outlet=article.get("outlet"),
    )
    return as_gold(article["id"], findings)


def sentences(rows: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], str]]:
    """Every sentence of the articles, with its article."""
    for article in rows:
        text = narrow(f"{article['title']}\n{article['text']}")
        for span in find_sentences(text):
            yield article, text[span.start : span.end]


def f1(hits: int, gold: int, found: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * hits / (gold + found) if gold + found else 0.0


def rivals_for_percentages() -> Iterator[tuple[str, Callable[[str], list[Pair]]]]:
    """Name and reader of each rival that is installed."""
    yield "plain regex", lambda text: [(float(m[1]), float(m[1])) for m in PLAIN.finditer(text)]
    if importlib.util.find_spec("quantulum3") is None:
        return
    parser = importlib.import_module("quantulum3.parser")

    def quantulum(text: str) -> list[Pair]:
        found = parser.parse(text)
        return [(q.value, q.value) for q in found if q.unit.name == "percentage"]

    yield "quantulum3", quantulum


def rivals_for_dates() -> Iterator[tuple[str, Callable[[str, datetime], list[tuple[str, str]]]]]:
    """Name and reader of each rival that is installed: quote and ISO day."""
    if importlib.util.find_spec("dateparser") is not None:
        search = importlib.import_module("dateparser.search")

        def dateparser(text: str, base: datetime) -> list[tuple[str, str]]:
            options = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
            found = search.search_dates(text, languages=["en"], settings=options) or []
            return [(quote, day.date().isoformat()) for quote, day in found]

        yield "dateparser search_dates", dateparser
    if importlib.util.find_spec("parsedatetime") is not None:
        calendar = importlib.import_module("parsedatetime").Calendar()

        def parsedatetime(text: str, base: datetime) -> list[tuple[str, str]]:
            found = calendar.nlp(text, sourceTime=base) or ()
            return [(row[4], row[0].date().isoformat()) for row in found]

        yield "parsedatetime", parsedatetime


def score_percentages(
    rows: list[dict[str, Any]], read: Callable[[str], list[Pair]]
) -> tuple[float, float]:
    """F1 of the numbers of percentages, and microseconds a sentence."""
    found: dict[str, Counter[Pair]] = {row["id"]: Counter() for row in rows}
    count, begun = 0, time.perf_counter()
    for article, sentence in sentences(rows):
        found[article["id"]].update(read(sentence))
        count += 1
    spent = time.perf_counter() - begun
    hits = gold = told = 0
    for article in rows:
        wanted = Counter((float(p["low"]), float(p["high"])) for p in article["percentages"])
        hits += (wanted & found[article["id"]]).total()
        gold, told = gold + wanted.total(), told + found[article["id"]].total()
    return f1(hits, gold, told), spent / max(count, 1) * 1e6


def score_dates(
    rows: list[dict[str, Any]], read: Callable[[str, datetime], list[tuple[str, str]]]
) -> tuple[float, float]:
    """F1 of dates whose quote is right and whose day lies in the gold value, and time."""
    rows = [row for row in rows if row.get("published")]
    found: dict[str, list[tuple[str, str]]] = {row["id"]: [] for row in rows}
    count, begun = 0, time.perf_counter()
    for article, sentence in sentences(rows):
        base = datetime.fromisoformat(article["published"])
        found[article["id"]].extend(read(sentence, base))
        count += 1
    spent = time.perf_counter() - begun
    hits = gold = told = 0
    for article in rows:
        wanted = [(d["quote"].lower(), d["value"]) for d in article["dates"] or []]
        gold, told = gold + len(wanted), told + len(found[article["id"]])
        for quote, day in found[article["id"]]:
            fit = [one for one in wanted if one[0] in quote.lower() and day.startswith(one[1])]
            if fit:
                wanted.remove(fit[0])
                hits += 1
    return f1(hits, gold, told), spent / max(count, 1) * 1e6


def judge(path: Path) -> Any:
    """The scoring program that comes with the gold."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file; give score.py with --score")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def report(name: str, rows: list[dict[str, Any]], scorer: Any) -> dict[str, Any]:
    """Figures of one set: this project's, then the rivals'."""
    count = sum(1 for _ in sentences(rows))
    begun = time.perf_counter()
    told = {row["id"]: predict(row) for row in rows}
    spent = (time.perf_counter() - begun) / max(count, 1) * 1e6
    figures, _ = scorer.score({row["id"]: row for row in rows}, told)
    out: dict[str, Any] = {"set": name, "articles": len(rows), "us_a_sentence": round(spent, 1)}
    out |= {key: round(figures[key]["f1"], 3) for key in FIGURES if key in figures}
    english = [row for row in rows if row.get("lang") == "en"]
    if english:
        out["rivals"] = {}
        for rival, read in rivals_for_percentages():
            value, each = score_percentages(english, read)
            out["rivals"][f"percent, {rival}"] = (round(value, 3), round(each, 1))
        for rival, reader in rivals_for_dates():
            value, each = score_dates(english, reader)
            out["rivals"][f"date, {rival}"] = (round(value, 3), round(each, 1))
    return out


def gold_sets(folder: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The dev set in halves (odd ids were looked at, even ones were not), then our own."""
    english = articles(folder / "dev-en.jsonl")
    yield "dev-en, odd ids", [row for row in english if int(row["id"].split("-")[1]) % 2]
    yield "dev-en, even ids", [row for row in english if not int(row["id"].split("-")[1]) % 2]
    for path in sorted((ROOT / "tests" / "gold").glob("*.jsonl")):
        yield path.stem, articles(path)
    if (folder / "dev-cjk.jsonl").exists():
        yield "dev-cjk", articles(folder / "dev-cjk.jsonl")


HOSTILE = {
    "digits": "1", "thousands": "1,", "nested brackets": "([", "percent percent": "percent ",
    "dotted": "U.S. ", "years": "2027 ", "figures": "2% ", "quotation marks": '." ',
}  # fmt: skip


def hostile_megabytes() -> Iterator[str]:
    """Seconds for a megabyte of one thing, beside one pass of Python's own ``\\w+``."""
    for name, piece in HOSTILE.items():
        text = piece * (1_000_000 // len(piece))
        begun = time.process_time()
        find_findings(text, published=date(2025, 6, 21), language="en")
        spent = time.process_time() - begun
        begun = time.process_time()
        re.findall(r"\w+|\W", text)
        limit = max(time.process_time() - begun, 1e-6)
        yield f"a megabyte of {name}: {spent:.3f} s, {spent / limit:.1f} times a split into words"


def main() -> None:
    """Print the figures of every set, then what hostile text costs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=SHARED / "gold")
    parser.add_argument("--score", type=Path, default=SHARED / "gold" / "score.py")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if not options.score.exists():
        raise SystemExit(f"{options.score} is not there; give --gold and --score")
    scorer = judge(options.score)
    for name, rows in gold_sets(options.gold):
        out = report(name, rows, scorer)
        if options.json:
            print(json.dumps(out))
            continue
        rivals = out.pop("rivals", {})
        print("  ".join(f"{key} {value}" for key, value in out.items()))
        for rival, (value, each) in rivals.items():
            print(f"    {rival}: F1 {value}, {each} us a sentence")
    if not options.json:
        print("\n".join(hostile_megabytes()))


if __name__ == "__main__":
    main()
