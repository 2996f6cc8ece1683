"""``python -m search``: Datasette on the archive (``make serve``)."""

import argparse
import json
import socket
import sqlite3
import sys
import tempfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import yaml
from datasette.cli import cli

HERE = Path(__file__).parent
SETTINGS = {
    "sql_time_limit_ms": 2000,
    "facet_time_limit_ms": 1000,
    "default_page_size": 50,
    "max_returned_rows": 1000,
    "truncate_cells_html": 600,
    "allow_download": "off",
    "suggest_facets": "off",
}
"""Facets are listed in metadata.yaml; suggesting more costs a scan a column."""
APPLICATION_ID = (0x504C4447).to_bytes(4, "big")
MIGRATIONS = HERE.parent / "pipelines" / "archive" / "migrations"
SCHEMA_VERSION = len(list(MIGRATIONS.glob("[0-9]*.sql")))
"""The newest form of the archive that this version knows; counted, since search meets the
archive through SQL alone and imports nothing of ``pipelines``."""


def _port(said: str) -> int:
    """A port as typed.

    Raises:
        ArgumentTypeError: It is none.
    """
    if not said.isdecimal() or not 1 <= int(said[:6]) <= MOST_PORT:
        raise argparse.ArgumentTypeError(f"{said!r} is no port; expected 1 to {MOST_PORT}")
    return int(said)


MOST_PORT = 65_535


def main(argv: list[str] | None = None) -> int:
    """Serve until Ctrl-C; 2 where there is no archive to serve."""
    parser = argparse.ArgumentParser(prog="python -m search", description=__doc__)
    parser.add_argument("--archive", type=Path, default=Path("archive.db"))
    parser.add_argument("--host", default="127.0.0.1", help="127.0.0.1: this machine only")
    parser.add_argument("--port", type=_port, default=8001)
    parser.add_argument("--get", help="print the answer to one path and end")
    options = parser.parse_args(argv)
    problem = why_not(options.archive)
    if problem:
        print(f"search: {problem}", file=sys.stderr)
        return 2
    if not options.get and port_is_taken(options.host, options.port):
        print(
            f"search: port {options.port} is taken by another program. Choose another:"
            f" make serve PORT={options.port + 1}",
            file=sys.stderr,
        )
        return 2
    with tempfile.TemporaryDirectory() as folder:
        metadata = Path(folder) / "metadata.json"
        metadata.write_text(json.dumps(metadata_for(options.archive)), "utf-8")
        words = serve_words(options.archive, metadata)
        words += ["--get", options.get] if options.get else []
        words += ["--host", options.host, "--port", str(options.port)]
        if not options.get:
            print(
                f"Pledgeline: http://{options.host}:{options.port}/  (Ctrl-C ends it)", flush=True
            )
        cli.main(args=words, standalone_mode=False)
    return 0


def why_not(archive: Path) -> str | None:
    """Why a file cannot be served; ``None`` where it can."""
    if not archive.is_file():
        return f"{archive}: there is no archive. Make one with: make demo"
    with archive.open("rb") as file:
        header = file.read(100)
    if header[68:72] != APPLICATION_ID:
        return f"{archive} is no archive of Pledgeline. Name another with --archive"
    version = int.from_bytes(header[60:64], "big")
    if version > SCHEMA_VERSION:
        return (
            f"{archive} was written by a newer Pledgeline (schema {version}, this one knows"
            f" {SCHEMA_VERSION}); it was left untouched. Update with: git pull && make setup"
        )
    try:
        columns_of(archive, ["timeline"])
    except sqlite3.Error as error:
        return f"{archive} cannot be read ({error}). Ask: scrapy doctor"
    return None


def port_is_taken(host: str, port: int) -> bool:
    """Whether another program listens there already."""
    with closing(socket.socket()) as probe:
        return probe.connect_ex((host, port)) == 0


def columns_of(archive: Path, tables: Iterable[str]) -> dict[str, list[str]]:
    """The columns of some tables and views, in order.

    Raises:
        sqlite3.Error: The archive cannot be read, or lacks one of them.
    """
    with closing(sqlite3.connect(f"{archive.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        found = {}
        for table in tables:
            cursor = connection.execute(f'SELECT * FROM "{table}" LIMIT 0')  # noqa: S608 - ours
            found[table] = [column[0] for column in cursor.description]
        return found


def metadata_for(archive: Path) -> dict[str, Any]:
    """``metadata.yaml`` for this file: under the name that Datasette gives it, its stem, and with
    the words of the glossary for each column that has none of its own."""
    metadata: dict[str, Any] = yaml.safe_load((HERE / "metadata.yaml").read_text("utf-8"))
    glossary: dict[str, str] = yaml.safe_load((HERE / "columns.yaml").read_text("utf-8"))
    described = metadata["databases"]["archive"]
    tables = {n: t for n, t in described["tables"].items() if not t.get("hidden")}
    for name, columns in columns_of(archive, tables).items():
        own = tables[name].get("columns", {})
        words = {column: own.get(column, glossary.get(column)) for column in columns}
        tables[name]["columns"] = {column: word for column, word in words.items() if word}
    metadata["databases"] = {archive.stem: described}
    return metadata


def serve_words(archive: Path, metadata: Path) -> list[str]:
    """The words after ``datasette``."""
    words = ["serve", str(archive), "--metadata", str(metadata)]
    words += ["--plugins-dir", str(HERE / "plugins"), "--template-dir", str(HERE / "templates")]
    words += ["--static", f"static:{HERE / 'static'}"]
    for name, value in SETTINGS.items():
        words += ["--setting", name, str(value)]
    return words


if __name__ == "__main__":
    sys.exit(main())
