"""A part of a timeline keeps what the whole archive knows: who was first, and what came of it."""

from dataclasses import replace

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
