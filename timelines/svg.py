"""A drawn chart made fit to stand in a page: nothing in it runs, each point says its words (pure).

Source: SVG 2 §5.8 (``title`` is what a pointer is shown); shared/notes/archive.md section 5.
"""

from xml.etree import ElementTree

from timelines.safety import web_address

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
ELEMENTS = frozenset(
    "svg g path rect line text tspan a title defs clipPath circle linearGradient stop".split()
)
"""What Vega draws with."""


class UnsafeDrawing(ValueError):
    """The drawing holds what a chart has no use for: a script, a handler, a foreign address."""


def finished_svg(svg: str) -> str:
    """``svg`` with a ``title`` in each point, checked.

    Raises:
        UnsafeDrawing: It holds an element or attribute that no chart needs.
    """
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", XLINK)
    root = ElementTree.fromstring(svg)
    for element in list(root.iter()):
        _check(element)
        label = element.get("aria-label")
        if label and element.get("aria-roledescription") == "point":
            ElementTree.SubElement(element, f"{{{SVG}}}title").text = label
    return ElementTree.tostring(root, "unicode")


def _check(element: ElementTree.Element) -> None:
    name = element.tag.removeprefix(f"{{{SVG}}}")
    if name not in ELEMENTS:
        raise UnsafeDrawing(f"a chart's svg holds <{name}>; expected {', '.join(sorted(ELEMENTS))}")
    for key, value in element.attrib.items():
        if key.lower().startswith("on"):
            raise UnsafeDrawing(f"a chart's svg holds {key}=")
        if key in ("href", f"{{{XLINK}}}href") and not web_address(value):
            raise UnsafeDrawing(f"a chart's svg leads to {value!r}; expected http or https")
