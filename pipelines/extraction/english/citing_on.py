"""Whether a sentence goes on citing the outlet that was named last."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.citing import PAPERS, is_filler
from pipelines.extraction.english.clauses import is_adverb, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_rules import SAYING

GOES_ON_SAYING = frozenset("say add report write note quote cite mention".split())


def speaks_of_paper(row: Sequence[Item]) -> bool:
    """``the newspaper said``, ``according to the report``, ``the daily added``."""
    for at, item in enumerate(row):
        if item.low not in PAPERS or not at:
            continue
        k = at - 1
        while k >= 0 and k > at - 4 and row[k].low not in ("the", "that", "this", "'s", "same"):
            k -= 1
        if k < 0 or row[k].low not in ("the", "that", "this", "same"):
            continue
        if k >= 2 and row[k - 1].low == "to" and row[k - 2].low == "according":
            return True
        for m in range(at + 1, min(at + 8, len(row))):
            after = row[m]
            if (
                after.sense.says
                and after.sense.lemma in SAYING
                and after.sense.form in ("ed", "s")
                and not is_noun(row, m)
            ):
                return True
            if after.low in ("citing", "quoting"):
                return True
            if not is_filler(after):
                break
    return False


def speaks_of_short_name(row: Sequence[Item], name: str) -> bool:
    """``the Post said`` where the Washington Post was named before."""
    short = name.split()[-1]
    if len(name.split()) < 2:
        return False
    return any(
        item.text == short
        and at
        and row[at - 1].low == "the"
        and any(word.sense.says and word.sense.form in ("ed", "s") for word in row[at + 1 : at + 6])
        for at, item in enumerate(row)
    )


_QUOTED = re.compile(r"\b(?:was|were|is|are) (?:also |further )?(?:quoted|cited) as saying\b")


def continues_report(row: Sequence[Item]) -> bool:
    """``it added``, ``the official was quoted as saying``: the outlet named before goes on."""
    if _QUOTED.search(" ".join(item.low for item in row)):
        return True
    for at, item in enumerate(row):
        if item.low == "it" and at + 1 < len(row):
            for k in range(at + 1, min(at + 4, len(row))):
                if (
                    row[k].sense.says
                    and row[k].sense.lemma in GOES_ON_SAYING
                    and row[k].sense.form in ("ed", "s")
                ):
                    return True
                if not is_adverb(row[k]):
                    break
    return False
