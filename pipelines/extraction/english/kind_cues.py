"""What a careful reader sees around a figure, as short names: what its kind is weighed by.

Each cue is one string, such as ``verb-1:urge`` (the last verb before the figure), ``by:foreign``
(who does what its governing verb says) or ``after0:gdp``. ``kind_weights`` holds what each cue
speaks for; ``training/kinds.py`` learns that from the articles of ``tests/gold``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any, NamedTuple

from pipelines.extraction.english.governing_nouns import noun_after, noun_before
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.english.outline import outline_cues
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.sayers import speaker_side
from pipelines.extraction.english.stage import Stage, side_of
from pipelines.extraction.english.verb_readings import may_be_verbs, verb_at
from pipelines.extraction.known_figures import known_of_kind, number_of, year_of
from pipelines.extraction.shared_cues import (
    BODIES,
    SPENDERS,
    distance_of,
    shape_of,
    value_of,
)
from pipelines.report import Claim

NEAR = 8
"""Words before and after a figure that count by themselves."""
PLACED = 4
"""Words before and after a figure that count with their place."""
FARTHEST_VERB = 40
VERBS_BEFORE = 3


class Figure(NamedTuple):
    """A figure and what is told of it so far."""

    reading: Reading
    stage: Stage
    number: int
    """Number of its sentence."""
    draft: Claim
    before: Sequence[Claim]
    """The claims before it, in reading order."""

    def told(self, **fields: Any) -> "Figure":
        """The figure with other ``fields`` of its claim."""
        return self._replace(draft=replace(self.draft, **fields))


def cues_of(figure: Figure) -> frozenset[str]:
    """The names of all that speaks for one kind or another."""
    return frozenset(
        (
            *words_around(figure.stage.row, figure.stage.at),
            *_words(figure.stage),
            *outline_cues(figure.stage),
            *_title(figure),
            *_verbs(figure),
            *_nouns(figure.stage),
            *_number(figure),
            *_dates(figure),
            *_memory(figure),
            *_place(figure),
            *_known(figure),
        )
    )


def word_of(item: Item) -> str:
    """A word as its class where its name does not matter: ``Tokyo`` and ``Seoul`` are lands."""
    if item.figure >= 0:
        return "#"
    if item.date >= 0:
        return "DATE"
    if item.sense.code:
        if item.sense.code in BODIES:
            return item.sense.code
        return "LEADER" if item.sense.form == "leader" else "LAND"
    if "outlet" in item.tags:
        return "OUTLET"
    if "person" in item.tags:
        return "PERSON"
    return item.sense.lemma or ("0" if item.low[:1].isdigit() else item.low)


@told_once
def words_of(row: Sequence[Item], _: int = 0) -> Sequence[str]:
    """``word_of`` each item of a sentence."""
    return [word_of(item) for item in row]


@told_once
def near_of(row: Sequence[Item], at: int) -> Sequence[str]:
    """The words before and after a figure."""
    words = words_of(row)
    return [
        *[f"near-before:{word}" for word in words[max(0, at - NEAR) : at]],
        *[f"near-after:{word}" for word in words[at + 1 : at + 1 + NEAR]],
    ]


@told_once
def words_around(row: Sequence[Item], at: int) -> Sequence[str]:
    """The words near a figure, those next to it with their place, and what opens the sentence."""
    words = words_of(row)
    before, after = words[max(0, at - PLACED) : at][::-1], words[at + 1 : at + 1 + PLACED]
    return [
        *near_of(row, at),
        *[f"before{k}:{word}" for k, word in enumerate(before)],
        *[f"after{k}:{word}" for k, word in enumerate(after)],
        f"opens:{words[0]}",
    ]


@told_once
def _anywhere(row: Sequence[Item], _: int = 0) -> Sequence[str]:
    return [f"anywhere:{word}" for word in {*words_of(row)}]


@told_once
def _in_title(row: Sequence[Item], _: int = 0) -> Sequence[str]:
    return [f"in-title:{word}" for word in {*words_of(row)}]


def _words(stage: Stage) -> Iterator[str]:
    row, at = stage.row, stage.at
    if row[-1].low == "?":
        yield "question"
    marks = sum(item.low == '"' for item in row[:at])
    yield f"quoted:{marks % 2 == 1}"
    yield from _anywhere(row)


def _title(figure: Figure) -> Sequence[str]:
    """What the report is about says much of its figures."""
    reading = figure.reading
    return () if reading.is_title(figure.number) else _in_title(reading.title)


def _verbs(figure: Figure) -> Iterator[str]:
    stage = figure.stage
    row, at = stage.row, stage.at
    places = may_be_verbs(row)
    back = (verb_at(row, k) for k in reversed(places) if at - FARTHEST_VERB < k < at)
    for n, verb in enumerate(islice(filter(None, back), VERBS_BEFORE)):
        yield from verb_cues(verb, f"verb-{n + 1}")
    ahead = (verb_at(row, k) for k in places if at < k < at + FARTHEST_VERB)
    for verb in islice(filter(None, ahead), 1):
        yield from verb_cues(verb, "verb+1")
    governor = verb_before(row, at)
    if governor is None:
        yield "ungoverned"
    else:
        yield from verb_cues(governor, "governor")
        where = "title" if figure.reading.is_title(figure.number) else "text"
        yield f"governor-in:{where} {governor.kind} {governor.form or 'noun'}"
        side = "noun" if governor.noun else side_of(stage, governor.at) or "nobody"
        yield f"by:{side}"
        yield f"by-kind:{side} {governor.kind}"
        yield f"by-verb:{side} {governor.lemma}"
        yield f"by-modal:{side} {governor.kind}+{governor.modal}+{governor.negated}"
    yield f"said-by:{speaker_side(stage) or 'nobody'}"


def verb_cues(verb: Governor, name: str) -> Iterator[str]:
    mood = f"{verb.form}+{verb.modal}+not" if verb.negated else f"{verb.form}+{verb.modal}"
    yield f"{name}:{verb.lemma}"
    yield f"{name}-kind:{verb.kind}"
    yield f"{name}-mood:{verb.kind} {mood}{'+passive' if verb.passive else ''}"
    yield f"{name}-form:{verb.lemma} {mood}"


def _nouns(stage: Stage) -> Iterator[str]:
    for name, noun in (
        ("noun-after", noun_after(stage.row, stage.at)),
        ("noun-before", noun_before(stage.row, stage.at)),
    ):
        if noun is not None:
            yield f"{name}:{noun.lemma}"
            yield f"{name}-kind:{noun.kind}"
            yield f"{name}-known:{noun.kind} {noun.definite}"


def _number(figure: Figure) -> Iterator[str]:
    percentage = figure.draft.percentage
    yield f"shape:{shape_of(figure.draft.percentage.low)}"
    yield f"bound:{percentage.bound.value}"
    yield f"value:{value_of(percentage.low)}"
    if percentage.low != percentage.high:
        yield "range"


def _dates(figure: Figure) -> Iterator[str]:
    reading, row, at = figure.reading, figure.stage.row, figure.stage.at
    year = year_of(reading.document.published)
    nearest: tuple[int, str, str] | None = None
    for k, item in enumerate(row):
        if item.date < 0:
            continue
        distance = distance_of(reading.dates[item.date].value, year)
        lead = row[k - 1].low if k else "nothing"
        lead = row[k - 2].low if lead == "the" and k > 1 else lead
        yield f"date:{distance}"
        yield f"date-{'before' if k < at else 'after'}:{distance} led by {lead}"
        if nearest is None or abs(k - at) < nearest[0]:
            nearest = (abs(k - at), lead, distance)
    shape = shape_of(figure.draft.percentage.low)
    if nearest is None:
        yield f"no-date:{shape}"
    else:
        yield f"nearest:{nearest[2]}"
        yield f"nearest-led:{nearest[2]} by {nearest[1]}"
        yield f"nearest-shape:{nearest[2]} {shape}"
    distance = distance_of(figure.draft.when, year)
    yield f"when:{distance}"
    yield f"when-shape:{distance} {shape}"
    governor = verb_before(row, at)
    if governor is not None:
        yield f"when-governor:{distance} {governor.kind}"
        yield f"when-verb:{distance} {governor.lemma}"


def _memory(figure: Figure) -> Iterator[str]:
    percentage, before = figure.draft.percentage, figure.before
    for n, claim in enumerate(islice(reversed(before), 2)):
        beside = figure.reading.sentence_at(claim.percentage.start) == figure.number
        yield f"last-{n + 1}:{claim.kind.value} {beside}"
        if not n:
            yield f"last-shape:{claim.kind.value} {beside} {shape_of(figure.draft.percentage.low)}"
    for claim in reversed(before):
        if (claim.percentage.low, claim.percentage.high) == (percentage.low, percentage.high):
            yield f"again:{claim.kind.value}"
            break


def _known(figure: Figure) -> Sequence[str]:
    draft, year = figure.draft, year_of(figure.reading.document.published)
    return known_of_kind(draft.spender, number_of(draft.percentage), draft.when, year)


def _place(figure: Figure) -> Iterator[str]:
    spender = figure.draft.spender[0] if figure.draft.spender else ""
    spender = spender if spender in SPENDERS else "LAND"
    governor = verb_before(figure.stage.row, figure.stage.at)
    yield f"spender:{spender}"
    yield f"spender-shape:{spender} {shape_of(figure.draft.percentage.low)}"
    yield f"spender-governor:{spender} {governor.kind if governor else 'none'}"
    if len(figure.draft.spender) > 1:
        yield "spenders"
    if figure.reading.is_title(figure.number):
        yield "title"
