"""A wrong setting is refused before anything runs, with a sentence that says what to do."""

from datetime import timedelta
from pathlib import Path

import pytest

from pipelines.errors import CommandError
from scrapers.night_plan import check_alerts, read_plan

KNOWN = ("cgtn", "ft", "kyodo")


def plan(tmp_path: Path, text: str):
    path = tmp_path / "nightly.toml"
    path.write_text(text, "utf-8")
    return read_plan(path, known_outlets=KNOWN)


def test_without_a_file_every_outlet_is_visited():
    assert read_plan(None, known_outlets=KNOWN).outlets == KNOWN


def test_a_whole_file_is_read(tmp_path):
    one = plan(
        tmp_path,
        'outlets = ["ft", "kyodo", "ft"]\nat_once = 2\ndeadline_minutes = 1.5\nmemory_mb = 256\n'
        'alerts = ["json://localhost/hook"]\ncontact = "desk@example.org"\narchive = "a.db"\n',
    )
    assert one.outlets == ("ft", "kyodo")
    assert (one.at_once, one.deadline) == (2, timedelta(seconds=90))
    assert one.memory_bytes == 256 * 2**20
    assert one.settings == {"CONTACT": "desk@example.org", "ARCHIVE": "a.db"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('outlet = ["ft"]', "unknown key 'outlet' (did you mean 'outlets'?)"),
        ('outlets = ["kyoto"]', "no outlet has the id 'kyoto' (did you mean 'kyodo'?)"),
        ("outlets = []", "no outlet is named"),
        ("outlets = [3]", "no outlet has the id 3"),
        ('at_once = "3"', "at_once is '3'; expected int"),
        ("at_once = true", "at_once is True; expected int"),
        ("at_once = 0", "at_once is 0; expected 1 to 16"),
        ("memory_mb = 1", "memory_mb is 1; expected 128 to 16384"),
        ('alerts = ["nonsense"]', "alert address 1 ('no scheme') does not parse"),
        ("alerts = [7]", "alert address 1 ('no scheme') does not parse"),
        ("at_once = ", "is not TOML"),
        ('archive = ""', "archive is empty; expected a path"),
        ('captures = " "', "captures is empty; expected a path"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, text, said):
    with pytest.raises(CommandError) as error:
        plan(tmp_path, text)
    assert said in str(error.value)
    assert "nightly.toml" in str(error.value)


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        read_plan(tmp_path / "none.toml", known_outlets=KNOWN)


def test_a_secret_in_a_bad_alert_address_is_not_printed():
    with pytest.raises(CommandError) as error:
        check_alerts(["nosuchservice://user:hunter2@host"], where="x")
    assert "hunter2" not in str(error.value)
