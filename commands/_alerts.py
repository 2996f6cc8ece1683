"""Telling whoever is to be told: where alerts go, and how they are sent."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from commands._output import say
from pipelines.errors import CommandError
from scrapers.night_plan import check_alerts

NO_REASON = "The night ended early or failed: run scrapy doctor."


def alerts_from_credentials() -> tuple[str, ...]:
    """Alert addresses from systemd's ``LoadCredential=alerts:…``; one a line, ``#`` for remarks.

    Raises:
        CommandError: The credential cannot be read, or an address in it does not parse.
    """
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    path = Path(folder) / "alerts" if folder else None
    if path is None or not path.is_file():
        return ()
    try:
        lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{path}: the alert addresses cannot be read ({error}).") from error
    return check_alerts([line for line in lines if line and line[0] != "#"], where="alerts")


def send_alerts(addresses: Sequence[str], *, title: str, lines: Sequence[str]) -> bool:
    """Tell whoever is to be told; whether it went out.

    Args:
        addresses: Apprise addresses; where there are none, nobody is to be told.
        title: What it is about: ``night of 2026-11-23``.
        lines: What is wrong, one sentence each; where there are none, that something is.
    """
    import apprise

    if not addresses:
        return True
    messenger = apprise.Apprise()
    for address in addresses:
        messenger.add(address)
    if messenger.notify(title=f"Pledgeline, {title}", body="\n".join(lines) or NO_REASON):
        return True
    said = "nightly: an alert could not be sent; look at the alert addresses."
    say(said, stream=sys.stderr)
    return False
