"""The rows of a revision's findings: percentages, dates, claims, attributions, citations."""

import sqlite3

from pipelines.archive.periods import period_of
from pipelines.archive.rows import storable
from pipelines.report import Claim, Findings, Percentage

JOINER = "; "


def store_findings(
    connection: sqlite3.Connection, findings: Findings, *, report: int, revision: int
) -> None:
    """Write all findings of one revision, which has none yet."""
    ids = {one.start: _store_percentage(connection, one, revision) for one in findings.percentages}
    connection.executemany(
        'INSERT INTO dates (revision, quote, start, "end", value) VALUES (?, ?, ?, ?, ?)'
        " ON CONFLICT DO NOTHING",
        [(revision, storable(d.quote), d.start, d.end, d.value) for d in findings.dates],
    )
    for claim in findings.claims:
        for spender in claim.spender or (None,):
            _store_claim(
                connection,
                claim,
                spender,
                report=report,
                revision=revision,
                percentage=ids[claim.percentage.start],
            )
    connection.executemany(
        "INSERT INTO citations (revision, outlet_name) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(revision, name) for name in findings.cited_outlets],
    )


def delete_findings(connection: sqlite3.Connection, revision: int) -> None:
    """Take away what an older extractor found in a revision, before a newer one's is written."""
    connection.execute(
        "DELETE FROM attributions WHERE claim IN (SELECT id FROM claims WHERE revision = ?)",
        (revision,),
    )
    connection.execute("DELETE FROM claims WHERE revision = ?", (revision,))
    connection.execute("DELETE FROM percentages WHERE revision = ?", (revision,))
    connection.execute("DELETE FROM dates WHERE revision = ?", (revision,))
    connection.execute("DELETE FROM citations WHERE revision = ?", (revision,))
    connection.execute("DELETE FROM seals WHERE revision = ?", (revision,))


def _store_percentage(connection: sqlite3.Connection, one: Percentage, revision: int) -> int:
    row = connection.execute(
        'INSERT INTO percentages (revision, quote, start, "end", sentence, low, high, bound, of)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            revision,
            storable(one.quote),
            one.start,
            one.end,
            storable(one.sentence),
            float(one.low),
            float(one.high),
            str(one.bound),
            str(one.of),
        ),
    ).fetchone()
    return int(row[0])


def _store_claim(
    connection: sqlite3.Connection,
    claim: Claim,
    spender: str | None,
    *,
    report: int,
    revision: int,
    percentage: int,
) -> None:
    period = period_of(claim.when, spender=spender)
    one = claim.percentage
    row = connection.execute(
        "INSERT INTO claims (report, revision, percentage, spender, kind, low, high, bound,"
        ' "when", when_start, when_end, actor, speaker, cited, sources, quote, sentence, rules)'
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            report,
            revision,
            percentage,
            spender,
            str(claim.kind),
            float(one.low),
            float(one.high),
            str(one.bound),
            claim.when,
            period and period[0].isoformat(),
            period and period[1].isoformat(),
            _joined(claim.actor),
            storable(claim.speaker),
            _joined(claim.cited),
            _joined(claim.sources),
            storable(one.quote),
            storable(one.sentence),
            " ".join(claim.rules),
        ),
    ).fetchone()
    _store_attributions(connection, claim, int(row[0]))


def _store_attributions(connection: sqlite3.Connection, claim: Claim, claim_id: int) -> None:
    speakers = (claim.speaker,) if claim.speaker else ()
    rows = [("outlet", name) for name in claim.cited]
    rows += [("source", words) for words in claim.sources]
    rows += [("speaker", name) for name in speakers]
    connection.executemany(
        "INSERT INTO attributions (claim, type, name) VALUES (?, ?, ?)",
        [(claim_id, kind, storable(name)) for kind, name in rows],
    )


def _joined(names: tuple[str, ...]) -> str | None:
    return storable(JOINER.join(names)) if names else None
