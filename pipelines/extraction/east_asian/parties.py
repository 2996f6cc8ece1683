"""Whom a Japanese or Chinese sentence names: countries, alliances, governments (pure)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import re2

from pipelines.extraction.languages.cjk_countries import COUNTRIES, NOT_NAMES
from pipelines.extraction.languages.cjk_outlets import OUTLETS
from pipelines.extraction.languages.cjk_parties import CITIES, PARTIES
from pipelines.extraction.languages.zh_folding import FOLDED
from pipelines.extraction.patterns import compile_pattern

CODES = {
    form: code
    for code, names in (*COUNTRIES.items(), *PARTIES.items())
    for name in names
    for form in (name.translate(FOLDED), name)
}
NAME = compile_pattern(
    *(re2.escape(n) for n in sorted({*CODES, *NOT_NAMES}, key=lambda n: (-len(n), n)))
)
KATAKANA = re2.compile("[ァ-ヺー]+")
SHORT_NAMES = frozenset(name for name in CODES if len(name) < 5 and KATAKANA.fullmatch(name))
"""Part of too many words to be told from them but by where those end: タイ, タイミング."""
HEADLINE = {
    "加": "CAN",
    "米": "USA",
    "印": "IND",
    "露": "RUS",
    "豪": "AUS",
    "韓": "KOR",
    "英": "GBR",
    "独": "DEU",
    "仏": "FRA",
    "台": "TWN",
    "伊": "ITA",
    "美": "USA",
    "韩": "KOR",
    "澳": "AUS",
    "德": "DEU",
    "法": "FRA",
    "日": "JPN",
}
ALONE = re2.compile(
    r"(?:^|[\s、,。:：;「『\"(《])(?P<ja>[豪韓英独仏台伊印露加](?:、|が|は|に|も|の|政府|政権|連立|与党|議会|国防省|財務省|首相|大統領|外相|国防相|国防費|軍事費|側)|米(?:国防費|軍事費))"
    r"|(?:^|[\s,:;\"(]|[促逼吁向对催要迫劝令])(?P<zh>[美韩澳德法日台英])(?:促|要求|要|敦促|施压|呼吁|逼|拟|考虑|称|欲|催|提|求|强|再|将|对|向|与|政府|防长|军费|总统|财长|国防|首相|把|增|承诺|计划|决定|同意|防卫|战争|官员|高官|副防长|国务卿|军方|财政部长)"
)
"""One sign for a country, as headlines write it: 豪、国防費…, 美促日…."""
FORCES = ("米軍", "美军")
STATIONED = ("在韓", "在日", "駐留", "駐韓", "駐日", "驻韩", "驻日", "在沖縄")
"""在韓米軍の経費: where they are stationed, nobody who asks."""
CAPITALS = frozenset(CITIES)
VENUE_BEFORE = ("在", "抵", "赴", "访问", "于", "抵达", "到", "飞往", "【", "(")
VENUE_AFTER = (
    "で",
    "発",
    "市",
    "共同",
    "時事",
    "支局",
    "特派",
    "举行",
    "会议",
    "峰会",
    "综合",
    "电",
    "電",
    "讯",
    "訊",
)
"""在马德里举行: where it is held, no government."""
SINGLE = frozenset({"米", "日", "菅"})
WORDS_WITH_SINGLE = (
    "米軍",
    "日本",
    "日間",
    "日経",
    "日媒",
    "日米",
    "日元",
    "日圓",
    "日、",
    "日の",
    "日に",
    "日は",
    "日付",
    "日本語",
)
DIGITS = frozenset("0123456789一二三四五六七八九十今本昨明同両毎前翌月火水木金土休平")
DATELINE = re2.compile(
    r"^\s*(?:【[^】]{1,30}】|\([^)]{1,40}(?:電|讯|訊|电)\)|[一-龥]{2,8}\d{1,2}月\d{1,2}日[电電])"
)


@dataclass(frozen=True, slots=True)
class Party:
    """A country or alliance where a sentence names it."""

    code: str
    start: int
    end: int
    role: str
    """``agent`` (は, が; 要求 before), ``patient`` (に, 对 …) or empty."""


OFFICES = frozenset(
    {
        "財務省",
        "外務省",
        "防衛省",
        "国防省",
        "官房長官",
        "官邸",
        "首相官邸",
        "外务省",
        "财务省",
        "防卫省",
    }
    | {"総統府", "行政院", "总统府", "国防部", "國防部", "立法院"}
)
"""Of whichever state is named right before; of the one that they are listed for where none is."""

OUTLET_NAMES = tuple(name for names in OUTLETS.values() for name in names)
SCHOLARS = re2.compile(
    "^[ァ-ヶー・A-Z一-龥]{0,14}?(?:研究所|大学|シンクタンク|財団|紙|誌|テレビ|調査会社|証券|大手|企業|教授)"
)
NO_STATE_AFTER = ("語", "语", "人", "系", "製", "产", "料理", "銀行", "银行", "製鉄", "株", "車")
"""ロシア語, 米国製兵器: no state."""
LONG = 160
"""Code points of a sentence in which a sign alone may be a country."""
TOGETHER = re2.compile(
    "^(?:など)?の?(?:[2-9二三四五六] ?[カか]国|両国|両政府|首脳)(?:は|が|も)|^(?:等)?[两三四五六]?国?(?:均|都|皆)"
)
"""デンマークの3カ国は, 立陶宛和爱沙尼亚均."""
MEMBERS = ("加盟国", "加盟各国", "加盟諸国", "成员国", "各成员国")
"""Of the union where the sentence names it, and of the alliance elsewhere."""
NATO_ALLIES = ("盟国", "盟邦", "盟友")
ASIA = re2.compile("亚洲|亚太|印太|日本|韩国|台湾|东京|首尔")
"""各盟国 in a sentence on NATO are its members."""
ALLIANCE = re2.compile("NATO|北大西洋|北约")
PATIENT_LIST = re2.compile(
    "^(?:や|と|・|、|および|及び)(?:[ァ-ヶー一-龥]{2,12}?)(?:諸国|各国|国|政府|側)?(?:など)?に(?:も|は|対し|まで)"
)
"""同盟国やパートナーにも: the first of those who are asked."""
AGENT_AFTER = ("は", "が", "も", "政府は", "政府が", "側は", "側が", "政府", "方")
PATIENT_AFTER = (
    "に",
    "に対し",
    "政府に",
    "側に",
    "へ",
    "に対する",
    "を含む",
    "などに",
    "などの同盟国に",
)
PATIENT_BEFORE = (
    "对",
    "對",
    "向",
    "要求",
    "敦促",
    "促",
    "呼吁",
    "呼籲",
    "施压",
    "施壓",
    "促请",
    "逼",
    "希望",
    "催",
    "指责",
    "批评",
    "抨击",
    "炮轰",
    "谴责",
    "警告",
    "劝",
    "说服",
    "督促",
    "迫使",
    "强迫",
    "逼迫",
    "建议",
    "支持",
    "欢迎",
    "称赞",
    "赞扬",
    "肯定",
    "乐见",
    "推动",
    "力促",
    "点名",
    "让",
    "讓",
    "促使",
    "给",
)


def find_parties(sentence: str) -> Iterator[Party]:
    """The parties that a narrowed sentence names, in order, without its dateline."""
    dateline = DATELINE.match(sentence)
    begin = dateline.end() if dateline else 0
    parties = sorted(_named(sentence, begin), key=lambda party: party.start)
    of_union = any(p.code == "EU" for p in parties) and not ALLIANCE.search(sentence)
    of_alliance = any(p.code == "NATO" for p in parties) and not ASIA.search(sentence)
    for party in parties:
        is_member = of_union and sentence.startswith(MEMBERS, party.start)
        is_ally = party.code == "ALLIES" and sentence.startswith(NATO_ALLIES, party.start)
        if is_ally and of_alliance:
            party = replace(party, code="NATO")
        yield replace(party, code="EU") if is_member else party


def _alone(sentence: str, taken: set[int]) -> Iterator[Party]:
    at = 0
    while found := ALONE.search(sentence, at):
        group = "ja" if found["ja"] else "zh"
        number = 1 if group == "ja" else 2
        start = found.start(number)
        at = start + 1
        if start not in taken:
            yield Party(
                HEADLINE[found[group][0]], start, start + 1, _role(sentence, start, start + 1)
            )


def _named(sentence: str, begin: int) -> Iterator[Party]:
    taken: set[int] = set()
    named: list[Party] = []
    for found in NAME.finditer(sentence):
        if found.start() < begin or not _is_name(sentence, found[0], found.start(), found.end()):
            continue
        if found[0] in OFFICES and named and named[-1].end == found.start():
            continue  # ドイツ財務省 is Germany's
        role = _role(sentence, found.start(), found.end())
        taken.update(range(found.start(), found.end()))
        named.append(Party(CODES[found[0]], found.start(), found.end(), role))
    yield from named
    if len(sentence) < LONG:
        yield from (party for party in _alone(sentence, taken) if party.start >= begin)


def _is_name(sentence: str, name: str, start: int, end: int) -> bool:
    if name in NOT_NAMES or (name in SHORT_NAMES and _is_part(sentence, start, end)):
        return False
    if name == "比国":
        return not sentence.startswith(("防", "内", "民", "会", "家"), end)
    if sentence.startswith(("《", "媒体", "媒體"), end):
        return False
    if sentence.startswith(NO_STATE_AFTER, end) and not sentence.startswith("人民", end):
        return False
    if name in FORCES and sentence.endswith(STATIONED, 0, start):
        return False
    if name in CAPITALS and (
        sentence.endswith(VENUE_BEFORE, 0, start) or sentence.startswith(VENUE_AFTER, end)
    ):
        return False
    if name not in SINGLE:
        return not (name == "東京" and sentence.startswith("新聞", end))
    before = sentence[start - 1 : start]
    if before in DIGITS or sentence.startswith(WORDS_WITH_SINGLE, start):
        return name == "日" and sentence.startswith("日米", start)
    if name == "日":
        return sentence.startswith(("日方", "日政府", "日米"), start) or before in "米美"
    return not sentence.startswith(
        ("米紙", "米誌", "米メディア", "米国"), start
    ) and not _is_outlet_behind(sentence, end)


def _is_part(sentence: str, start: int, end: int) -> bool:
    """Whether katakana go on before or after."""
    around = sentence[start - 1 : start] + sentence[end : end + 1]
    return KATAKANA.search(around) is not None


def _is_outlet_behind(sentence: str, end: int) -> bool:
    """米ブルームバーグ通信: an outlet or a house of scholars of that country, not its government."""
    return (
        sentence.startswith(OUTLET_NAMES, end) or SCHOLARS.search(sentence[end:][:20]) is not None
    )


def _role(sentence: str, start: int, end: int) -> str:
    after = sentence[end : end + 14]
    if sentence[:start].endswith(PATIENT_BEFORE) or after.startswith(PATIENT_AFTER):
        return "patient"
    if PATIENT_LIST.search(sentence[end : end + 20]):
        return "patient"
    return "agent" if after.startswith(AGENT_AFTER) or TOGETHER.search(after) else ""
