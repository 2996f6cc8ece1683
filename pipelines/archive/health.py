"""Whether an outlet's night was well: tonight's counts against the nights before (pure).

Each alarm says what was found against what was expected and what to do, so that the summary
of a night can be read at seven in the morning. Nothing here deletes or hides anything.

Source: issue "Every night", item 2; shared/notes/operations.md section 2, "Silent-breakage
detection to adopt".
"""

from collections.abc import Callable, Iterator, Sequence

from pipelines.archive.outlet_night import Alarm, OutletNight, Severity, Sign
from pipelines.archive.rhythm import check_band, check_quiet, check_stale
from pipelines.archive.usual_nights import BAND_NIGHTS, count_fetched, usual_share

LEAST_COVERAGE = 0.9
LARGEST_WALL_SHARE = 0.5
LARGEST_GONE_SHARE = 0.5
FEWEST_PAGES_FOR_A_SHARE = 4


LISTS_ADVICE = {
    Sign.EMPTY_LIST: "open it in a browser; when it has moved, change its address in the outlet's"
    " file",
    Sign.FAILED_LIST: "if it fails again tomorrow, open it in a browser and look for its new"
    " address in the outlet's robots.txt",
}

Check = Callable[[OutletNight, Sequence[OutletNight]], Iterator[Alarm]]


def find_alarms(tonight: OutletNight, before: Sequence[OutletNight]) -> tuple[Alarm, ...]:
    """All alarms of one outlet's night, red ones first.

    Args:
        tonight: The night in question.
        before: The nights before it, oldest first: all of them, for an outlet that publishes
            every ten days; only of the last ``BAND_NIGHTS`` more is asked than what was new.
    """
    recent = tuple(before[-BAND_NIGHTS:])
    alarms = [alarm for check in CHECKS for alarm in check(tonight, recent)]
    alarms += [alarm for check in RHYTHM for alarm in check(tonight, before)]
    return tuple(sorted(alarms, key=lambda alarm: alarm.severity is not Severity.RED))


def check_ending(tonight: OutletNight, _before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """A crawl that was cut off: deadline, memory, a kill."""
    if tonight.ending != "finished":
        found, advice = ENDINGS.get(str(tonight.ending), ENDED_OTHERWISE)
        found = f"the crawl was ended early ({found.format(tonight.ending)})"
        yield Alarm(tonight.outlet, Sign.ENDED_EARLY, Severity.RED, found, advice)


ENDED_OTHERWISE = ("{}", "look at its log; what it had not fetched is fetched the next night")
ENDINGS = {
    "clock_wrong": (
        "clock_wrong: this machine's clock is a day or more off the outlet's, nothing was kept",
        "correct the clock (timedatectl); its log has both times, and the next night fetches all",
    ),
}
"""What reasons of ending mean, and what to do, where a log need not be read for it."""


def check_lists(tonight: OutletNight, _before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """Lists that failed, or answered 200 and named nothing; one alarm for those alike."""
    troubles: dict[tuple[Sign, str], list[str]] = {}
    for each in tonight.lists:
        if each.status == 200 and each.items == 0:
            why = "answered 200 with no item, where a list always has some"
            troubles.setdefault((Sign.EMPTY_LIST, why), []).append(each.url)
        elif each.error is not None or each.status not in (200, 304):
            why = (each.error or f"status {each.status}").replace(each.url, "it")
            troubles.setdefault((Sign.FAILED_LIST, f"could not be read ({why})"), []).append(
                each.url
            )
    failed = sum(len(urls) for (sign, _), urls in troubles.items() if sign is Sign.FAILED_LIST)
    for (sign, why), urls in troubles.items():
        is_red = sign is Sign.EMPTY_LIST or failed == len(tonight.lists)
        yield Alarm(
            tonight.outlet,
            sign,
            Severity.RED if is_red else Severity.AMBER,
            f"{_named(urls)} {why}",
            LISTS_ADVICE[sign],
        )


def check_no_body(tonight: OutletNight, _before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """Pages in which the reader finds no body: their markup has changed."""
    if not tonight.no_body:
        return
    selectors = ", ".join(sorted({selector for selector, _ in tonight.no_body}))
    captures = ", ".join(capture for _, capture in tonight.no_body[:3])
    yield Alarm(
        tonight.outlet,
        Sign.NO_BODY,
        Severity.RED,
        f"no body found on {len(tonight.no_body)} of {_pages(tonight)} pages by {selectors}",
        f"its markup has changed: look at {captures}, mend scrapers/outlets/{tonight.outlet}.py,"
        " then replay these captures",
    )


def check_coverage(tonight: OutletNight, _before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """Fields that too many reports lack; a field that is there but empty counts as missing."""
    if not tonight.pages_read:
        return
    for name, found in sorted(tonight.fields_found.items()):
        if found / tonight.pages_read < LEAST_COVERAGE:
            yield Alarm(
                tonight.outlet,
                Sign.COVERAGE,
                Severity.RED,
                f"{name} was found in {found} of {tonight.pages_read} reports,"
                f" expected in {LEAST_COVERAGE:.0%} or more",
                f"compare a capture of tonight with scrapers/outlets/{tonight.outlet}.py",
            )


def check_walls(tonight: OutletNight, before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """More gates or bot walls than this outlet usually shows.

    An outlet of few reports is judged by its last nights together.
    """
    for outcome, words in (("gated", "behind a gate"), ("blocked", "blocked by a bot wall")):
        fewest = FEWEST_PAGES_FOR_A_SHARE if outcome == "gated" else 1
        nights = _nights_of(tonight, before, fewest=fewest)
        earlier = before[: len(before) + 1 - len(nights)]
        walled, fetched = sum(n.count(outcome) for n in nights), sum(map(count_fetched, nights))
        if fetched < fewest or not tonight.count(outcome):
            continue
        share, usual = walled / fetched, usual_share(earlier, outcome)
        if share > max(LARGEST_WALL_SHARE, usual + 0.25):
            yield Alarm(
                tonight.outlet,
                Sign.WALLS,
                Severity.RED if outcome == "blocked" else Severity.AMBER,
                f"{walled} of {fetched} pages were {words} ({share:.0%}; usually {usual:.0%})",
                "do not go round it; if it lasts, ask the outlet for access",
            )


def check_gone(tonight: OutletNight, before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """Most pages asked for are no longer there: their addresses are read wrongly, or have moved.

    There is no usual share of them: an outlet lost for two weeks is no more well than at first.
    """
    nights = _nights_of(tonight, before, fewest=FEWEST_PAGES_FOR_A_SHARE)
    gone, fetched = sum(n.count("gone") for n in nights), sum(map(count_fetched, nights))
    is_enough = fetched >= FEWEST_PAGES_FOR_A_SHARE and tonight.count("gone")
    if is_enough and gone / fetched > LARGEST_GONE_SHARE:
        yield Alarm(
            tonight.outlet,
            Sign.GONE,
            Severity.RED,
            f"{gone} of {fetched} pages asked for were gone (not found, or sent on to a front"
            f" page), expected at most {LARGEST_GONE_SHARE:.0%}",
            "open some that its lists name in a browser: when they are there, mend `canonical` and"
            f" `article` in scrapers/outlets/{tonight.outlet}.py",
        )


def check_broken(tonight: OutletNight, _before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """Pages that the reader could not read for another reason than a missing body."""
    broken = tonight.count("broken") - len(tonight.no_body)
    if broken > 0:
        example = f": {tonight.broken[0][0]} ({tonight.broken[0][1]})" if tonight.broken else ""
        yield Alarm(
            tonight.outlet,
            Sign.BROKEN,
            Severity.AMBER,
            f"{broken} of {_pages(tonight)} pages could not be read{example}",
            "they are kept in quarantine; mend the reader, then replay their captures",
        )


def check_refused(tonight: OutletNight, _before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """robots.txt keeps us out of everything."""
    refused = tonight.count("refused")
    if refused and refused == count_fetched(tonight):
        yield Alarm(
            tonight.outlet,
            Sign.REFUSED,
            Severity.AMBER,
            f"robots.txt refused all {refused} pages",
            "read the outlet's robots.txt; a 5xx there means keep out until it answers",
        )


def check_failed(tonight: OutletNight, _before: Sequence[OutletNight]) -> Iterator[Alarm]:
    """Requests that got no usable answer."""
    failed, fetched = tonight.count("failed"), count_fetched(tonight)
    if failed and failed / fetched > 1 - LEAST_COVERAGE:
        yield Alarm(
            tonight.outlet,
            Sign.FAILED,
            Severity.AMBER,
            f"{failed} of {fetched} requests got no answer that could be used",
            "they are tried again the next night",
        )


CHECKS: tuple[Check, ...] = (
    check_ending,
    check_lists,
    check_no_body,
    check_coverage,
    check_walls,
    check_gone,
    check_broken,
    check_refused,
    check_failed,
)
RHYTHM: tuple[Check, ...] = (check_quiet, check_stale, check_band)


def _nights_of(
    tonight: OutletNight, before: Sequence[OutletNight], *, fewest: int
) -> list[OutletNight]:
    """Tonight, and as many nights before it as have ``fewest`` pages together; newest first."""
    nights, earlier = [tonight], list(before)
    while earlier and sum(map(count_fetched, nights)) < fewest:
        nights.append(earlier.pop())
    return nights


def _named(urls: Sequence[str]) -> str:
    """The first address, and how many are like it.

    >>> _named(["https://a.example/1", "https://a.example/2", "https://a.example/3"])
    'https://a.example/1 and 2 other lists'
    """
    others = len(urls) - 1
    if not others:
        return urls[0]
    return f"{urls[0]} and {others} other {'list' if others == 1 else 'lists'}"


def _pages(night: OutletNight) -> int:
    return max(night.pages_read + night.count("broken"), len(night.no_body))
