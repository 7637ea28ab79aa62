"""What is brought in is judged by its bytes; what cannot be used is refused with the cure."""

from __future__ import annotations

import struct
import zlib
from datetime import date
from io import BytesIO
from typing import Any

import pytest

from legalaid_desk.documents.errors import ExhibitRejected, Rejection
from legalaid_desk.documents.file_names import day_from_name, title_from_name
from legalaid_desk.documents.intake import LAYERS, MOST_BYTES, REPAIRED, examine
from legalaid_desk.documents.kinds import Kind
from legalaid_desk.documents.pages import as_pdf
from legalaid_desk.documents.sanitise import MOST_DRAWING
from tests.documents.exhibit_makers import pdf, phone_photo, picture, text_of, with_part, word


def refused(name: str, content: bytes) -> ExhibitRejected:
    with pytest.raises(ExhibitRejected) as caught:
        examine(name, content)
    assert caught.value.name == name
    assert name in str(caught.value)
    assert caught.value.cure in str(caught.value)
    return caught.value


def test_a_pdf_is_known_with_its_pages_and_a_title_from_its_name() -> None:
    result = examine("2026-03-12_brief-gemeente.pdf", pdf("een", "twee", "drie"))
    assert result.media_type == "application/pdf"
    assert result.pages == 3
    assert result.suggested_title == "Brief gemeente"
    assert result.warning == ""


@pytest.mark.parametrize(
    "name, content, media_type",
    [
        ("foto.JPG", picture("JPEG"), "image/jpeg"),
        ("foto.jpeg", phone_photo(6), "image/jpeg"),
        ("scan.png", picture("PNG"), "image/png"),
        ("scan.tif", picture("TIFF"), "image/tiff"),
        ("brief.docx", word("Geachte heer,"), Kind.WORD.value),
        ("notitie.txt", "Gebeld met mevrouw Özdemir, één keer.".encode(), "text/plain"),
        ("oud.txt", "geïnd: € 10".encode("cp1252"), "text/plain"),
        ("bericht.eml", b"From: a@b.example\r\nTo: c@d.example\r\nSubject: huur\r\n\r\nDag", "message/rfc822"),
        ("zonder ending", picture("PNG"), "image/png"),
    ],
)
def test_other_kinds_are_known_by_their_bytes(name: str, content: bytes, media_type: str) -> None:
    result = examine(name, content)
    assert (result.media_type, result.pages) == (media_type, 1)


def test_a_tiff_has_as_many_pages_as_pictures() -> None:
    from PIL import Image

    target = BytesIO()
    frames = [Image.new("1", (50, 70), number % 2) for number in range(3)]
    frames[0].save(target, "TIFF", save_all=True, append_images=frames[1:])
    assert examine("fax.tiff", target.getvalue()).pages == 3


@pytest.mark.parametrize(
    "name, content, cure",
    [
        ("foto.pdf", picture("PNG"), "rename it to foto.png"),
        ("brief.jpg", pdf("een"), "rename it to brief.pdf"),
        ("scan.png", picture("JPEG"), "rename it to scan.jpg"),
        ("brief.pdf", word("Geachte heer,"), "rename it to brief.docx"),
    ],
)
def test_an_ending_that_lies_is_refused_with_the_right_name(name: str, content: bytes, cure: str) -> None:
    error = refused(name, content)
    assert error.reason is Rejection.WRONG_ENDING
    assert error.cure.endswith(cure)


def test_an_empty_file_is_refused() -> None:
    assert refused("leeg.pdf", b"").reason is Rejection.EMPTY


def test_a_pdf_behind_a_password_is_refused_but_one_that_only_forbids_printing_is_taken() -> None:
    import pikepdf

    locked = pdf("geheim", encryption=pikepdf.Encryption(user="open", owner="baas"))
    forbids = pdf("leesbaar", encryption=pikepdf.Encryption(user="", owner="baas"))
    error = refused("geheim.pdf", locked)
    assert error.reason is Rejection.ENCRYPTED
    assert "password" in error.cure
    assert examine("leesbaar.pdf", forbids).pages == 1


def test_a_pdf_that_only_forbids_printing_is_taken_without_its_lock() -> None:
    import pikepdf

    made = as_pdf("b.pdf", Kind.PDF, pdf("leesbaar", encryption=pikepdf.Encryption(user="", owner="baas")))
    with pikepdf.open(BytesIO(made)) as opened:
        assert not opened.is_encrypted
    assert "leesbaar" in text_of(made)


def test_a_page_that_unpacks_without_end_is_refused() -> None:
    def swell(opened: Any) -> None:
        import pikepdf

        packed = zlib.compress(b" " * (MOST_DRAWING + 1000))
        opened.pages[0].obj.Contents = opened.make_stream(packed, Filter=pikepdf.Name.FlateDecode)

    content = pdf("een", change=swell)
    assert len(content) < 1_000_000
    assert refused("bom.pdf", content).reason is Rejection.TOO_LARGE


def test_a_page_without_room_is_refused_and_one_without_a_size_is_warned_for() -> None:
    def sized(*box: int) -> bytes:
        import pikepdf

        return pdf("een", change=lambda opened: setattr(opened.pages[0].obj, "MediaBox", pikepdf.Array(box)))

    assert refused("raar.pdf", sized(0, 0, 0, 0)).reason is Rejection.DAMAGED
    assert examine("raar.pdf", sized()).warning == REPAIRED


def test_a_cut_off_pdf_is_refused_wherever_it_was_cut() -> None:
    whole = pdf(*(f"pagina {number}" for number in range(25)))
    for share in (0.2, 0.5, 0.9, 0.99):
        error = refused("half.pdf", whole[: int(len(whole) * share)])
        assert error.reason is Rejection.DAMAGED
        assert "new copy" in error.cure


def test_a_pdf_that_had_to_be_repaired_comes_in_with_a_warning() -> None:
    whole = pdf("een", "twee")
    start = whole.rindex(b"startxref")
    broken = whole[:start] + b"startxref\n7\n%%EOF\n"
    assert examine("gerepareerd.pdf", broken).warning == REPAIRED


def test_a_web_page_saved_as_pdf_is_refused() -> None:
    error = refused("download.pdf", b"<!DOCTYPE html><html><body>Log in</body></html>")
    assert error.reason is Rejection.UNKNOWN_KIND
    assert "print it to PDF" in error.cure


@pytest.mark.parametrize(
    "name, content, cure",
    [
        ("IMG_1.heic", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "JPEG"),
        ("brief.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "old Office file"),
        (
            "bericht.msg",
            b"\xd0\xcf\x11\xe0" + bytes(60) + "__substg1.0_0037001F".encode("utf-16-le"),
            "save it as .eml",
        ),
        ("film.mp4", b"\x00\x00\x00\x18ftypisom\x00\x00\x00\x00", "data carrier"),
        ("geluid.mp3", b"ID3\x04\x00\x00\x00\x00", "data carrier"),
        ("stukken.zip", b"PK\x03\x04" + bytes(60), "unpack"),
        ("brief.rtf", b"{\\rtf1 dag}", "RTF"),
        ("raadsel.bin", bytes(range(256)), "save it as PDF"),
    ],
)
def test_a_kind_that_has_no_pages_is_refused_with_what_to_do(name: str, content: bytes, cure: str) -> None:
    error = refused(name, content)
    assert error.reason is Rejection.UNKNOWN_KIND
    assert cure in error.cure


@pytest.mark.parametrize("kind, name", [("JPEG", "foto.jpg"), ("PNG", "foto.png"), ("TIFF", "foto.tif")])
def test_a_cut_off_picture_is_refused(kind: str, name: str) -> None:
    whole = picture(kind, (900, 700))
    error = refused(name, whole[: len(whole) // 2])
    assert error.reason is Rejection.DAMAGED


def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    png = (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(bytes(99)))
        + _chunk(b"IEND", b"")
    )
    assert refused("bom.png", png).reason is Rejection.TOO_LARGE


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_a_file_over_the_limit_is_refused() -> None:
    assert refused("groot.pdf", b"%PDF-1.7" + bytes(MOST_BYTES)).reason is Rejection.TOO_LARGE


def test_a_word_file_that_unpacks_to_a_bomb_is_refused_before_it_is_read() -> None:
    bomb = with_part(word("dag"), "word/document.xml", b"<w:p/>" * 2_000_000)
    assert len(bomb) < 100_000
    assert refused("bom.docx", bomb).reason is Rejection.TOO_LARGE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_word_file_that_declares_entities_is_refused(encoding: str) -> None:
    attack = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'.encode(encoding)
    error = refused("aanval.docx", with_part(word("dag"), "word/settings.xml", attack))
    assert error.reason is Rejection.UNKNOWN_KIND


def test_a_word_file_with_macros_is_refused() -> None:
    error = refused("macro.docx", with_part(word("dag"), "word/vbaProject.bin", b"Sub Main()"))
    assert error.reason is Rejection.UNKNOWN_KIND
    assert "macros" in error.cure


def test_a_cut_off_word_file_is_refused() -> None:
    whole = word("dag")
    assert refused("half.docx", whole[:-200]).reason is Rejection.DAMAGED


def test_a_pdf_with_layers_switched_off_comes_in_with_a_warning() -> None:
    def add_layers(opened: Any) -> None:
        import pikepdf

        opened.Root.OCProperties = pikepdf.Dictionary(D=pikepdf.Dictionary(OFF=pikepdf.Array()))

    assert examine("tekening.pdf", pdf("laag", change=add_layers)).warning == LAYERS


def test_a_word_letter_counts_the_pages_of_the_converter_that_makes_the_bundle() -> None:
    result = examine("brief.docx", word("dag"), to_pdf=lambda *_: pdf("een", "twee"))
    assert result.pages == 2


@pytest.mark.parametrize(
    "name, title, day",
    [
        ("2026-03-12_brief-gemeente.pdf", "Brief gemeente", date(2026, 3, 12)),
        ("03-herinneringsbrief.pdf", "Herinneringsbrief", None),
        ("Productie 7 - Verklaring school Elif.docx", "Verklaring school Elif", None),
        ("brief 12-03-2026 woonhaven.pdf", "Brief woonhaven", date(2026, 3, 12)),
        ("20261118 antwoord gemeente.pdf", "Antwoord gemeente", date(2026, 11, 18)),
        ("12.11.2026.pdf", "12.11.2026", date(2026, 11, 12)),
        ("IMG_4711.jpg", "", None),
        ("IMG-20261114-WA0003.jpg", "", date(2026, 11, 14)),
        ("WhatsApp Image 2026-11-14 at 16.42.10.jpeg", "", date(2026, 11, 14)),
        ("scan 3.pdf", "", None),
        ("scanbrief huisarts.pdf", "Scanbrief huisarts", None),
        ("2026-13-40_raar.pdf", "2026 13 40 raar", None),
        ("C:\\Users\\x\\Verklaring Özgür.pdf", "Verklaring Özgür", None),
    ],
)
def test_title_and_day_are_read_from_the_name(name: str, title: str, day: date | None) -> None:
    assert title_from_name(name) == title
    assert day_from_name(name) == day


def test_a_message_shows_who_wrote_what_and_names_its_attachments() -> None:
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["To"] = "Wijkteam <w@example.org>", "incasso@example.org"
    message["Subject"], message["Date"] = "Voorstel één regeling", "Thu, 12 Nov 2026 09:00:00 +0100"
    message.set_content("Graag een gesprek met <de ouders> & het wijkteam.\n")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="voorstel.pdf")
    content = bytes(message)
    assert examine("voorstel.eml", content).media_type == "message/rfc822"
    text = text_of(as_pdf("voorstel.eml", "message/rfc822", content))
    for part in ("Wijkteam <w@example.org>", "Voorstel één regeling", "<de ouders> & het wijkteam", "voorstel.pdf"):
        assert part in text
