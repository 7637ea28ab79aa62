"""What a lawyer does to a filing in Word, and what she takes back of it: nothing lost, nothing overwritten unasked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk import Desk, choices, dossiers, exhibits, facts, filings, returns
from legalaid_desk.desk.returns import NotWrittenHere, Take
from legalaid_desk.documents import OfficePapers
from legalaid_desk.documents.errors import ReturnUnreadable
from legalaid_desk.dossier import Decision, Dossier, Standing
from legalaid_desk.filings import FilingDraft, Paragraph
from legalaid_desk.filings.handwork import Hand, HandEdit, Handwork
from legalaid_desk.law import Law, load_law
from legalaid_desk.vault import EncryptedVaults, Hardness
from tests.word_hand import WordHand

KIND = "conclusie_van_antwoord"
HERS = "Het gezin benadrukt dat dit de kern is."


@pytest.fixture(scope="module")
def shipped() -> Law:
    """The law that ships."""
    return load_law(law_folder())


@pytest.fixture
def office(tmp_path: Path, shipped: Law) -> Iterator[Desk]:
    """A desk with the law that ships and real Word files, and the sample family in it."""
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "kluis", "vier gewone woorden hier")
    numbers, papers = iter(range(1000)), OfficePapers()
    made = Desk(
        vault,
        shipped,
        papers,
        clock=lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
        who="mr. A. de Wit",
        new_id=lambda: f"{next(numbers):04d}",
    )
    source = dossiers.read_exchange(sample_folder() / "huurachterstand" / "dossier.json")
    dossiers.bring_in(made, source, dossier_id="d-1")
    yield made
    vault.close()
    papers.close()


@pytest.fixture
def word(office: Desk, tmp_path: Path) -> Path:
    """The filing of the sample, written for Word."""
    return filings.write_for_word(office, "d-1", KIND, tmp_path / "uit")[0]


def draft(desk: Desk) -> FilingDraft:
    return filings.draft(desk.walk(desk.open("d-1")), KIND)[0].draft


def paragraph(desk: Desk, paragraph_id: str) -> Paragraph:
    return {one.id: one for one in draft(desk).paragraphs}[paragraph_id]


def looked(desk: Desk, path: Path) -> Handwork:
    return returns.look(desk, "d-1", path.name, path.read_bytes())


def only(work: Handwork) -> HandEdit:
    (edit,) = work.edits
    return edit


def take(desk: Desk, work: Handwork, which: Take = Take.HERS) -> Dossier:
    return returns.take_back(desk, "d-1", work, {edit.key: which for edit in work.edits}).after


def citing(desk: Desk) -> Paragraph:
    """A paragraph that names an exhibit."""
    return next(one for one in draft(desk).paragraphs if one.exhibits and one.argument)


def dispute(desk: Desk, paragraph: Paragraph) -> None:
    """The other side disputes what the paragraph rests on."""
    for fact in [one for one in desk.open("d-1").facts if one.key in paragraph.facts]:
        facts.learn(desk, "d-1", replace(fact, standing=Standing.DISPUTED))


def test_an_untouched_file_brings_nothing_back(office: Desk, word: Path) -> None:
    work = looked(office, word)
    assert not work
    assert work.is_sure


def test_her_words_survive_two_later_changes_of_the_dossier(office: Desk, word: Path, tmp_path: Path) -> None:
    cited = citing(office)
    mine, number = cited.id, draft(office).exhibits[-1].number
    hand = WordHand(word)
    hand.type_at_end(mine, " " + HERS)
    hand.new_after(mine, f"Zie ook productie {number}.")
    hand.save(word)
    work = looked(office, word)
    assert [edit.hand for edit in work.edits] == [Hand.CHANGED, Hand.NEW]
    take(office, work)
    assert not looked(office, word)

    dispute(office, cited)
    last = office.open("d-1").exhibits[-1].id
    exhibits.move(office, "d-1", last, 0)

    again, _ = filings.write_for_word(office, "d-1", KIND, tmp_path / "later")
    now = paragraph(office, mine)
    assert now.text.endswith(HERS)
    assert now.own_words
    assert now.stale
    new = next(one for one in draft(office).paragraphs if one.id.startswith(f"{KIND}/own/"))
    assert new.text == "Zie ook productie 1."
    assert new.number == (now.number or 0) + 1
    texts = [line.text for line in office.papers.read_returned(again.name, again.read_bytes(), draft(office)).lines]
    assert any(text.endswith(HERS) for text in texts)
    assert f"Zie ook productie ⟦exhibit:{last}⟧." in texts
    assert not looked(office, again)


def test_nothing_is_taken_that_was_not_chosen(office: Desk, word: Path) -> None:
    before = office.open("d-1")
    hand = WordHand(word)
    hand.type_at_end(citing(office).id, " " + HERS)
    hand.save(word)
    work = looked(office, word)
    assert office.open("d-1") == before
    assert not returns.take_back(office, "d-1", work, {})
    assert not returns.take_back(office, "d-1", work, {only(work).key: Take.NOW})


def test_undo_brings_everything_back(office: Desk, word: Path) -> None:
    hand = WordHand(word)
    hand.type_at_end(citing(office).id, " " + HERS)
    hand.new_after(citing(office).id, "Een eigen alinea.")
    hand.save(word)
    work = looked(office, word)
    changed = returns.take_back(office, "d-1", work, dict.fromkeys([edit.key for edit in work.edits], Take.HERS))
    office.restore(changed.before)
    assert office.open("d-1") == changed.before
    assert len(looked(office, word).edits) == 2


def test_a_file_whose_writing_was_undone_still_comes_back(office: Desk, tmp_path: Path) -> None:
    path, changed = filings.write_for_word(office, "d-1", KIND, tmp_path / "uit")
    office.restore(changed.before)
    hand = WordHand(path)
    hand.type_at_end(citing(office).id, " " + HERS)
    hand.save(path)
    assert only(looked(office, path)).hers.endswith(HERS)


def test_a_paragraph_taken_out_in_word_is_left_out_only_when_she_says_so(office: Desk, word: Path) -> None:
    gone = citing(office).id
    hand = WordHand(word)
    hand.delete(gone)
    hand.save(word)
    work = looked(office, word)
    assert (only(work).hand, only(work).key) == (Hand.GONE, gone)
    assert gone in {one.id for one in draft(office).paragraphs}
    take(office, work, Take.OUT)
    assert gone not in {one.id for one in draft(office).paragraphs}


def test_her_words_stay_when_the_facts_print_the_paragraph_no_more(office: Desk, word: Path) -> None:
    mine = citing(office)
    hand = WordHand(word)
    hand.type_at_end(mine.id, " " + HERS)
    hand.save(word)
    choices.decide(office, "d-1", mine.argument, Decision.SET_ASIDE)
    edit = only(looked(office, word))
    assert not edit.now
    take(office, looked(office, word))
    assert any(one.text.endswith(HERS) for one in draft(office).paragraphs)


def test_a_change_on_both_sides_shows_all_three_texts(office: Desk, word: Path) -> None:
    mine = citing(office)
    hand = WordHand(word)
    hand.type_at_end(mine.id, " " + HERS)
    hand.save(word)
    dispute(office, mine)
    edit = only(looked(office, word))
    assert len({edit.written, edit.hers, edit.now}) == 3
    take(office, looked(office, word))
    assert not paragraph(office, mine.id).stale


def test_a_file_of_another_dossier_is_refused(office: Desk, word: Path) -> None:
    dossiers.new(office, "Ander gezin")
    other = next(one.id for one in office.summaries() if one.id != "d-1")
    with pytest.raises(NotWrittenHere, match=word.name):
        returns.look(office, other, word.name, word.read_bytes())


def test_a_file_that_is_no_word_file_is_refused(office: Desk, word: Path) -> None:
    with pytest.raises(ReturnUnreadable, match="save it in Word"):
        returns.look(office, "d-1", "brief.docx", b"geen zip")


def test_a_file_that_lost_its_property_is_recognised_and_that_is_said(office: Desk, word: Path) -> None:
    hand = WordHand(word)
    hand.parts.pop("docProps/custom.xml")
    hand.type_at_end(citing(office).id, " " + HERS)
    hand.save(word)
    work = looked(office, word)
    assert not work.is_sure
    assert only(work).hers.endswith(HERS)
