"""Kind: what is said of a figure, decided by the word that governs it."""

import re
from collections.abc import Sequence

from pipelines.extraction.clauses import BE, is_adverb, is_noun, joint_before
from pipelines.extraction.governors import (
    Governor,
    noun_after,
    noun_before,
    relative_after,
    verb_before,
)
from pipelines.extraction.items import Item
from pipelines.extraction.kind_verbs import NOUN_KINDS, Scene, Verdict, of_verb, outer_denial
from pipelines.extraction.languages.en_rules import COSTS, FALSE, FALSE_AFTER, MONEY, STEPS
from pipelines.report import Kind

SAYS_ONLY = frozenset({"tell", "say", "warn", "insist", "add", "note", "remind", "inform"})
CALLS = frozenset(
    {"call", "describe", "name", "label", "dub", "declare", "consider", "regard", "see", "hold"}
)
_ARITHMETIC = frozenset({"each", "every", "per"})


def decide_kind(scene: Scene) -> Verdict:
    """The kind of the figure at ``scene.at``; the first rule that fits decides."""
    for rule in (
        _arithmetic,
        _no_comment,
        _denied,
        _under_talk,
        _at_aside,
        _from_to,
        _share_of,
        _compound,
        _passive,
        _as_noun,
        _of_noun,
        _relative,
        _listed,
        _step_to,
        _subject,
        _verb,
        _apposed,
        _loose_noun,
    ):
        verdict = rule(scene)
        if verdict is not None:
            return verdict
    return Verdict(Kind.LEVEL, None, ("kind-default",), sure=False)


def _arithmetic(scene: Scene) -> Verdict | None:
    """``each 1 percent of GDP is about 6 trillion yen``; ``reaching 3% would cost``."""
    row, at = scene.row, scene.at
    before = [row[j].low for j in range(max(0, at - 4), at)]
    if before[-1:] and (before[-1] in _ARITHMETIC or before[-2:-1] and before[-2] in _ARITHMETIC and before[-1] in ("additional", "extra", "further", "single", "full")) or before[-2:] in (
        ["an", "additional"],
        ["an", "extra"],
    ):
        return Verdict(Kind.OTHER, None, ("kind-arithmetic",))
    for j in range(at + 1, min(at + 16, len(row))):
        item = row[j]
        if item.figure >= 0 or item.low in (";", "that", "which", "and", "but", "by", "if", "when"):
            break
        if item.low in COSTS and "modal" in row[j - 1].tags and not _subject_is_person(scene):
            return Verdict(Kind.OTHER, None, ("kind-cost",))
        if (
            item.low in ("costs", "means", "equals", "requires", "implies")
            and j <= at + 10
            and (j <= at + 2 or "gdp" in row[j - 1].tags)
        ):
            return Verdict(Kind.OTHER, None, ("kind-cost",))
    if _is_worth(scene):
        return Verdict(Kind.OTHER, None, ("kind-worth",))
    return _to_be_at(scene)


def _is_worth(scene: Scene) -> bool:
    """``At 2 percent the budget would come to 320 billion pesos``: what the share is worth."""
    after = scene.row[scene.at + 1 : scene.at + 16]
    for k, item in enumerate(after):
        if item.figure >= 0 or item.low in (";", "and", "but"):
            return False
        if (
            item.sense.lemma in ("come to", "amount", "equal", "total", "constitute", "represent")
            and k
            and "modal" in after[k - 1].tags
        ):
            return any(word.low in MONEY for word in after[k:])
    return False


def _subject_is_person(scene: Scene) -> bool:
    return any(
        "modal" in scene.row[j].tags
        for j in range(max(0, scene.at - 12), scene.at)
        if not joint_before(scene.row, j)
    )


def _to_be_at(scene: Scene) -> Verdict | None:
    """``To be at a true 2% the country would have to find``: a sum, not a plan."""
    row, at = scene.row, scene.at
    lows = [item.low for item in row[:at]]
    governor = verb_before(row, at)
    if (
        "if" in lows[:2]
        and "," not in lows
        and not any(item.low == "asked" for item in row[:2])
        and not (governor is not None and governor.kind in ("proposal", "demand"))
    ):
        return Verdict(Kind.OTHER, None, ("kind-if",))
    opener = 1 if lows[:1] in (['"'], ["'"]) else 0
    if (
        lows[opener : opener + 1] == ["to"]
        and not any("modal" in item.tags for item in row[:at])
        and len(lows) < 14
    ):
        after = row[at + 1 : at + 18]
        if any("modal" in item.tags for item in after) and any(
            item.low in ("have", "need", "find", "take", "cost", "require") for item in after
        ):
            return Verdict(Kind.OTHER, None, ("kind-sum",))
    if "getting" in lows[:2] and len(lows) < 8:
        return Verdict(Kind.OTHER, None, ("kind-sum",))
    return None


def _no_comment(scene: Scene) -> Verdict | None:
    """``would not be drawn on whether 5% had come up``: neither said nor denied."""
    lows = [item.low for item in scene.row[: scene.at]]
    after = " ".join(item.low for item in scene.row[scene.at + 1 : scene.at + 20])
    if "whether" in lows[-12:] and not any(phrase in after for phrase in FALSE_AFTER):
        return Verdict(Kind.OTHER, None, ("kind-whether",))
    return None


_NO_SUCH = re.compile(
    r"\bno (?:[a-z]{1,12} ){0,2}(?:decision|plan|intention|request|promise|discussion|agreement"
    r"|commitment|talk|thought|desire|wish|demand|pledge)s? "
    r"(?:[a-z']{1,14} ){0,6}(?:to|of|that|on|for|about)\b"
)


def _denied(scene: Scene) -> Verdict | None:
    """``there is no truth to reports that``, ``no request for 3.5%``: said not to be so."""
    lows = [item.low for item in scene.row[: scene.at]]
    text = " ".join(lows[-30:])
    after = " ".join(item.low for item in scene.row[scene.at + 1 : scene.at + 40])
    if any(phrase in text for phrase in FALSE) or any(phrase in after for phrase in FALSE_AFTER):
        return Verdict(Kind.DENIAL, None, ("kind-false",))
    if _NO_SUCH.search(" ".join(lows[-26:]) + " "):
        return Verdict(Kind.DENIAL, None, ("kind-no-such",))
    noun = noun_before(scene.row, scene.at)
    if (
        noun is not None
        and noun.kind == "demand"
        and any(
            low in ("no", "never", "denied", "denies")
            for low in lows[max(0, noun.at - 5) : noun.at]
        )
    ):
        return Verdict(Kind.DENIAL, noun, (f"kind-no-noun:{noun.lemma}",))
    return None


_UNDER_TALK = re.compile(
    r"\bunder (?:[a-z]+ )?(?:discussion|consideration|review|study|debate)\b"
)


def _under_talk(scene: Scene) -> Verdict | None:
    """``A version under discussion stops at 2.5 percent``: nobody has decided."""
    text = " ".join(item.low for item in scene.row[max(0, scene.at - 14) : scene.at])
    after = " ".join(item.low for item in scene.row[scene.at + 1 : scene.at + 9])
    found = _UNDER_TALK.search(text) or re.match(
        r"(?:of [a-z]+ )?(?:is|was|are|were|being) " + _UNDER_TALK.pattern[2:], after
    )
    return Verdict(Kind.PROPOSAL, None, ("kind-under-talk",)) if found else None


def _from_to(scene: Scene) -> Verdict | None:
    """``from 1 percent to 2 percent``, ``up from 1.6% a year earlier``: the first is what was."""
    row, at = scene.row, scene.at
    j = at - 1
    while j >= 0 and (
        row[j].low
        in (
            "about",
            "slightly",
            "well",
            "little",
            "around",
            "roughly",
            "some",
            "just",
            "nearly",
            "the",
            "its",
            "a",
            "current",
            "present",
            "level",
            "of",
            "less",
            "more",
            "than",
            "over",
            "under",
            "almost",
            "approximately",
            "base",
            "existing",
            "today",
            "'s",
            "previous",
            "barely",
            "an",
            "estimated",
            "level",
            "figure",
            "'",
        )
        or row[j].date >= 0
    ):
        j -= 1
    j = _over_level(row, j)
    if j < 0 or (
        row[j].low not in ("from", "against", "versus")
        and not (row[j].low in ("with", "to") and j and row[j - 1].low == "compared")
    ):
        return None
    named = noun_after(row, at)
    if named is not None and named.kind in ("cap", "pledge"):
        return None
    relative = relative_after(row, at)
    if relative is not None and relative.kind in ("demand", "pledge", "proposal"):
        return None
    nouns = [row[k].sense.noun for k in range(max(0, j - 14), j) if is_noun(row, k)]
    if any(kind in ("demand",) for kind in nouns) or (
        nouns
        and nouns[-1] == "pledge"
        and any(
            row[k].low in ("target", "goal", "pledge", "objective", "commitment")
            for k in range(max(0, j - 14), j)
        )
    ):
        return None
    verb = verb_before(row, j)
    if verb is not None and verb.kind == "demand" and j and row[j - 1].low == "up":
        return None
    return Verdict(Kind.LEVEL, Governor("level", j, "from", lemma="from"), ("kind-from",))


def _over_level(row: Sequence[Item], at: int) -> int:
    """Place of ``from`` before ``a longstanding level of``; ``at`` where there is none."""
    for j in range(at, max(-1, at - 5), -1):
        if row[j].low == "from":
            return j
        if row[j].sense.verb or row[j].figure >= 0 or joint_before(row, j) or "party" in row[j].tags:
            break
        if row[j].sense.noun and row[j].sense.noun != "level":
            break
    return at


def _share_of(scene: Scene) -> Verdict | None:
    """``the U.S. share of 3.4%``, ``an average of 2%``: what is."""
    row, j = scene.row, scene.at - 1
    while j >= 0 and row[j].low in (
        "about",
        "around",
        "roughly",
        "nearly",
        "some",
        "just",
        "over",
        "under",
    ):
        j -= 1
    if j >= 1 and row[j].low == "of" and row[j - 1].low in ("share", "average", "proportion"):
        return Verdict(
            Kind.LEVEL,
            Governor("level", j - 1, "share-of", lemma=row[j - 1].low, noun=True),
            ("kind-share-of",),
        )
    return None


def _compound(scene: Scene) -> Verdict | None:
    """``the 2 percent target``; an indefinite one is what its verb makes of it."""
    found = noun_after(scene.row, scene.at)
    return None if found is None else _from_noun(scene, found)


def _of_noun(scene: Scene) -> Verdict | None:
    """``a target of 2 percent``, ``the request for 3 percent``."""
    found = noun_before(scene.row, scene.at)
    return None if found is None else _from_noun(scene, found)


def _from_noun(scene: Scene, found: Governor) -> Verdict:
    kind = NOUN_KINDS[found.kind]
    rules: tuple[str, ...] = (f"kind-{found.rule}:{found.lemma}",)
    if kind is Kind.CAP or _is_natos_own(scene, found, kind):
        return Verdict(kind, found, rules)
    if kind is Kind.BENCHMARK and scene.row[found.at - 1].sense.code == "NATO":
        raised = verb_before(scene.row, found.at)
        if raised is not None and not raised.noun:
            return Verdict(of_verb(scene, raised) or kind, raised, (*rules, "kind-raised-to"))
    if (
        kind is Kind.PROPOSAL
        and found.lemma in ("proponent", "advocate", "proponents", "advocates")
        and scene.speaker_side != "own"
    ):
        foreign = any(item.sense.code == "USA" for item in scene.row[: found.at])
        return Verdict(Kind.DEMAND if foreign else kind, found, rules)
    before = min(found.at, scene.at)
    owner = next(
        (
            scene.row[j - 1]
            for j in range(before - 1, max(0, before - 5), -1)
            if scene.row[j].low in ("'s", "'")
        ),
        None,
    )
    if kind is Kind.PLEDGE and owner is not None and "nongov" in owner.tags:
        return Verdict(Kind.PROPOSAL, found, (*rules, "kind-party"))
    verb = verb_before(scene.row, before)
    if verb is None:
        return Verdict(kind, found, rules)
    if kind is Kind.PLEDGE and found.definite and verb.lemma in SAYS_ONLY and not verb.negated:
        return Verdict(kind, found, rules)
    outer = of_verb(scene, verb) if not verb.noun else NOUN_KINDS[verb.kind]
    owned = any(
        scene.row[j].low in ("'s", "its", "their", "his", "her", "our")
        for j in range(max(0, before - 4), before)
    )
    denied = None if owned else outer_denial(scene, verb)
    if denied is not None and not found.definite:
        return denied
    if (
        verb.negated
        and verb.modal in ("will", "would")
        and verb.kind in ("move", "spend", "pledge")
    ):
        return Verdict(Kind.DENIAL, verb, (*rules, f"kind-not:{verb.lemma}"))
    if outer is Kind.DENIAL and not owned and verb.kind in ("denial", "pledge"):
        return Verdict(outer, verb, (*rules, f"kind-verb:{verb.lemma}"))
    if (
        kind is Kind.PLEDGE
        and found.definite
        and (owned or not (found.rule == "noun-before" and outer in (Kind.PROPOSAL, Kind.DENIAL)))
    ):
        return Verdict(kind, found, rules)
    if kind is Kind.PLEDGE and scene.subject_of(verb.at) == "nongov":
        return Verdict(Kind.PROPOSAL, verb, (*rules, "kind-party"))
    if outer in (Kind.DENIAL, Kind.PROPOSAL) or (
        outer is Kind.DEMAND and kind is not Kind.BENCHMARK
    ):
        return Verdict(outer, verb, (*rules, f"kind-verb:{verb.lemma}"))
    return Verdict(kind, found, rules)


def _is_natos_own(scene: Scene, found: Governor, kind: Kind) -> bool:
    """``nearer to the NATO standard of 2%``; but spending raised *to* it is a figure of its own."""
    if kind is not Kind.BENCHMARK or scene.row[found.at - 1].sense.code != "NATO":
        return False
    verb = verb_before(scene.row, found.at)
    raised = verb is not None and verb.kind in ("move", "demand", "pledge") and "+" not in verb.rule
    lead = [item.low for item in scene.row[max(0, found.at - 5) : found.at - 1]]
    near = {"nearer", "closer", "close", "near", "toward", "towards"}
    return not (raised or (verb is not None and "to" in lead)) or bool(near & set(lead))


def _at_aside(scene: Scene) -> Verdict | None:
    """``Canada, at 1.37%, promised to get there``: what is, between commas."""
    row, j = scene.row, scene.at - 1
    while j > 0 and row[j].low in ("about", "around", "roughly", "just", "only", "over", "nearly"):
        j -= 1
    comma = j - 1
    while comma > 0 and is_adverb(row[comma]):
        comma -= 1
    if j < 2 or row[j].low != "at" or row[comma].low != ",":
        return None
    after = next((item.low for item in row[scene.at + 1 :] if "gdp" not in item.tags and item.low not in ("of", "its", "the")), ",")
    named = row[comma - 1].sense.code or "defence" in row[comma - 1].tags
    return Verdict(Kind.LEVEL, None, ("kind-at-aside",)) if named and after == "," else None


def _as_noun(scene: Scene) -> Verdict | None:
    """``holds up 5 percent of GDP as a new global standard``."""
    row = scene.row
    named = _called(scene)
    if named is not None:
        return named
    for j in range(scene.at + 1, min(scene.at + 14, len(row))):
        if row[j].low == "as" or (row[j].low == "the" and row[j - 1].low == ","):
            for m in range(j + 1, min(j + 8, len(row))):
                if is_noun(row, m) and row[m].sense.noun in ("benchmark", "pledge", "cap"):
                    verb = verb_before(row, scene.at)
                    if (
                        verb is not None
                        and not verb.noun
                        and row[m].sense.noun == "pledge"
                        and verb.kind in ("pledge", "demand", "proposal")
                    ):
                        return Verdict(
                            of_verb(scene, verb) or Kind.PLEDGE,
                            verb,
                            (f"kind-as-noun:{row[m].low}",),
                        )
                    return Verdict(
                        NOUN_KINDS[row[m].sense.noun],
                        Governor(
                            row[m].sense.noun, m, "as-noun", lemma=row[m].low, noun=True, right=True
                        ),
                        (f"kind-as-noun:{row[m].low}",),
                    )
                if row[m].low in (",", ".", "of", "for"):
                    break
        if row[j].low in (",", ";", "and") or row[j].figure >= 0:
            break
    return None


def _called(scene: Scene) -> Verdict | None:
    """``calls the 5 percent agreed on by NATO a global standard``: what it is called, it is."""
    row = scene.row
    verb = next(
        (
            j
            for j in range(scene.at - 1, max(-1, scene.at - 6), -1)
            if row[j].sense.lemma in CALLS and not is_noun(row, j)
        ),
        None,
    )
    if verb is None:
        return None
    for j in range(scene.at + 1, min(scene.at + 16, len(row))):
        if row[j].low in (",", ";", ".") or row[j].figure >= 0:
            return None
        if is_noun(row, j) and row[j].sense.noun == "benchmark":
            noun = Governor("benchmark", j, "called", lemma=row[j].low, noun=True, right=True)
            return Verdict(Kind.BENCHMARK, noun, (f"kind-called:{row[j].low}",))
    return None


def _step_to(scene: Scene) -> Verdict | None:
    """``the increase to 2%`` is one that was decided, ``an increase to 3.5%`` one that might be."""
    row, at = scene.row, scene.at
    j = at - 1
    while j >= 0 and (
        row[j].low
        in (
            "about",
            "around",
            "some",
            "at",
            "least",
            "more",
            "than",
            "nearly",
            "as",
            "much",
            "roughly",
            "almost",
            "over",
        )
    ):
        j -= 1
    if j < 2 or row[j].low != "to" or row[j - 1].low not in STEPS:
        return None
    determiner = next(
        (
            row[m].low
            for m in range(j - 2, max(-1, j - 4), -1)
            if row[m].low
            in (
                "the",
                "its",
                "a",
                "an",
                "this",
                "that",
                "any",
                "such",
                "their",
                "planned",
                "further",
            )
        ),
        "",
    )
    if not determiner or determiner in ("that",):
        return None
    noun = Governor("pledge", j - 1, "step", lemma=row[j - 1].low, noun=True)
    outer = verb_before(row, j - 1)
    if (
        outer is not None
        and not outer.noun
        and outer.kind in ("demand", "proposal", "denial", "pledge")
    ):
        kind = of_verb(scene, outer)
        return Verdict(kind or Kind.PLEDGE, outer, (f"kind-step:{outer.lemma}",))
    return Verdict(
        Kind.PLEDGE if determiner in ("the", "its", "this", "planned", "their") else Kind.PROPOSAL,
        noun,
        ("kind-step",),
    )


def _subject(scene: Scene) -> Verdict | None:
    """``experts say 3.5 percent would be hard to reach``: talked of, promised by nobody."""
    row, at = scene.row, scene.at
    lead = row[at - 1] if at else None
    if lead is not None and not (
        lead.low in ("that", ",", '"', ":", "and", "but", "even", "because", "if")
        or lead.sense.says
    ):
        return None
    for j in range(at + 1, min(at + 8, len(row))):
        if "modal" in row[j].tags and row[j].low in ("would", "could", "should", "might", "may"):
            return Verdict(Kind.PROPOSAL, None, ("kind-subject",))
        if (row[j].low in (",", ";", "that", "which", "and", "of") and row[j].low != "of") or row[
            j
        ].figure >= 0:
            break
    return None


def _loose_noun(scene: Scene) -> Verdict | None:
    """``The demand, for outlays of 3.5 percent``: no verb, but a noun that says what it is."""
    row, at = scene.row, scene.at
    for j in range(at - 1, max(-1, at - 14), -1):
        if row[j].figure >= 0 or row[j].low in (";", "but"):
            return None
        if is_noun(row, j) and row[j].low in (
            "demand",
            "demands",
            "request",
            "target",
            "goal",
            "pledge",
            "promise",
            "proposal",
            "ceiling",
            "cap",
            "standard",
            "benchmark",
            "commitment",
            "plan",
        ):
            noun = Governor(row[j].sense.noun or "pledge", j, "loose", lemma=row[j].low, noun=True)
            return Verdict(NOUN_KINDS[noun.kind], noun, (f"kind-loose:{row[j].low}",))
    return None


def _listed(scene: Scene) -> Verdict | None:
    """``NATO guideline adopted in 2025: 5 percent by 2035``: a line of a list."""
    row = scene.row
    colon = next(
        (j for j in range(scene.at - 1, max(-1, scene.at - 5), -1) if row[j].low == ":"), None
    )
    if colon is None or colon > 12 or len(row) > 24:
        return None
    for j in range(colon):
        if is_noun(row, j) and row[j].sense.noun in (
            "pledge",
            "cap",
            "demand",
            "benchmark",
            "proposal",
        ):
            return Verdict(
                NOUN_KINDS[row[j].sense.noun],
                Governor(row[j].sense.noun, j, "listed", lemma=row[j].low, noun=True),
                (f"kind-listed:{row[j].low}",),
            )
    return None


def _passive(scene: Scene) -> Verdict | None:
    """``2.5% is being weighed``, ``3 percent was first floated``: the figure is the subject."""
    row, at = scene.row, scene.at
    if at and row[at - 1].low not in (
        "that",
        ",",
        '"',
        "said",
        ":",
        "and",
        "but",
        "about",
        "around",
        "of",
        "than",
        "least",
        "to",
        "the",
    ) and not (is_adverb(row[at - 1]) or (at > 1 and row[at - 2].low == "in")):
        return None
    helped = False
    for j in range(at + 1, min(at + 10, len(row))):
        item = row[j]
        if item.low in BE or item.sense.lemma in ("remain", "stay"):
            helped = True
        elif (
            helped
            and is_noun(row, j)
            and item.sense.noun in ("benchmark", "pledge", "cap", "demand")
        ):
            if any("should" in row[n].tags or "could" in row[n].tags for n in range(at, j)):
                return Verdict(Kind.PROPOSAL, None, (f"kind-should-be:{item.low}",))
            named = Governor(item.sense.noun, j, "is-noun", lemma=item.low, noun=True, right=True)
            return Verdict(NOUN_KINDS[item.sense.noun], named, (f"kind-is:{item.low}",))
        elif (
            helped
            and item.sense.verb in ("move", "level", "spend")
            and item.sense.form == "ed"
            and any(row[n].low in ("will", "would") for n in range(at, j))
        ):
            moved = Governor("move", j, "passive", lemma=item.sense.lemma, passive=True, right=True)
            return Verdict(Kind.PLEDGE, moved, ("kind-will-be",))
        elif (
            helped
            and item.sense.verb in ("demand", "pledge", "proposal", "denial")
            and item.sense.form == "ed"
        ):
            negated = any("neg" in row[m].tags for m in range(at + 1, j))
            found = Governor(
                item.sense.verb,
                j,
                "passive",
                lemma=item.sense.lemma,
                form="finite",
                passive=True,
                negated=negated,
                right=True,
            )
            kind = Kind.DENIAL if negated else NOUN_KINDS.get(item.sense.verb, Kind.DENIAL)
            return Verdict(kind, found, (f"kind-passive:{item.sense.lemma}",))
        elif item.low in (",", ";") or item.figure >= 0:
            break
    return None


def _relative(scene: Scene) -> Verdict | None:
    """``the 2 pct that Japan means to reach``: the relative clause decides."""
    found = relative_after(scene.row, scene.at)
    if found is None or found.rule == "apposition":
        return None
    outer = verb_before(scene.row, scene.at)
    if (
        outer is not None
        and not outer.noun
        and outer.at > scene.at - 9
        and outer.kind in ("pledge", "denial", "demand")
        and of_verb(scene, outer) is Kind.DENIAL
    ):
        return Verdict(Kind.DENIAL, outer, (f"kind-verb:{outer.lemma}",))
    kind = of_verb(scene, found)
    return None if kind is None else Verdict(kind, found, (f"kind-relative:{found.lemma}",))


def _apposed(scene: Scene) -> Verdict | None:
    """``3.5% of GDP, the level that Hegseth asked of Australia``: where no verb stands before."""
    found = relative_after(scene.row, scene.at)
    if found is None:
        return None
    kind = of_verb(scene, found)
    return None if kind is None else Verdict(kind, found, (f"kind-apposition:{found.lemma}",))


def _verb(scene: Scene) -> Verdict | None:
    found = verb_before(scene.row, scene.at)
    if found is None:
        return None
    if found.noun:
        return _from_inner_noun(scene, found)
    if (
        found.lemma in ("tell", "warn", "insist")
        and found.kind == "demand"
        and any(item.low == "that" for item in scene.row[found.at + 1 : found.at + 9])
        and not found.modal
        and "+" not in found.rule
    ):
        return None
    denied = outer_denial(scene, found)
    if denied is not None:
        return denied
    kind = of_verb(scene, found)
    if kind is Kind.LEVEL and (
        found.kind == "be" or joint_before(scene.row, max(found.at + 1, 1)) >= 3
    ):
        apposed = _apposed(scene)
        if apposed is not None:
            return apposed
    return None if kind is None else Verdict(kind, found, (f"kind-{found.rule}:{found.lemma}",))


def _from_inner_noun(scene: Scene, found: Governor) -> Verdict:
    """``a program to bring``, ``the request that it lift``; a rejected one is a denial."""
    kind = Kind.DENIAL if found.negated else NOUN_KINDS[found.kind]
    outer = verb_before(scene.row, found.at)
    rules: tuple[str, ...] = (f"kind-{found.rule}",)
    if outer is not None and not outer.noun and (outer.kind == "denial" and not outer.negated):
        return Verdict(Kind.DENIAL, outer, (*rules, f"kind-verb:{outer.lemma}"))
    definite = any(
        item.low in ("the", "its", "their", "'s", "current", "existing", "his", "her")
        for item in scene.row[max(0, found.at - 3) : found.at]
    )
    if (
        outer is not None
        and not outer.noun
        and not definite
        and kind is Kind.PLEDGE
        and outer.kind in ("proposal", "demand")
    ):
        return Verdict(of_verb(scene, outer) or kind, outer, (*rules, f"kind-verb:{outer.lemma}"))
    return Verdict(kind, found, rules)
