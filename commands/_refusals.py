"""Why no night could be run or written down: kept beside the archive, which may be unusable."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path


def note_refusal(archive: Path, why: str, *, at: datetime) -> None:
    """Keep why the night did not run, for ``scrapy doctor``, where that can be written."""
    with suppress(OSError, ValueError):
        _note_of(archive).write_text(f"{at:%Y-%m-%d %H:%M} UTC: {why}\n", "utf-8")


def read_refusal(archive: Path) -> str | None:
    """When and why the last night did not run; ``None`` where it did."""
    try:
        return _note_of(archive).read_text("utf-8", "replace").strip()
    except (OSError, ValueError):
        return None


def forget_refusal(archive: Path) -> None:
    """A night ran: what was refused before it is mended."""
    with suppress(OSError, ValueError):
        _note_of(archive).unlink()


def _note_of(archive: Path) -> Path:
    path = archive.resolve()
    return path.with_name(f"{path.name}.refused.night")
