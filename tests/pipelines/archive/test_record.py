"""What the writer itself changes later is no forgery; what somebody else changes is."""

from datetime import timedelta
from itertools import permutations

import pytest

from pipelines.archive.manifest import Manifest
from pipelines.archive.record import find_unrecorded, make_record
from pipelines.archive.seals import find_broken_seals, seal
from pipelines.archive.writer import open_archive
from pipelines.report import Access, Fetch, FetchOutcome
from tests.pipelines.archive.test_writer import NIGHT, URL, fetch, findings, report


class Nights:
    """An archive with its manifests, and what can be said against it."""

    def __init__(self, archive):
        self.archive = archive
        self.crawl = archive.begin_crawl("kyodo", at=NIGHT, mode="live", name="Kyodo News")
        self.named = []

    def store(self, *, title="Figure asked", night=0, extractor="1", access=Access.OPEN, **more):
        one = report(title=title, access=access, **more)
        found = findings(one)
        got = fetch(night, payload=f"a{night}", file=f"{night}.warc.gz")
        self.archive.store_report(one, found, got, crawl=self.crawl, extractor=extractor)

    def end(self, *, extractor="1"):
        earlier = [manifest for _, manifest in self.named]
        record = make_record(self.archive.connection, earlier, extractor=extractor)
        night = f"2025-06-{21 + len(self.named)}"
        one = Manifest(night, NIGHT, "tests", "", (), (), None, record)
        self.named.append((f"{night}.json", one))
        return record

    def find(self, *, extractor="1"):
        connection = self.archive.connection
        return [
            *find_unrecorded(connection, self.named, extractor=extractor),
            *find_broken_seals(connection),
        ]


@pytest.fixture
def nights(tmp_path):
    with open_archive(tmp_path / "archive.db") as archive:
        yield Nights(archive)


def forge(nights, **values):
    """Change claims and seal them anew."""
    for column, value in values.items():
        nights.archive.connection.execute(f"UPDATE claims SET {column} = ?", (value,))
    for (revision,) in nights.archive.connection.execute("SELECT id FROM revisions").fetchall():
        seal(nights.archive.connection, revision)


def test_the_record_counts_the_rows_of_each_table_of_its_night_alone(nights):
    nights.store()
    first = dict(nights.end().counts)
    assert first["reports"] == first["revisions"] == first["claims"] == first["sightings"] == 1
    assert first["attributions"] == 2
    nights.store(night=1)
    second = dict(nights.end().counts)
    assert second == {"captures": 1, "fetches": 1, "sightings": 1, "outlets": 1}


def test_later_visits_edits_and_the_end_of_a_page_are_no_forgery(nights):
    nights.store()
    nights.end()
    nights.store(night=1, title="Figure asked again")
    assert nights.find() == []
    nights.end()
    gone = Fetch(URL, NIGHT + timedelta(days=5), FetchOutcome.GONE, 404)
    nights.archive.store_fetch(gone, outlet="kyodo", crawl=nights.crawl)
    assert nights.find() == []


def test_a_newer_extractor_may_replace_findings_and_is_then_held_to_its_own(nights):
    nights.store()
    nights.end(extractor="1")
    nights.store(extractor="2")
    assert nights.find(extractor="2") == []
    assert len(nights.end(extractor="2").revisions) == 1
    assert nights.find(extractor="2") == []
    forge(nights, speaker="Nobody")
    (said,) = nights.find(extractor="2")
    assert said.startswith("night of 2025-06-22: table claims, rows of revision 1")


def test_what_was_forged_is_not_named_anew_by_the_next_night(nights):
    nights.store()
    nights.end()
    forge(nights, low=9)
    nights.store(night=1)
    nights.end()
    (said,) = nights.find()
    assert said.startswith("night of 2025-06-21: table claims")


def test_a_better_reader_may_take_a_revision_away_and_nobody_else(nights):
    nights.store(title="Figure asked SHARE")
    nights.end()
    nights.store()
    assert nights.find() == []
    nights.end()
    nights.store(night=1, title="Figure asked again")
    nights.end()
    connection = nights.archive.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("UPDATE sightings SET revision = 3")
    connection.execute("DELETE FROM seals WHERE revision = 2")
    connection.execute("DELETE FROM revisions WHERE id = 2")
    assert any("revisions, row 2 (report 1) was deleted" in line for line in nights.find())


@pytest.mark.parametrize("order", list(permutations(range(4))), ids=str)
def test_captures_replayed_in_any_order_are_no_forgery(nights, order):
    shown = [
        {"access": Access.GATED, "standfirst": "Only this."},
        {},
        {
            "title": "Another",
            "modified": NIGHT + timedelta(days=1, hours=20),
            "byline": "A. Writer",
        },
        {"access": Access.GATED, "title": "Another"},
    ]
    for night in order:
        nights.store(night=night, **shown[night])
        nights.end()
        assert nights.find() == []
