"""Who does what a verb says."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import (
    BE,
    auxiliaries,
    is_adverb,
    is_noun,
    joints_of,
)
from pipelines.extraction.english.coordination import base_before, first_of_clause
from pipelines.extraction.english.items import Item, Row
from pipelines.extraction.english.party import Party
from pipelines.extraction.languages.en_rules import EVENTS

ACTING = frozenset(
    "leaders members officials minister secretary side team spokesman spokeswoman"
    " people nominee chief head policy envoy ambassador boss position negotiators"
    " number top plan own then decision announcement intention push no bureau staff"
    " strategy document memo guidance blueprint doctrine letter directive"
    " department office planners delegation generals pick choice appointee candidate".split()
)
ADVISING = frozenset("committee commission panel task-force".split())
"""Who hands a government its recommendations."""
HEADLINE_PASSIVES = frozenset("urge ask tell press push order pressure require encourage".split())
BEFORE_GERUND = frozenset(", by after while before in without despite since".split())
NO_PARTICIPLES = frozenset(
    "including during evening morning meaning saying neighboring neighbouring ruling governing"
    " leading remaining outgoing incoming beijing pending following".split()
)
LIKENS = frozenset("like unlike along as alongside with together".split())
NOT_SUBJECT_AFTER = frozenset("among by of in with from on at against to for than like".split())
NOT_SUBJECT_AFTER_TOO = frozenset("among of in with from on at to for than".split())


def is_mere(row: Sequence[Item], at: int) -> bool:
    """``NATO's definition``, ``China's economy``: no noun of spending or office follows."""
    after = row[at + 1 : at + 3]
    if (
        len(after) == 2
        and after[0].low == "'s"
        and (after[1].sense.verb or after[1].low in BE)
        and not is_noun(row, at + 2)
    ):
        # "Ukraine's came to": the noun is understood
        return False
    if any(item.low in ("spender", "spenders", "contributor") for item in row[at + 1 : at + 5]):
        return True
    for item in row[at + 1 : at + 6]:
        if (
            item.tags & {"defence", "spending", "gov", "source", "person"}
            or item.sense.noun
            or item.sense.code
            or item.low in ACTING
        ):
            return False
        if item.low in (",", "of", "in", "for", "to") or item.sense.verb:
            break
    return True


def subject_of(row: Sequence[Item], parties: Sequence[Party], verb: int) -> Party | None:
    """Who does what the verb at ``verb`` says, whether named before it or after ``by``."""
    if not isinstance(row, Row):
        return _subject_of(row, parties, verb)
    known = row.subjects.get(verb)
    if known is None or known[0] is not parties:
        known = row.subjects[verb] = (parties, _subject_of(row, parties, verb))
    found: Party | None = known[1]
    return found


def _subject_of(row: Sequence[Item], parties: Sequence[Party], verb: int) -> Party | None:
    """What ``subject_of`` tells, worked out."""
    passive = row[verb].sense.form == "ed" and (
        any(low in PASSIVE_BE for low in auxiliaries(row, verb)) or _is_reduced(row, verb)
    )
    follows = (
        row[verb].sense.form in ("ed", "base")
        and verb + 2 < len(row)
        and row[verb + 1].low == "by"
        and row[verb + 2].date < 0
    )
    headline = (
        verb + 1 < len(row)
        and row[verb + 1].low == "to"
        and row[verb].sense.form == "ed"
        and row[verb].sense.lemma in HEADLINE_PASSIVES
    )
    if passive or follows or headline:
        for party in parties:
            if (
                party.at > verb
                and any(row[k].low == "by" for k in range(verb + 1, min(party.at, verb + 30)))
                and not _crosses(row, verb, party.at)
            ):
                return party
        return None
    if row[verb].sense.form == "ing" and verb > 1 and row[verb - 1].low == ":":
        return None
    opener = _participle(row, verb)
    if opener and row[opener - 1].low in BEFORE_GERUND:
        first = next(
            (
                party
                for party in parties
                if party.at < verb
                and not party.of_noun
                and (party.code or row[party.at].low in ADVISING)
            ),
            None,
        )
        if first is not None:
            return first
    if row[verb].sense.form == "ing" and verb < 3 and not any(one.at < verb for one in parties):
        return _behind_comma(row, parties, verb)
    if row[verb].sense.form == "ing" and verb > 1 and row[verb - 1].sense.form == "leader":
        # "a statement by Colby calling for"
        beside = next((one for one in parties if one.at == verb - 1), None)
        if beside is not None and row[verb].sense.verb != "spend":
            return beside
    helper = _first_of_two(row, verb)
    return _nearest_before(row, parties, verb if helper is None else helper)


def _first_of_two(row: Sequence[Item], verb: int) -> int | None:
    """``have bowed to Trump and agreed``: place of the first verb, whose subject does both."""
    if row[verb].sense.form != "ed" or row[verb - 1].low != "and":
        return None
    for k in range(verb - 2, max(0, verb - 14), -1):
        if row[k].low in (",", ";", "that", "which", "who", '"') or row[k].figure >= 0:
            return None
        if row[k].low in ("has", "have", "had"):
            return k
    return None


def _is_reduced(row: Sequence[Item], verb: int) -> bool:
    """``the 2 percent of GDP first promised for 2027``: who promised stands nowhere."""
    j = verb - 1
    while j > 0 and is_adverb(row[j]):
        j -= 1
    return row[j].figure >= 0 or "gdp" in row[j].tags


PASSIVE_BE = frozenset("is are was were be been being".split())


def _participle(row: Sequence[Item], verb: int) -> int:
    """Where a participle begins: ``, having raised``, ``, raising … and planning``; else 0."""
    helped = auxiliaries(row, verb)
    if "having" in helped:
        return next(k for k in range(verb - 1, -1, -1) if row[k].low == "having")
    if row[verb].sense.form != "ing" or any(low in BE for low in helped):
        return 0
    if row[verb - 1].low != "and":
        return verb
    for k in range(verb - 2, max(0, verb - 16), -1):
        is_first = row[k].low == "having" or (row[k].sense.form == "ing" and row[k].sense.verb)
        if is_first and not is_noun(row, k):
            return k
        if row[k].low in (",", ";", "that") or row[k].sense.form == "s":
            break
    return verb


def _behind_comma(row: Sequence[Item], parties: Sequence[Party], verb: int) -> Party | None:
    """``Planning to spend 2.4% this year, Germany is``: the subject of the main clause."""
    comma = next((j for j in range(verb + 1, len(row)) if row[j].low == ","), None)
    return next((one for one in parties if comma is not None and one.at > comma), None)


def _crosses(row: Sequence[Item], low: int, high: int) -> bool:
    return any(depth >= 2 for depth in joints_of(row)[low + 1 : high])


def _antecedent_end(row: Sequence[Item], verb: int) -> int | None:
    """Place right after the party that ``which`` or ``who`` before the verb speaks of."""
    for j in range(verb - 1, max(0, verb - 5), -1):
        if row[j].low in ("which", "who", "that"):
            return j - 1 if row[j - 1].low == "," else j
        if row[j].sense.code or "pronoun" in row[j].tags or row[j].figure >= 0 or row[j].low == ",":
            return None
    return None


def in_aside(row: Sequence[Item], at: int, verb: int) -> bool:
    """``, like the rest of Nato,``, ``, he told senators,``: between a subject and its verb."""
    opener = next((k for k in range(at - 1, max(-1, at - 9), -1) if row[k].low == ","), None)
    if opener is not None and at - opener > 5 and row[opener + 1].low not in ("which", "who"):
        return False
    if opener is None or opener == 0:
        return False
    closer = next((k for k in range(at + 1, min(verb, at + 8)) if row[k].low == ","), None)
    if closer is None:
        return False
    first = row[opener + 1]
    likens = first.low in LIKENS or first.low in ("which", "who", "whose", *LEAVES_OUT)
    says = any(item.sense.says and item.sense.form in ("ed", "s") for item in row[opener:closer])
    credits = row[closer - 1].sense.says and row[closer - 1].sense.form in ("s", "ed")
    return likens or credits or (says and "pronoun" in first.tags)


def _is_left_out(row: Sequence[Item], at: int) -> bool:
    """``the budget, not counting aid to Ukraine, comes to 2.4%``."""
    before = [item.low for item in row[max(0, at - 5) : at]]
    return "," in before and before[before.index(",") + 1 :][:1] in [[low] for low in LEAVES_OUT]


def _is_circumstance(row: Sequence[Item], at: int, verb: int) -> bool:
    """``The Left, alone in the Bundestag, argues``: where, and not who."""
    first = at - (row[at - 1].low == "the")
    if first < 2 or row[first - 1].low not in ("in", "at", "from", "across", "near"):
        return False
    closes = at + 1 < verb and row[at + 1].low == "," and verb - at < 5
    opener = next((k for k in range(first - 1, max(0, first - 7), -1) if row[k].low == ","), 0)
    return closes and opener > 0


LEAVES_OUT = frozenset("not excluding including without counting minus plus".split())


def _first_of_pair(row: Sequence[Item], at: int) -> int:
    """``a threat from China and North Korea``: both stand after the preposition."""
    if at > 1 and row[at - 1].low == "and" and row[at - 2].sense.code:
        return at - 2
    return at


def _described(row: Sequence[Item], parties: Sequence[Party], verb: int) -> Party | None:
    """``Germany, which Trump had scolded, spends``; ``Korea, which was … and now spends``."""
    opener = next((k for k in range(verb - 2, max(0, verb - 30), -1) if _opens_which(row, k)), None)
    if opener is None:
        return None
    commas = [k for k in range(opener + 2, verb) if row[k].low == ","]
    is_helped = bool(commas) and row[commas[-1] + 1].low in ("has", "had", "have", "will", "would")
    closes = commas[-1:] if commas and verb - commas[-1] <= (7 if is_helped else 3) else []
    is_joined = not commas and any(row[k].low in ("and", "but") for k in range(verb - 3, verb))
    if not closes and not is_joined:
        return None
    between = [one for one in parties if closes and closes[0] < one.at < verb]
    is_who = row[opener + 1].low == "who"
    named = [
        one
        for one in parties
        if one.at == opener - 1 and one.code and is_who == (one.form == "leader")
    ]
    return named[0] if named and not between else None


def _is_object(row: Sequence[Item], at: int) -> bool:
    """``Japan were to match South Korea and spend``: not who is matched."""
    verb = row[at - 1] if at else None
    return verb is not None and verb.sense.form == "base" and bool(verb.sense.verb)


def _opens_which(row: Sequence[Item], k: int) -> bool:
    return row[k].low == "," and row[k + 1].low in ("which", "whose", "who")


def _nearest_before(row: Sequence[Item], parties: Sequence[Party], verb: int) -> Party | None:
    """The subject: the nearest to the left that is no mere adverbial."""
    joined = base_before(row, verb)
    if joined is not None:
        return _nearest_before(row, parties, joined)
    described = _described(row, parties, verb) or first_of_clause(row, parties, verb)
    if described is not None:
        return described
    best: tuple[float, Party] | None = None
    which = _antecedent_end(row, verb)
    joints = joints_of(row)
    for party in parties:
        if party.at >= verb:
            break
        cost = float(verb - party.at) * 0.2
        for j in range(party.at + 1, verb + 1):
            depth = joints[j]
            cost += depth * (0.7 if depth < 2 else 2.5)
            if (
                row[j].sense.verb
                and j < verb
                and not is_noun(row, j)
                and row[j].sense.form in ("s", "ed")
            ):
                cost += 1.0
        if in_aside(row, party.at, verb):
            cost += 4.0
        if which is not None and party.at == which - 1:
            cost -= 6.0
        first = _first_of_pair(row, party.at)
        before = row[first - 1].low if first else ""
        if row[verb - 1].low in ("and", "or") and _is_object(row, first):
            cost += 2.5
        if before.endswith("ing") and before not in NO_PARTICIPLES and party.at + 1 < verb:
            cost += 4.0  # "generals advising Takaichi on security are leaning"
        if before in NOT_SUBJECT_AFTER:
            cost += 8.0 if before == "in" and row[first - 2].low in EVENTS else 3.0
        if before == "the" and first > 1 and row[first - 2].low in NOT_SUBJECT_AFTER_TOO:
            cost += 3.0
        if party.of_noun and is_mere(row, party.at):
            cost += 4.0
        elif party.of_noun:
            cost += 1.0 if party.form in ("people", "body", "country", "capital", "leader") else 0.5
        if best is None or cost <= best[0]:
            best = (cost, party)
    if best is not None and best[1].of_noun and is_mere(row, best[1].at):
        return None
    if best is not None and (
        _is_left_out(row, best[1].at) or _is_circumstance(row, best[1].at, verb)
    ):
        return None
    return _with_government(row, parties, best[1]) if best else None


def _with_government(row: Sequence[Item], parties: Sequence[Party], last: Party) -> Party:
    """``The government and the Social Democrats have agreed``: the government did so too."""
    if last.form != "nongov":
        return last
    for party in parties:
        between = [item.low for item in row[party.at + 1 : last.at]]
        is_joined = "and" in between and all(low in BETWEEN_JOINED for low in between)
        if party.at < last.at and party.form in ("gov", "country") and party.code and is_joined:
            return party
    return last


BETWEEN_JOINED = frozenset("and the its his her opposition main largest ,".split())
