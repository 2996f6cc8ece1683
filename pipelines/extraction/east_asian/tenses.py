"""Whether a clause tells of what was or of what is to come (pure)."""

import re
from enum import Enum

from pipelines.extraction.languages.cjk_dates import (
    ANNOUNCED,
    EVENTS,
    EVENTS_TO_COME,
    FUTURE,
    FUTURE_BEFORE,
    FUTURE_SOON,
    TOLD,
)


class Tense(Enum):
    """What the verb of a clause says of its time."""

    PAST = "past"
    TO_COME = "to_come"
    EVENT = "event"
    """An event of these days, whether just over or about to be."""
    UNTOLD = "untold"


REACH = 120
"""Code points after a day in which its verb is looked for."""
END = re.compile(r"[。!?\n]")
PAST_END = re.compile(r"(?:[いしっきりえけせてねべめれ]た|んだ|ました|でした)」?と?$")
EVENT_END = re.compile(rf"(?:{'|'.join(EVENTS_TO_COME)})(?:ことになる|だ|です|である)?$")
PLANNED = re.compile(
    rf"^(?:に|にも|から|の)[^、。「」]{{0,40}}?(?:{'|'.join(EVENTS_TO_COME)})"
    rf"(?:{'|'.join(ANNOUNCED)})"
)
ATTRIBUTIVE = re.compile(
    r"^[^。「」]{0,50}?(?:を前に|に先立ち|を控え|(?:開かれる|開催される|行われる|予定される|始まる)[一-龥ァ-ヶA-Z同])"
)
CHANCE = re.compile(
    r"^の[^、。]{0,20}(?:会合|会議|総会|選挙|会談|委員会)で[^。]{0,40}(?:[るすくう](?:確率|公算|可能性|見通し|見込み)|[るすくう]との(?:見方|観測|予想)|[るすくう]と(?:予想|みて|見て|みる))"
)
"""19日の会合で引き上げられる確率: what may come."""
SPOKEN = re.compile("|".join(TOLD))
BEFORE = re.compile(rf"(?:{'|'.join(FUTURE_BEFORE)})$")
SOON = re.compile(rf"^(?:{'|'.join(FUTURE_SOON)})")


EVENT = re.compile(rf"^(?:在|于|於|至|起|的)?[^,。了过将]{{0,10}}(?:{'|'.join(EVENTS)})(?!了|过)")
DUE_BEFORE = re.compile(
    r"(?:投票|投開票|開票|公示|告示|採決|期限|締め切り|締切|回答|会合|会議|会談|開会|開幕|閉幕|召集|招集|施行|発効|期日|首脳会議|次回|初会合|就任式|提出)日?は(?:早ければ|\d{1,2}月)?$"
)
"""投開票は20日。: a noun of what is due, and its day."""
UP_TO = re.compile(
    r"^(?:午前|午後|正午)?(?:\d{1,2}時)?(?:\d{1,2}分)?まで(?!の|に(?!回答|提出|決定|達成|実現).*[しっいれけげきめせ]た$)[^、。]{0,20}(?:備え|注意|警戒|続く|続ける|待つ|開く|行う|受け付け|予定|する|とする|期限)"
)
"""16日午前0時まで備えを: the day is yet to come."""
WAS_HELD = re.compile("に(?:投開票|投票|開票|召集|開催)された")
"""10日に投開票された参院選は: it is over."""
ANNIVERSARY = re.compile(
    r"^で?、?[^、。]{0,16}\d{1,3}[年周](?:年)?(?:となる|になる|を迎える|の節目)"
)
"""17日、発生から30年となる。"""
IS_DUE = re.compile(r"^(?:の予定|の見通し|に予定)?(?:だ|です)?(?:$|で、|で$)")


def tense_at(text: str, start: int, end: int) -> Tense:
    """The tense of the clause that a calendar expression stands in.

    Args:
        text: Narrowed.
        start: Of the expression.
        end: Of the expression.

    >>> text = "28日の会談で説明する。"
    >>> tense_at(text, 0, 3)
    <Tense.TO_COME: 'to_come'>
    >>> tense_at("28日の記者会見で増額する方針を示した。", 0, 3)
    <Tense.PAST: 'past'>
    """
    following = text[end : end + REACH]
    stop = END.search(following)
    clause = following[: stop.start()] if stop else following
    if EVENT.search(clause) and not BEFORE.search(text[max(0, start - 8) : start]):
        return Tense.EVENT
    if WAS_HELD.match(clause):
        return Tense.PAST
    if clause.startswith(("投開票の", "投開票され", "投票の", "召集の")):
        return Tense.EVENT
    if UP_TO.search(clause) or ANNIVERSARY.search(clause):
        return Tense.TO_COME
    if any(word in clause[:8].replace("開かれた", "")[:7] for word in FUTURE) or SOON.search(
        clause
    ):
        return Tense.TO_COME
    if BEFORE.search(text[max(0, start - 8) : start]):
        return Tense.TO_COME
    if DUE_BEFORE.search(text[max(0, start - 14) : start]) and IS_DUE.search(clause):
        return Tense.TO_COME
    if ATTRIBUTIVE.search(clause) or CHANCE.search(clause):
        return Tense.TO_COME
    if PLANNED.search(clause) and not SPOKEN.search(clause[:8]):
        return Tense.TO_COME
    if stop and EVENT_END.search(clause):
        return Tense.TO_COME
    return Tense.PAST if stop and PAST_END.search(clause) else Tense.UNTOLD
