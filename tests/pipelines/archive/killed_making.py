"""Kills the making of an archive after its first step on the disk, its second, … to its last.

``python -m tests.pipelines.archive.killed_making FOLDER`` prints how many kills there were, and
ends with an error where one left what cannot be opened. In a process of its own, because it forks.
"""

import itertools
import os
import shutil
import signal
import sys
from pathlib import Path

import pipelines.archive.migrating  # noqa: F401 - loaded here and not once a kill
from pipelines.archive.schema import SCHEMA_VERSION
from pipelines.archive.writer import open_archive

STEPS = {"connect", "execute", "executescript", "close", "open", "flock", "rename", "fsync"}
"""Functions written in C after which something else is on the disk."""


def main(folder: Path) -> None:
    """Kill at every step, and open what each kill left."""
    for steps in itertools.count(1):
        inside = folder / str(steps)
        inside.mkdir()
        child = os.fork()
        if child == 0:
            _make_and_die(inside / "archive.db", after=steps)
        _, status = os.waitpid(child, 0)
        with open_archive(inside / "archive.db") as archive:
            version = archive.connection.execute("PRAGMA user_version").fetchone()[0]
            assert version == SCHEMA_VERSION, f"schema {version} after {steps} steps"
            assert archive.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        left = sorted(path.name for path in inside.iterdir())
        assert left == ["archive.db"], f"{left} after {steps} steps"
        shutil.rmtree(inside)
        if not os.WIFSIGNALED(status):
            print(steps - 1)
            return


def _make_and_die(path: Path, *, after: int) -> None:
    steps = 0

    def count(_frame: object, event: str, function: object) -> None:
        nonlocal steps
        steps += event == "c_return" and getattr(function, "__name__", "") in STEPS
        if steps == after:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)
    open_archive(path)
    sys.setprofile(None)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
