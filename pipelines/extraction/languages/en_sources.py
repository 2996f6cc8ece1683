"""How English news names unnamed sources and speakers."""

import re

_TELLING = (
    r"spoke|recall(?:s|ed)?|acknowledges?|conceded|suggested|demanded|argued|acknowledged|admitted|warned|estimated?|estimates|predicted?|believes?"
    r"|thinks?(?! tank)|argues?|warns?|suggests?|reckon|fear|insisted|insist|described|explained|noted|expects?|are calling|is calling"
    r"|sigh(?:s|ed)|quipped|grumble[sd]?|complain(?:s|ed)|joke[sd]|whisper(?:s|ed)|confide[sd]|remark(?:s|ed)|observe[sd]|testified|thought"
    r"|relay(?:s|ed)|maintain(?:s|ed)?|indicate[sd]?|confirm(?:s|ed)?|reveal(?:s|ed)?|disclose[sd]?|signal(?:s|ed|led)?|pointed out|cautions?|cautioned|contend(?:s|ed)?|claim(?:s|ed)|replied|lament(?:s|ed)?|hint(?:s|ed)|stress(?:es|ed)"
)
_ASKING = (
    r"(?:(?:have|has|had|is|are|was|were|been|also|even|since|now|again|still|variously|repeatedly|privately|publicly|long|keep|kept|begun to|begun) ){0,4}"
    r"(?:want(?:s|ed)?|ask(?:s|ed|ing)?(?: for)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:ed|s|ing)? (?:on|for)"
    r"|mention(?:s|ed|ing)?|speak(?:s|ing)? of|talk(?:s|ed|ing)? of|float(?:s|ed|ing)?|seek(?:s|ing)?|sought|look(?:s|ed|ing)? for|hope(?:s|d)?"
    r"|made (?:it )?clear|let it be known|told)"
)
"""Verbs by which officials of one government ask another for a figure."""
"""Verbs by which unnamed persons tell something, beside ``say``."""
_COUNT = (
    r"(?:[Aa]|[Aa]n|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]ultiple"
    r"|[Uu]nnamed|[Uu]nidentified|[Aa]nonymous|[Ss]enior|[Mm]any|[Oo]ther|[Aa] number of"
    r"|[Aa]nother|[Oo]ne of the|[Tt]he)"
)
_HEAD = (
    r"(?i:officials?|sources?|people|persons?|diplomats?|aides?|insiders?|lawmakers?|advisers?"
    r"|advisors?|bureaucrats?|negotiators?|envoys?|individuals?|executives?|officers?|economists?|experts?|members?|veterans|planners)"
)
_KNOWING = (
    r"(?:familiar with|briefed on|close to|with (?:direct |first-hand )?knowledge of|involved in"
    r"|who (?:attended|took part in|spoke|declined|asked|was|were|has|have|had|saw|read|knows?|helped|heard|sat|worked)"
    r"|present at"
    r"|aboard|travell?ing with|in|at|from|of|here|there|back from|now at|now with|now in|advising"
    r"|knowledgeable about|drafting|involved)"
)
_LEARNED = r"(?:scholars?|researchers?|analysts?|academics?|strategists?)(?= (?:in|at|from|close to|with|briefed)\b)"
"""Who knows without an office: a source where a house is named, and no name."""
_TO_WHOM = (
    r"(?:(?<=[Aa]ide)|(?<=[Aa]ides)|(?<=dvis[eo]r)|(?<=dvis[eo]rs)) to"
    r"(?: (?:the|an?|his|her|its|their)(?: [A-Za-z.'-]{1,20}){1,6}?|(?: [A-Z][A-Za-z.'-]{0,19}){1,6})"
)
"""``aides to the prime minister``, ``an adviser to President Lai``."""
_THOSE = r"\b[Tt]hose(?= (?:familiar with|briefed on|close to|with (?:[a-z-]+ )?knowledge|involved in|present)\b)"
_OF_THEM = r"(?:them|those|the two|the three)"
SOURCE = re.compile(
    rf"(?:(?P<lead>(?:{_COUNT} )?(?:[A-Za-z.'-]{{2,20}} ){{0,5}}?)(?:{_HEAD}|{_LEARNED}|{_THOSE})|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Bb]oth) of {_OF_THEM})"
    rf"(?: aboard| here| there| involved|{_TO_WHOM}| {_KNOWING}(?: [A-Za-z.'-]{{1,20}}){{1,8}}?)?"
    rf"(?=[,.;\"]| (?:said|say|says|told|have|has|had|was quoted|were quoted|that|as saying|who|and|put|added|quoted"
    rf"|on condition|speaking|for|without|{_TELLING}|{_ASKING})\b|$)"
)
"""A source as news names one; what stands before it is cut off by ``LEAD_IN``."""
NAMED = re.compile(rf"(?:[^ ]{{1,20}} ){{1,6}}(?=[A-Z]){_HEAD}(?<!s)")
"""A name with capitals throughout: ``The Insider`` is an outlet, ``the insider`` a source."""
NOUN = re.compile(
    # begins with a set of signs, so that all others are skipped quickly
    r"[AaBbDdEeIiLlMmNnOoPpRrSsVv](?<!\w.)(?:(?i:(?<=o)ffic(?:ial|er)|(?<=s)(?:ource|cholar|trategist)"
    r"|(?<=p)(?:eople|erson|lanner)|(?<=d)iplomat|(?<=a)(?:ide|dvis[eo]r|nalyst|cademic)"
    r"|(?<=i)(?:nsider|ndividual)|(?<=l)awmaker|(?<=b)ureaucrat|(?<=n)egotiator"
    r"|(?<=e)(?:nvoy|xecutive|conomist|xpert)|(?<=m)ember|(?<=v)eteran|(?<=r)esearcher)"
    r"|(?<=o)f (?:them|those)\b)"
    r"|[Tt]hose (?:familiar|briefed|close|with|involved|present)\b"
)
LEAD_IN = re.compile(
    r"^.*\b(?:citing|cited|cites|[Cc]iting|[Qq]uoting|quoted|quotes|said|say|says|told|to|that|by|as|according"
    r"|while|though|although|[Bb]ut|[Yy]et|[Ss]till|naming|name|identifying|identify|disclosing|disclose|which|what|whatever|everything|will|whose|being|when|after|were|was|from|has|have|had|and)\b ?"
)
"""The part of a match's lead that leads to the source: ``The paper cited``, ``said that``."""
NOT_ALONE = frozenset(
    {
        "people",
        "person",
        "persons",
        "individuals",
        "members",
        "the people",
        "some people",
        "many people",
    }
)
NOT_NAMED = re.compile(
    r"(?:(?:\b(?:[Ww]ithout|[Nn]ot|never|(?:declin|refus)(?:ed|es|ing) to)|n't) (?:citing|cite|quoting|quote|crediting)"
    r"|\b(?:nam(?:e|es|ing)|identif(?:y|ies|ying)|disclos(?:e|es|ing)|reveal(?:s|ing)?|specify(?:ing)?))"
    r"(?: (?:any|its|their|his|her|the|specific|further)){0,2} $"
)
"""What stands before sources that nobody names: ``without citing``, ``declined to name its``."""
CREDITED_BEFORE = re.compile(
    r"\b(?:[Cc]iting|cited|cites|[Qq]uoting|quoted|quotes|[Aa]ccording to|(?:told|confirmed|revealed) by"
    r"|(?:attribut|credit)(?:ed|ing) (?:[a-z]+ ){0,3}(?:to|with)|said|says|say|put by|(?:spoke|spoken|speaking|talked) (?:to|with))"
    r" (?:both |also |only )?$"
)
CREDITED_AFTER = re.compile(
    r"(?:,? (?:who|whose|where|when|granted|speaking|asked|asking|requesting|insisting|given|reached|contacted|citing|describing|briefing|declining|relaying) [^,;]{0,60},)?(?: and (?:[A-Za-z'-]{1,20} ){0,5}[a-z]{3,20})? ?(?:(?:have|has|had|was|were|also|later|earlier|privately|variously|repeatedly) ){0,2}"
    rf"(?:said|say|says|added|as saying|confirmed|revealed|disclosed|put|spoken|asked|quoted (?:by|in)|{_TELLING}"
    r"|told (?:(?:the|a|an|[a-z']+) ){0,3}(?:reporters|journalists|media)|told (?:me|us|this (?:news)?paper|this column))\b"
)
ASKED_AFTER = re.compile(rf" {_ASKING}\b")
"""What stands behind officials who ask another government."""
TOLD = re.compile(
    r"(?:,? (?:who|where|whose) [^,;]{0,60},)? ?(?:(?:have|has|had|also|later) )?told (?:[Tt]he |a )?$"
)
"""What stands between a source and the outlet that it told."""
CITES_BEFORE = re.compile(
    r"(?:according to|\bper|(?:going|to go|judging) by|(?:first )?(?:appeared|surfaced|emerged) in|(?:account|report|story|version|news|word|details|confirmation|scoop) (?:[a-z]+ )?(?:came|comes|emerged|appeared) (?:from|in|via)|(?:column|editorial|commentary|op - ed|essay|piece|exclusive|investigation|scoop|leak|analysis) (?:in|by|from|for)|first (?:carried|aired|published) (?:by|in|on)|aired (?:by|on)|reported (?:first )?by|report(?:s)? (?:by|in|from|of)|citing|quoted? by|quoting|published (?:by|in)|carried by|cited by|revealed by|broken by|article (?:in|by)|disclosed by|seen by|obtained by|interview (?:with|to|in|published in)|details (?:in|from)|credited to|story (?:in|by|from)|coverage by|account (?:in|by)|appear(?:s|ed|ing|ance) on)$"
)
"""What stands before an outlet that is cited, and the words that describe it."""
TELLS_OUTLET = re.compile(
    r"\b(?:told|tells|telling|informed|informs|(?:spoke|speaks|speaking) (?:to|with)|(?:interviewed|questioned) by"
    r"|(?:wrote|writes|writing) in|(?:said|speaking|appearing) on)$"
)
"""What stands before an outlet that somebody speaks to."""
DESCRIBING = frozenset(
    "the a an 's - , both and such as like including national public state local regional business financial news newspaper"
    " newspapers daily evening morning weekly sunday agency wire service broadcaster radio television tv channel station"
    " network media outlet outlets portal website site online reports report leading main biggest largest influential"
    " conservative liberal right left wing leaning run owned selling mass circulation tabloid respected private commercial"
    " independent london tokyo u.s. us german".split()
)
"""Words between that and its name: ``the state - run broadcaster``."""
OF_HOUSE = re.compile(
    r"\b(?:editors?|correspondents?|columnists?|commentators?|reporters?|journalists?|writers?|bureaus?|subscribe|subscribers"
    r"|subscriptions?|readers|owners?|parent|viewers|headquarters|offices?|studios?|executives?|employees|staff|shares|chief"
    r"|editorship|acquisition|purchase|ownership|sale|advertis[a-z]{1,8})(?: in chief)? (?:at|of|for|from|with|to|in)$"
)
"""What stands before an outlet that is spoken of as a house."""
POLLED_BY = re.compile(
    r"\b(?:polls?|polled|polling|surveys?|surveyed|questionnaire|pollster|respondents)\b[a-z0-9 ,%.'-]{0,60}\b(?:by|for|with|from|of)$"
)
"""What stands before an outlet that only had people asked."""
OUTLET_ACTS = frozenset(
    "informed informs calculated calculates estimated estimates reckoned reckons picked went goes led leads ran runs broke breaks devoted"
    " recalled recalls projected projects predicted predicts warned warns headlined splashed speculated suggested suggests"
    " pointed points hinted hints relayed relays repeated repeats summed quipped accused concluded concludes".split()
)
"""What an outlet does to tell its news, beside saying it."""
