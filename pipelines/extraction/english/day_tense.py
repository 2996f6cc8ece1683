"""Whether the clause of a day or weekday puts it before or after publication."""

import re

from pipelines.extraction.english.month_tense import is_future, lasts_until

_SCHEDULED = re.compile(
    r"\b(?<!his )(?<!her )(?<!its )(?<!the )(?<!our )(?<!of )"
    r"(?:visits|meets|opens|begins|starts|closes|arrives|flies|leaves|travels|hosts|holds|faces"
    r"|resumes?|rules|sits|kicks off|takes it up|go(?:es)? to the polls|polls open"
    r"|votes|ends|convenes|gathers|returns|departs|expires|meet|gather|convene|sees|heads|goes"
    r"|takes? (?:effect|office)|(?:comes?|enters?) into (?:force|effect)|kicks? in|stages"
    r"|gets? under way|reconvenes?|presides|speaks|embarks|concludes|wraps up)"
    r"\b(?:(?! (?:after|since|when|as) )(?:\b[a-z]\.|[^,;:.])){0,60}$"
    r"|\b(?:starting|beginning|effective)(?: on| from)? ?$"
)
"""``the ally he visits on Wednesday``, ``the year closes on March 31``: a timetable."""
_WHO_DOES = re.compile(
    r"\b(?:who|which) (?:then |also )?"
    r"(?!(?:is|was|has|does|says|includes|shows|means|makes|covers|owns|runs|remains|stands)\b)"
    r"[a-z]{2,}(?<!s)s (?:(?!\b(?:after|since|when|as|said|told|was|were|had|has|met|spoke|held"
    r"|began|came|went|took|fell|rose|won|lost|left|made|gave|wrote|[a-z]{3,}ed)\b)[^,;:.]){0,60}$"
)
"""``China, which rolls out its missiles on (Wednesday)``: a timetable, whatever the verb."""
_PLANNED_FOR = re.compile(
    r"(?<!had been )(?<!originally )(?<!initially )"
    r"\b(?:planned|scheduled|set|slated|arranged|booked|billed|pencill?ed in) for $"
)
"""``called off talks planned for (Tuesday)``."""


_DONE_ON = re.compile(
    r"\b(?:said|told|met|spoke|wrote|held|left|began|came|went|took|fell|rose|won|lost|struck|hit"
    r"|sank|died|broke|(?!expected|scheduled|planned|slated|need)[a-z]{3,}ed)"
    r"(?: (?!to |for )[a-z'.-]+){0,6} on $"
)
"""``told the Bundestag on February 27``: done, though the next one is nearer."""


def is_done_on(said: str) -> bool:
    """``told the Bundestag on February 27``; not ``will be held on``."""
    done = _DONE_ON.search(said)
    return done is not None and not _TO_BE.search(said, 0, done.start())


_TO_BE = re.compile(r"\b(?:will|would|to|may|should|must|can|could) (?:then |also )?be $")


def is_scheduled(before: str) -> bool:
    """Whether the clause speaks in the present of what a timetable holds."""
    said = before.lower()
    return bool(_SCHEDULED.search(said) or _WHO_DOES.search(said))


def says_future(before: str) -> bool:
    """Whether the clause puts a weekday after publication: only plain words do."""
    before = _CLOCK.sub("", before)
    said = before.lower()
    if _JUST_DONE.search(said) or (_BY_THEN.search(said) and _HAD_DONE.search(said)):
        return False
    if _BY_THEN.search(said):
        return is_future(before) is not False or not lasts_until(said)
    if is_scheduled(before) or _EXPECTED_TO.search(said) or _AS_SOON.search(said):
        return True
    if _IS_ON.search(said) or _PLANNED_FOR.search(said):
        return True
    if not _WILL.search(said):
        return False
    return not _SAID_ON.search(_PLANNED.sub("be", said))


_CLOCK = re.compile(
    r"\b[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|[A-Z]{4,8} time))? $",
    re.IGNORECASE,
)
"""``put off until 15:00 GMT Saturday``: the hour stands between."""
_BY_THEN = re.compile(r"\b(?:by|until|till|ahead of|before|through)(?: the)? ?$")
_IS_ON = re.compile(r"\b(?:is|are) on $")
"""``counting is on (Friday)``."""
_HAD_DONE = re.compile(r"\bhad (?:been |already )?[a-z]+(?:ed|en|wn|ld|nt|ne)\b[^,;:]{0,60}$")
"""``had been sown by (Monday)``."""
_JUST_DONE = re.compile(
    r"\b(?:that|which|who) (?:began|ended|started|opened|closed|broke out|took place|[a-z]{3,}ed)"
    r"(?: on| late| early| in [a-z]+)? $"
)
"""``for talks that began (Monday)``."""
_AS_SOON = re.compile(r"\bas (?:early|soon) as ?$")
_EXPECTED_TO = re.compile(r"\bexpect(?:s|ed)? [a-z' -]{1,30} to\b[^,;:]{0,60}$")
_WILL = re.compile(
    r"\b(?:will|shall|is to|are to|due|scheduled|slated|set to|is expected to"
    r"|are expected to|plans? to|to be|would(?! not)|could(?! not)|deadline [a-z ]{0,24}is)"
    r"\b[^,;:]{0,40}$"
)
_PLANNED = re.compile(r"\b(?:will|shall|to) be [a-z]{3,15}|\b(?:scheduled|slated|expected)\b")
"""Of ``will be released on (Friday)`` nothing is done yet."""
_SAID_ON = re.compile(r"\b(?:said|told|announced|reported|[a-z]{2,}ed)\b[^,;:]{0,12}$")
