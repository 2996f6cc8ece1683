"""JSON-LD as outlets write it, and as nobody should."""

import json

import pytest
from bs4 import BeautifulSoup

from scrapers.reading.jsonld import article_of, read_block, types_of

ARTICLE = '{"@type": "NewsArticle", "headline": "Two percent"}'
SPELLINGS = {
    "alone": ARTICLE,
    "list": f'[{{"@type": "WebSite"}}, {ARTICLE}]',
    "nested lists": f"[[[{ARTICLE}]]]",
    "graph": f'{{"@context": "https://schema.org", "@graph": [{{"@type": "WebPage"}}, {ARTICLE}]}}',
    "main entity": f'{{"@type": "WebPage", "mainEntity": {ARTICLE}}}',
    "types as list": '{"@type": ["NewsArticle", "Thing"], "headline": "Two percent"}',
    "type as address": '{"@type": "http://schema.org/NewsArticle", "headline": "Two percent"}',
    "trailing commas": '{"@type": "NewsArticle", "headline": "Two percent", "a": [1, 2,],}',
    "control characters": '{"@type": "NewsArticle", "x": "a\tb\nc", "headline": "Two percent"}',
    "entities": ARTICLE.replace('"', "&quot;"),
    "comment": f"<!-- {ARTICLE} -->",
    "cdata": f"//<![CDATA[\n{ARTICLE}\n//]]>",
    "semicolon": f"{ARTICLE};",
    "big numbers": '{"@type": "NewsArticle", "n": ' + "9" * 6000 + ', "headline": "Two percent"}',
}
BROKEN = [
    "",
    "{",
    "[" * 200_000,
    "null",
    '"x"',
    '{"@type": 3}',
    '{"@type": {"a": 1}}',
    "[]]",
    "x" * 100,
]


def page(*blocks: str) -> BeautifulSoup:
    scripts = "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return BeautifulSoup(f"<html><head>{scripts}</head></html>", "lxml")


@pytest.mark.parametrize("spelling", SPELLINGS.values(), ids=SPELLINGS)
def test_the_article_is_found_in_every_spelling(spelling):
    assert article_of(page(spelling))["headline"] == "Two percent"


@pytest.mark.parametrize("block", BROKEN, ids=lambda block: block[:20])
def test_a_broken_block_costs_only_itself(block):
    assert article_of(page(block, ARTICLE))["headline"] == "Two percent"
    assert article_of(page(block)) == {}


def test_the_article_that_names_the_page_is_its_own():
    other = '{"@type": "NewsArticle", "headline": "Other", "url": "https://x.org/2"}'
    own = '{"@type": "NewsArticle", "headline": "Own", "mainEntityOfPage": {"@id": "https://x.org/1"}}'
    assert article_of(page(other, own), addresses=("https://x.org/1",))["headline"] == "Own"
    assert article_of(page(other, own))["headline"] == "Other"


def test_updates_of_a_live_blog_are_not_its_article():
    blog = {"@type": "LiveBlogPosting", "headline": "Blog", "liveBlogUpdate": [json.loads(ARTICLE)]}
    assert article_of(page(json.dumps(blog)))["headline"] == "Blog"


def test_many_nodes_cost_no_more_than_a_few():
    assert read_block("[" + "[]," * 100_000 + "[]]") is not None
    assert article_of(page("[" + "[]," * 100_000 + "[]]")) == {}


def test_types_are_words():
    assert types_of({"@type": ["schema:NewsArticle", 3, None]}) == {"NewsArticle"}
