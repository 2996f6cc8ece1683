"""Words that tell what a percentage is a share or a change of."""

DEFENCE = (
    "defense", "defence", "military", "militaries", "defense spending", "defence spending", "military spending", "armed forces", "arms", "security-related", "security related", "security spending", "rearmament", "rearm", "rearming",
    "self-defense", "coast guard", "national security", "army", "forces", "troops", "missiles", "nato", "nato's", "security", "weapons", "munitions", "defense-related", "defence-related", "deterrence", "buildup", "build-up", "warships", "hard defense", "hard defence", "core defense", "core defence", "outlays on arms", "war",
)  # fmt: skip
SPENDING = (
    "spending", "spending rate", "spending rates", "spend", "spends", "spent", "budget", "budgets", "outlay", "outlays", "expenditure", "expenditures", "target", "goal", "ratio", "share", "level", "pledge", "commitment", "ceiling", "cap", "benchmark", "burden", "burden-sharing", "invest", "investment", "figure", "number", "devote", "devotes", "allocate", "limit",
)  # fmt: skip
# heads that make a percentage something else; a word followed by * also fits as a prefix
OTHER = (
    "tariff", "tariffs", "duty", "duties", "levy", "levies", "growth", "inflation", "interest", "yield", "yields", "poll", "polls", "polling", "survey", "respondents", "approval", "disapproval", "support rate", "voters",
    "vote", "votes", "turnout", "tax", "taxes", "taxation", "surtax", "surcharge", "vat", "debt", "deficit", "deficits", "aid", "unemployment", "jobless", "wages", "wage", "salaries", "pay", "prices", "price", "stocks", "stock", "shares", "share price",
    "index", "average", "nikkei average", "yen", "dollar", "euro", "won", "currency", "bond", "bonds", "exports", "export", "imports", "import", "sales", "profit", "profits", "revenue", "revenues", "earnings", "gdp growth", "economy grew", "cpi",
    "trade", "consumption", "recruiting", "recruitment", "recruits", "population", "capacity", "strength", "production", "market share", "stake", "rate", "rates", "policy rate", "chance", "probability", "odds", "discount", "margin",
    "households", "electorate", "popularity", "borrowing", "bailout", "pension", "pensions", "welfare", "education", "healthcare", "health", "research", "subsidies", "subsidy", "overseas aid", "foreign aid", "development aid", "remittances", "trade surplus", "surplus", "current account", "current-account", "food", "rice", "fuel", "oil", "energy", "electricity", "emissions", "renewables", "climate", "primary balance", "births", "birthrate", "fertility", "cost of living", "self-sufficiency", "utilization", "utilisation", "cars", "autos", "steel", "chips", "semiconductors", "backing", "disapproved", "approved", "favored", "opposed", "favoured", "construction cost", "stationing", "base-hosting", "host-nation", "costs of hosting", "readiness rate", "availability", "casualty", "seats", "central bank", "benchmark rate", "lending", "mortgage", "savings", "rent", "tourism", "tourists", "visitors", "social security", "food security", "energy security", "job security", "fill rate", "quota fulfilment", "foreign exchange", "reserves", "stockpile", "nominal growth", "real growth",
)  # fmt: skip
CHANGE_UP = ("rose", "rise", "rises", "rising", "risen", "gained", "gain", "gains", "jumped", "climbed", "climb", "climbs", "climbing", "jump", "jumps", "surge", "surges", "soar", "soars", "expand", "expands", "swell", "swells", "advance", "advances", "surged", "soared", "grew", "grow", "grows", "growing", "grown", "increased", "increase", "increases", "increasing", "added", "advanced", "rallied", "up", "expanded", "swelled", "leapt", "higher", "hike", "hiked", "ticked up", "strengthened", "appreciated", "boosted", "raised", "accelerated", "doubled", "edged up", "edged", "outpaced", "spiked", "shot up", "picked up")  # fmt: skip
CHANGE_DOWN = ("fell", "fall", "falls", "falling", "fallen", "dropped", "drop", "drops", "declined", "decline", "declines", "slip", "slips", "shrink", "shrinks", "plunge", "plunges", "slipped", "slid", "lost", "shed", "tumbled", "plunged", "down", "decreased", "decrease", "cut", "shrank", "contracted", "weakened", "lower", "sank", "eased", "dipped", "reduced", "slowed", "slumped", "depreciated", "closed down", "ended down", "retreated", "trimmed", "losses", "less", "cheaper", "dearer", "more expensive", "eaten")  # fmt: skip
AFTER_OTHER = (
    "increase", "increases", "rise", "rises", "growth", "gain", "gains", "hike", "hikes", "cut", "cuts", "drop", "decline", "fall", "jump", "surge", "stake", "chance", "majority", "discount", "levy", "levies", "surtax", "tax", "tariff", "tariffs", "duty", "duties", "interest", "inflation", "raise", "boost", "expansion", "bump", "uptick", "reduction", "slump", "probability", "likelihood", "margin", "turnout", "approval", "support", "unemployment", "reciprocal", "import", "yield", "vote", "surcharge", "return", "premium", "consumption", "sales", "corporate", "income", "more", "less", "fewer", "higher", "lower", "annual", "annually", "year-on-year", "year-over-year", "dearer", "cheaper", "pay", "wage", "sure", "certain", "short", "owned", "stronger", "weaker", "slower", "faster", "larger", "smaller", "bigger", "blanket", "baseline tariff", "universal", "auto", "automobile", "car", "steel",
)  # fmt: skip
GDP = ("gdp", "gdps", "gnps", "gnp", "gross domestic product", "gross national product", "gross domestic products", "national income", "national incomes", "national output", "economic output", "gross national income", "gni", "national wealth", "national product", "g.d.p.", "the economy", "output")  # fmt: skip
# what may stand right after a share that has no noun of its own
FOLLOWS_SHARE = frozenset(
    "by in of on for from to at this next last as with after before within until till over under since during"
    " and or but while when if because that which who is was so than then now already today even only not"
    " though although however it he she they we i the a an its ' \" ) here there yet instead alone per"
    " out minimum maximum more plus like whether where what above below beyond through toward towards against despite nor sooner rather once long each".split()
)  # fmt: skip
# ``8 percent are women``, ``8 percent said no``: people or things counted
OF_MANY = frozenset(
    "are were have want wanted think thought say said believe believed do did don who whom".split()
)
# who foretells growth, inflation and rates
FORECASTERS = frozenset("imf oecd boj ecb fed".split())
FORECASTS = frozenset("forecast forecasts projection projections outlook".split())
REVISED = frozenset(
    "trim trimmed trims trimming cut cuts cutting lower lowered lowers lowering raise raised raises"
    " raising lift lifted lifts upgrade upgraded upgrades downgrade downgraded downgrades revise"
    " revised revises revising slash slashed nudged hiked bumped".split()
)
# what votes must pass for a party to be in parliament
BARS = frozenset("hurdle threshold barrier mark bar".split())
SEATS = frozenset(
    "enter entering entry parliament parliamentary bundestag riksdag knesset sejm seat"
    " seats".split()
)
ECONOMY = frozenset(
    ("economy", "the economy", "economies", "gdp", "output", "gross domestic product")
)
GROWS = frozenset("grow expand shrink contract accelerate slow".split())
GROWTH = frozenset(
    "growing grew grown grows growth expanding expanded shrank contracted contraction".split()
)
# whose object is a levy, a vote or a gain
NO_SPENDING = frozenset(
    "impose imposed imposes imposing threaten threatened threatens charge charged charges levy levied slap slapped"
    " pay pays paid face faces faced facing won win wins got polled polls scored earned lost".split()
)
# what public money goes to beside defence
CIVIL = frozenset(
    "aid development deficit deficits debt debts education health healthcare research science"
    " surplus revenue revenues tax taxes trade exports imports pension pensions welfare"
    " fund funds housing schools universities hospitals climate culture childcare r&d".split()
)
# who and what a report on defence is about, beside the words for defence itself
FORCES = frozenset(
    "pentagon|alliance|alliances|allied|allies|ally|submarine|submarines|navy|navies|army|armies"
    "|military|the military|militaries|forces|air force|air forces|deterrent"
    "|two-plus-two|aukus|shangri-la|shangri|rearming|warship|warships|opcon|wartime|usfk"
    "|battlefield".split("|")
)
# who else reckons in percent, in reports that have nothing to do with defence
CIVILIANS = frozenset(
    "union unions workers employees employers company companies firm firms carmaker shareholders"
    " investors customers consumers shoppers students pupils patients teachers nurses farmers"
    " women managers tourists passengers readers viewers users subscribers athletes fans".split()
)
# a difference between two figures is none of them
GAPS = frozenset("by gap difference rise".split())
# whose targets are of prices
BANKS = frozenset(
    "bank|banks|boj|boe|fed|ecb|rba|rbnz|riksbank|bundesbank|reserve|federal reserve|reserve bank"
    "|bank of japan|bank of england|bank of korea|bank of canada|central bank".split("|")
)
# who was asked, and where
POLLED = ("poll", "polls", "survey", "surveys", "surveyed", "polled", "respondents", "voters")
