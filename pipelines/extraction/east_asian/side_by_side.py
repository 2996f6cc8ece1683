"""Countries and figures that stand side by side, and lists of them (pure)."""

import itertools

import re2

from pipelines.extraction.east_asian.discourse import Sentence
from pipelines.extraction.east_asian.percentages import Figure

SEVERAL = re2.compile(r"を含む|など|包括|在内|等")
BESIDE = re2.compile(
    "^(?:则|也|目前|现在)?(?:为|是|约为|仅为|占|的|の|则为|则是|则为?约|是约|超过|逾|高于|略高于|不到|不足|只有|仅有|高达|达到?|近|将近|は|が|も|ですら|でさえ|は約|が約|约)?(?:约|約|GDP比|の)?\\(?$"
)
LISTED = ("、", ",", "和", "与", "、和", "と", "・")
LIST_GAP = 4
LIST_REACH = 16


def is_followed(sentence: Sentence, place: int) -> bool:
    """24年は米国が3.4%、ロシアが7.1%: the next figure has a country of its own before it."""
    if place + 1 >= len(sentence.figures):
        return False
    figure, following = sentence.figures[place][0], sentence.figures[place + 1][0]
    between = sentence.text[figure.end : following.start]
    is_list = (
        between.startswith(
            (
                "、",
                ",",
                "で、",
                "なのに対し",
                "に対し",
                "だが",
                "だったのに対し",
                "である一方",
                "の一方",
            )
        )
        and len(between) <= LIST_REACH
    )
    return is_list and right_before(sentence, following) is not None


def begins_list(sentence: Sentence, figure: Figure) -> bool:
    """美国3.22%,英国2.4%: the first of several countries, each with its figure."""
    is_beside = any(p.end == figure.start for p in sentence.parties)
    follows = any(p.start == figure.end + 1 for p in sentence.parties)
    return is_beside and follows and sentence.text.startswith((",", "、"), figure.end)


def right_before(sentence: Sentence, figure: Figure) -> str | None:
    """美国为3%, 韓国は2.6%: a country and its figure, and nothing else."""
    for party in reversed(sentence.parties):
        if party.end <= figure.start:
            gap = sentence.text[party.end : figure.start]
            return party.code if BESIDE.search(gap) else None
    return None


def listed(sentence: Sentence, place: int) -> str | None:
    """The country at the same place in a list: 日本、韓国、豪州は1.4%、2.6%、1.9%."""
    first = sentence.figures[0][0].start
    named = [p for p in sentence.parties if p.start < first]
    codes = list(dict.fromkeys(p.code for p in named))
    gaps = [
        sentence.text[a[0].end : b[0].start]
        for a, b in zip(sentence.figures, sentence.figures[1:], strict=False)
    ]
    near = all(b.start - a.end <= LIST_GAP for a, b in itertools.pairwise(named))
    in_list = bool(gaps) and all(gap.strip() in LISTED for gap in gaps) and near
    is_list = in_list and len(codes) == len(sentence.figures)
    return codes[place] if is_list else None


def members(sentence: Sentence, figure: Figure) -> tuple[str, ...]:
    """Allies and those named as some of them: 日本や韓国を含むアジアの同盟国."""
    allies = [p for p in sentence.parties if p.code == "ALLIES" and p.start < figure.start + 30]
    if not allies:
        return ()
    begin = max(
        (p.end for p in sentence.parties if p.code == "USA" and p.end <= allies[0].start), default=0
    )
    named = [
        p
        for p in sentence.parties
        if begin <= p.start < allies[0].end + 14 and p.code not in ("USA", "ALLIES")
    ]
    if not named:
        return ()
    between = sentence.text[named[0].start : max(named[-1].end, allies[0].end) + 6]
    return ("ALLIES", *dict.fromkeys(p.code for p in named)) if SEVERAL.search(between) else ()
