"""Writes ``samples/*.warc.gz`` and ``samples/expected.json``: ``python -m samples.make_samples``.

The same bytes each run: ids are made from the content, nothing reads the clock.
"""

import gzip
import hashlib
import io
import json
import sys
import uuid
from datetime import datetime
from email.utils import format_datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders

from samples.expectations import expected
from samples.shown import FILES, Shown, exchanges_of
from scrapers.captures import Sha256Writer

FOLDER = Path(__file__).parent


def captures_of(name: str) -> bytes:
    """The bytes of one capture file."""
    file = io.BytesIO()
    writer: Any = Sha256Writer(file, gzip=True, warc_version="WARC/1.1")
    exchanges = exchanges_of(name)
    info = {
        "software": "pledgeline samples/make_samples.py",
        "format": "WARC File Format 1.1",
        "isPartOf": "pledgeline-samples",
        "description": "Samples: real events, invented wording. Not to be cited.",
    }
    record = writer.create_warcinfo_record(f"{name}.warc.gz", info)
    _settle(record, name, exchanges[0].at)
    writer.write_record(record)
    for number, one in enumerate(exchanges):
        writer.write_record(_response(writer, one, is_packed=number % 2 == 0))
    return file.getvalue()


def expectations() -> bytes:
    """The bytes of ``expected.json``."""
    return json.dumps(expected(), ensure_ascii=False, indent=1).encode() + b"\n"


def _response(writer: Any, one: Shown, *, is_packed: bool) -> Any:
    is_packed = is_packed and bool(one.body)
    payload = gzip.compress(one.body, mtime=0) if is_packed else one.body
    status = f"{one.status} {HTTPStatus(one.status).phrase}"
    http = StatusAndHeaders(status, _headers(one, payload, is_packed=is_packed), "HTTP/1.1")
    record = writer.create_warc_record(
        one.url,
        "response",
        payload=io.BytesIO(payload),
        http_headers=http,
        warc_headers_dict={"WARC-Date": f"{one.at:%Y-%m-%dT%H:%M:%SZ}"},
    )
    _settle(record, one.url, one.at)
    return record


def _headers(one: Shown, payload: bytes, *, is_packed: bool) -> list[tuple[str, str]]:
    headers = [("Date", format_datetime(one.at, usegmt=True))]
    if one.body:
        headers += [("Content-Type", one.content_type), ("Content-Length", str(len(payload)))]
    if is_packed:
        headers.append(("Content-Encoding", "gzip"))
    if one.status == 200:
        headers.append(("ETag", f'"{hashlib.sha256(one.body).hexdigest()[:16]}"'))
    return [*headers, *one.headers]


def _settle(record: Any, name: str, at: datetime) -> None:
    """Give a record an id and a time that do not depend on when it is made."""
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"pledgeline-samples {name} {at.isoformat()}")
    record.rec_headers.replace_header("WARC-Record-ID", f"<urn:uuid:{identity}>")
    record.rec_headers.replace_header("WARC-Date", f"{at:%Y-%m-%dT%H:%M:%SZ}")


def main() -> None:
    """Write every file and say how large it is."""
    for name in FILES:
        path = FOLDER / f"{name}.warc.gz"
        path.write_bytes(captures_of(name))
        size = path.stat().st_size
        sys.stdout.write(f"{path.name}: {len(exchanges_of(name))} responses, {size} bytes\n")
    (FOLDER / "expected.json").write_bytes(expectations())


if __name__ == "__main__":
    main()
