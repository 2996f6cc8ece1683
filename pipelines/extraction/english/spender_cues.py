"""Who may be the spender of a figure, and what speaks for each, as short names."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from pipelines.extraction.english.homes import lands_of
from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.party_cues import (
    View,
    code_of,
    doing_of,
    standing_of,
    view_of,
)
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.spender_groups import groups_of
from pipelines.extraction.english.spenders_in_order import respectively
from pipelines.extraction.known_figures import known_of_spender, number_of, year_of
from pipelines.extraction.languages.en_countries import REGIONS
from pipelines.extraction.languages.en_parties import UNION_WORDS
from pipelines.extraction.patterns import compile_pattern
from pipelines.extraction.shared_cues import (
    BODIES,
    SPOKEN_OF,
    UNIONS,
    Candidate,
    Parties,
    class_of,
    of_lands,
    shape_of,
    value_of,
)


class Past(NamedTuple):
    """What the report has said before the figure."""

    title: Parties
    told: dict[Parties, int]
    """How many claims have told of each spender."""
    twin: Parties | None
    """Spender of the last claim with the same number."""
    last: Parties | None
    """Spender of the last claim."""
    beside: str
    """Whether that one stands in the same sentence."""


def spenders_of(figure: Figure) -> Iterator[Candidate]:
    """Each party or group whose spending it may be, the drafted one first, with its cues."""
    view, past = view_of(figure), _past_of(figure)
    groups: dict[frozenset[str], tuple[str, ...]] = {}
    for one in groups_of(figure):
        members = frozenset(one.parties)
        groups[members] = (*groups.get(members, ()), *one.cues)
    grouped = frozenset[str]().union(*groups)
    for spender in _candidates(figure, view, past):
        code = spender[0]
        yield spender, frozenset((
            *groups.get(frozenset(spender), ()),
            *_number(spender, grouped),
            *standing_of(view, code),
            *doing_of(view, code),
            *_known(view, spender, past),
            *_class(view, code),
            *_known_figure(figure, spender),
            *_in_order(figure, spender),
        ))  # fmt: skip


def _past_of(figure: Figure) -> Past:
    before, low = figure.before[-SPOKEN_OF:], figure.draft.percentage.low
    last = before[-1] if before else None
    is_beside = (
        last is not None and figure.reading.sentence_at(last.percentage.start) == figure.number
    )
    told: dict[Parties, int] = {}
    for claim in before:
        told[claim.spender] = told.get(claim.spender, 0) + 1
    return Past(
        title=_named_in(figure.reading.title),
        told=told,
        twin=next((one.spender for one in reversed(before) if one.percentage.low == low), None),
        last=last.spender if last else None,
        beside="same-sentence" if is_beside else "before",
    )


@told_once
def _named_in(row: Sequence[Item], _: int = 0) -> Parties:
    return tuple([one.sense.code for one in row if one.sense.code])


def _candidates(figure: Figure, view: View, past: Past) -> Iterator[Parties]:
    """Whose spending it may be; each once, in whatever order its members are named."""
    stage = figure.stage
    found = [figure.draft.spender, *((code,) for code in map(code_of, stage.parties) if code)]
    found += [(code,) for code in (stage.heir, stage.home) if code]
    found += [stage.asked] if stage.asked else []
    found += past.told
    found += [one.parties for one in groups_of(figure)]
    if not view.order and figure.number:
        found += [(code,) for code in _named_in(figure.reading.items(figure.number - 1))]
    found += [(code,) for code in (*past.title, "NATO", "ALLIES")]
    if _is_of_region(stage.row, stage.at) and not any(one.at < stage.at for one in stage.parties):
        found = [one for one in found if one[:1] != (stage.home,) or one[0] in UNIONS]
    seen: set[frozenset[str] | Parties] = set()
    for one in dict.fromkeys(found):
        members = frozenset(one) if len(one) > 1 else one
        if members not in seen:
            seen.add(members)
            yield one


def _number(spender: Parties, members: frozenset[str]) -> tuple[str, ...]:
    """Whether it is several, or one of several that may be meant together."""
    if len(spender) > 1:
        return (f"several:{len(spender)}",)
    return ("one-of-several",) if spender[0] in members else ()


def _known(view: View, spender: Parties, past: Past) -> Iterator[str]:
    """What the report has said of a party before."""
    stage, code = view.figure.stage, spender[0]
    others = "others-named" if view.order else "nobody-named"
    if code == stage.heir:
        yield f"heir:{others}"
    if code == stage.home:
        yield f"home:{others}"
    named = lands_of(view.figure.reading)
    yield from of_lands(named, code, stage.home, others=others, role="home")
    if not view.order and code in _named_in(view.figure.reading.items(view.figure.number - 1)):
        yield "sentence-before"
    if code in past.title:
        yield "title"
    if spender in ((stage.asker,), view.figure.draft.actor):
        yield "asks"
    if spender == stage.asked:
        yield "asked"
    if past.last == spender:
        yield f"last:{past.beside}"
    if past.twin is not None:
        yield "same-figure-of-it" if past.twin == spender else "same-figure-of-another"
    if past.told:
        yield f"told-of:{min(3, past.told.get(spender, 0))}"


def _class(view: View, code: str) -> Iterator[str]:
    """What news says of parties of this class, by report, number and verb."""
    figure, name = view.figure, class_of(code)
    others = "others-named" if view.order else "nobody-named"
    if code in UNIONS:
        is_anybody = code == "ALLIES" and _speaks_of_anybody(figure.stage.row)
        spoken_of = is_anybody or code in _unions_of(figure.reading)
        yield f"class-spoken-of:{code} {spoken_of}"
        yield f"class-spoken-of:{code} {spoken_of} {others}"
    anybody = (f"class-anybody:{name}",) if _speaks_of_anybody(figure.stage.row) else ()
    region = _region_of(figure.stage.row, figure.stage.at)
    if region:
        anybody = (
            *anybody,
            f"class-region:{name} {region}",
            f"class-region:{name} {region} {others}",
        )
    yield from anybody
    yield from _class_cues(
        name,
        class_of(figure.stage.home),
        others,
        shape_of(figure.draft.percentage.low),
        view.governor.kind if view.governor else "",
        value_of(figure.draft.percentage.low),
    )


@lru_cache(maxsize=8)
def _unions_of(reading: Reading) -> frozenset[str]:
    """The unions that a report speaks of anywhere: where it does not, a figure is seldom theirs."""
    return frozenset(code for code, words in _UNIONS.items() if words.search(reading.text))


_UNIONS = {code: compile_pattern(*words) for code, words in UNION_WORDS.items()}


@told_once
def _speaks_of_anybody(row: Sequence[Item], _: int = 0) -> bool:
    """``those who balk at 3.5%``, ``any country that spends less``, ``others``."""
    return any(
        item.low in ANYBODY or (item.low in RELATIVE and k > 0 and row[k - 1].low in WHOEVER)
        for k, item in enumerate(row)
    )


@told_once
def _region_of(row: Sequence[Item], at: int) -> str:
    """``Europe's spending``, ``militaries in Africa``: a part of the world that is no country."""
    near = (*range(at - 1, max(-1, at - REGION_BEFORE), -1), *range(at + 1, at + REGION_AFTER))
    return next((REGIONS[row[k].low] for k in near if k < len(row) and row[k].low in REGIONS), "")


@told_once
def _is_of_region(row: Sequence[Item], at: int) -> bool:
    """``Europe's defence spending reached``, ``military spending in Africa``: of no one country."""
    spent = frozenset({"defence", "spending"})
    return any(
        row[k].low in OWN_REGIONS
        and (
            bool(spent & row[k + 1 + (row[k + 1].low == "'s")].tags)
            or (k > 1 and row[k - 1].low in ("in", "across") and bool(spent & row[k - 2].tags))
        )
        for k in range(max(0, at - REGION_BEFORE), at - 1)
    )


OWN_REGIONS = frozenset("europe europe-wide africa asean scandinavia global world".split())
REGION_BEFORE, REGION_AFTER = 20, 8
"""Items around a figure."""
ANYBODY = frozenset("others everyone everybody friends".split())
WHOEVER = frozenset("those anyone countries nations capitals governments country nation".split())
RELATIVE = frozenset("who that which".split())


@lru_cache(maxsize=1 << 12)
def _class_cues(
    name: str, home: str, others: str, shape: str, verb: str, value: str
) -> tuple[str, ...]:
    """The names of ``_class``, kept since a report has few of them."""
    return (
        f"class:{name}",
        f"class-shape:{name} {shape}",
        f"class-home:{name} {home}",
        f"class-named:{name} {home} {others}",
        *([f"class-verb:{name} {verb}"] if verb else []),
        *([f"class-value:{name} {value}"] if name in BODIES else []),
    )


def _known_figure(figure: Figure, spender: Parties) -> Sequence[str]:
    """What is known of a spender's figures; of several, of the one that is named first."""
    draft, year = figure.draft, year_of(figure.reading.document.published)
    return known_of_spender(spender[:1], number_of(draft.percentage), draft.when, year)


def _in_order(figure: Figure, spender: Parties) -> Sequence[str]:
    """Whose turn it is where several figures are told one by one of as many countries."""
    told = respectively(figure.stage)
    if told is None:
        return ()
    return ("in-order",) if spender == (told,) else ("out-of-order",)
