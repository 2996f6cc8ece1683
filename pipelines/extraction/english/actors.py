"""Actor: which government demands, pledges, denies or caps."""

from pipelines.extraction.english.governor import Governor
from pipelines.extraction.english.governors import verb_before
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.stage import Stage, asks_again, asks_own_country, speaker_of
from pipelines.extraction.english.subjects import subject_of
from pipelines.report import Kind

THINKS_ABOUT = frozenset(
    "consider weigh study mull explore examine eye discuss contemplate review draft".split()
)


def find_actor(
    stage: Stage, *, kind: Kind, governor: Governor | None, spender: tuple[str, ...]
) -> str | None:
    """The government that pledges, denies or caps; a demand's is found before its spender."""
    if kind in (Kind.PLEDGE, Kind.CAP):
        return _only_state(spender)
    if kind is Kind.BENCHMARK:
        american = any(party.code in ("USA", "ALLIES") for party in stage.parties)
        return "USA" if american or stage.asker == "USA" else None
    if kind is Kind.DENIAL:
        return _denier(stage, governor, spender)
    if kind is Kind.PROPOSAL and governor is not None:
        return _proposer(stage, governor, spender)
    return None


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
    if _speaks_for_himself(stage, governor):
        return None
    if governor.passive and governor.right and governor.lemma in THINKS_ABOUT:
        return _only_state(spender)
    subject = _subject(stage, governor)
    return subject.code if subject is not None and subject.code not in ("", "ALLIES") else None


def _denier(stage: Stage, governor: Governor | None, spender: tuple[str, ...]) -> str | None:
    """Who denies: the subject of the denial, or who says that nobody asked."""
    said = speaker_of(stage)
    subject = _subject(stage, governor) if governor is not None else None
    if subject is not None and subject.form == "nongov":
        return None
    speaker = subject if subject is not None and subject.code else said
    if governor is not None and governor.kind in ("demand", "proposal"):
        speaker = said if said is not None and said.code else speaker
    elif governor is not None and speaker is not None and speaker.code not in (*spender, "USA"):
        speaker = said if said is not None and said.code in spender else None
    if speaker is not None and speaker.code:
        return speaker.code
    return spender[0] if spender else None


def _speaks_for_himself(stage: Stage, governor: Governor) -> bool:
    """``I would favor 2.5 percent``; ``his own suggestion``: no government proposes."""
    low, high = min(governor.at, stage.at), max(governor.at, stage.at)
    near = [item.low for item in stage.row[max(0, low - 4) : high]]
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
            and not (subject.form == "gov" and asks_own_country(stage, subject, governor.at))
        ):
            return subject.code
    if any(party.code == "USA" for party in stage.parties):
        return "USA"
    if stage.asker:
        return stage.asker
    others = [party for party in stage.parties if party.code in ("NATO",)]
    return others[0].code if others else "USA"
