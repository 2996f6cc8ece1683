"""The language of a page: what it says, corrected by the script that it is written in."""

import re

SCRIPTS = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("my", re.compile("[\u1000-\u109f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
"""In this order: Japanese and Korean text holds Chinese characters too."""
OWN_SCRIPT = frozenset(language for language, _ in SCRIPTS)
SHARE = 0.1
"""Of the characters: kana are a third of a Japanese text, a quoted name is far less."""
TAG = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]*)?\s*")


def language_of(text: str, *, stated: str | None) -> str | None:
    """BCP 47, as short as can be; ``None`` where neither page nor script tells.

    Args:
        text: Title and body.
        stated: What the page says: ``en-GB``, ``ja_JP``.

    >>> language_of("防衛費を増やす", stated="en"), language_of("Defence", stated="en_US")
    ('ja', 'en')
    """
    said = TAG.fullmatch(stated or "")
    language = said[1].lower() if said else None
    written = _script(text)
    if written is None:
        return None if language in OWN_SCRIPT and text.isascii() else language
    same_script = {"ar": {"fa", "ur"}, "ru": {"uk", "bg", "sr"}}.get(written, set())
    return language if language in same_script else written


def _script(text: str) -> str | None:
    sample = text[:20_000]
    letters = sum(map(str.isalpha, sample)) or 1
    for language, characters in SCRIPTS:
        if len(characters.findall(sample)) / letters > SHARE:
            return language
    return None
