"""``find_findings``: the one door to extraction, and the stages that it is made of."""

import re
from datetime import date
from types import ModuleType

from pipelines.extraction.document import Document
from pipelines.report import Claim, DateMention, Findings, Percentage

__all__ = [
    "find_cited_outlets",
    "find_claims",
    "find_dates",
    "find_findings",
    "find_percentages",
    "is_on_topic",
    "load_rules",
]


def find_findings(
    text: str,
    *,
    published: date | None = None,
    language: str | None = None,
    outlet: str | None = None,
) -> Findings:
    """All that a careful reader takes from ``text``.

    Args:
        text: Title, newline, body; anything at all may stand in it.
        published: Day of publication in the outlet's zone; without it only absolute
            dates are found.
        language: ``en``, ``ja`` or ``zh``; told by script where ``None``, or where no sign of
            the text is of that script.
        outlet: Id or usual name of the publishing outlet; its own name is never cited.

    Returns:
        Percentages, dates and claims in reading order; the same for the same arguments.

    >>> find_findings("Japan aims for 2% of GDP on defense by fiscal 2027.").claims[0].when
    'FY2027'
    """
    language = _written_in(text, language)
    document = Document(text=text, published=published, language=language, outlet=outlet)
    percentages = find_percentages(document)
    dates = find_dates(document)
    claims = find_claims(document, percentages, dates)
    return Findings(
        on_topic=is_on_topic(document, claims),
        cited_outlets=find_cited_outlets(document),
        percentages=percentages,
        dates=dates,
        claims=claims,
    )


def find_percentages(document: Document) -> tuple[Percentage, ...]:
    """The percentages of ``document``, in reading order."""
    result: tuple[Percentage, ...] = _rules_for(document).find_percentages(document)
    return result


def find_dates(document: Document) -> tuple[DateMention, ...]:
    """The calendar expressions of ``document``, in reading order."""
    result: tuple[DateMention, ...] = _rules_for(document).find_dates(document)
    return result


def find_claims(
    document: Document, percentages: tuple[Percentage, ...], dates: tuple[DateMention, ...]
) -> tuple[Claim, ...]:
    """A claim for each of ``percentages`` that is a share of GDP spent on defence."""
    result: tuple[Claim, ...] = _rules_for(document).find_claims(document, percentages, dates)
    return result


def find_cited_outlets(document: Document) -> tuple[str, ...]:
    """Other outlets that ``document`` cites as a source of news, in reading order."""
    result: tuple[str, ...] = _rules_for(document).find_cited_outlets(document)
    return result


def is_on_topic(document: Document, claims: tuple[Claim, ...] = ()) -> bool:
    """Whether it reports on how much Japan spends, plans or is asked to spend on defence."""
    result: bool = _rules_for(document).is_on_topic(document, claims)
    return result


def load_rules(language: str) -> ModuleType:
    """The rules for a language: ``en``, ``ja``, ``zh-TW``; any other is read as English.

    They are imported here, the first time: that takes half a second, most commands extract
    nothing, and most crawls find one language. Who keeps a deadline loads them before it.
    """
    if language.split("-")[0].lower() not in ("ja", "zh"):
        from pipelines.extraction import english

        return english
    from pipelines.extraction import east_asian

    return east_asian


def _rules_for(document: Document) -> ModuleType:
    return load_rules(document.language or language_of(document.text))


def _written_in(text: str, language: str | None) -> str:
    """The language that is named, unless the script is another's: pages name the wrong one."""
    if language is None:
        return language_of(text)
    if language.split("-")[0].lower() in ("ja", "zh"):
        sample = text[:SAMPLE]
        return language if _KANA.search(sample) or _IDEOGRAPH.search(sample) else "en"
    told = language_of(text)
    return language if told == "en" else told


SAMPLE = 4_000
"""Code points by which a script is told."""
_KANA = re.compile("[\u3041-\u30fe]")
_IDEOGRAPH = re.compile("[\u4e00-\u9fff]")


def language_of(text: str) -> str:
    """``ja``, ``zh`` or ``en``, told by the script of the first 4,000 code points.

    >>> language_of("防衛費をGDP比2%に"), language_of("国防开支"), language_of("3.5% of GDP")
    ('ja', 'zh', 'en')
    """
    sample = text[:SAMPLE]
    kana, ideographs = len(_KANA.findall(sample)), len(_IDEOGRAPH.findall(sample))
    if not kana + ideographs or (kana + ideographs) * 4 < sum(map(str.isalpha, sample)):
        return "en"
    return "ja" if kana * 20 > ideographs else "zh"
