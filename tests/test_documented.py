"""The README names every command and every outlet; what is made by cog is up to date."""

import doctest
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from scrapy.utils.project import get_project_settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = sorted(p.stem for p in (ROOT / "commands").glob("*.py") if not p.stem.startswith("_"))
OUTLETS = sorted(p.stem for p in (ROOT / "scrapers/outlets").glob("*.py") if p.stem != "__init__")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_names_the_command(command):
    assert re.search(rf"`scrapy {command}\b", README), f"scrapy {command} is not in README.md"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_command_tells_what_it_does(command):
    shown = subprocess.run(
        [sys.executable, "-m", "scrapy", command, "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.returncode == 0
    assert len(shown.stdout.split()) > 20


@pytest.mark.parametrize("outlet", OUTLETS)
def test_the_readme_names_the_outlet(outlet):
    assert f"`{outlet}`" in README


def test_the_make_targets_named_in_the_readme_exist():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"(?:`|^    )make ([a-z]+)", README, re.M):
        assert re.search(rf"^{target}:", makefile, re.M), f"make {target}"


def test_tables_of_the_readme_are_current():
    checked = subprocess.run(
        [sys.executable, "-m", "cogapp", "--check", "README.md"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, "run: .venv/bin/cog -r README.md"


def test_settings_of_the_project_are_found():
    assert get_project_settings().get("BOT_NAME") == "pledgeline"


MODULES = sorted(
    path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
    for folder in ("pipelines", "scrapers", "commands", "timelines", "search")
    for path in (ROOT / folder).rglob("*.py")
    if ">>> " in path.read_text("utf-8")
)


@pytest.mark.parametrize("module", MODULES)
def test_examples_of_docstrings_hold(module: str) -> None:
    told = doctest.testmod(importlib.import_module(module))
    assert told.attempted
    assert not told.failed
