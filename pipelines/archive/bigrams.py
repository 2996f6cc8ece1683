"""Bigrams of Japanese and Chinese text, so that two-character words are found (pure).

FTS5's ``unicode61`` takes a whole run of kanji as one word, and its trigram index does not
find 防衛 on SQLite 3.40. So each run is stored as its overlapping pairs, space-joined, and a
query is a phrase of pairs. ``search`` builds its queries in the same form on its own.

Source: shared/notes/archive.md section 2.1.
"""

import re
import unicodedata

CJK_RUN = re.compile(
    r"[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
)


def has_cjk(text: str) -> bool:
    """Whether ``text`` holds a Japanese or Chinese character."""
    return CJK_RUN.search(text) is not None


def bigrams(text: str) -> str:
    """What the index keeps of ``text``: NFKC, each run as its pairs, the rest as it stands.

    >>> bigrams("防衛費2％")
    '防衛 衛費 費 2%'
    """
    return CJK_RUN.sub(
        lambda run: f" {_pairs(run[0])} ", unicodedata.normalize("NFKC", text)
    ).strip()


def _pairs(run: str) -> str:
    # The last character stands alone too, so that a search for one character finds any of them.
    return " ".join([run[place : place + 2] for place in range(len(run))])
