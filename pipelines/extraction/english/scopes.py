"""What an act of speech covers of its sentence."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, dateline_end, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.speech import Speech
from pipelines.extraction.english.speech_verbs import kind_of
from pipelines.extraction.languages.en_speech import (
    ASIDE,
    COMPARES,
    LIKE_LEVEL,
    SPEECH_NOUNS,
)
from pipelines.report import Kind

ASKED = ("asked", "pressed", "questioned")
ENDS = frozenset(
    "ending breaking abandoning scrapping doubling exceeding surpassing tripling leaving".split()
)
"""What a report adds of what is said: ``…, ending a ceiling of``."""
CONTRAST = frozenset("but while whereas although though whilst".split())


def reaches(row: Sequence[Item], speech: Speech, at: int) -> bool:
    """Whether what is said after the verb holds the figure at ``at``."""
    if speech.form == "label":
        return True
    if speech.form == "noun" and _has_own_verb(row, speech, at):
        return False
    start = max(speech.verb, speech.who.end - 1 if speech.form in ("inverted", "agent") else 0)
    if _is_credit_behind(row, speech) and not _goes_on(row, start + 1):
        return False
    if _is_in_aside(row, speech, at):
        return False
    for k in range(start + 1, at):
        if row[k].low == ";":
            return False
        if row[k].low in (",", "\u2014", "--", "(") and _leaves(row, k, at):
            return False
    return True


def _is_in_aside(row: Sequence[Item], speech: Speech, at: int) -> bool:
    """``Spain, whose leader Doe has refused to go on, spends``: what Doe says ends at a comma."""
    low = min(speech.begin, speech.verb)
    for k in range(low, max(-1, low - 5), -1):
        if row[k].low in ("whose", "which", "where"):
            return any(item.low == "," for item in row[speech.verb + 1 : at])
        if row[k].low == ",":
            return False
    return False


def _is_credit_behind(row: Sequence[Item], speech: Speech) -> bool:
    """``…, Doe said``: what was said stands before."""
    if all(item.figure < 0 for item in row[: speech.begin]):
        return False
    if speech.form in ("inverted", "credit"):
        return _opens_behind(row, speech.begin)
    return speech.form == "active" and _opens_behind(row, speech.begin) and _ends(row, speech)


def _opens_behind(row: Sequence[Item], begin: int) -> bool:
    before = row[begin - 1].low if begin else ""
    is_behind = before in (",", '"', "'", "?", "!", "\u2014", "--") and not _is_let_in(row, begin)
    return is_behind and begin > max(3, dateline_end(row))


def _is_let_in(row: Sequence[Item], begin: int) -> bool:
    """``2% this year and, Doe says, 2.5% by 2034``: who says only what follows."""
    return begin > 1 and row[begin - 1].low == "," and row[begin - 2].low in JOINTS


JOINTS = frozenset("and but or that while then".split())


def _ends(row: Sequence[Item], speech: Speech) -> bool:
    """Whether what follows the verb of saying is no new saying: a day, a place, the end."""
    for k in range(speech.verb + 1, min(speech.verb + 26, len(row))):
        item = row[k]
        if item.low in (",", ".", ";", '"', "\u2014", "--", "?", "!") or item.low in ASIDE:
            return True
        if item.low == "that" or "modal" in item.tags or item.figure >= 0 or item.low in BE:
            return False
        if item.sense.form in ("s", "ed") and item.sense.verb and not is_noun(row, k):
            return False
    return True


def _goes_on(row: Sequence[Item], start: int) -> bool:
    """``Spending, he said, will reach``; ``"…," he said, "and 3 percent"``."""
    for k in range(start, min(start + 14, len(row) - 1)):
        if row[k].low == '"':
            return True
        if row[k].low == ",":
            after = row[k + 1]
            if after.low in ASIDE or after.low in ("in", "with", "which", "who", "a", "an", "the"):
                return False
            return after.low == '"' or "modal" in after.tags or after.low in (
                "and", "is", "was", "are", "were", "has", "have", "had", "to", "would",
            ) or bool(after.sense.verb)  # fmt: skip
    return False


def _leaves(row: Sequence[Item], k: int, at: int) -> bool:
    """Whether a clause opens at the comma that is of the report and not of who speaks."""
    after = row[k + 1 : k + 6]
    if not after:
        return False
    low = after[0].low
    if _closes_before(row, k + 1, at):
        return False
    if low in CONTRAST or low in ASIDE:
        return True
    if low == "which" or low == "who":
        return True
    if low in ENDS:
        return True
    if low in COMPARES and len(after) > 1:
        return True
    if (
        low in ("a", "the", "an")
        and len(after) > 1
        and (
            after[1].low in LIKE_LEVEL
            or after[1].low in SPEECH_NOUNS
            or after[1].low in ("decision", "move")
        )
    ):
        return True
    # ", two days after the nominee called for"
    return any(item.low in ("after", "before") for item in after[1:5]) and (
        after[0].date >= 0
        or low in ("two", "three", "a", "days", "hours", "weeks", "just", "one", "shortly", "only")
    )


def _closes_before(row: Sequence[Item], start: int, at: int) -> bool:
    """``Japan, which is directly threatened, to spend``: the aside is over before the figure."""
    for k in range(start + 1, at):
        if row[k].low in (",", "\u2014", "--", ")"):
            return (
                row[k + 1].low not in ("a", "an", "with")
                and not any(
                    item.figure >= 0 and m < k for m, item in enumerate(row[start:k], start)
                )
                if k + 1 < len(row)
                else False
            )
    return False


def _has_own_verb(row: Sequence[Item], speech: Speech, at: int) -> bool:
    """Another act governs the figure: ``Doe's request has led Tokyo to decide on 3 percent``."""
    return any(
        kind_of(row, k) and row[k].sense.form in ("ed", "s") for k in range(speech.verb + 2, at)
    )


def tight_relative(row: Sequence[Item], at: int, speeches: Sequence[Speech]) -> Speech | None:
    """``the 3% that Doe had wanted``, ``3.5% of GDP sought by Doe``: no comma stands between."""
    for one in speeches:
        opens = at + 1 < len(row) and any(item.low == "that" for item in row[at + 1 : at + 5])
        if at < one.verb < at + 24 and (one.kind != "say" or opens):
            between = row[at + 1 : min(one.begin, one.verb)]
            if all(_is_tail(item) for item in between):
                return one
    return None


def _is_tail(item: Item) -> bool:
    return "gdp" in item.tags or item.low in (
        "of", "its", "the", "their", "that", "which", "gross", "domestic", "product", "first",
        "level", "target", "figure", "on", "for", "-",
    ) or "defence" in item.tags or "spending" in item.tags  # fmt: skip


def credits_before(row: Sequence[Item], speech: Speech, at: int, *, kind: Kind) -> bool:
    """``3 percent …, Doe said``; ``…," said Doe``: what stands before is what was said."""
    if speech.form == "label":
        return False
    begin = speech.begin
    if speech.form == "credit":
        return not _is_cut(row, at, begin)
    if speech.form == "inverted":
        return not _is_cut(row, at, begin)
    if speech.form == "agent" and speech.kind == "say":
        return begin > 0 and row[begin - 1].low == "as" and not _is_cut(row, at, begin)
    if _is_fronted(row, at, begin):
        is_answer = row[dateline_end(row)].low in ASKED
        fit = ("denial", "say") if is_answer else ("pledge", "proposal", "say")
        is_denied = not is_answer or kind in (Kind.DENIAL, Kind.OTHER)
        return speech.form == "active" and speech.kind in fit and is_denied
    if speech.form != "active" or not _opens_behind(row, begin) or begin <= at:
        return False
    says = row[speech.verb].sense.says or speech.kind == "say"
    return bool(says) and _ends(row, speech) and not _is_cut(row, at, begin)


def _is_fronted(row: Sequence[Item], at: int, begin: int) -> bool:
    """``To reach 2 percent, Doe plans to``, ``Asked about 3 percent, Doe denied``."""
    first = dateline_end(row)
    opens = first < len(row) and row[first].low in ("to", *ASKED)
    if not 0 < begin < len(row) or not opens or row[begin - 1].low != ",":
        return False
    return sum(item.low == "," for item in row[at:begin]) <= 2


def _is_cut(row: Sequence[Item], at: int, begin: int) -> bool:
    return any(item.low == ";" for item in row[at:begin]) or _is_let_in(row, begin)
