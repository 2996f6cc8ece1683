"""What the end of a crawl's log tells whoever reads the night's summary."""

import pytest

from commands._reasons import last_words

SUM = "Kyodo News (kyodo): no page asked for in 0:00:00\n  list  none\n  note  no CONTACT is set\n"


@pytest.mark.parametrize(
    ("log", "said"),
    [
        ("a line\n  | Traceback (most recent):\n  | ValueError: no number\n" + SUM, "ValueError: no number"),
        ("crawl: The clock is wrong.\n", "crawl: The clock is wrong."),
        (SUM, "Kyodo News (kyodo): no page asked for in 0:00:00"),
        ("a\x1b[31mred\n", "a [31mred"),
        ("\n \n", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_the_last_words_are_the_error_or_the_last_sentence(tmp_path, log, said):
    path = tmp_path / "kyodo.log"
    path.write_text(log)
    assert last_words(path) == said


def test_no_log_says_nothing(tmp_path):
    assert last_words(tmp_path / "none.log") == ""
