"""The timeline's chart: time of report across, percent of GDP up (extra ``charts``).

Demands, pledges, levels and the others differ by colour and by shape. The first report of a
target stands out, repetitions stay behind it; ranges are bars.
"""

from dataclasses import dataclass
from datetime import datetime
from types import ModuleType
from typing import Any

from timelines.entries import TimelineError
from timelines.heights import Scale, scale_of
from timelines.layout import Axis, axis_of, lay_out
from timelines.looks import LOOKS
from timelines.points import STANDINGS, TOOLTIP, chart_rows
from timelines.svg import finished_svg
from timelines.targets import Timeline
from timelines.words import name_of

FONT = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans CJK JP', 'Hiragino Sans', sans-serif"
LABEL_WIDTH = 75
"""Pixels that a month's name takes under the chart."""
DAYS_OF_MONTHS = 120
"""A timeline of fewer days is labelled by days."""


@dataclass(frozen=True, slots=True)
class Format:
    """How large a chart is drawn."""

    width: int
    """Pixels, without axis labels."""
    height: int
    legend_columns: int
    months: str
    """How the time axis names a day (d3-time-format)."""
    marks: float
    """How large points are, against those of a desk."""
    has_standings: bool
    """Whether the legend has room to tell first reports from repetitions."""


DESK = Format(width=900, height=430, legend_columns=10, months="%b %Y", marks=1, has_standings=True)
PHONE = Format(
    width=300, height=380, legend_columns=3, months="%b %y", marks=0.7, has_standings=False
)


def chart_specification(
    timeline: Timeline, *, size: Format = DESK, has_title: bool = True, has_anchors: bool = False
) -> dict[str, Any]:
    """The chart as a Vega-Lite specification.

    Args:
        timeline: With one entry at least.
        size: How large it is drawn; points are stacked for this size.
        has_title: Whether it stands alone and says what it shows.
        has_anchors: See ``chart_rows``.

    Raises:
        TimelineError: The extra ``charts`` is not installed.
    """
    altair = _altair()
    axis = axis_of(timeline.entries, width=size.width, marks=size.marks)
    points = lay_out(timeline.entries, axis)
    scale = scale_of(points, height=size.height, marks=size.marks)
    rows = chart_rows(points, level=scale.level, has_anchors=has_anchors)
    base = altair.Chart(altair.Data(values=rows)).encode(
        x=_time_axis(altair, axis, size), color=_colour(altair, timeline, size)
    )
    chosen = altair.selection_point(fields=["kind"], bind="legend", name="kinds")
    shown = altair.when(chosen).then(altair.value(1)).otherwise(altair.value(0.06))
    chart = (
        altair.layer(*_layers(altair, base, shown, timeline, size=size, scale=scale))
        .add_params(chosen)
        .properties(width=size.width, height=size.height)
        .configure(font=FONT)
        .configure_view(stroke=None)
        .configure_axis(grid=True, gridColor="#e8ebee", labelFontSize=12, titleFontSize=12)
    )
    specification: dict[str, Any] = chart.to_dict(validate=False)
    specification.pop("usermeta", None)
    return specification | ({"title": _title(timeline)} if has_title else {})


def _altair() -> Any:
    try:
        import altair
    except ImportError as error:
        raise _no_charts() from error
    return altair


def _no_charts() -> TimelineError:
    return TimelineError(
        "Charts need the extra `charts`, which is not installed: run make setup, or"
        " pip install altair vl-convert-python. csv, json, feeds and calendars work without."
    )


def vl_convert() -> ModuleType:
    """The library that draws.

    Raises:
        TimelineError: The extra ``charts`` is not installed.
    """
    try:
        import vl_convert as library
    except ImportError as error:
        raise _no_charts() from error
    return library


def _layers(
    altair: Any, base: Any, shown: Any, timeline: Timeline, *, size: Format, scale: Scale
) -> tuple[Any, ...]:
    points = _points(altair, base, shown, timeline, size=size, scale=scale)
    return (*_rules(altair, base, shown), points, _counts(base, shown, size))


def _rules(altair: Any, base: Any, shown: Any) -> tuple[Any, Any]:
    """Bars of ranges, and the thin lines that lead from a stacked point down to its figure."""
    ranges = (
        base.transform_filter("datum.low != datum.high")
        .mark_rule(strokeWidth=4, strokeCap="round")
        .encode(y="low:Q", y2="high:Q", opacity=shown, strokeOpacity=altair.value(0.45))
    )
    stems = (
        base.transform_filter("datum.stands != datum.percent")
        .mark_rule(strokeWidth=1)
        .encode(y="percent:Q", y2="stands:Q", opacity=shown, strokeOpacity=altair.value(0.5))
    )
    return ranges, stems


def _points(
    altair: Any, base: Any, shown: Any, timeline: Timeline, *, size: Format, scale: Scale
) -> Any:
    return base.mark_point(filled=True, strokeWidth=1.2).encode(
        y=altair.Y(
            "stands:Q",
            title="percent of GDP",
            scale=altair.Scale(domain=[0, scale.top], nice=False),
        ),
        shape=altair.Shape(
            "kind:N", scale=_kinds_scale(altair, timeline, 1), legend=_legend(altair, size)
        ),
        size=altair.Size(
            "standing:O",
            scale=altair.Scale(domain=STANDINGS, range=[190 * size.marks**2, 70 * size.marks**2]),
            legend=_standings_legend(altair) if size.has_standings else None,
        ),
        fillOpacity=altair.condition(
            f"datum.standing == '{STANDINGS[0]}'", altair.value(0.95), altair.value(0.4)
        ),
        opacity=shown,
        href=altair.when("datum.url").then("url:N"),
        description="label:N",
        tooltip=[altair.Tooltip(f"{name}:N", title=words) for name, words in TOOLTIP.items()],
    )


def _counts(base: Any, shown: Any, size: Format) -> Any:
    return (
        base.transform_filter("datum.count != ''")
        .mark_text(dy=-11 * size.marks, fontSize=8 + 3 * size.marks, fontWeight=600)
        .encode(y="stands:Q", text="count:N", opacity=shown)
    )


def _kinds_of(timeline: Timeline) -> list[str]:
    return [kind for kind in LOOKS if any(entry.kind == kind for entry in timeline.entries)]


def _kinds_scale(altair: Any, timeline: Timeline, look: int) -> Any:
    kinds = _kinds_of(timeline)
    return altair.Scale(domain=kinds, range=[LOOKS[kind][look] for kind in kinds])


def _colour(altair: Any, timeline: Timeline, size: Format) -> Any:
    return altair.Color(
        "kind:N", scale=_kinds_scale(altair, timeline, 0), legend=_legend(altair, size)
    )


def _legend(altair: Any, size: Format) -> Any:
    """One legend for colour and shape: Vega-Lite joins legends that are alike."""
    return altair.Legend(
        title=None, orient="top", columns=size.legend_columns, symbolSize=130, labelFontSize=13
    )


def _standings_legend(altair: Any) -> Any:
    return altair.Legend(title=None, orient="top", symbolType="circle", labelFontSize=12)


def _time_axis(altair: Any, axis: Axis, size: Format) -> Any:
    days = (axis.ends - axis.begins).days
    return altair.X(
        "drawn:T",
        title="time of report (UTC)",
        axis=altair.Axis(
            format="%-d %b %Y" if days < DAYS_OF_MONTHS else size.months,
            labelOverlap=True,
            tickCount=_ticks(days, size.width // LABEL_WIDTH),
        ),
        scale=altair.Scale(
            type="utc", domain=[_vega_time(axis.begins), _vega_time(axis.ends)], nice=False
        ),
    )


def _ticks(days: int, most: int) -> int | dict[str, int | str]:
    """Ticks at whole months, about as many as there is room for."""
    if days < DAYS_OF_MONTHS:
        return max(2, most // 2)
    step = next((step for step in (1, 3, 6, 12, 24, 60) if days / 30.4 / step <= most), 120)
    return {"interval": "month", "step": step}


def _vega_time(at: datetime) -> dict[str, int | bool]:
    # In parts: from one number or text Vega's interpreter, which needs no eval, makes a wrong time.
    return {
        "year": at.year,
        "month": at.month,
        "date": at.day,
        "hours": at.hour,
        "minutes": at.minute,
        "utc": True,
    }


def _title(timeline: Timeline) -> dict[str, Any]:
    reports = len({entry.report_id for entry in timeline.entries})
    outlets = len({entry.outlet for entry in timeline.entries})
    counts = f"{len(timeline.entries)} claims in {reports} reports of {outlets} outlets."
    samples = " SAMPLES, not real reports." if timeline.has_samples else ""
    return {
        "text": f"{name_of(timeline.spender)}: defence spending, as reported",
        "subtitle": counts + samples,
        "anchor": "start",
        "fontSize": 18,
        "subtitleFontSize": 13,
        "subtitleColor": "#8a5a00" if samples else "#5f6b73",
        "offset": 8,
    }


def export_svg(timeline: Timeline) -> str:
    """The chart as svg, with its sentences as tooltips."""
    return svg_of(chart_specification(timeline))


def svg_of(specification: dict[str, Any]) -> str:
    """A specification drawn, checked to hold nothing that runs."""
    return finished_svg(vl_convert().vegalite_to_svg(specification))


def export_png(timeline: Timeline) -> bytes:
    """The chart as png, twice the size of the screen."""
    specification = chart_specification(timeline)
    png: bytes = vl_convert().vegalite_to_png(specification, scale=2)
    return png
