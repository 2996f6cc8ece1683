"""``make serve``: the real server in a real browser, and what it refuses to serve."""

import shutil
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from pipelines.archive.schema import check_file
from pipelines.errors import NewerArchive
from search.__main__ import metadata_for, serve_words
from tests.scrapers.crawling import wait_for
from timelines.archive import open_for_reading, read_timeline
from timelines.page import export_html
from timelines.targets import timeline_of

ROOT = Path(__file__).parents[2]
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
FLAGS = (
    "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking"
    " disable-component-update disable-sync"
).split()
needs_browser = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="chromium or chromedriver is not installed"
)


def search(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "search", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(base: str) -> bool:
    try:
        urllib.request.urlopen(f"{base}/-/versions.json").close()
    except OSError:
        return False
    return True


@contextmanager
def served(archive: Path):
    """The address of the server; another where somebody took its port before it could."""
    log = archive.with_name("serve.log")
    process, base = start_serving(archive, log)
    while process.poll() is not None:
        said = log.read_text()
        assert "is taken" in said or "address already in use" in said, said
        process, base = start_serving(archive, log)
    try:
        yield base
    finally:
        process.terminate()
        process.wait()


def start_serving(archive: Path, log: Path) -> tuple[subprocess.Popen[bytes], str]:
    """The server when it answers, or when it could not begin, and its address."""
    port = free_port()
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "search", "--archive", str(archive), "--port", str(port)],
            cwd=ROOT,
            stdout=output,
            stderr=output,
        )
    base = f"http://127.0.0.1:{port}"
    wait_for(lambda: process.poll() is not None or answers(base))
    return process, base


def test_the_description_follows_the_name_of_the_file(filled, tmp_path):
    other = tmp_path / "other.db"
    shutil.copy(filled, other)
    assert list(metadata_for(other)["databases"]) == ["other"]
    assert "--metadata" in serve_words(other, tmp_path / "m.json")
    answer = search("--archive", str(other), "--get", "/other/reports.json?_search=防衛&_size=0")
    assert answer.returncode == 0, answer.stderr
    assert '"filtered_table_rows_count": 1' in answer.stdout


@pytest.mark.parametrize("content", [None, b"", b"text", b"SQLite format 3\x00" + b"\x00" * 600])
def test_what_is_no_archive_is_not_served(tmp_path, content):
    path = tmp_path / "archive.db"
    if content is not None:
        path.write_bytes(content)
    run = search("--archive", str(path), "--get", "/")
    assert run.returncode == 2
    assert "archive" in run.stderr
    assert "Traceback" not in run.stderr
    assert not path.exists() or path.read_bytes() == content


def test_an_archive_of_a_newer_version_is_refused_in_the_words_of_replay(filled):
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = filled.read_bytes()
    with pytest.raises(NewerArchive) as refused:
        check_file(filled)
    run = search("--archive", str(filled), "--get", "/")
    assert run.returncode == 2
    assert run.stderr == f"search: {refused.value}\n"
    assert filled.read_bytes() == before


def test_a_damaged_archive_is_not_served(filled):
    with filled.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 16_000)
    run = search("--archive", str(filled), "--get", "/")
    assert run.returncode == 2
    assert "scrapy doctor" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_taken_port_is_said_in_a_sentence(filled):
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        run = search("--archive", str(filled), "--port", str(port))
    assert run.returncode == 2
    assert f"make serve PORT={port + 1}" in run.stderr


@contextmanager
def chromium(profile: Path, *, phone: bool = False):
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    for word in (*FLAGS, f"user-data-dir={profile}", "window-size=1280,1000"):
        options.add_argument(f"--{word}")
    if phone:
        metrics = {"width": 390, "height": 844, "pixelRatio": 2}
        options.add_experimental_option("mobileEmulation", {"deviceMetrics": metrics})
    options.binary_location = CHROMIUM
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(DRIVER))
    try:
        yield browser
    finally:
        browser.quit()


PAGES = (
    "/",
    "/archive",
    "/archive/reports",
    "/archive/reports?_search=%E9%98%B2%E8%A1%9B",
    "/archive/reports?_search=xyzzyquux",
    "/archive/reports/1",
    "/archive/targets",
    "/archive/timeline?spender=JPN",
    "/archive/claims",
    "/archive/claims/1",
    "/archive/first_reports",
    "/archive/nights",
    "/archive/denied",
    "/archive/timeline_of_a_country?spender=JPN",
    "/archive?sql=select+1",
)


@pytest.mark.browser
@needs_browser
def test_no_page_shows_a_console_error_or_asks_another_machine(hostile, tmp_path):
    with served(hostile) as base, chromium(tmp_path / "profile") as browser:
        for path in PAGES:
            browser.get(base + path)
            assert browser.get_log("browser") == [], path
            asked = browser.execute_script(
                "return performance.getEntriesByType('resource').map(entry => entry.name)"
            )
            assert all(address.startswith(base) for address in asked), (path, asked)
            assert browser.execute_script("return window.scrollX") == 0
        assert browser.find_elements("css selector", ".CodeMirror"), "the SQL editor works"


@pytest.fixture
def page(filled, tmp_path):
    connection = open_for_reading(filled)
    path = tmp_path / "timeline.html"
    path.write_text(export_html(timeline_of("JPN", read_timeline(connection, "JPN"))), "utf-8")
    connection.close()
    return path


@pytest.mark.browser
@needs_browser
def test_the_timeline_page_answers_to_a_pointer(page, tmp_path):
    from selenium.webdriver.common.action_chains import ActionChains

    with chromium(tmp_path / "profile") as browser:
        browser.get(page.as_uri())
        wait_for(lambda: browser.find_elements("css selector", "svg.marks"))
        assert browser.get_log("browser") == []
        points = browser.find_elements("css selector", ".desk [aria-roledescription=point]")
        assert len(points) == 7
        first = next(p for p in points if "day 20" in p.get_attribute("aria-label"))
        ActionChains(browser).move_to_element(first).perform()
        wait_for(lambda: browser.find_elements("css selector", "#vg-tooltip-element.visible"))
        told = browser.find_element("id", "vg-tooltip-element").text
        assert "3.5 % of GDP" in told
        assert "Report of day 20 on 3.5 percent says 3.5 percent of GDP." in told
        places = [(p.rect["x"], p.rect["width"]) for p in points]
        width = browser.execute_script("return innerWidth")
        assert all(x > 0 and x + w < width for x, w in places)


@pytest.mark.browser
@needs_browser
def test_the_timeline_page_fits_a_phone(page, tmp_path):
    with chromium(tmp_path / "profile", phone=True) as browser:
        browser.get(page.as_uri())
        wait_for(lambda: browser.find_elements("css selector", ".phone svg.marks"))
        assert browser.execute_script("return document.documentElement.scrollWidth") <= 390
        assert browser.find_element("css selector", ".phone").is_displayed()
        assert not browser.find_element("css selector", ".desk").is_displayed()


@pytest.mark.browser
@needs_browser
def test_the_timeline_page_shows_its_chart_without_scripts(page, tmp_path):
    still = tmp_path / "still.html"
    # A policy without hashes, as some mail readers and archives impose, stops each script.
    still.write_text(page.read_text("utf-8").replace("script-src 'sha256", "script-src 'sha999"))
    with chromium(tmp_path / "profile") as browser:
        browser.get(still.as_uri())
        points = browser.find_elements("css selector", ".desk [aria-roledescription=point]")
        assert len(points) == 7
        assert all(point.find_elements("css selector", "title") for point in points)
        assert not browser.find_elements("css selector", ".vega-embed")
