"""Sentences: where each begins and ends, headlines and list lines included."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import sentencex

from pipelines.extraction.figure_gaps import FILLER

MAX_SENTENCE = 1500
"""Longer ones are cut into windows of so many code points; news has none."""

_ABBREVIATED = re.compile(
    r"(?:\b(?:U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Cmdr|Gov|Sen|Rep|Sec|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Co|Corp|Inc|Ltd"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|vs|est|etc|e\.g|i\.e|Rev|Hon|Amb|Pres|Brig|Vol|Fig"
    r"|Pvt|Cpl|Spc|Ens|Asst|Dep|Atty|Supt|Def|Min|Mt|Ft|Messrs|incl)\.|\b[A-Z]\.)$"
)
_ENDS_ANYWAY = re.compile(
    r"(?:U\.S|U\.K|U\.N|E\.U|D\.C|a\.m|p\.m|Jr|Sr|Co|Corp|Inc|Ltd|etc|St|Min"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.$"
)
_OPENS = re.compile(
    r"[\"'(\[]*(?:The|A|An|It|He|She|They|We|In|On|At|But|And|That|This|These|Those|For|As|If|When|While"
    r"|Under(?! ?-?Secretar)|Its|His|Her|Their|There|With|After|Before|By|From|Last|Some|To|I|You"
    r"|What|Who|Such|However|Although|Despite|Since|How|Why|Where|Many|Most|Both|Each|Yet|So|Nor|Then|Now|Even"
    r"|Meanwhile|Instead|Our|My|Shares|Only|Not|Or)\b(?![-.])"
)
_OPENS_AFTER_LETTER = re.compile(r"[\"'(\[]*(?:The|It|They|But|This|That|These|If|When|While)\b")
"""After a letter with its full stop, which most often is the initial of a name."""
_SAYS_NO = re.compile(r"\b[Nn]o\.\s*$")
_NUMBERED = re.compile(r"\bNo\.$")
_LOWER = re.compile(r"[\"')\]]*[a-z0-9%$]")
_CLOSING = re.compile(r"^[\"')\]]+\s+[a-z]")


class Span(NamedTuple):
    """Half-open, code points."""

    start: int
    end: int


def find_sentences(text: str) -> Iterator[Span]:
    """The sentences of ``text``, in reading order, without the blanks around them.

    Args:
        text: Narrowed; each line is at least one sentence.

    >>> text = "Mr. Colby left at 3 p.m. Friday. He asked the U.S. for more."
    >>> [text[s.start : s.end] for s in find_sentences(text)]
    ['Mr. Colby left at 3 p.m. Friday.', 'He asked the U.S. for more.']
    """
    start, text = 0, text.replace(FILLER, "0")
    for line in text.split("\n"):
        if not line:
            pass
        elif len(line) > SHORT or ". " in line:
            yield from _in_line(line, start)
        elif line.strip():
            lead = len(line) - len(line.lstrip())
            yield Span(start + lead, start + len(line.rstrip()))
        start += len(line) + 1


def _in_line(line: str, base: int) -> Iterator[Span]:
    begin, cursor = 0, 0
    is_title = is_headline(line)
    pieces = [piece for part in _segments(line) for piece in _split_more(part)]
    for number, piece in enumerate(pieces):
        cursor += len(piece)
        following = pieces[number + 1] if number + 1 < len(pieces) else ""
        end = line[max(begin, cursor - 40) : cursor]
        if following and _belong_together(end, following[:80], is_headline=is_title):
            continue
        yield from _trimmed(line, begin, min(cursor, len(line)), base)
        begin = cursor
    if begin < len(line):
        yield from _trimmed(line, begin, len(line), base)


def _segments(line: str) -> Iterator[str]:
    """The splitter's pieces; it takes the square of a line's length where quotes stay open."""
    begin = 0
    while len(line) - begin > MAX_SENTENCE:
        window = line[begin : begin + MAX_SENTENCE]
        cut = window.rfind(". ") + 2
        cut = cut if cut > 1 else window.rfind(" ") + 1 or MAX_SENTENCE
        yield from sentencex.segment("en", window[:cut])
        begin += cut
    rest = line[begin:]
    is_long = len(rest) > SHORT or _MAY_END.search(rest)
    yield from sentencex.segment("en", rest) if is_long else [rest]


SHORT = 40
"""Most lines that are no longer are one sentence: a headline, a row of a list."""
_MAY_END = re.compile(r"[A-Za-z0-9][a-z0-9%)\"'][.?!] ")
_MONTH_ENDS = "|".join(
    rf"(?<=\b{month}\.)" for month in "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
)
_MISSED = re.compile(
    # begins with a set of signs, so that all others are skipped quickly
    r"[.!?](?:[\"')\]]*[\"')]\s+(?=[\"'(\[]*[A-Z])"
    rf"|(?:(?<=\bMay\.)|(?<=\b[Nn]o\.)(?!\s+(?:One|Two|Three|Ten)\b)|(?:{_MONTH_ENDS})(?=\s+(?:The|A|An|It|He|She|They)\b))\s+(?=[A-Z]))"
)


def _split_more(piece: str) -> Iterator[str]:
    """Boundaries that the splitter leaves: a full stop inside closing quotes, or after May."""
    begin = 0
    for match in _MISSED.finditer(piece):
        head = piece[max(begin, match.end() - 40) : match.end()]
        if not match.group()[1].isspace() and _ABBREVIATED.search(head.rstrip(" \"')")):
            continue
        if _SAYS_NO.search(head) and piece.count('"', begin, match.start()) % 2:
            continue  # what is quoted stays in one
        yield piece[begin : match.end()]
        begin = match.end()
    yield piece[begin:]


def _belong_together(before: str, after: str, *, is_headline: bool) -> bool:
    """Whether a full stop between the two ended no sentence."""
    head, tail = before.rstrip(), after.lstrip()
    if not tail:
        return True
    if _NUMBERED.search(head) and tail[0].isdigit():
        return True  # "No. 10 Downing Street"
    if _ABBREVIATED.search(head[-12:]) and not _ends_anyway(head, tail, is_headline=is_headline):
        return True
    if _LOWER.match(tail) and tail[0].islower() and head[-1:] not in "?!":
        return True
    return bool(_CLOSING.match(tail))


def _ends_anyway(head: str, tail: str, *, is_headline: bool) -> bool:
    """``in the U.S. The plan``; but ``U.S. Under Secretary``, ``U.S. To Raise Spending``."""
    if is_headline:
        return False
    if _ENDS_ANYWAY.search(head):
        return bool(_OPENS.match(tail))
    return bool(head[-2:-1].isupper() and _OPENS_AFTER_LETTER.match(tail))


def ends_in_abbreviation(line: str) -> bool:
    """Whether the full stop at the end of ``line`` may be one of an abbreviation."""
    return bool(_ABBREVIATED.search(line[-12:]))


def is_headline(line: str) -> bool:
    """``U.S. And Japan Agree on Spending``: nearly all words with capitals, and no end."""
    if line.rstrip().endswith((".", "!", "?", '"', ")", ":")):
        return False
    words = [word for word in line[:200].split() if word[0].isalpha() and len(word) > 3]
    return sum(word[0].isupper() for word in words) * 10 >= 9 * len(words)


def _trimmed(line: str, begin: int, end: int, base: int) -> Iterator[Span]:
    """The span without blanks, in windows where it is too long."""
    piece = line[begin:end]
    begin += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    while end - begin > MAX_SENTENCE:
        cut = line.rfind(" ", begin + MAX_SENTENCE // 2, begin + MAX_SENTENCE)
        cut = cut if cut > 0 else begin + MAX_SENTENCE
        yield Span(base + begin, base + cut)
        begin = cut
    if begin < end:
        yield Span(base + begin, base + end)
