"""Figures that are talked of: debated, under study, or not commented on."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.governing_nouns import noun_after, noun_before
from pipelines.extraction.english.kind_denials import DENIES, is_none_like
from pipelines.extraction.english.relatives import relative_after
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_rules import FALSE_AFTER
from pipelines.report import Kind


def no_comment(scene: Scene) -> Verdict | None:
    """``would not be drawn on whether 5% had come up``: neither said nor denied."""
    lows = [item.low for item in scene.row[: scene.at]]
    if "whether" not in lows and "if" not in lows:
        return None
    told = relative_after(scene.row, scene.at)
    is_told = told is not None and told.kind in ("demand", "pledge") and told.rule == "relative"
    if is_told or is_none_like(scene.row, scene.at):
        return None  # "Asked whether the 5% he wants from allies applies to America"
    after = " ".join(item.low for item in scene.row[scene.at + 1 : scene.at + 20])
    if "whether" in lows[-12:] and _is_debated(lows):
        return Verdict(Kind.PROPOSAL, None, ("kind-debated",))
    if "whether" in lows[-12:] and (lows[-1] in OF_NOW or _SUFFICES.match(after)):
        return Verdict(Kind.PLEDGE, None, ("kind-stands",))
    if _is_not_told(lows) and "should" not in lows[-12:]:
        return Verdict(Kind.OTHER, None, ("kind-not-told",))
    asked = lows[len(lows) - lows[::-1].index("whether") :] if "whether" in lows[-12:] else []
    if "should" in asked:
        return None  # what is debated
    named = noun_after(scene.row, scene.at)
    named = named or noun_before(scene.row, scene.at)
    if named is not None and named.kind == "demand" and {"would", "will"} & set(asked):
        return None  # "pressed on whether he would meet Washington's wish for 3.5 percent"
    if named is not None and named.kind in ("pledge", "benchmark") and named.definite:
        return None  # "declined to say whether the two-percent threshold would be raised"
    is_asked = "whether" in lows[-12:] or ("asked" in lows[:2] and "if" in lows[-14:])
    if is_asked and (_DECLINES.search(after) or _NOT_SO.search(after)):
        return Verdict(Kind.DENIAL, None, ("kind-declines",))
    if "whether" in lows[-12:] and not any(phrase in after for phrase in FALSE_AFTER):
        return Verdict(Kind.OTHER, None, ("kind-whether",))
    return None


OF_NOW = frozenset("present current existing".split())
_SUFFICES = re.compile(
    r"(?:of (?:its |the |national )?(?:gdp|gross domestic product) )?(?:will|would|is|was)"
    r" (?:still |really |now )?(?:suffice|do|remain|hold|enough|be enough|a (?:floor|ceiling))\b"
)
"""``asked whether 2% would suffice``, ``whether 2% would remain the goal``: what stands so far."""


def _is_not_told(lows: Sequence[str]) -> bool:
    """``would not say if he would sign up to 5 percent``: neither promised nor refused."""
    if _is_unconfirmed(lows):
        return True
    at = next((k for k in range(len(lows) - 1, max(0, len(lows) - 12), -1) if lows[k] == "if"), 0)
    if not at or lows[at - 1] not in ("say", "saying", "confirm", "disclose", "tell", "comment"):
        return False
    return bool({"not", "n't", "declined", "declining", "refused", "without"} & set(lows[:at]))


def _is_unconfirmed(lows: Sequence[str]) -> bool:
    """``would not confirm that 3 percent``, ``neither confirms nor denies``; no ``nor accepts``."""
    near = range(len(lows) - 1, max(0, len(lows) - 16), -1)
    at = next((k for k in near if lows[k] in CONFIRMS), 0)
    goes_on = lows[at + 1 : at + 2] == ["nor"] and not lows[at + 2].startswith("den")
    return at > 0 and not goes_on and not SILENT.isdisjoint(lows[max(0, at - 3) : at])


SILENT = frozenset("not n't neither declined refused".split())
CONFIRMS = frozenset("confirm confirms confirmed confirming".split())


def _is_debated(lows: Sequence[str]) -> bool:
    """``will discuss whether 3 percent is realistic``, ``a debate over whether to go to 3%``."""
    at = len(lows) - 1 - lows[::-1].index("whether")
    before = lows[max(0, at - 8) : at]
    if any(low.startswith(DEBATES) and low.endswith("ing") for low in before):
        return not {"declined", "refused", "not"} & set(before)
    return any(low.startswith(DEBATES) for low in before) and not SILENT_ON & set(before)


DEBATES = (
    "debat",
    "discuss",
    "consider",
    "weigh",
    "deliberat",
    "examin",
    "ponder",
    "mull",
    "review",
    "study",
)
SILENT_ON = frozenset("declined refused say said answer not never n't".split())
_FORBIDS = re.compile(
    r"\b(?:(?:not|never|n't) (?:be )?(?:allowed|permitted) to|(?:may|must|shall|can) not|cannot"
    r"|barred from|forbidden to|forbidden from|prohibited from) (?:[a-z]{1,10} ){0,3}?"
    r"(?:exceed|surpass|top|cross|go|rise)(?:ing)? (?:[a-z]{1,10} ){0,2}$"
)


def forbidden(scene: Scene) -> Verdict | None:
    """``was not allowed to go beyond 1 percent``, ``may not exceed 6 percent``: a ceiling."""
    before = " ".join(item.low for item in scene.row[max(0, scene.at - 14) : scene.at]) + " "
    return Verdict(Kind.CAP, None, ("kind-forbidden",)) if _FORBIDS.search(before) else None


_DECLINES = re.compile(
    r"\b(?:declined|refused) to (?:do so|commit|promise|agree)\b|\b(?:said|answered|replied) no\b"
)
_NOT_SO = re.compile(
    r"\b(?:it|he|she|they|this|that|government|country|tokyo|seoul) (?:had|has|did|was|were|would"
    r"|will|does|do) ?(?:not|n't)(?: so)?(?: [.\"])*$|\b(?:answered|replied|said|responded) no\b"
    r"|\b(?:(?:is|was) not (?:the case|so)|not on (?:the|its|his|her) (?:table|agenda))\b"
)
"""``Asked if it had come up, he said it had not``."""
REFUSES = DENIES | {"refuse", "decline"}
_UNDER_TALK = re.compile(r"\bunder (?:[a-z]+ )?(?:discussion|consideration|review|study|debate)\b")


_IS_UNDER_TALK = re.compile(
    r"(?:[a-z0-9]+ ){0,8}?(?:is|was|are|were|being|remains) (?:now |still |also )?"
    + _UNDER_TALK.pattern[2:]
)


_IN_MIND = re.compile(
    r"(?:[a-z]+ ){0,5}?(?:in (?:its|their|his|her) sights|in mind|on the table|on the agenda"
    r"|in the air|as an option|to (?:the|an) (?:election|electorate|voters|polls|ballot))\b"
)


_UNDER_DRAFT = re.compile(
    r"\bunder (?:a|an|the|one|this) (?:[a-z-]{1,14} ){0,2}?"
    r"(?:draft|proposal|compromise|scenario|option|variant|formula)\b"
)
"""``Under a draft shown to ministers, 3.5% would``: what is only proposed."""


def under_talk(scene: Scene) -> Verdict | None:
    """``A version under discussion stops at 2.5 percent``: nobody has decided."""
    before = scene.row[max(0, scene.at - 14) : scene.at]
    if any(item.sense.lemma in REFUSES and item.sense.form in ("ed", "s") for item in before):
        return None  # "denied that her cabinet had 3 percent in mind", "refused to back the 5%"
    text = " ".join(item.low for item in before)
    after = " ".join(item.low for item in scene.row[scene.at + 1 : scene.at + 9])
    named = noun_before(scene.row, scene.at) or noun_after(scene.row, scene.at)
    in_mind = (named is None or named.kind == "proposal") and _IN_MIND.match(after)
    found = (
        _UNDER_DRAFT.search(text)
        or _UNDER_TALK.search(text)
        or in_mind
        or _IS_UNDER_TALK.match(after)
    )
    return Verdict(Kind.PROPOSAL, None, ("kind-under-talk",)) if found else None
