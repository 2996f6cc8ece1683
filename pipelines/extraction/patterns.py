"""Patterns for text from the web: compiled by google-re2, hence linear in time."""

from typing import Any

import re2


def compile_pattern(*parts: str, ignore_case: bool = False) -> Any:
    """One linear-time pattern whose alternatives are ``parts``, the first that fits first.

    Args:
        parts: Alternatives.
        ignore_case: Whether ``Percent`` fits ``percent``.

    Raises:
        re2.error: A part is no pattern that re2 knows (it has no look-around).

    >>> compile_pattern("per cent", "pct").search("3 pct").group()
    'pct'
    """
    options = re2.Options()
    options.case_sensitive = not ignore_case
    options.log_errors = False
    return re2.compile("|".join(parts), options)
