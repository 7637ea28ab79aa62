"""Make exhibits and drafts for tests: pages turned and cropped, photos on their side, letters, broken files."""

from __future__ import annotations

import hashlib
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from legalaid_desk.desk.ports import BundleItem
from legalaid_desk.documents.kinds import Kind
from legalaid_desk.dossier import Exhibit, StoredFile
from legalaid_desk.filings import Caption, CaptionParty, FilingDraft, ListedExhibit, Signature

A4 = (595.28, 841.89)


def pdf(*texts: str, size: tuple[float, float] = A4, change: Callable[[Any], None] | None = None, **save: Any) -> bytes:
    """A PDF with a page for every text. ``change`` may do anything to it before it is saved."""
    import pikepdf
    from reportlab.pdfgen.canvas import Canvas

    drawn = BytesIO()
    canvas = Canvas(drawn, pagesize=size, invariant=1)
    for text in texts:
        canvas.drawString(60, size[1] / 2, text)
        canvas.showPage()
    canvas.save()
    made = BytesIO()
    with pikepdf.open(drawn) as opened:
        if change is not None:
            change(opened)
        opened.save(made, **save)
    return made.getvalue()


def picture(kind: str, size: tuple[int, int] = (120, 80), mode: str = "RGB", **save: Any) -> bytes:
    """A picture that is dark below and light above, so that one sees which way is up."""
    from PIL import Image

    image = Image.new(mode, size, 0 if mode in ("1", "L") else "black")
    image.paste("white" if mode not in ("1", "L") else 255, (0, 0, size[0], size[1] // 3))
    target = BytesIO()
    image.save(target, kind, **save)
    return target.getvalue()


def phone_photo(orientation: int) -> bytes:
    """A photo with an orientation, a maker and a place in its EXIF."""
    from PIL import ExifTags, Image

    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Make] = "Telefoonmerk"
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef], place[ExifTags.GPS.GPSLatitude] = "N", (51.0, 53.0, 0.0)
    return picture("JPEG", (400, 300), exif=exif.tobytes(), comment=b"thuis")


def word(*paragraphs: str) -> bytes:
    """A Word letter."""
    from docx import Document

    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def with_part(letter: bytes, name: str, content: bytes) -> bytes:
    """The Word file with one more part, or with this part replaced."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(letter)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for part in source.namelist():
            if part != name:
                made.writestr(part, source.read(part))
        made.writestr(name, content)
    return target.getvalue()


def text_of(content: bytes, page: int | None = None, *, raw: bool = False) -> str:
    """What a reader program finds in a PDF."""
    pages = [] if page is None else ["-f", str(page), "-l", str(page)]
    command = ["pdftotext", *(["-raw"] if raw else ["-layout"]), *pages, "-", "-"]
    return subprocess.run(command, input=content, capture_output=True, check=True).stdout.decode()


def seen(content: bytes, page: int, dpi: int = 36) -> Any:
    """How a page looks, as a grey picture."""
    from PIL import Image

    command = ["pdftoppm", "-r", str(dpi), "-gray", "-cropbox", "-f", str(page), "-l", str(page), "-singlefile", "-"]
    made = subprocess.run(command, input=content, capture_output=True, check=True).stdout
    return Image.open(BytesIO(made))


def item(number: int, content: bytes | None, kind: Kind = Kind.PDF, title: str = "", **more: Any) -> BundleItem:
    """An exhibit with its bytes; None for one without a file."""
    endings = {Kind.PDF: "pdf", Kind.JPEG: "jpg", Kind.PNG: "png", Kind.WORD: "docx"}
    file = None
    if content is not None:
        file = StoredFile(
            key=f"key-{number}",
            name=f"stuk-{number}.{endings[kind]}",
            media_type=kind.value,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            pages=1,
        )
    exhibit = Exhibit(id=f"e{number}", title=title or f"Stuk nummer {number}", file=file, dated=more.get("dated"))
    return BundleItem(exhibit=exhibit, content=content or b"", cited_in=more.get("cited_in", ()))


def bundle_draft(*items: BundleItem, **changes: Any) -> FilingDraft:
    """A draft of a statement of defence of two tenants that lists these exhibits."""
    draft = FilingDraft(
        kind="answer",
        file_name="conclusie",
        template="processtuk.docx",
        law_version="1",
        caption=Caption(
            court="Rechtbank Voorbeeldstad",
            division="Team kanton",
            case_number="12345678 CV EXPL 26-1",
            day_label="Roldatum",
            day=date(2026, 12, 8),
            title="Conclusie van antwoord",
            ours=(CaptionParty(name="Anna Özgür", role="gedaagden"), CaptionParty(name="Piet Zéé", role="gedaagden")),
            theirs=(CaptionParty(name="Stichting Wonen & Zo <Noord>", role="eiseres"),),
        ),
        sections=(),
        relief_intro="",
        relief=(),
        exhibits=tuple(
            ListedExhibit(id=each.exhibit.id, number=number, title=each.exhibit.title)
            for number, each in enumerate(items, start=1)
        ),
        signature=Signature(place="", day=None, name="", capacity=""),
    )
    return replace(draft, **changes)


def files_in(folder: Path) -> list[str]:
    """Everything in a folder, also what hides."""
    return sorted(entry.name for entry in folder.iterdir())


def words_on(content: bytes, page: int) -> tuple[tuple[float, float], list[tuple[str, float, float]]]:
    """The size of a page as it is seen, and each word on it with the middle of where it stands, from top left."""
    import re

    command = ["pdftotext", "-bbox", "-cropbox", "-f", str(page), "-l", str(page), "-", "-"]
    told = subprocess.run(command, input=content, capture_output=True, check=True).stdout.decode()
    found = re.findall(r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<', told)
    middles = [(text, (float(x) + float(u)) / 2, (float(y) + float(v)) / 2) for x, y, u, v, text in found]
    page_as_seen = seen(content, page, dpi=72)
    return (page_as_seen.width, page_as_seen.height), middles
