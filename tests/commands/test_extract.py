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


def test_a_line_without_an_id_is_named_and_left_out() -> None:
    nameless = {key: value for key, value in ARTICLE.items() if key != "id"}
    lines = [nameless, ARTICLE | {"id": ["a"]}, ARTICLE | {"id": 7}]
    done = extract("-", given="\n".join(map(json.dumps, lines)))
    assert done.returncode == 1
    assert [json.loads(row)["id"] for row in done.stdout.splitlines()] == [7]
    assert "-:1: has no id" in done.stderr
    assert "-:2: id is an array" in done.stderr


def test_a_repeated_id_is_named_and_both_are_kept() -> None:
    done = extract("-", given=f"{json.dumps(ARTICLE)}\n\n{json.dumps(ARTICLE)}\n")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 2
    assert '-:3: repeats the id "a" of line 1' in done.stderr
    assert "1 id was repeated" in done.stderr
    assert "left out" not in done.stderr


def test_a_line_that_is_no_utf8_is_named_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "latin.jsonl"
    good = json.dumps(ARTICLE).encode()
    file.write_bytes(good.replace(b"Report", b"D\xe9fense") + b"\n" + good + b"\n")
    done = extract(str(file))
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert f"{file}:1: is no UTF-8 (byte 0xe9 at place 24 of the line)" in done.stderr


def test_a_title_that_the_text_opens_with_is_read_once() -> None:
    title = "U.S. asks Japan to spend 3.5 percent of GDP on defense"
    repeated = ARTICLE | {"title": title, "text": f"{title}\n{ARTICLE['text']}"}
    done = extract("-", given=json.dumps(repeated) + "\n")
    assert done.returncode == 0, done.stderr
    sentences = [one["sentence"] for one in json.loads(done.stdout)["percentages"]]
    assert sentences == [title, ARTICLE["text"]]
