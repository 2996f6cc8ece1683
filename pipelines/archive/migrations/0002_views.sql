CREATE VIEW timeline AS
SELECT
    c.id AS claim_id,
    p.id AS report_id,
    p.outlet AS outlet,
    o.name AS outlet_name,
    coalesce(p.published_at, p.first_seen_at) AS published_at,
    v.reported_at AS reported_at,
    v.first_seen_at AS first_seen_at,
    v.title AS title,
    p.url AS url,
    p.language AS language,
    v.access AS access,
    c.spender AS spender,
    c.kind AS kind,
    c.low AS low,
    c.high AS high,
    c.bound AS bound,
    c."when" AS "when",
    c.when_start AS when_start,
    c.when_end AS when_end,
    c.actor AS actor,
    c.speaker AS speaker,
    c.cited AS cited,
    c.sources AS sources,
    c.quote AS quote,
    c.sentence AS sentence,
    p.state AS state,
    v.number AS revision,
    CASE WHEN v.id = p.current_revision THEN 1 ELSE 0 END AS is_current,
    p.is_sample AS is_sample,
    (SELECT k.file FROM sightings s JOIN fetches f ON f.id = s.fetch JOIN captures k ON k.id = f.capture
     WHERE s.revision = v.id ORDER BY s.seen_at, s.fetch LIMIT 1) AS capture_file,
    (SELECT k.offset FROM sightings s JOIN fetches f ON f.id = s.fetch JOIN captures k ON k.id = f.capture
     WHERE s.revision = v.id ORDER BY s.seen_at, s.fetch LIMIT 1) AS capture_offset,
    c.rules AS rules,
    p.story AS story
FROM claims c
JOIN revisions v ON v.id = c.revision
JOIN reports p ON p.id = c.report
JOIN outlets o ON o.id = p.outlet;

CREATE VIEW first_reports AS
SELECT * FROM (
    SELECT
        t.spender, t.low, t.high, t.kind, t."when",
        t.reported_at AS first_reported_at,
        t.published_at AS first_published_at,
        t.outlet AS first_outlet,
        t.outlet_name AS first_outlet_name,
        t.title AS first_title,
        t.url AS first_url,
        t.sentence AS first_sentence,
        t.actor, t.speaker, t.cited, t.sources, t.claim_id, t.report_id, t.is_sample,
        row_number() OVER (
            PARTITION BY t.spender, t.low, t.high, t.kind, t."when"
            ORDER BY t.reported_at, t.published_at, t.report_id, t.claim_id
        ) AS place
    FROM timeline t
)
WHERE place = 1;

CREATE VIEW targets AS
SELECT
    f.spender, f.low, f.high, f.kind, f."when",
    f.first_published_at, f.first_reported_at,
    f.first_outlet, f.first_outlet_name, f.first_title, f.first_url, f.first_sentence,
    f.actor, f.speaker, f.cited, f.sources,
    count(DISTINCT t.report_id) AS reports,
    count(DISTINCT t.outlet) AS outlets,
    count(*) AS claims,
    max(t.reported_at) AS last_published_at,
    (SELECT min(d.reported_at) FROM timeline d
     WHERE d.kind = 'denial' AND f.kind <> 'denial' AND d.spender = f.spender
       AND d.low = f.low AND d.high = f.high AND d.reported_at >= f.first_reported_at) AS denied_at,
    (SELECT min(n.reported_at) FROM timeline n
     WHERE f.kind IN ('pledge', 'demand') AND n.kind = f.kind AND n.spender = f.spender
       AND n.actor IS f.actor
       AND n.reported_at > f.first_reported_at
       AND (n.low > f.high OR (n.low = f.low AND n.high = f.high AND n.when_end < f.when_end))
    ) AS superseded_at,
    min(t.is_sample) AS is_sample,
    f.claim_id AS first_claim_id,
    f.report_id AS first_report_id,
    f.when_end AS when_end
FROM (
    SELECT r.*, c.when_end AS when_end FROM first_reports r JOIN claims c ON c.id = r.claim_id
) f
JOIN timeline t
  ON t.spender IS f.spender AND t.low = f.low AND t.high = f.high
 AND t.kind = f.kind AND t."when" IS f."when"
GROUP BY f.claim_id;

CREATE VIEW nights AS
SELECT
    coalesce(c.night, substr(c.began_at, 1, 10)) AS night,
    c.outlet AS outlet,
    o.name AS outlet_name,
    min(c.began_at) AS began_at,
    max(c.ended_at) AS ended_at,
    max(c.ending) AS ending,
    (SELECT count(*) FROM reports p WHERE p.outlet = c.outlet AND p.found_by IN
        (SELECT x.id FROM crawls x WHERE x.outlet IS c.outlet AND x.mode = 'live'
         AND coalesce(x.night, substr(x.began_at, 1, 10)) = coalesce(c.night, substr(c.began_at, 1, 10)))
    ) AS new_reports,
    count(f.id) AS fetches,
    sum(f.outcome = 'new') AS new,
    sum(f.outcome = 'changed') AS changed,
    sum(f.outcome = 'same') AS same,
    sum(f.outcome = 'not_modified') AS not_modified,
    sum(f.outcome = 'gated') AS gated,
    sum(f.outcome = 'blocked') AS blocked,
    sum(f.outcome = 'gone') AS gone,
    sum(f.outcome = 'refused') AS refused,
    sum(f.outcome = 'broken') AS broken,
    sum(f.outcome = 'failed') AS failed
FROM crawls c
JOIN outlets o ON o.id = c.outlet
LEFT JOIN fetches f ON f.crawl = c.id
WHERE c.mode = 'live'
GROUP BY 1, 2;
