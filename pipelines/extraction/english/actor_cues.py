"""Who may ask, deny or propose what a figure says, and what speaks for each, as short names."""

from collections.abc import Iterator, Sequence

from pipelines.extraction.english.kind_cues import Figure, near_of, verb_cues, word_of
from pipelines.extraction.english.party import Party
from pipelines.extraction.english.party_cues import (
    View,
    code_of,
    doing_of,
    standing_of,
    view_of,
)
from pipelines.extraction.english.sayers import speaker_of
from pipelines.extraction.known_figures import known_of_actor, number_of, year_of
from pipelines.extraction.shared_cues import Candidate, Parties, class_of

TAGS = ("gov", "nongov", "source", "person")


def actors_of(figure: Figure) -> Iterator[Candidate]:
    """Each party that may act, or nobody, the drafted one first, with its cues."""
    view, speaker = view_of(figure), speaker_of(figure.stage)
    for actor in _candidates(figure):
        found = _of_party(view, actor, speaker) if actor else _of_nobody(view, speaker)
        yield actor, frozenset((*found, *_known(figure, actor)))


def _candidates(figure: Figure) -> Iterator[Parties]:
    stage, draft = figure.stage, figure.draft
    named = [one.code for one in stage.parties]
    found: list[Parties] = [draft.actor, (), draft.spender]
    found += [(code,) for code in ("USA", *named, stage.asker, stage.home) if code]
    seen: set[frozenset[str]] = set()
    for one in found:
        members = frozenset(one)
        if members not in seen and "ALLIES" not in members:
            seen.add(members)
            yield one


def _known(figure: Figure, actor: Parties) -> Sequence[str]:
    draft, year = figure.draft, year_of(figure.reading.document.published)
    return known_of_actor(actor, draft.spender, number_of(draft.percentage), year)


def _role(figure: Figure, actor: Parties) -> str:
    if not actor:
        return "nobody"
    return "spender" if frozenset(actor) == frozenset(figure.draft.spender) else "other"


def _of_party(view: View, actor: Parties, speaker: Party | None) -> Iterator[str]:
    """Where a party stands, what it does, and whether it is the spender."""
    stage, spender = view.figure.stage, view.figure.draft.spender
    role, code = _role(view.figure, actor), actor[0]
    yield f"role:{role}"
    if role == "other":
        yield f"role-class:{class_of(code)}"
        yield f"role-class-of:{class_of(code)} {class_of(spender[0])}"
        yield f"role-class-home:{class_of(code)} {class_of(stage.home)}"
    if code == stage.asker:
        yield f"asked-before:{role}"
    if code == stage.home:
        yield f"home:{role}"
    says = [f"speaker:{speaker.form}"] if speaker is not None and code_of(speaker) == code else []
    for cue in (*standing_of(view, code), *doing_of(view, code), *says):
        yield cue
        yield f"{role} {cue}"


def _of_nobody(view: View, speaker: Party | None) -> Iterator[str]:
    """What the sentence tells for or against an actor at all."""
    row, at = view.figure.stage.row, view.figure.stage.at
    yield "role:nobody"
    yield from near_of(row, at)
    if view.governor is not None:
        yield from verb_cues(view.governor, "governor")
    yield f"subject-form:{view.subject_form or 'none'}"
    form = speaker.form if speaker else "none"
    yield f"speaker-form:{form}"
    yield f"subject-speaker:{view.subject_form or 'none'} {form}"
    for item in row:
        for tag in TAGS:
            if tag in item.tags:
                yield f"tag:{tag}"
        if item.sense.says:
            yield f"says:{item.sense.form or 'any'}"
        if item.low in TELLING:
            yield f"has:{item.low}"
        elif item.tags and not item.tags.isdisjoint(TAGS):
            yield f"has:{word_of(item)}"


TELLING = frozenset(
    "i we my our former analysts experts lawmakers opposition party officials sources should could"
    " government cabinet ministry panel committee institute professor editorial".split()
)
"""Words that tell whether a government acts or somebody of none."""
