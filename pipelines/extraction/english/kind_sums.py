"""Sums and illustrations: figures that nobody asks, promises or spends."""

from collections.abc import Sequence
from itertools import pairwise

from pipelines.extraction.english.clauses import joint_before
from pipelines.extraction.english.governing_nouns import noun_after
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.items import Item
from pipelines.extraction.english.scenes import Scene, Verdict
from pipelines.extraction.languages.en_rules import COSTS, MONEY
from pipelines.report import Kind

ENDS_SUM = frozenset("; that which and but by if when".split())

_ARITHMETIC = frozenset({"each", "every", "per"})


EXEMPTS = frozenset(
    "exempt exempts exempted exempting excluded exclude borrowing financed debt-financed brake"
    " loans debt".split()
)


def arithmetic(scene: Scene) -> Verdict | None:
    """``each 1 percent of GDP is about 6 trillion yen``; ``reaching 3% would cost``."""
    row, at = scene.row, scene.at
    before = [row[j].low for j in range(max(0, at - 4), at)]
    if (
        before[-1:]
        and (
            before[-1] in _ARITHMETIC
            or (
                before[-2:-1]
                and before[-2] in _ARITHMETIC
                and before[-1] in ("additional", "extra", "further", "single", "full")
            )
        )
    ) or (before[-2:] in (["an", "additional"], ["an", "extra"]) and not _is_for(row, at)):
        return Verdict(Kind.OTHER, None, ("kind-arithmetic",))
    aimed = _in_order_to(row, at)
    if aimed is not None:
        return aimed
    for j in range(at + 1, min(at + 16, len(row)) if not _is_known_target(row, at) else at):
        item = row[j]
        if item.figure >= 0 or (item.low in ENDS_SUM and not _leads_date(row, j)):
            break
        if item.low in COSTS and "modal" in row[j - 1].tags and not _subject_is_person(scene):
            return Verdict(Kind.OTHER, None, ("kind-cost",))
        if (
            item.low in ("costs", "means", "equals", "requires", "implies")
            and j <= at + 10
            and (j <= at + 2 or "gdp" in row[j - 1].tags)
        ):
            return Verdict(Kind.OTHER, None, ("kind-cost",))
    if _is_money(row, at):
        return Verdict(Kind.OTHER, None, ("kind-is-money",))
    if _is_price(row, at):
        return Verdict(Kind.OTHER, None, ("kind-price",))
    if _is_exempted(scene):
        return Verdict(Kind.OTHER, None, ("kind-exempted",))
    if _is_worth(scene):
        return Verdict(Kind.OTHER, None, ("kind-worth",))
    return _to_be_at(scene)


def _in_order_to(row: Sequence[Item], at: int) -> Verdict | None:
    """``To reach 2 percent in fiscal 2027, the government will need``: what it is after."""
    if row[0].low not in OPENS_AIM:
        return None
    lows = [item.low for item in row[:at] if item.low not in ('"', "'")]
    to = lows[2:] if lows[:2] == ["in", "order"] else lows
    if to[:1] != ["to"] or len(to) > 9 or to[1:2] == ["be"]:
        return None
    for item in row[at + 1 : at + 24]:
        if item.low in ("would", "could", "might", "may"):
            return None
        if item.low in ("must", "need", "needs") and lows[:1] != ["in"]:
            return None
        if item.low in ("will", "'ll", "plans", "intends", "needs"):
            return Verdict(Kind.PLEDGE, None, ("kind-in-order",))
        if item.low in (";", "if") or item.figure >= 0:
            return None
    return None


OPENS_AIM = ("to", "in", '"', "'")


def _leads_date(row: Sequence[Item], at: int) -> bool:
    return at + 1 < len(row) and row[at + 1].date >= 0


def _is_money(row: Sequence[Item], at: int) -> bool:
    """``a further 1% of GDP is some 6 trillion yen``, ``5% means 132 trillion won``."""
    j = at + 1
    while j < len(row) and ("gdp" in row[j].tags or row[j].low in OF_GDP):
        j += 1
    if j + 1 < len(row) and row[j].low in ("as", "at") and TAKES & {row[k].low for k in range(at)}:
        return any(item.low in MONEY for item in row[j + 1 : j + 5])
    is_bare = j == at + 1
    if j < len(row) and "modal" in row[j].tags:
        j += 1
    if j + 2 >= len(row) or not (row[j].low in EQUALS or row[j].sense.lemma in AMOUNTS):
        return False
    if is_bare and row[j].low in ("is", "was") and row[j + 1].low != "worth":
        return False
    return any(item.low in MONEY or item.low in "¥$€£" for item in row[j + 1 : j + 8])


TAKES = frozenset("take taking call reckon reckons count counts".split())
"""``Take one percent of GDP as 6 trillion yen``."""
EQUALS = frozenset("is was be equals equalled means mean".split())
AMOUNTS = frozenset({"amount", "come to", "represent", "translate", "work out", "equal", "total"})
OF_GDP = frozenset("of its the national gross domestic product on for defence defense".split())


def _is_for(row: Sequence[Item], at: int) -> bool:
    """``an additional 1.5 percent for infrastructure``: a part, and no sum."""
    after = [item.low for item in row[at + 1 : at + 5] if "gdp" not in item.tags]
    return any(low in GOES_TO for low in after[:3])


GOES_TO = frozenset("for on will would toward towards to earmarked in".split())


def _is_worth(scene: Scene) -> bool:
    """``At 2 percent the budget would come to 320 billion pesos``: what the share is worth."""
    after = scene.row[scene.at + 1 : scene.at + 16]
    words = " ".join(item.low for item in after) if scene.row[0].low == "at" else ""
    if " would be " in words and words.count(",") == 1:
        return scene.at < 3  # "At 2 percent, its budget would be the world's third largest"
    if scene.at < 3 and " would " in words:
        return any(item.low in MONEY for item in after)
    for k, item in enumerate(after):
        if item.figure >= 0 or item.low in (";", "and", "but"):
            return False
        if (
            item.sense.lemma in ("come to", "amount", "equal", "total", "constitute", "represent")
            and k
            and "modal" in after[k - 1].tags
        ):
            return any(word.low in MONEY or word.low in WORTH for word in after[k:])
    return False


def _is_price(row: Sequence[Item], at: int) -> bool:
    """``put the price of going to 3.5 percent at 9 trillion yen``."""
    before = [item.low for item in row[max(0, at - 9) : at]]
    if PRICES.isdisjoint(before):
        return False
    priced = any(a in PRICES and b in ("of", "for") for a, b in pairwise(before))
    return priced and any(item.low in MONEY for item in row[at + 1 : at + 14])


PRICES = frozenset("cost costs price bill tag expense".split())
WORTH = frozenset("budget revenue revenues".split())


def _is_exempted(scene: Scene) -> bool:
    """``spending above 1 percent of GDP is exempt from the debt brake``: a limit of accounts."""
    before = [item.low for item in scene.row[max(0, scene.at - 2) : scene.at]]
    is_over = bool({"above", "over", "exceeding", "beyond", "than"} & set(before))
    return is_over and any(item.low in EXEMPTS for item in scene.row)


def _is_known_target(row: Sequence[Item], at: int) -> bool:
    """``If Canada is to meet its 2 percent target``: already set, however it is mentioned."""
    noun = noun_after(row, at)
    return noun is not None and noun.definite and noun.kind in ("pledge", "demand", "cap")


def _subject_is_person(scene: Scene) -> bool:
    return any(
        "modal" in scene.row[j].tags
        for j in range(max(0, scene.at - 12), scene.at)
        if not joint_before(scene.row, j)
    )


def _is_supposed(row: Sequence[Item], at: int) -> bool:
    """``Were Australia to spend 2.3%, it would be``; ``said if it spends 2%, the budget would``."""
    if row[0].low in ("had", "should") and any("modal" in item.tags for item in row[at : at + 20]):
        return True  # "Had Japan devoted 3.5 percent, it would have overtaken Russia"
    for start in range(at - 1, max(-1, at - 16), -1):
        low = row[start].low
        if low in (",", ";", ":"):
            return False
        opens = start == 0 or row[start - 1].low in OPENS_SUPPOSED or row[start - 1].sense.says
        inverted = low == "were" and any(item.low == "to" for item in row[start:at])
        if opens and (inverted or (low == "if" and start > 1)):
            return any(item.low in ("would", "'d") for item in row[at : at + 16])
    return False


OPENS_SUPPOSED = frozenset("that , : \" '".split())


def _to_be_at(scene: Scene) -> Verdict | None:
    """``To be at a true 2% the country would have to find``: a sum, not a plan."""
    row, at = scene.row, scene.at
    lows = [item.low for item in row[:at]]
    governor = verb_before(row, at)
    if _is_supposed(row, at):
        return Verdict(Kind.OTHER, None, ("kind-supposed",))
    if (
        "if" in lows[:2]
        and "," not in lows
        and not any(item.low == "asked" for item in row[:2])
        and not (governor is not None and governor.kind in ("proposal", "demand"))
        and not (governor is not None and governor.modal == "can")
        and not _is_known_target(row, at)
    ):
        return Verdict(Kind.OTHER, None, ("kind-if",))
    opener = 1 if lows[:1] in (['"'], ["'"]) else 0
    if (
        lows[opener : opener + 1] == ["to"]
        and lows[-1] != "the"
        and not any("modal" in item.tags for item in row[:at])
        and len(lows) < 14
        and not _is_known_target(row, at)
    ):
        after = row[at + 1 : at + 18]
        if any("modal" in item.tags for item in after) and any(
            item.low in ("have", "need", "find", "take", "cost", "require") or item.low in MONEY
            for item in after
        ):
            return Verdict(Kind.OTHER, None, ("kind-sum",))
    if "getting" in lows[:2] and len(lows) < 8:
        return Verdict(Kind.OTHER, None, ("kind-sum",))
    return None
