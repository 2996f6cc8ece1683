"""A whole copy of an archive that is in use."""

import sqlite3
from contextlib import closing
from pathlib import Path

from pipelines.archive.checkup import check_integrity
from pipelines.archive.schema import check_file
from pipelines.errors import ArchiveError

PAGES_AT_ONCE = 2000


def back_up(archive: Path, target: Path, *, may_replace: bool) -> int:
    """Copy an archive while others read and write it; how many bytes the copy has.

    The copy is one moment of the archive, is checked, and gets its name last; it needs no
    ``-wal`` file beside it. A file copy of a live archive is malformed instead.

    Raises:
        ArchiveError: The source is no archive, the target is there already or cannot be written,
            or the copy is not whole. Neither file is changed.

    Source: https://sqlite.org/backup.html; shared/notes/archive.md section 2.
    """
    if not archive.exists():
        raise ArchiveError(f"{archive}: there is no archive to back up.")
    check_file(archive)
    if target.exists() and not may_replace:
        raise ArchiveError(
            f"{target} is there already; it was left untouched. Name another file, or allow it"
            " with --replace."
        )
    if target.exists() and target.samefile(archive):
        raise ArchiveError(f"{target} is the archive itself.")
    if not target.absolute().parent.exists():
        raise ArchiveError(
            f"{target}: its folder does not exist (is the other disk mounted?). Make it, or name"
            " another path."
        )
    partial = target.with_name(target.name + ".partial")
    try:
        partial.unlink(missing_ok=True)
        _copy(archive, partial)
        partial.replace(target)
        return target.stat().st_size
    except (OSError, sqlite3.Error) as error:
        partial.unlink(missing_ok=True)
        raise ArchiveError(f"{target}: the backup could not be written ({error}).") from error


def _copy(archive: Path, partial: Path) -> None:
    source_uri = f"{archive.absolute().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(source_uri, uri=True, timeout=60)) as source,
        closing(sqlite3.connect(partial)) as copy,
    ):
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(copy, pages=PAGES_AT_ONCE)
        copy.execute("PRAGMA journal_mode = DELETE")
        damage = list(check_integrity(copy))
    if damage:
        raise ArchiveError(f"{partial}: the copy is not whole: {damage[0]}")
