"""One changed byte breaks something that can be named."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.archive.manifest import (
    CaptureFile,
    Manifest,
    Record,
    RevisionDigest,
    RowGroup,
    RowRange,
    find_broken_links,
    read_manifest,
    rows_sha256,
)
from pipelines.errors import InputError


def manifest(night: str, previous: str | None) -> Manifest:
    return Manifest(
        night=night,
        made_at=datetime(2026, 11, 23, 19, 2, tzinfo=UTC),
        software="pledgeline 0.1.0",
        settings_sha256="ab" * 32,
        captures=(CaptureFile("kyodo-20261123.warc.gz", 1234, "cd" * 32),),
        rows=(RowRange("revisions", 1, 12, "ef" * 32),),
        previous_sha256=previous,
    )


RECORD = Record(
    groups=(RowGroup("reports", 1, 12, 12, "ab" * 32),),
    revisions=(RevisionDigest(1, 1, "1", "cd" * 32, "ef" * 32, "ab" * 24),),
    counts=(("claims", 3), ("reports", 12)),
)


def test_a_manifest_with_a_record_reads_back_as_it_was():
    one = replace(manifest("2026-11-23", None), record=RECORD)
    assert b'"form":"pledgeline-manifest-2"' in one.to_bytes()
    assert read_manifest(one.to_bytes(), name="x") == one


def test_a_manifest_from_before_there_was_a_record_stays_byte_for_byte():
    data = manifest("2026-11-23", None).to_bytes()
    assert b'"form":"pledgeline-manifest-1"' in data
    assert b"record" not in data
    assert read_manifest(data, name="x").record is None


@pytest.mark.parametrize("record", [RECORD, None])
def test_a_form_that_does_not_fit_its_content_is_refused(record):
    data = replace(manifest("2026-11-23", None), record=record).to_bytes()
    other = b"manifest-1" if record else b"manifest-2"
    mine = b"manifest-2" if record else b"manifest-1"
    with pytest.raises(InputError):
        read_manifest(data.replace(mine, other), name="x")


def chain(length: int) -> list[tuple[str, bytes]]:
    files, previous = [], None
    for day in range(1, length + 1):
        one = manifest(f"2026-11-{day:02}", previous)
        previous = one.sha256()
        files.append((f"{one.night}.json", one.to_bytes()))
    return files


def test_a_manifest_reads_back_as_it_was():
    one = manifest("2026-11-23", None)
    assert read_manifest(one.to_bytes(), name="x") == one


def test_an_unbroken_chain_has_no_problem():
    assert find_broken_links(chain(5)) == ()


def test_a_missing_night_in_the_chain_is_found():
    files = chain(5)
    del files[2]
    (problem,) = find_broken_links(files)
    assert "2026-11-04.json" in problem


@given(st.data())
def test_any_changed_byte_is_found(data):
    files = chain(3)
    which = data.draw(st.integers(0, 2))
    name, content = files[which]
    place = data.draw(st.integers(0, len(content) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda b: b != content[place]))
    files[which] = (name, content[:place] + bytes([byte]) + content[place + 1 :])
    problems = find_broken_links(files)
    is_last = which == 2
    try:
        still_reads = read_manifest(files[which][1], name=name).to_bytes() == files[which][1]
    except InputError:
        still_reads = False
    # The last link has no successor yet: there the archive's own row holds the hash.
    assert problems or (is_last and still_reads)


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b"null", b"\xff", b'{"form":"other"}', b'{"form":"pledgeline-manifest-1"}'],
)
def test_what_is_no_manifest_is_said_with_its_name(data):
    with pytest.raises(InputError, match=r"night\.json"):
        read_manifest(data, name="night.json")


def test_rows_are_told_apart_from_their_neighbours():
    assert rows_sha256([(1, "a"), (2, "b")]) != rows_sha256([(1, "a", 2, "b")])
    assert rows_sha256([(b"\x00",)]) != rows_sha256([("\x00",)])
    assert rows_sha256([(None,)]) != rows_sha256([("None",)])
