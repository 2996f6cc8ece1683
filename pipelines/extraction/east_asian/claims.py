"""Claims of Japanese and Chinese documents: one for each share of GDP that goes to defence (pure)."""

from dataclasses import dataclass, field, replace

import re2

from pipelines.extraction.east_asian.attribution import (
    continues_report,
    find_outlets,
    find_sources,
    find_speaker,
)
from pipelines.extraction.east_asian.chinese import chinese_kind
from pipelines.extraction.east_asian.dates import Mention
from pipelines.extraction.east_asian.kinds import japanese_kind
from pipelines.extraction.east_asian.parties import Party
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.whens import find_when
from pipelines.extraction.east_asian.words import search
from pipelines.report import Claim, Kind, Percentage

SEVERAL = re2.compile(r"を含む|など|包括|在内|等")
RESPECTIVELY = re2.compile(r"それぞれ|分别|分別|各")
BREAKDOWN = re2.compile(r"^(?:内訳は|うち|このうち|其中)")
PART = re2.compile(r"(?:其中|うち|このうち|内訳は)[^,、。;]{0,24}$")
"""A part of the figure before: 其中3.5%用于…."""
TOGETHER = re2.compile(
    r"^(?:防衛費|防衛関係費|防衛関連経費|国防費|防卫费|国防预算)(?:は|が|の総額|总额|将达|达|占)|^(?:これ|海上保安庁|海保|関連|ほか|他省庁|公共インフラ|総額|その|加上|包括|连同|若加上|计入|算上|若计入)[^。]{0,30}(?:含め|合わせ|加え|合計|算入|相关|在内|后)?"
)
"""With what is counted in: the year is that of the sentence before."""
SAME_COUNTRY = re2.compile("同国|该国|同政府")
GOVERNMENT = re2.compile(
    r"政府|政権|大統領府|政权|官邸|内閣|内阁|內閣|首相|防衛省|防卫省|与党|大臣|日方|日本側|高市|石破|岸田|行政院|總統|当局"
)
EXPERT = re2.compile(
    r"教授|専門家|研究員|研究员|研究員|学者|學者|专家|專家|氏は「|識者|委員|提言|有識者|党内|黨內|国防族|黨團|野党|反対派|シンクタンク|智库|智庫|党は|有人|自民党"
)
SPOKESMEN = re2.compile(
    r"米国防総省|米政府|米側|米国|トランプ|ヘグセス|コルビー|パーネル|ルビオ|美国|美國|美方|五角大|赫格塞思|特朗普|川普|科尔比"
)
POLITICIAN = re2.compile(
    r"(?:参政党|国民民主党|立憲民主党|公明党|共産党|日本維新の会|維新の会|維新|社民党|れいわ新選組|国民党|民進党|保守党|労働党|野党|教授|研究員|専門家|アナリスト|シンクタンク|在野党|国民党团|专家|学者|智库|研究员|反对党|自民党の[一-龥]{2,6}(?:元|前)[一-龥]{2,10}|自民党の[^。、]{2,12}議員)(?:は|が|らは|も|[^。、,]{0,14}?(?:「|『|\"|主张|认为|建议|提议|呼吁|:))"
)
OFFICIAL_PLAN = re2.compile("政府|政権|内閣")
VERBLESS = frozenset({"ja_noun_end", "ja_headline", "ja_default", "zh_default", "ja_no_verb"})
YEAR_REACH = 8
FOREIGN = frozenset({"USA", "NATO"})


@dataclass(slots=True)
class Sentence:
    """A sentence with all that was found in it; offsets within it."""

    text: str
    """Narrowed."""
    original: str
    start: int
    is_title: bool
    figures: list[tuple[Figure, Percentage]] = field(default_factory=list)
    """Every figure, with its percentage in the document."""
    mentions: list[Mention] = field(default_factory=list)
    parties: tuple[Party, ...] = ()


@dataclass(slots=True)
class Discourse:
    """What earlier sentences settle for later ones."""

    main_spender: str
    is_japanese: bool
    own: str | None
    year: int | None = None
    """Of publication."""
    cited: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    """The outlets that were credited last."""
    last: Claim | None = None
    year_before: str | None = None
    """The one year that the sentence before names."""


def build_claims(
    sentences: list[Sentence], shares: set[int], discourse: Discourse
) -> tuple[Claim, ...]:
    """The claims, in reading order.

    Args:
        sentences: Of the document, in order.
        shares: Offsets in the document of the percentages that are shares.
        discourse: What is known before the first sentence.
    """
    claims: list[Claim] = []
    for number, sentence in enumerate(sentences):
        outlets = find_outlets(sentence.text, own=discourse.own)
        discourse.reported = outlets or discourse.reported
        goes_on = continues_report(sentence.text) and not sentence.is_title
        discourse.cited = discourse.reported if goes_on else outlets
        following = sentences[number + 1] if number + 1 < len(sentences) else None
        for place, (figure, percentage) in enumerate(sentence.figures):
            if percentage.start in shares:
                claim = _claim(sentence, place, figure, percentage, discourse, following)
                claims.append(claim)
                discourse.last = claim
        years = {m.value for m in sentence.mentions if len(m.value) in (4, 6)}
        is_budget = search("予算|预算", sentence.text) is not None
        discourse.year_before = years.pop() if len(years) == 1 and is_budget else None
    return _headlines_as_bodies(claims, sentences)


def _headlines_as_bodies(claims: list[Claim], sentences: list[Sentence]) -> tuple[Claim, ...]:
    """Claims of a headline without a verb take their kind from the body's claim of the figure."""
    titles = [each for each in sentences if each.is_title]
    title_end = max((each.start + len(each.text) for each in titles), default=0)
    body = [claim for claim in claims if claim.percentage.start >= title_end]
    return tuple(
        _as_body(claim, body) if claim.percentage.start < title_end else claim for claim in claims
    )


def _as_body(claim: Claim, body: list[Claim]) -> Claim:
    if not VERBLESS.intersection(claim.rules):
        return claim
    figure = (claim.percentage.low, claim.percentage.high)
    for other in body:
        same = (other.percentage.low, other.percentage.high) == figure
        if same and other.spender == claim.spender and other.kind is not claim.kind:
            rules = (*claim.rules, "headline_as_body")
            return replace(claim, kind=other.kind, actor=other.actor, rules=rules)
        if same:
            break
    return claim


def _claim(
    sentence: Sentence,
    place: int,
    figure: Figure,
    percentage: Percentage,
    discourse: Discourse,
    following: Sentence | None,
) -> Claim:
    previous_end = sentence.figures[place - 1][0].end if place else 0
    is_last = place + 1 == len(sentence.figures)
    next_start = len(sentence.text) if is_last else sentence.figures[place + 1][0].start
    politician = _is_politician(sentence, figure, previous_end)
    demander = _demander(sentence, figure, discourse)
    spender, spender_rule = _spender(sentence, place, figure, discourse, previous_end)
    kind, kind_rule = _kind(
        sentence, figure, discourse, previous_end, next_start, demander, spender
    )
    if (politician and kind in (Kind.PLEDGE, Kind.CAP)) or (
        politician and kind is Kind.DEMAND and demander is None
    ):
        kind, kind_rule = Kind.PROPOSAL, f"{kind_rule}_of_a_party"
    when = find_when(
        sentence.text,
        figure,
        sentence.mentions,
        previous_end=previous_end,
        next_start=next_start,
        kind=kind,
    )
    if kind_rule.endswith("_from") and not _has_own_year(sentence, figure):
        when = None
    if kind is Kind.LEVEL and when is None and not place and TOGETHER.search(sentence.text):
        when = discourse.year_before
    if kind_rule == "zh_level" and _is_yet_to_come(when, discourse):
        kind, kind_rule = Kind.PLEDGE, "zh_level_to_come"
    actor, actor_rule = _actor(sentence, kind, spender, demander)
    if discourse.last is not None and (
        BREAKDOWN.search(sentence.text)
        or PART.search(sentence.text[previous_end : figure.start])
        or (place and kind_rule == "zh_default")
    ):
        last = discourse.last
        spender, kind, when, actor = last.spender, last.kind, when or last.when, last.actor
        spender_rule = kind_rule = actor_rule = "breakdown_of_the_last"
    return Claim(
        percentage=percentage,
        spender=spender,
        kind=kind,
        when=when,
        actor=actor,
        speaker=None if sentence.is_title else find_speaker(sentence.text, sentence.original),
        cited=() if sentence.is_title else discourse.cited,
        sources=() if sentence.is_title else _sources(sentence, following),
        rules=(spender_rule, kind_rule, actor_rule),
    )


def _kind(
    sentence: Sentence,
    figure: Figure,
    discourse: Discourse,
    previous_end: int,
    next_start: int,
    demander: str | None,
    spender: tuple[str, ...],
) -> tuple[Kind, str]:
    is_foreign = demander is not None and (demander,) != spender
    if discourse.is_japanese:
        return japanese_kind(
            sentence.text, figure, next_start=next_start, has_foreign_agent=is_foreign
        )
    return chinese_kind(
        sentence.text, figure, previous_end=previous_end, has_foreign_agent=is_foreign
    )


def _has_own_year(sentence: Sentence, figure: Figure) -> bool:
    """24年度の1.6%から: the year right before where a move begins."""
    return any(0 <= figure.start - m.end <= YEAR_REACH for m in sentence.mentions)


def _is_politician(sentence: Sentence, figure: Figure, previous_end: int) -> bool:
    """Whether a party or an expert, not the government, is who aims: 参政党は3%を掲げ."""
    head = sentence.text[previous_end : figure.start]
    spoken = POLITICIAN.search(head)
    return spoken is not None and OFFICIAL_PLAN.search(sentence.text[figure.end :][:16]) is None


def _is_yet_to_come(when: str | None, discourse: Discourse) -> bool:
    found = search(r"\d{4}", when or "")
    return bool(found and discourse.year and int(found[0]) > discourse.year)


def _demander(sentence: Sentence, figure: Figure, discourse: Discourse) -> str | None:
    """Who asks, where somebody other than the spender may be asking."""
    for party in sentence.parties:
        if party.code in FOREIGN and party.start < figure.start and party.role != "patient":
            return party.code
    if SPOKESMEN.search(sentence.text):
        return "USA"
    passive = search("求められ|要求され|要請され|突き付けられ|被要求", sentence.text)
    return "USA" if passive and discourse.main_spender != "USA" else None


def _spender(
    sentence: Sentence, place: int, figure: Figure, discourse: Discourse, previous_end: int
) -> tuple[tuple[str, ...], str]:
    head = [p for p in sentence.parties if p.start < figure.start]
    if RESPECTIVELY.search(sentence.text) or place:
        listed = _listed(sentence, place)
        if listed:
            return (listed,), "respectively"
    members = _members(sentence, figure)
    if members:
        return members, "allies_and_members"
    near = [p for p in head if p.start >= previous_end]
    for parties, rule in ((near, "named_near"), (head, "named_before")):
        patient = [p for p in parties if p.role == "patient" and p.code != "USA"]
        if patient:
            return (patient[-1].code,), f"{rule}_patient"
        others = [p for p in parties if p.code not in ("USA", "EU")]
        own = [p for p in others if p.role == "agent"] or others
        if own:
            return (
                own[-1].code if len({p.code for p in own}) == 1 else _choose(own, discourse),
            ), rule
    only_us = head and all(p.code == "USA" for p in head)
    if only_us and search(
        "米国の国防費|米国の防衛費|美国军费|美国国防预算|美國國防預算|米国防費", sentence.text
    ):
        return ("USA",), "own_budget"
    if SAME_COUNTRY.search(sentence.text[: figure.start]) and discourse.last is not None:
        return discourse.last.spender, "the_same_country"
    if place and discourse.last is not None and not sentence.is_title:
        return discourse.last.spender, "as_before_in_sentence"
    if search("世界標準|全球标准|全球標準|国際標準|グローバル", sentence.text):
        return ("ALLIES",), "standard_for_all"
    after = [
        p
        for p in sentence.parties
        if p.start >= figure.end and p.role == "patient" and p.code != "USA"
    ]
    if after:
        return (after[0].code,), "named_after_patient"
    return (discourse.main_spender,), "main_spender"


def _members(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """Allies and those named as some of them: 日本や韓国を含むアジアの同盟国."""
    allies = [p for p in sentence.parties if p.code == "ALLIES" and p.start < figure.start + 30]
    if not allies:
        return ()
    begin = max(
        (p.end for p in sentence.parties if p.code == "USA" and p.end <= allies[0].start), default=0
    )
    named = [
        p
        for p in sentence.parties
        if begin <= p.start < allies[0].end + 14 and p.code not in ("USA", "ALLIES")
    ]
    if not named:
        return ()
    between = sentence.text[named[0].start : max(named[-1].end, allies[0].end) + 6]
    return ("ALLIES", *dict.fromkeys(p.code for p in named)) if SEVERAL.search(between) else ()


def _choose(parties: list[Party], discourse: Discourse) -> str:
    """Of several that could be meant: an alliance is a stage more often than a spender."""
    codes = [party.code for party in parties]
    agents = [party.code for party in parties if party.role == "agent"]
    if agents:
        return agents[-1]
    return discourse.main_spender if discourse.main_spender in codes else codes[-1]


def _listed(sentence: Sentence, place: int) -> str | None:
    """The country at the same place in a list: 日本、韓国、豪州は1.4%、2.6%、1.9%."""
    first = sentence.figures[0][0].start
    named = [p for p in sentence.parties if p.start < first]
    codes = list(dict.fromkeys(p.code for p in named))
    gaps = [
        b[0].start - a[0].end for a, b in zip(sentence.figures, sentence.figures[1:], strict=False)
    ]
    is_list = gaps and max(gaps) <= 2 and len(codes) == len(sentence.figures)
    return codes[place] if is_list else None


def _actor(
    sentence: Sentence,
    kind: Kind,
    spender: tuple[str, ...],
    demander: str | None,
) -> tuple[tuple[str, ...], str]:
    if kind in (Kind.LEVEL, Kind.OTHER):
        return (), "no_actor"
    if kind is Kind.DEMAND:
        return ((demander or "USA"),), "who_asks"
    if kind is Kind.BENCHMARK:
        return ((demander,) if demander else ()), "who_sets"
    if kind is Kind.PROPOSAL:
        is_official = GOVERNMENT.search(sentence.text) and not EXPERT.search(sentence.text)
        is_official = is_official or search(
            "政府内|政権は|大統領府|政府・与党|官邸|政府人士|政府官員|政府官员|日本政府|日本側|内阁正|內閣正",
            sentence.text,
        )
        return (spender[:1] if is_official or sentence.is_title else ()), "who_considers"
    if spender == ("ALLIES",) or len(spender) > 1:
        return (), "no_single_actor"
    return spender, "own_government"


def _sources(sentence: Sentence, following: Sentence | None) -> tuple[str, ...]:
    found = find_sources(sentence.text, sentence.original)
    if found or following is None or following.figures or following.is_title:
        return found
    if (
        search("明らかにした|明らかになった|語った|による。$|透露", following.text)
        and len(following.text) < 40
    ):
        return find_sources(following.text, following.original)
    return ()
