"""Shares by the weight of all cues: figures that no rule claims, and those that stay what they are."""

from datetime import date

import pytest

from pipelines.extraction.document import Document
from pipelines.extraction.english import share_weights
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.english.measures import tell_measures
from pipelines.extraction.english.share_cues import Measured, counts_of, share_cues_of
from pipelines.extraction.findings import find_findings
from pipelines.extraction.weights import kept_table

LEAD = "Tokyo spends 1.8 percent of GDP on defence. "


def told_of(text: str, **weigh: share_weights.WeighShare) -> tuple[Told, ...]:
    document = Document(text=f"Defence news\n{text}", published=date(2025, 11, 15), language="en")
    return tell_measures(read_at_home(document), **weigh)


def by_rule(measured: Measured) -> Told:
    return measured.told[measured.number]


@pytest.mark.parametrize(
    "sentence",
    [
        "The present 2 percent stems from a decision of 2022.",
        "What comes after 2 percent nobody says.",
    ],
)
def test_a_share_is_read_where_no_rule_reads_one(sentence: str) -> None:
    assert not told_of(LEAD + sentence, weigh=by_rule)[-1].share
    one = told_of(LEAD + sentence)[-1]
    assert one.share
    assert one.rule.startswith(("share-weighed:", "share-read:"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Consumer prices rose 3 percent.",
        "A poll found 41 percent against it.",
        "Washington put a tariff of 15 percent on cars.",
        "The economy grew 0.4 percent.",
        "Debt stands at 230 percent of GDP.",
    ],
)
def test_other_figures_beside_a_share_stay_others(sentence: str) -> None:
    assert [one.share for one in told_of(LEAD + sentence)] == [True, False]


def test_a_text_without_a_share_by_rule_is_not_weighed() -> None:
    heard: list[Measured] = []

    def listen(measured: Measured) -> Told:
        heard.append(measured)
        return by_rule(measured)

    assert not told_of("Prices rose 3 percent and wages 2 percent.", weigh=listen)[0].share
    assert heard == []


def test_percentage_points_are_never_weighed() -> None:
    text = LEAD + "The opposition leads by 2 percentage points."
    assert [one.rule for one in told_of(text)][-1] == "points"


def test_unknown_cues_count_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Measured] = []

    def listen(measured: Measured) -> Told:
        heard.append(measured)
        return by_rule(measured)

    told_of(LEAD, weigh=listen)
    cues = share_cues_of(heard[0]) | {"near-before:frobnicate"}
    told = share_weights.weigh_share(heard[0])
    monkeypatch.setattr(share_weights, "share_cues_of", lambda _measured: cues)
    assert share_weights.weigh_share(heard[0]) == told


def test_a_figure_without_cues_stays_what_the_rules_say(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Measured] = []

    def listen(measured: Measured) -> Told:
        heard.append(measured)
        return by_rule(measured)

    told_of(LEAD, weigh=listen)
    monkeypatch.setattr(share_weights, "share_cues_of", lambda _measured: frozenset())
    assert share_weights.weigh_share(heard[0]) == by_rule(heard[0])


def test_counts_leave_no_figure_out() -> None:
    heard: list[Measured] = []

    def listen(measured: Measured) -> Told:
        heard.append(measured)
        return by_rule(measured)

    told_of(
        LEAD + "Prices rose 2 percent. Seoul spends 1.8 percent of GDP on defence.", weigh=listen
    )
    counts = counts_of(heard[0].reading, heard[0].told)
    assert (counts[True, None, None], counts[False, None, None]) == (2, 1)


def test_the_table_holds_one_number_a_cue() -> None:
    rows = [line.partition("|") for line in kept_table("en_share").splitlines()]
    assert all(number.removeprefix("-").isdigit() for number, _, _ in rows)
    assert len({cue for _, _, cue in rows}) == len(rows) > 500


def test_a_weighed_share_becomes_a_claim() -> None:
    text = f"Defence news\n{LEAD}The present 2 percent stems from a decision of 2022."
    found = find_findings(text, published=date(2025, 11, 15), language="en")
    assert [str(claim.percentage.low) for claim in found.claims] == ["1.8", "2"]
