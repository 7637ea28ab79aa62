"""The stamps: which exhibit and page at the top right, the page of the bundle at the foot, upright on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .faces import BODY, BOLD, use_faces

if TYPE_CHECKING:
    from pikepdf import Page, Pdf

A4_WIDTH = 595.28
SIZE = 9.5
INSET = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What a page is stamped with, and how large that page is when it is looked at."""

    width: float
    height: float
    top: str = ""
    foot: str = ""


def seen_size(page: Page) -> tuple[float, float]:
    """Width and height as the reader sees the page: what is cut off is gone, and a turned page is turned."""
    left, low, right, high = seen_box(page)
    turned = int(page.obj.get("/Rotate", 0)) % 180 != 0
    return (high - low, right - left) if turned else (right - left, high - low)


def seen_box(page: Page) -> tuple[float, float, float, float]:
    """The part of the page that is shown: the crop box as far as it lies on the sheet."""
    sheet, crop = _corners(page.mediabox), _corners(page.cropbox)
    left, low = max(sheet[0], crop[0]), max(sheet[1], crop[1])
    right, high = min(sheet[2], crop[2]), min(sheet[3], crop[3])
    return (left, low, right, high) if left < right and low < high else sheet


def stamp_sheets(stamps: Sequence[Stamp]) -> bytes:
    """A see-through sheet for every stamp, each the size of the page it belongs to."""
    from reportlab.pdfgen.canvas import Canvas

    use_faces()
    target = BytesIO()
    canvas = Canvas(target, invariant=1)
    for stamp in stamps:
        canvas.setPageSize((stamp.width, stamp.height))
        _draw(canvas, stamp)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def lay_over(pages: Sequence[Page], sheets: Pdf) -> None:
    """Lay each sheet over its page. ``sheets`` must stay open until the pages are saved."""
    for number, (page, sheet) in enumerate(zip(pages, sheets.pages, strict=True), start=1):
        _lay(page, sheet, number)


def _lay(page: Page, sheet: Page, number: int) -> None:
    """What the page itself draws is closed off first. The name is ours, as the library's own is drawn by lot."""
    import pikepdf

    box = seen_box(page)
    page.cropbox = pikepdf.Array(box)
    form = sheet.as_form_xobject()
    name = page.add_resource(form, pikepdf.Name.XObject, _free_name(page, number))
    placed = page.calc_form_xobject_placement(form, name, pikepdf.Rectangle(*box), allow_shrink=True, allow_expand=True)
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(b"\nQ\n" + placed)


def _free_name(page: Page, number: int) -> Any:
    """Pages may share one list of resources, and an exhibit may be a bundle of ours: never take a name in use."""
    import pikepdf

    taken = {name for kind in page.resources.as_dict().values() if _is_list(kind) for name in kind}
    name = f"/Stamp{number}"
    while name in taken:
        name += "x"
    return pikepdf.Name(name)


def _is_list(resources: Any) -> bool:
    import pikepdf

    return isinstance(resources, pikepdf.Dictionary)


def _corners(box: Any) -> tuple[float, float, float, float]:
    x, y, other_x, other_y = (float(value) for value in box)
    return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)


def _draw(canvas: Any, stamp: Stamp) -> None:
    """A receipt gets a small stamp and a building plan a large one."""
    scale = max(0.55, min(4.0, min(stamp.width, stamp.height) / A4_WIDTH))
    size, inset = SIZE * scale, INSET * scale
    if stamp.top:
        wide = _width(stamp.top, BOLD, size)
        _label(canvas, stamp.top, BOLD, size, stamp.width - inset - wide, stamp.height - inset - size)
    if stamp.foot:
        wide = _width(stamp.foot, BODY, size)
        _label(canvas, stamp.foot, BODY, size, (stamp.width - wide) / 2, inset - size * 0.35)


def _width(text: str, face: str, size: float) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(stringWidth(text, face, size))


def _label(canvas: Any, text: str, face: str, size: float, x: float, y: float) -> None:
    """White behind the letters, so that they can be read on a dark photo."""
    from reportlab.lib.colors import HexColor, white

    pad = size * 0.45
    canvas.setFillColor(white)
    canvas.setStrokeColor(HexColor("#8a8a8a"))
    canvas.setLineWidth(size * 0.05)
    width, height = _width(text, face, size) + 2 * pad, size * 1.55
    canvas.roundRect(x - pad, y - size * 0.47, width, height, size * 0.25, stroke=face == BOLD, fill=1)
    canvas.setFillColor(HexColor("#111111"))
    canvas.setFont(face, size)
    canvas.drawString(x, y, text)
