"""Pages as outlets really sent them; they lie beside the repository and are not part of it."""

import gzip
import json
import os
from pathlib import Path

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType

from pipelines.errors import EmptyReport
from pipelines.report import Access
from scrapers.registry import outlet_of, read_report

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("PLEDGELINE_SHARED", ROOT.parent / "shared"))
CAPTURES = SHARED / "captures/real-pages.warc.gz"
PAGES = SHARED / "outlets/pages"

pytestmark = pytest.mark.skipif(not CAPTURES.exists(), reason="needs the real pages in ../shared")


def real(name: str):
    lines = (PAGES / "index.jsonl").read_text("utf-8").splitlines()
    row = next(row for row in map(json.loads, lines) if name in row["file"])
    return read_report(gzip.decompress((PAGES / row["file"]).read_bytes()), url=row["url"])


def shape(report) -> list[tuple[int, str, str]]:
    """Each paragraph's length, first and last word: enough to know it by, and no text of theirs."""
    return [(len(text), text.split()[0], text.split()[-1]) for text in report.paragraphs]


def test_an_open_page_of_kyodo():
    report = real("86423")
    assert report.access is Access.OPEN
    assert report.published.isoformat() == "2026-09-26T13:35:00+09:00"
    assert report.modified.isoformat() == "2026-09-26T13:42:09+09:00"
    assert (report.byline, report.section, report.language) == ("KYODO NEWS", "Japan", "en")
    assert [first for _, first, _ in shape(report)] == ["A", "The", "For", "The", "In"]
    assert [last for _, _, last in shape(report)][-2:] == ["said.", "Constitution."]


def test_a_gated_page_of_kyodo():
    report = real("78912")
    assert report.access is Access.GATED
    assert report.published.isoformat() == "2026-07-01T05:05:00+09:00"
    assert report.standfirst.endswith("stand?")
    assert report.paragraphs == ()


def test_a_page_of_the_financial_times():
    report = real("ft.com")
    assert report.access is Access.OPEN
    assert report.published.isoformat() == "2022-05-03T17:53:22.094000+00:00"
    assert report.byline == "Harriet Agnew, Robin Wigglesworth, Laurence Fletcher"
    assert len(report.paragraphs) == len(set(report.paragraphs)) == 13
    assert shape(report)[0][1:] == ("Tiger", "pullback.")
    assert shape(report)[-1][1:] == ("Tiger", "capitalists.")


def test_the_front_page_of_cgtn_is_no_report():
    with pytest.raises(EmptyReport, match="cmsMainContent"):
        real("cgtn.com")


def test_each_captured_page_gives_title_time_and_text():
    outcomes = []
    with CAPTURES.open("rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response):
            url = record.headers["WARC-Target-URI"]
            content_type = record.http_headers.get("Content-Type")
            if url == "https://www.cgtn.com/":
                continue  # a front page
            report = read_report(record.reader.read(), url=url, content_type=content_type)
            outcomes.append(report.access)
            assert report.title, url
            assert report.published, url
            assert report.paragraphs or report.access is Access.GATED, url
            assert report.outlet == (outlet_of(url).name if outlet_of(url) else report.outlet)
    assert outcomes.count(Access.OPEN) == 38
    assert outcomes.count(Access.GATED) == 2
