"""Claims of Japanese and Chinese documents: one for each share of GDP that goes to defence (pure)."""

from dataclasses import replace

import re2

from pipelines.extraction.east_asian.attribution import (
    continues_report,
    find_outlets,
    find_sources,
    find_speaker,
)
from pipelines.extraction.east_asian.chinese import chinese_kind
from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.kinds import japanese_kind
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.spenders import find_spender
from pipelines.extraction.east_asian.whens import find_when
from pipelines.extraction.east_asian.words import search
from pipelines.report import Claim, Kind, Percentage

BREAKDOWN = re2.compile(r"^(?:内訳は|うち|このうち|其中)")
PART = re2.compile(r"(?:其中|(?:^|[,、。;])(?:うち|このうち|内訳は))[^,、。;]{0,24}$")
"""A part of the figure before: 其中3.5%用于…."""
TOGETHER = re2.compile(
    r"^(?:防衛費|防衛関係費|防衛関連経費|国防費|防卫费|国防预算)(?:は|が|の総額|总额|将达|达|占)|^(?:これ|海上保安庁|海保|関連|ほか|他省庁|公共インフラ|総額|その|加上|包括|连同|若加上|计入|算上|若计入)[^。]{0,30}(?:含め|合わせ|加え|合計|算入|相关|在内|后)?"
)
"""With what is counted in: the year is that of the sentence before."""
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
TOPIC = ("は", "側は", "政府は", "政府が", "側が")
SAYS_ZH = ("否认", "表示", "称", "说", "回应", "澄清", "强调")
PASSIVE = re2.compile("求められ|要求され|要請され|迫られ|促され|被要求|突き付けられ")
YEAR_REACH = 8
FOREIGN = frozenset({"USA", "NATO"})


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
    spender, spender_rule = find_spender(sentence, place, figure, discourse, previous_end)
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
    if kind is Kind.DEMAND and demander is None and _asks_itself(sentence, figure, spender):
        kind, kind_rule = Kind.PLEDGE, f"{kind_rule}_for_itself"
    if kind_rule.endswith("_from") and not _has_own_year(sentence, figure):
        when = None
    if kind is Kind.LEVEL and when is None and not place and TOGETHER.search(sentence.text):
        when = discourse.year_before
    if kind_rule == "zh_level" and _is_yet_to_come(when, discourse):
        kind, kind_rule = Kind.PLEDGE, "zh_level_to_come"
    actor, actor_rule = _actor(sentence, kind, spender, demander)
    if kind is Kind.DENIAL and politician:
        actor, actor_rule = (), "no_government"
    denier = _denier(sentence, figure) if kind is Kind.DENIAL else None
    if denier is not None and (denier,) != spender:
        actor, actor_rule = (denier,), "who_denies"
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
        cited=discourse.cited,
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


def _asks_itself(sentence: Sentence, figure: Figure, spender: tuple[str, ...]) -> bool:
    """スペインは2.1%で十分だとして例外を求めた: its own wish, no demand upon it."""
    if PASSIVE.search(sentence.text):
        return False
    own = [p for p in sentence.parties if p.start < figure.start and (p.code,) == spender]
    return any(sentence.text.startswith(TOPIC, p.end) for p in own)


def _denier(sentence: Sentence, figure: Figure) -> str | None:
    """Who denies, where another government than the spender's is the topic: 米国防長官は…."""
    for party in sentence.parties:
        if party.start < figure.start and sentence.text.startswith(TOPIC + SAYS_ZH, party.end):
            return party.code
    return None


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
