"""A written file that went through a lawyer's word processor is read back paragraph by paragraph."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.documents.errors import ReturnUnreadable
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.returned import fingerprint_in, returned_paragraphs
from legalaid_desk.documents.word import shipped_template, word_of
from legalaid_desk.documents.wordml import W
from legalaid_desk.filings.returned import Line, Returned
from legalaid_desk.filings.versions import fingerprint
from tests.documents.filing_drafts import TEMPLATE, filing
from tests.word_hand import WordHand, run

FIRST, SCHOOL, NOAH, RENT = "Kern van het verweer/1", "De kinderen/1", "De kinderen/2", "De kinderen/3"
ASKED = ("reject/request", "time/request")


@pytest.fixture(scope="module")
def written() -> bytes:
    """The small filing as a Word file."""
    return word_of(filing(), shipped_template(TEMPLATE))


@pytest.fixture
def hand(written: bytes) -> WordHand:
    return WordHand(written)


def read(content: bytes) -> Returned:
    return returned_paragraphs("antwoord.docx", content, filing())


def line(content: bytes, paragraph: str) -> Line:
    return next(line for line in read(content).lines if line.id == paragraph)


def test_an_untouched_file_reads_as_it_was_written_with_living_numbers(written: bytes) -> None:
    found = read(written)
    assert found.ids == (FIRST, SCHOOL, NOAH, RENT, *ASKED)
    assert line(written, SCHOOL).text == "Elif is 11 jaar oud (productie ⟦exhibit:school⟧)."
    assert line(written, NOAH).text == "Noah is 6 jaar oud; zie ook randnummer ⟦paragraph:De kinderen/1⟧."
    assert found.written_as == fingerprint(filing()) == fingerprint_in("a.docx", written)
    assert (found.tracked, found.comments) == (0, 0)


def saved_by_libreoffice(word: bytes, tmp_path: Path) -> bytes:
    """The same file, opened and saved again there."""
    path = tmp_path / "antwoord.docx"
    path.write_bytes(word)
    office = shutil.which("soffice") or shutil.which("libreoffice") or ""
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    out = tmp_path / "uit"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", out, path],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return (out / path.name).read_bytes()


@pytest.mark.office
def test_libreoffice_saves_it_without_losing_anything(written: bytes, tmp_path: Path) -> None:
    assert read(saved_by_libreoffice(written, tmp_path)) == read(written)


@pytest.mark.office
def test_what_was_changed_by_hand_reads_the_same_once_libreoffice_saved_it(hand: WordHand, tmp_path: Path) -> None:
    hand.replace(RENT, "712,40", "750,00")
    hand.new_after(FIRST, "Een eigen alinea.")
    hand.split(FIRST, "de vordering")
    hand.join_next(SCHOOL)
    hand.track_insert(RENT, " Erbij.")
    before, after = read(hand.saved()), read(saved_by_libreoffice(hand.saved(), tmp_path))
    assert after.lines == before.lines
    assert after.tracked


@pytest.mark.office
def test_a_tracked_deletion_reads_the_same_once_libreoffice_saved_it(hand: WordHand, tmp_path: Path) -> None:
    hand.track_delete(NOAH, mark=True)
    assert read(saved_by_libreoffice(hand.saved(), tmp_path)).lines == read(hand.saved()).lines


def test_words_typed_and_replaced_are_read(hand: WordHand) -> None:
    hand.replace(RENT, "712,40", "750,00")
    hand.type_at_end(RENT, " Dat is veel.")
    assert line(hand.saved(), RENT).text == "De huur bedraagt € 750,00 (productie ⟦exhibit:lease⟧). Dat is veel."


def test_a_new_paragraph_has_no_id(hand: WordHand) -> None:
    hand.new_after(FIRST, "Een eigen alinea.")
    lines = read(hand.saved()).lines
    place = next(place for place, one in enumerate(lines) if one.text == "Een eigen alinea.")
    assert (lines[place].id, lines[place - 1].id) == ("", FIRST)


def test_a_paragraph_taken_out_is_not_there(hand: WordHand) -> None:
    hand.delete(NOAH)
    assert read(hand.saved()).ids == (FIRST, SCHOOL, RENT, *ASKED)


def test_a_paragraph_whose_words_alone_were_taken_out_is_not_there(hand: WordHand) -> None:
    element = hand.paragraph(FIRST)
    for one in [*element.iter(f"{W}r")]:
        element.remove(one)
    assert FIRST not in read(hand.saved()).ids


def test_an_empty_bookmark_left_at_the_next_paragraph_counts_for_nothing(hand: WordHand) -> None:
    first, nxt = hand.paragraph(SCHOOL), hand.paragraph(NOAH)
    start, end = first.find(f"{W}bookmarkStart"), first.find(f"{W}bookmarkEnd")
    nxt.insert(1, start)
    nxt.insert(2, end)
    first.getparent().remove(first)
    found = line(hand.saved(), NOAH)
    assert found.also == ()
    assert SCHOOL not in read(hand.saved()).ids


def test_a_split_paragraph_keeps_its_id_and_tells_what_was_split_off(hand: WordHand) -> None:
    hand.split(FIRST, "de vordering")
    found = read(hand.saved()).lines
    place = next(place for place, one in enumerate(found) if one.id == FIRST)
    assert found[place].text == "Het gezin vraagt "
    assert (found[place + 1].text, found[place + 1].within) == ("de vordering af te wijzen.", FIRST)


def test_enter_at_the_very_beginning_leaves_words_without_an_id(hand: WordHand) -> None:
    hand.split(FIRST, "Het gezin")
    found = read(hand.saved())
    assert FIRST not in found.ids
    assert Line(text="Het gezin vraagt de vordering af te wijzen.", within=FIRST) in found.lines


def test_a_bookmark_that_begins_again_in_the_second_half_names_only_the_first(hand: WordHand) -> None:
    hand.split(FIRST, "de vordering")
    second = hand.paragraph(FIRST).getnext()
    start = hand.paragraph(FIRST).find(f"{W}bookmarkStart")
    second.insert(1, second.makeelement(f"{W}bookmarkStart", {**start.attrib, f"{W}id": "88"}))
    second.find(f"{W}bookmarkEnd").set(f"{W}id", "88")
    found = read(hand.saved())
    assert found.ids.count(FIRST) == 1
    assert [one.text for one in found.lines if one.within] == ["de vordering af te wijzen."]


def test_joined_paragraphs_tell_both_ids(hand: WordHand) -> None:
    hand.join_next(SCHOOL)
    found = line(hand.saved(), SCHOOL)
    assert found.also == (NOAH,)
    assert found.text.endswith("zie ook randnummer ⟦paragraph:De kinderen/1⟧.")


def test_a_bookmark_between_paragraphs_belongs_to_the_next(hand: WordHand) -> None:
    element = hand.paragraph(RENT)
    element.addprevious(element.find(f"{W}bookmarkStart"))
    assert line(hand.saved(), RENT).text.startswith("De huur")


def test_moved_paragraphs_come_in_their_new_order(hand: WordHand) -> None:
    hand.move_after(SCHOOL, RENT)
    assert read(hand.saved()).ids == (FIRST, NOAH, RENT, SCHOOL, *ASKED)


def test_tracked_changes_read_as_if_accepted_and_are_counted(hand: WordHand) -> None:
    hand.track_insert(FIRST, " Met klem.")
    hand.track_delete(NOAH, mark=True)
    found = read(hand.saved())
    assert line(hand.saved(), FIRST).text.endswith(" Met klem.")
    assert found.ids == (FIRST, SCHOOL, RENT, *ASKED)
    assert found.tracked > 1


def test_a_tracked_end_of_paragraph_joins_it_to_the_next(hand: WordHand) -> None:
    hand._of_mark(hand.paragraph(SCHOOL)).append(hand.root.makeelement(f"{W}del", {f"{W}id": "9"}))
    found = line(hand.saved(), SCHOOL)
    assert found.also == (NOAH,)
    assert "Noah" in found.text


def test_a_reference_of_her_own_is_alive_as_well(hand: WordHand) -> None:
    target = hand.paragraph(RENT)
    target.insert(1, target.makeelement(f"{W}bookmarkStart", {f"{W}id": "77", f"{W}name": "_Ref123456789"}))
    target.append(target.makeelement(f"{W}bookmarkEnd", {f"{W}id": "77"}))
    element = hand.new_after(FIRST, "Zie randnummer ")
    hand.refer(element, "_Ref123456789", "4", "\\r \\h")
    texts = [one.text for one in read(hand.saved()).lines]
    assert f"Zie randnummer ⟦paragraph:{RENT}⟧" in texts


def test_a_field_that_shows_something_else_is_read_as_it_is_shown(hand: WordHand) -> None:
    element = hand.new_after(FIRST, "Op ")
    hand.refer(element, "DATUM", "3 maart", "")
    assert "Op 3 maart" in [one.text for one in read(hand.saved()).lines]


def test_what_words_cannot_carry_is_named(hand: WordHand) -> None:
    element = hand.paragraph(FIRST)
    bold = run(element, "vet")
    looks = element.makeelement(f"{W}rPr")
    looks.append(element.makeelement(f"{W}b"))
    bold.insert(0, looks)
    note = element.makeelement(f"{W}r")
    note.append(element.makeelement(f"{W}footnoteReference", {f"{W}id": "1"}))
    element.insert(2, bold)
    element.insert(3, note)
    assert set(line(hand.saved(), FIRST).holds) == {"emphasis", "note"}


def test_comments_are_counted_and_left_alone(hand: WordHand, written: bytes) -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    hand.parts["word/comments.xml"] = f'<w:comments xmlns:w="{space}"><w:comment/><w:comment/></w:comments>'.encode()
    assert read(hand.saved()).comments == 2
    assert read(hand.saved()).lines == read(written).lines


@pytest.mark.parametrize(
    "content",
    [b"", b"PK\x03\x04", b"geen zip", write_parts({"word/document.xml": b"<a>"}), write_parts({"a.xml": b"<a/>"})],
)
def test_what_is_no_word_file_is_refused_with_the_cure(content: bytes) -> None:
    with pytest.raises(ReturnUnreadable, match=r"save it in Word as \.docx"):
        read(content)


def test_fields_within_fields_without_end_are_refused(hand: WordHand) -> None:
    element = hand.paragraph(FIRST)
    for _ in range(60):
        begin = element.makeelement(f"{W}r")
        begin.append(element.makeelement(f"{W}fldChar", {f"{W}fldCharType": "begin"}))
        element.append(begin)
    with pytest.raises(ReturnUnreadable):
        read(hand.saved())


def test_properties_that_are_no_xml_tell_nothing(hand: WordHand, written: bytes) -> None:
    hand.parts["docProps/custom.xml"] = b"<Properties>"
    assert fingerprint_in("a.docx", hand.saved()) == read(hand.saved()).written_as == ""
    assert read(hand.saved()).lines == read(written).lines


def test_a_file_that_swells_is_refused(hand: WordHand) -> None:
    hand.parts["word/comments.xml"] = b"<a>" + b" " * 50_000_000 + b"</a>"
    with pytest.raises(ReturnUnreadable, match="too large"):
        read(hand.saved())


@given(st.text(max_size=80))
def test_any_text_typed_comes_back_without_what_no_file_may_hold(written: bytes, text: str) -> None:
    from legalaid_desk.documents.values import clean

    hand = WordHand(written)
    typed = clean(text).replace("\t", "").replace("\n", "")
    hand.type_at_end(FIRST, typed)
    assert line(hand.saved(), FIRST).text == f"Het gezin vraagt de vordering af te wijzen.{typed}"


@given(st.binary(max_size=400), st.integers(min_value=0))
def test_a_spoilt_file_is_a_result_or_a_clear_error(written: bytes, noise: bytes, place: int) -> None:
    at = place % len(written)
    spoilt = written[:at] + noise + written[at + len(noise) :]
    with suppress(ReturnUnreadable):
        read(spoilt)
