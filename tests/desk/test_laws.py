"""Which law a desk works with, and what becomes of dossiers when a newer one comes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from legalaid_desk.desk import (
    CancelledError,
    Desk,
    Opening,
    Papers,
    ShippedLaw,
    choices,
    dossiers,
    facts,
    laws,
    people,
    weighing,
)
from legalaid_desk.desk.laws import LawStanding
from legalaid_desk.desk.starting_law import PackSetAside
from legalaid_desk.dossier import WEIGHING, Case, Cause, Changed, Decision, Dossier, Fact, Ground, Stage
from legalaid_desk.errors import DeskError
from legalaid_desk.law import LawError, load_law, packs
from legalaid_desk.law.keys import signed as signed_with
from legalaid_desk.law.pack_files import SIGNATURE, zipped
from legalaid_desk.law.packs import (
    NotAKey,
    NotAPack,
    PackFaulty,
    PackFromStranger,
    PackInUse,
    PackOlder,
    PackVersionTaken,
    by_fingerprint,
    new_key,
    pack_of,
    read_public_key,
    sign_folder,
)
from legalaid_desk.vault import EncryptedVaults, Hardness
from legalaid_desk.walk.changes import ChangeKind

PASSPHRASE = "vier gewone woorden hier"
FIVE = {"eerst vier stappen": "eerst vijf stappen"}
Edition = Callable[..., Path]


@pytest.fixture(scope="session")
def keys() -> tuple[bytes, bytes]:
    """The private and the public key of a made-up publisher."""
    private, public = new_key(PASSPHRASE)
    return private, public.encode()


@pytest.fixture
def signed(tmp_path: Path, edition: Edition, keys: tuple[bytes, bytes]) -> Callable[..., Path]:
    """A signed pack file of another edition."""

    def of(version: str, dated: str = "2027-01-15", changes: dict[str, str] | None = None) -> Path:
        path = tmp_path / f"{version}.lawpack"
        path.write_bytes(sign_folder(edition(version, dated, changes), keys[0], PASSPHRASE))
        return path

    return of


Shipped = Callable[[], ShippedLaw]
Opened = Callable[..., Desk]


@pytest.fixture
def opened(tmp_path: Path, small_shipped: ShippedLaw, papers: Papers, keys: tuple[bytes, bytes]) -> Iterator[Opened]:
    """Open the desk on one and the same vault, with this law shipped; what was open before is closed."""
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    open_now: list[Desk] = []

    def of(shipped: Shipped = lambda: small_shipped, *, trusting: bool = True) -> Desk:
        for desk in open_now:
            desk.vault.close()
        trusted = by_fingerprint([read_public_key(keys[1])]) if trusting else {}
        opening = Opening(
            vaults=lambda: vaults,
            law=shipped,
            papers=lambda: papers,
            keys=lambda: trusted,
            clock=lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
        )
        folder = tmp_path / "kluis"
        made = opening.unlock(folder, PASSPHRASE) if vaults.exists(folder) else opening.create(folder, PASSPHRASE)[0]
        open_now[:] = [made]
        return made

    yield of
    for desk in open_now:
        desk.vault.close()


def shipped_from(folder: Path) -> Shipped:
    return lambda: ShippedLaw(load_law(folder), pack_of(folder))


def signed_unseen(folder: Path, private_key: bytes) -> bytes:
    """What a publisher signs whose program finds no fault in it."""
    texts = packs._texts_in(folder)
    public_key, signature = signed_with(packs._message(packs._digest(texts)), private_key, PASSPHRASE, "key")
    seal = json.dumps({"ed25519": public_key.hex(), "signature": signature.hex()}).encode()
    return zipped({**texts, SIGNATURE: seal})


def broken() -> ShippedLaw:
    raise LawError(())


def argued(desk: Desk) -> Dossier:
    """A dossier with an open argument that was chosen and approved, its source read."""
    dossier = dossiers.new(desk, "Proef")
    people.set_case(desk, dossier.id, Case(ground=Ground.ARREARS, stage=Stage.MERITS))
    facts.learn(desk, dossier.id, Fact(question="referred", value=False))
    choices.decide(desk, dossier.id, "steps-missing", Decision.CHOSEN)
    choices.tick_as_read(desk, dossier.id, "arrest", "mr. A. de Wit")
    return choices.approve(desk, dossier.id, "steps-missing", "mr. A. de Wit").after


def test_the_shipped_law_is_kept_and_used(opened: Opened, small_shipped: ShippedLaw) -> None:
    desk = opened()
    assert desk.law is small_shipped.law
    assert desk.law_fault is None
    (kept,) = laws.packs(desk)
    assert (kept.version, kept.digest, kept.signed_by) == ("proef-1", small_shipped.pack.digest, "")


def test_a_known_pack_is_not_kept_again(opened: Opened) -> None:
    first = laws.packs(opened())
    assert laws.packs(opened()) == first


def test_a_newer_program_brings_its_law_and_dossiers_keep_theirs(opened: Opened, edition: Edition) -> None:
    before = argued(opened())
    desk = opened(shipped_from(edition("2027.1", changes=FIVE)))
    assert desk.law.version == "2027.1"
    assert desk.law_for(before).version == "proef-1"
    assert desk.walk(before).view.law.version == "proef-1"
    assert dossiers.new(desk).law_version == "2027.1"


def test_a_loaded_pack_stays_in_use_over_an_older_shipped_one(opened: Opened, signed: Callable[..., Path]) -> None:
    laws.load_pack(opened(), signed("2027.1"))
    assert opened().law.version == "2027.1"


def test_mended_shipped_texts_of_the_same_version_replace_the_kept(opened: Opened, edition: Edition) -> None:
    opened()
    folder = edition("proef-1", "2026-11-23", FIVE)
    desk = opened(shipped_from(folder))
    assert [kept.digest for kept in laws.packs(desk)] == [pack_of(folder).digest]


def test_a_faulty_shipped_pack_is_set_aside_for_the_last_good_one(opened: Opened) -> None:
    opened()
    desk = opened(broken)
    assert desk.law.version == "proef-1"
    assert isinstance(desk.law_fault, PackSetAside)
    assert "came with the program" in str(desk.law_fault)
    assert "proef-1 is used instead" in str(desk.law_fault)


def test_a_kept_pack_that_is_good_no_more_is_set_aside(opened: Opened, edition: Edition) -> None:
    desk = opened()
    faulty = pack_of(edition("2027.1", changes={"referred is no or contact is no": "reffered is no"}))
    with desk.vault.unit_of_work() as work:
        work.law.keep_pack(faulty)
        work.commit()
    desk = opened()
    assert desk.law.version == "proef-1"
    assert isinstance(desk.law_fault, PackSetAside)
    assert (desk.law_fault.refused, desk.law_fault.used) == ("2027.1", "proef-1")
    assert "reffered" in str(desk.law_fault)


def test_loading_a_good_pack_mends_the_fault(opened: Opened, signed: Callable[..., Path]) -> None:
    opened()
    desk = opened(broken)
    laws.load_pack(desk, signed("2027.1"))
    assert desk.law_fault is None
    assert desk.law.version == "2027.1"


def test_a_pack_that_is_loaded_is_for_new_dossiers(opened: Opened, signed: Callable[..., Path]) -> None:
    desk = opened()
    before = argued(desk)
    pack = laws.load_pack(desk, signed("2027.1", changes=FIVE))
    assert pack.version == desk.law.version == "2027.1"
    assert laws.standing(desk, before) is LawStanding.OTHER
    assert desk.walk(desk.open(before.id)).view.law.version == "proef-1"
    assert [kept.version for kept in laws.packs(desk)] == ["2027.1", "proef-1"]
    assert laws.packs(desk)[0].signed_by == pack.signed_by != ""


def test_a_refused_pack_leaves_all_as_it_was(
    opened: Opened, signed: Callable[..., Path], edition: Edition, keys: tuple[bytes, bytes], tmp_path: Path
) -> None:
    desk = opened()
    older = signed("2025.1", "2025-01-01")
    same = signed("proef-1", "2026-11-23")
    other_texts = tmp_path / "other.lawpack"
    folder = edition("proef-1a", "2027-02-02", FIVE)
    (folder / "small.toml").write_text((folder / "small.toml").read_text().replace("proef-1a", "proef-1"))
    other_texts.write_bytes(sign_folder(folder, keys[0], PASSPHRASE))
    altered = tmp_path / "altered.lawpack"
    altered.write_bytes(signed("2027.5").read_bytes().replace(b"eerst vier", b"eerst acht"))
    refusals: dict[Path, type[DeskError]] = {
        older: PackOlder,
        same: PackInUse,
        other_texts: PackVersionTaken,
        altered: NotAPack,
        tmp_path / "none.lawpack": NotAPack,
    }
    for path, refusal in refusals.items():
        with pytest.raises(refusal):
            laws.load_pack(desk, path)
    assert desk.law.version == "proef-1"
    assert [kept.version for kept in laws.packs(desk)] == ["proef-1"]


def test_the_texts_a_dossier_was_argued_with_are_not_replaced_under_their_version(
    opened: Opened, signed: Callable[..., Path]
) -> None:
    desk = opened()
    laws.load_pack(desk, signed("2027.1"))
    with pytest.raises(PackVersionTaken):
        laws.load_pack(desk, signed("proef-1", "2028-01-01", FIVE))
    with desk.vault.unit_of_work() as work:
        kept = work.law.pack("proef-1")
    assert kept is not None
    assert b"vijf stappen" not in kept.content


def test_a_signed_pack_with_faults_is_refused_with_all_of_them(
    opened: Opened, edition: Edition, keys: tuple[bytes, bytes], tmp_path: Path
) -> None:
    folder = edition("2027.1", changes={"referred is no or contact is no": "reffered is no"})
    path = tmp_path / "faulty.lawpack"
    path.write_bytes(signed_unseen(folder, keys[0]))
    desk = opened()
    with pytest.raises(PackFaulty, match="reffered"):
        laws.load_pack(desk, path)
    assert desk.law.version == "proef-1"


LESS = {'id = "nuisance"\ntext = "Overlast"': 'id = "noise"\ntext = "Overlast"'}
"""A ground that the intake knows goes; what the tests' small law never had is not held against a newer one."""


def test_a_pack_that_lacks_what_the_program_needs_is_refused(opened: Opened, signed: Callable[..., Path]) -> None:
    desk = opened()
    with pytest.raises(PackFaulty, match="misses the option nuisance"):
        laws.load_pack(desk, signed("2027.1", changes=LESS))
    assert desk.law.version == "proef-1"


def test_a_kept_pack_that_lacks_what_the_program_needs_is_set_aside(opened: Opened, edition: Edition) -> None:
    desk = opened()
    short = packs.pack_of(edition("2027.1", changes=LESS))
    with desk.vault.unit_of_work() as work:
        work.law.keep_pack(short)
        work.commit()
    old = replace(dossiers.new(desk, "Oud"), law_version="2027.1")
    assert laws.standing(desk, old) is LawStanding.NOT_KEPT
    again = opened()
    assert again.law.version == "proef-1"
    assert isinstance(again.law_fault, PackSetAside)
    assert again.law_fault.refused == "2027.1"


def test_a_stranger_is_trusted_once_his_key_is_taken_in(
    opened: Opened, signed: Callable[..., Path], keys: tuple[bytes, bytes], tmp_path: Path
) -> None:
    desk = opened(trusting=False)
    path = signed("2027.1")
    with pytest.raises(PackFromStranger) as caught:
        laws.load_pack(desk, path)
    key_file = tmp_path / "uitgever.pub"
    key_file.write_bytes(keys[1])
    publisher = laws.read_publisher(desk, key_file)
    assert publisher.fingerprint == caught.value.fingerprint
    laws.trust(desk, publisher)
    assert [one.name for one in laws.publishers(desk)] == ["uitgever"]
    laws.load_pack(desk, path)
    laws.distrust(desk, publisher.fingerprint)
    with pytest.raises(PackFromStranger):
        laws.load_pack(desk, signed("2027.2"))
    assert desk.law.version == "2027.1"


def test_a_file_that_is_no_key_is_refused(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("Geachte heer")
    with pytest.raises(NotAKey):
        laws.read_publisher(opened(), tmp_path / "brief.txt")


@contextmanager
def newer(opened: Opened, folder: Path) -> Iterator[tuple[Desk, Dossier]]:
    """A dossier argued with the small law, on a desk where this edition is in use."""
    dossier = argued(opened())
    yield opened(shipped_from(folder)), dossier


def test_the_changes_of_a_dossier_are_counted_and_listed(opened: Opened, edition: Edition) -> None:
    with newer(opened, edition("2027.1", changes=FIVE)) as (desk, dossier):
        (change,) = laws.changes_for(desk, dossier)
        assert (change.kind, change.item, change.chosen) == (ChangeKind.TEXT, "steps-missing", True)
        fresh = dossiers.new(desk, "Nieuw")
        found = {one.id: (one.version, one.standing, one.changes) for one in laws.overview(desk)}
        assert found == {
            dossier.id: ("proef-1", LawStanding.OTHER, 1),
            fresh.id: ("2027.1", LawStanding.CURRENT, 0),
        }


def test_what_lies_in_the_bin_is_not_looked_through(opened: Opened) -> None:
    desk = opened()
    dossiers.put_in_bin(desk, dossiers.new(desk).id)
    assert laws.overview(desk) == ()


def test_looking_through_all_dossiers_can_be_stopped(opened: Opened) -> None:
    desk = opened()
    dossiers.new(desk)
    dossiers.new(desk)
    told: list[tuple[int, int]] = []

    def stop_at_the_second(done: int, of: int, _: str) -> None:
        told.append((done, of))
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        laws.overview(desk, stop_at_the_second)
    assert told == [(0, 2), (1, 2)]


def test_a_dossier_whose_law_is_not_kept_walks_with_the_law_in_use(opened: Opened) -> None:
    desk = opened()
    dossier = replace(argued(desk), law_version="1999.1")
    desk.restore(dossier)
    assert laws.standing(desk, dossier) is LawStanding.NOT_KEPT
    assert desk.walk(dossier).view.law.version == "proef-1"
    assert laws.changes_for(desk, dossier) == ()
    assert [one.changes for one in laws.overview(desk)] == [None]


def test_a_dossier_without_a_version_is_argued_with_the_law_in_use(opened: Opened) -> None:
    assert laws.standing(opened(), Dossier(id="d-1")) is LawStanding.CURRENT


def adopted(desk: Desk, dossier: Dossier) -> Changed:
    changed = laws.adopt(desk, dossier.id)
    assert changed.before == dossier
    assert desk.open(dossier.id) == changed.after
    assert changed.after.law_version == desk.law.version
    return changed


def test_going_on_with_the_new_law_withdraws_the_approval_of_what_reads_otherwise(
    opened: Opened, edition: Edition
) -> None:
    with newer(opened, edition("2027.1", changes=FIVE)) as (desk, dossier):
        changed = adopted(desk, dossier)
        choice = changed.after.choice("steps-missing")
        assert choice is not None
        assert (choice.decision, choice.approved_by, choice.approved_at) == (Decision.CHOSEN, "", None)
        assert choice.withdrawn is not None
        assert (choice.withdrawn.cause, choice.withdrawn.item) == (Cause.LAW, "2027.1")
        assert (choice.withdrawn.approved_by, choice.withdrawn.by) == ("mr. A. de Wit", desk.who)
        assert changed.parts == ("law_version", "choices")
        assert desk.restore(changed.before).after == dossier
        assert desk.walk(desk.open(dossier.id)).view.law.version == "proef-1"


def test_going_on_keeps_the_approval_of_what_reads_the_same(opened: Opened, edition: Edition) -> None:
    with newer(opened, edition("2027.1", changes={"Is het kind ziek?": "Is het kind nu ziek?"})) as (desk, dossier):
        assert adopted(desk, dossier).parts == ("law_version",)


@pytest.mark.parametrize(
    "old, new, stays",
    [
        ("de verhuurder niet heeft verwezen.", "de verhuurder nooit heeft verwezen.", False),
        ("belang bij dat de huur op tijd", "belang bij dat de huur steeds op tijd", True),  # not printed
    ],
)
def test_a_weighing_that_prints_otherwise_in_the_new_law_is_approved_no_more(
    opened: Opened, edition: Edition, old: str, new: str, stays: bool
) -> None:
    with newer(opened, edition("2027.1", changes={old: new})) as (desk, dossier):
        weighing.put(desk, dossier.id, "no-referral")
        before = choices.approve(desk, dossier.id, WEIGHING, "mr. A. de Wit").after
        choice = adopted(desk, before).after.choice(WEIGHING)
        assert choice is not None
        assert bool(choice.approved_by) is stays
        assert (choice.withdrawn is None) is stays


def test_a_tick_is_withdrawn_when_the_source_is_cited_otherwise(opened: Opened, edition: Edition) -> None:
    folder = edition("2027.1", changes={'pinpoint_unseen = "r.o. 3.1"': 'pinpoint_unseen = "r.o. 4.1"'})
    with newer(opened, folder) as (desk, dossier):
        assert dossier.has_read("arrest")
        assert not adopted(desk, dossier).after.has_read("arrest")


def test_nothing_stays_approved_when_the_law_of_before_is_not_there(opened: Opened) -> None:
    desk = opened()
    dossier = desk.restore(replace(argued(desk), law_version="1999.1")).after
    choice = adopted(desk, dossier).after.choice("steps-missing")
    assert choice is not None
    assert choice.approved_by == ""


def test_a_filing_is_recorded_with_the_law_it_was_argued_with(opened: Opened, edition: Edition, tmp_path: Path) -> None:
    from legalaid_desk.desk import filings

    with newer(opened, edition("2027.1", changes=FIVE)) as (desk, dossier):
        _, changed = filings.write(desk, dossier.id, "antwoord", tmp_path / "uit")
        assert [paper.law_version for paper in changed.after.filed] == ["proef-1"]
        word = next((tmp_path / "uit").glob("*.docx")).read_text(encoding="utf-8")
        assert "eerst vier stappen" in word
        laws.adopt(desk, dossier.id)
        _, changed = filings.write(desk, dossier.id, "antwoord", tmp_path / "uit")
        assert changed.after.filed[-1].law_version == "2027.1"
