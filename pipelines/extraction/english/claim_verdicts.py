"""The kind of a figure by rule, and what it takes over from the claim before."""

from dataclasses import replace

from pipelines.extraction.english.claim_places import Place
from pipelines.extraction.english.editorials import writer_urges
from pipelines.extraction.english.kind_questions import kind_of_question
from pipelines.extraction.english.kinds import decide_kind
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.sayers import speaker_side
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.english.stage import side_of
from pipelines.report import Claim, Kind


def verdict_of(place: Place, last: Claim | None) -> Verdict:
    """Its kind; one that its own words leave open is that of the proposal or demand before it."""
    reading, stage = place.reading, place.stage
    verdict = decide_kind(
        Scene(
            row=stage.row,
            at=stage.at,
            subject_of=lambda verb: side_of(stage, verb),
            speaker_side=speaker_side(stage),
            title=reading.is_title(place.number),
        )
    )
    if verdict.kind in _URGED and writer_urges(reading, place.number, place.at):
        return replace(verdict, kind=Kind.PROPOSAL, rules=(*verdict.rules, "writer-urges"))
    asked = None if verdict.sure else kind_of_question(reading, place.number)
    if asked is not None:
        return replace(verdict, kind=asked, rules=(*verdict.rules, "kind-answers"))
    if verdict.sure or last is None or last.kind not in (Kind.PROPOSAL, Kind.DEMAND):
        return verdict
    if reading.is_title(place.number) or not _follows(reading, last, place.number):
        return verdict
    return replace(verdict, kind=last.kind, rules=(*verdict.rules, "kind-carried"))


_URGED = frozenset({Kind.PLEDGE, Kind.LEVEL, Kind.DEMAND, Kind.PROPOSAL})
"""Of which kinds a figure seems that the writer of a column asks for."""


def _follows(reading: Reading, last: Claim, number: int) -> bool:
    where = reading.sentence_at(last.percentage.start)
    return where < number <= where + 2 and reading.same_paragraph(where, number)
