"""A report is there whole or not at all; the same capture twice changes no row."""

import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from pipelines.archive.writer import open_archive
from pipelines.errors import ArchiveError, NewerArchive, NotAnArchive
from pipelines.report import (
    Access,
    Address,
    Bound,
    CaptureRef,
    Claim,
    Fetch,
    FetchOutcome,
    Findings,
    Kind,
    Measure,
    Percentage,
    Report,
)
from tests.scrapers.crawling import ROOT

NIGHT = datetime(2025, 6, 21, 18, 0, tzinfo=UTC)
URL = "https://english.kyodonews.net/articles/-/57000"


def report(
    figure: str = "3.5",
    *,
    access: Access = Access.OPEN,
    url: str = URL,
    title: str = "Figure asked of Tokyo",
    **more,
) -> Report:
    body = (
        (f"Washington wants Tokyo to spend {figure} percent of GDP.",)
        if access is Access.OPEN
        else ()
    )
    return Report(
        outlet="kyodo",
        url=url,
        title=title,
        paragraphs=body,
        published=NIGHT - timedelta(hours=3),
        access=access,
        language="en",
        **more,
    )


def findings(one: Report, figure: str = "3.5", spender: tuple[str, ...] = ("JPN",)) -> Findings:
    quote = f"{figure} percent"
    start = one.text.find(quote)
    if start < 0:
        return Findings(on_topic=True)
    percentage = Percentage(
        quote,
        start,
        start + len(quote),
        one.paragraphs[0],
        Decimal(figure),
        Decimal(figure),
        Bound.EXACT,
        Measure.GDP,
    )
    claim = Claim(
        percentage,
        spender,
        Kind.DEMAND,
        when="FY2027",
        actor=("USA",),
        cited=("Financial Times",),
        sources=("a diplomatic source",),
        rules=("test",),
    )
    return Findings(
        on_topic=True,
        cited_outlets=("Financial Times",),
        percentages=(percentage,),
        claims=(claim,),
    )


def fetch(night: int = 0, payload: str = "aa", *, file: str = "a.warc.gz", url: str = URL) -> Fetch:
    return Fetch(
        url=url,
        at=NIGHT + timedelta(days=night),
        outcome=FetchOutcome.NEW,
        status=200,
        capture=CaptureRef(file, 17, f"<urn:uuid:{payload}>", payload * 32),
    )


@pytest.fixture
def archive(tmp_path):
    with open_archive(tmp_path / "archive.db") as opened:
        yield opened


@pytest.fixture
def crawl(archive):
    return archive.begin_crawl("kyodo", at=NIGHT, mode="live", name="Kyodo News", country="JPN")


def dump(archive) -> list[str]:
    return list(archive.connection.iterdump())


def rows(archive, sql: str):
    return archive.connection.execute(sql).fetchall()


def store(archive, crawl, figure="3.5", night=0, payload="aa", **more):
    one = report(figure, **more)
    return archive.store_report(one, findings(one, figure), fetch(night, payload), crawl=crawl)


def test_a_claim_leads_to_its_sentence_report_and_capture(archive, crawl):
    assert store(archive, crawl) is FetchOutcome.NEW
    (row,) = rows(
        archive,
        'SELECT outlet_name, spender, kind, low, "when", when_start, when_end, actor, cited, sources, sentence, url, capture_file, capture_offset, is_current FROM timeline',
    )
    assert row == (
        "Kyodo News",
        "JPN",
        "demand",
        3.5,
        "FY2027",
        "2027-04-01",
        "2028-03-31",
        "USA",
        "Financial Times",
        "a diplomatic source",
        "Washington wants Tokyo to spend 3.5 percent of GDP.",
        URL,
        "a.warc.gz",
        17,
        1,
    )


def test_a_claim_of_several_spenders_has_a_row_each(archive, crawl):
    one = report()
    archive.store_report(one, findings(one, spender=("ALLIES", "JPN")), fetch(), crawl=crawl)
    assert rows(archive, "SELECT spender FROM claims ORDER BY 1") == [("ALLIES",), ("JPN",)]
    assert rows(archive, "SELECT count(*) FROM percentages") == [(1,)]


def test_the_same_capture_twice_changes_no_row(archive, crawl):
    store(archive, crawl)
    before = dump(archive)
    assert store(archive, crawl) is FetchOutcome.SAME
    one = report()
    again = fetch(file="elsewhere/b.warc.gz")
    assert archive.store_report(one, findings(one), again, crawl=crawl) is FetchOutcome.SAME
    assert dump(archive) == before


def test_an_edit_and_its_taking_back_are_two_revisions_and_three_sightings(archive, crawl):
    assert store(archive, crawl, "3.0", 0, "aa") is FetchOutcome.NEW
    assert store(archive, crawl, "3.5", 1, "bb") is FetchOutcome.CHANGED
    assert store(archive, crawl, "3.0", 2, "aa") is FetchOutcome.SAME
    assert rows(archive, "SELECT count(*) FROM revisions") == [(2,)]
    assert rows(archive, "SELECT count(*) FROM sightings") == [(3,)]
    assert rows(archive, "SELECT state FROM reports") == [("changed",)]
    assert rows(archive, "SELECT low, is_current FROM timeline ORDER BY low") == [
        (3.0, 1),
        (3.5, 0),
    ]


def test_an_edited_figure_is_reported_when_it_was_edited(archive, crawl):
    store(archive, crawl, "3.0", 0, "aa")
    store(archive, crawl, "3.5", 1, "bb", modified=NIGHT + timedelta(hours=5))
    assert rows(archive, "SELECT low, reported_at FROM timeline ORDER BY low") == [
        (3.0, "2025-06-21T15:00:00Z"),
        (3.5, "2025-06-21T23:00:00Z"),
    ]


def test_captures_in_any_order_give_the_same_archive(tmp_path):
    readings = [("3.0", 0, "aa"), ("3.5", 1, "bb"), ("3.0", 2, "cc"), ("4.0", 3, "dd")]
    seen = []
    for number, order in enumerate([readings, readings[::-1], [readings[i] for i in (2, 0, 3, 1)]]):
        with open_archive(tmp_path / f"{number}.db") as archive:
            crawl = archive.begin_crawl("kyodo", at=NIGHT, mode="replay")
            for reading in order:
                store(archive, crawl, *reading)
            seen.append(
                rows(
                    archive,
                    "SELECT low, revision, reported_at, first_seen_at, is_current, state FROM timeline ORDER BY revision",
                )
                + rows(archive, "SELECT first_seen_at, last_seen_at, title, state FROM reports")
                + rows(archive, "SELECT * FROM report_text")
                + rows(archive, "SELECT url, next_fetch_at, last_fetched_at FROM addresses")
            )
    assert seen[0] == seen[1] == seen[2]


@pytest.mark.parametrize("order", [("open", "gated"), ("gated", "open")])
def test_the_open_text_stays_when_a_gate_comes(archive, crawl, order):
    for night, access in enumerate(order):
        one = report(access=Access(access), standfirst="A standfirst.")
        archive.store_report(one, findings(one), fetch(night, "ab"[night] * 2), crawl=crawl)
    assert rows(archive, "SELECT access, state FROM reports") == [("open", "live")]
    assert rows(archive, "SELECT low, is_current, reported_at FROM timeline") == [
        (3.5, 1, "2025-06-21T15:00:00Z")
    ]


def test_a_gated_report_keeps_headline_and_standfirst(archive, crawl):
    one = report(access=Access.GATED, standfirst="Only this much is shown.")
    assert archive.store_report(one, findings(one), fetch(), crawl=crawl) is FetchOutcome.GATED
    assert rows(archive, "SELECT title, body FROM report_text") == [
        ("Figure asked of Tokyo", "Only this much is shown.")
    ]


def test_signs_and_blanks_alone_are_a_cosmetic_change(archive, crawl):
    store(archive, crawl, title="Japan's goal", night=0, payload="aa")
    store(archive, crawl, title="Japan’s  goal", night=1, payload="bb")
    assert rows(archive, "SELECT is_cosmetic FROM revisions ORDER BY number") == [(0,), (1,)]


def test_a_newer_extractor_replaces_what_an_older_one_found(archive, crawl):
    one = report()
    archive.store_report(one, findings(one), fetch(), crawl=crawl, extractor="1")
    archive.store_report(one, Findings(), fetch(), crawl=crawl, extractor="2")
    assert rows(archive, "SELECT count(*) FROM claims") == [(0,)]
    assert rows(archive, "SELECT extractor FROM revisions") == [("2",)]


def test_a_better_reader_of_the_same_capture_leaves_no_false_edit(archive, crawl):
    store(archive, crawl, title="Figure asked of Tokyo SHARE")
    store(archive, crawl, title="Figure asked of Tokyo")
    assert rows(archive, "SELECT title, state FROM reports") == [("Figure asked of Tokyo", "live")]
    assert rows(archive, "SELECT count(*) FROM revisions") == [(1,)]


def test_a_missing_report_is_marked_and_never_deleted(archive, crawl):
    store(archive, crawl)
    archive.store_fetch(
        Fetch(URL, NIGHT + timedelta(days=5), FetchOutcome.GONE, 404), outlet="kyodo", crawl=crawl
    )
    assert rows(archive, "SELECT state FROM reports") == [("removed",)]
    assert rows(archive, "SELECT count(*) FROM claims") == [(1,)]


def search(archive, table: str, words: str):
    return archive.connection.execute(
        f"SELECT rowid FROM {table} WHERE {table} MATCH ?", (words,)
    ).fetchall()


def test_search_forgets_an_old_text_and_finds_the_new(archive, crawl):
    store(archive, crawl, title="防衛費の目標", night=0, payload="aa")
    assert len(search(archive, "reports_bigrams", '"防衛"')) == 1
    store(archive, crawl, title="Quaternion", night=1, payload="bb")
    assert search(archive, "reports_bigrams", '"防衛"') == []
    assert len(search(archive, "reports_fts", "quaternions")) == 1
    assert search(archive, "reports_fts", "nonsensewordxyz") == []
    archive.connection.execute(
        "INSERT INTO reports_fts(reports_fts, rank) VALUES ('integrity-check', 1)"
    )


def test_addresses_are_due_until_they_are_read(archive, crawl):
    listed = [Address(f"https://english.kyodonews.net/articles/-/{n}", "feed") for n in range(3)]
    assert archive.add_addresses("kyodo", listed, at=NIGHT) == 3
    assert archive.add_addresses("kyodo", listed, at=NIGHT + timedelta(days=1)) == 0
    due = archive.due_addresses("kyodo", at=NIGHT)
    assert {one.url for one in due} == {one.url for one in listed}
    url = listed[0].url
    archive.store_report(report(url=url), Findings(), fetch(url=url), crawl=crawl)
    assert url not in {one.url for one in archive.due_addresses("kyodo", at=NIGHT)}
    assert url in {one.url for one in archive.due_addresses("kyodo", at=NIGHT + timedelta(days=1))}


def test_an_address_that_fails_is_tried_ever_more_rarely(archive, crawl):
    archive.add_addresses("kyodo", [Address(URL, "feed")], at=NIGHT)
    tries = []
    for day in range(120):
        at = NIGHT + timedelta(days=day)
        if archive.due_addresses("kyodo", at=at):
            tries.append(day)
            archive.store_fetch(Fetch(URL, at, FetchOutcome.FAILED), outlet="kyodo", crawl=crawl)
    assert tries[:3] == [0, 1, 3]
    assert len(tries) == 8


@pytest.mark.parametrize(
    "content",
    [b"", b"not a database", b"SQLite format 3\x00" + b"\x00" * 200, b"\x1f\x8b" + b"x" * 300],
)
def test_a_file_that_is_no_archive_is_left_untouched(tmp_path, content):
    path = tmp_path / "archive.db"
    path.write_bytes(content)
    with pytest.raises(NotAnArchive, match="left untouched"):
        open_archive(path)
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["archive.db"]


def test_another_programs_database_is_left_untouched(tmp_path):
    path = tmp_path / "archive.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE mine (x)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotAnArchive):
        open_archive(path)
    assert path.read_bytes() == before


def test_an_archive_of_a_newer_version_is_left_untouched(tmp_path):
    path = tmp_path / "archive.db"
    open_archive(path).close()
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 999")
    newer.close()
    before = path.read_bytes()
    with pytest.raises(NewerArchive, match="newer Pledgeline"):
        open_archive(path)
    assert path.read_bytes() == before


def test_a_kill_while_the_archive_is_made_costs_nothing(tmp_path):
    words = [sys.executable, "-m", "tests.pipelines.archive.killed_making", str(tmp_path)]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) > 100, "the making was not followed"


def test_of_many_who_begin_together_one_makes_the_archive(tmp_path):
    path = tmp_path / "archive.db"
    with ThreadPoolExecutor(8) as pool:
        begun = [pool.submit(lambda: open_archive(path).close()) for _ in range(16)]
    assert [each.exception() for each in begun] == [None] * 16
    assert [each.name for each in tmp_path.iterdir()] == ["archive.db"]


def test_an_archive_behind_a_link_is_made_where_the_link_leads(tmp_path):
    (tmp_path / "disk").mkdir()
    link = tmp_path / "archive.db"
    link.symlink_to(tmp_path / "disk" / "archive.db")
    open_archive(link).close()
    assert link.is_symlink()
    assert (tmp_path / "disk" / "archive.db").is_file()


def test_a_folder_is_no_archive(tmp_path):
    with pytest.raises(NotAnArchive):
        open_archive(tmp_path)


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(ArchiveError, match="folder does not exist"):
        open_archive(tmp_path / "none" / "archive.db")


def test_a_failure_in_the_middle_leaves_nothing_of_the_report(archive, crawl):
    before = dump(archive)
    one = report()
    broken = findings(one)
    twice = Findings(percentages=broken.percentages * 2, claims=broken.claims)
    with pytest.raises(ArchiveError, match="what was stored before is whole"):
        archive.store_report(one, twice, fetch(), crawl=crawl)
    assert dump(archive) == before


def test_lone_surrogates_and_null_bytes_are_stored_as_they_can_be(archive, crawl):
    one = report(title="a\ud800b\x00c")
    archive.store_report(one, findings(one), fetch(), crawl=crawl)
    assert rows(archive, "SELECT count(*) FROM reports") == [(1,)]


def test_targets_tell_the_first_report_and_the_denial(archive, crawl):
    store(archive, crawl)
    later = report(url=URL + "1")
    archive.store_report(later, findings(later), fetch(1, "bb", url=later.url), crawl=crawl)
    (row,) = rows(
        archive, "SELECT spender, low, kind, reports, claims, first_url, denied_at FROM targets"
    )
    assert row == ("JPN", 3.5, "demand", 2, 2, URL, None)


def test_a_write_waits_for_another_process_as_long_as_it_is_told_to(tmp_path):
    path = tmp_path / "archive.db"
    with open_archive(path) as first, open_archive(path, busy_seconds=0.5) as second:
        first.connection.execute("BEGIN IMMEDIATE")
        assert second.connection.execute("PRAGMA busy_timeout").fetchone() == (500,)
        begun = time.monotonic()
        with pytest.raises(ArchiveError, match="is locked"):
            second.begin_crawl("kyodo", at=NIGHT, mode="live")
        assert time.monotonic() - begun > 0.4
        first.connection.execute("ROLLBACK")
        assert second.begin_crawl("kyodo", at=NIGHT, mode="live")
