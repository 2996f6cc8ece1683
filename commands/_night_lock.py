"""Locks of a night and of an outlet: the kernel lets one go when its holder dies, however it dies.

They stand beside the archive that a path leads to, so that a link to it is no way round them.
"""

import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import psutil

from pipelines.errors import CommandError

HOLDER = re.compile(r"process (?P<id>\d+), since ")
"""What a lock says of its holder."""


@contextmanager
def night_lock(archive: Path, *, at: datetime) -> Iterator[None]:
    """Hold the night of an archive.

    Raises:
        CommandError: Another night holds it, or the lock cannot be written.
    """
    path = archive.resolve()
    with _lock(path.with_name(f"{path.name}.night"), f"{archive}: another night", at=at):
        yield


@contextmanager
def outlet_lock(archive: Path, outlet: str, *, at: datetime) -> Iterator[None]:
    """Hold one outlet, which must not be asked by two crawls at once.

    Raises:
        CommandError: Another crawl of it holds it, or the lock cannot be written.
    """
    path = archive.resolve()
    lock = path.with_name(f"{path.name}.{outlet}.night")
    with _lock(lock, f"{archive}: another crawl of {outlet}", at=at):
        yield


def is_being_written(archive: Path) -> bool:
    """Whether a night or a crawl holds the archive."""
    path = archive.resolve()
    named = re.compile(rf"{re.escape(path.name)}\..*night")
    return any(named.fullmatch(each.name) and _is_held(each) for each in path.parent.iterdir())


def _is_held(path: Path) -> bool:
    """Whether who wrote a lock still runs; the lock is not tried, which would keep others out."""
    with suppress(OSError, psutil.Error):
        holder = HOLDER.match(path.read_text("utf-8"))
        if holder is not None:
            # a later process with its number began after the lock was written
            return psutil.Process(int(holder["id"])).create_time() <= path.stat().st_mtime
    return False


@contextmanager
def _lock(path: Path, other: str, *, at: datetime) -> Iterator[None]:
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise CommandError(f"{path}: the lock cannot be written ({error.strerror}).") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.pread(handle, 200, 0).decode("utf-8", "replace").strip() or "unknown"
            raise CommandError(
                f"{other} is still running ({holder}). Nothing was started;"
                " wait for it, or end it with SIGTERM."
            ) from error
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"process {os.getpid()}, since {at:%Y-%m-%d %H:%M} UTC\n".encode(), 0)
        try:
            yield
        finally:
            with suppress(OSError):
                os.ftruncate(handle, 0)  # nobody holds it any more
    finally:
        os.close(handle)
