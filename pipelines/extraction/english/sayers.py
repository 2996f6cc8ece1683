"""Who says the sentence of a figure, and how whoever says it stands to the figure."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, auxiliaries
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.subjects import subject_of


def speaker_side(stage: Stage) -> str:
    """How whoever says the sentence stands to the figure."""
    if "speaker-side" not in stage.known:
        stage.known["speaker-side"] = _speaker_side(stage)
    side: str = stage.known["speaker-side"]
    return side


def _speaker_side(stage: Stage) -> str:
    speaker = speaker_of(stage)
    if speaker is not None and _is_person(stage, speaker):
        is_usa = speaker.code == "USA" and _asks_others(stage)
        return "foreign" if is_usa or speaker.code == "NATO" else "own"
    if speaker is None and _is_outsider(stage):
        return "nongov"
    if speaker is None or speaker.form == "pronoun":
        asks_again = stage.asker is not None and _names_another(stage, stage.asker)
        return "foreign" if asks_again and _is_said(stage) else ""
    if not speaker.code:
        return "nongov"
    if speaker.code == "USA" and (stage.home != "USA" or _names_another(stage, "USA")):
        return "foreign"
    return "foreign" if speaker.code in ("NATO", "EU") else "own"


def _is_outsider(stage: Stage) -> bool:
    """``The institute's director, Justin Bassi, said``: of no government."""
    row = stage.row
    for k in range(1, stage.at):
        if row[k].sense.says and row[k].sense.lemma in SAYINGS and row[k].sense.form in ("ed", "s"):
            return any("nongov" in item.tags for item in row[max(0, k - 12) : k])
    return False


def _is_person(stage: Stage, speaker: Party) -> bool:
    """``he said``, where the sentence before names who he is."""
    is_he = stage.row[speaker.at].low in ("he", "she", "i")
    return speaker.form == "pronoun" and is_he and speaker.code in ("USA", "NATO")


def _asks_others(stage: Stage) -> bool:
    return stage.home != "USA" or _names_another(stage, "USA")


def _names_another(stage: Stage, code: str) -> bool:
    """Whether a country other than ``code`` stands before the figure, not as an owner."""
    return any(
        party.code not in ("", code) and party.form != "pronoun" and not party.of_noun
        for party in stage.parties
        if party.at < stage.at
    )


def _is_said(stage: Stage) -> bool:
    return any(
        item.sense.lemma in SAYINGS and item.sense.form in ("ed", "s", "base") for item in stage.row
    )


SAYINGS = frozenset(
    "say tell add note argue stress insist warn explain write testify declare state emphasize"
    " emphasise convey communicate tweet post lecture remind caution scold inform notify"
    " signal".split()
)
"""Verbs whose subject speaks the sentence."""


def _suggests_that(row: Sequence[Item], at: int) -> bool:
    """``suggested that allies should spend``: it says what should be."""
    if row[at].sense.lemma not in HOLDS or at + 1 >= len(row):
        return False
    is_named = bool(row[at + 1].tags & {"party", "allies"}) and row[at].sense.lemma != "suggest"
    is_urging = row[at + 1].low in HELD and any("should" in i.tags for i in row[at + 2 : at + 6])
    return row[at + 1].low == "that" or is_named or is_urging


def _is_convinced(row: Sequence[Item], at: int) -> bool:
    """``The Alliance is "absolutely convinced" that Spain must``: what it holds."""
    if row[at].low not in CONVINCED or not any(
        low in BE for low in [item.low for item in row[max(0, at - 4) : at]]
    ):
        return False
    return any(item.low == "that" for item in row[at + 1 : at + 6])


CONVINCED = frozenset("convinced adamant certain confident sure clear".split())
HELD = frozenset("it its his her the their this we they".split())
HOLDS = frozenset("suggest hold think believe feel reckon maintain".split())


def _is_saying(row: Sequence[Item], at: int) -> bool:
    """``startled allies by telling them that they should``, ``keeps saying``."""
    if row[at].sense.form != "ing" or not at:
        return False
    is_led = row[at - 1].low in ("by", "in", ",") or row[at - 1].low in KEEPS_ON
    return is_led or any(low in BE for low in auxiliaries(row, at))


KEEPS_ON = frozenset("keep keeps kept began begun started stopped while when after before".split())


def _is_of_state(row: Sequence[Item], at: int) -> bool:
    """``the Secretary of State``: no verb."""
    return row[at].low == "state" and row[at - 1].low in ("of", "the", "deep")


def _said_behind(stage: Stage, at: int) -> Party | None:
    """``"He did not ask us for 3.5%," said Doe``: who stands behind the verb of a quotation."""
    row = stage.row
    if at <= stage.at or row[at].sense.lemma not in INVERTS or row[at - 1].low not in ENDS_QUOTE:
        return None
    behind = [one for one in stage.parties if at < one.at < at + 8]
    is_near = bool(behind) and not any(
        item.low in (",", "that", "to", "who") for item in row[at + 1 : behind[0].at]
    )
    return behind[0] if is_near else None


INVERTS = frozenset("say add note explain declare insist".split())
ENDS_QUOTE = frozenset("\" ' , \u201d".split())


def _in_whose_eyes(stage: Stage) -> Party | None:
    """``In Washington's view, Japan ought to``: who thinks so."""
    for party in stage.parties:
        after = [item.low for item in stage.row[party.at + 1 : party.at + 3]]
        if (
            party.form != "pronoun"
            and party.of_noun
            and EYES & set(after)
            and stage.row[party.at - 1].low in ("in", "to")
        ):
            return party
    return None


def _credited_behind(stage: Stage) -> Party | None:
    """``Trump did not ask Japan for 3%: Ishiba``: who says it stands behind the last colon."""
    row = stage.row
    colon = next((k for k in range(len(row) - 2, max(0, len(row) - 7), -1) if row[k].low == ":"), 0)
    if colon <= stage.at or any(item.sense.verb or item.figure >= 0 for item in row[colon:]):
        return None
    behind = [one for one in stage.parties if one.at > colon and one.form in SAYERS]
    return behind[-1] if behind else None


SAYERS = frozenset({"leader", "gov", "body", "nongov"})
EYES = frozenset("eyes view opinion thinking reckoning judgment judgement".split())


def _lets_know(row: Sequence[Item], at: int) -> bool:
    """``has let Tokyo know that it must``, ``made it clear that``: it is said so."""
    return row[at].low in ("let", "lets", "made", "makes") and any(
        item.low in ("know", "clear", "plain") for item in row[at + 1 : at + 6]
    )


def _who_is_quoted(stage: Stage) -> Party | None:
    """``a Pentagon official was quoted by Kyodo as saying Japan should``: not who quotes."""
    row = stage.row
    for k in range(1, stage.at):
        if row[k].low in ("saying", "telling") and row[k - 1].low == "as":
            named = [one for one in stage.parties if one.at < k - 1 and one.form != "nongov"]
            return named[0] if named else None
    return None


def _somebody_says(row: Sequence[Item], low: int, high: int) -> bool:
    """``According to the summary, one member argued that``: who argues, says it."""
    return any(
        item.sense.lemma in SAYINGS and item.sense.says and item.sense.form in ("ed", "s")
        for item in row[low:high]
    )


def speaker_of(stage: Stage) -> Party | None:
    """The party that is the subject of the verb of saying nearest to the figure.

    A verb before the figure goes first, the nearest of several; else one behind it, who stands
    before a colon, or who it is according to.
    """
    if "speaker" not in stage.known:
        stage.known["speaker"] = _speaker_of(stage)
    speaker: Party | None = stage.known["speaker"]
    return speaker


def _speaker_of(stage: Stage) -> Party | None:
    """What ``speaker_of`` tells, worked out."""
    row = stage.row
    for at, item in enumerate(row):
        if item.low == ":" and at < 9 and at < stage.at:
            before = [party for party in stage.parties if party.at < at]
            teller = subject_of(row, stage.parties, at - 1) if row[at - 1].sense.says else None
            if teller is not None:
                return teller
            if before and not _somebody_says(row, at + 1, stage.at):
                return before[0]
        if item.low == "according" and at + 1 < len(row) and row[at + 1].low == "to":
            after = [party for party in stage.parties if at < party.at < at + 9]
            if after and not _somebody_says(row, after[0].at + 1, stage.at):
                return after[0]
    seen = _credited_behind(stage) or _in_whose_eyes(stage)
    if seen is not None:
        return seen
    quoted = _who_is_quoted(stage)
    if quoted is not None:
        return quoted
    said = [
        at
        for at, item in enumerate(row)
        if (
            (item.sense.form in ("ed", "s", "base") or _is_saying(row, at) or item.low[:3] == "let")
            and (
                (item.sense.says and item.sense.lemma in SAYINGS and not _is_of_state(row, at))
                or _suggests_that(row, at)
                or _lets_know(row, at)
            )
        )
        or _is_convinced(row, at)
    ]
    nearest = [at for at in reversed(said) if at < stage.at] + [at for at in said if at > stage.at]
    for at in nearest:
        inverted = _said_behind(stage, at)
        if inverted is not None:
            return inverted
        is_held = row[at].low in CONVINCED
        found = subject_of(row, stage.parties, at - 1 if is_held else at)
        is_far = row[at].sense.form == "ing" or row[found.at + 1 if found else 0].low == ","
        if (
            found is not None
            and at - found.at < (24 if is_far else 14)
            and "outlet" not in row[max(0, at - 1)].tags
        ):
            return found
    return None
