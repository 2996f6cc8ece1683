"""A part of a timeline keeps what the whole archive knows: who was first, and what came of it."""

from dataclasses import replace

from timelines.entries import mark_first
from timelines.targets import find_targets, timeline_of


def test_a_later_span_still_names_the_first_report(entries):
    july = timeline_of("JPN", entries, since="2025-06-22", until="2025-06-23")
    assert [entry.outlet for entry in july.entries] == ["kyodo"]
    assert [target.first.outlet for target in july.targets] == ["ft"]
    assert not july.entries[0].is_first


def test_demands_alone_still_say_that_they_were_denied(entries):
    demands = timeline_of("JPN", entries, kinds=("demand",))
    assert {entry.kind for entry in demands.entries} == {"demand"}
    assert [target.outcome for target in demands.targets] == [
        "denied on 2025-06-25 by Hayashi (Japan)"
    ]


def test_a_figure_that_every_report_took_back_is_edited_away(entries):
    gone = [replace(e, is_current=False) if e.low == 1.8 else e for e in entries]
    outcomes = {target.first.low: target.outcome for target in find_targets(gone)}
    assert outcomes[1.8] == "edited away"


def test_the_quote_is_marked_where_it_stands(entries):
    twice = replace(
        entries[0],
        sentence="From 3.5 percent or 5 percent to 5 percent of GDP.",
        quote="5 percent",
    )
    assert twice.quoted == ("From 3.5 percent or ", "5 percent", " to 5 percent of GDP.")
    second = replace(twice, quotes_before=1)
    assert second.quoted[0] == "From 3.5 percent or 5 percent to "
    assert replace(twice, quote="2%").quoted == (twice.sentence, "", "")


def told(entry, *whens):
    """Reports of one figure, a day apart, with these times; who was first marked."""
    days = [
        replace(entry, claim_id=n, report_id=n, reported_at=f"2025-07-{n:02}T09:00:00Z", when=when)
        for n, when in enumerate(whens, start=1)
    ]
    return tuple(mark_first(days))


def test_a_figure_without_a_time_speaks_of_the_target_last_reported(entries):
    marked = told(entries[0], "FY2027", None, "FY2025", None)
    assert [entry.is_first for entry in marked] == [True, False, True, False]
    assert [entry.when for entry in marked] == ["FY2027", None, "FY2025", None]
    targets = find_targets(marked)
    assert [(t.first.when, t.reports) for t in targets] == [("FY2027", 2), ("FY2025", 2)]


def test_a_figure_without_a_time_is_first_where_none_was_reported_before(entries):
    marked = told(entries[0], None, None, "FY2027")
    assert [entry.is_first for entry in marked] == [True, False, True]
