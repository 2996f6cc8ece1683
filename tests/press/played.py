"""An outlet as the press plays it: what it has published, how it shows it, and until when."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from samples.markup import address_of, gated, not_found, page_of
from samples.report_sample import Sample
from tests.press.answers import Answer, Asked, page

Show = Callable[["PlayedOutlet", Asked], Answer | None]
"""What stands at one path; ``None``: nothing."""
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Version:
    """A report in one text."""

    since: datetime
    sample: Sample
    status: int = 200
    """410 or 404 once it was taken down."""


@dataclass
class PlayedOutlet:
    """One outlet. What tests change, they change here, between two requests."""

    name: str
    hosts: tuple[str, ...]
    robots: str
    shows: dict[str, Show]
    """Lists by ``host/path``, without the query."""
    now: Callable[[], datetime | None]
    feed_size: int | None = 25
    """Items of its feed; ``None``: all it has."""
    gates_after: timedelta | None = None
    """How long after publication a report goes behind the gate; ``None``: as its sample says."""
    dates_off: timedelta = timedelta()
    """How far the dates that it states are from the truth."""
    moved_to: str | None = None
    """Where everything has moved, path by path (301): ``https://news.example``."""
    is_redesigned: bool = False
    """Whether every page has a layout that nobody knows."""
    twins: tuple[str, ...] = ()
    """Ends of addresses that lead to one report: CGTN's pages for text and for video."""
    has_etag: bool = True
    has_last_modified: bool = True
    versions: dict[str, list[Version]] = field(default_factory=dict)

    def publish(self, *samples: Sample) -> None:
        """Publish reports, each from its own time of publication on."""
        for sample in samples:
            since = datetime.fromisoformat(sample.published)
            self.versions.setdefault(address_of(sample), []).append(Version(since, sample))

    def edit(self, url: str, *, at: datetime | None = None, **changes: Any) -> Sample:
        """Change a report from ``at`` on (``None``: at once); returns its new text."""
        last = self._versions(url)[-1].sample
        since = at or self.now() or datetime.fromisoformat(last.modified or last.published)
        stated = since.astimezone(datetime.fromisoformat(last.published).tzinfo)
        edited = replace(last, **{"modified": stated.isoformat(), **changes})
        self.versions[address_of(last)].append(Version(since, edited))
        return edited

    def take_down(self, url: str, *, at: datetime | None = None, status: int = 410) -> None:
        """Show a report no more."""
        last = self._versions(url)[-1].sample
        since = at or self.now() or LONG_AGO
        self.versions[address_of(last)].append(Version(since, last, status))

    def _versions(self, url: str) -> list[Version]:
        try:
            return self.versions[url]
        except KeyError:
            raise KeyError(f"{self.name} has published nothing at {url}") from None

    def shown_at(self, url: str) -> Version | None:
        """What stands at a report's address now."""
        versions = self.versions.get(self._known_as(url), [])
        now = self.now()
        if now is None:
            return versions[-1] if versions else None
        # Not the latest by time: a correction may be put in while an earlier one still waits.
        return next((v for v in reversed(versions) if v.since <= now), None)

    def _known_as(self, url: str) -> str:
        ending = next((end for end in self.twins if url.endswith(end)), "")
        forms = (url, *(url.removesuffix(ending) + end for end in self.twins if ending))
        return next((form for form in forms if form in self.versions), url)

    def reports(self, *, section: str | None = None) -> list[Sample]:
        """The reports that it lists now, newest first."""
        # A copy of the addresses: tests publish from another thread than the one that answers.
        shown = (self.shown_at(url) for url in list(self.versions))
        samples = [v.sample for v in shown if v is not None and v.status == 200]
        chosen = [s for s in samples if section is None or s.section == section]
        chosen.sort(key=lambda s: datetime.fromisoformat(s.published), reverse=True)
        return [self._as_stated(sample) for sample in chosen]

    def answer(self, asked: Asked) -> Answer:
        """What it answers when nothing is wrong."""
        if self.moved_to is not None:
            return Answer(status=301, more=(("Location", self.moved_to + asked.path),))
        parts = urlsplit(asked.path)
        if parts.path == "/robots.txt":
            return self._validated(page(self.robots, content_type="text/plain; charset=UTF-8"))
        show = self.shows.get(f"{asked.host}{parts.path}")
        found = show(self, asked) if show else None
        return self._validated(found or self._report(f"https://{asked.host}{parts.path}"))

    def _report(self, url: str) -> Answer:
        version = self.shown_at(url)
        if version is None or version.status != 200:
            status = 404 if version is None else version.status
            return Answer(not_found(self.name).encode(), status)
        sample = self._as_shown(version.sample)
        modified = datetime.fromisoformat(version.sample.modified or version.sample.published)
        return page(page_of(sample), modified=modified)

    def _as_shown(self, sample: Sample) -> Sample:
        now, after = self.now(), self.gates_after
        sample = self._as_stated(sample)
        if self.is_redesigned:
            return replace(sample, layout="redesigned")
        if now and after is not None and datetime.fromisoformat(sample.published) + after <= now:
            return gated(sample)
        return sample

    def _as_stated(self, sample: Sample) -> Sample:
        return _moved(sample, self.dates_off) if self.dates_off else sample

    def _validated(self, answer: Answer) -> Answer:
        return replace(
            answer,
            etag=answer.etag if self.has_etag else None,
            modified=answer.modified if self.has_last_modified else None,
        )


@lru_cache(maxsize=4096)
def _moved(sample: Sample, by: timedelta) -> Sample:
    """A report with dates that are off."""
    stated = {
        name: (datetime.fromisoformat(value) + by).isoformat()
        for name in ("published", "modified")
        if (value := getattr(sample, name))
    }
    return replace(sample, **stated)


def newest(samples: Sequence[Sample]) -> datetime | None:
    """When the newest of them was published."""
    return max((datetime.fromisoformat(s.published) for s in samples), default=None)
