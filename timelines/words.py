"""An entry in words: ``Japan: pledge of 2 % of GDP by FY2027 (Kyodo News)``."""

from timelines.entries import Entry

NAMES = {
    "JPN": "Japan",
    "KOR": "South Korea",
    "TWN": "Taiwan",
    "AUS": "Australia",
    "USA": "United States",
    "CHN": "China",
    "DEU": "Germany",
    "GBR": "United Kingdom",
    "FRA": "France",
    "ITA": "Italy",
    "ESP": "Spain",
    "POL": "Poland",
    "CAN": "Canada",
    "IND": "India",
    "PHL": "Philippines",
    "NATO": "NATO",
    "EU": "European Union",
    "ALLIES": "Allies",
}
KINDS = {
    "demand": "asked for",
    "pledge": "pledged",
    "proposal": "proposed",
    "level": "spent or budgeted",
    "cap": "capped at",
    "denial": "denied",
    "benchmark": "named as a standard",
    "other": "mentioned",
}
MEANINGS = {
    "demand": "somebody else asks the spender to reach the figure",
    "pledge": "the spender's own government has decided on it or aims for it",
    "proposal": "considered or suggested; nobody in charge has committed to it",
    "level": "what is, was or is budgeted to be spent",
    "cap": "a ceiling",
    "denial": "says that the figure was not asked, discussed, promised or accepted",
    "benchmark": "a standard for many or for nobody in particular",
    "other": "arithmetic and illustration",
}


def name_of(code: str) -> str:
    """The usual English name of a spender or actor; the code where it has none here."""
    return NAMES.get(code, code)


def time_words(entry: Entry) -> str:
    """The entry's time for a sentence: ``by FY2027``, ``in 2024``, or nothing."""
    if not entry.when:
        return ""
    return f" {'in' if entry.kind in ('level', 'cap') else 'by'} {entry.when}"


def who_words(entry: Entry) -> str:
    """Who asks, promises or denies: speaker and actor, as far as they are named."""
    actors = [name_of(code) for code in (entry.actor or "").split("; ") if code]
    named = ", ".join(actors)
    if entry.speaker and named:
        return f"{entry.speaker} ({named})"
    return entry.speaker or named


def sentence_of(entry: Entry) -> str:
    """An entry as one short sentence."""
    who = who_words(entry)
    by_whom = f" by {who}" if who and entry.kind in ("demand", "denial") else ""
    return (
        f"{name_of(entry.spender)}: {entry.figure} of GDP {KINDS.get(entry.kind, entry.kind)}"
        f"{by_whom}{time_words(entry)} ({entry.outlet_name})"
    )
