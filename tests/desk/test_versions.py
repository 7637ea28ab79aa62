"""Each writing is kept: from it is told what changed since, what a court already knows, and what goes along."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk import Desk, choices, dossiers, exhibits, facts, filing_seal, filings, versions
from legalaid_desk.desk.exhibits import ExhibitNumberFixed
from legalaid_desk.desk.version_file import VersionUnreadable, version_from_json, version_to_json
from legalaid_desk.dossier import Dossier, Lodging, Standing
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.returned import Line
from legalaid_desk.filings.stale import Shift, Stale
from legalaid_desk.filings.versions import Version
from legalaid_desk.law import Law, load_law
from legalaid_desk.law.sentences import parse_sentence
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.walk import Walk
from tests.desk.conftest import PlainPapers

KIND = "conclusie_van_antwoord"
DAY = date(2026, 12, 8)


@pytest.fixture(scope="module")
def shipped() -> Law:
    """The law that ships."""
    return load_law(law_folder())


@pytest.fixture
def office(tmp_path: Path, shipped: Law) -> Iterator[Desk]:
    """A desk with the law that ships and the sample family, on which the filing was written once."""
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "kluis", "vier gewone woorden hier")
    numbers = iter(range(1000))
    made = Desk(
        vault,
        shipped,
        PlainPapers(),
        clock=lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
        who="mr. A. de Wit",
        new_id=lambda: f"{next(numbers):04d}",
    )
    source = dossiers.read_exchange(sample_folder() / "huurachterstand" / "dossier.json")
    dossiers.bring_in(made, source, dossier_id="d-1")
    filings.write_for_word(made, "d-1", KIND, tmp_path / "uit")
    yield made
    vault.close()


def draft(walk: Walk) -> FilingDraft:
    return filings.draft(walk, KIND)[0].draft


def version(desk: Desk) -> Version:
    found = versions.last_version(desk, desk.open("d-1"), KIND)
    assert found is not None
    return found


def since(desk: Desk, walk: Walk | None = None) -> tuple[Stale, ...]:
    walk = walk or desk.walk(desk.open("d-1"))
    return versions.changed_since(walk, draft(walk), version(desk))


def causes(stale: tuple[Stale, ...]) -> set[str]:
    return {cause.what for one in stale for cause in one.causes}


def test_a_version_is_kept_encrypted_and_reads_as_it_was(office: Desk, tmp_path: Path) -> None:
    paper = versions.last(office.open("d-1"), KIND)
    assert paper is not None
    kept = versions.read(office, paper)
    assert kept.draft == draft(office.walk(office.open("d-1")))
    assert (kept.made_by, kept.fingerprint) == ("mr. A. de Wit", paper.fingerprint)
    for path in (tmp_path / "kluis").rglob("*"):
        assert not path.is_file() or b"Vlinderstraat" not in path.read_bytes()


def test_the_dossier_itself_stays_small(office: Desk) -> None:
    body = to_json(office.open("d-1"))
    assert "Vlinderstraat" in body
    assert len(body) < len(version_to_json(version(office))) / 2


def test_nothing_changed_since_is_nothing_stale(office: Desk) -> None:
    assert since(office) == ()


def test_another_standing_of_an_answer_is_the_cause(office: Desk) -> None:
    now = draft(office.walk(office.open("d-1")))
    cited = next(one for one in now.paragraphs if one.facts and one.exhibits and one.argument)
    fact = next(one for one in office.open("d-1").facts if one.key in cited.facts)
    facts.learn(office, "d-1", replace(fact, standing=Standing.DISPUTED))
    found = {one.paragraph: one for one in since(office)}
    assert found[cited.id].shift is Shift.REWORDED
    assert (fact.question, "fact") in {(cause.item, cause.what) for cause in found[cited.id].causes}


def test_a_change_of_the_intake_is_the_cause(office: Desk) -> None:
    home = replace(office.open("d-1").home, rent_cents=75000)
    office.change("d-1", "home", lambda dossier: replace(dossier, home=home))
    found = [one for one in since(office) if any(cause.item == "rent" for cause in one.causes)]
    assert found
    assert all(one.then != one.now for one in found)


def test_an_exhibit_at_another_place_only_renumbers(office: Desk) -> None:
    exhibits.move(office, "d-1", office.open("d-1").exhibits[-1].id, 0)
    found = since(office)
    assert {one.shift for one in found} == {Shift.RENUMBERED}
    assert causes(found) == {"exhibit"}


def test_an_exhibit_that_is_another_file_is_told_where_it_is_cited(office: Desk) -> None:
    dossier = office.open("d-1")
    first = next(one for one in dossier.exhibits if one.file)
    assert first.file is not None
    other = replace(first, file=replace(first.file, sha256="0" * 64))
    walk = office.walk(dossier.with_exhibit(other))
    found = since(office, walk)
    assert {one.shift for one in found} == {Shift.SAME}
    assert {cause.item for one in found for cause in one.causes} == {first.id}


def test_another_text_in_the_law_is_the_cause(office: Desk, shipped: Law) -> None:
    argument = shipped.arguments[version(office).draft.paragraphs[30].argument]
    passages = tuple(replace(one, text=parse_sentence("Dit luidt nu anders.")) for one in argument.passages)
    law = replace(shipped, arguments={**shipped.arguments, argument.id: replace(argument, passages=passages)})
    walk = Walk(office.open("d-1"), law, office.today())
    found = [one for one in since(office, walk) if one.paragraph.startswith(f"{argument.id}/")]
    assert found
    assert all(any(cause.what == "law" for cause in one.causes) for one in found)


def test_her_own_words_are_told_as_hers(office: Desk) -> None:
    now = draft(office.walk(office.open("d-1")))
    choices.reword(office, "d-1", now, now.paragraphs[3].id, "Anders gezegd.")
    (one,) = since(office)
    assert (one.now, [cause.what for cause in one.causes]) == ("Anders gezegd.", ["words"])


def test_a_paragraph_that_came_and_one_that_went_are_told(office: Desk) -> None:
    now = draft(office.walk(office.open("d-1")))
    choices.reword(office, "d-1", now, now.paragraphs[3].id, "")
    found = {one.paragraph: one.shift for one in since(office)}
    assert found[now.paragraphs[3].id] is Shift.GONE
    filings.write_for_word(office, "d-1", KIND, office.vault.folder.parent / "uit")
    choices.own_words_again(office, "d-1", KIND, now.paragraphs[3].id)
    assert {one.paragraph: one.shift for one in since(office)}[now.paragraphs[3].id] is Shift.NEW


# handed in


def handed_in(desk: Desk) -> Dossier:
    return filing_seal.file(desk, "d-1", KIND, DAY).after


def test_handed_in_is_noted_with_the_number_of_each_exhibit(office: Desk) -> None:
    after = handed_in(office)
    lodging = after.filed[-1].lodging
    assert lodging is not None
    assert (lodging.on, lodging.by) == (DAY, "mr. A. de Wit")
    assert dict(lodging.numbers) == after.exhibit_numbers
    assert office.journal("d-1")[0].verb == "filed"


def test_after_that_an_exhibit_keeps_its_number_and_is_not_moved(office: Desk) -> None:
    after = handed_in(office)
    with pytest.raises(ExhibitNumberFixed, match="exhibit 10 was handed in"):
        exhibits.move(office, "d-1", after.exhibits[-1].id, 0)
    assert office.open("d-1") == after


def test_new_exhibits_come_after_those_handed_in_and_may_change_places(office: Desk) -> None:
    handed_in(office)
    for name in ("nieuw.txt", "nieuwer.txt"):
        exhibits.bring_in(office, "d-1", name, b"tekst")
    new, newer = office.open("d-1").exhibits[-2:]
    exhibits.move(office, "d-1", newer.id, 10)
    assert (office.open("d-1").number_of(newer.id), office.open("d-1").number_of(new.id)) == (11, 12)
    with pytest.raises(ExhibitNumberFixed):
        exhibits.move(office, "d-1", newer.id, 9)


def test_one_that_is_withdrawn_leaves_a_gap(office: Desk) -> None:
    third = handed_in(office).exhibits[2].id
    exhibits.remove(office, "d-1", third)
    exhibits.bring_in(office, "d-1", "nieuw.txt", b"tekst")
    assert list(office.open("d-1").exhibit_numbers.values()) == [1, 2, 4, 5, 6, 7, 8, 9, 10, 11]
    listed = draft(office.walk(office.open("d-1"))).exhibits
    assert [one.number for one in listed] == [1, 2, 4, 5, 6, 7, 8, 9, 10, 11]


def test_a_number_once_given_is_never_given_again(office: Desk) -> None:
    last = handed_in(office).exhibits[-1].id
    exhibits.remove(office, "d-1", last)
    exhibits.bring_in(office, "d-1", "nieuw.txt", b"tekst")
    assert office.open("d-1").number_of(office.open("d-1").exhibits[-1].id) == 11


def test_what_was_moved_after_the_writing_goes_back_to_the_numbers_of_the_paper(office: Desk) -> None:
    before = office.open("d-1").exhibit_numbers
    exhibits.move(office, "d-1", office.open("d-1").exhibits[-1].id, 0)
    assert handed_in(office).exhibit_numbers == before


def test_undo_takes_it_back(office: Desk) -> None:
    before = office.open("d-1")
    handed_in(office)
    office.restore(before)
    exhibits.move(office, "d-1", before.exhibits[-1].id, 0)


def test_a_filing_that_was_never_written_was_not_handed_in(office: Desk) -> None:
    with pytest.raises(KeyError):
        filing_seal.file(office, "d-1", "pleitnota", DAY)


# to another laptop, and from an older one


def test_versions_go_along_to_another_laptop(office: Desk, tmp_path: Path) -> None:
    handed_in(office)
    filings.write_for_word(office, "d-1", KIND, tmp_path / "uit")
    kept = version(office)
    path = dossiers.take_out(office, office.open("d-1"), tmp_path / "mee")
    assert "key" not in json.dumps(json.loads(path.read_text(encoding="utf-8"))["dossier"]["filed"])
    dossiers.bring_in(office, dossiers.read_exchange(path), dossier_id="d-2")
    there = office.open("d-2")
    assert versions.last_version(office, there, KIND) == kept
    assert [paper.lodging for paper in there.filed] == [paper.lodging for paper in office.open("d-1").filed]
    assert office.vault.integrity() == ()


def test_a_dossier_that_comes_without_its_versions_is_still_taken_in(office: Desk, tmp_path: Path) -> None:
    path = dossiers.take_out(office, office.open("d-1"), tmp_path / "mee")
    for kept in (path.parent / dossiers.WRITTEN).iterdir():
        kept.unlink()
    dossiers.bring_in(office, dossiers.read_exchange(path), dossier_id="d-2")
    assert versions.last(office.open("d-2"), KIND) is None
    assert office.vault.integrity() == ()


def test_a_version_that_is_gone_from_the_vault_is_found(office: Desk) -> None:
    paper = versions.last(office.open("d-1"), KIND)
    assert paper is not None
    assert paper.version is not None
    broken = replace(paper, version=replace(paper.version, key="0" * 32))
    office.change("d-1", "spoil", lambda dossier: replace(dossier, filed=(broken,)))
    assert any("is not stored" in fault.what for fault in office.vault.integrity())


def test_a_dossier_of_before_reads_and_is_written_as_it_was() -> None:
    old = """{"format": "legalaid-desk/dossier", "version": 1, "dossier": {"id": "d-1", "filed": [
        {"kind": "antwoord", "made_at": "2026-11-01T09:00:00+00:00", "law_version": "1", "files": [["a.docx", "00"]]}
    ]}}"""
    read = from_json(old)
    assert (read.own_paragraphs, read.filed[0].version, read.filed[0].lodging) == ((), None, None)
    assert json.loads(to_json(read)) == json.loads(old)


def test_a_lodging_is_read_as_it_was_written() -> None:
    lodging = Lodging(on=DAY, by="A", at=datetime(2026, 12, 8, tzinfo=UTC), numbers=(("e1", 1), ("e2", 4)))
    old = from_json('{"format": "legalaid-desk/dossier", "version": 1, "dossier": {"id": "d"}}')
    paper_json = '{"kind": "k", "made_at": "2026-11-01T09:00:00+00:00", "law_version": "1"}'
    read = from_json(
        '{"format": "legalaid-desk/dossier", "version": 1, "dossier": {"id": "d", "filed": [' + paper_json + "]}}"
    )
    whole = replace(old, filed=(replace(read.filed[0], lodging=lodging),))
    assert from_json(to_json(whole)) == whole


@pytest.mark.parametrize("text", ["", "{}", '{"format": "legalaid-desk/written", "version": 2, "written": {}}'])
def test_a_version_that_cannot_be_read_is_told_with_its_cure(text: str) -> None:
    with pytest.raises(VersionUnreadable, match=r"antwoord\.json.*write the filing again"):
        version_from_json(text, "antwoord.json")


def test_a_strange_field_in_a_version_is_named(office: Desk) -> None:
    document = json.loads(version_to_json(version(office)))
    document["written"]["draft"]["sections"][0]["raar"] = 1
    with pytest.raises(VersionUnreadable, match="raar"):
        version_from_json(json.dumps(document), "antwoord.json")


def test_the_lines_of_the_file_are_kept_with_it(office: Desk) -> None:
    kept = replace(version(office), lines=(Line(text="Kop"), Line(id="a/b", text="Tekst", holds=("note",))))
    assert version_from_json(version_to_json(kept), "a") == kept
