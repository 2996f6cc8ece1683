"""Figures told one by one of as many countries, ``respectively`` or without the word."""

from collections.abc import Sequence
from itertools import pairwise

from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.stage import Stage


def respectively(stage: Stage) -> str | None:
    """``Australia and Japan spend 2 percent and 1.8 percent respectively``: one by one."""
    if "in-order" not in stage.known:
        stage.known["in-order"] = _respectively(stage)
    told: str | None = stage.known["in-order"]
    return told


def _respectively(stage: Stage) -> str | None:
    row = stage.row
    if not any(item.low == "respectively" for item in row):
        return _in_order(stage)
    figures = [k for k, item in enumerate(row) if item.figure >= 0]
    named = _countries(stage)
    ahead = [party for party in named if party.at < figures[0]]
    for group in (ahead, named):
        if len(group) == len(figures) and stage.at in figures:
            return group[figures.index(stage.at)].code
    return _in_order(stage)


def _countries(stage: Stage) -> list[Party]:
    return [
        party
        for party in stage.parties
        if party.code and party.form in ("country", "capital", "body", "people")
    ]


def _in_order(stage: Stage) -> str | None:
    """``Vietnam, Malaysia and Thailand spent 1.9%, 1% and 1.1%``: one by one, though unsaid."""
    figures = listed_figures(stage.row, stage.at)
    if len(figures) < 2:
        return None
    named = _listed_countries(stage, before=figures[0])
    return named[figures.index(stage.at)].code if len(named) == len(figures) else None


MANY = 9
"""More figures than that nobody tells one by one."""


def listed_figures(row: Sequence[Item], at: int) -> list[int]:
    """Places of ``1.9%, 1% and 1.1%``, of which the figure at ``at`` is one."""
    figures = [at]
    while len(figures) < MANY and (k := _next_listed(row, figures[0], step=-1)) is not None:
        figures.insert(0, k)
    while len(figures) < MANY and (k := _next_listed(row, figures[-1], step=1)) is not None:
        figures.append(k)
    joints = (row[k + 1 : high] for k, high in pairwise(figures))
    is_closed = any(item.low == "and" for joint in joints for item in joint)
    return figures if is_closed else [at]


def _next_listed(row: Sequence[Item], at: int, *, step: int) -> int | None:
    """Place of the figure beside one, with only a comma, ``and`` and ``about`` between."""
    k = at + step
    while 0 <= k < len(row) and row[k].low in BETWEEN_LISTED:
        k += step
    is_beside = 0 <= k < len(row) and row[k].figure >= 0 and abs(k - at) > 1
    return k if is_beside else None


BETWEEN_LISTED = frozenset(", and about around some roughly nearly almost just over".split())


def _listed_countries(stage: Stage, *, before: int) -> list[Party]:
    """The countries of the last list before a place: ``Vietnam, Malaysia and Thailand``."""
    row = stage.row
    named = [one for one in _countries(stage) if one.at < before and not one.of_noun]
    lists: list[list[Party]] = []
    for party in named:
        gap = [item.low for item in row[lists[-1][-1].at + 1 : party.at]] if lists else []
        if gap and all(low in BETWEEN_COUNTRIES for low in gap):
            lists[-1].append(party)
        else:
            lists.append([party])
    for group in reversed(lists):
        if len(group) > 1:
            following = [item.low for item in row[group[-1].at + 1 : group[-1].at + 3]]
            is_last = group is lists[-1] or following in ASIDES
            is_closed = any(i.low == "and" for i in row[group[0].at : group[-1].at])
            return group if is_last and is_closed else []
    return []


BETWEEN_COUNTRIES = frozenset(", and the".split())
ASIDES = ([",", "which"], [",", "neither"], [",", "both"], [",", "whose"])
