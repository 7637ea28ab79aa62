"""Each verb says what changed, stores it, and can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from legalaid_desk.desk import Desk, choices, dossiers, exhibits, facts, filings, people, proof
from legalaid_desk.desk.dossiers import ExhibitFileMissing, read_exchange
from legalaid_desk.dossier import (
    Case,
    Child,
    Decision,
    Dossier,
    Event,
    ExchangeError,
    Fact,
    Ground,
    Home,
    Measure,
    Stage,
)
from legalaid_desk.errors import DeskError, DiskFull, NotWritable
from legalaid_desk.filings import ListedExhibit


def ready(desk: Desk) -> Dossier:
    """A dossier with one open, chosen argument and one exhibit."""
    dossier = dossiers.new(desk, "Proef")
    people.set_case(desk, dossier.id, Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    people.put_child(desk, dossier.id, Child(id="c1", given_name="Zoë", age_stated=7))
    exhibits.bring_in(desk, dossier.id, "brief.txt", b"inhoud")
    facts.learn(desk, dossier.id, Fact(question="referred", value=False))
    return choices.decide(desk, dossier.id, "steps-missing", Decision.CHOSEN).after


def test_a_new_dossier_is_on_the_list_with_the_law_it_is_argued_with(desk: Desk) -> None:
    made = dossiers.new(desk, "Zaak De Vries")
    assert [summary.title for summary in desk.summaries()] == ["Zaak De Vries"]
    assert desk.open(made.id).law_version == "proef-1"


def test_a_verb_returns_before_and_after_and_stores_the_after(desk: Desk) -> None:
    made = dossiers.new(desk)
    changed = people.set_home(desk, made.id, Home(address="Laan 1"))
    assert changed.before == made
    assert changed.after.home.address == "Laan 1"
    assert desk.open(made.id) == changed.after


def test_undo_is_saving_before_again(desk: Desk) -> None:
    made = ready(desk)
    changed = people.remove_child(desk, made.id, "c1")
    assert desk.restore(changed.before).after == made
    assert desk.open(made.id) == made


def test_an_act_that_changes_nothing_is_not_written_down(desk: Desk) -> None:
    made = dossiers.new(desk)
    before = len(desk.journal(made.id))
    assert not people.set_home(desk, made.id, made.home)
    assert len(desk.journal(made.id)) == before


def test_an_answer_carries_who_gave_it_and_when(desk: Desk) -> None:
    fact = ready(desk).facts.get("referred")
    assert fact is not None
    assert fact.answered_by == "mr. A. de Wit"
    assert fact.answered_at is not None
    assert fact.answered_at.isoformat() == "2026-11-25T09:00:00+00:00"


def test_an_exhibit_is_stored_with_its_hash_and_read_again(desk: Desk) -> None:
    (exhibit,) = ready(desk).exhibits
    assert exhibit.title == "Brief"
    assert exhibit.file is not None
    assert (exhibit.file.pages, exhibit.file.size) == (2, 6)
    assert desk.read_file(exhibit.file) == b"inhoud"
    assert exhibits.preview(desk, exhibit) == b"%PDF inhoud"


def test_a_file_that_is_refused_leaves_nothing_behind(desk: Desk) -> None:
    made = ready(desk)
    with pytest.raises(DeskError, match=r"leeg\.txt is empty"):
        exhibits.bring_in(desk, made.id, "leeg.txt", b"")
    assert desk.open(made.id) == made


@pytest.mark.parametrize(
    "name, kept",
    [
        ('Brief "Ŝipoš & Zn" <kopie>.txt', "Brief -Ŝipoš & Zn- -kopie-.txt"),
        ("nota 12:30?\n.txt", "nota 12-30--.txt"),
        ("kapot\udcff.txt", "kapot-.txt"),
        (". .", "exhibit"),
    ],
)
def test_a_file_name_of_another_system_never_makes_the_dossier_unreadable(desk: Desk, name: str, kept: str) -> None:
    made = dossiers.new(desk)
    exhibits.bring_in(desk, made.id, name, b"inhoud")
    file = desk.open(made.id).exhibits[0].file
    assert file is not None
    assert file.name == kept


def test_an_answer_does_not_rest_on_an_exhibit_that_was_taken_out_meanwhile(desk: Desk) -> None:
    made = ready(desk)
    gone = made.exhibits[0].id
    exhibits.remove(desk, made.id, gone)
    facts.learn(desk, made.id, Fact(question="contact", value=True, exhibits=(gone,)))
    facts.put_event(desk, made.id, Event(id="ev-1", on=date(2026, 10, 1), what="Brief", exhibits=(gone,)))
    facts.put_measure(desk, made.id, Measure(id="me-1", what="Regeling", exhibits=(gone,)))
    after = desk.open(made.id)
    assert after.facts.get("contact", "case") is not None
    assert not any(item.exhibits for item in (*after.facts, *after.events, *after.measures))


def test_what_could_not_be_read_again_is_not_stored(desk: Desk) -> None:
    made = ready(desk)
    with pytest.raises(ExchangeError):
        desk.change(made.id, "answer", lambda dossier: dossier.learn(Fact(question="ill", subject="c-weg", value=True)))
    assert desk.open(made.id) == made


def test_an_exhibit_taken_out_comes_back_whole_with_undo(desk: Desk) -> None:
    made = ready(desk)
    changed = exhibits.remove(desk, made.id, made.exhibits[0].id)
    assert changed.after.exhibits == ()
    (back,) = desk.restore(changed.before).after.exhibits
    assert back.file is not None
    assert desk.read_file(back.file) == b"inhoud"


def test_exhibits_are_named_and_moved(desk: Desk) -> None:
    made = ready(desk)
    second = exhibits.bring_in(desk, made.id, "foto.txt", b"x").after.exhibits[1]
    exhibits.describe(desk, made.id, second.id, title="Foto van de kamer", dated=date(2026, 11, 1))
    moved = exhibits.move(desk, made.id, second.id, 0).after
    assert [exhibit.title for exhibit in moved.exhibits] == ["Foto van de kamer", "Brief"]


def test_a_new_decision_takes_the_approval_back(desk: Desk) -> None:
    made = ready(desk)
    approved = choices.approve(desk, made.id, "steps-missing", "mr. A. de Wit").after.choice("steps-missing")
    assert approved is not None
    assert approved.approved_by == "mr. A. de Wit"
    again = choices.decide(desk, made.id, "steps-missing", Decision.SET_ASIDE).after.choice("steps-missing")
    assert again is not None
    assert again.approved_by == ""


def test_words_equal_to_the_programs_are_no_own_words(desk: Desk) -> None:
    made = ready(desk)
    composition, _ = filings.draft(desk.walk(made), "antwoord")
    paragraph = {p.id: p for p in composition.draft.paragraphs}["steps-missing/referral"]
    own = choices.reword(desk, made.id, composition.draft, paragraph.id, "Nooit (productie 1).").after
    wording = own.wording("antwoord", paragraph.id)
    assert wording is not None
    assert wording.text == f"Nooit (productie ⟦exhibit:{made.exhibits[0].id}⟧)."
    assert choices.reword(desk, made.id, composition.draft, paragraph.id, paragraph.text).after.wordings == ()


def test_the_kind_follows_the_stage(desk: Desk) -> None:
    assert filings.kind_for(desk.walk(ready(desk)).view) == "antwoord"


def test_writing_a_filing_records_what_was_written(desk: Desk, tmp_path: Path) -> None:
    made = ready(desk)
    written, changed = filings.write(desk, made.id, "antwoord", tmp_path / "uit")
    assert sorted(path.name for path in (tmp_path / "uit").iterdir()) == [
        "bundel.pdf",
        "conclusie_van_antwoord.docx",
        "conclusie_van_antwoord.pdf",
    ]
    assert written.bundle is not None
    (paper,) = changed.after.filed
    assert [name for name, _ in paper.files] == [written.word.name, written.pdf.name, written.bundle.name]


def test_a_bundle_holds_what_the_paper_lists_and_nothing_else(desk: Desk, tmp_path: Path) -> None:
    made = ready(desk)
    draft = filings.draft(desk.walk(made), "antwoord")[0].draft
    listed = ListedExhibit(id=made.exhibits[0].id, number=1, title="Bijlage")
    with_one, without = replace(draft, exhibits=(listed,)), replace(draft, exhibits=())
    assert len(made.exhibits) >= 1
    written = filings.write_papers(desk.papers, with_one, made, desk.read_file, tmp_path / "een")
    assert written.pages == 1
    assert written.bundle is not None
    assert made.exhibits[0].title in written.bundle.read_text(encoding="utf-8")
    assert filings.write_papers(desk.papers, without, made, desk.read_file, tmp_path / "geen").bundle is None


@pytest.mark.parametrize("step", ["word", "pdf", "bundle"])
def test_a_full_disk_leaves_what_was_there(desk: Desk, tmp_path: Path, step: str) -> None:
    made = ready(desk)
    folder = tmp_path / "uit"
    filings.write(desk, made.id, "antwoord", folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    facts.learn(desk, made.id, Fact(question="contact", value=False))
    desk.papers.fails_at = step  # type: ignore[attr-defined]  # the plain papers of these tests
    with pytest.raises(DiskFull, match="nothing was lost"):
        filings.write(desk, made.id, "antwoord", folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_place_that_cannot_be_written_is_named(desk: Desk, tmp_path: Path) -> None:
    made = ready(desk)
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(NotWritable, match="bestand"):
        filings.write(desk, made.id, "antwoord", tmp_path / "bestand" / "uit")


def test_a_dossier_goes_out_and_comes_in_whole(desk: Desk, tmp_path: Path) -> None:
    made = ready(desk)
    path = dossiers.take_out(desk, made, tmp_path / "uit")
    back = dossiers.bring_in(desk, read_exchange(path), dossier_id="d-kopie")
    plain = [replace(e, file=e.file and replace(e.file, key="")) for e in made.exhibits]
    assert [replace(e, file=e.file and replace(e.file, key="")) for e in back.exhibits] == plain
    assert replace(back, id=made.id, exhibits=()) == replace(made, exhibits=())
    assert back.exhibits[0].file is not None
    assert desk.read_file(back.exhibits[0].file) == b"inhoud"


def test_exhibits_with_the_same_name_go_out_side_by_side(desk: Desk, tmp_path: Path) -> None:
    made = ready(desk)
    both = exhibits.bring_in(desk, made.id, "Brief.txt", b"anders").after
    dossiers.take_out(desk, both, tmp_path / "uit")
    assert sorted(path.name for path in (tmp_path / "uit" / "producties").iterdir()) == ["Brief-2.txt", "brief.txt"]


def test_an_exhibit_file_that_is_gone_or_altered_is_named(desk: Desk, tmp_path: Path) -> None:
    path = dossiers.take_out(desk, ready(desk), tmp_path / "uit")
    file = tmp_path / "uit" / "producties" / "brief.txt"
    file.write_bytes(b"anders")
    with pytest.raises(ExhibitFileMissing, match="not the file"):
        dossiers.bring_in(desk, read_exchange(path), dossier_id="k")
    file.unlink()
    with pytest.raises(ExhibitFileMissing, match="is missing"):
        dossiers.bring_in(desk, read_exchange(path), dossier_id="k")
    assert [summary.id for summary in desk.summaries()] == ["d-0000"]


def test_a_file_that_is_no_dossier_is_told_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}")
    with pytest.raises(ExchangeError, match=r"x\.json"):
        read_exchange(tmp_path / "x.json")
    with pytest.raises(DeskError, match="cannot be read"):
        read_exchange(tmp_path / "weg.json")
    (tmp_path / "latin.json").write_bytes("{\xe9}".encode("latin-1"))
    with pytest.raises(DeskError, match="not UTF-8"):
        read_exchange(tmp_path / "latin.json")


def test_a_milder_means_is_put_down_and_taken_out(desk: Desk) -> None:
    made = ready(desk)
    facts.put_measure(desk, made.id, Measure(id="m1", what="een regeling"))
    assert [measure.id for measure in desk.open(made.id).measures] == ["m1"]
    assert facts.remove_measure(desk, made.id, "m1").after == made


def test_a_proof_leaves_nothing_in_the_vault_and_an_old_one_is_swept(desk: Desk) -> None:
    made = ready(desk)
    composition, _ = filings.draft(desk.walk(made), "antwoord")
    assert b"schuldhulp" in proof.print_proof(desk, composition.draft)
    assert not any(path.name.startswith(proof.PREFIX) for path in desk.vault.folder.iterdir())
    (desk.vault.folder / f"{proof.PREFIX}old").mkdir()
    proof.sweep_proofs(desk.vault.folder)
    assert not any(path.name.startswith(proof.PREFIX) for path in desk.vault.folder.iterdir())


def test_the_bin_gives_back(desk: Desk) -> None:
    made = ready(desk)
    dossiers.put_in_bin(desk, made.id)
    assert desk.summaries() == ()
    assert [summary.id for summary in desk.summaries(in_bin=True)] == [made.id]
    dossiers.take_from_bin(desk, made.id)
    assert [summary.id for summary in desk.summaries()] == [made.id]
