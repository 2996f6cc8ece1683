"""What lies where an archive is to be opened: an older one, or the log of another one."""

import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from datetime import UTC, datetime

import pytest

from commands._checks import check_disk
from pipelines.archive import migrating, schema
from pipelines.archive.backup import back_up
from pipelines.archive.writer import open_archive
from pipelines.errors import ArchiveError, LeftOverLog

NIGHT = datetime(2025, 6, 21, 18, 0, tzinfo=UTC)


def older_archive(path):
    """One that the first version made."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = WAL")
        migrating.migrate(connection, schema.MIGRATION_FILES[:1])
        connection.execute("PRAGMA user_version = 1")
    return path


def test_of_two_who_open_an_older_archive_together_one_brings_it_up_to_date(tmp_path, monkeypatch):
    path = older_archive(tmp_path / "archive.db")
    split = migrating.split_statements
    with ThreadPoolExecutor(1) as pool:
        second = []

        def meanwhile(script):
            if not second:  # within the first migration of the first
                second.append(pool.submit(lambda: open_archive(path).close()))
                wait(second, timeout=2)
            return split(script)

        monkeypatch.setattr(migrating, "split_statements", meanwhile)
        open_archive(path).close()
        assert second[0].result() is None
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)


def left_by_a_kill(folder):
    """An archive with a log beside it, as a kill leaves them."""
    with open_archive(folder / "alive.db") as archive:
        archive.begin_crawl("kyodo", at=NIGHT, mode="live", name="Kyodo News")
        for suffix in ("", "-wal"):
            shutil.copy(folder / f"alive.db{suffix}", folder / f"archive.db{suffix}")
    (folder / "alive.db").unlink()
    return folder / "archive.db"


def test_what_a_kill_left_is_opened_with_its_log(tmp_path):
    with open_archive(left_by_a_kill(tmp_path)) as archive:
        assert archive.connection.execute("SELECT count(*) FROM crawls").fetchone() == (1,)


def test_a_log_whose_archive_is_missing_fills_no_new_one(tmp_path):
    path = left_by_a_kill(tmp_path)
    path.rename(tmp_path / "moved.db")
    log = path.with_name("archive.db-wal").read_bytes()
    with pytest.raises(LeftOverLog, match=r"is missing, but .*archive\.db-wal lies there"):
        open_archive(path)
    assert not path.exists()
    assert path.with_name("archive.db-wal").read_bytes() == log
    (tmp_path / "moved.db").rename(path)
    with open_archive(path) as archive:
        assert archive.connection.execute("SELECT count(*) FROM crawls").fetchone() == (1,)


def test_a_backup_is_not_mixed_with_the_log_of_what_it_replaces(tmp_path):
    path = left_by_a_kill(tmp_path)
    open_archive(tmp_path / "earlier.db").close()
    back_up(tmp_path / "earlier.db", tmp_path / "backup.db", may_replace=False)
    shutil.copy(tmp_path / "backup.db", path)
    with pytest.raises(LeftOverLog, match="belongs to the archive that lay here"):
        open_archive(path)
    assert path.read_bytes() == (tmp_path / "backup.db").read_bytes()
    path.with_name("archive.db-wal").rename(tmp_path / "aside")
    with open_archive(path) as archive:
        assert archive.connection.execute("SELECT count(*) FROM crawls").fetchone() == (0,)


def test_a_link_that_leads_to_itself_is_said(tmp_path):
    path = tmp_path / "archive.db"
    path.symlink_to(path)
    with pytest.raises(ArchiveError, match="cannot be read"):
        open_archive(path)
    with pytest.raises(ArchiveError, match="its folder cannot be used"):
        check_disk(path)
