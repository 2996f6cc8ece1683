"""A figure where it stands in its sentence."""

from dataclasses import dataclass

import re2

from pipelines.extraction.east_asian.discourse import Discourse, Sentence
from pipelines.extraction.east_asian.percentages import Figure
from pipelines.report import Measure, Percentage

BRACKET = re2.compile(
    r"\([^()]{0,30}?(?:時点|現在|当時|今年|昨年|年度|目前|现在|现为|这一比例|去年|同[比は])[^()]{0,30}$"
)
"""(現在は1.8%), (日本目前为1.8%,美国为3%): an aside on what is."""


BRACKET_REACH = 30
FIRST = 4
OWN = re2.compile(
    "^(?:の|的)?(?:費|费|国防|防衛費|軍事|军费|军事|防务)|^の[^、。はがを]{1,16}(?:首相|大統領|総統|国防相|外相|政府|政権)(?:は|が)"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """A figure where it stands."""

    sentence: Sentence
    place: int
    figure: Figure
    percentage: Percentage
    discourse: Discourse
    following: Sentence | None
    begin: int
    """Where what is said of it begins: after the figure before, or within its brackets."""
    next_start: int
    in_brackets: bool
    last_share: int
    """Where the share before ends in this sentence; 0 where there is none."""


def subject_of(sentence: Sentence) -> str | None:
    """ドイツは、2029年までに国防費を倍増する: the country that opens a sentence."""
    first = sentence.parties[0] if sentence.parties else None
    if first is None or first.start > FIRST:
        return None
    is_topic = first.role == "agent" or OWN.search(sentence.text[first.end :][:12]) is not None
    return first.code if is_topic else None


QUESTION = re2.compile("^\\s*(?:--|——|――|──|―|—|Q[.:: 、]|問[::、 ])")
ABOUT = re2.compile("(?:は|では|も|に(?:つ|関)いて(?:は)?|呢|怎么样|如何)[?]?\\s*$")


def is_question(sentence: Sentence) -> bool:
    """――台湾は: a line of who asks in an interview."""
    return QUESTION.search(sentence.text) is not None


def asked_about(sentence: Sentence) -> str | None:
    """The country that a short question is about; the answer need not name it again."""
    codes = {party.code for party in sentence.parties}
    is_about = len(codes) == 1 and ABOUT.search(sentence.text) is not None
    return codes.pop() if is_about else None


def read_setting(
    sentence: Sentence, place: int, discourse: Discourse, following: Sentence | None
) -> Setting:
    figure, percentage = sentence.figures[place]
    begin = sentence.figures[place - 1][0].end if place else 0
    is_last = place + 1 == len(sentence.figures)
    opened = BRACKET.search(sentence.text[: figure.start])
    in_brackets = opened is not None and ")" in sentence.text[figure.end :][:BRACKET_REACH]
    return Setting(
        sentence=sentence,
        place=place,
        figure=figure,
        percentage=percentage,
        discourse=discourse,
        following=following,
        begin=max(begin, opened.start()) if opened and in_brackets else begin,
        next_start=len(sentence.text) if is_last else sentence.figures[place + 1][0].start,
        in_brackets=in_brackets,
        last_share=max(
            (f.end for f, p in sentence.figures[:place] if p.of is Measure.GDP), default=0
        ),
    )
