"""The stages for English."""

from dataclasses import replace

from pipelines.extraction.document import Document
from pipelines.extraction.english.attribution import outlets_by_sentence
from pipelines.extraction.english.claims import read_claims
from pipelines.extraction.english.fiscal_homes import read_at_home
from pipelines.extraction.english.measures import tell_measures
from pipelines.extraction.english.relevance import tell_topic
from pipelines.report import Claim, DateMention, Measure, Percentage


def find_percentages(document: Document) -> tuple[Percentage, ...]:
    """See ``findings.find_percentages``."""
    reading = read_at_home(document)
    if not reading.figures:
        return ()
    found = []
    for figure, told in zip(reading.figures, tell_measures(reading), strict=True):
        span = reading.span(reading.sentence_at(figure.start))
        found.append(
            Percentage(
                quote=document.text[figure.start : figure.end],
                start=figure.start,
                end=figure.end,
                sentence=document.text[span.start : span.end],
                low=figure.low,
                high=figure.high,
                bound=figure.bound,
                of=Measure.GDP if told.share else Measure.OTHER,
                rules=(told.name,),
            )
        )
    return tuple(found)


def find_dates(document: Document) -> tuple[DateMention, ...]:
    """See ``findings.find_dates``."""
    text = document.text
    dates = read_at_home(document).dates
    # The reading narrows wide signs; what is quoted is the text as it stands.
    return tuple(
        one
        if text.startswith(one.quote, one.start)
        else replace(one, quote=text[one.start : one.end])
        for one in dates
    )


def find_claims(
    document: Document, percentages: tuple[Percentage, ...], dates: tuple[DateMention, ...]
) -> tuple[Claim, ...]:
    """See ``findings.find_claims``; ``dates`` are those of the reading."""
    del dates
    shares = tuple(one for one in percentages if one.of is Measure.GDP)
    return read_claims(read_at_home(document), shares) if shares else ()


def find_cited_outlets(document: Document) -> tuple[str, ...]:
    """See ``findings.find_cited_outlets``."""
    named = outlets_by_sentence(read_at_home(document)).values()
    return tuple(dict.fromkeys(name for names in named for name in names))


def is_on_topic(document: Document, claims: tuple[Claim, ...] = ()) -> bool:
    """See ``findings.is_on_topic``."""
    return tell_topic(read_at_home(document), claims)
