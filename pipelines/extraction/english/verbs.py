"""Forms of English verbs."""

from pipelines.extraction.languages.en_irregular import DOUBLING, IRREGULAR, L_DOUBLED


def inflect(lemma: str) -> dict[str, str]:
    """Every form of ``lemma`` (which may be a phrase, verb first) with its name.

    Returns:
        Form → one of ``base``, ``s``, ``ed`` (past or participle), ``ing``.

    >>> inflect("agree")
    {'agree': 'base', 'agrees': 's', 'agreed': 'ed', 'agreeing': 'ing'}
    >>> inflect("set aside")["setting aside"]
    'ing'
    """
    verb, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    forms = {f"{verb}{tail}": "base", f"{_third(verb)}{tail}": "s"}
    for past in IRREGULAR.get(verb) or (_past(verb),):
        forms.setdefault(f"{past}{tail}", "ed")
    forms[f"{_gerund(verb)}{tail}"] = "ing"
    if verb in L_DOUBLED:
        forms[f"{verb}ling{tail}"] = "ing"
    return forms


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}ed"


def _gerund(verb: str) -> str:
    if verb in DOUBLING:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"
