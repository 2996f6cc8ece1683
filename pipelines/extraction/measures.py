"""Measure: whether a figure is a share of GDP that goes to defence, or anything else."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extraction.clauses import BOUND_WORDS, is_noun, joint_before
from pipelines.extraction.governors import noun_after
from pipelines.extraction.items import Item
from pipelines.extraction.reading import Reading

MAX_SHARE = 25
"""Percent of GDP; no state in peace has spent more, and larger figures are of other things."""


@dataclass(frozen=True, slots=True)
class Told:
    """Whether a figure is a share, and by which rule."""

    share: bool
    rule: str


def tell_measures(reading: Reading) -> tuple[Told, ...]:
    """For each figure of the document whether it is a share of GDP spent on defence."""
    told: list[Told] = []
    last_share = -99
    for number, figure in enumerate(reading.figures):
        sentence = reading.sentence_at(figure.start)
        near = sentence - last_share if last_share >= 0 else 99
        if figure.points:
            one = Told(False, "points")
        elif figure.low < 0 or figure.high > MAX_SHARE:
            one = Told(False, "too-large")
        else:
            one = _tell(reading, sentence, number, near)
        if one.share:
            last_share = sentence
        told.append(one)
    return tuple(told)


def _tell(reading: Reading, sentence: int, number: int, near: int) -> Told:
    row = reading.items(sentence)
    at = next((k for k, item in enumerate(row) if item.figure == number), None)
    if at is None:
        return Told(False, "cut-off")
    after = _after(row, at)
    if after == "other":
        return Told(False, "after")
    head = _head(row, at)
    if after == "gdp":
        return Told(head != "other", "of-gdp")
    if head == "other":
        return Told(False, "head")
    if _changes(row, at):
        return Told(False, "change")
    return _by_context(reading, sentence, row, at, head, near)


def _after(row: Sequence[Item], at: int) -> str:
    """What stands right after: ``of GDP`` → ``gdp``, ``tariff``, ``of respondents`` → ``other``."""
    j = at + 1
    if j < len(row) and row[j].low == "-":
        j += 1
    words = row[j : j + 9]
    if not words:
        return ""
    if "gdp" in words[0].tags and words[0].low != "output" and not (len(words) > 1 and words[1].low == "growth"):
        return "gdp"
    if words[0].low in ("of", "in", "as"):
        return _of_what(words)
    if words[0].low in ("a", "per") and len(words) > 1 and words[1].low in ("year", "month", "annum", "quarter"):
        return "other"
    if "after_other" in words[0].tags and words[0].low not in ("more", "higher", "raise", "return", "support"):
        if words[0].low in ("increase", "rise", "hike", "boost", "jump", "expansion", "growth", "cut", "raise", "bump") and "gdp" in (words[3].tags if len(words) > 3 else ()):
            return ""
        return "other"
    if "defence" in words[0].tags and len(words) > 1 and "after_other" in words[1].tags:
        return "other"
    if words[0].low in ("from", "to", "over", "on") and len(words) > 1 and words[1].date >= 0 and words[0].low != "to":
        return ""
    return ""


def _of_what(words: Sequence[Item]) -> str:
    for k, item in enumerate(words[1:8], start=1):
        if "gdp" in item.tags:
            return "gdp"
        if item.low in ("own", "it", "that", "which"):
            return ""
        if item.low in ("a", "share", "its", "the", "their", "national", "country", "countries", "total", "annual", "nation", "projected", "nominal", "expected", "estimated", "overall", "entire", "each", "member", "one", "'", "'s", '"', "our", "his", "whole", "real", "domestic", "gross", "current", "state", "'") or item.sense.code or item.low.isdigit() or item.date >= 0:
            continue
        if item.sense.noun and k == 1:
            return ""
        return "other" if words[0].low == "of" else ""
    return ""


def _head(row: Sequence[Item], at: int) -> str:
    """The nearest word to the left that says what is measured: ``defence``, ``other`` or ``""``."""
    j, depth = at - 1, 0.0
    noun = noun_after(row, at)
    if noun is not None and any("defence" in row[k].tags for k in range(at + 1, noun.at + 1)):
        return "defence"
    while j >= 0 and at - j < 40:
        item = row[j]
        if depth >= 2 and j < at - 1:
            break
        if item.figure >= 0 and depth >= 1:
            break
        if "defence" in item.tags:
            if item.low not in ("war", "forces", "troops", "missiles", "nato", "nato's", "security") or depth == 0:
                return "defence"
        elif "other" in item.tags and not _part_of_defence(row, j) and not _excused(row, j):
            return "other"
        depth = max(depth, joint_before(row, j))
        j -= 1
    return _right_head(row, at)


def _right_head(row: Sequence[Item], at: int) -> str:
    """``3.5% on core defence``: what the figure is for, after it."""
    for j in range(at + 1, min(at + 12, len(row))):
        item = row[j]
        if item.figure >= 0 or item.low in (";", ".", "and", "but", "that", "which", "while"):
            break
        if item.low in ("on", "for", "to", "in", "toward", "towards") and j + 1 < len(row):
            if any("defence" in row[k].tags for k in range(j + 1, min(j + 4, len(row)))):
                return "defence"
            if any("other" in row[k].tags for k in range(j + 1, min(j + 3, len(row)))) and not any("gdp" in row[k].tags for k in range(at, j)):
                return "other"
    return ""


def _part_of_defence(row: Sequence[Item], at: int) -> bool:
    """``defence tax`` is a tax, ``military pay`` is pay; ``arms exports`` no spending."""
    return False


def _excused(row: Sequence[Item], at: int) -> bool:
    """Words of the other list that say nothing of this figure: ``shares`` as a verb, ``rates`` of it."""
    item = row[at]
    if item.low in ("rate", "average", "pay", "strength", "capacity", "output of", "production", "trade", "food", "research", "backing", "approved", "approval", "survey", "strength", "vote", "votes", "price", "energy", "health", "index", "war", "chips", "share", "won", "yen", "dollar", "support rate", "savings", "population", "reserves", "voters", "tax", "taxes", "revenue", "debt", "growth", "tariffs", "tariff", "inflation", "euro", "seats", "aid", "margin", "opposed", "favored"):
        return item.low in ("won", "yen", "dollar", "euro", "approved", "pay", "average", "trade", "backing", "strength", "capacity", "production", "research", "energy", "health", "voters", "food", "opposed", "favored") or _behind_joint(row, at)
    return False


def _behind_joint(row: Sequence[Item], at: int) -> bool:
    """Whether a comma stands between a word and the figure to its right."""
    for j in range(at + 1, min(at + 30, len(row))):
        if row[j].figure >= 0:
            return False
        if joint_before(row, j) >= 1:
            return True
    return True


def _changes(row: Sequence[Item], at: int) -> bool:
    """``rose 3 percent``, ``up 7.2%``, ``by 4.1%``: a change, not a share."""
    j = at - 1
    while j >= 0 and (row[j].low in BOUND_WORDS and row[j].low not in ("up", "to", "at", "from", "of") or row[j].low in ("another", "further", "a", "an", "extra")):
        j -= 1
    if j < 0:
        return False
    low = row[j].low
    if low == "by":
        return any(row[k].tags & {"up", "down"} or row[k].sense.verb == "move" for k in range(max(0, j - 14), j))
    if row[j].tags & {"up", "down"} and not is_noun(row, j):
        return not (low == "up" and row[j + 1].low == "to")
    return low in ("of",) and j > 0 and bool(row[j - 1].tags & {"up", "down"}) and not any("gdp" in item.tags for item in row[at : at + 8])


def _by_context(reading: Reading, sentence: int, row: Sequence[Item], at: int, head: str, near: int) -> Told:
    """No word right beside it says: the sentence, then what came before it."""
    noun = noun_after(row, at)
    if head == "defence":
        return Told(True, "head")
    in_sentence = any("defence" in item.tags for item in row)
    shares_here = any("gdp" in item.tags for item in row)
    if in_sentence and (shares_here or noun is not None or any("spending" in item.tags for item in row)):
        return Told(True, "sentence")
    if near <= 3 or (near <= 8 and noun is not None):
        return Told(True, "carried")
    if reading.is_title(sentence) or sentence <= 2:
        return Told(_speaks_of_defence(reading, range(min(8, len(reading.spans)))), "opening")
    around = _speaks_of_defence(reading, range(max(0, sentence - 2), sentence + 1))
    return Told(around and (noun is not None or near < 99), "around")


def _speaks_of_defence(reading: Reading, sentences: range) -> bool:
    defence = spending = False
    for number in sentences:
        for item in reading.items(number):
            defence = defence or "defence" in item.tags
            spending = spending or "spending" in item.tags or "gdp" in item.tags
    return defence and spending
