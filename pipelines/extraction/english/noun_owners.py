"""Owners of nouns: whose target, plan or commitment a figure is."""

from pipelines.extraction.english.clauses import joint_before
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.subjects import subject_of

MEETS = frozenset("meet hit reach achieve attain fulfil fulfill".split())


def _owner_of_noun(stage: Stage, governor: Governor) -> str | None:
    """``South Korea, the fact sheet says, shared its plan to``: whose ``its`` is."""
    if governor.at < 1 or stage.row[governor.at - 1].low not in ("its", "their"):
        return None
    verb = verb_before(stage.row, governor.at - 1)
    subject = None if verb is None or verb.noun else subject_of(stage.row, stage.parties, verb.at)
    states = ("country", "capital", "body", "gov")
    return subject.code or None if subject is not None and subject.form in states else None


def spenders_of_noun(stage: Stage, governor: Governor) -> tuple[str, ...]:
    """Whose target: ``NATO's goal of``, ``Japan's 2 percent target``, ``the goal Tokyo set``."""
    row = stage.row
    low, high = min(governor.at, stage.at), max(governor.at, stage.at)
    giver = (
        _giver(stage, governor) or _left_by_one(stage, governor) or _owner_of_noun(stage, governor)
    )
    if giver is not None:
        return (giver,)
    for party in reversed(stage.parties):
        if (
            party.code
            and party.at < low
            and low - party.at <= 7
            and (party.of_noun or party.form in ("people", "gov"))
            and not any(
                joint_before(row, j)
                or row[j].low in ("to", "for", "of", "the")
                or row[j].sense.says
                for j in range(party.at + 1, low)
            )
        ):
            return (party.code,)
    for party in stage.parties:
        if party.code and low < party.at < high + 9 and party.form != "leader":
            if party.at < high and party.of_noun:
                return (party.code,)
            lead = (
                row[party.at - 1].low if row[party.at - 1].low != "the" else row[party.at - 2].low
            )
            if (
                party.at > high
                and lead in ("that", "which", "for", "of", "by")
                and not any(
                    joint_before(row, j) or row[j].date >= 0 or row[j].low == "and"
                    for j in range(high + 1, party.at)
                )
            ):
                return (party.code,)
    return ()


def _giver(stage: Stage, governor: Governor) -> str | None:
    """``a commitment from allies to spend 5 percent``: whose it is."""
    after = stage.row[governor.at + 1 : governor.at + 2]
    if not after or after[0].low not in ("from", "by"):
        return None
    party = next((each for each in stage.parties if each.at > governor.at), None)
    if party is None or not party.code or party.at > min(governor.at + 3, stage.at):
        return None
    return "NATO" if party.code == "ALLIES" and stage.home == "NATO" else party.code


LEAVES = frozenset(
    "exempt exempts exempted exempting exemption exemptions out opt-out outside excused waiver"
    " carve-out exception".split()
)


def _left_by_one(stage: Stage, governor: Governor) -> str | None:
    """``will allow the country to stay out of the commitment to spend 5%``: the alliance's."""
    row, low = stage.row, min(governor.at, stage.at)
    near = {item.low for item in row[max(0, low - 5) : low]}
    if not near & LEAVES or not near & {"from", "of", "to", "outside"}:
        return None
    return "NATO" if any(item.sense.code == "NATO" for item in row) else None


def owner_of_target(stage: Stage, governor: Governor) -> str | None:
    """``a summit is to raise the alliance's target to 3.5%``: whose target is moved."""
    if governor.lemma in MEETS or governor.rule.rpartition("+")[2] in MEETS:
        return None
    for party in stage.parties:
        if governor.at < party.at < stage.at and party.of_noun and party.code:
            if any(item.figure >= 0 for item in stage.row[party.at : stage.at]):
                return None
            following = stage.row[party.at + 1 : min(stage.at, party.at + 5)]
            if any(
                item.low in ("target", "goal", "pledge", "ceiling", "commitment")
                for item in following
            ):
                return party.code
    return None
