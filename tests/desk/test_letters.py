"""Letters that ask for what is missing: to whom, about whom, with nothing unknown in them; saved, and told as sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.data import sample_folder
from legalaid_desk.desk import Desk, dossiers, letters
from legalaid_desk.desk.letters import Letter
from legalaid_desk.dossier import Case, Child, Dossier, Fact, Ground, Home, Party, Side, Stage, Standing
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.errors import DiskFull
from legalaid_desk.law import Addressee, Law
from legalaid_desk.walk import Walk, misfits

TODAY = date(2026, 11, 25)
SHIPPED = shipped_law()
SAMPLES = sorted(path.parent.name for path in sample_folder().glob("*/dossier.json"))


def family(**parts: Any) -> Dossier:
    made = Dossier(
        id="d-1",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        parties=(
            Party(id="p1", side=Side.FAMILY, name="Voorbeeld", given_names="Fatma"),
            Party(id="p2", side=Side.LANDLORD, name="Stichting Verzonnen"),
        ),
        children=(Child(id="c1", given_name="Elif", age_stated=11), Child(id="c2", given_name="Noah", age_stated=6)),
        home=Home(address="Vlinderstraat 14", place="Rotterdam"),
    )
    return replace(made, **parts)


def written(dossier: Dossier, law: Law, walkthrough: str = "onderzoek") -> dict[str, Letter]:
    made = letters.letters(Walk(dossier, law, TODAY), walkthrough)
    return {letter.key.partition("/")[2]: letter for letter in made}


def test_each_addressee_gets_one_letter_and_a_school_one_for_each_child(small_law: Law) -> None:
    assert list(written(family(), small_law)) == ["landlord", "school:c1", "school:c2"]


def test_a_letter_asks_in_filled_sentences(small_law: Law) -> None:
    letter = written(family(), small_law)["landlord"]
    assert [ask.text for ask in letter.asks] == [
        "Welke stappen hebt u gezet voor de woning Vlinderstraat 14 te Rotterdam?"
    ]
    assert "1. Welke stappen hebt u gezet" in letter.text
    assert letter.text.startswith("25\u00a0november\u00a02026\n\nAan: Stichting Verzonnen\n\n")


def test_a_school_is_told_nothing_of_the_other_children(small_law: Law) -> None:
    letter = written(family(), small_law)["school:c1"]
    assert "Elif" in letter.text
    assert "Noah" not in letter.text
    assert [ask.subject for ask in letter.asks] == ["c1"]


def test_what_is_not_known_is_named_and_not_asked(small_law: Law) -> None:
    letter = written(family(home=Home()), small_law)["landlord"]
    assert letter.asks == ()
    assert [(one.inquiry, one.lacks) for one in letter.left_out] == [("landlord-steps", ("name:home.address",))]
    assert "Betreft: de woning [adres]" in letter.text


def test_what_is_known_with_proof_is_not_asked_again(small_law: Law) -> None:
    known = family()
    for question, value in (("referred", True), ("contact", True), ("cause", "illness")):
        known = known.learn(Fact(question=question, value=value, standing=Standing.ADMITTED))
    assert "landlord" in written(family(), small_law)
    assert "landlord" not in written(known, small_law)


def test_a_represented_party_is_written_to_through_who_represents_it(small_law: Law) -> None:
    landlord = Party(id="p2", side=Side.LANDLORD, name="Stichting Verzonnen", representative="mr. B. Tegen")
    assert "Aan: mr. B. Tegen\n" in written(family(parties=(landlord,)), small_law)["landlord"].text


def test_signs_that_no_paper_shows_are_left_out(small_law: Law) -> None:
    odd = Child(id="c1", given_name="El\x00if\n<b>", age_stated=11)
    letter = written(family(children=(odd,)), small_law)["school:c1"]
    assert letter.asks[0].text == "In welke groep zit El\x00if <b>?"
    assert "In welke groep zit Elif <b>?" in letter.text


def test_own_words_stay_and_are_stale_once_the_facts_changed(desk: Desk) -> None:
    desk.add(family(), "add")
    letter = written(desk.open("d-1"), desk.law)["landlord"]
    letters.write_own(desk, "d-1", letter, f"{letter.text}\n\nMet spoed.")
    own = written(desk.open("d-1"), desk.law)["landlord"]
    assert own.text.endswith("Met spoed.")
    assert not own.is_stale
    desk.change("d-1", "home", lambda dossier: family(home=Home(address="Elders 1"), wordings=dossier.wordings))
    moved = written(desk.open("d-1"), desk.law)["landlord"]
    assert moved.is_stale
    assert "Vlinderstraat 14" in moved.text
    letters.program_again(desk, "d-1", moved.key)
    assert "Elders 1" in written(desk.open("d-1"), desk.law)["landlord"].text


def test_the_programs_own_words_are_no_own_words(desk: Desk) -> None:
    desk.add(family(), "add")
    letter = written(desk.open("d-1"), desk.law)["landlord"]
    assert not letters.write_own(desk, "d-1", letter, f"{letter.text}\n")


def test_own_words_of_a_letter_travel_with_the_dossier(desk: Desk) -> None:
    desk.add(family(), "add")
    letter = written(desk.open("d-1"), desk.law)["landlord"]
    kept = letters.write_own(desk, "d-1", letter, "Anders.").after
    assert misfits(kept, desk.law) == ()
    assert from_json(to_json(kept), "dossier.json").wordings == kept.wordings


def test_a_letter_is_saved_as_text_or_through_the_papers(desk: Desk, tmp_path: Path) -> None:
    letters.save(desk, "Geachte\x00 heer", tmp_path / "brief.txt")
    assert (tmp_path / "brief.txt").read_text(encoding="utf-8") == "Geachte heer\n"
    letters.save(desk, "Geachte heer", tmp_path / "brief.docx")
    assert (tmp_path / "brief.docx").read_text(encoding="utf-8") == "Geachte heer"


def test_a_letter_that_cannot_be_written_leaves_what_stood_there(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "brief.docx").write_bytes(b"van gisteren")
    desk.papers.fails_at = "letter"  # type: ignore[attr-defined] # the plain papers
    with pytest.raises(DiskFull):
        letters.save(desk, "van vandaag", tmp_path / "brief.docx")
    assert (tmp_path / "brief.docx").read_bytes() == b"van gisteren"


def test_the_chronology_knows_of_a_letter_once_it_was_sent(desk: Desk) -> None:
    desk.add(family(), "add")
    letter = written(desk.open("d-1"), desk.law)["landlord"]
    assert desk.open("d-1").events == ()
    letters.sent(desk, "d-1", letter, date(2026, 11, 26))
    (event,) = desk.open("d-1").events
    assert (event.on, event.what) == (date(2026, 11, 26), "Brief gestuurd aan de verhuurder met één vraag.")


def test_the_name_of_a_file_names_no_client(small_law: Law) -> None:
    walk = Walk(family(), small_law, TODAY)
    assert {letters.file_name(one, walk.view) for one in letters.letters(walk, "onderzoek")} == {
        "2026-11-25-brief-aan-de-verhuurder",
        "2026-11-25-brief-aan-de-school",
    }


@pytest.mark.parametrize("walkthrough", SHIPPED.walkthroughs)
@pytest.mark.parametrize("sample", SAMPLES)
def test_every_letter_of_the_samples_is_whole(sample: str, walkthrough: str) -> None:
    dossier = dossiers.read_exchange(sample_folder() / sample / "dossier.json").dossier
    made = letters.letters(Walk(dossier, SHIPPED, TODAY), walkthrough)
    assert {letter.to for letter in made} >= {Addressee.CLIENT, Addressee.CARE, Addressee.MUNICIPALITY}
    for letter in made:
        assert letter.asks
        assert letter.left_out == ()
        assert "{" not in letter.text
        assert all(f"{place}. {ask.text}" in letter.text for place, ask in _numbered(letter))


def _numbered(letter: Letter) -> list[tuple[int, letters.Ask]]:
    return list(enumerate(sorted(letter.asks, key=lambda ask: _place(letter, ask)), start=1))


def _place(letter: Letter, ask: letters.Ask) -> int:
    return letter.text.index(ask.text)


def test_an_empty_dossier_still_gets_letters_that_say_what_to_fill_in() -> None:
    made = letters.letters(Walk(Dossier(id="d"), SHIPPED, TODAY), "hr-2025-1799")
    client = next(letter for letter in made if letter.to is Addressee.CLIENT)
    assert "[naam van de cliënt]" in client.text
    assert "Betreft: de woning [adres]" in client.text
