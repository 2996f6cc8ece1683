"""Faults that a page reader may have, committed when a page asks for one."""

import ctypes
import os
import re
import socket
import time
from pathlib import Path


def commit(title: str | None) -> None:
    """Do what ``fault:…`` in the title names; nothing where there is none."""
    _, _, fault = (title or "").partition("fault:")
    if fault:
        FAULTS[fault]()


PR_SET_NAME = 15  # linux/prctl.h
HANGING = "hanging"


def _hang() -> None:
    # A name that can be seen from outside: whoever waits for the hang need not guess how long.
    ctypes.CDLL(None).prctl(PR_SET_NAME, HANGING.encode(), 0, 0, 0)
    while True:
        time.sleep(0.01)


def _hang_in_c() -> None:
    re.match(r"(a+)+$", "a" * 64 + "b")


def _die() -> None:
    ctypes.string_at(0)


def _eat_memory() -> None:
    eaten = []
    while True:
        eaten.append(bytearray(64 * 1024 * 1024))


def _raise() -> None:
    raise KeyError("no such part\n2026-01-01 00:00:00 [root] ERROR: forged")


def _connect() -> None:
    socket.create_connection(("127.0.0.1", int(os.environ.get("PORT", "9"))), timeout=1)


def _write() -> None:
    Path("written-by-a-page").write_text("x" * 10_000)


FAULTS = {
    "hangs": _hang,
    "hangs-in-c": _hang_in_c,
    "dies": _die,
    "eats-memory": _eat_memory,
    "raises": _raise,
    "connects": _connect,
    "writes": _write,
}
