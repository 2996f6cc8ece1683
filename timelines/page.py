"""The timeline as one page that needs no network: chart, targets, claims, evidence.

Source: shared/notes/archive.md section 5: vl-convert's own HTML lets a headline break out of
its script; so the template is ours, data stand as escaped JSON, and a policy forbids the rest.
"""

import base64
import hashlib
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from timelines.charts import DESK, PHONE, Format, chart_specification, svg_of, vl_convert
from timelines.entries import Entry
from timelines.looks import LOOKS
from timelines.safety import plain, script_json, web_address
from timelines.targets import Target, Timeline
from timelines.words import MEANINGS, name_of, time_words, who_words

MOST_CLAIMS = 3_000
"""Rows of the last table that a browser still shows at once."""
TEMPLATES = Path(__file__).parent / "templates"


def export_html(timeline: Timeline) -> str:
    """The page; it shows its chart without JavaScript too."""
    import jinja2  # a tenth of the time in which any command starts, and few need it

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, undefined=jinja2.StrictUndefined
    )
    starter = (TEMPLATES / "timeline.js").read_text("utf-8")
    bundle = _bundle()
    entries = timeline.entries
    shown = _shown(entries)
    return environment.get_template("timeline.html").render(
        spender=name_of(timeline.spender),
        code=timeline.spender,
        style=(TEMPLATES / "timeline.css").read_text("utf-8"),
        has_samples=timeline.has_samples,
        reports=len({entry.report_id for entry in entries}),
        outlets=len({entry.outlet for entry in entries}),
        first_day=entries[0].reported_at[:10],
        last_day=entries[-1].reported_at[:10],
        charts=[_chart(timeline, DESK, "desk"), _chart(timeline, PHONE, "phone")],
        targets=[_target_row(target) for target in timeline.targets],
        claims=[_claim_row(entry) for entry in shown],
        how_many=len(entries),
        kinds=[(kind, MEANINGS[kind], LOOKS[kind][0]) for kind in LOOKS],
        bundle=bundle,
        starter=starter,
        script_hashes=" ".join(_policy_hash(script) for script in (bundle, starter)),
    )


def _shown(entries: Sequence[Entry]) -> list[Entry]:
    """All first reports and, where there are too many to show, the newest repetitions only."""
    repeated = [entry for entry in entries if not entry.is_first]
    room = max(0, MOST_CLAIMS - (len(entries) - len(repeated)))
    left_out = {entry.claim_id for entry in repeated[: max(0, len(repeated) - room)]}
    return [entry for entry in entries if entry.claim_id not in left_out]


@cache
def _bundle() -> str:
    """Vega, Vega-Lite and Vega-Embed, so that no network is needed.

    Only what would end the element is escaped: elsewhere ``</`` may be a regular expression.
    """
    bundle: str = vl_convert().javascript_bundle(None)
    return re.sub("</(?=script)", "<\\\\/", bundle, flags=re.IGNORECASE)


def _policy_hash(script: str) -> str:
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _chart(timeline: Timeline, size: Format, name: str) -> dict[str, Any]:
    specification = chart_specification(timeline, size=size, has_title=False, has_anchors=True)
    return {
        "name": name,
        "still": svg_of(specification),
        "specification": script_json(specification),
    }


def _target_row(target: Target) -> dict[str, Any]:
    return _claim_row(target.first) | {
        "reports": target.reports,
        "outlets": target.outlets,
        "outcome": plain(target.outcome),
    }


def _claim_row(entry: Entry) -> dict[str, Any]:
    before, quote, after = (plain(part) for part in entry.quoted)
    return {
        "anchor": f"c{entry.claim_id}",
        "day": entry.reported_at[:10],
        "clock": entry.reported_at[11:16],
        "kind": entry.kind,
        "colour": LOOKS[entry.kind][0],
        "figure": entry.figure,
        "time": time_words(entry).strip(),
        "who": plain(who_words(entry)),
        "outlet": plain(entry.outlet_name),
        "title": plain(entry.title),
        "cited": plain(entry.cited or ""),
        "sources": plain(entry.sources or ""),
        "before": before,
        "quote": quote,
        "after": after,
        "language": entry.language or "",
        "url": web_address(entry.url),
        "is_first": entry.is_first,
        "is_sample": entry.is_sample,
        "is_gone": not entry.is_current,
        "is_removed": entry.state == "removed",
        "is_gated": entry.access == "gated",
        "capture": entry.capture or "",
    }
