"""Archives that timelines are read from: real ones, written by the writer."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from pipelines.archive.writer import open_archive
from pipelines.report import (
    Bound,
    CaptureRef,
    Claim,
    Fetch,
    FetchOutcome,
    Findings,
    Kind,
    Measure,
    Percentage,
    Report,
)
from tests.timelines.hostile import ADDRESSES, FORMULAS, MARKUP
from timelines.archive import open_for_reading, read_timeline
from timelines.targets import timeline_of

FIRST = datetime(2025, 6, 1, 9, 0, tzinfo=UTC)
HOSTILE = "=HYPERLINK(1)</script><img src=x onerror=alert(1)>\u202e\x0b"


def store(
    archive,
    day: int,
    figure: str,
    kind: Kind,
    *,
    spender="JPN",
    when=None,
    outlet="kyodo",
    title=None,
    url=None,
    speaker=None,
    low=None,
):
    quote = f"{figure} percent"
    title = title or f"Report of day {day} on {quote}"
    sentence = f"{title} says {quote} of GDP."
    url = url or f"https://{outlet}.example/{day}/{figure}/{kind}"
    report = Report(
        outlet=outlet,
        url=url,
        title=title,
        paragraphs=(sentence,),
        published=FIRST + timedelta(days=day),
        language="en",
    )
    start = report.text.rindex(quote)
    percentage = Percentage(
        quote,
        start,
        start + len(quote),
        sentence,
        Decimal(low or figure),
        Decimal(figure),
        Bound.EXACT,
        Measure.GDP,
    )
    claim = Claim(
        percentage,
        (spender,),
        kind,
        when=when,
        actor=("USA",) if kind is Kind.DEMAND else (spender,),
        speaker=speaker,
        cited=("Financial Times",),
        sources=("a source",),
        rules=("r",),
    )
    fetch = Fetch(
        url,
        FIRST + timedelta(days=day, hours=8),
        FetchOutcome.NEW,
        200,
        capture=CaptureRef("a.warc.gz", day, f"<{day}>", f"{day:064}"),
    )
    crawl = archive.begin_crawl(None, at=FIRST, mode="replay", source="test")
    archive.store_report(
        report,
        Findings(on_topic=True, percentages=(percentage,), claims=(claim,)),
        fetch,
        crawl=crawl,
    )


@pytest.fixture
def archive_path(tmp_path):
    path = tmp_path / "archive.db"
    with open_archive(path) as archive:
        archive.name_outlet("kyodo", name="Kyodo News", country="JPN")
        store(archive, 0, "2", Kind.PLEDGE, when="FY2027")
        store(archive, 20, "3.5", Kind.DEMAND, outlet="ft")
        store(archive, 21, "3.5", Kind.DEMAND)
        store(archive, 24, "3.5", Kind.DENIAL, speaker="Hayashi")
        store(archive, 30, "3", Kind.PROPOSAL, low="2.5", when="2030")
        store(archive, 140, "2", Kind.PLEDGE, when="FY2025")
        store(archive, 150, "1.8", Kind.LEVEL, when="FY2025", title=HOSTILE, speaker="@SUM(1)")
        store(archive, 151, "3.5", Kind.PLEDGE, spender="KOR")
    return path


@pytest.fixture
def entries(archive_path):
    connection = open_for_reading(archive_path)
    yield read_timeline(connection, "JPN")
    connection.close()


@pytest.fixture
def timeline(entries):
    return timeline_of("JPN", entries)


@pytest.fixture
def hostile_timeline(entries):
    """A timeline whose every text that a page wrote is hostile, in all ways that we know."""
    texts = (*MARKUP, *FORMULAS, *ADDRESSES)
    hostile = tuple(
        replace(
            entries[0],
            claim_id=number,
            report_id=number,
            reported_at=f"2025-06-{number % 28 + 1:02}T09:00:00Z",
            title=text,
            outlet_name=text,
            url=text if text in ADDRESSES else f"https://a.example/{number}",
            speaker=text,
            cited=text,
            sources=text,
            quote=text[:9],
            sentence=f"{text} 2 percent",
            is_first=number % 2 == 0,
        )
        for number, text in enumerate(texts)
    )
    return timeline_of("JPN", sorted(hostile, key=lambda entry: entry.reported_at))
