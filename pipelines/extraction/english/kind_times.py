"""What the time of a figure makes of it: what will be spent this year is budgeted, not promised."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pipelines.extraction.english.claim_whens import is_led_by
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_budgets import ASSURES
from pipelines.extraction.english.kind_forecasts import of_forecast
from pipelines.extraction.english.kind_modals import ANNOUNCES
from pipelines.extraction.english.kind_places import is_round
from pipelines.extraction.english.kind_plain import FALLS, OUTLAYS
from pipelines.extraction.english.reading import Reading
from pipelines.extraction.english.scenes import Verdict
from pipelines.extraction.english.when_gdp import first_year
from pipelines.extraction.languages.en_rules import FORECASTERS, GUESSES, STATISTICS
from pipelines.report import Kind


def of_time(
    reading: Reading, row: Sequence[Item], at: int, *, verdict: Verdict, when: str | None
) -> Verdict:
    """``verdict``, or what the year of the figure makes of it."""
    forecast = of_forecast(row, at, verdict=verdict, when=when)
    if forecast is not verdict:
        return forecast
    if verdict.kind not in (Kind.LEVEL, Kind.PLEDGE) and _is_where_it_is(row, at):
        return replace(
            verdict, kind=Kind.LEVEL, governor=None, rules=(*verdict.rules, "where-it-is")
        )
    if verdict.kind in REACHED and _is_summed_up(reading, row[at].low, verdict, when):
        return replace(verdict, kind=Kind.LEVEL, governor=None, rules=(*verdict.rules, "summed-up"))
    if verdict.kind in (Kind.LEVEL, Kind.PROPOSAL) and _is_owned_aim(reading, row, at, when):
        return replace(verdict, kind=Kind.PLEDGE, governor=None, rules=(*verdict.rules, "aim"))
    if verdict.kind is Kind.DEMAND and _is_foreseen(reading, verdict, when):
        return replace(verdict, kind=Kind.LEVEL, governor=None, rules=(*verdict.rules, "foreseen"))
    if verdict.kind is Kind.LEVEL and _is_set_for(reading, row, at, verdict=verdict, when=when):
        return replace(verdict, kind=Kind.PLEDGE, governor=None, rules=(*verdict.rules, "set-for"))
    if verdict.kind is Kind.LEVEL and _is_deadline(reading, row, verdict, when):
        return replace(verdict, kind=Kind.PLEDGE, rules=(*verdict.rules, "deadline"))
    if verdict.kind is Kind.PLEDGE and _is_under_way(reading, row, verdict, when):
        return replace(verdict, kind=Kind.LEVEL, governor=None, rules=(*verdict.rules, "under-way"))
    if verdict.kind is Kind.LEVEL and _is_far_ahead(reading, row, at, verdict=verdict, when=when):
        return replace(verdict, kind=Kind.PLEDGE, rules=(*verdict.rules, "far-ahead"))
    return verdict


def _is_where_it_is(row: Sequence[Item], at: int) -> bool:
    """``His country, at 2.05 per cent, would need``: what is spent, whatever is said of it."""
    exact = HUNDREDTHS.match(row[at].low) or TENTHS.match(row[at].low)
    return at > 0 and row[at - 1].low in ("at", "on", "from", "present") and exact is not None


REACHED = frozenset({Kind.PLEDGE, Kind.PROPOSAL, Kind.CAP, Kind.DEMAND})
HUNDREDTHS = re.compile(r"(?:[1-9]\d*\.\d\d|0\.[5-9]\d)")
TENTHS = re.compile(r"\d+\.[1-46-9](?!\d)")
"""``1.8 percent``: neither whole nor a half, as what is asked or promised mostly is."""
WISHED = frozenset({"hope", "hold out for", "mean", "promise", "suggest", "ask for"})


def _is_summed_up(reading: Reading, figure: str, verdict: Verdict, when: str | None) -> bool:
    """``a budget of NT$949.5 billion, or 3.32 percent``: so exact is only what a budget comes to.

    Not what lies further ahead: ``2.33% by 2033-34`` is the end of a plan.
    """
    published, governor = reading.document.published, verdict.governor
    if governor is not None and governor.lemma in WISHED:
        return False
    if TENTHS.match(figure) and governor is not None and governor.kind in ("be", "level"):
        is_now = published is None or when is None or first_year(when) <= published.year
        return is_now and verdict.kind is Kind.PROPOSAL
    if not HUNDREDTHS.match(figure):
        return False
    return when is None or published is None or first_year(when) <= published.year + 1


def _is_set_for(
    reading: Reading, row: Sequence[Item], at: int, *, verdict: Verdict, when: str | None
) -> bool:
    """``explained why 2 percent in fiscal 2027 cannot wait``: round and far ahead, it is set."""
    published = reading.document.published
    if when is None or published is None or not is_round(row[at].low):
        return False
    is_bare = verdict.rules[0].startswith(("kind-default", "kind-be:"))
    is_guessed = any(item.low in GUESSES | STATISTICS | RECKONS | FORECASTERS for item in row)
    return is_bare and not is_guessed and first_year(when) >= published.year + 2


def _is_far_ahead(
    reading: Reading, row: Sequence[Item], at: int, *, verdict: Verdict, when: str | None
) -> bool:
    """``a budget that will swell to 2% in 2027``: no budget of that year is drawn up yet."""
    governor, published = verdict.governor, reading.document.published
    if governor is None or governor.noun or when is None or published is None:
        return False
    if governor.lemma == "average":
        return False  # "the program would average 1.04 percent": reckoned over its years
    if governor.lemma in SETS_ASIDE and first_year(when) >= published.year + 2:
        return True
    if governor.kind == "pledge" and "+" in governor.rule:
        return first_year(when) >= published.year + 2
    is_now = row[governor.at].sense.form == "s" and not governor.modal
    if is_now and governor.lemma == "spend" and _is_its_own(row, governor.at, at):
        return False  # "Japan spends about 2%": today, whatever is planned beside it
    if governor.kind not in ("move", "spend", "level") or governor.negated:
        return False
    if governor.modal not in ("will", "would") and not (is_now and governor.form == "finite"):
        return False
    if governor.lemma in FALLS or any(item.low in GUESSES | STATISTICS for item in row):
        return False
    return first_year(when) >= published.year + 2


def _is_its_own(row: Sequence[Item], verb: int, at: int) -> bool:
    """``spends about 2%``, and no figure of another verb that is left out."""
    return not any(item.figure >= 0 or item.low == ";" for item in row[verb:at])


def _is_owned_aim(reading: Reading, row: Sequence[Item], at: int, when: str | None) -> bool:
    """``to outdo the Labor government's 2.33% by 2034``: what another already aims for."""
    published = reading.document.published
    if when is None or published is None or first_year(when) <= published.year or not at:
        return False
    if not row[at - 1].low.endswith(("'s", "'")):
        return False
    after = row[at + 1 : at + 5]
    return any(item.low == "by" and after[k + 1].date >= 0 for k, item in enumerate(after[:-1]))


def _is_deadline(reading: Reading, row: Sequence[Item], verdict: Verdict, when: str | None) -> bool:
    """Whether a level is said of a year to come, ``by`` which it is to be reached."""
    published = reading.document.published
    if when is None or published is None or first_year(when) <= published.year:
        return False
    if any(item.low in GUESSES | RECKONS and item.date < 0 for item in row):
        return False
    governor = verdict.governor
    is_willed = governor is not None and governor.modal == "will"
    if governor is not None and governor.kind == "move" and governor.form == "gerund":
        # "after reaching 2% in fiscal 2027"
        return row[governor.at - 1].low in ("after", "before", "until", "once", "when")
    return is_led_by(reading, row, when, leads=("by", "from") if is_willed else ("by",))


def _is_under_way(
    reading: Reading, row: Sequence[Item], verdict: Verdict, when: str | None
) -> bool:
    """``will spend 2.4 percent this year``: the year runs, and its budget is law."""
    governor, published = verdict.governor, reading.document.published
    if governor is None or governor.noun or when is None or published is None:
        return False
    is_budget = _is_of_outlays(row, governor)
    late = _is_next_budget(when, published) if is_budget else False
    if (first_year(when) > published.year and not late) or is_led_by(reading, row, when):
        return False
    if _says_it_will(row, governor):
        return False
    if any(item.sense.lemma in ANNOUNCES | ASSURES for item in row) or _is_ahead(row):
        return False
    if "+" in governor.rule and governor.lemma != "expect":
        return False
    wills = ("will", "would") if is_budget else ("will",)
    is_willed = governor.modal in wills and governor.form == "finite"
    stays = governor.kind in STAYS and is_willed
    is_title = is_budget and governor.kind == "move" and row[governor.at - 1].low == "to"
    if is_budget and governor.kind == "move" and (is_willed or is_title):
        return True
    return stays or (governor.lemma == "expect" and governor.rule.endswith("+spend"))


def _is_foreseen(reading: Reading, verdict: Verdict, when: str | None) -> bool:
    """``expects 18 allies to spend 2% this year``: reckons with it."""
    governor, published = verdict.governor, reading.document.published
    if governor is None or when is None or published is None or governor.lemma != "expect":
        return False
    reaches = governor.rule.rpartition("+")[2] in ("spend", "meet", "reach", "hit", "be")
    return reaches and first_year(when) <= published.year


def _is_of_outlays(row: Sequence[Item], governor: Governor) -> bool:
    """``defence outlays in fiscal 2025 will reach``: the subject is money, and nobody raises it."""
    for k in range(governor.at - 1, max(-1, governor.at - 12), -1):
        item = row[k]
        if item.low in OUTLAYS or "spending" in item.tags or item.low.endswith(ENDS_OUTLAYS):
            return not any("gov" in one.tags for one in row[max(0, k - 1) : governor.at])
        if item.figure >= 0 or item.low in (";", "that", "which") or item.sense.verb == "pledge":
            return False
    return False


ENDS_OUTLAYS = ("spending", "outlays", "expenditure", "expenditures", "budget")


def _is_next_budget(when: str, published: date) -> bool:
    """Fiscal 2024 in December 2023: its budget is drawn up."""
    return when.startswith("FY") and first_year(when) == published.year + 1 and published.month > 7


def _says_it_will(row: Sequence[Item], governor: Governor) -> bool:
    """``Poland says it will spend 4.7% this year``: it gives its word."""
    before = row[max(0, governor.at - 5) : governor.at]
    for k, item in enumerate(before[1:], start=1):
        said = before[k - 1].low == "that" and k > 1 and before[k - 2].sense.says
        if "pronoun" in item.tags and (before[k - 1].sense.says or said):
            return True
    return False


def _is_ahead(row: Sequence[Item]) -> bool:
    """``will spend 2 percent in fiscal 2025, two years ahead of schedule``: a promise kept."""
    return any(
        item.low == "ahead" and [one.low for one in row[k + 1 : k + 3]] in AHEAD_OF
        for k, item in enumerate(row)
    )


AHEAD_OF = (["of", "schedule"], ["of", "time"], ["of", "plan"], ["of", "its"], ["of", "the"])
RECKONS = frozenset("see sees reckon reckons estimate estimates calculate calculates".split())
SETS_ASIDE = frozenset({"earmark", "earmark for", "allocate", "allot", "set aside"})
STAYS = frozenset({"spend", "level", "be"})
"""Kinds of verbs that raise nothing."""
