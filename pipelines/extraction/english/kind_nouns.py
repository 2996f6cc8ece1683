"""What a noun makes of its figure: ``the 2 percent target``, ``a call for 3.5 percent``."""

from collections.abc import Sequence

from pipelines.extraction.english.clauses import is_modal
from pipelines.extraction.english.governing_nouns import noun_after, noun_before
from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.kind_denials import outer_denial
from pipelines.extraction.english.kind_loose_nouns import is_laid_before
from pipelines.extraction.english.kind_verbs import of_verb
from pipelines.extraction.english.scenes import NOUN_KINDS, Scene, Verdict
from pipelines.extraction.languages.en_rules import GDP_TAIL
from pipelines.report import Kind

OWNED = frozenset("'s ' its their his her our".split())
ADVOCATES = frozenset("proponent proponents advocate advocates".split())
WILLED = frozenset({"move", "spend", "pledge"})
SAYS_ONLY = frozenset({"tell", "say", "warn", "insist", "add", "note", "remind", "inform"})


YIELDING = frozenset(
    {"accept", "agree", "acquiesce", "consent", "say yes to", "sign up", "sign on"}
)


def compound(scene: Scene) -> Verdict | None:
    """``the 2 percent target``; an indefinite one is what its verb makes of it."""
    found = noun_after(scene.row, scene.at)
    if found is None:
        return None
    asked = noun_before(scene.row, scene.at)
    if found.kind == "pledge" and _is_proposed(scene):
        return Verdict(Kind.PROPOSAL, found, (f"kind-proposed:{found.lemma}",))
    if asked is None or asked.kind != "demand" or found.kind != "pledge":
        return _from_noun(scene, found)
    if owner_of(scene, asked) is not None:
        # "to meet Trump's demand for a 5% target": asked, whatever is done about it
        return Verdict(Kind.DEMAND, asked, (f"kind-demand-for:{found.lemma}",))
    return _from_noun(scene, asked)


def _is_proposed(scene: Scene) -> bool:
    """``the proposed 5 per cent target``: nobody has decided."""
    return bool(scene.at) and scene.row[scene.at - 1].low in MOOTED


MOOTED = frozenset("proposed suggested mooted rumored rumoured floated hypothetical".split())


def belongs_to_noun(scene: Scene) -> Verdict | None:
    """``a target of 2 percent``, ``the request for 3 percent``."""
    found = noun_before(scene.row, scene.at)
    if found is not None and found.kind == "pledge" and _is_mooted(scene, found):
        return Verdict(Kind.PROPOSAL, found, (f"kind-proposed:{found.lemma}",))
    return None if found is None else _from_noun(scene, found)


def _is_mooted(scene: Scene, found: Governor) -> bool:
    """``a proposed new target of 5 percent``."""
    return any(item.low in MOOTED for item in scene.row[max(0, found.at - 3) : found.at])


def _from_noun(scene: Scene, found: Governor) -> Verdict:
    """What the noun says, or what the verb over it makes of that."""
    kind = NOUN_KINDS[found.kind]
    rules: tuple[str, ...] = (f"kind-{found.rule}:{found.lemma}",)
    if kind is Kind.CAP or _is_natos_own(scene, found, kind):
        return Verdict(kind, found, rules)
    own = _raised_to(scene, found, kind) or _by_whom(scene, found, kind)
    if own is not None:
        return own
    if kind is Kind.PLEDGE and not found.definite and is_laid_before(scene.row, found.at):
        return Verdict(Kind.PROPOSAL, found, (*rules, "kind-laid-before"))
    if kind is Kind.PLEDGE and _was_rejected(scene, found):
        return Verdict(Kind.DENIAL, found, (*rules, "kind-was-rejected"))
    owed = _is_owed(scene, found, kind)
    if owed is not None:
        return owed
    verb = verb_before(scene.row, min(found.at, scene.at))
    if verb is None or _is_only_said(scene, found, verb, kind):
        return Verdict(kind, found, rules)
    return _under_verb(scene, found, verb) or Verdict(kind, found, rules)


def _was_rejected(scene: Scene, found: Governor) -> bool:
    """``The goal of 3.5 percent was rejected by the minister``."""
    row, j = scene.row, scene.at + 1
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in GDP_TAIL):
        j += 1
    passive = row[j : j + 4]
    is_be = bool(passive) and passive[0].low in ("was", "is", "were", "has")
    is_denied = any(item.sense.verb == "denial" and item.sense.form == "ed" for item in passive)
    is_no = any("neg" in item.tags for item in passive)
    return is_be and is_denied and not is_no and not found.right


def _is_owed(scene: Scene, found: Governor, kind: Kind) -> Verdict | None:
    """``must show a credible path to 5 percent``: what others are to promise."""
    if kind is not Kind.PLEDGE or found.definite or found.right:
        return None
    for k in range(found.at - 1, max(-1, found.at - 7), -1):
        if "should" in scene.row[k].tags and is_modal(scene.row, k):
            owed = Kind.DEMAND if scene.speaker_side == "foreign" else Kind.PROPOSAL
            return Verdict(owed, found, (f"kind-{found.rule}:{found.lemma}", "kind-owed"))
        if scene.row[k].low in (",", ";", "that") or scene.row[k].figure >= 0:
            return None
    return None


def _raised_to(scene: Scene, found: Governor, kind: Kind) -> Verdict | None:
    """``raise spending to the NATO standard of 2 percent``: the verb says what the figure is."""
    if kind is not Kind.BENCHMARK or scene.row[found.at - 1].sense.code != "NATO":
        return None
    raised = verb_before(scene.row, found.at)
    if raised is None or raised.noun:
        return None
    rules = (f"kind-{found.rule}:{found.lemma}", "kind-raised-to")
    return Verdict(of_verb(scene, raised) or kind, raised, rules)


def _by_whom(scene: Scene, found: Governor, kind: Kind) -> Verdict | None:
    """``proponents of 3 percent``, ``the party's target``: no government's own."""
    rule = f"kind-{found.rule}:{found.lemma}"
    if kind is Kind.PROPOSAL and found.lemma in ADVOCATES and scene.speaker_side != "own":
        is_foreign = any(item.sense.code == "USA" for item in scene.row[: found.at])
        return Verdict(Kind.DEMAND if is_foreign else kind, found, (rule,))
    owner = owner_of(scene, found)
    if kind is Kind.PLEDGE and owner is not None and "nongov" in owner.tags:
        return Verdict(Kind.PROPOSAL, found, (rule, "kind-party"))
    return None


def owner_of(scene: Scene, found: Governor) -> Item | None:
    before = min(found.at, scene.at)
    places = range(before - 1, max(0, before - 5), -1)
    return next((scene.row[j - 1] for j in places if scene.row[j].low in ("'s", "'")), None)


def _is_only_said(scene: Scene, found: Governor, verb: Governor, kind: Kind) -> bool:
    """``told Congress of the 2 percent target``, ``warned …, and cited NATO's new 5% goal``."""
    is_said = verb.lemma in SAYS_ONLY and not verb.negated
    is_known = found.definite or owner_of(scene, found) is not None
    return kind is Kind.PLEDGE and is_known and is_said


def _under_verb(scene: Scene, found: Governor, verb: Governor) -> Verdict | None:
    """``dropped a target of 2 percent``, ``asked for a goal of 3 percent``."""
    kind = NOUN_KINDS[found.kind]
    outer = of_verb(scene, verb) if not verb.noun else NOUN_KINDS[verb.kind]
    rules = (f"kind-{found.rule}:{found.lemma}", f"kind-verb:{verb.lemma}")
    before = min(found.at, scene.at)
    if verb.lemma in SAYS_ONLY and _says_that(scene.row, verb.at, before):
        return None
    if verb.kind == "be" and any(item.low == "as" for item in scene.row[verb.at : before]):
        return None  # "no truth to such a request as Tokyo continues toward a 2% target"
    is_owned = any(scene.row[j].low in OWNED for j in range(max(0, before - 4), before))
    denied = None if is_owned or found.definite else outer_denial(scene, verb)
    if denied is not None:
        return denied
    if kind in (Kind.PLEDGE, Kind.BENCHMARK) and _promises_to_meet(scene, found, verb):
        return Verdict(Kind.PLEDGE, verb, (rules[0], f"kind-meets:{verb.lemma}"))
    if verb.negated and verb.modal in ("will", "would") and verb.kind in WILLED:
        return Verdict(Kind.DENIAL, verb, (rules[0], f"kind-not:{verb.lemma}"))
    if outer is Kind.DENIAL and not is_owned and verb.kind in ("denial", "pledge"):
        return Verdict(outer, verb, rules)
    if kind is Kind.DEMAND and yields(scene, verb):
        return Verdict(Kind.PLEDGE, verb, (rules[0], f"kind-yields:{verb.lemma}"))
    is_known = any(item.low in STANDING for item in scene.row[max(0, found.at - 3) : found.at])
    if kind is Kind.PLEDGE and (is_known or _is_compared(scene.row, found)):
        return None
    if outer is Kind.DEMAND and not is_owned and _is_pushed_toward(scene, verb):
        return Verdict(Kind.DEMAND, verb, rules)
    if outer is Kind.DEMAND and found.right and _asks_for_bare(scene, verb):
        return Verdict(Kind.DEMAND, verb, rules)
    is_bare = found.right and scene.title and verb.at >= scene.at - 2 and "+" not in verb.rule
    is_moot = (found.rule == "noun-before" or is_bare) and outer in (Kind.PROPOSAL, Kind.DENIAL)
    if kind is Kind.PLEDGE and found.definite and (is_owned or not is_moot):
        return None
    is_known_ask = is_owned or (found.right and scene.row[scene.at - 1].low == "the")
    if kind is Kind.DEMAND and is_known_ask and outer is Kind.PROPOSAL:
        return None
    if kind is Kind.PLEDGE and scene.row[found.at - 1].sense.code == "NATO":
        return None  # "The party pledged … with the NATO target of 2% in mind"
    if kind is Kind.PLEDGE and found.lemma == "plan" and found.rule == "noun-before":
        return None  # "The party promises to implement the plan for 2%"
    if kind is Kind.PLEDGE and scene.subject_of(verb.at) == "nongov":
        return Verdict(Kind.PROPOSAL, verb, (rules[0], "kind-party"))
    is_global = kind is Kind.BENCHMARK and found.definite and verb.modal == "should"
    if outer is Kind.DENIAL or (outer is Kind.PROPOSAL and not is_global):
        return Verdict(outer, verb, rules)
    is_own_threshold = found.lemma == "threshold" and not is_owned
    if is_own_threshold and (outer is Kind.LEVEL or outer is Kind.PLEDGE):
        return Verdict(outer, verb, rules)
    is_asked = verb.kind == "demand" and "+" not in verb.rule and not verb.noun
    is_new = not found.definite or found.lemma == "threshold" or is_asked
    is_new = is_new or verb.rule.rpartition("+")[2] in MEETS
    is_told = kind is Kind.BENCHMARK and verb.lemma in SPEAKS_OF
    if outer is Kind.DEMAND and not is_told and (kind is not Kind.BENCHMARK or is_new):
        return Verdict(outer, verb, rules)
    return None


SPEAKS_OF = frozenset({"speak of", "talk of", "talk about", "speak about", "mention", "tell of"})


def _says_that(row: Sequence[Item], verb: int, at: int) -> bool:
    """``told the panel that it made little sense to rest content with a target of 2 percent``."""
    return any(item.low == "that" for item in row[verb + 1 : min(verb + 8, at)])


def _is_pushed_toward(scene: Scene, verb: Governor) -> bool:
    """``pushes Japan toward the 3.5 percent target``: where it is to go is what is asked."""
    if verb.noun or "+" in verb.rule:
        return False
    between = scene.row[verb.at + 1 : scene.at]
    named = any(item.tags & {"party", "allies", "gov"} for item in between)
    leads = {item.low for item in between[-2:]}
    return named and bool(leads & {"toward", "towards", "for"})


def _asks_for_bare(scene: Scene, verb: Governor) -> bool:
    """``US calls for 3.5 per cent defence target``: in a headline without its article."""
    if verb.noun or verb.negated or verb.kind != "demand" or "+" in verb.rule:
        return False
    between = scene.row[verb.at + 1 : scene.at]
    return not any(item.low in ("the", "that", "this", "to") or _owns(item) for item in between)


def _owns(item: Item) -> bool:
    return item.low in OWNED


def _is_compared(row: Sequence[Item], found: Governor) -> bool:
    """``discussed a successor to the target of 2%``, ``an outlay above the goal of 2%``."""
    if not found.definite or found.right:
        return False
    j = found.at - 1
    while j > 0 and row[j].low not in ("the", "its", "their", "that"):
        if row[j].low in ENDS_LEAD or found.at - j > 5:
            return False
        j -= 1
    is_beyond = j > 1 and row[j - 1].low in BEYOND
    return is_beyond or (j > 1 and row[j - 2].low in SUCCESSORS and row[j - 1].low in TO_OR_OF)


ENDS_LEAD = frozenset(", ; to of for than and or".split())
BEYOND = frozenset("than beyond above past exceeding".split())
SUCCESSORS = frozenset(
    "successor replacement substitute alternative alternatives revision revisions review increase"
    " change changes addition supplement update overhaul reconsideration raise end".split()
)
TO_OR_OF = frozenset("to of for in".split())


STANDING = frozenset("current existing present previous old long-standing longstanding".split())


def _promises_to_meet(scene: Scene, found: Governor, verb: Governor) -> bool:
    """``Canada will meet NATO's 2% target this year``: its own promise, whoever set the target."""
    if verb.noun or verb.negated or not found.right or scene.subject_of(verb.at) != "own":
        return False
    meets = verb.rule.rpartition("+")[2] if "+" in verb.rule else verb.lemma
    is_told = verb.modal == "would" and scene.speaker_side == "own"
    is_willed = (verb.kind == "pledge" and "+" in verb.rule) or verb.modal == "will" or is_told
    return is_willed and meets in MEETS


MEETS = frozenset("meet hit reach achieve attain fulfil fulfill".split())


def yields(scene: Scene, verb: Governor) -> bool:
    """``Berlin accepted the demand for 5 percent``: what was asked is promised."""
    is_own = scene.subject_of(verb.at) in ("own", "") and not verb.noun
    yields = verb.lemma in YIELDING or verb.rule.endswith(("+meet", "+accept", "+satisfy"))
    return yields and not verb.negated and not verb.modal and is_own


def _is_natos_own(scene: Scene, found: Governor, kind: Kind) -> bool:
    """``nearer to the NATO standard of 2%``; but spending raised *to* it is a figure of its own."""
    if kind is not Kind.BENCHMARK or scene.row[found.at - 1].sense.code != "NATO":
        return False
    verb = verb_before(scene.row, found.at)
    raised = verb is not None and verb.kind in ("move", "demand", "pledge") and "+" not in verb.rule
    lead = [item.low for item in scene.row[max(0, found.at - 5) : found.at - 1]]
    near = {"nearer", "closer", "close", "near", "toward", "towards"}
    return not (raised or (verb is not None and "to" in lead)) or bool(near & set(lead))
