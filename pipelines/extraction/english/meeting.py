"""Who promises to meet what an alliance has set: the promise is its own, not the alliance's."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_adverb
from pipelines.extraction.english.fellows import with_fellows
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.stage import Stage
from pipelines.extraction.english.subjects import subject_of

MEETS = frozenset(
    "meet hit reach achieve attain fulfil fulfill match satisfy honor honour surpass exceed adopt"
    " clear deliver".split()
)
UNIONS = frozenset({"NATO", "EU", "ALLIES", "USA", ""})
BEFORE_UNION = frozenset(
    "the its current old new own long standing longstanding - full minimum and or even".split()
)
WILLS = frozenset("will shall 'll".split())
MEANS = frozenset("mean intend plan aim vow promise pledge commit decide agree undertake".split())
FARTHEST = 9


def who_will_meet(stage: Stage) -> tuple[str, ...]:
    """``Canada will hit the NATO target of 2 percent``, ``Norway to meet NATO's 2% mark``.

    Nobody where it is past, only hoped or asked for, or where the alliance itself is to meet it.
    """
    row = stage.row
    union = _union_beside(row, stage.at)
    verb = None if union is None else _verb_before(row, min(union, stage.at))
    if verb is None or not _is_promised(row, verb):
        return ()
    subject = subject_of(row, stage.parties, verb)
    if subject is not None and row[subject.at].low == "they":
        subject = _named_before(stage, subject) or subject
    if subject is None or subject.code in UNIONS:
        return ()
    return with_fellows(stage, subject)


def who_refuses(stage: Stage) -> tuple[str, ...]:
    """``Spain rejects NATO's 5% plan``: a member that will not have what the alliance set.

    Nobody where it is the alliance, America or nobody named that rejects, or where it rejects not.
    """
    row = stage.row
    union = _union_beside(row, stage.at)
    verb = None if union is None else _refusal_before(row, min(union, stage.at))
    if verb is None or any("neg" in item.tags for item in row[max(0, verb - 3) : verb]):
        return ()
    subject = subject_of(row, stage.parties, verb)
    if subject is None or subject.code in UNIONS or subject.form == "nongov":
        return ()
    return (subject.code,)


def _refusal_before(row: Sequence[Item], union: int) -> int | None:
    for k in range(union - 1, max(-1, union - 6), -1):
        low = row[k].low.partition(" ")[0]
        if low in REFUSES or low.removesuffix("ed").removesuffix("s") in REFUSES:
            return k
        if row[k].low not in BEFORE_UNION and row[k].low not in AFTER_REFUSAL:
            return None
    return None


REFUSES = frozenset(
    "reject refuse refused rebuff spurn dismiss oppose opposed resist balk shun snub decline"
    " declined turn scorn defy defied defies repudiate".split()
)
AFTER_REFUSAL = frozenset("down at adopt accept endorse embrace back to against proposed".split())


def _named_before(stage: Stage, they: Party) -> Party | None:
    named = [one for one in stage.parties if one.code == they.code and one.at < they.at]
    return named[-1] if named else None


def _union_beside(row: Sequence[Item], at: int) -> int | None:
    """Place of the alliance whose the figure is: ``NATO's 2%``, ``the NATO target of 2%``."""
    for k in range(at - 1, max(-1, at - FARTHEST), -1):
        if row[k].figure >= 0 or row[k].low in (",", ";", "that"):
            return None
        if row[k].sense.code == "NATO" and "person" not in row[k].tags:
            return k
        if row[k].low == "alliance" and row[k - 1].low == "the":
            return k - 1
    after = row[at + 1 : at + 3]
    return at if after and after[0].sense.code == "NATO" and bool(after[-1].sense.noun) else None


def _verb_before(row: Sequence[Item], union: int) -> int | None:
    for k in range(union - 1, max(0, union - 5), -1):
        if row[k].sense.form == "base" and row[k].sense.lemma in MEETS:
            return k
        if row[k].low in MEETS:
            return k
        if row[k].low not in BEFORE_UNION:
            return None
    return None


def _is_promised(row: Sequence[Item], verb: int) -> bool:
    """``will meet``, ``means to meet``, ``Norway to meet``; not ``is far from meeting``."""
    k = verb - 1
    while k > 0 and is_adverb(row[k]):
        k -= 1
    if row[k].low in WILLS:
        return True
    if row[k].low != "to" or not k:
        return False
    before = row[k - 1]
    if not before.sense.code or before.sense.form not in ("country", "capital", "people"):
        return before.sense.lemma in MEANS
    return k < 2 or row[k - 2].sense.says or row[k - 2].low in (":", "-", "that")
