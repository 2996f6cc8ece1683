"""How a kind looks, in the chart and in the words beside it."""

LOOKS: dict[str, tuple[str, str]] = {
    "demand": ("#c0392b", "triangle-up"),
    "pledge": ("#1f5fa8", "circle"),
    "level": ("#5f6b73", "square"),
    "proposal": ("#b06a06", "diamond"),
    "denial": ("#111111", "cross"),
    "cap": ("#7b3fa0", "triangle-down"),
    "benchmark": (
        "#1b7f5c",
        "M0,-1L0.24,-0.32L0.95,-0.31L0.38,0.12L0.59,0.81L0,0.4"
        "L-0.59,0.81L-0.38,0.12L-0.95,-0.31L-0.24,-0.32Z",
    ),
    "other": ("#6d7880", "triangle-right"),
}
"""Colour and Vega shape of each kind, in the order of the legend; both differ, so that the chart
reads in grey too. A benchmark is a star: Vega has none, so it is drawn."""
