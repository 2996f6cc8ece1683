"""Kinds by the weight of all cues, where signs in a row stand for words that no list holds."""

from datetime import date

import pytest

from pipelines.extraction import east_asian
from pipelines.extraction.document import Document
from pipelines.extraction.east_asian import kind_weights
from pipelines.extraction.east_asian.documents import find_claims
from pipelines.extraction.east_asian.kind_cues import Draft, cues_of
from pipelines.extraction.east_asian.kind_words import words_of
from pipelines.extraction.east_asian.scales import Scales, WeighKind
from pipelines.extraction.weights import kept_table
from pipelines.report import Claim, Kind

DAY = date(2025, 11, 15)
UNNAMED = (
    ("ja", "GDP比1%を防衛費に積めば、毎年6兆円が消える勘定だ。", "other", ()),
    ("ja", "防衛費のGDP比3.5%など寝言だ、と蔵相は取り合わなかった。", "denial", ("JPN",)),
    ("zh", "防卫费GDP1%这道坎，历届内阁都绕着走。", "cap", ("JPN",)),
    ("zh", "永田町有人盘算着让防卫费摸到GDP的3%。", "proposal", ()),
    ("zh", "五角大楼盯着日本，盼它把防卫费拉到GDP的3.5%。", "demand", ("USA",)),
    ("zh", "有学者觉得防卫费到GDP的2.5%就够了。", "proposal", ()),
)
"""No list holds the sleep-talk, the fence or the street's talk: the cues around them tell."""
STATED = (
    ("ja", "米国防総省は日本に防衛費をGDP比3.5%に引き上げるよう求めた。", "demand"),
    ("ja", "日本の2025年度の防衛費はGDP比1.8%だった。", "level"),
    ("ja", "政府は27年度に防衛費をGDP比2%に増やすと決めた。", "pledge"),
    ("zh", "美国要求日本把防卫费提高到GDP的3.5%。", "demand"),
    ("zh", "日本2025年度防卫费占GDP的1.8%。", "level"),
    ("zh", "日本政府承诺2027年度将防卫费提高到GDP的2%。", "pledge"),
)


def drafted(draft: Draft) -> tuple[Kind, tuple[str, ...]]:
    return draft.kind, ()


def claim_of(text: str, language: str, *, weigh: WeighKind = kind_weights.weigh_kind) -> Claim:
    title = "防衛費" if language == "ja" else "防务"
    document = Document(f"{title}\n{text}", DAY, language, None)
    percentages = east_asian.find_percentages(document)
    dates = east_asian.find_dates(document)
    return find_claims(document, percentages, dates, scales=Scales(kind=weigh))[0]


def draft_of(text: str, language: str) -> Draft:
    heard: list[Draft] = []

    def listen(draft: Draft) -> tuple[Kind, tuple[str, ...]]:
        heard.append(draft)
        return drafted(draft)

    claim_of(text, language, weigh=listen)
    return heard[0]


@pytest.mark.parametrize(("language", "text", "kind", "actor"), UNNAMED)
def test_cues_decide_where_no_list_holds_the_words(
    language: str, text: str, kind: str, actor: tuple[str, ...]
) -> None:
    claim = claim_of(text, language)
    assert (claim.kind.value, claim.actor) == (kind, actor)
    assert claim_of(text, language, weigh=drafted).kind is not claim.kind


@pytest.mark.parametrize(("language", "text", "_kind", "_actor"), UNNAMED)
def test_what_was_weighed_is_named(language: str, text: str, _kind: str, _actor: object) -> None:
    named = [rule for rule in claim_of(text, language).rules if rule.startswith("kind-weighed:")]
    assert len(named) == 1
    held = {
        line.partition("|")[2].replace(" ", "_") for line in kept_table("cjk_kind").splitlines()
    }
    first, _, second = named[0].removeprefix("kind-weighed:").partition("+")
    assert {first, second} <= held


@pytest.mark.parametrize(("language", "text", "kind"), STATED)
def test_plain_sentences_tell_the_kind(language: str, text: str, kind: str) -> None:
    assert claim_of(text, language).kind.value == kind


def test_cues_are_weighed_alike_in_any_order_and_unknown_ones_count_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    language, text, *_ = UNNAMED[0]
    draft = draft_of(text, language)
    told, cues = kind_weights.weigh_kind(draft), sorted(cues_of(draft))
    for order in (cues, cues[::-1], [*cues, "after:寿限無", "near-before:寿限"]):
        monkeypatch.setattr(kind_weights, "cues_of", lambda _draft, order=order: order)
        assert kind_weights.weigh_kind(draft) == told


def test_countries_days_and_figures_are_one_sign_each() -> None:
    cues = cues_of(draft_of("韓国は2030年までに国防費をGDP比3.5%、フランスは3%とする。", "ja"))
    assert {"before:比", "near-before:DATEまで", "near-before:LANDはDATE"} <= cues
    assert {"near-after:、LANDは", "after:、LANDは#"} <= cues
    assert not any("3.5" in cue for cue in cues if cue.startswith(("near", "after", "before")))


def test_a_cue_holds_no_blank_that_a_line_of_the_table_could_lose() -> None:
    draft = draft_of("首相　「防衛費 GDP比2%に」\n", "ja")
    assert not any(cue != cue.strip() or len(cue.splitlines()) > 1 for cue in cues_of(draft))


def test_of_words_at_one_place_the_longest_counts() -> None:
    # 要求 asks; 要求せず denies
    names = [word.name for word in words_of("3%を要求せず、2%を求めた。", is_japanese=True)]
    assert names == ["deny", "ask"]


def test_each_cue_weighs_for_each_kind() -> None:
    rows = [line.partition("|") for line in kept_table("cjk_kind").splitlines()]
    assert all(len(numbers.split(",")) == len(Kind) for numbers, _, _ in rows)
    cues = [cue for _, _, cue in rows]
    assert len(cues) == len(set(cues)) > 1_000
    assert "" in cues
