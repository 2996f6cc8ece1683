"""Claims: every share of GDP with what is said of it, put together from the rules."""

import re
from dataclasses import dataclass, field, replace

from pipelines.extraction.attribution import cited_for, outlets_by_sentence
from pipelines.extraction.clauses import dateline_end
from pipelines.extraction.items import Item
from pipelines.extraction.kind_verbs import Scene, Verdict
from pipelines.extraction.kinds import decide_kind
from pipelines.extraction.languages.en_rules import GUESSES
from pipelines.extraction.languages.en_verbs import PARTY_COUNTRY
from pipelines.extraction.parties import Party, home_of, parties_in
from pipelines.extraction.reading import Reading
from pipelines.extraction.sources import find_sources, find_speaker
from pipelines.extraction.spenders import (
    Stage,
    asked_instead,
    find_actor,
    find_asker,
    find_spender,
    side_of,
    speaker_side,
)
from pipelines.extraction.whens import find_when, first_year
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
    shares: frozenset[int] = frozenset()
    """Start of each share; other percentages keep no date from a claim."""
    parties: dict[tuple[int, str | None], tuple[Party, ...]] = field(default_factory=dict)

    def parties_of(self, number: int, row: tuple[Item, ...], heir: str | None) -> tuple[Party, ...]:
        """Who is named in sentence ``number``; read once for all its figures."""
        known = self.parties.get((number, heir))
        if known is None:
            known = self.parties[(number, heir)] = parties_in(row, home=self.home, heir=heir)
        return known


def read_claims(reading: Reading, percentages: tuple[Percentage, ...]) -> tuple[Claim, ...]:
    """A claim for each of ``percentages`` (all shares), in reading order."""
    memory = _Memory(home=home_of(reading), shares=frozenset(one.start for one in percentages))
    outlets = outlets_by_sentence(reading)
    found: list[Claim] = []
    for percentage in percentages:
        claim = _read_claim(reading, percentage, memory, outlets, before=found)
        found.append(claim)
    return tuple(
        _credited_later(reading, _fill(reading, claim, found), outlets) for claim in found
    )


def _credited_later(
    reading: Reading, claim: Claim, outlets: dict[int, tuple[str, ...]]
) -> Claim:
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
    memory: _Memory,
    outlets: dict[int, tuple[str, ...]],
    *,
    before: list[Claim],
) -> Claim:
    number = reading.sentence_at(percentage.start)
    row = reading.items(number)
    at = next(k for k, item in enumerate(row) if item.start == percentage.start)
    context = _context(reading, number, memory)
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
    if last is not None and (beside or _is_part(reading, last, number, row)) and splits(row, at):
        part = _part_of(last, percentage, verdict_rules=("split",))
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
    when, when_rule = _when(reading, number, at, verdict=verdict, memory=memory, before=before)
    if (
        spender == ("NATO",)
        and verdict.governor is not None
        and verdict.governor.noun
        and when
        and not _is_by(reading, row, when, leads=("by", "for"))
    ):
        when = None
    if verdict.kind is Kind.LEVEL and _is_deadline(reading, row, when):
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
    _remember(memory, claim, number)
    return claim


def _context(reading: Reading, number: int, memory: _Memory) -> str | None:
    """Which country ``it`` or a bare figure means: whoever the last sentences were about."""
    gap = number - memory.spender_at
    if gap == 0:
        return memory.spender
    for k in range(number - 1, max(-1, number - 3), -1):
        if k == memory.spender_at:
            return memory.spender
        spoken = _subject_country(reading, k)
        if spoken is not None:
            return spoken
    if gap <= 2 and memory.spender:
        return memory.spender
    return memory.home


def _subject_country(reading: Reading, number: int) -> str | None:
    """The country that a sentence without a figure is about."""
    row = reading.items(number)
    passed = False
    for at in range(dateline_end(row), len(row)):
        item = row[at]
        if item.text in PARTY_COUNTRY:
            return PARTY_COUNTRY[item.text]
        if (
            item.sense.code
            and item.sense.code not in ("USA", "EU", "NATO")
            and item.sense.form in ("country", "leader", "capital", "body")
        ):
            before = row[at - 1].low if at else ""
            beside = before in ("in", "from", "on", "at", "with", "against", "than", "like")
            passed = beside or (passed and before in ("and", "or", ","))
            if not passed:
                return item.sense.code
    return None


def _settle(
    stage: Stage,
    verdict: Verdict,
    spender: tuple[str, ...],
    asker: str | None,
    memory: _Memory,
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


def _is_deadline(reading: Reading, row: tuple[Item, ...], when: str | None) -> bool:
    """Whether a level is said of a year to come, ``by`` which it is to be reached."""
    published = reading.document.published
    if when is None or published is None or first_year(when) <= published.year:
        return False
    if any(item.low in GUESSES for item in row):
        return False
    return _is_by(reading, row, when)


def _is_by(
    reading: Reading, row: tuple[Item, ...], when: str, *, leads: tuple[str, ...] = ("by",)
) -> bool:
    """Whether ``by`` or a colon leads the date that gave ``when``."""
    return any(
        item.date >= 0
        and reading.dates[item.date].value == when
        and any(word.low in leads for word in row[max(0, k - 4) : k])
        for k, item in enumerate(row)
    )


def before_one(stage: Stage, memory: _Memory) -> bool:
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
    return any(item.low == "alliance" for item in stage.row) or stage.home not in (
        "JPN",
        "KOR",
        "TWN",
        "AUS",
        "CHN",
        "USA",
        "IND",
        "PHL",
        "NZL",
    )


def _when(
    reading: Reading,
    number: int,
    at: int,
    *,
    verdict: Verdict,
    memory: _Memory,
    before: list[Claim],
) -> tuple[str | None, tuple[str, ...]]:
    """The figure's own date, else what an earlier sentence or figure leaves to it."""
    items = reading.items(number)
    kind = verdict.kind
    found = find_when(
        items,
        at,
        kind=kind,
        dates=reading.dates,
        published=reading.document.published,
        shares=memory.shares,
    )
    if found is not None:
        return found, ("when",)
    if before and kind is Kind.LEVEL and _year_earlier(items, at) and before[-1].when:
        return _shift_year(before[-1].when, -1), ("when-year-earlier",)
    lows = [item.low for item in items]
    if "deadline" in lows[:5] and memory.deadline and kind is Kind.PLEDGE:
        return memory.deadline, ("when-deadline",)
    if (
        before
        and before[-1].percentage.sentence
        == reading.document.text[reading.spans[number].start : reading.spans[number].end]
    ):
        if (
            kind is Kind.LEVEL
            and before[-1].kind is Kind.LEVEL
            and (any(low in ("one", "it") for low in lows[:at]) or _goes_on_listing(items, at))
        ):
            return before[-1].when, ("when-same",)
        return None, ()
    if kind is Kind.LEVEL and _goes_on(items, at):
        return _from_before(reading, number, at), ("when-before",)
    return None, ()


def _from_before(reading: Reading, number: int, at: int) -> str | None:
    """The last year or fiscal year of the sentence before, in the same paragraph."""
    if number == 0 or not reading.same_paragraph(number - 1, number):
        return None
    for item in reversed(reading.items(number - 1)):
        if item.date >= 0:
            value = reading.dates[item.date].value
            published = reading.document.published
            ahead = first_year(value) - published.year if published is not None else 0
            foreseen = any("modal" in word.tags for word in reading.items(number)[max(0, at - 8) : at])
            if ahead < -2 or (ahead > 1 and not foreseen):
                return None
            if value.startswith("FY") or re.fullmatch(r"[0-9]{4}(?:/[0-9]{4})?", value):
                return value
    return None


def _goes_on_listing(row: tuple[Item, ...], at: int) -> bool:
    """``Estonia with 3.43% and the United States with 3.38%``: no verb since the last figure."""
    last = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    between = row[last + 1 : at]
    return any(item.sense.code for item in between) and not any(
        item.sense.verb and item.sense.form in ("s", "base", "ed") and not item.sense.noun
        for item in between[1:]
    )


def _goes_on(row: tuple, at: int) -> bool:  # type: ignore[type-arg]
    """Whether the sentence goes on about what was just said, without a time of its own."""
    lows = {item.low for item in row[:at]}
    if lows & {"current", "currently", "now", "today", "already", "decades", "hovered"}:
        return False
    named = [
        item
        for item in row[:at]
        if item.sense.code and item.sense.form in ("country", "capital") and "'" not in item.text
    ]
    return not named or bool(lows & {"sum", "total", "that"})


def _year_earlier(row: tuple, at: int) -> bool:  # type: ignore[type-arg]
    words = " ".join(item.low for item in (*row[:5], *row[at + 1 : at + 12]))
    return any(phrase in words for phrase in ("year earlier", "year before", "previous year"))


def _shift_year(value: str, years: int) -> str:
    return re.sub(r"[0-9]{4}", lambda year: str(int(year.group()) + years), value)


def _part_of(whole: Claim, percentage: Percentage, *, verdict_rules: tuple[str, ...]) -> Claim:
    """``5% by 2035: 3.5% on core defence and 1.5% on roads``: a part is said as the whole."""
    return replace(whole, percentage=percentage, rules=(*verdict_rules, *whole.rules))


def _follows(reading: Reading, last: Claim, number: int) -> bool:
    where = reading.sentence_at(last.percentage.start)
    return where < number <= where + 2 and reading.same_paragraph(where, number)


SPLITS = frozenset(
    {"break down", "comprise", "consist", "split", "divide", "be made up", "include", "divide up"}
)
"""What the whole does to its parts."""


def _is_part(reading: Reading, last: Claim, number: int, row: tuple[Item, ...]) -> bool:
    """Whether a sentence begins with what the last figure was: ``Of this, 3.5 percent …``."""
    where = reading.sentence_at(last.percentage.start)
    if number > where + 2:
        return False
    return row[0].low == "of" or any(item.sense.lemma in SPLITS for item in row[:8])


def splits(row: tuple[Item, ...], at: int) -> bool:
    """Whether the figure is a part of the figure before it."""
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if any(item.sense.lemma in SPLITS for item in row[: min(at, 8)]) and row[0].low in (
        "that",
        "this",
        "it",
        "the",
        "which",
    ):
        return True
    if [item.low for item in row[:2]] in (
        ["of", "this"],
        ["of", "that"],
        ["of", "which"],
        ["of", "it"],
    ):
        return True
    if previous < 0:
        return False
    between = [item.low for item in row[previous + 1 : at]]
    if between[-1:] == ["including"] or between[:1] == ["plus"] or between[-1:] == ["plus"] or between[-2:] == ["and", "another"]:
        return True
    if "of" in between and "which" in between[between.index("of") :]:
        return True
    if (
        any(
            low in ("comprising", "split", "consisting", "divided", "split up", "broken")
            for low in between
        )
        or between[-1:] in ([":"], ["--"], ["\u2014"])
        or (":" in between and not any(item.sense.code for item in row[previous + 1 : at]))
    ):
        return True
    earlier = [item.low for item in row[:previous]]
    return (
        between[-1:] == ["and"]
        and len(between) <= 10
        and (
            {":", "--", "\u2014"} & set(earlier)
            or "which" in earlier[-3:]
            or "comprising" in earlier
        )
        and any(low in ("on", "for", "to", "in") for low in between)
    )


def _remember(memory: _Memory, claim: Claim, number: int) -> None:
    if claim.spender and claim.spender[0] not in ("ALLIES",):
        memory.spender, memory.spender_at = claim.spender[0], number
    if claim.kind is Kind.DEMAND and claim.actor:
        memory.asker = claim.actor[0]
    if claim.kind is Kind.PLEDGE and claim.when:
        memory.deadline = claim.when
