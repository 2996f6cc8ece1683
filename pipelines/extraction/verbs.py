"""Forms of English verbs."""

IRREGULAR: dict[str, tuple[str, ...]] = {
    # lemma: past, participle (further forms)
    "seek": ("sought",), "tell": ("told",), "bind": ("bound",), "set": ("set",), "mean": ("meant",), "think": ("thought",),
    "undertake": ("undertook", "undertaken"), "write": ("wrote", "written"), "swear": ("swore", "sworn"), "stick": ("stuck",),
    "bring": ("brought",), "take": ("took", "taken"), "go": ("went", "gone"), "get": ("got", "gotten"), "grow": ("grew", "grown"),
    "rise": ("rose", "risen"), "fall": ("fell", "fallen"), "hit": ("hit",), "meet": ("met",), "cut": ("cut",), "put": ("put",), "pay": ("paid",),
    "spend": ("spent",), "stand": ("stood",), "come": ("came", "come"), "run": ("ran", "run"), "sit": ("sat",), "hold": ("held",), "keep": ("kept",),
    "say": ("said",), "show": ("showed", "shown"), "find": ("found",), "speak": ("spoke", "spoken"), "begin": ("began", "begun"), "give": ("gave", "given"),
    "build": ("built",), "creep": ("crept",), "swell": ("swelled", "swollen"), "shrink": ("shrank", "shrunk"), "make": ("made",), "lay": ("laid",),
    "put forward": ("put forward",), "hold out for": ("held out for",), "lean on": ("leaned on", "leant on"), "shake": ("shook", "shaken"),
    "have": ("had",), "do": ("did", "done"), "slide": ("slid",), "stay": ("stayed",), "shoot": ("shot",), "foresee": ("foresaw", "foreseen"), "leap": ("leapt", "leaped"),
    "learn": ("learned", "learnt"), "forecast": ("forecast", "forecasted"), "know": ("knew", "known"), "feel": ("felt",), "overtake": ("overtook", "overtaken"),
    "let": ("let",), "opt": ("opted",), "map": ("mapped",), "plan": ("planned",), "commit": ("committed",), "prod": ("prodded",), "cap": ("capped",), "slip": ("slipped",), "drop": ("dropped",), "sign": ("signed",), "top": ("topped",), "step": ("stepped",), "pen": ("penned",), "peg": ("pegged",), "dip": ("dipped",), "bat": ("batted",), "knock": ("knocked",), "rebut": ("rebutted",), "refute": ("refuted",), "rub": ("rubbed",), "stop": ("stopped",), "shrug": ("shrugged",), "allot": ("allotted",), "admit": ("admitted",), "log": ("logged",), "lag": ("lagged",), "demur": ("demurred",), "dun": ("dunned",), "spur": ("spurred",), "tip": ("tipped",), "rev": ("revved",), "curb": ("curbed",), "strive": ("strove", "striven", "strived"), "overspend": ("overspent",), "withhold": ("withheld",), "quit": ("quit",), "wear": ("wore",),
    "make up": ("made up",),
}  # fmt: skip
_DOUBLING = frozenset(
    "plan commit prod cap slip drop step peg dip bat rebut stop shrug allot admit log lag demur dun tip cut put set hit get sit begin run rub map top opt-".split()
)


def inflect(lemma: str) -> dict[str, str]:
    """Every form of ``lemma`` (which may be a phrase, verb first) with its name.

    Returns:
        Form → one of ``base``, ``s``, ``ed`` (past or participle), ``ing``.

    >>> inflect("agree")
    {'agree': 'base', 'agrees': 's', 'agreed': 'ed', 'agreeing': 'ing'}
    >>> inflect("set aside")["setting aside"]
    'ing'
    """
    verb, _, rest = lemma.partition(" ")
    tail = f" {rest}" if rest else ""
    forms = {f"{verb}{tail}": "base", f"{_third(verb)}{tail}": "s"}
    for past in IRREGULAR.get(verb) or (_past(verb),):
        forms.setdefault(f"{past}{tail}", "ed")
    forms[f"{_gerund(verb)}{tail}"] = "ing"
    return forms


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}ed"


def _gerund(verb: str) -> str:
    if verb in _DOUBLING:
        return f"{verb}{verb[-1]}ing"
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe")):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"
