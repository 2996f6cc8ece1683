"""``scrapy extract FILE.jsonl|-``: what each article says, as JSON lines."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from scrapy.exceptions import UsageError

from commands._lines import START_BYTES, read_article, read_lines, what_it_seems
from commands._output import json_line, print_out, visible, write_out
from pipelines.errors import InputError, LineError, NoObject, OutputError
from pipelines.extraction.findings import find_findings
from pipelines.report import Bound, Claim, Findings, Measure, Percentage
from scrapers.command import PlainCommand

MOST_STRANGE = 5
"""Lines without a JSON object, and nothing read: then the file is something else."""


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
            "Reads JSON lines with id, title, text and, where known, published (2025-06-21), lang"
            " (en, ja, zh), outlet and url; writes a line each with on_topic, cited_outlets,"
            " percentages and dates. A line that is no article is named on standard error and left"
            " out, a repeated id is named and kept; the status is then 1. It is 2 where the file"
            " cannot be read, its first five lines are no JSON objects, or the output cannot be"
            " written. --explain tells why each percentage is a share of GDP for defence or is not,"
            " and for each field of a claim that is weighed what spoke loudest for it. Behind"
            " names in ruled: stands a rule; behind those in weighed: cues around the figure, whose"
            " weights are learned from the gold articles; behind those in read: the words that were"
            " looked at most where cues alone left doubt."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Options beside Scrapy's own."""
        super().add_options(parser)
        parser.add_argument(
            "--explain",
            action="store_true",
            help="for people: each claim with what spoke loudest for it",
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Extract, line by line."""
        if len(args) != 1:
            raise UsageError("extract takes one file of JSON lines, or - for standard input")
        extraction = Extraction(args[0], explain=opts.explain)
        try:
            with _opened(args[0]) as lines:
                extraction.extract_all(lines)
        except BrokenPipeError:
            return
        except OutputError as error:
            self._fail(f"extract: {error}")
        except InputError as error:
            self._fail(f"{args[0]}: {error}")
        except OSError as error:
            self._fail(
                f"{args[0]} cannot be read ({error.strerror or error})."
                " Give a UTF-8 file of JSON lines."
            )
        else:
            if extraction.troubles:
                print(extraction.sum_up(), file=sys.stderr)
                self.exitcode = 1
            elif not extraction.read:
                print(f"{args[0]}: nothing was read: it holds no line.", file=sys.stderr)

    def _fail(self, sentence: str) -> None:
        print(sentence, file=sys.stderr)
        self.exitcode = 2


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        if sys.stdin is None:
            raise InputError("standard input is closed. Give a file of JSON lines, or pipe one in.")
        yield sys.stdin.buffer
        return
    with Path(name).open("rb") as lines:
        yield lines


class Extraction:
    """What was read of one file, and what was not."""

    def __init__(self, name: str, *, explain: bool) -> None:
        self.name = name
        self.explain = explain
        self.read = 0
        self.troubles: Counter[str] = Counter()
        """How many lines were ``left out``, and how many ids ``repeated``."""
        self.first: bytes = b""
        """How the first line begins."""
        self._seen: dict[str | int, int] = {}

    def extract_all(self, lines: BinaryIO) -> None:
        """Write what each line says; name each that says nothing.

        Raises:
            InputError: The file holds something else than articles.
            BrokenPipeError, OutputError: It cannot be written.
        """
        strange = 0
        for number, line in read_lines(lines):
            if isinstance(line, bytes) and not self.first:
                self.first = line[:START_BYTES]
            try:
                self._extract(line, number)
            except LineError as error:
                print(f"{self.name}:{number}: {error}", file=sys.stderr)
                self.troubles["left out"] += 1
                strange += isinstance(error, NoObject)
            if strange == MOST_STRANGE and not self.read:
                found = what_it_seems(self.first) or "Give JSON, one object a line."
                raise InputError(f"nothing was read; the rest was not looked at. {found}")

    def _extract(self, line: bytes | LineError, number: int) -> None:
        if isinstance(line, LineError):
            raise line
        try:
            article = read_article(line)
            findings = _findings(article)
        except MemoryError:
            raise LineError("does not fit into memory; split it, or drop it") from None
        except LineError:
            raise
        except Exception as error:
            # Rules that stumble over one article must not take the others along.
            raise LineError(
                f"extraction stumbled over it ({type(error).__name__}: {error}); its findings are"
                " left out. Pledgeline is at fault: please report the line"
            ) from error
        before = self._seen.setdefault(article["id"], number)
        if before != number:
            said = _repeats(article["id"], before)
            print(f"{self.name}:{number}: {said}", file=sys.stderr)
            self.troubles["repeated"] += 1
        _write(article["id"], findings, explain=self.explain)
        self.read += 1

    def sum_up(self) -> str:
        """How many lines were left out, how many ids repeated, and whether anything was read."""
        bad, repeated = self.troubles["left out"], self.troubles["repeated"]
        parts = [f"{bad} {'line was' if bad == 1 else 'lines were'} left out"] if bad else []
        if repeated:
            parts.append(f"{repeated} {'id was' if repeated == 1 else 'ids were'} repeated")
        if not self.read:
            found = what_it_seems(self.first)
            return f"{'; '.join(parts)}; nothing was read.{f' {found}' if found else ''}"
        lines = "line was" if self.read == 1 else "lines were"
        return f"{'; '.join(parts)}; {self.read} {lines} read."


def _repeats(identity: object, before: int) -> str:
    return (
        f"repeats the id {json.dumps(identity)[:80]} of line {before}, expected an id of its own;"
        " both were read, so give one of them another"
    )


def _findings(article: dict[str, Any]) -> Findings:
    return find_findings(
        _document(article["title"], article["text"]),
        published=article["published"],
        language=article["lang"],
        outlet=article["outlet"],
    )


def _write(identity: object, findings: Findings, *, explain: bool) -> None:
    if explain:
        print_out(explained(identity, findings))
    else:
        write_out(json_line(as_gold(identity, findings)))


def _document(title: str, text: str) -> str:
    """Title, newline, text; a title that the text opens with stands once, as in ``Report.text``."""
    first, _, rest = text.partition("\n")
    return f"{title}\n{rest if first.strip() == title.strip() else text}"


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
    """Each percentage of an article with what spoke for it, claims first, for a person to read."""
    claims, percentages = len(findings.claims), len(findings.percentages)
    lines = [
        f"{identity}: {claims} {'claim' if claims == 1 else 'claims'} of"
        f" {percentages} {'percentage' if percentages == 1 else 'percentages'}"
    ]
    for claim in findings.claims:
        lines += _explained_claim(claim)
    for one in findings.percentages:
        if one.of is Measure.OTHER:
            lines += _explained_other(one)
    return "\n".join(visible(" ".join(line.split("\n"))) for line in lines)


def _explained_other(one: Percentage) -> Iterator[str]:
    yield f"  no claim: {one.quote}"
    yield f"    said in: {one.sentence}"
    yield f"    why:     {', '.join(one.rules)}"


def _explained_claim(claim: Claim) -> Iterator[str]:
    one = claim.percentage
    bound = "" if one.bound is Bound.EXACT else f" ({one.bound.value.replace('_', ' ')})"
    sources = f"; sources: {'; '.join(claim.sources)}" if claim.sources else ""
    yield (
        f"  {'+'.join(claim.spender)} {claim.kind.value} {one.quote}{bound}"
        f"  when={claim.when} actor={'+'.join(claim.actor) or None}"
    )
    yield f"    said in: {one.sentence}"
    yield f"    speaker: {claim.speaker}; cited: {'; '.join(claim.cited) or None}{sources}"
    yield f"    why:     {', '.join(claim.rules)}"
