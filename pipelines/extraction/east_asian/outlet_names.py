"""Where a Japanese or Chinese text names news outlets (pure).

A table by the first two signs: a pattern of all these names is larger than RE2's memory.
"""

from collections import defaultdict
from collections.abc import Iterator

from pipelines.extraction.languages.cjk_outlets import ORDINARY, OUTLETS
from pipelines.extraction.languages.zh_folding import FOLDED

NAMES: dict[str, str] = {
    form: name
    for name, surfaces in OUTLETS.items()
    for surface in (*surfaces, *(() if name in ORDINARY else (name,)))
    for form in (surface.translate(FOLDED), surface)
}
"""Every name of an outlet, as pages and their folded copies write it, with the usual English one."""
BEGINNING = 2


def _by_beginning() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(NAMES, key=lambda name: (-len(name), name)):
        found[name[:BEGINNING]].append(name)
    return {beginning: tuple(names) for beginning, names in found.items()}


BY_BEGINNING = _by_beginning()


def outlets_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and usual English name of each outlet named in ``text``, the longest at a place.

    >>> list(outlets_in("英BBC放送とSOFTを"))
    [(0, 6, 'BBC')]
    """
    place = 0
    while place < len(text) - 1:
        name = _name_at(text, place)
        if name:
            yield place, place + len(name), NAMES[name]
        place += len(name) if name else 1


def _name_at(text: str, place: int) -> str | None:
    for name in BY_BEGINNING.get(text[place : place + BEGINNING], ()):
        if text.startswith(name, place) and _stands_alone(text, place, place + len(name)):
            return name
    return None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no Latin letter or digit goes on before a Latin name, or behind it."""
    return not (_is_latin(text[start]) and start > 0 and _is_latin(text[start - 1])) and not (
        _is_latin(text[end - 1]) and end < len(text) and _is_latin(text[end])
    )


def _is_latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()
