"""Three figures of one move: ``from 2.7 to 4.1 to 4.7 percent``."""

import re

from pipelines.extraction.english.figure_lists import Listed
from pipelines.extraction.english.figure_pairs import EDGE, LIMITED, PERCENT, WHOLE, link_of
from pipelines.extraction.english.numbers import NUMBER, read_number

_STEP = re.compile(
    rf"\bfrom[ ]{LIMITED}{EDGE}(?P<step>{NUMBER})(?P<mark>{PERCENT}?)[ ]to[ ]$", re.IGNORECASE
)


def find_step(before: str, pair: re.Match[str]) -> Listed | None:
    """The number that a move began with, before it went to the two of ``pair``.

    All three go one way, and have a percent word each or one together: ``from 10 to 2 to 3
    percent`` and ``from 2% to 3 to 4%`` end in a range.

    Args:
        before: What stands before the first number of ``pair``.
        pair: The last two numbers.
    """
    step = _STEP.search(before) if link_of(pair) == "to" else None
    if step is None or bool(step["mark"]) != bool(pair["mark"]):
        return None
    value, middle, last = (read_number(n) for n in (step["step"], pair["first"], pair["last"]))
    if value is None or middle is None or last is None:
        return None
    goes_one_way = value < middle < last or value > middle > last
    is_percent = bool(step["mark"]) or max(value, last) <= WHOLE
    return Listed(*step.span("step"), value) if goes_one_way and is_percent else None
