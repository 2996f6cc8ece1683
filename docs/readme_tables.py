"""Tables of README.md, made by cog from the code (`.venv/bin/cog -r README.md`)."""

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def commands_table() -> str:
    """One row a command: how it is typed, and its own short description."""
    rows = ["| command | does |", "|---|---|"]
    for path in sorted((ROOT / "commands").glob("*.py")):
        if not path.stem.startswith("_"):
            syntax, short = _said_by_the_command(path)
            rows.append(f"| `scrapy {path.stem}{syntax}` | {short} |")
    return "\n".join(rows) + "\n"


def _said_by_the_command(path: Path) -> tuple[str, str]:
    """``(syntax, short description)`` as the command's own methods return them."""
    said = {"syntax": "", "short_desc": ""}
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.name in said:
            for statement in ast.walk(node):
                if isinstance(statement, ast.Return) and statement.value is not None:
                    said[node.name] = str(ast.literal_eval(statement.value))
    syntax = said["syntax"].replace("[options]", "").strip().replace("|", "\\|")
    return (f" {syntax}" if syntax else ""), said["short_desc"].replace("|", "\\|")


def outlets_table() -> str:
    """One row an outlet: id, name, country, languages, how it lists its reports."""
    from scrapy.utils.spider import iter_spider_classes

    rows = ["| id | outlet | country | languages | lists |", "|---|---|---|---|---|"]
    for path in sorted((ROOT / "scrapers/outlets").glob("*.py")):
        if path.stem == "__init__":
            continue
        module = __import__(f"scrapers.outlets.{path.stem}", fromlist=["*"])
        for spider in iter_spider_classes(module):
            lists = ", ".join(sorted({_words(type(one).__name__) for one in spider.lists}))
            languages = ", ".join(spider.languages)
            rows.append(
                f"| `{spider.name}` | {spider.title} | {spider.country} | {languages} | {lists} |"
            )
    return "\n".join(rows) + "\n"


def _words(name: str) -> str:
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()
