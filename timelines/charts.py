"""The timeline's chart: time of report across, percent of GDP up (extra ``charts``).

Demands, pledges, levels and the others differ by colour and by shape, so that the chart reads
in grey too. The first report of a target stands out, repetitions stay behind it.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from timelines.entries import Entry, TimelineError
from timelines.safety import plain, web_address
from timelines.words import KINDS, name_of, time_words, who_words

LOOKS: dict[str, tuple[str, str]] = {
    "demand": ("#c0392b", "triangle-up"),
    "pledge": ("#1f5fa8", "circle"),
    "level": ("#5f6b73", "square"),
    "proposal": ("#c77c11", "diamond"),
    "denial": ("#111111", "cross"),
    "cap": ("#7b3fa0", "triangle-down"),
    "benchmark": ("#1b7f5c", "stroke"),
    "other": ("#9aa5ad", "triangle-right"),
}
"""Colour and Vega shape of each kind, in the order of the legend."""
SPREAD = 0.07
"""Percent of GDP by which points on the same day and figure are set apart."""
WIDTH, HEIGHT = 900, 430
FONT = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans CJK JP', 'Hiragino Sans', sans-serif"


def chart_rows(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """One row a point: where it lies and what it says.

    Points that would hide each other, of the same day, figure and kind, are set apart upwards.
    """
    stacked: dict[tuple[str, float, str], int] = {}
    rows = []
    for entry in entries:
        place = (entry.reported_at[:10], entry.high, entry.kind)
        step = stacked.get(place, 0)
        stacked[place] = step + 1
        middle = (entry.low + entry.high) / 2
        rows.append(
            {
                "reported": entry.reported_at,
                "percent": round(middle + SPREAD * step, 3),
                "low": entry.low,
                "high": entry.high,
                "kind": entry.kind,
                "standing": "first report" if entry.is_first else "repeated",
                "figure": f"{entry.figure} of GDP{time_words(entry)}",
                "said": KINDS.get(entry.kind, entry.kind),
                "who": plain(who_words(entry)) or "—",
                "outlet": plain(entry.outlet_name),
                "citing": plain("; ".join(x for x in (entry.cited, entry.sources) if x)) or "—",
                "sentence": "\n".join(_wrapped(plain(entry.sentence))),
                "day": entry.reported_at[:10],
                "url": web_address(entry.url),
                "sample": "sample" if entry.is_sample else "",
            }
        )
    return rows


def _wrapped(text: str, width: int = 70) -> Iterator[str]:
    """Lines for a tooltip; text without blanks (Japanese) is cut where the line is full."""
    import textwrap

    yield from textwrap.wrap(text[:420] + ("…" if len(text) > 420 else ""), width)


def chart_specification(
    entries: Sequence[Entry], *, spender: str, has_title: bool = True
) -> dict[str, Any]:
    """The chart as a Vega-Lite specification.

    Args:
        entries: In order.
        spender: Code of the spender.
        has_title: Whether it stands alone and says what it shows.

    Raises:
        TimelineError: The extra ``charts`` is not installed.
    """
    try:
        import altair
    except ImportError as error:
        raise TimelineError(
            "Charts need the extra `charts`: run make setup, or pip install altair"
            " vl-convert-python. csv, json and feeds work without."
        ) from error
    kinds = [kind for kind in LOOKS if any(entry.kind == kind for entry in entries)]
    data = altair.Data(values=chart_rows(entries))  # type: ignore[no-untyped-call]
    base = altair.Chart(data).encode(x=_time_axis(altair, entries))
    chosen = altair.selection_point(fields=["kind"], bind="legend", name="kinds")
    shown = altair.when(chosen).then(altair.value(1)).otherwise(altair.value(0.06))
    colour = altair.Color(
        "kind:N",
        scale=altair.Scale(domain=kinds, range=[LOOKS[kind][0] for kind in kinds]),
        legend=altair.Legend(title=None, orient="top", symbolSize=130, labelFontSize=13),
    )
    ranges = (
        base.transform_filter("datum.low != datum.high")
        .mark_rule(strokeWidth=2)
        .encode(y="low:Q", y2="high:Q", color=colour, opacity=shown)
    )
    points = base.mark_point(filled=True, strokeWidth=1.4).encode(
        y=altair.Y("percent:Q", title="percent of GDP", scale=altair.Scale(zero=True, nice=True)),
        color=colour,
        shape=altair.Shape(
            "kind:N",
            scale=altair.Scale(domain=kinds, range=[LOOKS[kind][1] for kind in kinds]),
            legend=altair.Legend(title=None, orient="top"),
        ),
        size=altair.Size(
            "standing:O",
            sort=["first report", "repeated"],
            scale=altair.Scale(domain=["first report", "repeated"], range=[190, 55]),
            legend=altair.Legend(title=None, orient="top", symbolType="circle"),
        ),
        fillOpacity=altair.condition(
            "datum.standing == 'first report'", altair.value(0.95), altair.value(0.35)
        ),
        opacity=shown,
        href="url:N",
        tooltip=[
            altair.Tooltip(f"{name}:N", title=title)
            for name, title in (
                ("figure", "figure"),
                ("said", "kind"),
                ("who", "by"),
                ("outlet", "outlet"),
                ("citing", "citing"),
                ("day", "reported"),
                ("sentence", "sentence"),
                ("sample", " "),
            )
        ],
    )
    chart = (
        altair.layer(ranges, points)
        .add_params(chosen)
        .properties(
            width=WIDTH,
            height=HEIGHT,
            title=altair.TitleParams(
                f"{name_of(spender)}: defence spending, as reported",
                subtitle=_subtitle(entries),
                anchor="start",
                fontSize=18,
                subtitleFontSize=12,
            ),
        )
        .configure(font=FONT)
        .configure_view(stroke=None)
        .configure_axis(grid=True, gridColor="#e8ebee", labelFontSize=12, titleFontSize=12)
    )
    specification: dict[str, Any] = chart.to_dict(validate=False)
    specification.pop("usermeta", None)
    if not has_title:
        specification.pop("title", None)
    return specification


def _time_axis(altair: Any, entries: Sequence[Entry]) -> Any:
    days = (_day(entries[-1]) - _day(entries[0])).days if entries else 0
    form = "%-d %b %Y" if days < 120 else "%b %Y"
    return altair.X(
        "reported:T",
        title="time of report (UTC)",
        axis=altair.Axis(format=form, labelOverlap=True),
        scale=altair.Scale(type="utc", nice=True, padding=18),
    )


def _day(entry: Entry) -> datetime:
    return datetime.fromisoformat(entry.reported_at)


def _subtitle(entries: Sequence[Entry]) -> str:
    reports = len({entry.report_id for entry in entries})
    outlets = len({entry.outlet for entry in entries})
    samples = " SAMPLES, not real reports." if any(entry.is_sample for entry in entries) else ""
    return f"{len(entries)} claims in {reports} reports of {outlets} outlets.{samples}"


def export_svg(entries: Sequence[Entry], *, spender: str, has_title: bool = True) -> str:
    """The chart as svg."""
    specification = chart_specification(entries, spender=spender, has_title=has_title)
    import vl_convert

    svg: str = vl_convert.vegalite_to_svg(specification)
    return svg


def export_png(entries: Sequence[Entry], *, spender: str) -> bytes:
    """The chart as png, twice the size of the screen."""
    import vl_convert

    specification = chart_specification(entries, spender=spender)
    png: bytes = vl_convert.vegalite_to_png(specification, scale=2)
    return png
