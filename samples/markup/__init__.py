"""The outlets' markup as it was seen, around texts of our own (pure).

One template a layout; nothing here is an outlet's text. Names, classes, order and furniture are
those of shared/outlets/dossier.md sections 1 to 4 and of the pages saved beside it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2

from samples.report_sample import Sample

GENERATOR = "pledgeline-samples"
"""What every page made here calls its maker, so that nobody takes it for an outlet's."""
HOMES = {
    "kyodo": "https://english.kyodonews.net/",
    "ft": "https://www.ft.com/content/",
    "cgtn": "https://news.cgtn.com/news/",
    "47news.jp": "https://www.47news.jp/",
    "yomiuri.co.jp": "https://www.yomiuri.co.jp/",
    "chinadaily.com.cn": "https://china.chinadaily.com.cn/",
}
TODAY = {"kyodo": "kyodo", "ft": "ft", "cgtn": "cgtn", "47news.jp": "47news"}
"""The template of an outlet's layout of today; others are shown in a plain one."""
LAYOUTS = {
    ("kyodo", "older"): "kyodo-older",
    ("ft", "2022"): "ft-2022",
    ("ft", "barrier"): "ft-barrier",
}
"""Templates of other layouts."""


def _when(stated: str, form: str) -> str:
    return f"{datetime.fromisoformat(stated):{form}}"


def _milliseconds(stated: str) -> int:
    return int(datetime.fromisoformat(stated).timestamp() * 1000)


def _rfc822(stated: str) -> str:
    return format_datetime(datetime.fromisoformat(stated).astimezone(UTC), usegmt=True)


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"when": _when, "milliseconds": _milliseconds, "rfc822": _rfc822}
    environment.filters["address"] = address_of
    environment.globals["generator"] = GENERATOR
    return environment


def address_of(sample: Sample) -> str:
    """The address that the outlet gives a report."""
    return HOMES[sample.outlet] + sample.key


@lru_cache(maxsize=4096)
def page_of(sample: Sample) -> str:
    """The page of a report, in the layout that its outlet shows it in."""
    if sample.layout == "redesigned":
        name = "redesigned"
    else:
        today = TODAY.get(sample.outlet, "plain")
        name = LAYOUTS.get((sample.outlet, sample.layout), today)
    return render(f"{name}.html", report=sample, url=address_of(sample), **_parts(sample))


def _parts(sample: Sample) -> dict[str, Any]:
    lead = sample.paragraphs[0] if sample.paragraphs else sample.title
    return {
        "lead": sample.standfirst or lead,
        "modified": sample.modified or sample.published,
        "body_html": "".join(f"<p>{text}</p>" for text in sample.paragraphs),
        "authors": [name.strip() for name in sample.byline.split(",") if name.strip()],
    }


def render(template: str, **values: Any) -> str:
    """One of the templates, filled in."""
    return ENVIRONMENT.get_template(template).render(**values)


def feed_of(samples: Iterable[Sample], *, title: str) -> str:
    """An RSS 2.0 feed of reports, as Kyodo News and the Financial Times give it."""
    return render("feed.xml", reports=list(samples), title=title)


def news_sitemap_of(samples: Iterable[Sample], *, title: str) -> str:
    """A Google News sitemap of reports."""
    return render("news-sitemap.xml", reports=list(samples), title=title)


def sitemap_of(samples: Iterable[Sample]) -> str:
    """A plain sitemap of reports, with the time of their last change alone."""
    return render("sitemap.xml", reports=list(samples))


def index_of(sitemaps: Sequence[str], *, modified: str) -> str:
    """An index of sitemaps."""
    return render("sitemap-index.xml", sitemaps=sitemaps, modified=modified)


def listing_of(samples: Iterable[Sample], *, outlet: str, title: str) -> str:
    """A page of a section that links to its reports."""
    return render(f"{outlet}-list.html", reports=list(samples), title=title)


def gated(sample: Sample) -> Sample:
    """A report as its outlet shows it to a reader without an account."""
    return replace(sample, layout={"kyodo": "gated", "ft": "barrier"}[sample.outlet])


def not_found(outlet: str) -> str:
    """What an outlet shows where it has no report."""
    return render("cgtn-404.html" if outlet == "cgtn" else "not-found.html", outlet=outlet)


ENVIRONMENT = _environment()
