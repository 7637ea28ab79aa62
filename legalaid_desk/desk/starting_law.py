"""Which law a desk starts with: the newest good pack among the shipped one and those that the vault keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.law import Law, LawError
from legalaid_desk.law.packs import Pack, law_in

from .law_needs import lost
from .ports import KeptPack, LawShelf, Vault


@dataclass(frozen=True, slots=True)
class ShippedLaw:
    """The law pack that came with the program, as it was read and as it is kept."""

    law: Law
    pack: Pack


class PackSetAside(DeskError):
    """The newest pack cannot be used; the desk works with the last good one. ``refused`` is empty for the shipped."""

    def __init__(self, refused: str, used: str, faults: tuple[Fault, ...]) -> None:
        self.refused = refused
        self.used = used
        self.faults = faults
        what = f"law pack {refused}" if refused else "the law pack that came with the program"
        cure = "load a newer pack" if refused else "install the program again, or load a newer pack"
        listed = "\n".join(f"  {fault}" for fault in faults)
        super().__init__(f"{what} holds faults; {used} is used instead. To mend it, {cure}:\n{listed}")


Refused = list[tuple[str, LawError]]


def starting_law(vault: Vault, shipped: Callable[[], ShippedLaw]) -> tuple[Law, PackSetAside | None]:
    """The law to work with, and which newer pack was refused and why. Raises LawError when none is good."""
    refused: Refused = []
    ours = _read(shipped, refused)
    with vault.unit_of_work() as work:
        if ours is not None and not _is_kept(ours.pack, work.law.packs()):
            work.law.keep_pack(ours.pack)
            work.commit()
        law = _newest_good(work.law, ours, refused)
    if law is None:
        raise refused[0][1]
    if not refused:
        return law, None
    version, error = refused[0]
    return law, PackSetAside(version, law.version, error.faults)


def _read(shipped: Callable[[], ShippedLaw], refused: Refused) -> ShippedLaw | None:
    try:
        return shipped()
    except LawError as error:
        refused.append(("", error))
        return None


def _is_kept(pack: Pack, kept: tuple[KeptPack, ...]) -> bool:
    return any((one.version, one.digest) == (pack.version, pack.digest) for one in kept)


def _newest_good(shelf: LawShelf, ours: ShippedLaw | None, refused: Refused) -> Law | None:
    for kept in shelf.packs():
        if ours is not None and kept.version == ours.pack.version:
            return ours.law
        try:
            return _good(shelf.pack(kept.version), ours)
        except LawError as error:
            refused.append((kept.version, error))
    return None


def _good(pack: Pack | None, ours: ShippedLaw | None) -> Law | None:
    """The law in a kept pack. Raises LawError, also when it lacks what this program needs."""
    law = law_in(pack) if pack else None
    missing = lost(law, ours.law) if law and ours else ()
    if missing:
        raise LawError(tuple(need.at("pack.toml:1") for need in missing))
    return law
