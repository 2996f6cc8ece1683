"""How English news names unnamed sources and speakers."""

import re

SOURCE = re.compile(
    r"(?:(?:[Aa]|[Aa]n|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]ultiple|[Uu]nnamed|[Uu]nidentified|[Aa]nonymous|[Ss]enior|[Mm]any|[Oo]ther|[Aa] number of|[Aa]nother|[Oo]ne of the) )?"
    r"(?:(?:[A-Za-z.'-]{2,20}) ){0,5}?"
    r"(?:officials?|sources?|people|persons?|diplomats?|aides?|insiders?|lawmakers?|advisers?|bureaucrats?|negotiators?|envoys?|individuals?|executives?)"
    r"(?: (?:familiar with|briefed on|close to|with knowledge of|with direct knowledge of|involved in|who (?:attended|took part in|spoke|declined|asked|was|were)|in|at|from|of|knowledgeable about)(?: [A-Za-z.'-]{1,20}){1,8}?)?"
    r"(?=[,.;\"]| (?:said|say|says|told|have|has|had|that|as saying|who|and|put|added|on condition)\b|$)"
)
NOUN = re.compile(
    r"\b(?:official|source|people|person|diplomat|aide|insider|lawmaker|adviser|bureaucrat|negotiator|envoy|individual|executive)"
)
CUE = re.compile(
    r"(?:citing|quoting|according to|quoted|cited|told by|said|told|say|says|added|put|spoken|speak|asked) ?",
    re.IGNORECASE,
)
NAME = re.compile(
    r"(?:Sir )?[A-Z][a-zéáíóúöüñøå'-]+(?: (?:[A-Z]\.|de|von|der|van|la|[A-Z][a-zA-Zéáíóúöüñøå'-]+)){1,3}"
)

CITES_BEFORE = re.compile(
    r"(?:according to|reported (?:first )?by|report(?:s)? (?:by|in|from|of)|citing|quoted? by|quoting|published (?:by|in)|carried by|cited by|revealed by|broken by|article (?:in|by)|disclosed by|seen by|obtained by|interview (?:with|to|in|published in)|details (?:in|from)|credited to|story (?:in|by|from)|coverage by|account (?:in|by))(?: (?:the|a|an|britain|japan|'s|national|broadcaster|news|newspaper|daily|agency|public|business|japanese|british|chinese|south korean|korean|american|u\.s\.|us|german|both|london|tokyo|-|,|leading|media|outlets?|such|as|like|including|and|state|local|wire|service|financial|newspapers|influential|conservative|liberal|website|reports|report))*$"
)
"""What stands right before an outlet that is cited."""
