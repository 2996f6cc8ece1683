"""Claims of Japanese and Chinese documents: one for each share of GDP that goes to defence (pure)."""

from collections.abc import Sequence

import re2

from pipelines.extraction.east_asian.actors import (
    is_interview_of_former,
    issuer_of,
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
from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.drafts import actor_of, draft_of
from pipelines.extraction.east_asian.scales import SCALES, Scales
from pipelines.extraction.east_asian.setting import (
    Setting,
    asked_about,
    is_question,
    read_setting,
    subject_of,
)
from pipelines.extraction.east_asian.words import search
from pipelines.report import Claim

SHORT = 36
CREDIT = re2.compile("(?:が|は|も|などが)[^、。]{0,10}(?:報じ|伝え|報道し)(?:た|ている)。$")
SAYS_WHO = re2.compile(
    "(?:関係者|高官|筋|幹部|当局者|消息人士|知情人士)[^。]{0,12}(?:話としている|話だ|明らかにした|語った|伝えた|報じた|透露|披露)。$"
)


def build_claims(
    sentences: list[Sentence], shares: set[int], discourse: Discourse, scales: Scales = SCALES
) -> tuple[Claim, ...]:
    """The claims, in reading order, as ``scales`` tell.

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
    return tuple(claims)


def _remember(
    sentence: Sentence, shares: set[int], claims: list[Claim], discourse: Discourse
) -> None:
    """What the next sentence may take up: who speaks, whose paper, whose spending."""
    if _is_credit(sentence):
        return
    discourse.issuer = issuer_of(sentence) or discourse.issuer
    if sentence.is_title:
        discourse.is_of_former = is_interview_of_former(sentence.text)
    if not sentence.is_title:
        discourse.speaking = topic_of(sentence)
    discourse.is_fresh = any(each.start in shares for _, each in sentence.figures)
    own = [claim for claim in claims if sentence.start <= claim.percentage.start]
    is_on_others = all(claim.spender in (("NATO",), ("ALLIES",)) for claim in own)
    discourse.subject = subject_of(sentence) if is_on_others else None


def _is_credit(sentence: Sentence) -> bool:
    """関係者の話としている。: says who told it, and nothing that the next sentence takes up."""
    is_bare = not sentence.figures and not sentence.parties and not sentence.is_title
    return is_bare and len(sentence.text) <= SHORT and SAYS_WHO.search(sentence.text) is not None


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


def _claim(
    setting: Setting, claims: list[Claim], earlier: Sequence[Sentence], scales: Scales
) -> Claim:
    """Kind, then whose, then by whom, then for when: each is weighed by what is known by then."""
    sentence = setting.sentence
    draft = draft_of(setting, claims, earlier)
    kind, by_kind = scales.kind(draft)
    draft = draft._replace(kind=kind)
    spender, by_spender = scales.spender(draft)
    draft = draft._replace(spender=spender)
    actor, by_actor = scales.actor(draft._replace(actor=actor_of(draft)))
    draft = draft._replace(actor=actor)
    when, by_when = scales.when(draft)
    return Claim(
        percentage=setting.percentage,
        spender=spender,
        kind=kind,
        when=when,
        actor=actor,
        speaker=None if sentence.is_title else setting.discourse.speaker,
        cited=credited_for(sentence.text, setting.figure.start, setting.discourse.cited),
        sources=() if sentence.is_title else _sources(sentence, setting.following),
        rules=(*setting.percentage.rules, *by_kind, *by_spender, *by_actor, *by_when),
    )


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
