"""Outlets and sources that a claim is credited to."""

from dataclasses import replace

from pipelines.extraction.english.attribution import cited_for, is_denied_report
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.sources import find_sources
from pipelines.extraction.english.stage import Stage
from pipelines.report import Claim, Kind


def credited_later(reading: Reading, claim: Claim, outlets: dict[int, tuple[str, ...]]) -> Claim:
    """Give a claim of a cited outlet the sources that the next sentence says the outlet has.

    ``According to the FT, … 3 percent. The paper cited people familiar with the matter.``
    """
    following = reading.sentence_at(claim.percentage.start) + 1
    if claim.sources or not claim.cited or claim.cited[-1] not in outlets.get(following, ()):
        return claim
    if any(item.figure >= 0 for item in reading.items(following)):
        return claim
    sources = find_sources(reading, following)
    if not sources:
        return claim
    return replace(claim, sources=sources, rules=(*claim.rules, "sources-after"))


def cited_by(stage: Stage, names: tuple[str, ...], kind: Kind) -> tuple[str, ...]:
    """Outlets that a figure is credited to; whose report is denied does not tell of the denial."""
    found = cited_for(stage.row, stage.at, names)
    if kind is not Kind.DENIAL:
        return found
    return tuple(name for name in found if not is_denied_report(stage.row, name))
