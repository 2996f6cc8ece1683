"""The person who does what a verb of speech says."""

from collections.abc import Callable, Sequence

from pipelines.extraction.english.clauses import is_adverb
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.person_phrases import Person, is_subject, opening_of
from pipelines.extraction.english.speech_agents import find_inverted
from pipelines.extraction.english.speech_verbs import is_passive, kind_of
from pipelines.extraction.languages.en_speech import DESCRIBED, PREPOSITIONS, SKIPPED, TITLE_WORDS

_MODAL = frozenset("to will would should could may might must can did does do 'll 'd".split())
MARKS = frozenset({'"', "'", "\u201c", "\u2018"})
FARTHEST = 45
"""Items between a subject and its verb, asides included, at most."""
Resolve = Callable[[int], Person | None]
"""Place of ``he`` or ``the minister`` → who is meant."""


def subject_person(
    row: Sequence[Item], at: dict[int, Person], k: int, resolve: Resolve, depth: int = 0
) -> Person | None:
    """The person who does what the verb at ``k`` says; ``None`` where it is no person named."""
    j = over_helpers(row, k)
    if j < 0 or depth > 3:
        return None
    if row[j].low in MARKS and j - 1 in at:
        j -= 1  # 'Doe "conveyed that Australia should'
    low = row[j].low
    if _is_subjunctive(row, k) and (j in at or low in ("he", "she")):
        return None
    if j in at:
        return at[j] if _is_own_subject(row, at[j], k) else None
    if low in ("he", "she", "i"):
        return resolve(j)
    if low.split(" ")[-1] in DESCRIBED and _is_the(row, j):
        return resolve(j)
    if low == "who":
        return _antecedent(row, at, j)
    if low in ("and", "but", "then") or (low == "," and row[k].sense.form == "ing"):
        return _of_verb_before(row, at, j, resolve, depth)
    if low in ("in", "by", "after", "before", "while", "when") and row[k].sense.form == "ing":
        return _of_verb_before(row, at, j, resolve, depth)
    if low == ",":
        return _over_aside(row, at, j, resolve)
    if low in ("\u2014", "--", ")"):
        return _over_brackets(row, at, j)
    if row[k].sense.form == "base" and row[k - 1].low == "to":
        used = next((m for m in range(j, max(0, j - 14), -1) if row[m].low in ("used", "took")), 0)
        if used:
            # "used a meeting in Singapore to ask"
            return subject_person(row, at, used, resolve, depth + 1)
    return _over_phrase(row, at, j, resolve)


def _is_the(row: Sequence[Item], j: int) -> bool:
    """``the minister``, ``the German chancellor``, ``the prime minister``."""
    before = row[max(0, j - 3) : j]
    if not before or not any(item.low == "the" for item in before):
        return False
    rest = list(before)
    while rest and rest[-1].low != "the":
        item = rest.pop()
        if not (item.sense.code or item.low in TITLE_WORDS):
            return False
    return bool(rest)


def _is_subjunctive(row: Sequence[Item], k: int) -> bool:
    """``suggested that she speak of``: what one person is asked to do."""
    near = row[max(0, k - 4) : k]
    helped = any(item.low in _MODAL or "modal" in item.tags for item in near)
    return row[k].sense.form == "base" and not helped


def over_helpers(row: Sequence[Item], k: int) -> int:
    """Place before helping words, adverbs and days that stand before the verb at ``k``."""
    j = k - 1
    while j >= 0 and k - j < 12:
        item = row[j]
        if item.low in SKIPPED or item.date >= 0 or is_adverb(item) or "modal" in item.tags:
            j -= 1
            continue
        is_on = item.low in ("on", "in", "at") and j + 1 < len(row) and row[j + 1].date >= 0
        if not is_on:
            break
        j -= 1
    return j


def _is_own_subject(row: Sequence[Item], who: Person, k: int) -> bool:
    if row[k].sense.form == "ing":
        begin = opening_of(row, who)
        return who.end == k or (begin > 0 and row[begin - 1].low == "with") or is_subject(row, who)
    if not is_subject(row, who):
        return False
    is_infinitive = row[k - 1].low == "to" and who.end == k - 1
    begin = opening_of(row, who)
    # "told Doe to commit": Doe is asked, and does not speak
    return not (
        is_infinitive and begin > 0 and bool(row[begin - 1].sense.verb or row[begin - 1].sense.says)
    )


def _antecedent(row: Sequence[Item], at: dict[int, Person], j: int) -> Person | None:
    """``Doe, a professor, who said``: whom ``who`` means."""
    for m in range(j - 1, max(-1, j - 14), -1):
        if m in at:
            return at[m] if m == j - 1 or row[m + 1].low == "," else None
        if row[m].low in (";", ":", "and", "but"):
            return None
    return None


def _of_verb_before(
    row: Sequence[Item], at: dict[int, Person], j: int, resolve: Resolve, depth: int
) -> Person | None:
    """``Doe signed the note but said``, ``said Doe, adding``: who did what stands before."""
    for m in range(j - 1, max(-1, j - FARTHEST), -1):
        item = row[m]
        if item.low in (";",):
            return None
        if kind_of(row, m) and item.sense.form in ("ed", "s") and not is_passive(row, m):
            inverted = find_inverted(row, at, m, "say")
            if inverted is not None:
                return inverted
            return subject_person(row, at, m, resolve, depth + 1)
    leads = [one for one in sorted(set(at.values())) if one.end <= j and is_subject(row, one)]
    if leads:
        return leads[0]
    pronoun = next((m for m in range(min(j, 3)) if row[m].low in ("he", "she")), None)
    return resolve(pronoun) if pronoun is not None else None


def _over_aside(
    row: Sequence[Item], at: dict[int, Person], j: int, resolve: Resolve
) -> Person | None:
    """``Doe, a professor at Keio, warned``: the person before the aside that ends at ``j``."""
    for m in range(j - 1, max(-1, j - FARTHEST), -1):
        if row[m].low in (";", ":", '"'):
            return None
        if row[m].low != "," or not m:
            continue
        if m - 1 in at:
            return at[m - 1] if is_subject(row, at[m - 1]) else None
        if row[m - 1].low in ("he", "she"):
            return resolve(m - 1)
        behind = _over_phrase(row, at, m - 1, resolve, 0)
        if behind is not None:
            return behind
    if j - 1 in at:
        # "the US defence secretary, Pete Hegseth, asked"; "In his speech, Doe, asked"
        return at[j - 1] if is_subject(row, at[j - 1]) else None
    return None


def _over_brackets(row: Sequence[Item], at: dict[int, Person], j: int) -> Person | None:
    opening = "(" if row[j].low == ")" else row[j].low
    for m in range(j - 1, max(-1, j - 30), -1):
        if row[m].low == opening:
            return at[m - 1] if m - 1 in at and is_subject(row, at[m - 1]) else None
    return None


def _over_phrase(
    row: Sequence[Item], at: dict[int, Person], j: int, resolve: Resolve, tries: int = 3
) -> Person | None:
    """``Doe in a speech in Tokyo called``, ``Hornung of the RAND Corp. doubts``."""
    m = j
    while m > max(-1, j - 9):
        item = row[m]
        if item.low in PREPOSITIONS and m < j:
            before = over_helpers(row, m)
            if before < 0:
                return None
            if before in at:
                return at[before] if is_subject(row, at[before]) else None
            if row[before].low in ("he", "she"):
                return resolve(before)
            if row[before].low == "who":
                return _antecedent(row, at, before)
            if row[before].low == ",":
                return _over_aside(row, at, before, resolve)
            return _over_phrase(row, at, before, resolve, tries - 1) if tries else None
        if item.low == "and" and m - 1 in at and m < j:
            # "Doe and his government have repeated"
            return at[m - 1] if is_subject(row, at[m - 1]) else None
        is_end = item.low in (",", ";", ":", '"', "that", "who", "which") or item.figure >= 0
        if is_end or (m in at and m != j):
            return None
        m -= 1
    return None
