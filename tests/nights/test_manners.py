"""Politeness and proof are no settings: who switches them off is told why that is refused."""

import pytest

from tests.nights.running import night
from tests.scrapers.crawling import crawl


@pytest.mark.parametrize("name", ["ROBOTSTXT_OBEY", "DOWNLOAD_VERIFY_CERTIFICATES"])
def test_a_night_without_manners_is_refused(press, tmp_path, name):
    ended = night("kyodo", press=press.url, folder=tmp_path, **{name: False})
    assert ended.status == 2
    (said,) = ended.logged.splitlines()
    assert f"the setting {name} is False; True was expected" in said
    assert not press.requests
    assert not (tmp_path / "archive.db").exists()


def test_a_crawl_that_would_not_keep_to_robots_is_refused(press, tmp_path):
    ended = crawl("kyodo", press=press.url, folder=tmp_path, ROBOTSTXT_OBEY=False)
    assert ended.status == 2
    assert "the setting ROBOTSTXT_OBEY is False; True was expected" in ended.logged
    assert not press.requests
