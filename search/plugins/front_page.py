"""What the front page shows: the newest first reports, and what the archive holds."""

from collections.abc import Awaitable, Callable
from typing import Any

from datasette import hookimpl

NEWEST_FIRST_REPORTS = """
select first_reported_at, first_outlet_name, spender, low, high, kind, "when", first_sentence,
  first_url, is_sample
from first_reports
where kind in ('demand', 'pledge', 'proposal', 'denial')
order by first_reported_at desc
limit 12
"""
COUNTS = """
select (select count(*) from reports) as reports, (select count(*) from claims) as claims,
  (select count(*) from outlets) as outlets,
  (select max(last_seen_at) from reports) as last_seen_at,
  (select count(*) from reports where is_sample = 1) as samples
"""
SPENDERS = """
select spender, count(*) as claims from timeline where spender is not null
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
        counts = (await database.execute(COUNTS)).first()
        return {
            "archive": name,
            "counts": dict(counts),
            "spenders": [dict(row) for row in (await database.execute(SPENDERS)).rows],
            "newest": [dict(row) for row in (await database.execute(NEWEST_FIRST_REPORTS)).rows],
        }

    return variables
