"""Words by which English news tells who says, asks or promises something."""

# what stands before a person's name
TITLE_NOUNS = frozenset(
    "minister secretary president chancellor premier pm undersecretary under-secretary chief head leader spokesman"
    " spokeswoman spokesperson ambassador envoy representative rep sen senator congressman congresswoman governor"
    " mayor general gen admiral adm colonel col lieutenant lt major maj brigadier captain professor prof dr mr mrs ms"
    " sir dame lord lady baroness king queen prince director chairman chairwoman chair commissioner treasurer"
    " economist analyst lawmaker legislator mp strategist adviser advisor fellow researcher expert whip counterpart"
    " nominee candidate commander officer official deputy vice-president speaker member historian scholar author"
    " columnist veteran diplomat taoiseach predecessor successor chief-of-staff boss czar tsar aide editor negotiator"
    " dean pollster executive marshal hon rev justice politician frontbencher backbencher peer captain".split()
)
TITLE_WORDS = frozenset(
    "the a an 's ' - , former then ex acting interim new newly appointed incoming outgoing prime foreign defense defence finance"
    " interior cabinet vice deputy chief assistant senior top national security state war economy economic trade"
    " treasury shadow opposition caucus party ruling conservative liberal labour labor democratic republican social"
    " policy pentagon white house parliamentary government army navy air force military joint budget home affairs"
    " nato eu un european allied his her their its long-time veteran retired late hawkish fellow of for and in"
    " lt. gen. adm. mr. mrs. ms. dr. sen. rep. col. maj. gov. prof. . elect designate royal high permanent first"
    " second third lieutenant general brigadier rear undersecretary assistant affairs communications political"
    " administrative supreme allied budget committee commission parliament left-wing right-wing far-right".split()
)
"""Words that a title is made of, beside its noun."""
DESCRIBED = frozenset(
    "minister secretary president chancellor premier senator congressman general admiral ambassador spokesman"
    " spokeswoman spokesperson professor economist analyst lawmaker legislator governor treasurer commissioner"
    " envoy official-turned-analyst chief leader candidate republican democrat strategist nominee".split()
)
"""Nouns by which a person named before is spoken of again: ``the minister added``."""
SHORT_TITLES = {
    "senator": "sen", "general": "gen", "professor": "prof", "congressman": "rep", "representative": "rep",
    "admiral": "adm", "governor": "gov", "colonel": "col", "minister": "pm", "premier": "pm",
}  # fmt: skip
"""Titles with their short forms."""

# what no person is called
NO_NAMES = frozenset(
    "ministry department office strategy agency bureau council committee commission parliament party institute"
    " institution university center centre bank forum dialogue foundation group corp company association federation"
    " union force forces command army navy marines house street board court fund school college academy times post"
    " news journal herald review senate congress diet yuan alliance coalition initiative network society research"
    " securities capital holdings industries chamber service services program programme project plan act treaty"
    " summit conference monitor database report administration government secretariat headquarters authority"
    " hague republic kingdom states nations europe asia america africa democrats republicans greens conservatives"
    " liberals pacific atlantic ocean sea strait east west north south eastern western northern southern middle"
    " world international global national united royal monday tuesday wednesday thursday friday saturday sunday"
    " january february march april june july august september october november december war day week"
    " budget defense defence foreign economic affairs security military policy nato eu gdp ldp trust press media"
    " studies think-tank tank system systems daily tribune gazette broadcasting television radio tv bulletin"
    " cabinet treasury pentagon kremlin commons lords assembly knesset bundestag saeima seimas riksdag".split()
)
OPENERS = frozenset(
    "the a an this in on at but and yet so while when as since although however then later still meanwhile last"
    " after before asked speaking for with if it he she they we i his her their its our my that those these there"
    " under according by from to of not no both even only some many most one two three four five what which who"
    " whether how why where because during despite amid also citing quoting addressing visiting responding like"
    " unlike instead earlier today yesterday tomorrow now once until without within across against among such"
    " q a is was are were do does did will would should can could may might must have has had let look well yes"
    " former new recently first second third finally separately elsewhere".split()
)
"""Words with a capital at the head of a sentence that begin no name."""

# who does what
SAYS = frozenset(
    "say tell add note argue stress insist warn explain write testify declare state emphasize emphasise convey"
    " communicate tweet post announce claim reveal disclose confirm remark comment acknowledge admit concede"
    " recall observe indicate assert allege contend boast complain describe mention speak put call counter joke"
    " repeat estimate predict reply answer respond maintain caution quip ask suggest doubt reckon believe think"
    " hint signal vow pledge cite".split()
)
ACTS = frozenset(
    "pledge promise commit agree vow announce aim plan decide instruct target intend reaffirm declare reiterate"
    " guarantee assure undertake resolve endorse unveil confirm swear accept concede outline order direct"
    " want ask demand press urge challenge push call request seek insist tell pressure require exhort encourage"
    " prod nudge lobby implore expect warn persuade convince beseech badger hector call on call upon"
    " consider weigh float suggest recommend propose campaign argue mull advocate advise favor favour hope hint"
    " champion prefer reckon think believe speak mention signal raise the possibility entertain prod name"
    " deny reject refuse rule out dismiss decline rebuff spurn brush off brush aside balk baulk resist oppose"
    " scoff turn down rebut dispute shrug off wave away play down repudiate veto push back".split()
)
PHRASES_OF_ACTS = (
    "call on", "call upon", "call for", "push for", "press for", "ask for", "insist on", "rule out", "brush off", "brush aside",
    "turn down", "push back", "shrug off", "wave away", "play down", "put forward", "sign up", "sign on", "talk of", "speak of", "talk about",
    "speak about", "shoot down", "lay out", "set out", "hold out for", "map out", "bring up", "throw out", "raise the prospect", "lean on",
)  # fmt: skip
MORE_SPEECH = frozenset(
    "informed inform informs reassured reassures noted clarified clarifies reported revealed underlined underscores"
    " underscored underlines highlighted highlights promised tweeted posted predicts predicted estimates estimated"
    " thanked thanks thank congratulated congratulates saluted salutes complimented chided chides scolded rebuked briefed briefs conveyed conveys called calls"
    " cautioned cautions quipped quips reckoned reckons assured assures stressed responded fears feared proposed"
    " doubts doubted concluded concludes calculates calculated lamented laments hailed hails lauded lauds commended commends applauded welcomed welcomes praised praises criticised"
    " criticized demanded reminded reminds pointed points elaborated pleaded opined advises wrote writes".split()
)
"""Forms of verbs of speech that the general lists do not hold."""
TELLS = frozenset(
    "tell warn insist declare announce suggest signal concede confirm reaffirm reiterate".split()
)
"""Verbs that say something whatever else they do."""
NOT_TOLD = frozenset(
    "say comment confirm disclose discuss specify reveal answer elaborate address".split()
)
"""``declined to say``: what is not told."""
LIGHT_VERBS = frozenset(
    "made makes make making gave gives giving issued issues renewed renews repeated repeats reiterated delivered"
    " voiced voices honored honoured broke breaks relayed submitted tabled".split()
)
"""Verbs whose noun tells what is said: ``made a promise``."""
SPLIT_PHRASES: dict[str, tuple[tuple[str, ...], int]] = {
    "stood": (("by",), 2), "stands": (("by",), 2), "stuck": (("to",), 2), "sticking": (("to",), 2),
    "signed": (("up",), 3), "signs": (("up",), 3), "brought": (("forward",), 7), "brings": (("forward",), 7),
    "moved": (("forward",), 12), "moves": (("forward",), 12), "kept": (("aim", "promise", "pledge"), 3),
    "advanced": (("target", "goal", "deadline", "pledge"), 4), "pulled": (("forward",), 9), "heaped": (("praise",), 2),
}  # fmt: skip
"""Verbs that promise with a word that may stand apart, and how far: ``signed Britain up to``."""
NOT_SPEECH = frozenset("find show learn carry publish quote point mean set expect".split())

SPEECH_NOUNS = {
    "demand": "demand", "request": "demand", "call": "demand", "ask": "demand", "push": "demand", "insistence": "demand",
    "demands": "demand", "requests": "demand", "calls": "demand", "appeal": "demand", "urging": "demand", "pressure": "demand",
    "proposal": "proposal", "suggestion": "proposal", "idea": "proposal", "recommendation": "proposal", "proposals": "proposal",
    "pledge": "pledge", "promise": "pledge", "vow": "pledge", "commitment": "pledge", "announcement": "pledge",
    "message": "demand",
    "commitments": "pledge", "promises": "pledge", "pledges": "pledge", "case": "proposal", "push for": "demand",
}  # fmt: skip
"""Nouns of speech with the kind of what is said."""

OF_PERSONS = frozenset("by from".split())
NOT_HEADS = frozenset(
    "of to with by under from for against about between than on at like including via alongside behind"
    " over through into toward towards among beside near despite without".split()
)
"""Prepositions whose noun is no subject."""
PREPOSITIONS = frozenset(
    "on in at during before after with from to for of by under over since near amid alongside following through"
    " about against among between within ahead despite upon via behind outside inside".split()
)
SKIPPED = frozenset(
    "to is are was were be been being has have had having do does did not n't never also again now later earlier"
    " further expected likely set due going ready willing planning poised scheduled able trying plans plan"
    " himself herself then just both only first about will would should could may might must can 's 'd 've 're 'll last this"
    " week month year repeatedly recently once previously early late earlier still publicly instead even soon always"
    " reportedly yesterday today tomorrow meanwhile however though too ever the keen unveiled unlikely".split()
)
"""Words between a subject and its verb."""

ASIDE = frozenset(
    "after as when while following amid despite before since although though whereas but even though ahead"
    " because if unless until yet whilst compared versus".split()
)
"""Words that, behind a comma, open what the report adds by itself."""
COMPARES = frozenset(
    "compared far well above below short nearly almost roughly more less twice double half exceeding versus"
    " against higher lower beyond".split()
)
LIKE_LEVEL = frozenset(
    "level figure share mark threshold number amount rate target goal ratio benchmark standard".split()
)
