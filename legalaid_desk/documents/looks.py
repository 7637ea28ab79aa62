"""How a paragraph of a Word file looks: its style, what that is based on, and the defaults of the document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from .wordml import Element, W, read_xml, style_of

POINTS = 1 / 20
"""Word measures in twentieths of a point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The look of a paragraph, in points. ``line`` is a factor on the height of the face; 0 edges are not drawn."""

    size: float = 11
    bold: bool = False
    italic: bool = False
    caps: bool = False
    color: str = "000000"
    marked: bool = False
    spread: float = 0
    align: str = "left"
    before: float = 0
    after: float = 0
    line: float = 1
    left: float = 0
    right: float = 0
    first: float = 0
    keep_next: bool = False
    new_page: bool = False
    level: int | None = None
    edges: Mapping[str, str] = field(default_factory=dict)


def rgb(element: Element, name: str = "color") -> str:
    """A colour as six figures; black where Word would choose."""
    value: str = element.get(f"{W}{name}", "auto")
    return "000000" if value == "auto" else value


Reader = Callable[[Look, Element], Look]


def _flag(element: Element) -> bool:
    return element.get(f"{W}val", "1") not in ("0", "false", "off")


def _number(element: Element, name: str, default: float = 0) -> float:
    value = element.get(f"{W}{name}")
    return float(value) if value is not None else default


def _spacing(look: Look, element: Element) -> Look:
    line = _number(element, "line", 240 * look.line) / 240
    return replace(
        look,
        before=_number(element, "before", look.before / POINTS) * POINTS,
        after=_number(element, "after", look.after / POINTS) * POINTS,
        line=line if element.get(f"{W}lineRule", "auto") == "auto" else look.line,
    )


def _indent(look: Look, element: Element) -> Look:
    first = _number(element, "firstLine") - _number(element, "hanging")
    return replace(
        look,
        left=_number(element, "left", look.left / POINTS) * POINTS,
        right=_number(element, "right", look.right / POINTS) * POINTS,
        first=first * POINTS,
    )


def _edges(look: Look, element: Element) -> Look:
    drawn = {edge.tag.removeprefix(W): rgb(edge) for edge in element if _has_line(edge)}
    return replace(look, edges=drawn)


def _has_line(edge: Element) -> bool:
    return edge.get(f"{W}val") not in ("nil", "none")


PARAGRAPH: Mapping[str, Reader] = {
    "spacing": _spacing,
    "ind": _indent,
    "jc": lambda look, element: replace(look, align=element.get(f"{W}val", "left")),
    "keepNext": lambda look, element: replace(look, keep_next=_flag(element)),
    "pageBreakBefore": lambda look, element: replace(look, new_page=_flag(element)),
    "outlineLvl": lambda look, element: replace(look, level=int(_number(element, "val"))),
    "pBdr": _edges,
}
RUN: Mapping[str, Reader] = {
    "sz": lambda look, element: replace(look, size=_number(element, "val", 22) / 2),
    "b": lambda look, element: replace(look, bold=_flag(element)),
    "i": lambda look, element: replace(look, italic=_flag(element)),
    "caps": lambda look, element: replace(look, caps=_flag(element)),
    "color": lambda look, element: replace(look, color=rgb(element, "val")),
    "highlight": lambda look, element: replace(look, marked=element.get(f"{W}val") != "none"),
    "spacing": lambda look, element: replace(look, spread=_number(element, "val") * POINTS),
}


class Looks:
    """The looks of one Word file."""

    def __init__(self, styles: bytes | None) -> None:
        root = read_xml(styles) if styles else None
        self._styles = {} if root is None else {style.get(f"{W}styleId"): style for style in root.iter(f"{W}style")}
        self._base = Look()
        if root is not None:
            self._base = _told(self._base, root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"), PARAGRAPH)
            self._base = _told(self._base, root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"), RUN)
        self._default = next((name for name, style in self._styles.items() if _is_default(style)), "")
        self._known: dict[str, Look] = {}

    def of(self, paragraph: Element) -> Look:
        """The look of this paragraph: that of its style, and what is set on it itself."""
        name = style_of(paragraph) or self._default
        if name not in self._known:
            self._known[name] = self._styled(name, len(self._styles))
        return _told(self._known[name], paragraph.find(f"{W}pPr"), PARAGRAPH)

    def _styled(self, name: str, hops: int) -> Look:
        style = self._styles.get(name)
        if style is None or hops < 0:
            return self._base
        based = style.find(f"{W}basedOn")
        look = self._base if based is None else self._styled(based.get(f"{W}val"), hops - 1)
        return _told(_told(look, style.find(f"{W}pPr"), PARAGRAPH), style.find(f"{W}rPr"), RUN)


def _is_default(style: Element) -> bool:
    return (style.get(f"{W}type"), style.get(f"{W}default")) == ("paragraph", "1")


def run_look(look: Look, run: Element) -> Look:
    """The look of a run within its paragraph."""
    return _told(look, run.find(f"{W}rPr"), RUN)


def _told(look: Look, properties: Element | None, readers: Mapping[str, Reader]) -> Look:
    for element in properties if properties is not None else ():
        reader = readers.get(element.tag.removeprefix(W)) if isinstance(element.tag, str) else None
        look = reader(look, element) if reader else look
    return look
