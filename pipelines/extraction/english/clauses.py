"""Clauses: where a sentence has its joints, and what stands before a verb."""

from collections.abc import Sequence

from pipelines.extraction.english.items import Item, told_once
from pipelines.extraction.languages.en_rules import ADVERBIAL, ADVERBS, BOUND_WORDS, DETERMINERS

NO_ADVERBS = frozenset("ally italy july only likely unlikely family daily supply rely".split())
JOINS = frozenset("and or but who which that also now then".split())
BEFORE_NOUNS = frozenset("'s ' of under with despite from for - on over".split())
OPENS_SUBJECT = frozenset("the that this those a his its one another".split())

HARD = frozenset({";", "\u2014", "--", "---", "...", ":"})
CONTRAST = frozenset(
    {"but", "while", "whereas", "although", "though", "because", "unless", "yet", "whilst"}
)
TIME = frozenset({"after", "before", "when", "as", "since", "if", "once", "until", "so"})
RELATIVE = frozenset({"who", "which", "that", "whose", "where", "what"})
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "am"})
HAVE = frozenset({"has", "have", "had", "having", "'ve"})
DO = frozenset({"do", "does", "did"})
SUBJECT_TAGS = frozenset({"party", "pronoun", "gov", "nongov", "allies"})


PLURALS = ("members", "allies", "countries", "states", "nations", "governments", "leaders")
"""``NATO members aim for``: what follows many is a verb."""


def is_adverb(item: Item) -> bool:
    return item.low in ADVERBS or (
        item.low.endswith("ly") and len(item.low) > 4 and item.low not in NO_ADVERBS
    )


def is_modal(row: Sequence[Item], at: int) -> bool:
    """``would``, ``must``, ``needs to``; not the ``needs`` of ``military needs``."""
    if "modal" not in row[at].tags:
        return False
    is_need = row[at].low in ("need", "needs")
    return not is_need or (at + 1 < len(row) and row[at + 1].low == "to")


def is_noun(row: Sequence[Item], at: int) -> bool:
    """Whether a word that can be noun or verb stands as a noun here."""
    item = row[at]
    if not item.sense.noun:
        return False
    if not item.sense.verb or not item.sense.form:
        return True
    before = row[at - 1] if at else None
    if _takes_object(row, at):
        return False
    if item.sense.form in ("ed", "ing"):
        # "capping spending at": what is capped
        if item.low != "spending" or before is None or at + 1 >= len(row):
            return False
        is_object = before.sense.form == "ing" and bool(before.sense.verb)
        return is_object or (before.low in ("'s", "'") and row[at + 1].low in ("on", "to", "for"))
    after = row[at + 1] if at + 1 < len(row) else None
    if before is None:
        return after is not None and after.low in ("of", "for", "by", "on")
    if (
        after is not None
        and after.low == "to"
        and "defence" not in before.tags
        and before.low not in DETERMINERS
        and before.low not in BEFORE_NOUNS
        and not (before.sense.verb and before.sense.form in ("ed", "s", "ing"))
        and before.figure < 0
        and item.sense.form == "s"
    ):
        return False
    if item.sense.form == "base" and _is_inverted(row, at):
        return False
    if before.low in JOINS:
        return (
            item.sense.form == "base"
            and after is not None
            and after.low in ("of", "for", "by", "on", ",", "and")
        )
    if (
        after is not None
        and after.low == "of"
        and not before.tags & SUBJECT_TAGS
        and before.low != "to"
    ):
        return True
    if before.low == "to" or "modal" in before.tags or before.low in ("n't", "not", *DO):
        return False
    if before.low in DETERMINERS or before.low in BEFORE_NOUNS or before.figure >= 0:
        return True
    if before.low == "whose":
        return True
    if before.tags & SUBJECT_TAGS or before.low in RELATIVE:
        return before.sense.form == "people" or (
            item.sense.form == "base"
            and before.sense.form in ("country", "body", "capital")
            and not before.low.endswith(PLURALS)
            and (
                after is None
                or after.low in ("of", "for", "by", "on", "that", ",")
                or (at > 1 and row[at - 2].low in ("the", "a") and item.sense.verb == "demand")
            )
        )
    if "defence" in before.tags or "gdp" in before.tags or before.low.isalpha():
        return not (before.sense.noun and item.sense.form == "s") and (
            not before.low.endswith("s") or before.low.endswith(("ous", "ss"))
        )
    return False


def _is_inverted(row: Sequence[Item], at: int) -> bool:
    """``At no point did the U.S. side ask``: its helping verb stands before the subject."""
    for k in range(at - 1, max(0, at - 6), -1):
        if row[k].low in ("did", "does"):
            is_negative = any("neg" in row[m].tags for m in range(max(0, k - 4), k))
            return is_negative and at - k > 1
        if row[k].sense.verb or row[k].sense.says:
            return False
    return False


def _takes_object(row: Sequence[Item], at: int) -> bool:
    """``The strategy asks allies for 5 percent``: who is asked stands right behind the verb."""
    if row[at].sense.form != "s" or not at or at + 1 >= len(row):
        return False
    before, after = row[at - 1], row[at + 1]
    opens = before.low in DETERMINERS or before.low in BEFORE_NOUNS or before.figure >= 0
    takes = after.tags & {"allies", "party", "pronoun"} or (
        after.tags & {"defence"} and row[at].sense.verb == "cap"
    )
    return not opens and before.low.isalpha() and bool(takes)


def auxiliaries(row: Sequence[Item], at: int) -> list[str]:
    """Helping words right before a verb, nearest first: ``to``, modals, be, have, negations."""
    found: list[str] = []
    j = at - 1
    while j >= 0 and len(found) < 6:
        low = row[j].low
        if low == "being" and j > 2 and row[j - 1].low == "time":
            j -= 4  # "for the time being"
            continue
        if (
            low in BE
            or low in HAVE
            or low in DO
            or "modal" in row[j].tags
            or low == "to"
            or low == "ought"
        ):
            found.append(low)
            if low in ("wo n't", "cannot"):
                found.append("not")
        elif "neg" in row[j].tags:
            found.append("not")
        elif not is_adverb(row[j]) and low not in ("more", "than", '"'):
            over = _over_adverbial(row, j)
            if found or over == j:
                break
            j = over
            continue
        j -= 1
    return found


def _over_adverbial(row: Sequence[Item], at: int) -> int:
    """Place before ``from then on``, ``by 2030`` or ``at least``, where a modal stands there."""
    j = at
    while j > at - 6 and j >= 0 and (row[j].low in ADVERBIAL or row[j].date >= 0):
        j -= 1
    return j if j >= 0 and "modal" in row[j].tags else at


def joint_before(row: Sequence[Item], at: int) -> float:
    """How deep the joint between item ``at`` and the one before it is; 0 where there is none."""
    low = row[at].low
    if low in HARD:
        return 3
    if low in ("(", ")", "[", "]"):
        return 1
    if low == ",":
        return 1
    if low in CONTRAST:
        return 2
    if low in ("who", "which", "whose", "where"):
        return 1
    if (
        low in TIME
        and not (at + 1 < len(row) and row[at + 1].date >= 0)
        and low not in ("as", "so", "since")
    ):
        return 2 if low in ("after", "when", "before") else 1
    if low == "and" and _opens_clause(row, at + 1):
        return 2
    return 0


@told_once
def joints_of(row: Sequence[Item], _: int = 0) -> Sequence[float]:
    """``joint_before`` each item of a sentence."""
    return [joint_before(row, at) for at in range(len(row))]


def _opens_clause(row: Sequence[Item], at: int) -> bool:
    """Whether a subject and its verb follow within a few words."""
    subject = False
    for j in range(at, min(at + 9, len(row))):
        item = row[j]
        if item.low in (",", ";", "and", "or") or item.figure >= 0:
            return False
        if subject and (
            item.low in BE
            or item.low in HAVE
            or "modal" in item.tags
            or (
                item.sense.form in ("ed", "s")
                and (item.sense.verb or item.sense.says)
                and not is_noun(row, j)
            )
        ):
            return True
        if item.tags & SUBJECT_TAGS or item.low in OPENS_SUBJECT:
            subject = True
        if j == at and item.low in ("that",):
            return True
    return False


def dateline_end(row: Sequence[Item]) -> int:
    """Where the sentence begins after ``TOKYO, Dec. 16 (Xinhua) --``; 0 without a dateline."""
    for j in range(1, min(len(row), 16)):
        if row[j].low in ("--", "\u2014", "-", "---"):
            opener = row[0].text
            named = any(item.low == "(" for item in row[:j])
            if _labels_figure(row, j):
                return 0
            return j + 1 if (opener.isupper() and len(opener) > 2 and j < 8) or named else 0
    return 0


def _labels_figure(row: Sequence[Item], dash: int) -> bool:
    """``TAIWAN - about 3.3% in 2026``: a row of a table, whose country stands before the dash."""
    k = dash + 1
    while k < min(len(row), dash + 6) and row[k].low in BEFORE_LISTED:
        k += 1
    return k < len(row) and row[k].figure >= 0 and row[dash - 1].sense.form in ("country", "people")


BEFORE_LISTED = BOUND_WORDS | frozenset("a little bit now still currently at spends spent".split())
"""What stands before the figure in a row of a table."""
