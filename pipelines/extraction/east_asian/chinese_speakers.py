"""Who speaks in a Chinese sentence: the name behind an office, or a leader's alone (pure)."""

import re2

from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.languages import zh, zh_names
from pipelines.extraction.languages.cjk_leaders import YEARS

KANA = re2.compile("[ぁ-ヾ]")
TITLE = any_of(zh.TITLES)
SAYS = "|".join(sorted({*zh.SAYS, *zh.PROPOSES}, key=lambda word: (-len(word), word)))
"""Words and ``\\d``: a date may stand behind a name."""
MANNER = any_of(zh_names.MANNER).pattern
NAME = re2.compile(
    rf"^(?P<name>[一-龥]{{1,10}}?(?:[·•・][一-龥]{{1,10}}?){{0,3}})(?:\([^()]{{1,40}}\))?(?:{MANNER})*(?:{SAYS})"
)
"""赫格塞思当天(表示): the shortest name that a verb follows, with what is between them."""
NEAR = 80
"""Code points behind an office in which its name and verb stand."""
NO_NAME = any_of(zh_names.NO_NAME)
NO_BEGINNING = zh_names.NO_BEGINNING
OF_AN_OFFICE = ("相", "首相")
ABROAD = frozenset(zh_names.ABROAD)
SHORTEST, OWN, FOREIGN = 2, 5, 24
"""Signs of a name; 小泉进次郎 has five, one written by its sound or with a dot may have more."""
OF_A_GOVERNMENT = (
    "内閣", "内阁", "政権", "政权", "政府", "官邸", "次官補", "報道官", "当局", "团队", "阵营", "幕僚",
)  # fmt: skip
_LEADERS = tuple(
    name
    for name in YEARS
    if len(name) > 1 and not KANA.search(name) and not name.endswith(OF_A_GOVERNMENT)
)
LEADER = any_of(_LEADERS)
ZH_LEADER = re2.compile(
    rf"(?:^|[,。;:、!?「『“”\"']|随后|新任|报道说|的|{TITLE.pattern})(?P<name>{LEADER.pattern})"
    r"(?:首相|总统|总理|部长|防长|国防部长|秘书长|发言人|次长|大臣)?"
    rf"[^,。;!?]{{0,16}}?(?:{any_of(zh.AFTER_LEADERS).pattern})"
)
"""特朗普要求日本…, 石破茂首相表示: a leader whose office does not stand before the name."""
TITLE_LABEL = re2.compile(
    rf"(?:^|[ ?!,。]|{TITLE.pattern})(?P<name>{LEADER.pattern})(?:首相|总统|总理|部长|防长)? ?:"
)
"""卡尼:本财年…: a leader whose words a title tells."""
NEXT_PART = re2.compile("[一-龥%] [一-龥]|:")
"""Where a part of a title ends, and another person may speak."""
ADVERB = re2.compile(f"(?:{MANNER})+$")
GOES_ON_SAYING = re2.compile(
    "[他她][^,。;]{0,8}(?:说|表示|称|指出|强调|补充|认为|主张|抱怨|承诺|重申|警告)"
)


def chinese_speaker(sentence: str) -> tuple[int, int] | None:
    """Where a narrowed sentence, in simplified signs, names who speaks.

    >>> text = "白宫新闻秘书莱维特说,盟友应达到5%。"
    >>> text[slice(*chinese_speaker(text))]
    '莱维特'
    >>> chinese_speaker("总统府官员说,要达到5%。")
    """
    for title in TITLE.finditer(sentence):
        found = _name_behind(sentence, title.end(), title[0])
        if found:
            return found
    for leader in ZH_LEADER.finditer(sentence):
        if not sentence.startswith(OF_A_GOVERNMENT, leader.end(1)):
            return leader.start(1), leader.end(1)
    return None


def chinese_title_speaker(title: str, at: int) -> tuple[int, int] | None:
    """Where a narrowed title, in simplified signs, names who says what holds place ``at``.

    >>> title = "加拿大提前达标 卡尼:本财年军费占GDP 2%"
    >>> title[slice(*chinese_title_speaker(title, title.index("2%")))]
    '卡尼'
    >>> chinese_title_speaker("日媒:日本考虑3%", 7)
    """
    labels = [one for one in TITLE_LABEL.finditer(title) if one.end() <= at]
    if not labels or NEXT_PART.search(title[labels[-1].end() : at]):
        return None
    return labels[-1].start(1), labels[-1].end(1)


def goes_on_saying(sentence: str) -> bool:
    """他说, 她还表示: whoever spoke in the sentence before speaks on."""
    return GOES_ON_SAYING.match(sentence) is not None


def _name_behind(sentence: str, start: int, title: str) -> tuple[int, int] | None:
    """Start and end of the name behind an office, where a verb follows it."""
    found = NAME.match(sentence[start : start + NEAR])
    if not found:
        return None
    name = str(found["name"])
    name = ADVERB.sub("", name) if len(name) > 2 else name
    return (start, start + len(name)) if _is_name(name, title) else None


def _is_name(name: str, title: str) -> bool:
    """Whether it is a person's: no office, no word, and no longer than names are."""
    if title.endswith(OF_AN_OFFICE) and name.startswith("关"):
        return False  # 防卫相关经费
    if name.startswith(NO_BEGINNING) or NO_NAME.search(name):
        return False
    bare = [sign for sign in name if sign not in "·•・"]
    is_foreign = all(sign in ABROAD for sign in bare)
    longest = FOREIGN if is_foreign or len(bare) < len(name) else OWN
    return SHORTEST <= len(bare) <= longest
