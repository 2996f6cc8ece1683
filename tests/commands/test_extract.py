"""``scrapy extract``: JSON lines in, findings out, bad lines named."""

import gzip
import io
import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from commands import extract as command
from pipelines.report import Findings

ARTICLE = {
    "id": "a", "title": "Report", "published": "2025-06-21", "lang": "en", "outlet": "CGTN",
    "text": "The U.S. has asked Japan to spend 3.5 percent of GDP on defense, Kyodo News reported Saturday.",
}  # fmt: skip


ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "scrapy", "extract"]


def extract(*args: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command as a person would."""
    return subprocess.run(
        [*COMMAND, *args],
        input=given, capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip


def extract_bytes(given: bytes, *args: str, **environment: str) -> tuple[int, bytes, str]:
    """Status, output and messages for any bytes on standard input."""
    done = subprocess.run(
        [*COMMAND, *args, "-"],
        input=given, capture_output=True, cwd=ROOT, check=False, env={**os.environ, **environment},
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr.decode()


def test_a_claim_stands_with_its_percentage() -> None:
    done = extract("-", given=json.dumps(ARTICLE) + "\n")
    assert done.returncode == 0, done.stderr
    row = json.loads(done.stdout)
    assert row["on_topic"] is True
    assert row["cited_outlets"] == ["Kyodo News"]
    (one,) = row["percentages"]
    assert (one["spender"], one["kind"], one["actor"], one["low"]) == ("JPN", "demand", "USA", 3.5)
    assert row["dates"] == [{"quote": "Saturday", "value": "2025-06-21"}]


def test_an_article_that_the_rules_stumble_over_is_named_and_the_rest_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    read = command.find_findings

    def stumble(text: str, **known: Any) -> Findings:
        if "3.5 percent" in text:
            raise StopIteration
        return read(text, **known)

    monkeypatch.setattr(command, "find_findings", stumble)
    lines = f"{json.dumps(ARTICLE)}\n{json.dumps(ARTICLE | {'id': 'b', 'text': 'Nothing.'})}\n"
    extraction = command.Extraction("news.jsonl", explain=False)
    extraction.extract_all(io.BytesIO(lines.encode()))
    written, said = capsys.readouterr()
    assert [json.loads(line)["id"] for line in written.splitlines()] == ["b"]
    assert "news.jsonl:1: extraction stumbled over it (StopIteration: )" in said
    assert extraction.sum_up() == "1 line was left out; 1 line was read."


def test_closed_standard_input_is_told_in_a_sentence() -> None:
    done = subprocess.run(
        ["sh", "-c", f"{' '.join(COMMAND)} - <&-"],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip().endswith("or pipe one in.")


def test_a_bad_line_is_named_and_the_rest_is_read() -> None:
    given = f"not json\n{json.dumps(ARTICLE)}\n[1]\n" + json.dumps(ARTICLE | {"published": "June"})
    done = extract("-", given=given)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert "-:1: is no JSON" in done.stderr
    assert "-:3: holds an array" in done.stderr
    assert "-:4: published is 'June'" in done.stderr
    assert "3 lines were left out; 1 line was read." in done.stderr


def test_explain_names_what_spoke_loudest() -> None:
    done = extract("--explain", "-", given=json.dumps(ARTICLE))
    assert done.returncode == 0
    assert "JPN demand 3.5 percent" in done.stdout
    assert "why:" in done.stdout
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
    assert "1 id was repeated; 2 lines were read." in done.stderr
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


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "cp932", "ascii"])
def test_explain_shows_any_sign_on_any_terminal(encoding: str) -> None:
    odd = ARTICLE | {
        "id": "a\x1b[31m\ud800\u202e",
        "title": "Report \ud800 \u9632 \xe9",
        "text": ARTICLE["text"] + " \ud801",
    }
    given = f"{json.dumps(odd)}\n{json.dumps(ARTICLE)}\n".encode()
    status, shown, said = extract_bytes(given, "--explain", PYTHONIOENCODING=encoding)
    assert (status, said) == (0, "")
    first = shown.splitlines()[0].decode(encoding)
    assert first == "a\\x1b[31m\\ud800\\u202e: 1 claim of 1 percentage"
    assert b"\x1b" not in shown
    assert b"\na: 1 claim of 1 percentage" in shown, "the rest of the file is read"


def test_rows_are_utf_8_and_no_sign_reaches_a_terminal_that_it_would_obey() -> None:
    text = "防衛費をGDP比2％に\u202e増額する。\x9b31m \ud800"
    given = json.dumps(ARTICLE | {"lang": "ja", "title": "防衛費", "text": text}).encode()
    status, shown, said = extract_bytes(given, PYTHONIOENCODING="ascii")
    assert (status, said) == (0, "")
    assert "防衛費をGDP比2％に\\u202e増額する" in shown.decode("utf-8")
    assert "\u202e" not in shown.decode("utf-8")
    (one,) = json.loads(shown)["percentages"]
    assert one["sentence"] in text


def test_explain_tells_why_a_percentage_is_a_share_or_is_none() -> None:
    text = f"{ARTICLE['text']} Prices rose 2.4 percent."
    shown = extract("--explain", "-", given=json.dumps(ARTICLE | {"text": text})).stdout
    claim, _, other = shown.partition("  no claim: 2.4 percent\n")
    assert "share-ruled:for-defence, kind-" in claim
    assert "    said in: Prices rose 2.4 percent.\n" in other
    assert "    why:     share-" in other


def test_explain_shows_bounds_and_unnamed_sources() -> None:
    text = "The U.S. has asked Japan to spend at least 3.5 percent of GDP on defense, sources said."
    done = extract("--explain", "-", given=json.dumps(ARTICLE | {"text": text}))
    assert "demand 3.5 percent (at least)" in done.stdout
    assert "; sources: sources" in done.stdout
    exact = extract("--explain", "-", given=json.dumps(ARTICLE))
    assert "demand 3.5 percent  when" in exact.stdout
    assert "sources:" not in exact.stdout


def test_help_says_what_the_names_of_explain_are() -> None:
    said = " ".join(extract("--help").stdout.split())
    assert "names in ruled: stands a rule; behind those in weighed: cues around the figure" in said
    assert "those in read: the words that were looked at most" in said


def test_a_file_that_begins_with_a_mark_keeps_its_first_article() -> None:
    given = b"\xef\xbb\xbf" + json.dumps(ARTICLE).encode() + b"\n"
    status, rows, said = extract_bytes(given)
    assert (status, said) == (0, "")
    assert json.loads(rows)["id"] == "a"


@pytest.mark.parametrize("option", [(), ("--explain",)])
def test_a_full_output_is_not_blamed_on_the_input(option: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, *option, "-"],
            input=json.dumps(ARTICLE).encode(), stdout=full, stderr=subprocess.PIPE, cwd=ROOT, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    (sentence,) = done.stderr.decode().splitlines()
    assert "standard output cannot be written (No space left on device)" in sentence


def test_a_closed_output_is_said() -> None:
    done = subprocess.run(
        ["sh", "-c", f"{' '.join(COMMAND)} - >&-"],
        input=json.dumps(ARTICLE).encode(), stderr=subprocess.PIPE, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.decode().startswith("extract: standard output is closed.")


def test_a_reader_that_has_had_enough_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text(
        "".join(json.dumps(ARTICLE | {"id": n}) + "\n" for n in range(300))
    )
    done = subprocess.run(
        ["sh", "-c", f"{' '.join(COMMAND)} {tmp_path}/many.jsonl | head -n 1"],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == b""


def test_a_line_without_end_is_given_up_in_little_memory() -> None:
    done = subprocess.run(
        [*COMMAND, "/dev/zero"], cwd=ROOT, capture_output=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, 1_500_000_000)),
    )  # fmt: skip
    assert done.returncode == 2
    (sentence,) = done.stderr.decode().splitlines()
    assert "line 1 does not end" in sentence
    assert "binary" in sentence


def test_a_line_that_is_too_long_is_left_out_and_the_rest_is_read() -> None:
    given = b'{"id": "' + b"a" * (65 * 2**20) + b'"}\n' + json.dumps(ARTICLE).encode()
    status, rows, said = extract_bytes(given)
    assert status == 1
    assert json.loads(rows)["id"] == "a"
    assert "-:1: is longer than 64 MB" in said
    assert "1 line was left out; 1 line was read." in said


def test_a_line_that_memory_cannot_hold_is_left_out_and_the_rest_is_read() -> None:
    given = b'{"id": 1, "x": [' + b"[]," * (15 * 2**20) + b"[]]}\n" + json.dumps(ARTICLE).encode()
    done = subprocess.run(
        [*COMMAND, "-"], input=given, cwd=ROOT, capture_output=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (800_000_000, 800_000_000)),
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert b"-:1: does not fit into memory" in done.stderr
    assert json.loads(done.stdout)["id"] == "a"


def test_where_nothing_was_read_nothing_else_is_claimed() -> None:
    done = extract("-", given="no json\n")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "1 line was left out; nothing was read."


@pytest.mark.parametrize("given", [b"", b"\n \n", b"\xef\xbb\xbf\n"])
def test_a_file_without_lines_is_told_and_no_failure(given: bytes) -> None:
    assert extract_bytes(given) == (0, b"", "-: nothing was read: it holds no line.\n")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('{"id": 1, "text": "a\tb"}', "invalid control character at place 21 of the line"),
        ('{"id": 1, "text": "a', "unterminated string starting at place 19 of the line"),
        ('{"id": 1, "text": "\\d"}', "invalid \\escape, at place 20 of the line"),
        ('{"id": 1} {"id": 2}', "extra data, at place 11 of the line"),
        ('{"id": 1,\r"text": }', "expecting value, at place 19 of the line"),
    ],
)
def test_a_line_that_is_no_json_is_told_with_its_place(line: str, why: str) -> None:
    _, _, said = extract_bytes(line.encode())
    assert f"-:1: is no JSON ({why}); expected one object a line" in said


@pytest.mark.parametrize("text", ["3.5 percent.", "Long. " * 2000])
def test_lines_that_end_in_cr_alone_are_named(text: str) -> None:
    lines = [json.dumps(ARTICLE | {"id": number, "text": text}) for number in range(3)]
    status, rows, said = extract_bytes("\r".join(lines).encode())
    assert (status, rows) == (1, b"")
    assert "seem to end in CR alone" in said.splitlines()[0]
    status, rows, said = extract_bytes("\r\n".join(lines).encode())
    assert (status, len(rows.splitlines()), said) == (0, 3, "")


ARTICLES = [ARTICLE | {"id": number} for number in range(9)]
STRANGE = {
    "indented": (json.dumps(ARTICLES, indent=1).encode(), "a JSON array"),
    "array": (json.dumps(ARTICLES).encode(), "a JSON array"),
    "spread": (json.dumps(ARTICLE, indent=1).encode(), "JSON written over many lines"),
    "gzip": (gzip.compress(bytes(range(256)) * 9), "gzip; give it unpacked: gunzip -c"),
    "utf-16": (("\n".join(map(json.dumps, ARTICLES))).encode("utf-16"), "UTF-16"),
    "utf-16 without mark": (("\n".join(map(json.dumps, ARTICLES))).encode("utf-16-be"), "UTF-16"),
    "database": (b"SQLite format 3\0" + b"\xff\n" * 9, "an SQLite database"),
    "binary": (b"\x7fELF\2\0\0\0" + b"\xff\n" * 9, "binary"),
    "page": (b"<!doctype html>\n" * 9, "a page"),
}


@pytest.mark.parametrize(("given", "seems"), STRANGE.values(), ids=STRANGE)
def test_a_file_that_is_something_else_is_named(given: bytes, seems: str) -> None:
    status, rows, said = extract_bytes(given)
    assert status in (1, 2)
    assert rows == b""
    assert len(said.splitlines()) <= 6
    assert f"It seems to be {seems}" in said.splitlines()[-1]


def test_lines_of_no_json_after_an_article_are_all_named() -> None:
    done = extract("-", given=json.dumps(ARTICLE) + "\nno json" * 9)
    assert done.returncode == 1
    assert "9 lines were left out; 1 line was read." in done.stderr


@pytest.mark.parametrize(
    ("given", "said"),
    [("[" * 200_000, "nested too deep"), ('{"id": ' + "1" * 5000 + "}", "too many digits")],
)  # fmt: skip
def test_limits_of_the_parser_are_said_in_plain_words(given: str, said: str) -> None:
    done = extract("-", given=given)
    assert said in done.stderr
    assert "recursion" not in done.stderr
    assert "sys." not in done.stderr


def test_an_unknown_option_is_named() -> None:
    done = extract("--explian", "a.jsonl")
    assert done.returncode == 2
    assert "there is no option --explian; did you mean --explain?" in done.stderr


def test_a_name_may_begin_with_a_dash_behind_two() -> None:
    assert "-a.jsonl cannot be read" in extract("--", "-a.jsonl").stderr


def test_the_articles_of_the_readme_are_read() -> None:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    given = "\n".join(line.strip() for line in lines if line.startswith('    {"id"'))
    done = extract("-", given=given)
    assert done.returncode == 0, done.stderr
    first, second = (json.loads(row) for row in done.stdout.splitlines())
    assert [one.get("kind") for one in first["percentages"]] == ["demand", "demand"]
    assert (second["percentages"][0]["spender"], second["percentages"][0]["when"]) == (
        "JPN",
        "FY2027",
    )
