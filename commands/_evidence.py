"""The nightly manifest: written, chained, stamped, and verified."""

import hashlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pipelines.archive import evidence
from pipelines.archive.evidence import StoredManifest
from pipelines.archive.manifest import CaptureFile, Manifest, find_broken_links
from pipelines.archive.seals import find_broken_seals
from pipelines.archive.writer import Archive
from pipelines.errors import InputError, PledgelineError
from scrapers.captures import file_sha256
from scrapers.timestamps import request_timestamp, verify_timestamp

STAMP_SUFFIX = ".tsr"


class NotStamped(InputError):
    """A manifest is stored and has no time stamp."""


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

    An authority that does not answer costs the stamp, never the manifest.

    Args:
        archive: Open for writing.
        folder: Of the manifests; made when absent.
        night: Day on which the night began, UTC.
        at: Now, UTC.
        software: Name and version.
        settings_sha256: Hash of the settings that the night ran with.
        tsa: Address of a time-stamping authority; ``None``: no stamp.

    Raises:
        ArchiveError: It cannot be stored; the next one takes over what it was to name.
        NotStamped: It is stored, without a stamp.
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
    stamp, missed = _stamp_of(manifest, tsa)
    path = folder / f"{night}-{at:%H%M%S%f}.json"
    with archive.transaction() as connection:
        evidence.store_manifest(connection, manifest, file=path.name, timestamp=stamp)
        _write_whole(path, manifest.to_bytes())
        if stamp is not None:
            _write_whole(path.with_suffix(STAMP_SUFFIX), stamp)
    if missed is not None:
        raise NotStamped(f"{path.name} was written and chained, but not stamped: {missed}")
    return path


def _stamp_of(manifest: Manifest, tsa: str | None) -> tuple[bytes | None, PledgelineError | None]:
    if not tsa:
        return None, None
    try:
        return request_timestamp(tsa, manifest.to_bytes()), None
    except PledgelineError as error:
        return None, error


def _write_whole(path: Path, data: bytes) -> None:
    partial = path.with_suffix(path.suffix + ".partial")
    partial.write_bytes(data)
    partial.replace(path)


def verify(
    archive: Archive, *, manifests: Path, captures: Path, certificates: bytes | None = None
) -> Iterator[str]:
    """What does not hold, one sentence each: manifests, stamps, captures, rows, findings.

    Args:
        archive: Open.
        manifests: Their folder.
        captures: Their folder.
        certificates: PEM of the time-stamping authority; ``None``: stamps are compared with
            what the archive keeps of them, and their signatures are not looked at.
    """
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
        yield from _verify_stamp(each, path.with_suffix(STAMP_SUFFIX), certificates)
    yield from find_broken_links(files)
    for capture in evidence.capture_files(archive.connection):
        yield from _verify_capture(capture, captures)
    yield from evidence.find_changed_rows(archive.connection)
    yield from find_broken_seals(archive.connection)


def _verify_stamp(stored: StoredManifest, path: Path, certificates: bytes | None) -> Iterator[str]:
    if stored.timestamp is None:
        return
    if not path.is_file():
        yield f"{path} is missing: the archive holds its content too (manifests.timestamp)."
    elif path.read_bytes() != stored.timestamp:
        yield f"{path} was changed: the archive keeps another time stamp of {stored.file}."
    if certificates is not None:
        try:
            verify_timestamp(stored.timestamp, stored.content, certificates=certificates)
        except PledgelineError as error:
            yield f"the time stamp of {stored.file} in the archive: {error}."


def _verify_capture(capture: CaptureFile, folder: Path) -> Iterator[str]:
    path = folder / capture.file
    if not path.is_file():
        yield f"{path} is missing; it had {capture.bytes} bytes and sha256 {capture.sha256}."
    elif path.stat().st_size != capture.bytes:
        yield f"{path} has {path.stat().st_size} bytes, expected {capture.bytes}: it was changed."
    elif file_sha256(path) != capture.sha256:
        yield f"{path} was changed: its sha256 is not {capture.sha256}."
