"""Gold articles told with other figures: the same is said of them, so annotation stands."""

from datetime import date

import pytest

from pipelines.extraction.document import Document
from pipelines.extraction.findings import find_percentages
from training import retelling
from training.retelling import RETOLD, retell, set_of

TEXT = "Japan aims for 2 percent\nTokyo spends 1.8 percent of GDP on defense, not 2% or 3.5%. Prices rose 4%."
Told = tuple[Document, dict[int, str]]


@pytest.fixture(autouse=True)
def _always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retelling, "RATE", 1)


def told(text: str, *, seed: str = "a", language: str = "en") -> Told | None:
    """The text told anew, all but its last percentage as shares that are annotated by number."""
    document = Document(text, date(2025, 6, 21), language, None)
    shares = find_percentages(document)[:-1]
    return retell(document, {one.start: (one, f"{n}") for n, one in enumerate(shares)}, seed=seed)


@pytest.mark.parametrize("seed", "abcdefgh")
def test_equal_figures_stay_equal_and_larger_ones_larger(seed: str) -> None:
    found = told(TEXT, seed=seed)
    assert found is not None
    title, low, again, high, prices = (one.low for one in find_percentages(found[0]))
    assert low < title == again < high
    assert (title, low, high) != (2, 1.8, 3.5)
    assert prices == 4, "what is no share stays as it is"


def test_each_annotation_stands_where_its_figure_now_starts() -> None:
    found = told(TEXT)
    assert found is not None
    starts = [one.start for one in find_percentages(found[0])]
    assert found[1] == dict(zip(starts, "0123", strict=False))


def test_what_is_retold_is_of_the_set_that_it_was_told_in() -> None:
    assert set_of(f"en-a{RETOLD}") == set_of("en-a") == "en-a"


def test_the_same_seed_tells_the_same() -> None:
    assert told(TEXT) == told(TEXT)
    assert len({str(told(TEXT, seed=seed)) for seed in "abcdefgh"}) > 1


def test_wide_and_japanese_figures_are_told_anew() -> None:
    found = told("防衛費をGDP比３・５％に、将来は５％に。金利は2%。", language="ja")
    assert found is not None
    low, high, rate = find_percentages(found[0])
    assert low.low < high.low
    assert rate.quote == "2%"


def test_a_share_in_words_is_left() -> None:
    assert told("Japan will spend two percent of GDP on defense. Prices rose 4%.") is None


def test_some_articles_are_left_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retelling, "RATE", 0.5)
    left = [told(TEXT, seed=str(seed)) is None for seed in range(40)]
    assert 5 < sum(left) < 35
