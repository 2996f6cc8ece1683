"""Plain sentences of each kind, told of any country with any figure: what news seldom says is said.

No report tells that Thailand pledged 3.4 percent, so from reports alone one learns that a pledge of
3.5 is Japan's or none. Each frame of ``training/frames`` is filled with several countries, figures
and years. A frame is a line: a text of one to three sentences, or a headline where it has no full
stop, marked as ``marked`` tells, with these to be filled:

    {land} {capital} {adj}       a country, its capital, its adjective, and in marks {c}, its code
    {land2} {capital2} {adj2}    another one, {c2}
    {lands}                      two or three, {cs}
    {n} {m} {k}                  a figure, a smaller and a larger one
    {year} {year2} {past}        a year to come, a later one, one that is over
"""

import random
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from marked import read_marks

from pipelines.extraction.document import Document

FRAMES = Path(__file__).parent / "frames"
PLAIN = "plain"
"""The name of the set that filled frames are of."""
FILLS = 8
"""How often each frame is filled."""
DAY = date(2026, 3, 6)
"""``last year`` in a frame is 2025."""


class Land(NamedTuple):
    """A country as one language names it."""

    code: str
    land: str
    capital: str
    adj: str


_NAMES = """\
JPN|Japan|Tokyo|Japanese|日本|東京|日本|东京
DEU|Germany|Berlin|German|ドイツ|ベルリン|德国|柏林
ESP|Spain|Madrid|Spanish|スペイン|マドリード|西班牙|马德里
POL|Poland|Warsaw|Polish|ポーランド|ワルシャワ|波兰|华沙
KOR|South Korea|Seoul|South Korean|韓国|ソウル|韩国|首尔
TWN|Taiwan|Taipei|Taiwanese|台湾|台北|台湾|台北
AUS|Australia|Canberra|Australian|オーストラリア|キャンベラ|澳大利亚|堪培拉
CAN|Canada|Ottawa|Canadian|カナダ|オタワ|加拿大|渥太华
ITA|Italy|Rome|Italian|イタリア|ローマ|意大利|罗马
GBR|Britain|London|British|英国|ロンドン|英国|伦敦
IND|India|New Delhi|Indian|インド|ニューデリー|印度|新德里
PHL|the Philippines|Manila|Philippine|フィリピン|マニラ|菲律宾|马尼拉
THA|Thailand|Bangkok|Thai|タイ|バンコク|泰国|曼谷
SWE|Sweden|Stockholm|Swedish|スウェーデン|ストックホルム|瑞典|斯德哥尔摩
FRA|France|Paris|French|フランス|パリ|法国|巴黎
EST|Estonia|Tallinn|Estonian|エストニア|タリン|爱沙尼亚|塔林
VNM|Vietnam|Hanoi|Vietnamese|ベトナム|ハノイ|越南|河内
BRA|Brazil|Brasilia|Brazilian|ブラジル|ブラジリア|巴西|巴西利亚
NOR|Norway|Oslo|Norwegian|ノルウェー|オスロ|挪威|奥斯陆
SGP|Singapore|Singapore|Singaporean
"""
"""Code, name, capital and adjective in English; name and capital in Japanese, then in Chinese."""


def _lands() -> dict[str, tuple[Land, ...]]:
    rows = [line.split("|") for line in _NAMES.splitlines()]
    asian = [row for row in rows if len(row) > len(Land._fields)]
    return {
        "en": tuple(Land(*row[:4]) for row in rows),
        "ja": tuple(Land(row[0], row[4], row[5], row[4]) for row in asian),
        "zh": tuple(Land(row[0], row[6], row[7], row[6]) for row in asian),
    }


LANDS = _lands()
"""By language; Singapore, its own capital, in English alone."""
FIGURES = "1 1.2 1.5 1.8 2 2.1 2.4 2.5 3 3.2 3.5 3.8 4 4.5 5".split()
YEARS = range(2027, 2037)
PAST = range(2014, 2025)
TITLES = {
    "en": ("Defense news of the day", "From the capitals", "World briefs", "Security roundup"),
    "ja": ("防衛費", "国際ニュース", "安全保障"),
    "zh": ("国防开支", "国际新闻", "安全简讯"),
}
BODIES = {"en": "The story is told in full below.", "ja": "詳細は次の通り。", "zh": "详情如下。"}
"""What stands below a headline."""
OUTLETS = {
    "en": ("Reuters", "AFP", "Kyodo News", "Yonhap News Agency", "CGTN", "The Guardian"),
    "ja": ("共同通信", "ロイター", "日本経済新聞"),
    "zh": ("新华社", "联合早报", "中央社"),
}
STOPS = (".", "。", '."', ".”", "。」", "。”", "?", "？", "!")


class Filled(NamedTuple):
    """A frame told of a country, and what is annotated of each claim by where its figure starts."""

    document: Document
    claims: dict[int, dict[str, Any]]


@cache
def frames_of(language: str) -> tuple[str, ...]:
    """The frames of a language, in the order of the file."""
    lines = (FRAMES / f"{language}.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def filled(language: str) -> Iterator[Filled]:
    """Each frame of a language as often as ``FILLS`` says, the same each time.

    Raises:
        ValueError, KeyError: A frame is not as described above.
    """
    for frame in frames_of(language):
        drawn = random.Random(frame)
        for _ in range(FILLS):
            yield fill(frame, language, drawn)


def fill(frame: str, language: str, drawn: random.Random) -> Filled:
    """A frame with a country, figures and years that are ``drawn``."""
    one, other, third = drawn.sample(LANDS[language], 3)
    listed = (one, other, third)[: drawn.choice((2, 3))]
    low, middle, high = sorted(drawn.sample(FIGURES, 3), key=float)
    year, later = sorted(drawn.sample(YEARS, 2))
    text = frame.format(
        land=one.land, capital=one.capital, adj=one.adj, c=one.code,
        land2=other.land, capital2=other.capital, adj2=other.adj, c2=other.code,
        lands=_listed([each.land for each in listed], language),
        cs="+".join(each.code for each in listed),
        m=low, n=middle, k=high, year=year, year2=later, past=drawn.choice(PAST),
    )  # fmt: skip
    is_headline = not frame.endswith(STOPS)
    text = f"{text[0].upper()}{text[1:]}"
    text = f"{text}\n{BODIES[language]}" if is_headline else f"{_title(language, drawn)}\n{text}"
    plain, marks = read_marks(text)
    claims = {start: mark for start, mark in marks.items() if mark["of"] == "gdp"}
    return Filled(Document(plain, DAY, language, drawn.choice(OUTLETS[language])), claims)


def _title(language: str, drawn: random.Random) -> str:
    return drawn.choice(TITLES[language])


def _listed(names: Sequence[str], language: str) -> str:
    """``Japan, Italy and France``."""
    comma, joint = {"en": (", ", " and "), "ja": ("、", "と"), "zh": ("、", "和")}[language]
    return joint.join(filter(None, (comma.join(names[:-1]), names[-1])))
