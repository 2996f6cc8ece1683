"""Fixtures that several folders share."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.press import Press

# How long an example takes tells of the machine; what may not be slow has tests of its own.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")


@pytest.fixture
def press() -> Iterator[Press]:
    """The stand-in press on 127.0.0.1, with nothing published yet."""
    with Press() as running:
        yield running
