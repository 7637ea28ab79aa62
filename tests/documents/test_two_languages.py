"""A letter in two languages as a Word file: side by side, each text in its face, its language and its direction."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest

from legalaid_desk.data import font
from legalaid_desk.desk.versions import version_of
from legalaid_desk.documents.errors import LostInTemplate
from legalaid_desk.documents.other_scripts import told_elsewhere
from legalaid_desk.documents.parts import read_parts, read_written
from legalaid_desk.documents.pdftext import page_text, squeezed
from legalaid_desk.documents.plain import plain_pdf
from legalaid_desk.documents.returned import returned_paragraphs
from legalaid_desk.documents.second_language import BEGIN, END, in_language
from legalaid_desk.documents.trial_drafts import full, in_two_languages
from legalaid_desk.documents.word import check_written, shipped_template, word_of
from legalaid_desk.documents.wordml import Element, W, paragraph_text, read_xml
from legalaid_desk.filings import Beside, FilingDraft, compose
from legalaid_desk.filings.handwork import handwork
from legalaid_desk.law import Form
from legalaid_desk.walk import Walk
from tests.filings.golden import TODAY, shipped
from tests.filings.papers.office import JUDGED, LANGUAGES, MINIMAL
from tests.filings.papers.office import in_language as spoken
from tests.word_hand import WordHand

TEMPLATE = "brief-tweetalig.docx"


def letter() -> FilingDraft:
    return in_two_languages(full(TEMPLATE, Form.LETTER))


def second(draft: FilingDraft) -> Beside:
    assert draft.beside
    return draft.beside


def written(draft: FilingDraft) -> bytes:
    return word_of(draft, shipped_template(TEMPLATE))


def body(content: bytes) -> Element:
    return read_xml(read_parts(TEMPLATE, content)["word/document.xml"])


def rows(root: Element) -> list[list[Element]]:
    """The rows of the two columns."""
    tables = [table for table in root.iter(f"{W}tbl") if "Nederlands" in paragraph_text(next(table.iter(f"{W}p")))]
    assert len(tables) == 1
    return [list(row.iter(f"{W}tc")) for row in tables[0].iter(f"{W}tr")]


def runs(cell: Element) -> list[tuple[str, bool, str]]:
    """Each run of a cell: its text, whether it runs from the right, and its face."""
    found = []
    for run in cell.iter(f"{W}r"):
        properties = run.find(f"{W}rPr")
        face = None if properties is None else properties.find(f"{W}rFonts")
        text = "".join(one.text or "" for one in run.iter(f"{W}t"))
        from_right = properties is not None and properties.find(f"{W}rtl") is not None
        found.append((text, from_right, "" if face is None else face.get(f"{W}cs", "")))
    return found


def cell_with(root: Element, words: str) -> Element:
    return next(cells[1] for cells in rows(root) if words in paragraph_text(next(cells[1].iter(f"{W}p"))))


def test_every_paragraph_stands_beside_its_translation_in_one_row() -> None:
    draft = letter()
    found = rows(body(written(draft)))
    texts = dict(second(draft).texts)
    for paragraph in draft.paragraphs:
        row = next(
            cells for cells in found if paragraph.text.split("\n")[0] in paragraph_text(next(cells[0].iter(f"{W}p")))
        )
        beside = "".join(paragraph_text(one) for one in row[1].iter(f"{W}p"))
        assert (texts[paragraph.id] or "Not translated") in beside


def test_the_head_names_both_languages_and_comes_back_on_each_page() -> None:
    root = body(written(letter()))
    first = next(root.iter(f"{W}tblHeader")).getparent().getparent()
    assert [paragraph_text(one) for one in first.iter(f"{W}p")] == ["Nederlands", "Second / عربي"]


def test_above_it_stands_in_both_languages_that_nobody_vouches_for_it() -> None:
    texts = [paragraph_text(one) for one in body(written(letter())).iter(f"{W}p")]
    assert any("Unofficial." in text and "غير رسمي" in text for text in texts)


def test_arabic_runs_from_the_right_in_its_own_face_and_names_and_numbers_do_not() -> None:
    cell = cell_with(body(written(letter())), "010 000 00 00")
    told = runs(cell)
    from_right = "".join(text for text, right, _ in told if right)
    from_left = [text for text, right, _ in told if not right]
    assert "عربي" in from_right
    assert not re.search("[A-Za-z]", from_right)
    assert any("010 000 00 00" in text for text in from_left)
    assert {(right, face) for _, right, face in told} == {(True, "Noto Naskh Arabic"), (False, "")}
    assert next(cell.iter(f"{W}p")).find(f"{W}pPr/{W}bidi") is not None


def test_the_dutch_column_stays_as_it_is() -> None:
    for cells in rows(body(written(letter())))[1:]:
        assert {(right, face) for _, right, face in runs(cells[0])} <= {(False, "")}
        assert not list(cells[0].iter(f"{W}bidi"))


def test_a_language_from_the_left_has_its_language_and_no_direction() -> None:
    draft = letter()
    turkish = replace(second(draft), from_right=False, tag="tr-TR", font="", font_file="")
    root = body(written(replace(draft, beside=turkish)))
    assert not [*root.iter(f"{W}rtl"), *root.iter(f"{W}bidi")]
    assert {one.get(f"{W}val") for one in root.iter(f"{W}lang")} == {"tr-TR"}


def test_an_open_place_is_marked_in_both_columns() -> None:
    draft = letter()
    (row,) = [cells for cells in rows(body(written(draft))) if "[open]" in paragraph_text(next(cells[0].iter(f"{W}p")))]
    told = replace(second(draft), texts=tuple((one, f"نص [x] {one}") for one, _ in second(draft).texts))
    cell = cell_with(body(written(replace(draft, beside=told))), "without")
    for one in (row[0], cell):
        assert [mark.getparent().getparent() for mark in one.iter(f"{W}highlight")]


def test_what_is_not_translated_says_so_in_both_languages() -> None:
    draft = letter()
    cell = cell_with(body(written(draft)), "Not translated")
    assert "غير مترجم" in "".join(paragraph_text(one) for one in cell.iter(f"{W}p"))


def test_a_template_that_drops_the_translation_writes_nothing() -> None:
    with pytest.raises(LostInTemplate) as caught:
        content = word_of(replace(letter(), template="brief.docx"), shipped_template("brief.docx"))
        check_written(letter(), content)
    assert any("عربي" in text for text in caught.value.missing)


def test_no_sign_of_the_program_is_left_in_the_file() -> None:
    text = "".join(paragraph_text(one) for one in body(written(letter())).iter(f"{W}p"))
    assert BEGIN not in text
    assert END not in text


def test_a_text_that_brings_such_a_sign_along_loses_it() -> None:
    draft = letter()
    told = tuple((one, f"كلمة {END}كلمة{BEGIN} {one}") for one, _ in second(draft).texts)
    content = written(replace(draft, beside=replace(second(draft), texts=told)))
    text = "".join(paragraph_text(one) for one in body(content).iter(f"{W}p"))
    assert BEGIN not in text
    assert "كلمة كلمة" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_to_a_client_is_written_whole_in_each_language(language: str) -> None:
    for dossier in (MINIMAL, JUDGED):
        draft = compose(Walk(spoken(dossier, language), shipped(), TODAY), "brief_client").draft
        assert draft.beside
        check_written(draft, written(draft))


def test_the_name_of_a_day_stands_above_it_in_both_columns_and_comes_not_back_with_it() -> None:
    draft = compose(Walk(spoken(JUDGED, "tr"), shipped(), TODAY), "brief_client").draft
    content = written(draft)
    row = next(cells for cells in rows(body(content)) if paragraph_text(next(cells[0].iter(f"{W}p"))) == "Zitting")
    assert [[paragraph_text(one) for one in cell.iter(f"{W}p")] for cell in row] == [
        ["Zitting", "8\u00a0december\u00a02026"],
        ["Duruşma", "8\u00a0Aralık\u00a02026"],
    ]
    lines = {line.id: line.text for line in returned_paragraphs("brief.docx", content, draft).lines if line.id}
    assert lines == {one.id: one.text for one in draft.paragraphs}


def test_the_face_of_another_script_goes_along_and_can_be_read_back() -> None:
    parts = read_written(TEMPLATE, written(letter()))
    face = next(one for one in read_xml(parts["word/fontTable.xml"]) if one.get(f"{W}name") == "Noto Naskh Arabic")
    embedded = face.find(f"{W}embedRegular")
    key = bytes.fromhex(embedded.get(f"{W}fontKey").strip("{}").replace("-", ""))[::-1]
    mixed = parts["word/fonts/NotoNaskhArabic-Regular.odttf"]
    plain = bytes(byte ^ key[place % 16] for place, byte in enumerate(mixed[:32])) + mixed[32:]
    assert plain == font("NotoNaskhArabic-Regular.ttf")
    assert face.find(f"{W}altName").get(f"{W}val") == "Arial"


def test_a_letter_in_dutch_or_turkish_carries_no_face() -> None:
    draft = compose(Walk(spoken(JUDGED, "tr"), shipped(), TODAY), "brief_client").draft
    assert not [part for part in read_written(TEMPLATE, written(draft)) if part.endswith(".odttf")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_face_has_every_letter_of_its_language(language: str) -> None:
    from reportlab.pdfbase.ttfonts import TTFont

    translation = shipped().translations[language]
    if not translation.font_file:
        return
    signs: Any = TTFont(translation.font, BytesIO(font(translation.font_file))).face
    said = "".join(str(part) for text in translation.texts for part in text.text.parts if isinstance(part, str))
    own = {
        letter for letter in said + translation.notice + translation.name if letter.isalpha() and ord(letter) > 0x24F
    }
    assert own
    assert [letter for letter in own if ord(letter) not in signs.charToGlyph] == []


def test_a_letter_in_two_languages_comes_back_from_word_as_it_went() -> None:
    walk = Walk(spoken(JUDGED, "ar"), shipped(), TODAY)
    draft = compose(walk, "brief_client").draft
    content = written(draft)
    lines = returned_paragraphs("brief.docx", content, draft).lines
    version = version_of(walk, draft, lines, by="", at=datetime(2026, 11, 25, tzinfo=UTC))
    assert not handwork(version, returned_paragraphs("brief.docx", content, draft), draft)
    hand = WordHand(content)
    hand.type_at_end(draft.paragraphs[0].id, " Bel mij.")
    hand.type_over(hand.with_text("هذا هو القرار: يجب عليك مغادرة المسكن."), "مغادرة", "ترك")
    work = handwork(version, returned_paragraphs("brief.docx", hand.saved(), draft), draft)
    assert [edit.hers for edit in work.edits] == [f"{draft.paragraphs[0].text} Bel mij."]
    assert any("ترك" in str(one) for one in work.outside)


def test_equal_letters_give_equal_bytes() -> None:
    assert written(letter()) == written(letter())


def test_nothing_is_nothing_in_any_language() -> None:
    assert in_language("") == ""


SIGNS = frozenset(map(ord, "abcdefghijklmnopqrstuvwxyz ABC,.0123456789«»[]-W"))


@pytest.mark.parametrize(
    "text, told",
    [
        ("gewoon Dutch", None),
        ("مرحبا بك", "[alleen leesbaar in het Word-bestand]"),
        ("abc مرحبا «Dit is»", "abc [alleen leesbaar in het Word-bestand] «Dit is»"),
        ("ሰላም Abel", "[alleen leesbaar in het Word-bestand] Abel"),
        ("aﷺb", None),
    ],
)
def test_a_script_that_no_face_has_is_told_once_and_not_sign_by_sign(text: str, told: str | None) -> None:
    signs = SIGNS | set(map(ord, "gewonDutch"))
    assert told_elsewhere(text, signs) == (text if told is None else told)


def test_without_an_office_program_the_pdf_says_where_the_arabic_can_be_read() -> None:
    import pikepdf

    content = plain_pdf(read_parts(TEMPLATE, written(letter())))
    with pikepdf.open(BytesIO(content)) as pdf:
        text = squeezed("".join(map(page_text, pdf.pages)))
    assert squeezed("[alleen leesbaar in het Word-bestand]") in text
    assert "[?][?]" not in text
