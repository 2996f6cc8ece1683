"""Chinese figures that a clause only takes up, reckons on, or has just come to (pure)."""

import re2

from pipelines.extraction.east_asian.chinese_clauses import Reading, verbs_of
from pipelines.extraction.east_asian.chinese_mood_words import COST, POLLED
from pipelines.extraction.east_asian.chinese_words import MET, NOUNS, SHOULD
from pipelines.report import Kind

JUST_REACHED = re2.compile(
    "(?:才|刚|刚刚|才刚|勉强|终于|堪堪|好不容易)(?:刚)?(?:摸到|达到|碰到|够到|够上|触及|摸着|升到|升至|爬到|达|到|凑到|凑足|跨过|站上|踩上)(?:了|约|GDP的?)*$"
)
"""才刚摸到2%: what is."""
HAS_RAISED = re2.compile(
    "(?:日本|政府|内阁|国家|我国|韩国|德国|波兰|该国|国防|军费|防卫费|开支|支出|预算|台湾|英国|美国|澳大利亚)(?:已经|业已|现已|早已|已)(?:把|将)?[^,]{0,12}(?:提高|提升|增加|增|升|扩大)(?:到|至)了?(?:约|GDP的?)*$"
)
"""日本已经把防卫费提高到2%: what is; not 他已把这个数字调高到3.5%."""
AS_THINGS_GO = re2.compile(
    "(?:按|按照|照|依|依照|以|循)(?:着)?(?:现有|目前|当前|现在|现行|这一|这个|眼下|既有|如今)(?:的)?(?:轨迹|趋势|速度|进度|增速|步伐|走势|计划进度|规划|水平)|(?:若|如果|如)(?:不|未|没有)(?:再)?(?:追加|增加|加码|调整|采取|改变)"
)
"""按现有轨迹将是2.1%: what it would come to by itself."""
RECKONED = re2.compile(
    "(?:若|如果|如|倘若|假如)(?:沿用|采用|使用|按|按照|依|依照|用|以|剔除|扣除|不计|不含|排除|加上|计入|算上|纳入)[^,]{0,16}(?:则|就|便|仅|只|约)*(?:为|占|是|有|达)(?:GDP的?)?(?:约|仅)?$"
)
"""若沿用旧算法则为2.84%: what is, counted in another way."""
NOW_AT = re2.compile(
    "(?:提高|增加|提升|增|升|加码|调高)到(?:目前|现在|现有|当前|现行)(?:的)?(?:约|GDP的?)*$"
)
ABOVE_IT = re2.compile("^的?(?:水准|水平|比例)?(?:之上|以上)")
"""提高到目前2%的水准之上."""
WILL_STAY = re2.compile(
    "(?:未来|今后|往后|接下来|将来|十年内|年内)[^。]{0,30}(?:会|将|要|仍将|仍会|继续)(?:继续)?(?:保持|维持|稳定|控制|停留)在(?:约|GDP的?)*$|(?:会|将|要)(?:继续)?(?:保持|维持)在(?:约|GDP的?)*$"
)
"""未来十年会保持在3%左右."""
BELOW_AIM = re2.compile(
    "(?:低于|不及|不到|未达|未达到|达不到|够不着|没有达到|未能达到|尚未达到|距离?|离|逊于|落后于)(?:北约|联盟|规定|约定)?的?$"
)
AIM_OF_ALL = re2.compile(
    "^的?(?:盟约|北约|联盟|共同|集体)?(?:指引|指导线|准绳|承诺|目标|门槛|基准|标准|要求|指标|红线|底线)"
)
"""远低于2%的盟约指引: the aim of the alliance."""
TO_THE_AIM = re2.compile(
    "^的?(?:GDP)?(?:占比|比例|比重|目标|水平|水准|方向|标准|门槛|指标)?(?:而去|目标)?(?:靠|靠拢|迈|迈进|走|前进|进发|冲刺|冲|看齐|推进|努力|挺进|发力)"
)
TOWARDS = ("往", "向", "朝", "朝着", "奔着", "奔向", "往着", "向着")
"""正朝着5%的GDP占比迈进."""
REPORT_DENIED = re2.compile(
    "^[^,。]{0,12}的?(?:报道|报导|说法|传闻|消息|传言|媒体报道|要求一事)[^。]{0,40}(?:否认|不属实|不存在|没有(?:此事|这回事|这样)|并无|驳斥|否定|予以澄清|斥为)"
)
ABOUT_IT = re2.compile("^(?:[^,。]{0,6})?(?:对于|对|关于|针对|就|有关|至于)")
"""对于…增至3.5%的报道,…矢口否认."""
NEVER_PROMISED = re2.compile(
    "(?:从未|从没|从来没有|未曾|不曾|没有|并未|没|绝未|尚未)(?:向|对|与|同|和|就)?[^,]{0,8}(?:许诺|承诺|答应|保证|应允|同意|允诺|约定|谈及|谈过|提过|讨论|要求|提出)"
)
WILL_NOT = re2.compile(
    "(?:不会|绝不|不打算|无意|不准备|不愿|不想|不可能|无法|不能)(?:再)?(?:把|将|让)?[^,]{0,14}(?:提高|提升|增加|增至|增|扩大|拉高|上调|调高|加码)[^,]{0,24}$"
)
"""不会把军费提高到国内生产总值(GDP)的5%."""
PROMISED = re2.compile(
    "(?:已经?|曾|也已|业已)[^,]{0,10}(?:承诺|同意|答应|允诺|保证|决定|誓言)[^,]{0,8}(?:达到|提高到|提高至|增至|增加到|提升到|提升至|升至|做到)(?:GDP的?|约)*$"
)
"""已向美国承诺达到3.5%: promised, and not reached."""
AS_ITS_AIM = re2.compile(
    "^[”」』]?(?:以上|左右)?(?:作为|定为|列为|视为|当作|设为|设定为|确立为)[^,。]{0,20}(?:目标|方向|指标|任务|里程碑)"
)
AIM_SET = re2.compile(
    "(?:划定|设定|定下|确定|敲定|选定|制定|立下|既定)的(?:新)?[^,的]{0,8}(?:是|为)(?:GDP的?|约)*$"
)
"""划定的新坐标是2%."""
HELD_WITHIN = re2.compile("(?:不超过|不突破|不逾越|不得超过|控制在|限制在|压在)[^,]{0,12}$")
IS_PROMISE = re2.compile("^(?:以内|之内)?(?:是|乃|曾是|一直是|当作|视为|作为|奉为|列为|定为)")
"""不超过1%是日本的承诺: a cap, whatever it is called."""
ITS_PRICE = re2.compile(
    "(?:要求|要价|开价|诉求|价码|底价|底线|报价|喊价|胃口|条件|心理价位)(?:,|是|则|为|就是|据称|据说|据传|目前|眼下|如今|远|已|可能|恐怕|恐|或|并|也|绝|防卫费|军费|国防开支|防务开支|占|GDP的?)*(?:不止|远不止|高达|不低于|至少|超过|达到|达|是|为|不少于|涨到|升到)(?:GDP的?|约)*$"
)
"""美方的价码不止3.5%."""


ASKS_TO = re2.compile("要|得|应|须|必须|该|让|逼|促|迫")
OF_NATO = re2.compile("(?:北约|盟约|联盟)(?:所)?(?:设定|规定|要求|约定|定下)?的?(?:GDP的?)?$")
"""以北约2%的门槛自满: the aim of the alliance, whatever is said of it."""
IF_ONLY = re2.compile(
    "(?:若|如|倘|倘若|如果|假如|只要|一旦)(?:真)?能(?:够)?[^,]{0,20}(?:达成|达到|提高到|提升到|增至|增加到|做到|实现)(?:GDP的?|约)*$"
)
"""日本若能达成3.5%,将迫使北京…: what one would welcome."""
SPENDS = re2.compile(
    "(?:只|仅|才|就|只不过|不过)(?:花|花了|花费|支出|投入|拿出|用)(?:了)?(?:约|GDP的?|不到)*$"
)
"""他们只花1.3%."""


UNMET = re2.compile(
    "(?:没有|没|未|尚未|仍未|迟迟没有|迟迟未|未能|难以|无法|不能|没能)(?:如期|按时|及时)?(?:兑现|履行|实现|完成|达成|达到|落实|做到)[^,]{0,10}$"
)
PROMISE_AFTER = re2.compile(
    "^的?(?:军费|国防开支|防务开支|开支|支出|防卫费|占比)?的?(?:承诺|目标|指标|诺言|约定)"
)
"""没有兑现5%的军费承诺: a promise is there, and not kept."""
ONLY_A_START = re2.compile(
    "^的?(?:目标|水平|比例)?(?:只是|仅是|仅仅是|只不过是|不过是)(?:一个)?(?:起点|开始|开端|第一步|起步|下限|底线)"
)
TAKES_NO_PART = re2.compile(
    "(?:不|拒不|不愿|不想|不肯|不会|未|没有)(?:参与|参加|加入|接受|认同|签署|遵守|采纳|执行|承认|跟进|追随|理会|认可|响应|附和)[^,]{0,10}$"
)
"""不参与5%的目标."""
UNLESS = re2.compile(
    "(?:若|如果|如|倘若|要是|只要|假如)[^,]{0,14}?(?:达不到|不到|低于|不足|做不到|拿不出|未达到?|没有达到|不(?:提高|增加|提升|增)(?:到|至))(?:约|GDP的?)*$|(?:除非|直到)[^,]{0,24}(?:达到|提高到|增至|拿出|做到)(?:约|GDP的?)*$"
)
"""台湾军费若达不到10%,就该重新考虑援助: what is demanded as a condition."""
HAS_REACHED = re2.compile(
    "(?:达到|达|升至|升到|提高到|提升到|增至|增加到|超过|突破|触及|站上|跨过)了(?:北约|联盟)?(?:所)?(?:规定|要求|设定)?的?(?:约|GDP的?)*$"
)
"""在上一财年让军费达到了2%: 了 tells that it is done."""


def aim(clauses: list[str], tail: str, *, has_foreign_agent: bool) -> Reading | None:
    """What is said of an aim that is there, and what has just been reached."""
    clause = clauses[-1]
    if UNMET.search(clause) and PROMISE_AFTER.search(tail):
        return Reading(Kind.PLEDGE, "zh_unmet")
    if ONLY_A_START.search(tail):
        return Reading(Kind.PLEDGE, "zh_not_enough")
    if TAKES_NO_PART.search(clause) and not POLLED.search("".join(clauses)):
        return Reading(Kind.DENIAL, "zh_takes_no_part")
    if WILL_NOT.search(clause) or NEVER_PROMISED.search(clause):
        return Reading(Kind.DENIAL, "zh_will_not")
    if ABOUT_IT.search(clause) and REPORT_DENIED.search(tail):
        return Reading(Kind.DENIAL, "zh_report_denied")
    if PROMISED.search(clause) or AS_ITS_AIM.search(tail):
        verbs = verbs_of(clause)
        is_asked = bool(verbs) and verbs[0] in (Kind.DEMAND, Kind.PROPOSAL)
        if any(Kind.PROPOSAL in verbs_of(each) for each in clauses[-3:-1]):
            return Reading(Kind.PROPOSAL, "zh_proposed_as_aim")
        before = ",".join(clauses[-3:])
        is_asked = is_asked or Kind.DEMAND in verbs_of(before) or SHOULD.search(before) is not None
        return None if is_asked else Reading(Kind.PLEDGE, "zh_as_its_aim")
    if AIM_SET.search(clause):
        return Reading(Kind.PLEDGE, "zh_aim_set")
    if HELD_WITHIN.search(clause) and IS_PROMISE.search(tail):
        return Reading(Kind.CAP, "zh_held_within")
    if BELOW_AIM.search(clause) and AIM_OF_ALL.search(tail):
        return Reading(Kind.PLEDGE, "zh_below_aim")
    if clause.removesuffix("的").removesuffix("GDP").endswith(TOWARDS) and TO_THE_AIM.search(tail):
        is_asked = has_foreign_agent and ASKS_TO.search(clause) is not None
        return Reading(Kind.DEMAND if is_asked else Kind.PLEDGE, "zh_leans_to")
    if (
        OF_NATO.search(clause)
        and AIM_OF_ALL.search(tail)
        and not MET.search(clause)
        and not verbs_of(clause)
    ):
        return Reading(Kind.PLEDGE, "zh_below_aim")
    if IF_ONLY.search(clause) and not COST.search(tail[:30]):
        return Reading(Kind.PROPOSAL, "zh_if_only")
    if has_foreign_agent and UNLESS.search(clause):
        return Reading(Kind.DEMAND, "zh_condition_set")
    if has_foreign_agent and ITS_PRICE.search(",".join(clauses[-2:])):
        return Reading(Kind.DEMAND, "zh_its_price")
    return _level(clauses, tail)


def _level(clauses: list[str], tail: str) -> Reading | None:
    clause = clauses[-1]
    if HAS_RAISED.search(clause) and not verbs_of(clause):
        return Reading(Kind.LEVEL, "zh_has_raised")
    if HAS_REACHED.search(clause) and not _has_noun(tail):
        return Reading(Kind.LEVEL, "zh_has_reached")
    if SPENDS.search(clause):
        return Reading(Kind.LEVEL, "zh_spends")
    if JUST_REACHED.search(clause) or RECKONED.search(clause):
        return Reading(Kind.LEVEL, "zh_just_reached")
    if NOW_AT.search(clause) and ABOVE_IT.search(tail):
        return Reading(Kind.LEVEL, "zh_now_at")
    if AS_THINGS_GO.search(",".join(clauses[-2:])) and not _has_noun(tail):
        return Reading(Kind.LEVEL, "zh_as_things_go")
    if WILL_STAY.search(",".join(clauses[-2:])) and not _has_noun(tail):
        return Reading(Kind.PLEDGE, "zh_will_stay")
    return None


def _has_noun(tail: str) -> bool:
    return any(noun.search(tail[:24]) for _, noun in NOUNS)
