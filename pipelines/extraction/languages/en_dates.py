"""English words of the calendar."""

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY\b|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\b\.?)"
)
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
WEEKDAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)"
)
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}
ERAS = {"meiji": 1867, "taisho": 1911, "showa": 1925, "heisei": 1988, "reiwa": 2018}
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50,
}  # fmt: skip

FUTURE = (
    "will", "shall", "to be", "due", "plans", "plan", "planned", "planning", "scheduled", "slated", "expected", "expects",
    "set to", "upcoming", "starting", "beginning", "intends", "aims", "is to", "are to", "would",
    "expires", "expire", "next", "coming", "hopes", "going to", "faces", "no later than",
    "begins", "starts", "opens", "ends", "takes effect", "meets", "arrives", "visits", "set for", "looks to", "prepares", "bound for",
    "goes into", "enters into", "comes into", "kicks in", "gets under way", "falls due",
    "take effect", "come into", "enter into", "kick in", "get under way", "fall due", "convenes", "reconvenes", "leaves for",
    "seeking", "seeks", "bring forward", "bringing forward", "brought forward", "brings forward", "moved forward", "moved up", "move up",
    "running for", "expect", "odds of", "odds on", "chance of", "chances of", "likelihood of", "bets on", "hopes of", "hopes for", "could", "might", "looms", "awaits", "heads into", "head into", "heading into",
)  # fmt: skip
PAST = (
    "said", "was", "were", "had", "has", "have", "did", "told", "reported", "announced", "agreed", "since", "adopted",
    "approved", "called", "asked", "set out", "met", "showed", "passed", "decided", "after", "took", "became", "made", "came",
    "went", "gave", "spent", "won", "rose", "fell", "began", "last", "published", "signed", "visited", "held", "ordered",
    "pledged", "promised", "raised", "wanted", "sought", "pressed", "urged", "wrote", "spoke", "stood", "put", "found",
    "froze", "swept", "fled", "shot", "struck", "broke", "drove", "flew", "killed", "lost", "bought", "sold", "sank", "drew up", "hit", "quit", "fought", "caught", "taught", "threw", "grew", "hurt", "ran", "led", "left", "kept", "sat", "drew", "grew", "began", "instructed", "compiled", "conducted", "delivered", "according to", "in the past", "from", "drawn up", "drawn", "set in", "made in", "written in", "taken in", "launched", "issued", "reached",
)  # fmt: skip
NOT_YEARS_AFTER = (
    "troops", "people", "soldiers", "missiles", "yen", "dollars", "won", "kilometers", "kilometres", "km", "miles", "meters",
    "metres", "tons", "tonnes", "personnel", "men", "women", "workers", "jobs", "respondents", "voters", "hours", "points",
    "households", "drones", "sailors", "marines", "members", "residents", "vehicles", "tanks", "aircraft", "ships", "times",
    "euros", "pounds", "feet", "acres", "words", "copies", "companies", "students", "employees", "adults", "homes",
    "sq", "mph", "million", "billion", "trillion", "percent", "per", "pct", "gmt", "local", "utc", "p.m", "a.m", "edt", "est", "rounds", "warheads",
    "nuclear", "islands", "civilians", "refugees", "deaths",
)  # fmt: skip
DAYS_OF_A_NAME = frozenset(
    {"Black Friday", "Black Monday", "Bloody Sunday", "Cyber Monday", "Super Tuesday"}
)
"""Days that have a name of their own; most are told of in other years."""
TIMES_OF_TODAY = (
    "world", "age", "era", "money", "prices", "dollars", "yen", "values", "terms", "standards", "environment", "climate",
    "threats", "generation", "generations",
)  # fmt: skip
"""What ``today's`` is nowadays before."""
