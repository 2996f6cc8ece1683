"""Fixtures that several folders share."""

from collections.abc import Iterator

import pytest

from tests.press import Press


@pytest.fixture
def press() -> Iterator[Press]:
    """The stand-in press on 127.0.0.1, with nothing published yet."""
    with Press() as running:
        yield running
