"""Opening ``archive.db``: settings, numbered migrations, and what is refused untouched.

Source: shared/DESIGN.md section 6; shared/notes/archive.md sections 2 and 8.
"""

import fcntl
import os
import shlex
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from pipelines.archive.seals import seal_all
from pipelines.errors import ArchiveError, LeftOverLog, NewerArchive, NotAnArchive

APPLICATION_ID = 0x504C4447
"""``PLDG`` in the header of the file: tells an archive from any other SQLite file."""
MIGRATIONS_FOLDER = Path(__file__).parent / "migrations"
OLDEST_SQLITE = (3, 40, 0)
PAGE_BYTES = 8192
BUSY_SECONDS = 10.0
"""How long a writer waits for another one's lock, where nobody says otherwise."""
DRAFT_SUFFIX = ".new"
HEADER_BYTES = 100
SQLITE_MAGIC = b"SQLite format 3\x00"
WRITE_FORM_AT, VERSION_AT, APPLICATION_ID_AT = 18, 60, 68
WITHOUT_LOG = 1
"""Form of a file that never had a log beside it: a backup, or an archive that is just made."""
LOG_SUFFIXES = ("-wal", "-journal")
DAMAGED = "It is damaged: restore a backup, then replay the captures since."
ADVICE = {
    "locked": "Another process keeps it locked: wait for it, or end it.",
    "readonly": "Give this user the right to write it and its folder.",
    "unable to open": "Give this user the right to write it and its folder.",
    "full": "Make room on its disk.",
    "No space": "Make room on its disk.",
    "malformed": DAMAGED,
    "not a database": DAMAGED,
    "disk I/O": "Look at its disk: full, over quota, or failing.",
}
"""What to do, by a part of what SQLite says."""

MIGRATION_FILES = tuple(sorted(MIGRATIONS_FOLDER.glob("[0-9]*.sql")))
SCHEMA_VERSION = len(MIGRATION_FILES)
"""Kept in ``user_version``: the number of the last migration applied."""


def check_file(path: Path) -> None:
    """Nothing, where ``path`` is absent or an archive that this version can write.

    Reads the header with plain file calls: opening with SQLite could already leave
    ``-wal`` and ``-shm`` files beside a file that is not ours.

    Raises:
        NotAnArchive: It is a folder, an empty file, no SQLite file, or another program's.
        NewerArchive: A newer version of this project wrote it.
        LeftOverLog: The log of another archive lies beside it.
        ArchiveError: It cannot be read.
    """
    try:
        _check_file(path)
    except (OSError, RuntimeError) as error:  # RuntimeError: a link that leads to itself
        why = getattr(error, "strerror", None) or error
        raise ArchiveError(f"{path} cannot be read ({why}).") from error


def _check_file(path: Path) -> None:
    # Before the header is read: an archive that just gets its first log has changed it by then.
    logs = logs_beside(path)
    if not path.exists():
        if not path.parent.is_dir():
            raise ArchiveError(f"{path}: its folder does not exist. Make it, or name another path.")
        _refuse_log_alone(path, logs)
        return
    if not path.is_file():
        raise NotAnArchive(f"{path} is no file, so no archive; it was left untouched.")
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if not header:
        raise NotAnArchive(
            f"{path} is empty (0 bytes), so no archive; it was left untouched. Name another path"
            " with -s ARCHIVE=…, or delete it."
        )
    if len(header) < HEADER_BYTES or not header.startswith(SQLITE_MAGIC):
        raise NotAnArchive(
            f"{path} is no SQLite file (it begins with {header[:12]!r}), so no archive;"
            " it was left untouched. Name another path with -s ARCHIVE=…"
        )
    application = int.from_bytes(header[APPLICATION_ID_AT : APPLICATION_ID_AT + 4], "big")
    if application != APPLICATION_ID:
        raise NotAnArchive(
            f"{path} is an SQLite file of another program, no archive of Pledgeline;"
            " it was left untouched. Name another path with -s ARCHIVE=…"
        )
    version = int.from_bytes(header[VERSION_AT : VERSION_AT + 4], "big")
    if version > SCHEMA_VERSION:
        raise NewerArchive(
            f"{path} was written by a newer Pledgeline (schema {version}, this one knows"
            f" {SCHEMA_VERSION}); it was left untouched. Update with: git pull && make setup"
        )
    if header[WRITE_FORM_AT] == WITHOUT_LOG:
        _refuse_other_log(path, logs)


def logs_beside(path: Path) -> list[Path]:
    """What SQLite would write into the archive at ``path`` as soon as it opens it."""
    real = path.resolve()
    logs = [real.with_name(real.name + suffix) for suffix in LOG_SUFFIXES]
    return [log for log in logs if log.is_file() and log.stat().st_size]


def _refuse_log_alone(path: Path, logs: list[Path]) -> None:
    # SQLite would fill a new archive with whatever part of the other one is in there.
    for log in logs:
        raise LeftOverLog(
            f"{path} is missing, but {log} lies there: the newest part of an archive that was moved"
            " or deleted. Nothing was changed. Put that archive back beside it; or, to begin anew,"
            f" move it away: {_moving(log)}"
        )


def _refuse_other_log(path: Path, logs: list[Path]) -> None:
    for log in logs:
        if not log.name.endswith("-wal"):
            continue  # of this very file: a kill met it as it got its first log
        raise LeftOverLog(
            f"{log} belongs to the archive that lay here before {path} was put in its place (a"
            " backup was restored?) and would be mixed into it. Nothing was changed. Move it away:"
            f" {_moving(log)}"
        )


def _moving(log: Path) -> str:
    return shlex.join(("mv", str(log), f"{log}.old"))


def connect(path: Path, *, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """The archive at ``path``, made or brought up to date.

    Args:
        path: Of the file.
        busy_seconds: How long each write waits while another process holds the lock.

    Raises:
        ArchiveError: See ``check_file``; also where it is damaged, locked or cannot be written.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise ArchiveError(f"SQLite {sqlite3.sqlite_version} is too old; 3.40 or later is needed.")
    check_file(path)
    connection: sqlite3.Connection | None = None
    try:
        if not path.exists():
            _make(path.resolve())
        connection = sqlite3.connect(path, isolation_level=None, timeout=busy_seconds)
        return _prepare(connection, path.resolve())
    except (sqlite3.Error, OSError) as error:
        if connection is not None:
            connection.close()
        raise ArchiveError(
            f"{path}: the archive cannot be opened for writing ({error}). {advice_on(error)}"
        ) from error


def advice_on(error: sqlite3.Error | OSError) -> str:
    """What to do about a fault of SQLite or of a disk, in a sentence."""
    found = str(error)
    return next(
        (advice for words, advice in ADVICE.items() if words in found),
        "Where it is damaged, restore a backup.",
    )


def _make(path: Path) -> None:
    """Make the archive under another name, so that a kill leaves none that is half made.

    Of several processes that begin together one makes it, and the others wait.
    """
    draft = path.with_name(path.name + DRAFT_SUFFIX)
    with _alone_in(path.parent) as folder:
        try:
            if not path.exists():
                draft.unlink(missing_ok=True)
                _fill(draft)
                draft.rename(path)
                os.fsync(folder)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


@contextmanager
def _alone_in(place: Path) -> Iterator[int]:
    """Hold a folder, while others who would make or migrate an archive in it wait."""
    folder = os.open(place, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)  # the kernel unlocks what a killed process had locked
        yield folder
    finally:
        os.close(folder)


def _fill(draft: Path) -> None:
    with closing(sqlite3.connect(draft, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
        connection.execute("PRAGMA journal_mode = MEMORY")  # no second file to be left over
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _bring_up_to_date(connection)


def _prepare(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")
    if not _is_up_to_date(connection):
        # A second one would find tables that the first has made since it looked.
        with _alone_in(path.parent):
            _bring_up_to_date(connection)
    # A probe that writes nothing, so that a read-only file or folder is found out now.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")
    return connection


def _is_up_to_date(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA user_version").fetchone()[0] >= SCHEMA_VERSION)


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    if not _is_up_to_date(connection):
        from pipelines.archive.migrating import migrate

        migrate(connection, MIGRATION_FILES)
        seal_all(connection)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
