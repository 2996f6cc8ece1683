"""Timelines for TimelineJS3.

Source: https://timeline.knightlab.com/docs/json-format.html; its texts are HTML, so ours are
escaped.
"""

import html
import json
from typing import Any

from timelines.entries import Entry
from timelines.feeds import identity_of, title_of
from timelines.safety import plain, web_address
from timelines.targets import Timeline
from timelines.words import sentence_of


def export_timelinejs(timeline: Timeline) -> str:
    """The timeline as the JSON that TimelineJS3 reads; one event an entry that was first."""
    document = {
        "title": {"text": {"headline": _html(title_of(timeline)), "text": ""}},
        "scale": "human",
        "events": [_event(entry) for entry in timeline.entries if entry.is_first],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _event(entry: Entry) -> dict[str, Any]:
    year, month, day = entry.reported_at[:10].split("-")
    url = web_address(entry.url)
    link = f'<p><a href="{html.escape(url)}">{_html(entry.outlet_name)}</a></p>' if url else ""
    sample = "<p><strong>Sample</strong></p>" if entry.is_sample else ""
    return {
        "unique_id": identity_of(entry),
        "group": entry.kind,
        "start_date": {"year": int(year), "month": int(month), "day": int(day)},
        "display_date": entry.reported_at[:10],
        "autolink": False,
        "text": {
            "headline": _html(sentence_of(entry)),
            "text": f"<p>{_html(entry.sentence)}</p>{link}{sample}",
        },
    }


def _html(text: str) -> str:
    return html.escape(plain(text))
