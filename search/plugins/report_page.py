"""The page of one report: claims in its text, its revisions, the proof of each sighting."""

from collections.abc import Awaitable, Callable
from typing import Any

from datasette import hookimpl
from markupsafe import Markup

CURRENT = """
select v.title, v.standfirst, v.body, r.url, r.is_sample, r.access, r.state, r.published_at,
  r.published_as, r.modified_at, r.byline, r.section, o.name as outlet, r.story
from reports r join revisions v on v.id = r.current_revision join outlets o on o.id = r.outlet
where r.id = :report
"""
QUOTES = """
select distinct p.start, p."end", c.id as claim
from claims c join percentages p on p.id = c.percentage
join reports r on r.current_revision = c.revision
where r.id = :report order by p.start, c.id
"""
CLAIMS = """
select claim_id, spender, kind, low, high, bound, "when", actor, speaker, cited, sources, quote,
  sentence, revision, is_current, reported_at
from timeline where report_id = :report order by is_current desc, revision, claim_id
"""
REVISIONS = """
select v.id, v.number, v.title, v.reported_at, v.first_seen_at, v.is_cosmetic, v.access,
  (select count(*) from claims c where c.revision = v.id) as claims,
  r.current_revision = v.id as is_current
from revisions v join reports r on r.id = v.report where v.report = :report order by v.number
"""
SIGHTINGS = """
select s.seen_at, f.id as fetch, f.outcome, f.status, v.number, k.file, k.offset, k.payload_sha256
from revisions v join sightings s on s.revision = v.id join fetches f on f.id = s.fetch
left join captures k on k.id = f.capture
where v.report = :report order by s.seen_at, f.id limit 200
"""
STORY = """
select r.id, r.title, r.published_at, o.name as outlet
from reports r join outlets o on o.id = r.outlet
where r.story = (select story from reports where id = :report) and r.id <> :report
order by r.published_at limit 50
"""
QUERIES = (CURRENT, QUOTES, CLAIMS, REVISIONS, SIGHTINGS, STORY)


@hookimpl
def extra_template_vars(
    datasette: Any, view_name: str | None, database: str | None, table: str | None, request: Any
) -> Callable[[], Awaitable[dict[str, Any]]]:
    """``report`` for ``row.html``; ``None`` for rows of other tables."""

    async def variables() -> dict[str, Any]:
        if view_name != "row" or table != "reports":
            return {"report": None}
        connection = datasette.get_database(database)
        named = {"report": int(request.url_vars["pks"])}
        names = ("current", "quotes", "claims", "revisions", "sightings", "story")
        rows = {
            name: [dict(row) for row in (await connection.execute(sql, named)).rows]
            for name, sql in zip(names, QUERIES, strict=True)
        }
        if not rows["current"]:
            return {"report": None}
        current = rows.pop("current")[0]
        paragraphs = marked_text(current, rows.pop("quotes"))
        return {"report": {**rows, **current, "paragraphs": paragraphs}}

    return variables


def marked_text(current: dict[str, Any], quotes: list[dict[str, Any]]) -> list[Markup]:
    """Headline and paragraphs, each figure of a claim linked to its row.

    Args:
        current: The revision: ``title``, ``standfirst``, ``body``.
        quotes: ``start``, ``end`` (half-open, code points of headline, line break, body) and
            ``claim``, in reading order.
    """
    text = document_of(current)
    pieces, place = [], 0
    for quote in quotes:
        if quote["start"] < place or quote["end"] > len(text):
            continue
        pieces.append(Markup("{}").format(text[place : quote["start"]]))
        words = text[quote["start"] : quote["end"]]
        pieces.append(Markup('<a href="#c{}"><mark>{}</mark></a>').format(quote["claim"], words))
        place = quote["end"]
    pieces.append(Markup("{}").format(text[place:]))
    return [Markup(line) for line in Markup("").join(pieces).split("\n")]


def document_of(current: dict[str, Any]) -> str:
    """The text that offsets count in: headline, line break, body; a gated report's standfirst.

    A headline that the body opens with stands once.
    """
    lines = current["body"].split("\n") if current["body"] else [current["standfirst"] or ""]
    if lines[0].strip() == current["title"].strip():
        lines = lines[1:]
    return "\n".join((current["title"], *lines))
