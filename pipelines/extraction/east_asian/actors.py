"""Who asks, and whose words a sentence tells (pure)."""

import re2

from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import search
from pipelines.extraction.east_asian.yardsticks import OWNS, is_measure

SPOKESMEN = re2.compile(
    r"米国防総省|米政府|米側|米国|トランプ|ヘグセス|コルビー|パーネル|ルビオ|美国|美國|美方|五角大|赫格塞思|特朗普|川普|科尔比"
)
FORMER = re2.compile(
    "(?:元|前)(?:米|トランプ政権|バイデン政権|国防|国務|大統領補佐官)[^、。]{0,40}?(?:氏|次官|次官補|長官|高官|補佐官|部長|大使|司令官)(?:は|が|も|、|に聞く|「|:|に「)"
    "|(?:米|米国|トランプ|バイデン)[^、。はが]{0,24}(?:元(?:国防|国務|次官|長官|高官|補佐官|司令官|大使|政府)|(?:務めた|だった|歴任した|担当した)[^、。はが]{1,14}(?:氏|教授|研究員))"
    "|(?:卸任|退休|离任|已退|曾任)[^,。]{0,12}|(?:^|[^此之目日年月以先提当个])前(?:驻|国防部|副部长|助理|国务|白宫|高官|官员|防长|外务省|总统国家|美军|司令)"
    "|(?:美国|特朗普|拜登|五角大楼)[^,。]{0,8}(?:前(?:国防|副|助理|国务|官员|高官|防长|国家安全|驻|大使|司令)|时期的)"
)
"""前トランプ政権で補佐官を務めた…氏: speaks for no government."""
AGREED = re2.compile(
    "^(?:諸国|加盟国|各国)?が[^、。]{0,14}(?:合意し|決め|採択し|約束し|受け入れ)た"
)
"""NATOが首脳会議で合意した水準を…求める: whose aim it is, and not who asks."""
PRONOUN = re2.compile('^(?:同氏|氏は)|(?:^|[,:;「“"])(?:他|她|其)')
GOES_ON = re2.compile("(?:べき|必要)[^。]{0,12}(?:主張|述べ|訴え|求め|指摘|強調|語っ)")
TOPICAL = re2.compile(
    "(?:トランプ|ヘグセス|コルビー|パーネル|ルビオ|米国防長官|米報道官|米大統領)[^。、]{0,10}?(?:は|が)|"
    "(?:特朗普|川普|赫格塞思|赫格塞斯|科尔比|帕内尔)[^。,]{0,10}?(?:要求|表示|称|说|强调|敦促|呼吁)"
)
FOREIGN = frozenset({"USA", "NATO"})


PAPER = re2.compile(
    "^(?:同|この|新)?(?:戦略|国防戦略|文書|報告書?|NDS|NSS)(?:は|では|に(?:は|も))|^(?:该|这份|新版?)?(?:报告|文件|战略|战略文件)"
)
PAPER_OF_US = re2.compile(
    "(?:米国防総省|米政府|米政権|米国防戦略|米国家|米戦争省|トランプ(?:米)?政権|五角大楼|美国国防部|美国战争部|美国政府|特朗普政府|华盛顿|美国)[^。]{0,40}(?:戦略|报告|报告书|報告書|文書|文件|战略)"
)
"""米国防総省が国家防衛戦略を公表した。戦略は…: whose paper the next sentences tell of."""


def issuer_of(sentence: Sentence) -> str | None:
    """Whose strategy or report a sentence tells of, for those that only say 戦略は."""
    return "USA" if PAPER_OF_US.search(sentence.text) else None


def topic_of(sentence: Sentence) -> str | None:
    """The demander whom a sentence has as its topic: コルビー氏は…."""
    found = TOPICAL.search(sentence.text)
    return "USA" if found else None


def find_demander(sentence: Sentence, figure: Figure, discourse: Discourse) -> str | None:
    """Who asks, where somebody other than the spender may be asking."""
    if FORMER.search(sentence.text[: figure.start]) or discourse.is_of_former:
        return None
    asking = [
        party.code
        for party in sentence.parties
        if party.code in FOREIGN
        and party.start < figure.start
        and party.role != "patient"
        and not is_measure(sentence.text, party)
        and not AGREED.search(sentence.text[party.end :][:24])
        and not (party.code != "USA" and OWNS.search(sentence.text[party.end :][:16]))
    ]
    if discourse.issuer and PAPER.search(sentence.text):
        return discourse.issuer
    if discourse.speaking and PRONOUN.search(sentence.text[: figure.start]):
        return discourse.speaking
    if asking:
        return "USA" if "USA" in asking else asking[0]
    if SPOKESMEN.search(sentence.text):
        return "USA"
    if discourse.speaking and GOES_ON.search(sentence.text):
        return discourse.speaking
    passive = search("求められ|要求され|要請され|突き付けられ|被要求", sentence.text)
    return "USA" if passive and discourse.main_spender != "USA" else None


def other_topic(sentence: Sentence, figure: Figure, spender: tuple[str, ...]) -> str | None:
    """エストニア首相は加盟国の国防費を5%にするよう訴えた: the topic, where it is not who spends."""
    first = sentence.parties[0] if sentence.parties else None
    if first is None or first.code in spender or first.code in ("ALLIES", "EU", "JPN", "USA"):
        return None
    between = sentence.text[first.end : figure.start]
    if URGES.search(between) and len(spender) == 1 and first.start <= OPENS:
        return first.code
    is_topic = TOPIC_AFTER.search(sentence.text[first.end : figure.start]) is not None
    is_asking = ASKING_VERB.search(sentence.text[figure.end :]) is not None
    return first.code if is_topic and is_asking and len(spender) == 1 else None


URGES = re2.compile("^[^,。于就]{0,12}(?:敦促|呼吁|催促|督促|促请|喊话|要求)")
TOPIC_AFTER = re2.compile("^(?:の[^、。はがを]{1,12})?(?:は|が)")
ASKING_VERB = re2.compile("よう[^。、]{0,8}(?:求め|訴え|促|迫|要請|呼び)|べきだ(?:と|」)")


OPENS = 4


FORMER_JAPANESE = re2.compile(
    "元(?:日本政府|防衛|外務|統合|海上|陸上|航空|自衛|国家安全保障|官房|駐米|財務)[一-龥]{0,8}(?:次官|幕僚長|相|大臣|審議官|局長|官僚|大使|幹部|将|副長官|司令官|氏|補佐官|参事官)?"
    "|前[一-龥]{0,8}(?:大臣|次官|审议官|幕僚长)|前(?:防卫|外务|驻美|官房|自卫队|经济|财务|产业|干事长|自民|众议院|参议院|防衛|経済|国务|统合)[一-龥]{0,8}(?:相|大臣|次官|长官|大使|官员|将领|幕僚长)|元次官|元幕僚長"
)
"""元統合幕僚長: an official no more."""


INTERVIEW = re2.compile("に聞く|インタビュー|寄稿|専访|专访|投书|撰文")


def is_interview_of_former(title: str) -> bool:
    """元米国防次官補・コルビー氏に聞く: all that is asked for is his own view."""
    return INTERVIEW.search(title) is not None and (
        FORMER_JAPANESE.search(title) is not None or FORMER.search(title) is not None
    )
