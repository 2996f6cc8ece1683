"""Articles marked in the text, as gold lines."""

import importlib.util
from pathlib import Path

import pytest

PATH = Path(__file__).parents[2] / "training" / "marked.py"
SPEC = importlib.util.spec_from_file_location("marked", PATH)
assert SPEC is not None
assert SPEC.loader is not None
marked = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(marked)

ARTICLES = """=== a-1 | 2025-06-21 | Kyodo News | en
Washington wants [[3.5%|JPN|demand|-|USA]] of GDP
Japan plans [[2 percent|JPN|pledge|FY2027|JPN]] of GDP for defense by fiscal 2027.
Prices rose [[3 pct]] in May. Korea and Japan spend [[about 2%|JPN+KOR|level|-|-|bound=about]].

=== a-2 | 2025-06-22 | Reuters | ja
防衛費
防衛費はGDP比[[1.8%|JPN|level|2025|-|cited=NHK]]。
"""


def test_marks_become_gold_at_their_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "a.txt"
    file.write_text(ARTICLES, encoding="utf-8")
    first, second = marked.gold_lines(file)
    assert first["title"] == "Washington wants 3.5% of GDP"
    assert "[[" not in first["text"]
    told = [(one["quote"], one["of"], one.get("kind")) for one in first["percentages"]]
    assert told == [
        ("3.5%", "gdp", "demand"),
        ("2 percent", "gdp", "pledge"),
        ("3 pct", "other", None),
    ]
    assert first["percentages"][1]["sentence"].startswith("Japan plans")
    assert second["percentages"][0]["cited"] == ["NHK"]
    said = capsys.readouterr().err
    # "about" is no part of a quote
    assert "a-1: found no 'about 2%' at its mark" in said
    assert "a-1: '2%' is not marked" in said


@pytest.mark.parametrize(
    "mark", ["[[2%|JPN]]", "[[2%|JPN|vow|-|JPN]]", "[[2%|JPN|level|-|-|page=3]]"]
)
def test_a_mark_that_is_no_claim_is_refused(mark: str) -> None:
    with pytest.raises(ValueError):
        marked.read_marks(f"Japan spends {mark} of GDP")
