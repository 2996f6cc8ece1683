"""Measure: whether a figure is a share of GDP that goes to defence, or anything else."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipelines.extraction.clauses import BE, HAVE, is_noun, joint_before
from pipelines.extraction.governors import noun_after, noun_before, relative_after, verb_before
from pipelines.extraction.items import Item
from pipelines.extraction.languages.en_rules import BOUND_WORDS, COSTS, HITS, MILD, MONEY, RAISES, STEP_NOUNS
from pipelines.extraction.patterns import compile_pattern
from pipelines.extraction.reading import Reading

MAX_BARE = 12
"""Percent of GDP; beyond it a share is of defence only where the sentence says so."""
MAX_SHARE = 25
"""Percent of GDP; no state in peace has spent more: larger figures are said with GDP beside them."""
MAX_AT_WAR = 60


@dataclass(frozen=True, slots=True)
class Told:
    """Whether a figure is a share, and by which rule."""

    share: bool
    rule: str


def tell_measures(reading: Reading) -> tuple[Told, ...]:
    """For each figure of the document whether it is a share of GDP spent on defence."""
    told: list[Told] = []
    last_share = -99
    for number, figure in enumerate(reading.figures):
        sentence = reading.sentence_at(figure.start)
        near = sentence - last_share if last_share >= 0 else 99
        if figure.points:
            one = Told(False, "points")
        elif figure.low < 0 or figure.high > MAX_AT_WAR:
            one = Told(False, "too-large")
        else:
            one = _tell(reading, sentence, number, near, told=told)
        if one.share:
            last_share = sentence
        told.append(one)
    return tuple(told)


def _tell(reading: Reading, sentence: int, number: int, near: int, *, told: Sequence[Told]) -> Told:
    row = reading.items(sentence)
    at = next((k for k, item in enumerate(row) if item.figure == number), None)
    if at is None:
        return Told(False, "cut-off")
    after = _after(row, at)
    if after == "other":
        return Told(False, "after")
    head = "other" if _is_named_before(row, at) else _head(row, at)
    if _goes_on_from_other(row, at, told=told):
        return Told(False, "other-before")
    if after == "gdp":
        if reading.figures[number].high > MAX_BARE and near > 1 and not _names_defence(row, at):
            return Told(False, "too-large-for-defence")
        return Told(head != "other" and not _is_aid(row, at), "of-gdp")
    if head == "other" or _is_of_budget(row, at) or _is_of_rise(row, at):
        return Told(False, "head")
    if reading.figures[number].high > MAX_SHARE:
        return Told(False, "too-large")
    if _changes(row, at):
        return Told(False, "change")
    return _by_context(reading, sentence, row, at, head, near)


def _is_named_before(row: Sequence[Item], at: int) -> bool:
    """``Inflation, at 3.8 per cent, would …``; ``next year's increase, at 8.2 percent``."""
    j = at - 1
    while j >= 0 and row[j].low in BOUND_WORDS and row[j].low != "at":
        j -= 1
    if j < 2 or row[j].low != "at" or row[j - 1].low != ",":
        return False
    subject = row[max(0, j - 8) : j - 1]
    named = [item for item in subject if "other" in item.tags or item.low in RISES]
    return bool(named) and not any("gdp" in item.tags for item in row[at : at + 5])


def _is_aid(row: Sequence[Item], at: int) -> bool:
    """``the aid budget, which will fall from 0.5 per cent of GNI``: nothing of it is defence."""
    if any("defence" in item.tags for item in row):
        return False
    return any(item.low in CIVIL for item in row[:at])


CIVIL = frozenset(
    "aid development deficit deficits debt debts education health healthcare research science"
    " surplus revenue revenues tax taxes trade exports imports pension pensions welfare".split()
)


def _is_of_budget(row: Sequence[Item], at: int) -> bool:
    """``as a part of total government expenditure, … from 13 per cent to 12``."""
    text = " ".join(item.low for item in row[:at])
    return bool(_PART_OF_BUDGET.search(text)) and not any("gdp" in item.tags for item in row)


_PART_OF_BUDGET = compile_pattern(
    r"\b(?:part|share|percentage|proportion|fraction) of (?:the |all |its |total |central |overall "
    r"|national |federal |state |public |general |government |annual ){0,5}"
    r"(?:spending|expenditures?|budget|outlays|account)\b"
)


def _is_of_rise(row: Sequence[Item], at: int) -> bool:
    """``the second increase in a row to exceed 7 percent``; ``adds 7.2% to its budget``."""
    if at and row[at - 1].sense.lemma == "add" and any(item.low == "to" for item in row[at : at + 3]):
        return True
    close = next(
        (k for k in range(at - 1, max(-1, at - 4), -1) if row[k].sense.lemma in REACHES), None
    )
    if close is None:
        return False
    return any(item.low in RISES for item in row[max(0, close - 9) : close]) and not any(
        "gdp" in item.tags or item.low in ("share", "ratio") for item in row
    )


REACHES = frozenset("exceed top pass reach hit surpass".split())
RISES = frozenset("increase rise growth gain hike jump drop decline fall".split())


def _names_defence(row: Sequence[Item], at: int) -> bool:
    return any("defence" in item.tags for item in row[max(0, at - 25) : at + 25])


def _goes_on_from_other(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """``The rate is 2.6 percent, up from 2.0 percent``: the second is of what the first is of."""
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if previous < 0 or told[row[previous].figure].share:
        return False
    if told[row[previous].figure].rule == "points":
        return False
    between = [
        item.low
        for item in row[previous + 1 : at]
        if item.low not in (",", "the", "a", "of", "about", "its") and "gdp" not in item.tags
    ]
    if between[-1:] == ["from"] and len(between) == 2 and between[0].endswith("ing"):
        return True
    if between == ["to"] and any(item.low == "from" for item in row[max(0, previous - 3) : previous]):
        return True
    return between in (
        ["up", "from"],
        ["down", "from"],
        ["from"],
        ["compared", "with"],
        ["against"],
    )


def _after(row: Sequence[Item], at: int) -> str:
    """What stands right after: ``of GDP`` → ``gdp``, ``tariff``, ``of respondents`` → ``other``."""
    j = at + 1
    while j < len(row) and row[j].low in ("-", '"', "'"):
        j += 1
    words = row[j : j + 9]
    if not words:
        return ""
    if (
        "gdp" in words[0].tags
        and words[0].low != "output"
        and not (len(words) > 1 and words[1].low == "growth")
    ):
        return "gdp"
    if words[0].low in ("of", "in", "as"):
        return _of_what(words)
    if (
        words[0].low in ("a", "per")
        and len(words) > 1
        and words[1].low in ("year", "month", "annum", "quarter")
        and not (
            len(words) > 2
            and words[2].low in ("earlier", "before", "ago", "later", "from", "after", "on")
        )
    ):
        return "other"
    if "after_other" in words[0].tags and words[0].low not in (
        "more",
        "higher",
        "raise",
        "return",
        "support",
    ):
        if words[0].low in (
            "increase",
            "rise",
            "hike",
            "boost",
            "jump",
            "expansion",
            "growth",
            "cut",
            "raise",
            "bump",
        ) and "gdp" in (words[3].tags if len(words) > 3 else ()):
            return ""
        return "other"
    if _heads_another(words):
        return "other"
    if "defence" in words[0].tags and len(words) > 1 and "after_other" in words[1].tags:
        return "other"
    if (
        words[0].low in ("from", "to", "over", "on")
        and len(words) > 1
        and words[1].date >= 0
        and words[0].low != "to"
    ):
        return ""
    return ""


LEVIES = frozenset(
    "tariff tariffs tax taxes surtax levy levies duty duties surcharge stake yield premium discount"
    " majority turnout inflation unemployment interest".split()
)


def _heads_another(words: Sequence[Item]) -> bool:
    """``the 2.1% reconstruction surtax``, ``15% U.S. tariff``: the noun after a word or two."""
    for item in words[:4]:
        if item.low in LEVIES:
            return True
        if not item.low.replace(".", "").replace("-", "").isalpha() or item.low in SMALL:
            return False
    return False


SMALL = frozenset(
    "of on in for to by as from at with and or but that which who is was are were will would has"
    " have had after before while than the its".split()
)


def _of_what(words: Sequence[Item]) -> str:
    for k, item in enumerate(words[1:8], start=1):
        if "gdp" in item.tags or item.low in ("economy", "economies", "output"):
            return "gdp"
        if item.low in ("own", "it", "that", "which", "theirs", "ours") or item.figure >= 0:
            return ""
        if "allies" in item.tags:
            return ""
        if (
            item.low
            in (
                "a",
                "share",
                "its",
                "the",
                "their",
                "national",
                "country",
                "countries",
                "total",
                "annual",
                "nation",
                "projected",
                "nominal",
                "expected",
                "estimated",
                "overall",
                "entire",
                "each",
                "member",
                "island",
                "bloc",
                "alliance",
                "kingdom",
                "republic",
                "official",
                "theirs",
                "ours",
                "every",
                "all",
                "self",
                "-",
                "ruled",
                "governed",
                "one",
                "'",
                "'s",
                '"',
                "our",
                "his",
                "whole",
                "real",
                "domestic",
                "gross",
                "current",
                "state",
                "'",
            )
            or item.sense.code
            or item.low.isdigit()
            or item.date >= 0
        ):
            continue
        if item.sense.noun and k == 1:
            return ""
        if words[k - 1].sense.code and (
            item.low in ("in", "by", "to", ",", ".", "and", "at", "last", "this") or item.low == "-"
        ):
            return ""
        return "other" if words[0].low == "of" else ""
    return ""


def _head(row: Sequence[Item], at: int) -> str:
    """The nearest word to the left that says what is measured: ``defence``, ``other`` or ``""``."""
    j, depth = at - 1, 0.0
    noun = noun_after(row, at)
    if noun is not None and any("defence" in row[k].tags for k in range(at + 1, noun.at + 1)):
        return "defence"
    while j >= 0 and at - j < 40:
        item = row[j]
        if depth >= 2 and j < at - 1:
            break
        if item.figure >= 0 and (depth >= 1 or any("modal" in row[k].tags for k in range(j, at))):
            break
        if "defence" in item.tags:
            if (
                item.low
                not in ("war", "forces", "troops", "missiles", "nato", "nato's", "security")
                or depth == 0
            ):
                return "defence"
        elif "other" in item.tags and not _excused(row, j):
            return "other"
        depth = max(depth, joint_before(row, j))
        j -= 1
    return _right_head(row, at)


def _right_head(row: Sequence[Item], at: int) -> str:
    """``3.5% on core defence``: what the figure is for, after it."""
    for j in range(at + 1, min(at + 12, len(row))):
        item = row[j]
        if item.figure >= 0 or item.low in (";", ".", "and", "but", "that", "which", "while"):
            break
        if item.low in ("on", "for", "to", "in", "toward", "towards") and j + 1 < len(row):
            if any(
                "defence" in row[k].tags or row[k].low == "spending"
                for k in range(j + 1, min(j + 4, len(row)))
            ):
                return "defence"
            if any("other" in row[k].tags for k in range(j + 1, min(j + 3, len(row)))) and not any(
                "gdp" in row[k].tags for k in range(at, j)
            ):
                return "other"
    return ""


"""Words that say nothing of the figure unless it stands right beside them."""


def _excused(row: Sequence[Item], at: int) -> bool:
    """Whether a word of the other list is no head of the figure: mild, or behind a comma."""
    return row[at].low in MILD or _behind_joint(row, at)


def _behind_joint(row: Sequence[Item], at: int) -> bool:
    """Whether a comma stands between a word and the figure to its right."""
    for j in range(at + 1, min(at + 30, len(row))):
        if row[j].figure >= 0:
            return False
        if joint_before(row, j) >= 1:
            return True
    return True


def _changes(row: Sequence[Item], at: int) -> bool:
    """``rose 3 percent``, ``up 7.2%``, ``by 4.1%``: a change, not a share."""
    if (
        at + 2 < len(row)
        and row[at + 1].low in ("more", "less", "higher", "lower", "above", "below")
        and row[at + 2].low in ("than", "in", "the")
    ):
        return True
    j = at - 1
    while j >= 0 and (
        (row[j].low in BOUND_WORDS and row[j].low not in ("up", "to", "at", "from", "of"))
        or row[j].low in ("another", "further", "a", "an", "extra")
        or (row[j].low == "to" and row[j - 1].low == "up" and row[j - 2].low == "by")
        or (row[j].low == "up" and row[j - 1].low == "by")
    ):
        j -= 1
    if j < 0:
        return False
    low = row[j].low
    if low == "by":
        return any(
            row[k].tags & {"up", "down"} or row[k].sense.verb == "move"
            for k in range(max(0, j - 14), j)
        )
    if any(item.low in ("above", "below", "past", "beyond") for item in row[j + 1 : at]):
        return False
    if row[j].tags & {"up", "down"} and row[j + 1].low == "than":
        return False
    if row[j].tags & {"up", "down"} and not is_noun(row, j):
        return not (low == "up" and row[j + 1].low == "to")
    if _raises_by(row, at, j):
        return True
    return (
        low in ("of",)
        and j > 0
        and bool(row[j - 1].tags & {"up", "down"})
        and not any("gdp" in item.tags for item in row[at : at + 8])
    )


def _raises_by(row: Sequence[Item], at: int, lead: int) -> bool:
    """``raises military outlays 6.5 percent``: by so much, not to so much."""
    if row[lead].low in (
        "to",
        "at",
        "from",
        "of",
        "beyond",
        "above",
        "toward",
        "towards",
        "past",
        ",",
        "(",
        "and",
        "or",
        "than",
        "for",
    ):
        return False
    verb = verb_before(row, at)
    if verb is None or verb.noun or row[verb.at].sense.lemma not in RAISES or verb.at < at - 7:
        return False
    between = row[verb.at + 1 : lead + 1]
    return bool(between) and not any(
        (item.low in ("to", "at", "its", "that") and item.low != "its")
        or item.figure >= 0
        or item.sense.noun in ("pledge", "cap")
        for item in between
    )


def _by_context(
    reading: Reading, sentence: int, row: Sequence[Item], at: int, head: str, near: int
) -> Told:
    """No word right beside it says: the governing word, the sentence, what came before it."""
    if head == "defence":
        return Told(True, "head")
    cued = _is_cued(row, at)
    in_sentence = any("defence" in item.tags for item in row)
    if in_sentence and cued and any("gdp" in item.tags or "spending" in item.tags for item in row):
        return Told(True, "sentence")
    if _is_stated_demand(row, at):
        return Told(True, "demand")
    if (
        cued
        and any(item.sense.code == "NATO" for item in row[:at])
        and not any("other" in item.tags for item in row)
    ):
        return Told(True, "nato")
    if _is_apposed_to_target(row, at) and _speaks_of_defence(
        reading, range(max(0, sentence - 6), sentence + 1)
    ):
        return Told(True, "apposed")
    if near == 0 and (_is_linked(row, at) or _is_beside_party(row, at)):
        return Told(True, "linked")
    if cued and near < 99 and not _is_priced(row, at):
        return Told(True, "carried")
    if cued and _speaks_of_defence(reading, range(max(0, sentence - 3), sentence + 1)):
        return Told(True, "around")
    if (
        cued
        and not any("other" in item.tags for item in row)
        and any(item.sense.code for item in row)
    ) and _speaks_of_defence(reading, range(min(20, len(reading.spans)))):
        return Told(True, "document")
    if reading.is_title(sentence) or (sentence <= 2 and cued):
        return Told(_speaks_of_defence(reading, range(min(10, len(reading.spans)))), "opening")
    return Told(False, "nothing")


def _is_apposed_to_target(row: Sequence[Item], at: int) -> bool:
    """``The three-year-old target, 2 percent, has been met``."""
    before = [item.low for item in row[max(0, at - 4) : at]]
    return before[-1:] == [","] and any(
        low in ("target", "goal", "benchmark", "ceiling", "pledge") for low in before
    )


def _is_stated_demand(row: Sequence[Item], at: int) -> bool:
    """``the U.S. side made a demand for 3.5%``, with nothing else it could be of."""
    noun = noun_before(row, at)
    verb = verb_before(row, at)
    asked = (
        verb is not None
        and verb.kind == "demand"
        and any("party" in item.tags or "allies" in item.tags for item in row[verb.at : at])
        and _lead(row, at) in ("for", "to")
    )
    return (
        ((noun is not None and noun.kind == "demand") or asked)
        and any(item.sense.code for item in row)
        and not any("other" in item.tags for item in row)
    )


def _is_beside_party(row: Sequence[Item], at: int) -> bool:
    """``ahead of Estonia with 3.43%``, ``Japan only 1.0 percent``: one of a list of countries."""
    j = at - 1
    while j >= 0 and (row[j].low in BOUND_WORDS or row[j].low in ("with", "(", ",")):
        j -= 1
    return j >= 0 and row[j].sense.form in ("country", "capital") and at - j <= 4


def _is_linked(row: Sequence[Item], at: int) -> bool:
    """``2.42 percent, compared with 2.32``; ``3.5%, while another 1.5%``; ``from 2 to 3``."""
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if previous < 0:
        return False
    between = [item.low for item in row[previous + 1 : at]]
    return (
        len(between) <= 14
        and bool(
            {"another", "compared", "then", "or", "versus", "against", "plus"} & set(between)
            or ("of" in between and "which" in between)
            or between[-1:] in (["to"], ["and"])
        )
        and not any(item.tags & {"other", "up", "down"} for item in row[previous + 1 : at])
    )


def _is_priced(row: Sequence[Item], at: int) -> bool:
    """Whether the sentence is about markets or votes, so that nothing carries over."""
    return sum("other" in item.tags and item.low not in MILD for item in row[:at]) >= 2 and not any(
        "defence" in item.tags for item in row
    )


def _is_cued(row: Sequence[Item], at: int) -> bool:
    """Whether the figure is governed by a word that states, promises or asks for a level."""
    if (
        noun_after(row, at) is not None
        or noun_before(row, at) is not None
        or relative_after(row, at) is not None
    ):
        return True
    if at + 1 < len(row) and row[at + 1].sense.noun == "level":
        return True
    if _is_of_level(row, at) or _comes_to_money(row, at):
        return True
    if any(item.low == "as" for item in row[at + 1 : at + 4]) and any(
        item.sense.noun in ("benchmark", "pledge", "cap") for item in row[at + 1 : at + 9]
    ):
        return True
    if _is_subject_of_cue(row, at) or _follows_step(row, at):
        return True
    if any(item.low == ":" for item in row[:at]) and any(item.sense.code for item in row[:at]):
        return True
    close = row[max(0, at - 5) : at]
    if any(item.low in ("levied", "taxed", "charged", "priced", "taxes", "interest") for item in close):
        return False
    if any(
        item.sense.verb == "spend" or (item.sense.verb and item.sense.lemma in HITS)
        for item in close
    ) or _reports_figure(row, at):
        return True
    if any(item.low in ("be", "is", "was", "are", "been") for item in close) and any(
        item.sense.noun == "level" and is_noun(row, n) for n, item in enumerate(row[:at])
    ):
        return True
    verb = verb_before(row, at)
    if verb is None:
        return (
            any(
                item.sense.code or item.sense.noun in ("level", "pledge")
                for item in row[max(0, at - 8) : at]
            )
            and len(row) < 16
        )
    if verb.kind in ("demand", "pledge", "proposal", "denial", "spend", "cap", "level"):
        return True
    lead = _lead(row, at)
    if verb.kind == "move" or "+" in verb.rule:
        return (
            lead in ("to", "at", "from", "towards", "toward", "beyond", "above", "below", "between")
            or row[verb.at].sense.lemma in HITS
        )
    around = row[max(0, verb.at - 12) : at]
    return any(
        item.sense.noun in ("level", "pledge", "cap", "demand", "benchmark")
        or item.sense.code
        or "pronoun" in item.tags
        or item.low in ("that", "this")
        for item in around
    )


def _reports_figure(row: Sequence[Item], at: int) -> bool:
    """``Japan reports 1.6 percent``: a state's own figure, not an outlet's news."""
    j = at - 1
    while j >= 0 and row[j].low in BOUND_WORDS | {"exactly"}:
        j -= 1
    if j < 1 or row[j].sense.lemma not in ("report", "record", "log", "post", "notch"):
        return False
    return any(
        item.sense.form in ("country", "capital", "body") or item.low == "it"
        for item in row[max(0, j - 5) : j]
    ) and not any("outlet" in item.tags for item in row[max(0, j - 5) : j])


def _is_of_level(row: Sequence[Item], at: int) -> bool:
    """``the level of around 1%``."""
    j = at - 1
    while j >= 0 and row[j].low in BOUND_WORDS and row[j].low != "of":
        j -= 1
    return j > 0 and row[j].low == "of" and row[j - 1].low in ("level", "levels", "ratio", "share")


def _comes_to_money(row: Sequence[Item], at: int) -> bool:
    """``2 percent would come to 11 trillion yen``: what the share is worth."""
    after = row[at + 1 : at + 9]
    return any(
        item.sense.lemma in ("come to", "amount", "equal", "translate", "represent")
        or item.low in COSTS
        for item in after[:4]
    ) and any(item.low in MONEY for item in row[at + 2 : at + 14])


def _is_subject_of_cue(row: Sequence[Item], at: int) -> bool:
    """``2.5% is being weighed``, ``whether 5% had come up``."""
    if any(item.low == "whether" for item in row[max(0, at - 4) : at]):
        return True
    helped = False
    for item in row[at + 1 : at + 7]:
        if item.low in BE or item.low in HAVE or "modal" in item.tags:
            helped = True
        elif helped and item.sense.noun in ("cap", "pledge", "benchmark", "demand"):
            return True
        elif helped and (
            item.sense.verb in ("demand", "pledge", "proposal", "denial")
            or item.low
            in (
                "hard",
                "difficult",
                "enough",
                "impossible",
                "too",
                "unrealistic",
                "insufficient",
                "sufficient",
                "appropriate",
                "necessary",
                "needed",
                "high",
                "not",
                "out",
                "beyond",
                "within",
            )
        ):
            return True
    return False


def _follows_step(row: Sequence[Item], at: int) -> bool:
    """``a step to 2.5 per cent``, ``from a base of 2 percent``."""
    words = [
        item.low
        for item in row[max(0, at - 6) : at]
        if item.low not in BOUND_WORDS or item.low in ("to", "of", "from", "at", "with")
    ]
    return (
        (len(words) >= 2 and words[-1] in ("to", "of", "from") and words[-2] in STEP_NOUNS)
        or words[-1:] == ["at"]
        or words[-2:]
        in (["compared", "with"], ["compared", "to"], ["up", "from"], ["down", "from"])
        or words[-2:-1] == ["then"]
    )


def _lead(row: Sequence[Item], at: int) -> str:
    j = at - 1
    while j >= 0 and (
        row[j].low in BOUND_WORDS
        and row[j].low not in ("to", "at", "from", "beyond", "above", "below", "between")
    ):
        j -= 1
    return row[j].low if j >= 0 else ""


def _speaks_of_defence(reading: Reading, sentences: range) -> bool:
    defence = spending = False
    for number in sentences:
        for item in reading.items(number):
            defence = defence or "defence" in item.tags
            spending = spending or "spending" in item.tags or "gdp" in item.tags
    return defence and spending
