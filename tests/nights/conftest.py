"""An archive that a night has filled."""

from collections.abc import Callable

import pytest

from tests.nights.killing import ROBOTS
from tests.press import Press


@pytest.fixture
def outlets(press: Press) -> Callable[..., Press]:
    """The press with so many fresh reports of each outlet named."""
    from datetime import UTC, datetime

    from tests.press.made import made_report

    for outlet in press.outlets.values():
        outlet.robots = ROBOTS

    def publish(*names: str, each: int = 3, first: int = 20_000) -> Press:
        for name in names:
            for number in range(first, first + each):
                press.publish(made_report(name, number, published=datetime.now(UTC)))
        return press

    return publish
