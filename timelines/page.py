"""The timeline as one page that needs no network: chart, targets, claims, evidence.

Source: shared/notes/archive.md section 5: vl-convert's own HTML lets a headline break out of
its script; so the template is ours, data stand as escaped JSON, and a policy forbids the rest.
"""

import base64
import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jinja2

from timelines.charts import LOOKS, chart_specification, export_svg
from timelines.entries import Entry
from timelines.safety import plain, script_json, web_address
from timelines.targets import find_targets
from timelines.words import KINDS, MEANINGS, name_of, time_words, who_words

TEMPLATES = Path(__file__).parent / "templates"
STARTER = """
const specification = JSON.parse(document.getElementById("specification").textContent);
const chart = document.getElementById("chart");
const still = chart.innerHTML;
const options = {actions: false, ast: true, renderer: "svg", tooltip: {theme: "custom"}};
vegaEmbed(chart, specification, options)
  .then((result) => {
    const svg = chart.querySelector("svg");
    svg.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`);
    svg.removeAttribute("width"); svg.removeAttribute("height");
    result.view.addEventListener("click", (event, item) => {
      const url = item && item.datum && item.datum.url;
      if (url) { event.preventDefault(); window.open(url, "_blank", "noopener,noreferrer"); }
    });
  })
  .catch(() => { chart.innerHTML = still; });
"""


def export_html(entries: Sequence[Entry], *, spender: str) -> str:
    """The page."""
    specification = chart_specification(entries, spender=spender, has_title=False)
    import vl_convert

    # Only what would end the element: in a regular expression of the bundle "</" is no tag.
    bundle = re.sub(
        "</(?=script)",
        "<\\\\/",
        vl_convert.javascript_bundle(None),  # type: ignore[arg-type]
        flags=re.IGNORECASE,
    )
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, undefined=jinja2.StrictUndefined
    )
    return environment.get_template("timeline.html").render(
        spender=name_of(spender),
        code=spender,
        has_samples=any(entry.is_sample for entry in entries),
        reports=len({entry.report_id for entry in entries}),
        outlets=len({entry.outlet for entry in entries}),
        first_day=entries[0].reported_at[:10] if entries else "",
        last_day=entries[-1].reported_at[:10] if entries else "",
        targets=[_target_row(target) for target in find_targets(entries)],
        claims=[_claim_row(entry) for entry in entries],
        kinds=[(kind, KINDS[kind], MEANINGS[kind], LOOKS[kind][0]) for kind in LOOKS],
        still=_without_scripts(export_svg(entries, spender=spender, has_title=False)),
        specification=script_json(specification),
        bundle=bundle,
        starter=STARTER,
        script_hashes=" ".join(_policy_hash(script) for script in (bundle, STARTER)),
    )


def _policy_hash(script: str) -> str:
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _without_scripts(svg: str) -> str:
    """Vega's svg escapes its texts; this holds it to that."""
    if "<script" in svg.lower():
        raise ValueError("the chart's svg holds a script")
    return svg


def _target_row(target: Any) -> dict[str, Any]:
    return _claim_row(target.first) | {
        "reports": target.reports,
        "outlets": target.outlets,
        "outcome": target.outcome,
    }


def _claim_row(entry: Entry) -> dict[str, Any]:
    return {
        "day": entry.reported_at[:10],
        "clock": entry.reported_at[11:16],
        "kind": entry.kind,
        "colour": LOOKS[entry.kind][0],
        "figure": entry.figure,
        "time": time_words(entry).strip(),
        "who": plain(who_words(entry)),
        "outlet": plain(entry.outlet_name),
        "title": plain(entry.title),
        "citing": plain("; ".join(part for part in (entry.cited, entry.sources) if part)),
        "before": plain(entry.sentence.partition(entry.quote)[0]),
        "quote": plain(entry.quote),
        "after": plain(entry.sentence.partition(entry.quote)[2]),
        "url": web_address(entry.url),
        "is_first": entry.is_first,
        "is_sample": entry.is_sample,
        "is_gone": not entry.is_current,
        "is_gated": entry.access == "gated",
        "capture": f"{entry.capture_file} @ {entry.capture_offset}" if entry.capture_file else "",
    }
