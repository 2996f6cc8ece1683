"""Writes ``samples/*.warc.gz``: ``python -m samples.make_samples``.

The same bytes each run: ids are made from the content, nothing reads the clock.
"""

import gzip
import hashlib
import io
import sys
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders

from samples.cgtn import CGTN, FLAPPING, REPRINT
from samples.cjk import CJK
from samples.ft import FT
from samples.kyodo import EDITED, KYODO
from samples.markup import address_of, cgtn_not_found, page_of
from samples.report_sample import Sample
from scrapers.captures import Sha256Writer

FOLDER = Path(__file__).parent
NIGHT_HOUR = 17
"""UTC; when the nights of the samples read their outlets."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A response that an outlet gave at a time."""

    url: str
    at: datetime
    body: bytes
    status: str = "200 OK"
    content_type: str = "text/html; charset=UTF-8"


def all_samples() -> tuple[Sample, ...]:
    """Each sample report once, in the text that it ended with."""
    return (*KYODO, EDITED[-1], *FT, *CGTN, FLAPPING[0], REPRINT, *CJK)


def night_after(published: str, nights: int = 0) -> datetime:
    """The first night's reading after a time of publication, or a later one, UTC."""
    moment = datetime.fromisoformat(published).astimezone(UTC)
    night = moment.replace(hour=NIGHT_HOUR, minute=30, second=0, microsecond=0)
    return (night if night > moment else night + timedelta(days=1)) + timedelta(days=nights)


def shown(sample: Sample, *, nights: int = 0, url: str | None = None) -> Shown:
    """A sample as it was shown some nights after its publication."""
    at = night_after(sample.modified or sample.published, nights)
    return Shown(url or address_of(sample), at, page_of(sample).encode())


def exchanges_of(outlet: str) -> tuple[Shown, ...]:
    """Everything that the captures of one file hold, in the order of time."""
    return tuple(sorted(_EXCHANGES[outlet](), key=lambda one: (one.at, one.url)))


def _kyodo() -> Iterable[Shown]:
    yield from (shown(sample) for sample in KYODO)
    first, corrected = EDITED
    yield Shown(address_of(first), datetime(2025, 6, 21, 6, 0, tzinfo=UTC), page_of(first).encode())
    yield shown(corrected)
    gated_later = next(s for s in KYODO if s.key == "articles/-/56190")
    yield shown(_as_gated(gated_later), nights=100)
    yield shown(
        KYODO[7], nights=1, url=address_of(KYODO[7]) + "?utm_source=newsletter&utm_medium=mail"
    )
    robots = b"User-agent: *\nDisallow: /articles/photo/\n"
    yield Shown(
        "https://english.kyodonews.net/robots.txt",
        night_after(KYODO[7].published),
        robots,
        content_type="text/plain",
    )


def _as_gated(sample: Sample) -> Sample:
    return replace(sample, layout="gated", paragraphs=sample.paragraphs[:1])


def _ft() -> Iterable[Shown]:
    yield from (shown(sample) for sample in FT)
    first = FT[1]
    yield shown(first, nights=1, url=address_of(first) + "?ftcamp=crm/email/nbe&syn-25a6b1a6=1")


def _cgtn() -> Iterable[Shown]:
    yield from (shown(sample) for sample in CGTN)
    yield shown(REPRINT)
    one, other = FLAPPING
    for night, sample in enumerate((one, other, one)):
        yield Shown(address_of(sample), night_after(one.published, night), page_of(sample).encode())
    first = CGTN[0]
    yield shown(first, nights=1, url=address_of(first).replace("/p.html", "/index.html"))
    lost = address_of(first).replace("news.cgtn.com", "www.cgtn.com")
    yield Shown(lost, night_after(first.published, 2), cgtn_not_found().encode(), "404 Not Found")


def _cjk() -> Iterable[Shown]:
    yield from (shown(sample) for sample in CJK)


_EXCHANGES = {"kyodo": _kyodo, "ft": _ft, "cgtn": _cgtn, "japanese-and-chinese": _cjk}


def captures_of(outlet: str) -> bytes:
    """The bytes of one capture file."""
    file = io.BytesIO()
    writer: Any = Sha256Writer(file, gzip=True, warc_version="WARC/1.1")
    exchanges = exchanges_of(outlet)
    info = {
        "software": "pledgeline samples/make_samples.py",
        "format": "WARC File Format 1.1",
        "isPartOf": "pledgeline-samples",
        "description": "Samples: real events, invented wording. Not to be cited.",
    }
    record = writer.create_warcinfo_record(f"{outlet}.warc.gz", info)
    _settle(record, outlet, exchanges[0].at)
    writer.write_record(record)
    for number, one in enumerate(exchanges):
        writer.write_record(_response(writer, one, is_packed=number % 2 == 0))
    return file.getvalue()


def _response(writer: Any, one: Shown, *, is_packed: bool) -> Any:
    packed = gzip.compress(one.body, mtime=0) if is_packed else one.body
    headers = [("Content-Type", one.content_type), ("Content-Length", str(len(packed)))]
    headers += [("Content-Encoding", "gzip")] if is_packed else []
    headers += [("ETag", f'"{hashlib.sha256(one.body).hexdigest()[:16]}"')]
    record = writer.create_warc_record(
        one.url,
        "response",
        payload=io.BytesIO(packed),
        http_headers=StatusAndHeaders(one.status, headers, "HTTP/1.1"),
        warc_headers_dict={"WARC-Date": f"{one.at:%Y-%m-%dT%H:%M:%SZ}"},
    )
    _settle(record, one.url, one.at)
    return record


def _settle(record: Any, name: str, at: datetime) -> None:
    """Give a record an id and a time that do not depend on when it is made."""
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"pledgeline-samples {name} {at.isoformat()}")
    record.rec_headers.replace_header("WARC-Record-ID", f"<urn:uuid:{identity}>")
    record.rec_headers.replace_header("WARC-Date", f"{at:%Y-%m-%dT%H:%M:%SZ}")


def main() -> None:
    """Write every file and say how large it is."""
    for outlet in _EXCHANGES:
        path = FOLDER / f"{outlet}.warc.gz"
        path.write_bytes(captures_of(outlet))
        sys.stdout.write(
            f"{path.name}: {len(exchanges_of(outlet))} responses, {path.stat().st_size} bytes\n"
        )


if __name__ == "__main__":
    main()
