"""The stages for English."""

import re
from decimal import Decimal

from pipelines.extraction.dates import find_date_mentions
from pipelines.extraction.document import Document
from pipelines.extraction.percentages import find_figures
from pipelines.extraction.sentences import find_sentences
from pipelines.extraction.widths import narrow
from pipelines.report import Claim, DateMention, Kind, Measure, Percentage

_GDP = re.compile(r"of (?:its |the |their )?(?:gdp|gnp|gross|national income)|target|goal|ceiling", re.IGNORECASE)


def find_percentages(document: Document) -> tuple[Percentage, ...]:
    """See ``findings.find_percentages``."""
    text = narrow(document.text)
    figures = find_figures(text)
    if not figures:
        return ()
    spans = list(find_sentences(text))
    found, at = [], 0
    for figure in figures:
        while at < len(spans) - 1 and spans[at].end <= figure.start:
            at += 1
        span = spans[at]
        share = not figure.points and figure.high < 20 and bool(_GDP.match(text[figure.end : figure.end + 30].lstrip(" -")))
        found.append(
            Percentage(
                quote=document.text[figure.start : figure.end],
                start=figure.start,
                end=figure.end,
                sentence=document.text[span.start : span.end],
                low=figure.low,
                high=figure.high,
                bound=figure.bound,
                of=Measure.GDP if share else Measure.OTHER,
            )
        )
    return tuple(found)


def find_dates(document: Document) -> tuple[DateMention, ...]:
    """See ``findings.find_dates``."""
    return find_date_mentions(narrow(document.text), published=document.published)


def find_claims(
    document: Document, percentages: tuple[Percentage, ...], dates: tuple[DateMention, ...]
) -> tuple[Claim, ...]:
    """See ``findings.find_claims``."""
    return tuple(
        Claim(percentage=one, spender=("JPN",), kind=Kind.PLEDGE, rules=("default",))
        for one in percentages
        if one.of is Measure.GDP
    )


def find_cited_outlets(document: Document) -> tuple[str, ...]:
    """See ``findings.find_cited_outlets``."""
    return ()


def is_on_topic(document: Document, claims: tuple[Claim, ...] = ()) -> bool:
    """See ``findings.is_on_topic``."""
    return bool(claims) and "Japan" in document.text
