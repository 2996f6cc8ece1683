"""Claims: every share of GDP with what is said of it, put together from the rules."""

from dataclasses import replace

from pipelines.extraction.english.actors import find_actor, find_asker
from pipelines.extraction.english.asked import asked_instead
from pipelines.extraction.english.attribution import cited_for, outlets_by_sentence
from pipelines.extraction.english.claim_memory import Memory, heir_of, remember
from pipelines.extraction.english.claim_parts import goes_on_splitting, part_of, splits
from pipelines.extraction.english.claim_whens import is_deadline, is_led_by, when_of
from pipelines.extraction.english.homes import home_of
from pipelines.extraction.english.kinds import decide_kind
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.english.sources import find_sources, find_speaker
from pipelines.extraction.english.spenders import find_spender
from pipelines.extraction.english.stage import Stage, side_of, speaker_side
from pipelines.extraction.english.whens import find_when
from pipelines.report import Claim, Kind, Percentage

OUTSIDE_NATO = frozenset("JPN KOR TWN AUS CHN USA IND PHL NZL".split())


def read_claims(reading: Reading, percentages: tuple[Percentage, ...]) -> tuple[Claim, ...]:
    """A claim for each of ``percentages`` (all shares), in reading order."""
    memory = Memory(home=home_of(reading), shares=frozenset(one.start for one in percentages))
    outlets = outlets_by_sentence(reading)
    found: list[Claim] = []
    for percentage in percentages:
        claim = _read_claim(reading, percentage, memory, outlets, before=found)
        found.append(claim)
    return tuple(_credited_later(reading, _fill(reading, claim, found), outlets) for claim in found)


def _credited_later(reading: Reading, claim: Claim, outlets: dict[int, tuple[str, ...]]) -> Claim:
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


def _fill(reading: Reading, claim: Claim, claims: list[Claim]) -> Claim:
    """Give a bare figure, mostly of a headline, what the text says of the same figure."""
    title = reading.is_title(reading.sentence_at(claim.percentage.start))
    twins = [
        other for other in claims
        if other is not claim
        and other.percentage.low == claim.percentage.low
        and other.percentage.high == claim.percentage.high
        and "kind-default" not in other.rules
    ]  # fmt: skip
    if "kind-default" in claim.rules and title:
        if twins:
            twin = twins[0]
            return replace(
                claim,
                kind=twin.kind,
                spender=twin.spender,
                actor=twin.actor,
                rules=(*claim.rules, "twin"),
            )
        return replace(
            claim, kind=Kind.PLEDGE, actor=claim.spender[:1], rules=(*claim.rules, "title")
        )
    if title and claim.kind is Kind.LEVEL and claim.when is None:
        when = next(
            (
                twin.when
                for twin in twins
                if twin.kind is Kind.LEVEL and twin.spender == claim.spender
            ),
            None,
        )
        return replace(claim, when=when)
    return claim


def _read_claim(
    reading: Reading,
    percentage: Percentage,
    memory: Memory,
    outlets: dict[int, tuple[str, ...]],
    *,
    before: list[Claim],
) -> Claim:
    number = reading.sentence_at(percentage.start)
    row = reading.items(number)
    at = next(k for k, item in enumerate(row) if item.start == percentage.start)
    context = heir_of(reading, number, memory)
    stage = Stage(
        row=row,
        at=at,
        parties=memory.parties_of(number, row, context),
        home=memory.home,
        heir=context,
        asker=memory.asker,
    )
    scene = Scene(
        row=row,
        at=at,
        subject_of=lambda verb: side_of(stage, verb),
        speaker_side=speaker_side(stage),
        title=reading.is_title(number),
    )
    last = before[-1] if before else None
    beside = last is not None and reading.sentence_at(last.percentage.start) == number
    if (
        last is not None
        and (beside or goes_on_splitting(reading, last, number, row))
        and splits(row, at)
    ):
        part = part_of(last, percentage, verdict_rules=("split",))
        own = find_when(
            row, at, kind=part.kind, dates=reading.dates,
            published=reading.document.published, shares=memory.shares,
        ) if part.when is None else part.when  # fmt: skip
        return replace(part, when=own)
    verdict = decide_kind(scene)
    if (
        not verdict.sure
        and last is not None
        and not reading.is_title(number)
        and _follows(reading, last, number)
        and last.kind in (Kind.PROPOSAL, Kind.DEMAND)
    ):
        verdict = replace(verdict, kind=last.kind, rules=(*verdict.rules, "kind-carried"))
    asker = find_asker(stage, verdict.governor) if verdict.kind is Kind.DEMAND else None
    spender, rule = find_spender(stage, kind=verdict.kind, governor=verdict.governor, actor=asker)
    verdict, spender, asker, more = _settle(stage, verdict, spender, asker, memory)
    if verdict.kind is Kind.DEMAND and asker in ("NATO", "EU") and spender == (asker,):
        more = (*more, "asks-members")
    elif verdict.kind is Kind.DEMAND and spender in ((asker,), ("USA",)):
        spender, rule = asked_instead(stage, spender), f"{rule}-asked"
        asker = "USA" if asker in (None, *spender) and spender != ("USA",) else asker
    actor = (
        asker
        if verdict.kind is Kind.DEMAND
        else find_actor(stage, kind=verdict.kind, governor=verdict.governor, spender=spender)
    )
    when, when_rule = when_of(reading, number, at, verdict=verdict, memory=memory, before=before)
    if (
        spender == ("NATO",)
        and verdict.governor is not None
        and verdict.governor.noun
        and when
        and not is_led_by(reading, row, when, leads=("by", "for"))
    ):
        when = None
    if verdict.kind is Kind.LEVEL and is_deadline(reading, row, when):
        verdict = replace(verdict, kind=Kind.PLEDGE, rules=(*verdict.rules, "deadline"))
        actor = spender[0] if spender[0] != "ALLIES" else None
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
    remember(memory, claim, number)
    return claim


def _settle(
    stage: Stage,
    verdict: Verdict,
    spender: tuple[str, ...],
    asker: str | None,
    memory: Memory,
) -> tuple[Verdict, tuple[str, ...], str | None, tuple[str, ...]]:
    """What all parts together say: nobody demands of himself; NATO's standard is its pledge."""
    rules: tuple[str, ...] = ()
    if verdict.kind is Kind.DEMAND and asker and spender == (asker,):
        if asker == "USA":
            spender = (
                (memory.spender or memory.home,)
                if (memory.spender or memory.home) != "USA"
                else ("ALLIES",)
            )
            rules = ("asks-others",)
        elif asker not in ("NATO", "EU"):
            verdict, asker = replace(verdict, kind=Kind.PLEDGE), None
            rules = ("asks-itself",)
    if verdict.kind is Kind.BENCHMARK and before_one(stage, memory):
        verdict, spender, rules = replace(verdict, kind=Kind.CAP), ("JPN",), ("japans-one-percent",)
    if verdict.kind is Kind.BENCHMARK and _is_natos(stage):
        verdict, spender, rules = replace(verdict, kind=Kind.PLEDGE), ("NATO",), ("nato-standard",)
    return verdict, spender, asker, rules


def before_one(stage: Stage, memory: Memory) -> bool:
    """``the 1 percent guideline``: in Japan a ceiling, whatever it is called."""
    figure = stage.row[stage.at].low
    return memory.home == "JPN" and figure.startswith(("1 ", "1-", "1%", "one "))


def _is_natos(stage: Stage) -> bool:
    if any(
        party.code == "NATO"
        and (party.of_noun or stage.row[party.at - 1].low in ("by", "within", "in"))
        for party in stage.parties
    ):
        return True
    return any(item.low == "alliance" for item in stage.row) or stage.home not in OUTSIDE_NATO


def _follows(reading: Reading, last: Claim, number: int) -> bool:
    where = reading.sentence_at(last.percentage.start)
    return where < number <= where + 2 and reading.same_paragraph(where, number)
