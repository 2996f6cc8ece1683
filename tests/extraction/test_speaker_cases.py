"""Who speaks and which outlets are cited, by table."""

from datetime import date

import pytest

from pipelines.extraction.document import Document
from pipelines.extraction.findings import find_cited_outlets, find_findings
from pipelines.extraction.languages.en_outlets import OUTLETS
from tests.cases.known_gaps import marked
from tests.cases.speakers_en import CITED, SPOKEN

PUBLISHED = date(2025, 11, 1)


def test_every_outlet_is_cited_by_every_name_of_it() -> None:
    for outlet, names in OUTLETS.items():
        for name in (outlet, *names.split("|")):
            text = f"News\nTokyo will spend more, according to {name}."
            document = Document(text, date(2025, 6, 21), "en", "Gazette")
            assert find_cited_outlets(document) == (outlet,), name


@pytest.mark.parametrize(
    ("text", "wanted"), marked(SPOKEN, several=True), ids=lambda value: str(value)[:60]
)
def test_the_speaker_is_whose_words_hold_the_figure(
    text: str, wanted: tuple[str | None, ...]
) -> None:
    found = find_findings(
        f"Defense spending news of the day\n{text}", published=PUBLISHED, language="en"
    )
    speakers = [claim.speaker for claim in found.claims]
    assert len(speakers) == len(wanted)
    for speaker, name in zip(speakers, wanted, strict=True):
        assert speaker == name or (speaker and name and (name in speaker or speaker in name))


@pytest.mark.parametrize(
    ("text", "outlet", "article", "claims"), CITED, ids=lambda value: str(value)[:60]
)
def test_outlets_are_cited_where_news_is_credited_to_them(
    text: str, outlet: str | None, article: tuple[str, ...], claims: tuple[tuple[str, ...], ...]
) -> None:
    found = find_findings(
        f"Defense spending news of the day\n{text}",
        published=PUBLISHED,
        language="en",
        outlet=outlet,
    )
    assert sorted(found.cited_outlets) == sorted(article)
    assert [claim.cited for claim in found.claims] == list(claims)
