"""Why an outlet's crawl ended with another status than 0, where no alarm says it."""

import re
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pipelines.archive.outlet_night import Alarm, OutletNight, Severity, Sign
from scrapers.supervisor import JobResult

LAST_BYTES = 4000
SHOWN = 3
TRACEBACK = "  | "


def find_reasons(connection: sqlite3.Connection, result: JobResult, crawl: int) -> Iterator[Alarm]:
    """What made the crawl worth a look: its failed pages, else its status and log."""
    pages = list(_find_failed_pages(connection, result.name, crawl))
    if not pages:
        found = f"its crawl ended with status {result.status}"
        advice = f"look at {result.log}"
        yield Alarm(result.name, Sign.FAILED, Severity.AMBER, found, advice)
    yield from pages


def find_rest(connection: sqlite3.Connection, tonight: OutletNight) -> Iterator[Alarm]:
    """That the outlet asked to be left alone, and until when."""
    (until,) = connection.execute(
        "SELECT max(not_before) FROM feeds WHERE outlet = ?", (tonight.outlet,)
    ).fetchone()
    if until is None or datetime.fromisoformat(until) <= tonight.began_at:
        return
    yield Alarm(
        tonight.outlet,
        Sign.REFUSED,
        Severity.AMBER,
        f"it asked to be left alone (Retry-After) until {until[:16].replace('T', ' ')} UTC,"
        " and is not asked before then",
        "nothing need be done; if it lasts, ask it less often (DOWNLOAD_DELAY)",
    )


def _find_failed_pages(connection: sqlite3.Connection, outlet: str, crawl: int) -> Iterator[Alarm]:
    rows = connection.execute(
        "SELECT url, outcome, coalesce(error, 'status ' || status, outcome) FROM fetches"
        " WHERE crawl = ? AND purpose = 'report' AND outcome IN ('blocked', 'broken', 'failed')"
        " ORDER BY id",
        (crawl,),
    ).fetchall()
    if not rows:
        return
    named = "; ".join(f"{url}: {outcome} ({error})" for url, outcome, error in rows[:SHOWN])
    more = f"; and {len(rows) - SHOWN} more" if len(rows) > SHOWN else ""
    yield Alarm(
        outlet,
        Sign.FAILED,
        Severity.AMBER,
        f"pages that came to nothing: {len(rows)}, {named}{more}",
        "they are asked for again; if one fails again tomorrow, open it in a browser",
    )


def last_words(log: Path) -> str:
    """What a crawl's log says of its end, made harmless; empty where it has none.

    The error of its last traceback, whose lines ``scrapers.logs`` marks; else its last line that
    is not one of the indented ones under a sum.
    """
    try:
        lines = log.read_bytes()[-LAST_BYTES:].decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    raised = [line.removeprefix(TRACEBACK) for line in lines if line.startswith(TRACEBACK)]
    told = [line for line in lines if line.strip() and not line.startswith("  ")]
    return re.sub(r"[^ -~]", " ", next(iter((raised or told)[-1:]), "")).strip()[:400]
