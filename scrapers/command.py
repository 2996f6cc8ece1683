"""What commands share that start no crawl; Scrapy looks for commands in ``commands`` alone."""

import argparse
import io
import os
import signal
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.settings import Settings


def show_what_can_be_shown() -> None:
    """Let ``print`` escape what the terminal's encoding lacks: no night ends for want of a sign.

    Python does so for standard error by itself.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


class PlainCommand(ScrapyCommand):
    """A command that starts no crawl: it prints what it has to say and logs nothing."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's own options; those of the command stand beside them."""
        super().add_options(parser)
        self._parser = parser

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Take the options; Scrapy would pass an unknown one on as an argument.

        Raises:
            UsageError: There is no such option.
        """
        super().process_options(args, opts)
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, _end)
        show_what_can_be_shown()
        typed = args.index("--") if "--" in args else len(args)
        for word in args[:typed]:
            if word.startswith("-") and word != "-":
                self._refuse(word.partition("=")[0])
        del args[typed : typed + 1]  # behind it, names may begin with a dash

    def _refuse(self, option: str) -> None:
        known = [name for name in self._parser._option_string_actions if name.startswith("--")]
        close = get_close_matches(option, known, n=1)
        hint = f"did you mean {close[0]}?" if close else f"known: {', '.join(sorted(known))}"
        raise UsageError(f"there is no option {option}; {hint}")

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


def _end(number: int, _frame: object) -> None:
    """End at Ctrl-C as at an error: what is open is closed, and no traceback is shown."""
    os.write(2, b"\nEnded by Ctrl-C; what was stored before is whole.\n")
    raise SystemExit(128 + number)
