"""``scrapy crawl OUTLET``: one outlet, live, with an honest exit status and a summary."""

import argparse
import difflib
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from scrapy.commands.crawl import Command as ScrapysCrawl
from scrapy.exceptions import UsageError

from commands._checks import check_clock, check_disk, check_manners, told_as_archive_error
from commands._night_lock import outlet_lock
from commands._output import say
from pipelines.archive.schema import check_file
from pipelines.archive.writer import open_archive
from pipelines.errors import CommandError, PledgelineError
from scrapers.captures import recover_captures
from scrapers.guards import check_settings
from scrapers.tally import Status, Tally

NO_CONTACT = "  note  no CONTACT is set: outlets cannot write to you: -s CONTACT=you@example.org"


class Command(ScrapysCrawl):
    """Scrapy's own ends with status 0 whatever happened (shared/notes/operations.md section 1)."""

    def short_desc(self) -> str:
        """What ``scrapy --help`` says."""
        return "Crawl one outlet, live, and say what came of it"

    def long_desc(self) -> str:
        """What ``scrapy crawl --help`` says."""
        return (
            "Ask one outlet's lists what is new, read each report and store it in the archive. "
            "Ends with 0 when all is well, 1 when something should be seen (it is named in the "
            "summary), 2 when the crawl failed."
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl, then print what came of it."""
        if len(args) != 1:
            raise UsageError("Name one outlet, as in: scrapy crawl kyodo", print_help=False)
        with ExitStack() as held:
            try:
                self._check(args[0], held)
            except PledgelineError as error:
                say(str(error), stream=sys.stderr)
                self.exitcode = Status.FAILED
                return
            self._crawl(args[0], opts)

    def _crawl(self, outlet: str, opts: argparse.Namespace) -> None:
        assert self.crawler_process
        crawler = self._create_crawler(outlet)
        self.crawler_process.crawl(crawler, **opts.spargs)
        self.crawler_process.start()
        tally: Tally | None = getattr(crawler.spider, "tally", None)
        if tally is None:
            say(f"{outlet}: the crawl did not start; the log says why.", stream=sys.stderr)
            self.exitcode = Status.FAILED
            return
        say(str(tally))
        if not crawler.settings["CONTACT"]:
            say(
                "  note  no CONTACT is set: outlets cannot write to you: -s CONTACT=you@example.org"
            )
        if not crawler.settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES"):
            say("  note  certificates were not looked at: anybody may have sent these pages")
        self.exitcode = tally.status

    def _check(self, outlet: str, held: ExitStack) -> None:
        """Find out before the first request what would be wrong after it; hold the outlet.

        Raises:
            PledgelineError: No such outlet, another crawl of it, a guard is off, the clock is
                wrong, the disk is full, or the archive or what a killed crawl left in the captures
                cannot be used.
        """
        assert self.settings
        assert self.crawler_process
        known = self.crawler_process.spider_loader.list()
        if outlet not in known:
            near = difflib.get_close_matches(outlet, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else "."
            raise CommandError(
                f"No outlet has the id {outlet!r}{hint} Known: {', '.join(sorted(known))}."
            )
        check_settings(self.settings)
        check_manners(self.settings, names=("ROBOTSTXT_OBEY",))
        path = Path(self.settings["ARCHIVE"])
        check_disk(path)
        check_file(path)
        at = datetime.now(UTC)
        held.enter_context(outlet_lock(path, outlet, at=at))
        busy_seconds = self.settings.getfloat("ARCHIVE_BUSY_SECONDS")
        with told_as_archive_error(path), open_archive(path, busy_seconds=busy_seconds) as archive:
            check_clock(archive, at=at)
        recover_captures(Path(self.settings["CAPTURES"]))
