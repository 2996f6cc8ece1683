"""Whether the clause of a day or weekday puts it before or after publication."""

import re

from pipelines.extraction.english.date_parts import Anchor
from pipelines.extraction.english.month_tense import is_future, lasts_until
from pipelines.extraction.languages.en_dates import DEEDS, EVENTS, PLAY, VOTE, WENT

_SCHEDULED = re.compile(
    r"\b(?<!his )(?<!her )(?<!its )(?<!the )(?<!our )(?<!of )"
    r"(?:visits|meets|opens|begins|starts|closes|arrives|flies|leaves|travels|hosts|holds|faces"
    r"|resumes?|rules|sits|kicks off|takes it up|go(?:es)? to the polls"
    r"|polls (?:open|close)|heads? to the polls|goes on (?:sale|trial)"
    r"|votes|ends|convenes|gathers|returns|departs|expires|meet|gather|convene|sees|heads|goes"
    r"|takes? (?:effect|office)|(?:comes?|enters?) into (?:force|effect)|kicks? in|stages"
    r"|gets? under way|reconvenes?|reopens"
    r"|unveils|publishes|delivers|testifies|presides|speaks|embarks|concludes|wraps up)"
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
    if _GIVEN_UNTIL.search(said):
        return True
    if _JUST_DONE.search(said) or _HAD_BEEN_DUE.search(said) or _HAPPENED.search(said):
        return False
    if _BY_THEN.search(said) and _HAD_DONE.search(said):
        return False
    if _BY_THEN.search(said):
        return is_future(before) is not False or not lasts_until(said)
    if is_scheduled(before) or _EXPECTED_TO.search(said) or _AS_SOON.search(said):
        return True
    if _IS_ON.search(said) or _PLANNED_FOR.search(said) or _THEY_VOTE.search(said):
        return True
    will = _WILL.search(said)
    if will is None:
        return False
    if will.end() - will.end("will") > NEAR and _DONE_SINCE.search(said, will.end("will")):
        return False
    return not _SAID_ON.search(_PLANNED.sub("be", said))


def is_day_ahead(anchor: Anchor) -> bool | None:
    """What the words on both sides of a weekday say of it; ``None`` where they say nothing."""
    if _DUE_ON.search(anchor.before):
        return True
    if _FRONT_ON.search(anchor.before) and _PLAYS.match(anchor.after):
        return True
    deed = _DEED.match(anchor.after) if anchor.before.endswith("before ") else None
    return False if deed is not None and not _EVENT.search(deed[0]) else None


_DUE_ON = re.compile(
    r"\b(?:(?:is|are) (?:[a-z]{3,}ly )?(?:expected|due|set|scheduled|slated)|likely)(?: on)? $"
)
"""``is expected on (Friday) to propose``."""
_FRONT_ON = re.compile(r"(?:^|[,:] |\b(?:[Aa]nd|[Bb]ut|while|then) )[Oo]n $")
_PLAYS = re.compile(
    r"(?: (?:morning|afternoon|evening|night))?,?"
    r"(?: (?!(?:that|who|which|said|told)\b)[A-Za-z'-]{1,20}){1,5}?"
    rf" (?:{'|'.join(PLAY)})\b"
)
"""``On (Saturday) the orchestra plays``."""
_DEED = re.compile(r"'s (?:[a-z-]+ ){0,2}[a-z-]+")
_EVENT = re.compile(rf"\b(?:{'|'.join(EVENTS)})$")
"""``before (Friday)'s purchases``."""


def is_nearest(anchor: Anchor) -> bool:
    """``Ballots postmarked by (Tuesday) will count``, ``was due on``: whichever day is nearer."""
    said = anchor.before.lower()
    if _WAS_DUE.search(said):
        return True
    return bool(_MARKED_BY.search(said) and _COUNTS.match(anchor.after))


_WAS_DUE = re.compile(
    r"\b(?:was|were) (?:due|expected|scheduled|set|slated|to)\b[^,;:]{0,50}$(?<!until )(?<!by )"
)


_MARKED_BY = re.compile(r"\b[a-z]{3,}s (?:[a-z]+ )?(?:[a-z]{3,}ed|sent|cast) by $")
_COUNTS = re.compile(r" (?:will|are|may|can|must|would) ")


_CLOCK = re.compile(
    r"\b[0-9]{1,2}(?:[:.][0-9]{2})?(?: ?[apAP]\.?[mM]\.?)?"
    r"(?: (?:[A-Z]{2,4}|[A-Z][a-z]{3,7} [Tt]ime))? $"
)
"""``put off until 15:00 GMT Saturday``: the hour stands between."""
_BY_THEN = re.compile(r"\b(?:by|until|till|ahead of|before|through)(?: the)? ?$")
_IS_ON = re.compile(
    r"\b(?:is|are)(?: (?:back|closed|open|away|in [a-z]+|due back))? on $"
    r"|\bthere (?:is|are) (?:no |an? |[a-z-]+ ){0,3}[a-z]+ on $"
    rf"|\b(?:plan(?:s|ned)?|call(?:s|ed|ing)? for) (?:[a-z-]+ ){{1,4}}?(?:{'|'.join(EVENTS)}) on $"
    rf"|^(?!.*\b(?:failed|refused|began|started|managed|declined|forced|was|were|had)\b).*"
    rf"\bto (?:{'|'.join(VOTE)}|meet|rule|resume|launch|speak)(?: [a-z]+){{0,2}}(?: on)? $"
)
"""``counting is on (Friday)``, ``called for a march on``, ``Diet to vote on bill``."""
_GIVEN_UNTIL = re.compile(r"\b(?:gave|given|gives?|giving) [^,;:.]{1,30} until $")
"""``gave the lawyers until (Monday)``."""
_HAD_DONE = re.compile(r"\bhad (?:been |already )?[a-z]+(?:ed|en|wn|ld|nt|ne)\b[^,;:]{0,60}$")
"""``had been sown by (Monday)``."""
_JUST_DONE = re.compile(
    r"\b(?:that|which|who) (?:began|ended|started|opened|closed|broke out|took place|[a-z]{3,}ed)"
    r"(?: on| late| early| in [a-z]+)? $"
)
"""``for talks that began (Monday)``."""
_AS_SOON = re.compile(r"\bas (?:early|soon) as ?$")
_EXPECTED_TO = re.compile(
    r"\bexpect(?:s|ed)? [a-z' -]{1,30} to\b[^,;:]{0,60}$"
    r"|\b(?:predicts?|expects?|awaits?|braces? for|reports (?:[a-z-]+ ){0,2}(?:earnings|results))"
    r"\b[^,;:]{0,40}$"
    r"|\bturns [0-9]{1,3} on $"
)
"""``forecasters predict rain on (Friday)``, ``he turns 80 on (Saturday)``."""
_HAPPENED = re.compile(
    rf"(?<!be )\b(?:{'|'.join(WENT)})\b[^,;:.]{{0,16}}$"
    r"|(?<!investigating the )(?<!into the )(?<!about the )"
    rf"\b(?:{'|'.join(DEEDS)}) (?:(?:in|at|near|of) [a-z]+ (?:[a-z]+ )?)?"
    r"(?:on |late |early ){0,2}$"
    r"|\bafter [a-z]+ing (?:[^ ,;:.]+ ){0,4}on $"
)
"""``the town they took on (Friday)``, ``over the attack on``, ``after falling 2% on``."""
_HAD_BEEN_DUE = re.compile(
    r"\b(?:had (?:[a-z]+ )?been|(?:was|were) (?:originally|previously|initially|first))"
    r" (?:due|scheduled|set|slated|expected|planned|supposed|meant) to\b[^,;:]{0,60}$"
)
"""``had been due to expire on (Friday)``: the day is over."""
_THEY_VOTE = re.compile(
    r"\b(?!(?:this|his|its|was|is|has|as|us|yes)\b)[a-z]{2,}(?<!s)s"
    rf" (?:{'|'.join(VOTE)}) (?:(?!\b(?:said|told|after|since|[a-z]{{3,}}ed)\b)[^,;:.]){{0,40}}$"
)
NEAR = 40
"""Code points behind ``will`` in which nothing else tells of the time."""
_DONE_SINCE = re.compile(
    r"(?<!\bbe )(?<!\bthe )(?<!\ba )(?<!\bof )"
    r"\b(?:after|since|following|said|told"
    r"|met|spoke|wrote|held|left|began|came|went|took|fell|rose|won|lost"
    r"|made|gave|had|was|were|[a-z]{3,}ed)\b"
)
_WILL = re.compile(
    r"\b(?P<will>will|shall|is to|are to|due|scheduled|slated|set to|is expected to"
    r"|are expected to|plans? to|to be|would(?! not)|could(?! not)|deadline [a-z ]{0,24}is"
    r"|(?:is|are) for [^,;:]{3,40}? to)"
    r"\b[^,;:]{0,90}$"
)
_PLANNED = re.compile(
    r"\b(?:will|shall|would|could|should|must|can|may|to) be [a-z]{3,15}"
    r"|\b(?:scheduled|slated|expected)\b"
)
"""Of ``will be released on (Friday)`` nothing is done yet."""
_SAID_ON = re.compile(
    r"\b(?:said|told|held|met|made|gave|took|left|won|lost|sent|spoke|wrote|began|[a-z]{2,}ed)\b[^,;:]{0,12}$"
)
