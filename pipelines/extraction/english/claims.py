"""Claims: every share of GDP with what is said of it, put together from the rules."""

from dataclasses import replace

from pipelines.extraction.english.actors import find_actor, find_asker
from pipelines.extraction.english.asked import asked_instead
from pipelines.extraction.english.attribution import outlets_by_sentence
from pipelines.extraction.english.both import both_meant
from pipelines.extraction.english.claim_credits import cited_by, credited_later
from pipelines.extraction.english.claim_defaults import by_spender
from pipelines.extraction.english.claim_memory import (
    Memory,
    is_compared,
    remember,
)
from pipelines.extraction.english.claim_parts import goes_on_splitting, part_of, splits
from pipelines.extraction.english.claim_places import Place, place_of
from pipelines.extraction.english.claim_sums import whole_of
from pipelines.extraction.english.claim_twins import meant_again, recalled
from pipelines.extraction.english.claim_verdicts import verdict_of
from pipelines.extraction.english.claim_whens import is_led_by, when_of
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.homes import home_of
from pipelines.extraction.english.kind_times import of_time
from pipelines.extraction.english.kind_weights import Weigh, weigh_kind
from pipelines.extraction.english.owners import kind_of_matched
from pipelines.extraction.english.party_weights import SCALES, Scales
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.scenes import Verdict
from pipelines.extraction.english.selves import whom_we_mean
from pipelines.extraction.english.settling import settle
from pipelines.extraction.english.sources import find_sources
from pipelines.extraction.english.speakers import find_speaker
from pipelines.extraction.english.spenders import find_spender
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.title_claims import filled_from_text
from pipelines.extraction.english.when_gdp import first_year
from pipelines.extraction.english.when_weights import WeighWhen, weigh_when
from pipelines.extraction.english.whens import find_when
from pipelines.report import Claim, Kind, Percentage


def read_claims(
    reading: Reading,
    percentages: tuple[Percentage, ...],
    *,
    weigh: Weigh = weigh_kind,
    scales: Scales = SCALES,
    time: WeighWhen = weigh_when,
) -> tuple[Claim, ...]:
    """A claim for each of ``percentages`` (all shares), in reading order.

    ``weigh`` has the last word on the kind of each, ``scales`` on its parties, ``time`` on its
    when; training listens there.
    """
    memory = Memory(home=home_of(reading), shares=frozenset(one.start for one in percentages))
    outlets = outlets_by_sentence(reading)
    found: list[Claim] = []
    for percentage in percentages:
        claim = _read_claim(
            reading,
            percentage,
            memory,
            outlets,
            before=found,
            all_=percentages,
            weigh=weigh,
            scales=scales,
            time=time,
        )
        found.append(claim)
    return tuple(
        credited_later(reading, filled_from_text(reading, claim, found), outlets) for claim in found
    )


def _read_claim(
    reading: Reading,
    percentage: Percentage,
    memory: Memory,
    outlets: dict[int, tuple[str, ...]],
    *,
    before: list[Claim],
    all_: tuple[Percentage, ...],
    weigh: Weigh,
    scales: Scales,
    time: WeighWhen,
) -> Claim:
    place = place_of(reading, percentage, memory)
    last = before[-1] if before else None
    whole = whole_of(reading, all_, percentage, place.stage.parties, before)
    claim = _part(place, whole) if whole else last and _next_part(place, last)
    claim = claim or _own_claim(place, outlets, before=before, weigh=weigh, scales=scales)
    when, why = time(place.figure_of(claim, before), memory.shares)
    claim = replace(claim, when=when, rules=(*claim.rules, *why)) if why else claim
    remember(memory, claim, place.number, is_aside=is_compared(place.stage, claim))
    return claim


def _next_part(place: Place, last: Claim) -> Claim | None:
    """``5 percent: 3.5 percent for … and 1.5 percent for …``: a part of the claim before it."""
    reading, row, at = place.reading, place.row, place.at
    if place.percentage.low >= last.percentage.high:
        return None  # a part is less than the whole
    beside = reading.sentence_at(last.percentage.start) == place.number
    if not (beside or goes_on_splitting(reading, last, place.number, row)) or not splits(row, at):
        return None
    return _part(place, last)


def _part(place: Place, whole: Claim) -> Claim:
    """What is said of the whole, said of a part; a level's time is that of its own sentence."""
    reading, row, at = place.reading, place.row, place.at
    beside = reading.sentence_at(whole.percentage.start) == place.number
    part = part_of(whole, place.percentage, verdict_rules=("split",))
    when = find_when(
        row, at, kind=part.kind, dates=reading.dates,
        published=reading.document.published, shares=place.memory.shares,
    )  # fmt: skip
    if part.when is not None and not (beside and part.kind is Kind.LEVEL and when is not None):
        return part
    return replace(part, when=when)


def _own_claim(
    place: Place,
    outlets: dict[int, tuple[str, ...]],
    *,
    before: list[Claim],
    weigh: Weigh,
    scales: Scales,
) -> Claim:
    """A claim by rule; read once more where all cues together speak for another reading."""
    last = before[-1] if before else None
    verdict = recalled(place.stage, place.percentage, verdict_of(place, last), before)
    claim, governor = _ruled_claim(place, verdict, outlets, before=before)
    figure = place.figure_of(claim, before, governor)
    kind, why = weigh(figure)
    if kind is not claim.kind:
        verdict = replace(verdict, kind=kind, rules=(*verdict.rules, *why), sure=True)
        again, _ = _ruled_claim(place, verdict, outlets, before=before)
        figure = figure._replace(draft=replace(again, kind=kind))
    whose, why = scales.spender(figure)
    if whose != figure.draft.spender:
        verdict = replace(verdict, rules=(*verdict.rules, *why))
        again, _ = _ruled_claim(place, verdict, outlets, before=before, whose=whose)
        figure = figure._replace(draft=replace(again, kind=kind))
    actor, why = scales.actor(figure)
    return (
        figure.draft if actor == figure.draft.actor else _acted_by(place, figure.draft, actor, why)
    )


def _acted_by(place: Place, claim: Claim, actor: tuple[str, ...], why: tuple[str, ...]) -> Claim:
    """The claim with another actor, and who speaks for that one."""
    speaker = find_speaker(
        place.reading, place.number, place.at, kind=claim.kind, actor=next(iter(actor), None)
    )
    return replace(claim, actor=actor, speaker=speaker, rules=(*claim.rules, *why))


def _ruled_claim(
    place: Place,
    verdict: Verdict,
    outlets: dict[int, tuple[str, ...]],
    *,
    before: list[Claim],
    whose: tuple[str, ...] = (),
) -> tuple[Claim, Governor | None]:
    """The claim that follows from a verdict, and what governs its figure.

    Whose spending it is, the rules tell where ``whose`` does not.
    """
    reading, number = place.reading, place.number
    verdict, spender, actor, rules = _parties_of(place, verdict, whose)
    twin = None if whose else meant_again(place.stage, place.percentage, verdict, before)
    if twin is not None and rules[0] != "spender-standard":
        verdict = replace(verdict, kind=twin.kind, rules=(*verdict.rules, "kind-meant-again"))
        spender, actor = twin.spender, next(iter(twin.actor), None)
    when, when_rule = _when_of(place, verdict, spender, before)
    told = None if "when-before" in when_rule and verdict.kind is Kind.LEVEL else when
    timed = of_time(reading, place.row, place.at, verdict=verdict, when=told)
    if timed is verdict and _goes_with(place, verdict, when, before):
        timed = replace(verdict, kind=Kind.LEVEL, rules=(*verdict.rules, "under-way-too"))
    if timed is not verdict:
        verdict = timed
        is_state = verdict.kind is Kind.PLEDGE and spender[0] != "ALLIES"
        actor = spender[0] if is_state else None
    claim = Claim(
        percentage=place.percentage,
        spender=spender,
        kind=verdict.kind,
        when=when,
        actor=_actors(actor, spender, verdict.kind),
        speaker=find_speaker(reading, number, place.at, kind=verdict.kind, actor=actor),
        cited=cited_by(place, outlets.get(number, ()), verdict.kind),
        sources=find_sources(reading, number, kind=verdict.kind),
        rules=(*verdict.rules, *rules, *when_rule),
    )
    return claim, verdict.governor


def _goes_with(place: Place, verdict: Verdict, when: str | None, before: list[Claim]) -> bool:
    """``Germany will spend 1.2 percent this year and Italy 1.1 percent``: foreseen alike."""
    governor, last = verdict.governor, before[-1] if before else None
    if last is None or governor is None or verdict.kind is not Kind.PLEDGE or when is not None:
        return False
    if not {"under-way", "under-way-too"} & set(last.rules) or governor.modal != "will":
        return False
    where = place.reading.sentence_at(last.percentage.start)
    return governor.kind == "spend" and where <= place.number <= where + 1


def _actors(actor: str | None, spender: tuple[str, ...], kind: Kind) -> tuple[str, ...]:
    """Who acts; what several promise together, each of them promises."""
    if kind is Kind.PLEDGE and actor == spender[0] and "ALLIES" not in spender:
        return spender
    if kind is Kind.DENIAL and actor in spender and not {"ALLIES", "NATO"} & {*spender}:
        return spender
    return (actor,) if actor else ()


def _parties_of(
    place: Place, verdict: Verdict, whose: tuple[str, ...]
) -> tuple[Verdict, tuple[str, ...], str | None, tuple[str, ...]]:
    """The verdict that its parties leave, spender, actor, and the rules that told them."""
    stage, governor = place.stage, verdict.governor
    asker = find_asker(stage, governor) if verdict.kind is Kind.DEMAND else None
    if whose:
        return verdict, whose, _actor_beside(stage, verdict, whose, asker), ()
    spender, rule = find_spender(stage, kind=verdict.kind, governor=governor, actor=asker)
    if rule in ("spender-before", "spender-home"):
        ours = whom_we_mean(place.reading, place.number, place.at, home=stage.home)
        spender, rule = ((ours,), "spender-ours") if ours else (spender, rule)
    is_one = len(spender) == 1 and rule != "spender-respectively"
    pair = both_meant(place.reading, place.number, stage) if is_one else ()
    spender, rule = (pair, "spender-both") if pair else (spender, rule)
    if rule == "spender-gapped" and governor and stage.row[governor.at + 1].low == "to":
        asker = spender[0]  # "Berlin wants to go to 3.5%, Paris to 3%": each for itself
    verdict = by_spender(stage, place.percentage, verdict=verdict, spender=spender, rule=rule)
    if verdict.kind is Kind.DEMAND and asker is None:
        asker = "USA"
    if rule == "spender-matched":
        verdict = replace(verdict, kind=kind_of_matched(stage))
    if rule == "spender-meets":
        verdict = replace(verdict, kind=Kind.PLEDGE)
    verdict, spender, asker, more = settle(stage, verdict, spender, asker, place.memory)
    if verdict.kind is not Kind.DEMAND:
        actor = find_actor(stage, kind=verdict.kind, governor=verdict.governor, spender=spender)
        if "writer-urges" in verdict.rules:
            actor = None
        return verdict, spender, actor, (rule, *more)
    if asker in ("NATO", "EU") and spender == (asker,):
        more = (*more, "asks-members")
    elif spender in ((asker,), ("USA",)):
        spender, rule = asked_instead(stage, spender), f"{rule}-asked"
        asker = "USA" if asker in (None, *spender) and spender != ("USA",) else asker
    return verdict, spender, asker, (rule, *more)


def _actor_beside(
    stage: Stage, verdict: Verdict, whose: tuple[str, ...], asker: str | None
) -> str | None:
    """Who acts where the spender is known; nobody demands of himself but an alliance."""
    if verdict.kind is not Kind.DEMAND:
        return find_actor(stage, kind=verdict.kind, governor=verdict.governor, spender=whose)
    is_itself = asker in whose and asker not in ("NATO", "EU")
    return "USA" if is_itself and "USA" not in whose else None if is_itself else asker


def _when_of(
    place: Place, verdict: Verdict, spender: tuple[str, ...], before: list[Claim]
) -> tuple[str | None, tuple[str, ...]]:
    when, rule = when_of(
        place.reading, place.number, place.at, verdict=verdict, memory=place.memory, before=before
    )
    is_standard = spender == ("NATO",) and verdict.governor is not None and verdict.governor.noun
    after = place.row[verdict.governor.at :] if is_standard and verdict.governor else place.row
    published = place.reading.document.published
    is_ahead = when is not None and published is not None and first_year(when) > published.year
    if when is not None and published is not None and first_year(when) == published.year:
        # "Canada will meet NATO's 2 percent target this year"
        is_ahead = any("modal" in item.tags or item.low == "to" for item in place.row[: place.at])
    if (
        not is_standard
        or is_ahead
        or is_led_by(place.reading, after, when, leads=("by", "for", "due"))
    ):
        return when, rule
    # ``NATO's 2 percent guideline in 2024``: the year is that of what was missed or met.
    return None, rule
