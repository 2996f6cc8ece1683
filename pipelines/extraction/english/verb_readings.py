"""One verb in its place: form, voice, modal and negation."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import (
    BE,
    HAVE,
    auxiliaries,
    is_adverb,
    is_noun,
)
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item, Row, last_word, told_once
from pipelines.extraction.english.verb_complements import ALIKE, is_of_first, is_subjunctive, let_by
from pipelines.extraction.english.verb_lookalikes import (
    falls,
    had_better,
    has_ratio,
    is_adjective,
    is_compound,
    is_event_held,
    is_put_to,
    is_question,
    is_raised_in_talks,
    says_nothing,
)
from pipelines.extraction.languages.en_rules import BOUND_WORDS, DETERMINERS, STEPS

BEFORE_IS = frozenset("it that he she there what here".split())
ASKED_TO = frozenset("urge ask tell press push order pressure require encourage pressed".split())


def verb_at(row: Sequence[Item], j: int) -> Governor | None:
    """The verb at ``j``, read once for a place; a noun or anything else is none."""
    item = row[j]
    if not item.sense.verb and item.low not in _NO_SENSE:
        return None
    if not isinstance(row, Row):
        return _verb_at(row, j)
    known = row.verbs
    if j not in known:
        known[j] = _verb_at(row, j)
    found: Governor | None = known[j]
    return found


@told_once
def may_be_verbs(row: Sequence[Item], _: int = 0) -> Sequence[int]:
    """The places of a sentence at which a verb can stand."""
    return [j for j, item in enumerate(row) if item.sense.verb or item.low in _NO_SENSE]


SOUNDS = frozenset("sounded sounding sounds".split())
"""``has sounded Japan out about raising``."""
SUPPORTS = frozenset("supported supports support".split())
_NO_SENSE = (
    BE | SOUNDS | SUPPORTS | frozenset("have do does did doing signed signs signing like".split())
)
"""Verbs that no list of kinds holds."""


def _verb_at(row: Sequence[Item], j: int) -> Governor | None:
    item = row[j]
    sense = item.sense
    if item.figure >= 0 or item.date >= 0:
        return None
    if item.low == "'s" and not (j and row[j - 1].low in BEFORE_IS):
        return None
    if item.low in BE and item.low not in ("be", "been", "being") and not _helps(row, j):
        aux = auxiliaries(row, j + 1)
        return Governor("be", j, "be", lemma="be", form="finite", negated="not" in aux)
    if item.low in ("be", "been") and not _helps(row, j):
        aux = auxiliaries(row, j)
        modal = modal_of(aux)
        form = "inf" if "to" in aux and not modal else "finite"
        return Governor("be", j, "be", lemma="be", form=form, negated="not" in aux, modal=modal)
    if item.low in ("do", "does", "did", "doing") and _does_figure(row, j):
        aux = auxiliaries(row, j)
        form = "inf" if aux[:1] == ["to"] and not modal_of(aux) else "finite"
        return Governor(
            "spend", j, "verb", lemma="do", form=form, negated="not" in aux, modal=modal_of(aux)
        )
    if item.low in ("signed", "signs", "signing") and _signs_up(row, j):
        return Governor("pledge", j, "verb", lemma="sign up", form="finite")
    if item.low == "have" and _has_at(row, j):
        return read_verb_as(row, j, "move", "have")
    if item.low == "like" and j and row[j - 1].low in ("would", "'d"):
        return _would_like(row, j)
    if item.low in SOUNDS and any(one.low == "out" for one in row[j + 1 : j + 5]):
        return Governor("proposal", j, "verb", lemma="sound out", form="finite")
    if item.low in SUPPORTS and _does_figure(row, j):
        return Governor("pledge", j, "verb", lemma="back", form="finite")
    if item.low in SUPPORTS and _supports(row, j):
        return Governor("proposal", j, "verb", lemma="favor", form="finite")
    if sense.verb == "denial" and says_nothing(row, j):
        return None
    if (item.low == "order" and j and row[j - 1].low == "in") or is_compound(row, j):
        return None
    if not sense.verb or is_noun(row, j):
        return None
    if sense.verb == "demand" and " " in sense.lemma and is_adjective(row, j):
        return Governor("demand", j, "noun-of-verb", lemma=sense.lemma, noun=True)
    return read_verb(row, j)


def _has_at(row: Sequence[Item], j: int) -> bool:
    """``would have defense outlays at 2 percent``: where they are to be."""
    aux = auxiliaries(row, j)
    if not aux or not (modal_of(aux) or "to" in aux):
        return False
    for k in range(j + 1, min(j + 8, len(row) - 1)):
        if row[k].low == "at":
            is_figure = any(item.figure >= 0 for item in row[k + 1 : k + 4])
            return is_figure and any("defence" in item.tags for item in row[j + 1 : k])
        if row[k].low in (",", ";", "to") or row[k].figure >= 0:
            return False
    return False


def read_verb_as(row: Sequence[Item], j: int, kind: str, lemma: str) -> Governor:
    """A helping verb that stands for itself, with its own modal."""
    aux = auxiliaries(row, j)
    modal = modal_of(aux)
    form = "inf" if "to" in aux and not modal else "finite"
    negated = "not" in aux
    return Governor(kind, j, "verb", lemma=lemma, form=form, negated=negated, modal=modal)


def _supports(row: Sequence[Item], j: int) -> bool:
    """``55 percent supported raising``, ``supports a rise to``."""
    following = row[j + 1] if j + 1 < len(row) else None
    if following is None:
        return False
    is_led = bool(j) and (row[j - 1].low in DETERMINERS or row[j - 1].low in ("'s", "of", "with"))
    is_raising = following.sense.form == "ing" and following.sense.verb in ("move", "spend")
    return is_raising or (_is_rise(row, j) and not is_led)


def _is_rise(row: Sequence[Item], j: int) -> bool:
    """``a rise to``, ``an increase in``: what is supported."""
    after = [item.low for item in row[j + 1 : j + 4]]
    return after[:1] in (["a"], ["an"], ["the"]) and any(low in STEPS for low in after)


def _would_like(row: Sequence[Item], j: int) -> Governor | None:
    """``would like all members to do 3%`` asks; ``would like to reach 3%`` hopes."""
    after = row[j + 1 : j + 6]
    if _does_figure(row, j):
        return Governor("proposal", j, "verb", lemma="like", form="finite")  # "would like 3.5%"
    if not after or after[0].low == "to":
        if len(after) < 2 or after[1].low == "see":
            return None
        return Governor("proposal", j, "verb", lemma="hope", form="finite")
    if after[0].tags & {"party", "allies", "gov"} or after[0].low in ("all", "every", "the", "its"):
        is_to = any(item.low == "to" for item in after)
        return Governor("demand", j, "verb", lemma="want", form="finite") if is_to else None
    return None


def _signs_up(row: Sequence[Item], j: int) -> bool:
    """``has signed Britain up to spending 5%``."""
    after = [item.low for item in row[j + 1 : j + 5]]
    return "up" in after and after[after.index("up") + 1 : after.index("up") + 2] == ["to"]


def _does_figure(row: Sequence[Item], j: int) -> bool:
    """``it won't do 3.5 percent``."""
    k = j + 1
    while k < len(row) and row[k].low in BOUND_WORDS:
        k += 1
    return k < len(row) and row[k].figure >= 0


def read_verb(row: Sequence[Item], j: int) -> Governor | None:
    sense = row[j].sense
    aux = auxiliaries(row, j)
    if is_adjective(row, j) or is_event_held(row, j) or is_question(row, j):
        return None
    if j > 1 and row[j - 1].low in BE and row[j - 2].low == "what":
        return None  # "meet what is asked": a thing, and nobody asks here
    if sense.lemma == "mean" and row[min(j + 1, len(row) - 1)].sense.form == "ing":
        # "which means tripling the budget": a consequence, no intention
        return None
    if sense.lemma == "put" and is_put_to(row, j):
        sense = sense.__class__(verb="demand", form=sense.form, lemma="put to")
    if sense.lemma == "raise" and is_raised_in_talks(row, j):
        sense = sense.__class__(verb="proposal", form=sense.form, lemma="mention")
    if (sense.lemma == "decline" and falls(row, j)) or (
        sense.lemma == "push" and has_ratio(row, j)
    ):
        sense = sense.__class__(verb="move", form=sense.form, lemma=sense.lemma)
    has_be = any(low in BE for low in aux)
    following = row[j + 1].low if j + 1 < len(row) else ""
    is_participle = sense.form == "ed" or (sense.lemma in ALIKE and has_be)
    passive = is_participle and (
        has_be or following == "by" or (following == "to" and sense.lemma in ASKED_TO)
    )
    modal = modal_of(aux)
    if not modal and sense.form == "base" and had_better(row, j):
        modal = "should"
    form = "finite"
    used = (
        j > 2 and row[j - 1].low == "to" and row[j - 2].low == "used" and row[j - 3].low not in BE
    )
    if "to" in aux[:3] and not used and not modal and (sense.form == "base" or passive):
        form = "inf"
    elif (sense.form == "ing" and not has_be) or _is_aim(row, j, aux):
        form = "gerund"
    elif sense.form == "ing" and has_be:
        form = "progressive"
    if form == "finite" and not aux and sense.form == "base" and (let := let_by(row, j)):
        modal = modal_of(auxiliaries(row, let))
        form = "finite" if modal else "inf"
    if form == "inf" and is_of_first(row, j):
        form = "finite"
    if (
        sense.form == "base"
        and form == "finite"
        and not aux
        and j
        and row[j - 1].low in ("and", "or", "then")
    ):
        form = "coordinated"
    bare = aux == ["be"] if sense.form == "ed" else not aux and sense.form == "base"
    if form == "finite" and bare and is_subjunctive(row, j):
        form = "subjunctive"
    return Governor(
        sense.verb,
        j,
        _gerund_rule(row, j) if form == "gerund" else "verb",
        lemma=sense.lemma,
        form=form,
        negated="not" in aux,
        passive=passive,
        modal=modal,
    )


def _gerund_rule(row: Sequence[Item], j: int) -> str:
    """``…, spending 2%`` stands apart; ``considering setting`` is what is considered."""
    before = row[j - 1] if j else None
    if before is not None and before.low == "," and row[j].sense.verb in ("spend", "level"):
        return "verb-aside"
    if _is_absolute(row, j):
        return "verb-aside"
    if before is not None and before.sense.verb in ("proposal", "denial"):
        return "verb-object"
    return "verb"


def _is_absolute(row: Sequence[Item], j: int) -> bool:
    """``…, with Germany spending 2.1 percent``: a clause of its own."""
    if row[j].sense.verb not in ("spend", "level") or not j or not row[j - 1].sense.code:
        return False
    return any(row[k].low == "with" and row[k - 1].low == "," for k in range(max(1, j - 4), j))


def _is_aim(row: Sequence[Item], j: int, aux: list[str]) -> bool:
    """``calls for lift to 3.5pc``: in a headline without its article."""
    led = bool(j) and last_word(row[j - 1]) == "for"
    return row[j].sense.form == "base" and not aux and led


def _helps(row: Sequence[Item], j: int) -> bool:
    """Whether a form of ``be`` only helps a verb that follows."""
    k = j + 1
    while k < len(row) and k < j + 5:
        item = row[k]
        if item.low in BE or item.low in HAVE or "neg" in item.tags or is_adverb(item):
            k += 1
            continue
        if item.low == "to":
            return True
        return (
            bool(item.sense.verb or item.sense.says)
            and item.sense.form in ("ed", "ing")
            and not is_noun(row, k)
        )
    return False


def modal_of(aux: list[str]) -> str:
    """``will``, ``would``, ``should``, ``could``, or nothing; ``is to`` is ``will``."""
    for k, low in enumerate(aux):
        if low in ("will", "shall", "'ll", "wo n't", "wo"):
            return "will"
        if low in ("would", "'d"):
            return "would"
        if low in ("should", "must", "ought"):
            return "should"
        if low in ("can", "cannot", "ca"):
            return "can"
        if low in ("could", "may", "might"):
            return "could"
        if low == "to" and k + 1 < len(aux):
            following = aux[k + 1]
            if following in ("is", "are", "was", "were"):
                return "will"
            if following in HAVE:
                return "should"
        if low in ("need", "needs"):
            return "should"
    return ""
