"""Every export: right for the careful, harmless for the hostile, the same bytes each time."""

import csv
import io
import json
from pathlib import Path

import feedparser
import html5lib
import icalendar
import pytest

from commands.timeline import FORMATS
from timelines.archive import open_for_reading, read_timeline
from timelines.charts import export_png, export_svg
from timelines.entries import TimelineError, select_entries
from timelines.feeds import export_atom, export_ics
from timelines.page import export_html
from timelines.safety import web_address
from timelines.tables import FIELDS, export_csv, export_datapackage, export_json
from timelines.targets import find_targets
from timelines.timelinejs import export_timelinejs

ROOT = Path(__file__).parents[2]


def test_the_first_report_of_a_target_is_told_from_its_repetition(entries):
    demands = [entry for entry in entries if entry.kind == "demand"]
    assert [(entry.outlet, entry.is_first) for entry in demands] == [("ft", True), ("kyodo", False)]


def test_a_target_says_what_became_of_it(entries):
    outcomes = {(t.first.kind, t.first.low, t.first.when): t.outcome for t in find_targets(entries)}
    assert outcomes["demand", 3.5, None] == "denied on 2025-06-25 by Hayashi (Japan)"
    assert outcomes["pledge", 2, "FY2027"] == "brought forward to FY2025 on 2025-10-19"
    assert outcomes["level", 1.8, "FY2025"] == ""


def test_csv_has_a_row_a_claim_and_no_formula(entries, timeline):
    rows = list(csv.DictReader(io.StringIO(export_csv(timeline))))
    assert len(rows) == len(entries)
    assert rows[0]["low"] == "2"
    assert rows[4]["low"] == "2.5"
    for row in rows:
        for cell in row.values():
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert any(row["title"].startswith("'=HYPERLINK") for row in rows)
    raw = list(csv.DictReader(io.StringIO(export_csv(timeline, is_raw=True))))
    assert any(row["speaker"] == "@SUM(1)" for row in raw)


def test_json_carries_the_evidence(timeline):
    document = json.loads(export_json(timeline))
    first = document["entries"][0]
    assert first["quote"] in first["sentence"]
    assert first["capture"] == {"file": "a.warc.gz", "offset": 0}
    quote, position = first["selectors"]
    assert quote["prefix"] + quote["exact"] + quote["suffix"] == first["sentence"]
    text = f"{first['title']}\n{first['sentence']}"
    assert text[position["start"] : position["end"]] == quote["exact"] == "2 percent"
    assert first["cited"] == ["Financial Times"]
    assert document["targets"][0]["first_outlet"] == "Kyodo News"


def test_the_page_holds_no_script_but_ours(timeline):
    page = export_html(timeline)
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    assert len(list(tree.iter("script"))) == 4
    assert not list(tree.iter("img"))
    assert not [e for e in tree.iter() if any(name.startswith("on") for name in e.attrib)]
    assert "http-equiv" in page
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page


def test_the_page_asks_nothing_of_the_network(timeline):
    tree = html5lib.parse(export_html(timeline), namespaceHTMLElements=False)
    for element in tree.iter():
        assert "src" not in element.attrib
        assert element.tag not in {"link", "iframe", "object", "embed"}


def test_svg_holds_the_points_and_no_script(entries, timeline):
    svg = export_svg(timeline)
    assert "<script" not in svg
    assert "<img" not in svg
    assert svg.count('aria-roledescription="point"') == len(entries)


def test_png_is_a_picture(timeline):
    assert export_png(timeline).startswith(b"\x89PNG")


def test_atom_is_read_back(entries, timeline):
    feed = feedparser.parse(export_atom(timeline))
    assert not feed.bozo
    assert len(feed.entries) == len(entries)
    assert len({entry.id for entry in feed.entries}) == len(entries)


def test_the_calendar_is_read_back(timeline):
    calendar = icalendar.Calendar.from_ical(export_ics(timeline))
    days = [str(event["DTSTART"].dt) for event in calendar.walk("VEVENT")]
    assert days == ["2028-03-31", "2030-12-31", "2026-03-31"]
    assert all(len(line.encode()) <= 75 for line in export_ics(timeline).split("\r\n"))


def test_timelinejs_gets_escaped_words(entries, timeline):
    document = json.loads(export_timelinejs(timeline))
    assert len(document["events"]) == sum(entry.is_first for entry in entries)
    assert "<img" not in json.dumps(document)


def test_the_data_package_names_every_column(timeline):
    document = json.loads(export_datapackage(timeline))
    resource = document["resources"][0]
    names = [one["name"] for one in resource["schema"]["fields"]]
    assert all(list(row) == names for row in resource["data"])


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        'https://a"onload=',
        "ftp://a/b",
        "https://",
        "http://[x",
        "//a.example",
        "https://a.example/<b>",
    ],
)
def test_only_web_addresses_become_links(url):
    assert web_address(url) is None


def test_kinds_and_days_can_be_chosen(entries):
    assert {e.kind for e in select_entries(entries, kinds=("demand",))} == {"demand"}
    october = select_entries(entries, since="2025-10", until="2025-10")
    assert [entry.kind for entry in october] == ["pledge", "level"]


def test_an_unknown_spender_is_answered_with_those_there_are(archive_path):
    connection = open_for_reading(archive_path)
    with pytest.raises(TimelineError, match=r"JPN \(7\), KOR \(1\)"):
        read_timeline(connection, "FRA")
    connection.close()


@pytest.mark.parametrize("content", [None, b"", b"text", b"SQLite format 3\x00" + b"\x00" * 600])
def test_what_is_no_archive_is_refused(tmp_path, content):
    path = tmp_path / "archive.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(TimelineError):
        open_for_reading(path)
    assert not path.exists() or path.read_bytes() == content


def test_the_formats_are_documented_field_by_field(timeline):
    page = (ROOT / "docs/timeline-formats.md").read_text("utf-8")
    document = json.loads(export_json(timeline))
    names = {*document, *document["entries"][0], *document["targets"][0], *FORMATS}
    assert {name for name in names if f"`{name}`" not in page and f'"{name}"' not in page} == set()
    for name, kind, words in FIELDS:
        assert f"| `{name}` | {kind} | {words} |" in page, "run: cog -r docs/timeline-formats.md"
