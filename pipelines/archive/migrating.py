"""The numbered migrations, applied by sqlite-utils.

Only an archive that is new or of an older version needs them, so ``schema`` imports this module
then: it takes a quarter of the time in which a command starts.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

import sqlite_utils
from sqlite_utils.migrations import Migrations


def migrate(connection: sqlite3.Connection, files: Sequence[Path]) -> None:
    """Apply those of ``files`` that the archive has not seen, one transaction each."""
    migrations = Migrations("pledgeline")
    for path in files:
        _add(migrations, path)
    migrations.apply(sqlite_utils.Database(connection))


def _add(migrations: Migrations, path: Path) -> None:
    def apply(database: sqlite_utils.Database) -> None:
        for statement in split_statements(path.read_text("utf-8")):
            database.conn.execute(statement)

    apply.__name__ = path.stem
    migrations(name=path.stem)(apply)


def split_statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one, so that all run in one transaction.

    >>> list(split_statements("CREATE TABLE a (b);\\nCREATE TABLE c (d);"))
    ['CREATE TABLE a (b);', 'CREATE TABLE c (d);']
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""
