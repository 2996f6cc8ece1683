"""Who a Japanese or Chinese sentence credits: other outlets, unnamed sources, speakers (pure)."""

import re2

from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.languages import ja, zh
from pipelines.extraction.languages.cjk_leaders import YEARS
from pipelines.extraction.languages.cjk_outlets import OUTLETS, OWN
from pipelines.extraction.languages.zh_folding import FOLDED

NAMES = {
    form: name
    for name, surfaces in OUTLETS.items()
    for surface in surfaces
    for form in (surface.translate(FOLDED), surface)
}
OUTLET = any_of(tuple(NAMES))
REPORTED = any_of(ja.REPORTED, zh.REPORTED)
POLL_AFTER = re2.compile(r"^[^。、,]{0,14}(?:世論調査|調査|民调|民調)")
SAME_OUTLET = tuple(
    word
    for word in (*ja.CONTINUES, *zh.CONTINUES)
    if word.startswith(("同", "该", "報道", "报道", "报导", "記事"))
)
"""同紙は, 该报称: takes up the outlet that was credited."""
DATELINE = re2.compile(
    r"^\s*(?:【[^】]{1,30}】|[((][^))]{1,40}[))]|[一-龥]{2,12}\d{1,2}月\d{1,2}日[电電])"
)
NEAR = 24
"""Code points beside an outlet's name in which its part is told."""
SOURCE = re2.compile(
    r"(?:複数の|複数)?(?:日米|日本|米国防総省|国防総省|米国務省|米|英|政府・与党|政府|与党|官邸|外務省|防衛省|財務省|自民党|自民|外交|交渉|欧州|韓国)*(?:の)?(?:関係者|関係筋|外交筋|高官|当局者|筋(?:が|に|の|は|、|によ)|幹部|政府筋|国防族)"
    r"|(?:[一二三四五六七八九十两兩\d]{1,2}[名位]|多名|数名|數名|数位|數位|两名|兩名|三名|一名|一位|多位|若干|部分)?(?:不愿具名的|匿名)?(?:外交|日本政府|日本|美国政府|美国|美國|美方|政府|军方|軍方|日美|执政党|自民党内|知情|防务|相关)*(?:消息人士|知情人士|人士|官员|官員|高官|消息灵通人士)"
    r"|自民党内有人|自民黨內有人|事情に詳しい(?:関係者|複数の関係者)"
)
NOT_SOURCES = frozenset({"筋", "関係者", "幹部", "人士", "官员", "官員", "高官"})
JA_SPEAKER = re2.compile(
    rf"(?P<name>[ァ-ヶー]{{2,12}}(?:[・=＝][ァ-ヶー]{{2,12}})?|[一-龥々]{{1,5}}?)(?:米|英|仏|独|韓|中国|台湾)?(?:前|元|新|副)?(?P<title>{'|'.join(sorted(ja.TITLES, key=len, reverse=True))})(?:\([^)]{{1,12}}\))?(?:は|が|も|、|らは|の)"
)
NO_NAME = (
    "同",
    "両",
    "前",
    "元",
    "新",
    "現",
    "米",
    "日本",
    "政府",
    "担当",
    "副",
    "政権",
    "防衛",
    "国防",
    "外務",
    "財務",
    "日米",
    "内閣",
    "国務",
    "次期",
    "女性",
    "各国",
    "首脳",
    "官房",
    "経済",
    "大",
    "有識者",
    "衆院",
    "参院",
    "党",
    "国際",
    "報道",
    "事務",
    "専門",
)
KANA = re2.compile("[ぁ-ヾ]")
TIME_OR_MANNER = re2.compile(
    "^(?:先前|周[一二三四五六日]|私下|拍板|再次|多次|今天|昨天|日前|随后|在|就|对|對|则|也|还|曾)"
)
"""总统在国庆演说中表示: what stands behind the office is no name."""
GOES_ON_SAYING = re2.compile(
    "[他她][^,。;]{0,8}(?:说|表示|称|指出|强调|补充|认为|主张|抱怨|承诺|重申|警告)"
)
OF_A_GOVERNMENT = ("内閣", "内阁", "政権", "政权", "政府", "官邸", "次官補", "報道官")
ZH_SPEAKER = re2.compile(
    rf"(?P<title>{'|'.join(sorted(zh.TITLES, key=len, reverse=True))})(?P<name>[一-龥]{{2,5}}?(?:·[一-龥]{{1,6}})?)(?:{'|'.join(sorted(zh.SAYS + zh.PROPOSES, key=len, reverse=True))})"
)
_LEADERS = sorted(
    (
        name
        for name in YEARS
        if len(name) > 1 and not KANA.search(name) and not name.endswith(OF_A_GOVERNMENT)
    ),
    key=len,
    reverse=True,
)
ZH_LEADER = re2.compile(
    rf"(?:^|[,。;:、!?「『“”\"']|总统|首相|总理|随后|新任|报道说)(?P<name>{'|'.join(_LEADERS)})"
    r"(?:首相|总统|总理|部长|防长|国防部长|秘书长|发言人|次长|大臣)?"
    rf"[^,。;!?]{{0,16}}?(?:{'|'.join(sorted(zh.AFTER_LEADERS, key=len, reverse=True))})"
)
"""特朗普要求日本…, 石破茂首相表示: a leader whose office does not stand before the name."""
ADVERB = re2.compile(
    "(?:最近|近日|日前|当天|當天|今天|昨天|此前|曾|则|則|也|还|還|当日|再次|随后|日)+$"
)
SPOKEN = any_of(ja.SAYS)


def own_name(outlet: str | None) -> str | None:
    """The usual English name of the outlet that publishes."""
    if not outlet:
        return None
    if outlet in OUTLETS:
        return outlet
    found = OUTLET.search(outlet)
    if found:
        return NAMES[found[0]]
    return next((name for key, name in OWN.items() if key.lower() in outlet.lower()), None)


def find_outlets(sentence: str, *, own: str | None) -> tuple[str, ...]:
    """The other outlets that a narrowed sentence credits with news, in order, each once.

    >>> find_outlets("英紙フィナンシャル・タイムズは見送ったと報じた。", own=None)
    ('Financial Times',)
    >>> find_outlets("NHKの世論調査で66%だった。", own=None)
    ()
    """
    if not REPORTED.search(sentence):
        return ()
    dateline = DATELINE.match(sentence)
    begin = dateline.end() if dateline else 0
    found: list[str] = []
    for each in OUTLET.finditer(sentence):
        name = NAMES[each[0]]
        if name == own or name in found:
            continue
        is_poll = POLL_AFTER.search(sentence[each.end() :][:NEAR]) is not None
        if each.start() >= begin and not is_poll:
            found.append(name)
    return tuple(found)


AFTER_REPORT = re2.compile("^[^。]{0,40}?(?:后|之后|後|た後|たあと|たのに対し|たことを受け)[,、]")


def credited_for(sentence: str, figure_start: int, outlets: tuple[str, ...]) -> tuple[str, ...]:
    """英国《金融时报》披露…后,官员告诉路透社,…3.5%: the credit of the figure's own clause."""
    if len(outlets) < 2:
        return outlets
    places = [
        (found.start(), found.end(), NAMES[found[0]])
        for found in OUTLET.finditer(sentence[:figure_start])
        if NAMES[found[0]] in outlets
    ]
    if len(places) < 2:
        return outlets
    before = [
        end for _, end, _ in places[:-1] if AFTER_REPORT.search(sentence[end : places[-1][0]])
    ]
    return (places[-1][2],) if before else outlets


def continues_report(sentence: str) -> bool:
    """Whether a sentence goes on with the report that the one before credits."""
    return sentence.startswith((*ja.CONTINUES, *zh.CONTINUES)) or sentence.endswith(
        ja.CONTINUES_AT_END
    )


def find_sources(sentence: str, original: str) -> tuple[str, ...]:
    """The unnamed sources of a sentence, word for word, in order.

    Args:
        sentence: Narrowed.
        original: The same sentence as it stands.
    """
    found: list[str] = []
    for each in SOURCE.finditer(sentence):
        end = each.end()
        words = original[each.start() : end]
        for particle in ("によ", "が", "に", "の", "は", "、"):
            if words.endswith(particle):
                words = words[: -len(particle)]
        if words and (
            words not in NOT_SOURCES or sentence[end : end + 2] in ("への", "が明", "によ", "の話")
        ):
            found.append(words)
    return tuple(dict.fromkeys(found))


def find_speaker(sentence: str, original: str | None = None) -> str | None:
    """The person whom a narrowed sentence names as speaking; the last where it names several.

    >>> find_speaker("林芳正官房長官は24日、事実はないと述べた。")
    '林芳正'
    >>> find_speaker("总统赖清德表示,要达到5%。", "總統賴清德表示，要達到5%。")
    '賴清德'
    """
    speaker = None
    if SPOKEN.search(sentence):
        for found in JA_SPEAKER.finditer(sentence):
            name = _without_org(_as_it_stands(found, original))
            if name:
                speaker = name
                break
    if speaker is None:
        speaker = _chinese_speaker(sentence, original)
    return speaker


def _chinese_speaker(sentence: str, original: str | None) -> str | None:
    for found in ZH_SPEAKER.finditer(sentence):
        if not TIME_OR_MANNER.search(found["name"]):
            return str(ADVERB.sub("", _as_it_stands(found, original)))
    for found in ZH_LEADER.finditer(sentence):
        if not sentence.startswith(OF_A_GOVERNMENT, found.end(1)):
            return _as_it_stands(found, original)
    return None


def goes_on_saying(sentence: str) -> bool:
    """他说, 她还表示: whoever spoke in the sentence before speaks on."""
    return GOES_ON_SAYING.match(sentence) is not None


def _as_it_stands(found: re2._Match, original: str | None) -> str:
    """The name that was found, in the signs of the page."""
    name = str(found["name"])
    start = int(found.start()) + str(found[0]).index(name)
    return original[start : start + len(name)] if original else name


def _without_org(name: str) -> str | None:
    for word in ("米", "英", "仏", "独"):
        if len(name) > 2 and name.endswith(word):
            name = name[: -len(word)]
    return None if name in NO_NAME or name.endswith(NO_NAME) or len(name) < 2 else name
