"""Whose a Japanese or Chinese figure may be, and what speaks for each (pure); see ``actor_cues``.

Each cue is a short name, such as ``before-follows:は`` (what stands behind the party's name) or
``last:here`` (the claim before, in this sentence, is of it). ``party_weights`` holds what each
cue speaks for; ``training/parties_cjk.py`` learns that from the articles of ``tests/gold``.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import re2

from pipelines.extraction.east_asian.currencies import country_of_money
from pipelines.extraction.east_asian.kind_cues import (
    Draft,
    plain,
)
from pipelines.extraction.east_asian.parties import Party
from pipelines.extraction.east_asian.spender_groups import groups_of
from pipelines.extraction.east_asian.spenders_in_order import in_order
from pipelines.extraction.known_figures import known_of_spender, number_of
from pipelines.extraction.shared_cues import (
    BODIES,
    SPOKEN_OF,
    UNIONS,
    Candidate,
    Group,
    Parties,
    class_of,
    of_lands,
    shape_of,
    value_of,
)

MOST_BEFORE, MOST_AFTER = 24, 12
"""Names beside a figure that are weighed: the nearest."""
REACH = 200
"""Code points from a name to the figure that are looked at; a sentence has fewer."""
OPENING = 10
"""Sentences."""
OWN = re2.compile("わが国|我が国|われわれ|我々|我国|我國|我们|我們")
COMMAS = "、,;；"
STEPS = ((1, "1"), (4, "4"), (9, "9"), (18, "18"), (36, "36"))


class View(NamedTuple):
    """What all candidates of a figure share."""

    draft: Draft
    before: Sequence[Party]
    """The parties before the figure, the nearest first."""
    after: Sequence[Party]
    order: Parties
    """Who is named before it, the nearest first, each once."""
    title: frozenset[str]
    told: Counter[Parties]
    """How many claims have told of each spender."""
    twin: Parties | None
    """Spender of the last claim with the same number."""
    region: str
    """The part of the world that is named last before the figure, as ``REGION`` tells."""
    lands: frozenset[str]
    """The countries that the report has named so far."""
    lately: Parties
    """Who the sentence before names, where nobody is named before the figure."""
    first_before: Parties
    """Who opens the sentence before."""
    soon: Parties
    """Who the sentence after a quotation of ``we`` names."""


def view_of(draft: Draft) -> View:
    recent, low = draft.claims[-SPOKEN_OF:], draft.setting.percentage.low
    sentence, at = draft.setting.sentence, draft.setting.figure.start
    split = bisect_left(sentence.parties, at, key=lambda party: party.start)
    before = sentence.parties[max(0, split - MOST_BEFORE) : split][::-1]
    after = sentence.parties[split : split + MOST_AFTER]
    titles = (each for each in (*draft.earlier, sentence) if each.is_title)
    lately = draft.earlier[-1].parties if draft.earlier and not before else ()
    return View(
        draft=draft,
        before=before,
        after=after,
        order=tuple(dict.fromkeys(party.code for party in before)),
        title=frozenset(party.code for each in titles for party in each.parties),
        told=Counter(claim.spender for claim in recent),
        twin=next((one.spender for one in reversed(recent) if one.percentage.low == low), None),
        region=_region_in(sentence.text[max(0, at - REGION_BEFORE) : at]),
        lands=frozenset(
            party.code for each in (*draft.earlier[:OPENING], sentence) for party in each.parties
        )
        - UNIONS,
        lately=tuple(dict.fromkeys(party.code for party in lately)),
        first_before=tuple(party.code for each in draft.earlier[-1:] for party in each.parties[:1]),
        soon=_named_soon(draft) if OWN.search(sentence.text) else (),
    )


def _named_soon(draft: Draft) -> Parties:
    """「わが国の1%では足りない」。フィリピンの国防相は…訴えた: who said ``we``."""
    following = draft.setting.following
    parties = following.parties[:1] if following is not None else ()
    return tuple(party.code for party in parties)


def spenders_of(draft: Draft) -> Iterator[Candidate]:
    """Each party or group whose spending it may be, the drafted one first, with its cues."""
    view, turn = view_of(draft), in_order(draft.setting.sentence, draft.setting.place)
    discourse = draft.setting.discourse
    number, year = number_of(draft.setting.percentage), discourse.year or 0
    groups = _groups_of(view)
    members = frozenset[str]().union(*groups)
    codes = [party.code for party in (*view.before, *view.after)]
    known = (discourse.main_spender, discourse.subject, discourse.asked_about, *view.title)
    paid_by = country_of_money(draft.setting.sentence.text)
    known = (*known, paid_by, *view.lately[:MOST_BEFORE], *view.soon)
    found = [draft.spender, *((code,) for code in (*codes, *known) if code), *view.told]
    found += [one.parties for one in groups.values()]
    for spender in each_once([*found, ("NATO",), ("ALLIES",)]):
        cues = {*standing_of(view, spender[0]), *_known(view, spender), *_class(view, spender[0])}
        cues |= {*known_of_spender(spender[:1], number, draft.when, year)}
        if len(spender) > 1:
            group = groups.get(frozenset(spender))
            cues |= {f"several:{len(spender)}", *(group.cues if group else ())}
        elif spender[0] in members:
            cues.add("one-of-several")
        if turn is not None:
            cues.add("in-order" if spender == (turn,) else "out-of-order")
        if paid_by is not None and spender == (paid_by,):
            cues.add(f"its-money:{'others-named' if view.order else 'nobody-named'}")
        yield spender, frozenset(cues)


def _groups_of(view: View) -> dict[frozenset[str], Group]:
    sentence = view.draft.setting.sentence
    earlier = [each.parties for each in reversed(view.draft.earlier[-GROUPS_BACK:])]
    named = (*reversed(view.before), *view.after)
    groups: dict[frozenset[str], Group] = {}
    for one in groups_of(sentence.text, named, earlier, view.draft.setting.figure.start):
        members = frozenset(one.parties)
        known = groups.get(members, Group(one.parties, ()))
        groups[members] = known._replace(cues=(*known.cues, *one.cues))
    return groups


GROUPS_BACK = 2
"""Sentences before the figure's in which the members of a group may be named."""


def each_once(found: Sequence[Parties]) -> Iterator[Parties]:
    """Groups in whatever order their members are named."""
    seen: set[frozenset[str]] = set()
    for one in found:
        if frozenset(one) not in seen:
            seen.add(frozenset(one))
            yield one


def _near(signs: int) -> str:
    return next((name for most, name in STEPS if signs <= most), "far")


def standing_of(view: View, code: str) -> Iterator[str]:
    """Where a party is named in the sentence of the figure, and how."""
    before = [party for party in view.before if party.code == code]
    after = [party for party in view.after if party.code == code]
    if not before and not after:
        yield "unnamed-beside-others" if view.order else "unnamed"
        return
    yield f"named:{min(3, len(before) + len(after))}"
    if before:
        yield from _before(view, before[0])
    if after:
        yield from _after(view, after[0])


def _before(view: View, party: Party) -> Iterator[str]:
    setting = view.draft.setting
    text, at = setting.sentence.text, setting.figure.start
    between = text[max(party.end, at - REACH) : at]
    figures = sum(party.end <= one.start < at for one, _ in setting.sentence.figures)
    rank = min(3, view.order.index(party.code))
    commas = min(3, sum(sign in COMMAS for sign in between))
    role, follows = party.role or "named", plain(text[party.end : party.end + 4])
    leads = plain(text[max(0, party.start - 2) : party.start])
    yield f"before:{role}"
    yield f"before-far:{_near(len(between))} {min(2, figures)}"
    yield f"before-rank:{rank} {min(2, figures)} {role}"
    yield f"before-commas:{commas} {min(2, figures)}"
    yield f"before-opens:{party.start <= 1} {role}"
    for n in (1, 2, 4):
        yield f"before-follows:{follows[:n]}"
    yield f"before-follows-rank:{follows[:1]} {rank} {min(2, figures)}"
    yield f"before-leads:{leads[-1:]}"
    yield f"before-leads:{leads}"
    if len(between) <= 6:
        yield f"right-before:{plain(between)}"


def _after(view: View, party: Party) -> Iterator[str]:
    setting = view.draft.setting
    text, end = setting.sentence.text, setting.figure.end
    between = text[end : min(party.start, end + REACH)]
    role, follows = party.role or "named", plain(text[party.end : party.end + 2])
    is_parted = any(sign in COMMAS for sign in between)
    yield f"after:{role} {is_parted}"
    yield f"after-far:{_near(len(between))} {is_parted}"
    yield f"after-follows:{follows[:1]}"
    yield f"after-follows:{follows} {is_parted}"
    yield f"after-leads:{plain(text[max(0, party.start - 2) : party.start])}"


def _known(view: View, spender: Parties) -> Iterator[str]:
    """What the report has said of a party before."""
    draft, code = view.draft, spender[0]
    discourse = draft.setting.discourse
    others = "others-named" if view.order else "nobody-named"
    if code == discourse.main_spender:
        yield f"main:{others}"
    yield from of_lands(view.lands, code, discourse.main_spender, others=others, role="main")
    if code == discourse.subject:
        yield f"subject:{others}"
    if code == discourse.asked_about:
        yield "asked-about"
    if code in view.soon:
        yield "told-by-it"
    if code in view.lately:
        yield "sentence-before"
        yield f"sentence-before:{min(3, len(view.lately))}"
    if code in view.title:
        yield "title"
    if code == draft.demander:
        yield "asks"
    if view.told:
        yield f"told-of:{min(3, view.told[spender])}"
    if draft.claims:
        last = draft.claims[-1]
        is_here = last.percentage.start >= draft.setting.sentence.start
        if last.spender == spender:
            yield f"last:{'here' if is_here else 'before'} {others}"
            yield f"last-kind:{last.kind.value} {is_here}"
    twin = view.twin
    if twin is not None:
        yield "same-figure-of-it" if twin == spender else "same-figure-of-another"


def _class(view: View, code: str) -> Iterator[str]:
    """What news says of parties of this class, by report and number."""
    setting, name = view.draft.setting, class_of(code)
    main = class_of(setting.discourse.main_spender)
    others = "others-named" if view.order else "nobody-named"
    yield f"class:{name}"
    yield f"class-shape:{name} {shape_of(setting.percentage.low)}"
    yield f"class-main:{name} {main}"
    yield f"class-named:{name} {main} {others}"
    if view.region:
        yield f"class-region:{name} {view.region}"
        yield f"class-region:{name} {view.region} {others}"
    if name in BODIES:
        yield f"class-value:{name} {value_of(setting.percentage.low)}"


def _region_in(before: str) -> str:
    """北欧諸国は, 全球军费: a part of the world that is no country."""
    found = [*REGION.finditer(before)]
    return str(found[-1].lastgroup) if found else ""


REGION_BEFORE = 40
"""Code points before a figure."""
REGION = re2.compile(
    "(?P<europe>欧州|ヨーロッパ|欧洲)|(?P<world>世界|全球|各国|各國)"
    "|(?P<region>アジア|亚洲|北欧|湾岸|海湾|ASEAN|东盟|アフリカ|非洲|拉美|中南米|中東|中东|G7|七国)"
)
