"""Every Scrapy setting of this project, each with its reason.

Source: shared/notes/operations.md, where each default that is changed here was measured.
"""

# --- Project
BOT_NAME = "pledgeline"  # what logs call us
SPIDER_MODULES = ["scrapers.outlets"]  # one file an outlet
NEWSPIDER_MODULE = "scrapers.outlets"  # where `scrapy genspider` puts a new one
COMMANDS_MODULE = "commands"  # `scrapy nightly`, `scrapy replay` and the others

# --- Archive and files (all relative to the folder that scrapy is called in)
ARCHIVE = "archive.db"  # where everything lands
ARCHIVE_BUSY_SECONDS = 10.0  # how long a write waits for another process that holds its lock
CAPTURES = "captures"  # WARC files of live crawls
QUARANTINE = "quarantine"  # bodies that hurt their reader, kept as evidence
MANIFESTS = "manifests"  # one file a night: hashes, each chained to the one before
NIGHT_LOGS = "logs"  # one log an outlet, written by its process
NIGHT = ""  # day on which the night began; set by `scrapy nightly` for its crawls
TSA = ""  # address of a time-stamping authority (RFC 3161); empty: manifests are not stamped
TSA_CERTIFICATES = ""  # PEM of that authority, root first; `scrapy doctor --verify` needs it
SETTINGS_SHA256 = ""  # set by `scrapy nightly`: what a crawl's settings were, for the ledger

# --- The flow: each stage can be switched off by giving it None
ITEM_PIPELINES = {
    "pipelines.item_pipelines.PercentagesPipeline": 100,  # the percentages a report states
    "pipelines.item_pipelines.DatesPipeline": 200,  # and its calendar expressions
    "pipelines.item_pipelines.ClaimsPipeline": 300,  # which of them are shares of GDP, whose, when
    "pipelines.item_pipelines.RelevancePipeline": 400,  # whether the report is on topic
    "pipelines.item_pipelines.ArchivePipeline": 500,  # one report, one transaction
}

# --- Who we are
CONTACT = ""  # a mail address or page where an outlet can reach whoever runs this; set it
USER_AGENT = "pledgeline/0.1"  # the add-on Introduction writes CONTACT behind it
ROBOTSTXT_USER_AGENT = "pledgeline"  # the product token that robots.txt rules are matched with
# Pages in the language they are written in, whatever the machine's.
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "en,ja;q=0.8,zh;q=0.7",
}
REFERRER_POLICY = "no-referrer"  # no outlet learns where we come from, none is told a lie
COOKIES_ENABLED = False  # no session, no metering to get round, nothing to leak
HTTPPROXY_ENABLED = False  # a proxy from the environment would go past the resolver

# --- Pace: one slot an outlet (GuardMiddleware sets it), so these hold for all its hosts together
ROBOTSTXT_OBEY = True  # Scrapy's own default is False
DOWNLOAD_DELAY = 3.0  # seconds between two requests to one outlet; Common Crawl's news take 9
DOWNLOAD_DELAY_JITTER = 0.3  # part of the delay by which it varies, so that no outlet sees a beat
CONCURRENT_REQUESTS_PER_DOMAIN = 1  # one at a time
CONCURRENT_REQUESTS = 4  # few in hand, so that SIGTERM has little to wait for
AUTOTHROTTLE_ENABLED = True  # a slow outlet is asked more slowly
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0  # no more than one request's worth of its time
AUTOTHROTTLE_START_DELAY = 3.0  # seconds; as DOWNLOAD_DELAY, there is no reason to begin slower
AUTOTHROTTLE_MAX_DELAY = 60.0  # seconds; beyond it a crawl would not end in a night
RETRY_TIMES = 1  # once more, for faults that are gone a moment later
RETRY_GIVE_UP_LOG_LEVEL = "INFO"  # what failed is in the summary and in the archive
LONGEST_PAUSE = 300  # seconds of Retry-After that a crawl waits; a longer rest ends it
REDIRECT_MAX_TIMES = 5  # as RFC 9309 asks for robots.txt; reports never need more
METAREFRESH_ENABLED = False  # a page must not choose our next request
LIST_WINDOW_DAYS = 30  # pages of a plain sitemap (`lastmod` alone) unchanged for longer stay out
MAX_PAGES = 1500  # pages asked for in one crawl of one outlet; the rest stay due

# --- Guards
# Before the first line is logged and the first request made.
ADDONS = {
    "scrapers.logs.CleanLogs": 100,  # no forged line, no secret, from the first line on
    "scrapers.politeness.Introduction": 200,  # the contact in the user agent
}
# Scrapy's own where they hold, ours where they were seen to fail; low numbers come first.
DOWNLOADER_MIDDLEWARES = {
    "scrapers.guards.GuardMiddleware": 10,  # before all: hosts, schemes, ports, odd addresses
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,  # drops without a word; guarded
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,  # takes a 500 as leave
    "scrapers.robots.RobotsMiddleware": 100,  # RFC 9309
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,  # does not know Retry-After
    "scrapers.politeness.RetryAfterMiddleware": 550,  # does
    "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": None,  # freezes feeds silently
}
# http and https stay Scrapy's; the others lead past the network.
DOWNLOAD_HANDLERS = {
    "file": None,  # file:///etc/passwd
    "data": None,  # a page is fetched, never made up
    "ftp": None,  # no outlet has it
    "s3": None,  # would look for credentials
}
TWISTED_DNS_RESOLVER = "scrapers.resolver.GuardedResolver"  # no private address, rebinding or not
DNS_TIMEOUT = 15  # seconds
DOWNLOAD_MAXSIZE = 5 * 1024 * 1024  # bytes, packed and unpacked; Scrapy's default is a gigabyte
DOWNLOAD_WARNSIZE = 2 * 1024 * 1024  # bytes; no report is that large
DOWNLOAD_TIMEOUT = 30  # seconds for the whole response, however slowly it drips
PAGE_DEADLINE = 10.0  # seconds for reading one page or list, which take milliseconds
DOWNLOAD_VERIFY_CERTIFICATES = True  # Scrapy's own default is False
DOWNLOAD_TLS_MIN_VERSION = "TLSv1.2"  # RFC 8996: older ones are broken
TELNETCONSOLE_ENABLED = False  # listens, and logs its password
REMOTE_CONTROL_ENABLED = False  # listens, and runs what it is sent
MEMUSAGE_LIMIT_MB = 500  # the crawl ends cleanly before the supervisor kills it
MEMUSAGE_CHECK_INTERVAL_SECONDS = 10.0  # a leak is seen while there is memory left
CLOSESPIDER_TIMEOUT = 40 * 60  # seconds; before the supervisor's deadline of 45 minutes
URLLENGTH_LIMIT = 2_000  # characters; longer addresses are traps

# --- Scrapy's machinery
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"  # the archive knows; a filter drops silently
HTTPERROR_ALLOW_ALL = True  # the spider says what each status means
HTTPCACHE_ENABLED = False  # 304s go through the archive; the cache masks outages
JOBDIR = None  # loses a fifth of the addresses at SIGKILL; the archive holds the frontier
# Scrapy's own, except what was seen to go wrong.
EXTENSIONS = {
    "scrapers.politeness.CrawlDelay": 0,  # Scrapy reads the crawl delay of robots.txt and no more
    "scrapy.extensions.memusage.MemoryUsage": None,  # goes by a peak that is not ours alone
    "scrapers.guards.MemoryGuard": 0,  # goes by what is in use
    "scrapy.extensions.feedexport.FeedExporter": 0,  # `-O reports.jsonl` still works
}
LOG_FORMATTER = "scrapers.logs.BriefFormatter"  # Scrapy's own writes whole reports into the log
LOG_LEVEL = "WARNING"  # the summary tells the rest; `-L INFO` shows each step
LOG_VERSIONS: list[str] = []  # twelve lines nobody reads
LOGSTATS_INTERVAL = 300.0  # seconds; a crawl is slow on purpose
STATS_DUMP = False  # the summary says it in words
