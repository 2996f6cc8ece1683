-- A claim that names no time ("others said the 2 percent goal was enough") speaks of the target of
-- its spender, figure and kind that was last reported before it, where there is one; it is no target
-- of its own, and no first report. `times` counts the times named so far, so all claims of one count
-- speak of the time that was named first among them. And a claim is due earlier only where its
-- period ends before the other begins: outlets write 2027 where they mean FY2027.
DROP VIEW targets;
CREATE VIEW targets AS
WITH told AS MATERIALIZED (
    SELECT
        c.id AS claim_id, c.report AS report_id, c.spender, c.low, c.high, c.kind, c."when",
        c.when_start, c.when_end, c.actor, c.speaker, c.cited, c.sources, c.sentence,
        v.reported_at, v.title, coalesce(p.published_at, p.first_seen_at) AS published_at,
        p.outlet, o.name AS outlet_name, p.url, p.is_sample
    FROM claims c
    JOIN revisions v ON v.id = c.revision
    JOIN reports p ON p.id = c.report
    JOIN outlets o ON o.id = p.outlet
),
counted_times AS MATERIALIZED (
    SELECT told.*, count("when") OVER (
        PARTITION BY spender, low, high, kind
        ORDER BY reported_at, published_at, report_id, "when" IS NULL, claim_id
    ) AS times
    FROM told
),
said AS MATERIALIZED (
    SELECT counted_times.*, max("when") OVER (
        PARTITION BY spender, low, high, kind, times
    ) AS target_when
    FROM counted_times
),
firsts AS MATERIALIZED (
    SELECT * FROM (
        SELECT said.*, row_number() OVER (
            PARTITION BY spender, low, high, kind, target_when
            ORDER BY reported_at, published_at, report_id, "when" IS NULL, claim_id
        ) AS place
        FROM said
    ) WHERE place = 1
),
counted AS MATERIALIZED (
    SELECT spender, low, high, kind, target_when, count(DISTINCT report_id) AS reports,
        count(DISTINCT outlet) AS outlets, count(*) AS claims,
        max(reported_at) AS last_published_at
    FROM said GROUP BY spender, low, high, kind, target_when
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
       AND (s.low > f.high OR (s.low = f.low AND s.high = f.high AND s.when_end < f.when_start))
    ) AS superseded_at,
    f.is_sample,
    f.claim_id AS first_claim_id, f.report_id AS first_report_id, f.when_end AS when_end
FROM firsts f
JOIN counted n
  ON n.low = f.low AND n.high = f.high AND n.kind = f.kind
 AND n.spender IS f.spender AND n.target_when IS f.target_when;

DROP VIEW first_reports;
CREATE VIEW first_reports AS
SELECT * FROM (
    SELECT
        t.spender, t.low, t.high, t.kind, t.target_when AS "when",
        t.reported_at AS first_reported_at,
        t.published_at AS first_published_at,
        t.outlet AS first_outlet,
        t.outlet_name AS first_outlet_name,
        t.title AS first_title,
        t.url AS first_url,
        t.sentence AS first_sentence,
        t.actor, t.speaker, t.cited, t.sources, t.claim_id, t.report_id, t.is_sample,
        row_number() OVER (
            PARTITION BY t.spender, t.low, t.high, t.kind, t.target_when
            ORDER BY t.reported_at, t.published_at, t.report_id, t."when" IS NULL, t.claim_id
        ) AS place
    FROM (
        SELECT counted_times.*, max("when") OVER (
            PARTITION BY spender, low, high, kind, times
        ) AS target_when
        FROM (
            SELECT timeline.*, count("when") OVER (
                PARTITION BY spender, low, high, kind
                ORDER BY reported_at, published_at, report_id, "when" IS NULL, claim_id
            ) AS times
            FROM timeline
        ) counted_times
    ) t
)
WHERE place = 1;
