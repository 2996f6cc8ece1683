"""English verbs whose forms follow no rule."""

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
    "make up": ("made up",), "throw": ("threw", "thrown"), "sink": ("sank", "sunk"), "cling": ("clung",), "beg": ("begged",), "split": ("split",),
    "beseech": ("besought", "beseeched"), "spell": ("spelled", "spelt"), "lean": ("leaned", "leant"), "win": ("won",), "draw": ("drew", "drawn"), "fight": ("fought",), "read": ("read",), "choose": ("chose", "chosen"), "shed": ("shed",),
    "pencil": ("penciled", "pencilled"), "signal": ("signaled", "signalled"), "total": ("totaled", "totalled"), "equal": ("equaled", "equalled"), "funnel": ("funneled", "funnelled"), "channel": ("channeled", "channelled"),
}  # fmt: skip
L_DOUBLED = frozenset("pencil signal total equal funnel channel".split())
"""Verbs that double their ``l`` in British spelling."""
DOUBLING = frozenset(
    "plan commit prod cap slip drop step peg dip bat rebut stop shrug allot admit log lag demur dun tip cut put set hit get sit begin run rub map top opt beg split win shed".split()
)
