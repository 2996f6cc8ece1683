"""Search: one box for all languages, and nonsense finds nothing."""

import sqlite3

import pytest

from pipelines.archive.writer import open_archive
from tests.search.conftest import AT, datasette_on, store

pytestmark = pytest.mark.asyncio


async def count(datasette, query, table="reports"):
    answer = await datasette.client.get(
        f"/archive/{table}.json", params={"_search": query, "_size": 0}
    )
    assert answer.status_code == 200, answer.text
    return answer.json()["filtered_table_rows_count"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("xyzzyquux", 0),
        ("防衛", 1),
        ("防衛費", 1),
        ("費", 1),
        ("费", 1),
        ("防卫费", 1),
        ("衛防", 0),
        ("防衛 xyzzyquux", 0),
        ("ＧＤＰ比", 1),
        ("コルビー", 1),
        ("reports", 7),  # the stem of "Report"
        ("GDP", 9),  # eight in English, one in Japanese
        ("gdp 防衛", 1),
        ('"others defence"', 0),
        ('"defence spending"', 1),
        ("spending defence", 1),
        ("2.5", 0),
        ("", 11),
    ],
)
async def test_one_box_finds_words_of_every_language_and_no_nonsense(filled, query, found):
    assert await count(datasette_on(filled), query) == found


@pytest.mark.parametrize(
    "query",
    [
        *('"', '""', "OR", "AND", "NOT x", "NEAR(a b)", "a*", "title:x", "^x", "-", "(", "{x}: y"),
        *("*", '"防衛', "防衛\x00", "'", "''; drop table reports", "\\", "\ud7ff", "＊", "%"),
        "あ" * 5000,
    ],
)
async def test_no_query_is_an_error_or_an_operator(filled, query):
    assert await count(datasette_on(filled), query) <= 2


async def test_claims_and_timeline_are_searched_by_their_report(filled):
    datasette = datasette_on(filled)
    assert await count(datasette, "percent", "claims") == 8
    assert await count(datasette, "percent", "timeline") == 8
    assert await count(datasette, "防衛費", "timeline") == 0


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/archive/nights.json?_search=x", "cannot be searched"),
        ("/archive/reports.json?_search_title=x", "Search in all of a report"),
    ],
)
async def test_a_search_that_cannot_be_is_refused_not_ignored(filled, path, said):
    answer = await datasette_on(filled).client.get(path)
    assert answer.status_code == 400
    assert said in answer.json()["error"]


@pytest.mark.parametrize("more", ["_fts_table=sqlite_master", "_searchmode=raw", "_fts_pk=outlet"])
async def test_an_address_cannot_choose_the_index(filled, more):
    path = f"/archive/reports.json?_search=xyzzyquux&_size=0&{more}"
    answer = await datasette_on(filled).client.get(path)
    assert answer.json()["filtered_table_rows_count"] == 0


async def test_a_new_search_takes_the_place_of_the_old_one(filled):
    path = "/archive/reports.json?_words=xyzzyquux&_search=%E9%98%B2%E8%A1%9B&_size=0"
    answer = await datasette_on(filled).client.get(path)
    assert answer.json()["filtered_table_rows_count"] == 1


async def test_a_search_goes_with_facets_and_to_the_next_page(filled):
    datasette = datasette_on(filled)
    page = (await datasette.client.get("/archive/reports?_search=report&_size=2")).text
    assert 'value="report"' in page
    answer = (await datasette.client.get("/archive/reports.json?_search=report&_size=2")).json()
    seen = {row[0] for row in answer["rows"]}
    while answer["next_url"]:
        answer = (await datasette.client.get(answer["next_url"].partition("localhost")[2])).json()
        seen |= {row[0] for row in answer["rows"]}
    assert len(seen) == 7
    faceted = "/archive/reports.json?_search=report&_facet=outlet&outlet=kyodo"
    assert (await datasette.client.get(faceted)).json()["filtered_table_rows_count"] == 6


async def test_what_the_archive_gains_while_it_is_served_is_found(filled):
    datasette = datasette_on(filled)
    assert await count(datasette, "Zugzwang") == 0
    with open_archive(filled) as archive:
        crawl = archive.begin_crawl(None, at=AT, mode="replay", source="late")
        store(archive, crawl, "https://more.example/late", "Zugzwang", "Late.")
    assert await count(datasette, "Zugzwang") == 1


async def test_nobody_can_write(filled):
    datasette = datasette_on(filled)
    for sql in ("delete from claims", "update reports set title = ''", "attach 'x' as y"):
        answer = await datasette.client.get("/archive.json", params={"sql": sql})
        assert answer.status_code in (400, 403)
    with pytest.raises(sqlite3.OperationalError):
        await datasette.get_database("archive").execute("delete from claims")
    answer = await datasette.client.get("/archive.db")
    assert answer.status_code == 403
