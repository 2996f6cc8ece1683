"""What a page wrote harms nobody who opens an export."""

import csv
import io
import json
import re

import feedparser
import html5lib
import icalendar
import pytest

from tests.timelines.hostile import ADDRESSES, FORMULAS, MARKUP
from timelines.charts import export_svg
from timelines.feeds import export_atom, export_ics, export_jsonfeed
from timelines.page import export_html
from timelines.safety import web_address
from timelines.svg import UnsafeDrawing, finished_svg
from timelines.tables import export_csv, export_datapackage, export_json
from timelines.timelinejs import export_timelinejs

HOW_MANY = len(MARKUP) + len(FORMULAS) + len(ADDRESSES)
URL_ATTRIBUTES = {"href", "src", "action", "xlink:href", "{http://www.w3.org/1999/xlink}href"}


def html_tree(text):
    return html5lib.parse(text, namespaceHTMLElements=False)


def attributes(element):
    """Names as text: html5lib gives those of foreign elements as tuples."""
    return {
        name if isinstance(name, str) else str(name[-1]): v for name, v in element.attrib.items()
    }


def assert_nothing_runs(tree, *, scripts):
    tags = [element.tag for element in tree.iter() if isinstance(element.tag, str)]
    assert tags.count("script") == scripts
    assert not {"img", "iframe", "object", "embed", "base", "form", "math"} & set(tags)
    for element in tree.iter():
        for name, value in attributes(element).items():
            assert not name.startswith("on"), (element.tag, name)
            if name in URL_ATTRIBUTES:
                assert re.match(r"https?://", value), (element.tag, value)


def test_the_page_runs_nothing_that_a_report_wrote(hostile_timeline):
    page = export_html(hostile_timeline)
    tree = html_tree(page)
    assert_nothing_runs(tree, scripts=4)
    data = [e for e in tree.iter("script") if e.attrib.get("type") == "application/json"]
    assert [bool(json.loads(element.text)) for element in data] == [True, True]
    for element in data:
        assert not re.search("[<>&\u2028\u2029]", element.text)
    assert "\u202e" not in page
    assert "\x1b" not in page


def test_the_policy_of_the_page_names_its_scripts_and_nothing_else(hostile_timeline):
    page = export_html(hostile_timeline)
    policy = next(
        e.attrib["content"]
        for e in html_tree(page).iter("meta")
        if e.attrib.get("http-equiv") == "Content-Security-Policy"
    )
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert re.fullmatch(r"'sha256-[^']+' 'sha256-[^']+'", rules["script-src"])


def test_the_drawing_runs_nothing(hostile_timeline):
    svg = export_svg(hostile_timeline)
    assert_nothing_runs(html_tree(svg), scripts=0)
    assert svg.count("<title>") > 5


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<path onclick="alert(1)"/>',
        '<a href="javascript:alert(1)"/>',
        "<foreignObject/>",
        '<image href="https://a.example/x.png"/>',
    ],
)
def test_a_drawing_that_holds_more_than_a_chart_is_refused(inside):
    with pytest.raises(UnsafeDrawing):
        finished_svg(f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>')


def test_no_cell_of_the_csv_is_a_formula(hostile_timeline):
    rows = list(csv.reader(io.StringIO(export_csv(hostile_timeline))))
    assert len(rows) == HOW_MANY + 1
    for row in rows:
        assert len(row) == len(rows[0])
        for cell in row:
            assert not re.match(r"\s*[=+\-@＝＋－＠]|[\t\r\n]", cell), cell


def test_raw_csv_keeps_the_text_as_it_stands(hostile_timeline):
    rows = csv.DictReader(io.StringIO(export_csv(hostile_timeline, is_raw=True), newline=""))
    titles = {row["title"] for row in rows}
    assert {"=1+1".join(("  ", "")), "＝1+1", "@SUM(1+1)"} <= titles


def test_the_mark_for_excel_comes_first_and_only_when_asked(timeline):
    assert export_csv(timeline, has_mark=True) == "\ufeff" + export_csv(timeline)


def test_atom_is_well_formed_and_leads_to_the_web_only(hostile_timeline):
    feed = feedparser.parse(export_atom(hostile_timeline))
    assert not feed.bozo
    assert len(feed.entries) == HOW_MANY
    for entry in feed.entries:
        assert all(web_address(link.href) for link in entry.get("links", []))
        assert [content.type for content in entry.content] == ["text/plain"]


def test_the_calendar_holds_no_forged_event(hostile_timeline):
    text = export_ics(hostile_timeline)
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert len(events) == sum(entry.is_first for entry in hostile_timeline.entries)
    assert not any(str(event["SUMMARY"]) == "forged" for event in events)
    for event in events:
        assert web_address(str(event.get("URL", "https://a.example/")))


def test_timelinejs_holds_escaped_words(hostile_timeline):
    events = json.loads(export_timelinejs(hostile_timeline))["events"]
    for event in events:
        assert_nothing_runs(html_tree(event["text"]["headline"]), scripts=0)
        assert_nothing_runs(html_tree(event["text"]["text"]), scripts=0)


@pytest.mark.parametrize("export", [export_json, export_jsonfeed, export_datapackage])
def test_json_is_read_back_and_its_links_are_safe(hostile_timeline, export):
    document = json.loads(export(hostile_timeline))
    found = [0]

    def walk(value, name=""):
        if isinstance(value, dict):
            for key, inner in value.items():
                walk(inner, key)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)
        elif isinstance(value, str):
            found[0] += 1
            assert "\u202e" not in value
            assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", value)
            if name in ("url", "first_url"):
                assert web_address(value)

    walk(document)
    assert found[0] > HOW_MANY
    json.dumps(document).encode("utf-8")
