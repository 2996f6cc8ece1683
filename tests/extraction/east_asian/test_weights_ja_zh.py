"""Share, spender, actor and time by the weight of all cues, where order alone is wrong."""

from datetime import date

import pytest

from pipelines.extraction import east_asian
from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.actor_cues import actors_of
from pipelines.extraction.east_asian.documents import find_claims
from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.measuring import measure
from pipelines.extraction.east_asian.party_cues import spenders_of
from pipelines.extraction.east_asian.scales import Scales
from pipelines.extraction.east_asian.share_cues import Measured, share_cues_of
from pipelines.extraction.east_asian.when_cues import cues_by_when
from pipelines.extraction.shared_cues import Parties
from pipelines.extraction.weights import heaviest, kept_table, read_column, read_weights
from pipelines.report import Claim, Measure

TABLES = ("cjk_actor", "cjk_share", "cjk_spender", "cjk_when")
SPENDERS: tuple[tuple[str, str, str, str, Parties], ...] = (
    ("ja", "2026-11-06", "米国自身の国防費は3・3%程度だ。", "3・3%", ("USA",)),
    ("zh", "1981-05-10", "日本军费约占国民生产总值的0.9%，美国则在5%以上。", "5%", ("USA",)),
    ("ja", "2026-03-12", "昨年の国防予算は59兆ウォンで、GDPの2・3%だった。", "2・3%", ("KOR",)),
)
ACTORS: tuple[tuple[str, str, str, str, Parties], ...] = (
    ("ja", "2026-01-20", "政府は防衛費をGDP比3%に増やす案を検討している。", "3%", ("JPN",)),
    ("zh", "2026-02-12", "日本擬將防衛費提高至GDP的3% 外交部：尊重", "3%", ("JPN",)),
)
WHENS: tuple[tuple[str, str, str, str, str | None], ...] = (
    (
        "ja",
        "2025-11-29",
        "27年度までの計画で、政府は22年12月にGDP比2%の防衛費を決めた。",
        "2%",
        "FY2027",
    ),
    ("ja", "2026-04-15", "防衛費はGDP比1.8%だったと防衛省が14日に発表した。", "1.8%", None),
    (
        "zh",
        "2025-10-30",
        "到2035年，韩国将按29日达成的协议把国防费提高到GDP的3.5%。",
        "3.5%",
        "2035",
    ),
)


DRAFTED = Scales(
    spender=lambda draft: (draft.spender, ()),
    actor=lambda draft: (draft.actor, ()),
    when=lambda draft: (draft.when, ()),
)


def claim_of(text: str, quote: str, *, language: str, day: str, scales: Scales | None) -> Claim:
    document = Document(f"ニュース\n{text}", date.fromisoformat(day), language, None)
    percentages = east_asian.find_percentages(document)
    dates = east_asian.find_dates(document)
    claims = find_claims(document, percentages, dates, scales=scales or Scales())
    return next(claim for claim in claims if claim.percentage.quote == quote)


def draft_of(text: str, quote: str, *, language: str, day: str) -> Draft:
    heard: list[Draft] = []

    def listen(draft: Draft) -> tuple[Parties, tuple[str, ...]]:
        heard.append(draft)
        return draft.spender, ()

    claim_of(text, quote, language=language, day=day, scales=Scales(spender=listen))
    return next(one for one in heard if one.setting.percentage.quote == quote)


@pytest.mark.parametrize(("language", "day", "text", "quote", "spender"), SPENDERS)
def test_cues_tell_whose_spending_it_is(
    language: str, day: str, text: str, quote: str, spender: Parties
) -> None:
    claim = claim_of(text, quote, language=language, day=day, scales=None)
    assert claim.spender == spender
    assert any(rule.startswith("spender-weighed:") for rule in claim.rules)
    assert claim_of(text, quote, language=language, day=day, scales=DRAFTED).spender != spender


@pytest.mark.parametrize(("language", "day", "text", "quote", "actor"), ACTORS)
def test_cues_tell_who_acts(language: str, day: str, text: str, quote: str, actor: Parties) -> None:
    claim = claim_of(text, quote, language=language, day=day, scales=None)
    assert claim.actor == actor
    assert claim_of(text, quote, language=language, day=day, scales=DRAFTED).actor != actor


@pytest.mark.parametrize(("language", "day", "text", "quote", "when"), WHENS)
def test_cues_tell_the_time(
    language: str, day: str, text: str, quote: str, when: str | None
) -> None:
    claim = claim_of(text, quote, language=language, day=day, scales=None)
    assert claim.when == when
    assert any(rule.startswith("when-weighed:") for rule in claim.rules)
    assert claim_of(text, quote, language=language, day=day, scales=DRAFTED).when != when


def test_the_fiscal_year_of_a_chinese_text_is_that_of_whoever_is_named_nearest() -> None:
    read = [
        east_asian.find_dates(Document(text, date(2025, 8, 21), "zh", None))[0].value
        for text in (
            "中谷称，正在朝着2027年度2%的目标推进。",
            "日本2026年度防卫预算创新高，台湾也在增加。",
            "台灣2026年度國防預算占GDP的3.32%。",
        )
    ]
    assert read == ["FY2027", "FY2026", "2026"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "立陶宛决定在2026年至2030年间每年将国内生产总值的5%用于国防。"),
        ("ja", "リトアニアは2026年から30年にかけて国防費をGDP比5%にする。"),
    ],
)
def test_years_from_one_to_another_can_be_meant(language: str, text: str) -> None:
    times = cues_by_when(draft_of(text, "5%", language=language, day="2025-11-06"))
    assert "span:aim before" in times["2026/2030"]


def test_no_cue_makes_points_or_a_report_on_prices_a_share() -> None:
    heard: list[int] = []

    def listen(_measured: Measured, number: int) -> tuple[bool, tuple[str, ...]]:
        heard.append(number)
        return True, ()

    points = Document("防衛費\n防衛費のGDP比は0.2%ポイント上がり、2%となった。", None, "ja", None)
    assert [one.of for one in measure(points, weigh=listen)] == [Measure.OTHER, Measure.GDP]
    assert heard == [1]
    prices = Document("物価\n消費者物価は3.1%上がった。", None, "ja", None)
    assert [one.of for one in measure(prices, weigh=listen)] == [Measure.OTHER]


def test_candidates_weigh_the_same_in_any_order() -> None:
    language, day, text, quote, _ = SPENDERS[1]
    draft = draft_of(text, quote, language=language, day=day)
    weights = read_weights(kept_table("cjk_spender"), "level")
    candidates = list(spenders_of(draft))
    assert heaviest(candidates, weights) == heaviest(reversed(candidates), weights)
    actors = list(actors_of(draft._replace(actor=("JPN",))))
    assert actors[0][0] == ("JPN",)
    assert () in [one for one, _ in actors]


@pytest.mark.parametrize(
    ("text", "quote", "spender", "cue"),
    [
        ("日本、韓国、豪州は1.4%、2.6%、1.9%を防衛費に充てる。", "2.6%", ("KOR",), "in-order"),
        ("国防予算は59兆ウォンで、GDPの2.3%だ。", "2.3%", ("KOR",), "its-money:nobody-named"),
        (
            "フランスとスペインが話し合った。両国は国防費をGDP比3%にする。",
            "3%",
            ("FRA", "ESP"),
            "group:two",
        ),
        (
            "日本や韓国を含むアジアの同盟国に国防費3.5%を求めた。",
            "3.5%",
            ("ALLIES", "JPN", "KOR"),
            "group:allies",
        ),
    ],
)
def test_who_may_be_meant_is_among_the_candidates(
    text: str, quote: str, spender: Parties, cue: str
) -> None:
    found = dict(spenders_of(draft_of(text, quote, language="ja", day="2025-11-06")))
    assert cue in found[spender]


def test_a_cue_holds_no_blank_that_a_line_of_a_table_could_lose() -> None:
    day, text = "2026-11-06", "首相　日韓豪 「防衛費 GDP比2%に」 27年度　米国は\u20283・3%　"
    draft = draft_of(text, "2%", language="ja", day=day)
    cues = [cue for cues in cues_by_when(draft).values() for cue in cues]
    cues += [cue for _, held in spenders_of(draft) for cue in held]
    cues += [cue for _, held in actors_of(draft) for cue in held]

    def listen(measured: Measured, number: int) -> tuple[bool, tuple[str, ...]]:
        cues.extend(share_cues_of(measured, number))
        return False, ()

    measure(Document(f"防衛費\n{text}", date(2026, 11, 6), "ja", None), weigh=listen)
    assert len(cues) > 100
    assert not any(cue != cue.strip() or len(cue.splitlines()) > 1 for cue in cues)


@pytest.mark.parametrize("name", TABLES)
def test_each_cue_of_a_table_stands_once(name: str) -> None:
    lines = kept_table(name).splitlines()
    assert len(read_column("\n".join(lines))) == len(lines) > 1_000
