"""What a lawyer does to a filing in Word, and what she takes back of it: nothing lost, nothing overwritten unasked."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk import Desk, choices, dossiers, exhibits, facts, filings, returns, word_files, word_places
from legalaid_desk.desk.returns import NotWrittenHere, Take
from legalaid_desk.desk.word_places import ChangedInWord
from legalaid_desk.documents import OfficePapers
from legalaid_desk.documents.errors import ReturnUnreadable
from legalaid_desk.dossier import Decision, Dossier, Standing
from legalaid_desk.filings import FilingDraft, Paragraph, Reason, WantKind
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


# where the file lies, and what is never done to it


def changed(path: Path, desk: Desk, words: str = HERS) -> bytes:
    hand = WordHand(path)
    hand.type_at_end(citing(desk).id, " " + words)
    hand.save(path)
    return path.read_bytes()


def test_what_she_changed_is_never_written_over(office: Desk, word: Path) -> None:
    hers = changed(word, office)
    for act in (filings.write_for_word, filings.write):
        with pytest.raises(ChangedInWord, match=word.name):
            act(office, "d-1", KIND, word.parent)
    assert word.read_bytes() == hers


def test_a_file_that_nobody_changed_is_written_anew(office: Desk, word: Path) -> None:
    before = word.read_bytes()
    choices.reword(office, "d-1", draft(office), citing(office).id, "Anders.")
    filings.write_for_word(office, "d-1", KIND, word.parent)
    assert word.read_bytes() != before


def test_once_she_decided_on_all_of_it_the_file_may_be_written_anew(office: Desk) -> None:
    file, _ = word_files.ready(office, "d-1", KIND)
    changed(file.path, office)
    now = word_files.found(office, office.open("d-1"), KIND)
    assert now is not None
    assert now.is_changed
    word_files.settle(office, now)
    filings.write_for_word(office, "d-1", KIND, file.path.parent)


def test_a_file_with_changes_stays_the_one_that_is_followed(office: Desk, tmp_path: Path) -> None:
    file, _ = word_files.ready(office, "d-1", KIND)
    changed(file.path, office)
    other, _ = filings.write_for_word(office, "d-1", KIND, tmp_path / "elders")
    word_files.follow(office, "d-1", KIND, other)
    followed = word_files.found(office, office.open("d-1"), KIND)
    assert followed is not None
    assert followed.path == file.path


def test_the_same_file_is_opened_while_it_says_what_the_draft_says(office: Desk) -> None:
    first, wrote = word_files.ready(office, "d-1", KIND)
    again, wrote_again = word_files.ready(office, "d-1", KIND)
    assert (again.path, bool(wrote), wrote_again) == (first.path, True, None)
    choices.reword(office, "d-1", draft(office), citing(office).id, "Anders.")
    assert word_files.ready(office, "d-1", KIND)[1]


def test_a_file_that_word_has_open_is_told_as_such(office: Desk) -> None:
    file, _ = word_files.ready(office, "d-1", KIND)
    (file.path.parent / f"~${file.path.name[2:]}").touch()
    here = word_files.found(office, office.open("d-1"), KIND)
    assert here is not None
    assert here.is_in_use


def test_a_copy_with_nothing_of_her_own_is_cleaned_away_and_others_stay(office: Desk) -> None:
    file, _ = word_files.ready(office, "d-1", KIND)
    changed(file.path, office)
    word_files.clean(office)
    assert word_files.copies(office) == (file.path,)
    word_files.settle(office, replace(file, content=word_places.content_of(file.path)))
    word_files.clean(office)
    assert word_files.copies(office) == ()
    assert not word_files.work_folder(office).exists()


def test_an_export_is_never_cleaned_away(office: Desk, word: Path) -> None:
    word_files.follow(office, "d-1", KIND, word)
    word_files.clean(office)
    assert word.is_file()


def test_own_paragraphs_are_changed_and_taken_out_in_word_like_any_other(office: Desk, word: Path) -> None:
    hand = WordHand(word)
    hand.new_after(citing(office).id, "Een eigen alinea.")
    hand.save(word)
    take(office, looked(office, word))
    again, _ = filings.write_for_word(office, "d-1", KIND, word.parent.parent / "weer")
    (own,) = office.open("d-1").own_paragraphs
    hand = WordHand(again)
    hand.type_at_end(own.paragraph, " Met meer.")
    hand.save(again)
    take(office, looked(office, again))
    assert office.open("d-1").own_paragraphs[0].text == "Een eigen alinea. Met meer."
    hand.delete(own.paragraph)
    hand.save(again)
    take(office, looked(office, again))
    assert office.open("d-1").own_paragraphs == ()


def test_an_own_paragraph_is_reworded_and_left_out_on_the_page(office: Desk, word: Path) -> None:
    hand = WordHand(word)
    hand.new_after(citing(office).id, "Een eigen alinea.")
    hand.save(word)
    take(office, looked(office, word))
    (own,) = office.open("d-1").own_paragraphs
    choices.reword(office, "d-1", draft(office), own.paragraph, "Zie productie 2.")
    assert office.open("d-1").own_paragraphs[0].text == f"Zie productie ⟦exhibit:{office.open('d-1').exhibits[1].id}⟧."
    choices.reword(office, "d-1", draft(office), own.paragraph, "")
    assert office.open("d-1").own_paragraphs == ()


def test_a_new_paragraph_takes_the_approval_of_another_back(office: Desk, word: Path) -> None:
    cited = citing(office)
    choices.approve(office, "d-1", cited.argument, "mr. B. Ander")
    hand = WordHand(word)
    hand.new_after(cited.id, "Een eigen alinea.")
    hand.save(word)
    after = take(office, looked(office, word))
    choice = after.choice(cited.argument)
    assert choice is not None
    assert choice.approved_by == ""


def test_a_file_with_more_paragraphs_than_any_filing_is_refused(office: Desk, word: Path) -> None:
    hand = WordHand(word)
    made = hand.new_after(citing(office).id, "Nog een.")
    for _ in range(3_000):
        made.addnext(deepcopy(made))
    with pytest.raises(ReturnUnreadable, match="too large"):
        returns.look(office, "d-1", word.name, hand.saved())


# requests


def asked(desk: Desk) -> list[str]:
    return [request.text for request in draft(desk).relief]


def test_a_request_that_she_put_in_other_words_is_taken_over_and_brought_back(office: Desk, word: Path) -> None:
    first, program = draft(office).relief[0], asked(office)[0]
    hand = WordHand(word)
    hand.type_at_end(first.paragraph.id, " En wel met klem.")
    hand.save(word)
    edit = only(looked(office, word))
    assert (edit.hand, edit.number) == (Hand.CHANGED, None)
    take(office, looked(office, word))
    assert asked(office)[0] == f"{program} En wel met klem."
    assert not looked(office, word)
    choices.own_words_again(office, "d-1", KIND, first.paragraph.id)
    assert asked(office)[0] == program


def test_a_request_taken_out_is_left_out_and_put_back(office: Desk, word: Path) -> None:
    first, count = draft(office).relief[0], len(asked(office))
    hand = WordHand(word)
    hand.delete(first.paragraph.id)
    hand.save(word)
    take(office, looked(office, word))
    assert len(asked(office)) == count - 1
    left = filings.draft(office.walk(office.open("d-1")), KIND)[0].left_out
    assert (first.paragraph.id, Reason.BY_LAWYER) in {(one.item, one.reason) for one in left}
    choices.own_words_again(office, "d-1", KIND, first.paragraph.id)
    assert len(asked(office)) == count


def test_a_request_of_her_own_stands_where_she_put_it_in_the_same_tier(office: Desk, word: Path) -> None:
    second = draft(office).relief[1]
    hand = WordHand(word)
    hand.new_after(second.paragraph.id, "een eigen verzoek, zie randnummer 3;")
    hand.save(word)
    take(office, looked(office, word))
    made = draft(office).relief[2]
    assert (made.text, made.tier, made.own_words) == ("een eigen verzoek, zie randnummer 3;", second.tier, True)
    assert all(one.text != made.text for one in draft(office).paragraphs)
    again, _ = filings.write_for_word(office, "d-1", KIND, word.parent.parent / "weer")
    hand = WordHand(again)
    hand.type_at_end(made.paragraph.id, " anders;")
    hand.new_after(made.paragraph.id, "nog een eigen verzoek;")
    hand.save(again)
    take(office, looked(office, again))
    assert [one.text for one in draft(office).relief[2:4]] == [f"{made.text} anders;", "nog een eigen verzoek;"]


def test_a_request_in_her_words_is_stale_once_the_program_would_ask_otherwise(office: Desk, word: Path) -> None:
    first = draft(office).relief[0]
    choices.reword(office, "d-1", draft(office), first.paragraph.id, "af te wijzen wat is gevorderd;")
    old = office.open("d-1").wording(KIND, first.paragraph.id)
    assert old is not None
    office.change("d-1", "spoil", lambda dossier: dossier.with_wording(replace(old, instead_of="iets anders")))
    composition, wants = filings.draft(office.walk(office.open("d-1")), KIND)
    assert composition.draft.relief[0].stale
    assert first.paragraph.id in {want.item for want in wants if want.kind is WantKind.STALE_WORDS}


def test_two_paragraphs_that_she_joined_become_one(office: Desk, word: Path) -> None:
    first, second = draft(office).paragraphs[3:5]
    hand = WordHand(word)
    hand.join_next(first.id)
    hand.save(word)
    work = looked(office, word)
    assert [(edit.hand, edit.into) for edit in work.edits] == [(Hand.CHANGED, ""), (Hand.RUNS_ON, first.id)]
    take(office, work)
    now = {one.id: one.text for one in draft(office).paragraphs}
    assert now[first.id] == first.text + second.text
    assert second.id not in now
    assert not looked(office, word)


def test_a_paragraph_that_she_split_becomes_two(office: Desk, word: Path) -> None:
    whole = draft(office).paragraphs[3]
    words = whole.text.split(", ")[1]
    hand = WordHand(word)
    hand.split(whole.id, words)
    hand.save(word)
    take(office, looked(office, word))
    first, second = draft(office).paragraphs[3:5]
    assert first.id == whole.id
    assert (first.text, second.text) == (whole.text.partition(words)[0].strip(), words)
    assert not looked(office, word)


def test_a_file_that_another_program_keeps_to_itself_is_told_as_in_use(
    office: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, _ = word_files.ready(office, "d-1", KIND)
    opened = Path.open

    def refused(self: Path, *how: Any, **more: Any) -> Any:
        if self == file.path:
            raise PermissionError(13, "in use", str(self))
        return opened(self, *how, **more)

    monkeypatch.setattr(Path, "open", refused)
    here = word_files.found(office, office.open("d-1"), KIND)
    assert here is not None
    assert (here.is_in_use, here.is_changed) == (True, False)
    word_files.clean(office)
    assert file.path.is_file()
