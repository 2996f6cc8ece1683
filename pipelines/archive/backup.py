"""A whole copy of an archive that is in use."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from pipelines.archive.checkup import check_integrity
from pipelines.archive.schema import check_file, logs_beside
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
    partial = target.with_name(target.name + ".partial")
    check_file(archive)
    try:
        _check_target(archive, target, may_replace=may_replace)
        partial.unlink(missing_ok=True)
        _copy(archive, partial)
        partial.replace(target)
        return target.stat().st_size
    except (OSError, sqlite3.Error) as error:
        raise ArchiveError(f"{target}: the backup could not be written ({error}).") from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _check_target(archive: Path, target: Path, *, may_replace: bool) -> None:
    if not archive.exists():
        raise ArchiveError(f"{archive}: there is no archive to back up.")
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
    for log in logs_beside(target):
        raise ArchiveError(
            f"{target} is no backup: an archive is written there, or was until a kill ({log} lies"
            " beside it). It was left untouched. Name another file."
        )


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
