"""What a night is to do: outlets, limits and alerts from a settings file, checked whole.

A night that starts with a wrong setting is found out in the morning; one that refuses to start
is found out at once. So every key, outlet id and alert address is checked before anything runs.
"""

import difflib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from pipelines.errors import CommandError

TYPES: Mapping[str, tuple[type, ...]] = {
    "outlets": (list,),
    "at_once": (int,),
    "deadline_minutes": (int, float),
    "memory_mb": (int,),
    "alerts": (list,),
    "contact": (str,),
    "archive": (str,),
    "captures": (str,),
    "quarantine": (str,),
    "manifests": (str,),
    "tsa": (str,),
}
PATHS = {"archive", "captures", "quarantine", "manifests"}
LIMITS: Mapping[str, tuple[float, float]] = {
    "at_once": (1, 16),
    "deadline_minutes": (1, 600),
    "memory_mb": (128, 16_384),
}


@dataclass(frozen=True, slots=True)
class NightPlan:
    """A night's settings, all of them valid."""

    outlets: tuple[str, ...]
    at_once: int = 3
    deadline: timedelta = timedelta(minutes=45)
    memory_bytes: int = 300 * 2**20
    alerts: tuple[str, ...] = ()
    """Apprise addresses; secrets, so never printed."""
    settings: Mapping[str, str] = field(default_factory=dict)
    """Scrapy settings that the file sets, by name: ``{"CONTACT": "desk@example.org"}``."""


def read_plan(path: Path | None, *, known_outlets: Sequence[str]) -> NightPlan:
    """The plan that the settings file holds; that of all outlets where there is none.

    Args:
        path: A TOML file; keys as in ``TYPES``.
        known_outlets: Ids of every outlet that has a spider.

    Raises:
        CommandError: The file cannot be read, a key is unknown, a value is of the wrong kind or
            out of bounds, an outlet is unknown, an alert address does not parse.
    """
    values = _read(path) if path else {}
    where = str(path or "the settings")
    for key, value in values.items():
        check_value(key, value, where=where)
    return NightPlan(
        outlets=check_outlets(values.get("outlets", known_outlets), known_outlets, where=where),
        at_once=values.get("at_once", 3),
        deadline=timedelta(minutes=values.get("deadline_minutes", 45)),
        memory_bytes=values.get("memory_mb", 300) * 2**20,
        alerts=check_alerts(values.get("alerts", ()), where=where),
        settings={
            name.upper(): values[name]
            for name in ("contact", "archive", "captures", "quarantine", "manifests", "tsa")
            if name in values
        },
    )


def check_outlets(
    asked: Sequence[Any], known_outlets: Sequence[str], *, where: str
) -> tuple[str, ...]:
    """The outlets asked for, once each, in the order asked.

    Raises:
        CommandError: One of them has no spider, or none is asked for.
    """
    for outlet in asked:
        if outlet not in known_outlets:
            raise CommandError(
                f"{where}: no outlet has the id {outlet!r}{_nearest(str(outlet), known_outlets)}."
                f" Known: {', '.join(known_outlets)}."
            )
    if not asked:
        raise CommandError(f"{where}: no outlet is named, so there is nothing to do.")
    return tuple(dict.fromkeys(asked))


def check_alerts(addresses: Sequence[Any], *, where: str) -> tuple[str, ...]:
    """The alert addresses, each known to parse.

    Raises:
        CommandError: One does not parse. The message shows its scheme only: the rest is secret.
    """
    import apprise  # a fifth of the time in which any command starts, and few need it

    for number, address in enumerate(addresses, 1):
        if not isinstance(address, str) or apprise.Apprise.instantiate(address) is None:
            scheme = str(address).split(":", 1)[0][:20] if ":" in str(address) else "no scheme"
            raise CommandError(
                f"{where}: alert address {number} ({scheme!r}) does not parse."
                " Expected an apprise address such as mailto://user:password@example.org."
            )
    return tuple(addresses)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{path}: the settings file cannot be read ({error}).") from error
    except tomllib.TOMLDecodeError as error:
        raise CommandError(f"{path}: the settings file is not TOML: {error}.") from error


def check_value(key: str, value: Any, *, where: str) -> None:
    """Nothing, where ``key`` is known and ``value`` is of its kind and within bounds.

    Raises:
        CommandError: It is not.
    """
    if key not in TYPES:
        raise CommandError(
            f"{where}: unknown key {key!r}{_nearest(key, list(TYPES))}. Known: {', '.join(TYPES)}."
        )
    if not isinstance(value, TYPES[key]) or isinstance(value, bool):
        expected = " or ".join(each.__name__ for each in TYPES[key])
        raise CommandError(f"{where}: {key} is {value!r}; expected {expected}.")
    if key in PATHS and not str(value).strip():
        raise CommandError(f"{where}: {key} is empty; expected a path, or no such line.")
    low, high = LIMITS.get(key, (float("-inf"), float("inf")))
    if isinstance(value, int | float) and not low <= value <= high:
        raise CommandError(f"{where}: {key} is {value}; expected {low:g} to {high:g}.")


def _nearest(word: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(word, known, n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""
