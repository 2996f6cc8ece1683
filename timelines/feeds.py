"""Timelines as feeds: Atom (RFC 4287), JSON Feed 1.1, and a calendar (RFC 5545)."""

import json
from collections.abc import Iterator
from xml.etree import ElementTree

from timelines.entries import Entry
from timelines.safety import plain, web_address
from timelines.targets import Timeline
from timelines.words import name_of, sentence_of

ATOM = "http://www.w3.org/2005/Atom"
TAG = "tag:pledgeline,2026"
LINE_OCTETS = 75


def title_of(timeline: Timeline) -> str:
    """The title of a spender's feed or calendar."""
    samples = "SAMPLES: " if timeline.has_samples else ""
    return f"{samples}Reported defence-spending targets: {name_of(timeline.spender)}"


def _words(entry: Entry) -> str:
    return ("SAMPLE: " if entry.is_sample else "") + sentence_of(entry)


def identity_of(entry: Entry) -> str:
    """A ``tag:`` URI (RFC 4151) that stays the same for the same report, figure, kind and time."""
    time = (entry.when or "open").replace("/", "-")
    return (
        f"{TAG}:{entry.spender}/{entry.report_id}/{entry.kind}/{entry.low:g}-{entry.high:g}/{time}"
    )


def export_atom(timeline: Timeline) -> str:
    """The timeline as an Atom feed, newest first."""
    ElementTree.register_namespace("", ATOM)
    feed = ElementTree.Element(f"{{{ATOM}}}feed")
    _add(feed, "id", f"{TAG}:{timeline.spender}")
    _add(feed, "title", title_of(timeline))
    _add(feed, "updated", max(entry.reported_at for entry in timeline.entries))
    _add(_add(feed, "author", None), "name", "Pledgeline")
    for entry in reversed(timeline.entries):
        item = _add(feed, "entry", None)
        _add(item, "id", identity_of(entry))
        _add(item, "title", _words(entry))
        _add(item, "updated", entry.reported_at)
        _add(item, "published", entry.reported_at)
        url = web_address(entry.url)
        if url:
            _add(item, "link", None).set("href", url)
        _add(item, "content", entry.sentence).set("type", "text")
    ElementTree.indent(feed)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(feed, "unicode") + "\n"


def _add(parent: ElementTree.Element, name: str, text: str | None) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, f"{{{ATOM}}}{name}")
    child.text = None if text is None else plain(text)
    return child


def export_jsonfeed(timeline: Timeline) -> str:
    """The timeline as a JSON Feed, newest first."""
    items = []
    for entry in reversed(timeline.entries):
        item = {
            "id": identity_of(entry),
            "title": plain(_words(entry)),
            "content_text": plain(entry.sentence),
            "date_published": entry.reported_at,
            "tags": [entry.spender, entry.kind] + (["sample"] if entry.is_sample else []),
        }
        url = web_address(entry.url)
        items.append(item | ({"url": url} if url else {}))
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title_of(timeline),
        "items": items,
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def export_ics(timeline: Timeline) -> str:
    """A calendar of deadlines: the last day of each target's time, once a target."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pledgeline//Timelines//EN"]
    lines.append(f"X-WR-CALNAME:{_escaped(title_of(timeline))}")
    for entry in timeline.entries:
        if entry.is_first and entry.when_end and entry.kind != "level":
            lines += _event(entry)
    lines.append("END:VCALENDAR")
    return "".join(folded for line in lines for folded in _folded(line))


def _event(entry: Entry) -> list[str]:
    day = (entry.when_end or "").replace("-", "")
    stamp = entry.reported_at[:19].replace("-", "").replace(":", "") + "Z"
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_escaped(identity_of(entry))}",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{day}",
        f"SUMMARY:{_escaped(_words(entry))}",
        f"DESCRIPTION:{_escaped(entry.sentence)}",
    ]
    url = web_address(entry.url)
    return [*lines, *([f"URL:{url}"] if url else []), "END:VEVENT"]


def _escaped(text: str) -> str:
    clean = plain(text).replace("\r", "")
    for character in "\\;,":
        clean = clean.replace(character, f"\\{character}")
    return clean.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Lines of at most 75 octets that do not cut a character (RFC 5545 §3.1)."""
    part, size, room = "", 0, LINE_OCTETS
    for character in line:
        width = len(character.encode())
        if size + width > room:
            yield part + "\r\n"
            part, size, room = " ", 1, LINE_OCTETS
        part += character
        size += width
    yield part + "\r\n"
