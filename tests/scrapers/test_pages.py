"""One walk over all saved pages: each gives exactly the report that lies beside it.

Pages under ``tests/pages/<outlet>/`` have the outlets' markup and words of our own; their first
line says where they would come from. To add one, save it, run this test, read the ``.json`` that
it writes, and run it again.
"""

import json
import re
from pathlib import Path

import pytest

from commands.read import as_json
from pipelines.errors import EmptyReport
from scrapers.registry import all_outlets, read_report

PAGES = Path(__file__).parents[1] / "pages"
FROM = re.compile(rb"<!-- from (\S+) -->")


def read(page: Path) -> dict[str, object]:
    body = page.read_bytes()
    stated = FROM.match(body)
    assert stated, f"{page.name} does not say where it comes from"
    try:
        return as_json(read_report(body, url=stated[1].decode().replace("&amp;", "&")))
    except EmptyReport as error:
        return {"error": "EmptyReport", "field": error.field, "selector": error.selector}


@pytest.mark.parametrize(
    "page", sorted(PAGES.rglob("*.html")), ids=lambda page: f"{page.parent.name}/{page.stem}"
)
def test_a_page_gives_the_report_beside_it(page: Path):
    expected = page.with_suffix(".json")
    found = read(page)
    if not expected.exists():
        expected.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", "utf-8")
        pytest.fail(f"{expected} is new: read it beside the page, then run this again")
    assert found == json.loads(expected.read_text("utf-8"))


@pytest.mark.parametrize("outlet", all_outlets(), ids=lambda outlet: outlet.name)
def test_each_outlet_has_an_open_page_and_its_example_is_a_report(outlet):
    reports = [json.loads(path.read_text("utf-8")) for path in (PAGES / outlet.name).glob("*.json")]
    assert any(report.get("access") == "open" for report in reports)
    assert re.fullmatch(outlet.article, outlet.example)
    assert outlet.canonical(outlet.example) == outlet.example


def test_nothing_is_lifted_from_behind_a_wall():
    for expected in PAGES.rglob("*.json"):
        report = json.loads(expected.read_text("utf-8"))
        if report.get("access") in {"gated", "blocked"}:
            assert report["paragraphs"] == [], expected
            assert "behind the" not in json.dumps(report), expected
