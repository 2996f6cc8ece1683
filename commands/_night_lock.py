"""One lock a night: the kernel lets it go when its holder dies, however it dies."""

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
    path = archive.with_name(archive.name + ".night")
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise CommandError(
            f"{path}: the night's lock cannot be written ({error.strerror})."
        ) from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.pread(handle, 200, 0).decode("utf-8", "replace").strip() or "unknown"
            raise CommandError(
                f"{archive}: another night is still running ({holder}). Nothing was started;"
                " wait for it, or end it with SIGTERM."
            ) from error
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"process {os.getpid()}, since {at:%Y-%m-%d %H:%M} UTC\n".encode(), 0)
        yield
    finally:
        os.close(handle)
