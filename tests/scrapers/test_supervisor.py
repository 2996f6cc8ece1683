"""A night can afford to lose any one process."""

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import psutil

from scrapers.supervisor import MAX_LOG_BYTES, Ending, Job, Limits, Supervisor

MIB = 2**20


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


def test_a_hang_costs_its_process_and_not_the_others(tmp_path):
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
    jobs = [python("deaf", deaf), python("well", "pass")]
    results = {r.name: r for r in supervisor(tmp_path, seconds=1).run(jobs)}
    assert results["deaf"].ending is Ending.DEADLINE
    assert results["deaf"].status == -signal.SIGKILL
    assert results["well"].ending is Ending.FINISHED


def test_a_process_that_eats_memory_is_ended_and_named(tmp_path):
    greedy = "import time; food = b'x' * (300 * 2**20); time.sleep(60)"
    (result,) = supervisor(tmp_path, mib=150).run([python("greedy", greedy)])
    assert result.ending is Ending.MEMORY
    assert result.peak_memory_bytes > 150 * MIB


def test_what_its_children_eat_counts_too(tmp_path):
    child = "import time; food = b'x' * (300 * 2**20); time.sleep(60)"
    program = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    (result,) = supervisor(tmp_path, mib=150).run([python("parent", program)])
    assert result.ending is Ending.MEMORY
    assert result.peak_memory_bytes > 150 * MIB


def test_no_more_run_together_than_was_said(tmp_path):
    program = f"import pathlib, time, os; p = pathlib.Path({str(tmp_path)!r}) / f'run-{{os.getpid()}}'; p.touch(); n = len(list(p.parent.glob('run-*'))); time.sleep(.4); print(n); p.unlink()"
    results = list(
        supervisor(tmp_path, at_once=2).run([python(f"job{n}", program) for n in range(5)])
    )
    seen = [int(result.log.read_text()) for result in results]
    assert len(seen) == 5
    assert max(seen) == 2


def test_stop_ends_what_runs_cleanly_and_starts_no_more(tmp_path):
    polite = "import signal, sys, time; signal.signal(signal.SIGTERM, lambda *_: sys.exit(0)); print('up', flush=True); time.sleep(60)"
    one = supervisor(tmp_path, at_once=1)
    runs = one.run([python("first", polite), python("never", "pass")])
    signal.signal(signal.SIGALRM, lambda *_: one.stop())
    signal.setitimer(signal.ITIMER_REAL, 1.5)
    (result,) = list(runs)
    assert (result.name, result.ending, result.status) == ("first", Ending.STOPPED, 0)


def test_no_crawl_outlives_a_night_that_was_killed(tmp_path):
    child = f"import os, time, pathlib; pathlib.Path({str(tmp_path / 'pid')!r}).write_text(str(os.getpid())); time.sleep(60)"
    program = (
        "import sys\nfrom datetime import timedelta\nfrom pathlib import Path\n"
        "from scrapers.supervisor import Job, Limits, Supervisor\n"
        f"limits = Limits(timedelta(seconds=60), {200 * MIB})\n"
        f"list(Supervisor(limits, Path({str(tmp_path)!r})).run([Job('c', (sys.executable, '-c', {child!r}))]))\n"
    )
    night = subprocess.Popen([sys.executable, "-c", program], cwd=Path(__file__).parents[2])
    pid_file = tmp_path / "pid"
    while not pid_file.exists() or not pid_file.read_text():
        time.sleep(0.05)
    pid = int(pid_file.read_text())
    os.kill(night.pid, signal.SIGKILL)
    night.wait()
    gone = time.monotonic() + 5
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < gone, "the crawl went on"
        time.sleep(0.05)
