"""The time of a claim, in its own sentence or carried from the one before (pure)."""

from typing import NamedTuple

import re2

from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.japanese_clauses import own_clause
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.setting import Setting
from pipelines.extraction.east_asian.whens import find_when, is_aside, year_in_span
from pipelines.extraction.east_asian.words import search
from pipelines.report import Claim, Kind

TOGETHER = re2.compile(
    r"^(?:防衛費|防衛関係費|防衛関連経費|国防費|防卫费|国防预算)(?:は|が|の総額|总额|将达|达|占)|^(?:これ|(?:対)?GDP比?[にのはで]|国内総生産|この(?:割合|比率|額|水準|うち)|比率|割合|占|约占|相当于|这一?(?:比|相当|占|数)|比[例重]|海上保安庁|海保|関連|ほか|他省庁|公共インフラ|総額|その|加上|包括|连同|若加上|计入|算上|若计入)[^。]{0,30}(?:含め|合わせ|加え|合計|算入|相关|在内|后)?"
)
"""With what is counted in: the year is that of the sentence before."""


COMPARING = re2.compile("比べ|対し、|高于|低于|相比|より[高低]")


NOWADAYS = re2.compile("現在|いま|今の|足元|これまで|長年|長らく|目前|现在|当前|长期|过去|一直")


ALSO = re2.compile(
    "^(?:に引き上げたうえで|に増やしたうえで|に引き上げた上で|、|,|に|と)?[^。;]{0,40}"
)


COUNTED_IN = re2.compile(
    "沿用|旧(?:算法|口径|定义|标准)|算法|口径|剔除|扣除|補正後|补正后|追加后|纳入|加计|计入|算上|连同|加上|若以|北约标准|含め|合わせ|加え|算入|NATO基準"
)


CONTRAST = re2.compile(
    "次の|次期|下届|下一|将来|その後|いずれ|最終的|さらに将来|次いで|のち|後に|が、|ものの|一方|だが|逐步|最后|之后|随后|再|最终|长期|但|而|然后|未来|年|月"
)
"""Another time than that of the figure before."""


YEAR_REACH = 8


class Reading(NamedTuple):
    spender: tuple[str, ...]
    spender_rule: str
    kind: Kind
    kind_rule: str


def time_of(setting: Setting, reading: Reading) -> str | None:
    sentence, figure, last = setting.sentence, setting.figure, setting.discourse.last
    if reading.kind_rule.endswith("_from") and not has_own_year(sentence, figure):
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
    if last is not None and reading.kind_rule == "zh_as_things_go":
        return last.when
    if last is not None and _goes_on_in_table(setting, reading, last):
        return last.when
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


def _is_of_year_before(setting: Setting, reading: Reading) -> bool:
    """GDP比では1.3%に相当する: of the budget year that the sentence before told of."""
    text = setting.sentence.text
    if COMPARING.search(text):
        return False
    text = GDP_OF_NOW.sub("", text)
    if _has_time_before(setting) or NOWADAYS.search(text):
        return not setting.place and TOGETHER.search(text) is not None
    last, spender = setting.discourse.last, reading.spender
    is_fresh = setting.discourse.is_fresh and last is not None
    year = setting.discourse.year_before or ""
    is_named = any(party.code in spender for party in setting.sentence.parties)
    if year.startswith("FY") and is_named and last is not None and last.spender != spender:
        return False  # the fiscal year of another country's budget
    return not is_fresh or (last is not None and (last.when is not None or last.spender == spender))


def _goes_on_in_table(setting: Setting, reading: Reading, last: Claim) -> bool:
    """24年は日本が1.4%だった。ウクライナは34%に及ぶ: the next row of one year's table."""
    is_row = setting.discourse.is_fresh and not setting.place and not setting.in_brackets
    is_level = reading.kind is last.kind is Kind.LEVEL and reading.spender != last.spender
    is_bare = reading.spender_rule == "named_right_before" and not _has_time(setting.sentence)
    is_bare = is_bare and not (last.when or "").startswith("FY")
    return is_row and is_level and is_bare and NOWADAYS.search(setting.sentence.text) is None


GDP_OF_NOW = re2.compile("(?:足元|現在|いま|今|目前|当前|现在)の?的?(?:名目)?(?:GDP|国内総生産)")
"""足元のGDPを分母にすれば: what it is measured by, and no time."""


def _has_time_before(setting: Setting) -> bool:
    """Whether a time is named up to the figure, or at all where it is a lone one."""
    text, end = setting.sentence.text, setting.figure.end
    told = [m for m in setting.sentence.mentions if not is_aside(text, m)]
    return any(m.start < end for m in told)


def _has_time(sentence: Sentence) -> bool:
    """Whether a time is named that is no year of a GDP and no year since when."""
    return any(not is_aside(sentence.text, mention) for mention in sentence.mentions)


def _is_in_list(setting: Setting, reading: Reading, last: Claim) -> bool:
    """24年は米国が3.4%、ロシアが7.1%: one year for all that are told with their figures."""
    is_level = reading.kind is last.kind is Kind.LEVEL
    is_other = reading.spender != last.spender and setting.place > 0
    between = setting.sentence.text[setting.begin : setting.figure.start]
    return is_level and is_other and not setting.in_brackets and search("。", between) is None


def _clause_end(setting: Setting) -> int:
    """Where the figure's own clause ends, or the next figure begins."""
    end, following = setting.figure.end, setting.next_start
    if not setting.discourse.is_japanese:
        return following
    return min(following, end + len(own_clause(setting.sentence.text[end:])))


def is_this_year(setting: Setting, when: str | None) -> bool:
    """今年的国防开支将占4.7%: what the running year is to come to."""
    head = setting.sentence.text[setting.begin : setting.figure.start]
    is_now = when is not None and when.removeprefix("FY") == str(setting.discourse.year)
    return (
        is_now
        and search(
            "(?:将|会)(?:约)?(?:占|达到?|首次)[^,]{0,12}$|(?:将|会)有[^,]{0,24}(?:占|达到?|超过)[^,]{0,12}$",
            head,
        )
        is not None
    )


def is_budget_of(setting: Setting, when: str) -> bool:
    """明年度国防预算将占3.32%: what a budget holds for this year or the next."""
    year, found = setting.discourse.year, search(r"\d{4}", when)
    head = setting.sentence.text[setting.begin : setting.figure.start]
    is_near = found is not None and year is not None and int(found[0]) in (year, year + 1)
    is_requested = search(
        r"(?:申请|编列|编制|提出|通过|概算)[^。;]{0,40}(?:升至|升到|达到?|增至|占)[^,。]{0,8}$",
        head,
    )
    is_own = search(
        r"预算(?:(?:依|按|以|照|采|若依|若按)[^,]{1,10}(?:定义|标准|口径|计算))?(?:将|约|,|通过|编列|[\d.亿兆元]){0,6}(?:占|GDP)",
        head,
    )
    return is_near and (is_own is not None or (is_requested is not None and "预算" in head))


def has_amount(setting: Setting, when: str) -> bool:
    """国防予算を9495億元とし、GDP比で3.32%に高める: a budget of the year, told in money."""
    year, found = setting.discourse.year, search(r"\d{4}", when)
    head = setting.sentence.text[setting.begin : setting.figure.start]
    is_near = found is not None and year is not None and int(found[0]) <= year + 1
    amount = search(
        r"(?:予算|防衛費|国防費|軍事費)案?[をはが][^。]{0,10}[\d.,]+[兆億][^。%]{0,24}$", head
    )
    return is_near and amount is not None and "まで" not in head


def has_own_year(sentence: Sentence, figure: Figure) -> bool:
    """24年度の1.6%から: the year right before where a move begins."""
    return any(0 <= figure.start - m.end <= YEAR_REACH for m in sentence.mentions)


def is_yet_to_come(when: str | None, discourse: Discourse) -> bool:
    found = search(r"\d{4}", when or "")
    return bool(found and discourse.year and int(found[0]) > discourse.year + 1)
