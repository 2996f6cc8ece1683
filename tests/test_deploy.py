"""What deploy/ ships: units that systemd takes, sandboxed, that write nowhere but in their state."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import psutil
import pytest
import yaml

from commands.nightly import FOLDERS
from tests.scrapers.crawling import wait_for

DEPLOY = Path(__file__).parent.parent / "deploy"
UNITS = sorted((DEPLOY / "systemd").iterdir())
SERVICES = [path for path in UNITS if path.suffix == ".service"]
PROGRAM = "/opt/pledgeline/.venv/bin/scrapy"
NIGHTS = (
    "systemd/pledgeline.service",
    "crontab",
    "workflows/nightly.yml",
    "container/Containerfile",
    "container/compose.yaml",
)
MOST_EXPOSED = 20
"""Tenths, as ``--threshold=`` has it: 2.0."""
needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed"
)


def analyze(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["systemd-analyze", "--no-pager", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@needs_systemd
@pytest.mark.parametrize("unit", SERVICES, ids=lambda path: path.name)
def test_a_service_is_sandboxed(unit):
    told = analyze("security", "--offline=true", f"--threshold={MOST_EXPOSED}", unit)
    level = re.search(r"exposure level for \S+: (\d+\.\d)", told.stdout)
    assert level, told.stdout + told.stderr
    assert float(level[1]) <= MOST_EXPOSED / 10
    assert told.returncode == 0, told.stdout[-300:]


@needs_systemd
def test_systemd_finds_nothing_wrong_with_the_units(tmp_path):
    for unit in UNITS:
        # Its one complaint would be that the program is not installed on this very machine.
        (tmp_path / unit.name).write_text(unit.read_text("utf-8").replace(PROGRAM, "/bin/true"))
    told = analyze("verify", *sorted(tmp_path.iterdir()))
    assert told.stdout + told.stderr == ""
    assert told.returncode == 0


@needs_systemd
@pytest.mark.parametrize("unit", [p for p in UNITS if p.suffix == ".timer"], ids=lambda p: p.name)
def test_a_timer_counts_in_utc_and_makes_up_for_lost_nights(unit):
    text = unit.read_text("utf-8")
    (when,) = re.findall(r"^OnCalendar=(.+)$", text, re.M)
    assert when.endswith(" UTC")
    assert analyze("calendar", when).returncode == 0
    assert "Persistent=true" in text
    assert "RandomizedDelaySec=" in text


@pytest.mark.parametrize("name", NIGHTS)
def test_a_night_writes_into_its_state_alone(name):
    text = (DEPLOY / name).read_text("utf-8")
    for setting in ("ARCHIVE", *FOLDERS):
        assert re.search(rf'{setting}=("?\$STATE|/var/lib/pledgeline|state)/\w+', text), setting


def test_what_is_to_be_edited_is_marked_in_every_file():
    files = [path for path in DEPLOY.rglob("*") if path.is_file() and path.suffix != ".timer"]
    unmarked = [path.name for path in files if "EDIT" not in path.read_text("utf-8")]
    assert unmarked == []


@pytest.mark.parametrize("name", ["container/compose.yaml", "workflows/nightly.yml"])
def test_yaml_is_read(name):
    assert isinstance(yaml.safe_load((DEPLOY / name).read_text("utf-8")), dict)


NIGHT = """#!/bin/sh
trap 'echo ended cleanly; exit 1' TERM
echo "begun $1"
while :; do /bin/sleep 0.1; done
"""


def test_a_container_that_is_stopped_ends_its_night_cleanly(tmp_path):
    services = yaml.safe_load((DEPLOY / "container/compose.yaml").read_text("utf-8"))["services"]
    shell, flags, program = services["clock"]["command"]
    night = tmp_path / "night"
    for name, program_text in (("night", NIGHT), ("sleep", "#!/bin/sh\n")):
        (tmp_path / name).write_text(program_text)
        (tmp_path / name).chmod(0o755)  # the hour comes at once: here sleep(1) does nothing
    clock = subprocess.Popen(
        [shell, flags, program.replace("$$", "$").replace(".venv/bin/scrapy", str(night))],
        env={
            **os.environ,
            "CONTACT": "ops@example.org",
            "HOUR": "17:30",
            "PATH": f"{tmp_path}:{os.environ['PATH']}",
        },
        stdout=subprocess.PIPE,
        text=True,
    )
    assert clock.stdout
    try:
        assert clock.stdout.readline() == "begun nightly\n"
        # timeout(1) tells its child of signals a moment after it has started it: once it waits.
        (limit,) = psutil.Process(clock.pid).children()
        wait_for(lambda: limit.status() == psutil.STATUS_SLEEPING)
    finally:
        clock.terminate()
        said, _ = clock.communicate()
    assert said == "ended cleanly\n"
    assert clock.returncode == 0


def test_the_night_has_a_deadline_and_is_told_alone_to_end():
    text = (DEPLOY / "systemd/pledgeline.service").read_text("utf-8")
    assert "Type=oneshot" in text
    assert re.search(r"^TimeoutStartSec=\d+h$", text, re.M), "RuntimeMaxSec= does nothing here"
    assert "KillMode=mixed" in text
    assert "OnFailure=pledgeline-alert@%n.service" in text
    stop = re.search(r"^TimeoutStopSec=(\d+)$", text, re.M)
    assert stop
    assert int(stop[1]) > 30, "longer than a download may take"


@pytest.mark.parametrize("unit", SERVICES, ids=lambda path: path.name)
def test_no_allowed_range_opens_what_the_unit_denies(unit):
    """systemd.resource-control(5): an address that is allowed is not looked for in the denied."""
    text = unit.read_text("utf-8")
    denied = re.findall(r"^IPAddressDeny=(.+)$", text, re.M)
    allowed = " ".join(re.findall(r"^IPAddressAllow=(.+)$", text, re.M)).split()
    for each in allowed:
        assert re.fullmatch(r"[0-9a-f.:]+", each), f"{each} is more than one machine"
    assert not allowed or denied


def test_the_night_may_not_reach_into_the_house():
    text = (DEPLOY / "systemd/pledgeline.service").read_text("utf-8")
    (denied,) = re.findall(r"^IPAddressDeny=(.+)$", text, re.M)
    assert {"localhost", "link-local", "10.0.0.0/8", "192.168.0.0/16"} <= set(denied.split())


def test_what_a_hosted_run_keeps_holds_the_manifests():
    workflow = yaml.safe_load((DEPLOY / "workflows/nightly.yml").read_text("utf-8"))
    (kept,) = [
        step["with"]["path"].split()
        for step in workflow["jobs"]["night"]["steps"]
        if step.get("uses", "").startswith("actions/upload-artifact@")
    ]
    assert {"out/archive.db", "state/captures", "state/manifests"} <= set(kept)


def test_the_crontab_says_where_its_time_zone_is_not_read():
    text = (DEPLOY / "crontab").read_text("utf-8")
    assert re.search(r"Debian.*ignores it", text)
