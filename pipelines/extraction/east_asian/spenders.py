"""Whose spending a figure is (pure)."""

import re2

from pipelines.extraction.east_asian.currencies import country_of_money
from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.naming import (
    ASKER,
    SAME_COUNTRY,
    goes_on,
    is_measure,
    is_put_on,
    listed_with,
    owner,
    qualified,
    without_askers,
)
from pipelines.extraction.east_asian.parties import Party
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.side_by_side import (
    begins_list,
    is_followed,
    listed,
    members,
    right_before,
)
from pipelines.extraction.east_asian.words import search

RESPECTIVELY = re2.compile(r"それぞれ|分别|分別|各")
COUNTED_BY = ("定义", "标准", "口径", "的定义", "的标准")
TOLD_BY = ("の推計", "の統計", "の試算", "の集計", "によると", "によれば", "のまとめ")
ESTIMATES = re2.compile(
    "^(?:的)?(?:计算方式|计算方法|计算|算法|标准|口径|定义|估算|估计|统计|数据|报告|资料|预测)"
)
OWN_BUDGET = re2.compile(
    r"^(?:目前|现在|当前|去年|今年|明年|下财年|\d{4}财年|\d{4}年|自身|自己)?的?"
    r"(?:国防(?:开支|支出|预算)|军费|军事(?:开支|支出)|防务(?:开支|支出))"
    r"|^の(?:国防費|防衛費|軍事費)[はがも]"
)
"""美国目前的国防开支: its own, not what it asks of others."""
ASKS_FOR = re2.compile(
    "^(?:以上|程度|超)?(?:でなければ|は必要|が必要|にすべき|は出す|を出す)|^(?:以上|程度|超)?(?:を|と|に|へ|の)[^、。]{0,30}(?:持ち出|突き付|打診|求|要求|迫|主張|促|唱|提示|要请)"
)
"""アメリカは3.5%を求めている: of others, not of itself."""
US_TOPIC = re2.compile("^(?:一方、?|なお、?|しかし、?|而|但)?(?:米国は|美国(?:的|为|目前|自身|仅))")
ALSO_ASKED = re2.compile(
    "(?:盼|望|希望|期待|要求|敦促|呼吁|促|催|吁)[^,。]{0,24}(?:也|都|同样|一并|均)"
)
"""盼日本、韩国也以5%为念: asked of all that are listed."""
THREAT = re2.compile(
    "^(?:の|的|による)(?:急速な|急激な|軍事的な?|快速|持续)?(?:軍拡|脅威|台頭|侵攻|侵略|威圧|圧力|軍備増強|軍事力|海洋進出|挑発|威胁|扩张|崛起|入侵|侵略|进攻|军事扩张|挑衅|压力|武力)"
)
"""中国の軍拡の速さを考えれば: why, and not whose spending."""
US_SPENDS = re2.compile(
    "(?:米国|アメリカ)(?:は|が|も|自身は|自身が|ですら|でさえ)[^、。「」%]{0,24}%[^、。「」]{0,6}(?:費や|支出|投じ|使|割い|割く|充て|にとどま|だった|に達し|を超え|に上)"
    "|(?:美国|美方)(?:自身|自己|当时|曾|也|则|只|仅)*(?:花费|花了|花|投入|拿出|用了|支出)[^,。%]{0,16}%"
)
"""冷戦期の米国は6%を費やした: the United States as who spends."""
ASKING = re2.compile("求|迫|べき|必要|主張|促|要请|主张|施压|希望|应")
STILL = re2.compile(
    "^(?:現在|GDP比の割合は|(?:対)?GDP比は|この比率|この割合|今の|足元|これまで|目前|现在|当前|现时|这一比例|该比例)[^政府首相]*$"
)
FAR_ACTORS = frozenset({"USA", "NATO", "EU", "ALLIES", "CHN"})
STAGES = ("NATO", "ALLIES")
BUDGET_OF_US = (
    r"米国の(?:\d{2,4}年度?の)?(?:国防費|防衛費)|美国军费|美国国防预算|美國國防預算|米国防費"
)
US_YEAR = "会計年度の国防(?:予算|費)"
COMPARED = re2.compile(
    "^(?:の?(?:加盟国|各国|諸国|平均|基準|目標|合意案?|水準))?(?:より|に満たない|を上回る|を下回る)|^(?:各国|諸国|勢)?(?:に(?:続[いきく]|次[いぐ]|なら[いっ]|倣|比べ|劣|並[びぶん]|匹敵|追随|遅れ)|と(?:違[いっ]|異な[りっ]|並[びん]で?、))"
)
"""他のNATO加盟国よりも, NATO合意案に満たない: only compared with."""
LOCAL_TIME = re2.compile(r"^[^()]{0,20}(?:現地時間|当地时间)[^()]{0,6}\)")
FOR_ALL = "世界標準|世界基準|国際基準|全球标准|全球基准|世界标准|国際標準|グローバル|所有盟友|所有盟国|放诸四海|普遍适用|一体适用|全体盟友|所有伙伴|全同盟国|同盟国共通|欧州にもアジアにも"

EACH_STATE = "(?:^|[^盟州ア洋])(?:各国|すべての国|全ての国|どの国も)(?:は|が|も)|(?:各国|所有国家|每个国家)(?:都)?(?:应|须|必须)"


def find_spender(
    sentence: Sentence,
    place: int,
    figure: Figure,
    discourse: Discourse,
    previous_end: int,
    *,
    in_brackets: bool = False,
) -> tuple[tuple[str, ...], str]:
    """Whose spending a figure is, and the name of the rule that told it.

    Args:
        sentence: With its parties.
        place: How many figures stand before it in the sentence.
        figure: Within it.
        discourse: What the sentences before it told.
        previous_end: Where the figure before it ends; 0 for the first.
        in_brackets: Whether it stands in brackets behind what it is of.
    """
    head = [
        p
        for p in sentence.parties
        if p.start < figure.start
        and not is_measure(sentence.text, p)
        and not _is_reference(sentence.text, p)
        and not COMPARED.search(sentence.text[p.end :][:12])
        and not _is_local_time(sentence.text, p)
        and not THREAT.search(sentence.text[p.end :][:12])
    ]
    head = without_askers(sentence.text, head)
    return (
        _beside(sentence, place, figure, in_brackets=in_brackets)
        or qualified(sentence, figure)
        or _with_members(sentence, figure, head, in_brackets=in_brackets)
        or _same_country(sentence, place, head, figure, discourse)
        or owner(sentence.text, [p for p in head if p.start >= previous_end], figure)
        or _topic_after(sentence, figure, head)
        or _named_before(sentence.text, head, discourse, previous_end)
        or _own_of_us(sentence, head)
        or _of_its_money(sentence)
        or _as_before(sentence, place, figure, discourse)
        or _unnamed(sentence, figure, discourse)
    )


def _beside(
    sentence: Sentence, place: int, figure: Figure, *, in_brackets: bool
) -> tuple[tuple[str, ...], str] | None:
    """A country and its figure side by side, or two lists in the same order."""
    if RESPECTIVELY.search(sentence.text) or place:
        in_order = listed(sentence, place)
        if in_order:
            return (in_order,), "respectively"
    party = right_before(sentence, figure)
    is_set_apart = (
        in_brackets
        or place
        or is_followed(sentence, place)
        or sentence.text.endswith("(", 0, figure.start)
    )
    if party == "USA" and ASKS_FOR.search(sentence.text[figure.end :]):
        return None
    if party and (is_set_apart or begins_list(sentence, figure)):
        return (party,), "named_right_before"
    return None


def _with_members(
    sentence: Sentence, figure: Figure, head: list[Party], *, in_brackets: bool
) -> tuple[tuple[str, ...], str] | None:
    if head and head[-1].code == "USA" and OWN_BUDGET.search(sentence.text[head[-1].end :][:14]):
        return ("USA",), "own_budget"
    named = members(sentence, figure)
    return (named, "allies_and_members") if named and not in_brackets else None


def _named_before(
    text: str, head: list[Party], discourse: Discourse, previous_end: int
) -> tuple[tuple[str, ...], str] | None:
    """Who is asked goes before who acts, who is near before who is far."""
    near = [p for p in head if p.start >= previous_end]
    clause = text.rfind(",", 0, head[-1].end if head else 0)
    own_clause = [p for p in near if p.start >= clause and not text.startswith(COUNTED_BY, p.end)]
    tiers = ((own_clause, "named_in_clause"), (near, "named_near"), (head, "named_before"))
    for parties, rule in tiers:
        patient = [p for p in parties if p.role == "patient" and p.code != "USA"]
        if patient:
            return listed_with(text, head, patient[-1]), f"{rule}_patient"
        others = [p for p in parties if p.code not in ("USA", "EU")]
        others = others or [p for p in parties if p.code == "EU"]
        own = [p for p in others if p.role == "agent"] or others
        if own:
            if own[-1].role == "agent":
                return listed_with(text, head, own[-1]), rule
            is_one = len({p.code for p in own}) == 1
            several = listed_with(text, head, own[-1])
            if (
                not is_one
                and len(several) == len({p.code for p in own})
                and ALSO_ASKED.search(text)
            ):
                return several, rule
            return (own[-1].code if is_one else _choose(own, discourse),), rule
    return None


def _same_country(
    sentence: Sentence, place: int, head: list[Party], figure: Figure, discourse: Discourse
) -> tuple[tuple[str, ...], str] | None:
    """唯一不接受5%的北约成员国,该国…: the country that was told of, and none named between."""
    found = SAME_COUNTRY.search(sentence.text[: figure.start])
    if found is None or (head and head[-1].start > found.start()):
        return None
    topics = [p for p in head if p.role == "agent" and p.code not in ("USA", *STAGES)]
    if place and discourse.last is not None:
        return discourse.last.spender, "the_same_country"
    if topics:
        return (topics[0].code,), "the_same_country"
    if head or discourse.last is None:
        return None
    return discourse.last.spender, "the_same_country"


def _own_of_us(sentence: Sentence, head: list[Party]) -> tuple[tuple[str, ...], str] | None:
    """Where only the United States is named: its own spending, when the words say so."""
    if not head or any(p.code != "USA" for p in head):
        return None
    if search(BUDGET_OF_US, sentence.text):
        return ("USA",), "own_budget"
    if search(US_YEAR, sentence.text):
        return ("USA",), "own_budget"
    if US_TOPIC.search(sentence.text) and not ASKING.search(sentence.text):
        return ("USA",), "own_level"
    if US_SPENDS.search(sentence.text) and not ASKING.search(sentence.text):
        return ("USA",), "own_level"
    return None


TOPIC_GAP = re2.compile("^[^。]{0,24}(?:を|に|と|について)、?$")


def _topic_after(
    sentence: Sentence, figure: Figure, head: list[Party]
) -> tuple[tuple[str, ...], str] | None:
    """NATOが課す2%を、ポルトガルは達成する; …に増やすとスウェーデン政府は発表した."""
    text = sentence.text
    if any(not ASKER.search(text[p.end :][:16]) and not is_put_on(text, p) for p in head):
        return None
    for party in sentence.parties:
        if party.start >= figure.end and party.role == "agent" and party.code not in FAR_ACTORS:
            is_topic = TOPIC_GAP.search(sentence.text[figure.end : party.start]) is not None
            return ((party.code,), "topic_after") if is_topic else None
    return None


def _of_its_money(sentence: Sentence) -> tuple[tuple[str, ...], str] | None:
    """国防予算は61兆ウォンで、GDPの2.3%: no country is named but by its money."""
    code = None if sentence.parties else country_of_money(sentence.text)
    return None if code is None else ((code,), "its_money")


def _as_before(
    sentence: Sentence, place: int, figure: Figure, discourse: Discourse
) -> tuple[tuple[str, ...], str] | None:
    if discourse.last is None:
        return goes_on(sentence, figure, discourse)
    if SAME_COUNTRY.search(sentence.text[: figure.start]):
        return discourse.last.spender, "the_same_country"
    named = [p for p in sentence.parties if not COMPARED.search(sentence.text[p.end :][:12])]
    if not named and not place and discourse.subject and STILL.search(sentence.text):
        return (discourse.subject,), "subject_before"
    if not named and STILL.search(sentence.text):
        return discourse.last.spender, "as_in_the_sentence_before"
    if place and not sentence.is_title:
        return discourse.last.spender, "as_before_in_sentence"
    return goes_on(sentence, figure, discourse)


def _unnamed(
    sentence: Sentence, figure: Figure, discourse: Discourse
) -> tuple[tuple[str, ...], str]:
    is_of_all = search(EACH_STATE, sentence.text) and discourse.main_spender not in STAGES
    if search(FOR_ALL, sentence.text) or is_of_all:
        return ("ALLIES",), "standard_for_all"
    parties = [p for p in sentence.parties if p.start >= figure.end]
    after = [p for p in parties if p.role == "patient" and p.code != "USA"]
    if after:
        return listed_with(sentence.text, parties, after[0]), "named_after_patient"
    return (discourse.main_spender,), "main_spender"


def _is_reference(text: str, party: Party) -> bool:
    """据北约估算, NATOの推計では: whose figures they are, not whose spending."""
    return text.startswith(TOLD_BY, party.end) or (
        text.endswith(
            ("据", "根据", "依", "依照", "按", "按照", "以", "若依", "若按"), 0, party.start
        )
        and ESTIMATES.search(text[party.end :][:8]) is not None
    )


def _is_local_time(text: str, party: Party) -> bool:
    """6月25日(オランダ・ハーグ現地時間): where the clock stands, nobody's spending."""
    return LOCAL_TIME.search(text[party.start : party.end + 12]) is not None


def _choose(parties: list[Party], discourse: Discourse) -> str:
    """Of several that could be meant: an alliance is a stage more often than a spender."""
    codes = [party.code for party in parties]
    agents = [party.code for party in parties if party.role == "agent"]
    if agents:
        return agents[-1]
    if discourse.main_spender in STAGES and codes[-1] not in STAGES:
        return codes[-1]
    return discourse.main_spender if discourse.main_spender in codes else codes[-1]
