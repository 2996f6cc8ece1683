"""Every Scrapy setting of this project, each with its reason."""

# --- Project
BOT_NAME = "pledgeline"
SPIDER_MODULES = ["scrapers.outlets"]
NEWSPIDER_MODULE = "scrapers.outlets"
COMMANDS_MODULE = "commands"

# --- Archive and files (all relative to the folder that scrapy is called in)
ARCHIVE = "archive.db"  # where everything lands
CAPTURES = "captures"  # WARC files of live crawls
