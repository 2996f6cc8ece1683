"""Plain sentences filled with countries and figures: what is marked stands where it is told."""

import random
from pathlib import Path
from types import ModuleType

import pytest

from pipelines.extraction.findings import find_percentages
from pipelines.report import Kind

TRAINING = Path(__file__).parents[2] / "training"
LANGUAGES = ("en", "ja", "zh")


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module as the trainings import it."""
    monkeypatch.syspath_prepend(str(TRAINING))
    import plain

    return plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_mark_of_a_frame_stands_at_a_percentage(plain: ModuleType, language: str) -> None:
    for frame in plain.frames_of(language):
        document, claims = plain.fill(frame, language, random.Random(0))
        found = {one.start: one for one in find_percentages(document)}
        assert claims, frame
        for start, claim in claims.items():
            assert found[start].quote == claim["quote"], frame


@pytest.mark.parametrize("language", LANGUAGES)
def test_frames_tell_every_kind_and_none_twice(plain: ModuleType, language: str) -> None:
    frames = plain.frames_of(language)
    assert len(set(frames)) == len(frames)
    told = {
        claim["kind"]
        for frame in frames
        for claim in plain.fill(frame, language, random.Random(0)).claims.values()
    }
    assert told == {kind.value for kind in Kind}


def test_a_frame_names_the_countries_that_its_marks_do(plain: ModuleType) -> None:
    frame = (
        "{lands} will spend [[{n} percent|{cs}|pledge|{year}|{cs}]] of GDP on defense by {year}."
    )
    document, claims = plain.fill(frame, "en", random.Random(1))
    (claim,) = claims.values()
    names = {one.land for one in plain.LANDS["en"] if one.code in claim["spender"]}
    assert len(names) == len(claim["spender"]) > 1
    assert all(name in document.text for name in names)
    assert f"by {claim['when']}." in document.text


def test_a_headline_stands_as_the_title(plain: ModuleType) -> None:
    headline = "{land} vows [[{n}%|{c}|pledge|-|{c}]] of GDP for defence"
    document, _ = plain.fill(headline, "en", random.Random(2))
    assert document.text.split("\n")[1] == plain.BODIES["en"]
    document, _ = plain.fill(f"{headline}.", "en", random.Random(2))
    assert document.text.split("\n")[0] in plain.TITLES["en"]


def test_the_same_frames_are_filled_the_same_way(plain: ModuleType) -> None:
    first, again = ([one.document.text for one in list(plain.filled("ja"))[:40]] for _ in range(2))
    assert first == again
    assert len(set(first)) > 30
