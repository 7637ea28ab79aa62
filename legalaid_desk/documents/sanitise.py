"""Make a PDF of others harmless: no scripts, attachments, actions or forms; what a reader sees stays."""

from __future__ import annotations

import zlib
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, Any

from .errors import ExhibitRejected
from .jpegs import bare_jpeg

if TYPE_CHECKING:
    from pikepdf import Page, Pdf, Stream

MOST_PAGES = 2000
MOST_DRAWING = 100_000_000

_ROOT_KEPT = frozenset({"/Type", "/Pages", "/Version", "/Extensions"})
_TRAILER_KEPT = frozenset({"/Root", "/Size"})
_PAGE_DROPPED = ("/AA", "/Annots", "/Metadata", "/PieceInfo", "/Thumb", "/B", "/AF", "/Tabs", "/StructParents")
_TAIL = 4096


def open_pdf(name: str, content: bytes) -> Pdf:
    """The PDF, read to its last page. Raises ExhibitRejected (encrypted, damaged, too-large)."""
    import pikepdf

    if b"%%EOF" not in content[-_TAIL:]:
        # The reader repairs a cut-off file silently and then shows all pages, some of them blank.
        raise ExhibitRejected(name, "damaged", "the end of the file is missing; ask for a new copy")
    try:
        pdf = pikepdf.open(BytesIO(content), suppress_warnings=True)
    except pikepdf.PasswordError as error:
        cure = "open it with the password, print it to PDF and add that file"
        raise ExhibitRejected(name, "encrypted", cure) from error
    except (pikepdf.PdfError, RuntimeError, ValueError) as error:
        raise ExhibitRejected(name, "damaged", "it cannot be opened; ask for a new copy") from error
    _read_pages(name, pdf)
    return pdf


def sanitised(name: str, content: bytes) -> bytes:
    """The PDF with only what can be seen in it. The same bytes for the same file. Raises ExhibitRejected."""
    with open_pdf(name, content) as pdf:
        _flatten(pdf)
        _keep_only_pages(pdf)
        _strip_pictures(pdf)
        target = BytesIO()
        pdf.save(target, deterministic_id=True, encryption=False)
    return target.getvalue()


def _read_pages(name: str, pdf: Pdf) -> None:
    import pikepdf

    try:
        pages = len(pdf.pages)
        for page in pdf.pages:
            _read_page(name, page)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise ExhibitRejected(name, "damaged", "a page cannot be read; ask for a new copy") from error
    if not pages:
        raise ExhibitRejected(name, "damaged", "it has no pages; ask for a new copy")
    if pages > MOST_PAGES:
        raise ExhibitRejected(name, "too-large", f"it has more than {MOST_PAGES} pages; split it")


def _read_page(name: str, page: Page) -> None:
    """What draws the page, and how large it is: what cannot be read now could not be stamped later."""
    import pikepdf

    left, low, right, high = (float(side) for side in page.mediabox)
    if min(abs(right - left), abs(high - low)) < 1:
        raise ValueError("a page without room")
    contents = page.obj.get("/Contents")
    for stream in list(contents) if isinstance(contents, pikepdf.Array) else [contents]:
        if isinstance(stream, pikepdf.Stream):
            _refuse_bomb(name, stream)
            stream.read_bytes()


def _refuse_bomb(name: str, stream: Stream) -> None:
    """A gigabyte of nothing fits in a megabyte; no page is drawn with that much."""
    import pikepdf

    if stream.get("/Filter") != pikepdf.Name.FlateDecode:
        return
    unpacking = zlib.decompressobj()
    with suppress(zlib.error):  # slight damage is for the reader to judge
        unpacking.decompress(stream.read_raw_bytes(), MOST_DRAWING)
    if unpacking.unconsumed_tail:
        raise ExhibitRejected(name, "too-large", "a page of it unpacks without end; print it to PDF again")


def _flatten(pdf: Pdf) -> None:
    """Notes and filled-in fields become part of the page, so that they are not lost and can do nothing."""
    if "/AcroForm" in pdf.Root:
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("all")


def _keep_only_pages(pdf: Pdf) -> None:
    for key in list(pdf.Root.keys()):
        if key not in _ROOT_KEPT:
            del pdf.Root[key]
    for key in list(pdf.trailer.keys()):
        if key not in _TRAILER_KEPT:
            del pdf.trailer[key]
    for page in pdf.pages:
        for key in _PAGE_DROPPED:
            if key in page.obj:
                del page.obj[key]
    pdf.remove_unreferenced_resources()


def _strip_pictures(pdf: Pdf) -> None:
    """Telephones that scan to PDF leave the place of the photo inside the picture."""
    import pikepdf

    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream) and thing.get("/Filter") == pikepdf.Name.DCTDecode:
            raw = thing.read_raw_bytes()
            bare = bare_jpeg(raw) if raw.startswith(b"\xff\xd8") else raw
            if bare != raw:
                thing.write(bare, filter=pikepdf.Name.DCTDecode, decode_parms=_parameters(thing))


def _parameters(stream: Any) -> Any:
    return stream.get("/DecodeParms")
