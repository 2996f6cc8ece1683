"""Whether a sentence cites an outlet."""

import re
from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_adverb, is_noun
from pipelines.extraction.english.items import Item
from pipelines.extraction.languages.en_outlets import ACRONYMS, AMBIGUOUS, PAPER_WORDS
from pipelines.extraction.languages.en_rules import FILLERS, POLL, SAYING
from pipelines.extraction.languages.en_sources import (
    CITES_BEFORE,
    DESCRIBING,
    OF_HOUSE,
    OUTLET_ACTS,
    POLLED_BY,
    TELLS_OUTLET,
)

REPORT_NOUNS = frozenset(
    "report article story dispatch exclusive reports reporting interview editorial column"
    " commentary scoop investigation podcast".split()
)
REPORT_NOUNS_TOO = frozenset(
    "report reporting article story account scoop dispatch exclusive".split()
)
MORE_FILLERS = frozenset(
    "and both earlier later last week month late early then for part meanwhile tv"
    " separately ( ) one day two days before after own said".split()
)

PAPERS = frozenset(PAPER_WORDS)
"""What a paper or a broadcaster is called."""


def cited_in(row: Sequence[Item], *, own: frozenset[str]) -> tuple[str, ...]:
    """Outlets that a sentence names as where its news comes from, in order."""
    found: list[str] = []
    for at, item in enumerate(row):
        name = item.sense.name if "outlet" in item.tags else ""
        if name and name not in own and name not in found and _is_cited(row, at):
            found.append(name)
    return tuple(found)


def _is_cited(row: Sequence[Item], at: int) -> bool:
    if _is_told(row, at):
        return True
    if _only_polls(row, at) or _is_dateline(row, at) or _is_picture_credit(row, at):
        return False
    if OF_HOUSE.search(_words_before(row, at)):
        return False  # "an editor at the Asahi", "subscribe to the FT"
    if row[at].text == "Focus" and at and row[at - 1].low == "in":
        return False  # a series of reports to Congress
    if _says_before(row, at) or _says_after(row, at) or _is_headline_tag(row, at):
        return True
    return not (_may_be_other(row[at]) or _is_house(row, at) or _cannot_confirm(row, at))


def _may_be_other(item: Item) -> bool:
    """``Foreign Affairs``, ``Nikkei``, ``AFP``: of a name that others have, a verb must tell."""
    is_acronym = item.text.isupper() and len(item.text) <= LONGEST_ACRONYM
    return item.sense.name in AMBIGUOUS or (is_acronym and item.text not in ACRONYMS)


LONGEST_ACRONYM = 4


def _is_house(row: Sequence[Item], at: int) -> bool:
    """``Jane Doe of Reuters``, ``(Editing by Jane Doe) Reuters``: not what it reports."""
    if len(row) < SHORTEST or (at and row[at - 1].low == ")"):
        return True
    lead = _first_of(row, at) - 1
    is_of = lead > 0 and row[lead].low in ("of", "from", "at", "for", "by")
    return is_of and row[lead - 1].text[:1].isupper() and not row[lead - 1].sense.code


SHORTEST = 4
"""Items of a sentence that can tell what an outlet says."""


def _cannot_confirm(row: Sequence[Item], at: int) -> bool:
    """``Reuters could not independently verify``."""
    after = [item.low for item in row[at + 1 : at + CONFIRM_REACH]]
    return "not" in after[:4] and bool(CONFIRMS.intersection(after))


CONFIRMS = frozenset("verify verified confirm confirmed authenticate check reach".split())
CONFIRM_REACH = 8


def _only_polls(row: Sequence[Item], at: int) -> bool:
    after = [item.low for item in row[at + 1 : at + 4]]
    if MEASURES.intersection(after[:2]) and any(
        item.low in POLLED for item in row[at + 2 : at + POLL_REACH]
    ):
        return True  # "Kyodo put support for the Cabinet at 55.7%"
    return any(low in POLL for low in after) or POLLED_BY.search(_words_before(row, at)) is not None


MEASURES = frozenset("put puts has had found finds gave gives showed shows measured".split())
POLLED = frozenset("poll polls survey surveys support approval respondents".split())
POLL_REACH = 16
"""Items from an outlet to what it asked people about."""


def _is_dateline(row: Sequence[Item], at: int) -> bool:
    return at + 1 < len(row) and row[at + 1].low == ")" and at > 0 and row[at - 1].low == "("


PICTURES = frozenset(
    "photo photograph image picture video footage credit photos pictures graphic ©".split()
)


def _is_picture_credit(row: Sequence[Item], at: int) -> bool:
    """``Photo: AFP``, ``(Image: Jane Doe/Reuters)``: who took the picture."""
    return len(row) < 24 and any(
        item.low in PICTURES and k + 1 < len(row) and row[k + 1].low in (":", "by", "/", "-", "—")
        for k, item in enumerate(row[:at])
    )


def _words_before(row: Sequence[Item], at: int) -> str:
    """What leads up to an outlet and the words that describe it."""
    first = _first_of(row, at)
    return " ".join(item.low for item in row[max(0, first - 9) : first])


def _first_of(row: Sequence[Item], at: int) -> int:
    """Where the words that describe an outlet begin."""
    first = at
    while first and at - first < MOST_DESCRIBING and _describes(row[first - 1]):
        first -= 1
    return first


MOST_DESCRIBING = 8


def _describes(item: Item) -> bool:
    """``according to Japan's leading business daily``, ``told the radio network``."""
    is_word = item.low in PAPERS or DESCRIBING.issuperset(item.low.split())
    return is_word or item.sense.form in ("people", "country")


def _is_told(row: Sequence[Item], at: int) -> bool:
    """``told Kyodo``, ``told Germany's Bild``, ``speaking to CNN's correspondent``."""
    return TELLS_OUTLET.search(_words_before(row, at)) is not None


def _says_before(row: Sequence[Item], at: int) -> bool:
    """``according to the Financial Times``, ``as reported by``, ``citing``."""
    text = _words_before(row, at)
    if CITES_BEFORE.search(text):
        return True
    if _SAYS_IT_LAST.search(text) and (at + 1 == len(row) or row[at + 1].low in ENDS_CLAUSE):
        return True
    # "reports by Kyodo and the Yomiuri": joined to one that is cited
    if re.search(r"(?:\band|,|\bor)(?: the)?$", " ".join(item.low for item in row[:at][-2:])):
        for k in range(at - 1, max(-1, at - 6), -1):
            if "outlet" in row[k].tags:
                return _is_cited(row, k)
    return False


_SAYS_IT_LAST = re.compile(r"\b(?:says|said|reports|reported|writes|wrote)$")
"""``Washington wants 3.5%, says Kyodo News``."""
ENDS_CLAUSE = frozenset(', . ; : - -- \u2014 ) " and but'.split())


def _is_trusted(row: Sequence[Item], at: int) -> bool:
    """``If the FT is right``, ``if Kyodo is to be believed``, ``the Asahi has it that``."""
    after = " ".join(item.low for item in row[at + 1 : at + 6])
    if re.match(r"(?:newspaper |daily )?(?:has|had|got|gets|have) it (?:right|that)\b", after):
        return True
    is_if = bool({item.low for item in row[max(0, at - 3) : at]} & {"if", "assuming", "provided"})
    return is_if and bool(_RIGHT.match(after))


_RIGHT = re.compile(
    r"(?:(?:'s )?(?:report|reporting|account|story|sources?) )?(?:is|are|was|were|proves?)"
    r" (?:right|correct|accurate|true|to be believed|well - informed|anything to go by)\b"
)


def _says_after(row: Sequence[Item], at: int) -> bool:
    """``Kyodo News, citing a diplomat, reported``; ``the FT has written``; ``the FT's report``."""
    if _is_trusted(row, at):
        return True
    lows = [item.low for item in row[at + 1 : at + 4]]
    if lows[:1] == ["understands"]:
        return True
    if lows[:1] in (["'s"], ["'"]) and any(low in REPORT_NOUNS_TOO for low in lows[1:]):
        return True
    if lows[:1] and lows[0] in REPORT_NOUNS:
        return True
    commas = 0
    for k in range(at + 1, min(at + 26, len(row))):
        item = row[k]
        if item.low == ",":
            commas += 1
        if item.low in (";", ":", "\u2014") or ("outlet" in item.tags and k > at + 6):
            return False
        if item.low in ("citing", "quoting") or (at < 3 and item.low in ("saying", "reporting")):
            return True
        if item.low in GETS and k - at < 5 and _is_document(row[k + 1 : k + 7]):
            return True
        if item.low in ("story", "scoop", "news") and row[k - 2].low in (
            "had",
            "ran",
            "carried",
            "published",
            "broke",
            "breaks",
        ):
            return True
        if _is_reporting(row, k):
            clear = all(is_filler(row[m]) for m in range(at + 1, k)) or commas >= 2
            return clear
        if commas == 0 and not is_filler(item) and k > at + 4:
            return False
    return False


def _is_reporting(row: Sequence[Item], k: int) -> bool:
    """``reported``, ``calculated``, ``went further``: what an outlet does to tell its news."""
    item = row[k]
    if item.low in OUTLET_ACTS:
        return True
    says = item.sense.says and item.sense.lemma in SAYING
    return says and not is_noun(row, k) and item.sense.form in ("ed", "s", "base")


GETS = frozenset("saw seen obtained reviewed viewed".split())


def _is_document(after: Sequence[Item]) -> bool:
    """``The Washington Post recently saw a draft U.S. document``: what it knows comes from it."""
    return any(item.low in DOCUMENTS for item in after)


DOCUMENTS = frozenset("document documents draft copy memo letter paper papers text cable".split())


def is_filler(item: Item) -> bool:
    return (
        item.low in FILLERS
        or item.date >= 0
        or is_adverb(item)
        or item.low in PAPERS
        or "outlet" in item.tags
        or item.low in MORE_FILLERS
    )


def _is_headline_tag(row: Sequence[Item], at: int) -> bool:
    """``Japan to aim for 3%: Kyodo``, ``- FT``: the outlet closes or opens a headline."""
    if at == len(row) - 1 and at and row[at - 1].low in (":", "-", "--", "\u2014", ","):
        return row[at - 1].low != ","
    if (
        at == len(row) - 2
        and row[at + 1].low in ("report", "reports")
        and at
        and row[at - 1].low in (":", "-", "--")
    ):
        return True
    return at == 0 and len(row) > 3 and row[1].low == ":"
