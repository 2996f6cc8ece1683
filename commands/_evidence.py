"""The nightly manifest: written, chained, stamped, and verified."""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pipelines.archive import evidence
from pipelines.archive.manifest import CaptureFile, Manifest, find_broken_links
from pipelines.archive.seals import find_broken_seals
from pipelines.archive.writer import Archive
from scrapers.captures import file_sha256
from scrapers.timestamps import request_timestamp


def write_manifest(
    archive: Archive,
    folder: Path,
    *,
    night: str,
    at: datetime,
    software: str,
    settings_sha256: str,
    tsa: str | None,
) -> Path:
    """Write what was added since the last manifest, chained to it; the path of the file.

    Args:
        archive: Open for writing.
        folder: Of the manifests; made when absent.
        night: Day on which the night began, UTC.
        at: Now, UTC.
        software: Name and version.
        settings_sha256: Hash of the settings that the night ran with.
        tsa: Address of a time-stamping authority; ``None``: no stamp.

    Raises:
        PledgelineError: It cannot be stored or stamped; what is missing is made up for next time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    previous = evidence.last_manifest(archive.connection)
    manifest = Manifest(
        night=night,
        made_at=at,
        software=software,
        settings_sha256=settings_sha256,
        captures=tuple(evidence.capture_files(archive.connection, only_new=True)),
        rows=evidence.new_rows(archive.connection),
        previous_sha256=previous.sha256 if previous else None,
    )
    stamp = request_timestamp(tsa, manifest.to_bytes()) if tsa else None
    path = folder / f"{night}-{at:%H%M%S%f}.json"
    with archive.transaction() as connection:
        evidence.store_manifest(connection, manifest, file=path.name, timestamp=stamp)
        _write_whole(path, manifest.to_bytes())
        if stamp is not None:
            _write_whole(path.with_suffix(".tsr"), stamp)
    return path


def _write_whole(path: Path, data: bytes) -> None:
    partial = path.with_suffix(path.suffix + ".partial")
    partial.write_bytes(data)
    partial.replace(path)


def verify(archive: Archive, *, manifests: Path, captures: Path) -> Iterator[str]:
    """What does not hold, one sentence each: manifests, captures, rows, texts."""
    stored = evidence.manifests(archive.connection)
    files: list[tuple[str, bytes]] = []
    for each in stored:
        path = manifests / each.file
        if not path.is_file():
            yield f"{path} is missing: restore it from a copy (the archive holds its content too)."
            files.append((each.file, each.content))
            continue
        files.append((each.file, path.read_bytes()))
        if hashlib.sha256(files[-1][1]).hexdigest() != each.sha256:
            yield f"{path} was changed: the archive knows another hash of it."
    yield from find_broken_links(files)
    for capture in evidence.capture_files(archive.connection):
        yield from _verify_capture(capture, captures)
    yield from evidence.find_changed_rows(archive.connection)
    yield from find_broken_seals(archive.connection)


def _verify_capture(capture: CaptureFile, folder: Path) -> Iterator[str]:
    path = folder / capture.file
    if not path.is_file():
        yield f"{path} is missing; it had {capture.bytes} bytes and sha256 {capture.sha256}."
    elif path.stat().st_size != capture.bytes:
        yield f"{path} has {path.stat().st_size} bytes, expected {capture.bytes}: it was changed."
    elif file_sha256(path) != capture.sha256:
        yield f"{path} was changed: its sha256 is not {capture.sha256}."
