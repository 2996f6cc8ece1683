"""The verb that governs a figure, outward from infinitives and gerunds."""

from collections.abc import Sequence
from dataclasses import replace

from pipelines.extraction.english.clauses import auxiliaries, is_modal, is_noun, joint_before
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item, Row
from pipelines.extraction.english.verb_complements import aside_before, is_complement
from pipelines.extraction.english.verb_readings import modal_of, verb_at
from pipelines.extraction.languages.en_rules import READY

MAX_LEFT = 60
LEADS = frozenset("to about around at least more than as much some".split())
NO_GOVERNORS = frozenset(
    "deadline deadlines measure measures talk talks discussion discussions debate debates".split()
)
"""Nouns whose infinitive is not what is promised or asked: ``takes measures to reach``."""


def verb_before(row: Sequence[Item], at: int) -> Governor | None:
    """The verb that governs what stands at ``at``, outward from infinitives and gerunds.

    ``wants Japan to raise spending to 3.5 percent``: ``raise`` is an infinitive, so the
    search goes on to ``wants``.
    """
    if not isinstance(row, Row):
        return _verb_before(row, at)
    known = row.governing
    if at not in known:
        known[at] = _verb_before(row, at)
    found: Governor | None = known[at]
    return found


def _verb_before(row: Sequence[Item], at: int) -> Governor | None:
    """What ``verb_before`` tells, worked out."""
    pending: Governor | None = None
    depth = 0.0
    j = _over_aside(row, at) - 1
    while j >= 0 and at - j < MAX_LEFT:
        if row[j].low == "," and (aside := _aside_opened(row, j)):
            j = aside - 1
            continue
        over_aside = pending is not None and row[j].low in DASHES and opener_of(row, j) < j
        if over_aside:
            j = opener_of(row, j) - 1
        found = verb_at(row, j) or _noun_that_governs(row, j, pending)
        if (
            found is None
            and pending is not None
            and pending.form == "coordinated"
            and is_modal(row, j)
        ):
            return replace(
                pending,
                form="finite",
                modal=modal_of([row[j].low]),
                negated=j + 1 < len(row) and "neg" in row[j + 1].tags,
            )
        if found is not None and found.rule == "ready" and pending is not None:
            opened = _relative_of_another(row, j) if pending.form == "coordinated" else None
            if opened is not None:
                j = opened - 1
                continue
        if found is not None and pending is not None and _is_of_contact(row, found, pending):
            j -= 2
            continue
        if found is not None and found.kind == "move" and is_complement(row, j):
            found = replace(found, form="gerund")
        is_joint = j + 1 < min(at, len(row)) and not over_aside
        joint = joint_before(row, j + 1) if is_joint else 0.0
        if pending is None or pending.form != "inf" or joint >= 2:
            depth += joint
        if found is not None:
            if pending is not None and depth >= 2 and pending.kind not in ("inf",):
                return _with_modal(row, j, replace(pending, rule="verb"))
            if pending is not None and _modal_of_clause(row, j, pending):
                return _with_modal(row, j, pending)
            if not _is_open(found) or is_custom(row, found):
                if (
                    pending is not None
                    and found.lemma == "expect"
                    and found.passive
                    and pending.kind == "pledge"
                ):
                    return replace(pending, form="finite")
                if pending is not None and _is_caused(row, found, pending):
                    return replace(pending, form="finite")
                return _wished(row, found) if pending is None else _joined(found, pending)
            is_promised = found.form == "inf" and found.kind == "pledge"
            if is_promised and pending is not None and pending.form in ("gerund", "inf"):
                pending = replace(_joined(found, pending), form="inf")
            if pending is None:
                pending, depth = found, 0.0
                j = aside_before(row, j) if found.form in ("subjunctive", "inf") else j
        j -= 1
    return None if pending is None else _with_modal(row, max(j, -1), pending)


def _is_caused(row: Sequence[Item], outer: Governor, inner: Governor) -> bool:
    """``having got members to promise to spend 3.5%``: they did promise."""
    between = row[outer.at + 1 : inner.at]
    named = any(item.tags & {"party", "allies", "gov"} for item in between)
    return outer.lemma in CAUSES and inner.kind == "pledge" and named and not outer.negated


CAUSES = frozenset({"get", "bring", "lead"})


def _is_of_contact(row: Sequence[Item], found: Governor, pending: Governor) -> bool:
    """``wants the government he no longer heads to lift``: what it does beside."""
    j = found.at
    if pending.form != "inf" or found.form != "finite" or found.kind not in ("move", "level"):
        return False
    if row[j + 1].low != "to" or j + 2 != pending.at:
        return False
    k = next((k for k in range(j - 1, max(0, j - 4), -1) if "pronoun" in row[k].tags), 0)
    return k > 0 and bool(row[k - 1].tags & {"gov", "party"})


def _relative_of_another(row: Sequence[Item], at: int) -> int | None:
    """``follow the example that Europe is about to set and raise``: where ``that`` stands."""
    return next((k for k in range(at - 1, max(0, at - 5), -1) if row[k].low == "that"), None)


DASHES = frozenset({"\u2014", "\u2013", "--"})


def opener_of(row: Sequence[Item], closing: int) -> int:
    """Where the dash stands that opens what ``closing`` ends; ``closing`` where there is none."""
    for k in range(closing - 2, max(-1, closing - 20), -1):
        if row[k].low in DASHES:
            return k
    return closing


def _over_aside(row: Sequence[Item], at: int) -> int:
    """``raise its spending, which has stayed at 1%, to 2%``: what stands between is no governor."""
    k = at - 1
    while k > 0 and row[k].low in LEADS:
        k -= 1
    if row[k].low in DASHES:
        return opener_of(row, k)
    if k < 1 or row[k].low != "," or row[k + 1].low != "to":
        return at
    for m in range(k - 1, max(0, k - 24), -1):
        if row[m].low in ("which", "who") and row[m - 1].low == ",":
            return m - 1
    return at


def _wished(row: Sequence[Item], found: Governor) -> Governor:
    """``hopes that Australia reaches 3 percent``: the wish governs what is wished."""
    is_present = row[found.at].sense.form in ("s", "base") and found.modal in ("", "will")
    if not is_present or found.kind not in ("move", "spend", "level"):
        return found
    for k in range(found.at - 1, max(-1, found.at - 6), -1):
        if "modal" in row[k].tags:
            continue
        if row[k].sense.lemma in WISHES and not is_noun(row, k):
            if found.modal and row[k].sense.lemma not in ("hope", "expect", "wish"):
                return found
            wish = verb_at(row, k)
            return found if wish is None else _joined(wish, found)
        is_whom = row[k].low in ("that", "the", "its", "'s") or row[k].sense.code
        if not is_whom and not row[k].tags & {"allies", "gov", "pronoun", "defence"}:
            return found
    return found


WISHES = frozenset("hope want expect wish insist demand propose suggest recommend ask".split())


def _with_modal(row: Sequence[Item], outer: int, pending: Governor) -> Governor:
    modal = _modal_of_clause(row, outer, pending)
    return replace(pending, form="finite", modal=modal) if modal else pending


def _modal_of_clause(row: Sequence[Item], outer: int, pending: Governor) -> str:
    """``said the plan will include …, raising the target``: the participle is of ``will``."""
    if pending.form != "gerund" or row[pending.at - 1].low != ",":
        return ""
    modals = [row[k].low for k in range(outer + 1, pending.at) if is_modal(row, k)]
    return modal_of(modals[-1:])


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


def is_custom(row: Sequence[Item], found: Governor) -> bool:
    """``a convention, in place since 1976, of keeping it at 1%``: a ceiling by custom."""
    before = [item.low for item in row[max(0, found.at - 10) : found.at]]
    is_cap = found.kind == "cap" or found.lemma in ("stay", "remain")
    is_cap = is_cap and found.form == "gerund"
    is_led = before[-1:] == ["of"] and any(low in CUSTOMS for low in before)
    return is_cap and (is_led or (bool(before) and before[-1] in CUSTOMS))


CUSTOMS = frozenset("convention policy rule practice principle tradition custom doctrine".split())


def _aside_opened(row: Sequence[Item], closing: int) -> int:
    """``had examined, in case he should press the point, a rise``: where the aside begins."""
    for k in range(closing - 2, max(0, closing - 16), -1):
        if row[k].figure >= 0 or row[k].low in (";", ":"):
            return 0
        if row[k].low == ",":
            return k if row[k + 1].low in OPENS_ASIDE else 0
    return 0


OPENS_ASIDE = frozenset("if when as although though despite unless should because in".split())


def _is_by_whom(row: Sequence[Item], j: int) -> bool:
    """``an agreement by NATO states to raise``, ``the decision of the cabinet to raise``."""
    if row[j].sense.noun not in ("pledge", "demand", "proposal") or not is_noun(row, j):
        return False
    to = next((k for k in range(j + 2, min(j + 8, len(row))) if row[k].low == "to"), None)
    return to is not None and any(
        item.sense.code or item.tags & {"gov", "allies"} for item in row[j + 2 : to]
    )


def _following(row: Sequence[Item], j: int) -> str:
    """The word after a noun, over an aside between dashes."""
    if j + 1 >= len(row):
        return ""
    if row[j + 1].low == '"' and j + 2 < len(row):
        return row[j + 2].low  # an "ambition" to get to 3%
    if row[j + 1].low == "," and row[j].low in ("due", "set", "scheduled"):
        after = range(j + 3, min(j + 12, len(row) - 1))
        comma = next((k for k in after if row[k].low == ","), 0)
        return row[comma + 1].low if comma else ","
    if row[j + 1].low not in DASHES:
        return row[j + 1].low
    closing = next((k for k in range(j + 3, min(j + 20, len(row) - 1)) if row[k].low in DASHES), j)
    return row[closing + 1].low


NO = frozenset({"no", "not", "never", "n't", "neither"})
WHOSE = frozenset("its the their our his her".split())


def _is_none(row: Sequence[Item], j: int) -> bool:
    """``no plan to``, ``not a request to``; not ``has not changed its target``."""
    for m in range(j - 1, max(-1, j - 4), -1):
        if row[m].low in NO:
            return True
        if m < j - 1 and row[m].low not in NO and row[m + 1].low in WHOSE:
            return False
    return False


def _noun_that_governs(row: Sequence[Item], j: int, pending: Governor | None) -> Governor | None:
    """``a program to bring``, ``the request that it lift``, ``reluctant to go``."""
    if pending is None:
        return None
    following = _following(row, j)
    low = row[j].low
    asked = following in ("on", "upon") and row[j].sense.noun == "demand" and is_noun(row, j)
    if asked:
        return Governor("demand", j, "noun-of-verb", lemma=low, noun=True)
    if following in ("by", "of", "from") and pending.form == "inf" and _is_by_whom(row, j):
        return Governor(row[j].sense.noun, j, "noun-of-verb", lemma=low, noun=True)
    if following not in ("to", "that", "from", "of", "for") or row[j].figure >= 0:
        return None
    if (
        is_noun(row, j)
        and row[j].sense.noun in ("pledge", "demand", "proposal", "benchmark")
        and low not in NO_GOVERNORS
    ):
        gerund = any(item.sense.form == "ing" for item in row[pending.at : pending.at + 1])
        is_for_whom = following == "for" and pending.form == "inf"
        is_loose = following in ("of", "for") and row[j].sense.noun != "demand"
        if is_loose and not gerund and not is_for_whom:
            return None
        negated = _is_none(row, j)
        return Governor(row[j].sense.noun, j, "noun-of-verb", lemma=low, noun=True, negated=negated)
    if following == "to" and low in READY:
        aux = auxiliaries(row, j)
        is_given = (
            low == "time" and j and row[j - 1].low in ("more", "extra", "enough", "additional")
        )
        return Governor(
            "pledge" if is_given else READY[low],
            j,
            "ready",
            lemma=low,
            form="finite",
            negated="not" in aux,
            modal=modal_of(aux),
        )
    return None
