"""``scrapy extract FILE.jsonl|-``: what each article says, as JSON lines."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from scrapy.exceptions import UsageError

from pipelines.errors import LineError
from pipelines.extraction.findings import find_findings
from pipelines.report import Claim, Findings, Percentage
from scrapers.command import PlainCommand


class Command(PlainCommand):
    """Read articles, write findings in the form of gold/GUIDELINES.md."""

    def syntax(self) -> str:
        """How it is called."""
        return "[options] FILE.jsonl|-"

    def short_desc(self) -> str:
        """What ``scrapy --help`` says."""
        return "Percentages, dates and claims of articles given as JSON lines"

    def long_desc(self) -> str:
        """What ``scrapy extract --help`` says."""
        return (
            "Reads JSON lines with id, title, text and, where known, published (2025-06-21), lang,"
            " outlet and url; writes a line each with on_topic, cited_outlets, percentages and"
            " dates. A line that is no article is named on standard error and left out, a repeated"
            " id is named and kept; the status is then 1."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options beside Scrapy's own."""
        super().add_options(parser)
        parser.add_argument(
            "--explain",
            action="store_true",
            help="for people: each claim with the rules and words that made it",
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Extract, line by line."""
        if len(args) != 1:
            raise UsageError("extract takes one file of JSON lines, or - for standard input")
        try:
            with _opened(args[0]) as lines:
                troubles = _extract_all(lines, name=args[0], explain=opts.explain)
        except BrokenPipeError:
            # whoever reads (head, less) has seen enough
            sys.stderr.close()
            return
        except OSError as error:
            print(
                f"{args[0]} cannot be read ({error.strerror or error})."
                " Give a UTF-8 file of JSON lines.",
                file=sys.stderr,
            )
            self.exitcode = 2
            return
        if troubles:
            print(_sum_of(troubles), file=sys.stderr)
            self.exitcode = 1


def _sum_of(troubles: Counter[str]) -> str:
    bad, repeated = troubles["left out"], troubles["repeated"]
    parts = [f"{bad} {'line was' if bad == 1 else 'lines were'} left out"] if bad else []
    if repeated:
        parts.append(f"{repeated} {'id was' if repeated == 1 else 'ids were'} repeated and read")
    return f"{'; '.join(parts)}; the others were read."


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    with Path(name).open("rb") as lines:
        yield lines


def _extract_all(lines: BinaryIO, *, name: str, explain: bool) -> Counter[str]:
    """Write what each line says; how many lines were ``left out`` and how many ids ``repeated``."""
    troubles: Counter[str] = Counter()
    seen: dict[str | int, int] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            article = read_article(_decoded(line))
        except LineError as error:
            print(f"{name}:{number}: {error}", file=sys.stderr)
            troubles["left out"] += 1
            continue
        before = seen.setdefault(article["id"], number)
        if before != number:
            print(f"{name}:{number}: {_repeats(article['id'], before)}", file=sys.stderr)
            troubles["repeated"] += 1
        _write(article, explain=explain)
    return troubles


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise LineError(
            f"is no UTF-8 (byte 0x{line[error.start]:02x} at place {error.start + 1} of the line);"
            " save the file as UTF-8, or drop the line"
        ) from None


def _repeats(identity: object, before: int) -> str:
    return (
        f"repeats the id {json.dumps(identity)} of line {before}, expected an id of its own;"
        " both were read, so give one of them another"
    )


def _write(article: dict[str, Any], *, explain: bool) -> None:
    findings = find_findings(
        _document(article["title"], article["text"]),
        published=article["published"],
        language=article["lang"],
        outlet=article["outlet"],
    )
    if explain:
        print(explained(article["id"], findings))
    else:
        print(json.dumps(as_gold(article["id"], findings), ensure_ascii=True))


def _document(title: str, text: str) -> str:
    """Title, newline, text; a title that the text opens with stands once, as in ``Report.text``."""
    first, _, rest = text.partition("\n")
    return f"{title}\n{rest if first.strip() == title.strip() else text}"


def read_article(line: str) -> dict[str, Any]:
    """The article that one line of JSON holds.

    Returns:
        ``id``, ``title``, ``text``, ``published`` (a date or ``None``), ``lang``, ``outlet``.

    Raises:
        LineError: No JSON object, no id, no text, or a day that is on no calendar.
    """
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise LineError(
            f"is no JSON ({error}); expected one object a line, mend or drop it"
        ) from None
    if not isinstance(row, dict):
        raise LineError(f"holds {json_type(row)}, expected an object with id, title and text")
    found: dict[str, Any] = {"id": _identity(row.get("id"))}
    for field in ("title", "text"):
        value = row.get(field) or ""
        if not isinstance(value, str):
            raise LineError(f"{field} is {json_type(value)}, expected a string")
        found[field] = value
    if not found["title"] and not found["text"]:
        raise LineError("has neither title nor text; give at least one of them")
    for field in ("lang", "outlet"):
        value = row.get(field)
        if value is not None and not isinstance(value, str):
            raise LineError(f"{field} is {json_type(value)}, expected a string or null")
        found[field] = value or None
    found["published"] = _day(row.get("published"))
    return found


def _identity(value: object) -> str | int:
    if isinstance(value, str) and value.strip():
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    found = "has no id" if value in (None, "") else f"id is {json_type(value)}"
    raise LineError(f"{found}, expected a string or whole number of its own; give it one")


def json_type(value: object) -> str:
    """What JSON calls a value.

    >>> json_type(None), json_type(1.5), json_type(["2%"])
    ('null', 'a number', 'an array')
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    for kind, name in ((str, "a string"), (list, "an array"), (dict, "an object")):
        if isinstance(value, kind):
            return name
    return "a number"


def _day(value: object) -> date | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise LineError(f"published is {json_type(value)}, expected a day such as 2025-06-21")
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        raise LineError(
            f"published is {value!r}, expected a day such as 2025-06-21, or null"
        ) from None


def as_gold(identity: object, findings: Findings) -> dict[str, Any]:
    """Findings in the form of gold/GUIDELINES.md: a claim's fields stand with its percentage."""
    claims = {claim.percentage.start: claim for claim in findings.claims}
    return {
        "id": identity,
        "on_topic": findings.on_topic,
        "cited_outlets": list(findings.cited_outlets),
        "percentages": [_percentage(one, claims.get(one.start)) for one in findings.percentages],
        "dates": [{"quote": one.quote, "value": one.value} for one in findings.dates],
    }


def _percentage(one: Percentage, claim: Claim | None) -> dict[str, Any]:
    row: dict[str, Any] = {
        "quote": one.quote,
        "sentence": one.sentence,
        "low": float(one.low),
        "high": float(one.high),
        "bound": one.bound.value,
        "of": one.of.value,
    }
    if claim is None:
        return row
    return row | {
        "spender": claim.spender[0] if len(claim.spender) == 1 else list(claim.spender),
        "kind": claim.kind.value,
        "when": claim.when,
        "actor": _one_or_all(claim.actor),
        "speaker": claim.speaker,
        "cited": list(claim.cited),
        "sources": list(claim.sources),
    }


def _one_or_all(codes: tuple[str, ...]) -> str | list[str] | None:
    if not codes:
        return None
    return codes[0] if len(codes) == 1 else list(codes)


def explained(identity: object, findings: Findings) -> str:
    """Each claim of an article with the rules that fired, for a person to read."""
    lines = [
        f"{identity}: {len(findings.claims)} claims of {len(findings.percentages)} percentages"
    ]
    for claim in findings.claims:
        said = f"{'+'.join(claim.spender)} {claim.kind.value} {claim.percentage.quote}"
        lines.append(f"  {said}  when={claim.when} actor={'+'.join(claim.actor) or None}")
        lines.append(f"    said in: {claim.percentage.sentence}")
        lines.append(f"    speaker: {claim.speaker}; cited: {'; '.join(claim.cited) or None}")
        lines.append(f"    rules:   {', '.join(claim.rules)}")
    others = [one.quote for one in findings.percentages if one.of.value == "other"]
    if others:
        lines.append(f"  no claims: {'; '.join(others)}")
    return "\n".join(lines)
