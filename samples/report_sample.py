"""What a sample report is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """One report as its outlet showed it."""

    outlet: str
    key: str
    """What tells its address from others: an id, a UUID, a slug."""
    title: str
    published: str
    """ISO 8601 with offset."""
    paragraphs: tuple[str, ...]
    standfirst: str = ""
    modified: str = ""
    byline: str = ""
    section: str = "World"
    layout: str = "today"
    """Which markup of the outlet it is shown in."""
    claims: tuple[tuple[str, str, float, str | None, str | None], ...] = ()
    """What a careful reader takes from it: spender, kind, percent, when, actor."""
    on_topic: bool = True


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, one a line."""
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())
