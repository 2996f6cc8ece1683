"""What is said of a figure, by its clause, by who speaks and by what was said before (pure)."""

import re2

from pipelines.extraction.east_asian.actors import (
    ADVISERS,
    CRITICISM,
    asks_itself,
    is_advice,
    is_editorial,
    is_former,
    is_politician,
)
from pipelines.extraction.east_asian.chinese import chinese_kind
from pipelines.extraction.east_asian.chinese_words import RISES
from pipelines.extraction.east_asian.claim_times import (
    Reading,
    has_amount,
    is_budget_of,
    is_this_year,
    is_yet_to_come,
)
from pipelines.extraction.east_asian.japanese import japanese_kind
from pipelines.extraction.east_asian.japanese_words import PLAN_APART
from pipelines.extraction.east_asian.setting import Setting
from pipelines.extraction.east_asian.standing import AIMS
from pipelines.report import Kind

PLANNED = re2.compile("目標|目标|计划|計画|まで|到20|方針|要求|求め")


AS_EARLIER = re2.compile(
    "(?:高于|低于|超过|多于)(?:此前|先前|原先|当初|早前|之前|过去)(?:提出|要求)?的(?:约|GDP的)*$"
)
"""高于此前的3%: of the same kind as the figure that it is compared with."""


QUESTION = re2.compile("(?:吗|呢|嗎)[”」]?[?]$|か[」]?[。?]$")


ANSWERED_NO = re2.compile(
    "(?:没有|并未|不会|不是|未)(?:条件|能力|打算|可能|这样|这个|任何|预设|设定|考虑|讨论|计划|打算|收到|决定)|(?:決め|考え|約束し|議論し|想定し|合意し|検討し)てい?(?:ない|ません)|(?:こと|事実|わけで|話|要求|要請|提案|目標|予定|考え|約束|合意|打診|指示)[はも](?:ない|ありません|なかった|ございません)|否定し|没条件|办不到|做不到|太难|不现实|不切实际|难以一次|无法一次"
)


BUDGETED = frozenset({"zh_decided", "level_to_come"})


DECIDED_BY_JAPAN = 2
"""Percent of GDP: the one aim that Japan's cabinet has set, in December 2022."""

URGES_ALL = re2.compile("^[^。「」]{0,80}よう[^。、]{0,8}(?:求め|訴え|促|迫|要請|呼び)")
"""エストニアは加盟国に5%への増額を、30年に早めるよう訴えた: one member asks the others."""
SETTLES = re2.compile("折り合|落としどころ|落とし所|妥協|手を打つ|折中|妥协|各让一步")
"""最終的には3.5%で折り合う: of whoever asked, and comes down."""


NEXT = 16


PASSES = re2.compile("(?:明年|后年|下财年|20\\d\\d年)[^,]{0,4}(?:突破|超过|冲破|达)$")
NEXT_IN_LINE = re2.compile(
    "^[,、;]?(?:随后|继而|后来|如今|接着|再|其后|之后|然后|最终|最后|进而|并[在于最]|第一步|首先|先求|先行|先|下一步|第二步)"
)


def kind_of(setting: Setting, demander: str | None, spender: tuple[str, ...]) -> tuple[Kind, str]:
    is_foreign = demander is not None and (demander,) != spender
    text, figure, last = setting.sentence.text, setting.figure, setting.discourse.last
    if setting.place and last is not None and AS_EARLIER.search(text[: figure.start]):
        return last.kind, "as_earlier"
    is_states = is_foreign and demander not in ("USA", "NATO")
    if (
        is_states
        and URGES_ALL.search(text[figure.end :])
        and not PLAN_APART.search(text[figure.end :])
    ):
        return Kind.DEMAND, "urged_by_another_state"
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
    text, is_title = setting.sentence.text, setting.sentence.is_title
    asked = QUESTION.search(text) is not None or (is_title and text.endswith("?"))
    return (
        asked
        and following is not None
        and not following.figures
        and ANSWERED_NO.search(following.text) is not None
    )


def by_who_speaks(setting: Setting, reading: Reading, demander: str | None) -> Reading:
    """A party's plan is a proposal; what a country asks of itself is its plan."""
    sentence, figure = setting.sentence, setting.figure
    kind, rule = reading.kind, reading.kind_rule
    politician = (
        is_politician(sentence, figure, setting.begin) or _is_partys_next(setting)
    ) and not _is_found_fault_with(setting, rule)
    if (
        politician
        and rule not in STANDING
        and not (rule == "zh_cap_noun" and not SET_UP.search(sentence.text[: figure.start]))
        and (
            kind in (Kind.PLEDGE, Kind.CAP, Kind.BENCHMARK)
            or (kind is Kind.DEMAND and demander is None)
        )
    ):
        return reading._replace(kind=Kind.PROPOSAL, kind_rule=f"{rule}_of_a_party")
    if rule in PLAIN_PLANS and is_advice(sentence) and kind in (Kind.PLEDGE, Kind.DEMAND):
        return reading._replace(kind=Kind.PROPOSAL, kind_rule=f"{rule}_of_a_party")
    if kind is Kind.DEMAND and demander is None and is_of_old(setting):
        return reading._replace(kind=Kind.PROPOSAL, kind_rule=f"{rule}_of_a_party")
    if kind is Kind.BENCHMARK and reading.spender == ("NATO",):
        return reading._replace(kind=Kind.PLEDGE, kind_rule=f"{rule}_of_its_own")
    if kind is not Kind.DEMAND:
        return reading
    if demander is None and ADVISERS.search(sentence.text[setting.begin : figure.start]):
        return reading._replace(kind=Kind.PROPOSAL, kind_rule=f"{rule}_of_a_party")
    if demander is None and asks_itself(sentence, figure, reading.spender):
        return reading._replace(kind=Kind.PLEDGE, kind_rule=f"{rule}_for_itself")
    if reading.spender == (demander,) == ("NATO",):
        return reading._replace(kind=Kind.PLEDGE, kind_rule=f"{rule}_of_its_members")
    return reading


STANDING = frozenset({"ja_ceiling", "ja_replaced", "ja_quoted_fact", "zh_held_within"})
"""Rules that found an aim or a cap that is there, whoever speaks of it."""
SET_UP = re2.compile("(?:设定|设立|设|恢复|重设|重启|确立|制定|规定)[^,]{0,14}$")
"""主张设定1%的上限, and not 突破了1%的上限: a cap that is not there yet."""
PLAIN_PLANS = frozenset({"ja_decided", "ja_no_verb", "zh_decided", "zh_raises_it", "zh_will_reach"})
"""Rules that found a verb of raising, and nobody's decision."""


def is_of_old(setting: Setting) -> bool:
    """元米国防次官に聞く, <主張>…踏み出せ: an official no more, or a paper, asks."""
    text = setting.sentence.text
    return is_former(text) or is_editorial(text) or setting.discourse.is_of_former


def is_demanders_own(setting: Setting, reading: Reading) -> bool:
    """3月の公聴会で唱えた3%: of whoever asked in the sentence before."""
    last = setting.discourse.last
    goes_on = reading.spender_rule == "as_in_the_sentence_before" and last is not None
    return (
        goes_on
        and last is not None
        and last.kind is Kind.DEMAND
        and ("relative" in reading.kind_rule or SETTLES.search(setting.sentence.text) is not None)
    )


def is_of_no_aim(setting: Setting, spender: tuple[str, ...]) -> bool:
    """3%でも足りない: Japan has decided on 2 percent alone."""
    return spender == ("JPN",) and setting.percentage.low > DECIDED_BY_JAPAN


def goes_on_from_last(setting: Setting, reading: Reading) -> bool:
    """…达到2.5%,条件允许时提高到3%: a rise without a verb of its own goes on with what was said."""
    last = setting.discourse.last
    if last is None or not setting.place or last.kind not in AIMS or setting.in_brackets:
        return False
    between = setting.sentence.text[setting.begin : setting.figure.start]
    if last.kind is Kind.DEMAND and _is_raised_again(setting, reading):
        return True
    is_untold = reading.kind_rule in ("zh_default", "zh_level") and "升至了" not in between
    goes_on = RISES.search(between) or PASSES.search(between) or NEXT_IN_LINE.search(between)
    return is_untold and last.spender == reading.spender and goes_on is not None


AGAIN = re2.compile(
    "^(?:を|は)?[^。]{0,6}(?:求め|要求し|打診し|提示し|迫り|示し|持ち出し)[^。はが]{0,16}、[^。はが]{0,18}$|^[,、][^。,]{0,12}(?:又|再|进一步|临时|随后|后来|最后|最终|突然|改口|直接)(?:将|把)?[^,。]{0,10}$"
)
"""当初3%を求め、直前に3.5%へ引き上げた: the same who asks asks for more."""


def _is_raised_again(setting: Setting, reading: Reading) -> bool:
    start, end = setting.begin, setting.figure.start
    is_plain = reading.kind_rule in PLAIN_PLANS
    is_alone = not any(start <= p.start < end for p in setting.sentence.parties)
    return is_plain and is_alone and AGAIN.search(setting.sentence.text[start:end]) is not None


def _is_partys_next(setting: Setting) -> bool:
    """反对党承诺五年内达到2.5%、十年内达到3%: the next figure of the same party."""
    last = setting.discourse.last
    between = setting.sentence.text[setting.begin : setting.figure.start]
    is_partys = last is not None and any(rule.endswith("_of_a_party") for rule in last.rules)
    return setting.place > 0 and is_partys and len(between) <= NEXT and "政府" not in between


def _is_found_fault_with(setting: Setting, rule: str) -> bool:
    """政府が決めた2%の撤回を求め, 2%とする目標ありきだと批判: the government's plan, not the party's."""
    is_there = rule in (
        "ja_withdrawn",
        "ja_replaced",
        "ja_decided",
        "ja_no_verb",
        "ja_default",
        "ja_relative_clause",
        "ja_target_noun",
        "ja_enough",
        "ja_decided",
        "zh_relative_clause",
        "zh_pledge_noun",
    )
    return is_there and CRITICISM.search(setting.sentence.text) is not None


FOR_ALL = re2.compile(
    "全球(?:性)?(?:新)?标准|世界标准|放诸四海|普遍适用|一体适用|所有盟[友国邦]|世界標準|世界基準|国際標準|国際基準|グローバル"
)
REFUSER = re2.compile(
    "^(?:政府|政権|内阁|内閣)?(?:の|的)?[^、。,はが]{0,24}(?:は|が|、|,)|^(?:首相|总理|总统|国防|外长|外交|政府)"
)
OF_THE_ALLIANCE = frozenset({"zh_below_aim", "ja_members_short_of"})
NO_MEMBERS = frozenset({"USA", "NATO", "EU", "ALLIES", "CHN", "RUS", "JPN"})


def of_who_refuses(setting: Setting, reading: Reading) -> Reading:
    """スペイン、NATOの国防費5%案を拒否: what a member refuses is its own share."""
    parties = setting.sentence.parties
    if reading.kind_rule in OF_THE_ALLIANCE and any(p.code == "NATO" for p in parties):
        return reading._replace(spender=("NATO",), spender_rule="of_the_alliance")
    around = setting.sentence.text[setting.figure.start :][:40]
    if reading.kind is Kind.BENCHMARK and reading.spender != ("NATO",) and FOR_ALL.search(around):
        return reading._replace(spender=("ALLIES",), spender_rule="standard_for_all")
    if reading.kind is not Kind.DENIAL or reading.spender != ("NATO",) or not parties:
        return reading
    first = parties[0]
    is_topic = REFUSER.search(setting.sentence.text[first.end :]) is not None
    if first.code in NO_MEMBERS or not is_topic or first.start > setting.figure.start:
        return reading
    return reading._replace(spender=(first.code,), spender_rule="who_refuses")


def by_when(setting: Setting, reading: Reading, when: str | None) -> Reading:
    if reading.kind_rule in (
        "zh_level",
        "zh_default",
        "ja_copula",
        "zh_present",
        "zh_expected",
        "ja_verbless",
    ) and is_yet_to_come(when, setting.discourse):
        return reading._replace(kind=Kind.PLEDGE, kind_rule="level_to_come")
    if reading.kind_rule == "ja_decided" and when and has_amount(setting, when):
        return reading._replace(kind=Kind.LEVEL, kind_rule="ja_budgeted")
    if reading.kind_rule == "zh_decided" and is_this_year(setting, when):
        return reading._replace(kind=Kind.LEVEL, kind_rule="zh_projected")
    if reading.kind_rule in BUDGETED and when and is_budget_of(setting, when):
        return reading._replace(kind=Kind.LEVEL, kind_rule="zh_budgeted")
    return reading
