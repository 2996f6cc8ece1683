"""Japanese and Chinese, row by row, and properties that hold for any text."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.extraction import east_asian as cjk
from pipelines.extraction.document import Document
from pipelines.extraction.findings import find_findings
from pipelines.report import Measure
from tests.cases import cjk as cases
from tests.cases import dates_cjk, measures_cjk
from tests.growth import is_about_linear

DAY = date(2025, 6, 21)


def document(text: str, published: date | None = DAY) -> Document:
    return Document(text=text, published=published, language="ja", outlet=None)


def rows(table: dict) -> list[tuple[object, str]]:
    return [(value, text) for value, texts in table.items() for text in texts]


@pytest.mark.parametrize(("value", "text"), rows(cases.PERCENTAGES))
def test_a_percentage_is_read_however_it_is_written(value, text):
    (found,) = cjk.find_percentages(document(text))
    assert (str(found.low), str(found.high), found.bound.value) == value
    assert text[found.start : found.end] == found.quote


@pytest.mark.parametrize(("text", "speaker"), cases.SPEAKERS)
def test_who_speaks_is_named_as_the_page_names_them(text, speaker):
    found = find_findings(f"国防预算\n{text}", published=DAY, language="zh")
    assert [claim.speaker for claim in found.claims] == [speaker]


@pytest.mark.parametrize("text", cases.NO_PERCENTAGE)
def test_what_looks_like_a_percentage_is_none(text):
    assert cjk.find_percentages(document(text)) == ()


@pytest.mark.parametrize(("value", "text"), rows(cases.DATES))
def test_a_date_is_put_on_the_calendar(value, text):
    found = cjk.find_dates(
        document(
            text
            if any("\u3041" <= c <= "\u30fe" for c in text)
            else f"{text}、これ"
            if "财" not in text and "星期" not in text and "天" not in text and "下个" not in text
            else f"{text}，防务"
        )
    )
    assert [mention.value for mention in found] == [value]


@pytest.mark.parametrize(("language", "text", "quote", "value"), cases.DATES_IN_SENTENCES)
def test_a_date_is_read_with_its_sentence(language, text, quote, value):
    found = cjk.find_dates(Document(text=text, published=DAY, language=language, outlet=None))
    assert (quote, value) in [(mention.quote, mention.value) for mention in found]


@pytest.mark.parametrize(("language", "text", "dates"), dates_cjk.PARTS_OF_YEARS)
def test_each_part_of_a_year_is_told_whole(language, text, dates):
    found = cjk.find_dates(Document(text=text, published=DAY, language=language, outlet=None))
    assert [f"{mention.quote} {mention.value}" for mention in found] == dates


@pytest.mark.parametrize(("language", "text", "values"), dates_cjk.FISCAL_YEARS_OF_AMERICA)
def test_the_fiscal_year_of_the_united_states_begins_in_october(language, text, values):
    day = date(2025, 11, 17)
    found = cjk.find_dates(Document(text=text, published=day, language=language, outlet=None))
    assert [mention.value for mention in found] == values


@pytest.mark.parametrize(("published", "text", "values"), dates_cjk.TURNS_OF_YEARS)
def test_the_turn_of_a_year_goes_by_the_day_of_publication(published, text, values):
    found = cjk.find_dates(document(text, date.fromisoformat(published)))
    assert [mention.value for mention in found] == values


@pytest.mark.parametrize(("language", "published", "text", "dates"), dates_cjk.SPOKEN)
def test_the_words_around_a_date_tell_which_it_is(language, published, text, dates):
    day = date.fromisoformat(published)
    found = cjk.find_dates(Document(text=text, published=day, language=language, outlet=None))
    assert [f"{mention.quote} {mention.value}" for mention in found] == dates


@pytest.mark.parametrize(("published", "text", "values"), cases.DATES_OF_SHOWA)
def test_a_short_year_of_an_old_paper_is_of_its_era(published, text, values):
    found = cjk.find_dates(document(text, date.fromisoformat(published)))
    assert [mention.value for mention in found] == values


@pytest.mark.parametrize(("text", "values"), cases.DATES_WITHOUT_PUBLICATION)
def test_a_short_year_without_a_day_of_publication_goes_by_the_years_that_are_named(text, values):
    found = cjk.find_dates(document(text, published=None))
    assert [mention.value for mention in found] == values


@pytest.mark.parametrize("text", cases.NO_DATE)
def test_what_looks_like_a_date_is_none(text):
    assert cjk.find_dates(document(text)) == ()


@pytest.mark.parametrize(("text", "spender", "kind", "when", "actor"), cases.CLAIMS)
def test_a_claim_is_whose_what_when_and_by_whom(text, spender, kind, when, actor):
    (claim,) = find_findings("見出し\n" + text, published=DAY).claims
    assert (claim.spender, claim.kind.value, claim.when) == ((spender,), kind, when)
    assert claim.actor == ((actor,) if actor else ())
    assert claim.rules


@pytest.mark.parametrize("text", cases.NO_SHARE)
def test_what_is_no_share_is_told_apart(text):
    findings = find_findings("防衛費\n" + text, published=DAY)
    assert findings.percentages
    assert all(each.of is Measure.OTHER for each in findings.percentages)
    assert findings.claims == ()


@pytest.mark.parametrize(("text", "shares"), cases.SHARES_IN_TRANSCRIPTS)
def test_a_transcript_need_not_say_what_the_share_is_of(text, shares):
    found = cjk.find_percentages(document("予算委員会\n" + text))
    assert found
    assert [each.quote for each in found if each.of is Measure.GDP] == shares


def test_an_address_of_the_web_hides_no_figure_beside_it():
    text = "防衛費（https://example.org/2025/06/12/5%25）は3%だ。https://example.org/a、2%だった。"
    assert [each.quote for each in cjk.find_percentages(document(text))] == ["3%", "2%"]
    assert cjk.find_dates(document(text)) == ()


def test_a_report_of_a_report_credits_the_outlet_and_its_source():
    text = "美国施压\n据日本共同社21日援引外交消息人士的话报道，美国政府要求日本将防卫费提高至国内生产总值的3.5%。"
    findings = find_findings(text, published=DAY, outlet="新华社")
    assert findings.cited_outlets == ("Kyodo News",)
    (claim,) = findings.claims
    assert claim.cited == ("Kyodo News",)
    assert claim.sources == ("外交消息人士",)


SIGNS = st.text(
    alphabet=st.sampled_from(
        list(
            "防衛費GDP比3・5%０％一二百割約以上米日本政府は2027年度令和月20日「」。、\n\x00\ud800\u202e至到的要求"
        )
    ),
    max_size=200,
)


@settings(max_examples=150, deadline=None)
@given(SIGNS, st.none() | st.dates())
def test_any_text_gives_quotes_that_stand_where_they_are_said_to(text, published):
    findings = find_findings(text, published=published, language="ja")
    for each in (*findings.percentages, *findings.dates):
        assert text[each.start : each.end] == each.quote
    for each in findings.percentages:
        assert each.low <= each.high
    assert find_findings(text, published=published, language="ja") == findings


@pytest.mark.parametrize(
    "text",
    [
        "1" * 10**6,
        "1," * (5 * 10**5),
        "「" * 10**6,
        "%" * 10**6,
        "3・5%" * 250_000,
        "防衛費GDP比" * 10**5,
        "2027年度" * 10**5,
    ],
)
def test_a_megabyte_of_anything_is_read_in_good_time(text):
    """The goal is a second where benchmarks are run; what is quadratic takes minutes anywhere."""

    def find(text):
        find_findings(text, published=DAY, language="ja")

    assert is_about_linear(find, text)


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1, 1, 3), date(9999, 12, 31)])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "(中央社台北10日電)總統今天說，國防預算明年將達GDP的3.32%，上週五才通過。"),
        ("ja", "首相は昨日、防衛費を来年度にGDP比2%とし、来週金曜に決めると述べた。"),
    ],
)
def test_the_ends_of_the_calendar_end_no_reading(language: str, text: str, day: date) -> None:
    found = find_findings(f"国防\n{text}", published=day, language=language)
    assert len(found.claims) == 1


@pytest.mark.parametrize(("language", "wanted", "text"), measures_cjk.MEASURED)
def test_a_figure_is_of_what_its_line_or_the_heading_above_names(language, wanted, text):
    found = cjk.find_percentages(Document(text, date(2026, 1, 20), language, None))
    assert ",".join(one.of.value for one in found) == wanted
