"""Who may be the spender of a figure, and what speaks for each, as short names."""

from collections.abc import Iterator

from pipelines.extraction.english.fellows import with_fellows
from pipelines.extraction.english.kind_cues import Figure, shape_of
from pipelines.extraction.english.party_cues import (
    Parties,
    View,
    class_of,
    code_of,
    doing_of,
    standing_of,
    view_of,
)

VALUED = frozenset("NATO EU ALLIES USA".split())
"""Whose figures are known by their number: 2 and 5 are NATO's."""


def spenders_of(figure: Figure) -> Iterator[tuple[Parties, frozenset[str]]]:
    """Each party or group whose spending it may be, the rules' answer first, with its cues."""
    view, title = view_of(figure), _titled(figure)
    for spender in _candidates(figure, title):
        code = spender[0]
        yield spender, frozenset((
            *standing_of(view, code),
            *doing_of(view, code),
            *_known(view, spender, title),
            *_class(view, code),
            *_ruled(figure, spender),
        ))  # fmt: skip


def _titled(figure: Figure) -> Parties:
    return tuple(item.sense.code for item in figure.reading.items(0) if item.sense.code)


def _candidates(figure: Figure, title: Parties) -> Iterator[Parties]:
    """Whose spending it may be; each once, in whatever order its members are named."""
    stage, before = figure.stage, figure.before
    named = [one for one in stage.parties if code_of(one)]
    found = [figure.draft.spender, *((code_of(one),) for one in named)]
    if len(named) > 1:
        found += [with_fellows(stage, one) for one in named if one.code]
    found += [(code,) for code in (stage.heir, stage.home) if code]
    found += [stage.asked] if stage.asked else []
    found += [claim.spender for claim in before[-SPOKEN_OF:]]
    found += [(code,) for code in (*title, "NATO", "ALLIES")]
    seen: set[frozenset[str]] = set()
    for one in found:
        members = frozenset(one)
        if members not in seen:
            seen.add(members)
            yield one


SPOKEN_OF = 12
"""Claims before the figure whose spenders it may share."""


def _known(view: View, spender: Parties, title: Parties) -> Iterator[str]:
    """What the report has said of a party before."""
    figure, code = view.figure, spender[0]
    stage, before = figure.stage, figure.before[-SPOKEN_OF:]
    others = "others-named" if view.order else "nobody-named"
    if code == stage.heir:
        yield f"heir:{others}"
    if code == stage.home:
        yield f"home:{others}"
    if code in title:
        yield "title"
    if spender in ((stage.asker,), figure.draft.actor):
        yield "asks"
    if spender == stage.asked:
        yield "asked"
    if not before:
        return
    last = before[-1]
    if last.spender == spender:
        is_beside = figure.reading.sentence_at(last.percentage.start) == figure.number
        yield f"last:{'same-sentence' if is_beside else 'before'}"
    low = figure.draft.percentage.low
    twin = next((one for one in reversed(before) if one.percentage.low == low), None)
    if twin is not None:
        yield "same-figure-of-it" if twin.spender == spender else "same-figure-of-another"
    yield f"told-of:{min(3, sum(one.spender == spender for one in before))}"


def _class(view: View, code: str) -> Iterator[str]:
    figure, name = view.figure, class_of(code)
    home = class_of(figure.stage.home)
    others = "others-named" if view.order else "nobody-named"
    yield f"class:{name}"
    yield f"class-shape:{name} {shape_of(figure)}"
    yield f"class-home:{name} {home}"
    yield f"class-named:{name} {home} {others}"
    if view.governor is not None:
        yield f"class-verb:{name} {view.governor.kind}"
    if name in VALUED:
        yield f"class-value:{name} {figure.draft.percentage.low.normalize()}"


def _ruled(figure: Figure, spender: Parties) -> Iterator[str]:
    """The rules' answer speaks for itself as far as its rule can be trusted."""
    if spender == figure.draft.spender:
        yield "ruled"
        for rule in figure.draft.rules:
            if rule.startswith("spender-"):
                yield f"ruled:{rule}"
