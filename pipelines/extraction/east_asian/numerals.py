"""Numbers as Japanese and Chinese texts write them (pure)."""

import re
from decimal import Decimal, InvalidOperation

DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "両": 2,
    "两": 2,
    "兩": 2,
}
UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10_000}
POINTS = "・·點点.．"
MOST_DIGITS = 12
DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}")


def read_number(text: str) -> Decimal | None:
    """The value of a number; ``None`` where it is none.

    >>> [str(read_number(t)) for t in ("3・5", "三・五", "二十五", "百", "1,000", "2.10", "三点五")]
    ['3.5', '3.5', '25', '100', '1000', '2.10', '3.5']
    """
    if len(text) > 3 * MOST_DIGITS:
        return None
    if text[:1].isascii() and text[:1].isdigit():
        text = text.replace(",", ".") if DECIMAL_COMMA.fullmatch(text) else text
        plain = text.replace(",", "").replace("・", ".").replace("·", ".")
        try:
            return Decimal(plain) if len(plain) <= MOST_DIGITS else None
        except InvalidOperation:
            return None
    whole, point, rest = text, "", ""
    for sign in POINTS:
        if sign in text:
            whole, point, rest = text.partition(sign)
            break
    value = _read_whole(whole)
    if value is None or (point and not rest):
        return None
    if not point:
        return Decimal(value)
    decimals = "".join(str(DIGITS.get(sign, "x")) for sign in rest)
    return Decimal(f"{value}.{decimals}") if decimals.isdigit() else None


def _read_whole(text: str) -> int | None:
    if not text:
        return None
    text = text.replace("廿", "二十").replace("卅", "三十")
    if not any(sign in UNITS for sign in text):
        digits = "".join(str(DIGITS.get(sign, "x")) for sign in text)
        return int(digits) if digits.isdigit() and len(digits) <= 3 else None
    total, current = 0, None
    for sign in text:
        if sign in "〇零" and total:
            continue  # 三百零五
        if sign in DIGITS:
            if current is not None:
                return None
            current = DIGITS[sign]
        elif sign == "万":
            if not total and current is None:
                return None  # 百 is a hundred, but 万 alone is no number
            total, current = (total + (current or 0)) * UNITS[sign], None
        elif sign in UNITS:
            total += (1 if current is None else current) * UNITS[sign]
            current = None
        else:
            return None
    return total + (current or 0)
