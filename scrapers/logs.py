"""Log lines that no page can forge and that hold no secret.

Source: CWE-117 (log forging), CWE-532 (secrets in logs); shared/notes/operations.md section 6.
"""

import hashlib
import json
import logging
import re
from collections.abc import Mapping
from typing import Any

from scrapy import Spider
from scrapy.http import Response
from scrapy.logformatter import LogFormatter, LogFormatterResult
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from pipelines.errors import PledgelineError

SECRET_IN_QUERY = re.compile(
    r"""(?ix) ([?&;] [a-z0-9_.-]{0,30}
        (?: key | token | secret | passw(?:or)?d | signature | sig | auth | session | sid ) =)
        [^&;\s'"<>\#)\]]+""",
)
SECRET_SETTING = re.compile(
    r"""(?x) (['"] [A-Z0-9_]{0,40} (?: (?: PASS | SECRET | TOKEN | KEY ) [A-Z0-9_]{0,20} | _USER )
        ['"] : \s*) (?: '[^'\n]*' | "[^"\n]*" )""",
)
USER_IN_ADDRESS = re.compile(r"(//)[^/@\s'\"<>]{1,200}@")
OF_SETTINGS = ("scrapy.crawler", "scrapy.statscollectors", "scrapy.middleware", "scrapy.addons")
"""Loggers of Scrapy that write tables of our own settings and counts: lines may break there."""


def redact(text: str) -> str:
    """``text`` without the secrets that addresses and settings carry.

    >>> redact("GET https://api.example.org/search?q=gdp&api-key=s3cret (200)")
    'GET https://api.example.org/search?q=gdp&api-key=[redacted] (200)'
    >>> redact("{'HTTPAUTH_PASS': 's3cret'}")
    "{'HTTPAUTH_PASS': '[redacted]'}"
    """
    text = SECRET_IN_QUERY.sub(r"\1[redacted]", text)
    text = SECRET_SETTING.sub(r"\1'[redacted]'", text)
    return USER_IN_ADDRESS.sub(r"\1[redacted]@", text)


def without_secrets(url: str) -> str:
    """``url`` without the parameters that are secrets.

    >>> without_secrets("https://example.org/a?id=7&access_token=s3cret")
    'https://example.org/a?id=7'
    """
    before, _, query = url.partition("?")
    kept = "&".join(part for part in query.split("&") if not SECRET_IN_QUERY.match(f"?{part}"))
    return f"{before}?{kept}" if kept else before


def clean(text: str) -> str:
    r"""``text`` on one line: no secret, and nothing that a terminal would obey.

    >>> clean("title\n2026-01-01 [root] ERROR: forged\x1b[31m")
    'title\\n2026-01-01 [root] ERROR: forged\\x1b[31m'
    """
    return "".join(c if c.isprintable() else _escaped(c) for c in redact(text))


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


class CleanRecord(logging.LogRecord):
    """A log record whose message is cleaned before any handler sees it."""

    def getMessage(self) -> str:  # noqa: N802
        """The message on one line, redacted; tables of settings keep their lines."""
        message = super().getMessage()
        if self.name.startswith(OF_SETTINGS):
            return redact(message)
        return clean(message)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.exc_info and self.exc_info[0] and not self.exc_text:
            error = self.exc_info[1]
            # What is raised on purpose says all in its sentence.
            is_ours = isinstance(error, PledgelineError)
            told = clean(str(error)) if is_ours else _traceback(self.exc_info)
            # The margin: a line that an exception quotes from a page cannot pass for a record.
            self.exc_text = "\n".join(f"  | {clean(line)}" for line in told.split("\n"))


def _traceback(exc_info: Any) -> str:
    return logging.Formatter().formatException(exc_info)


class BriefFormatter(LogFormatter):
    """Scrapy's lines about items with an address in the place of a whole report."""

    def scraped(
        self,
        item: Any,
        response: Response | Failure | None,  # noqa: ARG002 - it would be the page's
        spider: Spider,
    ) -> LogFormatterResult:
        """One line a report that was stored."""
        return self._brief(super().scraped(item, None, spider), item)

    def item_error(
        self,
        item: Any,
        exception: BaseException,
        response: Response | Failure | None,
        spider: Spider,
    ) -> LogFormatterResult:
        """One line a report that could not be stored."""
        return self._brief(super().item_error(item, exception, response, spider), item)

    def dropped(
        self,
        item: Any,
        exception: BaseException,
        response: Response | Failure | None,
        spider: Spider,
    ) -> LogFormatterResult:
        """One line a report that a stage let go."""
        return self._brief(super().dropped(item, exception, response, spider), item)

    def _brief(self, told: LogFormatterResult, item: Any) -> LogFormatterResult:
        assert isinstance(told["args"], dict)
        return {**told, "args": {**told["args"], "item": item.fetch.url}}


class CleanLogs:
    """Scrapy add-on: in place before the first line of a crawl is written."""

    def update_settings(self, settings: BaseSettings) -> None:  # noqa: ARG002
        """Let every record of this process be a clean one."""
        logging.setLogRecordFactory(CleanRecord)


def secrets_out_of(settings: Mapping[str, Any]) -> dict[str, str]:
    """Settings as text, without those whose name says that they are secret."""
    secret = re.compile("PASS|SECRET|TOKEN|KEY|USER$")
    return {name: redact(str(value)) for name, value in settings.items() if not secret.search(name)}


def settings_sha256(settings: BaseSettings) -> str:
    """One hash over the settings that a crawl ran with, secrets left out, for the ledger."""
    told = json.dumps(secrets_out_of(settings.copy_to_dict()), sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()
