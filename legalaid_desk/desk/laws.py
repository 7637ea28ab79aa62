"""Verbs on the law: load a newer pack, see what it changes per dossier, go on with it; whose packs are trusted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from legalaid_desk.dossier import CASE, WEIGHING, Cause, Changed, Choice, Dossier, ExchangeError, Reading
from legalaid_desk.law import Law
from legalaid_desk.law.packs import (
    Pack,
    PackFaulty,
    by_fingerprint,
    check_newer,
    fingerprint,
    law_in,
    read_pack,
    read_public_key,
)
from legalaid_desk.walk.changes import LawChange, argument_changed, law_changes

from .desk import Desk
from .law_needs import lost
from .ports import KeptPack, Progress, Publisher


class LawStanding(StrEnum):
    """How the law that a dossier was argued with stands to the law in use."""

    CURRENT = "current"
    OTHER = "other"
    NOT_KEPT = "not-kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierLaw:
    """A dossier and the law it was argued with. ``changes`` is None for one that cannot be read or compared."""

    id: str
    title: str
    version: str
    standing: LawStanding
    changes: int | None


def standing(desk: Desk, dossier: Dossier) -> LawStanding:
    """Whether it walks with the law in use, with another that is kept, or must do without the one it was argued with.

    A dossier without a version counts as argued with the law in use.
    """
    if dossier.law_version in ("", desk.law.version):
        return LawStanding.CURRENT
    return LawStanding.OTHER if desk.books.of(dossier.law_version) else LawStanding.NOT_KEPT


def packs(desk: Desk) -> tuple[KeptPack, ...]:
    """The packs that are kept, newest first."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        return work.law.packs()


def load_pack(desk: Desk, path: Path) -> Pack:
    """Take up a newer pack from a signed file: new dossiers are argued with it, the others keep theirs.

    Raises what ``read_pack`` and ``check_newer`` raise, and LawError, also for a pack that lacks what the
    program needs; then all stays as it was.
    """
    pack = read_pack(path, _trusted(desk))
    for kept in _packs_to_beat(desk, pack):
        check_newer(pack, kept, path.name)
    law = law_in(pack, path.name)
    if missing := lost(law, desk.books.pack):
        raise PackFaulty(path.name, tuple(need.at("pack.toml:1") for need in missing))
    with desk.vault.unit_of_work(who=desk.who) as work:
        work.law.keep_pack(pack)
        work.commit()
    desk.books.use(law)
    desk.law_fault = None
    return pack


def changes_for(desk: Desk, dossier: Dossier) -> tuple[LawChange, ...]:
    """What the law in use changes for a dossier; nothing when the law it was argued with is not kept."""
    return law_changes(dossier, desk.law_for(dossier), desk.law, desk.today())


def overview(desk: Desk, progress: Progress | None = None) -> tuple[DossierLaw, ...]:
    """Every dossier that is not in the bin, with what the law in use would change in it. May take long."""
    summaries = desk.summaries()
    found: list[DossierLaw] = []
    for number, summary in enumerate(summaries):
        if progress:
            progress(number, len(summaries), summary.title)
        found.append(_law_of(desk, summary.id, summary.title))
    return tuple(found)


def adopt(desk: Desk, dossier_id: str) -> Changed:
    """Go on with the law in use. Answers, choices and words are kept.

    An approval is withdrawn where the argument reads otherwise now, and a tick where the source is cited otherwise:
    nobody approved or read that. So are all approvals when the law of before is not here to compare with.
    """
    dossier = desk.open(dossier_id)
    old, new = desk.books.of(dossier.law_version or desk.law.version), desk.law

    def edit(stored: Dossier) -> Dossier:
        return replace(
            stored,
            law_version=new.version,
            choices=tuple(_approved_still(choice, stored, old, new, desk) for choice in stored.choices),
            readings=tuple(_read_still(stored.readings, old, new)),
        )

    return desk.change(dossier_id, "law-adopted", edit)


def publishers(desk: Desk) -> tuple[Publisher, ...]:
    """Whose signatures this vault trusts beside the keys that came with the program."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        return work.law.publishers()


def read_publisher(desk: Desk, path: Path, name: str = "") -> Publisher:
    """The publisher in a key file, to compare the fingerprint before trusting it. Raises NotAKey."""
    key = read_public_key(path)
    return Publisher(fingerprint=fingerprint(key), key=key, name=name or path.stem, by=desk.who, at=desk.now())


def trust(desk: Desk, publisher: Publisher) -> None:
    """Trust the signatures of this publisher from now on."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        work.law.trust(publisher)
        work.commit()


def distrust(desk: Desk, fingerprint: str) -> None:
    """Trust them no longer. Packs that were loaded stay: dossiers were argued with them."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        work.law.distrust(fingerprint)
        work.commit()


def _packs_to_beat(desk: Desk, pack: Pack) -> tuple[Pack, ...]:
    """The pack in use, and the kept one of the same version: dossiers were argued with its texts."""
    versions = (pack.version, desk.law.version)
    with desk.vault.unit_of_work(who=desk.who) as work:
        found = (work.law.pack(version) for version in versions)
        return tuple(kept for kept in found if kept is not None)


def _trusted(desk: Desk) -> dict[str, bytes]:
    return {**desk.shipped_keys, **by_fingerprint(one.key for one in publishers(desk))}


def _law_of(desk: Desk, dossier_id: str, title: str) -> DossierLaw:
    try:
        dossier = desk.open(dossier_id)
    except ExchangeError:  # one spoilt dossier must not hide all others
        return DossierLaw(id=dossier_id, title=title, version="", standing=LawStanding.NOT_KEPT, changes=None)
    how = standing(desk, dossier)
    changes = None if how is LawStanding.NOT_KEPT else len(changes_for(desk, dossier))
    return DossierLaw(id=dossier_id, title=title, version=dossier.law_version, standing=how, changes=changes)


def _approved_still(choice: Choice, dossier: Dossier, old: Law | None, new: Law, desk: Desk) -> Choice:
    if old is not None and not _reads_otherwise(choice.item, dossier, old, new):
        return choice
    return choice.withdraw(Cause.LAW, new.version, CASE, by=desk.who, at=desk.now())


def _reads_otherwise(item: str, dossier: Dossier, old: Law, new: Law) -> bool:
    if item == WEIGHING:
        printed = {key.partition("|")[0] for key in dossier.weighing.printed}
        return any(old.interests.get(one) != new.interests.get(one) for one in printed)
    if item in old.relief or item in new.relief:
        return old.relief.get(item) != new.relief.get(item)
    return argument_changed(item, old, new)


def _read_still(readings: Iterable[Reading], old: Law | None, new: Law) -> Iterable[Reading]:
    for reading in readings:
        was = old.sources.get(reading.source) if old else None
        now = new.sources.get(reading.source)
        if was is None or now is None or was.cited(read=True) == now.cited(read=True):
            yield reading
