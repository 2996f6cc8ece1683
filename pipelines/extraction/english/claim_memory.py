"""What earlier sentences leave to later ones."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipelines.extraction.english.alliances import IN_OTHER_ALLIANCES
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.parties import parties_in
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.person_phrases import Person
from pipelines.extraction.english.persons import persons_in
from pipelines.extraction.english.pronouns import PERSONAL
from pipelines.extraction.english.quoting import quotes_of
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.speakers import who_is_meant
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.strangers import strangers_in
from pipelines.extraction.english.transcripts import who_has_the_floor
from pipelines.report import Claim, Kind


@dataclass(slots=True)
class Memory:
    """What earlier sentences leave to later ones."""

    home: str
    spender: str | None = None
    spender_at: int = -99
    topic: str | None = None
    """Who was spoken of before the sentence ``spender_at``."""
    listed: set[str] = field(default_factory=set)
    """Whose figures that sentence tells."""
    asker: str | None = None
    asked: tuple[str, ...] = ()
    asked_at: int = -99
    parties: dict[tuple[int, str | None], tuple[Party, ...]] = field(default_factory=dict)

    def parties_of(self, reading: Reading, number: int, heir: str | None) -> tuple[Party, ...]:
        """Who is named in sentence ``number``; read once for all its figures."""
        known = self.parties.get((number, heir))
        if known is None:
            known = parties_in(
                reading.items(number),
                home=self.home,
                heir=heir,
                person=_person(reading, number),
                body=_follows_body(reading, number),
                offices=_offices(reading, number),
                union=_union_before(reading, number),
                strangers=strangers_in(reading, number),
                floor=who_has_the_floor(reading, number),
            )
            self.parties[(number, heir)] = known
        return known


def asked_before(memory: Memory, number: int) -> tuple[str, ...]:
    """Of whom was demanded last: ``"Now he wants 4 percent," Radev said``, of the same."""
    is_near = number - memory.asked_at <= 2 or memory.asked == (memory.home,)
    return memory.asked if is_near else ()


def _union_before(reading: Reading, number: int) -> str | None:
    """NATO or EU, named last in the sentences before one that speaks of allies or members."""
    if not any(item.low in UNION_WORDS or "allies" in item.tags for item in reading.items(number)):
        return None
    for k in range(number - 1, max(-1, number - 7), -1):
        for item in reversed(reading.items(k)):
            if item.sense.code in ("NATO", "EU") and item.low != "brussels":
                return item.sense.code
    return None


UNION_WORDS = frozenset(
    {"alliance", "bloc", "members", "member", "secretary", "secretary-general", "secretary general"}
)


def _offices(reading: Reading, number: int) -> dict[str, str]:
    """``the president`` → ``USA``, where the sentences before tell of one by that title."""
    row = reading.items(number)
    found: dict[str, str] = {}
    for at in range(1, len(row)):
        title = row[at].low.split(" ")[-1]
        is_bare = row[at - 1].low == "the" and "gov" in row[at].tags
        if title == "administration" and is_bare and _is_american(reading, number):
            found[row[at].low] = "USA"
        if title not in HEADS or not _is_the(row, at) or "gov" not in row[at].tags:
            continue
        holder = who_is_meant(reading, number, described=title)
        if holder is not None and holder.code:
            found[row[at].low] = holder.code
    return found


def _is_the(row: Sequence[Item], at: int) -> bool:
    """``the president``, ``the incoming president``."""
    return row[at - 1].low == "the" or (row[at - 1].low in NEWLY and row[at - 2].low == "the")


NEWLY = frozenset("incoming new sitting".split())


def _is_american(reading: Reading, number: int) -> bool:
    """Whether ``the administration`` is Washington's: it or its people are named just before."""
    for k in range(number, max(-1, number - 5), -1):
        items = [item for item in reading.items(k) if item.low != "administration"]
        if any("administration" in item.low for item in items):
            return False  # "the Takaichi administration"
        if any(item.sense.code == "USA" for item in items):
            return True
    return False


HEADS = frozenset("president minister premier chancellor secretary".split())


def _follows_body(reading: Reading, number: int) -> bool:
    """``The committee submitted its report. It reiterated``: ``it`` is no government."""
    if not any(item.low in ("it", "its") for item in reading.items(number)[:5]):
        return False
    row = reading.items(number - 1)[:8] if number else ()
    first = next((item for item in row if item.sense.code or item.tags & ACTING_TAGS), None)
    return first is not None and "nongov" in first.tags and "person" not in first.tags


ACTING_TAGS = frozenset({"gov", "nongov", "source"})


def _person(reading: Reading, number: int) -> str | None:
    """Country of whom ``he`` means: empty for a private person, ``None`` where nobody is known."""
    if not any(item.low in PERSONAL for item in reading.items(number)):
        return None
    person = who_is_meant(reading, number)
    if person is not None and _quotes_himself(reading, number, person):
        person = _another_before(reading, number, person)
    if person is not None:
        return person.code
    if not any(item.low in ("he", "she") for item in reading.items(number)):
        return None
    for k in range(number - 1, max(-1, number - 3), -1):
        leaders = [item for item in reading.items(k) if item.sense.form == "leader"]
        if leaders:
            return leaders[0].sense.code
        if _is_said_by_another(reading, k):
            return ""
    return None


def _quotes_himself(reading: Reading, number: int, person: Person) -> bool:
    """``"Now he wants 4 percent," Radev said``: of whom the speaker tells is another."""
    quotes = quotes_of(reading)
    is_quoted = any(
        item.low in ("he", "she") and quotes.holds(item.start) for item in reading.items(number)
    )
    surname = person.name.split(" ")[-1]
    return is_quoted and any(
        one.name.split(" ")[-1] == surname for one in persons_in(reading, number)
    )


def _another_before(reading: Reading, number: int, person: Person) -> Person | None:
    """The person with an office whom the sentences before name beside that one."""
    for k in range(number - 1, max(-1, number - 6), -1):
        for one in persons_in(reading, k):
            if one.code and one.code != person.code:
                return one
    return None


def _is_said_by_another(reading: Reading, number: int) -> bool:
    """``"We are being graded," sighs a lawmaker``: somebody without a name."""
    row = reading.items(number)
    return any(
        {"nongov", "source"} <= row[at].tags and row[at - 1].low in ("a", "an", "one")
        for at in range(1, len(row))
    )


COMPARED = frozenset(
    "than unlike like with against versus behind above below over ahead exceeding beyond".split()
)


def is_compared(stage: Stage, claim: Claim) -> bool:
    """``compared with 2.6% in South Korea``: who serves as a measure, and the report goes on."""
    named = [
        party for party in stage.parties if party.at < stage.at and party.code == claim.spender[0]
    ]
    if not named:
        return False
    k = named[-1].at - 1 - (stage.row[named[-1].at - 1].low == "the")
    if k > 0 and stage.row[k].low == "of":
        return stage.row[k - 1].low in ("that", "those", "ahead", "short")
    return k >= 0 and stage.row[k].low in COMPARED


def remember(memory: Memory, claim: Claim, number: int, *, is_aside: bool, is_noun: bool) -> None:
    """Keep whom a claim tells of, unless it only serves as a measure for another.

    An alliance's target that is named beside (``is_noun``: ``touching on NATO's 2 percent
    target``) does not make a report on another country one on the alliance.
    """
    if is_aside and memory.spender and 0 <= number - memory.spender_at <= 1:
        memory.spender_at = number
        return
    is_standard = claim.spender[:1] == ("NATO",) and memory.home in IN_OTHER_ALLIANCES
    if claim.spender and claim.spender[0] != "ALLIES" and not (is_standard and is_noun):
        if number != memory.spender_at:
            memory.topic, memory.listed = memory.spender, set()
        memory.spender, memory.spender_at = claim.spender[0], number
        memory.listed.add(claim.spender[0])
    if claim.kind is Kind.DEMAND and claim.actor:
        memory.asker = claim.actor[0]
        memory.asked, memory.asked_at = claim.spender, number
