"""What a careful reader sees around a figure, as short names: what its kind is weighed by (pure).

Neither language sets words apart, so signs in a row stand for words: ``after:に引き上`` is what
follows the figure, ``near-before:要求`` two signs somewhere before it, ``said-after:raise ask`` the
words behind it that the lists hold, as classes. Countries, days and other figures count as one
sign each. ``kind_weights`` holds what each cue speaks for; ``training/kinds_cjk.py`` learns that
from the articles of ``tests/gold``.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from pipelines.extraction.east_asian.discourse import Sentence
from pipelines.extraction.east_asian.japanese_clauses import own_clause
from pipelines.extraction.east_asian.kind_words import words_of
from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.parties import Party
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.extraction.east_asian.setting import Setting
from pipelines.extraction.east_asian.words import DEFENCE, GDP
from pipelines.extraction.known_figures import known_of_kind, number_of
from pipelines.extraction.shared_cues import (
    BODIES,
    SPENDERS,
    Parties,
    distance_of,
    shape_of,
    value_of,
)
from pipelines.report import Claim, Kind

BEFORE, AFTER = 40, 60
"""Code points around a figure that are read as signs."""
NEAR = 18
"""Signs before and after a figure that count wherever they stand."""
PLACED = 5
"""Signs before and after a figure that count in their place."""
REACH = 300
"""Code points around a figure in which words and the end of its clause count."""
BLANKS = {code: "_" for code in range(0x3001) if chr(code).isspace()}
OF_NUMBERS = frozenset("0123456789.")


_Span = TypeVar("_Span", Party, Mention, Figure)


class Draft(NamedTuple):
    """A figure and what is told of it so far."""

    setting: Setting
    kind: Kind
    spender: Parties
    when: str | None
    actor: Parties
    demander: str | None
    """Who asks for it, if anybody may."""
    claims: Sequence[Claim]
    """The claims before it, in reading order."""
    earlier: Sequence[Sentence] = ()
    """The sentences before its own, in reading order."""

    @property
    def is_foreign(self) -> bool:
        """Whether another government than the spender's may be who asks."""
        return self.demander is not None and (self.demander,) != self.spender


def cues_of(draft: Draft) -> frozenset[str]:
    """The names of all that speaks for one kind or another."""
    return frozenset(
        (
            *signs_of(draft.setting),
            *ends_of(draft.setting),
            *words_before_and_after(draft),
            *_number(draft),
            *_parties(draft),
            *_dates(draft),
            *_memory(draft),
            *_place(draft.setting),
            *_known(draft),
        )
    )


def spans_of(sentence: Sentence, start: int, end: int) -> dict[int, tuple[int, str]]:
    """What counts as one sign: where it starts → where it ends, and its name."""
    piece = sentence.text[start:end]
    spans = {start + m.start(): (start + m.end(), "GDP") for m in GDP.finditer(piece)}
    spans |= {start + m.start(): (start + m.end(), "DEFENCE") for m in DEFENCE.finditer(piece)}
    for party in within(sentence.parties, start, end):
        spans[party.start] = (party.end, party.code if party.code in BODIES else "LAND")
    for mention in within(sentence.mentions, start, end):
        spans[mention.start] = (mention.end, "DATE")
    for figure in within([figure for figure, _ in sentence.figures], start, end):
        spans[figure.start] = (figure.end, "#")
    return spans


def within(found: Sequence[_Span], start: int, end: int) -> Sequence[_Span]:
    """Those of ``found``, in reading order, that begin from ``start`` to ``end``."""
    first = bisect_left(found, start, key=lambda one: one.start)
    return found[first : bisect_left(found, end, lo=first, key=lambda one: one.start)]


def _row(setting: Setting, start: int, end: int, spans: dict[int, tuple[int, str]]) -> list[str]:
    """A piece of the sentence as signs."""
    text, row, at = plain(setting.sentence.text[start:end]), [""], start
    while at < end:
        if at in spans:
            at, sign = spans[at]
        else:
            sign = text[at - start]
            at += 1
            if sign in OF_NUMBERS:
                if row[-1] == "0":
                    continue
                sign = "0"
        row.append(sign)
    return row[1:]


def signs_of(setting: Setting) -> Iterator[str]:
    """The signs on both sides of a figure, in their place and in a row."""
    text, figure = setting.sentence.text, setting.figure
    start, end = max(0, figure.start - BEFORE), min(len(text), figure.end + AFTER)
    spans = spans_of(setting.sentence, start, end)
    before = _row(setting, start, figure.start, spans)
    after = _row(setting, figure.end, end, spans)
    for n in range(1, PLACED + 1):
        yield f"after:{''.join(after[:n])}"
        yield f"before:{''.join(before[-n:])}"
    yield from in_a_row("near-after", after[:NEAR])
    yield from in_a_row("near-before", before[-NEAR:])
    if setting.sentence.is_title:
        yield f"title-after:{''.join(after[:2])}"


def in_a_row(name: str, row: Sequence[str], joint: str = "") -> Iterator[str]:
    """Each two and three signs that follow on one another."""
    for k in range(len(row) - 1):
        two = f"{name}:{row[k]}{joint}{row[k + 1]}"
        yield two
        if not joint and k + 2 < len(row):
            yield two + row[k + 2]


def plain(piece: str) -> str:
    """A piece of text as part of a cue's name, which holds no blanks."""
    return piece.translate(BLANKS)


def ends_of(setting: Setting) -> Iterator[str]:
    """How the sentence begins, how it ends, and how the figure's own clause does."""
    text, end = setting.sentence.text, setting.figure.end
    rest = text[end : end + REACH]
    clause = own_clause(rest) if setting.discourse.is_japanese else rest.split(",")[0]
    clause = clause.partition("。")[0]
    last, own, first = plain(text[-5:].rstrip("。")), plain(clause[-4:]), plain(text[:3])
    for n in (2, 3, 4):
        yield f"ending:{last[-n:]}"
        yield f"clause-ending:{own[-n:]}"
    for n in (1, 2, 3):
        yield f"opens:{first[:n]}"


def words_before_and_after(draft: Draft) -> Iterator[str]:
    """The words that the lists hold, as classes in their order, from the figures beside it on."""
    setting = draft.setting
    known = words_of(setting.sentence.text, is_japanese=setting.discourse.is_japanese)
    start, end = setting.figure.start, setting.figure.end
    first, at = (bisect_left(known, (k,)) for k in (max(setting.begin, start - REACH), start))
    before = [word.name for word in known[first:at]]
    after = known[bisect_left(known, (end,)) : bisect_left(known, (end + REACH,))]
    own = [word.name for word in after if word.start < setting.next_start]
    whole = [word.name for word in after]
    for n in (1, 2, 3):
        yield f"said-before:{' '.join(before[-n:])}"
        yield f"said-after:{' '.join(own[:n])}"
        yield f"said-last:{' '.join(whole[-n:])}"
    for side, names in (("before", before), ("after", whole)):
        yield from in_a_row(f"said-{side}-too", names, " ")
        for name in names:
            yield f"any-{side}:{name}"
            yield f"any-{side}:{name} foreign={draft.is_foreign}"
    yield f"foreign={draft.is_foreign}:{' '.join(whole[-2:])}"


def _number(draft: Draft) -> Iterator[str]:
    percentage, spender = draft.setting.percentage, spender_class(draft)
    shape, value = shape_of(percentage.low), value_of(percentage.low)
    yield f"shape:{shape}"
    yield f"value:{value}"
    yield f"bound:{percentage.bound.value}"
    yield f"spender:{spender}"
    yield f"spender-shape:{spender} {shape}"
    yield f"spender-value:{spender} {value}"
    if percentage.low != percentage.high:
        yield "range"


def spender_class(draft: Draft) -> str:
    """Whose spending, by name where it is one of the few that news asks most of."""
    first = draft.spender[0] if draft.spender else ""
    return first if first in SPENDERS else "LAND"


def _parties(draft: Draft) -> Iterator[str]:
    sentence, at = draft.setting.sentence, draft.setting.figure.start
    who = draft.demander
    yield f"asked-by:{who if who in BODIES else 'LAND' if who else 'none'}"
    yield f"foreign:{draft.is_foreign}"
    for party in sentence.parties:
        code = party.code if party.code in SPENDERS else "LAND"
        name = "SPENDER" if (party.code,) == draft.spender else code
        side = "before" if party.start < at else "after"
        yield f"party-{side}:{name} {party.role or 'named'}"
        yield f"party-{side}:{name} {plain(sentence.text[party.end : party.end + 1])}|"


def _dates(draft: Draft) -> Iterator[str]:
    setting = draft.setting
    text, figure, year = setting.sentence.text, setting.figure, setting.discourse.year or 0
    shape, nearest = shape_of(setting.percentage.low), (len(text) + 1, "", "")
    for mention in setting.sentence.mentions:
        is_before, is_day = mention.start < figure.start, len(mention.value) > len("2033-03")
        distance = f"{distance_of(mention.value, year)}{'-day' if is_day else ''}"
        then = plain(text[mention.end : mention.end + 2])
        yield f"date-{'before' if is_before else 'after'}:{distance}"
        gap = figure.start - mention.end if is_before else mention.start - figure.end
        nearest = nearest if is_day else min(nearest, (gap, distance, then))
    if nearest[1]:
        yield f"nearest:{nearest[1]}"
        yield f"nearest:{nearest[1]} {nearest[2]}|"
        yield f"nearest-shape:{nearest[1]} {shape}"
    else:
        yield f"no-date:{shape}"
    distance = distance_of(draft.when, year)
    yield f"when:{distance}"
    yield f"when-shape:{distance} {shape}"


def _memory(draft: Draft) -> Iterator[str]:
    setting, claims, spender = draft.setting, draft.claims, draft.spender
    figure = (setting.percentage.low, setting.percentage.high)
    for n, claim in enumerate(reversed(claims[-2:])):
        is_beside = claim.percentage.start >= setting.sentence.start
        said = f"{claim.kind.value} beside={is_beside}"
        yield f"last-{n + 1}:{said}"
        if not n:
            yield f"last-shape:{said} {shape_of(setting.percentage.low)}"
            yield f"last-spender:{said} same={claim.spender == spender}"
        if not n and is_beside:
            between = setting.sentence.text[setting.begin : setting.figure.start]
            yield f"between:{claim.kind.value} {plain(between[-4:])}|"
    for claim in reversed(claims):
        if (claim.percentage.low, claim.percentage.high) == figure:
            yield f"again:{claim.kind.value}"
            yield f"again:{claim.kind.value} same={claim.spender == spender}"
            break


def _known(draft: Draft) -> Sequence[str]:
    setting, spender = draft.setting, draft.spender
    year = setting.discourse.year or 0
    return known_of_kind(spender, number_of(setting.percentage), draft.when, year)


def _place(setting: Setting) -> Iterator[str]:
    before = setting.sentence.text[: setting.figure.start]
    is_quoted = before.count("「") > before.count("」") or before.count("“") > before.count("”")
    is_followed = setting.next_start < len(setting.sentence.text)
    yield f"language:{'ja' if setting.discourse.is_japanese else 'zh'}"
    yield f"quoted:{is_quoted}"
    yield f"place:{min(setting.place, 2)} followed={is_followed}"
    if setting.sentence.is_title:
        yield "title"
    if setting.in_brackets:
        yield "brackets"
