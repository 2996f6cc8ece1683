"""The views of targets: who was first with which, and what took its place."""

import pytest

from pipelines.archive.writer import open_archive
from pipelines.report import Kind
from tests.timelines.conftest import store


@pytest.fixture
def archive(tmp_path):
    with open_archive(tmp_path / "archive.db") as opened:
        yield opened


def targets(archive) -> list[tuple[object, ...]]:
    return archive.connection.execute(
        'SELECT "when", reports, substr(superseded_at, 1, 10) FROM targets'
        " ORDER BY first_reported_at"
    ).fetchall()


def firsts(archive) -> list[tuple[object, ...]]:
    return archive.connection.execute(
        'SELECT "when", substr(first_reported_at, 1, 10) FROM first_reports'
        " ORDER BY first_reported_at"
    ).fetchall()


def test_a_figure_without_a_time_is_no_target_of_its_own(archive):
    store(archive, 0, "2", Kind.PLEDGE, when="FY2027")
    store(archive, 10, "2", Kind.PLEDGE, when="FY2025")
    store(archive, 20, "2", Kind.PLEDGE)
    assert [row[:2] for row in targets(archive)] == [("FY2027", 1), ("FY2025", 2)]
    assert firsts(archive) == [("FY2027", "2025-06-01"), ("FY2025", "2025-06-11")]


def test_a_figure_without_a_time_is_a_first_report_where_none_came_before(archive):
    store(archive, 0, "2", Kind.PLEDGE)
    store(archive, 10, "2", Kind.PLEDGE, when="FY2027")
    store(archive, 20, "2", Kind.DEMAND)
    store(archive, 30, "2", Kind.PLEDGE, spender="KOR")
    assert [row[0] for row in firsts(archive)] == [None, "FY2027", None, None]


@pytest.mark.parametrize(("one", "other"), [("FY2027", "2027"), ("2027", "FY2027")])
def test_the_fiscal_and_the_calendar_form_of_a_year_take_no_place_of_each_other(
    archive, one, other
):
    store(archive, 0, "2", Kind.PLEDGE, when=one)
    store(archive, 10, "2", Kind.PLEDGE, when=other)
    assert [row[2] for row in targets(archive)] == [None, None]
    store(archive, 20, "2", Kind.PLEDGE, when="FY2025")
    assert [row[2] for row in targets(archive)] == ["2025-06-21", "2025-06-21", None]
