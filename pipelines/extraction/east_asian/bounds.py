"""How a Japanese or Chinese text limits a figure: 約, 以上, 超, 至少, 不到."""

import re

from pipelines.report import Bound

_GDP = r"(?:(?:[对対]?[(]?(?:GDP|GNP)[)]?|国内総生産|国民総生産|国内生产总值|国民生产总值|国内生产毛额)(?:[(](?:GDP|GNP)[)])?(?:比で?|の|的)?)?"
_LINK = rf"[「『\"“]?(?:应该?|应当|须|必须|要|需|把|将|军费|国防开支|国防预算|凑足|增至|增加到|放宽到|放宽至|占比|合|相当于|拿出|投入|花费|花|提高|提升|增加|有|掏出|用掉){{0,3}}(?:占|为|达到?|至|是|在|到)?{_GDP}[「『\"“]?[ ]?$"

_AFTER: tuple[tuple[Bound, re.Pattern[str]], ...] = tuple(
    (bound, re.compile(pattern))
    for bound, pattern in (
        (
            Bound.UP_TO,
            r"(?:の水準)?(?:を超えな|を超えず|を超えてはなら|を上回らな|を上回ってはなら|以内|之内|を上限|が上限|までに(?:とどめ|抑え)|までとし)",
        ),
        (
            Bound.AT_LEAST,
            r"(?:か|もしくは|または|或|或者)?(?:それ)?以上|かそれを超え|を下限|[はがを]?[「『]?最低(?:でも|限|基準|線)|[はが][「『]?(?:最低(?:ライン|水準)|下限)|を下回(?:らな|ってはなら|ることは許)|を割り込まな|を割らな|起(?:跳|步)",
        ),
        (
            Bound.OVER,
            r"(?:超(?!低)|を超|を(?:大幅に|やや|わずかに|優に|大きく)?上回|余り|余(?!地|裕|計)|あまり|強(?!化|い|制|硬)|を突破|多(?=[，,。的]|$)|有余|出头|オーバー)",
        ),
        (
            Bound.UNDER,
            r"(?:未満|弱(?!体|い)|を(?:大幅に|やや|わずかに|大きく)?下回|に満たな|に(?:は)?届かな(?!け)|に(?:は)?達しな(?!け)|足らず|を切[るっ]|を割[りっ])",
        ),
        (
            Bound.ABOUT,
            r"(?:程度|前後|ほど|くらい|ぐらい|近[くい]|に近(?:[くい]|づ[いくき])|内外|左右|上下|前后|見当|相当程度|そこそこ)",
        ),
    )
)
_AIM_BEFORE = re.compile(
    r"(?:目標|求める|要求する|掲げる|とする)(?:である|の|として)?(?:GDP比|約)?$"
)
_PASSED = re.compile(r"を(?:大きく|大幅に|やや|わずかに)?(?:上回|下回|超え|超す)")
"""目標である2%を上回る: the aim itself is exact."""
_THAN_OTHER = re.compile(
    r"(?:(?:%|パーセント|割)(?:で|と|となり|に達し|に増え|になり)、[^、。%]{0,12}の"
    r"|(?:予想|前回|前年|前年度|前期|前月|昨年|昨年度|平均)(?:値)?の?)(?:約)?$"
)
"""3.4%で、日本の1.8%を上回る; 市場予想の0.3%を上回った: more than another figure, which is exact."""
_COMPARED = re.compile(r"を(?:大きく|大幅に|やや)?(?:下回|上回)る(?:約|わずか)?\d")
"""2.6%を下回る1.4%: compared with another figure."""
_BELOW_ZH = re.compile(r"以下")
_BEFORE: tuple[tuple[Bound, re.Pattern[str]], ...] = tuple(
    (bound, re.compile(rf"(?:{pattern}){_LINK}"))
    for bound, pattern in (
        (
            Bound.AT_LEAST,
            r"少なくとも|最低線の|最低でも|最低限?|至少|不低于|不少于|不得低于|不得少于|不能低于|不应低于|不会低于|不可低于|下限为|下限定为|起码|最少|最低也?要?|不下",
        ),
        (
            Bound.UP_TO,
            r"最大で?も?|最高で?も?|多くとも|せいぜい|不超过|不突破|不逾越|不得突破|不超出|不宜超过|不应超过|不该超过|不可超过|不能超过|不会超过|从未超过|一直未超过|不得高于|不会高于|不高于|顶多|至多可?|最多可?|最高达?|高达|不得超过|不逾|上限を",
        ),
        (Bound.UNDER, r"不到|不足|低于|少于|未达|未到|不及|小于|未满"),
        (Bound.OVER, r"超过|超出|超|逾|高于|突破|越过|跨过|迈过|大于|多于|不止"),
        (
            Bound.ABOUT,
            r"約|(?:^|[^北条合节预纽签公契])约|およそ|おおよそ|ほぼ|おおむね|概ね|大体|ざっと|凡そ|近|接近|将近|大约|大概|几乎|大致|差不多|ほとんど|推定|だいたい|大約",
        ),
    )
)


def find_bound(before: str, after: str, *, is_chinese: bool = False) -> Bound:
    """The bound of a figure that stands between ``before`` and ``after``.

    >>> find_bound("おおむね", "以内で").value, find_bound("不低于", "的").value
    ('up_to', 'at_least')
    """
    before, after = before.rstrip(" ("), after.lstrip(" )」』")
    if _PASSED.match(after) and _THAN_OTHER.search(before):
        return Bound.EXACT
    if _COMPARED.match(after) or (_AIM_BEFORE.search(before) and _PASSED.match(after)):
        return Bound.EXACT
    for bound, pattern in _AFTER:
        if pattern.match(after):
            return bound
    if _BELOW_ZH.match(after):
        # in Chinese news 以下 is "below", in Japanese rules "at most"; both leave the figure out
        return Bound.UNDER if is_chinese else Bound.UP_TO
    for bound, pattern in _BEFORE:
        if pattern.search(before):
            return bound
    return Bound.EXACT
