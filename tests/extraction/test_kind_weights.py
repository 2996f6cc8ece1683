"""Kinds by the weight of all cues: what the governing word hides is read, and one can see why."""

from datetime import date
from pathlib import Path

import pytest

from pipelines.extraction import weights
from pipelines.extraction.document import Document
from pipelines.extraction.english import kind_weights
from pipelines.extraction.english.claims import read_claims
from pipelines.extraction.english.documents import find_percentages
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.kind_cues import Figure, cues_of
from pipelines.extraction.english.scales import Scales, WeighKind
from pipelines.extraction.findings import find_findings
from pipelines.report import Claim, Kind

DAY = date(2025, 11, 15)
UNNAMED = (
    ("For half a century Japan's defence budgets hid under a roof of 1 percent of GNP.", "cap"),
    ("A figure of 2.5 percent of GDP for defence did the rounds in Tokyo.", "proposal"),
    ("Madrid will have none of 5 percent of GDP on defence.", "denial"),
)
"""The governing word does not tell it: the cues around it do."""


def claim_of(sentence: str, kind: WeighKind = kind_weights.weigh_kind) -> Claim:
    document = Document(text=f"Defence news\n{sentence}", published=DAY, language="en")
    shares = find_percentages(document)
    return read_claims(read_at_home(document), shares, scales=Scales(kind=kind))[0]


@pytest.mark.parametrize(("sentence", "kind"), UNNAMED)
def test_cues_decide_where_the_governing_word_does_not_tell(sentence: str, kind: str) -> None:
    weighed = claim_of(sentence)
    assert weighed.kind.value == kind
    assert claim_of(sentence, lambda figure: (figure.draft.kind, ())).kind is not weighed.kind


@pytest.mark.parametrize(("sentence", "_kind"), UNNAMED)
def test_what_was_weighed_is_named(sentence: str, _kind: str) -> None:
    named = [rule for rule in claim_of(sentence).rules if rule.startswith("kind-weighed:")]
    assert len(named) == 1
    parts = named[0].removeprefix("kind-weighed:").split("+")
    held = {
        line.partition("|")[2].replace(" ", "_")
        for line in weights.kept_table("en_kind").splitlines()
    }
    pairs = (("+".join(parts[:k]), "+".join(parts[k:])) for k in range(1, len(parts)))
    assert any(set(pair) <= held for pair in pairs)


@pytest.mark.parametrize(
    ("sentence", "kind", "words"),
    [
        ("Two caucuses have urged the Cabinet to take it to 3 percent.", "proposal", "urged"),
    ],
)
def test_where_cues_leave_doubt_words_decide_and_are_named(
    sentence: str, kind: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = claim_of(sentence)
    assert claim.kind.value == kind
    named = [rule for rule in claim.rules if rule.startswith("kind-read:")]
    assert len(named) == 1
    assert words in named[0]
    monkeypatch.setattr(weights, "DOUBTFUL", 0)
    assert claim_of(sentence).kind.value != kind


def test_words_are_not_read_where_the_cues_agree() -> None:
    table = weights.read_classes("0,0|\n400,0|sure\n200,0|unsure")

    def read() -> tuple[list[int], tuple[str, ...]]:
        return [0, 500], ("word",)

    def told(cue: str) -> weights.Weighed:
        return weights.weigh_classes({cue}, table, read=read)

    assert told("sure") == weights.Weighed(0, ("sure",))
    assert told("unsure") == weights.Weighed(1, ("word",), is_read=True)
    assert weights.named("kind", told("unsure").why, is_read=True) == ("kind-read:word",)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The Pentagon wants Japan to spend 3.5 percent of GDP on defence.", "demand"),
        ("Japan spent 1.8 percent of GDP on defence in fiscal 2025.", "level"),
        ("Japan has promised to spend 2 percent of GDP on defence by fiscal 2027.", "pledge"),
    ],
)
def test_plain_sentences_tell_the_kind(sentence: str, kind: str) -> None:
    assert claim_of(sentence).kind.value == kind


def test_unknown_cues_count_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Figure] = []

    def listen(figure: Figure) -> tuple[Kind, tuple[str, ...]]:
        heard.append(figure)
        return figure.draft.kind, ()

    claim_of(UNNAMED[0][0], listen)
    cues = cues_of(heard[0])
    with_strangers = cues | {"verb-1:frobnicate", "near-after:quux"}
    told = kind_weights.weigh_kind(heard[0])
    monkeypatch.setattr(kind_weights, "cues_of", lambda _figure: with_strangers)
    assert kind_weights.weigh_kind(heard[0]) == told


def test_each_cue_weighs_for_each_kind() -> None:
    rows = [line.partition("|") for line in weights.kept_table("en_kind").splitlines()]
    assert all(len(numbers.split(",")) == len(Kind) for numbers, _, _ in rows)
    cues = [cue for _, _, cue in rows]
    assert len(cues) == len(set(cues)) > 1_000
    assert "" in cues


def test_a_claim_weighed_anew_keeps_its_parties_in_step() -> None:
    claim = find_findings(f"News\n{UNNAMED[2][0]}", published=DAY, language="en").claims[0]
    assert (claim.spender, claim.actor) == (("ESP",), ("ESP",))


def test_a_table_that_is_cut_off_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    whole = weights.kept_table("en_kind")
    (tmp_path / "en_kind.weights").write_text(whole[:-3], encoding="utf-8")
    monkeypatch.setattr(weights.resources, "files", lambda _package: tmp_path)
    with pytest.raises(ValueError, match=r"en_kind\.weights is damaged"):
        weights.kept_table("en_kind")
