"""Claims of Japanese and Chinese documents: one for each share of GDP that goes to defence (pure)."""

from collections.abc import Sequence

import re2

from pipelines.extraction.east_asian.actors import (
    OBJECTORS,
    find_actor,
    find_demander,
    find_denier,
    is_comment,
    is_former,
    is_interview_of_former,
    is_politician,
    issuer_of,
    other_topic,
    topic_of,
)
from pipelines.extraction.east_asian.attribution import (
    SAME_OUTLET,
    continues_report,
    credited_for,
    find_outlets,
    find_sources,
    find_speaker,
    goes_on_saying,
)
from pipelines.extraction.east_asian.breakdowns import is_part_of_last
from pipelines.extraction.east_asian.claim_kinds import (
    by_when,
    by_who_speaks,
    goes_on_from_last,
    is_demanders_own,
    is_of_no_aim,
    kind_of,
    of_who_refuses,
)
from pipelines.extraction.east_asian.claim_times import (
    Reading,
    has_own_year,
    time_of,
)
from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.headlines import headlines_as_bodies
from pipelines.extraction.east_asian.kind_cues import Draft
from pipelines.extraction.east_asian.scales import SCALES, Scales
from pipelines.extraction.east_asian.setting import (
    Setting,
    asked_about,
    is_question,
    read_setting,
    subject_of,
)
from pipelines.extraction.east_asian.spenders import find_spender
from pipelines.extraction.east_asian.standing import UNTOLD, known_kind
from pipelines.extraction.east_asian.whens import is_aside
from pipelines.extraction.east_asian.words import search
from pipelines.report import Claim, Kind

MONEY = re2.compile("予算|预算|防衛費|国防費|軍事費|防卫费|军费|开支|支出")


AMOUNT = re2.compile(
    r"[\d.,]+(?:兆|億|亿|万亿)[\d.,兆億亿万]*(?:円|ドル|ユーロ|ウォン|元|美元|日元|欧元)"
)


SHORT = 36


CREDIT = re2.compile("(?:が|は|も|などが)[^、。]{0,10}(?:報じ|伝え|報道し)(?:た|ている)。$")


SAYS_WHO = re2.compile(
    "(?:関係者|高官|筋|幹部|当局者|消息人士|知情人士)[^。]{0,12}(?:話としている|話だ|明らかにした|語った|伝えた|報じた|透露|披露)。$"
)


OF_AN_AIM = re2.compile("noun|below_aim|short_of")
LIST_GAP = 10


def build_claims(
    sentences: list[Sentence], shares: set[int], discourse: Discourse, scales: Scales = SCALES
) -> tuple[Claim, ...]:
    """The claims, in reading order; ``scales`` have the last word on each.

    Args:
        sentences: Of the document, in order.
        shares: Offsets in the document of the percentages that are shares.
        discourse: What is known before the first sentence.
    """
    claims: list[Claim] = []
    for number, sentence in enumerate(sentences):
        if is_question(sentence):
            discourse.asked_about = asked_about(sentence)
        outlets = find_outlets(sentence.text, own=discourse.own)
        discourse.reported = outlets or discourse.reported
        goes_on = continues_report(sentence.text) and not sentence.is_title
        following = sentences[number + 1] if number + 1 < len(sentences) else None
        goes_on = goes_on or (not outlets and _is_between_credits(sentences, number, discourse))
        discourse.cited = discourse.reported if goes_on else outlets
        if not discourse.cited and not sentence.is_title:
            discourse.cited = _credited_after(following, discourse)
        speaker = find_speaker(sentence.text, sentence.original)
        if speaker is None and not discourse.is_japanese and goes_on_saying(sentence.text):
            speaker = discourse.speaker
        discourse.speaker = speaker
        for place, (_, percentage) in enumerate(sentence.figures):
            if percentage.start in shares:
                setting = read_setting(sentence, place, discourse, following)
                claim = _claim(setting, claims, sentences[:number], scales)
                claims.append(claim)
                discourse.last = claim
        _remember(sentence, shares, claims, discourse)
    return headlines_as_bodies(claims, sentences)


def _remember(
    sentence: Sentence, shares: set[int], claims: list[Claim], discourse: Discourse
) -> None:
    """What the next sentence may take up: who speaks, whose spending, the year of a budget."""
    if _is_credit(sentence):
        return
    discourse.issuer = issuer_of(sentence) or discourse.issuer
    if sentence.is_title:
        discourse.is_of_former = is_interview_of_former(sentence.text)
    if not sentence.is_title:
        discourse.speaking = topic_of(sentence)
    discourse.is_fresh = any(each.start in shares for _, each in sentence.figures)
    told = [m for m in sentence.mentions if not is_aside(sentence.text, m)]
    years = {m.value for m in told if len(m.value) in (4, 6)}
    own = [claim for claim in claims if sentence.start <= claim.percentage.start]
    is_on_others = all(claim.spender in (("NATO",), ("ALLIES",)) for claim in own)
    discourse.subject = subject_of(sentence) if is_on_others else None
    is_level = all(claim.kind is Kind.LEVEL for claim in own)
    is_told = is_level and not sentence.is_title and MONEY.search(sentence.text) is not None
    if _is_between(sentence, discourse):
        discourse.is_year_carried = True
        return
    discourse.is_year_carried = False
    discourse.year_before = years.pop() if len(years) == 1 and is_told else None


def _is_credit(sentence: Sentence) -> bool:
    """関係者の話としている。: says who told it, and nothing that the next sentence takes up."""
    is_bare = not sentence.figures and not sentence.parties and not sentence.is_title
    return is_bare and len(sentence.text) <= SHORT and SAYS_WHO.search(sentence.text) is not None


def _is_between(sentence: Sentence, discourse: Discourse) -> bool:
    """2024年の軍事費は…。日本は553億ドル。GDP比は…: one sentence of money within the same year."""
    is_first = discourse.year_before is not None and not discourse.is_year_carried
    told = [m for m in sentence.mentions if not is_aside(sentence.text, m)]
    is_bare = not told and not sentence.is_title
    return is_first and is_bare and AMOUNT.search(sentence.text) is not None


def _is_between_credits(sentences: list[Sentence], number: int, discourse: Discourse) -> bool:
    """据《金融时报》报道…。科尔比提高到3.5%。该报称…: told on by the report on both sides of it."""
    if not 0 < number < len(sentences) - 1 or sentences[number].is_title:
        return False
    before, after = sentences[number - 1], sentences[number + 1]
    if before.is_title or "\n" in before.text + sentences[number].text:
        return False
    is_credited = find_outlets(before.text, own=discourse.own) or continues_report(before.text)
    return bool(is_credited) and after.text.startswith(SAME_OUTLET)


def _credited_after(following: Sentence | None, discourse: Discourse) -> tuple[str, ...]:
    """…求める方針だった。米紙ワシントン・ポストが報じた: the outlet stands in the sentence after."""
    if following is None or following.figures or len(following.text) > SHORT:
        return ()
    if CREDIT.search(following.text) is None:
        return ()
    return find_outlets(following.text, own=discourse.own)


def _parties_of(setting: Setting) -> tuple[tuple[str, ...], str, str | None]:
    """Whose spending, the rule that told it, and who asks for it, if anybody may."""
    sentence, figure, discourse = setting.sentence, setting.figure, setting.discourse
    begin = setting.begin if setting.in_brackets else setting.last_share
    spender, rule = find_spender(
        sentence, setting.place, figure, discourse, begin, in_brackets=setting.in_brackets
    )
    demander = other_topic(sentence, figure, spender)
    return spender, rule, demander or find_demander(sentence, figure, discourse)


def _read(
    setting: Setting,
    claims: list[Claim],
    spender: tuple[str, ...],
    spender_rule: str,
    demander: str | None,
) -> Reading:
    """What kind: by the clause first, then by what the report told before."""
    sentence, figure, discourse = setting.sentence, setting.figure, setting.discourse
    reading = Reading(spender, spender_rule, *kind_of(setting, demander, spender))
    is_listed = spender_rule == "named_right_before" and _is_listed(setting)
    if is_listed and not OF_AN_AIM.search(reading.kind_rule):
        reading = reading._replace(kind=Kind.LEVEL, kind_rule="listed")
    if goes_on_from_last(setting, reading):
        last_kind = discourse.last.kind if discourse.last else reading.kind
        reading = reading._replace(kind=last_kind, kind_rule="as_before_in_sentence")
    if reading.kind_rule in UNTOLD and not has_own_year(sentence, figure):
        known = known_kind(setting.percentage, spender, claims, discourse.year)
        reading = reading._replace(kind=known[0], kind_rule=known[1]) if known else reading
    if reading.kind_rule == "ja_enough" and is_of_no_aim(setting, spender):
        reading = reading._replace(kind=Kind.PROPOSAL, kind_rule="ja_enough_of_a_thought")
    if reading.kind is Kind.PROPOSAL and is_demanders_own(setting, reading):
        reading = reading._replace(kind=Kind.DEMAND, kind_rule="as_asked_before")
    return by_who_speaks(setting, reading, demander)


def _claim(
    setting: Setting, claims: list[Claim], earlier: Sequence[Sentence], scales: Scales
) -> Claim:
    sentence, discourse = setting.sentence, setting.discourse
    spender, spender_rule, demander = _parties_of(setting)
    reading = of_who_refuses(setting, _read(setting, claims, spender, spender_rule, demander))
    when = time_of(setting, reading)
    reading = by_when(setting, reading, when)
    last = discourse.last
    is_part = last is not None and is_part_of_last(setting, reading)
    if is_part:
        actor, actor_rule = _actor(setting, reading, demander)
        why: tuple[str, ...] = ()
    else:
        draft = Draft(setting, reading, when, demander, claims, earlier)
        draft, actor, actor_rule, why = _weighed(draft, scales)
        reading, when = draft.reading, draft.when
    rules: tuple[str, ...] = (reading.spender_rule, reading.kind_rule, actor_rule, *why)
    cited = credited_for(sentence.text, setting.figure.start, discourse.cited)
    if last is not None and is_part:
        reading = reading._replace(spender=last.spender, kind=last.kind)
        cited = cited or last.cited
        when, actor, rules = when or last.when, last.actor, ("breakdown_of_the_last",) * 3
    return Claim(
        percentage=setting.percentage,
        spender=reading.spender,
        kind=reading.kind,
        when=when,
        actor=actor,
        speaker=None if sentence.is_title else setting.discourse.speaker,
        cited=cited,
        sources=() if sentence.is_title else _sources(sentence, setting.following),
        rules=rules,
    )


def _weighed(draft: Draft, scales: Scales) -> tuple[Draft, tuple[str, ...], str, tuple[str, ...]]:
    """What all cues together speak for: the draft settled, its actor, that rule, what decided."""
    setting, reading = draft.setting, draft.reading
    kind, why = scales.kind(draft)
    if kind is not reading.kind:
        is_partys = kind is Kind.PROPOSAL and is_politician(
            setting.sentence, setting.figure, setting.begin
        )
        rule = "weighed_of_a_party" if is_partys else "weighed"
        reading = of_who_refuses(setting, reading._replace(kind=kind, kind_rule=rule))
    spender, why_so = scales.spender(draft._replace(reading=reading))
    reading, why = reading._replace(spender=spender), why + why_so
    if why:
        draft = draft._replace(reading=reading, when=time_of(setting, reading))
    when, why_then = scales.when(draft)
    draft = draft._replace(when=when)
    ruled, rule = _actor(setting, reading, draft.demander)
    actor, why_they = scales.actor(draft, ruled, rule)
    return draft, actor, rule, why + why_then + why_they


def _actor(setting: Setting, reading: Reading, demander: str | None) -> tuple[tuple[str, ...], str]:
    sentence, figure = setting.sentence, setting.figure
    if reading.kind is Kind.PROPOSAL and reading.kind_rule.endswith("_of_a_party"):
        return (), "of_a_party"
    if reading.kind is Kind.DENIAL:
        denier = find_denier(sentence, figure)
        if denier is not None and (denier,) != reading.spender:
            return (denier,), "who_denies"
        is_outside = is_former(sentence.text) or is_comment(sentence.text)
        if is_outside or OBJECTORS.search(sentence.text[setting.begin : figure.start]):
            return (), "no_government"
    return find_actor(sentence, figure, reading.kind, reading.spender, demander)


def _is_listed(setting: Setting) -> bool:
    """ポルトガル1.55%、イタリア1.49%: each after its country, as the one before."""
    last = setting.discourse.last
    is_near = setting.place > 0 and setting.figure.start - setting.begin <= LIST_GAP
    return is_near and last is not None and last.kind is Kind.LEVEL


def _sources(sentence: Sentence, following: Sentence | None) -> tuple[str, ...]:
    found = find_sources(sentence.text, sentence.original)
    if found or following is None or following.figures or following.is_title:
        return found
    if (
        search("明らかにした|明らかになった|語った|による。$|透露", following.text)
        and len(following.text) < 40
    ):
        return find_sources(following.text, following.original)
    return ()
