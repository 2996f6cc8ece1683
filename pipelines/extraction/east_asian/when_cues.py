"""What speaks for each time that a Japanese or Chinese figure can be of, as short names (pure).

The times are none, the dates of its sentence, those of the title and of the sentences before, and
those of the claims before. Each cue is one string, such as ``follows-aim:までに`` (what stands
behind a date of the sentence of a target). ``when_weights`` holds what each cue speaks for;
``training/whens_cjk.py`` learns that from the articles of ``tests/gold``.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from pipelines.extraction.east_asian.aside_dates import is_aside
from pipelines.extraction.east_asian.discourse import Sentence
from pipelines.extraction.east_asian.kind_cues import (
    Draft,
    in_a_row,
    plain,
    spender_class,
)
from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.known_figures import known_of_when, number_of
from pipelines.extraction.shared_cues import shape_of, time_of
from pipelines.report import Claim, Kind, Measure

FARTHEST = 4
"""Sentences over which a date is carried."""
MOST = 8
"""Dates of one sentence that are weighed: those nearest to the figure."""
NEAR = 10
"""Signs before and after a figure that count where it has no time."""
REACH = 200
"""Code points from a date to the figure that are looked at; a sentence has fewer."""
COMMAS = "、,;；"
STEPS = ((0, "0"), (2, "2"), (4, "4"), (8, "8"), (14, "14"), (24, "24"))


class _View(NamedTuple):
    """What all times of a figure share."""

    draft: Draft
    here: Sequence[Mention]
    """Dates of the sentence, in reading order."""
    others: Sequence[tuple[int, int]]
    """Start and end of the other shares of the sentence."""
    group: str
    """``level``, ``aim`` or ``no`` (a kind that mostly has no time)."""
    year: int


def _view_of(draft: Draft) -> _View:
    setting, kind = draft.setting, draft.kind
    at, mentions = setting.figure.start, setting.sentence.mentions
    split = bisect_left(mentions, at, key=lambda one: one.start)
    beside = mentions[max(0, split - MOST) : split + MOST]
    nearest = sorted(beside, key=lambda one: abs(one.start - at))[:MOST]
    no_time = (Kind.CAP, Kind.DENIAL, Kind.OTHER)
    return _View(
        draft=draft,
        here=sorted(nearest, key=lambda one: one.start),
        others=[
            (figure.start, figure.end)
            for figure, percentage in setting.sentence.figures
            if percentage.of is Measure.GDP and figure.start != at
        ],
        group="level" if kind is Kind.LEVEL else "no" if kind in no_time else "aim",
        year=setting.discourse.year or 0,
    )


def cues_by_when(draft: Draft) -> dict[str | None, set[str]]:
    """Each time that the figure can be of, with all that speaks for it.

    Args:
        draft: Its kind and spender settled.
    """
    view = _view_of(draft)
    found: dict[str | None, set[str]] = defaultdict(set)
    found[None].update(_of_none(view))
    for rank, mention in enumerate(view.here):
        found[mention.value].update(_of_date_here(view, mention, rank))
    for first, last in pairwise(view.here):
        span = _span_of(draft.setting.sentence.text, first, last)
        if span is not None:
            side = "after" if first.start >= draft.setting.figure.end else "before"
            found[span].update((f"span:{view.group} {side}", f"span:{draft.kind.value}"))
    for gap, sentence in _sentences_before(draft):
        for mention in sentence.mentions[-MOST:]:
            found[mention.value].update(_of_carried(view, sentence, mention, gap))
    for told, cue in _of_claims(view):
        found[told].add(cue)
    number, spender = number_of(draft.setting.percentage), draft.spender
    for when, cues in found.items():
        cues.update(known_of_when(when, spender, number, view.group, view.year))
    return found


THROUGH = frozenset(("から", "至", "到", "~", "〜", "-", "–", "—"))


def _span_of(text: str, first: Mention, last: Mention) -> str | None:
    """2026年至2030年, 2026年から30年にかけて: from the first year to the last."""
    years = [one.value.removeprefix("FY") for one in (first, last)]
    is_alike = first.value.startswith("FY") == last.value.startswith("FY")
    is_span = text[first.end : last.start] in THROUGH and is_alike
    is_span = is_span and all(len(year) == 4 and year.isdecimal() for year in years)
    return f"{first.value}/{last.value}" if is_span and years[0] < years[1] else None


def _form(value: str) -> str:
    """How exact a date is."""
    if value.startswith("FY"):
        return "fiscal"
    if "/" in value or "X" in value:
        return "years"
    return {4: "year", 7: "month", 10: "day"}.get(len(value), "part")


def _near(signs: int) -> str:
    return next((name for most, name in STEPS if signs <= most), "far")


def _of_none(view: _View) -> Iterator[str]:
    """What speaks for a figure without a time."""
    draft, group = view.draft, view.group
    text, figure = draft.setting.sentence.text, draft.setting.figure
    before = sum(one.start < figure.start for one in view.here)
    own = max((end for _, end in view.others if end <= figure.start), default=0)
    kind = draft.kind.value
    yield "none"
    yield f"none:{kind}"
    yield f"none-shape:{group} {shape_of(draft.setting.percentage.low)}"
    yield f"none-spender:{group} {spender_class(draft)}"
    yield f"none-dates:{group} {min(before, 2)} {min(len(view.here) - before, 2)}"
    yield f"none-title:{draft.setting.sentence.is_title} {group}"
    head = plain(text[max(own, figure.start - NEAR) : figure.start])
    yield from in_a_row("none-before", head)
    yield from in_a_row("none-after", plain(text[figure.end : figure.end + NEAR]))


def _of_date_here(view: _View, mention: Mention, rank: int) -> Iterator[str]:
    """What speaks for a date of the sentence."""
    setting, group, kind = view.draft.setting, view.group, view.draft.kind.value
    text, figure = setting.sentence.text, setting.figure
    is_after = mention.start >= figure.end
    side = "after" if is_after else "before"
    low, high = (figure.end, mention.start) if is_after else (mention.end, figure.start)
    between = text[low : min(high, low + REACH)]
    form, time = _form(mention.value), time_of(mention.value, view.year)
    signs, commas = _near(high - low), min(3, sum(map(between.count, COMMAS)))
    apart = sum(low <= start < high for start, _ in view.others)
    nearer = any(abs(start - mention.start) < high - low for start, _ in view.others)
    first_after = sum(one.start < figure.start for one in view.here)
    place = rank - first_after if is_after else first_after - 1 - rank
    follows = plain(text[mention.end : mention.end + 4])
    leads = plain(text[max(0, mention.start - 3) : mention.start])
    yield from (
        "here",
        f"here:{group} {side}",
        f"signs:{side} {signs} {group}",
        f"commas:{side} {commas} {group}",
        f"shares-between:{side} {min(apart, 2)} {group}",
        f"share-nearer:{side} {nearer} {group}",
        f"place:{side} {place} {group}",
        f"only:{len(view.here) == 1} {group}",
        f"time:{kind} {time} {form}",
        f"time-side:{group} {side} {time} {form}",
        f"shape-time:{shape_of(setting.percentage.low)} {time} {group}",
        f"aside:{is_aside(text, mention)} {group}",
        f"opens:{mention.start <= 1} {group}",
        f"title:{setting.sentence.is_title} {group} {side}",
        f"quoted:{plain(text[mention.start : mention.end])[-2:]} {group}",
        f"between-end:{side} {plain(between[-3:])}|",
        f"between-start:{side} {plain(between[:3])}|",
    )
    for n in (1, 2, 3, 4):
        yield f"follows-{group}:{follows[:n]}"
        yield f"follows:{side} {follows[:n]}|"
        yield f"leads-{group}:{leads[-n:]}"
    yield f"follows-form:{follows[:2]} {form} {side}"
    yield f"whole-{group}:{side} {plain(between)}|" if len(between) <= NEAR else f"long:{side}"
    yield from in_a_row(f"between-{side}", plain(between[:NEAR]))


def _sentences_before(draft: Draft) -> Iterator[tuple[int, Sentence]]:
    """The title (as 0) and the sentences before that hold dates, with how far back they stand."""
    for gap, sentence in enumerate(reversed(draft.earlier), start=1):
        if sentence.is_title:
            yield 0, sentence
        elif gap <= FARTHEST:
            yield gap, sentence


def _of_carried(view: _View, sentence: Sentence, mention: Mention, gap: int) -> Iterator[str]:
    """What speaks for a date of the title or of a sentence before."""
    group, kind = view.group, view.draft.kind.value
    form, time = _form(mention.value), time_of(mention.value, view.year)
    is_told = any(percentage.of is Measure.GDP for _, percentage in sentence.figures)
    where = "title" if not gap else f"{gap}-back" if gap <= 2 else "far-back"
    claims = view.draft.claims
    dated = f"{bool(claims)} {bool(claims and claims[-1].when)}"
    yield f"{where}:{group}"
    yield f"{where}-time:{kind} {time} {form}"
    yield f"{where}-told:{is_told} {group}"
    yield f"{where}-here:{min(len(view.here), 2)} {group} {form}"
    yield f"{where}-last:{mention is sentence.mentions[-1]} {group} {form}"
    yield f"carried-time:{kind} {time} {form}"
    yield f"carried-dated:{dated} {group} {min(gap, 2)}"
    yield f"carried-shape:{shape_of(view.draft.setting.percentage.low)} {group} {time}"
    yield f"carried-follows:{group} {plain(sentence.text[mention.end : mention.end + 2])}|"
    yield f"carried-aside:{is_aside(sentence.text, mention)} {group}"
    text, begin = view.draft.setting.sentence.text, view.draft.setting.begin
    opening = plain(text[begin : begin + 3])
    yield f"carried-opens:{opening[:2]} {group} {min(gap, 2)}"
    yield f"carried-place:{min(view.draft.setting.place, 2)} {group} {min(gap, 2)}"


def _of_claims(view: _View) -> Iterator[tuple[str, str]]:
    """Times of claims before, each with what speaks for it."""
    draft, group = view.draft, view.group
    kind, spender, here = draft.kind, draft.spender, min(len(view.here), 2)
    is_told = dict.fromkeys(("alike", "figure"), False)
    for back, claim in enumerate(reversed(draft.claims)):
        if claim.when is None:
            continue
        time = time_of(claim.when, view.year)
        where = _where(view, claim)
        is_same = claim.spender == spender
        if not back:
            yield claim.when, f"last:{group} {claim.kind.value} {where} {is_same}"
            yield claim.when, f"last-time:{kind.value} {time} {_form(claim.when)} {where}"
            yield claim.when, f"last-dates:{here} {group} {where} {is_same}"
            for cue in _since_last(view, claim):
                yield claim.when, cue
        if claim.kind is kind and not is_told["alike"]:
            is_told["alike"] = True
            yield claim.when, f"alike:{kind.value} {min(back, 3)} {is_same} {where}"
            yield claim.when, f"alike-time:{kind.value} {time}"
            yield claim.when, f"alike-dates:{here} {group} {is_same}"
        one, other = claim.percentage, draft.setting.percentage
        if (one.low, one.high) == (other.low, other.high) and not is_told["figure"]:
            is_told["figure"] = True
            yield claim.when, f"same-figure:{kind.value} {claim.kind.value} {is_same} {here}"
            yield claim.when, f"same-figure-time:{kind.value} {time}"
        if back and all(is_told.values()):
            return


def _where(view: _View, claim: Claim) -> str:
    """How far back a claim stands: in this sentence, in the one before, farther."""
    if claim.percentage.start >= view.draft.setting.sentence.start:
        return "here"
    before = view.draft.earlier[-1] if view.draft.earlier else None
    is_beside = before is not None and claim.percentage.start >= before.start
    return "before" if is_beside else "far"


def _since_last(view: _View, last: Claim) -> Iterator[str]:
    """What parts a figure from the claim before in its sentence."""
    setting = view.draft.setting
    if last.percentage.start < setting.sentence.start:
        return
    begin = max(setting.begin, setting.figure.start - REACH)
    between = plain(setting.sentence.text[begin : setting.figure.start])
    yield f"since-last:{view.group} {between[-3:]}|"
    yield f"since-last-from:{view.group} {between[:2]}|"
    yield f"since-last-signs:{view.group} {_near(len(between))} {any(c in COMMAS for c in between)}"
