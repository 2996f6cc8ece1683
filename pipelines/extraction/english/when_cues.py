"""What speaks for each time that a figure can be of, as short names: what its when is weighed by.

Each cue is one string, such as ``lead-aim:by fiscal`` (what leads a date of the sentence) or
``same-kind-dates:0 level`` (a level before has it, and this sentence names none).
``when_weights`` holds what each cue speaks for; ``training/whens.py`` learns that from the
articles of ``tests/gold``.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pipelines.extraction.english.appositions import is_in_apposition
from pipelines.extraction.english.clauses import CONTRAST, HARD, RELATIVE, TIME
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_cues import Figure, words_of
from pipelines.extraction.english.pointing import is_of_today, points_back
from pipelines.extraction.english.verb_readings import verb_at
from pipelines.extraction.english.when_candidates import (
    Carried,
    counted_years,
    dates_before,
    dates_here,
    end_of_unit,
    form_of,
    last_dated,
    lead_of,
    spans_here,
    starts_of_count,
    year_earlier,
)
from pipelines.extraction.english.when_gdp import dates_the_gdp
from pipelines.extraction.known_figures import known_of_when, number_of
from pipelines.extraction.shared_cues import shape_of, time_of
from pipelines.report import Claim, Kind

NEAR = 6
"""Words before and after a figure that count where it has no time."""
FARTHEST_VERB = 15
JOINTS = HARD | CONTRAST | TIME | RELATIVE | {"that"}
LEADS = frozenset("within in over for by of every after since past last first next coming".split())
"""What stands before a count of years."""
NO_TIME = frozenset({Kind.CAP, Kind.DENIAL, Kind.OTHER})
STEPS = ((0, "0"), (1, "1"), (2, "2"), (3, "3"), (5, "5"), (8, "8"), (13, "13"))


@dataclass(slots=True)
class _View:
    """What all candidates of a figure share."""

    figure: Figure
    row: Sequence[Item] = ()
    at: int = 0
    year: int = 0
    kind: str = ""
    group: str = "aim"
    """``level``, ``aim`` or ``no`` (a kind that mostly has no time)."""
    shape: str = ""
    here: list[int] = field(default_factory=list)
    others: list[int] = field(default_factory=list)
    """The other shares of the sentence."""
    governor: Governor | None = None
    governed: str = "-"
    """Kind and mood of the governing verb."""


def _view_of(figure: Figure, shares: frozenset[int]) -> _View:
    row, at, kind = figure.stage.row, figure.stage.at, figure.draft.kind
    published = figure.reading.document.published
    governor = verb_before(row, at)
    return _View(
        figure=figure,
        row=row,
        at=at,
        year=published.year if published else 0,
        kind=kind.value,
        group="level" if kind is Kind.LEVEL else "no" if kind in NO_TIME else "aim",
        shape=shape_of(figure.draft.percentage.low),
        here=dates_here(row, at),
        others=[k for k, item in enumerate(row) if item.start in shares and k != at],
        governor=governor,
        governed=f"{governor.kind} {governor.modal or governor.form or 'noun'}"
        if governor
        else "-",
    )


def cues_by_when(figure: Figure, shares: frozenset[int]) -> dict[str | None, set[str]]:
    """Each time that the figure can be of, with all that speaks for it.

    Args:
        figure: With a draft of its claim, its kind and spender settled.
        shares: Start of each share of the document.
    """
    view = _view_of(figure, shares)
    found: dict[str | None, set[str]] = defaultdict(set)
    found[None].update(_of_none(view))
    dates, draft = figure.reading.dates, figure.draft
    for rank, j in enumerate(view.here):
        found[dates[view.row[j].date].value].update(_of_date_here(view, j, rank))
    for j, span in spans_here(view.row, dates):
        found[span].update(_of_span(view, j))
    for k, count in counted_years(view.row):
        for start, since in starts_of_count(view.row, view.at, dates, view.year):
            found[f"{since + count:04d}"].update(_of_count(view, k, start))
    earlier = year_earlier(view.row, view.at, figure.before)
    if earlier is not None:
        found[earlier].update(("year-earlier", f"year-earlier:{view.kind}"))
    for carried in dates_before(figure, shares):
        found[dates[carried.row[carried.at].date].value].update(_of_carried(view, carried))
    for told, cue in _of_claims(view):
        found[told].add(cue)
    ending = end_of_unit(figure.reading, view.row, view.at, home=figure.stage.home)
    if ending is not None:
        found[ending].update(("end-of-unit", f"end-of-unit:{view.group}"))
    number = number_of(draft.percentage)
    for when, cues in found.items():
        cues.update(known_of_when(when, draft.spender, number, view.group, view.year))
    return found


def _near(words: int) -> str:
    return next((name for most, name in STEPS if words <= most), "far")


def _of_none(view: _View) -> Iterator[str]:
    """What speaks for a figure without a time."""
    row, at, group = view.row, view.at, view.group
    before = sum(j < at for j in view.here)
    own = max((k + 1 for k in view.others if k < at), default=0)
    yield "none"
    yield f"none:{view.kind}"
    yield f"none-shape:{group} {view.shape}"
    yield f"none-dates:{group} {min(before, 2)} {min(len(view.here) - before, 2)}"
    yield f"none-governor:{view.governor.lemma if view.governor else '-'}"
    yield f"none-governed:{group} {view.governed}"
    yield f"none-today:{is_of_today(row[own:at])} {group}"
    yield f"none-points-back:{points_back(row, at)} {group}"
    words = words_of(row)
    for word in words[at + 1 : at + 1 + NEAR]:
        yield f"none-after:{word}"
    for word in words[max(0, at - NEAR) : at]:
        yield f"none-before:{word}"


def _of_date_here(view: _View, j: int, rank: int) -> Iterator[str]:
    """What speaks for a date of the sentence."""
    row, at, group = view.row, view.at, view.group
    mention = view.figure.reading.dates[row[j].date]
    side, low, high = ("after", at, j) if at < j else ("before", j, at)
    words, lead = _near(high - low - 1), lead_of(row, j) or "nothing"
    form, time = form_of(mention.value, mention.quote), time_of(mention.value, view.year)
    joints = sum(item.low in JOINTS for item in row[low + 1 : high])
    between = sum(low < k < high for k in view.others)
    nearer = any(abs(k - j) < high - low for k in view.others)
    owned = any(0 < j - k < high - low for k in view.others)
    first_after = sum(one < at for one in view.here)
    place = rank - first_after if at < j else first_after - 1 - rank
    yield from (
        "here",
        f"here:{group}",
        f"words:{side} {words}",
        f"words-{group}:{side} {words}",
        f"lead:{side} {lead}",
        f"lead-{group}:{lead} {form}",
        f"lead-time:{view.kind} {lead} {time}",
        f"lead-near:{side} {lead} {words}",
        f"time:{view.kind} {time} {form}",
        f"time-side:{group} {side} {time}",
        f"joints:{side} {min(joints, 3)}",
        f"shares-between:{side} {min(between, 2)}",
        f"share-nearer:{side} {nearer} {owned} {group}",
        f"only:{len(view.here) == 1} {group}",
        f"place:{side} {place} {group}",
        f"first-word:{mention.quote.split(' ')[0].lower()}",
        f"opens:{j <= 2} {group}",
        f"title:{view.figure.reading.is_title(view.figure.number)} {group}",
        f"governed-time:{view.governed} {time} {form}",
        f"shape-time:{view.shape} {time} {group}",
        f"of-the-economy:{dates_the_gdp(row, j)}",
        f"in-apposition:{is_in_apposition(row, view.figure.stage.parties, j)} {group}",
    )
    yield from _around(view, j, lead, side)
    yield from _in_order(view, rank)


def _in_order(view: _View, rank: int) -> Iterator[str]:
    """``1.4 and 1.6 percent in fiscal 2023 and 2024, respectively``: whose turn it is."""
    row, figures = view.row, sorted((*view.others, view.at))
    if len(figures) == len(view.here) > 1 and any(item.low == "respectively" for item in row):
        yield "in-order" if figures.index(view.at) == rank else "out-of-order"


def _around(view: _View, j: int, lead: str, side: str) -> Iterator[str]:
    """The words beside a date, and the verb before it."""
    row, group = view.row, view.group
    k = j - 1
    while k >= 0 and row[k].low != lead:
        k -= 1
    words = words_of(row)
    word = words[k - 1] if k > 0 else "^"
    following = words[j + 1] if j + 1 < len(row) else "$"
    yield f"word:{word}"
    yield f"word-lead:{word} {lead}"
    yield f"next:{following}"
    yield f"next-{group}:{side} {following}"
    lemma, mood = "-", "-"
    for k in range(j - 1, max(-1, j - FARTHEST_VERB), -1):
        verb = verb_at(row, k)
        if verb is not None:
            lemma, mood = verb.lemma, f"{verb.kind} {verb.modal or verb.form or 'noun'}"
            break
        if row[k].sense.says:
            lemma = mood = f"says {row[k].sense.form}"
            break
    yield f"date-verb:{lemma}"
    yield f"date-verb-kind:{mood} {group} {side}"


def _of_span(view: _View, j: int) -> Iterator[str]:
    """What speaks for the years from one date of the sentence to the next."""
    side = "after" if view.at < j else "before"
    yield f"span:{view.group} {side}"
    yield f"span:{view.kind} {view.governed}"
    yield f"span-near:{side} {_near(abs(j - view.at))}"


def _of_count(view: _View, k: int, start: str) -> Iterator[str]:
    """What speaks for so many years from publication, or from a date that opens the sentence."""
    side = "after" if k > view.at else "before"
    lows = [item.low for item in view.row[max(0, k - 5) : k]]
    lead = next((low for low in reversed(lows) if low in LEADS), "-")
    apart = abs(k - view.at)
    yield f"counted:{start} {len(view.here) > 0}"
    yield f"counted:{view.kind} {lead}"
    yield f"counted-side:{side} {view.kind}"
    yield f"counted-near:{side} {lead} {_near(apart)}"
    yield f"counted-share-nearer:{any(abs(q - k) < apart for q in view.others)}"


def _of_carried(view: _View, carried: Carried) -> Iterator[str]:
    """What speaks for a date of the title or of a sentence before."""
    group = view.group
    mention = view.figure.reading.dates[carried.row[carried.at].date]
    form, time = form_of(mention.value, mention.quote), time_of(mention.value, view.year)
    before = view.figure.before
    dated = f"{bool(before)} {bool(before and before[-1].when)}"
    if not carried.gap:
        yield "in-title"
    elif carried.gap <= 2:
        source = f"{carried.gap}-back"
        yield f"{source}:{group}"
        yield f"{source}-time:{view.kind} {time} {form}"
        yield f"{source}-told:{carried.is_told} {group}"
    yield f"carried-time:{view.kind} {time} {form}"
    yield f"carried-lead:{group} {lead_of(carried.row, carried.at) or 'nothing'} {form}"
    yield f"carried-last:{carried.is_last} {group} {form}"
    yield f"carried-governed:{view.governed} {time}"
    yield f"carried-shape:{view.shape} {group} {time}"
    yield f"carried-here:{min(len(view.here), 2)} {group} {form}"
    yield f"carried-dated:{dated} {group} {carried.gap}"


def _of_claims(view: _View) -> Iterator[tuple[str, str]]:
    """Times of claims before, each with what speaks for it."""
    before, draft = view.figure.before, view.figure.draft
    if not before:
        return
    last = before[-1]
    if last.when is not None:
        for cue in _of_last(view, last, last.when):
            yield last.when, cue
    here = min(len(view.here), 2)
    recent = last_dated(before)
    if recent is not None:
        when = recent[2]
        yield when, f"recent-time:{view.kind} {time_of(when, view.year)}"
        yield when, f"recent-dates:{here} {view.group}"
    alike = last_dated(before, like=draft)
    if alike is not None:
        back, claim, when = alike
        gap = view.figure.number - view.figure.reading.sentence_at(claim.percentage.start)
        yield when, "same-kind"
        yield when, f"same-kind:{view.kind} {min(back, 3)} {claim.spender == draft.spender}"
        yield when, f"same-kind-gap:{view.kind} {min(gap, 5)}"
        yield when, f"same-kind-time:{view.kind} {time_of(when, view.year)}"
        yield when, f"same-kind-dates:{here} {view.group}"


def _of_last(view: _View, last: Claim, when: str) -> Iterator[str]:
    """What speaks for the time of the claim right before."""
    row, at, group = view.row, view.at, view.group
    gap = min(2, view.figure.number - view.figure.reading.sentence_at(last.percentage.start))
    yield "last"
    yield f"last:{group} {gap}"
    yield f"last-time:{view.kind} {time_of(when, view.year)} {form_of(when)} {gap}"
    if gap:
        return
    place = next((k for k, item in enumerate(row) if item.start == last.percentage.start), at)
    lows = [item.low for item in row[place + 1 : at]]
    joint = next((word for word in ("and", "or", ";", ",") if word in lows), "-")
    yield f"last-joint:{joint} {_near(len(lows))} {group}"
