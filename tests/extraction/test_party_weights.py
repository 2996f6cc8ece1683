"""Spender and actor by the weight of all cues: who stands farther off is found, and why."""

from datetime import date

import pytest

from pipelines.extraction.document import Document
from pipelines.extraction.english import party_weights
from pipelines.extraction.english.claims import read_claims
from pipelines.extraction.english.documents import find_percentages
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.party_weights import weigh_spender
from pipelines.extraction.english.scales import SCALES, Scales
from pipelines.extraction.english.spender_cues import spenders_of
from pipelines.extraction.shared_cues import Parties
from pipelines.extraction.weights import heaviest, kept_table, read_weights
from pipelines.report import Claim, Kind

DAY = date(2025, 11, 15)
HIDDEN = (
    ("Estonia, between Russia and the sea, spends 5 percent of GDP on defence.", ("EST",)),
    ("Canada told NATO and America that it would spend 3.5 percent of GDP on defence.", ("CAN",)),
    (
        "South Korea, having watched Japan and Taiwan, will go to 3.5 percent of GDP for defence.",
        ("KOR",),
    ),
    (
        "Japan faces China, North Korea and Russia at once, yet stops at 2 percent of GDP on defence.",
        ("JPN",),
    ),
)
"""Another party stands between the spender and the figure."""


def drafted_spender(figure: Figure) -> tuple[Parties, tuple[str, ...]]:
    return figure.draft.spender, ()


def drafted_actor(figure: Figure) -> tuple[Parties, tuple[str, ...]]:
    return figure.draft.actor, ()


DRAFTED = Scales(spender=drafted_spender, actor=drafted_actor)


def claim_of(sentence: str, scales: Scales = SCALES) -> Claim:
    document = Document(text=f"Defence news\n{sentence}", published=DAY, language="en")
    return read_claims(read_at_home(document), find_percentages(document), scales=scales)[0]


def figure_of(sentence: str) -> Figure:
    heard: list[Figure] = []

    def listen(figure: Figure) -> tuple[Parties, tuple[str, ...]]:
        heard.append(figure)
        return figure.draft.spender, ()

    claim_of(sentence, Scales(spender=listen))
    return heard[0]


@pytest.mark.parametrize(("sentence", "spender"), HIDDEN)
def test_cues_find_the_spender_behind_another_party(sentence: str, spender: Parties) -> None:
    assert claim_of(sentence).spender == spender
    assert claim_of(sentence, DRAFTED).spender != spender


@pytest.mark.parametrize(("sentence", "_spender"), HIDDEN)
def test_what_was_weighed_is_named(sentence: str, _spender: Parties) -> None:
    named = [rule for rule in claim_of(sentence).rules if rule.startswith("spender-weighed:")]
    assert len(named) == 1
    assert named[0].removeprefix("spender-weighed:")


@pytest.mark.parametrize(
    ("sentence", "spender", "actor"),
    [
        ("The Pentagon wants Japan to spend 3.5 percent of GDP on defence.", "JPN", "USA"),
        ("South Korea spent 2.3 percent of GDP on defence in 2024.", "KOR", ""),
        ("NATO leaders agreed on 5 percent of GDP for defence by 2035.", "NATO", "NATO"),
        ("Tokyo is considering 3.5 percent of GDP for defence.", "JPN", "JPN"),
        ("An institute in Seoul recommends 3 percent of GDP on defence.", "KOR", ""),
    ],
)
def test_plain_sentences_tell_whose_and_by_whom(sentence: str, spender: str, actor: str) -> None:
    claim = claim_of(sentence)
    assert ("+".join(claim.spender), "+".join(claim.actor)) == (spender, actor)


def test_what_is_asked_of_whoever_balks_is_asked_of_all() -> None:
    claim = claim_of("Hegseth warned that those who balk at 3.5% of GDP for defence will pay.")
    assert claim.spender == ("ALLIES",)


def test_whoever_weighs_most_is_told_with_what_spoke_for_it() -> None:
    weights = {"here": 25, "there": 26, "both": 90}
    japan = (("JPN",), {"here", "both"})
    korea = (("KOR",), {"there", "both"})
    assert heaviest([japan, korea], weights) == (("KOR",), ("there",))
    assert heaviest([japan], weights) == (("JPN",), ("both", "here"))


@pytest.mark.parametrize(("sentence", "_spender"), HIDDEN)
def test_candidates_weigh_the_same_in_any_order(sentence: str, _spender: Parties) -> None:
    candidates = list(spenders_of(figure_of(sentence)))
    weights = read_weights(kept_table("en_spender"), "level")
    assert heaviest(candidates, weights) == heaviest(reversed(candidates), weights)


def test_unknown_cues_count_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    figure = figure_of(HIDDEN[0][0])
    told = weigh_spender(figure)
    strange = frozenset({"before-led:frobnicate"})
    seen = [(one, cues if one == told[0] else cues | strange) for one, cues in spenders_of(figure)]
    monkeypatch.setattr(party_weights, "spenders_of", lambda _figure: iter(seen))
    assert weigh_spender(figure) == told


@pytest.mark.parametrize("name", ["en_spender", "en_actor"])
def test_each_cue_weighs_once_in_all_claims_or_in_those_of_a_kind(name: str) -> None:
    rows = [line.partition("|") for line in kept_table(name).splitlines()]
    cues = [cue for _, _, cue in rows]
    assert len(cues) == len(set(cues)) > 1_000
    assert {cue.partition("/")[0] for cue in cues} <= {"", *(kind.value for kind in Kind)}
    assert all(abs(int(number)) < 1_000 for number, _, _ in rows)


def test_a_claim_of_another_spender_keeps_its_kind_and_actor_in_step() -> None:
    sentence = "NATO will spend 5 percent of GDP on defence by 2035."
    claim = claim_of(sentence, Scales(spender=lambda _figure: (("CAN",), ("spender-weighed:x",))))
    assert (claim.spender, claim.kind, claim.actor) == (("CAN",), Kind.PLEDGE, ("CAN",))
    assert "spender-weighed:x" in claim.rules


def test_nobody_asks_himself_though_his_spending_is_weighed() -> None:
    sentence = "Tokyo demands that Seoul spend 3 percent of GDP on defence."
    claim = claim_of(sentence, Scales(spender=lambda _figure: (("JPN",), ()), actor=drafted_actor))
    assert (claim.kind, claim.actor) == (Kind.DEMAND, ("USA",))
