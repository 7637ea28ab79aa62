"""The thin door: opens the unit of work, lets one verb through, says what changed."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from datetime import date, datetime
from types import MappingProxyType

from legalaid_desk.dossier import Changed, Dossier, StoredFile
from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.law import Law
from legalaid_desk.walk import Walk
from legalaid_desk.walk.following import kept_up

from .lawbooks import Lawbooks
from .ports import DossierSummary, JournalEntry, Papers, UnitOfWork, Vault

Edit = Callable[[Dossier], Dossier]


def _random_id() -> str:
    return secrets.token_hex(4)


class Desk:
    """An unlocked vault, the law, and the means to make papers. All verbs go through ``change`` or ``add``."""

    def __init__(
        self,
        vault: Vault,
        law: Law,
        papers: Papers,
        *,
        clock: Callable[[], datetime],
        who: str = "",
        new_id: Callable[[], str] = _random_id,
    ) -> None:
        self.vault = vault
        self.books = Lawbooks(vault, law)
        self.papers = papers
        self.clock = clock
        self.who = who
        self.new_id = new_id
        self.law_fault: DeskError | None = None
        """Which newer law pack was refused and why, when the desk works with the last good one."""
        self.shipped_keys: Mapping[str, bytes] = MappingProxyType({})
        """The publishers of law packs that came with the program, by fingerprint."""

    @property
    def law(self) -> Law:
        """The law in use, for new dossiers, with the lawyer's own sources and arguments."""
        return self.books.current

    @property
    def own_faults(self) -> tuple[Fault, ...]:
        """What of the own sources and arguments cannot be used beside the law in use, and is left out."""
        return self.books.own_faults

    def law_for(self, dossier: Dossier) -> Law:
        """The law that a dossier was argued with, or the law in use when that one is not kept here.

        The first time it may take a moment.
        """
        return self.books.of(dossier.law_version) or self.law

    def summaries(self, *, in_bin: bool = False) -> tuple[DossierSummary, ...]:
        """The list of dossiers, the first day first."""
        with self.vault.unit_of_work(who=self.who) as work:
            return work.dossiers.summaries(in_bin=in_bin)

    def close(self) -> None:
        """Lock: end what makes papers, and close the vault."""
        self.papers.close()
        self.vault.close()

    def open(self, dossier_id: str) -> Dossier:
        """The dossier as it is stored."""
        with self.vault.unit_of_work(who=self.who) as work:
            return work.dossiers.get(dossier_id)

    def add(self, dossier: Dossier, verb: str) -> Dossier:
        """Store a new dossier, with its deadlines."""
        dossier = self.kept_up(dossier, dossier, self.law)
        with self.vault.unit_of_work(who=self.who) as work:
            work.dossiers.add(dossier, verb=verb)
            work.commit()
        return dossier

    def change(self, dossier_id: str, verb: str, edit: Edit) -> Changed:
        """Do one act on a dossier and store it, its deadlines with it; an act that changes nothing is not stored.

        Raises ExchangeError for an act after which the dossier could not be read any more.
        """
        law = self.law  # read beforehand: inside the act it would wait for the same vault
        with self.vault.unit_of_work(who=self.who) as work:
            before = work.dossiers.get(dossier_id)
            changed = Changed(before, self.kept_up(before, edit(before), law))
            if changed:
                work.dossiers.save(changed.after, verb=verb)
                _note_seals(work, changed)
                work.commit()
        return changed

    def kept_up(self, before: Dossier, after: Dossier, law: Law) -> Dossier:
        """With the deadlines by the law in use, whichever law the dossier is argued with: days follow the statute."""
        return kept_up(before, after, law, by=self.who, at=self.now())

    def restore(self, dossier: Dossier) -> Changed:
        """Undo or redo: store an earlier (or later) state of a dossier again."""
        return self.change(dossier.id, "restore", lambda _: dossier)

    def journal(self, dossier_id: str) -> tuple[JournalEntry, ...]:
        """What was done to a dossier, newest first."""
        with self.vault.unit_of_work(who=self.who) as work:
            return work.dossiers.journal(dossier_id)

    def read_file(self, file: StoredFile) -> bytes:
        """The bytes of an exhibit."""
        with self.vault.unit_of_work(who=self.who) as work:
            return work.files.read(file.key)

    def now(self) -> datetime:
        """The moment that is noted with an act: to the second."""
        return self.clock().replace(microsecond=0)

    def today(self) -> date:
        """The day it is."""
        return self.clock().date()

    def walk(self, dossier: Dossier) -> Walk:
        """What the law it was argued with makes of a dossier today."""
        return Walk(dossier, self.law_for(dossier), self.today())


def _note_seals(work: UnitOfWork, changed: Changed) -> None:
    """What was handed in stays sealed; that it was taken back, or not after all, is one more line below the seal."""
    before, after = (seals_of(dossier) for dossier in (changed.before, changed.after))
    if before != after:
        kept = {one.seal for one in work.seals.of(changed.after.id)}
        for act, seals in (("taken-back", before - after), ("filed-again", after - before)):
            for seal in sorted(seals & kept):
                work.seals.note(seal, act)


def seals_of(dossier: Dossier) -> frozenset[str]:
    """The seals of what was handed in, and was not taken back."""
    return frozenset(paper.lodging.seal for paper in dossier.filed if paper.lodging and paper.lodging.seal)
