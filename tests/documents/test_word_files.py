"""The Word file of a filing: real, whole, living, the same every time, and never half there."""

from __future__ import annotations

import errno
import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.desk.ports import CancelledError
from legalaid_desk.documents.errors import LostInTemplate, TemplateFault
from legalaid_desk.documents.numbering import numbering_of
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.values import exhibit_bookmark, paragraph_bookmark
from legalaid_desk.documents.word import check_written, shipped_template, word_of, write_word
from legalaid_desk.documents.wordml import W, paragraph_text, read_xml, style_of
from legalaid_desk.errors import DiskFull, NotWritable
from legalaid_desk.filings import ExhibitNumber, FilingDraft, ListedExhibit, Paragraph, Words
from tests.documents.filing_drafts import TEMPLATE, caption, filing, parts_of, party, section, template_with

AWKWARD = 'Ĳsbrand & Zonen <b>"vet"</b> “krul” ‘enkel’ é ë ĳ ú ş ğ – € § {{ naam }} {_{ {% x %} ]]> &amp; \u00a0 %'


def written(tmp_path: Path, draft: FilingDraft) -> Path:
    return write_word(draft, tmp_path / "stuk.docx")


def opened(word: Path) -> Any:
    """The file as python-docx, which knows nothing of us, understands it."""
    import docx

    return docx.Document(str(word))


def lines(word: Path) -> list[str]:
    """The text of every paragraph of the body, also those in tables."""
    return [paragraph_text(p) for p in read_xml(parts_of(word)["word/document.xml"]).iter(f"{W}p")]


def numbered(word: Path) -> dict[str, str]:
    """The text of each paragraph that Word numbers, by its number."""
    parts = parts_of(word)
    numbering = numbering_of(parts)
    pairs = [(numbering.next_label(p), paragraph_text(p)) for p in read_xml(parts["word/document.xml"]).iter(f"{W}p")]
    return {label: text for label, text in pairs if label}


def test_a_template_that_lists_the_exhibits_twice_makes_each_bookmark_once() -> None:
    def twice(xml: str) -> str:
        table = xml[xml.rindex("<w:tbl>") : xml.rindex("</w:tbl>") + len("</w:tbl>")]
        return xml.replace(table, f"{table}<w:p/>{table}")

    body = parts_of(word_of(filing(), template_with(twice)))["word/document.xml"].decode()
    marks = re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', body)
    assert body.count(">Huurovereenkomst<") == 2
    assert len(set(marks)) == len(marks)


def test_python_docx_opens_it_and_finds_the_house_styles(tmp_path: Path) -> None:
    document = opened(written(tmp_path, filing()))
    by_style = {paragraph.style.name: paragraph.text for paragraph in document.paragraphs if paragraph.style}
    assert by_style["Titel stuk"] == "Conclusie van antwoord"
    assert by_style["Kop sectie"] == "Conclusie"
    assert by_style["Kop bijlage"] == "Lijst van producties"
    assert by_style["Kop argument"] == "Wat een ontruiming voor ieder kind betekent"
    assert by_style["Randnummer"] == "De huur bedraagt € 712,40 (productie 1)."
    assert by_style["Handtekening naam"] == "mr. N. Çelik"


def test_word_itself_numbers_the_paragraphs_and_the_requests(tmp_path: Path) -> None:
    assert numbered(written(tmp_path, filing())) == {
        "1": "Het gezin vraagt de vordering af te wijzen.",
        "2": "Elif is 11 jaar oud (productie 2).",
        "3": "Noah is 6 jaar oud; zie ook randnummer 2.",
        "4": "De huur bedraagt € 712,40 (productie 1).",
        "a.": "de vordering af te wijzen;",
        "b.": "een termijn te gunnen, zie randnummer 4.",
    }


def test_no_number_is_typed_before_a_paragraph(tmp_path: Path) -> None:
    body = read_xml(parts_of(written(tmp_path, filing()))["word/document.xml"])
    texts = [
        paragraph_text(p) for p in body.iter(f"{W}p") if style_of(p) in ("Randnummer", "Vordering", "Vorderingslot")
    ]
    assert len(texts) == 6
    assert [text for text in texts if re.match(r"\d|[a-z]\.", text)] == []


def test_references_are_fields_on_bookmarks_that_exist_once(tmp_path: Path) -> None:
    body = parts_of(written(tmp_path, filing()))["word/document.xml"].decode()
    marks = re.findall(r'<w:bookmarkStart [^>]*w:name="([^"]+)"', body)
    fields = re.findall(r"<w:instrText[^>]*> REF (\w+)( \\r)? \\h </w:instrText>", body)
    assert len(set(marks)) == len(marks)
    assert {name for name, _ in fields} <= set(marks)
    assert (exhibit_bookmark("school"), "") in fields
    assert (paragraph_bookmark("De kinderen/1"), " \\r") in fields
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", name) for name in marks)


def test_an_exhibit_bookmark_holds_the_number_and_nothing_else(tmp_path: Path) -> None:
    body = parts_of(written(tmp_path, filing()))["word/document.xml"].decode()
    name = exhibit_bookmark("school")
    inside = re.search(rf'w:name="{name}"/>(.*?)<w:bookmarkEnd', body)
    assert inside
    assert re.sub(r"<[^>]+>", "", inside[1]) == "2"


def test_the_table_tells_where_each_exhibit_is_mentioned_with_living_numbers(tmp_path: Path) -> None:
    document = opened(written(tmp_path, filing()))
    rows = [[cell.text for cell in row.cells] for row in document.tables[-1].rows]
    assert rows[1] == ["1", "Huurovereenkomst", "26-11-2023", "4", "4"]
    assert rows[2] == ["2", "Brief van de school", "", "1", "2"]
    assert f"REF {paragraph_bookmark('De kinderen/1')}" in document.tables[-1]._tbl.xml


def test_the_head_of_the_table_repeats_and_its_rows_stay_whole(tmp_path: Path) -> None:
    rows = opened(written(tmp_path, filing())).tables[-1].rows
    assert "w:tblHeader" in rows[0]._tr.xml
    assert all("w:cantSplit" in row._tr.xml for row in rows)


def test_many_paragraphs_in_a_row_are_told_as_a_range(tmp_path: Path) -> None:
    texts = tuple((Words("Zie productie "), ExhibitNumber("x", 1), Words(f" onder {n}.")) for n in range(1, 9))
    exhibits = (ListedExhibit(id="x", number=1, title="Stuk", pages=2, cited_in=(1, 2, 4, 5, 6, 8)),)
    word = written(tmp_path, filing(sections=(section("Alles", *texts),), exhibits=exhibits, relief=()))
    assert opened(word).tables[-1].rows[1].cells[-1].text == "1, 2, 4–6, 8"


def test_the_page_numbers_are_fields(tmp_path: Path) -> None:
    parts = parts_of(written(tmp_path, filing()))
    for name in ("word/footer1.xml", "word/footer2.xml"):
        codes = re.findall(r"<w:instrText[^>]*>\s*(\w+)\s*</w:instrText>", parts[name].decode())
        assert codes == ["PAGE", "NUMPAGES"]


def test_shared_role_and_counsel_are_told_once_for_all(tmp_path: Path) -> None:
    text = lines(written(tmp_path, filing()))
    assert text.count("gedaagden") == 1
    assert text.count("gemachtigde: mr. N. Çelik, De Wit & Çelik") == 1
    assert (
        text.index("Yusuf Özdemir") < text.index("gedaagden") < text.index("gemachtigde: mr. N. Çelik, De Wit & Çelik")
    )


def test_parties_with_roles_of_their_own_keep_them(tmp_path: Path) -> None:
    ours = (party("Een", "gedaagde sub 1", "mr. A"), party("Twee", "gedaagde sub 2", "mr. B"))
    text = lines(written(tmp_path, filing(caption=caption(ours=ours))))
    order = ("Een", "gedaagde sub 1", "gemachtigde: mr. A", "Twee", "gedaagde sub 2", "gemachtigde: mr. B")
    places = [text.index(line) for line in order]
    assert places == sorted(places)


def test_who_acts_is_called_what_the_draft_calls_him(tmp_path: Path) -> None:
    ours = (party("Een", "appellante", "mr. A", acting="advocaat"),)
    text = lines(written(tmp_path, filing(caption=caption(ours=ours))))
    assert "advocaat: mr. A" in text
    assert "gemachtigde: mr. A" not in text


def test_awkward_signs_come_through_as_they_are(tmp_path: Path) -> None:
    draft = filing(
        sections=(section(AWKWARD, AWKWARD, f"Nog eens: {AWKWARD}"),),
        caption=caption(title=AWKWARD, ours=(party(AWKWARD, "gedaagde"),)),
        relief=(),
        exhibits=(ListedExhibit(id="a&b<c>", number=1, title=AWKWARD, pages=1),),
        footer=AWKWARD,
        notices=(AWKWARD,),
    )
    text = lines(written(tmp_path, draft))
    assert text.count(AWKWARD) == 6
    assert f"Nog eens: {AWKWARD}" in text


def test_a_pasted_sign_that_turns_the_direction_does_not_print_the_rest_backwards(tmp_path: Path) -> None:
    turning = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    words = "Het {}gezin en \u05d3\u05e0\u05d4 blijven."
    draft = filing(sections=(section("Kop", words.format(turning)),), relief=(), exhibits=())
    assert words.format("") in lines(written(tmp_path, draft))


def test_lines_of_the_lawyer_stay_lines_and_control_signs_vanish(tmp_path: Path) -> None:
    draft = filing(
        sections=(section("Kop", "Eerste regel.\r\nTweede regel.\x07\x00\ue000 Slot."),), relief=(), exhibits=()
    )
    assert "Eerste regel.\nTweede regel. Slot." in lines(written(tmp_path, draft))


def test_references_live_in_a_text_of_several_lines(tmp_path: Path) -> None:
    runs = (Words("Zie\nproductie "), ExhibitNumber("lease", 1), Words(" en\tproductie "), ExhibitNumber("school", 2))
    word = written(tmp_path, filing(sections=(section("Kop", runs),), relief=()))
    assert "Zie\nproductie 1 en\tproductie 2" in lines(word)
    assert parts_of(word)["word/document.xml"].count(b" REF prod_") == 2


def test_a_reference_to_an_exhibit_that_is_not_listed_is_plain_text(tmp_path: Path) -> None:
    runs = (Words("Zie productie "), ExhibitNumber("gone", 7), Words("."))
    word = written(tmp_path, filing(sections=(section("Kop", runs),), relief=()))
    assert "Zie productie 7." in lines(word)
    assert exhibit_bookmark("gone").encode() not in parts_of(word)["word/document.xml"]


def test_a_long_name_with_lookalikes_gets_a_bookmark_of_its_own() -> None:
    long = "argument/paragraaf-met-een-heel-lange-naam/kind"
    names = {paragraph_bookmark(f"{long}-{n}") for n in range(50)} | {paragraph_bookmark(f"{long}_1")}
    assert len(names) == 51
    assert max(map(len, names)) <= 40


def test_a_filing_without_exhibits_relief_or_notices_leaves_their_headings_out(tmp_path: Path) -> None:
    draft = filing(exhibits=(), relief=(), sections=(section("Kop", "Tekst."),))
    text = lines(written(tmp_path, draft))
    assert "Lijst van producties" not in text
    assert "Conclusie" not in text


def test_nothing_is_printed_for_what_is_not_known(tmp_path: Path) -> None:
    bare = caption(court="", division="", seat="", case_number="", day=None, theirs=())
    text = "\n".join(lines(written(tmp_path, filing(caption=bare))))
    assert not re.search("None|zittingsplaats|Zaaknummer|Roldatum|tegen|{{|{%", text)


def test_sixty_exhibits_are_all_listed(tmp_path: Path) -> None:
    runs: list[Any] = []
    for n in range(1, 61):
        runs += [Words(" productie "), ExhibitNumber(f"e{n}", n)]
    exhibits = tuple(
        ListedExhibit(id=f"e{n}", number=n, title=f"Stuk {n}", dated=date(2026, 1, n % 28 + 1), pages=n, cited_in=(1,))
        for n in range(1, 61)
    )
    word = written(tmp_path, filing(sections=(section("Kop", tuple(runs)),), exhibits=exhibits, relief=()))
    assert len(opened(word).tables[-1].rows) == 61
    assert parts_of(word)["word/document.xml"].count(b" REF prod_e") == 60


def test_twenty_children_have_a_paragraph_each(tmp_path: Path) -> None:
    texts = tuple(f"Kind {n} is {n} jaar oud." for n in range(1, 21))
    shown = numbered(written(tmp_path, filing(sections=(section("De kinderen", *texts),), relief=(), exhibits=())))
    assert [shown[str(n)] for n in range(1, 21)] == list(texts)


def test_unnumbered_paragraphs_do_not_count(tmp_path: Path) -> None:
    kop = section("Kop", "Een.", "Twee.")
    one, two = kop.paragraphs
    between = Paragraph(id="tussen", runs=(Words("Zonder nummer."),))
    kop = replace(kop, blocks=(replace(kop.blocks[0], paragraphs=(one, between, two)),))
    word = written(tmp_path, filing(sections=(kop,), relief=(), exhibits=()))
    assert numbered(word) == {"1": "Een.", "2": "Twee."}
    assert "Zonder nummer." in lines(word)


def test_equal_drafts_give_equal_bytes() -> None:
    template = shipped_template(TEMPLATE)
    assert word_of(filing(), template) == word_of(filing(), template)


def test_properties_tell_title_language_and_office_and_no_more(tmp_path: Path) -> None:
    word = written(tmp_path, filing())
    about = opened(word).core_properties
    assert about.title == "Conclusie van antwoord – Woonhaven / Özdemir · 11487213 CV EXPL 26-20417"
    assert about.language == "nl-NL"
    assert about.author == "Advocatenkantoor De Wit & Çelik"
    assert (about.last_modified_by, about.comments, about.created, about.modified) == ("", "", None, None)
    assert "docProps/app.xml" not in parts_of(word)


def test_what_an_office_program_noted_in_the_template_is_left_behind() -> None:
    app = b"<Properties><Company>Kantoor X</Company><TotalTime>999</TotalTime></Properties>"
    parts = parts_of(shipped_template(TEMPLATE))
    types = parts["[Content_Types].xml"].replace(
        b"</Types>", b'<Override PartName="/docProps/app.xml" ContentType="a/b"/></Types>'
    )
    rels = parts["_rels/.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId9" Type="x/extended-properties" Target="docProps/app.xml"/></Relationships>',
    )
    template = write_parts({**parts, "docProps/app.xml": app, "[Content_Types].xml": types, "_rels/.rels": rels})
    made = parts_of(word_of(filing(), template))
    assert "docProps/app.xml" not in made
    assert b"app.xml" not in made["[Content_Types].xml"] + made["_rels/.rels"]


def test_the_file_is_dutch_with_a_face_and_what_may_stand_in_for_it(tmp_path: Path) -> None:
    parts = parts_of(written(tmp_path, filing()))
    assert b'w:lang w:val="nl-NL"' in parts["word/styles.xml"]
    assert re.search(rb'w:name="Cambria"><w:altName w:val="Caladea"', parts["word/fontTable.xml"])


def test_progress_is_told_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_word(filing(), tmp_path / "stuk.docx", progress=lambda done, steps, _: told.append((done, steps)))
    assert told[0] == (0, 3)
    assert told[-1] == (3, 3)


def test_what_stood_there_is_replaced_only_by_a_whole_file(tmp_path: Path) -> None:
    target = tmp_path / "stuk.docx"
    target.write_bytes(b"before")
    assert write_word(filing(), target) == target
    assert opened(target).paragraphs


def test_cancelling_leaves_what_stood_there(tmp_path: Path) -> None:
    target = tmp_path / "stuk.docx"
    target.write_bytes(b"before")

    def cancel(done: int, steps: int, what: str) -> None:
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_word(filing(), target, progress=cancel)
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target]


def test_no_room_on_the_disk_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "stuk.docx"

    def full(self: Path, data: bytes) -> int:
        with self.open("wb") as begun:
            begun.write(data[:100])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DiskFull) as caught:
        write_word(filing(), target)
    assert caught.value.path == target
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_no_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(NotWritable):
        write_word(filing(), tmp_path / "file" / "stuk.docx")


def test_a_file_that_another_program_holds_is_told_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "stuk.docx"
    target.write_bytes(b"open in Word")

    def held(source: Path, to: Path) -> None:
        raise PermissionError(errno.EACCES, "held by Word")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(NotWritable):
        write_word(filing(), target)
    assert target.read_bytes() == b"open in Word"
    assert list(tmp_path.iterdir()) == [target]


def test_a_draft_that_asks_for_another_template_is_told_which(tmp_path: Path) -> None:
    with pytest.raises(TemplateFault) as caught:
        write_word(filing(template="zoek.docx"), tmp_path / "stuk.docx")
    assert caught.value.file == "zoek.docx"
    assert list(tmp_path.iterdir()) == []


def test_numbers_that_word_would_not_give_are_refused(tmp_path: Path) -> None:
    draft = filing(sections=(section("Kop", "Een.", "Twee.", first=5),), relief=(), exhibits=())
    with pytest.raises(LostInTemplate) as caught:
        write_word(draft, tmp_path / "stuk.docx")
    assert caught.value.missing == ("5. Een.", "6. Twee.")
    assert list(tmp_path.iterdir()) == []


@given(
    heading=st.text(max_size=30),
    texts=st.lists(st.text(max_size=60), min_size=1, max_size=4),
    title=st.text(max_size=40),
)
def test_any_text_comes_through_whole(heading: str, texts: list[str], title: str) -> None:
    exhibits = (ListedExhibit(id=title, number=1, title=title, pages=3),)
    draft = filing(sections=(section(heading, *texts),), exhibits=exhibits, relief=())
    check_written(draft, word_of(draft, shipped_template(TEMPLATE)))
