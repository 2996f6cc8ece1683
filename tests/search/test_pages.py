"""What people see: each table described, each claim with its evidence, nothing of a page runs."""

import re
from datetime import timedelta

import html5lib
import pytest
import yaml

from pipelines.archive.writer import open_archive
from search.__main__ import HERE, columns_of, metadata_for
from search.plugins import front_page, languages, report_page
from tests.search.conftest import AT, datasette_on, store
from timelines import archive as timelines_archive

TABLES = ("reports", "claims", "timeline", "targets", "first_reports", "revisions", "nights")


def described():
    return yaml.safe_load((HERE / "metadata.yaml").read_text("utf-8"))["databases"]["archive"]


def test_every_table_and_column_that_people_open_is_described(archive_path):
    tables = metadata_for(archive_path)["databases"]["archive"]["tables"]
    shown = {name: table for name, table in tables.items() if not table.get("hidden")}
    for name, columns in columns_of(archive_path, shown).items():
        assert {"title", "description"} <= set(shown[name]), name
        assert set(columns) <= set(shown[name]["columns"]), name


def test_no_table_of_the_archive_is_left_out(archive_path):
    with open_archive(archive_path) as archive:
        rows = archive.connection.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
        )
        names = {name for (name,) in rows}
    indexes = {n for n in names if n.startswith(("reports_fts", "reports_bigrams", "sqlite_"))}
    assert names - indexes == set(described()["tables"])


def test_every_query_fits_a_freshly_made_archive(tmp_path):
    queries = [query["sql"] for query in described()["queries"].values()]
    queries += [front_page.NEWEST_FIRST_REPORTS, front_page.COUNTS, front_page.SPENDERS]
    queries += [*report_page.QUERIES, languages.BOTH_INDEXES, languages.BIGRAMS_ALONE]
    queries += [timelines_archive.TIMELINE, timelines_archive.SPENDERS]
    with open_archive(tmp_path / "archive.db") as archive:
        languages.prepare_connection(archive.connection)
        for sql in queries:
            names = dict.fromkeys(re.findall(r":(\w+)", sql))
            archive.connection.execute(f"EXPLAIN {sql}", names)
        for name, table in described()["tables"].items():
            rows = archive.connection.execute(f'PRAGMA table_xinfo("{name}")')
            named = {*table.get("columns", {}), *table.get("facets", [])}
            named |= {table[key] for key in ("sort", "sort_desc", "fts_pk") if key in table}
            assert named <= {row[1] for row in rows}, name


@pytest.mark.asyncio
async def test_each_question_is_answered(filled):
    datasette = datasette_on(filled)
    given = {
        "timeline_of_a_country": ({"spender": "JPN"}, 7),
        "search_in_any_language": ({"words": "report"}, 7),
        "claims_that_say": ({"words": "3.5 PERCENT"}, 4),
        "first_with_a_figure": ({"spender": "JPN", "percent": "3.5"}, 2),
        "what_an_outlet_was_first_with": ({"outlet": "ft"}, 1),
        "reports_citing_an_outlet": ({"outlet": "Nobody"}, 0),
        "denied": ({}, 1),
        "edited_away": ({}, 0),
    }
    assert set(given) == set(described()["queries"])
    for name, (parameters, rows) in given.items():
        answer = await datasette.client.get(
            f"/archive/{name}.json", params={**parameters, "_shape": "array"}
        )
        assert len(answer.json()) == rows, name
        assert (
            await datasette.client.get(f"/archive/{name}", params=parameters)
        ).status_code == 200


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("table", "facets"),
    [
        ("reports", {"outlet", "language", "access", "published_year", "state"}),
        ("claims", {"spender", "kind", "when", "actor"}),
        ("timeline", {"spender", "kind", "outlet_name", "when", "actor"}),
        ("targets", {"spender", "kind", "first_outlet_name", "when"}),
    ],
)
async def test_each_table_has_its_facets(filled, table, facets):
    answer = await datasette_on(filled).client.get(f"/archive/{table}.json?_size=0")
    assert set(answer.json()["facet_results"]) == facets


@pytest.mark.asyncio
async def test_the_page_of_a_report_shows_claims_in_their_text_and_every_revision(archive_path):
    with open_archive(archive_path) as archive:
        crawl = archive.begin_crawl(None, at=AT, mode="replay", source="edits")
        for day, body in enumerate(("One text.", "Another text.", "One text.")):
            at = AT + timedelta(days=day)
            store(archive, crawl, "https://more.example/a", "Edited", body, at=at)
    datasette = datasette_on(archive_path)
    claimed = html5lib.parse(
        (await datasette.client.get("/archive/reports/1")).text, namespaceHTMLElements=False
    )
    mark = next(e for e in claimed.iter("article")).find(".//mark")
    assert mark.text == "2 percent"
    anchors = {e.attrib["id"] for e in claimed.iter("tr") if "id" in e.attrib}
    links = {e.attrib["href"] for e in claimed.iter("a")}
    assert anchors == {"c1"}
    assert {"#c1", "/archive/claims/1", "/archive/revisions/1"} <= links
    edited = (await datasette.client.get("/archive/reports/9")).text
    assert edited.count('href="/archive/revisions/') == 2
    assert edited.count('href="/archive/fetches/') == 3
    assert (await datasette.client.get("/archive/reports/99")).status_code == 404


@pytest.mark.asyncio
async def test_nothing_that_a_page_wrote_runs_or_leads_astray(hostile):
    datasette = datasette_on(hostile)
    plain_scripts = {}
    paths = ["/", "/archive", *(f"/archive/{table}?_size=max" for table in TABLES)]
    paths += [f"/archive/reports/{number}" for number in range(8, 62)]
    paths += ["/archive/claims/7", "/archive/search_in_any_language?words=alert"]
    for path in paths:
        answer = await datasette.client.get(path)
        assert answer.status_code == 200, path
        tree = html5lib.parse(answer.text, namespaceHTMLElements=False)
        tags = [e.tag for e in tree.iter() if isinstance(e.tag, str)]
        assert not {"img", "iframe", "object", "embed", "math", "style"} & set(tags) - {"style"}, (
            path
        )
        plain_scripts[re.sub(r"\d+", "n", path)] = tags.count("script")
        for element in tree.iter():
            for name, value in element.attrib.items():
                name = name if isinstance(name, str) else str(name[-1])
                assert not name.startswith("on"), (path, name, value)
                if name in ("href", "src", "action"):
                    assert re.match(r"(https?://|/[^/]|/$|[?#]|$)", value), (path, value)
    assert plain_scripts["/archive/reports/n"] == 1
    assert plain_scripts["/"] == 1


@pytest.mark.asyncio
async def test_each_answer_forbids_what_it_does_not_need(filled):
    datasette = datasette_on(filled)
    for path in (
        "/",
        "/archive/reports",
        "/archive/reports.json",
        "/archive/x",
        "/static/pledgeline.css",
    ):
        headers = (await datasette.client.get(path)).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe-inline" not in policy.split("script-src")[1].split(";")[0]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-frame-options"] == "DENY"


@pytest.mark.asyncio
async def test_pages_name_no_other_machine_but_the_reports(filled):
    datasette = datasette_on(filled)
    for path in (
        "/",
        "/archive",
        "/archive/reports",
        "/archive/reports/1",
        "/archive?sql=select+1",
    ):
        tree = html5lib.parse((await datasette.client.get(path)).text, namespaceHTMLElements=False)
        for element in (e for e in tree.iter() if e.tag in ("script", "link", "img", "iframe")):
            for name in ("src", "href"):
                address = element.attrib.get(name, "/").removeprefix("http://localhost")
                assert re.match("/[^/]|/$", address), path


@pytest.mark.asyncio
async def test_an_empty_archive_says_how_to_fill_it(tmp_path):
    with open_archive(tmp_path / "archive.db"):
        pass
    page = (await datasette_on(tmp_path / "archive.db").client.get("/")).text
    assert "Nothing yet" in page
    assert "SAMPLE" not in page


@pytest.mark.asyncio
async def test_samples_are_marked_wherever_they_show(archive_path):
    with open_archive(archive_path) as archive:
        archive.connection.execute("UPDATE reports SET is_sample = 1 WHERE id = 2")
    datasette = datasette_on(archive_path)
    for path in (
        "/",
        "/archive/timeline",
        "/archive/targets",
        "/archive/reports",
        "/archive/reports/2",
    ):
        assert "SAMPLE" in (await datasette.client.get(path)).text, path
    assert "SAMPLE" not in (await datasette.client.get("/archive/reports/1")).text


@pytest.mark.asyncio
@pytest.mark.parametrize("table", ["reports", "claims", "targets"])
async def test_a_page_for_readers_does_not_end_with_sql(filled, table):
    answer = await datasette_on(filled).client.get(f"/archive/{table}")
    assert answer.status_code == 200
    assert "rows-and-columns" in answer.text
    assert "CREATE " not in answer.text
    other = await datasette_on(filled).client.get("/archive/revisions")
    assert "CREATE TABLE" in other.text
