"""What commands share that start no crawl; Scrapy looks for commands in ``commands`` alone."""

from pathlib import Path
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.settings import Settings


class PlainCommand(ScrapyCommand):
    """A command that starts no crawl: it prints what it has to say and logs nothing."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    @property
    def given(self) -> Settings:
        """The settings: the project's, with what was typed over them."""
        assert self.settings is not None, "Scrapy gives them before it runs a command"
        return self.settings

    @property
    def archive_path(self) -> Path:
        """The archive that ``-s ARCHIVE=…`` names."""
        return Path(self.given["ARCHIVE"])

    @property
    def busy_seconds(self) -> float:
        """How long a write waits for another process that holds the archive's lock."""
        return self.given.getfloat("ARCHIVE_BUSY_SECONDS")
