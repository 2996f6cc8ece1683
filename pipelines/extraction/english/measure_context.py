"""What a bare figure measures, by the sentence and what came before it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extraction.english.governing_nouns import noun_before
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_cues import is_cued, preposition_of
from pipelines.extraction.english.measure_topics import speaks_of_defence
from pipelines.extraction.english.measure_wholes import is_measured_by_gdp
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.languages.en_rules import BOUND_WORDS, DEFENCE_OFFICIALS, MILD

LINKS = frozenset("another compared then or versus against plus".split())


@dataclass(frozen=True, slots=True)
class Told:
    """Whether a figure is a share, and by which rule."""

    share: bool
    rule: str
    """A rule by its own name, or what spoke loudest, under the name of ``weights.named``."""

    @property
    def name(self) -> str:
        """What a percentage keeps: ``share-ruled:of-gdp``, ``share-weighed:…``."""
        return self.rule if ":" in self.rule else f"share-ruled:{self.rule}"


def tell_by_context(
    reading: Reading, sentence: int, row: Sequence[Item], at: int, head: str, near: int
) -> Told:
    """No word right beside it says: the governing word, the sentence, what came before it."""
    if head == "defence":
        return Told(True, "head")
    cued = is_cued(row, at)
    if is_measured_by_gdp(row, at):
        return Told(True, "measured")
    if any("defence" in item.tags for item in row) and (
        (cued and any("gdp" in item.tags or "spending" in item.tags for item in row))
        or _is_listed_share(row, at)
    ):
        return Told(True, "sentence")
    if _is_stated_demand(row, at):
        return Told(True, "demand")
    if (
        cued
        and any(item.sense.code == "NATO" for item in row[:at])
        and not any("other" in item.tags for item in row)
    ):
        return Told(True, "nato")
    if cued and not any("other" in item.tags for item in row) and _names_who_asks(row):
        return Told(True, "defence-official")
    if _is_apposed_to_target(row, at) and speaks_of_defence(
        reading, range(max(0, sentence - 6), sentence + 1)
    ):
        return Told(True, "apposed")
    if near == 0 and (_is_linked(row, at) or _is_beside_party(row, at)):
        return Told(True, "linked")
    if cued and near < 99 and not _is_priced(row, at):
        return Told(True, "carried")
    if cued and speaks_of_defence(reading, range(max(0, sentence - 3), sentence + 1)):
        return Told(True, "around")
    if (
        cued
        and not any("other" in item.tags for item in row)
        and any(item.sense.code for item in row)
    ) and speaks_of_defence(reading, reading.first(20)):
        return Told(True, "document")
    if reading.is_title(sentence) or (sentence <= 2 and cued):
        return Told(speaks_of_defence(reading, reading.first(10)), "opening")
    return Told(False, "nothing")


def _is_listed_share(row: Sequence[Item], at: int) -> bool:
    """``Military spending as a share of GDP: 3.6% in 2021, 4.7% in 2022``."""
    colon = next((k for k in range(at) if row[k].low == ":"), 0)
    return any("gdp" in item.tags for item in row[:colon])


def _names_who_asks(row: Sequence[Item]) -> bool:
    """``short of the figure that Colby calls a minimum``: he speaks of nothing but defence."""
    return any(
        item.text.rpartition(" ")[2] in DEFENCE_OFFICIALS or item.text in DEFENCE_OFFICIALS
        for item in row
    )


def _is_apposed_to_target(row: Sequence[Item], at: int) -> bool:
    """``The three-year-old target, 2 percent, has been met``."""
    before = [item.low for item in row[max(0, at - 4) : at]]
    return before[-1:] == [","] and any(
        low in ("target", "goal", "benchmark", "ceiling", "pledge") for low in before
    )


def _is_stated_demand(row: Sequence[Item], at: int) -> bool:
    """``the U.S. side made a demand for 3.5%``, with nothing else it could be of."""
    noun = noun_before(row, at)
    verb = verb_before(row, at)
    asked = (
        verb is not None
        and verb.kind == "demand"
        and any("party" in item.tags or "allies" in item.tags for item in row[verb.at : at])
        and preposition_of(row, at) in ("for", "to")
    )
    return (
        ((noun is not None and noun.kind == "demand") or asked)
        and any(item.sense.code for item in row)
        and not any("other" in item.tags for item in row)
    )


def _is_beside_party(row: Sequence[Item], at: int) -> bool:
    """``ahead of Estonia with 3.43%``, ``Japan only 1.0 percent``: one of a list of countries."""
    j = at - 1
    while j >= 0 and (row[j].low in BOUND_WORDS or row[j].low in ("with", "(", ",")):
        j -= 1
    return j >= 0 and row[j].sense.form in ("country", "capital") and at - j <= 4


def _is_linked(row: Sequence[Item], at: int) -> bool:
    """``2.42 percent, compared with 2.32``; ``3.5%, while another 1.5%``; ``from 2 to 3``."""
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if previous < 0:
        return False
    between = [item.low for item in row[previous + 1 : at]]
    if "from" in between and {"up", "down"} & set(between[: between.index("from")][-1:]):
        return True
    return (
        len(between) <= 14
        and bool(
            LINKS & set(between)
            or ("of" in between and "which" in between)
            or between[-1:] in (["to"], ["and"], ["after"])
        )
        and not any(item.tags & {"other", "up", "down"} for item in row[previous + 1 : at])
    )


def _is_priced(row: Sequence[Item], at: int) -> bool:
    """Whether the sentence is about markets or votes, so that nothing carries over."""
    return sum("other" in item.tags and item.low not in MILD for item in row[:at]) >= 2 and not any(
        "defence" in item.tags for item in row
    )
