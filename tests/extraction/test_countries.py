"""Every country of the world is told as itself, whatever its number and however it is named."""

import pytest

from pipelines.extraction.findings import find_findings
from pipelines.extraction.languages.cjk_countries import COUNTRIES as MORE_COUNTRIES
from pipelines.extraction.languages.cjk_parties import PARTIES
from pipelines.extraction.languages.en_countries import COUNTRIES

STATES_OF_THE_UN = 193
UNIONS = {"NATO", "EU", "ALLIES"}
EAST_ASIAN = {**PARTIES, **MORE_COUNTRIES}
ENGLISH = [(names.split("|")[0], code) for code, (names, _, _) in COUNTRIES.items()]
JAPANESE = [
    (name, code)
    for code, names in EAST_ASIAN.items()
    for name in names[:1]
    if "\u30a1" <= name[0] <= "\u30fa" and code not in UNIONS
]
CHINESE = [(names[-1], code) for code, names in MORE_COUNTRIES.items()]


def told_of(text: str, language: str) -> list[tuple[str, ...]]:
    return [claim.spender for claim in find_findings(text, language=language).claims]


def test_all_states_have_names() -> None:
    observers_and_others = {"PSE", "VAT", "TWN", "XKX"}
    assert len(COUNTRIES.keys() - observers_and_others) == STATES_OF_THE_UN
    assert COUNTRIES.keys() <= EAST_ASIAN.keys()


@pytest.mark.parametrize(("name", "code"), ENGLISH)
def test_english(name: str, code: str) -> None:
    text = f"Budgets compared\n{name} spent 1.7 percent of GDP on defence in 2024."
    assert told_of(text, "en") == [(code,)]


@pytest.mark.parametrize(("name", "code"), JAPANESE)
def test_japanese(name: str, code: str) -> None:
    text = f"軍事費の比較\n{name}の国防費は2024年に国内総生産(GDP)比1.7%だった。"
    assert told_of(text, "ja") == [(code,)]


@pytest.mark.parametrize(("name", "code"), CHINESE)
def test_chinese(name: str, code: str) -> None:
    text = f"军费比较\n{name}2024年的国防开支占国内生产总值的1.7%。"
    assert told_of(text, "zh") == [(code,)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("南海地区局势紧张,日本防卫费占国内生产总值的1.7%。", "zh"),
        ("马里兰州议员说,日本防卫费占国内生产总值的1.7%。", "zh"),
        ("タイミングが悪く、日本の防衛費はGDP比1.7%だった。", "ja"),
        ("マリンスポーツの島で、日本の防衛費はGDP比1.7%だった。", "ja"),
    ],
)
def test_a_name_within_a_word_is_none(text: str, language: str) -> None:
    assert told_of(f"防卫费\n{text}", language) == [("JPN",)]


NOBODY_NAMED = (
    "Defence budgets\nAt 1.1 percent of GDP, the defence budget is in line with recent years."
)


@pytest.mark.parametrize(
    ("outlet", "language", "text", "spender"),
    [
        ("Bangkok Post", "en", NOBODY_NAMED, "THA"),
        ("Colombia Reports", "en", NOBODY_NAMED, "COL"),
        ("Swissinfo", "en", NOBODY_NAMED, "CHE"),
        ("UK Defence Journal", "en", NOBODY_NAMED, "GBR"),
        ("Kyodo News", "en", NOBODY_NAMED, "JPN"),
        (None, "zh", "國防預算\n去年國防預算占GDP的2.5%。", "TWN"),
        ("明報", "zh", "國防預算\n去年國防預算占GDP的2.5%。", "JPN"),
        (None, "zh", "国防支出\n今年全国财政国防支出占GDP约1.26%。", "CHN"),
        (None, "zh", "国防预算\n去年国防预算占GDP的2.5%。", "JPN"),
    ],
)
def test_where_nobody_is_named_outlet_signs_and_words_tell(
    outlet: str | None, language: str, text: str, spender: str
) -> None:
    found = find_findings(text, language=language, outlet=outlet)
    assert [claim.spender for claim in found.claims] == [(spender,)]
