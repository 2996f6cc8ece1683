"""The network that reads around a figure: against plain loops, at its edges, and from bad files."""

import math
from dataclasses import replace
from importlib import resources
from io import BytesIO

import numpy as np
import pytest

from pipelines.extraction import learned
from pipelines.extraction.network import (
    UNKNOWN,
    Network,
    Table,
    kept_network,
    read_network,
)
from pipelines.extraction.seen import PARTS, Seen, Word

D, BEFORE, AFTER = 4, 3, 2
CHANCE = np.random.default_rng(7)
NAMES = ("ask", "spend", "LAND", "#")
SEEN = Seen(
    before=[Word("LAND", "tokyo", "party"), Word("ask", "asked")],
    figure=Word("#", "@3.5"),
    after=[Word("spend", "spent"), Word("never seen")],
    elsewhere=[("title", Word("ask", "asks")), ("draft", Word("LAND"))],
)


def numbers(*shape: int) -> np.ndarray:
    return CHANCE.normal(size=shape).astype(np.float32)


def table(*words: str) -> Table:
    vectors = (40 * numbers(len(words) + 2, D)).astype(np.int8)
    vectors[0] = 0
    rows = {word: row for row, word in enumerate(("", UNKNOWN, *words))}
    return Table(rows, vectors, np.float32(1 / 40))


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(
        classes=("a", "b", "c"),
        names=table(*NAMES),
        forms=table("tokyo", "asked", "@3.5"),
        senses=table("party"),
        parts=numbers(len(PARTS), D),
        places=numbers(BEFORE + 1 + AFTER, D),
        before=BEFORE,
        scale=numbers(D),
        shift=numbers(D),
        convolutions=[(numbers(3 * D, D), numbers(D)) for _ in range(2)],
        looks=numbers(D, 2),
        hidden=(numbers(4 * D, D), numbers(D)),
        output=(numbers(D, 3), numbers(3)),
    )


def by_hand(network: Network, seen: Seen) -> list[float]:
    """The same, number by number."""

    def row(of: Table, word: str) -> list[float]:
        return [float(x) / 40 for x in of.vectors[of.rows.get(word, of.rows[UNKNOWN])]]

    def vector(word: Word, part: str, place: int | None) -> list[float]:
        summed = [
            a + b + c + float(network.parts[PARTS.index(part)][i])
            for i, (a, b, c) in enumerate(
                zip(
                    row(network.names, word.name),
                    row(network.forms, word.form),
                    row(network.senses, word.sense),
                    strict=True,
                )
            )
        ]
        if place is not None:
            summed = [x + float(network.places[place][i]) for i, x in enumerate(summed)]
        mean = sum(summed) / D
        spread = math.sqrt(sum((x - mean) ** 2 for x in summed) / D + 1e-5)
        return [
            (x - mean) / spread * float(network.scale[i]) + float(network.shift[i])
            for i, x in enumerate(summed)
        ]

    def layer(values: list[float], weights: np.ndarray, start: np.ndarray) -> list[float]:
        return [
            sum(x * float(weights[i][j]) for i, x in enumerate(values)) + float(start[j])
            for j in range(len(start))
        ]

    words = [*seen.before, seen.figure, *seen.after]
    at = len(seen.before)
    parts = ["before"] * at + ["figure"] + ["after"] * len(seen.after)
    sentence = [
        vector(word, part, BEFORE - at + k)
        for k, (word, part) in enumerate(zip(words, parts, strict=True))
    ]
    for k, (weights, start) in enumerate(network.convolutions):
        nothing = [0.0] * D
        beside = [
            [
                *(sentence[n - 2**k] if n >= 2**k else nothing),
                *sentence[n],
                *(sentence[n + 2**k] if n + 2**k < len(sentence) else nothing),
            ]
            for n in range(len(sentence))
        ]
        sentence = [
            [x + max(0.0, y) for x, y in zip(old, layer(three, weights, start), strict=True)]
            for old, three in zip(sentence, beside, strict=True)
        ]
    read = [*sentence, *(vector(word, part, None) for part, word in seen.elsewhere)]
    pooled = []
    for look in range(2):
        odds = [
            math.exp(sum(x * float(network.looks[i][look]) for i, x in enumerate(one)))
            for one in read
        ]
        pooled += [
            sum(odd * one[i] for odd, one in zip(odds, read, strict=True)) / sum(odds)
            for i in range(D)
        ]
    whole = [*sentence[at], *pooled, *(max(one[i] for one in read) for i in range(D))]
    hidden = [max(0.0, x) for x in layer(whole, *network.hidden)]
    return layer(hidden, *network.output)


def test_it_tells_what_its_formulas_tell(network: Network) -> None:
    told, looked = network.weigh(SEEN)
    assert told == pytest.approx([100 * x for x in by_hand(network, SEEN)], abs=1)
    assert len(looked) == 2
    assert {*looked} <= {"tokyo", "asked", "@3.5", "spent", "never seen"}


def test_words_beyond_its_reach_do_not_count(network: Network) -> None:
    far = SEEN._replace(
        before=[Word("LAND"), *SEEN.before[:1], *SEEN.before],
        after=[*SEEN.after, Word("ask"), Word("ask")],
    )
    near = far._replace(before=far.before[1:], after=SEEN.after)
    assert network.weigh(far) == network.weigh(near)


def test_a_figure_alone_is_read(network: Network) -> None:
    alone = Seen((), Word("#", "@2"), (), [("draft", Word("LAND"))])
    told, looked = network.weigh(alone)
    assert told == pytest.approx([100 * x for x in by_hand(network, alone)], abs=1)
    assert looked == ("@2",)


def test_order_counts_in_the_sentence_and_nowhere_else(network: Network) -> None:
    turned = SEEN._replace(before=SEEN.before[::-1])
    assert network.weigh(turned)[0] != network.weigh(SEEN)[0]
    shuffled = SEEN._replace(elsewhere=SEEN.elsewhere[::-1])
    assert network.weigh(shuffled)[0] == network.weigh(SEEN)[0]


def test_huge_numbers_overflow_to_an_answer(network: Network) -> None:
    loud = replace(network, looks=network.looks * 1000)
    told, _ = loud.weigh(SEEN)
    assert all(isinstance(one, int) for one in told)


@pytest.mark.parametrize(
    ("language", "kind"),
    [("en", "kinds"), ("en", "shares"), ("cjk", "kinds"), ("cjk", "shares")],
)
def test_a_network_of_other_classes_is_refused(language: str, kind: str) -> None:
    with pytest.raises(ValueError, match="tells"):
        kept_network(f"{language}_{kind}", classes=("yes", "no"))


def test_what_holds_none_is_named() -> None:
    with pytest.raises(FileNotFoundError):
        kept_network("en_none", classes=("a",))
    file = BytesIO()
    np.savez(file, classes="a b")
    file.seek(0)
    with pytest.raises(ValueError, match="other holds no network"):
        read_network(file, name="other", classes=("a", "b"))


@pytest.mark.parametrize("kept", [0.0, 0.5, 0.999])
def test_a_file_that_is_cut_is_called_damaged(kept: float) -> None:
    whole = resources.files(learned).joinpath("en_kinds.npz").read_bytes()
    with pytest.raises(ValueError, match="half is damaged"):
        read_network(BytesIO(whole[: int(kept * len(whole))]), name="half", classes=("a",))
