"""What the outlets showed on which night: pages, lists, redirects and refusals of the samples."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from samples.markup import (
    address_of,
    feed_of,
    gated,
    listing_of,
    news_sitemap_of,
    not_found,
    page_of,
)
from samples.markup.robots import ROBOTS
from samples.report_sample import Sample
from samples.reports import CGTN, EDITED, FLAPPING, FT, GATED_LATER, KYODO, OTHERS, TAKEN_DOWN

NIGHT = timedelta(hours=17, minutes=30)
"""UTC; when the nights of the samples read their outlets."""
HTML = "text/html; charset=UTF-8"
XML = "application/xml; charset=UTF-8"
RSS = "application/rss+xml; charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Shown:
    """A response that an outlet gave at a time."""

    url: str
    at: datetime
    body: bytes = b""
    status: int = 200
    content_type: str = HTML
    headers: tuple[tuple[str, str], ...] = ()


def all_samples() -> tuple[Sample, ...]:
    """Each sample report once, in the text that it ended with."""
    return (*KYODO, EDITED[-1], *FT, *CGTN, FLAPPING[0], *OTHERS)


def night_after(stated: str, nights: int = 0) -> datetime:
    """The first night's reading after a time, or one some nights later, UTC."""
    moment = datetime.fromisoformat(stated).astimezone(UTC)
    night = moment.replace(hour=0, minute=0, second=0, microsecond=0) + NIGHT
    return (night if night > moment else night + timedelta(days=1)) + timedelta(days=nights)


def shown(sample: Sample, *, nights: int = 0, url: str | None = None) -> Shown:
    """A sample as it was shown some nights after its publication or last change."""
    at = night_after(sample.modified or sample.published, nights)
    return Shown(url or address_of(sample), at, page_of(sample).encode())


def _listed_by(samples: Iterable[Sample], *, at: datetime) -> list[Sample]:
    known = [s for s in samples if datetime.fromisoformat(s.published) <= at]
    return sorted(known, key=lambda s: datetime.fromisoformat(s.published), reverse=True)[:25]


def _robots(outlet: str, home: str, *, at: datetime) -> Shown:
    body = ROBOTS[outlet].encode()
    return Shown(f"{home}/robots.txt", at, body, content_type="text/plain; charset=UTF-8")


def kyodo() -> Iterable[Shown]:
    """Kyodo News: an edit, a report that went behind the gate, one that was taken down."""
    yield from (shown(sample) for sample in KYODO)
    first, corrected = EDITED
    # Read once by hand, two and a half hours before the correction.
    yield Shown(address_of(first), datetime(2025, 6, 21, 6, tzinfo=UTC), page_of(first).encode())
    yield shown(corrected)
    yield shown(gated(GATED_LATER), nights=100)
    newsletter = "?utm_source=newsletter&utm_medium=mail&utm_campaign=morning"
    yield shown(GATED_LATER, nights=1, url=address_of(GATED_LATER) + newsletter)
    yield Shown(address_of(GATED_LATER), night_after(GATED_LATER.published, 2), status=304)
    lost = not_found("kyodo").encode()
    yield Shown(address_of(TAKEN_DOWN), night_after(TAKEN_DOWN.published, 20), lost, 410)
    night = night_after(GATED_LATER.published)
    feed = feed_of(_listed_by(KYODO, at=night), title="Japan Wire by Kyodo News")
    home = "https://english.kyodonews.net"
    yield Shown(f"{home}/list/feed/rss4kyodonews-fzone", night, feed.encode(), content_type=RSS)
    yield _robots("kyodo", home, at=night)


def ft() -> Iterable[Shown]:
    """Financial Times: barriers, an AMP address that leads home, a link from a mail."""
    yield from (shown(sample) for sample in FT)
    first = next(sample for sample in FT if sample.layout == "today")
    yield shown(first, nights=1, url=address_of(first) + "?ftcamp=crm/email/nbe&syn-25a6b1a6=1")
    amp = address_of(first).replace("https://www.ft.com/", "https://amp.ft.com/")
    led = (("Location", address_of(first)),)
    yield Shown(amp, night_after(first.published, 2), status=301, headers=led)
    night = night_after("2025-06-25T12:44:55.000Z")
    listed = news_sitemap_of(_listed_by(FT, at=night), title="Financial Times")
    yield Shown("https://www.ft.com/sitemaps/news.xml", night, listed.encode(), content_type=XML)
    yield _robots("ft", "https://www.ft.com", at=night)


def cgtn() -> Iterable[Shown]:
    """CGTN: a text that goes to and fro, two addresses of one report, a host that has none."""
    yield from (shown(sample) for sample in CGTN)
    one, other = FLAPPING
    for night, sample in enumerate((one, other, one)):
        yield Shown(address_of(one), night_after(one.published, night), page_of(sample).encode())
    first = CGTN[0]
    yield shown(first, nights=1, url=address_of(first).replace("/p.html", "/index.html"))
    yield shown(first, nights=2, url=address_of(first).replace("https://", "http://"))
    lost = address_of(first).replace("news.cgtn.com", "www.cgtn.com")
    yield Shown(lost, night_after(first.published, 2), not_found("cgtn").encode(), 404)
    night = night_after(first.published)
    listed = _listed_by(CGTN, at=night)
    news = news_sitemap_of(listed, title="CGTN").encode()
    yield Shown("https://www.cgtn.com/sitemap_latestnews.xml", night, news, content_type=XML)
    section = listing_of(listed, outlet="cgtn", title="World").encode()
    yield Shown("https://www.cgtn.com/world/asia-pacific.html", night, section)
    yield _robots("cgtn", "https://www.cgtn.com", at=night)


def japanese_and_chinese() -> Iterable[Shown]:
    """Reports of outlets without a reader of their own."""
    yield from (shown(sample) for sample in OTHERS)


FILES: dict[str, Callable[[], Iterable[Shown]]] = {
    "kyodo": kyodo,
    "ft": ft,
    "cgtn": cgtn,
    "japanese-and-chinese": japanese_and_chinese,
}
"""What each capture file holds."""


def exchanges_of(name: str) -> tuple[Shown, ...]:
    """Everything that one capture file holds, in the order of time."""
    return tuple(sorted(FILES[name](), key=lambda one: (one.at, one.url)))
