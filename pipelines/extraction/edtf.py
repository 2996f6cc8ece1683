"""Whether a value is one that dates may have."""

import re

_PART = "FY[1-9][0-9]{3}|[1-9][0-9]{2}X|[1-9][0-9]XX|[1-9][0-9]{3}(?:-[0-9]{2}){0,2}"
_VALUE = re.compile(f"(?:{_PART})(?:/(?:{_PART}))?")


def is_edtf(value: str) -> bool:
    """Whether a value is a year, fiscal year, month, day, decade or century, or one to another.

    Source: ISO 8601-2 with four digits a year, which years before 1000 and after 9999 have not:
    a report that is dated so has no day that is known (``0001-01-01`` stands for none).

    >>> [is_edtf(one) for one in ("2025-06-21", "FY2027", "203X", "2033/2034", "None/None", "FY-1")]
    [True, True, True, True, False, False]
    """
    return _VALUE.fullmatch(value) is not None
