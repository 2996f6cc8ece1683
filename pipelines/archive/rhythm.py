"""Whether an outlet keeps to its own rhythm: silences, old lists, floods and trickles (pure).

What is usual is taken from nights that were well, so that no alarm ends by lasting: an outlet that
is lost stays red until it is back.

Source: shared/notes/operations.md section 2, "Silent-breakage detection to adopt".
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from statistics import median

from pipelines.archive.outlet_night import Alarm, OutletNight, Severity, Sign
from pipelines.archive.usual_nights import (
    BAND_NIGHTS,
    band,
    before_the_silence,
    gaps_between_items,
    is_weekend,
    merge_runs,
    runs_of_zero,
    second_longest,
    usual_gap,
    without_outages,
)

FEWEST_NIGHTS_FOR_A_BAND = 5
NIGHTS_OF_MONTHS = 120
"""In so many nights an outlet of few reports shows how long it is usually silent."""
NIGHTS_TO_LEARN = 30
"""So long an outlet of few reports is amber, not red: nobody knows its rhythm yet."""
BUSY = 4
"""New reports a night from which on a silence is seen at once."""
OLDEST_NEWEST_ITEM = timedelta(hours=48)


def check_quiet(tonight: OutletNight, before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """No new report for longer than this outlet is usually quiet, until there is one again."""
    nights = merge_runs([*before, tonight])
    known = before_the_silence(nights)
    silent = len(nights) - len(known)
    if not silent or not known:
        return
    well = [night.new for night in without_outages(known[-NIGHTS_OF_MONTHS:])][-BAND_NIGHTS:]
    usual = median(well)
    is_known = len(well) >= FEWEST_NIGHTS_FOR_A_BAND
    is_busy = is_known and usual >= BUSY
    longest = _usual_silence(known[-BAND_NIGHTS if is_busy else -NIGHTS_OF_MONTHS :])
    if silent > (longest if is_busy else max(1, 2 * longest)):
        is_learning = len(nights) < NIGHTS_TO_LEARN and not (is_known and usual)
        yield Alarm(
            tonight.outlet,
            Sign.QUIET,
            Severity.RED if is_busy or (silent > 2 and not is_learning) else Severity.AMBER,
            f"no new report for {_nights(silent)}; it is usually silent for {longest} in a row at"
            f" most (and brings {usual:g} a night)",
            "open its lists in a browser: has it moved, or is it really silent?",
        )


def _usual_silence(nights: Sequence[OutletNight]) -> int:
    return usual_gap(map(len, runs_of_zero([night.new for night in nights])))


def check_stale(tonight: OutletNight, before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """The newest item of the lists is older than it usually becomes."""
    if tonight.newest_item_at is None:
        return
    age = tonight.began_at - tonight.newest_item_at
    gaps = gaps_between_items(before[-NIGHTS_OF_MONTHS:])
    limit = max(_oldest_when_well(before[-BAND_NIGHTS:]), 2 * second_longest(gaps))
    if age > limit:
        is_learning = len(gaps) < 3 and len(before) < NIGHTS_TO_LEARN
        yield Alarm(
            tonight.outlet,
            Sign.STALE,
            Severity.AMBER if is_learning else Severity.RED,
            f"the newest item of its lists is {_days(age)} old, expected at most {_days(limit)}",
            "the list may be frozen: compare it with the outlet's front page",
        )


def _oldest_when_well(nights: Sequence[OutletNight]) -> timedelta:
    ages = [n.began_at - n.newest_item_at for n in nights if n.newest_item_at is not None]
    well = [age for age in ages if age <= OLDEST_NEWEST_ITEM]
    return max(OLDEST_NEWEST_ITEM, 3 * max(well, default=OLDEST_NEWEST_ITEM / 3))


def check_band(tonight: OutletNight, before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """Far fewer or far more new reports than in nights of the same kind: weekdays, or weekends."""
    *earlier, night = merge_runs([*before, tonight])
    well = [n for n in without_outages(earlier[-NIGHTS_OF_MONTHS:]) if n.ending == "finished"]
    alike = [n.new for n in well if is_weekend(n) == is_weekend(night)][-BAND_NIGHTS:]
    if len(alike) < FEWEST_NIGHTS_FOR_A_BAND or not night.new:
        return
    low, high = band(alike)
    if not low <= night.new <= high:
        kind = "weekend" if is_weekend(night) else "weekday"
        yield Alarm(
            tonight.outlet,
            Sign.BAND,
            Severity.AMBER,
            f"{night.new} new reports; its last {len(alike)} {kind} nights that were well say"
            f" {low} to {high}",
            "fewer: a list may be cut; more: a list may name old reports anew",
        )


def _nights(count: int) -> str:
    return "a night" if count == 1 else f"{count} nights"


def _days(age: timedelta) -> str:
    hours = age.total_seconds() / 3600
    return f"{hours:.0f} hours" if hours < 72 else f"{hours / 24:.0f} days"
