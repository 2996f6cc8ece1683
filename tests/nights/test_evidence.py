"""One changed byte is named; a backup of a live archive is whole and can be restored."""

import errno
import gzip
import hashlib
import os
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from commands import _evidence
from commands._evidence import manifest_file_name
from pipelines.archive import seals
from pipelines.archive.checkup import check_integrity
from pipelines.archive.rows import stored_text_sha256
from pipelines.archive.writer import open_archive
from tests.nights.killing import DOUBLED, HALF
from tests.nights.running import ask_command, night, start_night
from tests.press import Press, faults
from tests.scrapers.crawling import rows_of, wait_for

WHOLE = "Every capture, manifest, row and text is as it was written."


@pytest.fixture(scope="module")
def two_nights(tmp_path_factory):
    """What two nights left, with a manifest each."""
    from tests.nights.killing import ROBOTS
    from tests.press.made import made_report

    folder = tmp_path_factory.mktemp("nights")
    with Press() as press:
        press.outlet("kyodo").robots = ROBOTS
        for first in (20_000, 20_100):
            now = datetime.now(UTC)
            press.publish(*(made_report("kyodo", first + n, published=now) for n in range(5)))
            ended = night("kyodo", press=press.url, folder=folder)
            assert ended.status == 0, ended.said + ended.logged
    return folder


@pytest.fixture
def folder(two_nights, tmp_path):
    """A copy that a test may change."""
    return shutil.copytree(two_nights, tmp_path / "copy")


def verify(folder):
    """What ``scrapy doctor --verify`` finds, one line each."""
    ended = ask_command("doctor", "--verify", folder=folder)
    assert "Traceback" not in ended.logged
    return ended.status, [line for line in ended.said.splitlines() if line.startswith("RED")]


def change_byte(path, *, at):
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_the_doctor_says_in_words_that_nothing_is_wrong(folder):
    ended = ask_command("doctor", "--verify", folder=folder)
    assert ended.status == 0, ended.said + ended.logged
    assert "all was well (status 0)" in ended.said
    assert WHOLE in ended.said
    assert "Nothing is wrong." in ended.said
    assert "10 reports" in ended.said


def test_a_terminal_that_lacks_a_sign_gets_an_escape_and_no_traceback(folder, monkeypatch):
    """Of a person whose locale is not of UTF-8."""
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    ended = ask_command("doctor", "--verify", folder=folder)
    assert ended.status == 0, ended.said + ended.logged
    assert r"Reading every capture and manifest \u2026" in ended.said
    assert WHOLE in ended.said


def test_a_changed_byte_in_a_capture_is_named_wherever_it_is(folder):
    chance = random.Random(4711)
    captures = sorted((folder / "captures").glob("*.warc.gz"))
    assert len(captures) == 2
    changed = chance.choice(captures)
    change_byte(changed, at=chance.randrange(changed.stat().st_size))
    status, (said,) = verify(folder)
    assert status == 1
    assert str(changed) in said
    assert "sha256" in said


def test_a_missing_or_longer_capture_is_named(folder):
    missing, longer = sorted((folder / "captures").glob("*.warc.gz"))
    missing.unlink()
    with longer.open("ab") as file:
        file.write(gzip.compress(b"WARC/1.1"))
    _, said = verify(folder)
    assert [("is missing" in line, "bytes, expected" in line) for line in said] == [
        (True, False),
        (False, True),
    ]


@pytest.mark.parametrize("which", [0, 1], ids=["first", "last"])
def test_a_changed_byte_in_a_manifest_is_named_and_breaks_the_chain(folder, which):
    manifests = sorted((folder / "manifests").glob("*.json"))
    at = manifests[which].read_bytes().index(b'"sha256":"') + 12
    change_byte(manifests[which], at=at)
    status, said = verify(folder)
    assert status == 1
    assert f"{manifests[which]} was changed" in said[0]
    if which == 0:
        assert any(manifests[1].name in line and "follows a manifest" in line for line in said)


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_looked_at(folder, monkeypatch):
    def read(path):
        raise OSError(errno.EIO, "Input/output error", str(path))

    first, second = sorted((folder / "captures").glob("*.warc.gz"))
    second.unlink()
    monkeypatch.setattr(_evidence, "file_sha256", read)
    with open_archive(folder / "archive.db") as archive:
        places = {name: folder / name for name in ("manifests", "captures")}
        said = list(_evidence.verify(archive, **places))
        assert f"{first} cannot be read (Input/output error)" in said[0]
        assert f"{second} is missing" in said[1]
        monkeypatch.setattr(Path, "read_bytes", read)
        said = list(_evidence.verify(archive, **places))
    assert ["cannot be read" in line for line in said] == [True, True, True, False]


def test_a_manifest_is_on_the_disk_before_the_archive_is_told_of_it(folder, monkeypatch):
    synced = []
    monkeypatch.setattr(
        os, "fsync", lambda file: synced.append(Path(f"/proc/self/fd/{file}").readlink())
    )
    with open_archive(folder / "archive.db") as archive:
        path = _evidence.write_manifest(
            archive,
            folder / "manifests",
            night="2026-11-23",
            at=datetime(2026, 11, 23, tzinfo=UTC),
            software="test",
            settings_sha256="0" * 64,
            tsa=None,
        )
    assert synced == [Path(f"{path}.partial")]


def test_manifests_stand_in_the_order_of_their_nights_whether_or_not_they_end_after_midnight():
    evening = datetime(2026, 12, 31, 23, 58, tzinfo=UTC)
    made = [
        ("2026-12-31", evening),
        ("2026-12-31", evening + timedelta(minutes=3)),
        ("2027-01-01", evening + timedelta(minutes=4)),
    ]
    names = [manifest_file_name(night, at=at) for night, at in made]
    assert names == sorted(names)


CHANGES = {
    "an outcome of the ledger": "UPDATE fetches SET outcome = 'failed' WHERE id = 3",
    "a fetch taken out": "UPDATE fetches SET url = url || '?' WHERE id = 2",
    "a text": "UPDATE revisions SET body = replace(body, 'Japan', 'Nepal') WHERE id = 1",
    "a headline": "UPDATE reports SET title = 'Another' WHERE id = 2",
    "a figure": "UPDATE claims SET low = low + 0.5 WHERE id = (SELECT min(id) FROM claims)",
    "a speaker": "UPDATE claims SET speaker = 'Nobody' WHERE id = (SELECT max(id) FROM claims)",
    "a claim taken out": "DELETE FROM claims WHERE id = (SELECT max(id) FROM claims WHERE id NOT IN"
    " (SELECT claim FROM attributions))",
    "a time": "UPDATE reports SET published_at = '2020-01-01T00:00:00Z' WHERE id = 3",
    "a time of a revision": "UPDATE revisions SET published_at = '2020-01-01T00:00:00Z'",
    "who was first seen when": "UPDATE reports SET first_seen_at = '2020-01-01T00:00:00Z'",
    "a percentage": "UPDATE percentages SET quote = '9 percent' WHERE id = 1",
    "what robots said": "UPDATE fetches SET robots = 'other' WHERE id = 2",
    "an error": "UPDATE fetches SET error = 'other' WHERE id = 2",
    "the capture of a fetch": "UPDATE fetches SET capture = NULL WHERE capture IS NOT NULL",
    "the file of a capture": "UPDATE captures SET file = 'other.warc.gz' WHERE id = 2",
    "the place of a capture": "UPDATE captures SET offset = offset + 1 WHERE id = 4",
    "the time of a capture": "UPDATE captures SET captured_at = '2020-01-01T00:00:00Z'",
    "when a revision was reported": "UPDATE revisions SET reported_at = '2020-01-01T00:00:00Z'",
    "when a revision was first seen": "UPDATE revisions SET first_seen_at = '2020-01-01T00:00:00Z'",
    "the order of revisions": "UPDATE revisions SET number = 2 WHERE id = 1",
    "when a report was last seen": "UPDATE reports SET last_seen_at = '2027-01-01T00:00:00Z'",
    "a byline": "UPDATE reports SET byline = 'Nobody' WHERE id = 1",
    "whether it is on topic": "UPDATE reports SET on_topic = 1 - on_topic WHERE id = 1",
    "a claim of another report": "UPDATE claims SET report = 3 - report WHERE report IN (1, 2)",
    "an outlet's name": "UPDATE outlets SET name = 'Another'",
    "who found a report": "UPDATE reports SET found_by = NULL WHERE id = 1",
    "a payload": "UPDATE captures SET payload_sha256 = 'ab' WHERE id = 4",
}


@pytest.mark.parametrize("sql", CHANGES.values(), ids=CHANGES)
def test_what_was_changed_in_the_archive_is_named(folder, sql):
    from commands._evidence import verify as find_changes
    from pipelines.archive.writer import open_archive

    with open_archive(folder / "archive.db") as archive:
        where = {"manifests": folder / "manifests", "captures": folder / "captures"}
        assert list(find_changes(archive, **where)) == []
        assert archive.connection.execute(sql).rowcount >= 1
        assert list(find_changes(archive, **where))


def found_after(folder, change):
    """What verify says, once it said nothing, after a change to the archive and its files."""
    from commands._evidence import verify as find_changes
    from pipelines.archive.writer import open_archive

    where = {"manifests": folder / "manifests", "captures": folder / "captures"}
    with open_archive(folder / "archive.db") as archive:
        assert list(find_changes(archive, **where)) == []
        change(archive.connection)
        return list(find_changes(archive, **where))


def last_of(folder, kind):
    return sorted(folder.glob(f"*/*.{kind}"))[-1]


def delete_report(connection):
    """Take out the first report with all that was found in it, as a careful forger would."""
    connection.execute("PRAGMA foreign_keys = OFF")
    mine = "(SELECT id FROM revisions WHERE report = 1)"
    connection.execute(
        "DELETE FROM attributions WHERE claim IN (SELECT id FROM claims WHERE report = 1)"
    )
    for table in ("claims", "percentages", "dates", "citations", "sightings", "seals"):
        connection.execute(f"DELETE FROM {table} WHERE revision IN {mine}")
    connection.execute("DELETE FROM revisions WHERE report = 1")
    connection.execute("DELETE FROM report_text WHERE id = 1")
    connection.execute("UPDATE addresses SET report = NULL WHERE report = 1")
    connection.execute("DELETE FROM reports WHERE id = 1")


def forge_text(connection):
    title, standfirst, body = connection.execute(
        "SELECT title, standfirst, body FROM revisions WHERE id = 1"
    ).fetchone()
    body = body.replace("Japan", "Nepal")
    digest = stored_text_sha256(title, standfirst, body)
    connection.execute(
        "UPDATE revisions SET body = ?, text_sha256 = ? WHERE id = 1", (body, digest)
    )
    connection.execute("UPDATE report_text SET body = ? WHERE id = 1", (body,))
    seals.seal(connection, 1)


def forge_claim(connection, *, extractor="extractor"):
    (revision,) = connection.execute("SELECT min(revision) FROM claims").fetchone()
    connection.execute("UPDATE claims SET low = 9, high = 9 WHERE revision = ?", (revision,))
    connection.execute(f"UPDATE revisions SET extractor = {extractor} WHERE id = ?", (revision,))
    seals.seal(connection, revision)


def forge_claim_of_another_extractor(connection):
    forge_claim(connection, extractor="'other'")


@pytest.mark.parametrize(
    ("forge", "table"),
    [
        (delete_report, "reports, rows 1 to 5 (4 rows, 5 were written)"),
        (forge_text, "revisions, row 1 (report 1)"),
        (forge_claim, "claims, rows of revision"),
        (forge_claim_of_another_extractor, "claims, rows of revision"),
    ],
)
def test_what_was_forged_with_its_seal_is_named_by_night_and_table(folder, forge, table):
    said = found_after(folder, forge)
    night = sorted((folder / "manifests").glob("*.json"))[0].name[:10]
    assert any(line.startswith(f"night of {night}: table {table}") for line in said), said


def forget_last_manifest(connection):
    last = "(SELECT max(id) FROM manifests)"
    connection.execute(f"UPDATE capture_files SET manifest = NULL WHERE manifest = {last}")
    connection.execute(f"DELETE FROM manifests WHERE id = {last}")


def test_a_manifest_whose_row_was_deleted_is_named(folder):
    said = found_after(folder, forget_last_manifest)
    assert len(said) == 1
    assert f"{last_of(folder, 'json')} is a manifest that the archive does not know" in said[0]


def test_an_archive_rolled_back_to_a_backup_is_named(folder):
    def roll_back(connection):
        forget_last_manifest(connection)
        connection.execute("DELETE FROM sightings")
        connection.execute("DELETE FROM fetches WHERE crawl = (SELECT max(id) FROM crawls)")

    assert "a backup was restored?" in found_after(folder, roll_back)[0]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE manifests SET content = CAST(replace(CAST(content AS TEXT), '0.1.0', '0.2.0')"
        " AS BLOB)",
        "UPDATE manifests SET content = x'7b7d' WHERE id = 1",
        "UPDATE manifests SET night = '2020-01-01'",
    ],
)
def test_a_manifest_that_was_changed_in_the_archive_is_named(folder, sql):
    said = found_after(folder, lambda connection: connection.execute(sql))
    assert "the archive's copy of" in said[0]


def test_a_capture_changed_together_with_its_row_is_named_by_the_manifest(folder):
    path = last_of(folder, "warc.gz")

    def forge(connection):
        change_byte(path, at=-100)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        sql = "UPDATE capture_files SET sha256 = ? WHERE file = ?"
        connection.execute(sql, (digest, path.name))

    said = found_after(folder, forge)
    assert f"{last_of(folder, 'json').name} says" in said[0]
    assert f"{path} was changed" in said[1]


def test_a_capture_deleted_together_with_its_row_is_named_by_the_manifest(folder):
    path = last_of(folder, "warc.gz")

    def delete(connection):
        path.unlink()
        connection.execute("DELETE FROM capture_files WHERE file = ?", (path.name,))

    said = found_after(folder, delete)
    assert "has no row of it" in said[0]
    assert f"{path} is missing" in said[1]


def test_a_manifest_whose_night_was_killed_before_it_had_its_name_is_whole(folder):
    path = last_of(folder, "json")
    path.rename(path.with_suffix(".json.partial"))
    assert found_after(folder, lambda _: None) == []


def test_a_damaged_archive_is_status_2_and_told_to_be_restored(folder):
    with closing(sqlite3.connect(folder / "archive.db")) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    data = bytearray((folder / "archive.db").read_bytes())
    for page in range(pages // 2, pages // 2 + 20):
        data[page * size : page * size + 60] = bytes(60)
    (folder / "archive.db").write_bytes(data)
    ended = ask_command("doctor", folder=folder)
    assert ended.status == 2
    assert "damaged" in ended.said + ended.logged
    assert "restore a backup" in ended.said + ended.logged
    assert "Traceback" not in ended.logged


def test_no_archive_and_no_night_are_said(tmp_path):
    ended = ask_command("doctor", folder=tmp_path)
    assert ended.status == 2
    assert "there is no archive yet" in ended.logged
    assert not list(tmp_path.iterdir())


def test_a_backup_is_taken_while_a_night_writes_and_can_be_restored(outlets, tmp_path):
    press = outlets("kyodo", each=12)
    backed_up = Event()
    press.fail("english.kyodonews.net/articles/*", faults.held(after=6, until=backed_up))
    live, restored = tmp_path / "live", tmp_path / "restored"
    live.mkdir()
    (tmp_path / "away").mkdir()
    running = start_night("kyodo", press=press.url, folder=live, DOWNLOAD_TIMEOUT=600)
    wait_for(lambda: len(press.asked("*/articles/*")) > 3)
    stored = rows_of(live / "archive.db", "SELECT url FROM reports")
    backup = ask_command("backup", str(tmp_path / "away" / "archive.db"), folder=live)
    assert running.poll() is None, "the backup was to be taken during the night"
    backed_up.set()
    said, _ = running.communicate()
    assert running.returncode == 0, said
    assert backup.status == 0, backup.logged
    assert "checked" in backup.said
    assert [p.name for p in (tmp_path / "away").iterdir()] == ["archive.db"]
    restored.mkdir()
    shutil.copy(tmp_path / "away" / "archive.db", restored / "archive.db")
    shutil.copytree(live / "captures", restored / "captures")
    with closing(sqlite3.connect(restored / "archive.db")) as connection:
        assert list(check_integrity(connection)) == []
        connection.rollback()
    assert set(stored) <= set(rows_of(restored / "archive.db", "SELECT url FROM reports"))
    for sql in (*HALF.values(), *DOUBLED.values()):
        assert rows_of(restored / "archive.db", sql) == []
    captures = sorted(map(str, (restored / "captures").glob("*.warc.gz")))
    replayed = ask_command("replay", *captures, folder=restored)
    assert replayed.status == 0, replayed.said + replayed.logged
    for table in ("reports", "claims"):
        columns = {"reports": "url, title, published_at, first_seen_at", "claims": "sentence, low"}
        sql = f"SELECT {columns[table]} FROM {table} ORDER BY 1, 2"
        assert rows_of(restored / "archive.db", sql) == rows_of(live / "archive.db", sql)


def test_a_backup_overwrites_nothing_and_not_the_archive(folder):
    target = folder / "kept.db"
    target.write_bytes(b"mine")
    refused = ask_command("backup", str(target), folder=folder)
    assert refused.status == 2
    assert "left untouched" in refused.logged
    assert target.read_bytes() == b"mine"
    itself = ask_command("backup", "--replace", str(folder / "archive.db"), folder=folder)
    assert itself.status == 2
    assert "is the archive itself" in itself.logged


def test_a_backup_into_a_folder_that_is_missing_is_refused(folder):
    away = folder / "not-mounted"
    refused = ask_command("backup", str(away / "archive.db"), folder=folder)
    assert refused.status == 2
    assert "its folder does not exist" in refused.logged
    assert not away.exists()


@pytest.mark.parametrize("damage", ["header", "schema"])
def test_doctor_does_not_send_to_doctor(folder, damage):
    data = bytearray((folder / "archive.db").read_bytes())
    data[100:8000] = b"\xff" * 7900
    if damage == "header":
        data[16:60] = b"\xff" * 44
    (folder / "archive.db").write_bytes(data)
    ended = ask_command("doctor", folder=folder)
    assert ended.status == 2
    assert "restore a backup" in ended.logged
    assert "scrapy doctor" not in ended.said + ended.logged


def test_an_empty_archive_is_told_in_the_same_words_by_all(tmp_path):
    (tmp_path / "archive.db").touch()
    doctor = ask_command("doctor", folder=tmp_path)
    timeline = ask_command("timeline", "JPN", folder=tmp_path)
    assert "is empty (0 bytes), so no archive; it was left untouched" in doctor.logged
    assert timeline.logged.partition(": ")[2] == doctor.logged.partition(": ")[2]
