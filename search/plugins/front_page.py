"""What the front page shows: the newest first reports, and what the archive holds."""

from collections.abc import Awaitable, Callable
from typing import Any

from datasette import hookimpl

NEWEST_FIRST_REPORTS = """
select f.first_reported_at, f.first_outlet_name, f.spender, f.low, f.high, c.bound, f.kind,
  f."when", f.first_sentence, c.quote, f.first_url, f.report_id, f.is_sample
from first_reports f join claims c on c.id = f.claim_id
where f.kind in ('demand', 'pledge', 'proposal', 'denial')
order by f.first_reported_at desc, f.claim_id
limit 12
"""
COUNTS = """
select (select count(*) from reports) as reports, (select count(*) from claims) as claims,
  (select count(*) from outlets where id in (select outlet from reports)) as outlets,
  (select max(last_seen_at) from reports) as last_seen_at,
  (select count(*) from reports where is_sample = 1) as samples
"""
SPENDERS = """
select spender, count(*) as claims from claims where spender is not null
group by spender order by claims desc, spender limit 20
"""


@hookimpl
def extra_template_vars(
    datasette: Any, view_name: str | None
) -> Callable[[], Awaitable[dict[str, Any]]]:
    """Variables of ``index.html``; none for other pages."""

    async def variables() -> dict[str, Any]:
        if view_name != "index":
            return {}
        name, database = next(
            (n, d) for n, d in datasette.databases.items() if not n.startswith("_")
        )
        queries = datasette.metadata("queries", database=name) or {}
        return {
            "archive": name,
            "counts": dict((await database.execute(COUNTS)).first()),
            "spenders": [dict(row) for row in (await database.execute(SPENDERS)).rows],
            "newest": [dict(row) for row in (await database.execute(NEWEST_FIRST_REPORTS)).rows],
            "questions": [
                {"name": query, "title": words["title"]} for query, words in queries.items()
            ],
        }

    return variables
