"""Unnamed sources word for word, and who speaks, by table."""

from datetime import date

import pytest

from pipelines.extraction.findings import find_findings

ASKED = "Japan is considering defense spending of 3.5 percent of GDP"

CREDITED = (
    (f"According to several government sources, {ASKED}.", ("several government sources",)),
    (f"Citing unnamed government officials, the report said {ASKED}.", ("unnamed government officials",)),
    (f"{ASKED}, according to one source with direct knowledge of the plan.", ("one source with direct knowledge of the plan",)),
    (f"{ASKED}, government sources close to the matter said Friday.", ("government sources close to the matter",)),
    (f"{ASKED}, people with knowledge of the talks said, asking not to be named.", ("people with knowledge of the talks",)),
    (f"Two government sources and a ruling party lawmaker said {ASKED}.", ("Two government sources", "a ruling party lawmaker")),
    (f"A senior official in the Defense Ministry told reporters that {ASKED}.", ("A senior official in the Defense Ministry",)),
    (f"{ASKED}, although officials were told to say nothing.", ()),
    (f"{ASKED}.", ()),
)  # fmt: skip

SPOKEN = (
    ("Jane Doe, a professor at a university in Tokyo, warned that Japan should spend 3 percent of GDP on defense.", "Jane Doe"),
    ("Robert Hale, an adviser in Trump's first term, made it clear that Japan should spend 3 percent of GDP on defense.", "Robert Hale"),
    ("Trump's envoys urged Japan to spend 3 percent of GDP on defense.", None),
    ("New Zealand said it would spend 2 percent of GDP on defence.", None),
    ("Pete Hegseth said Japan should spend 3.5 percent of GDP on defense.", "Pete Hegseth"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CREDITED)
def test_sources_stand_word_for_word(text: str, wanted: tuple[str, ...]) -> None:
    (claim,) = find_findings(text, published=date(2025, 11, 1), language="en").claims
    assert claim.sources == wanted


@pytest.mark.parametrize(("text", "wanted"), SPOKEN)
def test_who_speaks_is_a_person_who_is_named(text: str, wanted: str | None) -> None:
    (claim,) = find_findings(text, published=date(2025, 11, 1), language="en").claims
    assert claim.speaker == wanted
