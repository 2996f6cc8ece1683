"""Figures that are parts of the one before: 其中3.5%用于…, うち1.5%は…, 内訳は… (pure)."""

import re2

from pipelines.extraction.east_asian.claim_times import Reading
from pipelines.extraction.east_asian.setting import Setting
from pipelines.report import Measure

BREAKDOWN = re2.compile(r"^(?:内訳は|うち|このうち|其中)")


PART = re2.compile(
    r"(?:其中|其余|余下|剩余|(?:^|[,、。;])(?:另外|另有|另以|另将|うち|このうち|内訳は|残る|残り|ほかに))[^,、。;]{0,24}$|のうち、?$"
)
"""A part of the figure before: 其中3.5%用于…."""


PART_AFTER = re2.compile("^(?:程度)?(?:で|が|を[^、。]{0,12})?、?(?:残り|残る)")
"""軍事費は3.5%で、残りはインフラ: a part, and the rest."""


def is_part_of_last(setting: Setting, reading: Reading) -> bool:
    """其中3.5%用于…, うち1.5%は…: a part of the figure before."""
    if setting.in_brackets:
        return False
    text = setting.sentence.text
    return (
        _adds_up_to_last(setting)
        or PART_AFTER.search(text[setting.figure.end :]) is not None
        or BREAKDOWN.search(text) is not None
        or PART.search(text[setting.begin : setting.figure.start]) is not None
        or (reading.kind_rule == "zh_default" and _goes_on_in_parts(setting))
    )


def _goes_on_in_parts(setting: Setting) -> bool:
    """其中3.5%用于核心军费,1.5%用于相关投资: another part of the same whole."""
    last = setting.discourse.last
    is_part = last is not None and last.rules[0] == "breakdown_of_the_last"
    return setting.place > 0 and is_part and not _has_own_party(setting)


def _has_own_party(setting: Setting) -> bool:
    """澳洲去年花了2%: a country is named since the figure before."""
    start, end = setting.begin, setting.figure.start
    return any(start <= p.start < end for p in setting.sentence.parties)


def _adds_up_to_last(setting: Setting) -> bool:
    """国防費を5%に。3.5%が中核、1.5%は関連: parts that make up the figure of the sentence before."""
    sentence, discourse = setting.sentence, setting.discourse
    if setting.place == 0 and discourse.last is not None:
        whole = discourse.last.percentage
        parts = [each.low for _, each in sentence.figures if each.of is Measure.GDP]
        is_bare = not sentence.parties and not sentence.mentions
        is_whole = len(set(parts)) > 1 and sum(parts) == whole.low and is_bare
        discourse.divided = sentence.start if is_whole else None
    return discourse.divided == sentence.start
