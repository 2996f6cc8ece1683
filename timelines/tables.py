"""Timelines as tables: csv, JSON, and a Data Package that describes the csv."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from timelines.entries import Entry
from timelines.safety import plain, spreadsheet_cell, web_address
from timelines.targets import Target, find_targets

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
        "first": entry.is_first,
        "current": entry.is_current,
        "sample": entry.is_sample,
        "capture": f"{entry.capture_file}@{entry.capture_offset}" if entry.capture_file else None,
    }
    return {name: values[name] for name, _, _ in FIELDS}


def export_csv(entries: Sequence[Entry], *, is_raw: bool = False, has_mark: bool = False) -> str:
    """The timeline as csv (RFC 4180), UTF-8.

    Args:
        entries: In order.
        is_raw: Text as it stands; else no cell can be taken for a formula.
        has_mark: Begin with a byte order mark, as Excel wants it for Japanese.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([name for name, _, _ in FIELDS])
    for entry in entries:
        values = [_csv_value(value) for value in row_of(entry).values()]
        writer.writerow(values if is_raw else [spreadsheet_cell(value) for value in values])
    return (BYTE_ORDER_MARK if has_mark else "") + text.getvalue()


def _csv_value(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:g}" if not value.is_integer() else int(value)
    return "" if value is None else value


def export_json(entries: Sequence[Entry], *, spender: str) -> str:
    """The timeline as JSON: the spender, its targets, and every entry with its evidence."""
    document = {
        "spender": spender,
        "has_samples": any(entry.is_sample for entry in entries),
        "targets": [_target(target) for target in find_targets(entries)],
        "entries": [_json_entry(entry) for entry in entries],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _json_entry(entry: Entry) -> dict[str, Any]:
    values = {k: plain(v) if isinstance(v, str) else v for k, v in row_of(entry).items()}
    return values | {
        "url": web_address(entry.url),
        "cited": entry.cited.split("; ") if entry.cited else [],
        "sources": entry.sources.split("; ") if entry.sources else [],
        "quote": entry.quote,
        "published_at": entry.published_at,
        "revision": entry.revision,
        "claim": entry.claim_id,
    }


def _target(target: Target) -> dict[str, Any]:
    first = target.first
    return {
        "low": first.low,
        "high": first.high,
        "kind": first.kind,
        "when": first.when,
        "first_reported_at": first.reported_at,
        "first_outlet": first.outlet_name,
        "first_url": web_address(first.url),
        "reports": target.reports,
        "outlets": target.outlets,
        "outcome": target.outcome or None,
    }


def export_datapackage(entries: Sequence[Entry], *, spender: str) -> str:
    """A Data Package that describes ``timeline-<spender>.csv`` and holds its rows inline.

    Source: https://datapackage.org (2.0): tabular data resource with inline data.
    """
    fields = [{"name": name, "type": kind, "description": words} for name, kind, words in FIELDS]
    document = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": f"timeline-{spender.lower()}",
        "title": f"Reported defence-spending targets: {spender}",
        "description": "Quotes of single sentences with their source; no full texts.",
        "resources": [
            {
                "name": f"timeline-{spender.lower()}",
                "type": "table",
                "format": "json",
                "schema": {"fields": fields, "missingValues": [""]},
                "data": [_inline(row_of(entry)) for entry in entries],
            }
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _inline(row: dict[str, Any]) -> dict[str, Any]:
    return {key: plain(value) if isinstance(value, str) else value for key, value in row.items()}
