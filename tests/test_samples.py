"""The shipped samples: made from their data, read as they were written, marked, our own words."""

import gzip
import io
import json
import re
from collections import Counter
from datetime import datetime
from functools import cache
from os import environ
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from warcio.archiveiterator import ArchiveIterator

from pipelines.extraction.findings import find_findings
from samples import make_samples
from samples.expectations import canonical_of, expected
from samples.markup import GENERATOR, address_of, page_of
from samples.reports import CGTN, EDITED, FLAPPING, REPRINT
from samples.shown import FILES, all_samples, exchanges_of
from scrapers.registry import read_report

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
SHARED = Path(environ.get("PLEDGELINE_SHARED", ROOT.parent / "shared"))
MAX_BYTES = 3_000_000
FLOOR = 0.95
"""Share of the claims noted by hand, none of them known to the rules, that must be found."""
NAMES = sorted(FILES)
REPORTS = {address_of(sample): sample for sample in all_samples()}
PERCENTAGE = re.compile(
    r"\d[\d.・]*(?:\s?(?:to|and)\s\d[\d.]*)?\s?(?:percent\b|per\scent\b|pct\b|%|％)"
)
"""A percentage, told by a pattern of its own, so that no note by hand is forgotten."""
CODES = re.compile(r"[A-Z]{3}|NATO|EU|ALLIES")
KINDS = set("demand pledge proposal level cap denial benchmark other".split())


@cache
def told():
    return {each["url"]: each for each in json.loads((SAMPLES / "expected.json").read_bytes())}


def note_of(sample):
    return told()[canonical_of(sample)]


def records(packed):
    """What the records of a capture file say, however they are packed."""
    for record in ArchiveIterator(io.BytesIO(packed)):
        warc = {k: v for k, v in record.rec_headers.headers if not k.endswith("Digest")}
        warc.pop("Content-Length", None)
        http = dict(record.http_headers.headers) if record.http_headers else {}
        http.pop("Content-Length", None)
        status = record.http_headers.statusline if record.http_headers else ""
        yield warc, status, http, record.content_stream().read()


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_captures_are_what_their_data_makes(name):
    shipped = (SAMPLES / f"{name}.warc.gz").read_bytes()
    # By what the records hold: gzip packs differently where zlib is another one.
    assert list(records(shipped)) == list(records(make_samples.captures_of(name))), (
        f"run python -m samples.make_samples: {name}.warc.gz is not what the data makes"
    )


@pytest.mark.parametrize("name", NAMES)
def test_making_them_twice_gives_the_same_bytes(name):
    assert make_samples.captures_of(name) == make_samples.captures_of(name)


def test_the_expectations_are_those_of_the_data():
    assert json.loads((SAMPLES / "expected.json").read_bytes()) == expected()


def test_no_capture_file_is_left_over_and_all_are_small():
    files = list(SAMPLES.glob("*.warc.gz"))
    assert sorted(path.name for path in files) == [f"{name}.warc.gz" for name in NAMES]
    assert sum(path.stat().st_size for path in files) < MAX_BYTES


@pytest.mark.parametrize("name", NAMES)
def test_digests_are_sha256_and_every_file_says_that_it_is_a_sample(name):
    packed = (SAMPLES / f"{name}.warc.gz").read_bytes()
    first, *others = ArchiveIterator(io.BytesIO(packed), check_digests="raise")
    text = gzip.decompress(packed)
    assert first.rec_type == "warcinfo"
    assert b"isPartOf: pledgeline-samples" in text[:2000]
    assert len(others) == len(exchanges_of(name))
    for record in others:
        digest = record.rec_headers.get_header("WARC-Payload-Digest")
        assert digest.startswith("sha256:")


@pytest.mark.parametrize("url", sorted(REPORTS))
def test_every_page_names_its_maker(url):
    soup = BeautifulSoup(page_of(REPORTS[url]), "lxml")
    assert soup.select_one("meta[name=generator]")["content"] == GENERATOR


def test_there_are_reports_of_every_kind():
    ours = [sample for sample in all_samples() if sample.outlet in {"kyodo", "ft", "cgtn"}]
    assert len(ours) >= 40
    assert {sample.outlet for sample in ours} == {"kyodo", "ft", "cgtn"}
    assert min(s.published for s in ours) < "2022-12"
    assert max(s.published for s in ours) > "2026"
    assert sum(not sample.on_topic and not sample.claims for sample in ours) >= 5
    assert sum("防衛" in "".join(s.paragraphs) for s in all_samples()) >= 2
    layouts = {(sample.outlet, sample.layout) for sample in ours}
    assert {("kyodo", "older"), ("kyodo", "gated"), ("ft", "2022"), ("ft", "barrier")} <= layouts


def test_the_edited_report_changes_its_figure():
    before, after = EDITED
    assert address_of(before) == address_of(after)
    assert (before.claims[0].low, after.claims[0].low) == (3.0, 3.5)
    assert after.modified


def test_the_reprint_carries_the_wire_text_and_its_credit():
    wire = next(s for s in all_samples() if s.outlet == "kyodo" and s.title == REPRINT.title)
    assert REPRINT.paragraphs == wire.paragraphs
    assert "Source: Kyodo News" in page_of(REPRINT)


def test_one_text_flaps():
    one, other = FLAPPING
    address = address_of(one)
    shown = [each.body for each in exchanges_of("cgtn") if each.url == address]
    assert shown == [page_of(sample).encode() for sample in (one, other, one)]


@pytest.mark.parametrize("url", sorted(REPORTS))
def test_a_page_is_read_as_it_was_written(url):
    sample, note = REPORTS[url], note_of(REPORTS[url])
    page = page_of(sample).encode()
    report = read_report(page, url=url, content_type="text/html; charset=UTF-8")
    assert report.title == note["title"]
    assert report.published.isoformat() == datetime.fromisoformat(note["published"]).isoformat()
    assert (report.url, str(report.access)) == (note["url"], note["access"])
    assert len(report.paragraphs) == note["paragraphs"]
    if note["access"] == "open":
        assert report.paragraphs == sample.paragraphs
    if note["modified"]:
        assert report.modified == datetime.fromisoformat(note["modified"])


def document_of(sample):
    """The text that the notes speak of."""
    is_shown = note_of(sample)["access"] == "open"
    lead = sample.standfirst or "".join(sample.paragraphs[:1])
    return "\n".join((sample.title, *(sample.paragraphs if is_shown else (lead,))))


@pytest.mark.parametrize("url", sorted(REPORTS))
def test_every_percentage_of_a_text_has_its_note(url):
    note, found = note_of(REPORTS[url]), PERCENTAGE.findall(document_of(REPORTS[url]))
    assert len(found) == len(note["claims"]) + len(note["other_percentages"])
    for other in note["other_percentages"]:
        found.remove(other)
    for quote, claim in zip(found, note["claims"], strict=True):
        figures = [float(n.replace("・", ".")) for n in re.findall(r"\d+(?:[.・]\d+)?", quote)]
        assert [figures[0], figures[-1]] == [claim["low"], claim["high"]]
        assert CODES.fullmatch(claim["spender"])
        assert claim["kind"] in KINDS


def test_the_cgtn_report_gives_exactly_its_three_claims():
    sample = CGTN[0]
    text = "\n".join((sample.title, *sample.paragraphs))
    day = datetime.fromisoformat(sample.published).date()
    found = find_findings(text, published=day, language="en", outlet="CGTN").claims
    fields = [
        (c.spender, c.kind, float(c.percentage.low), c.when, c.actor, c.cited, c.sources)
        for c in found
    ]
    kyodo, ft = ("Kyodo News",), ("Financial Times",)
    assert fields == [
        (("JPN",), "demand", 3.5, None, ("USA",), kyodo, ("a diplomatic source",)),
        (("JPN",), "demand", 3.0, None, ("USA",), ft, ("people familiar with the matter",)),
        (("JPN",), "pledge", 2.0, "2027", ("JPN",), (), ()),
    ]
    assert "Colby" in found[1].speaker


def fields_noted(sample):
    return [(c["spender"], c["kind"], c["low"], c["high"]) for c in note_of(sample)["claims"]]


def fields_found(sample):
    day = datetime.fromisoformat(sample.published).date()
    claims = find_findings(document_of(sample), published=day, outlet=sample.outlet).claims
    return [
        (spender, str(c.kind), float(c.percentage.low), float(c.percentage.high))
        for c in claims
        for spender in c.spender
    ]


def test_nearly_all_claims_are_those_that_a_reader_noted():
    noted = Counter((s, each) for s in all_samples() for each in fields_noted(s))
    found = Counter((s, each) for s in all_samples() for each in fields_found(s))
    both, either = (noted & found).total(), max(noted.total(), found.total())
    missed = sorted(f"{s.key}: {each}" for s, each in noted - found)
    assert both / either > FLOOR, missed


def shingles(text, size=9):
    words = re.findall(r"[a-z0-9']+", text.lower())
    return {tuple(words[i : i + size]) for i in range(len(words) - size + 1)}


def test_no_sentence_is_taken_from_a_real_page():
    pages = sorted((SHARED / "outlets" / "pages").glob("*/*.html.gz"))
    if not pages:
        pytest.skip(f"no saved pages at {SHARED}: set PLEDGELINE_SHARED to where they lie")
    ours = set().union(*(shingles(" ".join(s.paragraphs)) for s in all_samples()))
    for path in pages:
        soup = BeautifulSoup(gzip.decompress(path.read_bytes()), "lxml")
        # Paragraphs alone: what sites say of themselves on every page is no one's report.
        theirs = shingles(" ".join(p.get_text(" ") for p in soup.find_all("p")))
        assert not ours & theirs, path.name
