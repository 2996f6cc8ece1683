"""Reports that are made by number, for nights in which the press must publish a great many."""

import uuid
from datetime import datetime, timedelta, timezone

from samples.report_sample import Sample

ZONES = {"kyodo": 9, "ft": 0, "cgtn": 8}
"""Hours from UTC in which an outlet states its times."""
OPENINGS = (
    "Japan plans to spend {figure} percent of GDP on defense by fiscal 2027, the ministry said.",
    "The United States asked Japan to spend {figure} percent of GDP on defense, a source said.",
    "Officials in Tokyo rejected a demand that Japan spend {figure} percent of GDP on defense.",
    "Rice prices rose {figure} percent from a year earlier, the government said.",
    "A ferry with 120 people on board returned to its port after a fault, the coast guard said.",
)
MORE = (
    "Report number {number} goes on for a few lines, as reports do.",
    "Nobody was available for comment at the office concerned on that day.",
    "The matter will be taken up again when the committee meets next.",
)


def made_report(outlet: str, number: int, *, published: datetime, figure: str = "3.5") -> Sample:
    """A report of ``outlet``, the same for the same number.

    Args:
        outlet: ``kyodo``, ``ft`` or ``cgtn``.
        number: Tells it from its other reports; 1 to 80,000.
        published: Aware.
        figure: Percent, where its text has one.
    """
    at = published.astimezone(timezone(timedelta(hours=ZONES[outlet])))
    opening = OPENINGS[number % len(OPENINGS)].format(figure=figure)
    return Sample(
        outlet=outlet,
        key=_key(outlet, number, at),
        title=f"{opening.partition(',')[0].rstrip('.')}: report {number}",
        published=at.isoformat(),
        standfirst=opening,
        byline="Pat Muster" if outlet == "ft" else "",
        section=("Japan", "World")[number % 2],
        paragraphs=(opening, *(line.format(number=number) for line in MORE)),
    )


def _key(outlet: str, number: int, at: datetime) -> str:
    if outlet == "kyodo":
        return f"articles/-/{10_000 + number}"
    if outlet == "ft":
        return str(uuid.uuid5(uuid.NAMESPACE_URL, f"made {number}"))
    return f"{at:%Y-%m-%d}/Made-report-{number}-1M{number:09d}/p.html"
