"""Dates that are not those of a figure: of the GDP that it is measured by, of what grew (pure)."""

import re2

from pipelines.extraction.east_asian.mention import Mention

BASE_YEAR = re2.compile(
    r"^(?:の|的|時点の|当時の|水準の)?(?:名目)?(?:GDP|国内総生産|国内生产总值|国民生产总值)"
)
"""The year of the GDP that a share is taken of: 22年度のGDP比で2%."""
BASE = re2.compile(
    "^の?(?:当初|予算|実績|補正後|の実績|水準|の水準|原始预算|初始预算|预算)*(?:比(?:で|[\\d.]|増|は|も)|より|に比べ|と比べ|を上回|を下回|並み|から[\\d約][\\d.・]*%|を約?[\\d.・]+%(?:上回|下回))"
)
"""前年度当初比: what growth is measured by."""


def is_base(sentence: str, mention: Mention) -> bool:
    """Whether growth is measured by it: 前年度当初比9.4%増."""
    return BASE.search(sentence[mention.end : mention.end + 16]) is not None


THIS_YEAR = ("今年", "ことし", "来年", "今年度", "来年度", "本年度", "明年", "去年", "昨年")


def _is_gdp_year(sentence: str, mention: Mention) -> bool:
    """22年度のGDP比で: the year of the GDP; but 今年GDP比3.3%に引き上げる is told of this year."""
    following = sentence[mention.end : mention.end + 12]
    is_told = sentence[mention.start : mention.end] in THIS_YEAR and following.startswith(
        ("GDP", "国内")
    )
    in_brackets = sentence[: mention.start].endswith(("比(", "GDP("))
    if in_brackets and sentence.startswith(")", mention.end):
        return True
    return not is_told and BASE_YEAR.search(following) is not None


def is_aside(sentence: str, mention: Mention) -> bool:
    """22年度のGDPを分母とする, 1958年以来の高さ: a year that is not the figure's."""
    following = sentence[mention.end : mention.end + 12]
    return (
        _is_gdp_year(sentence, mention)
        or following.startswith(("以来", "ぶり"))
        or is_base(sentence, mention)
    )
