"""The outline of a sentence: its verbs, nouns, parties and joining words alone, in order.

Two sentences that put a figure alike have one outline, whatever their words: ``denied that …
would rise``. ``kind_cues`` counts its runs before and after a figure.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.verb_readings import verb_at
from pipelines.extraction.languages.en_predicates import (
    CALLED_FOR,
    ENOUGH,
    FEASIBLE,
    REJECTING,
)
from pipelines.extraction.shared_cues import BODIES

OUTLINED = 12
"""Words of the outline before and after a figure that count."""
JOINING = {
    **{word: word for word in "that whether if which who by but though despite unless as".split()},
    **dict.fromkeys(CALLED_FOR, "called-for"),
    **dict.fromkeys(FEASIBLE, "feasible"),
    **dict.fromkeys(ENOUGH, "enough"),
    **dict.fromkeys(REJECTING, "rejecting"),
}
"""Words that join clauses or judge a figure."""


def outline_cues(stage: Stage) -> Iterator[str]:
    """The outline of the sentence before and after the figure."""
    outline = _outline_of(stage.row)
    first = bisect_left(outline, (stage.at,))
    before = [name for _, name in outline[max(0, first - OUTLINED) : first]]
    after = [name for _, name in outline[first + 1 : first + 1 + OUTLINED]]
    own = after[: after.index("#")] if "#" in after else after
    for n in (1, 2, 3):
        yield f"said-before:{' '.join(before[-n:])}"
        yield f"said-after:{' '.join(own[:n])}"
        yield f"said-last:{' '.join(after[-n:])}"
    for side, names in (("before", before), ("after", after)):
        for one, two in pairwise(names):
            yield f"said-{side}-too:{one} {two}"
        for name in names:
            yield f"any-{side}:{name}"


@told_once
def _outline_of(row: Sequence[Item], _: int = 0) -> Sequence[tuple[int, str]]:
    """What tells kinds in a sentence, in order, each with its place: ``denied that … would rise``.

    Verbs by class, mood and negation, nouns by class, who is named, and words that join or judge.
    """
    named = ((k, _class_of(row, k)) for k in range(len(row)))
    return [(k, name) for k, name in named if name]


def _class_of(row: Sequence[Item], k: int) -> str:
    item = row[k]
    if item.figure >= 0:
        return "#"
    verb = verb_at(row, k)
    if verb is not None:
        mood = f"-{verb.modal}" if verb.modal else ""
        return f"{verb.kind}{mood}{'-not' if verb.negated else ''}"
    if item.sense.says:
        return "say"
    if item.sense.code:
        return item.sense.code if item.sense.code in BODIES else "LAND"
    if item.sense.noun:
        return f"{item.sense.noun}s"
    tag = next((tag for tag in ("neg", "nongov", "gov", "source") if tag in item.tags), "")
    return tag or JOINING.get(item.low, "")
