"""Denials: figures that were not asked, discussed, promised or accepted."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.clauses import auxiliaries, is_noun, joint_before, verb_over
from pipelines.extraction.english.governing_nouns import noun_before
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.english.kind_unasked import NO_NOTHING, said_aside
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_predicates import REJECTING
from pipelines.extraction.languages.en_rules import BOUND_WORDS, FALSE, FALSE_AFTER
from pipelines.report import Kind

WHAT_IS_DENIED = frozenset(
    "that reports report having suggestions claims being it any ever there".split()
)


_NO_SUCH = re.compile(
    r"\b(?:no|(?:not|n't|never|without) (?:[a-z]{1,14} ){0,8}any) (?:[a-z]{1,12} ){0,2}(?:decision"
    r"|plan|intention|request|promise|discussion|agreement|commitment|talk|thought|desire|wish"
    r"|demand|pledge|mention|offer|pressure|suggestion|ultimatum|assurance|guarantee|understanding"
    r"|clause|provision|passage|hint)s? "
    r"(?:[a-z']{1,14} ){0,6}(?:to|of|that|on|for|about|like|as)\b"
)
"""``no plan to``, ``not presented with any demand such as``."""
_LEAVING = re.compile(
    r"\b(?:depart|abandon|drop|scrapp?|chang|revis|review|break|breach|renounc|reconsider"
    r"|rethink|weaken|water|giv)(?:ing|e)?\b"
)
"""``no intention of departing from the rule of 1 percent``: it stays."""
_NONE_LIKE = re.compile(
    r"\b(?:no|(?:not|n't|never|without) (?:[a-z]{1,14} ){0,8}any) (?:[a-z]{1,12} ){0,2}(?:figure"
    r"|number|target|goal|percentage|ratio|share|level|sum|amount|threshold)s? "
    r"(?:[a-z]{1,12} )?(?:such as|like|of)(?: (?:about|around|roughly|say|,))* $"
    r"|\bnothing (?:like|such as|of the kind of) $"
    r"|\b(?:no|not a|(?:not|n't|never) (?:[a-z]{1,14} ){0,5}any) (?:[a-z]{1,12} ){0,2}"
    r"(?:figure|number|target|goal|percentage|ratio|level)s? "
    r"(?:[a-z]{1,12} ){0,4}(?:, )?"
    r"(?:be it|be they|whether it be|whether|neither|let alone|much less) "
    r"(?:[0-9a-z.%]{1,12} ){0,5}$"
)
"""``no figure such as``, ``nothing like``: whatever is said of it, it is said not to be."""


@told_once
def is_none_like(row: Sequence[Item], at: int) -> bool:
    """``No figure, be it 3% or 3.5%, has been put to us``."""
    recent = " ".join(item.low for item in row[max(0, at - 26) : at]) + " "
    return _NONE_LIKE.search(recent) is not None


_FALSE_AFTER = tuple(f" {phrase} " for phrase in FALSE_AFTER)


def denied(scene: Scene) -> Verdict | None:
    """``there is no truth to reports that``, ``no request for 3.5%``: said not to be so."""
    lows = [item.low for item in scene.row[: scene.at]]
    text = " ".join(lows[-30:])
    after = f" {' '.join([item.low for item in _before_contrast(scene.row, scene.at)])} "
    false = [phrase for phrase in FALSE if phrase in text]
    is_false = any(_reaches_figure(text, phrase) for phrase in false)
    if is_false or any(phrase in after for phrase in _FALSE_AFTER):
        return Verdict(Kind.DENIAL, None, ("kind-false",))
    recent = " ".join(lows[-26:]) + " "
    no_such = _NO_SUCH.search(recent)
    if (no_such and not _LEAVING.search(recent, no_such.start())) or (
        is_none_like(scene.row, scene.at) and not _is_stood_at(scene)
    ):
        return Verdict(Kind.DENIAL, None, ("kind-no-such",))
    uttered = _never_uttered(scene.row, scene.at)
    if uttered is not None:
        return Verdict(Kind.DENIAL, uttered, (f"kind-never-uttered:{uttered.lemma}",))
    is_neither = lows[-1:] == ["neither"] or (lows[-1:] == ["nor"] and "neither" in lows[-9:])
    if is_neither and any(
        item.sense.verb in ("demand", "proposal", "pledge") or item.low in HAPPENS
        for item in scene.row[scene.at + 1 : scene.at + 18]
    ):
        return Verdict(Kind.DENIAL, None, ("kind-neither",))
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


def _never_uttered(row: Sequence[Item], at: int) -> Governor | None:
    """``I have never said 3.5 percent to anyone``, ``did not mention 5 percent``."""
    j = at - 1
    while j > 0 and (row[j].low in BOUND_WORDS or row[j].low in BEFORE_UTTERED):
        j -= 1
    is_known = row[at - 1].low == "the"  # "did not mention the 3.5% that is the standard"
    if is_known or j < 1 or row[j].sense.lemma not in UTTERS or is_noun(row, j):
        return None
    if not {"not", "never", "n't"} & set(auxiliaries(row, j)):
        return None
    return Governor("demand", j, "uttered", lemma=row[j].sense.lemma, form="finite")


UTTERS = frozenset("say mention utter name speak convey relay communicate broach touch".split())
BEFORE_UTTERED = frozenset("the a any figure number of on upon words word ' \"".split())
HAPPENS = frozenset("raised come came mentioned discussed broached presented demanded".split())


def _is_stood_at(scene: Scene) -> bool:
    """``no country spends a share of 5 percent``: what is spent, and nobody denies a thing."""
    verb = verb_before(scene.row, scene.at)
    return verb is not None and verb.kind == "spend"


def _before_contrast(row: Sequence[Item], at: int) -> Sequence[Item]:
    """``asked for 3%, though Tokyo says no such request came``: another says the other thing."""
    after = row[at + 1 : at + 40]
    for k, item in enumerate(after):
        if item.low in ("though", "although", "but", "while", "whereas") and k:
            return after[:k]
        if item.low == "who" and k:
            return after[:k]
        if item.low in ("that", "which") and _is_told_beside(row, at, at + 1 + k):
            return after[:k]
    return after


def _is_told_beside(row: Sequence[Item], at: int, opener: int) -> bool:
    """``asked for 10 percent, a level that Cho said was out of the question``."""
    is_apart = any(item.low == "," for item in row[max(at, opener - 4) : opener])
    verb = verb_before(row, at) if is_apart else None
    return verb is not None and verb.kind in ("demand", "proposal", "pledge") and not verb.negated


def _reaches_figure(text: str, phrase: str) -> bool:
    """Whether what is false goes on to the figure: not over ``as Tokyo aims for``."""
    rest = f"{text.rpartition(phrase)[2]} ".replace(" such as ", " like ")
    return not any(f" {word} " in rest for word in ("as", "while", "but", "although", "and said"))


def refused(scene: Scene) -> Verdict | None:
    """``Spain's pushback against the 5 percent target``: a noun of refusing."""
    row = scene.row
    for j in range(scene.at - 2, max(-1, scene.at - 6), -1):
        if row[j].low in REFUSALS and row[j + 1].low in ("against", "of", "to"):
            if row[j + 2].sense.verb and not is_noun(row, j + 2):
                return None
            governor = Governor("denial", j, "refusal", lemma=row[j].low, noun=True)
            return Verdict(Kind.DENIAL, governor, ("kind-refusal",))
        if row[j].low in (",", ";") or row[j].figure >= 0:
            return None
    return None


REFUSALS = frozenset("pushback refusal rejection objection objections resistance".split())


def rejected(scene: Scene) -> Verdict | None:
    """``called the 5% goal unreasonable``: whoever's government says so does not accept it."""
    row, at = scene.row, scene.at
    if scene.speaker_side != "foreign" and _is_rejected_gerund(row, at):
        return Verdict(Kind.DENIAL, None, ("kind-rejected-gerund",))
    if _is_called_names(row, at) and scene.speaker_side != "foreign":
        return Verdict(Kind.DENIAL, None, ("kind-unreasonable",))
    verb = next((j for j in range(at - 1, max(-1, at - 9), -1) if _calls(row, j)), None)
    if verb is None or any(item.sense.code == "USA" for item in row[:at]):
        return _rejected_subject(scene)
    end = next((j for j in range(at + 1, len(row)) if row[j].low in (",", ";", "but")), len(row))
    if not any(item.low in REJECTING for item in row[at + 1 : min(end, at + 12)]):
        return None
    governor = Governor("denial", verb, "called", lemma=row[verb].sense.lemma, form="finite")
    return Verdict(Kind.DENIAL, governor, ("kind-rejected",))


def _rejected_subject(scene: Scene) -> Verdict | None:
    """``said that spending of 5% of GDP was "unthinkable"``, ``says 5% 'unthinkable'``."""
    row, at, j = scene.row, scene.at, scene.at + 1
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in LEADS_TO_REJECTED):
        j += 1
    is_led = any(item.low in LEADS_TO_REJECTED - {"of", "its"} for item in row[at + 1 : j])
    if scene.speaker_side == "foreign" or not is_led or j >= len(row):
        return None
    is_rejected = row[j].low in REJECTING
    return Verdict(Kind.DENIAL, None, ("kind-rejected-subject",)) if is_rejected else None


LEADS_TO_REJECTED = frozenset(
    "of its for defense defence was is would be simply quite utterly ' \"".split()
)


def _is_rejected_gerund(row: Sequence[Item], at: int) -> bool:
    """``Committing to a 5% target would not only be unreasonable``."""
    lead = next((k for k in range(at - 1, max(-1, at - 9), -1) if row[k].sense.form == "ing"), None)
    if lead is None or (lead and row[lead - 1].low not in OPENS and not row[lead - 1].sense.says):
        return False
    for j in range(at + 1, min(at + 14, len(row))):
        if row[j].low in REJECTING:
            return any(item.low in ("would", "is", "was") for item in row[at + 1 : j])
        if row[j].low in (",", ";", "but") or row[j].figure >= 0:
            return False
    return False


OPENS = frozenset('that , " : and'.split())


def _is_called_names(row: Sequence[Item], at: int) -> bool:
    """``told Rutte that 5% would be "unreasonable"``."""
    if row[at - 1].low not in ("that", ",", '"') and not row[at - 1].sense.says:
        return False
    after = [
        item.low
        for item in row[at + 1 : at + 10]
        if item.low not in OF_GDP and "gdp" not in item.tags
    ]
    return after[:1] in (["is"], ["was"], ["would"]) and bool(REJECTING & set(after[1:4]))


OF_GDP = frozenset("\" ' of its the on for defence defense spending figure target goal".split())


def _calls(row: Sequence[Item], j: int) -> bool:
    return row[j].low in CALLING and not is_noun(row, j)


CALLING = frozenset(
    "called calls calling branded brands branding labelled labeled described describes describing"
    " declared declaring dubbed deemed deems considers considered".split()
)
DENIES = frozenset(
    {"deny", "dispute", "rebut", "refute", "dismiss", "reject", "contradict", "brush aside"}
    | {"brush off", "shrug off", "wave away", "wave off", "bat away", "rubbish", "repudiate"}
    | {"shoot down", "knock down", "disavow"}
)


def outer_denial(scene: Scene, found: Governor) -> Verdict | None:
    """``denied that it had asked``, ``did not intend to ask``, ``no American had ever uttered``."""
    row = scene.row
    for j in range(found.at - 1, max(-1, found.at - 30), -1):
        sense = row[j].sense
        if (
            (
                sense.lemma in DENIES
                and not is_noun(row, j)
                and not any(low in ("not", "never") for low in auxiliaries(row, j))
            )
            and (
                any(item.low in WHAT_IS_DENIED for item in row[j + 1 : found.at])
                or ("party" in row[j + 1].tags and found.at - j <= 3)
            )
            and not _says_anew(row, j, found.at)
            and not any(item.low.startswith("question") for item in row[j + 1 : j + 4])
        ):
            return Verdict(
                Kind.DENIAL,
                Governor("denial", j, "outer", lemma=sense.lemma),
                (f"kind-denies:{sense.lemma}",),
            )
    if found.kind == "demand" and not found.negated and _is_not_thought(row, found.at):
        return Verdict(Kind.DENIAL, found, ("kind-not-thought",))
    over = verb_over(row, found.at) if found.modal == "should" else None
    accepts = over is not None and row[over].sense.lemma in ACCEPTS
    if over is not None and accepts and "not" in auxiliaries(row, over):
        # "does not accept that it should spend"
        denial = Governor("denial", over, "outer", lemma=row[over].sense.lemma)
        return Verdict(Kind.DENIAL, denial, ("kind-not-accepted",))
    if found.kind not in ("demand", "proposal", "pledge"):
        return None
    aside = said_aside(row, found.at)
    for j in range(found.at - 1, max(-1, found.at - 18), -1):
        if aside and aside[0] <= j <= aside[1]:
            continue
        if joint_before(row, j + 1) >= 2 or row[j].low in ("that", ",") or row[j].figure >= 0:
            break
        if row[j].low == "no" and row[j + 1].low in NO_NOTHING:
            continue  # No. 3 at the Pentagon, no more than a third
        if row[j].low in NOBODY and not found.negated:
            return Verdict(Kind.DENIAL, found, ("kind-nobody",))
    if found.form in ("inf", "gerund"):
        outer = verb_before(row, found.at)
        if (
            outer is not None
            and found.at - outer.at <= 7
            and (outer.kind == "denial" or outer.negated)
        ):
            return Verdict(Kind.DENIAL, outer, ("kind-outer",))
    return None


def _is_not_thought(row: Sequence[Item], at: int) -> bool:
    """``did not think Japan would be asked for 5 percent``."""
    for j in range(at - 1, max(-1, at - 9), -1):
        if row[j].sense.lemma in ("think", "believe", "expect", "imagine"):
            return "not" in auxiliaries(row, j)
        if row[j].low in (",", ";") or row[j].figure >= 0 or row[j].sense.says:
            return False
    return False


NOBODY = frozenset({"no", "no one", "nobody", "none", "neither", "nothing"})


ACCEPTS = frozenset("accept agree think believe feel consider concede".split())


def _says_anew(row: Sequence[Item], denial: int, at: int) -> bool:
    """``denied it and said Spain would have to``: after the ``and`` nothing is denied."""
    return any(
        row[k].low in ("and", "but") and row[k + 1].sense.says for k in range(denial + 1, at - 1)
    )
