"""Numbers as Japanese and Chinese texts write them: digits of both widths, kanji, a raised dot."""

from decimal import Decimal

DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,7}(?:[.・·]\d{1,6})?"
"""Digits with separators: ``1,200``, ``3.5``, ``3・5``."""
KANJI = r"[〇零一二三四五六七八九十百两]{1,7}(?:[・·点][〇零一二三四五六七八九]{1,6})?"
"""Kanji with a point: ``三・五``, ``二十四``, ``三点五``."""
NUMBER = rf"(?:{DIGITS}|{KANJI})"

_SIGNS = {sign: number for number, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_UNITS = {"十": 10, "百": 100}


def read_number(text: str) -> Decimal | None:
    """The value of ``text``, or ``None`` where it is none.

    >>> [str(read_number(one)) for one in ("3・5", "三・五", "二十四", "1,200", "二〇二七", "十")]
    ['3.5', '3.5', '24', '1200', '2027', '10']
    """
    plain = text.strip().replace("・", ".").replace("·", ".").replace("点", ".")
    if plain[:1].isdigit():
        return _from_digits(plain.replace(",", ""))
    whole, _, part = plain.partition(".")
    number = _from_kanji(whole)
    if number is None or not part:
        return None if number is None else Decimal(number)
    digits = "".join(str(_SIGNS[sign]) for sign in part if sign in _SIGNS)
    return Decimal(f"{number}.{digits}") if len(digits) == len(part) else None


def read_whole(text: str) -> int | None:
    """Like ``read_number`` for a number without a part after the point."""
    number = read_number(text)
    return int(number) if number is not None and number == int(number) else None


def _from_digits(plain: str) -> Decimal | None:
    if not plain.replace(".", "", 1).isdecimal():
        return None
    return Decimal("".join(sign if sign == "." else str(int(sign)) for sign in plain))


def _from_kanji(text: str) -> int | None:
    if text == "元":
        return 1
    if not text or any(sign not in _SIGNS and sign not in _UNITS for sign in text):
        return None
    if not any(sign in _UNITS for sign in text):
        return int("".join(str(_SIGNS[sign]) for sign in text))
    total, pending = 0, None
    for sign in text:
        if sign in _UNITS:
            total += (1 if pending is None else pending) * _UNITS[sign]
            pending = None
        else:
            pending = _SIGNS[sign]
    return total + (pending or 0)
