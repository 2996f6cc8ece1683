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
)
from pipelines.extraction.east_asian.chinese_speakers import goes_on_saying
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
from pipelines.extraction.east_asian.sources import find_sources
from pipelines.extraction.east_asian.speakers import find_speaker, find_title_speaker
from pipelines.extraction.east_asian.words import search
from pipelines.report import Claim

SHORT = 36
CREDIT = re2.compile("(?:が|は|も|などが)[^、。]{0,10}(?:報じ|伝え|報道し)(?:た|ている)。$")
TAKES_UP = re2.compile(
    r"^[^。、,]{0,14}(?:(?:これ|それ|この(?:数字|要求|水準|目標))[をにへ]|さらに|(?:将|把)(?:其|这一|该|这个))"
    r"|^(?:随后|后来|此后|其后|之后)[^,。]{0,6}(?:又|再|将|把|提高)"
)
"""6月にはこれを…, 随后又将这一数字…: goes on from what the sentence before tells."""
OWN_SUBJECT = re2.compile(
    r"^[^、。]{1,24}[^にでとへ](?:は|が|も)(?:、|[^、。]{0,40}(?:述べ|語|否定|反論|強調|説明))|(?:官房長官|防衛相|首相|政府|日方|日本政府|外务省|防卫省)[^,。、]{0,10}(?:は|が|表示|否认|说|称|强调)"
)
"""林官房長官は…と述べた, 日本政府表示: somebody else takes over."""
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
        outlets = find_outlets(sentence.text, own=discourse.own, is_title=sentence.is_title)
        discourse.reported = outlets or discourse.reported
        goes_on = continues_report(sentence.text) and not sentence.is_title
        following = sentences[number + 1] if number + 1 < len(sentences) else None
        goes_on = goes_on or (not outlets and _is_between_credits(sentences, number, discourse))
        takes_up = not outlets and not goes_on and _takes_up_report(sentences, number)
        goes_on = goes_on or (takes_up and bool(discourse.cited))
        discourse.cited = discourse.reported if goes_on else outlets
        if not discourse.cited and not sentence.is_title:
            discourse.cited = _credited_after(following, discourse)
        speaker = find_speaker(sentence.text, sentence.original)
        if speaker is None and not discourse.is_japanese and goes_on_saying(sentence.text):
            speaker = discourse.speaker
        if speaker is None and takes_up:
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


def _takes_up_report(sentences: list[Sentence], number: int) -> bool:
    """同紙によると…3%だった。6月にはこれを3.5%に引き上げた: goes on, with nobody else as its subject."""
    if not number:
        return False
    before, sentence = sentences[number - 1], sentences[number]
    if before.is_title or before.start + len(before.text) != sentence.start:
        return False
    return (
        before.text.startswith(SAME_OUTLET)
        and TAKES_UP.search(sentence.text) is not None
        and OWN_SUBJECT.search(sentence.text) is None
        and find_speaker(sentence.text, sentence.original) is None
    )


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
    laid_out = setting.discourse.layout.get(setting.percentage.start)
    if laid_out not in (None, when):
        when, by_when = laid_out, (*by_when, "when-of-layout")
    return Claim(
        percentage=setting.percentage,
        spender=spender,
        kind=kind,
        when=when,
        actor=actor,
        speaker=_speaker_of(setting),
        cited=credited_for(sentence.text, setting.figure.start, setting.discourse.cited),
        sources=() if sentence.is_title else _sources(sentence, setting.following),
        rules=(*setting.percentage.rules, *by_kind, *by_spender, *by_actor, *by_when),
    )


def _speaker_of(setting: Setting) -> str | None:
    sentence = setting.sentence
    if sentence.is_title:
        return find_title_speaker(sentence.text, setting.figure.start, sentence.original)
    return setting.discourse.speaker


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
