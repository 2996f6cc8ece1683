"""Claims of Japanese and Chinese documents: one for each share of GDP that goes to defence (pure)."""

from typing import NamedTuple

import re2

from pipelines.extraction.east_asian.actors import (
    CRITICISM,
    OBJECTORS,
    asks_itself,
    find_actor,
    find_demander,
    find_denier,
    is_politician,
    topic_of,
)
from pipelines.extraction.east_asian.attribution import (
    continues_report,
    find_outlets,
    find_sources,
    find_speaker,
)
from pipelines.extraction.east_asian.chinese import chinese_kind
from pipelines.extraction.east_asian.chinese_words import RISES
from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.headlines import headlines_as_bodies
from pipelines.extraction.east_asian.japanese import japanese_kind, own_clause
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.setting import Setting, read_setting, subject_of
from pipelines.extraction.east_asian.spenders import find_spender
from pipelines.extraction.east_asian.standing import AIMS, UNTOLD, known_kind
from pipelines.extraction.east_asian.whens import find_when, is_base, year_in_span
from pipelines.extraction.east_asian.words import search
from pipelines.report import Claim, Kind, Measure

BREAKDOWN = re2.compile(r"^(?:内訳は|うち|このうち|其中)")
PART = re2.compile(
    r"(?:其中|其余|余下|剩余|(?:^|[,、。;])(?:另外|另有|另以|另将|うち|このうち|内訳は|残る|残り|ほかに))[^,、。;]{0,24}$|のうち、?$"
)
"""A part of the figure before: 其中3.5%用于…."""
PART_AFTER = re2.compile("^(?:程度)?(?:で|が|を[^、。]{0,12})?、?(?:残り|残る)")
"""軍事費は3.5%で、残りはインフラ: a part, and the rest."""
TOGETHER = re2.compile(
    r"^(?:防衛費|防衛関係費|防衛関連経費|国防費|防卫费|国防预算)(?:は|が|の総額|总额|将达|达|占)|^(?:これ|(?:対)?GDP比?[にのはで]|国内総生産|この(?:割合|比率|額|水準|うち)|比率|割合|占|约占|相当于|这一?(?:比|相当|占|数)|比[例重]|海上保安庁|海保|関連|ほか|他省庁|公共インフラ|総額|その|加上|包括|连同|若加上|计入|算上|若计入)[^。]{0,30}(?:含め|合わせ|加え|合計|算入|相关|在内|后)?"
)
"""With what is counted in: the year is that of the sentence before."""
COMPARING = re2.compile("比べ|対し、|高于|低于|相比|より[高低]")
NOWADAYS = re2.compile("現在|いま|今の|足元|これまで|長年|長らく|目前|现在|当前|长期|过去|一直")
MONEY = re2.compile("予算|预算|防衛費|国防費|軍事費|防卫费|军费|开支|支出")
PLANNED = re2.compile("目標|目标|计划|計画|まで|到20|方針|要求|求め")
AS_EARLIER = re2.compile(
    "(?:高于|低于|超过|多于)(?:此前|先前|原先|当初|早前|之前|过去)(?:提出|要求)?的(?:约|GDP的)*$"
)
"""高于此前的3%: of the same kind as the figure that it is compared with."""
QUESTION = re2.compile("(?:吗|呢|嗎)[”」]?[?]$|か[」]?[。?]$")
ANSWERED_NO = re2.compile(
    "(?:没有|并未|不会|不是|未)(?:这样|这个|任何|预设|设定|考虑|讨论|计划|打算|收到|决定)|(?:決め|考え|約束し|議論し|想定し|合意し|検討し)てい?(?:ない|ません)|(?:こと|事実|わけで|話)[はも](?:ない|ありません|なかった|ございません)|否定し"
)
ALSO = re2.compile(
    "^(?:に引き上げたうえで|に増やしたうえで|に引き上げた上で|、|,|に|と)?[^。;]{0,40}"
)
COUNTED_IN = re2.compile(
    "纳入|加计|计入|算上|连同|加上|若以|北约标准|含め|合わせ|加え|算入|NATO基準"
)
CONTRAST = re2.compile(
    "次の|次期|下届|下一|将来|その後|いずれ|最終的|さらに将来|次いで|のち|後に|が、|ものの|一方|だが|逐步|最后|之后|随后|再|最终|长期|但|而|然后|未来|年|月"
)
"""Another time than that of the figure before."""
BUDGETED = frozenset({"zh_decided", "zh_level_to_come"})
SHORT = 36
NEXT = 16
NEXT_IN_LINE = re2.compile("^[,、;]?(?:随后|继而|后来|如今|接着|再到|其后)")
CREDIT = re2.compile("(?:が|は|も|などが)[^、。]{0,10}(?:報じ|伝え|報道し)(?:た|ている)。$")
LIST_GAP = 10
YEAR_REACH = 8


class _Reading(NamedTuple):
    spender: tuple[str, ...]
    spender_rule: str
    kind: Kind
    kind_rule: str


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
        if not discourse.cited and not sentence.is_title:
            discourse.cited = _credited_after(following, discourse)
        for place, (_, percentage) in enumerate(sentence.figures):
            if percentage.start in shares:
                claim = _claim(read_setting(sentence, place, discourse, following), claims)
                claims.append(claim)
                discourse.last = claim
        if not sentence.is_title:
            discourse.speaking = topic_of(sentence)
        discourse.is_fresh = any(each.start in shares for _, each in sentence.figures)
        discourse.subject = subject_of(sentence) if not sentence.figures else None
        told = [m for m in sentence.mentions if not is_base(sentence.text, m)]
        years = {m.value for m in told if len(m.value) in (4, 6)}
        is_budget = MONEY.search(sentence.text) is not None
        own = [claim for claim in claims if sentence.start <= claim.percentage.start]
        is_level = all(claim.kind is Kind.LEVEL for claim in own)
        is_told = is_budget and is_level and not sentence.is_title
        discourse.year_before = years.pop() if len(years) == 1 and is_told else None
    return headlines_as_bodies(claims, sentences)


def _credited_after(following: Sentence | None, discourse: Discourse) -> tuple[str, ...]:
    """…求める方針だった。米紙ワシントン・ポストが報じた: the outlet stands in the sentence after."""
    if following is None or following.figures or len(following.text) > SHORT:
        return ()
    if CREDIT.search(following.text) is None:
        return ()
    return find_outlets(following.text, own=discourse.own)


def _claim(setting: Setting, claims: list[Claim]) -> Claim:
    sentence, figure, discourse = setting.sentence, setting.figure, setting.discourse
    demander = find_demander(sentence, figure, discourse)
    spender, spender_rule = find_spender(
        sentence, setting.place, figure, discourse, setting.begin, in_brackets=setting.in_brackets
    )
    reading = _Reading(spender, spender_rule, *_kind(setting, demander, spender))
    if (
        spender_rule == "named_right_before"
        and _is_listed(setting)
        and "noun" not in reading.kind_rule
    ):
        reading = reading._replace(kind=Kind.LEVEL, kind_rule="listed")
    if _goes_on_from_last(setting, reading):
        last_kind = discourse.last.kind if discourse.last else reading.kind
        reading = reading._replace(kind=last_kind, kind_rule="as_before_in_sentence")
    if reading.kind_rule in UNTOLD and not _has_own_year(sentence, figure):
        known = known_kind(setting.percentage, spender, claims, discourse.year)
        reading = reading._replace(kind=known[0], kind_rule=known[1]) if known else reading
    if reading.kind is Kind.PROPOSAL and _is_demanders_own(setting, reading):
        reading = reading._replace(kind=Kind.DEMAND, kind_rule="as_asked_before")
    reading = _by_who_speaks(setting, reading, demander)
    when = _when(setting, reading)
    reading = _by_when(setting, reading, when)
    actor, actor_rule = _actor(setting, reading, demander)
    rules: tuple[str, ...] = (reading.spender_rule, reading.kind_rule, actor_rule)
    last, cited = discourse.last, discourse.cited
    if last is not None and _is_part_of_last(setting, reading):
        reading = reading._replace(spender=last.spender, kind=last.kind)
        cited = cited or last.cited
        when, actor, rules = when or last.when, last.actor, ("breakdown_of_the_last",) * 3
    return Claim(
        percentage=setting.percentage,
        spender=reading.spender,
        kind=reading.kind,
        when=when,
        actor=actor,
        speaker=None if sentence.is_title else find_speaker(sentence.text, sentence.original),
        cited=cited,
        sources=() if sentence.is_title else _sources(sentence, setting.following),
        rules=rules,
    )


def _kind(setting: Setting, demander: str | None, spender: tuple[str, ...]) -> tuple[Kind, str]:
    is_foreign = demander is not None and (demander,) != spender
    text, figure, last = setting.sentence.text, setting.figure, setting.discourse.last
    if setting.place and last is not None and AS_EARLIER.search(text[: figure.start]):
        return last.kind, "as_earlier"
    if _is_asked_and_denied(setting):
        return Kind.DENIAL, "denied_in_the_answer"
    if setting.in_brackets and not PLANNED.search(text[setting.begin : setting.next_start]):
        return Kind.LEVEL, "in_brackets"
    if setting.discourse.is_japanese:
        return japanese_kind(
            text, figure, next_start=setting.next_start, has_foreign_agent=is_foreign
        )
    return chinese_kind(text, figure, previous_end=setting.begin, has_foreign_agent=is_foreign)


def _is_asked_and_denied(setting: Setting) -> bool:
    """会增加到3.5%吗? 我们没有预设这样的数字: the answer denies what is asked."""
    following = setting.following
    asked = following is not None and QUESTION.search(setting.sentence.text) is not None
    return (
        asked
        and following is not None
        and not following.figures
        and ANSWERED_NO.search(following.text) is not None
    )


def _by_who_speaks(setting: Setting, reading: _Reading, demander: str | None) -> _Reading:
    """A party's plan is a proposal; what a country asks of itself is its plan."""
    sentence, figure = setting.sentence, setting.figure
    kind, rule = reading.kind, reading.kind_rule
    politician = (
        is_politician(sentence, figure, setting.begin) or _is_partys_next(setting)
    ) and not _is_found_fault_with(setting, rule)
    if (
        politician
        and rule != "ja_ceiling"
        and (
            kind in (Kind.PLEDGE, Kind.CAP, Kind.BENCHMARK)
            or (kind is Kind.DEMAND and demander is None)
        )
    ):
        return reading._replace(kind=Kind.PROPOSAL, kind_rule=f"{rule}_of_a_party")
    if kind is not Kind.DEMAND:
        return reading
    if demander is None and asks_itself(sentence, figure, reading.spender):
        return reading._replace(kind=Kind.PLEDGE, kind_rule=f"{rule}_for_itself")
    if reading.spender == (demander,) == ("NATO",):
        return reading._replace(kind=Kind.PLEDGE, kind_rule=f"{rule}_of_its_members")
    return reading


def _is_demanders_own(setting: Setting, reading: _Reading) -> bool:
    """3月の公聴会で唱えた3%: of whoever asked in the sentence before."""
    last = setting.discourse.last
    goes_on = reading.spender_rule == "as_in_the_sentence_before" and last is not None
    return (
        goes_on
        and last is not None
        and last.kind is Kind.DEMAND
        and "relative" in reading.kind_rule
    )


def _goes_on_from_last(setting: Setting, reading: _Reading) -> bool:
    """…达到2.5%,条件允许时提高到3%: a rise without a verb of its own goes on with what was said."""
    last = setting.discourse.last
    if last is None or not setting.place or last.kind not in AIMS or setting.in_brackets:
        return False
    between = setting.sentence.text[setting.begin : setting.figure.start]
    is_untold = reading.kind_rule in ("zh_default", "zh_level") and "升至了" not in between
    goes_on = RISES.search(between) or NEXT_IN_LINE.search(between)
    return is_untold and last.spender == reading.spender and goes_on is not None


def _is_partys_next(setting: Setting) -> bool:
    """反对党承诺五年内达到2.5%、十年内达到3%: the next figure of the same party."""
    last = setting.discourse.last
    between = setting.sentence.text[setting.begin : setting.figure.start]
    is_partys = last is not None and any(rule.endswith("_of_a_party") for rule in last.rules)
    return setting.place > 0 and is_partys and len(between) <= NEXT and "政府" not in between


def _is_found_fault_with(setting: Setting, rule: str) -> bool:
    """政府が決めた2%の撤回を求め, 2%とする目標ありきだと批判: the government's plan, not the party's."""
    is_there = rule == "ja_withdrawn" or rule in (
        "ja_relative_clause",
        "ja_target_noun",
        "ja_enough",
        "zh_relative_clause",
        "zh_pledge_noun",
    )
    return is_there and CRITICISM.search(setting.sentence.text) is not None


def _when(setting: Setting, reading: _Reading) -> str | None:
    sentence, figure, last = setting.sentence, setting.figure, setting.discourse.last
    if reading.kind_rule.endswith("_from") and not _has_own_year(sentence, figure):
        return year_in_span(sentence.text, figure, sentence.mentions)
    when = find_when(
        sentence.text,
        figure,
        sentence.mentions,
        previous_end=setting.begin if setting.in_brackets else setting.last_share,
        next_start=_clause_end(setting),
        kind=reading.kind,
        year=setting.discourse.year,
    )
    if when is not None:
        return when
    if reading.kind is Kind.LEVEL and _is_of_year_before(setting, reading):
        return setting.discourse.year_before
    if last is not None and _is_in_list(setting, reading, last):
        return last.when
    is_same = last is not None and (last.spender, last.kind) == (reading.spender, reading.kind)
    if last is not None and is_same and setting.place and not setting.in_brackets:
        between = sentence.text[setting.begin : figure.start]
        goes_on = COUNTED_IN if reading.kind is Kind.LEVEL else ALSO
        is_other_time = reading.kind is not Kind.LEVEL and CONTRAST.search(between)
        if goes_on.search(between) and not is_other_time:
            return last.when
    return None


def _is_of_year_before(setting: Setting, reading: _Reading) -> bool:
    """GDP比では1.3%に相当する: of the budget year that the sentence before told of."""
    text = setting.sentence.text
    if COMPARING.search(text):
        return False
    if setting.sentence.mentions or NOWADAYS.search(text):
        return not setting.place and TOGETHER.search(text) is not None
    last, spender = setting.discourse.last, reading.spender
    is_fresh = setting.discourse.is_fresh and last is not None
    return not is_fresh or (last is not None and (last.when is not None or last.spender == spender))


def _is_in_list(setting: Setting, reading: _Reading, last: Claim) -> bool:
    """24年は米国が3.4%、ロシアが7.1%: one year for all that are told with their figures."""
    is_level = reading.kind is last.kind is Kind.LEVEL
    is_other = reading.spender != last.spender and setting.place > 0
    between = setting.sentence.text[setting.begin : setting.figure.start]
    return is_level and is_other and not setting.in_brackets and search("[。;]", between) is None


def _clause_end(setting: Setting) -> int:
    """Where the figure's own clause ends, or the next figure begins."""
    end, following = setting.figure.end, setting.next_start
    if not setting.discourse.is_japanese:
        return following
    return min(following, end + len(own_clause(setting.sentence.text[end:])))


def _by_when(setting: Setting, reading: _Reading, when: str | None) -> _Reading:
    if reading.kind_rule in (
        "zh_level",
        "zh_default",
        "zh_present",
        "zh_expected",
    ) and _is_yet_to_come(when, setting.discourse):
        return reading._replace(kind=Kind.PLEDGE, kind_rule="zh_level_to_come")
    if reading.kind_rule == "zh_decided" and _is_this_year(setting, when):
        return reading._replace(kind=Kind.LEVEL, kind_rule="zh_projected")
    if reading.kind_rule in BUDGETED and when and _is_budget_of(setting, when):
        return reading._replace(kind=Kind.LEVEL, kind_rule="zh_budgeted")
    return reading


def _is_this_year(setting: Setting, when: str | None) -> bool:
    """今年的国防开支将占4.7%: what the running year is to come to."""
    head = setting.sentence.text[setting.begin : setting.figure.start]
    is_now = when is not None and when.removeprefix("FY") == str(setting.discourse.year)
    return is_now and search("(?:将|会)(?:约)?(?:占|达到?|首次)[^,]{0,12}$", head) is not None


def _is_budget_of(setting: Setting, when: str) -> bool:
    """明年度国防预算将占3.32%: what a budget holds for this year or the next."""
    year, found = setting.discourse.year, search(r"\d{4}", when)
    head = setting.sentence.text[setting.begin : setting.figure.start]
    is_near = found is not None and year is not None and int(found[0]) in (year, year + 1)
    return (
        is_near
        and search(r"预算(?:将|约|,|通过|编列|[\d.亿兆元]){0,6}(?:占|GDP)", head) is not None
    )


def _actor(
    setting: Setting, reading: _Reading, demander: str | None
) -> tuple[tuple[str, ...], str]:
    sentence, figure = setting.sentence, setting.figure
    if reading.kind is Kind.DENIAL:
        denier = find_denier(sentence, figure)
        if denier is not None and (denier,) != reading.spender:
            return (denier,), "who_denies"
        if OBJECTORS.search(sentence.text[setting.begin : figure.start]):
            return (), "no_government"
    return find_actor(sentence, reading.kind, reading.spender, demander)


def _is_listed(setting: Setting) -> bool:
    """ポルトガル1.55%、イタリア1.49%: each after its country, as the one before."""
    last = setting.discourse.last
    is_near = setting.place > 0 and setting.figure.start - setting.begin <= LIST_GAP
    return is_near and last is not None and last.kind is Kind.LEVEL


def _is_part_of_last(setting: Setting, reading: _Reading) -> bool:
    """其中3.5%用于…, うち1.5%は…: a part of the figure before."""
    if setting.in_brackets:
        return False
    text = setting.sentence.text
    return (
        _adds_up_to_last(setting)
        or PART_AFTER.search(text[setting.figure.end :]) is not None
        or BREAKDOWN.search(text) is not None
        or PART.search(text[setting.begin : setting.figure.start]) is not None
        or (reading.kind_rule == "zh_default" and _goes_on_in_parts(setting))
    )


def _goes_on_in_parts(setting: Setting) -> bool:
    """其中3.5%用于核心军费,1.5%用于相关投资: another part of the same whole."""
    last = setting.discourse.last
    is_part = last is not None and last.rules[0] == "breakdown_of_the_last"
    return setting.place > 0 and is_part and not _has_own_party(setting)


def _has_own_party(setting: Setting) -> bool:
    """澳洲去年花了2%: a country is named since the figure before."""
    start, end = setting.begin, setting.figure.start
    return any(start <= p.start < end for p in setting.sentence.parties)


def _adds_up_to_last(setting: Setting) -> bool:
    """国防費を5%に。3.5%が中核、1.5%は関連: parts that make up the figure of the sentence before."""
    sentence, discourse = setting.sentence, setting.discourse
    if setting.place == 0 and discourse.last is not None:
        whole = discourse.last.percentage
        parts = [each.low for _, each in sentence.figures if each.of is Measure.GDP]
        is_bare = not sentence.parties and not sentence.mentions
        is_whole = len(set(parts)) > 1 and sum(parts) == whole.low and is_bare
        discourse.divided = sentence.start if is_whole else None
    return discourse.divided == sentence.start


def _has_own_year(sentence: Sentence, figure: Figure) -> bool:
    """24年度の1.6%から: the year right before where a move begins."""
    return any(0 <= figure.start - m.end <= YEAR_REACH for m in sentence.mentions)


def _is_yet_to_come(when: str | None, discourse: Discourse) -> bool:
    found = search(r"\d{4}", when or "")
    return bool(found and discourse.year and int(found[0]) > discourse.year + 1)


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
