"""What must come of each sample, from what a careful reader noted beside its text."""

from typing import Any

from samples.markup import address_of
from samples.report_sample import Said, Sample
from samples.shown import all_samples

GATED = frozenset({"gated", "barrier"})


def expected() -> list[dict[str, Any]]:
    """One entry a report: its address, the fields of its page, its claims and other percentages."""
    return [_expected(sample) for sample in all_samples()]


def canonical_of(sample: Sample) -> str:
    """The one address of a report: CGTN has a page for text and one for video of each."""
    return address_of(sample).replace("/index.html", "/p.html").rstrip("/")


def _expected(sample: Sample) -> dict[str, Any]:
    is_gated = sample.layout in GATED
    return {
        "outlet": sample.outlet,
        "url": canonical_of(sample),
        "title": " ".join(sample.title.split()),
        "published": sample.published,
        "modified": sample.modified or None,
        "access": "gated" if is_gated else "open",
        "paragraphs": 0 if is_gated else len(sample.paragraphs),
        "on_topic": sample.on_topic,
        "claims": [_claim(said) for said in sample.claims],
        "other_percentages": list(sample.others),
    }


def _claim(said: Said) -> dict[str, Any]:
    return {
        "spender": said.spender,
        "kind": said.kind,
        "low": said.low,
        "high": said.low if said.high is None else said.high,
        "when": said.when,
        "actor": said.actor,
        "speaker": said.speaker,
        "cited": list(said.cited),
        "sources": list(said.sources),
    }
