"""Search: one box for all languages, nothing that a stored page could do, no console error."""

import json
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import html5lib
import pytest
import yaml

from pipelines.archive.writer import open_archive
from pipelines.report import Fetch, FetchOutcome, Report
from search.__main__ import metadata_for, serve_words
from tests.timelines.conftest import HOSTILE, archive_path  # noqa: F401 - a fixture

ROOT = Path(__file__).parents[2]
AT = datetime(2025, 6, 21, 18, tzinfo=UTC)


@pytest.fixture
def filled(archive_path):  # noqa: F811
    texts = [
        ("ja", "防衛費の目標", "政府は防衛費をGDP比2%に増やす。"),
        ("zh", "防卫费", "日本提高防卫费。"),
        ("en", HOSTILE, "Nothing to see."),
    ]
    with open_archive(archive_path) as archive:
        crawl = archive.begin_crawl(None, at=AT, mode="replay", source="more")
        for number, (language, title, body) in enumerate(texts):
            url = f"https://more.example/{number}"
            report = Report(
                outlet="more",
                url=url,
                title=title,
                paragraphs=(body,),
                published=AT,
                language=language,
            )
            from pipelines.report import Findings

            archive.store_report(
                report, Findings(), Fetch(url, AT, FetchOutcome.NEW, 200), crawl=crawl
            )
    return archive_path


@contextmanager
def served(archive: Path):
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-m", "search", "--archive", str(archive), "--port", str(port)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(200):
            try:
                urllib.request.urlopen(f"{base}/-/versions.json", timeout=2).close()
                break
            except OSError:
                time.sleep(0.1)
        yield base
    finally:
        process.terminate()
        process.wait(20)


def get(base: str, path: str):
    return urllib.request.urlopen(base + urllib.parse.quote(path, safe="/?&=%.:_-"), timeout=20)


def count(base: str, query: str, table: str = "reports") -> int:
    words = urllib.parse.quote(query)
    with urllib.request.urlopen(
        f"{base}/archive/{table}.json?_search={words}&_size=0", timeout=20
    ) as answer:
        return json.load(answer)["filtered_table_rows_count"]


def test_one_box_finds_words_of_every_language_and_no_nonsense(filled):
    with served(filled) as base:
        assert count(base, "xyzzyquux") == 0
        assert count(base, "防衛") == 1
        assert count(base, "防衛費") == 1
        assert count(base, "費") == 1
        assert count(base, "防卫费") == 1
        assert count(base, "衛防") == 0
        assert count(base, "reports") == 7  # the stem of "Report"
        assert count(base, "防衛 xyzzyquux") == 0
        for hostile in ('"', "OR", "NEAR(a b)", "a*", "title:", "-", "(", '"防衛', "防衛\x00"):
            assert count(base, hostile) >= 0
        assert count(base, "防衛費", "timeline") == 0
        assert count(base, "percent", "claims") > 0


def test_pages_show_what_they_should_and_run_nothing_of_a_report(filled):
    with served(filled) as base:
        for path in (
            "/",
            "/archive",
            "/archive/reports",
            "/archive/timeline",
            "/archive/targets",
            "/archive/claims",
            "/archive/first_with_a_figure?spender=JPN&percent=3.5",
            "/archive/reports/9",
        ):
            with get(base, path) as answer:
                page = answer.read().decode()
                assert "default-src 'self'" in answer.headers["content-security-policy"]
                assert answer.headers["x-content-type-options"] == "nosniff"
            tree = html5lib.parse(page, namespaceHTMLElements=False)
            assert not [e for e in tree.iter("img") if e.attrib.get("src") == "x"], path
        with get(base, "/archive/reports.json?_facet=outlet&_size=0") as answer:
            assert {
                f["value"] for f in json.load(answer)["facet_results"]["outlet"]["results"]
            } >= {"kyodo", "ft", "more"}


def test_every_table_that_people_open_is_described():
    metadata = yaml.safe_load((ROOT / "search/metadata.yaml").read_text("utf-8"))
    tables = metadata["databases"]["archive"]["tables"]
    for name, table in tables.items():
        assert table.get("hidden") or table.get("title"), name
    for name in ("reports", "claims", "timeline"):
        assert tables[name]["fts_table"] == "reports_fts", "Datasette ignores _search without it"


def test_every_query_fits_an_empty_archive(tmp_path):
    with open_archive(tmp_path / "archive.db") as archive:
        metadata = yaml.safe_load((ROOT / "search/metadata.yaml").read_text("utf-8"))
        described = metadata["databases"]["archive"]
        for query in described["queries"].values():
            names = dict.fromkeys(re.findall(r":(\w+)", query["sql"]))
            archive.connection.execute(f"EXPLAIN {query['sql']}", names)
        for name, table in described["tables"].items():
            columns = {
                row[1] for row in archive.connection.execute(f'PRAGMA table_xinfo("{name}")')
            }
            assert columns, name
            for column in [
                *table.get("columns", {}),
                *table.get("facets", []),
                *([table["sort"]] if "sort" in table else []),
            ]:
                assert column in columns, f"{name}.{column}"
        from timelines import archive as reading

        for sql in (reading.TIMELINE, reading.SPENDERS):
            archive.connection.execute(f"EXPLAIN {sql}", {"spender": "JPN"})
        from search.plugins import front_page

        for sql in (front_page.NEWEST_FIRST_REPORTS, front_page.COUNTS, front_page.SPENDERS):
            archive.connection.execute(f"EXPLAIN {sql}")


def test_the_description_follows_the_name_of_the_file(tmp_path):
    assert list(metadata_for(tmp_path / "other.db")["databases"]) == ["other"]
    assert "--metadata" in serve_words(tmp_path / "other.db", tmp_path / "m.json")


@pytest.mark.parametrize("content", [None, b"", b"text"])
def test_what_is_no_archive_is_not_served(tmp_path, content):
    path = tmp_path / "archive.db"
    if content is not None:
        path.write_bytes(content)
    run = subprocess.run(
        [sys.executable, "-m", "search", "--archive", str(path), "--get", "/"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 2
    assert "archive" in run.stderr
    assert "Traceback" not in run.stderr


CHROMIUM = shutil.which("chromium")


@pytest.mark.browser
@pytest.mark.skipif(
    not (CHROMIUM and shutil.which("chromedriver")),
    reason="chromium or chromedriver is not installed",
)
def test_no_page_shows_a_console_error(filled, tmp_path):
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    from timelines.archive import open_for_reading, read_timeline
    from timelines.page import export_html
    from timelines.targets import timeline_of

    connection = open_for_reading(filled)
    page = tmp_path / "timeline.html"
    page.write_text(export_html(timeline_of("JPN", read_timeline(connection, "JPN"))), "utf-8")
    connection.close()
    options = webdriver.ChromeOptions()
    for word in (
        "headless",
        "no-sandbox",
        "disable-gpu",
        "disable-quic",
        "no-first-run",
        "disable-background-networking",
        "disable-component-update",
        "disable-sync",
    ):
        options.add_argument(f"--{word}")
    options.add_argument(f"--user-data-dir={tmp_path / 'profile'}")
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    try:
        with served(filled) as base:
            for path in (
                "/",
                "/archive",
                "/archive/reports?_search=%E9%98%B2%E8%A1%9B",
                "/archive/targets",
                "/archive/timeline?spender=JPN",
                "/archive/claims",
                "/archive/reports/1",
                "/archive/denied",
            ):
                browser.get(base + path)
                assert browser.get_log("browser") == [], path
            browser.get(page.as_uri())
            time.sleep(2)
            assert browser.get_log("browser") == []
            points = browser.find_elements(
                "css selector",
                ".desk .mark-symbol [aria-roledescription=point]",
            )
            assert len(points) >= 7
    finally:
        browser.quit()
