"""The lawyer's own sources and arguments: put, changed, taken away, put back, and carried along with a dossier."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.desk import Desk, Papers, choices, dossiers, facts, own, people
from legalaid_desk.desk.dossiers import OwnEntryConflict, read_exchange, read_fitting
from legalaid_desk.desk.own import OwnInUse
from legalaid_desk.dossier import Case, Cause, Decision, Dossier, ExchangeError, Fact, Ground, Stage
from legalaid_desk.filings import compose
from legalaid_desk.law import Law, Verified
from legalaid_desk.law.own import OwnLawError
from legalaid_desk.law.own_file import FILE
from legalaid_desk.vault import DossierExists, EncryptedVaults, Hardness
from legalaid_desk.walk import State

SOURCE = {
    "id": "own-letter",
    "kind": "report",
    "citation": "Brief van de gemeente Verzonnendam van 3 maart 2026",
    "pinpoint": "p. 2",
    "holding": "De gemeente heeft geen opvang.",
    "against": "Niet bekend.",
}
ARGUMENT = {
    "id": "own-shelter",
    "step": "s4",
    "title": "Geen opvang",
    "title_en": "No shelter",
    "heading": "Er is geen opvang",
    "when": "referred is no",
    "passages": [{"id": "letter", "text": "De gemeente Verzonnendam heeft geen opvang: {source own-letter}."}],
    "reply": "Opvang is geen zaak van de verhuurder.",
    "rebuttal": "De rechter weegt haar mee.",
    "sources_for": ["own-letter"],
    "no_adverse": "Niet bekend.",
}


def put_both(desk: Desk, **changed: Any) -> Law:
    own.put_source(desk, SOURCE)
    return own.put_argument(desk, {**ARGUMENT, **changed})


def pleaded(desk: Desk) -> Dossier:
    """A dossier that rests on both."""
    dossier = dossiers.new(desk, "Zaak De Vries")
    people.set_case(desk, dossier.id, Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    facts.learn(desk, dossier.id, Fact(question="referred", value=False))
    return choices.decide(desk, dossier.id, "own-shelter", Decision.CHOSEN).after


def printed(desk: Desk, dossier: Dossier) -> str:
    return "\n".join(one.text for one in compose(desk.walk(dossier), "antwoord").draft.paragraphs)


@pytest.fixture
def other_desk(tmp_path: Path, small_law: Law, papers: Papers) -> Iterator[Desk]:
    """The desk of another office, with a vault of its own."""
    vault, _ = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1)).create(
        tmp_path / "andere-kluis", "vier gewone woorden hier"
    )
    yield Desk(vault, small_law, papers, clock=lambda: datetime(2026, 12, 1, 9, 0, tzinfo=UTC), who="mr. B. Verzonnen")
    vault.close()


def test_an_own_argument_is_walked_chosen_and_printed_like_any_other(desk: Desk) -> None:
    law = put_both(desk)
    assert law is desk.law
    dossier = pleaded(desk)
    assert desk.walk(dossier).verdict("own-shelter").state is State.OPEN
    read = choices.tick_as_read(desk, dossier.id, "own-letter", "mr. A. de Wit").after
    assert "Verzonnendam heeft geen opvang: Brief van de gemeente Verzonnendam van 3 maart 2026, p. 2" in printed(
        desk, read
    )


def test_an_own_source_that_was_not_read_is_from_memory_and_keeps_its_pinpoint_back(desk: Desk) -> None:
    source = own.put_source(desk, SOURCE).sources["own-letter"]
    assert source.verified is Verified.MEMORY
    assert (source.pinpoint, source.pinpoint_unseen) == ("", "p. 2")
    put_both(desk)
    assert "Brief van de gemeente" not in printed(desk, pleaded(desk))


def test_an_own_source_that_she_read_on_a_day_is_as_good_as_its_text(desk: Desk) -> None:
    source = own.put_source(desk, {**SOURCE, "checked": date(2026, 11, 20)}).sources["own-letter"]
    assert source.verified is Verified.TEXT
    assert (source.pinpoint, source.checked) == ("p. 2", date(2026, 11, 20))
    assert source.verified_note == "Gelezen door mr. A. de Wit."


def test_a_source_cannot_call_itself_read(desk: Desk) -> None:
    source = own.put_source(desk, {**SOURCE, "verified": "text"}).sources["own-letter"]
    assert source.verified is Verified.MEMORY


def test_who_put_it_and_when_is_kept(desk: Desk) -> None:
    own.put_source(desk, SOURCE)
    entry = own.entry(desk, "own-letter")
    assert entry is not None
    assert (entry.by, entry.on) == ("mr. A. de Wit", date(2026, 11, 25))


def test_an_entry_without_an_id_gets_one(desk: Desk) -> None:
    own.put_source(desk, {key: value for key, value in SOURCE.items() if key != "id"})
    (entry,) = own.entries(desk)
    assert entry.id.startswith("own-")
    assert entry.id in desk.law.sources


def test_a_faulty_argument_is_refused_and_what_stood_there_stays(desk: Desk) -> None:
    put_both(desk)
    with pytest.raises(OwnLawError, match="reffered") as caught:
        own.put_argument(desk, {**ARGUMENT, "when": "reffered is no"})
    assert {fault.place for fault in caught.value.faults} == {"own-shelter"}
    with pytest.raises(OwnLawError) as caught:
        own.put_argument(desk, {**ARGUMENT, "heading": 3, "when": "referred is"})
    assert {fault.place for fault in caught.value.faults} == {"own-shelter.heading", "own-shelter.when"}
    assert str(desk.law.arguments["own-shelter"].when) == "referred is no"


def test_an_entry_of_the_law_itself_cannot_be_put(desk: Desk) -> None:
    with pytest.raises(OwnLawError, match="must begin with own-"):
        own.put_source(desk, {**SOURCE, "id": "wet"})


def test_a_changed_entry_changes_every_walk(desk: Desk) -> None:
    put_both(desk)
    dossier = pleaded(desk)
    own.put_argument(desk, {**ARGUMENT, "when": "contact is no"})
    assert desk.walk(dossier).verdict("own-shelter").state is State.NEEDS


@pytest.mark.parametrize("changed", ["argument", "source"])
def test_the_approval_of_an_own_argument_that_reads_otherwise_is_withdrawn_everywhere(desk: Desk, changed: str) -> None:
    put_both(desk)
    first, second = pleaded(desk), pleaded(desk)
    choices.approve(desk, first.id, "own-shelter", "mr. A. de Wit")
    if changed == "argument":
        own.put_argument(desk, {**ARGUMENT, "heading": "Er is nergens opvang"})
    else:
        own.put_source(desk, {**SOURCE, "holding": "De gemeente heeft wel opvang."})
    choice = desk.open(first.id).choice("own-shelter")
    assert choice is not None
    assert (choice.decision, choice.approved_by) == (Decision.CHOSEN, "")
    assert choice.withdrawn is not None
    assert (choice.withdrawn.cause, choice.withdrawn.approved_by) == (Cause.LAW, "mr. A. de Wit")
    assert desk.open(second.id) == second


def test_what_is_put_again_as_it_was_withdraws_no_approval(desk: Desk) -> None:
    put_both(desk)
    dossier = pleaded(desk)
    approved = choices.approve(desk, dossier.id, "own-shelter", "mr. A. de Wit").after
    put_both(desk)
    assert desk.open(dossier.id) == approved


def test_taking_away_and_putting_back_leaves_all_as_it_was(desk: Desk) -> None:
    put_both(desk)
    entry = own.entry(desk, "own-shelter")
    assert entry is not None
    assert "own-shelter" not in own.remove(desk, "own-shelter").arguments
    assert "own-shelter" in own.put(desk, entry).arguments
    assert own.entry(desk, "own-shelter") == entry


def test_what_a_dossier_rests_on_cannot_be_taken_away(desk: Desk) -> None:
    put_both(desk)
    dossier = pleaded(desk)
    with pytest.raises(OwnInUse, match="Zaak De Vries"):
        own.remove(desk, "own-shelter")
    dossiers.put_in_bin(desk, dossier.id)
    with pytest.raises(OwnInUse, match="Zaak De Vries"):
        own.remove(desk, "own-shelter")
    choices.decide(desk, dossier.id, "own-shelter", Decision.UNDECIDED)
    assert "own-shelter" not in own.remove(desk, "own-shelter").arguments


def test_a_source_that_an_own_argument_cites_or_a_dossier_ticked_cannot_be_taken_away(desk: Desk) -> None:
    put_both(desk)
    with pytest.raises(OwnInUse, match="Geen opvang"):
        own.remove(desk, "own-letter")
    own.remove(desk, "own-shelter")
    dossier = dossiers.new(desk, "Zaak Jansen")
    choices.tick_as_read(desk, dossier.id, "own-letter", "mr. A. de Wit")
    with pytest.raises(OwnInUse, match="Zaak Jansen"):
        own.remove(desk, "own-letter")
    choices.untick(desk, dossier.id, "own-letter")
    assert own.remove(desk, "own-letter") is desk.books.pack


def test_a_reading_elsewhere_is_offered_and_taken_over_as_it_was(desk: Desk) -> None:
    first, second = dossiers.new(desk), dossiers.new(desk)
    reading = choices.tick_as_read(desk, first.id, "arrest", "mr. A. de Wit", "r.o. 3.1").after.readings[0]
    assert choices.readings_elsewhere(desk, first.id) == {}
    assert choices.readings_elsewhere(desk, second.id) == {"arrest": reading}
    assert choices.take_over_reading(desk, second.id, reading).after.readings == (reading,)
    choices.untick(desk, first.id, "arrest")
    assert choices.readings_elsewhere(desk, second.id) == {}


def test_the_last_reading_elsewhere_is_the_one_that_is_offered(desk: Desk) -> None:
    made = [dossiers.new(desk) for _ in range(3)]
    choices.tick_as_read(desk, made[0].id, "arrest", "mr. A. de Wit")
    reading = made[1].with_reading(replace(desk.open(made[0].id).readings[0], by="mr. B", on=date(2026, 12, 1)))
    desk.restore(reading)
    assert choices.readings_elsewhere(desk, made[2].id)["arrest"].by == "mr. B"


def test_who_changes_a_card_is_not_said_to_have_read_the_source(desk: Desk) -> None:
    own.put_source(desk, {**SOURCE, "checked": "2026-11-20"})
    desk.who = "B. Boom"
    changed = own.put_source(desk, {**SOURCE, "holding": "Anders.", "checked": "2026-11-20"}).sources["own-letter"]
    assert (changed.holding, changed.verified_note) == ("Anders.", "Gelezen door mr. A. de Wit.")
    again = own.put_source(desk, {**SOURCE, "checked": "2026-11-24"}).sources["own-letter"]
    assert again.verified_note == "Gelezen door B. Boom."


def exchanged(desk: Desk, tmp_path: Path) -> Path:
    put_both(desk)
    own.put_source(desk, {**SOURCE, "id": "own-other"})
    return dossiers.take_out(desk, pleaded(desk), tmp_path / "uit")


def test_a_dossier_takes_its_own_law_along_and_no_more(desk: Desk, other_desk: Desk, tmp_path: Path) -> None:
    path = exchanged(desk, tmp_path)
    brought = dossiers.bring_in(other_desk, read_exchange(path))
    assert [entry.id for entry in own.entries(other_desk)] == ["own-letter", "own-shelter"]
    assert own.entry(other_desk, "own-shelter") == own.entry(desk, "own-shelter")
    assert other_desk.walk(brought).verdict("own-shelter").state is State.OPEN


def test_a_dossier_without_own_law_has_no_file_of_it(desk: Desk, tmp_path: Path) -> None:
    put_both(desk)
    path = dossiers.take_out(desk, dossiers.new(desk), tmp_path / "uit")
    assert not path.with_name(FILE).exists()
    assert read_exchange(path).own == ()


def test_a_decision_about_own_law_that_is_gone_does_not_keep_others_from_reading_the_file(
    desk: Desk, small_law: Law, tmp_path: Path
) -> None:
    put_both(desk)
    dossier = choices.decide(desk, pleaded(desk).id, "own-shelter", Decision.SET_ASIDE).after
    own.remove(desk, "own-shelter")
    path = dossiers.take_out(desk, dossier, tmp_path / "uit")
    assert read_fitting(path, small_law).dossier.choices == ()


def test_own_law_of_an_earlier_export_is_not_left_beside_another_dossier(desk: Desk, tmp_path: Path) -> None:
    path = exchanged(desk, tmp_path)
    dossiers.take_out(desk, dossiers.new(desk), path.parent)
    assert read_exchange(path).own == ()


def test_the_same_own_law_twice_is_no_conflict(desk: Desk, other_desk: Desk, tmp_path: Path) -> None:
    source = read_exchange(exchanged(desk, tmp_path))
    dossiers.bring_in(other_desk, source)
    dossiers.bring_in(other_desk, source, dossier_id="d-again")
    assert len(own.entries(other_desk)) == 2


def test_own_law_with_other_contents_is_never_written_over(desk: Desk, other_desk: Desk, tmp_path: Path) -> None:
    source = read_exchange(exchanged(desk, tmp_path))
    own.put_source(other_desk, {**SOURCE, "holding": "Iets anders."})
    with pytest.raises(OwnEntryConflict, match="own-letter"):
        dossiers.bring_in(other_desk, source)
    assert other_desk.summaries() == ()
    assert [entry.body["holding"] for entry in own.entries(other_desk)] == ["Iets anders."]


@pytest.mark.parametrize("gone", ["own-shelter", "own-letter"])
def test_a_dossier_whose_own_law_was_left_behind_is_not_brought_in_without_it(
    desk: Desk, other_desk: Desk, tmp_path: Path, gone: str
) -> None:
    source = read_exchange(exchanged(desk, tmp_path))
    left = tuple(entry for entry in source.own if entry.id != gone)
    with pytest.raises(ExchangeError, match=f"'{gone}'; put eigen-recht.json of the same export beside the file"):
        dossiers.bring_in(other_desk, replace(source, own=left))
    assert other_desk.summaries() == ()
    assert own.entries(other_desk) == ()
    dossiers.bring_in(other_desk, source)


def test_a_dossier_that_is_there_already_brings_no_own_law(desk: Desk, other_desk: Desk, tmp_path: Path) -> None:
    source = read_exchange(exchanged(desk, tmp_path))
    other_desk.add(source.dossier, "add")
    with pytest.raises(DossierExists):
        dossiers.bring_in(other_desk, source)
    assert own.entries(other_desk) == ()


def test_a_dossier_file_fits_the_law_with_its_own_beside_it(desk: Desk, small_law: Law, tmp_path: Path) -> None:
    path = exchanged(desk, tmp_path)
    source = read_fitting(path, small_law)
    assert "own-shelter" in source.law(small_law).arguments
    path.with_name(FILE).unlink()
    with pytest.raises(ExchangeError, match="own-shelter"):
        read_fitting(path, small_law)


@pytest.mark.parametrize("spoil", [lambda entry: entry.pop("id"), lambda entry: entry["body"].pop("holding")])
def test_spoilt_own_law_beside_a_dossier_is_named(
    desk: Desk, tmp_path: Path, spoil: Callable[[dict[str, Any]], Any]
) -> None:
    path = exchanged(desk, tmp_path)
    document = json.loads(path.with_name(FILE).read_text(encoding="utf-8"))
    spoil(document["entries"][0])
    path.with_name(FILE).write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(OwnLawError, match=r"eigen-recht\.json"):
        read_exchange(path)


def test_own_law_that_does_not_fit_the_pack_is_named(desk: Desk, small_law: Law, tmp_path: Path) -> None:
    path = exchanged(desk, tmp_path)
    text = path.with_name(FILE).read_text(encoding="utf-8").replace("referred is no", "reffered is no")
    path.with_name(FILE).write_text(text, encoding="utf-8")
    with pytest.raises(OwnLawError, match="reffered"):
        read_fitting(path, small_law)


def test_own_law_that_does_not_fit_is_brought_in_and_named_on_the_desk(
    desk: Desk, other_desk: Desk, tmp_path: Path
) -> None:
    path = exchanged(desk, tmp_path)
    text = path.with_name(FILE).read_text(encoding="utf-8").replace("referred is no", "reffered is no")
    path.with_name(FILE).write_text(text, encoding="utf-8")
    dossiers.bring_in(other_desk, read_exchange(path))
    assert "own-letter" in other_desk.law.sources
    assert "own-shelter" not in other_desk.law.arguments
    assert {fault.place for fault in other_desk.own_faults} == {"own-shelter"}
