"""The percentages of a Japanese or Chinese document, each told to be a share or not (pure)."""

import re2

from pipelines.extraction.document import Document
from pipelines.extraction.east_asian.headed import below_other, openings
from pipelines.extraction.east_asian.percentages import HINT, Figure, find_figures
from pipelines.extraction.east_asian.settled import rule_of_other
from pipelines.extraction.east_asian.share_cues import Measured, Placed
from pipelines.extraction.east_asian.share_weights import WeighShare, weigh_share
from pipelines.extraction.east_asian.shares import OTHER_SPENDING, ShareContext, is_share
from pipelines.extraction.east_asian.texts import is_japanese, same_of, sentences_of
from pipelines.extraction.east_asian.words import DEFENCE, OTHER
from pipelines.report import Measure, Percentage

MOST_FIGURES = 300
"""In one document; the longest article has forty. More are no article, and cost time."""
IS_ABOUT = re2.compile(
    f"{DEFENCE.pattern}|安保(?:3|三|関連3?)文書|安保三(?:份)?文件|軍拡|扩军|防衛力の|防衛増税|防卫增税|(?:^|[^\\d一二三四五六七八九十〇.・])[1一]%枠|防衛力の抜本的強化|(?:防衛|国防|军事|軍事|防卫|防务|安保)[^,、。]{{0,6}}(?:予算|概算要求|预算|费|費|支出|开支|負担)"
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
NO_DEFENCE: tuple[str, ...] = ("share-ruled:no-defence",)
"""What percentages keep where nothing is weighed."""
OPENING = 200
"""A headline without 防衛費 is read with the lead that has it."""


def measure(document: Document, weigh: WeighShare = weigh_share) -> tuple[Percentage, ...]:
    """The percentages, each with what decided that it is a share or not.

    ``weigh`` has the last word in documents that tell of defence spending; training listens there.
    """
    same = same_of(document)
    if not HINT.search(same):
        return ()
    spans = sentences_of(document.text)
    sentences = [same[start:end] for start, end in spans]
    headed = below_other(sentences, tuple(openings(same, spans)))
    placed = _placed(same, sentences, headed)
    told = [(one.share, NO_DEFENCE) for one in placed]
    if any(one.share for one in placed) or IS_ABOUT.search(same) is not None:
        measured = Measured(sentences, placed, is_japanese(document))
        told = [
            (False, (f"share-ruled:{one.settled}",)) if one.settled else weigh(measured, number)
            for number, one in enumerate(placed)
        ]
    return tuple(
        _percentage(document.text, spans[one.sentence], one.figure, is_share=is_share, rules=rules)
        for one, (is_share, rules) in zip(placed, told, strict=True)
    )


def _placed(same: str, sentences: list[str], headed: frozenset[int]) -> list[Placed]:
    """The figures of a document by the rules."""
    context = ShareContext(has_defence=_opens_with_defence(same))
    found: list[Placed] = []
    for number, sentence in enumerate(sentences):
        if len(found) >= MOST_FIGURES:
            break
        previous_end = 0
        for figure in find_figures(sentence):
            settled = _settled(sentence, figure, is_headed=number in headed)
            share = not settled and is_share(
                sentence, figure, previous_end=previous_end, context=context
            )
            context.was_share = share
            found.append(Placed(number, figure, share, settled))
            previous_end = figure.end
        context.has_defence = context.has_defence or IS_ABOUT.search(sentence) is not None
    return found


def _settled(sentence: str, figure: Figure, *, is_headed: bool) -> str:
    """The rule that no weight outweighs; empty where there is none."""
    if figure.is_points:
        return "points"
    return "below-other" if is_headed else rule_of_other(sentence, figure)


def _percentage(
    text: str, span: tuple[int, int], figure: Figure, *, is_share: bool, rules: tuple[str, ...]
) -> Percentage:
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
        rules=rules,
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
