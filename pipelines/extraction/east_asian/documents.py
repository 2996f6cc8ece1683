"""The stages for Japanese and Chinese: what ``pipelines.extraction.findings`` calls (pure)."""

from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from itertools import islice

import re2

from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.attribution import find_outlets, own_name
from pipelines.extraction.east_asian.claims import build_claims
from pipelines.extraction.east_asian.dates import find_mentions
from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.mention import Mention
from pipelines.extraction.east_asian.naming import OWNS
from pipelines.extraction.east_asian.parties import Party, find_parties
from pipelines.extraction.east_asian.percentages import HINT, Figure, find_figures
from pipelines.extraction.east_asian.scales import SCALES, Scales
from pipelines.extraction.east_asian.sentences import find_sentences
from pipelines.extraction.east_asian.share_cues import Measured, Placed
from pipelines.extraction.east_asian.share_weights import WeighShare, weigh_share
from pipelines.extraction.east_asian.shares import OTHER_SPENDING, ShareContext, is_share
from pipelines.extraction.east_asian.topics import JAPANESE_BUDGET
from pipelines.extraction.east_asian.topics import is_on_topic as tells_of_japan
from pipelines.extraction.east_asian.words import DEFENCE, OTHER
from pipelines.extraction.languages.cjk_leaders import YEARS
from pipelines.extraction.languages.cjk_outlets import HOMES
from pipelines.extraction.languages.zh_folding import FOLDED
from pipelines.extraction.widths import narrow
from pipelines.report import Claim, DateMention, Measure, Percentage

MOST_FIGURES = 300
"""In one document; the longest article has forty. More are no article, and cost time."""
LONGEST_TEXT = 200_000
"""Code points that are read of one document; the longest article has a tenth of them."""
MOST_DATES = 5_000
MOST_NAMES = 5_000
"""Of countries and governments that are read; the longest article has a few hundred."""
MOST_SENTENCES = 1_500
"""That are read; the longest article has a fifth of them."""
IS_ABOUT = re2.compile(
    f"{DEFENCE.pattern}|安保(?:3|三|関連3?)文書|安保三(?:份)?文件|軍拡|扩军|防衛力の|(?:防衛|国防|军事|軍事|防卫|防务|安保)[^,、。]{{0,6}}(?:予算|概算要求|预算|费|費|支出|开支|負担)"
)
"""What a report on defence spending says of it somewhere."""
SECURITY = re2.compile(
    "NATO|北约|防衛庁|国防相|国防長官|防衛相|防衛省|防衛大臣|防衛力|国防総省|国防省|国防部|防长|国防长官|五角大楼|安保|駐留|同盟国|盟友|自衛隊|制服組|軍拡|軍縮|台湾海峡|国防|防务|防卫|防衛|軍事|3文書|安全保障|国家安保|大使|犯台|攻台|台海|ヘグセス|コルビー|ルッテ|トランプ|高市|特朗普|川普|赫格塞|科尔比|吕特|军事|盟国|盟邦|美军|要价|军费"
)
OF_GDP = re2.compile(
    '(?:GDP|GNP|国内総生産|国内生产总值)(?:\\((?:GDP|GNP)\\))?(?:比|の|的)+[^、。,]{0,8}(?:\\d|目標)|占(?:各自)?(?:GDP|国内生产总值)|(?:GDP|GNP)(?:占比|的占比|每\\d|\\d)|北约[^,。]{0,4}\\d%的?(?:门槛|目标|标准)|(?:GDP|国内生产总值)的[^,。]{0,3}(?:大块|比重|比例|份额)|GDP[「“"]?(?:及格线|门槛|红线|标准|指标|目标)'
)
"""A share of GDP in a report on allies and ministers of defence is one for defence."""
CLAUSE = re2.compile("[,、;。\n]")
BEFORE_SHARE = 30
KANA = ("\u3041", "\u30fe")
OPENING = 200
"""A headline without 防衛費 is read with the lead that has it."""
OWNED = 12
"""What a headline's 中国国防費 counts."""
STAGES = ("NATO", "ALLIES")
"""Named with every member that a report is about: half as telling as a state."""


@lru_cache(maxsize=4)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(islice(find_sentences(narrow(text[:LONGEST_TEXT])), MOST_SENTENCES))


def is_japanese(document: Document) -> bool:
    """Whether the document says so, or has kana enough to be Japanese."""
    language, text = (document.language or "").lower(), document.text
    if language.startswith(("ja", "zh")):
        return language.startswith("ja")
    return sum(KANA[0] <= sign <= KANA[1] for sign in text[:2000]) * 20 > min(len(text), 2000)


@lru_cache(maxsize=4)
def _same(document: Document) -> str:
    """A narrow copy of the text, Chinese in simplified signs; of the same length."""
    same = narrow(document.text[:LONGEST_TEXT])
    return same if is_japanese(document) else same.translate(FOLDED)


def find_percentages(document: Document) -> tuple[Percentage, ...]:
    """The percentages of a document, in reading order, each told to be a share or not."""
    return tuple(percentage for percentage, _ in _weighed(document))


@lru_cache(maxsize=4)
def _weighed(document: Document) -> tuple[tuple[Percentage, tuple[str, ...]], ...]:
    return measure(document)


def measure(
    document: Document, weigh: WeighShare = weigh_share
) -> tuple[tuple[Percentage, tuple[str, ...]], ...]:
    """Each percentage, and what decided that it is a share or not where no rule did.

    ``weigh`` has the last word in documents that tell of defence spending; training listens there.
    """
    same = _same(document)
    if not HINT.search(same):
        return ()
    spans = _sentences(document.text)
    sentences = [same[start:end] for start, end in spans]
    placed = _placed(same, sentences)
    told: list[tuple[bool, tuple[str, ...]]] = [(one.share, ()) for one in placed]
    if any(one.share for one in placed) or IS_ABOUT.search(same) is not None:
        measured = Measured(sentences, placed, is_japanese(document))
        told = [
            (False, ()) if one.figure.is_points else weigh(measured, number)
            for number, one in enumerate(placed)
        ]
    return tuple(
        (_percentage(document.text, spans[one.sentence], one.figure, is_share=is_share), why)
        for one, (is_share, why) in zip(placed, told, strict=True)
    )


def _placed(same: str, sentences: list[str]) -> list[Placed]:
    """The figures of a document by the rules."""
    context = ShareContext(has_defence=_opens_with_defence(same))
    found: list[Placed] = []
    for number, sentence in enumerate(sentences):
        if len(found) >= MOST_FIGURES:
            break
        previous_end = 0
        for figure in find_figures(sentence):
            share = is_share(sentence, figure, previous_end=previous_end, context=context)
            context.was_share = share
            found.append(Placed(number, figure, share))
            previous_end = figure.end
        context.has_defence = context.has_defence or IS_ABOUT.search(sentence) is not None
    return found


def _percentage(text: str, span: tuple[int, int], figure: Figure, *, is_share: bool) -> Percentage:
    start, end = span
    return Percentage(
        quote=text[start + figure.start : start + figure.end],
        start=start + figure.start,
        end=start + figure.end,
        sentence=text[start:end],
        low=figure.low,
        high=figure.high,
        bound=figure.bound,
        of=Measure.GDP if is_share else Measure.OTHER,
    )


def _opens_with_defence(same: str) -> bool:
    """Whether headline and lead are about defence spending, and the headline about nothing else."""
    title = same.partition("\n")[0]
    opening = same[: len(title) + OPENING]
    is_defence = IS_ABOUT.search(opening) is not None or (
        SECURITY.search(opening) is not None and _has_share_of_gdp(opening)
    )
    is_other = OTHER.search(title.replace("防衛増税", "")) is not None
    return is_defence and (not is_other or DEFENCE.search(title) is not None)


def _has_share_of_gdp(opening: str) -> bool:
    """Whether it tells of a share of GDP that is of no deficit, no debt and no other budget."""
    for found in OF_GDP.finditer(opening):
        clause = CLAUSE.split(opening[max(0, found.start() - BEFORE_SHARE) : found.start()])[-1]
        if not OTHER.search(clause) and not OTHER_SPENDING.search(clause):
            return True
    return False


def find_dates(document: Document) -> tuple[DateMention, ...]:
    """The calendar expressions of a document, in reading order."""
    text = document.text
    chinese = not is_japanese(document)
    return tuple(
        DateMention(text[m.start : m.end], m.start, m.end, m.value)
        for m in islice(
            find_mentions(_same(document), published=document.published, is_chinese=chinese),
            MOST_DATES,
        )
    )


def find_claims(
    document: Document,
    percentages: tuple[Percentage, ...],
    dates: tuple[DateMention, ...],
    *,
    scales: Scales = SCALES,
) -> tuple[Claim, ...]:
    """A claim for each share of GDP for defence; ``scales`` have the last word on it."""
    shares = {each.start for each in percentages if each.of is Measure.GDP}
    if not shares:
        return ()
    sentences = _with_findings(document, percentages, dates)
    japanese = is_japanese(document)
    discourse = Discourse(
        main_spender=_main_spender(
            sentences, japanese=japanese, home=HOMES.get(own_name(document.outlet) or "")
        ),
        is_japanese=japanese,
        own=own_name(document.outlet),
        year=document.published.year if document.published else None,
    )
    why = {one.start: rules for one, rules in _weighed(document) if rules}
    return tuple(
        replace(claim, rules=(*why[claim.percentage.start], *claim.rules))
        if claim.percentage.start in why
        else claim
        for claim in build_claims(sentences, shares, discourse, scales)
    )


def _with_findings(
    document: Document, percentages: tuple[Percentage, ...], dates: tuple[DateMention, ...]
) -> list[Sentence]:
    text, same = document.text, _same(document)
    year = document.published.year if document.published else None
    home = HOMES.get(own_name(document.outlet) or "") or _home_told(same)
    spans = _sentences(text)
    starts = [start for start, _ in spans]
    title_end = text.find("\n") if "\n" in text else 0
    sentences = [
        Sentence(
            text=same[start:end],
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


def _home_told(same: str) -> str | None:
    """Taiwan, where its own words are in the text."""
    return "TWN" if any(word in same for word in TAIWANS) else None


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


def _main_spender(sentences: list[Sentence], *, japanese: bool, home: str | None) -> str:
    """Whose spending the document is about, where a sentence does not say."""
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
    return counts.most_common(1)[0][0] if counts else "JPN"


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
    same, own = _same(document), own_name(document.outlet)
    found = [
        name
        for start, end in _sentences(document.text)
        for name in find_outlets(same[start:end], own=own)
    ]
    return tuple(dict.fromkeys(found))


def is_on_topic(document: Document, claims: tuple[Claim, ...] = ()) -> bool:
    """Whether it reports on how much Japan spends, plans or is asked to spend on defence."""
    return tells_of_japan(_same(document), claims)
