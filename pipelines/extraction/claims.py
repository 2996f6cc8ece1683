"""Claims: every share of GDP with what is said of it, put together from the rules."""

import re
from dataclasses import dataclass, replace

from pipelines.extraction.attribution import cited_for, outlets_by_sentence
from pipelines.extraction.kinds import Scene, Verdict, decide_kind
from pipelines.extraction.parties import home_of, parties_in
from pipelines.extraction.reading import Reading
from pipelines.extraction.sources import find_sources, find_speaker
from pipelines.extraction.spenders import Stage, find_actor, find_asker, find_spender, side_of, speaker_side
from pipelines.extraction.whens import find_when
from pipelines.report import Claim, Kind, Percentage


@dataclass(slots=True)
class _Memory:
    """What earlier sentences leave to later ones."""

    home: str
    spender: str | None = None
    spender_at: int = -99
    asker: str | None = None
    when: str | None = None
    when_at: int = -99
    deadline: str | None = None


def read_claims(reading: Reading, percentages: tuple[Percentage, ...]) -> tuple[Claim, ...]:
    """A claim for each of ``percentages`` (all shares), in reading order."""
    memory = _Memory(home=home_of(reading))
    outlets = outlets_by_sentence(reading)
    found: list[Claim] = []
    for percentage in percentages:
        claim = _read_claim(reading, percentage, memory, outlets, before=found)
        found.append(claim)
    return tuple(found)


def _read_claim(
    reading: Reading,
    percentage: Percentage,
    memory: _Memory,
    outlets: dict[int, tuple[str, ...]],
    *,
    before: list[Claim],
) -> Claim:
    number = reading.sentence_at(percentage.start)
    row = reading.items(number)
    at = next(k for k, item in enumerate(row) if item.start == percentage.start)
    heir = memory.spender if number - memory.spender_at <= 4 else None
    context = heir or _spoken_of(reading, number, memory.home)
    stage = Stage(row=row, at=at, parties=parties_in(row, home=memory.home, heir=context), home=memory.home, heir=context, asker=memory.asker)
    scene = Scene(row=row, at=at, subject_of=lambda verb: side_of(stage, verb), speaker_side=speaker_side(stage), title=reading.is_title(number))
    verdict = decide_kind(scene)
    asker = find_asker(stage, verdict.governor) if verdict.kind is Kind.DEMAND else None
    spender, rule = find_spender(stage, kind=verdict.kind, governor=verdict.governor, actor=asker)
    verdict, spender, asker, more = _settle(stage, verdict, spender, asker, before, memory)
    actor = asker if verdict.kind is Kind.DEMAND else find_actor(stage, kind=verdict.kind, governor=verdict.governor, spender=spender)
    when, when_rule = _when(reading, number, row, at, verdict=verdict, memory=memory, before=before)
    claim = Claim(
        percentage=percentage,
        spender=spender,
        kind=verdict.kind,
        when=when,
        actor=(actor,) if actor else (),
        speaker=find_speaker(reading, number, at, actor=actor),
        cited=cited_for(row, at, outlets.get(number, ())),
        sources=find_sources(reading, number),
        rules=(*verdict.rules, rule, *more, *when_rule),
    )
    _remember(memory, claim, number)
    return claim


def _spoken_of(reading: Reading, number: int, home: str) -> str | None:
    """The last country named before the sentence, within two sentences."""
    for k in range(number - 1, max(-1, number - 3), -1):
        for item in reading.items(k):
            if item.sense.code and item.sense.code not in ("USA", "EU") and item.sense.form != "people":
                return item.sense.code
    return None


def _settle(
    stage: Stage, verdict: Verdict, spender: tuple[str, ...], asker: str | None, before: list[Claim], memory: _Memory
) -> tuple[Verdict, tuple[str, ...], str | None, tuple[str, ...]]:
    """What all parts together say: nobody demands of himself; NATO's standard is its pledge."""
    rules: tuple[str, ...] = ()
    if verdict.kind is Kind.DEMAND and asker and spender == (asker,):
        if asker == "USA":
            spender = (memory.spender or memory.home,) if (memory.spender or memory.home) != "USA" else ("ALLIES",)
            rules = ("asks-others",)
        elif asker not in ("NATO", "EU"):
            verdict, asker = replace(verdict, kind=Kind.PLEDGE), None
            rules = ("asks-itself",)
    if verdict.kind is Kind.BENCHMARK and any(party.code == "NATO" for party in stage.parties):
        verdict, spender, rules = replace(verdict, kind=Kind.PLEDGE), ("NATO",), ("nato-standard",)
    return verdict, spender, asker, rules


def _when(
    reading: Reading, number: int, row: object, at: int, *, verdict: Verdict, memory: _Memory, before: list[Claim]
) -> tuple[str | None, tuple[str, ...]]:
    """The figure's own date, else what an earlier sentence or figure leaves to it."""
    items = reading.items(number)
    kind = verdict.kind
    found = find_when(items, at, kind=kind, dates=reading.dates, published=reading.document.published)
    if found is not None:
        return found, ("when",)
    if before and kind is Kind.LEVEL and _year_earlier(items, at) and before[-1].when:
        return _shift_year(before[-1].when, -1), ("when-year-earlier",)
    lows = [item.low for item in items]
    if "deadline" in lows[:5] and memory.deadline and kind is Kind.PLEDGE:
        return memory.deadline, ("when-deadline",)
    if before and before[-1].percentage.sentence == reading.document.text[reading.spans[number].start : reading.spans[number].end]:
        if kind is Kind.PLEDGE and before[-1].kind is Kind.PLEDGE and _splits(items, at):
            return before[-1].when, ("when-split",)
        if kind is Kind.LEVEL and before[-1].kind is Kind.LEVEL and any(low in ("one", "it") for low in lows[:at]):
            return before[-1].when, ("when-same",)
        return None, ()
    if kind is Kind.LEVEL and _goes_on(items, at):
        return _from_before(reading, number), ("when-before",)
    return None, ()


def _from_before(reading: Reading, number: int) -> str | None:
    """The last year or fiscal year of the sentence before, in the same paragraph."""
    if number == 0 or not reading.same_paragraph(number - 1, number):
        return None
    for item in reversed(reading.items(number - 1)):
        if item.date >= 0:
            value = reading.dates[item.date].value
            if value.startswith("FY") or re.fullmatch(r"[0-9]{4}(?:/[0-9]{4})?", value):
                return value
    return None


def _goes_on(row: tuple, at: int) -> bool:  # type: ignore[type-arg]
    """Whether the sentence goes on about what was just said, without a time of its own."""
    lows = {item.low for item in row[:at]}
    if lows & {"current", "currently", "now", "today", "already", "decades", "hovered"}:
        return False
    named = [item for item in row[:at] if item.sense.code and item.sense.form in ("country", "capital") and not ("'" in item.text)]
    return not named or bool(lows & {"sum", "total", "that"})


def _year_earlier(row: tuple, at: int) -> bool:  # type: ignore[type-arg]
    after = [item.low for item in row[at + 1 : at + 12]]
    return " ".join(after).find("year earlier") >= 0 or " ".join(after).find("year before") >= 0 or " ".join(after).find("previous year") >= 0


def _shift_year(value: str, years: int) -> str:
    return re.sub(r"[0-9]{4}", lambda year: str(int(year.group()) + years), value)


def _splits(row: tuple, at: int) -> bool:  # type: ignore[type-arg]
    lows = [item.low for item in row[:at]]
    return ":" in lows or "which" in lows[-4:] or "comprising" in lows or "including" in lows[-6:] or "another" in lows[-6:]


def _remember(memory: _Memory, claim: Claim, number: int) -> None:
    if claim.spender and claim.spender[0] not in ("ALLIES",):
        memory.spender, memory.spender_at = claim.spender[0], number
    if claim.kind is Kind.DEMAND and claim.actor:
        memory.asker = claim.actor[0]
    if claim.kind is Kind.PLEDGE and claim.when:
        memory.deadline = claim.when
