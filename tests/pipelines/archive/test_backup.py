"""A backup is whole and has its name, or there is none and nothing else was touched."""

import pytest

from pipelines.archive import backup
from pipelines.archive.backup import back_up
from pipelines.archive.writer import open_archive
from pipelines.errors import ArchiveError


@pytest.fixture
def archive(tmp_path):
    """An empty one."""
    open_archive(tmp_path / "archive.db").close()
    return tmp_path / "archive.db"


@pytest.mark.parametrize("damage", [[], ["it is damaged"]], ids=["ended", "damaged"])
def test_a_backup_that_is_not_whole_leaves_nothing(archive, tmp_path, monkeypatch, damage):
    def check(_connection):
        if not damage:
            raise SystemExit(130)
        return damage

    monkeypatch.setattr(backup, "check_integrity", check)
    with pytest.raises((ArchiveError, SystemExit)):
        back_up(archive, tmp_path / "backup.db", may_replace=False)
    assert not list(tmp_path.glob("backup*"))


def test_an_archive_that_is_written_is_not_replaced_by_a_backup(archive, tmp_path):
    with open_archive(tmp_path / "other.db") as other:
        other.name_outlet("kyodo", name="Kyodo News")
        before = (tmp_path / "other.db").read_bytes()
        with pytest.raises(ArchiveError, match="is no backup: an archive is written there"):
            back_up(archive, tmp_path / "other.db", may_replace=True)
        assert (tmp_path / "other.db").read_bytes() == before
    back_up(archive, tmp_path / "other.db", may_replace=True)
