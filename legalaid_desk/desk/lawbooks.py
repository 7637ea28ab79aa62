"""The law a desk works with: the pack in use, the kept ones by version, and the lawyer's own beside them."""

from __future__ import annotations

from legalaid_desk.errors import Fault
from legalaid_desk.law import Law, LawError
from legalaid_desk.law.own import OwnEntry, with_own
from legalaid_desk.law.packs import law_in

from .law_needs import lost
from .ports import Vault

Beside = tuple[tuple[OwnEntry, ...], Law, tuple[Fault, ...]]
"""The own entries that were put beside an edition, what came of it, and what of them cannot be used."""


class Lawbooks:
    """Each edition is read once, when it is first asked for. Screens and jobs may ask at the same time."""

    def __init__(self, vault: Vault, law: Law) -> None:
        self._vault = vault
        self._version = law.version
        self._editions: dict[str, Law | None] = {law.version: law}
        self._beside: dict[str, Beside] = {}
        self._own: tuple[OwnEntry, ...] | None = None

    @property
    def current(self) -> Law:
        """The edition for new dossiers."""
        return self._with_own(self.pack)[1]

    @property
    def pack(self) -> Law:
        """The same without the own entries."""
        edition = self._editions[self._version]
        assert edition is not None  # noqa: S101 - it was put there whole
        return edition

    def of(self, version: str) -> Law | None:
        """The edition of this version; None when it is not kept here, or cannot be read any more."""
        if version not in self._editions:
            self._editions[version] = self._read(version)
        edition = self._editions[version]
        return None if edition is None else self._with_own(edition)[1]

    @property
    def own(self) -> tuple[OwnEntry, ...]:
        """The lawyer's own sources and arguments."""
        if self._own is None:
            with self._vault.unit_of_work() as work:
                self._own = work.law.own()
        return self._own

    @property
    def own_faults(self) -> tuple[Fault, ...]:
        """What of them cannot be used beside the edition in use; the place of a fault begins with the id."""
        return self._with_own(self.pack)[2]

    def use(self, law: Law) -> None:
        """Work with this edition from now on."""
        self._beside.pop(law.version, None)
        self._editions[law.version] = law
        self._version = law.version

    def take_up(self, own: tuple[OwnEntry, ...]) -> None:
        """Go on with these own entries: one was put or taken away."""
        self._own = own

    def _with_own(self, edition: Law) -> Beside:
        own = self.own
        beside = self._beside.get(edition.version)
        if beside is None or beside[0] is not own:
            beside = self._beside[edition.version] = (own, *with_own(edition, own))
        return beside

    def _read(self, version: str) -> Law | None:
        with self._vault.unit_of_work() as work:
            pack = work.law.pack(version)
        try:
            law = law_in(pack) if pack else None
        except LawError:
            return None
        # A later program may need what an old pack does not hold yet.
        return None if law is None or lost(law, self.pack) else law
