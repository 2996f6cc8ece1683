"""The forms in which English news writes dates, as patterns of linear time."""

from pipelines.extraction.languages.en_dates import DAY_ORDINALS, MONTH, WEEKDAY

D = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
Y = r"(?:1[6-9][0-9]{2}|20[0-9]{2}|21[0-4][0-9])"
PART = r"(?:(?i:late|early|mid|earlier|later)[ -](?i:in )?)"
COUNT = (
    r"(?i:[0-9]{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|fifteen|twenty|thirty|forty|fifty)"
)
WHICH = r"(?i:this|last|next|current|coming|previous|following|present|ongoing|upcoming|same)"
ORDINAL = r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal)"
NTH = rf"(?:{'|'.join(sorted(DAY_ORDINALS, key=len, reverse=True))})"
DAY_OF_MONTH, MONTHS_DAY = rf"{MONTH} {D}", rf"{D} {MONTH}"
NAMED_DAY = rf"(?:(?:[Tt]his|[Nn]ext|[Ll]ast)(?: coming| past)? )?{WEEKDAY}"
"""Before the day itself: ``this coming Sunday, March 8``."""
FORMS: tuple[tuple[str, str], ...] = (
    ("iso", rf"{Y}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])\b"),
    (
        "year_ending",
        rf"(?i:(?:the )?(?:(?:current|next|coming|same|new|following) )?(?:(?:fiscal|financial|business) )?year"
        rf"(?: (?:ending|ended|to|through|until|running (?:to|through)|beginning|starting)| (?:that|which) (?:ends|ended|begins|began|starts|started|runs (?:to|through)))"
        rf"(?: in| on| from)?(?: the end of)? (?:(?:next|last|this|coming) )?){MONTH}(?: {D}\b)?(?:,? {Y}\b)?",
    ),
    ("fiscal_which", rf"{WHICH} (?i:fiscal|financial|budget) (?i:year)\b"),
    ("fiscal_the", rf"(?i:the (?:fiscal|financial|budget) year(?: of)? ?){Y}\b"),
    ("fiscal_this", r"[Tt]he (?:fiscal|financial|budget) year\b"),
    ("fiscal_era", r"(?:[Ff]iscal|FY)(?: year)? ?(?:Meiji|Taisho|Showa|Heisei|Reiwa) [0-9]{1,2}\b"),
    ("fiscal_pair", rf"(?:(?:[Tt]he )?(?:[Ff]iscal(?: [Yy]ears?)?|(?:[Ff]inancial|[Bb]udget) [Yy]ears?)|FYs?) ?{Y}(?:-|/)(?:{Y}|[0-9]{{2}})\b"),
    ("fiscal", rf"(?:(?:[Ff]iscal|FISCAL|[Ff]inancial)(?: [Yy]ears?(?: of)?| YEAR)?|FY|F\.Y\.) ?(?:{Y}|'?[0-9]{{2}})\b"),
    ("fiscal_after", rf"(?:[Tt]he )?{Y}(?:[-/][0-9]{{2,4}})? (?:[Ff]iscal|[Ff]inancial|[Bb]udget) [Yy]ear\b"),
    ("day_span", rf"(?:{DAY_OF_MONTH}(?:,? {Y})?(?: ?- ?| to | through ){DAY_OF_MONTH}(?:,? {Y})?|{MONTHS_DAY}(?: {Y})?(?: ?- ?| to ){MONTHS_DAY}(?: {Y})?)\b"),
    ("day_pair", rf"(?:{MONTH} {D}(?:-| to | through | and ){D}(?:,? {Y})?|{D}(?:-| to | and ){D} {MONTH}(?:,? {Y})?)\b"),
    ("months", rf"(?:[Tt]he )?(?:{MONTH}(?:-| to ){MONTH} (?:quarter|period|half)|{MONTH} quarter)(?: of {Y}(?:-[0-9]{{2}})?| of (?:this|last|next) year|,? {Y})?\b|{MONTH}-{MONTH}(?:,? (?:of )?{Y})?\b"),
    ("month_day", rf"(?:{NAMED_DAY},? )?{MONTH} {D}(?:,? {Y}|,? (?:of )?(?:this|last|next) year)?\b"),
    ("month_nth", rf"(?:{NAMED_DAY},? )?(?:{MONTH} (?:the )?{NTH}|the {NTH} of {MONTH})\b(?:,? {Y}\b)?"),
    ("day_month", rf"(?:{NAMED_DAY},? )?(?:the )?{D} (?:of )?{MONTH}\b(?:,? (?:{Y}|(?:of )?(?:this|last|next) year)\b)?"),
    ("month_of_year", rf"{PART}?{MONTH},? (?:of )?(?:{Y}|(?:this|last|next) year)\b"),
    ("which_month", rf"(?:{PART}?(?i:this|last|next|this (?:past|coming)|the coming) {MONTH})\b"),
    ("week_from", rf"(?:(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree) weeks? from (?:{WEEKDAY}|today|tomorrow)|{WEEKDAY} week)\b"),
    ("weekday_which", rf"(?:(?i:last|next|this|this (?:coming|past)|coming) {WEEKDAY}|{WEEKDAY} (?i:(?:of )?(?:last|next|this) week))\b"),
    ("weekday", rf"{WEEKDAY}\b"),
    ("decade", r"(?:[Tt]he )?(?:(?:[Ll]ate|[Ee]arly|[Mm]id)[ -])?(?:1[6-9]|20)[0-9]0s\b|(?:[Tt]he (?:(?:late|early|mid)[ -])?|(?:[Ll]ate|[Ee]arly|[Mm]id)[ -])(?:1[6-9]|20)[0-9]0's\b|[Tt]he (?:(?:late|early|mid)[ -])?'[2-9]0'?s\b"),
    ("quarter", rf"(?:[Tt]he )?(?:{ORDINAL} (?:quarter|half) of (?:(?:fiscal )?{Y}|(?:this|last|next) year)|(?:{Y}(?:'s)?|(?i:this|last|next) year's) {ORDINAL}[ -](?:quarter|half)|Q[1-4],? (?:of )?{Y}|[1-4]Q ?{Y})\b"),
    ("part_unit", rf"(?:[Tt]he {ORDINAL} (?:quarter|half)|{ORDINAL}[ -]quarter|Q[1-4]|(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:current|previous|coming)) quarter)\b"),
    ("year_beside", r"(?:[Tt]he|[Tt]hat) (?:following|previous|preceding|prior|same) year\b|[Tt]he year (?:before|after|earlier|later)\b|(?:[Aa]|[Oo]ne) year (?:earlier|later|before|after)\b"),
    ("unit_end", r"[Tt]he (?:end|close) of (?:the )?(?:year|decade|month)\b"),
    ("season", rf"(?:{PART})?(?:(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter),? (?:of )?{Y}|(?:[Tt]his|[Ll]ast|[Nn]ext) (?:spring|summer|autumn|fall|winter)|(?:the )?(?:spring|summer|autumn|fall|winter) of (?:this|last|next) year)\b"),
    ("era", r"(?:Meiji|Taisho|Showa|Heisei|Reiwa) [0-9]{1,2}\b"),
    ("day_from", r"[Tt]he day (?:before yesterday|after tomorrow)\b"),
    ("next_day", r"(?:[Tt]he (?:next|following|previous|same) day|(?:[Aa]|[Oo]ne) day (?:earlier|later)|[Tt]he day before)\b"),
    ("nth", r"[Tt]he (?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)\b"),
    ("year_end", r"year(?:-|.s )end\b"),
    ("the_year", r"[Tt]he year\b"),
    ("unit_which", rf"{PART}?(?i:this|last|next|this past|this coming) (?i:year|month|week|decade|quarter)\b"),
    ("ago", rf"{COUNT}(?i:(?: and a half)? (?:year|month|week|day)s? ago)\b"),
    ("day", r"(?:[Ll]ast night|[Tt]his (?:morning|afternoon|evening)|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|TODAY|YESTERDAY|TOMORROW|TONIGHT)\b"),
    ("year_pair", rf"{Y}(?:-|/)(?:{Y}|[0-9]{{2}})\b"),
    ("part_year", rf"(?:(?i:late|early|mid)[ -]|end-){Y}\b"),
    ("year", rf"{Y}\b"),
    ("month", rf"(?:{PART}|end-)?{MONTH}"),
)  # fmt: skip

MONTH_LEADS = (
    "in", "of", "since", "by", "until", "till", "from", "to", "before", "after", "through", "for", "during", "and",
    "between", "or", "around", "about", "on", "into", "at", "that", "than", "whole", "(", "as",
)  # fmt: skip
