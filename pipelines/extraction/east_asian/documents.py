"""The stages for Japanese and Chinese: what ``pipelines.extraction.findings`` calls (pure)."""

from bisect import bisect_right
from collections import Counter
from dataclasses import replace

import re2

from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.apart import find_dates_apart
from pipelines.extraction.east_asian.attribution import find_outlets, own_name
from pipelines.extraction.east_asian.claims import build_claims
from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.measuring import measure
from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.parties import Party, find_parties
from pipelines.extraction.east_asian.percentages import find_figures
from pipelines.extraction.east_asian.scales import SCALES, Scales
from pipelines.extraction.east_asian.texts import is_japanese, is_traditional, same_of, sentences_of
from pipelines.extraction.east_asian.topics import JAPANESE_BUDGET
from pipelines.extraction.east_asian.topics import is_on_topic as tells_of_japan
from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.east_asian.yardsticks import OWNS
from pipelines.extraction.languages import zh
from pipelines.extraction.languages.cjk_leaders import YEARS
from pipelines.extraction.languages.cjk_outlets import HOMES
from pipelines.extraction.layouts import years_of_columns, years_of_labels
from pipelines.report import Claim, DateMention, Measure, Percentage

MOST_NAMES = 5_000
"""Of countries and governments that are read; the longest article has a few hundred."""
OWNED = 12
"""What a headline's 中国国防費 counts."""
STAGES = ("NATO", "ALLIES")
"""Named with every member that a report is about: half as telling as a state."""


def find_percentages(document: Document) -> tuple[Percentage, ...]:
    """The percentages of a document, in reading order, each told to be a share or not."""
    return measure(document)


def find_dates(document: Document) -> tuple[DateMention, ...]:
    """The calendar expressions of a document, in reading order."""
    text = document.text
    return tuple(
        DateMention(text[m.start : m.end], m.start, m.end, m.value)
        for m in find_dates_apart(document)
    )


def find_claims(
    document: Document,
    percentages: tuple[Percentage, ...],
    dates: tuple[DateMention, ...],
    *,
    scales: Scales = SCALES,
) -> tuple[Claim, ...]:
    """A claim for each share of GDP for defence, as ``scales`` tell."""
    shares = {each.start for each in percentages if each.of is Measure.GDP}
    if not shares:
        return ()
    sentences = _with_findings(document, percentages, dates)
    japanese = is_japanese(document)
    discourse = Discourse(
        main_spender=_main_spender(
            sentences, japanese=japanese, home=HOMES.get(own_name(document.outlet) or "")
        )
        or _own_country(document),
        is_japanese=japanese,
        own=own_name(document.outlet),
        year=document.published.year if document.published else None,
        layout=_layout_of(document, percentages),
    )
    return build_claims(sentences, shares, discourse, scales)


def _layout_of(document: Document, percentages: tuple[Percentage, ...]) -> dict[int, str]:
    """国 | 2023年 | 2024年, 2022年:1%: the years of figures in tables and behind labels."""
    text, places = same_of(document), [(each.start, each.end) for each in percentages]
    return {**years_of_columns(text, places), **years_of_labels(text, places)}


def _with_findings(
    document: Document, percentages: tuple[Percentage, ...], dates: tuple[DateMention, ...]
) -> list[Sentence]:
    text, same = document.text, same_of(document)
    year = document.published.year if document.published else None
    home = _home_of(document, same)
    spans = sentences_of(text)
    starts = [start for start, _ in spans]
    title_end = text.find("\n") if "\n" in text else 0
    sentences = [
        Sentence(
            text=_with_home_named(same[start:end], home),
            original=text[start:end],
            start=start,
            is_title=start < title_end,
        )
        for start, end in spans
    ]
    names_left = MOST_NAMES
    for sentence in sentences:
        if names_left <= 0:
            break
        sentence.parties = _parties_in(sentence.text, year, home)
        names_left -= len(sentence.parties)
    by_start = {each.start: each for each in percentages}
    holding = sorted({bisect_right(starts, each.start) - 1 for each in percentages})
    for number in holding:
        sentence = sentences[number]
        for figure in find_figures(sentence.text):
            percentage = by_start.get(starts[number] + figure.start)
            if percentage is not None:
                sentence.figures.append((figure, percentage))
    for each in dates:
        number = bisect_right(starts, each.start) - 1
        if number >= 0:
            base = starts[number]
            sentences[number].mentions.append(
                Mention(each.start - base, each.end - base, each.value)
            )
    return sentences


def _with_home_named(sentence: str, home: str | None) -> str:
    """我国民国116年国防预算 in a paper of Taiwan: whose it is, in as many signs.

    Not where somebody speaks, who may be of another country.
    """
    at = sentence.find("我国")
    name = HOME_NAMES.get(home or "")
    if name is None or at < 0 or sentence.startswith("我国台湾", at):
        return sentence
    is_said = SAID.search(sentence[:at]) is not None
    return sentence if is_said else f"{sentence[:at]}{name}{sentence[at + 2 :]}"


HOME_NAMES = {"TWN": "台湾", "CHN": "中国"}
SAID = re2.compile(f"[「“:]|{any_of(zh.SPEAKS).pattern}")


def _home_of(document: Document, same: str) -> str | None:
    """The outlet's country; else Taiwan, where its own words or signs are in the text."""
    home = HOMES.get(own_name(document.outlet) or "")
    if home is not None:
        return home
    is_taiwans = any(word in same for word in TAIWANS) or (
        is_traditional(document) and not IN_HONG_KONG.search(document.outlet or "")
    )
    return "TWN" if is_taiwans else None


def _own_country(document: Document) -> str:
    """Whose spending is meant where no country is named at all; Japan where nothing tells."""
    same = same_of(document)
    return _home_of(document, same) or ("CHN" if CHINAS_OWN.search(same) else "JPN")


IN_HONG_KONG = re2.compile("明報|信報|星島|文匯|大公|東方日報|香港|南華|Hong Kong|RTHK|Ming Pao")
CHINAS_OWN = re2.compile(
    "(?:全国|财政|本级)国防(?:支出|预算)?|我国国防|全国人大|人大(?:会议)?发言人|大会发言人|解放军|国务院|中央军委|娄勤俭|吴谦"
)
"""What China's own outlets say of its own spending, folded to simplified signs."""


def _parties_in(sentence: str, year: int | None, home: str | None) -> tuple[Party, ...]:
    """The parties of a sentence; an office without its country is that of the outlet's home."""
    found = []
    for party in find_parties(sentence):
        if sentence[party.start : party.end] in HOME_OFFICES:
            if home is not None:
                found.append(replace(party, code=home))
        elif _in_office(party, sentence, year):
            found.append(party)
    return tuple(found)


def _in_office(party: Party, sentence: str, year: int | None) -> bool:
    """Whether a leader's name stands for the state in the year of publication."""
    first, last = YEARS.get(sentence[party.start : party.end], (0, 9999))
    return year is None or first <= year <= last


def _main_spender(sentences: list[Sentence], *, japanese: bool, home: str | None) -> str | None:
    """Whose spending the document is about, where a sentence does not say and one country is named."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        weight = 6 if sentence.is_title else 2
        for party in sentence.parties:
            if sentence.is_title and OWNS.search(sentence.text[party.end :][:16]):
                counts[party.code] += OWNED
            if party.code not in ("USA", "EU", "CHN"):
                counts[party.code] += weight // (2 if party.code in STAGES else 1)
    opening = "".join(sentence.text for sentence in sentences[:3])
    if OWN_OF_US.search(opening) and not {"JPN", "ALLIES", "NATO"} & set(counts):
        counts["USA"] += 12
    if home not in (None, "TWN"):
        counts[home or ""] += 4
    text = "".join(sentence.text for sentence in sentences)
    if any(word in text for word in JAPANESE_BUDGET):
        counts["JPN"] += 2 if _is_about_others(sentences) else 8
    if any(word in text for word in TAIWANS_OWN):
        counts["TWN"] += 4
    if japanese:
        counts["JPN"] += 2
    return counts.most_common(1)[0][0] if counts else None


OWN_OF_US = re2.compile(
    "会計年度の国防(?:予算|費)|(?:米|米国の?|トランプ(?:氏|大統領|政権)の?)国防(?:予算|費)|美国(?:的)?(?:国防预算|军费|国防开支)"
)
"""トランプ氏、国防予算を1・5兆ドルに: a report on what the United States spends itself."""
HOME_OFFICES = frozenset({"国防部", "國防部", "国防部长"})
"""Of whichever country the outlet is of."""
TAIWANS = ("台湾", "行政院", "赖清德", "台北", "新台币", "立委", "民进党", "頼清徳")
TAIWANS_OWN = (
    "国内生产毛额",
    "新台币",
    "立委",
    "立法院",
    "行政院",
    "民众党",
    "民进党",
    "主计总处",
    "国防院",
    "国安会",
    "陆委会",
)
"""What only Taiwan has, folded to simplified signs."""


def _is_about_others(sentences: list[Sentence]) -> bool:
    """Whether the headline names another country and not Japan."""
    named = {party.code for each in sentences if each.is_title for party in each.parties}
    return "JPN" not in named and bool(named - {"USA", "NATO", "ALLIES", "CHN"})


def find_cited_outlets(document: Document) -> tuple[str, ...]:
    """Other outlets that the document cites as sources of news, in order, each once."""
    same, own = same_of(document), own_name(document.outlet)
    title_end = document.text.find("\n")
    found = [
        name
        for start, end in sentences_of(document.text)
        for name in find_outlets(same[start:end], own=own, is_title=start < title_end)
    ]
    return tuple(dict.fromkeys(found))


def is_on_topic(document: Document, claims: tuple[Claim, ...] = ()) -> bool:
    """Whether it reports on how much Japan spends, plans or is asked to spend on defence."""
    return tells_of_japan(same_of(document), claims)
