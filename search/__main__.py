"""``python -m search``: Datasette on the archive (``make serve``)."""

import argparse
import json
import sys
import tempfile
from pathlib import Path

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


def main(argv: list[str] | None = None) -> int:
    """Serve until Ctrl-C; 2 where there is no archive to serve."""
    parser = argparse.ArgumentParser(prog="python -m search", description=__doc__)
    parser.add_argument("--archive", type=Path, default=Path("archive.db"))
    parser.add_argument("--host", default="127.0.0.1", help="127.0.0.1: this machine only")
    parser.add_argument("--port", type=int, default=8001)
    parser.add_argument("--get", help="print the answer to one path and end")
    options = parser.parse_args(argv)
    problem = why_not(options.archive)
    if problem:
        print(f"search: {problem}", file=sys.stderr)
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
        return f"{archive} is no archive of Pledgeline."
    return None


def metadata_for(archive: Path) -> dict[str, object]:
    """``metadata.yaml`` with the name that Datasette gives to this file: its stem."""
    metadata: dict[str, object] = yaml.safe_load((HERE / "metadata.yaml").read_text("utf-8"))
    databases = metadata["databases"]
    assert isinstance(databases, dict)
    metadata["databases"] = {archive.stem: databases["archive"]}
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
