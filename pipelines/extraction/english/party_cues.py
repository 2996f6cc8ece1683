"""Where a party stands around a figure, as short names: what spender and actor are weighed by.

``spender_cues`` and ``actor_cues`` add what only their own question asks; ``party_weights`` holds
what each cue speaks for, and ``training/parties.py`` learns that from the articles of
``tests/gold``.
"""

from collections.abc import Iterator
from typing import NamedTuple

from pipelines.extraction.english.clauses import joints_of
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_cues import Figure
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.subjects import subject_of
from pipelines.extraction.shared_cues import Parties

CLAUSE = 2
"""How deep a joint must be to part two clauses."""


class View(NamedTuple):
    """What all candidates of a figure are seen against; worked out once."""

    figure: Figure
    governor: Governor | None
    subject: str | None
    """Who does what the governing verb says; empty for a person of no government."""
    subject_form: str
    order: Parties
    """Who is named before the figure, the nearest first, each once."""
    joints: tuple[tuple[int, float], ...]
    """Places of the joints among parties and figure, and how deep each is."""


def view_of(figure: Figure) -> View:
    """What the sentence of a figure shows of all parties."""
    known = figure.stage.known
    if "view" not in known:
        known["view"] = _view_of(figure)
    view: View = known["view"]
    return view if view.figure is figure else view._replace(figure=figure)


def _view_of(figure: Figure) -> View:
    stage = figure.stage
    governor = verb_before(stage.row, stage.at)
    is_verb = governor is not None and not governor.noun
    subject = subject_of(stage.row, stage.parties, governor.at) if governor and is_verb else None
    before = [code_of(one) for one in reversed(stage.parties) if one.at < stage.at]
    places = [stage.at, *(one.at for one in stage.parties)]
    first = min(places) + 1
    joints = enumerate(joints_of(stage.row)[first : max(places) + 1], start=first)
    return View(
        figure=figure,
        governor=governor,
        subject=code_of(subject) if subject else None,
        subject_form=subject.form if subject else "",
        order=tuple(dict.fromkeys(filter(None, before))),
        joints=tuple((k, depth) for k, depth in joints if depth),
    )


def code_of(party: Party) -> str:
    """Whose spending a name can tell: of a political party, that of its country."""
    return party.code or party.land


def standing_of(view: View, code: str) -> tuple[str, ...]:
    """Where a party is named in the sentence of the figure, and how."""
    known = view.figure.stage.known
    if ("standing", code) not in known:
        known["standing", code] = tuple(_standing_of(view, code))
    cues: tuple[str, ...] = known["standing", code]
    return cues


def _standing_of(view: View, code: str) -> Iterator[str]:
    stage = view.figure.stage
    mentions = [one for one in stage.parties if code_of(one) == code]
    before = [one for one in mentions if one.at < stage.at]
    after = [one for one in mentions if one.at > stage.at]
    if not mentions:
        yield "unnamed-beside-others" if view.order else "unnamed"
    else:
        yield f"named:{min(3, len(mentions))}"
    if before:
        yield from _before(view, before[-1])
    if after:
        yield from _after(view, after[0])


def _word(item: Item) -> str:
    if item.sense.code:
        return "PARTY"
    if item.figure >= 0 or item.low[:1].isdigit():
        return "#"
    return "DATE" if item.date >= 0 else item.sense.lemma or item.low


def _led_by(stage: Stage, party: Party) -> str:
    """The word before a name, an article passed over."""
    row, k = stage.row, party.at - 1
    if k > 0 and row[k].low in ("the", "a"):
        k -= 1
    return _word(row[k]) if k >= 0 else ""


def _depth(view: View, low: int, high: int) -> float:
    """How deep the deepest joint between two places is."""
    return max((depth for k, depth in view.joints if low < k <= high), default=0)


def _before(view: View, party: Party) -> Iterator[str]:
    stage = view.figure.stage
    at, far = stage.at, stage.at - party.at
    lead = _led_by(stage, party)
    rank = min(3, view.order.index(code_of(party)))
    depth = _depth(view, party.at, at)
    told = "after-figure" if any(one.figure >= 0 for one in stage.row[party.at : at]) else "free"
    role = "owner" if party.of_noun else "name"
    clause = "far" if depth >= CLAUSE else "near"
    yield f"before:{party.form} {role}"
    yield f"before-joint:{depth:.0f} {told}"
    yield f"before-far:{next(n for n in _STEPS if far <= n or n == _STEPS[-1])}"
    yield f"before-led:{lead}"
    yield f"before-free:{rank} {told} {role} {clause}"
    yield f"before-clause:{told} {'opens' if lead in OPENS else 'inside'} {role} {party.form}"


_STEPS = (1, 4, 9, 20, 60)
OPENS = frozenset(["and", ",", "while", "but", ";", "that", ":", "", '"'])


def _after(view: View, party: Party) -> Iterator[str]:
    stage = view.figure.stage
    lead, far = _led_by(stage, party), party.at - stage.at
    depth = _depth(view, stage.at, party.at)
    role = "owner" if party.of_noun else "name"
    yield f"after:{party.form} {role}"
    yield f"after-joint:{depth:.0f} {'near' if far < 5 else 'mid' if far < 12 else 'far'}"
    yield f"after-led:{lead} {'near' if far < 6 else 'far'} {'joined' if depth else 'free'}"


def doing_of(view: View, code: str) -> tuple[str, ...]:
    """What a party does in the sentence, as the subject of the verb that governs the figure."""
    if view.governor is None or view.subject != code:
        return ()
    return (
        f"subject:{view.governor.kind} {view.subject_form}",
        f"subject-of:{view.governor.lemma}",
    )
