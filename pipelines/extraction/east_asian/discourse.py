"""A sentence with all that was found in it, and what earlier ones settle (pure)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.parties import Party
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.report import Claim, Percentage


@dataclass(slots=True)
class Sentence:
    """A sentence with all that was found in it; offsets within it."""

    text: str
    """Narrowed."""
    original: str
    start: int
    is_title: bool
    figures: list[tuple[Figure, Percentage]] = field(default_factory=list)
    """Every figure, with its percentage in the document."""
    mentions: list[Mention] = field(default_factory=list)
    parties: tuple[Party, ...] = ()


@dataclass(slots=True)
class Discourse:
    """What earlier sentences settle for later ones."""

    main_spender: str
    is_japanese: bool
    own: str | None
    year: int | None = None
    """Of publication."""
    cited: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    """The outlets that were credited last."""
    speaker: str | None = None
    """Who speaks in this sentence, or speaks on from the one before."""
    last: Claim | None = None
    speaking: str | None = None
    """The demander whom the sentence before has as its topic."""
    subject: str | None = None
    """The country that the sentence before, without a figure, is about."""
    issuer: str | None = None
    """Whose strategy or report is told of."""
    is_of_former: bool = False
    """Whether the report is an interview with an official of old."""
    asked_about: str | None = None
    """The country of an interviewer's question, until the next question."""
    layout: Mapping[int, str] = field(default_factory=dict)
    """Start of each figure whose year a table or a label tells → that year."""
    is_fresh: bool = False
    """Whether the sentence before holds the last claim."""
