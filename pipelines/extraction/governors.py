"""The word that governs a figure: its verb, or the noun that it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipelines.extraction.clauses import BE, HAVE, auxiliaries, is_adverb, is_noun, joint_before
from pipelines.extraction.items import Item
from pipelines.extraction.languages.en_rules import BOUND_WORDS, GDP_TAIL, NOT_TARGET_NOUNS, READY

MAX_LEFT = 60


@dataclass(frozen=True, slots=True)
class Governor:
    """What decides what is said of a figure."""

    kind: str
    """Kind of verb or noun: ``demand``, ``move``, ``spend``, ``be`` …"""
    at: int
    """Its place in the row."""
    rule: str
    lemma: str = ""
    form: str = ""
    noun: bool = False
    negated: bool = False
    passive: bool = False
    modal: str = ""
    definite: bool = True
    """Of a noun: ``the 2 percent target`` rather than ``a 2 percent target``."""
    right: bool = False
    """Whether it stands after the figure."""


def noun_after(row: Sequence[Item], at: int) -> Governor | None:
    """``the 2 percent target``, ``1-percent ceiling``, ``2% of GDP defence goal``."""
    j, steps = at + 1, 0
    while j < len(row) and steps < 9:
        item = row[j]
        if (
            item.low in ("-",)
            or "gdp" in item.tags
            or item.low in GDP_TAIL
            or "defence" in item.tags
            or item.sense.code
            or item.low
            in (
                "annual",
                "minimum",
                "defense-spending",
                "(",
                ")",
                "'s",
                '"',
                "'",
                "core",
                "spending",
                "new",
                "nato",
                "or",
                "more",
                "so",
                "higher",
            )
        ):
            if is_noun(row, j) and item.sense.noun not in ("", "level"):
                break
            j, steps = j + 1, steps + 1
            continue
        break
    if j >= len(row) or not is_noun(row, j) or row[j].sense.noun == "level":
        return None
    between = [row[k].low for k in range(at + 1, j)]
    if any(low in ("on", "to", "for", "of") for low in between) and not any(
        "gdp" in row[k].tags for k in range(at + 1, j)
    ):
        return None
    if between and between[-1] in (
        "on",
        "to",
        "for",
        "of",
        "the",
        "a",
        "or",
        "more",
        "so",
        "higher",
        ")",
        "as",
    ):
        return None
    if (
        "-" not in between
        and "gdp" in (row[j - 1].tags if j else ())
        and "of" in between
        and row[j].low in ("as",)
    ):
        return None
    return Governor(
        row[j].sense.noun,
        j,
        "noun-after",
        lemma=row[j].low,
        noun=True,
        definite=_is_definite(row, at),
        right=True,
    )


def noun_before(row: Sequence[Item], at: int) -> Governor | None:
    """``a target of at least 2 percent``, ``calls for 3.5 percent``, ``the goal, 2 percent``."""
    j = at - 1
    prepositions = []
    while j >= 0 and at - j < 12:
        low = row[j].low
        if low in ("of", "for", "to", "at", "from"):
            prepositions.append(low)
        elif (
            low not in BOUND_WORDS
            and low not in ('"', "'", ",", "-", "spending", "(", "defense", "defence")
            and not is_adverb(row[j])
        ):
            break
        j -= 1
    if prepositions[-1:] == ["of"] and j > 1 and row[j - 1].low == "for" and row[j - 2].sense.noun:
        # "Washington's new standard for Asia of 5%"
        j -= 2
    if j < 0 or not prepositions:
        return None
    noun = row[j]
    if not is_noun(row, j) or noun.low in NOT_TARGET_NOUNS or noun.sense.noun == "level":
        return None
    if prepositions[-1] == "to" and noun.sense.noun != "demand":
        return None
    if noun.sense.noun == "demand" and prepositions[-1] not in ("for", "of"):
        return None
    if prepositions[-1] == "from" or (prepositions[-1] == "at" and row[j + 1].low == ","):
        return None
    return Governor(
        noun.sense.noun, j, "noun-before", lemma=noun.low, noun=True, definite=_is_definite(row, j)
    )


def _is_definite(row: Sequence[Item], at: int) -> bool:
    """Whether the noun phrase at ``at`` is one that readers know of already."""
    for j in range(at - 1, max(-1, at - 7), -1):
        low = row[j].low
        if low in (
            "the",
            "its",
            "their",
            "his",
            "her",
            "our",
            "this",
            "that",
            "'s",
            "current",
            "existing",
            "previous",
            "'",
        ):
            return True
        if low in ("a", "an", "any", "new", "another", "no", "or"):
            return False
        if row[j].sense.verb and not is_noun(row, j):
            return True
    return True


def verb_before(row: Sequence[Item], at: int, *, floor: int = 0) -> Governor | None:
    """The verb that governs what stands at ``at``, outward from infinitives and gerunds.

    ``wants Japan to raise spending to 3.5 percent``: ``raise`` is an infinitive, so the
    search goes on to ``wants``.
    """
    pending: Governor | None = None
    depth = 0.0
    j = at - 1
    while j >= floor and at - j < MAX_LEFT:
        found = _verb_at(row, j) or (_noun_that_governs(row, j) if pending is not None else None)
        if (
            found is None
            and pending is not None
            and pending.form == "coordinated"
            and "modal" in row[j].tags
        ):
            return replace(
                pending,
                form="finite",
                modal=_modal([row[j].low]),
                negated=j + 1 < len(row) and "neg" in row[j + 1].tags,
            )
        if found is not None and found.kind == "move" and _is_complement(row, j):
            found = replace(found, form="gerund")
        joint = joint_before(row, j + 1) if j + 1 < min(at, len(row)) else 0.0
        if pending is None or pending.form != "inf" or joint >= 2:
            depth += joint
        if found is not None:
            if pending is not None and depth >= 2 and pending.kind not in ("inf",):
                return replace(pending, rule="verb")
            if not _is_open(found):
                if (
                    pending is not None
                    and found.lemma == "expect"
                    and found.passive
                    and pending.kind == "pledge"
                ):
                    return replace(pending, form="finite")
                return found if pending is None else _joined(found, pending)
            if pending is None:
                pending, depth = found, 0.0
        j -= 1
    return pending


def _joined(outer: Governor, inner: Governor) -> Governor:
    """The outer verb governs; a modal or a no inside is kept."""
    return replace(
        outer,
        negated=outer.negated != inner.negated and (outer.negated or inner.negated),
        modal=outer.modal or inner.modal,
        rule=f"{outer.rule}+{inner.lemma}",
    )


def _is_open(found: Governor) -> bool:
    """Whether the verb is an infinitive or gerund, so that another verb decides."""
    if found.form == "gerund" and found.rule == "verb-aside":
        return False
    if found.form == "gerund" and found.kind == "pledge" and found.rule == "verb-object":
        return True
    if found.form == "gerund":
        return found.kind in ("move", "spend", "level", "be", "cap")
    if found.form == "subjunctive":
        return True
    return found.form == "coordinated" or (
        found.form == "inf" and found.kind not in ("demand", "denial", "proposal", "cap")
    )


def _noun_that_governs(row: Sequence[Item], j: int) -> Governor | None:
    """``a program to bring``, ``the request that it lift``, ``reluctant to go``."""
    following = row[j + 1].low if j + 1 < len(row) else ""
    low = row[j].low
    asked = following in ("on", "upon") and row[j].sense.noun == "demand" and is_noun(row, j)
    if asked:
        return Governor("demand", j, "noun-of-verb", lemma=low, noun=True)
    if following not in ("to", "that", "from", "of", "for") or row[j].figure >= 0:
        return None
    if (
        is_noun(row, j)
        and row[j].sense.noun in ("pledge", "demand", "proposal")
        and low not in ("deadline", "deadlines")
    ):
        gerund = j + 2 < len(row) and row[j + 2].sense.form == "ing"
        if following in ("of", "for") and row[j].sense.noun != "demand" and not gerund:
            return None
        negated = any(
            row[m].low in ("no", "not", "never", "n't", "neither") for m in range(max(0, j - 3), j)
        )
        return Governor(row[j].sense.noun, j, "noun-of-verb", lemma=low, noun=True, negated=negated)
    if following == "to" and low in READY:
        aux = auxiliaries(row, j)
        return Governor(
            READY[low],
            j,
            "ready",
            lemma=low,
            form="finite",
            negated="not" in aux,
            modal=_modal(aux),
        )
    return None


def _verb_at(row: Sequence[Item], j: int) -> Governor | None:
    item = row[j]
    sense = item.sense
    if item.figure >= 0 or item.date >= 0:
        return None
    if item.low == "'s" and not (
        j and row[j - 1].low in ("it", "that", "he", "she", "there", "what", "here")
    ):
        return None
    if item.low in BE and item.low not in ("be", "been", "being") and not _helps(row, j):
        aux = auxiliaries(row, j + 1)
        return Governor("be", j, "be", lemma="be", form="finite", negated="not" in aux)
    if item.low in ("be", "been") and not _helps(row, j):
        aux = auxiliaries(row, j)
        modal = _modal(aux)
        form = "inf" if "to" in aux and not modal else "finite"
        return Governor("be", j, "be", lemma="be", form=form, negated="not" in aux, modal=modal)
    if item.low in ("do", "does", "did", "doing") and _does_figure(row, j):
        aux = auxiliaries(row, j)
        return Governor(
            "spend", j, "verb", lemma="do", form="finite", negated="not" in aux, modal=_modal(aux)
        )
    if not sense.verb or is_noun(row, j):
        return None
    if sense.verb == "demand" and " " in sense.lemma and _is_adjective(row, j):
        return Governor("demand", j, "noun-of-verb", lemma=sense.lemma, noun=True)
    return _plain_verb(row, j)


def _does_figure(row: Sequence[Item], j: int) -> bool:
    """``it won't do 3.5 percent``."""
    k = j + 1
    while k < len(row) and row[k].low in BOUND_WORDS:
        k += 1
    return k < len(row) and row[k].figure >= 0


def _plain_verb(row: Sequence[Item], j: int) -> Governor | None:
    sense = row[j].sense
    aux = auxiliaries(row, j)
    if _is_adjective(row, j):
        return None
    if (sense.lemma == "decline" and _falls(row, j)) or (
        sense.lemma == "push" and _has_ratio(row, j)
    ):
        sense = sense.__class__(verb="move", form=sense.form, lemma=sense.lemma)
    has_be = any(low in BE for low in aux)
    following = row[j + 1].low if j + 1 < len(row) else ""
    passive = sense.form == "ed" and (
        has_be
        or following == "by"
        or (
            following == "to"
            and sense.lemma
            in (
                "urge",
                "ask",
                "tell",
                "press",
                "push",
                "order",
                "pressure",
                "require",
                "encourage",
                "pressed",
            )
        )
    )
    modal = _modal(aux)
    form = "finite"
    if sense.form == "base" and "to" in aux[:3] and not modal:
        form = "inf"
    elif sense.form == "ing" and not has_be:
        form = "gerund"
    elif sense.form == "ing" and has_be:
        form = "progressive"
    if (
        sense.form == "base"
        and form == "finite"
        and not aux
        and j
        and row[j - 1].low in ("and", "or", "then")
    ):
        form = "coordinated"
    bare = aux == ["be"] if sense.form == "ed" else not aux and sense.form == "base"
    if form == "finite" and bare and _is_subjunctive(row, j):
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


def _has_ratio(row: Sequence[Item], j: int) -> bool:
    """``pushed the ratio to 2%``: it is spending that is pushed, nobody is asked."""
    after = row[j + 1 : j + 5]
    return any(
        item.low in ("ratio", "share", "total", "figure", "level") or "defence" in item.tags
        for item in after
    ) and not any("party" in item.tags or item.low == "for" for item in after)


def _falls(row: Sequence[Item], j: int) -> bool:
    """``is then to decline to 5.6%``: it falls, and refuses nothing."""
    k = j + 1
    while k < len(row) and row[k].low in BOUND_WORDS | {"from", "sharply", "steadily"}:
        k += 1
    return k > j + 1 and k < len(row) and row[k].figure >= 0


def _gerund_rule(row: Sequence[Item], j: int) -> str:
    """``…, spending 2%`` stands apart; ``considering setting`` is what is considered."""
    before = row[j - 1] if j else None
    if before is not None and before.low == "," and row[j].sense.verb in ("spend", "level"):
        return "verb-aside"
    if before is not None and before.sense.verb in ("proposal", "denial"):
        return "verb-object"
    return "verb"


def _is_adjective(row: Sequence[Item], j: int) -> bool:
    """``a budget equal to``, ``a return to``, ``a record budget``: no verbs."""
    if (
        j
        and row[j].sense.form in ("base", "s")
        and row[j - 1].low
        in (
            "a",
            "an",
            "the",
            "'s",
            "its",
            "their",
            "his",
            "her",
            "this",
            "any",
            "no",
            "further",
            "our",
        )
    ):
        return True
    low, following = row[j].low, row[j + 1].low if j + 1 < len(row) else ""
    if low in ("double", "more than double", "triple", "quadruple"):
        return not auxiliaries(row, j) and not (j and row[j - 1].sense.code)
    if low == "equal":
        return following == "to"
    return (
        low in ("near", "top", "record", "clear", "back", "direct", "table", "mean", "head", "even")
        and row[j].sense.form == "base"
        and not auxiliaries(row, j)
    )


def _is_complement(row: Sequence[Item], j: int) -> bool:
    """``want spending raised to 3 percent``: the verb of wanting decides."""
    if row[j].sense.form != "ed" or auxiliaries(row, j):
        return False
    return any(
        row[k].sense.lemma in ("want", "demand", "see", "prefer", "favor", "favour", "seek")
        and not is_noun(row, k)
        for k in range(max(0, j - 7), j)
    )


def _is_subjunctive(row: Sequence[Item], j: int) -> bool:
    """``that it lift``, ``that Japan spend``: the verb of asking outside decides."""
    if row[j].low in ("set", "put", "cut", "hit", "cost"):
        return False
    that = next((k for k in range(j - 1, max(-1, j - 9), -1) if row[k].low == "that"), 0)
    if that and (
        row[that - 1].sense.verb == "demand"
        or row[that - 1].sense.noun in ("demand", "proposal")
        or row[that - 1].sense.lemma in ("recommend", "propose", "suggest")
    ):
        return True
    if row[j].sense.form == "base" and _is_asked_of(row, j):
        return True
    singular = any(
        row[k].low in ("it", "he", "she", "government", "country", "nation")
        or row[k].sense.form in ("country", "capital")
        for k in range(max(0, j - 2), j)
    )
    return singular and any(row[k].low == "that" for k in range(max(0, j - 7), j))


def _is_asked_of(row: Sequence[Item], j: int) -> bool:
    """``will demand Nato states increase``: a party between the asking and what is asked."""
    named = False
    for k in range(j - 1, max(-1, j - 7), -1):
        if joint_before(row, k) or row[k].low == "to":
            return False
        if row[k].sense.lemma in ("demand", "insist", "propose", "recommend", "suggest", "request"):
            return named and not is_noun(row, k)
        named = named or bool(row[k].tags & {"party", "allies"})
    return False


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


def _modal(aux: list[str]) -> str:
    """``will``, ``would``, ``should``, ``could``, or nothing; ``is to`` is ``will``."""
    for k, low in enumerate(aux):
        if low in ("will", "shall", "'ll", "won't"):
            return "will"
        if low in ("would", "'d"):
            return "would"
        if low in ("should", "must", "ought"):
            return "should"
        if low in ("can", "cannot"):
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


def relative_after(row: Sequence[Item], at: int) -> Governor | None:
    """``the 2 pct that Japan means to reach``, ``3 pct first sought by``, ``3% he had set out``."""
    j, skipped = at + 1, 0
    while j < len(row) and skipped < 14:
        item = row[j]
        if (
            "gdp" in item.tags
            or item.low in GDP_TAIL
            or item.low in ("-", "'s", '"', "(", ")")
            or (item.sense.code and item.sense.form == "people")
        ):
            j, skipped = j + 1, skipped + 1
            continue
        break
    apposed = j < len(row) and row[j].low == ","
    if (
        j < len(row)
        and row[j].low == ","
        and j + 3 < len(row)
        and row[j + 1].low in ("a", "the", "which", "something")
    ):
        # "3.5% of GDP, the level that Hegseth asked of Australia"
        if row[j + 1].low == "which":
            j += 1
        elif row[j + 2].sense.noun == "level" or row[j + 2].low in (
            "one",
            "thing",
            "sum",
            "amount",
        ):
            j += 3
        else:
            return None
    start = j
    if start >= len(row):
        return None
    if row[start].low in ("that", "which"):
        start += 1
    elif not (
        row[start].tags & {"party", "pronoun", "gov"}
        or row[start].low
        in (
            "the",
            "its",
            "first",
            "previously",
            "originally",
            "now",
            "initially",
            "long",
            "being",
            "set",
            "already",
            "reportedly",
        )
        or row[start].sense.form == "ed"
    ):
        return None
    for k in range(start, min(start + 10, len(row))):
        item = row[k]
        if item.figure >= 0 or (item.low in (",", ";", "and", "but") and k > start):
            return None
        if item.sense.verb and not is_noun(row, k):
            if item.sense.form not in ("ed", "s", "base", "ing") or (
                k == start and item.sense.form != "ed"
            ):
                return None
            found = _plain_verb(row, k)
            if found is None or found.kind in ("level",):
                return None
            return replace(found, rule="apposition" if apposed else "relative", right=True)
    return None
