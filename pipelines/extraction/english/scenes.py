"""A figure on stage, and the verdict on it: what the rules of kinds share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.report import Kind


@dataclass(frozen=True, slots=True)
class Verdict:
    """A kind, the word that made it and the rules that fired."""

    kind: Kind
    governor: Governor | None
    rules: tuple[str, ...]
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Scene:
    """A figure in its sentence, and who else is on stage."""

    row: Sequence[Item]
    at: int
    subject_of: Callable[[int], str]
    """Place of a verb → ``own`` (the spender's government), ``foreign``, ``nongov`` or ``""``."""
    speaker_side: str
    """Of whom says the sentence: ``own``, ``foreign``, ``nongov`` or ``""``."""
    title: bool = False


NOUN_KINDS = {
    "pledge": Kind.PLEDGE,
    "cap": Kind.CAP,
    "demand": Kind.DEMAND,
    "proposal": Kind.PROPOSAL,
    "benchmark": Kind.BENCHMARK,
}
