"""The nightly manifest: written, chained, stamped, and verified."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from pipelines.archive import evidence
from pipelines.archive.evidence import StoredManifest
from pipelines.archive.manifest import (
    CaptureFile,
    Manifest,
    find_broken_links,
    read_manifest,
)
from pipelines.archive.record import find_unrecorded, make_record
from pipelines.archive.seals import find_broken_seals
from pipelines.archive.writer import Archive
from pipelines.errors import InputError, PledgelineError
from pipelines.extraction import EXTRACTOR
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
    if previous is not None:
        _finish(folder, previous.file)
    manifest = Manifest(
        night=night,
        made_at=at,
        software=software,
        settings_sha256=settings_sha256,
        captures=tuple(evidence.capture_files(archive.connection, only_new=True)),
        rows=evidence.new_rows(archive.connection),
        previous_sha256=previous.sha256 if previous else None,
        record=make_record(
            archive.connection, evidence.readable(archive.connection), extractor=EXTRACTOR
        ),
    )
    stamp, missed = _stamp_of(manifest, tsa)
    path = folder / manifest_file_name(night, at=at)
    with archive.transaction() as connection:
        evidence.store_manifest(connection, manifest, file=path.name, timestamp=stamp)
        _write(_partial(path), manifest.to_bytes())
        if stamp is not None:
            _write(_partial(path.with_suffix(STAMP_SUFFIX)), stamp)
    _finish(folder, path.name)
    if missed is not None:
        raise NotStamped(f"{path.name} was written and chained, but not stamped: {missed}")
    return path


def manifest_file_name(night: str, *, at: datetime) -> str:
    """The name of a night's manifest; in the order of the names, each follows the one before.

    Hours are counted on from the day on which the night began, past midnight too: one that
    ended after midnight would otherwise stand before one that had ended the evening before.

    >>> manifest_file_name("2026-12-31", at=datetime(2026, 12, 31, 17, 45, tzinfo=UTC))
    '2026-12-31-174500000000.json'
    >>> manifest_file_name("2026-12-31", at=datetime(2027, 1, 1, 0, 1, 30, tzinfo=UTC))
    '2026-12-31-240130000000.json'
    """
    at = at.astimezone(UTC)
    days = max((at.date() - date.fromisoformat(night)).days, 0)
    return f"{night}-{24 * days + at.hour:02d}{at:%M%S%f}.json"


def _stamp_of(manifest: Manifest, tsa: str | None) -> tuple[bytes | None, PledgelineError | None]:
    if not tsa:
        return None, None
    try:
        return request_timestamp(tsa, manifest.to_bytes()), None
    except PledgelineError as error:
        return None, error


def _partial(path: Path) -> Path:
    return path.with_suffix(path.suffix + ".partial")


def _write(path: Path, data: bytes) -> None:
    """Onto the disk, before the archive is told of it: a power cut must not leave it empty."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _finish(folder: Path, name: str) -> None:
    """Give a manifest that the archive knows, and its stamp, their names.

    A night that is killed just here leaves that to the next one; ``verify`` reads the
    partial file meanwhile. A file without a row is thus never left by a kill.
    """
    for path in (folder / name, (folder / name).with_suffix(STAMP_SUFFIX)):
        if _partial(path).is_file():
            _partial(path).replace(path)


def _where(path: Path) -> Path:
    """``path``, or the file that is to get its name."""
    return path if path.is_file() or not _partial(path).is_file() else _partial(path)


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
    connection = archive.connection
    stored = evidence.manifests(connection)
    yield from _find_unknown_manifests(manifests, {each.file for each in stored})
    files: list[tuple[str, bytes]] = []
    for each in stored:
        path = manifests / each.file
        yield from _told(path, _verify_manifest(each, path, files))
        stamp = path.with_suffix(STAMP_SUFFIX)
        yield from _told(stamp, _verify_stamp(each, stamp))
        yield from _verify_signature(each, certificates)
    yield from find_broken_links(files)
    named = list(_read_all(files))
    yield from evidence.find_other_captures(connection, named)
    for capture in _captures(archive, named):
        path = captures / capture.file
        yield from _told(path, _verify_capture(capture, path))
    yield from evidence.find_changed_rows(connection, named)
    yield from find_unrecorded(connection, named, extractor=EXTRACTOR)
    yield from find_broken_seals(connection)


def _told(path: Path, found: Iterator[str]) -> Iterator[str]:
    """``found``, and a sentence where a file cannot be read, so that the others are looked at."""
    try:
        yield from found
    except OSError as error:
        yield (
            f"{path} cannot be read ({error.strerror or error}): give this user the right to; where"
            " its disk fails, restore it from a copy."
        )


def _find_unknown_manifests(folder: Path, known: set[str]) -> Iterator[str]:
    for path in sorted(folder.glob("*.json")):
        if path.name not in known:
            yield (
                f"{path} is a manifest that the archive does not know: the archive is older than"
                " it (a backup was restored?), or its row was deleted. Put the newer archive back;"
                " where you restored a backup on purpose, replay the captures that it names, and"
                " keep the file in another folder."
            )


def _verify_manifest(
    stored: StoredManifest, path: Path, files: list[tuple[str, bytes]]
) -> Iterator[str]:
    """Sentences on one manifest; its bytes, from the folder where they are there, into files."""
    yield from evidence.find_other_contents(stored)
    files.append((stored.file, stored.content))
    where = _where(path)
    if not where.is_file():
        yield f"{path} is missing: restore it from a copy (the archive holds its content too)."
        return
    files[-1] = (stored.file, where.read_bytes())
    if hashlib.sha256(files[-1][1]).hexdigest() != stored.sha256:
        yield f"{path} was changed: the archive knows another hash of it."


def _read_all(files: list[tuple[str, bytes]]) -> Iterator[tuple[str, Manifest]]:
    """The manifests that can be read; the others are named with the chain."""
    for name, data in files:
        with suppress(InputError):
            yield name, read_manifest(data, name=name)


def _captures(archive: Archive, named: list[tuple[str, Manifest]]) -> list[CaptureFile]:
    """All capture files: as a manifest names them, else as the archive does."""
    known = {each.file: each for each in evidence.capture_files(archive.connection)}
    known |= {each.file: each for _, manifest in named for each in manifest.captures}
    return [known[file] for file in sorted(known)]


def _verify_stamp(stored: StoredManifest, path: Path) -> Iterator[str]:
    if stored.timestamp is None:
        return
    if not _where(path).is_file():
        yield f"{path} is missing: the archive holds its content too (manifests.timestamp)."
    elif _where(path).read_bytes() != stored.timestamp:
        yield f"{path} was changed: the archive keeps another time stamp of {stored.file}."


def _verify_signature(stored: StoredManifest, certificates: bytes | None) -> Iterator[str]:
    if stored.timestamp is None or certificates is None:
        return
    try:
        verify_timestamp(stored.timestamp, stored.content, certificates=certificates)
    except PledgelineError as error:
        yield f"the time stamp of {stored.file} in the archive: {error}."


def _verify_capture(capture: CaptureFile, path: Path) -> Iterator[str]:
    if not path.is_file():
        yield f"{path} is missing; it had {capture.bytes} bytes and sha256 {capture.sha256}."
    elif path.stat().st_size != capture.bytes:
        yield f"{path} has {path.stat().st_size} bytes, expected {capture.bytes}: it was changed."
    elif file_sha256(path) != capture.sha256:
        yield f"{path} was changed: its sha256 is not {capture.sha256}."
