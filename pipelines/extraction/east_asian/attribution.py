"""The other outlets that a Japanese or Chinese sentence credits with news (pure)."""

from collections.abc import Iterator

import re2

from pipelines.extraction.east_asian.outlet_names import NAMES, outlets_in
from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.languages import ja, zh
from pipelines.extraction.languages.cjk_outlets import CREDITS, OUTLETS, OWN, SHORT

NO_OUTLET_AFTER = re2.compile(r"^(?:道|告|导|導|复|复|答|酬|发布会|記者会|记者会|发言人)")
"""消息报道, 说明报告, 首尔新闻发布会: the name's last signs are of another word."""
_SHORT = any_of(tuple(SHORT)).pattern
SHORT_NAME = re2.compile(rf"[「『《](?P<name>{_SHORT})[」』》]")
DATED = r"の?(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:付|电子版|電子版|朝刊|夕刊|社説)|によ(?:ると|れば)"
OTHERS = rf"(?:[・、,や]?[「『《](?:{_SHORT})[」』》])*(?:\([^()]{{1,10}}\)|各?紙|両紙|新聞)?"
DATED_SHORT = re2.compile(f"^{OTHERS}(?:{DATED})")
"""「朝日」1月31日付."""
REPORTING_SHORT = re2.compile(
    f"^{OTHERS}(?:(?:は|も|が|、)[^。]{{0,120}}?(?:報じ|報道し|伝え|書[いき]|論じ|掲載|特集|スクープ)|报道|报导|称|披露|引述|援引)"
)
"""「毎日」は…と報じ."""
PLACES = ("東京", "北海道", "西日本", "中日")
"""Also a city and regions: papers only where a date or an edition follows."""
CREDIT_AT_END = re2.compile(
    r"(?:[=\-\x{2014}] ?(?:米紙?|英紙?|独紙?|仏紙?|韓国|日本)?(?P<behind>[^=\x{2014}()]{2,24}?)|\((?P<within>[^()]{2,24}?))(?:電|电|報道|报道|紙)?(?:など)?\)?$"
)
"""…か=日経, …へ(共同): whom a headline credits."""
REPORTED = any_of(ja.REPORTED, zh.REPORTED)
POLL_AFTER = re2.compile(
    r"^[^。、,]{0,14}(?:世論調査|調査|民调|民調|(?:电话|舆论|民意|全国)调查|的调查(?:,|显示|中))"
)
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
SHORT_NEAR = 180
"""Code points behind a short name in which the verb stands."""


def own_name(outlet: str | None) -> str | None:
    """The usual English name of the outlet that publishes."""
    if not outlet:
        return None
    if outlet in OUTLETS:
        return outlet
    for _, _, name in outlets_in(outlet):
        return name
    return next((name for key, name in OWN.items() if key.lower() in outlet.lower()), None)


def find_outlets(sentence: str, *, own: str | None, is_title: bool = False) -> tuple[str, ...]:
    """The other outlets that a narrowed sentence credits with news, in order, each once.

    >>> find_outlets("英紙フィナンシャル・タイムズは見送ったと報じた。", own=None)
    ('Financial Times',)
    >>> find_outlets("NHKの世論調査で66%だった。", own=None)
    ()
    >>> find_outlets("防衛費3.5%、米が要求か=日経", own=None, is_title=True)
    ('Nikkei',)
    """
    found: list[tuple[int, str]] = []
    if REPORTED.search(sentence):
        found = sorted((*_named(sentence), *_named_short(sentence)))
    if is_title:
        found.extend(_credited_at_end(sentence))
    return tuple(dict.fromkeys(name for _, name in found if name != own))


def _named(sentence: str) -> Iterator[tuple[int, str]]:
    """Where outlets are named by their full name, and which."""
    dateline = DATELINE.match(sentence)
    begin = dateline.end() if dateline else 0
    for start, end, name in outlets_in(sentence):
        after = sentence[end:][:NEAR]
        is_none = POLL_AFTER.search(after) or NO_OUTLET_AFTER.search(after)
        if start >= begin and not is_none:
            yield start, name


def _named_short(sentence: str) -> Iterator[tuple[int, str]]:
    """「朝日」1月31日付は, 「毎日」は…と報じた: where a paper stands in brackets by its short name."""
    for each in SHORT_NAME.finditer(sentence):
        after = sentence[each.end() :][:SHORT_NEAR]
        is_paper = DATED_SHORT.search(after) is not None
        if each["name"] not in PLACES:
            is_paper = is_paper or REPORTING_SHORT.search(after) is not None
        if is_paper:
            yield each.start(), SHORT[each["name"]]


def _credited_at_end(title: str) -> Iterator[tuple[int, str]]:
    found = CREDIT_AT_END.search(title)
    if found:
        words = found["behind"] or found["within"]
        name = CREDITS.get(words) or NAMES.get(words)
        if name:
            yield found.start(), name


AFTER_REPORT = re2.compile("^[^。]{0,40}?(?:后|之后|後|た後|たあと|たのに対し|たことを受け)[,、]")


def credited_for(sentence: str, figure_start: int, outlets: tuple[str, ...]) -> tuple[str, ...]:
    """英国《金融时报》披露…后,官员告诉路透社,…3.5%: the credit of the figure's own clause."""
    if len(outlets) < 2:
        return outlets
    outlets = _credited_in_part(sentence, figure_start, outlets)
    places = [each for each in outlets_in(sentence[:figure_start]) if each[2] in outlets]
    if len(places) < 2:
        return outlets
    before = [
        end for _, end, _ in places[:-1] if AFTER_REPORT.search(sentence[end : places[-1][0]])
    ]
    return (places[-1][2],) if before else outlets


def _credited_in_part(
    sentence: str, figure_start: int, outlets: tuple[str, ...]
) -> tuple[str, ...]:
    """路透社称…2.5%;纽约时报则说…3%: each part has its own, where it names one."""
    begin = max(sentence.rfind(sign, 0, figure_start) for sign in PARTED) + 1
    ends = [end for sign in PARTED if (end := sentence.find(sign, figure_start)) >= 0]
    part = sentence[begin : min(ends, default=len(sentence))]
    named = {name for _, _, name in outlets_in(part)}
    return tuple(name for name in outlets if name in named) or outlets


PARTED = ";；"
"""Signs between parts of a sentence that each say something of their own."""


def continues_report(sentence: str) -> bool:
    """Whether a sentence goes on with the report that the one before credits."""
    return sentence.startswith((*ja.CONTINUES, *zh.CONTINUES)) or sentence.endswith(
        ja.CONTINUES_AT_END
    )
