"""Pictures on A4: upright, with a margin, the JPEG untouched where possible, and nothing of where it was taken."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .errors import ExhibitRejected
from .jpegs import bare_jpeg

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 120_000_000
MOST_FRAMES = 200
ORIENTATION = 0x0112
QUARTERS = {1: "0", 3: "180", 6: "90", 8: "270"}
"""EXIF orientation to the quarter turns a PDF page can be given; the mirrored ones are drawn anew."""

FAST = 2
"""How hard a picture that is drawn anew is packed: a tenth larger than at best, and four times as fast."""

PHOTOS = ("JPEG", "MPO")
"""MPO is what many telephones write: a photo with a second picture, or a film, behind it. Only the photo is shown."""


def frames_of(name: str, content: bytes) -> int:
    """How many pictures the file holds, after reading all of it. Raises ExhibitRejected."""
    with _reading(name), _opened(name, content) as picture:
        return sum(1 for _ in _frames(name, picture))


def picture_pages(name: str, content: bytes) -> bytes:
    """The picture, or each picture of a TIFF, on a page of its own. Raises ExhibitRejected."""
    with _reading(name), _opened(name, content) as picture:
        orientation = _orientation(picture)
        if picture.format in PHOTOS and orientation in QUARTERS:
            return _pages([bare_jpeg(content)], QUARTERS[orientation])
        if picture.format == "PNG" and orientation == 1 and _is_plain(picture):
            return _pages([content], "0")
        return _pages([_redrawn(frame) for frame in _frames(name, picture)], "0")


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """What the readers of pictures say of a file that is none, in their many ways. Raises ExhibitRejected."""
    from img2pdf import AlphaChannelError, ImageOpenError, JpegColorspaceError
    from PIL.Image import DecompressionBombError

    try:
        with warnings.catch_warnings():
            # We hold our own caps; a warning of Pillow must not become an error halfway.
            warnings.simplefilter("ignore")
            yield
    except DecompressionBombError as error:
        raise ExhibitRejected(name, "too-large", _SMALLER) from error
    except (*_BROKEN, ImageOpenError, JpegColorspaceError, AlphaChannelError) as error:
        raise ExhibitRejected(name, "damaged", _AGAIN) from error


def _opened(name: str, content: bytes) -> Image:
    from PIL import Image

    picture = Image.open(BytesIO(content), formats=("JPEG", "PNG", "TIFF"))
    if picture.width * picture.height > MOST_PIXELS:
        raise ExhibitRejected(name, "too-large", _SMALLER)
    return picture


_BROKEN = (
    *(
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        TypeError,
        LookupError,
        AttributeError,
        ArithmeticError,
        RuntimeError,
    ),
    *(struct.error, zlib.error),
)
_SMALLER = "save it with fewer pixels, or scan it at 300 dpi"
_AGAIN = "the picture cannot be read to the end; ask for a new copy"


def _frames(name: str, picture: Image) -> Iterator[Image]:
    """Each picture, decoded: a file that was cut off shows itself here and not at court."""
    for number in range(1 if picture.format in PHOTOS else getattr(picture, "n_frames", 1)):
        if number >= MOST_FRAMES:
            raise ExhibitRejected(name, "too-large", f"it holds more than {MOST_FRAMES} pages; split it")
        picture.seek(number)
        if picture.width * picture.height > MOST_PIXELS:
            raise ExhibitRejected(name, "too-large", _SMALLER)
        picture.load()
        yield picture


def _orientation(picture: Image) -> int:
    found = picture.getexif().get(ORIENTATION, 1)
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _is_plain(png: Image) -> bool:
    """Its pixels can go into the PDF as they lie in the file; what stands beside them does not come along."""
    return png.mode in ("1", "L", "P", "RGB") and "transparency" not in png.info


def _redrawn(frame: Image) -> bytes:
    """The picture upright, opaque and without metadata, as PNG; photos as JPEG so that they stay small."""
    from PIL import Image, ImageOps

    upright = ImageOps.exif_transpose(frame)
    if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
        layered = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", layered.size, "white"), layered).convert("RGB")
    if upright.mode not in ("1", "L", "RGB"):
        upright = upright.convert("L" if upright.mode.startswith("I") else "RGB")
    dpi = frame.info.get("dpi", (96, 96))
    target = BytesIO()
    if frame.format in PHOTOS or (frame.info.get("compression") in ("jpeg", "tiff_jpeg") and upright.mode != "1"):
        upright.save(target, "JPEG", quality=92, dpi=dpi)
    else:
        bare = Image.new(upright.mode, upright.size)
        bare.paste(upright)
        bare.save(target, "PNG", dpi=dpi, compress_level=FAST)
    return target.getvalue()


def _pages(pictures: list[bytes], quarters: str) -> bytes:
    import img2pdf

    layout = img2pdf.get_layout_fun(
        pagesize=(img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297)),
        border=_borders(img2pdf, lying=quarters in ("90", "270")),
        fit=img2pdf.FitMode.shrink,
        auto_orient=True,
    )
    made: bytes = img2pdf.convert(
        pictures,
        layout_fun=layout,
        rotation=img2pdf.Rotation[quarters],
        engine=img2pdf.Engine.internal,
        nodate=True,
        producer="",
    )
    return made


def _borders(img2pdf: Any, *, lying: bool) -> tuple[float, float]:
    """Room for the stamps above and below, as the page is seen: a page lying on its side has it left and right."""
    wide, high = img2pdf.mm_to_pt(15), img2pdf.mm_to_pt(20)
    return (high, wide) if lying else (wide, high)
