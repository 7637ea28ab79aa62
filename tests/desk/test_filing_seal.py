"""What was handed in is sealed: it stays as it was, is found again, and every changed byte of it is named."""

from __future__ import annotations

import hashlib
import io
import json
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from legalaid_desk import __version__
from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk import Desk, choices, dossiers, facts, filing_seal, filings, sealed_file, versions, word_files
from legalaid_desk.desk.filing_seal import ChangedSinceWritten, NothingToSeal, SealBroken
from legalaid_desk.desk.ports import KeptSeal
from legalaid_desk.desk.sealed_file import (
    MANIFEST,
    SEAL,
    Examined,
    Manifest,
    SealedPaper,
    SealTooLarge,
    SealUnreadable,
    canonical,
    examine,
    names_for,
    pieces,
    read_manifest,
    read_sealed,
    refuse_what_is_too_large,
    seal_of,
)
from legalaid_desk.dossier import Decision, Fact, Means
from legalaid_desk.law import Law, load_law
from legalaid_desk.law.packs import pack_of
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.vault.errors import SealNotFound
from legalaid_desk.vault.vault import OpenVault
from tests.desk.conftest import PlainPapers

KIND = "conclusie_van_antwoord"
DAY = date(2026, 12, 8)


@pytest.fixture(scope="module")
def shipped() -> Law:
    """The law that ships."""
    return load_law(law_folder())


@pytest.fixture
def office(tmp_path: Path, shipped: Law) -> Iterator[Desk]:
    """A desk with the sample family, on which the filing was written once with all its files."""
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
    written, _ = filings.write(made, "d-1", KIND, tmp_path / "uit")
    word_files.follow(made, "d-1", KIND, written.word)
    yield made
    vault.close()


def file(desk: Desk) -> str:
    """Hand it in; the seal."""
    lodging = filing_seal.file(desk, "d-1", KIND, DAY, Means.PORTAL).after.filed[-1].lodging
    assert lodging is not None
    return lodging.seal


def sealed(desk: Desk, seal: str) -> Manifest:
    examined = filing_seal.check(desk, seal)
    assert examined.faults == ()
    assert examined.manifest is not None
    return examined.manifest


def acts(desk: Desk) -> list[tuple[str, ...]]:
    with desk.vault.unit_of_work() as work:
        return [tuple(act.act for act in one.acts) for one in work.seals.of("d-1")]


# sealing


def test_the_very_files_are_sealed(office: Desk, tmp_path: Path) -> None:
    manifest = sealed(office, file(office))
    assert {one.name for one in manifest.files} == {f"{KIND}.docx", f"{KIND}.pdf", "bundel.pdf"}
    for one in manifest.files:
        content = (tmp_path / "uit" / one.name).read_bytes()
        assert (one.sha256, one.size, one.as_written) == (hashlib.sha256(content).hexdigest(), len(content), True)


def test_all_it_rests_on_is_sealed_with_it(office: Desk, shipped: Law) -> None:
    before = office.open("d-1")
    manifest = sealed(office, file(office))
    assert (manifest.filed_on, manifest.means, manifest.sealed_by) == (DAY, Means.PORTAL, "mr. A. de Wit")
    assert (manifest.program, manifest.written_with) == (__version__, __version__)
    assert (manifest.law.version, manifest.law.dated) == (shipped.version, shipped.dated)
    assert [one.number for one in manifest.exhibits] == list(before.exhibit_numbers.values())
    assert len(manifest.answers["facts"]) == len(list(before.facts))
    assert {fact.get("standing", "client-says") for fact in manifest.answers["facts"]} >= {"seen", "client-says"}
    draft = filings.draft(office.walk(before), KIND)[0].draft
    assert manifest.paragraphs == tuple((one.id, one.text) for one in draft.editable)
    assert [act.verb for act in manifest.journal] == ["brought-in", "filing-written"]


def test_who_read_which_source_is_sealed(office: Desk) -> None:
    source = next(one for one in sealed(office, file(office)).sources if not one.read_by).id
    choices.tick_as_read(office, "d-1", source, "mr. A. de Wit")
    (read,) = (one for one in sealed(office, file(office)).sources if one.id == source)
    assert (read.read_by, read.read_on) == ("mr. A. de Wit", date(2026, 11, 25))


def test_no_key_of_the_vault_is_in_it(office: Desk) -> None:
    assert '"key"' not in json.dumps(sealed(office, file(office)).answers)


def test_later_changes_of_the_dossier_change_nothing_in_it(office: Desk) -> None:
    seal = file(office)
    before = sealed(office, seal)
    fact = next(iter(office.open("d-1").facts))
    facts.learn(office, "d-1", replace(fact, note="later"))
    assert sealed(office, seal) == before


def test_a_file_changed_since_it_was_written_is_not_sealed_by_guessing(office: Desk, tmp_path: Path) -> None:
    (tmp_path / "uit" / f"{KIND}.pdf").write_bytes(b"%PDF uit Word")
    with pytest.raises(ChangedSinceWritten, match=r"\.pdf was changed since it was written"):
        file(office)
    assert acts(office) == []
    paper = versions.last(office.open("d-1"), KIND)
    assert paper is not None
    stand = filing_seal.files_as_they_stand(office, office.open("d-1"), paper)
    filing_seal.file(office, "d-1", KIND, DAY, papers=stand)
    with office.vault.unit_of_work() as work:
        (one,) = work.seals.of("d-1")
    told = {paper.name: paper.as_written for paper in sealed(office, one.seal).files}
    assert told == {f"{KIND}.docx": True, f"{KIND}.pdf": False, "bundel.pdf": True}


def test_a_file_of_an_earlier_writing_was_not_changed_by_hand(office: Desk, tmp_path: Path) -> None:
    draft = filings.draft(office.walk(office.open("d-1")), KIND)[0].draft
    choices.reword(office, "d-1", draft, draft.paragraphs[3].id, "Anders gezegd.")
    filings.write(office, "d-1", KIND, tmp_path / "elders")
    paper = versions.last(office.open("d-1"), KIND)
    assert paper is not None
    assert (tmp_path / "elders" / f"{KIND}.docx").read_bytes() != (tmp_path / "uit" / f"{KIND}.docx").read_bytes()
    assert filing_seal.changed_files(office, office.open("d-1"), paper) == ()
    assert {one.sha256 for one in sealed(office, file(office)).files} == {sha for _, sha in paper.files}


def test_the_edition_of_the_law_is_sealed_with_its_digest(office: Desk) -> None:
    pack = pack_of(law_folder())
    with office.vault.unit_of_work() as work:
        work.law.keep_pack(pack)
        work.commit()
    law = sealed(office, file(office)).law
    assert (law.version, law.digest, law.own) == (pack.version, pack.digest, "")


def test_the_templates_are_sealed_as_they_were_when_it_was_written(office: Desk) -> None:
    (paper,) = office.open("d-1").filed
    assert sealed(office, file(office)).templates == paper.printed_with


def test_a_filing_of_which_nothing_was_kept_is_not_sealed(office: Desk) -> None:
    (paper,) = office.open("d-1").filed
    older = replace(paper, files=(("oud.docx", "0" * 64),))
    office.change("d-1", "older", lambda dossier: replace(dossier, filed=(older,)))
    with pytest.raises(NothingToSeal, match="choose the files"):
        file(office)


def test_undo_is_one_more_line_and_the_seal_stays(office: Desk) -> None:
    before = office.open("d-1")
    seal = file(office)
    after = office.open("d-1")
    office.restore(before)
    assert acts(office) == [("filed", "taken-back")]
    office.restore(after)
    assert acts(office) == [("filed", "taken-back", "filed-again")]
    assert sealed(office, seal).filed_on == DAY


def test_the_same_bytes_are_stored_once(office: Desk, tmp_path: Path) -> None:
    stored = len(list((tmp_path / "kluis" / "exhibits").iterdir()))
    filings.write(office, "d-1", KIND, tmp_path / "weer")
    assert len(list((tmp_path / "kluis" / "exhibits").iterdir())) == stored + 1  # what was written; the files are alike


# nothing in it can be changed


@pytest.mark.parametrize(
    "act",
    [
        "UPDATE filing_seal SET filed_on = '2026-12-01'",
        "DELETE FROM filing_seal",
        "UPDATE filing_seal_file SET name = 'anders.pdf'",
        "DELETE FROM filing_seal_file",
        "UPDATE filing_seal_act SET act = 'niets'",
        "DELETE FROM filing_seal_act",
        "UPDATE exhibit_file SET sha256 = '00' WHERE key IN (SELECT key FROM filing_seal_file)",
        "DELETE FROM exhibit_file WHERE key IN (SELECT key FROM filing_seal_file)",
    ],
)
def test_the_database_refuses_to_change_what_was_sealed(office: Desk, act: str) -> None:
    seal = file(office)
    assert isinstance(office.vault, OpenVault)
    with office.vault._engine.connect() as connection:
        with pytest.raises(IntegrityError, match="sealed cannot be changed"):
            connection.execute(text(act))
        connection.rollback()
    assert sealed(office, seal).filed_on == DAY


def test_a_file_spoilt_in_the_vault_is_named(office: Desk, tmp_path: Path) -> None:
    seal = file(office)
    with office.vault.unit_of_work() as work:
        key = work.seals.files(seal)["bundel.pdf"]
    path = tmp_path / "kluis" / "exhibits" / key
    path.write_bytes(path.read_bytes()[:-1] + b"\0")
    (fault,) = filing_seal.check(office, seal).faults
    assert fault.place == "bundel.pdf"
    with pytest.raises(SealBroken, match=r"bundel\.pdf"):
        filing_seal.export(office, seal, tmp_path / "mee.zip")
    assert not (tmp_path / "mee.zip").exists()


def test_a_manifest_spoilt_in_the_database_is_found(office: Desk) -> None:
    seal = file(office)
    assert office.vault.integrity() == ()
    assert isinstance(office.vault, OpenVault)
    with office.vault._engine.begin() as connection:
        connection.execute(text("DROP TRIGGER filing_seal_no_update"))
        connection.execute(text("UPDATE filing_seal SET manifest = x'00'"))
    assert [fault.place for fault in filing_seal.check(office, seal).faults] == [MANIFEST]
    assert [fault.place for fault in office.vault.integrity()] == [f"sealed filing {seal[:16]}"]


def test_a_seal_of_another_vault_is_told_as_such(office: Desk) -> None:
    with pytest.raises(SealNotFound, match="the vault where it was filed"):
        filing_seal.check(office, "0" * 64)


# as one file


@pytest.fixture
def exported(office: Desk, tmp_path: Path) -> Path:
    return filing_seal.export(office, file(office), tmp_path / "mee" / "antwoord.verzegeld.zip")


def test_it_is_an_ordinary_zip_with_the_very_files(exported: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(exported) as archive:
        assert archive.testzip() is None
        assert set(archive.namelist()) == {MANIFEST, SEAL, f"{KIND}.docx", f"{KIND}.pdf", "bundel.pdf"}
        assert archive.read("bundel.pdf") == (tmp_path / "uit" / "bundel.pdf").read_bytes()


def test_untouched_it_is_whole(exported: Path, office: Desk) -> None:
    examined = read_sealed(exported)
    assert examined.faults == ()
    assert examined.manifest is not None
    assert examined.manifest.title.lower() == "conclusie van antwoord"
    assert [one.seal for one in _kept(office)] == [examined.seal]


def _kept(office: Desk) -> tuple[KeptSeal, ...]:
    with office.vault.unit_of_work() as work:
        return work.seals.of("d-1")


def small() -> bytes:
    """A sealed filing of a few hundred bytes: every byte of it can be tried."""
    files = {"a.pdf": b"%PDF " + bytes(range(40)), "b.docx": b"PK" + b"\x07" * 30}
    at = datetime(2026, 12, 8, 10, 0, tzinfo=UTC)
    manifest = read_manifest(
        json.dumps(
            {
                "format": "legalaid-desk/sealed",
                "version": 1,
                "sealed": {
                    **dict.fromkeys(("program", "dossier_id", "dossier", "kind", "title"), "x"),
                    **dict.fromkeys(("sealed_by", "written_by", "written_with", "fingerprint"), "x"),
                    "filed_on": "2026-12-08",
                    "means": "portal",
                    "sealed_at": at.isoformat(),
                    "written_at": at.isoformat(),
                    "law": {"version": "1"},
                    "answers": {},
                    "files": [
                        {"name": name, "size": len(one), "sha256": hashlib.sha256(one).hexdigest()}
                        for name, one in files.items()
                    ],
                },
            }
        ).encode(),
        "klein",
    )
    return b"".join(pieces(canonical(manifest), files))


SMALL = small()


def is_found(content: bytes) -> bool:
    """Whether a change is found, and named."""
    try:
        faults = examine(content, "klein.zip").faults
    except SealUnreadable as error:
        return bool(error.what)
    return bool(faults) and all(fault.place and fault.what for fault in faults)


def test_every_single_flipped_bit_of_a_small_one_is_found() -> None:
    assert examine(SMALL, "klein.zip").faults == ()
    missed = [
        (at, bit)
        for at in range(len(SMALL))
        for bit in range(8)
        if not is_found(SMALL[:at] + bytes([SMALL[at] ^ 1 << bit]) + SMALL[at + 1 :])
    ]
    assert missed == []


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), to=st.integers(1, 255))
def test_any_single_changed_byte_of_a_real_one_is_found(exported: Path, place: float, to: int) -> None:
    content = bytearray(exported.read_bytes())
    content[int(place * len(content))] ^= to
    assert is_found(bytes(content))


@given(st.integers(0, len(SMALL) - 1))
def test_one_that_was_cut_off_is_found(length: int) -> None:
    assert is_found(SMALL[:length])


@given(st.binary(min_size=1, max_size=60))
def test_something_put_behind_the_end_is_found(more: bytes) -> None:
    assert is_found(SMALL + more)


@given(st.binary(max_size=3000))
def test_any_bytes_are_told_apart_without_a_crash(content: bytes) -> None:
    assert is_found(content)
    assert is_found(b"PK\x03\x04" + content)


def test_the_changed_file_is_named() -> None:
    at = SMALL.index(b"%PDF") + 10
    (fault,) = examine(SMALL[:at] + b"!" + SMALL[at + 1 :], "klein.zip").faults
    assert fault.place == "a.pdf"


def test_a_manifest_that_was_altered_does_not_match_its_seal() -> None:
    (fault, *_) = examine(SMALL.replace(b"2026-12-08", b"2026-12-01"), "klein.zip").faults
    assert (fault.place, "does not match its seal" in fault.what) == (MANIFEST, True)


def test_another_file_beside_them_is_named(exported: Path) -> None:
    with zipfile.ZipFile(exported) as archive:
        manifest, files = archive.read(MANIFEST), {n: archive.read(n) for n in archive.namelist() if "." in n}
    files = {name: one for name, one in files.items() if name not in (MANIFEST, SEAL)}
    more = b"".join(pieces(manifest, {**files, "erbij.pdf": b"x"}))
    assert [fault.place for fault in examine(more, "x").faults] == ["erbij.pdf"]
    less = b"".join(pieces(manifest, {name: one for name, one in files.items() if name != "bundel.pdf"}))
    assert [fault.place for fault in examine(less, "x").faults] == ["bundel.pdf"]


def with_manifest(change: dict[str, object]) -> bytes:
    content = json.dumps(change).encode()
    return b"".join(pieces(content, {}))


def test_a_newer_format_says_so() -> None:
    with pytest.raises(SealUnreadable, match=r"a newer program sealed it .*install the newest version"):
        examine(with_manifest({"format": "legalaid-desk/sealed", "version": 2, "sealed": {"new": 1}}), "n.zip")


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"format": "anders", "version": 1},
        {"format": "legalaid-desk/sealed", "version": 0},
        {"format": "legalaid-desk/sealed", "version": "1"},
        {"format": "legalaid-desk/sealed", "version": 1},
        {"format": "legalaid-desk/sealed", "version": 1, "sealed": []},
        {"format": "legalaid-desk/sealed", "version": 1, "sealed": {"raar": 1}},
    ],
)
def test_a_manifest_that_is_none_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(SealUnreadable):
        examine(with_manifest(document), "n.zip")


@pytest.mark.parametrize("depth", [10_000, 200_000])
def test_a_manifest_of_brackets_is_refused(depth: int) -> None:
    with pytest.raises(SealUnreadable):
        examine(b"".join(pieces(b"[" * depth, {})), "n.zip")


@pytest.mark.parametrize("name", ["../erg.pdf", "/etc/passwd", "C:\\erg.pdf", "map/stuk.pdf", "..", "a\nb", ""])
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(SealUnreadable, match="no name of a file"):
        examine(b"".join(pieces(b"{}", {name: b"x"})), "n.zip")


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, b"0" * 50_000_000)
    assert len(made.getvalue()) < 100_000
    with pytest.raises(SealUnreadable, match="is packed"):
        examine(made.getvalue(), "bom.zip")


def test_too_many_files_are_refused() -> None:
    with pytest.raises(SealUnreadable, match="more than 50 files"):
        examine(b"".join(pieces(b"{}", {f"{n}.pdf": b"" for n in range(60)})), "n.zip")


def test_a_file_twice_is_refused() -> None:
    (head, manifest, *_) = pieces(b"{}", {})
    with pytest.raises(SealUnreadable, match="twice"):
        examine((bytes(head) + bytes(manifest)) * 2, "n.zip")


def test_a_file_that_is_not_there_is_told_with_its_cure(tmp_path: Path) -> None:
    with pytest.raises(SealUnreadable, match="choose a file that is there"):
        read_sealed(tmp_path / "weg.zip")


def test_equal_contents_give_equal_bytes_and_one_seal(exported: Path) -> None:
    with zipfile.ZipFile(exported) as archive:
        manifest = archive.read(MANIFEST)
    assert canonical(read_manifest(manifest, "x")) == manifest
    assert seal_of(manifest) == read_sealed(exported).seal


def test_names_beside_one_another_are_plain_and_each_once() -> None:
    names = list(names_for(["a.pdf", "A.pdf", "x/y:z.pdf", "manifest.json", "", "...", "\n"]))
    assert names == ["a.pdf", "A-2.pdf", "x-y-z.pdf", "manifest-2.json", "stuk", "stuk-2", "-"]


def test_a_sealed_filing_goes_along_to_another_laptop(office: Desk, tmp_path: Path) -> None:
    seal = file(office)
    path = dossiers.take_out(office, office.open("d-1"), tmp_path / "mee")
    dossiers.bring_in(office, dossiers.read_exchange(path), dossier_id="d-2")
    office.restore(replace(office.open("d-1"), filed=()))
    assert sealed(office, seal).filed_on == DAY


@pytest.fixture
def other_laptop(tmp_path: Path, shipped: Law) -> Iterator[Desk]:
    """An empty vault elsewhere."""
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "elders", "vier andere woorden hier")
    yield Desk(vault, shipped, PlainPapers(), clock=lambda: datetime(2026, 12, 9, 9, 0, tzinfo=UTC), who="mr. B.")
    vault.close()


def test_another_vault_takes_it_in_whole_and_can_check_it(office: Desk, other_laptop: Desk, tmp_path: Path) -> None:
    seal = file(office)
    path = dossiers.take_out(office, office.open("d-1"), tmp_path / "mee")
    dossiers.bring_in(other_laptop, dossiers.read_exchange(path))
    assert sealed(other_laptop, seal) == sealed(office, seal)
    assert acts(other_laptop) == [("brought-in",)]
    assert other_laptop.vault.integrity() == ()


def test_one_that_was_spoilt_on_the_way_is_refused(office: Desk, other_laptop: Desk, tmp_path: Path) -> None:
    file(office)
    path = dossiers.take_out(office, office.open("d-1"), tmp_path / "mee")
    (beside,) = (path.parent / dossiers.SEALED).iterdir()
    beside.write_bytes(beside.read_bytes().replace(b"2026-12-08", b"2026-12-01"))
    with pytest.raises(SealUnreadable, match="does not match its seal"):
        dossiers.bring_in(other_laptop, dossiers.read_exchange(path))
    assert other_laptop.summaries() == ()


def test_a_seal_that_is_a_path_leads_nowhere(office: Desk, other_laptop: Desk, tmp_path: Path) -> None:
    file(office)
    path = dossiers.take_out(office, office.open("d-1"), tmp_path / "mee")
    (beside,) = (path.parent / dossiers.SEALED).iterdir()
    beside.rename(tmp_path / "erbuiten.zip")
    document = json.loads(path.read_text(encoding="utf-8"))
    document["dossier"]["filed"][-1]["lodging"]["seal"] = "../../erbuiten"
    path.write_text(json.dumps(document), encoding="utf-8")
    dossiers.bring_in(other_laptop, dossiers.read_exchange(path))
    assert acts(other_laptop) == []


def test_a_dossier_may_come_without_what_was_sealed(office: Desk, other_laptop: Desk, tmp_path: Path) -> None:
    file(office)
    path = dossiers.take_out(office, office.open("d-1"), tmp_path / "mee")
    for beside in (path.parent / dossiers.SEALED).iterdir():
        beside.unlink()
    dossiers.bring_in(other_laptop, dossiers.read_exchange(path))
    assert acts(other_laptop) == []
    assert other_laptop.open("d-1").filed[-1].lodging is not None


def test_decisions_and_approvals_are_sealed(office: Desk) -> None:
    argument = next(one.item for one in office.open("d-1").choices if one.decision is Decision.CHOSEN)
    choices.approve(office, "d-1", argument, "mr. A. de Wit")
    told = next(one for one in sealed(office, file(office)).answers["choices"] if one["item"] == argument)
    assert (told["decision"], told["approved_by"]) == ("chosen", "mr. A. de Wit")


def test_an_answer_is_sealed_with_who_gave_it_and_when(office: Desk) -> None:
    question = next(iter(office.open("d-1").facts)).question
    value = next(iter(office.open("d-1").facts)).value
    facts.learn(office, "d-1", Fact(question=question, value=value, note="gezien"))
    told = next(one for one in sealed(office, file(office)).answers["facts"] if one["question"] == question)
    assert told["answered_by"] == "mr. A. de Wit"
    assert told["answered_at"].startswith("2026-11-25T09:00")


def test_it_is_read_piece_by_piece_however_long_it_is(tmp_path: Path) -> None:
    """What was exported can be checked, and checking it takes no more room than a piece."""
    manifest = with_file("lang.pdf", bytes(40_000_000))
    path = tmp_path / "lang.zip"
    with path.open("wb") as made:
        made.writelines(pieces(canonical(manifest), {"lang.pdf": bytes(40_000_000)}))
    tracemalloc.start()
    faults = read_sealed(path).faults
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert faults == ()
    assert most < 8_000_000


def with_file(name: str, content: bytes) -> Manifest:
    files = (SealedPaper(name=name, size=len(content), sha256=hashlib.sha256(content).hexdigest()),)
    small_one = examine(SMALL, "klein.zip").manifest
    assert small_one is not None
    return replace(small_one, files=files)


@pytest.mark.parametrize("at", range(0, len(SMALL), 29))
def test_on_disk_the_same_is_found_as_in_memory(tmp_path: Path, at: int) -> None:
    content = SMALL[:at] + bytes([SMALL[at] ^ 1]) + SMALL[at + 1 :]
    path = tmp_path / "klein.zip"
    path.write_bytes(content)
    assert outcome(lambda: read_sealed(path)) == outcome(lambda: examine(content, "klein.zip"))


def outcome(look: Callable[[], Examined]) -> tuple[object, ...]:
    try:
        found = look()
    except SealUnreadable as error:
        return error.reason, error.what
    return found.seal, found.faults


@pytest.mark.parametrize("cut", [0, 3, 29, 200, len(SMALL) - 1])
def test_a_file_that_is_cut_off_on_disk_is_told(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "klein.zip"
    path.write_bytes(SMALL[:cut])
    assert outcome(lambda: read_sealed(path)) == outcome(lambda: examine(SMALL[:cut], "klein.zip"))


def test_no_more_is_written_than_can_be_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The size is told beforehand to the byte."""
    manifest = canonical(with_file("a.pdf", b"x" * 99))
    files = {"a.pdf": b"x" * 99}
    size = len(b"".join(pieces(manifest, files)))
    monkeypatch.setattr(sealed_file, "MOST_BYTES", size)
    refuse_what_is_too_large("stuk.zip", manifest, files)
    monkeypatch.setattr(sealed_file, "MOST_BYTES", size - 1)
    with pytest.raises(SealTooLarge, match=r"stuk\.zip .*one by one"):
        refuse_what_is_too_large("stuk.zip", manifest, files)


def test_more_files_than_are_read_again_are_refused_before_anything_is_written(office: Desk, tmp_path: Path) -> None:
    papers = {f"{number}.pdf": b"%PDF" for number in range(51)}
    filing_seal.file(office, "d-1", KIND, date(2026, 12, 8), Means.PORTAL, papers)
    (kept,) = _kept(office)
    with pytest.raises(SealTooLarge):
        filing_seal.export(office, kept.seal, tmp_path / "mee" / "te-veel.zip")
    assert not (tmp_path / "mee").exists() or not list((tmp_path / "mee").iterdir())


def test_a_sealed_filing_is_written_with_one_file_in_memory_at_a_time(office: Desk, tmp_path: Path) -> None:
    papers = {f"{number}.pdf": bytes([number]) * 8_000_000 for number in range(1, 9)}
    filing_seal.file(office, "d-1", KIND, date(2026, 12, 8), Means.PORTAL, papers)
    papers.clear()
    (kept,) = _kept(office)
    tracemalloc.start()
    try:
        path = filing_seal.export(office, kept.seal, tmp_path / "groot.verzegeld.zip")
        assert tracemalloc.get_traced_memory()[1] < 45_000_000
    finally:
        tracemalloc.stop()
    assert path.stat().st_size > 64_000_000
    assert read_sealed(path).faults == ()
