"""A small convolutional network that reads the words around a figure.

A figure's sentence is read word by word with where each stands from the figure; three convolutions
over it see 15 words at once, four see 31. What stands elsewhere (title, sentence before, claims
before, what is drafted of the figure) is read without order. ``training/networks.py`` fits the
tables.

Source: Y. Kim, "Convolutional neural networks for sentence classification" (2014); C. dos Santos,
B. Xiang, B. Zhou, "Classifying relations by ranking with convolutional neural networks" (2015),
for the places relative to what is classified.
"""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from sys import intern
from typing import IO, Any, NamedTuple
from zipfile import BadZipFile

import numpy as np
from threadpoolctl import threadpool_limits

from pipelines.extraction import learned
from pipelines.extraction.seen import PARTS, Seen, Word

UNKNOWN = "\x00"
"""Stands in the tables for all words that they do not hold."""
_NO_SPREAD = 1e-5

Array = Any
"""numpy's arrays are not typed here: their shapes, which matter, are told beside them."""


class Table(NamedTuple):
    """Vectors of words."""

    rows: Mapping[str, int]
    """Which row each word has; ``UNKNOWN`` is among them."""
    vectors: Array
    """(words, d), a byte each; row 0 is that of the empty word, all zeros."""
    step: Array
    """What one step of them is worth; they would take four times the memory as what they are."""

    def of(self, words: Iterable[str]) -> Array:
        """(words, d)."""
        rows = self.rows
        unknown = rows[UNKNOWN]
        return self.vectors[[rows.get(word, unknown) for word in words]] * self.step


@dataclass(frozen=True, slots=True)
class Network:
    """A fitted network; ``d`` is the width of a word's vector."""

    classes: tuple[str, ...]
    names: Table
    forms: Table
    senses: Table
    parts: Array
    """(len(PARTS), d)."""
    places: Array
    """(before + 1 + after, d): as far as words of the sentence are read."""
    before: int
    """Row of ``places`` that is the figure's own."""
    scale: Array
    shift: Array
    """(d) each, after every word's vector is brought to mean 0 and spread 1."""
    convolutions: Sequence[tuple[Array, Array]]
    """(3 * d, d) and (d); the words that the k-th sees stand 2**k apart."""
    looks: Array
    """(d, 2): which words are looked at most."""
    hidden: tuple[Array, Array]
    """(4 * d, d) and (d)."""
    output: tuple[Array, Array]
    """(d, classes) and (classes)."""

    def weigh(self, seen: Seen) -> tuple[list[int], tuple[str, ...]]:
        """What speaks for each class, and the two words that were looked at most.

        Returns:
            Hundredths of the logarithm of odds by class, rounded so that machines agree.
        """
        before, after = self.before, len(self.places) - self.before - 1
        words = [*seen.before[-before:], seen.figure, *seen.after[:after]]
        at = min(len(seen.before), before)
        sentence = self._vectors(words)
        sentence += self.places[before - at : before - at + len(words)]
        sentence[:at] += self.parts[0]
        sentence[at] += self.parts[1]
        sentence[at + 1 :] += self.parts[2]
        elsewhere = self._vectors([word for _, word in seen.elsewhere])
        elsewhere += self.parts[[PARTS.index(part) for part, _ in seen.elsewhere]]
        read = self._normal(np.concatenate((sentence, elsewhere)))
        self._convolve(read[: len(words)])
        looks = read @ self.looks
        odds = np.exp(looks - looks.max(0))
        odds /= odds.sum(0)
        pooled = (odds.T @ read).ravel()
        whole = np.concatenate((read[at], pooled, read.max(0)))
        weights, start = self.hidden
        hidden = np.maximum(whole @ weights + start, 0)
        weights, start = self.output
        sums = hidden @ weights + start
        looked = odds[: len(words)].sum(1)
        most = [words[k].form or words[k].name for k in np.argsort(-looked, kind="stable")[:2]]
        return [round(100 * float(one)) for one in sums], tuple(most)

    def _vectors(self, words: Sequence[Word]) -> Array:
        found = self.names.of(one.name for one in words)
        found += self.forms.of(one.form for one in words)
        found += self.senses.of(one.sense for one in words)
        return found

    def _normal(self, vectors: Array) -> Array:
        """J. Ba, J. Kiros, G. Hinton, "Layer normalization" (2016)."""
        vectors = vectors - vectors.mean(1, keepdims=True)
        spread = np.sqrt((vectors * vectors).mean(1, keepdims=True) + _NO_SPREAD)
        return vectors / spread * self.scale + self.shift

    def _convolve(self, words: Array) -> None:
        """Add to each word what it says together with those around it, in place."""
        count, width = words.shape
        for k, (weights, start) in enumerate(self.convolutions):
            apart = 2**k
            padded = np.zeros((count + 2 * apart, width), words.dtype)
            padded[apart : apart + count] = words
            beside = (padded[:count], words, padded[2 * apart :])
            words += np.maximum(np.concatenate(beside, 1) @ weights + start, 0)


def kept_network(name: str, *, classes: Sequence[str]) -> Network:
    """The network of that name beside the tables of weights, read once as those are.

    From then on this process multiplies matrices on one core: sharing out ones as small as these
    takes ten times as long where other work is on the cores, as it is every night.

    Raises:
        FileNotFoundError: There is none.
        ValueError: As ``read_network``.
    """
    threadpool_limits(limits=1, user_api="blas")
    with resources.files(learned).joinpath(f"{name}.npz").open("rb") as file:
        return read_network(file, name=name, classes=classes)


def read_network(file: IO[bytes], *, name: str, classes: Sequence[str]) -> Network:
    """The network that ``training/networks.py`` wrote, of ``classes`` in this order.

    Raises:
        ValueError: What ``name`` names is damaged, holds no network, or one of other classes.
    """
    try:
        with np.load(file, allow_pickle=False) as held:
            network = _network_of(held)
    except KeyError as missing:
        raise ValueError(f"{name} holds no network: {missing} is not in it") from None
    except (BadZipFile, EOFError, zlib.error) as damage:
        raise ValueError(f"{name} is damaged: {damage}") from None
    if network.classes != (*classes,):
        raise ValueError(f"{name} tells {network.classes}, not {classes}")
    return network


def _network_of(held: Mapping[str, Array]) -> Network:
    def number(name: str) -> Array:
        return np.asarray(held[name], dtype=np.float32)

    def table(name: str) -> Table:
        words = ["", *str(held[f"{name}_words"]).split("\n")]
        vectors = np.asarray(held[name])
        # two networks know the same words: kept once
        rows = {intern(word): row for row, word in enumerate(words)}
        kept = np.concatenate((np.zeros_like(vectors[:1]), vectors))
        return Table(rows, kept, number(f"{name}_step"))

    def layer(name: str) -> tuple[Array, Array]:
        return number(name), number(f"{name}_start")

    depth = sum(name.startswith("convolution") for name in held) // 2
    return Network(
        classes=tuple(str(held["classes"]).split()),
        names=table("names"),
        forms=table("forms"),
        senses=table("senses"),
        parts=number("parts"),
        places=number("places"),
        before=int(held["before"]),
        scale=number("scale"),
        shift=number("shift"),
        convolutions=[layer(f"convolution{k}") for k in range(depth)],
        looks=number("looks"),
        hidden=layer("hidden"),
        output=layer("output"),
    )
