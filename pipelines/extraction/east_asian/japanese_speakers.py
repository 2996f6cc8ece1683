"""Who speaks in a Japanese sentence: the name that stands before an office (pure)."""

import re2

from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.languages import ja
from pipelines.extraction.languages.ja_names import (
    ABROAD,
    APPOINTED,
    AT_POST,
    BODIES,
    ENDS_OF_BODIES,
    GIVEN_IN_HIRAGANA,
    NO_KANA_NAME,
    NO_NAME,
    ONE_SIGN,
)

SPOKEN = any_of(ja.SAYS)
TITLES = any_of(ja.TITLES).pattern
OFFICE = re2.compile(
    rf"(?:{TITLES})(?:兼(?:{TITLES}))?(?:{any_of(APPOINTED).pattern})?(?:\([^()]{{1,14}}\))?(?P<mark>らは|によると|によれば|は|が|も|、|の)"
)
"""防衛相は: an office, and how it stands in the sentence."""
QUOTED = re2.compile(rf"(?:{TITLES})(?:{any_of(APPOINTED).pattern})?は?「")
"""中谷防衛相「: an office right before what is quoted."""
MARKS = {"は": 0, "も": 0, "らは": 0, "によると": 0, "によれば": 0, "が": 1, "、": 1, "の": 2}
"""The topic of a sentence speaks rather than who is named in a clause of it."""
NEAR = 40
"""Code points before an office in which its name stands."""
KANA = "[ァ-ヶー]{2,12}(?:[・=][ァ-ヶーA-Z.]{1,14}){0,3}"
HIRAGANA = rf"[一-龥々]{{1,3}}(?:{any_of(GIVEN_IN_HIRAGANA).pattern})"
STATE = "|".join(ABROAD)
AT = "駐"
POST = f"{AT}(?:{any_of(AT_POST).pattern})"
FORMER = "(?:前|元|新|副|現|次期|筆頭|上級)?"
READING = re2.compile(r"\([ァ-ヶーぁ-ん・= ]{2,24}\)$")
"""李在明(イ・ジェミョン)."""
OF_OFFICE = f"{FORMER}(?:{STATE}|[A-Z]{{2,5}})?(?:{POST})?(?:{STATE})?(?:国防総省|国務省|国防省|外務省|大統領府|国防|国務|財務|外務)?{FORMER}"
BEFORE_OFFICE = re2.compile(rf"(?P<name>{KANA}){OF_OFFICE}$")
"""コルビー米国防(次官補), ルッテNATO(事務総長)."""
WITH_DOT = re2.compile(
    rf"(?P<name>{KANA}|{HIRAGANA}|[一-龥々]{{2,24}})・{FORMER}[一-龥々ァ-ヶーA-Z]{{0,16}}$"
)
"""香田洋二・元海上自衛隊自衛艦隊(司令官)."""
IN_HIRAGANA = re2.compile(rf"(?P<name>{HIRAGANA}){FORMER}$")
IN_KANJI = re2.compile("(?P<name>[一-龥々]{1,24})$")
BODY = re2.compile(f"^(?:{any_of(BODIES).pattern})+")
LAST = re2.compile(f"(?:次期|前|元|新|副|現|{STATE}|{POST})$")


def japanese_speaker(sentence: str) -> tuple[int, int] | None:
    """Where a narrowed sentence names who speaks; the topic before anybody else.

    >>> text = "香田洋二・元海上自衛隊自衛艦隊司令官は、3%は要ると述べた。"
    >>> text[slice(*japanese_speaker(text))]
    '香田洋二'
    """
    if not SPOKEN.search(sentence):
        return None
    best: tuple[int, int, int] | None = None
    for office in OFFICE.finditer(sentence):
        name = _name_before(sentence, office.start())
        if name and (best is None or MARKS[office["mark"]] < best[0]):
            best = (MARKS[office["mark"]], *name)
    return best[1:] if best else None


def japanese_title_speaker(title: str, at: int) -> tuple[int, int] | None:
    """Where a narrowed title names who says the quotation around place ``at``.

    >>> title = "林官房長官「防衛費3.5%の事実ない」"
    >>> title[slice(*japanese_title_speaker(title, title.index("3.5")))]
    '林'
    """
    opening = title.rfind("「", 0, at)
    if opening < 0 or not opening < at < title.find("」", opening):
        return None
    offices = [one for one in QUOTED.finditer(title) if one.end() == opening + 1]
    return _name_before(title, offices[0].start()) if offices else None


def _name_before(sentence: str, end: int) -> tuple[int, int] | None:
    """Start and end of the name that stands before an office."""
    begin = max(0, end - NEAR)
    before = sentence[begin:end]
    reading = READING.search(before)
    if reading:
        before = before[: reading.start()]
    for pattern, settle in (
        (BEFORE_OFFICE, _of_kana),
        (WITH_DOT, _of_dotted),
        (IN_HIRAGANA, _of_dotted),
        (IN_KANJI, _of_kanji),
    ):
        found = pattern.search(before)
        if found:
            part = settle(before, found.start(1), found.end(1))
            return (begin + part[0], begin + part[1]) if part else None
    return None


def _of_kana(before: str, start: int, end: int) -> tuple[int, int] | None:
    """A name in katakana; アメリカ・トランプ(大統領) without the state, ホワイトハウス none."""
    state, dot, _ = before[start:end].partition("・")
    if dot and state in NO_KANA_NAME:
        start += len(state) + 1
    name = before[start:end]
    return None if name in NO_KANA_NAME or len(name) < 2 else (start, end)


def _of_dotted(before: str, start: int, end: int) -> tuple[int, int] | None:
    if before[start] < "ヶ":
        return _of_kana(before, start, end)
    body = BODY.search(before[start:end])
    start += body.end() if body else 0
    return (start, end) if _is_name(before[start:end].rstrip("元")) else None


def _of_kanji(before: str, start: int, end: int) -> tuple[int, int] | None:
    """The signs before the office, without whose and which office it is."""
    if start and before[start - 1].isdigit():
        start += 1  # 24日林官房長官
    body = BODY.search(before[start:end])
    start += body.end() if body else 0
    last = LAST.search(before[start:end])
    while last and end - start > 2:
        end = start + last.start()
        last = LAST.search(before[start:end])
    return (start, end) if _is_name(before[start:end]) else None


def _is_name(name: str) -> bool:
    is_body = name.endswith(ENDS_OF_BODIES) and len(name) > 2
    if len(name) == 1:
        return name in ONE_SIGN
    if name.startswith(AT):
        return False  # 駐日(大使)
    return 2 <= len(name) <= 5 and not is_body and not name.endswith(NO_NAME)
