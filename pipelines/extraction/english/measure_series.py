"""What a figure is of by the figure before it in its sentence: series, comparisons, gaps."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import BE, HAVE, is_noun
from pipelines.extraction.english.governing_nouns import noun_after, noun_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.measure_context import Told
from pipelines.extraction.languages.en_rules import BOUND_WORDS


def is_in_series(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """``was 6.2% in 1986; at war it reached 14%, then 40%``: shares of other years."""
    earlier = [item.figure for item in row[:at] if item.figure >= 0]
    if not earlier or not all(told[number].share for number in earlier):
        return False
    parts = [item.low for item in row[at + 1 : at + 3]]
    return not (parts and parts[0] == "of") and any(
        item.date >= 0 or item.low in ("war", "peak", "height") for item in row
    )


def is_beside_another(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """Whether the sentence has told a figure of something else: ``gained 3%, IHI 4%``."""
    return any(
        item.figure >= 0 and not told[item.figure].share and told[item.figure].rule != "points"
        for item in row[:at]
    )


def beside_other(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """``education got less than 3% of GDP when the party had promised 6%``."""
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if previous < 0 or any("gdp" in item.tags for item in row[at : at + 6]):
        return False
    if any(item.figure >= 0 and told[item.figure].share for item in row[:previous]):
        return False
    is_of_gdp = any("gdp" in item.tags for item in row[previous : previous + 5])
    is_other = told[row[previous].figure].rule in ("of-gdp", "for-other", "works")
    is_other = is_other and not told[row[previous].figure].share
    return is_of_gdp and is_other and not any("defence" in item.tags for item in row)


def goes_on_from_other(row: Sequence[Item], at: int, *, told: Sequence[Told]) -> bool:
    """``The rate is 2.6 percent, up from 2.0 percent``: the second is of what the first is of."""
    previous = max((k for k in range(at) if row[k].figure >= 0), default=-1)
    if previous < 0 or told[row[previous].figure].share:
        return False
    if told[row[previous].figure].rule == "points":
        return False
    between = [
        item.low
        for item in row[previous + 1 : at]
        if item.low not in (",", "the", "a", "of", "about", "its", "in", "for")
        and "gdp" not in item.tags
        and item.date < 0
    ]
    if between[-1:] == ["from"] and len(between) > 1 and between[-2].endswith("ing"):
        return not any("defence" in item.tags for item in row[previous:at])
    if between == ["to"] and any(
        item.low == "from" for item in row[max(0, previous - 3) : previous]
    ):
        return True
    if between in (
        ["up", "from"],
        ["down", "from"],
        ["from"],
        ["compared", "with"],
        ["against"],
    ):
        return True
    if _is_measured_against(row[previous + 1 : at]) or _turned_out(row, previous, at):
        return True
    return _is_compared(row, at, previous) or _is_gapped(row, at, previous)


def _turned_out(row: Sequence[Item], previous: int, at: int) -> bool:
    """``a rise of 9.7 per cent proved to be 7.6 when the Budget appeared``: of the same thing."""
    if at - previous > 16 or any("gdp" in item.tags for item in row[previous : at + 4]):
        return False
    return any(
        row[k].low in _TURNED and row[k + 1].low in ("to", "out", "up", "down", "into")
        for k in range(max(previous, at - 6), at)
    )


_TURNED = frozenset("proved turned ended whittled trimmed pared shrank shrunk scaled".split())


def _is_compared(row: Sequence[Item], at: int, previous: int) -> bool:
    """``grew 1.2%, less than the 1.6% expected``, ``up 7.6%, well short of the 9.7% asked for``."""
    between = row[previous + 1 : at]
    lows = [item.low for item in between]
    while lows and lows[-1] in DETERMINERS:
        lows.pop()
    is_of_rise = bool(lows) and lows[0] in RISES
    is_compared = tuple(lows[-2:]) in COMPARED or (is_of_rise and lows[-1] in GAUGES)
    if not is_compared or CONTRASTS & set(lows):
        return False
    if is_of_rise and not TARGETS & {item.low for item in row[at + 1 : at + 4]}:
        # "a 7.6 percent rise in military spending, less than the 9.7 percent asked for"
        return not any("gdp" in item.tags for item in row[previous + 1 : at + 5])
    if any(_is_finite(row, k) for k in range(previous + 1, previous + 1 + len(lows))):
        return False
    return not any(item.tags & {"defence", "gdp", "spending"} for item in between)


TARGETS = frozenset("target goal ceiling cap limit line mark benchmark guideline".split())
RISES = frozenset("rise increase hike raise boost growth jump gain cut reduction".split())


DETERMINERS = frozenset("the a an its their about around roughly nearly forecast estimated".split())
COMPARED = frozenset(
    {
        *(
            (word, "than")
            for word in "less more lower higher slower faster fewer smaller bigger rather".split()
        ),
        ("short", "of"),
        ("compared", "with"),
        ("compared", "to"),
    }
)
CONTRASTS = frozenset("but though although yet while still whereas".split())


def _is_gapped(row: Sequence[Item], at: int, previous: int) -> bool:
    """``The U.S. made up 37 percent of the total and China 12``: the verb is left out."""
    if noun_after(row, at) is not None or noun_before(row, at) is not None:
        return False
    joint = max((k for k in range(previous + 1, at) if row[k].low in ("and", ",", ";")), default=-1)
    tail = row[joint + 1 : at]
    if joint < 0 or joint > previous + 7 or not 0 < len(tail) < 8:
        return False
    if any(item.tags & {"defence", "gdp", "spending"} for item in row[previous + 1 : at]):
        return False
    end = at
    while end > joint and (row[end - 1].low in BOUND_WORDS or row[end - 1].low == "'s"):
        end -= 1
    if any(_is_finite(row, k) for k in range(previous + 1, end)):
        return False
    named = [
        item for item in tail if item.sense.code or "other" in item.tags or item.text[:1].isupper()
    ]
    return bool(named) and tail[0].low not in BOUND_WORDS - {"the", "its", "their"}


def _is_finite(row: Sequence[Item], k: int) -> bool:
    item = row[k]
    return (
        item.low in BE
        or item.low in HAVE
        or "modal" in item.tags
        or (bool(item.sense.verb or item.sense.says) and not is_noun(row, k))
    )


def _is_measured_against(between: Sequence[Item]) -> bool:
    """``inflation at 3.7%, above the bank's 2% target``, ``slowing from 3.0% but above its 2%``."""
    lows = [item.low for item in between]
    gauge = next((k for k, low in enumerate(lows) if low in GAUGES), None)
    if gauge is None or any(item.tags & {"defence", "gdp", "spending"} for item in between):
        return False
    free = lows[:gauge]
    is_near = len(free) <= 5 and all(low in FREE for low in free)
    return is_near and len(lows) - gauge <= 6


GAUGES = frozenset("above below over under beyond against versus exceeding from than".split())
FREE = frozenset(
    ", but and still well far just staying stays stayed remaining remains slowing slightly"
    " compared up down easing rising rose fell".split()
)
