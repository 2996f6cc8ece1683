"""Levels told by their place: what a figure comes from, shares and averages."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_adverb, is_noun, joint_before
from pipelines.extraction.english.governing_nouns import noun_after, noun_before
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.relatives import relative_after
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_rules import GDP_TAIL
from pipelines.report import Kind

AFTER_FROM = frozenset(
    "about slightly well little around roughly some just nearly the its a current"
    " present level of less more than over under almost approximately base existing"
    " today 's previous barely an estimated figure '".split()
)
TARGETS = frozenset(
    "target targets goal goals pledge pledges objective objectives commitment commitments".split()
)
COMPARED = frozenset("than above below over beyond exceeding".split())
FORECASTS = frozenset("forecast projection estimate trajectory".split())
FORETOLD = frozenset("forecast projected budgeted predicted".split())
ROUGHLY = frozenset("about around roughly nearly some just over under".split())
ROUGHLY_TOO = frozenset("about around roughly just only over nearly".split())


def from_to(scene: Scene) -> Verdict | None:
    """``from 1 percent to 2 percent``, ``up from 1.6% a year earlier``: the first is what was."""
    row, at = scene.row, scene.at
    j = at - 1
    while j >= 0 and (row[j].low in AFTER_FROM or row[j].date >= 0):
        j -= 1
    j = _over_level(row, j)
    if j < 0 or (
        row[j].low not in ("from", "against", "versus")
        and not (row[j].low == "after" and row[j - 1].low == "," and scene.at - j < 3)
        and not (row[j].low in ("with", "to") and j and row[j - 1].low == "compared")
    ):
        return None
    if row[j].low == "from" and row[j - 1].low.endswith(AWAY):
        return None
    if row[j].low == "against" and not (row[j - 1].low == "," or row[j - 1].figure >= 0):
        return None  # "I am not against 2 percent"
    named = noun_after(row, at)
    if named is not None and named.kind in ("cap", "pledge"):
        return None
    relative = relative_after(row, at)
    if relative is not None and relative.kind in ("demand", "pledge", "proposal"):
        return None
    if (
        row[j].low == "from"
        and row[j - 1].low in MINIMA
        and row[j - 2].low in ("the", "its", "that")
    ):
        return Verdict(
            Kind.PLEDGE,
            Governor("pledge", j - 1, "from", row[j - 1].low, noun=True),
            ("kind-from-target",),
        )
    nouns = [row[k].sense.noun for k in range(max(0, j - 14), j) if is_noun(row, k)]
    if ("demand" in nouns and not _is_moved_spending(row, j)) or (
        nouns
        and row[j - 1].low != "compared"
        and nouns[-1] == "pledge"
        and any(row[k].low in TARGETS for k in range(max(0, j - 14), j))
    ):
        return None
    verb = verb_before(row, j)
    is_dated = any(item.date >= 0 for item in row[at + 1 : at + 4])
    if verb is not None and verb.kind == "demand" and row[j - 1].low == "up" and not is_dated:
        return None
    return Verdict(Kind.LEVEL, Governor("level", j, "from", lemma="from"), ("kind-from",))


def _is_moved_spending(row: Sequence[Item], at: int) -> bool:
    """``Trump's demand to increase defense spending from 2 percent``: spending, not the demand."""
    for k in range(at - 1, max(0, at - 8), -1):
        if row[k].sense.verb == "move" and (row[k - 1].low == "to" or row[k].sense.form == "ing"):
            return any("defence" in item.tags for item in row[k:at])
    return False


def _over_level(row: Sequence[Item], at: int) -> int:
    """Place of ``from`` before ``a longstanding level of``; ``at`` where there is none."""
    for j in range(at, max(-1, at - 5), -1):
        if row[j].low == "from":
            return j
        if (
            row[j].sense.verb
            or row[j].figure >= 0
            or joint_before(row, j)
            or "party" in row[j].tags
        ):
            break
        if row[j].sense.noun and row[j].sense.noun != "level":
            break
    return at


def share_of(scene: Scene) -> Verdict | None:
    """``the U.S. share of 3.4%``, ``an average of 2%``: what is."""
    row, j = scene.row, scene.at - 1
    while j >= 0 and row[j].low in ROUGHLY:
        j -= 1
    if j >= 1 and row[j].low == "of" and row[j - 1].low in ("share", "average", "proportion"):
        if row[j - 2].low == "a" and _would_do(row, scene.at):
            return Verdict(Kind.PROPOSAL, None, ("kind-would-do",))
        return Verdict(
            Kind.LEVEL,
            Governor("level", j - 1, "share-of", lemma=row[j - 1].low, noun=True),
            ("kind-share-of",),
        )
    return None


def _would_do(row: Sequence[Item], at: int) -> bool:
    """``A share of 2.5 percent by 2030 would, in my view, do more``: what one could choose."""
    for k in range(at + 1, len(row)):
        if row[k].low in ("would", "could", "might"):
            return True
        if row[k].low in (";", "that", "which") or row[k].figure >= 0:
            return False
    return False


def than_allocated(scene: Scene) -> Verdict | None:
    """``higher than Korea's current allocation of 2.32%``: what is, beside what is asked."""
    row, j = scene.row, scene.at - 1
    while j >= 0 and row[j].low in ROUGHLY:
        j -= 1
    if j < 2 or row[j].low != "of" or row[j - 1].sense.noun != "level":
        return None
    for k in range(j - 2, max(-1, j - 9), -1):
        if row[k].low in COMPARED:
            noun = Governor("level", j - 1, "than", lemma=row[j - 1].low, noun=True)
            return Verdict(Kind.LEVEL, noun, ("kind-than",))
        if joint_before(row, k) or row[k].figure >= 0 or row[k].low in ("to", "of", "for"):
            return None
    return None


def than_owned(scene: Scene) -> Verdict | None:
    """``5%, far above South Korea's current 2.32%``: what is, beside what is asked."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in OF_NOW:
        j -= 1
    if j < 2 or row[j].low not in ("'s", "'", "its", "their", "the"):
        return None
    if row[j].low == "the" and row[j - 1].low in TIMES and noun_after(row, scene.at) is None:
        return Verdict(Kind.LEVEL, None, ("kind-times",))
    if row[j].low == "the" and _is_of_year(row, scene.at):
        return Verdict(Kind.LEVEL, None, ("kind-of-year",))
    if row[j].low in ("'s", "'") and "nato" in (row[j - 1].low, row[j - 1].sense.code.lower()):
        return None  # "well below NATO's 2%": its target
    is_bare = row[j].low == "the"
    if is_bare and row[j + 1].low not in OF_NOW:
        return None
    k = j - 1
    while k > 0 and row[j].low in ("'s", "'") and row[k].sense.code:
        k -= 1
    named = noun_after(row, scene.at)
    is_set = named is not None and named.kind in ("pledge", "cap", "demand", "benchmark")
    is_compared = row[k].low in COMPARED or row[k].sense.lemma in ("exceed", "outstrip", "dwarf")
    return Verdict(Kind.LEVEL, None, ("kind-than-owned",)) if is_compared and not is_set else None


def _is_of_year(row: Sequence[Item], at: int) -> bool:
    """``would return to the 0.9% of 2014``."""
    k = at + 1
    while k < len(row) and "gdp" in row[k].tags:
        k += 1
    return k + 1 < len(row) and row[k].low == "of" and row[k + 1].date >= 0


MINIMA = frozenset("minimum floor guideline threshold benchmark requirement target goal".split())
"""``to raise the minimum from 2% to 3%``: what is already agreed."""
AWAY = ("far", "away", "different", "self", "selves", "distance")
TIMES = frozenset("double twice triple half times".split())
OF_NOW = frozenset("current present existing now roughly about some nearly".split())


def forecast(scene: Scene) -> Verdict | None:
    """``beyond the forecast 2.33 per cent``, ``than the current forecast of 2.33%``."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in ROUGHLY:
        j -= 1
    is_of = j > 0 and row[j].low == "of" and row[j - 1].low in FORECASTS
    is_before = j > 0 and row[j].low in FORETOLD and row[j - 1].low in ("the", "its", "a", "'s")
    if not is_of and not is_before:
        return None
    noun = Governor("level", j, "forecast", lemma=row[j].low, noun=True)
    return Verdict(Kind.LEVEL, noun, ("kind-forecast",))


def at_level(scene: Scene) -> Verdict | None:
    """``Defence budget at record 1.8% of GDP``: a headline without a verb."""
    row, j = scene.row, scene.at - 1
    while j > 0 and (row[j].low in ROUGHLY_TOO or row[j].low in ("record", "a", "new", "high")):
        j -= 1
    if scene.title and j > 0 and row[j].low == ":" and row[j - 1].tags & {"defence", "spending"}:
        return Verdict(Kind.LEVEL, None, ("kind-at",))  # "Seoul's defence budget: 2.3%"
    is_at = scene.title and j > 0 and row[j].low == "at" and verb_before(row, scene.at) is None
    return Verdict(Kind.LEVEL, None, ("kind-at",)) if is_at else None


def was_reached(scene: Scene) -> Verdict | None:
    """``2 percent, which was attained in fiscal 2025``; not a target, which stays one."""
    row, j = scene.row, scene.at + 1
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in ("of", "its", "the")):
        j += 1
    after = [item.low for item in row[j : j + 6]]
    if after[:2] not in ([",", "which"], [",", "that"]) or after[2:3] == []:
        return None
    is_be = after[2] in ("was", "has", "had")
    is_met = is_be and not REACHED.isdisjoint(after[3:]) and not {"not", "n't"} & set(after)
    if not is_met or noun_before(row, scene.at) is not None:
        return None
    return Verdict(Kind.LEVEL, None, ("kind-was-reached",))


REACHED = frozenset("attained reached met hit achieved exceeded surpassed passed".split())


def with_aside(scene: Scene) -> Verdict | None:
    """``Korea already does, with about 2.7 percent last year``: what is spent."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in ROUGHLY_TOO:
        j -= 1
    if j < 2 or row[j].low != "with" or row[j - 1].low != ",":
        return None
    k = scene.at + 1
    while k < len(row) and ("gdp" in row[k].tags or row[k].low in GDP_TAIL - {"to"}):
        k += 1
    ends = k >= len(row) or row[k].date >= 0 or row[k].low in (",", ";", ".")
    is_of_date = k + 1 < len(row) and row[k].low == "in" and row[k + 1].date >= 0
    return Verdict(Kind.LEVEL, None, ("kind-with-aside",)) if ends or is_of_date else None


def in_brackets(scene: Scene) -> Verdict | None:
    """``more than Britain (2.4 percent) or France (2.1 percent)``: what each spends."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in ROUGHLY_TOO:
        j -= 1
    k = scene.at + 1
    while k < len(row) and ("gdp" in row[k].tags or row[k].low in GDP_TAIL - {"to"}):
        k += 1
    is_alone = j > 0 and row[j].low == "(" and k < len(row) and row[k].low == ")"
    is_named = is_alone and row[j - 1].sense.form in ("country", "capital")
    return Verdict(Kind.LEVEL, None, ("kind-in-brackets",)) if is_named else None


def at_aside(scene: Scene) -> Verdict | None:
    """``Canada, at 1.37%, promised to get there``: what is, between commas."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in ROUGHLY_TOO:
        j -= 1
    comma = j - 1
    while comma > 0 and is_adverb(row[comma]):
        comma -= 1
    if j < 2 or row[j].low != "at" or row[comma].low != ",":
        return None
    after = next(
        (
            item.low
            for item in row[scene.at + 1 :]
            if "gdp" not in item.tags and item.low not in ("of", "its", "the")
        ),
        ",",
    )
    named = row[comma - 1].sense.code or row[comma - 1].tags & {"defence", "spending"}
    is_aside = bool(named) and after in (",", "and", "by", "according", "on", "in")
    return Verdict(Kind.LEVEL, None, ("kind-at-aside",)) if is_aside else None
