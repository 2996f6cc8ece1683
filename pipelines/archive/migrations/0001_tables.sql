CREATE TABLE outlets (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT
) STRICT;

CREATE TABLE crawls (
    id INTEGER PRIMARY KEY,
    outlet TEXT REFERENCES outlets(id),
    mode TEXT NOT NULL CHECK (mode IN ('live', 'replay', 'backfill')),
    source TEXT,
    night TEXT,
    began_at TEXT NOT NULL,
    ended_at TEXT,
    ending TEXT,
    settings_sha256 TEXT,
    counts TEXT,
    UNIQUE (mode, source)
) STRICT;
CREATE INDEX crawls_by_outlet ON crawls(outlet, began_at);
CREATE INDEX crawls_by_night ON crawls(night);

CREATE TABLE feeds (
    url TEXT PRIMARY KEY,
    outlet TEXT NOT NULL REFERENCES outlets(id),
    etag TEXT,
    last_modified TEXT,
    body_sha256 TEXT,
    checked_at TEXT,
    newest_item_at TEXT,
    items INTEGER,
    status INTEGER,
    error TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    not_before TEXT
) STRICT;

CREATE TABLE captures (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    offset INTEGER NOT NULL,
    record_id TEXT NOT NULL,
    url TEXT NOT NULL,
    captured_at TEXT NOT NULL,
    payload_sha256 TEXT NOT NULL,
    UNIQUE (url, captured_at, payload_sha256)
) STRICT;
CREATE INDEX captures_by_place ON captures(file, offset);

CREATE TABLE capture_files (
    file TEXT PRIMARY KEY,
    outlet TEXT,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    closed_at TEXT,
    manifest INTEGER REFERENCES manifests(id)
) STRICT;

CREATE TABLE fetches (
    id INTEGER PRIMARY KEY,
    crawl INTEGER NOT NULL REFERENCES crawls(id),
    outlet TEXT NOT NULL REFERENCES outlets(id),
    purpose TEXT NOT NULL DEFAULT 'report' CHECK (purpose IN ('report', 'list', 'robots', 'other')),
    url TEXT NOT NULL,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    status INTEGER,
    final_url TEXT,
    etag TEXT,
    last_modified TEXT,
    robots TEXT,
    error TEXT,
    payload_sha256 TEXT NOT NULL DEFAULT '',
    capture INTEGER REFERENCES captures(id),
    UNIQUE (url, at, payload_sha256)
) STRICT;
CREATE INDEX fetches_by_crawl ON fetches(crawl, outcome);
CREATE INDEX fetches_by_outlet ON fetches(outlet, at);
CREATE INDEX fetches_by_capture ON fetches(capture) WHERE capture IS NOT NULL;

CREATE TABLE stories (
    id INTEGER PRIMARY KEY,
    signature BLOB NOT NULL,
    first_report INTEGER
) STRICT;

CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    outlet TEXT NOT NULL REFERENCES outlets(id),
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    language TEXT,
    published_at TEXT,
    published_as TEXT,
    modified_at TEXT,
    byline TEXT,
    section TEXT,
    access TEXT NOT NULL CHECK (access IN ('open', 'gated')),
    state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'changed', 'removed')),
    on_topic INTEGER NOT NULL CHECK (on_topic IN (0, 1)),
    first_seen_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    current_revision INTEGER,
    found_by INTEGER REFERENCES crawls(id),
    story INTEGER REFERENCES stories(id),
    is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    published_year INTEGER GENERATED ALWAYS AS (CAST(substr(published_at, 1, 4) AS INTEGER)) VIRTUAL
) STRICT;
CREATE INDEX reports_by_time ON reports(published_at);
CREATE INDEX reports_by_outlet ON reports(outlet, published_at);
CREATE INDEX reports_by_language ON reports(language);
CREATE INDEX reports_by_year ON reports(published_year);
CREATE INDEX reports_by_story ON reports(story);
CREATE INDEX reports_by_finder ON reports(found_by);

CREATE TABLE report_text (
    id INTEGER PRIMARY KEY REFERENCES reports(id),
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE addresses (
    url TEXT PRIMARY KEY,
    outlet TEXT NOT NULL REFERENCES outlets(id),
    listed_in TEXT,
    listed_title TEXT,
    listed_published_at TEXT,
    first_listed_at TEXT NOT NULL,
    next_fetch_at TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    last_fetched_at TEXT,
    last_outcome TEXT,
    etag TEXT,
    last_modified TEXT,
    report INTEGER REFERENCES reports(id)
) STRICT;
CREATE INDEX addresses_due ON addresses(outlet, next_fetch_at);

CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports(id),
    number INTEGER NOT NULL,
    text_sha256 TEXT NOT NULL,
    title TEXT NOT NULL,
    standfirst TEXT,
    body TEXT NOT NULL,
    byline TEXT,
    access TEXT NOT NULL,
    published_at TEXT,
    modified_at TEXT,
    first_seen_at TEXT NOT NULL,
    reported_at TEXT NOT NULL,
    is_cosmetic INTEGER NOT NULL DEFAULT 0 CHECK (is_cosmetic IN (0, 1)),
    on_topic INTEGER NOT NULL CHECK (on_topic IN (0, 1)),
    extractor TEXT NOT NULL,
    UNIQUE (report, text_sha256)
) STRICT;

CREATE TABLE sightings (
    fetch INTEGER PRIMARY KEY REFERENCES fetches(id),
    revision INTEGER NOT NULL REFERENCES revisions(id),
    seen_at TEXT NOT NULL
) STRICT;
CREATE INDEX sightings_by_revision ON sightings(revision, seen_at);

CREATE TABLE percentages (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL REFERENCES revisions(id),
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    bound TEXT NOT NULL,
    of TEXT NOT NULL CHECK (of IN ('gdp', 'other')),
    UNIQUE (revision, start)
) STRICT;

CREATE TABLE dates (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL REFERENCES revisions(id),
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (revision, start)
) STRICT;

CREATE TABLE claims (
    id INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports(id),
    revision INTEGER NOT NULL REFERENCES revisions(id),
    percentage INTEGER NOT NULL REFERENCES percentages(id),
    spender TEXT,
    kind TEXT NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    bound TEXT NOT NULL,
    "when" TEXT,
    when_start TEXT,
    when_end TEXT,
    actor TEXT,
    speaker TEXT,
    cited TEXT,
    sources TEXT,
    quote TEXT NOT NULL,
    sentence TEXT NOT NULL,
    rules TEXT NOT NULL
) STRICT;
CREATE INDEX claims_by_report ON claims(report);
CREATE INDEX claims_by_revision ON claims(revision);
CREATE INDEX claims_by_percentage ON claims(percentage);
CREATE INDEX claims_by_spender ON claims(spender, kind, low, high);
CREATE INDEX claims_by_kind ON claims(kind, "when");
CREATE INDEX claims_by_actor ON claims(actor);
CREATE INDEX claims_by_when ON claims("when");

CREATE TABLE attributions (
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claims(id),
    type TEXT NOT NULL CHECK (type IN ('outlet', 'source', 'speaker')),
    name TEXT NOT NULL
) STRICT;
CREATE INDEX attributions_by_claim ON attributions(claim);
CREATE INDEX attributions_by_name ON attributions(type, name);

CREATE TABLE citations (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL REFERENCES revisions(id),
    outlet_name TEXT NOT NULL,
    UNIQUE (revision, outlet_name)
) STRICT;
CREATE INDEX citations_by_outlet ON citations(outlet_name);

CREATE TABLE manifests (
    id INTEGER PRIMARY KEY,
    night TEXT NOT NULL,
    file TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    previous_sha256 TEXT,
    content BLOB NOT NULL,
    timestamp BLOB
) STRICT;

CREATE TABLE night_runs (
    id INTEGER PRIMARY KEY,
    night TEXT NOT NULL,
    began_at TEXT NOT NULL,
    ended_at TEXT,
    status INTEGER
) STRICT;
CREATE INDEX night_runs_by_night ON night_runs(night);

CREATE TABLE alarms (
    id INTEGER PRIMARY KEY,
    night_run INTEGER NOT NULL REFERENCES night_runs(id),
    outlet TEXT NOT NULL,
    sign TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('red', 'amber')),
    found TEXT NOT NULL,
    advice TEXT NOT NULL
) STRICT;
CREATE INDEX alarms_by_night ON alarms(night_run);

CREATE VIRTUAL TABLE reports_fts USING fts5(
    title, body, content="report_text", content_rowid="id",
    tokenize='porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE reports_bigrams USING fts5(title, body, content='', tokenize='unicode61');
