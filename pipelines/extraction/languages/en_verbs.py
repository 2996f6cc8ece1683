"""English verbs and nouns by what they make of a figure.

Verbs stand as lemmas (``verbs.inflect`` makes their forms), phrases with the verb first.
"""

from pipelines.extraction.languages.en_parties import MORE_PARTIES

DEMAND = (
    "ask", "demand", "press", "urge", "challenge", "push", "want", "call", "request", "seek", "insist", "tell", "pressure", "require", "exhort",
    "encourage", "prod", "nudge", "lobby", "implore", "bully", "bully into", "strong-arm", "railroad", "shame", "pressure into", "talk into", "expect", "order", "clamor", "clamour", "goad", "cajole", "badger", "hector", "entreat",
    "beseech", "pester", "browbeat", "dun", "solicit", "oblige", "coax", "arm-twist", "squeeze", "lean on", "set out", "spell out", "hold up", "call on", "call upon", "call for", "push for", "press for",
    "ask for", "hold out for", "insist on", "lay down", "dictate", "impose", "settle for", "warn", "plead", "plead for", "agitate for", "appeal for", "lobby for", "beg", "beg for", "command", "charge", "convince", "persuade", "compel", "force", "coerce", "induce", "look for", "confront with", "angle for", "come back for",
)  # fmt: skip
PLEDGE: tuple[str, ...] = (
    "pledge", "promise", "commit", "agree", "decide", "resolve", "vow", "aim", "plan", "target", "adopt", "intend", "mean", "undertake",
    "bind", "reaffirm", "endorse", "sign up", "sign on", "set", "announce", "instruct", "declare", "determine", "guarantee", "assure",
    "bring forward", "settle on", "opt", "embark", "prepare", "approve", "swear", "reiterate", "accept", "fix", "map out", "lay out", "unveil",
    "confirm", "establish", "enshrine", "legislate", "acquiesce", "concede", "consent", "subscribe", "strive", "work towards", "work toward",
    "strive for", "shoot for", "aspire", "offer", "move up", "stick to", "stand by", "tie", "adhere", "honor", "honour", "write", "stick with", "hold firm on", "hold firm to", "stand firm on", "hold the line at", "hold fast to", "hew to", "cling to", "abide by", "vote for", "vote through", "nod through", "enact", "ratify", "formalize", "formalise", "greenlight", "pencil in", "foresee", "outline", "back", "hasten", "accelerate", "fast-track", "direct", "work", "try", "endeavor", "endeavour", "attempt", "race", "rush", "struggle", "say yes to", "embrace", "sign off on", "nod to", "specify", "stipulate", "mandate", "codify", "choose", "scramble", "fight", "battle", "hurry", "toil", "sprint", "hustle", "strain", "gear up",
)  # fmt: skip
PLEDGE += tuple(
    f"{verb} {whose} {what} on"
    for verb, what in (("set", "sights"), ("fix", "sights"), ("set", "heart"))
    for whose in ("its", "their", "his", "her")
)
PLEDGE += tuple(f"raise {whose} sights to" for whose in ("its", "their", "his", "her"))
PLEDGE += tuple(
    f"give {whose} {what} to"
    for whose in ("its", "their", "his", "her", "the")
    for what in ("blessing", "nod", "approval", "assent", "green light", "go-ahead")
)
"""``has set its sights on 3 percent``, ``gave their blessing to 5 percent``."""
PROPOSAL: tuple[str, ...] = (
    "consider", "weigh", "float", "suggest", "recommend", "propose", "campaign", "argue", "mull", "study", "discuss", "explore", "debate", "eye",
    "moot", "examine", "contemplate", "advocate", "advise", "envisage", "envision", "favor", "favour", "think", "believe", "hope", "hint", "look at", "toy with",
    "put forward", "speculate", "ponder", "entertain", "imagine", "champion", "talk", "prefer", "reckon", "feel", "evaluate", "assess", "consult", "deliberate", "signal",
    "look into", "counter with", "come back with", "sound out", "like to see", "lean toward", "lean towards", "vote on", "table", "tout", "speak of", "talk of", "talk about", "speak about", "mention", "utter", "name", "tell of", "muse", "bring up", "broach", "live with", "argue for", "exchange views", "hold talks", "negotiate", "throw out", "bandy", "bandy about", "raise the possibility", "raise the prospect", "toss around", "toss out", "draft", "review",
)  # fmt: skip
PROPOSAL += tuple(
    f"have {whose} {what} on"
    for whose in ("its", "their", "his", "her", "an")
    for what in ("eye", "eyes", "sights")
)
"""``The Americans have their eye on 3.5 percent``."""
DENIAL_OF_SELF = tuple(
    f"{verb} {who} from"
    for verb in ("distance", "dissociate", "exempt", "excuse")
    for who in ("himself", "herself", "itself", "themselves")
)
"""``distanced himself from 5 percent``."""
LEVEL = (
    "stand", "amount", "equal", "account", "total", "hover", "budget", "estimate", "project", "forecast",
    "represent", "correspond", "remain", "average", "constitute", "come to", "come in at", "work out", "comprise",
    "calculate", "run at", "sit", "register", "appropriate", "peg", "lag", "translate", "stay", "make up", "linger", "languish", "hold steady", "be equivalent", "work out at",
    "tally", "approximate", "peak", "break down", "give", "see at", "show up", "plateau", "maintain", "bottom out", "clock in", "weigh in at", "add up to", "leave", "bring up the rear", "take up", "eat up", "reckon on", "bank on", "tie at", "level off at", "top out at", "start at", "start from", "start off at", "begin at", "begin from", "open at", "start out at",
)  # fmt: skip
MOVE = (
    "raise", "lift", "increase", "boost", "reach", "hit", "meet", "bring", "take", "go", "move", "get", "double", "triple", "expand", "grow",
    "rise", "climb", "jump", "achieve", "attain", "approach", "hike", "ramp", "step up", "fulfil", "fulfill", "satisfy", "exceed", "cut", "lower", "reduce",
    "fall", "drop", "decline", "slip", "surpass", "put", "return", "invest", "pay", "contribute", "dedicate", "quadruple", "edge", "inch", "creep",
    "swell", "spiral", "soar", "surge", "shrink", "narrow", "widen", "elevate", "upgrade", "advance", "secure", "realize", "realise", "clear", "cross", "match", "arrive", "end", "build", "bump", "scale", "top", "tip", "slide", "dip", "march", "head", "more than double", "leap", "manage", "deliver on", "make good on", "live up to", "carry", "lead to", "nudge up", "shoot", "stop",
)  # fmt: skip
SPEND: tuple[str, ...] = (
    "spend",
    "cough up",
    "fork out",
    "shell out",
    "lay out",
    "plough",
    "pour",
    "sink",
    "plow",
    "splash out",
    "devote",
    "allocate",
    "allot",
    "stump up",
    "pony up",
    "chip in",
    "ante up",
    "come up with",
    "put up",
    "earmark",
    "earmark for",
    "set aside",
    "use",
    "afford",
)
SPEND += tuple(
    f"find {which}{what} for"
    for which in ("", "the ")
    for what in ("means", "money", "funds", "cash", "funding", "resources")
)
"""``would have to find the means for 5 percent``."""
DENIAL: tuple[str, ...] = (
    "deny", "reject", "refuse", "rule out", "dismiss", "decline", "rebuff", "spurn", "brush off", "brush aside", "balk", "baulk", "resist", "oppose",
    "refute", "scoff", "turn down", "opt out", "push back", "shy away", "stop short", "rebut", "dispute", "shrug off", "wave away", "wave off", "bat away", "disavow",
    "repudiate", "contradict", "exclude", "shoot down", "veto", "knock back", "knock down", "play down", "say no to", "disown", "fend off", "dodge", "sidestep", "evade", "duck", "skirt", "shun", "exempt", "demur", "rubbish",
)  # fmt: skip
DENIAL += DENIAL_OF_SELF
CAP = (
    "cap",
    "limit",
    "restrict",
    "confine",
    "restrain",
    "hold",
    "keep",
    "constrain",
    "curb",
    "contain",
    "draw a line at",
    "draw the line at",
    "draw at",
)
SAY = (
    "say", "report", "tell", "write", "add", "note", "state", "claim", "reveal", "disclose", "announce", "quote", "cite", "carry", "publish", "learn", "confirm", "explain",
    "remark", "comment", "stress", "emphasize", "emphasise", "warn", "acknowledge", "admit", "concede", "insist", "recall", "observe", "indicate", "point", "maintain",
    "declare", "reply", "answer", "respond", "testify", "assert", "allege", "contend", "boast", "complain", "describe", "mention", "speak", "put", "call", "argue", "counter", "joke", "convey", "communicate", "repeat", "find", "show", "tweet", "post", "lecture", "remind", "caution", "scold", "inform", "notify", "signal",
)  # fmt: skip

# nouns, by the kind that they name; singular and plural alike
NOUNS: dict[str, tuple[str, ...]] = {
    "pledge": ("target", "goal", "objective", "pledge", "commitment", "promise", "plan", "aim", "vow", "obligation", "undertaking", "milestone", "trajectory", "roadmap", "path", "pathway", "program", "programme", "deadline", "timetable", "pact", "agreement", "consensus", "deal", "decision", "schedule", "buildup"),
    "cap": ("ceiling", "cap", "limit", "lid", "upper limit", "barrier", "restriction", "limitation", "taboo", "framework", "self-imposed limit", "restraint", "rule", "policy", "glass ceiling", "line"),
    "demand": ("demand", "request", "call", "ask", "opening bid", "initial bid", "asking price", "push", "pressure", "insistence", "requirement", "expectation", "urging", "exhortation", "appeal", "ultimatum", "entreaty", "bidding", "wish", "directive", "diktat", "instruction", "admonition", "injunction", "edict", "behest", "prompting", "prodding", "invoice"),
    "proposal": ("proposal", "idea", "alternative", "variant", "preference", "hope", "desire", "dream", "suggestion", "recommendation", "option", "ambition", "aspiration", "scenario", "possibility", "prospect", "notion", "case", "argument", "voice", "plea", "blueprint", "wishlist", "advocate", "proponent", "talk", "discussion", "range", "plan under consideration", "draft", "debate"),
    "benchmark": ("benchmark", "standard", "yardstick", "norm", "guideline", "threshold", "quota", "baseline", "criterion", "bar", "metric", "guidepost", "minimum standard", "new normal", "gold standard", "litmus test"),
    "level": ("level", "share", "ratio", "proportion", "figure", "rate", "percentage", "mark", "average", "number", "total", "outlay", "spending", "expenditure", "budget", "allocation", "base", "estimate", "forecast", "projection"),
}  # fmt: skip

MODALS = {
    "will": "will", "shall": "will", "'ll": "will", "won't": "will", "would": "would", "should": "should", "must": "should", "could": "could", "may": "could",
    "might": "could", "can": "could", "ought": "should", "needs": "should", "need": "should", "cannot": "could", "wo": "will", "ca": "could", "'d": "would",
}  # fmt: skip
COMPOUNDS = (
    "press conference",
    "press briefing",
    "press release",
    "press club",
    "press gallery",
    "press corps",
    "press office",
    "in line with",
    "bottom line",
    "front line",
)
"""Phrases of which a word by itself would say more: ``press``, ``line``."""
NEGATIONS = (
    "not",
    "n't",
    "never",
    "no",
    "nobody",
    "none",
    "neither",
    "nor",
    "without",
    "nothing",
    "hardly",
    "rather than",
    "instead of",
    "no one",
    "cannot",
)
PRONOUNS = ("it", "they", "he", "she", "we", "i", "them", "us", "him", "her", "you")
GOVERNMENT = (
    "government", "gov't", "govt", "cabinet", "administration", "ministry", "defense ministry", "defence ministry", "foreign ministry", "finance ministry", "ministry of defense", "ministry of defence", "ministry of national defense", "ministry of foreign affairs", "parliament",
    "prime minister", "pm", "prime ministers", "presidents", "president", "defense minister", "defence minister", "foreign minister", "finance minister", "chief cabinet secretary", "chancellor", "treasurer",
    "premier", "treasury", "defense secretary", "defence secretary", "country", "nation", "governments", "prime minister's office", "government spokesman", "top government spokesman", "minister", "the military", "leadership", "the state",
    "coalition", "ruling coalition", "governing coalition", "ruling parties", "governing parties", "coalition parties", "ruling camp", "cabinet secretary", "deputy prime minister", "vice defense minister", "the chancellor", "ministers", "authorities", "leader", "leaders", "press secretary", "defense chief", "defence chief", "pentagon chief", "top diplomat", "foreign secretary", "national security adviser", "cabinet ministers", "ruling bloc", "executive branch", "palace", "secretary of national defense", "department of national defense",
)  # fmt: skip
NON_GOVERNMENT = (
    "expert", "experts", "analyst", "analysts", "professor", "economist", "economists", "strategist", "lawmaker", "lawmakers", "legislator", "legislators", "panel", "think tank", "think-tank", "institute", "university",
    "opposition", "party", "parties", "candidate", "candidates", "committee", "critics", "scholar", "scholars", "researcher", "researchers", "fellow", "fellows", "former", "retired", "ex", "commentator", "columnist", "academics", "academic", "academia",
    "Liberal Democratic Party", "LDP", "Liberal Democratic party", "Labour party", "Social Democratic party", "Conservative party", "Communist party", "Green party", "Komeito", "Nippon Ishin", "Japan Innovation Party", "Constitutional Democratic Party", "CDP", "Democratic Party for the People", "Conservatives", "Conservative Party", "Tories", "Tory", "Liberal Democrats", "Reform UK", "Coalition",
    "Social Democrats", "Christian Democrats", "Greens", "Green Party", "Republicans", "Democrats", "KMT", "Kuomintang", "Democratic Progressive Party", "DPP", "People Power Party", "Liberals", "Nationals", "backbenchers", "panelists", "panelist", "advisers", "adviser", "advisory", "advisory panel", "expert panel", "study group", "working group", "survey",
    "executives", "business leaders", "Keidanren", "members", "member", "heritage foundation", "foundation", "center for", "centre for", "rand corporation", "hawks", "hawk", "observers", "supporters", "proponents", "advocates", "investors", "traders", "senator", "senators", "congressman",
    "Communists", "Socialists", "the far right", "the far left", "populists", "centrists", "think tanks", "think-tanks", "researchers", "campaigners", "activists",
    "The Left", "Die Linke", "FDP", "Free Democrats", "CSU", "BSW", "Sanseito", "Japanese Communist Party", "Communist Party of Japan", "Social Democratic Party", "CDU", "SPD", "AfD", "Labour MPs", "MPs", "MP", "deputy leader", "opposition leader", "mayor", "governor", "general", "admiral", "veteran", "author", "historian", "journalist", "task force", "commission", "caucus", "editorial", "Sumar", "Vox party", "Lib Dems", "shadow", "union", "unions",
    "Vox", "Podemos", "Popular Party", "People's Party", "PSOE", "PP", "National Rally", "France Unbowed", "Brothers of Italy", "Five Star Movement", "Fidesz", "Law and Justice", "PiS", "Chega", "Sweden Democrats", "Left Party", "Moderates", "Finns Party", "Smer", "ANO", "SNP", "Scottish National Party", "NDP", "New Democrats", "Bloc Quebecois", "Congress party", "BJP", "Bharatiya Janata Party", "Likud", "Yesh Atid", "Taiwan People's Party", "TPP", "Rebuilding Korea Party", "Democratic Party of Korea", "Reiwa Shinsengumi", "Labor Party", "One Nation",
    *MORE_PARTIES,
)  # fmt: skip
SOURCE_NOUNS = (
    "officials", "official", "sources", "source", "people", "person", "diplomats", "diplomat", "aides", "aide", "insiders", "insider", "persons", "lawmakers", "lawmaker", "executives", "members", "member", "individuals", "staffers", "staffer", "experts", "advisers", "adviser", "bureaucrat", "bureaucrats", "figures", "figure", "negotiator", "negotiators", "envoy", "envoys", "minister", "ministers", "man", "woman", "briefers", "attendee", "attendees", "participant", "participants", "politician", "politicians", "leaders", "officers", "officer", "commander", "commanders", "spokesperson",
)  # fmt: skip
PARTIES_OF_MANY = {
    "Social Democrats": ("SWE", "DNK", "FIN", "AUT"), "Social Democratic Party": ("SWE", "DNK", "FIN", "AUT"),
    "Greens": ("GBR", "SWE", "FIN", "AUS", "NZL", "FRA", "AUT", "NLD", "BEL", "IRL"), "Green Party": ("GBR", "SWE", "FIN", "CAN", "NZL", "IRL"),
    "Conservatives": ("CAN", "NOR", "DNK"), "Conservative Party": ("CAN", "NOR", "DNK", "JPN"), "DPP": ("JPN",), "Republicans": ("FRA",), "Liberal Democratic Party": ("AUS",), "Liberals": ("AUS", "CAN", "SWE"),
    "Christian Democrats": ("SWE", "NLD", "BEL", "FIN"), "Labour party": ("NOR", "NZL"), "Liberal Democrats": ("AUS", "JPN"),
}  # fmt: skip
"""Names that parties of several countries bear: where the report is about one of them, its own."""
PARTY_COUNTRY = {
    "Liberal Democratic party": "JPN", "Labour party": "GBR", "Conservative party": "GBR", "Social Democratic party": "DEU",
    "Liberal Democratic Party": "JPN", "LDP": "JPN", "Komeito": "JPN", "Nippon Ishin": "JPN", "Japan Innovation Party": "JPN", "Constitutional Democratic Party": "JPN", "CDP": "JPN", "Democratic Party for the People": "JPN", "Sanseito": "JPN", "Japanese Communist Party": "JPN", "Keidanren": "JPN", "Social Democratic Party": "JPN",
    "Conservatives": "GBR", "Conservative Party": "GBR", "Tories": "GBR", "Tory": "GBR", "Liberal Democrats": "GBR", "Lib Dems": "GBR", "Reform UK": "GBR", "Labour MPs": "GBR", "Coalition": "AUS", "Nationals": "AUS",
    "Social Democrats": "DEU", "Christian Democrats": "DEU", "Greens": "DEU", "CDU": "DEU", "SPD": "DEU", "AfD": "DEU", "Green Party": "DEU", "Republicans": "USA", "Democrats": "USA", "KMT": "TWN", "Kuomintang": "TWN", "DPP": "TWN", "Democratic Progressive Party": "TWN", "People Power Party": "KOR", "Sumar": "ESP",
    "Vox": "ESP", "Podemos": "ESP", "Popular Party": "ESP", "PSOE": "ESP", "PP": "ESP", "National Rally": "FRA", "France Unbowed": "FRA", "Brothers of Italy": "ITA", "Five Star Movement": "ITA", "Fidesz": "HUN", "Law and Justice": "POL", "PiS": "POL", "Chega": "PRT",
    "Sweden Democrats": "SWE", "Left Party": "SWE", "Moderates": "SWE", "Finns Party": "FIN", "Smer": "SVK", "ANO": "CZE", "SNP": "GBR", "Scottish National Party": "GBR", "NDP": "CAN", "New Democrats": "CAN", "Bloc Quebecois": "CAN", "Congress party": "IND", "BJP": "IND", "Bharatiya Janata Party": "IND",
    "The Left": "DEU", "Die Linke": "DEU", "FDP": "DEU", "Free Democrats": "DEU", "CSU": "DEU", "BSW": "DEU", "Likud": "ISR", "Yesh Atid": "ISR", "Taiwan People's Party": "TWN", "Rebuilding Korea Party": "KOR", "Democratic Party of Korea": "KOR", "Reiwa Shinsengumi": "JPN", "One Nation": "AUS",
    **MORE_PARTIES,
}  # fmt: skip
