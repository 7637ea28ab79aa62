"""Every exhibit becomes pages that show what the original shows, and carry nothing else."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest

from legalaid_desk.documents.convert import word_to_pdf
from legalaid_desk.documents.errors import ConversionFailed, ExhibitRejected, NoPdf
from legalaid_desk.documents.intake import examine
from legalaid_desk.documents.kinds import Kind
from legalaid_desk.documents.packages import without_outside
from legalaid_desk.documents.pages import as_pdf
from tests.documents.exhibit_makers import pdf, phone_photo, picture, seen, text_of, with_part, word


def opened(content: bytes) -> Any:
    import pikepdf

    return pikepdf.open(BytesIO(content))


def armed(target: Any) -> None:
    """Everything that a PDF should not do in the file of a judge."""
    import pikepdf

    root, page = target.Root, target.pages[0].obj
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('x')")
    root.OpenAction = script
    root.AA = pikepdf.Dictionary(WC=script)
    root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=pikepdf.Array(["x", script])))
    target.attachments["geheim.txt"] = b"bijlage"
    launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="cmd.exe")
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=pikepdf.Array([0, 0, 9, 9]), A=launch
    )
    page.Annots = pikepdf.Array([target.make_indirect(note)])
    page.AA = pikepdf.Dictionary(O=script)
    target.docinfo["/Author"] = "Privé Persoon"
    with target.open_metadata() as metadata:
        metadata["dc:creator"] = ["Privé Persoon"]


def test_scripts_attachments_launches_and_authors_are_gone_and_the_text_is_left() -> None:
    made = as_pdf("stuk.pdf", Kind.PDF, pdf("De huur is betaald", change=armed))
    with opened(made) as target:
        assert set(target.Root.keys()) == {"/Type", "/Pages"}
        assert not target.attachments
        assert "/Annots" not in target.pages[0]
        assert "/AA" not in target.pages[0]
        assert "/Info" not in target.trailer
        plain = b"".join(thing.unparse(resolved=True) for thing in target.objects)
    for trace in (b"JavaScript", b"Launch", b"cmd.exe", b"geheim", b"Persoon"):
        assert trace not in plain
    assert "De huur is betaald" in text_of(made)


def test_a_note_and_a_filled_in_field_become_part_of_the_page() -> None:
    def annotate(target: Any) -> None:
        import pikepdf

        drawn = target.make_stream(b"0 0 0 rg 0 0 200 100 re f")
        drawn.Type, drawn.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        drawn.BBox = pikepdf.Array([0, 0, 200, 100])
        stamp = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Stamp,
            Rect=pikepdf.Array([100, 100, 300, 200]),
            F=4,
            AP=pikepdf.Dictionary(N=drawn),
        )
        target.pages[0].obj.Annots = pikepdf.Array([target.make_indirect(stamp)])

    made = as_pdf("stuk.pdf", Kind.PDF, pdf("tekst", change=annotate))
    with opened(made) as target:
        assert "/Annots" not in target.pages[0]
    page = seen(made, 1)
    assert page.getpixel((page.width // 3, page.height - page.height * 150 // 842)) < 40


def test_the_same_file_gives_the_same_pages_byte_for_byte() -> None:
    for kind, content in (
        (Kind.PDF, pdf("een", change=armed)),
        (Kind.JPEG, phone_photo(6)),
        (Kind.PNG, picture("PNG")),
        (Kind.WORD, word("Geachte heer,")),
    ):
        assert as_pdf("stuk", kind, content) == as_pdf("stuk", kind, content)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright_on_a4_however_the_phone_was_held(orientation: int) -> None:
    """The light third is stored above; EXIF says at which side it belongs."""
    made = as_pdf("foto.jpg", Kind.JPEG, phone_photo(orientation))
    page = seen(made, 1)
    light = {1: "top", 2: "top", 3: "foot", 4: "foot", 5: "left", 6: "right", 7: "right", 8: "left"}[orientation]
    lying = orientation < 5
    assert (page.width > page.height) is lying
    assert _light_side(page) == light


def _light_side(page: Any) -> str:
    """The picture lies in the middle of the page; its dark part is away from the light side."""
    from PIL import ImageOps

    dark = ImageOps.invert(page).point(lambda tone: 255 if tone > 128 else 0).getbbox()
    assert dark is not None
    left, top, right, foot = dark
    across, down = (left + right - page.width) / 2, (top + foot - page.height) / 2
    if abs(across) > abs(down):
        return "left" if across > 0 else "right"
    return "top" if down > 0 else "foot"


def test_a_photo_is_not_made_anew_and_loses_its_place_and_maker() -> None:
    content = phone_photo(6)
    made = as_pdf("foto.jpg", Kind.JPEG, content)
    scan = content[content.index(b"\xff\xdb") :]
    assert scan in made
    for trace in (b"Exif", b"Telefoonmerk", b"thuis"):
        assert trace in content
        assert trace not in made


@pytest.mark.parametrize("progressive", [False, True])
def test_only_the_photo_is_taken_and_not_the_picture_or_film_behind_it(progressive: bool) -> None:
    from PIL import Image

    target = BytesIO()
    front, behind = Image.effect_noise((320, 240), 90), Image.new("L", (320, 240))
    front.save(target, "MPO", save_all=True, append_images=[behind], progressive=progressive)
    content = target.getvalue() + b"....ftypmp42 film van thuis"
    result = examine("foto.jpg", content)
    made = as_pdf("foto.jpg", result.media_type, content)
    assert result.pages == 1
    with opened(made) as pages:
        assert len(pages.pages) == 1
    assert content.count(b"\xff\xd8\xff") == 2
    assert made.count(b"\xff\xd8\xff") == 1
    assert b"film van thuis" not in made
    page = seen(made, 1).crop((200, 140, 220, 160))
    assert page.getextrema()[0] < page.getextrema()[1]


def test_the_place_of_a_photo_inside_a_pdf_is_removed_as_well() -> None:
    import img2pdf

    content = img2pdf.convert(phone_photo(1), engine=img2pdf.Engine.internal)
    assert b"Telefoonmerk" in content
    assert b"Telefoonmerk" not in as_pdf("scan.pdf", Kind.PDF, content)


def test_a_see_through_png_gets_white_paper_under_it() -> None:
    from PIL import Image

    target = BytesIO()
    Image.new("RGBA", (300, 400), (0, 0, 0, 0)).save(target, "PNG")
    page = seen(as_pdf("logo.png", Kind.PNG, target.getvalue()), 1)
    assert page.getextrema()[0] > 250


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_pictures_of_every_mode_become_a_page(mode: str) -> None:
    from PIL import Image

    kind = "TIFF" if mode == "CMYK" else "PNG"
    target = BytesIO()
    Image.new(mode, (60, 90)).save(target, kind)
    made = as_pdf("scan", Kind.TIFF if kind == "TIFF" else Kind.PNG, target.getvalue())
    page = seen(made, 1)
    assert page.height > page.width


def test_a_word_letter_goes_through_the_office_program_when_there_is_one() -> None:
    made = as_pdf("brief.docx", Kind.WORD, word("Geachte heer,"), to_pdf=lambda *_: pdf("uit Word"))
    assert "uit Word" in text_of(made)


@pytest.mark.office
def test_an_office_program_gives_the_same_pages_for_the_same_letter() -> None:
    to_pdf = word_to_pdf()
    letter = word("Geachte heer Özdemir,", "Met vriendelijke groet,")
    made = [as_pdf("brief.docx", Kind.WORD, letter, to_pdf=to_pdf) for _ in range(2)]
    assert made[0] == made[1]
    assert "Geachte heer Özdemir," in text_of(made[0])
    assert "Weergave" not in text_of(made[0])


def test_without_an_office_program_the_text_of_a_letter_is_printed_and_says_so() -> None:
    from docx import Document

    document = Document()
    document.add_heading("Voorstel", 1)
    document.add_paragraph("Wij stellen € 150 per maand voor, zo’n “regeling” als vóór mei & later <nu>.")
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "Termijn", "EUR 19,60"
    target = BytesIO()
    document.save(target)
    text = text_of(as_pdf("brief.docx", Kind.WORD, target.getvalue()))
    assert "Weergave van de tekst van het Word-bestand “brief.docx”" in text
    for part in ("Voorstel", "€ 150 per maand", "vóór mei & later <nu>", "Termijn", "EUR 19,60"):
        assert part in text


def test_signs_the_face_lacks_are_seen_to_be_lacking_but_letters_of_another_script_are_never_dropped() -> None:
    text = text_of(as_pdf("b.docx", Kind.WORD, word("☒ akkoord \uf0b7 punt ☎ bellen")))
    assert "[x] akkoord • punt [?] bellen" in text
    assert "staan als [?]" in text
    with pytest.raises(ExhibitRejected, match="save it as PDF"):
        as_pdf("b.docx", Kind.WORD, word("Dag, مرحبا"))
    with pytest.raises(ExhibitRejected, match="save it as PDF"):
        as_pdf("b.txt", Kind.TEXT, "Привет".encode())


def test_a_list_in_a_letter_keeps_its_dashes() -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("eerste", style="List Bullet")
    target = BytesIO()
    document.save(target)
    assert "– eerste" in text_of(as_pdf("b.docx", Kind.WORD, target.getvalue()))


def test_a_letter_the_office_program_fails_on_is_printed_as_text() -> None:
    def fails(content: bytes, name: str) -> bytes:
        raise ConversionFailed(name, NoPdf.TOO_LONG, "30")

    assert "Geachte heer," in text_of(as_pdf("brief.docx", Kind.WORD, word("Geachte heer,"), to_pdf=fails))


def test_words_deleted_under_track_changes_are_not_printed() -> None:
    letter = word("Zichtbaar")
    body = _document_xml(letter).replace(
        b"<w:sectPr", b"<w:p><w:del><w:r><w:delText>Gewist</w:delText></w:r></w:del></w:p><w:sectPr", 1
    )
    text = text_of(as_pdf("brief.docx", Kind.WORD, with_part(letter, "word/document.xml", body)))
    assert "Zichtbaar" in text
    assert "Gewist" not in text


def test_what_a_letter_would_fetch_from_elsewhere_is_taken_out_before_converting() -> None:
    rels = (
        b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b'<Relationship Id="a" TargetMode="External" Target="http://spy.example/x.png"'
        b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
        b'<Relationship Id="b" TargetMode="External" Target="https://wetten.example/"'
        b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>'
        b"</Relationships>"
    )
    handed: list[bytes] = []

    def converter(content: bytes, name: str) -> bytes:
        handed.append(content)
        return pdf("klaar")

    as_pdf("brief.docx", Kind.WORD, with_part(word("dag"), "word/_rels/x.xml.rels", rels), to_pdf=converter)
    kept = _part(handed[0], "word/_rels/x.xml.rels")
    assert b"spy.example" not in kept
    assert b"wetten.example" in kept
    assert _document_xml(without_outside("brief.docx", word("dag"))) == _document_xml(word("dag"))


def test_a_kind_that_is_not_known_is_refused() -> None:
    with pytest.raises(ExhibitRejected):
        as_pdf("film.mp4", "video/mp4", b"x")


def _document_xml(letter: bytes) -> bytes:
    return _part(letter, "word/document.xml")


def _part(letter: bytes, name: str) -> bytes:
    import zipfile

    with zipfile.ZipFile(BytesIO(letter)) as package:
        return package.read(name)
