"""What holds for any text: offsets, order, no exception, no slowness."""

import subprocess
import sys
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipelines.extraction.edtf import is_edtf
from pipelines.extraction.english.reading import read_document
from pipelines.extraction.findings import find_findings
from tests.cases.claims_en import STATED
from tests.growth import is_about_linear

WORDS = (
    "Japan", "3.5", "%", "percent", "of", "GDP", "to", "from", "2", "and", "fiscal", "2027", "Friday", "in", "March", ",", ".",
    "the", "U.S.", "asked", "defense", "spending", "Kyodo", "News", "said", '"', "-", "\n", "per", "cent", "half", "a", "one", "(", ")",
    "NATO", "target", "would", "not", "by", "Colby", ":", "respectively", "between", "\ud800", "\x00", "\u202e", "３．５％", "last", "year",
)  # fmt: skip
prose = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
anything = st.one_of(st.text(max_size=200), prose)
days = st.one_of(st.none(), st.dates())


@given(text=anything, published=days)
@settings(max_examples=300, deadline=None)
def test_offsets_point_at_the_quote_and_ends_are_in_order(
    text: str, published: date | None
) -> None:
    found = find_findings(text, published=published, language="en")
    for one in (*found.percentages, *found.dates):
        assert text[one.start : one.end] == one.quote
    for percentage in found.percentages:
        assert percentage.low <= percentage.high
        assert percentage.quote in percentage.sentence
    starts = [one.start for one in found.percentages]
    assert starts == sorted(set(starts))


@given(text=anything, published=days)
@example(text="0%GDP", published=None)
@settings(max_examples=100, deadline=None)
def test_the_same_text_gives_the_same_findings(text: str, published: date | None) -> None:
    first = find_findings(text, published=published, language="en")
    read_document.cache_clear()
    assert find_findings(text, published=published, language="en") == first


@given(st.text(alphabet=st.characters(categories=["Ll", "Zs"], max_codepoint=0x24F), max_size=200))
def test_text_without_a_digit_or_a_calendar_word_yields_nothing(text: str) -> None:
    plain = " ".join(word for word in text.split() if len(word) < 4)
    assert find_findings(plain, language="en").percentages == ()
    assert find_findings(plain, language="en").dates == ()


DATED = (
    "last year", "next month", "this fiscal year", "the year ending March", "a decade ago", "on Friday", "the third quarter",
    "the 1980s", "March 5", "in April", "two years ago", "yesterday", "next year's first quarter", ",", ".", "by March 31, or 2%",
    "昨年", "来年度", "4～6月期", "先月", "10年前", "来春", "令和7年度", "昭和60年", "1980年代", "今年1至6月", "上周五", "去年底",
    "民國115年度", "、", "。", "2027年度", "年内", "翌年", "同年5月", "16、17両日", "GDP比2%", "defense",
    "百分之", "百分之一", "一昨日", "三", "十", "二割", "七成", "五月底", "令和0年度", "九千九百九十九年度", "20\u200b27年", "2.\u200b5%",
)  # fmt: skip
edges = st.sampled_from([date(1, 1, 1), date(1, 1, 3), date(999, 12, 31), date(9999, 12, 31)])


@given(
    words=st.lists(st.sampled_from(DATED), max_size=12),
    between=st.sampled_from(["", " "]),
    published=st.one_of(days, edges),
)
@settings(max_examples=200, deadline=None)
@pytest.mark.parametrize("language", ["en", "ja", "zh"])
def test_every_date_is_one_and_shares_no_sign_with_a_percentage(
    words: list[str], between: str, published: date | None, language: str
) -> None:
    text = f"{'防衛費' if language != 'en' else 'Defense'}\n{between.join(words)}"
    found = find_findings(text, published=published, language=language)
    assert all(is_edtf(one.value) for one in found.dates)
    assert all(one.when is None or is_edtf(one.when) for one in found.claims)
    spans = sorted((one.start, one.end) for one in (*found.dates, *found.percentages))
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


WORDS = sorted({word for _, text, _ in STATED for word in text.split()})


@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=30))
@example(words='"Is spending 2 percent of GDP on defence enough?" he asked.'.split())
@settings(max_examples=300, deadline=None)
def test_no_order_of_the_words_of_news_raises(words: list[str]) -> None:
    text = " ".join(words)
    for one in find_findings(text, published=date(2025, 6, 21), language="en").percentages:
        assert text[one.start : one.end] == one.quote


HOSTILE = {
    "digits": "1", "thousands": "1,", "brackets": "([", "percent words": "percent ", "years": "2027 ",
    "dotted": "U.S. ", "quotes": '." ', "figures": "2% of GDP ", "fiscal": "fiscal ", "names": "Japan ",
    "days that come again": "each Friday ", "years to a month": "the year to March ", "days ahead": "will on Friday ",
}  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_ten_times_the_text_takes_about_ten_times_as_long(piece: str) -> None:
    """The seconds are printed by benchmarks/accuracy.py: here machines are shared."""

    def find(text: str) -> None:
        find_findings(text, published=date(2025, 6, 21), language="en")

    assert is_about_linear(find, piece * (1_000_000 // len(piece)))


def test_another_process_with_another_hash_seed_finds_the_same() -> None:
    code = (
        "from datetime import date; from pipelines.extraction.findings import find_findings;"
        "print(find_findings('Japan and Taiwan, Kyodo News and the FT said, spend 2% and 3% of GDP"
        " on defense; NATO wants 5% by 2035.', published=date(2025, 6, 21)))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "TZ": zone},
        ).stdout
        for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/New_York"))
    }  # fmt: skip
    assert len(said) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "Defence\nJapan will spend 2% of GDP on defence by 2027."),
        ("klingon", "Defence\nJapan will spend 2% of GDP on defence by 2027."),
        ("en", "防衛費\n日本は防衛費を27年度にGDP比2%に引き上げる。"),
        ("en-GB", "军费\n日本将防卫费提高到GDP的2%。"),
    ],
)
def test_a_language_that_the_script_belies_is_not_believed(language: str, text: str) -> None:
    found = find_findings(text, published=date(2025, 6, 21), language=language)
    assert found == find_findings(text, published=date(2025, 6, 21))
    assert len(found.claims) == 1
