"""Whose budget a sentence tells of where it names no country: the money, the era, the fiscal year (pure)."""

import re2

from pipelines.extraction.languages.cjk_currencies import CURRENCIES

_AMOUNT = r"[\d.,兆億亿万萬]+(?:余り|余|多)?"
MONEY: tuple[tuple[str, re2._Regexp], ...] = tuple(
    (code, re2.compile(rf"{_AMOUNT}(?:{'|'.join(names)})")) for code, names in CURRENCIES.items()
)
CONVERTED = re2.compile(r"\([^()]{0,30}\)|(?:折合|约合|合)[^,。]{0,24}")
"""1兆5000億ドル(約235兆円): what it comes to in the reader's money."""
ERA = re2.compile(r"(?:令和|平成|昭和)(?:元|\d{1,2})年度")
OWN_BUDGET = re2.compile(
    "(?:予算|防衛費|国防費|軍事費|预算|军费|国防开支|国防支出|防卫费|防务开支|军事开支|軍事支出|防衛関係費)"
)


def country_of_money(text: str) -> str | None:
    """The country in whose money, or by whose era, a sentence tells its budget.

    >>> country_of_money("今年の国防予算は61兆2469億ウォンで、GDPの2.32%にあたる。")
    'KOR'
    >>> country_of_money("国防予算は1兆5000億ドル(約235兆円)に増える。")
    """
    if OWN_BUDGET.search(text) is None:
        return None
    told = CONVERTED.sub("", text)
    found = {code for code, money in MONEY if money.search(told)}
    if len(found) == 1:
        return found.pop()
    return "JPN" if not found and ERA.search(told) else None
