"""Rules are seen in whatever encoding their byte order mark names."""

import codecs

import pytest
from protego import Protego

from scrapers.robots import rules_of

RULES = "User-agent: *\nDisallow: /private\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_rules_are_seen_in_the_encoding_that_their_mark_names(mark, encoding):
    rules = Protego.parse(rules_of(200, mark + RULES.encode(encoding)).decode())
    assert not rules.can_fetch("https://gazette.example/private/1", "pledgeline")
    assert rules.can_fetch("https://gazette.example/reports/1", "pledgeline")
