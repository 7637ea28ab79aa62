"""Spoil real files as they are spoilt on their way: bits turned, ends lost, pieces doubled, sizes that are absurd."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO
from random import Random

from tests.documents.exhibit_makers import pdf, phone_photo, picture, word

ABSURD = (
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x00\x00\x00\x00",
    b"\x80\x00\x00\x00",
    b"4294967295",
    b"-1",
    b"1e999",
)
FOREIGN = (
    *(
        b"<!DOCTYPE x>",
        b"]]>",
        b"\x00" * 64,
        b"PK\x03\x04",
        b"%%EOF",
        b"endstream endobj",
        b"=?utf-8?b?////?=",
        b"&#0;",
    ),
    *(
        "\u202e\u2066".encode(),
        b"\xed\xa0\x80",
        b"\r\n\r\n",
        b'charset="x-niets"',
        b"<w:tbl>",
        b"</w:p>",
        b'w:val="-1"',
    ),
    *(b'w:val="9999999999999999999"', b'w:val=""', b"/Kids [1 0 R]", b"/Count 99999999", b"/Length 1e99", b"obj <<"),
)


def flip(content: bytes, random: Random) -> bytes:
    """A few bits turned."""
    made = bytearray(content)
    for _ in range(random.randint(1, 20)):
        made[random.randrange(len(made))] ^= 1 << random.randrange(8)
    return bytes(made)


def cut(content: bytes, random: Random) -> bytes:
    """The end, the beginning or a piece in the middle is gone."""
    start, end = sorted(random.randrange(len(content) + 1) for _ in range(2))
    return random.choice((content[:start], content[start:], content[:start] + content[end:]))


def double(content: bytes, random: Random) -> bytes:
    """A piece stands there twice, or somewhere else."""
    start, end = sorted(random.randrange(len(content) + 1) for _ in range(2))
    at = random.randrange(len(content) + 1)
    return content[:at] + content[start : min(end, start + 2000)] * random.randint(1, 5) + content[at:]


def absurd(content: bytes, random: Random) -> bytes:
    """Numbers that nobody can have meant, in the place of others."""
    made = bytearray(content)
    for _ in range(random.randint(1, 4)):
        sign = random.choice(ABSURD)
        at = random.randrange(min(len(made), 400) if random.random() < 0.5 else len(made))
        made[at : at + len(sign)] = sign
    return bytes(made)


def foreign(content: bytes, random: Random) -> bytes:
    """Something that belongs in another place."""
    at = random.randrange(len(content) + 1)
    return content[:at] + random.choice(FOREIGN) + content[at:]


WAYS: tuple[Callable[[bytes, Random], bytes], ...] = (flip, cut, double, absurd, foreign)


def spoilt(content: bytes, random: Random) -> bytes:
    """The file after one to three accidents; in a Word file also inside its parts."""
    for _ in range(random.randint(1, 3)):
        if content.startswith(b"PK") and random.random() < 0.8:
            content = within(content, random)
        elif content:
            content = random.choice(WAYS)(content, random)
    return content


def within(content: bytes, random: Random) -> bytes:
    """The same in a part of a package, which stays whole itself."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, ValueError, EOFError):
        return flip(content, random)
    name = random.choice(list(parts) or ["x"])
    what = random.random()
    if what < 0.1:
        parts.pop(name, None)
    elif what < 0.2:
        parts[name] = parts[random.choice(list(parts))]
    elif parts.get(name):
        parts[name] = random.choice(WAYS)(parts[name], random)
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for each, blob in parts.items():
            made.writestr(each, blob)
    return target.getvalue()


MAIL = (
    b"From: =?utf-8?q?Wijkteam_=C3=96zg=C3=BCr?= <w@example.org>\r\nTo: a@example.org, b@example.org\r\n"
    b"Date: Thu, 12 Nov 2026 09:00:00 +0100\r\nSubject: =?iso-8859-1?q?Voorstel_=E9=E9n?=\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="grens"\r\n\r\n--grens\r\nContent-Type: multipart/alternative; '
    b'boundary="binnen"\r\n\r\n--binnen\r\nContent-Type: text/plain; charset="windows-1252"\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nGraag een gesprek =96 met de ouders.\r\n--binnen\r\n"
    b'Content-Type: text/html; charset="utf-8"\r\n\r\n<p>Graag</p>\r\n--binnen--\r\n--grens\r\n'
    b'Content-Type: application/pdf; name="voorstel.pdf"\r\nContent-Transfer-Encoding: base64\r\n'
    b"Content-Disposition: attachment; filename*=utf-8''voorstel%20%C3%A9.pdf\r\n\r\nJVBERi0=\r\n--grens--\r\n"
)


@cache
def real_files() -> dict[str, bytes]:
    """A real file of every kind that is read, by a name with its ending."""
    from PIL import Image

    fax = BytesIO()
    frames = [Image.new("1", (50, 70), number % 2) for number in range(3)]
    frames[0].save(fax, "TIFF", save_all=True, append_images=frames[1:], compression="group4")
    return {
        "brief.pdf": pdf("een", "twee", "drie"),
        "formulier.pdf": pdf("een", change=_with_form, object_stream_mode=_streams()),
        "foto.jpg": phone_photo(6),
        "scan.png": picture("PNG", (60, 40), "RGBA"),
        "prent.png": picture("PNG", (60, 40), "LA"),
        "fax.tif": fax.getvalue(),
        "kleur.tif": picture("TIFF", (30, 20), compression="tiff_lzw"),
        "brief.docx": letter(),
        "bericht.eml": MAIL,
        "notitie.txt": "Gebeld met mevrouw Özdemir, één keer.\r\n\tDaarna niet.".encode(),
    }


def letter() -> bytes:
    """A letter with a heading, a list, a table, a picture and a footer."""
    from docx import Document

    document = Document(BytesIO(word("Geachte heer,", "Hierbij.")))
    document.add_heading("Kop", 1)
    document.add_paragraph("punt", style="List Bullet")
    document.add_table(2, 2).cell(0, 0).text = "cel"
    document.add_picture(BytesIO(picture("PNG", (20, 20))))
    document.sections[0].footer.paragraphs[0].text = "voet"
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _streams() -> object:
    import pikepdf

    return pikepdf.ObjectStreamMode.generate


def _with_form(opened: object) -> None:
    import pikepdf

    made: pikepdf.Pdf = opened  # type: ignore[assignment] # what the maker hands over
    box = made.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Tx,
            T=pikepdf.String("naam"),
            V=pikepdf.String("Anna"),
            Rect=pikepdf.Array([10, 10, 200, 40]),
            DA=pikepdf.String("/Helv 0 Tf 0 g"),
            P=made.pages[0].obj,
        )
    )
    made.pages[0].obj.Annots = pikepdf.Array([box])
    made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([box]))
