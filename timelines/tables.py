"""Timelines as tables: csv, JSON, and a Data Package that describes the csv."""

import csv
import io
import json
from dataclasses import asdict
from typing import Any

from timelines.entries import Entry
from timelines.feeds import title_of
from timelines.safety import plain, spreadsheet_cell, web_address
from timelines.targets import Target, Timeline

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("reported_at", "datetime", "When the report first said so, UTC."),
    ("outlet", "string", "Who reported it."),
    ("title", "string", "Headline of the report."),
    ("spender", "string", "Whose spending: ISO 3166-1 alpha-3, NATO, EU or ALLIES."),
    ("kind", "string", "demand, pledge, proposal, level, cap, denial, benchmark or other."),
    ("low", "number", "Percent of GDP, lower end."),
    ("high", "number", "Percent of GDP, upper end; the same as low for one figure."),
    ("bound", "string", "exact, about, at_least, over, up_to or under."),
    ("when", "string", "Time that the figure is for: EDTF, or FY2027 for a fiscal year."),
    ("when_start", "date", "First day of that time."),
    ("when_end", "date", "Last day of that time."),
    ("actor", "string", "Who demands, pledges, denies or caps."),
    ("speaker", "string", "Person named as saying it."),
    ("cited", "string", "Other outlets that it is credited to, '; ' between them."),
    ("sources", "string", "Unnamed sources, word for word, '; ' between them."),
    ("first", "boolean", "Whether no report in the archive said so before."),
    ("current", "boolean", "Whether the report still says so."),
    ("sentence", "string", "The sentence, as it stands in the report."),
    ("url", "string", "Address of the report."),
    ("access", "string", "open or gated."),
    ("sample", "boolean", "Whether it comes from the samples that the project ships."),
    ("capture", "string", "WARC file and byte offset of the proof."),
)
BYTE_ORDER_MARK = "\ufeff"


def row_of(entry: Entry) -> dict[str, Any]:
    """An entry as the columns of ``FIELDS``."""
    values = asdict(entry) | {
        "outlet": entry.outlet_name,
        "url": web_address(entry.url),
        "first": entry.is_first,
        "current": entry.is_current,
        "sample": entry.is_sample,
        "capture": entry.capture,
    }
    return {name: values[name] for name, _, _ in FIELDS}


def export_csv(timeline: Timeline, *, is_raw: bool = False, has_mark: bool = False) -> str:
    """The timeline as csv (RFC 4180), UTF-8.

    Args:
        timeline: A row an entry.
        is_raw: Text as it stands; else no cell can be taken for a formula.
        has_mark: Begin with a byte order mark, as Excel wants it for Japanese.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([name for name, _, _ in FIELDS])
    for entry in timeline.entries:
        values = [_csv_value(value) for value in row_of(entry).values()]
        writer.writerow(values if is_raw else [spreadsheet_cell(value) for value in values])
    return (BYTE_ORDER_MARK if has_mark else "") + text.getvalue()


def _csv_value(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:g}" if not value.is_integer() else int(value)
    return "" if value is None else value


def export_json(timeline: Timeline) -> str:
    """The timeline as JSON: the spender, its targets, and every entry with its evidence.

    The shape is told in ``docs/timeline-formats.md``.
    """
    document = {
        "spender": timeline.spender,
        "has_samples": timeline.has_samples,
        "targets": [_target(target) for target in timeline.targets],
        "entries": [_json_entry(entry) for entry in timeline.entries],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _json_entry(entry: Entry) -> dict[str, Any]:
    values = _inline(row_of(entry))
    capture = {"file": entry.capture_file, "offset": entry.capture_offset}
    return values | {
        "claim": entry.claim_id,
        "report": entry.report_id,
        "revision": entry.revision,
        "published_at": entry.published_at,
        "first_seen_at": entry.first_seen_at,
        "language": entry.language,
        "state": entry.state,
        "cited": _names(entry.cited),
        "sources": _names(entry.sources),
        "quote": plain(entry.quote),
        "selectors": _selectors(entry),
        "capture": capture if entry.capture_file else None,
    }


def _selectors(entry: Entry) -> list[dict[str, Any]]:
    """Where the figure stands, in the form of the W3C Web Annotation Data Model §4.2.4, §4.2.5."""
    prefix, exact, suffix = (plain(part) for part in entry.quoted)
    position = {"type": "TextPositionSelector", "start": entry.start, "end": entry.end}
    if not exact:
        return [position]
    quote = {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}
    return [quote, position]


def _names(joined: str | None) -> list[str]:
    return plain(joined).split("; ") if joined else []


def _target(target: Target) -> dict[str, Any]:
    first = target.first
    return {
        "low": first.low,
        "high": first.high,
        "kind": first.kind,
        "when": first.when,
        "first_reported_at": first.reported_at,
        "first_outlet": plain(first.outlet_name),
        "first_title": plain(first.title),
        "first_url": web_address(first.url),
        "first_sentence": plain(first.sentence),
        "actor": first.actor,
        "speaker": plain(first.speaker) if first.speaker else None,
        "cited": _names(first.cited),
        "sources": _names(first.sources),
        "reports": target.reports,
        "outlets": target.outlets,
        "last_reported_at": target.last_reported_at,
        "outcome": plain(target.outcome) or None,
        "sample": first.is_sample,
    }


def export_datapackage(timeline: Timeline) -> str:
    """A Data Package that describes ``timeline-<spender>.csv`` and holds its rows inline.

    Source: https://datapackage.org (2.0): tabular data resource with inline data.
    """
    fields = [{"name": name, "type": kind, "description": words} for name, kind, words in FIELDS]
    document = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": f"timeline-{timeline.spender.lower()}",
        "title": title_of(timeline),
        "description": "Quotes of single sentences with their source; no full texts.",
        "resources": [
            {
                "name": f"timeline-{timeline.spender.lower()}",
                "type": "table",
                "format": "json",
                "schema": {"fields": fields, "missingValues": [""]},
                "data": [_inline(row_of(entry)) for entry in timeline.entries],
            }
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _inline(row: dict[str, Any]) -> dict[str, Any]:
    return {key: plain(value) if isinstance(value, str) else value for key, value in row.items()}
