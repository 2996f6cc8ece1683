"""Whose fiscal year ``this fiscal year`` is: of the country named last, else of the report's."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipelines.extraction.document import Document
from pipelines.extraction.edtf import is_edtf
from pipelines.extraction.english.date_parts import Anchor
from pipelines.extraction.english.date_values import resolve_date
from pipelines.extraction.english.fiscal import FIRST_MONTH
from pipelines.extraction.english.homes import home_of
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.reading import Reading, read_document
from pipelines.extraction.languages.en_countries import AMERICAN_OFFICES
from pipelines.report import DateMention

_RELATIVE = re.compile(r"(?:fiscal|financial|budget) year$", re.IGNORECASE)
_PART = re.compile(r"\b(?:quarter|half) of fiscal [0-9]{4}$", re.IGNORECASE)
_ENDING = re.compile(r"\byear\b.*\b(?:end|to|through|until|run|beg|start)", re.IGNORECASE)


@lru_cache(maxsize=8)
def read_at_home(document: Document) -> Reading:
    """The reading of ``document``, its fiscal years told; kept, since each stage asks for it."""
    reading = read_document(document)
    reading.dates = at_home(reading)
    return reading


def at_home(reading: Reading) -> tuple[DateMention, ...]:
    """The dates of ``reading``, those that name a fiscal year by the day told for its country."""
    dates = reading.dates
    if not any(_form_of(one.quote) for one in dates):
        return dates
    home = _home_of_year(reading)
    told: list[DateMention] = []
    for one in dates:
        counted = _counted_from(reading, one, told)
        told.append(_told_for(reading, one, home=home) if counted is None else counted)
    return tuple(told)


def _home_of_year(reading: Reading) -> str:
    """The country that the report is on; the United States where only its offices are named."""
    home = home_of(reading)
    if home != "JPN" or not _AMERICAN.search(reading.text):
        return home
    is_elsewhere = any(
        item.sense.code not in ("", "USA")
        for number in range(len(reading.spans))
        for item in reading.items(number)
    )
    return home if is_elsewhere else "USA"


_AMERICAN = re.compile(rf"\b(?:{'|'.join(map(re.escape, AMERICAN_OFFICES))})\b")
_BESIDE = {"previous": -1, "preceding": -1, "following": 1, "same": 0}


def _counted_from(
    reading: Reading, mention: DateMention, told: Sequence[DateMention]
) -> DateMention | None:
    """``in fiscal 2024 …, up from 1.4% in the previous fiscal year``: the year before that."""
    shift = _BESIDE.get(mention.quote.split()[0].lower())
    if shift is None or not _RELATIVE.search(mention.quote):
        return None
    number = reading.sentence_at(mention.start)
    for one in reversed(told):
        if reading.sentence_at(one.start) < number - 1:
            return None
        if re.fullmatch("FY[0-9]{4}", one.value):
            return replace(mention, value=f"FY{int(one.value[2:]) + shift}")
    return None


def _form_of(quote: str) -> str:
    if _RELATIVE.search(quote):
        return "" if quote[-5:-4].isdigit() or re.search("[0-9]", quote) else "fiscal_which"
    if _PART.search(quote):
        return "fiscal_part"
    return "year_ending" if _ENDING.search(quote) else ""


def _told_for(reading: Reading, mention: DateMention, *, home: str) -> DateMention:
    form = _form_of(mention.quote)
    if not form or not (mention.value.startswith("FY") or form == "fiscal_part"):
        return mention
    number = reading.sentence_at(mention.start)
    named = _named_before(reading.items(number), mention.start)
    country = named or home
    if country not in FIRST_MONTH and form == "year_ending":
        return mention
    if form == "fiscal_part" and not named:
        return mention  # a firm's own, which may begin in any month
    anchor = Anchor(
        published=reading.document.published,
        country=country,
        before=reading.text[max(0, mention.start - 40) : mention.start],
        after=reading.text[mention.end : mention.end + 20],
    )
    value = resolve_date(mention.quote, form=form, anchor=anchor)
    return replace(mention, value=value) if value and is_edtf(value) else mention


def _named_before(row: Sequence[Item], start: int) -> str:
    """Code of the country named last before ``start``; a state's own capital counts."""
    named = [
        item.sense.code
        for k, item in enumerate(row)
        if item.start < start
        and item.sense.code
        and item.sense.code not in ("NATO", "EU")
        and row[min(k + 1, len(row) - 1)].low not in GUESTS
    ]
    return named[-1] if named else ""


GUESTS = frozenset("troops forces soldiers bases servicemen personnel marines ally allies".split())
"""``Japan, home to American troops, … in the fiscal year ending in March``: not theirs."""
