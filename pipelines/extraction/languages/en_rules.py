"""English words that single rules look for; each set is named for what it says."""

POLL = frozenset(
    "poll polls survey surveys polling questionnaire pollster average index stock shares reporter correspondent forum summit conference symposium".split()
)
FILLERS = frozenset(
    "the a an , ' 's newspaper daily news agency business broadcaster public on later also in its has had have first newspapers report reports website online edition magazine saturday sunday monday which citing that recently".split()
)
SAYING = frozenset(
    "say report write add quote cite reveal disclose publish carry learn state claim note announce tell confirm describe put argue mention".split()
)

ADVERBS = frozenset(
    "also again already still now only first just even never not n't once previously initially reportedly long since recently repeatedly now then soon "
    "both all each formally officially publicly privately explicitly reportedly allegedly actively thus further simply merely quietly currently almost nearly".split()
)
ADVERBIAL = frozenset(
    "from then on in by at the of least turn future years coming next time due course this that once for , as soon possible "
    "until end start decade".split()
)
"""Words of what may stand between a modal and its verb: ``would from then on spend``."""
DETERMINERS = frozenset(
    "the a an its their his her our this that these those any some no every each another such my your existing current own former new same".split()
)
BOUND_WORDS = frozenset(
    "about around roughly nearly almost some approximately least most more than less over above below under beyond at up to as much within close exceeding only just well "
    "a the no not of minimum maximum somewhere mere near even still slightly far considerably or least between from in excess its their his an estimated fully full true combined total".split()
)

GDP_TAIL = frozenset(
    "of gdp gnp its the their respective national own economic output as a share on to for defense defence military spending".split()
)
NOT_TARGET_NOUNS = frozenset(
    {
        "plan",
        "plans",
        "program",
        "programme",
        "programs",
        "deal",
        "agreement",
        "decision",
        "budget",
        "deadline",
        "schedule",
        "draft",
        "line",
        "rule",
        "policy",
        "talk",
        "discussion",
        "debate",
    }
)
READY = {
    "committed": "pledge", "about": "pledge", "going": "pledge", "ready": "pledge", "prepared": "pledge", "willing": "pledge", "due": "pledge", "scheduled": "pledge", "slated": "pledge", "track": "pledge", "course": "pledge",
    "bound": "pledge", "obliged": "pledge", "obligated": "pledge", "determined": "pledge", "keen": "proposal", "reluctant": "denial", "unwilling": "denial", "loath": "denial", "hesitant": "denial", "unable": "denial",
    "refusal": "denial", "reluctance": "denial", "likely": "level", "poised": "level", "failure": "level", "able": "level", "free": "proposal", "open": "proposal", "tempted": "proposal", "afford": "proposal", "inclined": "proposal", "set": "pledge",
    "effort": "pledge", "efforts": "pledge", "move": "pledge", "moves": "pledge", "intention": "pledge", "intent": "pledge", "readiness": "pledge", "willingness": "pledge", "way": "level", "time": "proposal", "need": "proposal", "necessary": "proposal", "essential": "proposal", "bid": "pledge", "drive": "pledge", "measures": "pledge", "steps": "pledge",
}  # fmt: skip

COSTS = frozenset(
    "cost costs take takes require requires mean means imply implies need needs add adds equal equals entail entails swallow swallows translate translates demand worth wipe blow eat".split()
)
MONEY = frozenset("yen dollars billion trillion million euros pounds won $ € £ ¥".split())
STEPS = frozenset(
    "increase rise hike boost jump move shift climb raise buildup leap step return expansion doubling tripling".split()
)

JAPANESE_OUTLETS = (
    "kyodo",
    "jiji",
    "nhk",
    "nikkei",
    "asahi",
    "yomiuri",
    "mainichi",
    "sankei",
    "japan",
    "mofa",
    "ministry of defense",
)
INSTITUTIONS = frozenset(
    "international institute university center centre foundation council forum society association club treaty summit declaration accord stock exchange global policy research academy college school peace airlines motor bank today review war wars".split()
)

DEFENCE_OFFICIALS = frozenset(
    {
        "Colby",
        "Hegseth",
        "Austin",
        "Esper",
        "Mattis",
        "Rutte",
        "Stoltenberg",
        "Pentagon",
        "Defense Department",
        "Department of Defense",
    }
)
"""Who speaks of no other share than that of defence."""

MILD = frozenset(
    "won yen dollar euro approved pay average trade backing strength capacity production research energy health voters food opposed favored favoured shares education war index".split()
)
RAISES = frozenset("raise lift increase boost cut reduce hike expand grow lower trim slash".split())
HITS = frozenset(
    "cross top pass near match clear achieve reach hit meet exceed approach attain achieve surpass spend invest devote allocate".split()
)
STEP_NOUNS = frozenset(
    "step climb rise increase return move jump leap boost hike path shift push base rush march drive advance range course road way".split()
)
EVENTS = frozenset(
    "summit meeting talks conference forum hearing session briefing gathering".split()
)

OF_TODAY = frozenset("current currently now today already decades hovered present".split())
GOES_ON_ABOUT = frozenset("sum total amount budget outlay outlays package money".split())
"""With an article: what the sentences before spoke of."""
MEASURES = frozenset("ratio figure share proportion number rate burden level".split())
