"""``Report`` and the findings: the words of the design as frozen values.

Everything that flows between the stages is one of these. Offsets (``start``, ``end``) are
half-open and count code points of ``Report.text``. Times are aware. What the page does not
say is ``None``, never a guess.

Source: shared/DESIGN.md section 2; shared/gold/GUIDELINES.md for the fields of a claim.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


class Access(StrEnum):
    """How much of a report its outlet shows to a reader without an account."""

    OPEN = "open"
    GATED = "gated"
    BLOCKED = "blocked"


class FetchOutcome(StrEnum):
    """What came of one request."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    NOT_MODIFIED = "not_modified"
    GONE = "gone"
    BLOCKED = "blocked"
    GATED = "gated"
    REFUSED = "refused"
    BROKEN = "broken"
    FAILED = "failed"


class Bound(StrEnum):
    """How the text limits a figure."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    OVER = "over"
    UP_TO = "up_to"
    UNDER = "under"


class Measure(StrEnum):
    """What a percentage is a share of."""

    GDP = "gdp"
    OTHER = "other"


class Kind(StrEnum):
    """What is said of a figure; each word is defined in shared/gold/GUIDELINES.md."""

    DEMAND = "demand"
    PLEDGE = "pledge"
    PROPOSAL = "proposal"
    LEVEL = "level"
    CAP = "cap"
    DENIAL = "denial"
    BENCHMARK = "benchmark"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Report:
    """One article of one outlet, as one fetch showed it."""

    outlet: str
    """Id of the outlet: ``kyodo``."""
    url: str
    """Canonical address: https, no tracking parameters, no AMP."""
    title: str
    paragraphs: tuple[str, ...]
    """The body in reading order, no captions, related links or sign-up boxes."""
    standfirst: str | None = None
    byline: str | None = None
    published: datetime | None = None
    """With the offset the outlet states, or its zone where it states none."""
    modified: datetime | None = None
    language: str | None = None
    """BCP 47, as short as can be: ``en``, ``ja``, ``zh``."""
    section: str | None = None
    access: Access = Access.OPEN

    @property
    def text(self) -> str:
        """The document that findings point into: title, newline, body.

        A gated report has no body, so what the outlet shows instead, its standfirst, is read.
        A title that the body opens with stands once.
        """
        body = self.paragraphs or ((self.standfirst,) if self.standfirst else ())
        if body and body[0].strip() == self.title.strip():
            body = body[1:]
        return "\n".join((self.title, *body))


@dataclass(frozen=True, slots=True)
class Percentage:
    """A percentage as the text states it."""

    quote: str
    """The expression exactly as it stands: ``3 to 3.5 percent``."""
    start: int
    end: int
    sentence: str
    """The sentence that holds it, exactly as it stands."""
    low: Decimal
    high: Decimal
    """Percent; equal to ``low`` for one figure."""
    bound: Bound
    of: Measure
    rules: tuple[str, ...] = ()
    """What told whether it is a share: a rule, or what spoke loudest, as names without blanks."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A calendar expression as the text states it."""

    quote: str
    start: int
    end: int
    value: str
    """EDTF (ISO 8601-2), or ``FY2027`` for a fiscal year."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A percentage that is a share of GDP spent on defence, and what is said of it."""

    percentage: Percentage
    spender: tuple[str, ...]
    """ISO 3166-1 alpha-3, ``NATO``, ``EU`` or ``ALLIES``; several where said of several."""
    kind: Kind
    when: str | None = None
    """EDTF or ``FY2027``: deadline of a target, year of a level."""
    actor: tuple[str, ...] = ()
    """Who demands, pledges, denies, spends or caps; empty where nobody in charge is named."""
    speaker: str | None = None
    cited: tuple[str, ...] = ()
    """Other outlets that it is credited to, by their usual English names."""
    sources: tuple[str, ...] = ()
    """Unnamed sources, word for word."""
    rules: tuple[str, ...] = ()
    """Those of its percentage, what spoke loudest for each field, and rules that added to it."""


@dataclass(frozen=True, slots=True)
class Findings:
    """All that extraction takes from one document."""

    on_topic: bool = False
    """Whether it reports on how much Japan spends, plans or is asked to spend on defence."""
    cited_outlets: tuple[str, ...] = ()
    percentages: tuple[Percentage, ...] = ()
    dates: tuple[DateMention, ...] = ()
    claims: tuple[Claim, ...] = ()
    """One for each percentage whose ``of`` is ``gdp``, in reading order."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address that an outlet's list names as a report."""

    url: str
    """Canonical."""
    listed_in: str
    """Address of the feed, sitemap or listing page."""
    published: datetime | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class CaptureRef:
    """Where the raw response lies: one WARC record."""

    file: str
    """Name of the WARC file, relative to the captures folder, or as given to ``replay``."""
    offset: int
    """Byte offset of the record in the (compressed) file."""
    record_id: str
    """``WARC-Record-ID``: ``<urn:uuid:…>``."""
    payload_sha256: str
    """Hex digest of the payload as received (content encoding kept)."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """One request and what came of it."""

    url: str
    """The address as requested."""
    at: datetime
    """When the response began, UTC."""
    outcome: FetchOutcome
    status: int | None = None
    """HTTP status; ``None`` where no response came."""
    final_url: str | None = None
    """After redirects; ``None`` where the same as ``url``."""
    etag: str | None = None
    last_modified: str | None = None
    """Validators as the outlet sent them, for the next conditional request."""
    robots: str | None = None
    """Signals kept with the fetch: ``X-Robots-Tag``, meta robots, ``TDM-Reservation``."""
    capture: CaptureRef | None = None
    error: str | None = None
    """What went wrong, in a sentence, secrets and control characters taken out."""
