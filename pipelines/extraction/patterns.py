"""Patterns for text from the web: compiled by google-re2, hence linear in time."""

from typing import Any

import re2

MEMORY = 32 << 20
"""Bytes that a pattern may take while it is matched; re2's own 8 are too few for all names of the
world, and it then falls back on a slower way and says so on standard error."""


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
    options.max_mem = MEMORY
    return re2.compile("|".join(parts), options)
