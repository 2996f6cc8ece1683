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
DAY_ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth",
            "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
        ),
        start=1,
    )
}  # fmt: skip
"""Days of a month as they are said: ``March eighth``."""
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
    "begins", "starts", "opens", "ends", "runs out", "lapses", "begin", "should", "must", "takes effect", "meets", "arrives", "visits", "set for", "looks to", "prepares", "bound for",
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
    "froze", "swept", "fled", "shot", "struck", "broke", "drove", "flew", "killed", "lost", "bought", "sold", "sank", "drew up", "hit", "quit", "fought", "caught", "taught", "threw", "grew", "hurt", "ran", "led", "left", "kept", "sat", "drew", "grew", "began", "instructed", "compiled", "conducted", "delivered", "according to", "in the past", "drawn up", "drawn", "set in", "made in", "written in", "taken in", "launched", "issued", "reached",
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
DAY_PARTS = ("night", "morning", "evening", "afternoon", "lunchtime")
"""In the plural they make a day one of many: ``on Monday nights``."""
USUAL = (
    "normal", "typical", "usual", "average", "given", "regular", "ordinary", "busy", "quiet", "random", "recent", "rainy",
    "sunny", "single",
)  # fmt: skip
"""``on a normal Tuesday``: any of them."""
MOVED = (
    "rose", "fell", "jumped", "gained", "lost", "climbed", "dropped", "slid", "sank", "tumbled", "plunged", "recovered",
    "rallied", "surged", "slumped", "closed", "ended", "opened", "finished", "advanced", "retreated", "edged", "went up",
    "went down", "slipped", "dipped", "eased", "soared", "shot up", "shed", "added", "put on", "raised", "lowered", "cut",
    "leapt", "leaped", "crashed", "rebounded", "bounced", "declined", "increased", "traded", "settled",
)  # fmt: skip
"""``rose 6 percent today``: what was done to a figure on a day."""
FIGURES = (
    "figures?", "data", "statistics", "reports?", "jobs", "sales", "readings?", "inflation", "exports?", "imports?", "trade",
    "output", "consumer", "producer", "retail", "industrial", "payrolls?", "unemployment", "employment", "survey",
    "accounts", "results", "index", "prices?", "wholesale", "housing", "official", "preliminary", "monthly", "economic",
)  # fmt: skip
"""What is told of a month when it is over: ``its May figures``."""
EVENTS = (
    "elections?", "votes?", "ballot", "referendum", "polls?", "primary", "primaries", "race", "runoff", "meetings?", "summit",
    "talks", "game", "match", "final", "semi-final", "deadline", "hearing", "debate", "budget", "decision", "auction",
    "expiry", "trial", "conference", "session", "release", "speech", "ceremony", "launch", "visit", "inauguration", "strike",
    "march", "rally", "protests?", "concert", "parade", "opening", "start", "tests?", "reports?", "data", "figures",
    "announcement", "address", "holiday", "festival", "funeral", "event", "showdown", "start", "kick-off",
)  # fmt: skip
"""What people look ahead to: ``before Friday's vote``; ``before Friday's purchases`` is told afterwards."""
DEEDS = (
    "blast", "blasts", "attack", "attacks", "crash", "raid", "raids", "shooting", "shootings", "floods?", "quake", "earthquake",
    "leak", "sell-off", "slump", "collapse", "killings?", "murders?", "riots?", "fire", "fires", "explosions?", "bombings?",
    "sit-in", "defeat", "stabbing", "massacre", "disaster", "accident", "death", "deaths", "arrest", "arrests", "coup",
    "derailment", "landslide", "outage", "clash", "clashes", "robbery", "kidnapping", "ambush", "plunge", "rout", "remarks",
)  # fmt: skip
"""What nobody plans: ``after the blast on Sunday`` is told of one that was."""
WENT = (
    "took", "made", "struck", "sank", "gave", "came", "went", "fell", "rose", "broke", "spoke", "wrote", "began", "saw", "died",
    "fought", "shot", "won", "lost", "became", "chose", "drew", "flew", "grew", "hid", "knew", "rode", "sang", "stole", "swore",
    "threw", "woke",
)  # fmt: skip
"""Verbs that are of the past and nothing else."""
PLAY = (
    "plays", "meets", "opens", "begins", "starts", "hosts", "holds", "faces", "travels", "visits", "votes", "goes", "returns",
    "flies", "arrives", "leaves", "resumes", "unveils", "publishes", "delivers", "testifies", "gives", "hears", "celebrates",
    "becomes", "chairs", "convenes", "gathers", "sits", "heads",
)  # fmt: skip
"""Behind ``On Saturday``: a timetable in the present."""
VOTE = (
    "vote", "play", "face", "host", "elect", "choose", "decide", "travel", "fly", "visit", "hold", "open", "begin", "start",
    "leave", "arrive", "return", "testify", "appear", "march", "reopen",
    "continue", "stop", "end", "close", "go on sale", "go on trial", "take on",
)  # fmt: skip
"""Behind a plural: ``eleven states vote Tuesday``."""
TIMES_OF_TODAY = (
    "world", "age", "era", "money", "prices", "dollars", "yen", "values", "terms", "standards", "environment", "climate",
    "threats", "generation", "generations",
)  # fmt: skip
"""What ``today's`` is nowadays before."""
