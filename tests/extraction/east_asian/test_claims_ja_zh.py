"""Claims of Japanese and Chinese sentences, row by row, and what holds in every script."""

from datetime import date

import pytest

from pipelines.extraction import east_asian
from pipelines.extraction.document import Document
from pipelines.extraction.languages.zh_folding import FOLDED
from pipelines.report import Claim, Measure
from tests.cases import claims_ja, claims_zh

DAY = date(2025, 10, 24)
TABLES = (("ja", claims_ja), ("zh", claims_zh))


def claims_of(text: str, *, language: str) -> tuple[Claim, ...]:
    title = "豪州の国防費" if language == "ja" and "AUS" in text else ""
    document = Document(f"{title}\n{text}", DAY, language, None)
    percentages = east_asian.find_percentages(document)
    return east_asian.find_claims(document, percentages, east_asian.find_dates(document))


def read(text: str, quote: str, *, language: str) -> tuple[object, ...]:
    found = [c for c in claims_of(text, language=language) if c.percentage.quote == quote]
    assert found, f"no share {quote} in {text}"
    claim = found[0]
    return "+".join(claim.spender), claim.kind.value, claim.when, "+".join(claim.actor) or None


def rows(name: str) -> list[tuple[str, tuple]]:
    return [(language, row) for language, table in TABLES for row in getattr(table, name)]


@pytest.mark.parametrize(("language", "row"), rows("STATED"))
def test_a_claim_says_whose_what_when_and_by_whom(language, row):
    text, quote, *expected = row
    assert read(text, quote, language=language) == tuple(expected)


@pytest.mark.parametrize(("language", "row"), rows("CAUGHT"))
def test_a_mistake_once_made_is_not_made_again(language, row):
    text, quote, *expected = row
    text = text if expected[0] != "AUS" or language == "ja" else f"澳大利亚国防预算\n{text}"
    assert read(text, quote, language=language) == tuple(expected)


@pytest.mark.parametrize("row", claims_zh.KNOWN_GAPS)
@pytest.mark.xfail(strict=True, reason="needs more than the words of the clause")
def test_a_known_gap(row):
    text, quote, *expected = row
    assert read(text, quote, language="zh") == tuple(expected)


@pytest.mark.parametrize(("language", "text"), rows("NEAR_MISSES"))
def test_what_only_looks_like_a_share_is_none(language, text):
    document = Document(text, DAY, language, None)
    measures = [found.of for found in east_asian.find_percentages(document)]
    assert measures
    assert Measure.GDP not in measures


@pytest.mark.parametrize("row", claims_zh.STATED)
def test_both_forms_of_chinese_signs_tell_the_same(row):
    text, quote, *expected = row
    assert read(text.translate(FOLDED), quote, language="zh") == tuple(expected)


def test_folding_changes_no_offset():
    text = "總統賴清德表示，國防預算將達GDP的5%。"
    (claim,) = claims_of(text, language="zh")
    assert claim.speaker == "賴清德"
    assert claim.percentage.sentence == text


def test_every_claim_keeps_its_rules():
    for language, row in rows("STATED"):
        for claim in claims_of(row[0], language=language):
            assert len(claim.rules) >= 3


def test_a_leader_out_of_office_is_no_government():
    text = "安倍氏は防衛費をGDP比2%に引き上げるべきだと述べた。"
    late = Document(text, date(2024, 1, 5), "ja", None)
    (percentage,) = east_asian.find_percentages(late)
    (claim,) = east_asian.find_claims(late, (percentage,), ())
    assert (claim.spender, claim.kind.value) == (("JPN",), "proposal")
