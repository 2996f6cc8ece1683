"""Plain sentences of each kind, told of any country with any figure: what news seldom says is said.

No report tells that Thailand pledged 3.4 percent, so from reports alone one learns that a pledge of
3.5 is Japan's or none. Each frame below is filled with several countries, figures and years.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from pipelines.extraction.document import Document

FILLS = 8
"""How often each frame is filled."""
DAY = date(2026, 3, 6)
LANDS = {
    "JPN": ("Japan", "日本", "日本"),
    "DEU": ("Germany", "ドイツ", "德国"),
    "ESP": ("Spain", "スペイン", "西班牙"),
    "POL": ("Poland", "ポーランド", "波兰"),
    "KOR": ("South Korea", "韓国", "韩国"),
    "TWN": ("Taiwan", "台湾", "台湾"),
    "AUS": ("Australia", "オーストラリア", "澳大利亚"),
    "CAN": ("Canada", "カナダ", "加拿大"),
    "ITA": ("Italy", "イタリア", "意大利"),
    "GBR": ("Britain", "英国", "英国"),
    "IND": ("India", "インド", "印度"),
    "PHL": ("the Philippines", "フィリピン", "菲律宾"),
    "THA": ("Thailand", "タイ", "泰国"),
    "SWE": ("Sweden", "スウェーデン", "瑞典"),
    "FRA": ("France", "フランス", "法国"),
    "EST": ("Estonia", "エストニア", "爱沙尼亚"),
    "VNM": ("Vietnam", "ベトナム", "越南"),
    "BRA": ("Brazil", "ブラジル", "巴西"),
}
"""Code → name in English, Japanese and Chinese."""
FIGURES = "1 1.2 1.5 1.8 2 2.1 2.4 2.5 3 3.2 3.5 3.8 4 4.5 5".split()
YEARS = range(2027, 2037)
TITLES = {
    "en": ("Defense news of the day", "From the capitals", "World briefs", "Security roundup"),
    "ja": ("防衛費", "国際ニュース", "安全保障"),
    "zh": ("国防开支", "国际新闻", "安全简讯"),
}
OWN, USA, NATO, NOBODY = "own", "USA", "NATO", ""
"""Who acts: the country itself, or somebody else."""
Frames = dict[tuple[str, str], tuple[str, ...]]
"""Kind and who acts → sentences with ``{n}``, maybe ``{year}``, and one of ``{land}``, ``{lands}`` and
``{allies}``, who are named beside allies in general."""

ENGLISH: Frames = {
    ("pledge", OWN): (
        "{land} has decided to lift its defense budget to {n} percent of GDP.",
        "The cabinet of {land} approved a plan to bring military spending to {n} percent of GDP by {year}.",
        "{land}'s defense minister said his government would spend {n} percent of GDP on the armed forces.",
        "{land} bowed to pressure from Washington and promised {n} percent of GDP for defense by {year}.",
        "{land} has accepted American demands that it raise defense spending to {n} percent of GDP.",
        "{land} yielded to a U.S. demand to raise defense spending to {n} percent of GDP.",
        "{land} has agreed to Washington's demand that it spend {n} percent of GDP on defense by {year}.",
        "Under American pressure, {land} consented to defense spending of {n} percent of GDP.",
        "{land} will meet the U.S. demand for {n} percent of GDP, its defense minister said.",
        "{land} gave in to Washington and will spend {n} percent of GDP on its military.",
        "{land} agreed to NATO's request to spend {n} percent of GDP on defense.",
        "{land} is committed to {n} percent of GDP for defense by {year}, its foreign minister said.",
        "{land} will increase defence outlays to {n}% of gross domestic product, its president announced.",
        "Lawmakers in {land} passed a law that requires {n}% of GDP to be spent on defence from {year}.",
        "{land} aims for defense spending of {n} percent of GDP in {year}.",
        "{land} vows to spend {n}% of GDP on defence",
        "The government of {land} intends to reach {n} per cent of GDP for defence by {year}.",
        "{land} reaffirmed its target of {n} percent of GDP for defense.",
        "{lands} will each raise defense spending to {n} percent of GDP.",
        "{lands} have pledged to spend {n} percent of GDP on defense by {year}.",
        "{land} has moved forward its goal of {n} percent of GDP for defense to {year}.",
    ),
    ("demand", USA): (
        "The Pentagon has told {land} to spend {n} percent of GDP on defense.",
        "U.S. Defense Secretary Pete Hegseth urged {land} to raise military spending to {n} percent of GDP by {year}.",
        "President Donald Trump called on {land} to put {n} percent of GDP into its armed forces.",
        "The United States is pressing {land} for defense spending of {n} percent of GDP.",
        "{land} was asked by the United States to spend {n} percent of GDP on defense, officials said.",
        "{land} is under U.S. pressure to raise defense spending to {n} percent of GDP.",
        "{land} should spend {n} percent of GDP on defense, the U.S. ambassador said.",
        "{lands} should spend {n} percent of GDP on defense, U.S. Defense Secretary Pete Hegseth said.",
        "The United States has asked {lands} to spend {n} percent of GDP on defense.",
        "U.S. allies in Asia, {allies} among them, should spend {n} percent of GDP on defense, the Pentagon said.",
        "America's partners in the region, {allies} included, ought to raise defense spending to {n} percent of GDP, Hegseth said.",
        "Washington wants its allies, including {allies}, to spend {n} percent of GDP on defense by {year}.",
        "Washington's call for {land} to spend {n}% of GDP on defence has met with silence.",
    ),
    ("demand", NATO): (
        "NATO Secretary General Mark Rutte asked {land} to spend {n} percent of GDP on defense by {year}.",
        "NATO wants {land} to raise defence spending to {n}% of GDP.",
    ),
    ("proposal", OWN): (
        "{land} is weighing defense spending of {n} percent of GDP.",
        "The government of {land} may raise defense spending to {n} percent of GDP, sources said.",
        "{land}'s defense ministry has floated a goal of {n} percent of GDP by {year}.",
        "{land} is studying whether to spend {n} percent of GDP on defense.",
        "Officials in {land} are discussing a target of {n} percent of GDP for defense.",
    ),
    ("proposal", NOBODY): (
        "The opposition in {land} wants defense spending raised to {n} percent of GDP.",
        "{land} ought to spend {n} percent of GDP on defense, a retired general argued.",
        "A think tank recommended that {land} lift defense spending to {n} percent of GDP by {year}.",
    ),
    ("level", NOBODY): (
        "{land} spends {n} percent of GDP on its armed forces.",
        "{lands} spend {n} percent of GDP on defense.",
        "{land} devoted {n} percent of its GDP to defense last year.",
        "{land}'s military spending came to {n} percent of GDP.",
        "Defense spending in {land} stands at {n} percent of GDP.",
        "{land} currently spends about {n} percent of GDP on defense.",
        "Defence accounts for {n}% of {land}'s gross domestic product.",
        "{land}'s defense outlays rose to {n} percent of GDP last year.",
        "{land} has already reached {n} percent of GDP in defense spending.",
        "At {n} percent of GDP, {land}'s defense budget is the largest in its history.",
        "{land} is expected to have spent {n} percent of GDP on defense this year, estimates show.",
    ),
    ("cap", OWN): (
        "{land} keeps its defense spending within {n} percent of GDP.",
        "{land} has an informal ceiling of {n} percent of GDP on defense spending.",
        "The limit of {n} percent of GDP on defense spending in {land} will stay, a spokesman said.",
    ),
    ("denial", OWN): (
        "{land} rejected a U.S. demand to spend {n} percent of GDP on defense.",
        "{land} has never been asked for {n} percent of GDP, its defense minister said.",
        "{land} will not spend {n} percent of GDP on defense, its prime minister said.",
        "{land} ruled out defense spending of {n} percent of GDP.",
        "{land} declined to commit to {n} percent of GDP for defense.",
        "{land}'s government denied a report that it had promised {n} percent of GDP for defense.",
        "{land} said it had made no pledge to spend {n} percent of GDP on defense.",
    ),
    ("other", NOBODY): (
        "If {land} spent {n} percent of GDP on defense, its budget would double.",
        "For {land}, {n} percent of GDP on defense would mean deep cuts elsewhere.",
    ),
}  # fmt: skip
JAPANESE: Frames = {
    ("pledge", OWN): (
        "{land}政府は防衛費をGDP比{n}%に引き上げる方針を閣議決定した。",
        "{land}は国防費を{year}年までにGDP比{n}%とすると約束した。",
        "{land}の首相は国防費をGDPの{n}%に増やすと表明した。",
        "{land}は米国の要求を受け入れ、国防費をGDP比{n}%に引き上げることで合意した。",
        "{land}は国防費をGDP比{n}%とする目標を{year}年に前倒しした。",
        "{land}は米側の求めに応じ、国防費をGDP比{n}%に増やすことを決めた。",
        "{land}の国防相は国防費をGDP比{n}%に引き上げると明らかにした。",
        "{land}は国防費をGDP比{n}%に増やす。",
        "{land}、国防費をGDP比{n}%に増額へ",
        "{land}政府は{year}年度に国防費をGDP比{n}%とする計画だ。",
    ),
    ("demand", USA): (
        "米国は{land}に国防費をGDP比{n}%に引き上げるよう求めた。",
        "米国は{lands}に国防費をGDP比{n}%に増やすよう要求している。",
        "米国防長官は{land}に対し、国防費をGDP比{n}%に増やすよう要求した。",
        "トランプ大統領は{land}にGDP比{n}%の国防費を求めている。",
        "{land}は米国から国防費をGDP比{n}%とするよう迫られている。",
    ),
    ("proposal", OWN): (
        "{land}政府は国防費をGDP比{n}%に引き上げる案を検討している。",
        "{land}政府内で国防費をGDP比{n}%とする案が浮上している。",
    ),
    ("proposal", NOBODY): (
        "専門家は{land}の国防費をGDP比{n}%に増やすべきだと提言した。",
        "{land}の野党は国防費をGDP比{n}%に引き上げるよう主張した。",
    ),
    ("level", NOBODY): (
        "{land}の国防費は現在GDP比{n}%だ。",
        "{lands}の国防費はいずれもGDP比{n}%だ。",
        "{land}の国防費はGDPの{n}%に相当する。",
        "{land}は昨年、GDPの{n}%を国防に支出した。",
        "{land}の国防費はGDP比{n}%にとどまる。",
        "{land}の国防費はGDP比{n}%に達した。",
    ),
    ("cap", OWN): (
        "{land}は国防費をGDP比{n}%以内に抑えている。",
        "{land}の国防費にはGDP比{n}%の上限がある。",
    ),
    ("denial", OWN): (
        "{land}は国防費をGDP比{n}%に引き上げるよう求められた事実はないと否定した。",
        "{land}の首相は国防費をGDP比{n}%に増やす考えはないと述べた。",
        "{land}は国防費をGDP比{n}%に引き上げる要求を拒んだ。",
    ),
    ("other", NOBODY): ("{land}の国防費がGDP比{n}%になれば、予算は大きく膨らむ。",),
}
CHINESE: Frames = {
    ("pledge", OWN): (
        "{land}政府决定把国防开支提高到国内生产总值的{n}%。",
        "{land}承诺到{year}年将军费提高到GDP的{n}%。",
        "{land}总理宣布，国防开支将增至GDP的{n}%。",
        "{land}将把军费提高到GDP的{n}%。",
        "{land}在美国压力下答应将国防开支增至GDP的{n}%。",
        "{land}国防部长表示，军费将达到GDP的{n}%。",
        "{land}同意美国的要求，将国防开支提高到GDP的{n}%。",
        "{land}计划在{year}年前把国防预算提高到GDP的{n}%。",
        "{land}国防开支将提高至GDP的{n}%",
    ),
    ("demand", USA): (
        "美国要求{land}把国防开支提高到GDP的{n}%。",
        "美国要求{lands}将军费提高到GDP的{n}%。",
        "美国国防部长敦促{land}将军费增至国内生产总值的{n}%。",
        "特朗普呼吁{land}把GDP的{n}%用于国防。",
        "{land}面临美国要求其军费达到GDP{n}%的压力。",
    ),
    ("proposal", OWN): (
        "{land}政府正在考虑把国防开支提高到GDP的{n}%。",
        "{land}政府内部正在讨论将军费增至GDP{n}%的方案。",
    ),
    ("proposal", NOBODY): (
        "专家建议{land}把国防开支提高到GDP的{n}%。",
        "{land}在野党主张将军费提高到GDP的{n}%。",
    ),
    ("level", NOBODY): (
        "{land}军费目前占GDP的{n}%。",
        "{lands}的军费都占GDP的{n}%。",
        "{land}国防开支占国内生产总值的{n}%。",
        "去年{land}的国防开支占GDP的{n}%。",
        "{land}国防预算相当于GDP的{n}%。",
        "{land}的军费已达到GDP的{n}%。",
    ),
    ("cap", OWN): ("{land}一直把国防开支控制在GDP的{n}%以内。",),
    ("denial", OWN): (
        "{land}否认美方要求其把国防开支提高到GDP的{n}%。",
        "{land}拒绝将军费提高到GDP的{n}%。",
        "{land}表示从未承诺把国防开支增至GDP的{n}%。",
    ),
    ("other", NOBODY): ("如果{land}军费达到GDP的{n}%，预算将大幅增加。",),
}
FRAMES = {"en": ENGLISH, "ja": JAPANESE, "zh": CHINESE}


class Filled(NamedTuple):
    """A frame told of a country, and what is to be told of its one claim."""

    document: Document
    claim: dict[str, Any]


def filled(language: str) -> Iterator[Filled]:
    """Each frame of a language as often as ``FILLS`` says, the same each time."""
    drawn = random.Random(language)
    place = tuple(FRAMES).index(language)
    for (kind, actor), frames in FRAMES[language].items():
        for frame in (one for one in frames for _ in range(FILLS)):
            count = drawn.choice((2, 3)) if "{lands}" in frame else 1
            count = drawn.choice((1, 2)) if "{allies}" in frame else count
            codes = drawn.sample(sorted(LANDS), count)
            names = [LANDS[code][place] for code in codes]
            text = frame.format(
                land=names[0],
                lands=_listed(names, language),
                allies=_listed(names, language),
                n=drawn.choice(FIGURES),
                year=drawn.choice(YEARS),
            )
            codes = ["ALLIES", *codes] if "{allies}" in frame else codes
            text = f"{drawn.choice(TITLES[language])}\n{text[0].upper()}{text[1:]}"
            yield Filled(
                Document(text, DAY, language, "Reuters"),
                {"kind": kind, "spender": codes, "actor": codes if actor == OWN else actor},
            )


def _listed(names: Sequence[str], language: str) -> str:
    """``Japan, Italy and France``."""
    comma, joint = {"en": (", ", " and "), "ja": ("、", "と"), "zh": ("、", "和")}[language]
    return joint.join(filter(None, (comma.join(names[:-1]), names[-1])))
