"""Whose spending the build of a Japanese or Chinese sentence tells: lists, clauses before a country (pure)."""

import re2

from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.parties import Party
from pipelines.extraction.east_asian.percentages import Figure

JOINS = (
    "だけでなく",
    "だけでなく、",
    "のみならず",
    "ばかりでなく",
    "に加え",
    "に加え、",
    "、",
    "と",
    "や",
    "・",
    "及び",
    "および",
    "和",
    "与",
    "及",
    "以及",
    "並びに",
)
CLAUSE_BEFORE = re2.compile("^[^、。「」()%]{0,28}[るたいす]$|^(?:程度|台|弱|強)?の$")
ASKING = re2.compile("求|迫|促|要求|要請|主張|突き付|期待|念頭|よう")
ASKER = re2.compile(
    "^(?:所)?(?:要求|规定|设定|提出|确定|希望)的|^[)」]?(?:諸国|加盟国|側|政府)?(?:が|の|から)(?:求め|要求|掲げ|目標と|定め|主張|課|促|迫|目指す)"
)
LIKE = re2.compile(
    "^(?:\\([A-Z]{2,6}\\))?[)」]?(?:の(?:中核|目標|新目標|水準|加盟)[^、。%]{0,8}?)?(?:諸国|加盟国|加盟各国|各国|側|政府)?(?:並み|に並ぶ|と同水準|と同じ|と同様|と同程度|の?基準|の?(?:算定|計算)?方式|の?定義|流|の?標準|水準|的?标准|看齐|同等|相同|一样|一致|那样|式的)"
)
"""After a country that only sets the measure: NATO諸国と同じ5%."""
DOMESTIC = re2.compile(
    "防衛|防卫|政府|首相|総理|与党|野党|自民|国会|財務省|我が国|わが国|内閣|官房|首脳|世論|内阁|日方|防长|财务省|在野党|反对党|议员|工党|总理|日圆|日元|会見"
)
"""Words of the country that the report is about."""
OWN_VIEW = re2.compile("べき|枠[」の]|ねばならない|なければならない")
"""…に達するべきだ: what a paper asks of its own country, whoever was told of before."""
NO_SPENDER = frozenset({"USA"})


def is_measure(text: str, party: Party) -> bool:
    """Whether a country only sets the measure: NATO並みの5%."""
    return LIKE.search(text[party.end :][:16]) is not None


def without_askers(text: str, parties: list[Party]) -> list[Party]:
    """NATOが求める2%を、カナダは…: who asks is not who spends, where another country is named."""
    own = [p for p in parties if not ASKER.search(text[p.end :][:12])]
    return own if any(p.code not in NO_SPENDER for p in own) else parties


def qualified(sentence: Sentence, figure: Figure) -> tuple[tuple[str, ...], str] | None:
    """3.5%に増やすと約束した韓国: the country behind the clause of the figure."""
    for party in sentence.parties:
        gap = sentence.text[figure.end : party.start]
        if party.start < figure.end or party.code in NO_SPENDER:
            continue
        is_apposed = gap.startswith("と") and not gap.startswith(("とす", "とし", "とい", "とな"))
        if CLAUSE_BEFORE.search(gap) and not is_apposed and not ASKING.search(gap):
            return (party.code,), "clause_before_it"
        return None
    return None


def listed_with(text: str, parties: list[Party], last: Party) -> tuple[str, ...]:
    """リトアニアとエストニアは: all that stand in one list with the last, the first first."""
    codes, reach = [last.code], last.start
    for party in reversed([p for p in parties if p.end <= last.start]):
        if text[party.end : reach] not in JOINS or party.code in NO_SPENDER:
            break
        codes.append(party.code)
        reach = party.start
    is_with_us = any(p.code in NO_SPENDER and text[p.end : reach] in JOINS for p in parties)
    return (last.code,) if is_with_us else tuple(dict.fromkeys(reversed(codes)))


def goes_on(
    sentence: Sentence, figure: Figure, discourse: Discourse
) -> tuple[tuple[str, ...], str] | None:
    """25年は2.4%を見込む: nobody is named, so it is of whom the sentence before was."""
    named = [p for p in sentence.parties if p.start < figure.start or p.role == "patient"]
    if (
        named
        or sentence.is_title
        or DOMESTIC.search(sentence.text[: figure.start])
        or OWN_VIEW.search(sentence.text[figure.end :])
    ):
        return None
    if discourse.subject is not None and discourse.subject not in NO_SPENDER:
        return (discourse.subject,), "subject_before"
    if discourse.is_fresh and discourse.last is not None:
        return discourse.last.spender, "as_in_the_sentence_before"
    return None
