"""What is found out before the first request: would this clock and this disk spoil the archive."""

import os
import shutil
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from pipelines.archive import nights
from pipelines.archive.writer import Archive
from pipelines.errors import ArchiveError, CommandError

CLOCK_SLACK = timedelta(minutes=5)
LEAST_FREE_BYTES = 200 * 2**20


def check_clock(archive: Archive, *, at: datetime) -> None:
    """Nothing, where the clock is not before what the archive has seen.

    Raises:
        CommandError: It jumped: what is due, and who was first, would be worked out wrongly.
    """
    newest = nights.newest_time(archive.connection)
    if newest is not None and at < newest - CLOCK_SLACK:
        raise CommandError(
            f"the clock says {at:%Y-%m-%d %H:%M} UTC, but the archive was last written to at"
            f" {newest:%Y-%m-%d %H:%M} UTC: one of the two is wrong. Nothing was started;"
            " correct the clock (timedatectl); where the archive was written under a wrong clock,"
            " restore the backup from before and replay the captures since."
        )


def check_disk(archive: Path) -> None:
    """Nothing, where there is room for a night.

    Raises:
        ArchiveError: The disk is nearly full, or the folder cannot be looked at.
    """
    try:
        free = shutil.disk_usage(archive.absolute().parent).free
    except OSError as error:
        raise ArchiveError(f"{archive}: its folder cannot be used ({error.strerror}).") from error
    if free < LEAST_FREE_BYTES:
        raise ArchiveError(
            f"{archive}: only {free // 2**20} MB are free on its disk, a night needs"
            f" {LEAST_FREE_BYTES // 2**20}. Nothing was started and nothing is lost; make room."
        )


def check_folders(folders: Iterable[Path]) -> None:
    """Nothing, where each folder can be written, or made.

    Raises:
        CommandError: One cannot.
    """
    for folder in folders:
        there = next(each for each in (folder, *folder.absolute().parents) if each.exists())
        if not there.is_dir():
            raise CommandError(f"{folder}: {there} is a file, a folder was expected.")
        if not os.access(there, os.W_OK | os.X_OK):
            raise CommandError(
                f"{folder}: nothing can be written in {there} (read-only, or another user's)."
                " Nothing was started; give it rights, or name another folder with -s."
            )
