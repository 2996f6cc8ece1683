"""The list of known gaps names sentences that there are."""

import pytest

from tests.cases import (
    claims_en,
    clauses_en,
    clauses_zh,
    figures_en,
    kinds_en,
    kinds_general_en,
    parties_en,
    speakers_en,
)
from tests.cases.known_gaps import SENTENCES

TABLES = (
    claims_en, clauses_en, clauses_zh, figures_en, kinds_en, kinds_general_en, parties_en, speakers_en,
)  # fmt: skip


@pytest.mark.parametrize("sentence", SENTENCES)
def test_each_known_gap_is_a_sentence_of_a_table(sentence: str) -> None:
    assert any(_holds(vars(table), sentence) for table in TABLES)


def _holds(told: object, sentence: str) -> bool:
    if isinstance(told, str):
        return sentence in told
    if isinstance(told, dict):
        return any(_holds(one, sentence) for key, one in told.items() if key.isupper())
    return isinstance(told, tuple) and any(_holds(one, sentence) for one in told)
