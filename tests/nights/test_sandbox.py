"""A night runs in what its systemd unit leaves it: no /proc but its own, nothing writable but state."""

import os
import shutil
import subprocess

import pytest

from tests.nights.running import night_command
from tests.scrapers.crawling import ROOT, rows_of

SANDBOX = (
    "mount --make-rprivate / && mount -t proc -o subset=pid,hidepid=invisible proc /proc"
    f" && mount --bind '{ROOT}' '{ROOT}' && mount -o remount,ro,bind '{ROOT}'"
)
"""ProcSubset=pid, ProtectProc=invisible, ProtectSystem=strict of deploy/systemd."""


def sandboxed(command):
    return [
        "unshare",
        "--mount",
        "--pid",
        "--fork",
        "sh",
        "-c",
        f'{SANDBOX} && cd "$0" && exec "$@"',
        str(ROOT),
        *command,
    ]


def can_be_made():
    if shutil.which("unshare") is None:
        return False
    return subprocess.run(sandboxed(["true"]), cwd=ROOT, capture_output=True).returncode == 0


@pytest.mark.skipif(not can_be_made(), reason="no sandbox can be made without rights to mount")
def test_a_night_needs_no_more_than_its_unit_leaves_it(outlets, tmp_path):
    press = outlets("kyodo", each=3)
    ended = subprocess.run(
        sandboxed(night_command("kyodo", press=press.url, folder=tmp_path)),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stderr == ""
    assert "3 new" in ended.stdout
    assert " 0 MB" not in ended.stdout, "the memory of a crawl can be seen"
    assert rows_of(tmp_path / "archive.db", "SELECT count(*) FROM reports") == [(3,)]
