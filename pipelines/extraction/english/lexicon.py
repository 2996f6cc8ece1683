"""The English word lists as two tables: words by their first word, names by theirs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from unicodedata import combining, normalize

from pipelines.extraction.english.verbs import inflect
from pipelines.extraction.languages import en_measures, en_verbs
from pipelines.extraction.languages.en_countries import ALLIES, BODIES, COUNTRIES, GROUPS
from pipelines.extraction.languages.en_leaders import AMBIGUOUS_SURNAMES, LEADERS
from pipelines.extraction.languages.en_outlets import OUTLETS

_DOTTED = r"U\.S\.A\.|U\.S\.|U\.K\.|U\.N\.|E\.U\.|U\.S\b|A\.P\."
_SIGN = r"[0-9]+(?:[.,][0-9]+)*|'(?:s|ll|ve|re|d|m)\b|--+|\.\.\.|[^\w\s]|_"
_NO_DOTS = "[a-zB-DF-TV-Z]"
"""How most words begin: none of these letters opens ``U.S.`` or ``A.P.``, so they come first."""
PLAIN_TOKEN = re.compile(rf"{_NO_DOTS}[^\W\d_]*|{_DOTTED}|[^\W\d_]+|{_SIGN}")
"""A word, number or sign of a text without ``n't``: no word has to be cut, which costs time."""
ASCII_TOKEN = re.compile(rf"{_NO_DOTS}[A-Za-z]*|{_DOTTED}|[A-Za-z]+|{_SIGN}", re.ASCII)
"""The same where all signs are ASCII, as in most sentences: half the time."""
TOKEN = re.compile(rf"{_DOTTED}|n't\b|[^\W\d_]{{1,12}}?(?=n't\b)|[^\W\d_]+|{_SIGN}")
"""A word, number or sign; ``isn't`` is two."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word or name can be."""

    tags: frozenset[str] = frozenset()
    verb: str = ""
    """Kind of verb: ``demand``, ``pledge``, ``move``, ``say`` …"""
    says: bool = False
    """Whether it is a verb of saying too."""
    form: str = ""
    """Verb form, or kind of name: ``country``, ``people``, ``capital``, ``body``, ``leader``."""
    lemma: str = ""
    noun: str = ""
    """Kind that the noun names."""
    code: str = ""
    name: str = ""
    """Outlet's usual name, or a leader's full name."""
    years: tuple[int, int] = (0, 9999)
    land: str = ""
    """Country of a person who speaks for himself."""


Table = dict[str, list[tuple[tuple[str, ...], tuple[Sense, ...]]]]


@dataclass(slots=True)
class _Builder:
    senses: dict[tuple[str, ...], list[Sense]] = field(default_factory=dict)

    def add(self, phrase: str, sense: Sense, *, lower: bool = True) -> None:
        words = tuple(TOKEN.findall(phrase.lower() if lower else phrase))
        self.senses.setdefault(words, []).append(sense)

    def merge(self, phrase: str, **changes: object) -> None:
        """Add to the one sense of a common word, so that one word can be noun and verb."""
        words = tuple(TOKEN.findall(phrase.lower()))
        old = self.senses.get(words, [Sense()])[0]
        tags = old.tags | changes.pop("tags", frozenset())  # type: ignore[operator]
        self.senses[words] = [replace(old, tags=tags, **changes)]  # type: ignore[arg-type]

    def table(self) -> Table:
        table: Table = {}
        for words, senses in self.senses.items():
            if words:
                table.setdefault(words[0], []).append((words[1:], tuple(senses)))
        for rows in table.values():
            rows.sort(key=lambda row: -len(row[0]))
        return table


def _words() -> Table:
    builder = _Builder()
    verbs: tuple[tuple[str, Iterable[str]], ...] = (
        ("cap", en_verbs.CAP), ("level", en_verbs.LEVEL), ("move", en_verbs.MOVE),
        ("spend", en_verbs.SPEND),
        ("proposal", en_verbs.PROPOSAL), ("pledge", en_verbs.PLEDGE), ("demand", en_verbs.DEMAND),
        ("denial", en_verbs.DENIAL),
    )  # fmt: skip
    for kind, lemmas in verbs:
        for lemma in lemmas:
            for word, form in inflect(lemma).items():
                builder.merge(word, verb=kind, form=form, lemma=lemma)
    for lemma in en_verbs.SAY:
        for word, form in inflect(lemma).items():
            builder.merge(word, says=True, form=form, lemma=lemma)
    for kind, nouns in en_verbs.NOUNS.items():
        for noun in nouns:
            builder.merge(noun, noun=kind)
            builder.merge(_plural(noun), noun=kind)
    tagged: tuple[tuple[str, Iterable[str]], ...] = (
        ("neg", en_verbs.NEGATIONS), ("pronoun", en_verbs.PRONOUNS), ("gov", en_verbs.GOVERNMENT),
        ("defence", en_measures.DEFENCE), ("spending", en_measures.SPENDING),
        ("other", en_measures.OTHER),
        ("up", en_measures.CHANGE_UP), ("down", en_measures.CHANGE_DOWN),
        ("after_other", en_measures.AFTER_OTHER),
        ("gdp", en_measures.GDP), ("source", en_verbs.SOURCE_NOUNS), ("allies", ALLIES),
        ("nongov", (word for word in en_verbs.NON_GOVERNMENT if word[0].islower())),
    )  # fmt: skip
    for tag, words in tagged:
        for word in words:
            builder.merge(word, tags=frozenset({tag}))
    for word in en_verbs.COMPOUNDS:
        builder.merge(word)
    for word, kind in en_verbs.MODALS.items():
        builder.merge(word, tags=frozenset({"modal", kind}))
    return builder.table()


def _plural(noun: str) -> str:
    """``possibility`` → ``possibilities``, ``outlay`` → ``outlays``."""
    is_after_vowel = noun[-2:-1] in "aeiou"
    return f"{noun[:-1]}ies" if noun.endswith("y") and not is_after_vowel else f"{noun}s"


def _names() -> Table:
    builder = _Builder()

    def add(phrase: str, sense: Sense) -> None:
        builder.add(phrase, sense, lower=False)

    for code, (names, people, capitals) in COUNTRIES.items():
        for form, listed in (("country", names), ("people", people), ("capital", capitals)):
            for name in filter(None, listed.split("|")):
                add(name, Sense(code=code, form=form, tags=frozenset({"party"})))
                if name.startswith("the "):
                    add(name[4:], Sense(code=code, form=form, tags=frozenset({"party"})))
    for group, codes in GROUPS.items():
        name = group[:1].upper() + group[1:]
        add(name, Sense(code=codes[0], form="country", tags=frozenset({"party"})))
    for code, listed in BODIES.items():
        for name in listed.split("|"):
            sense = Sense(code=code, form="body", tags=frozenset({"party"}))
            add(name, sense)
            if name.endswith(" administration"):
                add(name.replace(" administration", " Administration"), sense)
    for code, names, first, last in LEADERS:
        _add_leader(add, code, names, (first, last))
    for name, outlet in _outlet_names():
        add(name, Sense(name=outlet, tags=frozenset({"outlet"})))
    for word in en_verbs.NON_GOVERNMENT:
        if word[0].isupper():
            add(word, Sense(tags=frozenset({"nongov"})))
    return builder.table()


def _outlet_names() -> Iterator[tuple[str, str]]:
    """Each name of an outlet, and the outlet.

    Where ``The Mainichi`` is a name, ``The Mainichi Shimbun`` is one too, or its end were cut off.
    """
    held = {
        name: outlet for outlet, names in OUTLETS.items() for name in (outlet, *names.split("|"))
    }
    yield from held.items()
    for opening in (name for name in held if name.startswith("The ")):
        for name, outlet in held.items():
            longer = f"The {name}"
            if longer.startswith(f"{opening} ") and longer not in held:
                yield longer, outlet


def _add_leader(add: object, code: str, names: str, years: tuple[int, int]) -> None:
    forms = names.split("|")
    full = forms[0]
    for form in forms:
        add(
            form,
            Sense(
                code=code,
                form="leader",
                name=full,
                years=years,
                tags=frozenset({"party", "person"}),
            ),
        )  # type: ignore[operator]
    words = full.split()
    surname = " ".join(words[1:]) if code == "EU" or words[1][:2].islower() else words[-1]
    if code in ("CHN", "KOR", "PRK") or (code == "TWN" and "-" in words[-1]):
        surname = words[0]
    accented = {
        form.split()[-1]
        for form in forms
        if form != full and _unaccented(form) == _unaccented(full)
    }
    opening = {surname[:1].upper() + surname[1:]} - {surname}  # "Von der Leyen", first of all
    for each in (surname, *sorted(accented | opening)):
        if each in AMBIGUOUS_SURNAMES:
            continue
        add(
            each,
            Sense(
                code=code,
                form="leader",
                name=full,
                years=years,
                tags=frozenset({"party", "person", "surname"}),
            ),
        )  # type: ignore[operator]


def _unaccented(name: str) -> str:
    """``Sánchez`` → ``Sanchez``."""
    return "".join(sign for sign in normalize("NFKD", name) if not combining(sign))


def namesake(word: str, sense: Sense, code: str) -> Sense | None:
    """The leader of ``code`` with the surname ``word`` who was in office when ``sense`` was."""
    for rest, senses in NAMES.get(word, ()):
        for one in senses if not rest else ():
            is_then = one.years[0] <= sense.years[1] and sense.years[0] <= one.years[1]
            if one.code == code and is_then and "surname" in one.tags:
                return one
    return None


WORDS = _words()
NAMES = _names()
Continued = dict[str, dict[str, list[tuple[tuple[str, ...], tuple[Sense, ...]]]]]
"""First word → second word, empty where there is none → phrases, the longest first."""


def _continued(table: Table) -> Continued:
    found: Continued = {}
    for word, rows in table.items():
        by_second = found.setdefault(word, {})
        for rest, senses in rows:
            by_second.setdefault(rest[0] if rest else "", []).append((rest, senses))
    return found


CONTINUED_WORDS = _continued(WORDS)
CONTINUED_NAMES = _continued(NAMES)
ALONE = {
    word: rows[0][1][0]
    for word, rows in WORDS.items()
    if len(rows) == 1 and not rows[0][0] and rows[0][1][0].years == Sense().years
}
"""Words that begin no longer phrase: most of what a sentence holds, read without a search."""
