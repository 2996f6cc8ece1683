"""What a sample report is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """One claim of a report, as a careful reader takes it by shared/gold/GUIDELINES.md."""

    spender: str
    kind: str
    low: float
    when: str | None = None
    actor: str | None = None
    high: float | None = None
    """The other end of a range; ``None`` for one figure."""
    speaker: str | None = None
    cited: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sample:
    """One report as its outlet showed it."""

    outlet: str
    key: str
    """What tells its address from others of its outlet: an id, a UUID, a slug."""
    title: str
    published: str
    """ISO 8601 with offset."""
    paragraphs: tuple[str, ...]
    standfirst: str = ""
    modified: str = ""
    byline: str = ""
    """Names, comma between them; empty where the outlet names nobody or only itself."""
    section: str = "World"
    caption: str = ""
    credit: str = ""
    """Whose text it is, where it is another outlet's."""
    layout: str = "today"
    """Which markup of the outlet it is shown in."""
    claims: tuple[Said, ...] = ()
    """In reading order, title and body; of a gated report, title and standfirst."""
    others: tuple[str, ...] = ()
    """Percentages that are no share of GDP spent on defence, as they stand, in reading order."""
    on_topic: bool = True


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, one a line."""
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())
