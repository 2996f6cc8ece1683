"""Speakers, unnamed sources and cited outlets of Japanese and Chinese reports, by table."""

from datetime import date

import pytest

from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.outlet_names import NAMES, outlets_in
from pipelines.extraction.findings import find_cited_outlets, find_findings
from pipelines.extraction.languages import en_outlets
from pipelines.extraction.languages.cjk_outlets import OUTLETS
from pipelines.report import Claim
from tests.cases.attribution_cjk import CARRIED, CITED, LAID_OUT, SOURCES, SPEAKERS, TITLES

PUBLISHED = date(2025, 11, 20)
HEADLINES = {"ja": "防衛費のGDP比", "zh": "国防预算"}
ONLY_EAST_ASIAN = {
    *("47NEWS", "Reference News", "Diamond", "Hong Kong Economic Journal", "Sanlih", "ETtoday"),
}
"""Outlets that English reports hardly cite."""


def claims_of(language: str, text: str) -> tuple[Claim, ...]:
    text = f"{HEADLINES[language]}\n{text}"
    return find_findings(text, published=PUBLISHED, language=language).claims


@pytest.mark.parametrize(("language", "text", "speaker"), SPEAKERS)
def test_who_speaks_is_a_person_or_nobody(language: str, text: str, speaker: str | None) -> None:
    claims = claims_of(language, text)
    assert claims
    assert {claim.speaker for claim in claims} == {speaker}


@pytest.mark.parametrize(("language", "title", "speaker"), TITLES)
def test_a_title_names_who_says_what_it_quotes(
    language: str, title: str, speaker: str | None
) -> None:
    text = f"{title}\n。"
    claim = find_findings(text, published=PUBLISHED, language=language).claims[0]
    assert claim.speaker == speaker


@pytest.mark.parametrize(("language", "text", "years"), LAID_OUT)
def test_the_layout_tells_the_year_of_a_figure(
    language: str, text: str, years: tuple[str, ...]
) -> None:
    assert tuple(claim.when for claim in claims_of(language, text)) == years


@pytest.mark.parametrize(("language", "text", "sources"), SOURCES)
def test_unnamed_sources_are_told_word_for_word(
    language: str, text: str, sources: tuple[str, ...]
) -> None:
    (claim,) = claims_of(language, text)
    assert claim.sources == sources


@pytest.mark.parametrize(("language", "title", "text", "outlets"), CITED)
def test_an_outlet_is_cited_as_news_names_it(
    language: str, title: str, text: str, outlets: tuple[str, ...]
) -> None:
    document = Document(f"{title}\n{text}", PUBLISHED, language, None)
    assert find_cited_outlets(document) == outlets


def test_an_outlet_does_not_cite_itself_in_its_headline() -> None:
    document = Document("防衛費増へ＝ロイター\n本文。", PUBLISHED, "ja", "ロイター")
    assert find_cited_outlets(document) == ()


@pytest.mark.parametrize(("language", "text", "outlets"), CARRIED)
def test_a_report_goes_on_until_somebody_else_takes_over(
    language: str, text: str, outlets: tuple[tuple[str, ...], ...]
) -> None:
    assert tuple(claim.cited for claim in claims_of(language, text)) == outlets


def test_an_outlet_has_one_name_in_all_languages() -> None:
    assert set(OUTLETS) - set(en_outlets.OUTLETS) == ONLY_EAST_ASIAN
    english = {
        form.lower(): name
        for name, forms in en_outlets.OUTLETS.items()
        for form in (name, *forms.split("|"))
    }
    for form, name in NAMES.items():
        assert english.get(form.lower(), name) == name, form


def test_every_outlet_is_found_by_every_name_of_it() -> None:
    for form, name in NAMES.items():
        assert [found for _, _, found in outlets_in(f"、{form}は")] == [name], form


def test_no_name_stands_for_two_outlets() -> None:
    forms = [form for surfaces in OUTLETS.values() for form in surfaces]
    assert sorted({form for form in forms if forms.count(form) > 1}) == []
