"""``scrapy extract``: JSON lines in, findings out, bad lines named."""

import json
import subprocess
import sys
from pathlib import Path

ARTICLE = {
    "id": "a", "title": "Report", "published": "2025-06-21", "lang": "en", "outlet": "CGTN",
    "text": "The U.S. has asked Japan to spend 3.5 percent of GDP on defense, Kyodo News reported Saturday.",
}  # fmt: skip


def extract(*args: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command as a person would."""
    return subprocess.run(
        [sys.executable, "-m", "scrapy", "extract", *args],
        input=given, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False,
    )  # fmt: skip


def test_a_claim_stands_with_its_percentage() -> None:
    done = extract("-", given=json.dumps(ARTICLE) + "\n")
    assert done.returncode == 0, done.stderr
    row = json.loads(done.stdout)
    assert row["on_topic"] is True
    assert row["cited_outlets"] == ["Kyodo News"]
    (one,) = row["percentages"]
    assert (one["spender"], one["kind"], one["actor"], one["low"]) == ("JPN", "demand", "USA", 3.5)
    assert row["dates"] == [{"quote": "Saturday", "value": "2025-06-21"}]


def test_a_bad_line_is_named_and_the_rest_is_read() -> None:
    given = f"not json\n{json.dumps(ARTICLE)}\n[1]\n" + json.dumps(ARTICLE | {"published": "June"})
    done = extract("-", given=given)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert "-:1: is no JSON" in done.stderr
    assert "-:3: holds an array" in done.stderr
    assert "-:4: published is 'June'" in done.stderr
    assert "3 lines were left out" in done.stderr


def test_explain_names_the_rules() -> None:
    done = extract("--explain", "-", given=json.dumps(ARTICLE))
    assert done.returncode == 0
    assert "JPN demand 3.5 percent" in done.stdout
    assert "rules:" in done.stdout
    assert "kind-" in done.stdout


def test_a_missing_file_is_said_in_one_line(tmp_path: Path) -> None:
    done = extract(str(tmp_path / "none.jsonl"))
    assert done.returncode == 2
    assert "cannot be read" in done.stderr
    assert "Traceback" not in done.stderr
