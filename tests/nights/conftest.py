"""Fresh reports, and disks that are small."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.nights.killing import ROBOTS
from tests.press import Press
from tests.press.made import made_report


@pytest.fixture
def outlets(press: Press) -> Callable[..., Press]:
    """The press with so many fresh reports of each outlet named."""
    for outlet in press.outlets.values():
        outlet.robots = ROBOTS

    def publish(*names: str, each: int = 3, first: int = 20_000) -> Press:
        for name in names:
            for number in range(first, first + each):
                press.publish(made_report(name, number, published=datetime.now(UTC)))
        return press

    return publish


@pytest.fixture
def disk_of(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Makes a disk of a size, as ``mount`` takes it; skips where none can be mounted."""
    place = tmp_path / "disk"

    def mount(size: str) -> Path:
        words = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
        place.mkdir()
        if shutil.which("mount") is None or subprocess.run(words, capture_output=True).returncode:
            place.rmdir()
            pytest.skip(
                "no small disk can be mounted; test_spider.py limits the size of files instead"
            )
        return place

    yield mount
    if place.is_dir():
        subprocess.run(["umount", "--lazy", str(place)], check=True)
