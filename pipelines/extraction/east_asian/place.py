"""A calendar expression as it was found, and the EDTF values of its parts (pure)."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.numerals import read_number
from pipelines.extraction.languages.cjk_dates import ELSEWHERE, IN_AMERICA, IN_JAPAN

JAPAN, OTHERS, AMERICA = (
    re.compile("|".join(names)) for names in (IN_JAPAN, ELSEWHERE, IN_AMERICA)
)
FIRST_YEAR, LAST_YEAR = 1868, 2199
FIRST_OF_TWO = 1935
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911}
ERA_REACH = 400
"""Code points in which an era that was named still counts."""


@dataclass(frozen=True, slots=True)
class Place:
    text: str
    found: re.Match[str]
    published: date | None
    is_chinese: bool
    near_year: int | None
    """Of publication; where that is unknown, the year that the text named last."""
    told: str | None = None
    """The value of the last date of the sentence that was told with its year."""
    last: Mention | None = None
    """The date before this one."""

    def __getitem__(self, name: str) -> str | None:
        value: str | None = self.found[name]
        return value

    def number(self, name: str) -> int | None:
        text = self.found[name]
        value = None if text is None else read_number(text)
        return None if value is None else int(value)

    def is_followed_by(self, words: tuple[str, ...]) -> bool:
        return self.text.startswith(words, self.found.end())

    def follows(self, words: tuple[str, ...]) -> bool:
        return self.text.endswith(words, 0, self.found.start())

    def is_about_japan(self) -> bool:
        """Whether a Chinese text speaks of Japan here: its 年度 begins in April.

        Whoever is named nearest tells, a name before it rather than one behind it; where nobody
        is named near, whoever the whole text names.
        """
        japan, others = self._named_near()
        return _tells_of_japan(self.text) if japan == others else japan > others

    def names_japan(self) -> bool:
        """Whether Japan is named near, and nearest."""
        japan, others = self._named_near()
        return japan > others

    def _named_near(self) -> tuple[int, int]:
        """How near Japan and others are named; the same where nobody is."""
        before = self.text[max(0, self.found.start() - 80) : self.found.start()]
        before = before.rpartition("\n")[2].replace("美国总统", "")
        after = re.split("[\n。]", self.text[self.found.start() : self.found.end() + 40])[0]
        japan, others = _last_end(JAPAN, before), _last_end(OTHERS, before)
        if japan == others:
            japan, others = -_first_start(JAPAN, after), -_first_start(OTHERS, after)
        return japan, others

    def is_about_america(self) -> bool:
        """Whether the sentence names the United States nearest, and not Japan."""
        start = self.found.start()
        before = _SENTENCE.split(self.text[max(0, start - 80) : start])[-1]
        after = _SENTENCE.split(self.text[start : self.found.end() + 40])[0]
        before = before.replace("美国总统", "美国")
        if JAPAN.search(before) or JAPAN.search(after):
            return False
        america, others = _last_end(AMERICA, before), _last_end(OTHERS, before)
        if america == others:
            america, others = -_first_start(AMERICA, after), -_first_start(OTHERS, after)
        return america > others

    def is_in_number(self) -> bool:
        """Of 1,19日 the 19; but not of 茂木称,19日的会谈上."""
        start = self.found.start()
        return _IN_NUMBER.search(self.text, max(0, start - 2), start) is not None

    def is_after(self, words: str) -> bool:
        before = self.text[max(0, self.found.start() - 1) : self.found.start()]
        return before != "" and before in words


_IN_NUMBER = re.compile(r"(?:[\d.・]|\d,)$")
_SENTENCE = re.compile("[。!?;\n]")


@lru_cache(maxsize=4)
def _tells_of_japan(text: str) -> bool:
    return JAPAN.search(text) is not None or OTHERS.search(text) is None


def _last_end(names: re.Pattern[str], text: str) -> int:
    return max((found.end() for found in names.finditer(text)), default=-1)


def _first_start(names: re.Pattern[str], text: str) -> int:
    found = names.search(text)
    return found.start() if found else len(text) + 1


SHOWA, LAST_OF_SHOWA = 1925, 1989
SOON = 10
"""Years ahead that a plan is made for."""
SINCE = re.compile("(?:の[^、。]{0,8})?(?:以来|以降)")


def year_of_showa(year: int, now: int, *, soon: int = SOON) -> int | None:
    """62年度 in 1986: Japan's papers counted by the era as long as it went on."""
    counted = SHOWA + year
    return counted if now <= LAST_OF_SHOWA and FIRST_OF_TWO <= counted <= now + soon else None


def digits_of(text: str) -> str:
    """二〇二七 and 27 as 2027 and 27."""
    return text.translate(_DIGITS)


_DIGITS = {ord(sign): str(digit) for digit, sign in enumerate("〇一二三四五六七八九")} | {
    ord("零"): "0",
    ord("○"): "0",
}


def century(year: int, now: int | None) -> int | None:
    """A year of two digits in its century: 87 is 1987, 35 is 2035."""
    if now is None:
        return None
    candidates = [base + year for base in (1900, 2000) if abs(base + year - now) <= 60]
    return min(candidates, key=lambda y: (y > now + 30, abs(y - now)), default=None)


def year_of(place: Place, name: str) -> int | None:
    text = place[name] or ""
    text = digits_of(text)
    if len(text) == 2:
        now = place.near_year
        # 76年の決定以来 in 1987 was: 1976, since Showa 76 had not come
        soon = 0 if SINCE.match(place.text, place.found.end()) else SOON
        is_era = now is not None and not place.is_chinese
        counted = year_of_showa(int(text), now or 0, soon=soon) if is_era else None
        return counted or century(int(text), now)
    year = int(text)
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def date_value(year: int | None, month: int | None, day: int | None) -> str | None:
    if year is None or not 1 <= year <= 9999:
        return None
    if month is None:
        return f"{year:04}"
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year:04}-{month:02}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
