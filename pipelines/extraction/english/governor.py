"""The word that governs a figure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Governor:
    """What decides what is said of a figure."""

    kind: str
    """Kind of verb or noun: ``demand``, ``move``, ``spend``, ``be`` …"""
    at: int
    """Its place in the row."""
    rule: str
    lemma: str = ""
    form: str = ""
    noun: bool = False
    negated: bool = False
    passive: bool = False
    modal: str = ""
    definite: bool = True
    """Of a noun: ``the 2 percent target`` rather than ``a 2 percent target``."""
