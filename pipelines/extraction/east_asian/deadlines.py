"""Whether a time that stands behind a figure is the figure's deadline, or another deed's (pure)."""

import re2

from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.percentages import Figure

SETTLED = re2.compile(
    "^[^、。]{0,6}(?:結論|改定|改訂|策定|判断|まとめ|最終決定|正式|公表|発表|提出|召集|開)"
)
CLOSES = (
    "の予定",
    "の目標",
    "の計画",
    "が期限",
    "を期限",
    "が目標",
    "を目指",
    "をめざ",
    "引き上げ",
    "増や",
    "達成",
    "実現",
    "まで",
    "に",
    "目標",
    "めど",
    "の到達点",
    "を到達点",
    "の達成",
    "を目標年",
    "を達成年",
    "中",
    "末",
    "内",
    "とす",
    "とし",
    "实现",
    "實現",
    "达",
    "達",
)
OPENS = ("到", "于", "於", "在")
COMMA = re2.compile("[、,;]")
OWN_THING = re2.compile(
    "(?:目標|達成|これ|それ|水準|引き上げ|引上げ|実現|増額|比率|割合|防衛費|国防費|軍事費|支出|予算|方針|計画|道筋|時期|期限|年限|達成年|前倒し|%)[をがは]"
)
ANY_THING = re2.compile("[一-龥々ァ-ヶーA-Za-z\\d」](?:を|が|は)")
OWN_VERB = re2.compile(
    "实现|达成|达到|完成|到位|落实|兑现|提前|推迟|达标|做到|提高|提升|增至|增加|升至|翻倍|执行|期限|时限|时间|为止|目标"
)
IS_ITS_YEAR = re2.compile(
    "(?:目标|达标|完成|达成|实现)(?:年度?|期限|时限|时间|日期)(?:为|是|定在|定为|定于|设在|设为|则为|延至|提前至|提前到)$"
    "|(?:期限|年限|時期|目標年度?|達成年度?)(?:は|を)$"
)
"""目标年度为2031年度, 達成年限を2035年度とした."""
TAKES_YEAR = re2.compile(
    "^(?:以上|程度)?(?:の|を|に)?(?:目標)?(?:の|を)?(?:達成|実現|到達|完成|クリア)(?:を|する|を目標に)?(?:うたう|うたった|目指す|めざす|掲げる|掲げた|予定する|見込む|するはずの|すべき|約束した)?$"
)
"""GDP比2%の達成をうたう27年度: the year that the clause tells of."""
BARE = 8
"""Code points beside a time that say no more than that it is the deadline."""
HEADLINE_TIME = re2.compile("^(?:までに?|に|中に?|末|めど|目標)?(?:$| |、|達成|実現|前倒し)")


def is_deadline_after(sentence: str, figure: Figure, mention: Mention) -> bool:
    """GDP比5%とし、35年までに達成する, but not …と明記し、30年までに兵器を購入する.

    Args:
        sentence: Narrowed.
        figure: Within it.
        mention: A calendar expression behind it.
    """
    is_reached = sentence.startswith(("に達成", "に実現", "に到達"), mention.end)
    if not is_reached and SETTLED.search(sentence[mention.end : mention.end + 14]):
        return False
    if _is_headlines(sentence, figure, mention):
        return True
    following = sentence[mention.end : mention.end + 4]
    before = sentence[max(0, mention.start - 3) : mention.start]
    if IS_ITS_YEAR.search(sentence[: mention.start]) or TAKES_YEAR.search(
        sentence[figure.end : mention.start]
    ):
        return True
    is_marked = following.startswith(CLOSES) or before.endswith(OPENS)
    return is_marked and not _is_of_another_deed(sentence, figure, mention)


def _is_headlines(sentence: str, figure: Figure, mention: Mention) -> bool:
    """豪、国防費3%超へ 33年度: the other half of a headline is the deadline."""
    is_apart = sentence.endswith(" ", figure.end, mention.start)
    is_all = HEADLINE_TIME.search(sentence[mention.end :]) is not None
    return is_apart and is_all and not sentence.rstrip().endswith("。")


def _is_of_another_deed(sentence: str, figure: Figure, mention: Mention) -> bool:
    """Whether the time stands in a later clause that has a thing of its own to be done."""
    gap = sentence[figure.end : mention.start]
    commas = [found.end() for found in COMMA.finditer(gap)]
    if not commas:
        return False
    start = figure.end + commas[-1]
    stop = COMMA.search(sentence[mention.end :])
    end = mention.end + stop.start() if stop else len(sentence)
    part = sentence[start : mention.start] + sentence[mention.end : end]
    if _is_japanese(part):
        return ANY_THING.search(OWN_THING.sub("", part)) is not None
    return OWN_VERB.search(part) is None and len(part) > BARE


def _is_japanese(part: str) -> bool:
    return any("ぁ" <= sign <= "ん" for sign in part)
