"""Who may act for a Japanese or Chinese figure, and what speaks for each (pure)."""

from collections.abc import Iterator

from pipelines.extraction.east_asian.kind_cues import (
    Draft,
    ends_of,
    signs_of,
    words_before_and_after,
)
from pipelines.extraction.east_asian.party_cues import View, each_once, standing_of, view_of
from pipelines.extraction.known_figures import known_of_actor, number_of
from pipelines.extraction.shared_cues import Candidate, Parties, class_of


def actors_of(draft: Draft) -> Iterator[Candidate]:
    """Each party that may act, or nobody, the drafted one first, with its cues."""
    view, spender = view_of(draft), draft.spender
    codes = ["USA", *(party.code for party in (*view.before, *view.after))]
    codes += view.first_before
    codes += [code for code in (draft.demander, draft.setting.discourse.main_spender) if code]
    found = [draft.actor, (), spender, *((code,) for code in codes)]
    number, year = number_of(draft.setting.percentage), draft.setting.discourse.year or 0
    for one in each_once(found):
        if "ALLIES" in one:
            continue
        role = "nobody" if not one else "spender" if set(one) == set(spender) else "other"
        cues = set(_of_actor(view, one, role) if one else _of_nobody(view))
        cues |= {*known_of_actor(one, spender, number, year)}
        yield one, frozenset(cues)


def _of_actor(view: View, actor: Parties, role: str) -> Iterator[str]:
    """Where a party stands, and whether it is the spender."""
    draft, code = view.draft, actor[0]
    yield f"role:{role}"
    if role == "other":
        yield f"role-class:{class_of(code)}"
        yield f"role-class-of:{class_of(code)} {class_of(draft.spender[0])}"
    if code in view.first_before:
        yield f"first-before:{role}"
    if code == draft.demander:
        yield f"demander:{role}"
    if code == draft.setting.discourse.main_spender:
        yield f"main:{role}"
    for cue in standing_of(view, code):
        yield cue
        yield f"{role} {cue}"


def _of_nobody(view: View) -> Iterator[str]:
    """What the sentence tells for or against an actor at all."""
    yield "role:nobody"
    yield f"nobody-named:{len(view.order) > 0}"
    yield from signs_of(view.draft.setting)
    yield from ends_of(view.draft.setting)
    yield from words_before_and_after(view.draft)
