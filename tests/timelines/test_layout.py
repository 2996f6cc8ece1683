"""The chart says what the archive says: figures stay, points show, repetitions are counted."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timelines.charts import DESK, PHONE, chart_specification, export_svg
from timelines.heights import scale_of
from timelines.layout import COUNTED_WIDTH, LOW_STACK, axis_of, lay_out
from timelines.looks import LOOKS
from timelines.page import export_html
from timelines.points import chart_rows
from timelines.targets import timeline_of
from timelines.words import KINDS, MEANINGS

SHAPES = ("demand", "pledge", "denial", "level")


def many(entry, reports):
    """Entries like ``entry``: (day, kind, figure, is_first) each."""
    made = [
        replace(
            entry,
            claim_id=n,
            report_id=n,
            reported_at=(datetime(2025, 1, 1, tzinfo=UTC) + timedelta(days=day)).strftime(
                "%Y-%m-%dT%H:%M:%SZ"
            ),
            kind=kind,
            low=figure,
            high=figure,
            is_first=is_first,
        )
        for n, (day, kind, figure, is_first) in enumerate(reports)
    ]
    return sorted(made, key=lambda e: (e.reported_at, e.claim_id))


reports = st.lists(
    st.tuples(
        st.integers(0, 900),
        st.sampled_from(SHAPES),
        st.sampled_from([2.0, 3.0, 3.5]),
        st.booleans(),
    ),
    min_size=1,
    max_size=40,
)


@given(reports)
@settings(
    max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_each_claim_is_drawn_once_at_its_figure_and_hides_no_other(entries, made):
    chosen = many(entries[0], made)
    axis = axis_of(chosen, width=DESK.width)
    points = lay_out(chosen, axis)
    assert sorted(e.claim_id for p in points for e in p.entries) == list(range(len(made)))
    rows = defaultdict(list)
    for point, row in zip(points, chart_rows(points), strict=True):
        assert {entry.high for entry in point.entries} == {row["percent"]}
        for level in point.levels[: 1 if point.is_first else None]:
            rows[row["percent"], level].append(point)
    for row in rows.values():
        row.sort(key=lambda p: p.at)
        for left, right in pairwise(row):
            room = (right.at - left.at) / axis.pixel
            assert room >= (left.width + right.width) / 2 - 0.01


@given(reports)
@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_each_point_is_drawn_at_the_time_of_its_first_report(entries, made):
    chosen = many(entries[0], made)
    points = lay_out(chosen, axis_of(chosen, width=DESK.width))
    for point, row in zip(points, chart_rows(points), strict=True):
        reported = [entry.reported_at for entry in point.entries]
        assert datetime.fromisoformat(row["drawn"]) == datetime.fromisoformat(min(reported))
        assert row["drawn"][:10] == row["day"][:10]


def test_points_that_meet_stand_on_each_other_and_the_first_report_at_its_figure(entries):
    met = [(5, "demand", 3.5, True), (5, "denial", 3.5, True), (5, "demand", 3.5, False)]
    chosen = many(entries[0], [(0, "pledge", 2.0, True), *met, (800, "pledge", 2.0, False)])
    points = lay_out(chosen, axis_of(chosen, width=DESK.width))
    assert {p.entries[0].claim_id: p.level for p in points} == {0: 0, 1: 0, 2: 1, 3: 2, 4: 0}
    rows = chart_rows(points, level=0.1)
    assert [r["stands"] for r in rows if r["percent"] == 3.5] == [3.7, 3.5, 3.6]


def test_a_high_stack_of_first_reports_shows_its_count(entries):
    chosen = many(entries[0], [(5, "pledge", 2.0, True)] * 9)
    points = lay_out(chosen, axis_of(chosen, width=DESK.width))
    assert sorted(len(point.entries) for point in points) == [1, 1, 1, 6]
    assert max(point.level for point in points) == LOW_STACK - 1


def test_the_scale_has_room_for_every_stack(entries):
    chosen = many(entries[0], [(5, kind, 5.0, True) for kind in LOOKS])
    points = lay_out(chosen, axis_of(chosen, width=DESK.width))
    scale = scale_of(points, height=DESK.height, marks=DESK.marks)
    highest = max(row["stands"] for row in chart_rows(points, level=scale.level))
    assert 5 < highest < scale.top


def test_a_crowd_stays_on_the_axis(entries):
    crowd = [(day, kind, 3.5, day % 3 == 0) for day in range(0, 900, 2) for kind in SHAPES]
    chosen = many(entries[0], crowd)
    axis = axis_of(chosen, width=PHONE.width, marks=PHONE.marks)
    points = lay_out(chosen, axis)
    assert sum(len(point.entries) for point in points) == len(crowd)
    assert all(axis.begins <= point.at <= axis.ends for point in points)
    assert sum(not point.is_first for point in points) < len(crowd) / 20
    for point in points:
        last = datetime.fromisoformat(point.entries[-1].reported_at)
        assert last - point.at <= axis.pixel * COUNTED_WIDTH


def test_a_page_of_very_many_claims_leaves_out_old_repetitions_and_says_so(entries, monkeypatch):
    monkeypatch.setattr("timelines.page.MOST_CLAIMS", 10)
    reports = [(day, "pledge", 2.0, day in (0, 5)) for day in range(30)]
    page = export_html(timeline_of("JPN", many(entries[0], reports)))
    assert page.count('<tr id="c') == 10
    assert "20 older repetitions are left out here" in page
    assert '<tr id="c0"' in page
    assert '<tr id="c29"' in page
    assert '<tr id="c10"' not in page


def test_a_point_that_has_room_stays_at_its_time(entries):
    chosen = many(entries[0], [(0, "pledge", 2.0, True), (400, "demand", 3.5, True)])
    points = lay_out(chosen, axis_of(chosen, width=DESK.width))
    for point in points:
        moved = abs(point.at - datetime.fromisoformat(point.entries[0].reported_at))
        assert moved < timedelta(seconds=1)


def test_repetitions_that_fall_together_are_one_point_with_their_count(entries):
    first = (0, "demand", 3.5, True)
    chosen = many(
        entries[0], [first, *[(1, "demand", 3.5, False)] * 12, (700, "pledge", 2.0, True)]
    )
    rows = chart_rows(lay_out(chosen, axis_of(chosen, width=DESK.width)), has_anchors=True)
    assert [(row["standing"], row["count"]) for row in rows if row["kind"] == "demand"] == [
        ("repeated", "×12"),
        ("first report", ""),
    ]
    counted = next(row for row in rows if row["count"])
    assert counted["url"] is None
    assert counted["anchor"] == "c1"
    assert counted["outlet"] == f"12 claims: {entries[0].outlet_name} ×12"


def test_a_range_is_a_bar_from_end_to_end(entries):
    proposal = next(entry for entry in entries if entry.kind == "proposal")
    (row,) = chart_rows(lay_out([proposal], axis_of([proposal], width=DESK.width)))
    assert (row["low"], row["percent"], row["high"]) == (2.5, 2.75, 3)


def test_each_kind_has_a_colour_a_shape_and_words_of_its_own():
    assert len({colour for colour, _ in LOOKS.values()}) == len(LOOKS)
    assert len({shape for _, shape in LOOKS.values()}) == len(LOOKS)
    assert set(LOOKS) == set(KINDS) == set(MEANINGS)


@pytest.mark.parametrize("days", [0, 1, 40, 300, 2000, 9000])
@pytest.mark.parametrize("size", [DESK, PHONE])
def test_any_span_of_time_gives_an_axis_with_names(entries, days, size):
    chosen = many(entries[0], [(0, "pledge", 2.0, True), (days, "demand", 3.5, True)])
    specification = chart_specification(timeline_of("JPN", chosen), size=size)
    axis = specification["layer"][1]["encoding"]["x"]["axis"]
    tick = axis["tickCount"]
    if isinstance(tick, dict):
        assert 1 <= days / 30.4 / tick["step"] <= size.width / 75
    else:
        assert tick >= 2


def test_all_kinds_at_once_are_drawn(entries):
    chosen = many(entries[0], [(n * 30, kind, 2.0, True) for n, kind in enumerate(LOOKS)])
    assert export_svg(timeline_of("JPN", chosen)).count('aria-roledescription="point"') == len(
        LOOKS
    )
