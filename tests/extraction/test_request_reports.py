"""One report in ten tellings: exactly three claims, each credited to whom it belongs."""

from datetime import date

import pytest

from pipelines.extraction.findings import find_findings
from tests.cases.request_reports import TELLINGS


@pytest.mark.parametrize("text", TELLINGS, ids=range(len(TELLINGS)))
def test_each_telling_makes_the_same_three_claims(text: str) -> None:
    found = find_findings(
        f"U.S. presses Japan over defense spending: media\n{text}",
        published=date(2025, 6, 21),
        language="en",
        outlet="CGTN",
    )
    rows = [
        (one.spender, one.kind.value, float(one.percentage.low), one.when, one.actor, one.cited)
        for one in found.claims
    ]
    assert rows == [
        (("JPN",), "demand", 3.5, None, ("USA",), ("Kyodo News",)),
        (("JPN",), "demand", 3.0, None, ("USA",), ("Financial Times",)),
        (("JPN",), "pledge", 2.0, "2027", ("JPN",), ()),
    ]
    assert found.on_topic
    assert set(found.cited_outlets) == {"Kyodo News", "Financial Times"}


def test_sources_and_speaker_are_named_word_for_word() -> None:
    found = find_findings(
        f"U.S. presses Japan\n{TELLINGS[0]}",
        published=date(2025, 6, 21),
        language="en",
        outlet="CGTN",
    )
    kyodo, times, _ = found.claims
    assert kyodo.sources == ("a diplomatic source",)
    assert times.sources == ("people familiar with the matter",)
    assert times.speaker is not None
    assert times.speaker.endswith("Colby")
    assert all(claim.rules for claim in found.claims)
