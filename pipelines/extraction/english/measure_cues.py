"""Words that state, promise or ask for a level, so that a bare figure can be one."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, HAVE, is_noun
from pipelines.extraction.english.governing_nouns import noun_after, noun_before
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.relatives import relative_after
from pipelines.extraction.languages.en_rules import BOUND_WORDS, COSTS, HITS, MONEY, STEP_NOUNS

CUES = frozenset("demand pledge proposal denial spend cap level".split())
LEADS_TO_LEVEL = frozenset("to at from towards toward beyond above below between".split())
SAID_OF_LEVEL = frozenset(
    "hard difficult enough impossible too unrealistic insufficient sufficient"
    " appropriate necessary needed high not out beyond within breach betrayal mistake folly"
    " illusion fantasy doable feasible affordable manageable arbitrary meaningless sensible"
    " reasonable realistic absurd floor minimum start beginning".split()
)
SUMS_TO = frozenset(
    {"come to", "amount", "equal", "translate", "represent", "constitute", "work out"}
)
LEVIES = frozenset("levied taxed charged priced taxes interest".split())
BEING = frozenset("be is was are were been".split())
PREPOSITIONS = frozenset("to at from beyond above below between".split())


def is_cued(row: Sequence[Item], at: int) -> bool:
    """Whether the figure is governed by a word that states, promises or asks for a level."""
    if any(is_it(row, at) for is_it in CUED):
        return True
    close = row[max(0, at - 5) : at]
    if any(item.low in LEVIES for item in close):
        return False
    if any(is_it(row, at) for is_it in (_is_spent, _reports_figure, _is_the_level)):
        return True
    verb = verb_before(row, at)
    return _is_told_without_verb(row, at) if verb is None else _is_cued_by(row, at, verb)


def _has_noun(row: Sequence[Item], at: int) -> bool:
    """``the 2 percent target``, ``a target of 2 percent``, ``the 2 percent level``."""
    if noun_after(row, at) is not None or noun_before(row, at) is not None:
        return True
    return at + 1 < len(row) and row[at + 1].sense.noun == "level"


def _has_relative(row: Sequence[Item], at: int) -> bool:
    """``the 2 percent that Japan means to reach``."""
    return relative_after(row, at) is not None


def _is_held_as(row: Sequence[Item], at: int) -> bool:
    """``5 percent as a new benchmark``."""
    return any(item.low == "as" for item in row[at + 1 : at + 4]) and any(
        item.sense.noun in ("benchmark", "pledge", "cap") for item in row[at + 1 : at + 9]
    )


def _is_listed(row: Sequence[Item], at: int) -> bool:
    """``Japan: 1.8 percent``."""
    before = row[:at]
    return any(item.low == ":" for item in before) and any(item.sense.code for item in before)


def _is_spent(row: Sequence[Item], at: int) -> bool:
    """``spends 1.8 percent``, ``hit 1.8 percent``."""
    return any(
        item.sense.verb == "spend" or (item.sense.verb and item.sense.lemma in HITS)
        for item in row[max(0, at - 5) : at]
    )


def _is_the_level(row: Sequence[Item], at: int) -> bool:
    """``the ratio was 1.8 percent``."""
    return any(item.low in BEING for item in row[max(0, at - 5) : at]) and any(
        item.sense.noun == "level" and is_noun(row, n) for n, item in enumerate(row[:at])
    )


def _is_told_without_verb(row: Sequence[Item], at: int) -> bool:
    """A headline: ``Japan's defense budget 1.8 percent``."""
    return len(row) < 16 and any(
        item.sense.code or item.sense.noun in ("level", "pledge")
        for item in row[max(0, at - 8) : at]
    )


def _is_cued_by(row: Sequence[Item], at: int, verb: Governor) -> bool:
    if verb.kind in CUES:
        return True
    if verb.kind == "move" or "+" in verb.rule:
        return preposition_of(row, at) in LEADS_TO_LEVEL or row[verb.at].sense.lemma in HITS
    return any(
        item.sense.noun in ("level", "pledge", "cap", "demand", "benchmark")
        or item.sense.code
        or "pronoun" in item.tags
        or item.low in ("that", "this")
        for item in row[max(0, verb.at - 12) : at]
    )


def _reports_figure(row: Sequence[Item], at: int) -> bool:
    """``Japan reports 1.6 percent``: a state's own figure, not an outlet's news."""
    j = at - 1
    while j >= 0 and row[j].low in BOUND_WORDS | {"exactly"}:
        j -= 1
    if j < 1 or row[j].sense.lemma not in ("report", "record", "log", "post", "notch"):
        return False
    return any(
        item.sense.form in ("country", "capital", "body") or item.low == "it"
        for item in row[max(0, j - 5) : j]
    ) and not any("outlet" in item.tags for item in row[max(0, j - 5) : j])


def _is_of_level(row: Sequence[Item], at: int) -> bool:
    """``the level of around 1%``."""
    j = at - 1
    while j >= 0 and row[j].low in BOUND_WORDS and row[j].low != "of":
        j -= 1
    return j > 0 and row[j].low == "of" and row[j - 1].low in OF_LEVEL


OF_LEVEL = frozenset("level levels ratio share one".split())
"""``replaced an earlier one of 3%``."""


def _is_ranked(row: Sequence[Item], at: int) -> bool:
    """``Poland in the lead on 4.12 percent``, ``Luxembourg last at 0.7%``."""
    j = at - 1
    while j > 0 and row[j].low in BOUND_WORDS and row[j].low != "at":
        j -= 1
    if j < 1 or row[j].low not in ("on", "with", "at"):
        return False
    near = row[max(0, j - 7) : j]
    return any(item.low in RANKS for item in near) and any(item.sense.code for item in near)


RANKS = frozenset("lead top first second third fourth fifth last bottom ahead followed".split())


def _comes_to_money(row: Sequence[Item], at: int) -> bool:
    """``2 percent would come to 11 trillion yen``: what the share is worth."""
    after = row[at + 1 : at + 9]
    return any(item.sense.lemma in SUMS_TO or item.low in COSTS for item in after[:4]) and any(
        item.low in MONEY for item in row[at + 2 : at + 14]
    )


def _is_subject_of_cue(row: Sequence[Item], at: int) -> bool:
    """``2.5% is being weighed``, ``whether 5% had come up``, ``the 2% includes``."""
    if any(item.low == "whether" for item in row[max(0, at - 4) : at]):
        return True
    if at and row[at - 1].low == "even" and any("modal" in i.tags for i in row[at + 1 : at + 3]):
        return True
    helped = False
    for k, item in enumerate(row[at + 1 : at + 13], start=at + 1):
        if item.low in ("nor", "or") and row[min(k + 1, len(row) - 1)].figure >= 0:
            continue
        if (item.figure >= 0 and row[k - 1].low not in ("nor", "or")) or item.low in (",", ";"):
            return False
        if item.low in BE or item.low in HAVE or "modal" in item.tags:
            helped = True
        elif (
            item.low in CONTAINS
            or (helped and _says_of_level(item))
            or (helped and (item.low in BROACHED or _is_raised_with(row, k)))
        ):
            return True
    return False


BROACHED = frozenset("broached tabled mentioned discussed floated aired named cited".split())


def _is_raised_with(row: Sequence[Item], k: int) -> bool:
    """``3.5 percent had not been raised with him``: spoken of, not made larger."""
    after = row[k + 1].low if k + 1 < len(row) else "."
    return row[k].low == "raised" and after in ("with", "by", "at", "during", "in", ".")


CONTAINS = frozenset("includes included covers comprises".split())


def _says_of_level(item: Item) -> bool:
    """Whether a noun or verb tells of targets, not of prices or votes."""
    return (
        item.sense.noun in ("cap", "pledge", "benchmark", "demand")
        or item.sense.verb in ("demand", "pledge", "proposal", "denial")
        or item.low in SAID_OF_LEVEL
    )


def _follows_step(row: Sequence[Item], at: int) -> bool:
    """``a step to 2.5 per cent``, ``from a base of 2 percent``."""
    words = [
        item.low
        for item in row[max(0, at - 6) : at]
        if item.low not in BOUND_WORDS or item.low in ("to", "of", "from", "at", "with")
    ]
    return (
        (len(words) >= 2 and words[-1] in ("to", "of", "from") and words[-2] in STEP_NOUNS)
        or words[-1:] == ["at"]
        or words[-2:]
        in (["compared", "with"], ["compared", "to"], ["up", "from"], ["down", "from"])
        or words[-2:-1] == ["then"]
    )


def preposition_of(row: Sequence[Item], at: int) -> str:
    j = at - 1
    while j >= 0 and (row[j].low in BOUND_WORDS and row[j].low not in PREPOSITIONS):
        j -= 1
    return row[j].low if j >= 0 else ""


def _goes_to_defence(row: Sequence[Item], at: int) -> bool:
    """``3.5% would be spent on core defence``."""
    for j in range(at + 1, min(at + 6, len(row) - 2)):
        if row[j].low in GOES and row[j + 1].low in ("on", "to", "for", "toward", "towards"):
            return any("defence" in item.tags for item in row[j + 2 : j + 7])
        if row[j].low in (",", ";") or row[j].figure >= 0:
            return False
    return False


GOES = frozenset("spent devoted allocated earmarked go goes going dedicated reserved".split())


def _is_needed(row: Sequence[Item], at: int) -> bool:
    """``will end up needing 3.5%``."""
    return any(
        item.low in ("needs", "need", "needing", "needed") for item in row[max(0, at - 3) : at]
    )


CUED = (
    _is_needed,
    _is_ranked,
    _goes_to_defence,
    _has_noun,
    _has_relative,
    _is_of_level,
    _comes_to_money,
    _is_held_as,
    _is_subject_of_cue,
    _follows_step,
    _is_listed,
)
