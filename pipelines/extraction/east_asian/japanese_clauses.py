"""A figure's own clause in a Japanese sentence (pure)."""

from dataclasses import dataclass

from pipelines.extraction.east_asian import japanese_words as words
from pipelines.extraction.east_asian.percentages import Figure


@dataclass(frozen=True, slots=True)
class Clause:
    """A figure's own clause."""

    before: str
    """The sentence up to the figure."""
    tail: str
    """From the figure to the next one, or to where the clause ends."""
    whole: str
    """From the figure to where its clause ends, over further figures."""
    rest: str
    """The sentence behind the figure."""
    is_closed: bool
    """Whether the sentence ends with the clause."""
    is_headline: bool
    has_next: bool
    """Whether another figure follows in the sentence."""
    is_foreign: bool
    """Whether another country's government is who speaks or asks."""

    def near(self, reach: int) -> str:
        """What stands right before the figure."""
        return self.before[-reach:]


def read_clause(sentence: str, figure: Figure, next_start: int, *, is_foreign: bool) -> Clause:
    tail, whole = sentence[figure.end : next_start], sentence[figure.end :]
    if sentence.endswith("。"):
        tail, whole = tail.lstrip(), whole.lstrip()
    half = tail if sentence.endswith("。") else tail.split(" ")[0]
    is_apart = has_predicate(half) or (not half.strip(words.ENDINGS) and next_start < len(sentence))
    if half != tail and is_apart:
        tail = whole = half  # the other half of a headline
    qualifying = words.QUALIFYING.search(whole)
    if (
        qualifying
        and qualifying[0].endswith("の")
        and words.ITS_WISH.search(whole[qualifying.end() :])
    ):
        qualifying = None
    whole = whole[: qualifying.end()] if qualifying else own_clause(whole)
    tail = tail[: len(whole)]
    near = sentence[max(0, figure.start - 12) : figure.start]
    is_shared = words.JOINED.search(near) is not None or words.SUMMED.search(tail) is not None
    if is_shared and tail.startswith("、"):
        tail = whole = whole[max(whole.rfind(sign) for sign in "%ト") + 1 :]
    return Clause(
        before=sentence[: figure.start],
        tail=tail,
        whole=whole,
        rest=sentence[figure.end :],
        is_closed=figure.end + len(whole) >= len(sentence),
        is_headline=not sentence.endswith("。"),
        has_next=next_start < len(sentence),
        is_foreign=is_foreign,
    )


def own_clause(text: str) -> str:
    """Up to the conjunction after which another clause begins: 不可欠だが、増額幅は…."""
    at = 0
    while found := words.CLAUSE_END.search(text, at):
        if not found[0].endswith("り、") or has_predicate(text[: found.end()]):
            return text[: found.end()]
        at = found.end()
    return text


def has_predicate(tail: str) -> bool:
    known = (
        words.ENOUGH,
        words.PLEDGE,
        words.STRONG,
        words.PROPOSAL,
        words.DEMAND,
        words.RISES,
        words.NOW,
    )
    return any(each.search(tail) for each in known) or is_denied(tail)


def is_denied(text: str) -> bool:
    text = words.UNLESS_DONE.sub("", words.NOT_DENIED.sub("", text))
    denials = (words.GENERAL, words.NEGATED, words.NOTHING, words.AGAINST)
    return any(each.search(text) for each in denials)


def is_now(body: str) -> bool:
    now = words.NOW.search(body)
    if now is None:
        return False
    around = body[now.start() : now.end() + 16]
    return not words.LATER_MOOD.search(around[: (around.find("、") + 1) or None])
