"""English number words, and the words that limit a figure."""

UNITS = {
    "zero": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {"hundred": 100, "thousand": 1000}
FRACTIONS = {
    "half": "0.5", "quarter": "0.25", "quarters": "0.25", "third": "0.333333", "thirds": "0.333333",
    "fifth": "0.2", "fifths": "0.2", "tenth": "0.1", "tenths": "0.1", "eighth": "0.125",
    "eighths": "0.125", "fourth": "0.25", "fourths": "0.25", "sixth": "0.166667",
    "sixths": "0.166667", "hundredth": "0.01", "hundredths": "0.01", "halves": "0.5",
    "sixteenth": "0.0625", "sixteenths": "0.0625",
}  # fmt: skip
# ``7-1/8``, ``6-3/16``, ``7/32``, ``9/10``, ``1/100th``: what can stand below the stroke
DENOMINATORS = (2, 3, 4, 5, 6, 7, 8, 10, 16, 32, 64, 100)
SIGNS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333333", "⅔": "0.666667", "⅛": "0.125"}

# ``30, 40 or even 50 percent``, ``20 to perhaps 30 percent``: what can stand within a list or range
LIST_ADVERBS = (
    "even", "perhaps", "maybe", "possibly", "potentially", "conceivably", "probably", "maybe even",
    "perhaps even", "possibly even", "potentially even", "quite possibly",
)  # fmt: skip
LIST_LIMITS = ("as much as", "as many as", "as high as", "up to")
# ``either 3, or 5 percent``: a choice, and not the same said again
LIST_OPENERS = ("either", "whether", "choose", "choice")
# ``at age 12, perhaps 20 percent``: what is numbered or counted
COUNTED_BEFORE = frozenset(
    "age aged ages turned turning chapter article section page day week game round grade no nos"
    " number numbers ward wards district districts group groups route highway verse".split()
)
# ``from 5 to 7 percent thanks to 3 percent growth``: what is no step of a change
NO_STEP = tuple(
    "and or but then while as with before after thanks due owing compared according up down close"
    " next equal relative prior from rose fell it he she they will would could".split()
)
# ``turned down by 40% to 60%``: two sides, and no range
VOTING = (
    *"vote votes voted voting ballot ballots referendum runoff run-off split reject rejects rejected"
    " oppose opposes opposed approve approves approved disapprove disapproves disapproved ratified"
    " favour favors favored favoured defeat defeated failed tally".split(),
    "turned down",
    "turned it down",
)

# ``the post-2% budget``: what may stand before a figure with a hyphen
PREFIXES = tuple("post pre sub near over under above below beyond mid non".split())

BOUNDS_BEFORE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "about",
        (
            "about", "around", "roughly", "nearly", "close to", "almost", "some", "approximately", "nearer",
            "approx.", "approx", "circa", "near", "just about", "in the region of", "on the order of",
            "in the order of", "in the neighborhood of", "in the neighbourhood of", "nearing", "approach", "of the order of", "in the area of", "in the neighborhood of", "nudging",
            "approaching", "approached", "approaches", "neared", "just shy of", "just short of", "around the", "an estimated about",
            "or so", "in the vicinity of", "something like", "as good as", "hovering at", "virtually",
            "practically", "of about", "closer to", "crept towards", "crept toward", "edged towards", "edged toward", "inched towards", "inched toward", "crept towards the", "edged towards the", "inched towards the", "not quite", "not far from", "not far off", "barely", "~", "≈",
            "somewhere around", "upwards of about", "perhaps", "maybe", "more or less", "something close to",
            "not far short of",
        ),
    ),
    (
        "at_least",
        (
            "at least", "no less than", "not less than", "a minimum of", "minimum of", "no fewer than",
            "at a minimum", "at a minimum:", "minimum", "not below", "no lower than", "not lower than",
            "a minimum", "at the very least", "≥", ">=", "nothing less than", "never below",
            "not under", "the minimum", "meet or exceed", "meets or exceeds", "met or exceeded", "meeting or exceeding",
            "reach or exceed", "match or exceed", "meet or surpass", "equal or exceed", "at or above", "at or over",
            "equal to or greater than", "equal to or more than", "equal to or above", "greater than or equal to",
            "no smaller than", "not lower than the", "nothing below", "nothing under", "an absolute minimum of",
        ),
    ),
    (
        "over",
        (
            "more than", "over than", "above", "beyond", "exceeding", "over", "greater than", "in excess of",
            "upward of", "upwards of", "exceeds", "exceed", "exceeded", "north of", "higher than",
            "surpassing", "surpass", "surpassed", "surpasses", "tops", "topping", "well over", "just over",
            "well above", "just above", "slightly more than", "a little more than", "slightly over",
            "slightly above", "a little over", "considerably more than", "significantly more than",
            "far more than", "well beyond", "topped", "past", "better than", ">", "well past", "just past",
            "much more than", "a bit more than", "a shade over", "a shade above", "a touch over", "far above",
            "substantially more than", "somewhat more than", "fully more than", "larger than", "far beyond",
            "far over", "a hair over", "a bit over", "north of", "considerably north of", "well north of", "to top", "will top", "would top", "could top",
            "may top", "should top", "to pass", "will pass", "would pass", "could pass", "passes", "to break",
        ),
    ),
    (
        "up_to",
        (
            "up to", "at most", "as much as", "within", "no more than", "not more than", "a maximum of",
            "maximum of", "at the most", "as high as", "as many as", "not exceeding", "a ceiling of at most",
            "≤", "<=", "no higher than", "not above", "not over", "not higher than", "no greater than", "up to a maximum of",
            "as far as", "not exceed", "not to exceed", "to within", "a maximum",
            "no further than", "to a maximum of", "not beyond",
            "inside", "at or below", "at or under", "equal to or less than", "less than or equal to", "nothing above", "nothing over",
            "not exceed an amount equal to", "not exceed an amount equivalent to", "not exceed a sum equal to",
            "not exceed a sum equivalent to", "not exceed the equivalent of", "no greater share than",
        ),
    ),
    (
        "under",
        (
            "less than", "below", "under", "fewer than", "lower than", "beneath", "south of", "well below",
            "just under", "just below", "slightly less than", "a little less than", "slightly under",
            "well under", "far less than", "smaller than", "<", "slightly below", "far below",
            "a little under", "a little below", "much less than", "a shade under", "a shade below",
            "a touch under", "short of", "well short of", "far short of", "a bit less than",
            "a hair under", "a hair below", "sub", "a bit under", "not even", "not even reach", "even reach",
        ),
    ),
)  # fmt: skip

BOUNDS_AFTER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("at_least", ("or more", "or higher", "or above", "and above", "or greater", "and up", "or over", "or beyond", "a minimum", "at least", "at a minimum", "at the very least", "at the least", "as a minimum", "as an absolute minimum", "as a bare minimum", "as the minimum", "is the minimum", "is a minimum", "is the bare minimum", "is the absolute minimum", "is our minimum", "and higher", "or better", "plus", "+", "minimum", "and upward", "and upwards", "if not more", "at the minimum", "at minimum", "is the least", "was the least", "is the very least", "was the very least", "should be the least", "should be the minimum", "should be a minimum", "must be the minimum", "was the minimum", "was a minimum", "was the bare minimum")),
    ("over", ("and more", "and beyond", "and change", "and then some")),
    ("up_to", ("or less", "at most", "or below", "and below", "or lower", "at the most", "or fewer", "or under", "at maximum", "maximum", "and under", "and no more", "and stop", "tops", "at the maximum", "as a maximum", "and no further", "but no more", "if not less")),
    ("about", ("or so", "or thereabouts", "or thereabout", "-ish", "give or take", "approximately", "or close to it", "or nearly so")),
)  # fmt: skip
# ``asked about 2 percent``: what it is about, and not roughly so much
ASKED_ABOUT = frozenset(
    "ask asked asks asking talk talks talked talking speak spoke speaks speaking spoken think thinks"
    " thought thoughts mused muse musing thinking wonder wondered wondering know knows knew known"
    " learn learned learnt hear heard joke joked joking boast boasted brag bragged rave raved forget"
    " forgot pressed pressing press complain complained complains complaining grumble grumbled moan"
    " moaned gripe argue argued arguing bicker bickering quarrel quarrelled quarreled haggle haggled"
    " haggling disagree disagreed worry worries worried worrying care cared fret fretted dream dreamed"
    " dreaming hesitate hesitated lie lied mislead misled remind reminded warn warned consult"
    " consulted inform informed notify notified brief briefed approached approach buttonholed"
    " questioned quizzed grilled inquire inquired inquires enquire enquired speculate speculated"
    " speculating uttered utter mutter muttered whispered hectored hector scold scolded needled nagged"
    " nag badgered pester pestered pestering harangued lectured lecture lectures lecturing reproached"
    " told tell negotiate negotiated negotiating debated debating protest protested joking"
    " idea ideas word words question questions query queries inquiry inquiries conversation"
    " conversations chat discussion discussions debate debates hint hints remark remarks comment"
    " comments statement statements silence doubt doubts misgivings reservations concern concerns"
    " fears anxiety qualms scruples complaint complaints grievance rant tirade fuss noise row dispute"
    " squabble argument arguments agreement arrangement understanding deal accord consensus promise"
    " promises decision announcement message letter memo report reports story stories rumor rumors"
    " rumour rumours speculation opinion opinions feelings mind truth facts lesson lessons"
    " information details news contact ultimatum warning warnings reply answer answers reminder"
    " hearing meeting clarity bones illusions illusion secret curiosity enthusiasm optimism pessimism"
    " business anything nothing something everything magical"
    " sure certain clear unclear vague coy cautious serious honest frank candid lukewarm uneasy"
    " nervous anxious skeptical sceptical doubtful optimistic pessimistic enthusiastic relaxed"
    " confident upbeat adamant evasive talkative silent reckless mistaken unhappy angry upset bitter"
    " curious ambivalent noncommittal him her them us me anyone anybody nobody someone somebody"
    " everyone everybody publicly aloud loud privately".split()
)
# ``scolded Australia over 3.5 percent``: what it is over, and not how far beyond
CONTESTED_OVER = frozenset(
    "quarrel quarrels quarrelled quarreled row rows dispute disputes fight fights fighting fought"
    " argue argued arguing argument arguments haggle haggled haggling split splits divided divide"
    " divisions division clash clashes clashed debate debates talks talk doubts doubt fuss sleep agony"
    " agonized agonised heart barbs victory deal ultimatum remorse scold scolded scoff scoffed"
    " browbeaten browbeating importuned pestered pestering presided preside presides passed handed"
    " hand hands handing stalls stalled topples toppled quit quits cautious uneasy odds ways dithering"
    " dithered hesitated hesitates hesitation tension tensions anger outrage dismay disquiet unease"
    " alarm crisis dilemma wrangle wrangles wrangling squabble squabbles feud spat standoff stand-off"
    " deadlock impasse drama battle battles war struggle threat threats walkout resigned resignation"
    " rift rifts friction strife nerves caution feet fallout falling-out criticism criticised"
    " criticized attacked attack reproached taunted mocked lectured hectored nagged badgered anyone"
    " him her them us me everyone nobody notice bickering bicker uproar furor furore controversy"
    " concern concerns worries worry worried fears misgivings protest protests protested company"
    " coalition government pressure leverage confrontation showdown bargaining negotiations".split()
)
# ``the firm said about 2 percent were sold``, but ``what she said about 2 percent``
SAID_ABOUT = frozenset("said say says".split())
WHAT_IS_SAID = frozenset(
    "what whatever anything nothing something little much more least no not never".split()
)
