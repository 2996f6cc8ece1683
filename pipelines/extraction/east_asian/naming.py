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
CLAUSE_BEFORE = re2.compile("^[^、。「」()%]{0,28}[るたいすだ]$|^(?:程度|台|弱|強)?の$")
ASKING = re2.compile("求|迫|促|要求|要請|主張|突き付|期待|念頭|よう")
ASKER = re2.compile(
    "^(?:所)?(?:要求|规定|设定|提出|确定|希望)的|^[)」]?(?:諸国|加盟国|側|政府)?(?:が|の|から)(?:(?:加盟国|加盟各国|各国|同盟国|メンバー)に(?:対し)?)?(?:義務付け|求め|要求|掲げ|目標と|定め|主張|課|促|迫|目指す|署名し|合意し|決め|受け入れ|約束し|誓っ|採択し|認め|のん|承認し|確認し)"
)
STAGES = ("NATO", "ALLIES")
IMPOSED_ON = re2.compile("(?:NATO|北大西洋条約機構|\\(NATO\\))(?:が|の)$")
"""NATOが加盟国に課す2%: on whom it is put is not whose figure this one is."""
LIKE = re2.compile(
    "^(?:\\([A-Z]{2,6}\\))?[)」]?(?:の(?:中核|目標|新目標|水準|加盟)[^、。%]{0,8}?)?(?:諸国|加盟国|加盟各国|各国|側|政府)?(?:並み|に並ぶ|と同水準|と同じ|と同様|と同程度|の?基準|の?(?:算定|計算)?方式|の?定義|流|の?標準|水準|的?标准|を例に|に倣|を参考|を引き合い|を手本|を先例|の例に|をモデル|を見習|を念頭に|看齐|同等|相同|一样|一致|那样|式的)"
)
"""After a country that only sets the measure: NATO諸国と同じ5%."""
MET = re2.compile(
    "^(?:的)?(?:GDP|占GDP)?的?[\\d.]+%的?(?:军费|国防开支|防务开支)?(?:标准|目标|门槛|基准|要求|承诺)"
)
MEETING = ("达到", "满足", "实现", "履行", "兑现", "达成", "符合", "完成", "达到了", "实现了")
"""达到北约2%的标准: who only sets it."""
DOMESTIC = re2.compile(
    "防衛|防卫|政府|首相|総理|与党|野党|自民|国会|財務省|我が国|わが国|内閣|官房|首脳|世論|内阁|日方|防长|财务省|在野党|反对党|议员|工党|总理|日圆|日元|会見"
)
"""Words of the country that the report is about."""
OWN_VIEW = re2.compile("べき|枠[」の]|ねばならない|なければならない")
"""…に達するべきだ: what a paper asks of its own country, whoever was told of before."""
CALLED_BY = re2.compile("^(?:以上|程度)?」?(?:という|との|といった)$")
PUT_TO = re2.compile("^[^、。「」()%]{0,32}(?:られ|され|促さ)(?:た|ている|てきた|る)$")
"""3.5%への増額を求められた日本は: who is asked stands behind its clause."""
ITS_AIM = re2.compile(
    "^(?:政府|政権)?の(?:新たな|新|国防費|防衛費)?(?:目標|計画|合意|基準|公約|方針)"
)
"""「35年に5%」というNATOの目標."""
NO_SPENDER = frozenset({"USA"})
OWNS = re2.compile(
    "^(?:国防|防衛|軍事)(?:費|予算)|^(?:政府|側|各国|加盟国)?の(?:\\d{2,4}年度?の|来年度?の|今年度?の|年間)?(?:国防|防衛|軍事|防衛関連)(?:費|支出|予算|関連費|負担)"
    "|^(?:政府)?的?(?:国防|军事|防卫|防务)(?:费|开支|支出|预算|经费)|^的?军费"
)
"""NATO加盟国の国防費を: whose spending it is, in so many words."""
OWN_COUNTRY = re2.compile("自国|わが国自身|本国")
SAME_COUNTRY = re2.compile("同国|该国|同政府|该政府")


def owner(text: str, parties: list[Party], figure: Figure) -> tuple[tuple[str, ...], str] | None:
    """Whose 国防費 the clause tells of, or the topic that 自国 goes back to."""
    own = OWN_COUNTRY.search(text[: figure.end + REACH_OWN])
    topics = [p for p in parties if p.role == "agent" and p.code not in NO_SPENDER]
    if own and topics and topics[0].end <= own.start():
        return (topics[0].code,), "own_country"
    named = [p for p in parties if OWNS.search(text[p.end :][:16])]
    last = parties[-1] if parties else None
    if not named or last is None or named[-1].code in NO_SPENDER:
        return None
    is_later_topic = last.role == "agent" and last.start > named[-1].start
    return None if is_later_topic else (listed_with(text, parties, named[-1]), "owner")


REACH_OWN = 12


def is_measure(text: str, party: Party) -> bool:
    """Whether a country only sets the measure: NATO並みの5%."""
    after = text[party.end :][:16]
    is_met = MET.search(after) is not None and text.endswith(MEETING, 0, party.start)
    return is_met or LIKE.search(after) is not None


def is_put_on(text: str, party: Party) -> bool:
    return party.code in STAGES and IMPOSED_ON.search(text[: party.start]) is not None


def without_askers(text: str, parties: list[Party]) -> list[Party]:
    """NATOが求める2%を、カナダは…: who asks is not who spends, where another country is named."""
    own = [p for p in parties if not ASKER.search(text[p.end :][:16]) and not is_put_on(text, p)]
    return own if any(p.code not in NO_SPENDER for p in own) else parties


def qualified(sentence: Sentence, figure: Figure) -> tuple[tuple[str, ...], str] | None:
    """3.5%に増やすと約束した韓国: the country behind the clause of the figure."""
    for party in sentence.parties:
        gap = sentence.text[figure.end : party.start]
        if party.start < figure.end or party.code in NO_SPENDER:
            continue
        if CALLED_BY.search(gap) and ITS_AIM.search(sentence.text[party.end :]):
            return (party.code,), "whose_aim_it_is"
        if is_measure(sentence.text, party):
            continue
        if PUT_TO.search(gap):
            return (party.code,), "put_to_it"
        is_apposed = gap.startswith("と") and not gap.startswith(("とす", "とし", "とい", "とな"))
        if CLAUSE_BEFORE.search(gap) and not is_apposed and not ASKING.search(gap):
            return (party.code,), "clause_before_it"
        return None
    return None


def listed_with(text: str, parties: list[Party], last: Party) -> tuple[str, ...]:
    """リトアニアとエストニアは: all that stand in one list with the last, the first first."""
    codes, reach = [last.code], last.start
    for party in reversed([p for p in parties if p.end <= last.start]):
        is_apart = "NATO" in (party.code, last.code) and party.code != last.code
        if text[party.end : reach] not in JOINS or party.code in NO_SPENDER or is_apart:
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
        or DOMESTIC.search(sentence.text[: figure.end + REACH_OWN])
        or OWN_VIEW.search(sentence.text[figure.end :])
    ):
        return None
    if discourse.asked_about is not None:
        return (discourse.asked_about,), "asked_about"
    if discourse.subject is not None and discourse.subject not in NO_SPENDER:
        return (discourse.subject,), "subject_before"
    if discourse.is_fresh and discourse.last is not None:
        return discourse.last.spender, "as_in_the_sentence_before"
    return None
