"""The PDF of a filing: by LibreOffice or set by ourselves, always the same filing, checked and whole."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import pytest

from legalaid_desk.documents import office
from legalaid_desk.documents.confinement import MEMORY
from legalaid_desk.documents.convert import PLAIN, word_to_pdf, write_pdf
from legalaid_desk.documents.errors import ConversionFailed, NoPdf
from legalaid_desk.documents.office import SECONDS, SECONDS_FOR_OTHERS, LibreOffice, offices
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.readback import plain_text
from legalaid_desk.documents.word import shipped_template, word_of, write_word
from legalaid_desk.errors import DiskFull, NotWritable
from legalaid_desk.filings import FilingDraft, ListedExhibit
from tests.documents.filing_drafts import TEMPLATE, caption, filing, parts_of, party, section, template_with

LONG = "Het gezin voert aan dat de belangen van de kinderen zwaarder wegen dan die van de verhuurder. " * 6


LETTERS = "Nguyễn Ελένη Олена Şahin Ğ Ĳ € § – “ ” ’ ½ ≤"


def text_of(pdf: Path, *options: str) -> str:
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", *options, str(pdf), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def opened(pdf: Path) -> Any:
    import pikepdf

    return pikepdf.open(BytesIO(pdf.read_bytes()))


def made(tmp_path: Path, draft: FilingDraft, programs: tuple[Any, ...] = ()) -> Path:
    """The PDF of the draft; set by ourselves unless programs are given."""
    word, target = write_word(draft, tmp_path / "stuk.docx"), tmp_path / "stuk.pdf"
    write_pdf(draft, word, target, programs=programs)
    return target


@dataclass(frozen=True, slots=True)
class Broken:
    """An office program that does what they do on a bad day."""

    makes: bytes | None
    name: str = "Broken office"

    def to_pdf(self, word: bytes) -> bytes:
        if self.makes is None:
            raise ConversionFailed(self.name, NoPdf.NOTHING_MADE)
        return self.makes


def printed(draft: FilingDraft) -> list[str]:
    """What a reader must find in any PDF of the draft, with the numbers before the paragraphs."""
    return [
        *(f"{paragraph.number}{paragraph.text}" for paragraph in draft.paragraphs),
        *(f"{letter}.{request.text}" for letter, request in zip("abcdef", draft.relief, strict=False)),
        *(party.name for party in (*draft.caption.ours, *draft.caption.theirs)),
        *(exhibit.title for exhibit in draft.exhibits),
        *(section.heading for section in draft.sections),
        *draft.notices,
        draft.caption.title.upper(),
        draft.caption.case_number,
        draft.signature.name,
    ]


@pytest.mark.parametrize("programs", [None, ()], ids=["office", "plain"])
@pytest.mark.office
def test_both_ways_print_the_whole_filing(tmp_path: Path, programs: tuple[Any, ...] | None) -> None:
    draft = filing(notices=("VOORBEELD. Verzonnen personen.",))
    word, target = write_word(draft, tmp_path / "stuk.docx"), tmp_path / "stuk.pdf"
    name = write_pdf(draft, word, target, programs=programs)
    assert name == ("LibreOffice" if programs is None else PLAIN)
    found = squeezed(text_of(target, "-raw"))
    assert [text for text in printed(draft) if squeezed(text) not in found] == []
    assert "Pagina1van" in found


@pytest.mark.office
def test_an_office_program_counts_the_references_itself(tmp_path: Path) -> None:
    """The numbers kept in the fields are spoilt on purpose: what it prints must come from its own count."""
    draft, target = filing(), tmp_path / "stuk.pdf"
    parts = parts_of(word_of(draft, shipped_template(TEMPLATE)))
    body = parts["word/document.xml"].decode()
    spoilt = re.sub(r'(\\r \\h .*?"separate"/>.*?<w:t[^>]*>)\d+', r"\g<1>99", body)
    assert spoilt.count(">99<") == 4
    target.write_bytes(offices()[0].to_pdf(write_parts({**parts, "word/document.xml": spoilt.encode()})))
    assert "zieookrandnummer2." in squeezed(text_of(target, "-raw"))


def test_the_plain_one_says_page_x_of_y_on_every_page(tmp_path: Path) -> None:
    draft = filing(sections=(section("Kern", *[f"Alinea {n}. {LONG}" for n in range(1, 31)]),), relief=(), exhibits=())
    target = made(tmp_path, draft)
    with opened(target) as pdf:
        pages = len(pdf.pages)
    assert pages > 4
    for number in range(1, pages + 1):
        assert f"Pagina {number} van {pages}" in text_of(target, "-f", str(number), "-l", str(number))


@pytest.mark.parametrize("lines", range(1, 40, 3))
def test_the_signature_never_stands_alone_on_a_page(tmp_path: Path, lines: int) -> None:
    draft = filing(sections=(section("Kern", *["Eén regel."] * lines),), exhibits=())
    (page,) = [page for page in text_of(made(tmp_path, draft)).split("\f") if "procesgemachtigde" in page]
    assert "een termijn te gunnen" in page


def test_the_list_of_exhibits_begins_a_page(tmp_path: Path) -> None:
    (page,) = [page for page in text_of(made(tmp_path, filing())).split("\f") if "Omschrijving" in page]
    assert page.lstrip().startswith("Lijst van producties")


def test_the_letterhead_stands_on_the_first_page_alone(tmp_path: Path) -> None:
    draft = filing(sections=(section("Kern", *[LONG] * 20),), relief=(), exhibits=())
    pages = text_of(made(tmp_path, draft)).split("\f")
    assert [("Schiekade 41" in page) for page in pages[:2]] == [True, False]


def test_every_face_of_the_plain_one_is_embedded(tmp_path: Path) -> None:
    draft = filing(sections=(section("Kern", LETTERS),), relief=(), exhibits=())
    target = made(tmp_path, draft)
    listed = subprocess.run(["pdffonts", str(target)], capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(listed) > 3
    assert [line for line in listed[2:] if not re.search(r"\s(yes)\s+(yes|no)\s+yes\s", line)] == []
    assert plain_text(LETTERS) in plain_text(text_of(target))


def test_a_sign_that_no_face_has_is_seen_to_be_lacking(tmp_path: Path) -> None:
    draft = filing(
        sections=(section("Kern", "Naam: 李; niet\u2011breekbaar, on\u00adzichtbaar."),), relief=(), exhibits=()
    )
    assert "Naam: [?]; niet-breekbaar, onzichtbaar." in text_of(made(tmp_path, draft))


def test_a_turkish_capital_in_a_heading_is_found_again_in_the_pdf(tmp_path: Path) -> None:
    draft = filing(sections=(section("De broer van İbrahim İnönü", "Tekst."),), relief=(), exhibits=())
    (tmp_path / "stuk.docx").write_bytes(word_of(draft, shipped_template(TEMPLATE)))
    assert write_pdf(draft, tmp_path / "stuk.docx", tmp_path / "stuk.pdf", programs=()) == PLAIN


def test_headings_are_the_outline_of_the_plain_one(tmp_path: Path) -> None:
    with opened(made(tmp_path, filing())) as pdf, pdf.open_outline() as outline:
        titles = [(item.title, [child.title for child in item.children]) for item in outline.root]
    assert titles == [
        ("Kern van het verweer", []),
        ("De kinderen", ["Wat een ontruiming voor ieder kind betekent"]),
        ("Conclusie", []),
        ("Lijst van producties", []),
    ]


def test_references_of_the_plain_one_can_be_clicked(tmp_path: Path) -> None:
    with opened(made(tmp_path, filing())) as pdf:
        links = [note for page in pdf.pages for note in page.get("/Annots", [])]
        # Two to exhibits, one to a paragraph, one in the relief, and one in each row of the list.
        assert len(links) == 6


@pytest.mark.parametrize("programs", [None, ()], ids=["office", "plain"])
@pytest.mark.office
def test_properties_tell_title_and_language_and_no_person(tmp_path: Path, programs: tuple[Any, ...] | None) -> None:
    with opened(made(tmp_path, filing(), offices() if programs is None else programs)) as pdf:
        about = {str(key): str(value) for key, value in pdf.docinfo.items()}
        assert about == {
            "/Title": "Conclusie van antwoord – Woonhaven / Özdemir · 11487213 CV EXPL 26-20417",
            "/Author": "Advocatenkantoor De Wit & Çelik",
        }
        assert str(pdf.Root.Lang) == "nl-NL"
        assert "/Metadata" not in pdf.Root
        assert "/OpenAction" not in pdf.Root or "/JavaScript" not in str(pdf.Root.OpenAction)


def test_what_a_program_tells_of_its_user_is_left_behind(tmp_path: Path) -> None:
    talking = BytesIO()
    with opened(made(tmp_path, filing())) as pdf:
        with pdf.open_metadata() as about:
            about["dc:creator"] = ["J. de Vries"]
        pdf.docinfo["/Creator"] = "Computer van J. de Vries"
        pdf.save(talking)
    target = tmp_path / "stuk.pdf"
    assert (
        write_pdf(filing(), tmp_path / "stuk.docx", target, programs=(Broken(talking.getvalue()),)) == "Broken office"
    )
    with opened(target) as pdf:
        assert "/Metadata" not in pdf.Root
        assert set(pdf.docinfo.keys()) == {"/Title", "/Author"}


def test_equal_drafts_give_equal_plain_pages(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert made(tmp_path / "a", filing()).read_bytes() == made(tmp_path / "b", filing()).read_bytes()


def test_sixty_exhibits_run_over_pages_under_a_repeated_head(tmp_path: Path) -> None:
    exhibits = tuple(
        ListedExhibit(id=f"e{n}", number=n, title=f"Stuk {n} over een lange zaak", dated=date(2026, 1, 5), pages=2)
        for n in range(1, 61)
    )
    pages = text_of(made(tmp_path, filing(exhibits=exhibits, sections=(section("Kern", "Tekst."),), relief=()))).split(
        "\f"
    )
    heads = [page for page in pages if "Omschrijving" in page]
    assert len(heads) > 1
    assert "Stuk 60 over" in heads[-1]


def test_names_longer_than_a_line_and_many_parties_fit(tmp_path: Path) -> None:
    ours = tuple(party(f"{'Wilhelmina-Alexandrina-' * 6}Van der Meer {n}", "gedaagden") for n in range(1, 41))
    title = "Conclusie van antwoord in conventie tevens conclusie van eis in reconventie in kort geding"
    draft = filing(caption=caption(ours=ours, title=title), footer="Zeer lange naam / " * 12)
    found = squeezed(text_of(made(tmp_path, draft)))
    assert squeezed(title.upper()) in found
    assert "VanderMeer40" in found


def test_a_paragraph_longer_than_a_page_is_broken_and_whole(tmp_path: Path) -> None:
    endless = " ".join(f"woord{n}" for n in range(2500))
    found = plain_text(text_of(made(tmp_path, filing(sections=(section("Kern", endless),), relief=(), exhibits=()))))
    assert "woord0 " in found
    assert "woord2499" in found


def test_a_row_of_the_list_higher_than_a_page_is_broken_and_whole(tmp_path: Path) -> None:
    title = " ".join(f"titel{n}" for n in range(900))
    exhibits = (ListedExhibit(id="x", number=1, title=title, pages=1),)
    draft = filing(exhibits=exhibits, sections=(section("Kern", "Tekst."),), relief=())
    assert "titel899" in text_of(made(tmp_path, draft))


def test_a_table_that_an_office_made_differently_is_set_too(tmp_path: Path) -> None:
    template = template_with(lambda xml: xml.replace('<w:insideH w:val="single"', '<w:insideH w:val="nil"'))
    draft, target = filing(), tmp_path / "stuk.pdf"
    (tmp_path / "stuk.docx").write_bytes(word_of(draft, template))
    assert write_pdf(draft, tmp_path / "stuk.docx", target, programs=()) == PLAIN


def test_what_an_office_puts_in_a_content_control_is_set_too(tmp_path: Path) -> None:
    control = "<w:sdt><w:sdtContent><w:p><w:r><w:t>In een vak.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    template = template_with(lambda xml: xml.replace("<w:body>", f"<w:body>{control}"))
    draft, target = filing(), tmp_path / "stuk.pdf"
    (tmp_path / "stuk.docx").write_bytes(word_of(draft, template))
    assert write_pdf(draft, tmp_path / "stuk.docx", target, programs=()) == PLAIN
    assert "In een vak." in text_of(target)


def test_a_template_with_one_letterhead_for_all_pages_is_set_so(tmp_path: Path) -> None:
    def for_all(xml: str) -> str:
        without_first = re.sub(r'<w:\w+Reference w:type="first"[^>]*/>|<w:titlePg/>', "", xml)
        return without_first.replace('r:id="rId5"', 'r:id="rId4"')

    draft, target = filing(sections=(section("Kern", *[LONG] * 20),), relief=(), exhibits=()), tmp_path / "stuk.pdf"
    (tmp_path / "stuk.docx").write_bytes(word_of(draft, template_with(for_all)))
    assert write_pdf(draft, tmp_path / "stuk.docx", target, programs=()) == PLAIN
    assert [("Schiekade 41" in page) for page in text_of(target).split("\f")[:2]] == [True, True]


@pytest.mark.parametrize("makes", [None, b"", b"%PDF-1.7 broken", b"<html>"], ids=["error", "empty", "broken", "html"])
def test_an_office_program_that_fails_does_not_keep_the_filing_back(tmp_path: Path, makes: bytes | None) -> None:
    draft, target = filing(), tmp_path / "stuk.pdf"
    word = write_word(draft, tmp_path / "stuk.docx")
    assert write_pdf(draft, word, target, programs=(Broken(makes),)) == PLAIN
    assert "Elif is 11 jaar oud" in text_of(target)


def test_what_a_lawyer_pasted_from_elsewhere_is_not_handed_to_the_program(tmp_path: Path) -> None:
    draft, target, handed = filing(), tmp_path / "stuk.pdf", list[bytes]()
    parts = parts_of(write_word(draft, tmp_path / "stuk.docx"))
    place = (
        b'<Relationship Id="x9" Type="x/image" Target="http://127.0.0.1/x.png" TargetMode="External"/></Relationships>'
    )
    relations = parts["word/_rels/document.xml.rels"].replace(b"</Relationships>", place)
    (tmp_path / "stuk.docx").write_bytes(write_parts({**parts, "word/_rels/document.xml.rels": relations}))

    class Listening:
        name = "Office"

        def to_pdf(self, word: bytes) -> bytes:
            handed.append(word)
            raise ConversionFailed(self.name, NoPdf.NOT_STARTED)

    assert write_pdf(draft, tmp_path / "stuk.docx", target, programs=(Listening(),)) == PLAIN
    assert b"127.0.0.1" not in parts_of(handed[0])["word/_rels/document.xml.rels"]


def test_a_pdf_of_something_else_is_not_taken_for_the_filing(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = made(tmp_path / "other", filing(sections=(section("Heel iets anders", "Tekst."),), relief=(), exhibits=()))
    draft, target = filing(), tmp_path / "stuk.pdf"
    word = write_word(draft, tmp_path / "stuk.docx")
    assert write_pdf(draft, word, target, programs=(Broken(other.read_bytes()),)) == PLAIN


def test_a_program_that_hangs_is_stopped_with_all_it_started(tmp_path: Path) -> None:
    slow = tmp_path / "soffice"
    pid = tmp_path / "pid"
    slow.write_text(f"#!/bin/sh\nsleep 60 &\necho $! >{pid}\nwait\n")
    slow.chmod(0o755)
    with pytest.raises(ConversionFailed, match="not ready after"):
        LibreOffice(str(slow), seconds=1).to_pdf(b"")
    child = int(pid.read_text())
    until = time.monotonic() + 10
    while _runs(child) and time.monotonic() < until:
        time.sleep(0.02)
    assert not _runs(child)


def _runs(child: int) -> bool:
    """Whether the process lives; one that is dead but not yet fetched does not."""
    try:
        return Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_program_gets_no_more_memory_than_a_letter_needs(tmp_path: Path) -> None:
    greedy, told = tmp_path / "soffice", tmp_path / "told"
    greedy.write_text(f"#!/bin/sh\nsleep 0.3\nulimit -v >{told}\n")
    greedy.chmod(0o755)
    with pytest.raises(ConversionFailed):
        LibreOffice(str(greedy)).to_pdf(b"")
    assert int(told.read_text()) * 1024 == MEMORY


def test_a_letter_of_others_gets_less_time_than_our_own_filing() -> None:
    assert {program.seconds for program in offices(SECONDS_FOR_OTHERS) if isinstance(program, LibreOffice)} <= {30}
    assert SECONDS_FOR_OTHERS < SECONDS


def test_a_program_that_says_all_went_well_and_makes_nothing_is_not_believed(tmp_path: Path) -> None:
    liar = tmp_path / "soffice"
    liar.write_text("#!/bin/sh\nexit 0\n")
    liar.chmod(0o755)
    with pytest.raises(ConversionFailed, match="no PDF"):
        LibreOffice(str(liar)).to_pdf(b"")


def test_a_program_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConversionFailed, match="could not be started"):
        LibreOffice(str(tmp_path / "nothing")).to_pdf(b"")


@pytest.mark.office
def test_libreoffice_says_when_it_cannot_read_a_file() -> None:
    with pytest.raises(ConversionFailed):
        LibreOffice(office._libreoffice()).to_pdf(b"no Word file at all\x00\x01")


@pytest.mark.office
def test_a_conversion_leaves_nothing_behind_in_the_clear() -> None:
    def left() -> set[str]:
        folders = [folder for folder in (office.IN_MEMORY, Path(gettempdir())) if folder.is_dir()]
        return {path.name for folder in folders for path in folder.glob("legalaid-desk-*")}

    before = left()
    to_pdf = word_to_pdf()
    assert to_pdf is not None
    assert to_pdf(word_of(filing(), shipped_template(TEMPLATE)), "brief.docx").startswith(b"%PDF")
    assert left() <= before


def test_without_an_office_program_the_bundle_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(office, "USUAL_PLACES", ())
    assert offices() == ()
    assert word_to_pdf() is None


def test_the_program_is_found_in_its_usual_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = tmp_path / "soffice.com"
    usual.touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(office, "USUAL_PLACES", (str(tmp_path / "elsewhere"), str(usual)))
    assert offices() == (LibreOffice(str(usual)),)


@pytest.mark.parametrize(
    "error, told", [(errno.ENOSPC, DiskFull), (errno.EACCES, NotWritable)], ids=["full", "held open"]
)
def test_a_pdf_that_cannot_be_kept_leaves_what_stood_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: int, told: type[Exception]
) -> None:
    draft, target = filing(), tmp_path / "stuk.pdf"
    word = write_word(draft, tmp_path / "stuk.docx")
    target.write_bytes(b"before")

    def refuse(source: Path, to: Path) -> None:
        raise OSError(error, "refused")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(told):
        write_pdf(draft, word, target, programs=())
    assert target.read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["stuk.docx", "stuk.pdf"]


def test_a_word_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConversionFailed, match="cannot be read"):
        write_pdf(filing(), tmp_path / "gone.docx", tmp_path / "stuk.pdf", programs=())


def test_looking_for_an_office_program_loads_nothing_slow() -> None:
    script = "import sys, legalaid_desk.documents as d; d.OfficePapers(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert {"docx", "docxtpl", "jinja2", "reportlab", "pikepdf", "PIL"} & set(loaded) == set()
