"""A filled archive, and Datasette on it as ``make serve`` sets it up, without a port."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from datasette.app import Datasette

from pipelines.archive.writer import open_archive
from pipelines.report import Fetch, FetchOutcome, Findings, Report
from search.__main__ import HERE, SETTINGS, metadata_for
from tests.timelines.conftest import HOSTILE, archive_path  # noqa: F401 - a fixture
from tests.timelines.hostile import ADDRESSES, FORMULAS, MARKUP

AT = datetime(2025, 6, 21, 18, tzinfo=UTC)
TEXTS = (
    ("ja", "防衛費の目標", "政府は防衛費をGDP比2%に増やす。コルビー氏が求めた。"),
    ("zh", "防卫费", "日本提高防卫费。"),
    ("en", HOSTILE, "Nothing to see. The defence spending of others."),
)


@pytest.fixture
def filled(archive_path):  # noqa: F811
    with open_archive(archive_path) as archive:
        crawl = archive.begin_crawl(None, at=AT, mode="replay", source="more")
        for number, (language, title, body) in enumerate(TEXTS):
            store(archive, crawl, f"https://more.example/{number}", title, body, language)
    return archive_path


def store(archive, crawl, url, title, body, language="en", *, at=AT):
    report = Report(
        outlet="more",
        url=url,
        title=title,
        paragraphs=tuple(body.split("\n")),
        published=AT,
        language=language,
    )
    archive.store_report(report, Findings(), Fetch(url, at, FetchOutcome.NEW, 200), crawl=crawl)


@pytest.fixture
def hostile(filled):
    """An archive in which pages wrote all that could hurt a reader."""
    with open_archive(filled) as archive:
        crawl = archive.begin_crawl(None, at=AT, mode="replay", source="hostile")
        for number, text in enumerate((*MARKUP, *FORMULAS, *ADDRESSES)):
            url = text if text in ADDRESSES else f"https://hostile.example/{number}"
            store(archive, crawl, url, text or "x", text)
    return filled


def datasette_on(archive: Path) -> Datasette:
    return Datasette(
        [str(archive)],
        metadata=metadata_for(archive),
        plugins_dir=str(HERE / "plugins"),
        template_dir=str(HERE / "templates"),
        static_mounts=[("static", str(HERE / "static"))],
        settings={name: value not in ("off", 0) and value for name, value in SETTINGS.items()},
    )
