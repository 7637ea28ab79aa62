"""The forms of papers: a letter, a writ, notes, a form and a list look like what they are, and lose nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.documents.convert import write_pdf
from legalaid_desk.documents.errors import LostInTemplate
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.pdftext import page_text
from legalaid_desk.documents.templates import FORM_OF
from legalaid_desk.documents.trial_drafts import full, minimal
from legalaid_desk.documents.values import exhibit_bookmark
from legalaid_desk.documents.word import check_written, shipped_template, word_of
from legalaid_desk.documents.wordml import W, paragraph_text, read_xml, style_of
from legalaid_desk.filings import (
    Block,
    ExhibitNumber,
    FilingDraft,
    LetterFrame,
    ListedExhibit,
    Paragraph,
    Section,
    Words,
)
from legalaid_desk.law import Form
from tests.documents.exhibit_makers import words_on
from tests.documents.filing_drafts import caption, filing, parts_of, party, section

TEMPLATE_OF = {form: name for name, form in reversed(FORM_OF.items())}
BODY = "word/document.xml"
MILLIMETRES = 25.4 / 72


def letter(**changes: Any) -> FilingDraft:
    """A letter to a municipality with two open places, a line of a form, and one annex."""
    frame: dict[str, Any] = {
        "to": ("Gemeente Rotterdam", "[adres van de gemeente]"),
        "subject": "Verzoek om opvang",
        "salutation": "Geachte heer, mevrouw,",
        "closing": "Met vriendelijke groet,",
        "day": date(2026, 12, 8),
        "our_reference": "2026-0142",
        "copy_to": ("cliënten",),
        "urgent": True,
        "open_places": ("answer:municipality-address",),
    }
    runs = (Words("Zie de brief van de school (bijlage "), ExhibitNumber("school", 1), Words("), uiterlijk [dag]."))
    paragraphs = (
        Paragraph(id="one", runs=runs, open_places=("answer:day",)),
        Paragraph(id="two", runs=(Words("€ 125,00"),), label="Maandbedrag"),
        Paragraph(id="three", runs=(Words("Wij horen graag van u. De rechter noemt haar [de vrouw]."),)),
    )
    sections = (Section(id="main", heading="Het gezin", blocks=(Block(heading="", paragraphs=paragraphs),)),)
    return filing(
        form=Form.LETTER,
        template="brief.docx",
        letter=LetterFrame(**{**frame, **changes}),
        sections=sections,
        relief=(),
        exhibits=(ListedExhibit(id="school", number=1, title="Brief van de school", pages=1),),
        exhibits_heading="Bijlagen",
        exhibit_word="bijlage",
    )


def of_form(form: Form, **changes: Any) -> FilingDraft:
    return filing(form=form, template=TEMPLATE_OF[form], **changes)


def written(draft: FilingDraft) -> bytes:
    word = word_of(draft, shipped_template(draft.template))
    check_written(draft, word)
    return word


def body_of(draft: FilingDraft) -> Any:
    return read_xml(parts_of(written(draft))[BODY])


def lines(draft: FilingDraft) -> list[str]:
    return [paragraph_text(paragraph) for paragraph in body_of(draft).iter(f"{W}p")]


def marked(root: Any) -> list[str]:
    """The text of each run that is highlighted."""
    runs = (run for run in root.iter(f"{W}r") if run.find(f"{W}rPr/{W}highlight") is not None)
    return ["".join(text.text for text in run.iter(f"{W}t")) for run in runs]


def set_plainly(draft: FilingDraft, folder: Path) -> str:
    """The text of the PDF that is made without an office program."""
    import pikepdf

    (folder / "stuk.docx").write_bytes(written(draft))
    write_pdf(draft, folder / "stuk.docx", folder / "stuk.pdf", programs=())
    with pikepdf.open(folder / "stuk.pdf") as pdf:
        return "\n".join(map(page_text, pdf.pages))


@pytest.mark.parametrize("form", Form)
def test_each_form_has_a_template_that_holds_the_barest_and_the_fullest_paper(form: Form) -> None:
    for draft in (minimal(TEMPLATE_OF[form], form), full(TEMPLATE_OF[form], form)):
        written(draft)


@pytest.mark.parametrize("form", Form)
def test_each_form_is_set_without_an_office_program(form: Form, tmp_path: Path) -> None:
    assert "Pagina 1 van" in " ".join(set_plainly(full(TEMPLATE_OF[form], form), tmp_path).split())


def test_a_letter_has_address_references_and_salutation_before_its_text() -> None:
    text = lines(letter())
    order = (
        *(
            "Gemeente Rotterdam",
            "[adres van de gemeente]",
            "SPOED",
            "Rotterdam, 8 december 2026".replace(" 8 ", " 8\u00a0"),
        ),
        *("2026-0142", "Verzoek om opvang", "Geachte heer, mevrouw,", "Het gezin", "Met vriendelijke groet,"),
        *("mr. N. Çelik", "Afschrift aan: cliënten", "Bijlagen", "Brief van de school"),
    )
    places = [[line.replace("\u00a0", " ") for line in text].index(one.replace("\u00a0", " ")) for one in order]
    assert places == sorted(places)


def test_a_letter_without_urgency_or_references_prints_no_labels_for_them() -> None:
    text = "\n".join(lines(letter(urgent=False, our_reference="", copy_to=())))
    assert not re.search("SPOED|kenmerk|Afschrift", text)


def test_a_letter_needs_no_caption_and_a_pleading_does() -> None:
    named = ("Rechtbank Rotterdam", "Stichting Woonhaven Maasoever")
    assert not any(name in line for line in lines(letter()) for name in named)
    lost = filing(template="brief.docx")
    with pytest.raises(LostInTemplate) as caught:
        check_written(lost, word_of(lost, shipped_template("brief.docx")))
    assert {*named} <= set(caught.value.missing)


@pytest.mark.parametrize(
    "field, missing",
    [
        ("{{ letter.subject }}", "Verzoek om opvang"),
        ("{{ letter.urgent }}", "SPOED"),
        ("{{ letter.salutation }}", "Geachte heer, mevrouw,"),
        ("{{ letter.our_reference }}", "2026-0142"),
        ("{{ line.label }}", "Maandbedrag"),
        ("{{ exhibits_heading }}", "Bijlagen"),
    ],
)
def test_what_a_letter_template_leaves_out_is_missed(field: str, missing: str) -> None:
    parts = parts_of(shipped_template("brief.docx"))
    assert field.encode() in parts[BODY]
    spoilt = write_parts({**parts, BODY: parts[BODY].replace(field.encode(), b"")})
    with pytest.raises(LostInTemplate) as caught:
        check_written(letter(), word_of(letter(), spoilt))
    assert caught.value.missing == (missing,)


def test_open_places_are_marked_and_nothing_else_between_brackets_is() -> None:
    assert marked(body_of(letter())) == ["[adres van de gemeente]", "[dag]"]


def test_an_open_place_keeps_the_looks_of_the_text_around_it() -> None:
    draft = letter(subject="Over [naam]")
    run = next(r for r in body_of(draft).iter(f"{W}r") if "[naam]" in "".join(t.text for t in r.iter(f"{W}t")))
    assert style_of(run.getparent()) == "Betreft"


def test_open_places_are_seen_in_the_plain_pdf_too(tmp_path: Path) -> None:
    import pikepdf

    set_plainly(letter(), tmp_path)
    with pikepdf.open(tmp_path / "stuk.pdf") as pdf:
        drawn = pikepdf.unparse_content_stream(pikepdf.parse_content_stream(pdf.pages[0]))
    assert b"1 .94902 0 rg" in drawn


def test_an_annex_of_a_letter_is_a_living_number() -> None:
    body = parts_of(written(letter()))[BODY].decode()
    assert f"REF {exhibit_bookmark('school')} \\h" in body
    assert f'w:name="{exhibit_bookmark("school")}"' in body


def test_lines_of_a_form_that_follow_one_another_are_one_table() -> None:
    values = (("Naam", "Zoë"), ("Adres", "Straat 1"), ("", "Een zin ertussen."), ("Dag", "maandag"))
    paragraphs = tuple(Paragraph(id=text, runs=(Words(text),), label=label) for label, text in values)
    sections = (Section(id="a", heading="Kop", blocks=(Block(heading="", paragraphs=paragraphs),)),)
    draft = of_form(Form.FORM, sections=sections, relief=(), exhibits=())
    tables = [
        [
            [" ".join(map(paragraph_text, cell.iter(f"{W}p"))) for cell in row.iter(f"{W}tc")]
            for row in table.iter(f"{W}tr")
        ]
        for table in body_of(draft).iter(f"{W}tbl")
    ]
    assert [["Naam", "Zoë"], ["Adres", "Straat 1"]] in tables
    assert [["Dag", "maandag"]] in tables
    assert "Een zin ertussen." in lines(draft)


@pytest.mark.parametrize("form", [Form.FORM, Form.LETTER])
def test_each_client_signs_a_paper_that_clients_sign(form: Form) -> None:
    draft = letter() if form is Form.LETTER else of_form(form)
    signed = lines(replace(draft, client_signature_heading="Voor akkoord"))
    assert signed.count("Plaats en datum:") == 2
    assert signed.index("Voor akkoord") < signed.index("Samira Bouzian-Özdemir") < signed.index("Yusuf Özdemir")
    assert "Plaats en datum:" not in lines(draft)


def test_a_form_is_signed_by_the_lawyer_where_it_says_so_and_else_names_who_drew_it_up() -> None:
    signed = lines(of_form(Form.FORM, signature_heading="Ondertekening"))
    drawn_up = lines(of_form(Form.FORM))
    assert "mr. N. Çelik" in signed
    assert not any(line.startswith("Opgesteld door") for line in signed)
    assert any(line.startswith("Opgesteld door mr. N. Çelik, procesgemachtigde") for line in drawn_up)


def test_a_paragraph_that_is_all_open_is_marked_whole() -> None:
    paragraph = Paragraph(id="x", runs=(Words("[Hier vult de deurwaarder de aanzeggingen in.]"),))
    sections = (Section(id="a", heading="", blocks=(Block(heading="", paragraphs=(paragraph,)),)),)
    assert paragraph.text in marked(body_of(of_form(Form.WRIT, sections=sections, relief=(), exhibits=())))


def test_a_writ_leaves_open_what_only_the_bailiff_knows() -> None:
    body = body_of(of_form(Form.WRIT))
    assert "[naam en vestigingsplaats van de gerechtsdeurwaarder]" in marked(body)
    text = [paragraph_text(paragraph) for paragraph in body.iter(f"{W}p")]
    assert text.index("op verzoek van") < text.index("Samira Bouzian-Özdemir") < text.index("gedagvaard")
    assert text.index("gedagvaard") < text.index("Stichting Woonhaven Maasoever")


def test_notes_tell_how_long_each_chapter_takes() -> None:
    text = lines(of_form(Form.NOTES, exhibits=()))
    assert "Spreektijd: ongeveer 1 minuut" in text
    assert "De kinderen (1 min)" in text


def test_notes_are_large_and_leave_room_for_a_hand() -> None:
    parts = parts_of(written(of_form(Form.NOTES, exhibits=())))
    styles = {style.get(f"{W}styleId"): style for style in read_xml(parts["word/styles.xml"]).iter(f"{W}style")}
    used = {style_of(paragraph) for paragraph in read_xml(parts[BODY]).iter(f"{W}p")}
    assert "Spreekpunt" in used
    assert int(styles["Spreekpunt"].find(f"{W}rPr/{W}sz").get(f"{W}val")) >= 28
    assert int(styles["Spreekpunt"].find(f"{W}pPr/{W}ind").get(f"{W}right")) > 2000


def test_the_headings_of_requests_and_exhibits_are_those_of_the_paper() -> None:
    text = lines(filing(relief_heading="Verzoek", exhibits_heading="Lijst van bijlagen"))
    assert "Verzoek" in text
    assert "Lijst van bijlagen" in text
    assert "Conclusie" not in text


def test_the_last_paragraph_goes_with_the_signature() -> None:
    styles = [style_of(paragraph) for paragraph in body_of(letter()).iter(f"{W}p")]
    assert styles.count("Tekstslot") == 1
    assert styles.index("Tekstslot") < styles.index("Slotgroet")


@pytest.mark.parametrize("form", Form)
def test_word_can_open_what_is_written(form: Form) -> None:
    import docx

    for draft in (minimal(TEMPLATE_OF[form], form), full(TEMPLATE_OF[form], form)):
        root = body_of(draft)
        body = root.find(f"{W}body")
        # Word wants a paragraph after a table at the end, and at the end of a cell; and no table without rows.
        assert [element.tag for element in body][-2:] == [f"{W}p", f"{W}sectPr"]
        assert all(cell[-1].tag == f"{W}p" for cell in body.iter(f"{W}tc"))
        assert all(table.find(f"{W}tr") is not None for table in body.iter(f"{W}tbl"))
        assert docx.Document(BytesIO(written(draft))).paragraphs


def pages_of(draft: FilingDraft, folder: Path) -> list[str]:
    """The text of each page that is set without an office program, without white space."""
    import pikepdf

    set_plainly(draft, folder)
    with pikepdf.open(folder / "stuk.pdf") as pdf:
        return ["".join(page_text(page).split()) for page in pdf.pages]


def test_many_parties_begin_on_the_first_page_and_go_on_after_it(tmp_path: Path) -> None:
    first, second, *_ = pages_of(
        filing(caption=caption(ours=tuple(party(f"Partij {n}", "eisers") for n in range(60)))), tmp_path
    )
    assert "Partij0" in first
    assert "Partij1wonende" in first
    assert "Partij59" not in first
    assert "inzake" in first
    assert "inzake" not in second


def test_a_long_table_begins_below_its_heading_where_there_is_room(tmp_path: Path) -> None:
    many = tuple(Paragraph(id=f"l/{n}", runs=(Words(f"waarde {n}"),), label=f"Regel {n}") for n in range(90))
    sections = (Section(id="a", heading="Gegevens", blocks=(Block(heading="", paragraphs=many),)),)
    first, *_ = pages_of(of_form(Form.FORM, sections=sections, relief=(), exhibits=()), tmp_path)
    assert first.index("Gegevens") < first.index("Regel0") < first.index("Regel20")


def test_a_heading_at_the_foot_of_a_page_goes_with_the_first_row_of_its_table(tmp_path: Path) -> None:
    for lines in range(18, 30):
        before = tuple(Paragraph(id=f"p/{n}", runs=(Words(f"alinea {n}"),)) for n in range(lines))
        row = (Paragraph(id="row", runs=(Words("waarde"),), label="Eerste regel"),)
        sections = (
            Section(id="a", heading="Tekst", blocks=(Block(heading="", paragraphs=before),)),
            Section(id="b", heading="Gegevens", blocks=(Block(heading="", paragraphs=row),)),
        )
        pages = pages_of(of_form(Form.FORM, sections=sections, relief=(), exhibits=()), tmp_path)
        assert ["Gegevens" in page for page in pages] == ["Eersteregel" in page for page in pages]


@pytest.mark.parametrize("name, spare", [("Stefan", False), ("\u0218tefan", True)])
def test_a_sign_that_the_slanted_cut_lacks_is_set_in_the_spare_face(name: str, spare: bool, tmp_path: Path) -> None:
    import pikepdf

    set_plainly(filing(sections=(section("Kop", "Tekst.", block=f"De heer {name}"),), relief=()), tmp_path)
    with pikepdf.open(tmp_path / "stuk.pdf") as pdf:
        faces = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    assert any("DejaVuSerif" in face for face in faces) == spare


@pytest.mark.parametrize("programs", [None, ()], ids=["office", "plain"])
@pytest.mark.parametrize("office", [True, False], ids=["with letterhead", "without"])
def test_the_address_stands_in_the_window_of_the_envelope(
    tmp_path: Path, programs: tuple[Any, ...] | None, office: bool
) -> None:
    draft = letter(to=("Gemeente Rotterdam", "Coolsingel 40", "3011 AD Rotterdam"), open_places=())
    draft = draft if office else replace(draft, signature=replace(draft.signature, office=()))
    word, target = tmp_path / "brief.docx", tmp_path / "brief.pdf"
    word.write_bytes(written(draft))
    write_pdf(draft, word, target, programs=programs)
    _, words = words_on(target.read_bytes(), 1)
    top = next(y for text, _, y in words if text == "Gemeente") * MILLIMETRES
    last = next(y for text, _, y in words if text == "3011") * MILLIMETRES
    left = next(x for text, x, _ in words if text == "3011") * MILLIMETRES
    # Some five centimetres down, whatever the letterhead, and three centimetres of it: what a window at the left shows.
    assert 48 < top < last < 78
    assert 20 < left < 60
