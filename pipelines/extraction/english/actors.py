"""Actor: which government demands, pledges, denies or caps."""

from itertools import pairwise

from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.sayers import speaker_of
from pipelines.extraction.english.stage import Stage, asks_again, asks_own_country
from pipelines.extraction.english.subjects import subject_of
from pipelines.report import Kind

THINKS_ABOUT = frozenset(
    "consider weigh study mull explore examine eye discuss contemplate review draft".split()
)
RUNS_FOR_OFFICE = frozenset({"campaign", "run", "stump"})
"""What a candidate does, and no government."""
HOPES = frozenset("hope hopes ambition ambitions aspiration aspirations".split())
TALKS = frozenset("discussion consideration study review examination".split())
OFFICIALS = frozenset("officials bureaucrats policymakers planners ministries".split())


def find_actor(
    stage: Stage, *, kind: Kind, governor: Governor | None, spender: tuple[str, ...]
) -> str | None:
    """The government that pledges, denies or caps; a demand's is found before its spender."""
    if kind in (Kind.PLEDGE, Kind.CAP):
        return _only_state(spender)
    if kind is Kind.BENCHMARK:
        return _setter_of_standard(stage, governor)
    if kind is Kind.DENIAL:
        return _denier(stage, governor, spender)
    if kind is Kind.PROPOSAL:
        proposer = None if governor is None else _proposer(stage, governor, spender)
        return proposer or (_only_state(spender) if _is_its_own(stage, governor) else None)
    return None


def _setter_of_standard(stage: Stage, governor: Governor | None) -> str | None:
    """``NATO has come to regard 3.5 percent as a common standard``: else it is Washington's."""
    subject = _subject(stage, governor) if governor is not None else None
    said = speaker_of(stage)
    if said is not None and said.code == "USA" and said.form in ("leader", "gov"):
        return "USA"  # "Allies in Europe are setting the global standard, Parnell said"
    if subject is not None and subject.code in ("NATO", "EU") and not subject.of_noun:
        return subject.code
    american = any(party.code in ("USA", "ALLIES") for party in stage.parties)
    return "USA" if american or stage.asker == "USA" else None


def _is_its_own(stage: Stage, governor: Governor | None) -> bool:
    """``options to be put to the panel, government sources said``; ``his hope of reaching 3%``."""
    if any(party.form == "nongov" for party in stage.parties if party.at < stage.at):
        return False
    if governor is not None and (governor.modal == "should" or governor.lemma in RUNS_FOR_OFFICE):
        return False
    if governor is not None and _speaks_for_himself(stage, governor):
        return False
    if governor is not None and governor.noun and governor.lemma in HOPES:
        return True
    return any(_is_official(stage, k) or _is_under_talk(stage, k) for k in range(len(stage.row)))


def _is_under_talk(stage: Stage, k: int) -> bool:
    """``A more cautious version under discussion``."""
    following = stage.row[k + 1].low if k + 1 < len(stage.row) else ""
    return stage.row[k].low == "under" and following in TALKS


def _is_official(stage: Stage, k: int) -> bool:
    """``officials``, ``government sources``."""
    item = stage.row[k]
    is_source = "source" in item.tags and k > 0 and "gov" in stage.row[k - 1].tags
    return item.low in OFFICIALS or is_source


def _only_state(spender: tuple[str, ...]) -> str | None:
    return spender[0] if spender and spender[0] != "ALLIES" else None


def _subject(stage: Stage, governor: Governor) -> Party | None:
    verb = governor if not governor.noun else verb_before(stage.row, min(governor.at, stage.at))
    return subject_of(stage.row, stage.parties, verb.at) if verb is not None else None


def _proposer(stage: Stage, governor: Governor, spender: tuple[str, ...]) -> str | None:
    if governor.modal == "should":
        said = speaker_of(stage)
        is_state = said is not None and said.form in ("leader", "gov")
        return said.code if said is not None and is_state and said.code else None
    giver = _who_puts_forward(stage, governor)
    if giver is not None:
        return giver
    acting = _subject(stage, governor)
    if acting is not None and acting.form == "pronoun" and acting.code == "NATO":
        return acting.code  # "I have proposed", in the Secretary General's statement
    if _speaks_for_himself(stage, governor) or governor.lemma in RUNS_FOR_OFFICE:
        return None
    if governor.passive and governor.right and governor.lemma in THINKS_ABOUT:
        return _only_state(spender)
    subject = _subject(stage, governor)
    if subject is not None and subject.form == "pronoun" and _is_in_anothers(stage, subject):
        return None
    if subject is not None and _are_some_people(stage, subject.at):
        return None
    if subject is None:
        return _only_state(spender) if _is_by_officials(stage, governor) else None
    said = speaker_of(stage)
    if said is not None and said.form == "nongov" and said.at < subject.at:
        return None  # "Abe, who is in no office, said Tokyo should"
    return subject.code if subject.code not in ("", "ALLIES") else None


def _who_puts_forward(stage: Stage, governor: Governor) -> str | None:
    """``a proposal by Estonia under which every member would hand``: whose it is."""
    row, low, high = stage.row, min(governor.at, stage.at), max(governor.at, stage.at)
    for party in stage.parties:
        first = party.at - 1 - (row[party.at - 1].low == "the")
        is_near = low - 8 <= first < high and first > 0 and bool(party.code)
        if is_near and row[first].low in ("by", "from") and row[first - 1].low in PUT_FORWARD:
            return party.code
    return None


PUT_FORWARD = frozenset("proposal proposals suggestion idea plan initiative motion draft".split())


def _is_in_anothers(stage: Stage, pronoun: Party) -> bool:
    """``The committee …, proposing that it climb``: a body tells what the country is to do."""
    return any(one.form == "nongov" and one.at < pronoun.at for one in stage.parties)


def _are_some_people(stage: Stage, at: int) -> bool:
    """``some politicians in Tokyo``, ``right-wing forces in Japan``: no government."""
    if at < 2 or stage.row[at - 1].low not in ("in", "within", "inside", "from"):
        return False
    return any(item.low in PEOPLE for item in stage.row[max(0, at - 4) : at - 1])


PEOPLE = frozenset(
    "politicians people lawmakers legislators forces voices hawks conservatives experts quarters"
    " circles factions elements figures commentators rightists analysts economists critics".split()
)


def _is_by_officials(stage: Stage, governor: Governor) -> bool:
    """``officials are considering 3 percent``: those of the country whose spending it is."""
    before = stage.row[max(0, governor.at - 6) : governor.at]
    return not governor.noun and any(item.low in OFFICIALS for item in before)


def _denier(stage: Stage, governor: Governor | None, spender: tuple[str, ...]) -> str | None:
    """Who denies: the subject of the denial, or who says that nobody asked."""
    said = speaker_of(stage)
    subject = _subject(stage, governor) if governor is not None else None
    if subject is not None and subject.form == "nongov":
        return None
    if said is not None and said.form == "nongov" and (subject is None or subject.at == said.at):
        return None
    speaker = subject if subject is not None and subject.code else said
    if governor is not None and governor.kind in ("demand", "proposal"):
        speaker = said if said is not None and said.code else speaker
    elif governor is not None and speaker is not None and speaker.code not in (*spender, "USA"):
        if not _is_union(spender):
            speaker = said if said is not None and said.code in spender else None
    elif governor is not None and governor.kind != "denial" and said is not None:
        speaker = said if said.code in spender else speaker
    if speaker is not None and speaker.code == "USA" and "USA" not in spender:
        return _who_says_no(stage, spender) or "USA"
    if speaker is not None and speaker.code:
        return speaker.code
    return spender[0] if spender else None


def _who_says_no(stage: Stage, spender: tuple[str, ...]) -> str | None:
    """``Washington has not told Tokyo, Japan's spokesperson said``: who denies, and not it."""
    if any(party.code == "USA" and party.form == "leader" for party in stage.parties[:1]):
        return None
    for party in stage.parties:
        after = stage.row[party.at + 1 : party.at + 6]
        says = any(item.sense.says and item.sense.form in ("ed", "s") for item in after)
        if party.code in spender and party.form in ("leader", "gov") and says:
            return party.code
    return None


def _is_union(spender: tuple[str, ...]) -> bool:
    """``Spain rejected a NATO proposal``: of whom one member speaks."""
    return bool(spender) and set(spender) <= {"NATO", "EU", "ALLIES"}


def _speaks_for_himself(stage: Stage, governor: Governor) -> bool:
    """``I would favor 2.5 percent``; ``his own suggestion``: no government proposes."""
    low, high = min(governor.at, stage.at), max(governor.at, stage.at)
    near = [item.low for item in stage.row[max(0, low - 4) : high]]
    if any(one.low == "time" and two.low == "that" for one, two in pairwise(stage.row[:low])):
        return True  # "it is high time that the government pledged"
    return "i" in near or "my" in near or ("own" in near and ("his" in near or "her" in near))


def find_asker(stage: Stage, governor: Governor | None) -> str | None:
    """Who demands: the subject of the asking, else who asks elsewhere in the sentence or before."""
    row = stage.row
    if governor is not None and governor.modal == "should":
        speaker = speaker_of(stage)
        if speaker is not None and speaker.form == "pronoun" and stage.asker:
            return stage.asker
        if speaker is not None and speaker.code:
            return speaker.code
    if governor is not None and not governor.noun and governor.kind not in ("level", "be"):
        subject = subject_of(row, stage.parties, governor.at)
        if (
            subject is not None
            and subject.code
            and subject.code != "ALLIES"
            and not asks_again(stage, subject, governor.at)
            and not (governor.passive and subject.at < governor.at)
            and not (
                subject.form in ("gov", "pronoun") and asks_own_country(stage, subject, governor.at)
            )
        ):
            return subject.code
    if any(party.code == "USA" for party in stage.parties):
        return "USA"
    if stage.asker:
        return stage.asker
    is_asked = governor is not None and governor.passive
    others = [party for party in stage.parties if party.code == "NATO" and not is_asked]
    return others[0].code if others else "USA"
