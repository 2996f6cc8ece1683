"""Locks of a night and of an outlet: the kernel lets one go when its holder dies, however it dies.

They stand beside the archive that a path leads to, so that a link to it is no way round them.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from pipelines.errors import CommandError


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
        yield
    finally:
        os.close(handle)
