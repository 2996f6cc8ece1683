"""Whether a value is one that dates may have.

Not the library edtf: it takes milliseconds a value, and knows no fiscal years.
"""

import re

_DAY = "-(?:0[1-9]|[12][0-9]|3[01])"
_PART_OF_YEAR = f"-(?:(?:0[1-9]|1[0-2])(?:{_DAY})?|2[1-4]|3[3-6]|4[01])"
"""Months and days, seasons (21 to 24), quarters (33 to 36), halves (40, 41): the gold has all."""
_PART = f"FY[1-9][0-9]{{3}}|[1-9][0-9]{{2}}X|[1-9][0-9]XX|[1-9][0-9]{{3}}(?:{_PART_OF_YEAR})?"
_VALUE = re.compile(f"(?:{_PART})(?:/(?:{_PART}))?")


def is_edtf(value: str) -> bool:
    """Whether it is a year, fiscal year, part of a year, decade or century, or one to another.

    Source: ISO 8601-2 with four digits a year, which years before 1000 and after 9999 have not:
    a report that is dated so has no day that is known (``0001-01-01`` stands for none).

    >>> [is_edtf(one) for one in ("2025-06-21", "FY2027", "203X", "2033/2034", "None/None", "FY-1")]
    [True, True, True, True, False, False]
    >>> [is_edtf(one) for one in ("2027-13", "2027-00", "2027-22", "10000-21")]
    [False, False, True, False]
    """
    return _VALUE.fullmatch(value) is not None
