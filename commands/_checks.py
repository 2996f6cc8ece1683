"""What is found out before the first request: would this clock and this disk spoil the archive."""

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from scrapy.settings import BaseSettings

from pipelines.archive import nights
from pipelines.archive.schema import advice_on
from pipelines.archive.writer import Archive
from pipelines.errors import ArchiveError, CommandError, GuardError

CLOCK_SLACK = timedelta(minutes=5)
MANNERS = {
    "ROBOTSTXT_OBEY": "outlets are asked for what their robots.txt allows, and no more",
    "DOWNLOAD_VERIFY_CERTIFICATES": "a page of whom nobody vouches for proves nothing",
}
"""Settings that are never switched off, each with its reason."""
LEAST_FREE_BYTES = 200 * 2**20


@contextmanager
def told_as_archive_error(archive: Path) -> Iterator[None]:
    """Lets what SQLite finds while reading a damaged archive be said in a sentence.

    Raises:
        ArchiveError: Instead of any error of SQLite.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise ArchiveError(f"{archive}: cannot be read ({error}). {advice_on(error)}") from error


def check_manners(settings: BaseSettings, *, names: Iterable[str] = MANNERS) -> None:
    """Nothing, where outlets' wishes are kept and what they send is known to be theirs.

    Raises:
        GuardError: A setting says otherwise.
    """
    for name in names:
        if not settings.getbool(name):
            raise GuardError(
                f"the setting {name} is {settings[name]}; True was expected: {MANNERS[name]}."
                " Nothing was started; take it out of the command line."
            )


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
        ArchiveError: The disk is nearly full, the folder cannot be looked at, or the archive has
            no name.
    """
    if not archive.name:
        raise ArchiveError(f"{str(archive)!r} is no name of an archive; set it with -s ARCHIVE=…")
    try:
        free = shutil.disk_usage(archive.resolve().parent).free
    except (OSError, RuntimeError) as error:  # RuntimeError: a link that leads to itself
        why = getattr(error, "strerror", None) or error
        raise ArchiveError(f"{archive}: its folder cannot be used ({why}).") from error
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
