"""One process an outlet: started a few at a time, each with a deadline and a memory limit.

A parse or pattern that hangs inside C code cannot be interrupted from within its process, so
the process itself is what a night can afford to lose.

Source: shared/notes/operations.md section 3, "One process per outlet".
"""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

import psutil

GRACE = timedelta(seconds=45)
"""Longer than one download may take, so that SIGTERM ends a crawl cleanly."""
LOOK_EVERY_SECONDS = 0.2
MAX_LOG_BYTES = 1 << 20
"""A log that is larger makes room before its next night; the one before is kept."""
PR_SET_PDEATHSIG = 1  # linux/prctl.h


class Ending(StrEnum):
    """Why a process is no longer there."""

    FINISHED = "finished"
    DEADLINE = "deadline"
    MEMORY = "memory"
    STOPPED = "stopped"
    KILLED = "killed"
    NOT_STARTED = "not started"


@dataclass(frozen=True, slots=True)
class Job:
    """One process to run."""

    name: str
    """Also the stem of its log file: letters, digits, ``_`` and ``-`` only."""
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one process may use."""

    deadline: timedelta
    max_memory_bytes: int
    grace: timedelta = GRACE


@dataclass(frozen=True, slots=True)
class JobResult:
    """What came of one process."""

    name: str
    ending: Ending
    status: int
    """Exit status; negative: the signal that ended it."""
    seconds: float
    peak_memory_bytes: int
    log: Path
    why: str = ""
    """Why it could not be started."""


@dataclass(slots=True)
class _Running:
    job: Job
    process: subprocess.Popen[bytes]
    started: float
    log: Path
    peak_memory_bytes: int = 0
    ending: Ending = Ending.FINISHED
    asked_to_stop: float | None = None


def _die_with_parent() -> None:
    """Let no crawl outlive a night that was killed: the next one would meet it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


@dataclass(slots=True)
class Supervisor:
    """Runs jobs, ``at_once`` at a time, and says what came of each.

    Args:
        limits: Per process.
        logs: Folder for one log file a job; made when absent.
        at_once: How many processes run together.
    """

    limits: Limits
    logs: Path
    at_once: int = 3
    is_stopping: bool = False
    _running: list[_Running] = field(default_factory=list)

    def stop(self) -> None:
        """Ask every process to end cleanly and start no more; safe in a signal handler."""
        self.is_stopping = True

    def run(self, jobs: Sequence[Job]) -> Iterator[JobResult]:
        """The result of each job that was taken up, in the order in which they ended."""
        waiting = list(jobs)
        try:
            while (waiting and not self.is_stopping) or self._running:
                while waiting and len(self._running) < self.at_once and not self.is_stopping:
                    yield from self._take_up(waiting.pop(0))
                yield from self._look()
                if self._running:
                    time.sleep(LOOK_EVERY_SECONDS)
        finally:
            for running in self._running:
                running.process.kill()

    def _take_up(self, job: Job) -> Iterator[JobResult]:
        """Start a job; nothing, but its result where it cannot be started: the others go on."""
        try:
            self._running.append(self._start(job))
        except (OSError, subprocess.SubprocessError) as error:
            # A log of another user (root ran a night by hand), no room for one more process …
            log, why = self._log_of(job), f"its process could not be started: {error}"
            yield JobResult(job.name, Ending.NOT_STARTED, 2, 0.0, 0, log, why)

    def _log_of(self, job: Job) -> Path:
        return self.logs / f"{job.name}.log"

    def _start(self, job: Job) -> _Running:
        log = self._log_of(job)
        self.logs.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > MAX_LOG_BYTES:
            log.replace(log.with_suffix(".log.before"))
        with log.open("ab") as output:
            process = subprocess.Popen(
                job.command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_die_with_parent,
            )
        return _Running(job=job, process=process, started=time.monotonic(), log=log)

    def _look(self) -> Iterator[JobResult]:
        for running in list(self._running):
            status = running.process.poll()
            if status is None:
                self._hold_to_limits(running)
                continue
            self._running.remove(running)
            if status < 0 and running.ending is Ending.FINISHED:
                running.ending = Ending.KILLED
            yield JobResult(
                name=running.job.name,
                ending=running.ending,
                status=status,
                seconds=round(time.monotonic() - running.started, 1),
                peak_memory_bytes=running.peak_memory_bytes,
                log=running.log,
            )

    def _hold_to_limits(self, running: _Running) -> None:
        now = time.monotonic()
        memory = _memory_of(running.process.pid)
        running.peak_memory_bytes = max(running.peak_memory_bytes, memory)
        if running.asked_to_stop is not None:
            if now - running.asked_to_stop > self.limits.grace.total_seconds():
                running.process.kill()
        elif memory > self.limits.max_memory_bytes:
            self._end(running, Ending.MEMORY, at=now)
        elif now - running.started > self.limits.deadline.total_seconds():
            self._end(running, Ending.DEADLINE, at=now)
        elif self.is_stopping:
            self._end(running, Ending.STOPPED, at=now)

    def _end(self, running: _Running, ending: Ending, *, at: float) -> None:
        running.ending = ending
        running.asked_to_stop = at
        running.process.terminate()


def _memory_of(session: int) -> int:
    """Resident bytes of the processes of a session: a crawl leads one, its reader is in it.

    Not psutil's children: they need ``/proc/stat``, which a sandbox may hide (ProcSubset=pid).
    """
    total = 0
    for pid in psutil.pids():
        with suppress(psutil.Error, OSError):
            if os.getsid(pid) == session:
                total += psutil.Process(pid).memory_info().rss
    return total
