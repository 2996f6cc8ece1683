"""The unnamed sources that a Japanese or Chinese sentence cites, word for word (pure)."""

import re2

from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.languages import cjk_sources as words

COUNT = r"(?:複数の|複数|(?:\d{1,2}|[二三四五六七八九])人の)"
KNOWS = r"(?:(?:事情|交渉|協議|内情|経緯|計画|問題|議論|内容|草案|政策){1,2}(?:に詳しい|を知る|に通じた|に近い|に精通(?:する|した)))"
"""事情に詳しい: what makes a source of whoever stands behind it."""
JAPANESE = (
    rf"(?:元|前)?{KNOWS}?{COUNT}?(?:元|前)?(?:(?:{any_of(words.JA_BODIES).pattern})の?)*"
    rf"(?:{any_of(words.JA_PEOPLE).pattern}|筋(?:が|に|の|は|、|によ))"
    r"(?:の?(?:\d{1,2}|[一二三四五六])人|ら)?"
)
"""複数の日米両政府関係者, 関係者3人, 高官ら."""
WHO_KNOW = rf"{KNOWS}(?:\d{{1,2}}|[一二三四五六])人|(?:委員|出席者|議員|閣僚)の(?:1|一|2|3)人"
"""事情に詳しい3人, 委員の一人."""
SOME = r"(?:(?:[一二三四五六七八九十两\d]{1,3}|多|数|几)[名位]|多个|若干|部分|一些)"
SHY = r"(?:(?:不愿意?|不便|不|未|要求|没有)(?:透露|公开|披露|具|匿)(?:姓名|身份|名)?的?|匿名的?)"
CLOSE = r"(?:(?:直接)?(?:了解|知晓|熟悉|知悉|参与|掌握|接近)[一-龥]{0,10}?的)"
"""了解谈判情况的: who knows of it."""
BODIES = rf"(?:{any_of(words.ZH_BODIES).pattern})的?"
CHINESE = (
    rf"(?:{BODIES})*{SOME}?(?:{SHY}|{CLOSE}|前|{BODIES})*(?:{any_of(words.ZH_PEOPLE).pattern})"
    rf"|{SOME}(?:{SHY}|{BODIES})*议员|自民党内有人"
)
"""日本外务省一名官员, 一位不愿透露姓名的五角大楼官员."""
SOURCE = re2.compile(f"{JAPANESE}|{WHO_KNOW}|{CHINESE}")
NOT_SOURCES = frozenset(
    {
        *("筋", "関係者", "幹部", "人士", "官员", "官員", "高官", "当局者", "高层", "干部"),
        *("外交官", "幕僚", "関係者ら", "高官ら", "幹部ら", "当局者ら"),
    }
)
"""Alone they are sources only where the next words say so."""
TELLS_AFTER = ("への", "が明", "によ", "の話")
MET_AFTER = ("との", "と会", "と協", "と面", "を招", "を呼", "を集", "会谈", "会晤", "会议")
"""Who is met or appointed is no source."""
PARTICLES = ("によ", "が", "に", "の", "は", "、")


def find_sources(sentence: str, original: str) -> tuple[str, ...]:
    """The unnamed sources of a sentence, word for word, in order.

    Args:
        sentence: Narrowed.
        original: The same sentence as it stands.

    >>> text = "3人の関係者によると、米側は3%を求めた。"
    >>> find_sources(text, text)
    ('3人の関係者',)
    """
    found: list[str] = []
    for each in SOURCE.finditer(sentence):
        end = each.end()
        words_found = original[each.start() : end]
        for particle in PARTICLES:
            words_found = words_found.removesuffix(particle)
        if sentence.startswith(MET_AFTER, end):
            continue
        if words_found and (
            words_found not in NOT_SOURCES or sentence.startswith(TELLS_AFTER, end)
        ):
            found.append(words_found)
    return tuple(dict.fromkeys(found))
