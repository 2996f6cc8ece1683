"""Who asks, decides or denies, and who is no government (pure)."""

import re2

from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.naming import OWNS, is_measure
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.words import search
from pipelines.extraction.languages.cjk_leaders import YEARS
from pipelines.report import Kind

GOVERNMENT = re2.compile(
    r"政府|政権|大統領府|政权|官邸|外務省|外务省|防衛庁|内閣|内阁|內閣|首相|防衛省|防卫省|与党|大臣|日方|日本側|高市|石破|岸田|行政院|總統|总统|当局|3文書|三文書|防衛力整備計画|安保戦略|事務総長|秘书长|ルッテ|吕特"
)
EXPERT = re2.compile(
    r"教授|専門家|研究員|研究员|研究員|学者|學者|专家|專家|氏は「|識者|委員|提言|有識者|党内|黨內|国防族|黨團|野党|反対派|阵营|幕僚|陣営|ブレーン|シンクタンク|智库|智庫|党は|有人|自民党"
)
SPOKESMEN = re2.compile(
    r"米国防総省|米政府|米側|米国|トランプ|ヘグセス|コルビー|パーネル|ルビオ|美国|美國|美方|五角大|赫格塞思|特朗普|川普|科尔比"
)
PARTY = (
    r"立民|れいわ|社民|参政党|国民民主党|立憲民主党|公明党|共産党|日本維新の会|維新の会|維新|社民党|れいわ新選組|国民党|民進党|保守党|労働党|野党"
    r"|在野党|议会[^,。]{0,10}委员会|国会[^,。]{0,10}委员会|常设委员会|国民党团|反对党|反对派|维新会|立宪民主党|公明党|参政党|国民民主党|日本共产党|民众党|绿党|保守党|立委|候选人|参议员|众议员|議員連盟|議連|自民党の[一-龥]{2,6}(?:元|前)[一-龥]{2,10}|自民党の[^。、]{2,12}議員"
)
SCHOLAR = r"教授|研究員|専門家|アナリスト|シンクタンク|专家|学者|智库|研究员"
POLITICIAN = re2.compile(
    rf"(?:{PARTY}|{SCHOLAR})"
    r"(?:は|が|らは|も|,?[^。、,]{0,14}?(?:「|『|\"|主张|认为|建议|提议|呼吁|承诺|提出|倡议|力主|鼓吹|要求|希望|:))"
    r"|自民党(?:は|が)[^。]{0,24}(?:公約|マニフェスト|提言)"
    r"|(?:選挙|衆院選|参院選|公約)[^。、]{0,8}自民党(?:は|が)"
    r"|(?:野党[^。、]{0,30}?|党首)(?:は|が|も|、)|野党党首"
)
OBJECTORS = re2.compile(
    rf"(?:{PARTY}|{SCHOLAR})[^。]{{0,20}}?(?:反对|批评|质疑|指责|は|が|も|らは|「)"
)
"""Who rejects a figure and is no government: 在野党批评政府."""
ADVISERS = re2.compile(
    "(?:有識者会議|懇談会|審議会|諮問会議|経団連|経済同友会|商工会議所|市民団体|財団|シンクタンク|議連|報告書案?|答申|提言書?案?|部会|調査会)(?:の[^、。はがを]{1,8})?(?:は|が|も)"
    "|(?:研究所|研究院|智库|基金会|协会|商会|学会|工会|委员会)[^,。]{0,6}(?:呼吁|敦促|要求|建议|促请)"
)
"""Who asks it of the government, and is none."""
CRITICISM = re2.compile("批判|反発|疑問|問題視|撤回|見直|ありき|批评|质疑|指责|反对|抨击|皱眉")
"""A party that finds fault with a plan of the government's, and has none of its own."""
OFFICIAL_PLAN = re2.compile("政府|政権|内閣")
PLAN_OF_STATE = re2.compile("(?:政府|政権|内閣)の(?:計画|目標|方針|公約|路線)")
FORMER = re2.compile(
    "(?:元|前)(?:米|トランプ政権|バイデン政権|国防|国務|大統領補佐官)[^、。]{0,40}?(?:氏|次官|次官補|長官|高官|補佐官|部長|大使|司令官)(?:は|が|も|、|に聞く|「|:|に「)"
    "|(?:米|米国|トランプ|バイデン)[^、。はが]{0,24}(?:元(?:国防|国務|次官|長官|高官|補佐官|司令官|大使|政府)|(?:務めた|だった|歴任した|担当した)[^、。はが]{1,14}(?:氏|教授|研究員))"
    "|(?:卸任|退休|离任|已退|曾任)[^,。]{0,12}|(?:^|[^此之目日年月以先提当个])前(?:驻|国防部|副部长|助理|国务|白宫|高官|官员|防长|外务省|总统国家|美军|司令)"
    "|(?:美国|特朗普|拜登|五角大楼)[^,。]{0,8}(?:前(?:国防|副|助理|国务|官员|高官|防长|国家安全|驻|大使|司令)|时期的)"
)
"""前トランプ政権で補佐官を務めた…氏: speaks for no government."""
TOPIC = ("は", "側は", "政府は", "政府が", "側が")
SAYS_ZH = ("否认", "表示", "称", "说", "回应", "澄清", "强调")
AGREED = re2.compile(
    "^(?:諸国|加盟国|各国)?が[^、。]{0,14}(?:合意し|決め|採択し|約束し|受け入れ)た"
)
"""NATOが首脳会議で合意した水準を…求める: whose aim it is, and not who asks."""
PASSIVE = re2.compile("求められ|要求され|要請され|迫られ|促され|被要求|突き付けられ")
PRONOUN = re2.compile('^(?:同氏|氏は)|(?:^|[,:;「“"])(?:他|她|其)')
GOVERNMENT_TOPIC = re2.compile(
    "政府(?:は|が)[^。「」]{0,40}案(?:を|で|の)[^。]{0,12}(?:示|諮|検討|調整|まとめ|固め|練)"
)
OPINION = re2.compile(
    "(?:べきだ|べきである|べきではないか|ねばならない|なければならない|てほしい)。$"
)
"""政府は3.5%を掲げるべきだ: what a paper asks of the government."""
OPENS_WITH_STATE = re2.compile(
    "^(?:一方、?|また、?|ただ、?|これを受け、?|このため、?)?(?:政府|首相|高市首相|内閣|防衛省|政府・与党)(?:は|が)"
)
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


def is_politician(sentence: Sentence, figure: Figure, previous_end: int) -> bool:
    """Whether a party or an expert, not the government, is who aims: 参政党は3%を掲げ."""
    head = sentence.text[previous_end : figure.start]
    spoken = POLITICIAN.search(head)
    tail = sentence.text[figure.end :]
    is_official = OFFICIAL_PLAN.search(tail[:16]) or PLAN_OF_STATE.search(tail[:48])
    return spoken is not None and not is_official


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


def find_denier(sentence: Sentence, figure: Figure) -> str | None:
    """Who denies, where another government than the spender's is the topic: 米国防長官は…."""
    for party in sentence.parties:
        if party.start < figure.start and sentence.text.startswith(TOPIC + SAYS_ZH, party.end):
            return party.code
    return None


INSTRUCTS = re2.compile(
    "^[^。]{0,30}(?:责成|指示|下令|要求(?:内阁|两人|各部|防卫|财务|相关|有关)|命)"
)
"""首相…责成两人编列2%的预算: a government's order to its own."""
OPENS = 4


def asks_itself(sentence: Sentence, figure: Figure, spender: tuple[str, ...]) -> bool:
    """スペインは2.1%で十分だとして例外を求めた: its own wish, no demand upon it."""
    if PASSIVE.search(sentence.text):
        return False
    own = [p for p in sentence.parties if p.start < figure.start and (p.code,) == spender]
    if own and own[0].start <= OPENS and INSTRUCTS.search(sentence.text[own[0].end : figure.start]):
        return True
    return any(sentence.text.startswith(TOPIC, p.end) for p in own)


def _is_of_nobody(sentence: Sentence, figure: Figure) -> bool:
    """求める意見も, 増やす議論が加速するとの見方, 有委员主张: no government considers it."""
    head, tail = sentence.text[: figure.start], sentence.text[figure.end :]
    if is_editorial(sentence.text) or FORMER.search(head) or FORMER_JAPANESE.search(sentence.text):
        return True
    own_clause = head[max(head.rfind(sign) for sign in ",;。:") + 1 :]
    if VOICE_BEFORE.search(own_clause):
        return True
    return VOICE_AFTER.search(tail) is not None and not INSIDE.search(sentence.text)


FORMER_JAPANESE = re2.compile(
    "元(?:日本政府|防衛|外務|統合|海上|陸上|航空|自衛|国家安全保障|官房|駐米|財務)[一-龥]{0,8}(?:次官|幕僚長|相|大臣|審議官|局長|官僚|大使|幹部|将|副長官|司令官|氏|補佐官|参事官)?"
    "|前[一-龥]{0,8}(?:大臣|次官|审议官|幕僚长)|前(?:防卫|外务|驻美|官房|自卫队|经济|财务|产业|干事长|自民|众议院|参议院|防衛|経済|国务|统合)[一-龥]{0,8}(?:相|大臣|次官|长官|大使|官员|将领|幕僚长)|元次官|元幕僚長"
)
"""元統合幕僚長: an official no more."""


def is_former(text: str) -> bool:
    """Whether an official of old is who speaks: 元防衛次官に聞く."""
    return FORMER_JAPANESE.search(text) is not None


INTERVIEW = re2.compile("に聞く|インタビュー|寄稿|専访|专访|投书|撰文")


def is_interview_of_former(title: str) -> bool:
    """元米国防次官補・コルビー氏に聞く: all that is asked for is his own view."""
    return INTERVIEW.search(title) is not None and (
        is_former(title) or FORMER.search(title) is not None
    )


ADVICE = re2.compile(
    f"^(?:[^。,、「]{{0,24}}?)(?:{SCHOLAR}|エコノミスト|評論家|识者|評論员|评论员)(?:の[^、。はが]{{1,10}}|ら)?(?:氏|さん)?(?:は|が|,|认为|主张|建议|指出|表示|说|称)"
)


def is_advice(sentence: Sentence) -> bool:
    """教授は、…増額を自ら切り出すのが賢明だと助言する: all that the sentence plans is his."""
    return ADVICE.search(sentence.text) is not None


EDITORIAL = re2.compile(
    "^\\s*[<〈《[(【「]?(?:主張|社説|論説|正論|直言|オピニオン|視点|社评|社論|社论|时评|評論|评论|观点)[>〉》\\])】」:: ]"
)


def is_editorial(text: str) -> bool:
    """<主張>日本も踏み出せ: a paper's own voice."""
    return EDITORIAL.search(text) is not None


COMMENTS = re2.compile(
    "^[^,。]{0,14}(?:专家|学者|智库|教授|研究员|分析人士|评论|社论|社评|舆论|经济学家|媒体)[^,。]{0,12}(?:认为|指出|说|称|警告|直言|表示|质疑|批评)"
    "|^[^、。]{0,20}(?:教授|専門家|研究員|評論家|識者|アナリスト|エコノミスト|社説)(?:は|が|らは)"
)
"""专家认为…不现实: who rejects it is no government."""


def is_comment(text: str) -> bool:
    """Whether the sentence is what an expert or a paper says."""
    return COMMENTS.search(text) is not None


VOICE_BEFORE = re2.compile(
    "(?:有|一些|部分|多名|多位|有的|不少)?(?:委员|议员|专家|学者|智库|人士|声音|意见|分析|舆论|媒体|经济学家|评论员|教授|研究员|观察人士)[^,]{0,16}(?:主张|建议|认为|呼吁|提出|要求|称|说|指出|表示)"
)
VOICE_AFTER = re2.compile(
    "^[^。]{0,40}?(?:意見|との声|声[がもをは]|との見方|見方[がもを]|観測|議論が|論が|論も|主張も|との論|异论|的(?:呼声|声音|论调|意见))"
)
INSIDE = re2.compile(
    "政府内|与党内|政権内|省内|政府・与党|政府関係者|政府高官|政府は|政府が|政府内部|政府高层|執政党内"
)


def find_actor(
    sentence: Sentence,
    figure: Figure,
    kind: Kind,
    spender: tuple[str, ...],
    demander: str | None,
) -> tuple[tuple[str, ...], str]:
    if kind in (Kind.LEVEL, Kind.OTHER):
        return (), "no_actor"
    if kind is Kind.DEMAND:
        return ((demander or ("EU" if spender == ("EU",) else "USA")),), "who_asks"
    if kind is Kind.BENCHMARK:
        return ((demander,) if demander else ()), "who_sets"
    if kind is Kind.PROPOSAL:
        if OPINION.search(sentence.text) and not sentence.is_title:
            return (), "own_opinion"
        if _is_of_nobody(sentence, figure):
            return (), "voices"
        first = sentence.parties[0] if sentence.parties else None
        if (
            first is not None
            and not EXPERT.search(sentence.text)
            and (sentence.text[first.start : first.end] in YEARS or first.code == "EU")
            and (first.code,) == spender
            and first.start <= OPENS
        ):
            return spender, "own_leader"
        is_official = GOVERNMENT.search(sentence.text) and not EXPERT.search(sentence.text)
        is_official = is_official or search(
            "政府内|政権は|大統領府|政府・与党|官邸|政府人士|政府官員|政府官员|日本政府|日本側|内阁正|內閣正",
            sentence.text,
        )
        is_official = is_official or OPENS_WITH_STATE.search(sentence.text)
        is_official = is_official or GOVERNMENT_TOPIC.search(sentence.text)
        is_partys = sentence.is_title and search(
            "意見|との声|同友会|経団連|商工会議所|財団|シンクタンク|研究所|<主張>|社説|元次官|識者|自民|公明|維新|立民|国民民主|共産|議連|在野党|维新会",
            sentence.text,
        )
        is_official = is_official or (sentence.is_title and not is_partys)
        if spender == ("ALLIES",):
            return ((first.code,) if first and first.code not in ("ALLIES", "EU") else ()), "voices"
        return (spender[:1] if is_official else ()), "who_considers"
    if spender == ("ALLIES",) or len(spender) > 1:
        return (), "no_single_actor"
    return spender, "own_government"
