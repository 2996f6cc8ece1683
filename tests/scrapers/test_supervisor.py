"""A night can afford to lose any one process."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import psutil
import pytest

from scrapers.supervisor import MAX_LOG_BYTES, Ending, Job, Limits, Supervisor
from tests.scrapers.crawling import has_ended, wait_for

MIB = 2**20


@dataclass
class Clock:
    """The supervisor's time, which passes only when a test lets it: a process may start slowly."""

    now: float = 0.0
    passes: bool = False
    meanwhile: Callable[[], None] = lambda: None
    """What the test does whenever the supervisor has looked at everything."""

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.meanwhile()
        time.sleep(0.01)
        self.now += seconds * self.passes


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    stopped = Clock()
    monkeypatch.setattr("scrapers.supervisor.time", stopped)
    return stopped


def python(name: str, program: str) -> Job:
    return Job(name, (sys.executable, "-c", program))


def supervisor(
    folder: Path, *, seconds: float = 30, mib: int = 200, at_once: int = 3
) -> Supervisor:
    limits = Limits(
        deadline=timedelta(seconds=seconds),
        max_memory_bytes=mib * MIB,
        grace=timedelta(seconds=1),
    )
    return Supervisor(limits, folder / "logs", at_once)


def test_each_job_says_how_it_ended_and_what_it_printed(tmp_path):
    jobs = [python("well", "print('fine')"), python("ill", "import sys; sys.exit(3)")]
    results = {result.name: result for result in supervisor(tmp_path).run(jobs)}
    assert (results["well"].ending, results["well"].status) == (Ending.FINISHED, 0)
    assert (results["ill"].ending, results["ill"].status) == (Ending.FINISHED, 3)
    assert results["well"].log.read_text() == "fine\n"


def test_a_log_does_not_grow_for_ever(tmp_path):
    log = tmp_path / "logs" / "well.log"
    for _ in range(3):
        log.parent.mkdir(exist_ok=True)
        with log.open("ab") as file:
            file.write(bytes(MAX_LOG_BYTES + 1))
        list(supervisor(tmp_path).run([python("well", "print('fine')")]))
        assert log.read_text() == "fine\n"
    assert sorted(path.name for path in log.parent.iterdir()) == ["well.log", "well.log.before"]


def test_a_job_that_cannot_be_started_costs_itself_and_not_the_others(tmp_path):
    (tmp_path / "logs" / "shut.log").mkdir(parents=True)
    jobs = [
        python("shut", "pass"),
        Job("absent", (str(tmp_path / "none"),)),
        python("well", "pass"),
    ]
    results = {result.name: result for result in supervisor(tmp_path).run(jobs)}
    for name, why in (("shut", "Is a directory"), ("absent", "No such file")):
        assert results[name].ending is Ending.NOT_STARTED
        assert results[name].status == 2
        assert why in results[name].why
    assert results["well"].ending is Ending.FINISHED


def test_a_hang_costs_its_process_and_not_the_others(tmp_path, clock):
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(3600)"
    runs = supervisor(tmp_path, seconds=1).run([python("deaf", deaf), python("well", "pass")])
    well = next(runs)
    assert (well.name, well.ending) == ("well", Ending.FINISHED)
    wait_for((tmp_path / "logs" / "deaf.log").read_text)
    clock.passes = True
    (hung,) = runs
    assert (hung.name, hung.ending, hung.status) == ("deaf", Ending.DEADLINE, -signal.SIGKILL)


def test_a_process_that_eats_memory_is_ended_and_named(tmp_path):
    greedy = "import time; food = b'x' * (300 * 2**20); time.sleep(3600)"
    (result,) = supervisor(tmp_path, mib=150).run([python("greedy", greedy)])
    assert result.ending is Ending.MEMORY
    assert result.peak_memory_bytes > 150 * MIB


def test_what_its_children_eat_counts_too(tmp_path):
    # It waits for a word from its parent, and so is not left over with all its memory.
    child = "import sys; food = b'x' * (300 * 2**20); sys.stdin.read()"
    program = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {child!r}], stdin=subprocess.PIPE).wait()"
    (result,) = supervisor(tmp_path, mib=150).run([python("parent", program)])
    assert result.ending is Ending.MEMORY
    assert result.peak_memory_bytes > 150 * MIB


def test_no_more_run_together_than_was_said(tmp_path, clock):
    """The first two wait until they were seen together."""
    go, itself, seen = tmp_path / "go", psutil.Process(), []
    before = len(itself.children())

    def count() -> None:
        seen.append(len(itself.children()) - before)
        if seen[-1] > 1:
            go.touch()

    clock.meanwhile = count
    program = f"import pathlib, time\nwhile not pathlib.Path({str(go)!r}).exists(): time.sleep(.01)"
    jobs = [python(f"job{n}", program) for n in range(5)]
    results = list(supervisor(tmp_path, at_once=2).run(jobs))
    assert [result.status for result in results] == [0] * 5
    assert max(seen) == 2


def test_stop_ends_what_runs_cleanly_and_starts_no_more(tmp_path, clock):
    polite = "import signal, sys, time; signal.signal(signal.SIGTERM, lambda *_: sys.exit(0)); print('up', flush=True); time.sleep(3600)"
    one = supervisor(tmp_path, at_once=1)

    def interrupt() -> None:
        if (tmp_path / "logs" / "first.log").read_text():
            signal.raise_signal(signal.SIGALRM)

    clock.meanwhile = interrupt
    before = signal.signal(signal.SIGALRM, lambda *_: one.stop())
    try:
        (result,) = one.run([python("first", polite), python("never", "pass")])
    finally:
        signal.signal(signal.SIGALRM, before)
    assert (result.name, result.ending, result.status) == ("first", Ending.STOPPED, 0)


def test_no_crawl_outlives_a_night_that_was_killed(tmp_path):
    child = f"import os, time, pathlib; pathlib.Path({str(tmp_path / 'pid')!r}).write_text(str(os.getpid())); time.sleep(3600)"
    program = (
        "import sys\nfrom datetime import timedelta\nfrom pathlib import Path\n"
        "from scrapers.supervisor import Job, Limits, Supervisor\n"
        f"limits = Limits(timedelta(seconds=60), {200 * MIB})\n"
        f"list(Supervisor(limits, Path({str(tmp_path)!r})).run([Job('c', (sys.executable, '-c', {child!r}))]))\n"
    )
    night = subprocess.Popen([sys.executable, "-c", program], cwd=Path(__file__).parents[2])
    pid_file = tmp_path / "pid"
    crawl = psutil.Process(int(wait_for(lambda: pid_file.exists() and pid_file.read_text())))
    os.kill(night.pid, signal.SIGKILL)
    night.wait()
    wait_for(lambda: has_ended(crawl))
