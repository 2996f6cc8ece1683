"""Whens by the weight of all that speaks for each time: not the nearest date, and why."""

from datetime import date

import pytest

from pipelines.extraction.document import Document
from pipelines.extraction.english import when_weights
from pipelines.extraction.english.claims import read_claims
from pipelines.extraction.english.documents import find_percentages
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.scales import Scales, WeighWhen
from pipelines.extraction.english.when_cues import cues_by_when
from pipelines.extraction.weights import kept_table
from pipelines.report import Claim

DAY = date(2025, 11, 15)
FARTHER = (
    (
        "Norway plans to spend 3.5 percent of GDP on defence, the cabinet said on 3 November, and"
        " to do so by 2034.",
        "2034",
    ),
    (
        "Elbridge Colby first told Congress in 2025 that Japan needed to get to 3 per cent of GDP.",
        None,
    ),
)
"""A deadline behind the day on which it was told, and a year in which only something was said."""
Heard = list[tuple[Figure, frozenset[int]]]


def claims_of(text: str, when: WeighWhen = when_weights.weigh_when) -> tuple[Claim, ...]:
    document = Document(text=f"Defence news\n{text}", published=DAY, language="en")
    percentages = find_percentages(document)
    return read_claims(read_at_home(document), percentages, scales=Scales(when=when))


def nearest(figure: Figure, _shares: frozenset[int]) -> tuple[str | None, tuple[str, ...]]:
    return figure.draft.when, ()


def heard_in(text: str) -> Heard:
    heard: Heard = []

    def listen(figure: Figure, shares: frozenset[int]) -> tuple[str | None, tuple[str, ...]]:
        heard.append((figure, shares))
        return nearest(figure, shares)

    claims_of(text, listen)
    return heard


@pytest.mark.parametrize(("text", "when"), FARTHER)
def test_cues_tell_another_time_than_the_nearest_date(text: str, when: str | None) -> None:
    assert claims_of(text)[0].when == when
    assert claims_of(text, nearest)[0].when != when


@pytest.mark.parametrize(("text", "_when"), FARTHER)
def test_what_was_weighed_is_named(text: str, _when: str | None) -> None:
    named = [one for one in claims_of(text)[0].rules if one.startswith("when-weighed:")]
    assert len(named) == 1
    held = {line.partition("|")[2].replace(" ", "_") for line in kept_table("en_when").splitlines()}
    assert set(named[0].removeprefix("when-weighed:").split("+")) <= held


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        ("Japan has promised to spend 2 percent of GDP on defence by fiscal 2027.", ["FY2027"]),
        ("Japan spent 1.8 percent of GDP on defence in fiscal 2025.", ["FY2025"]),
        ("The minister said on Friday that Japan keeps to 2 percent of GDP on defence.", [None]),
        (
            "In 2024 military outlays grew everywhere. Germany spent 1.9 percent of GDP."
            " Poland spent 4.2 percent.",
            ["2024", "2024"],
        ),
    ],
)
def test_plain_sentences_tell_the_time(text: str, whens: list[str | None]) -> None:
    assert [claim.when for claim in claims_of(text)] == whens


def test_dates_of_the_sentence_and_of_those_before_can_be_meant() -> None:
    text = (
        "The budget for 2026 was tabled in October. On Friday a minister put defence at"
        " 3.4 percent of GDP, to be held for five years."
    )
    times = cues_by_when(*heard_in(text)[0])
    assert set(times) == {None, "2026", "2025-10", "2025-11-14", "2030"}


@pytest.mark.parametrize(
    ("text", "when", "cue"),
    [
        (
            "Germany spent 1.9 percent of GDP on defence in 2024. That was up from 1.6 percent a"
            " year earlier.",
            "2023",
            "year-earlier",
        ),
        (
            "The defence budget is 1.4 percent and 1.6 percent of GDP in 2024 and 2025, respectively.",
            "2025",
            "in-order",
        ),
        (
            "Lithuania will spend 5 percent of GDP on defence between 2026 and 2030.",
            "2026/2030",
            "span:aim after",
        ),
        (
            "Belgium will stay at 2 percent of GDP on defence until the end of the decade.",
            "202X",
            "end-of-unit",
        ),
        (
            "In 2022 Japan decided to spend 2 percent of GDP on defence within five years.",
            "2027",
            "counted:dated True",
        ),
    ],
)
def test_what_is_reckoned_from_words_can_be_meant(text: str, when: str, cue: str) -> None:
    assert cue in cues_by_when(*heard_in(text)[-1])[when]


def test_a_level_of_a_headline_is_of_the_year_that_the_text_tells() -> None:
    text = "German defence spending slips to 1.2%\nDefence took 1.2% of GDP in 2023, the ministry said."
    document = Document(text=text, published=DAY, language="en")
    claims = read_claims(read_at_home(document), find_percentages(document))
    assert [claim.when for claim in claims] == ["2023", "2023"]
    assert "when-of-body" in claims[0].rules


def test_the_order_of_times_and_cues_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for text, _ in FARTHER:
        figure, shares = heard_in(text)[0]
        told = when_weights.weigh_when(figure, shares)
        with monkeypatch.context() as patch:
            turned = dict(reversed(cues_by_when(figure, shares).items()))
            patch.setattr(when_weights, "cues_by_when", lambda *_, held=turned: held)
            assert when_weights.weigh_when(figure, shares) == told


def test_unknown_cues_count_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    figure, shares = heard_in(FARTHER[0][0])[0]
    told = when_weights.weigh_when(figure, shares)
    strange = {
        when: cues if when == told[0] else cues | {"lead-aim:frobnicate quux"}
        for when, cues in cues_by_when(figure, shares).items()
    }
    monkeypatch.setattr(when_weights, "cues_by_when", lambda *_: strange)
    assert when_weights.weigh_when(figure, shares) == told


def test_times_that_weigh_the_same_are_told_alike_in_any_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    figure, shares = heard_in(FARTHER[0][0])[0]
    times: list[tuple[str | None, set[str]]] = [(None, {"?"}), ("2029", {"?"}), ("2031", set())]
    told = set()
    for order in (times, times[::-1]):
        monkeypatch.setattr(when_weights, "cues_by_when", lambda *_, held=dict(order): held)
        told.add(when_weights.weigh_when(figure, shares)[0])
    assert len(told) == 1


def test_each_cue_stands_once() -> None:
    cues = [line.partition("|")[2] for line in kept_table("en_when").splitlines()]
    assert len(cues) == len(set(cues)) > 1_000
    assert all(cue == cue.strip() for cue in cues)
