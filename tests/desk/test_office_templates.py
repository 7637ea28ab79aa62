"""The templates of an office: tried before they are used, every version kept, an earlier one taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.data import document_template, document_templates
from legalaid_desk.desk import Desk, dossiers, filings, templates
from legalaid_desk.desk.sample_family import sample_paper
from legalaid_desk.desk.templates import Role, TemplateRefused, TemplateTooLarge, TemplateUnknown
from legalaid_desk.documents import LostInTemplate, OfficePapers
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.errors import NotWritable
from legalaid_desk.law import Form
from legalaid_desk.vault import EncryptedVaults, Hardness
from tests.documents.broken_templates import wrong_words
from tests.documents.filing_drafts import parts_of
from tests.documents.small_templates import paragraph, small

KIND = "conclusie_van_antwoord"
HEAD, HOUSE, PLEADING = "onderdeel-kop.docx", "huisstijl.docx", "processtuk.docx"
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the shipped law and real papers, and the sample dossier in it."""
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1), now=lambda: NOW)
    vault, _ = vaults.create(tmp_path / "kluis", "vier gewone woorden hier")
    desk = Desk(vault, shipped_law(), OfficePapers(), clock=lambda: NOW, who="mr. A. Verzonnen")
    from legalaid_desk.data import sample_folder

    path = sample_folder() / "huurachterstand" / "dossier.json"
    dossiers.bring_in(desk, dossiers.read_fitting(path, desk.law), dossier_id="d-1")
    yield desk
    desk.close()


def changed(name: str, before: bytes, after: bytes, part: str = "word/document.xml") -> bytes:
    """A shipped template with a text in it changed."""
    parts = parts_of(document_template(name))
    assert before in parts[part]
    return write_parts({**parts, part: parts[part].replace(before, after)})


def own_head(word: str = "inzake van kantoor") -> bytes:
    """The head of papers as the office wants it."""
    return changed(HEAD, b"inzake", word.encode())


def written(desk: Desk, folder: Path, kind: str = KIND) -> str:
    """The text of the Word file of this kind."""
    word, _ = filings.write_for_word(desk, "d-1", kind, folder)
    return parts_of(word)["word/document.xml"].decode()


def test_the_list_tells_what_each_template_is_for(office: Desk) -> None:
    found = {one.name: one for one in templates.listed(office)}
    assert found[HOUSE].role is Role.HOUSE
    assert found[PLEADING].role is Role.PAPER
    assert found[HEAD].role is Role.PART
    assert KIND in found[PLEADING].kinds
    assert KIND in found[HEAD].kinds
    assert set(found[PLEADING].kinds) < set(found[HOUSE].kinds)
    assert len(found[HOUSE].kinds) == len(office.law.filings)
    assert all(one.shipped and one.in_use is None for one in found.values())


def test_a_part_of_the_office_is_printed_in_every_paper_that_names_it(office: Desk, tmp_path: Path) -> None:
    assert "inzake van kantoor" not in written(office, tmp_path / "een")
    kept = templates.add(office, HEAD, own_head(), "met onze kop")
    assert (kept.version, kept.added_by, kept.added_at, kept.note) == (1, "mr. A. Verzonnen", NOW, "met onze kop")
    assert "inzake van kantoor" in written(office, tmp_path / "twee")


def test_the_house_style_of_the_office_changes_every_paper(office: Desk, tmp_path: Path) -> None:
    templates.add(office, HOUSE, changed(HOUSE, b"{{ footer }}", b"Kantoor Verzonnen {{ footer }}", "word/footer1.xml"))
    word, _ = filings.write_for_word(office, "d-1", KIND, tmp_path)
    assert "Kantoor Verzonnen" in parts_of(word)["word/footer1.xml"].decode()


def test_a_template_for_one_kind_leaves_the_others_alone(office: Desk, tmp_path: Path) -> None:
    first = b"<w:body><w:p><w:r><w:t>Van ons</w:t></w:r></w:p>"
    mine = changed(PLEADING, b"<w:body>", first)
    templates.add(office, templates.name_for(KIND), mine)
    assert "Van ons" in written(office, tmp_path / "een")
    assert "Van ons" not in written(office, tmp_path / "twee", "akte_producties")
    found = {one.name: one for one in templates.listed(office)}
    assert found[templates.name_for(KIND)].kinds == (KIND,)
    assert KIND not in found[PLEADING].kinds
    assert not found[templates.name_for(KIND)].shipped


def test_a_broken_template_is_refused_with_its_faults_and_not_kept(office: Desk) -> None:
    with pytest.raises(TemplateRefused) as caught:
        templates.add(office, PLEADING, wrong_words())
    assert len(caught.value.troubles) > 10
    assert "did you mean court?" in str(caught.value)
    assert templates.in_use(office) == {}


def test_a_template_that_leaves_out_a_field_fails_its_trial(office: Desk) -> None:
    with pytest.raises(TemplateRefused, match="never prints the field title"):
        templates.add(office, HEAD, changed(HEAD, b"{{ title }}", b"{{ court }}"))


def test_an_earlier_version_is_taken_back_and_none_is_lost(office: Desk, tmp_path: Path) -> None:
    templates.add(office, HEAD, own_head("kopeen"))
    templates.add(office, HEAD, own_head("koptwee"))
    assert "koptwee" in written(office, tmp_path / "een")
    templates.use(office, HEAD, 1)
    assert "kopeen" in written(office, tmp_path / "twee")
    templates.use(office, HEAD, 0)
    assert "kopeen" not in written(office, tmp_path / "drie")
    (head,) = [one for one in templates.listed(office) if one.name == HEAD]
    assert [(one.version, one.in_use) for one in head.versions] == [(2, False), (1, False)]
    templates.use(office, HEAD, 2)
    assert templates.add(office, HEAD, own_head("kopdrie")).version == 3
    assert templates.read(office, HEAD, 2) == own_head("koptwee")


def test_a_filing_keeps_with_which_templates_it_was_written(office: Desk, tmp_path: Path) -> None:
    filings.write_for_word(office, "d-1", KIND, tmp_path / "een")
    templates.add(office, HEAD, own_head())
    filings.write_for_word(office, "d-1", KIND, tmp_path / "twee")
    first, second = office.open("d-1").filed
    assert [(one.name, one.version) for one in first.printed_with] == [(PLEADING, 0)]
    assert [(one.name, one.version) for one in second.printed_with] == [(PLEADING, 0), (HEAD, 1)]
    assert first.printed_with[0].sha256 != second.printed_with[0].sha256
    (used,) = templates.where_used(office, HEAD)
    assert (used.kind, used.version, used.dossier) == (KIND, 1, "d-1")
    assert [one.version for one in templates.where_used(office, PLEADING)] == [0, 0]


def test_what_was_kept_can_be_read_again_from_an_exchange_file(office: Desk, tmp_path: Path) -> None:
    from legalaid_desk.dossier.exchange import from_json, to_json

    templates.add(office, HEAD, own_head())
    filings.write_for_word(office, "d-1", KIND, tmp_path)
    dossier = office.open("d-1")
    assert from_json(to_json(dossier)) == dossier


def test_an_inspection_tells_what_the_sample_family_fills_in(office: Desk) -> None:
    found = templates.inspect(office, HEAD, document_template(HEAD))
    told = {tag.tag: tag.filled_with for tag in found.tags}
    assert told["{{ court }}"] == "Rechtbank Rotterdam"
    assert KIND in found.kinds
    assert found.usable


def test_a_page_of_the_sample_family_shows_the_template(office: Desk) -> None:
    pdf = templates.page(office, HEAD, own_head())
    assert pdf.startswith(b"%PDF")
    assert pdf != templates.page(office, HEAD, document_template(HEAD))
    assert templates.page(office, "formulier.docx", document_template("formulier.docx")).startswith(b"%PDF")


def test_every_form_has_a_paper_of_the_sample_family(office: Desk) -> None:
    forms = [form for form in Form if sample_paper(office.law, date(2026, 11, 25), form) is None]
    assert forms == []


def test_a_version_is_written_out_to_go_on_with_in_word(office: Desk, tmp_path: Path) -> None:
    templates.add(office, HEAD, own_head())
    assert templates.export(office, HEAD, 1, tmp_path / HEAD).read_bytes() == own_head()
    assert templates.export(office, HEAD, 0, tmp_path / HEAD).read_bytes() == document_template(HEAD)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotWritable):
        templates.export(office, HEAD, 1, tmp_path / "file" / HEAD)


@pytest.mark.parametrize("name", ["zomaar.docx", "onderdeel-nieuw.docx", f"{KIND}.docx", "alleen-.docx", "../kop.docx"])
def test_a_name_that_is_no_templates_is_refused(office: Desk, name: str) -> None:
    with pytest.raises(TemplateUnknown):
        templates.add(office, name, own_head())


def test_a_file_that_is_far_too_large_is_not_looked_into(office: Desk) -> None:
    with pytest.raises(TemplateTooLarge):
        templates.inspect(office, HEAD, bytes(templates.MOST_BYTES + 1))


def test_templates_lie_encrypted_in_the_vault(office: Desk) -> None:
    templates.add(office, HEAD, own_head())
    content = own_head()
    for file in office.vault.folder.rglob("*"):
        if file.is_file():
            assert content[40:200] not in file.read_bytes()


def test_what_goes_wrong_in_writing_is_told_of_the_file_of_the_office(office: Desk, tmp_path: Path) -> None:
    """A program of later needs a field that a template of before does not print."""
    with office.vault.unit_of_work() as work:
        work.templates.keep(templates.name_for(KIND), small(paragraph("{{ court }}")))
        work.commit()
    with pytest.raises(LostInTemplate) as caught:
        filings.write_for_word(office, "d-1", KIND, tmp_path)
    assert caught.value.template == f"alleen-{KIND}.docx"
    assert not list(tmp_path.glob("*.docx"))


def test_what_is_for_one_kind_alone_never_takes_the_place_of_a_shipped_template(office: Desk) -> None:
    """A kind may be called as one of them: productielijst."""
    assert "productielijst.docx" in document_templates()
    assert "productielijst" in office.law.filings
    assert {templates.name_for(kind) for kind in office.law.filings}.isdisjoint(document_templates())
