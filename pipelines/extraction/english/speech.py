"""Who says, asks or promises in a sentence: each act of speech with the person behind it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pipelines.extraction.english.clauses import is_adverb, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.persons import Person, is_subject, opening_of
from pipelines.extraction.languages.en_speech import (
    ACTS,
    DESCRIBED,
    LIGHT_VERBS,
    MORE_SPEECH,
    NOT_HEADS,
    NOT_SPEECH,
    NOT_TOLD,
    OF_PERSONS,
    PHRASES_OF_ACTS,
    PREPOSITIONS,
    SAYS,
    SKIPPED,
    SPEECH_NOUNS,
    SPLIT_PHRASES,
    TELLS,
    TITLE_NOUNS,
    TITLE_WORDS,
)

_BE = frozenset("is are was were be been being".split())
_MODAL = frozenset("to will would should could may might must can did does do 'll 'd".split())
_PHRASES = frozenset(PHRASES_OF_ACTS)
FARTHEST = 45
"""Items between a subject and its verb, asides included, at most."""


class Speech(NamedTuple):
    """One act of speech."""

    verb: int
    who: Person
    kind: str
    """``say``, or what is done: ``demand``, ``pledge``, ``proposal``, ``denial``."""
    form: str
    """``active``, ``inverted`` (said Doe), ``agent`` (asked by Doe), ``noun`` (Doe's request),
    ``credit`` (according to Doe) or ``label`` (Doe: …)."""
    begin: int
    """Where the phrase of who speaks, or the verb before it, begins."""


Resolve = Callable[[int], Person | None]
"""Place of ``he`` or ``the minister`` → who is meant."""


def speeches_in(
    row: Sequence[Item], persons: Sequence[Person], resolve: Resolve
) -> tuple[Speech, ...]:
    """The acts of speech of a sentence whose speaker is known, in reading order."""
    at = {k: one for one in persons for k in range(one.start, one.end)}
    found: list[Speech] = []
    label = _label(row, persons)
    if label is not None:
        found.append(label)
    for k, item in enumerate(row):
        one = _speech_at(row, at, k, item, resolve)
        if one is not None:
            found.append(one)
    return tuple(found)


def _speech_at(
    row: Sequence[Item], at: dict[int, Person], k: int, item: Item, resolve: Resolve
) -> Speech | None:
    if item.low == "according" and k + 1 < len(row) and row[k + 1].low == "to":
        return _behind(row, at, k + 2, verb=k, kind="say", form="credit")
    if item.low == "by" and k and row[k - 1].low == "," and k + 1 in at:
        # "Australia has been asked by Doe for 3 percent; Taiwan, by Roe, for 10"
        return Speech(k, at[k + 1], "demand", "agent", k)
    noun = SPEECH_NOUNS.get(item.low.split(" ")[0])
    kind = kind_of(row, k)
    is_owned = k > 0 and row[k - 1].low in ("'s", "'")
    if noun and (not kind or is_owned or is_noun(row, k)):
        return _of_noun(row, at, k, noun)
    if not kind:
        return None
    return _of_verb(row, at, k, kind, resolve)


def _of_verb(
    row: Sequence[Item], at: dict[int, Person], k: int, kind: str, resolve: Resolve
) -> Speech | None:
    if k + 1 < len(row) and row[k + 1].low in OF_PERSONS and row[k].sense.form == "ed":
        agent = _behind(row, at, k + 2, verb=k, kind=kind, form="agent")
        if agent is not None or _is_passive(row, k):
            return agent
    if _is_passive(row, k):
        return _far_agent(row, at, k, kind)
    inverted = _inverted(row, at, k, kind)
    if inverted is not None:
        return inverted
    who = subject_person(row, at, k, resolve)
    if who is None:
        return None
    before = row[_over_helpers(row, k)].low
    shares = row[k].sense.form == "ing" or before in ("and", "but", "then")
    begin = opening_of(row, who) if who.start < k and not shares else k
    return Speech(k, who, kind, "active", begin)


def kind_of(row: Sequence[Item], k: int) -> str:
    """``say`` or the kind of act that the verb at ``k`` is; empty where it is none."""
    item = row[k]
    sense = item.sense
    made = _made(row, k)
    if made:
        return made
    if item.low in MORE_SPEECH:
        return sense.verb if sense.verb in ("demand", "pledge", "proposal", "denial") else "say"
    if not sense.form or sense.form not in ("ed", "s", "base", "ing") or sense.lemma in NOT_SPEECH:
        return ""
    if not (sense.verb or sense.says):
        return ""
    if is_noun(row, k) and sense.form != "ed":
        return ""
    if sense.lemma in TELLS or _is_declined(row, k):
        return "say" if sense.lemma in TELLS else ""
    if sense.verb in ("demand", "pledge", "proposal", "denial"):
        if sense.lemma in ACTS or sense.lemma in _PHRASES:
            return sense.verb
    return "say" if sense.says and sense.lemma in SAYS else ""


def _is_declined(row: Sequence[Item], k: int) -> bool:
    """``declined to say whether``: nothing is said of the figure."""
    after = [item.low for item in row[k + 1 : k + 3]]
    return (
        row[k].sense.verb == "denial"
        and len(after) == 2
        and after[0] == "to"
        and (after[1] in NOT_TOLD)
    )


def _made(row: Sequence[Item], k: int) -> str:
    """``made a promise``, ``repeated the demand``, ``stood by``: the kind of what is made."""
    low = row[k].low
    if low in SPLIT_PHRASES:
        wanted, farthest = SPLIT_PHRASES[low]
        near = {item.low for item in row[k + 1 : k + 1 + farthest]}
        return "pledge" if not near.isdisjoint(wanted) else ""
    if low not in LIGHT_VERBS:
        return ""
    for item in row[k + 1 : k + 6]:
        if item.low.split(" ")[0] in SPEECH_NOUNS:
            return SPEECH_NOUNS[item.low.split(" ")[0]]
        if item.low in (",", "to", "that", "of") or item.figure >= 0:
            return ""
    return ""


def _is_passive(row: Sequence[Item], k: int) -> bool:
    if row[k].sense.form != "ed":
        return False
    j = k - 1
    while j >= 0 and k - j < 4 and (is_adverb(row[j]) or row[j].low in ("not", "n't")):
        j -= 1
    return j >= 0 and row[j].low in _BE


def _behind(
    row: Sequence[Item], at: dict[int, Person], start: int, *, verb: int, kind: str, form: str
) -> Speech | None:
    """The person whose titles begin at ``start``."""
    k = start
    while k < min(start + 12, len(row)):
        if k in at:
            who = at[k]
            if who.end < len(row) and row[who.end].low in ("'s", "'") and form != "noun":
                return None
            return Speech(verb, who, kind, form, verb)
        if not _is_title(row, k):
            return None
        k += 1
    return None


def _is_title(row: Sequence[Item], k: int) -> bool:
    item = row[k]
    low = item.low
    if low == ",":
        # the US defence secretary, Pete Hegseth,
        return k > 0 and (row[k - 1].low in TITLE_NOUNS or "gov" in row[k - 1].tags)
    return (
        low in TITLE_NOUNS
        or low in TITLE_WORDS
        or "gov" in item.tags
        or bool(item.sense.code and "person" not in item.tags)
        or (item.text[:1].isupper() and item.text.isalpha())
        or "nongov" in item.tags
        or (low.isalpha() and k + 1 < len(row) and row[k + 1].low in TITLE_NOUNS)
    )


def _far_agent(row: Sequence[Item], at: dict[int, Person], k: int, kind: str) -> Speech | None:
    """``was told on Monday by Defense Secretary Jane Doe that``."""
    for j in range(k + 1, min(k + 8, len(row))):
        if row[j].low == "by":
            return _behind(row, at, j + 1, verb=k, kind=kind, form="agent")
        if row[j].low in (",", "to", "that") or row[j].figure >= 0:
            return None
    return None


def _inverted(row: Sequence[Item], at: dict[int, Person], k: int, kind: str) -> Speech | None:
    """``…," said Defense Minister Jane Doe``: the verb of saying before who says it."""
    if row[k].sense.form not in ("ed", "s") and row[k].low not in MORE_SPEECH or not k:
        return None
    if not row[k].sense.says and kind != "say":
        return None
    before = row[k - 1]
    if before.low not in (",", '"', "'", "?", "!", "\u2014", "-", "so"):
        return None
    found = _behind(row, at, k + 1, verb=k, kind=kind, form="inverted")
    if found is None or found.who.start - k > 10:
        return None
    return found


def _of_noun(row: Sequence[Item], at: dict[int, Person], k: int, kind: str) -> Speech | None:
    """``Doe's first request``, ``a call from Doe``, ``the request, made by Doe``."""
    j = k - 1
    while j >= 0 and k - j < 4 and row[j].low.isalpha() and j not in at:
        if row[j].low in NOT_HEADS or row[j].sense.says:
            break
        j -= 1
    if j > 0 and row[j].low in ("'s", "'") and j - 1 in at:
        return Speech(k, at[j - 1], kind, "noun", at[j - 1].start)
    if k + 1 < len(row) and row[k + 1].low in OF_PERSONS:
        return _behind(row, at, k + 2, verb=k, kind=kind, form="noun")
    for m in range(k + 1, min(k + 5, len(row) - 1)):
        if (
            row[m].low in ("made", "voiced", "relayed", "delivered", "issued")
            and row[m + 1].low == "by"
        ):
            return _behind(row, at, m + 2, verb=m, kind=kind, form="noun")
    return None


def _label(row: Sequence[Item], persons: Sequence[Person]) -> Speech | None:
    """``Doe: 2 percent is doable``, ``SECRETARY DOE: I never asked``."""
    if not persons or persons[0].end >= len(row) or persons[0].start > 4:
        return None
    one = persons[0]
    if row[one.end].low != ":" or any(row[j].low == "," for j in range(one.start)):
        return None
    return Speech(one.end, one, "say", "label", 0)


def subject_person(
    row: Sequence[Item], at: dict[int, Person], k: int, resolve: Resolve, depth: int = 0
) -> Person | None:
    """The person who does what the verb at ``k`` says; ``None`` where it is no person named."""
    j = _over_helpers(row, k)
    if j < 0 or depth > 3:
        return None
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


def _over_helpers(row: Sequence[Item], k: int) -> int:
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
        if kind_of(row, m) and item.sense.form in ("ed", "s") and not _is_passive(row, m):
            inverted = _inverted(row, at, m, "say")
            if inverted is not None:
                return inverted.who
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
            before = _over_helpers(row, m)
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
