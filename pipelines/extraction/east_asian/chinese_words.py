"""Patterns of Chinese words that tell what is said of a figure."""

import re2

from pipelines.extraction.east_asian.parties import NAME
from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.languages import zh
from pipelines.extraction.patterns import compile_pattern
from pipelines.report import Kind

CLAUSE_END = re2.compile(r"[,;。!?\n:]")


SENTENCE_END = re2.compile(r"[。!?\n]")


BOUND_AFTER = r"^(?:以上|以下|以内|之内|左右|上下|之多|多|或更多|或以上|」|”|\"|』|\)|\s)*"


_OF = r"(?:的|这一|这个|这道|这条|之|新|防卫费|防务开支|国防开支|国防预算|国防支出|政府|日本政府|军费|军费占比|开支|支出|预算|具体|硬性|长期|最终|最低|数值|“|「|『|所谓|官方|既定|政策|占比|比例|GDP|北约|全球){0,5}"


NOUNS: tuple[tuple[Kind, re2._Regexp], ...] = tuple(
    (kind, re2.compile(f"{BOUND_AFTER}{_OF}(?:{words})"))
    for kind, words in (
        (
            Kind.CAP,
            "框框|框子|藩篱|铁律|闸门|防线|禁区|紧箍咒|上限|为上限|为限|红线|限制|天花板|框架|限额|限定|枠|大关限制|封顶",
        ),
        (Kind.BENCHMARK, "标准|基准|标杆|及格线|标尺"),
        (Kind.DEMAND, "要求|要价|开价|诉求|压力|门槛要求"),
        (
            Kind.PLEDGE,
            "目标|承诺|指标|宣言|共识|约定|计划|决定|决策|举措|打算|方针|决议|路线图|政策|保证",
        ),
        (Kind.PROPOSAL, "方案|建议|提案|构想|可能性|意见|想法|设想|提议|主张|呼声|案|论调|说法成"),
    )
)


PLANNED = re2.compile(f"{BOUND_AFTER}{_OF}(?:目标|计划|决定|方针|政策)")


VERBS: tuple[tuple[Kind, re2._Regexp], ...] = (
    (Kind.DENIAL, re2.compile(f"{any_of(zh.DENIAL).pattern}|反对[^党派者声]")),
    (Kind.DEMAND, any_of(zh.STRONG_DEMAND)),
    (Kind.PROPOSAL, any_of(zh.PROPOSAL)),
    (Kind.CAP, any_of(zh.CAP)),
    (Kind.BENCHMARK, any_of(zh.BENCHMARK)),
    (Kind.PLEDGE, any_of(zh.STRONG_PLEDGE)),
)


RELATIVE = (
    (
        Kind.DEMAND,
        re2.compile(
            "(?:要求|索要|寻求|提出|开出|喊出|期望|期待|希望|想要|敦促|主张达到)(?:过)?的(?:约|GDP|至少)?$"
        ),
    ),
    (
        Kind.PLEDGE,
        re2.compile("(?:承诺|设定|计划|既定|定下|确定|规定|约定|原定|现有)(?:的)(?:约|GDP)?$"),
    ),
    (Kind.PROPOSAL, re2.compile("(?:主张|建议|讨论|考虑)的(?:约|GDP)?$")),
)


NOT_VERBS = re2.compile(
    "(?:敲定|确定|通过|批准|决定|公布|出台|达成|推出|拍板)[^,]{0,4}方案|研究(?:所|员|中心|机构|会|报告|院|显示|者|小组|开发|人员)|逼近|要求额|要求书|预算草案|可能性|目标年"
)
"""Words that hold a verb and are none: 研究所."""
LIKELY_TO_ASK = re2.compile(
    "(?:可能|或|拟|准备|打算|计划|将|考虑|欲|有意)(?:在[^,]{1,10}?(?:中|上|时|期间|前|后)|借[^,]{1,8}?(?:之机|机会))?(?:会|再|将|正式|公开|进一步|继续|向[^,]{1,6})*(要求|敦促|施压|呼吁|催促|促|逼|迫使|要日本|要韩国|要台湾|要盟友|要欧洲|要盟国|要对方|要东京|要首尔)"
)
"""华盛顿很可能要求日本…: a demand that is expected."""
HEADS: tuple[tuple[Kind, re2._Regexp], ...] = tuple(
    (
        kind,
        re2.compile(
            f'(?:{words})(?:的)?(?:水平|水准|数字|标准|比例|额|值|数值|幅度)?(?:原先|当时|起初|此前|本来)?(?:,|是|则|为|就是|定为|定在|定|设为|设定为|已|由|升至|提高到|提高至|抬高到|加码到|降至|降为|曾|一度|原|仍|约|至少|不低于|GDP的?)*[“"「]?$'
        ),
    )
    for kind, words in (
        (Kind.DEMAND, "要求|要价|开价|诉求|价码"),
        (Kind.CAP, "上限|红线|天花板"),
        (Kind.PLEDGE, "目标|计划的终点|承诺"),
        (Kind.PROPOSAL, "方案|提案|提议|建议"),
    )
)
"""此前的要价是3%, 目标定为2%: the noun that the figure is told of."""
IDENTIFIED: tuple[tuple[Kind, re2._Regexp], ...] = tuple(
    (
        kind,
        re2.compile(
            f'^[”"」』]?(?:是|即为?|{verbs}成为|才是|已成为|已是)[^,。]{{0,14}}(?:{words})'
        ),
    )
    for kind, verbs, words in (
        (Kind.BENCHMARK, "作为|定为|列为|视为|当作|", "标准|基准|标杆|及格线|标尺|新门槛"),
        (Kind.CAP, "作为|定为|列为|视为|", "上限|红线"),
        (Kind.PLEDGE, "", "目标|承诺"),
    )
)
"""5%是盟友的新标准."""
RAISE_TO = "提高|提升|增加|增至|扩大|拉高|拉升|上调|调高|调升|升至|升到|翻倍|翻番|推高|提至|提到|增到|涨到|涨至|爬到|爬升|攀升|跃升|走到|抬到|抬至|抬高|做到|拉到|推到|推至|拔高|抬升|跳到|跳升|冲到|冲至|拉抬|加到|加至|加码|顶到|触及|迈向"
"""Verbs that take a share to a figure."""
SAID_TO_RAISE = re2.compile(
    "(?:政府|首相|总统|总理|部长|当局)[^,]{0,6}(?:称|说|表示|宣布|计划|拟)[^,]{0,20}(?:提高到|提高至|提升到|提升至|上调至|调高到|拉高到|增加到)[^,]{0,8}$"
)
"""政府称中期内提高到2%."""
WILL_REACH = re2.compile(f"(?:要|拟|将|得|会|欲)[^,]{{0,26}}(?:{RAISE_TO})[^,]{{0,6}}$")
RAISES_IT = re2.compile(
    f"(?:把|将|使|让|令)[^,]{{1,30}}(?:{RAISE_TO}|用于|投入)[^,]{{0,20}}$|"
    "(?:^|[^将把])(?:把|将|拿出|拨出)[^,]{0,6}(?:GDP|国内生产总值|国民生产总值)的?[^,]{0,4}$"
)
"""把防卫费提高到…: an act of somebody's own, and no state of things."""
DONE = re2.compile("已经?[^,]{0,8}$|已经?(?:把|将|使)|曾|由此|从而")
RAISES_DEMAND = re2.compile(
    "(?:数字|要求|要价|价码|门槛|标准|筹码)(?:又|再|已|进一步)?(?:调高|提高|抬高|抬到|抬至|拔高|提到|加到|加码|升|上调|拉高|涨)|(?:开出|提出|抛出|喊出|开价|要价|索要|索价)"
)
"""他已把这个数字调高到3.5%."""
WANTS = re2.compile(
    "(?:^|[^需主重须必不还想])(?:要|索要)(?:GDP的|约|至少|出)?$|(?:^|[^需主重须必不还想])要(?:日本|日方|东京|韩国|韩方|首尔|台湾|台北|北约|盟友|盟国|盟邦|欧洲|对方|各国|澳洲|澳大利亚)"
)
"""后来改口要3.5%, 放话要盟友掏5%."""
BREAKS = re2.compile("(?:可能|恐|料|势必|有望)[^,]{0,10}(?:突破|逼近|超过|冲破)")
"""可能突破3%: what is foreseen."""
PUTS = re2.compile("出示|提出|提示|抛出|开出")


SETS = re2.compile(
    "(?:设定|制定|确立|提出|定下|达到|达成|实现|接受|承诺|设立|树立|采纳|确定|定为|满足|遵守|把目标|将目标)[^,]{0,16}$|(?:写入|写进|纳入|列入|载入|明确|写明)[^,]{0,28}$"
)


AGREED = re2.compile("同意|接受|答应|屈从|满足|响应|承诺")


ASKED_FROM = re2.compile(
    "(?:要价|价码|开价|喊价|要求的数字|要求额)[^,]{0,6}[从由](?:GDP的|最初的|起初的|此前的)?$"
)
"""要价从3%涨到3.5%."""
FROM = re2.compile(
    "(?:从|由|自(?:目前|现在|现行|当前|去年|今年|不到|约|\\d{4}年))(?:\\s|现时|时下|如今|当下|眼下|约占|目前|现在|现行|当前|现有|原来|原先|去年|今年|现|原|此前|过去|约|的|占比|占|GDP|国内生产总值|不到|不足|大约|\\d{4}年|\\d{4}财年)*$"
)


RATES = re2.compile("恐|料|预计|预期|预估|估计|估算|据估算|推算|测算|恐将|势将|势必")


SHOULD = any_of(zh.SHOULD)


WEAK_PLEDGE = any_of(zh.PLEDGE)


LEVEL = any_of(zh.LEVEL)


PRESENT = re2.compile(
    "占|(?:预算|支出|开支|军费|卫费|费用|占比|比例|比重|之比)(?:约|已|就|便)?达|仍为|只有|仅为|仅|保持在|维持在|已达|已经达|已升|达到了|已增|升至了|徘徊在|分别为|分别是|长期|一直|曾|为"
)


RISES = re2.compile(f"(?:达到|抛出|{RAISE_TO})")


MET = re2.compile("(?:达到|满足|实现|履行|兑现|达成|符合)了?(?:北约)?(?:的|GDP|约)*$")
WILL_MEET = re2.compile("将|要|会|力争|争取|早日|尽快|提前|年底前")
NEXT_YEAR = re2.compile("明年|后年|下财年|下一财年|20[3-4]\\d年")
WILL_RAISE = re2.compile("(?:将|会|要)[^,]{0,10}(?:提高|增加|提升|加码|扩大|调升)")
TO_COME = re2.compile(
    "不得少于|不得低于|不应低于|会把|会将|会继续|会维持|会保持|将|要达|要在|拟|力争|争取|计划|实现|目标|期盼|提前"
)


OWN_SUBJECT = compile_pattern(
    rf"^\s?(?:但|而|并|且|另外|不过|其中|同时)?(?:{NAME.pattern}|政府|首相|总统|内阁|他|她|双方|各国)"
)


FULFILS = re2.compile(
    "^(?:这一|的)?(?:达标|实现|达成|目标)?(?:时间|时限|期限|时间表|日期|进程|步伐)|^[”」』]?[^。;]{0,24}(?:在|于)[^,。;]{0,14}(?:达标|实现|达成|完成|到位)|^[^。;]{0,12}(?:提前|推迟|履行|兑现|达标|实现承诺)"
)


MEASURED_BY = re2.compile(
    "\\d{4}年?(?:为)?基准|(?:以|依|依照|按|按照|比照|参照|参考|采用|循)[^,]{0,8}(?:标准|基准|定义|模式)"
)
"""依北约标准: how it is counted, no standard to reach."""


UNDER_PRESSURE = re2.compile(
    "(?:在)[^,]{0,12}(?:施压|压力|要求|呼吁|敦促)(?:之?下|后)|(?:因应|面对|面临|应|迫于|顶住|顺应)[^,]{0,12}(?:施压|压力|要求|呼吁|敦促)(?:之?下|后)?|因[^为,][^,]{0,11}(?:施压|压力)"
)
"""在美国施压下: why, and not what is said of the figure."""


WOULD_BE = re2.compile(
    "才须|才需|才应|应会|应可|应对|应该会|应是|供应|反应|回应|响应|相应|因应|应当会"
)
"""应 that is no should."""


SUPPORTS = re2.compile("支持[^,]{0,14}(?:增至|增到|提高|提升|达到|升至)")


VIEWS = re2.compile("主张|认为|建议")


REACHED = re2.compile(
    "(?:由此|从而|因而|已经|已|业已|得以)[^,]{0,8}(?:达到|达|升至|增至|突破|超过)[^,]{0,10}$"
)


HOVERS = re2.compile(
    "^(?:上下|左右|附近)?(?:区间|徘徊|浮动|的?区间|的?水平(?:徘徊|附近)|波动|打转|上下浮动|关口)"
)
"""仍在1%上下徘徊."""
CALLED = re2.compile(
    "^(?:(?:称|视|看|当|列|奉)(?:为|作|成|之为|做)|(?:如今|现在|已|已经)?(?:是|成了|成为)(?:衡量|适用|针对|所有|全体|盟友))[^,。]{0,14}(?:标准|基准|标杆|标尺|尺度)"
)


ENOUGH = re2.compile(
    "^[^,。]{0,4}[,]?(?:就|便|已经|已)?(?:足够|足以|够了|即可)|^(?:左右|上下)?的?(?:既有|原有|原定|既定)(?:的)?(?:方案|计划|目标)"
)


CONSEQUENCE = re2.compile(
    "^(?:的)?(?:门槛|目标|水平|比例)?,?(?:恐|将|会|势必|必然|必将|无异于|可能|或)(?:会|将)?(?:进一步)?(?:排挤|挤压|加重|拖累|影响|导致|引发|冲击|压缩|削弱|刺激|推高|拖垮|掏空|造成|加剧|侵蚀|牺牲)"
)
"""占GDP5%将排挤社福: the aim that is known, and what comes of it."""
ASKS = any_of(zh.STRONG_DEMAND)


NOT_ENOUGH = re2.compile(
    "^(?:的)?(?:军费)?[^,。]{0,4}(?:太少|太低|不够|远远不够|还不够|仍不够|偏低)|^(?:的目标)?(?:只是|仅是|不过是|只不过是)(?:一个)?(?:起点|开始|第一步)"
)
"""嫌2%太少: the aim that is there."""
REGULATED = re2.compile("(?:规定|写明|载明|明定|列明|约定|宣布|承诺|决定)$")
"""安保文件规定,防卫费须达到2%."""
LEANS = re2.compile("^的?(?:上|方向|这个方向|这一标准)?(?:靠|迈|走|进发|冲刺|冲|看齐|推进|努力)")
"""往5%上靠."""
IMPOSED = re2.compile(
    "^[^,。;]{0,14}(?:套到|套在|套用|强加|硬套|压到|压在|摊到|摊派|推给|塞给|施加|扩大到|推广到|延伸到)[^,。;]{0,10}"
)
"""把5%套到盟友头上: asked of whoever it is put on."""
SHOULD_HOLD = re2.compile(
    f"^{_OF}(?:目标|标准|要求|比例)?(?:也|同样|亦)?(?:应|应该|应当|须|必须)(?:也|同样)?适用"
)
"""5%的目标也应适用于日本: asked of whoever it is to hold for."""


HOPES = re2.compile("希望|期望|期待|期盼")
