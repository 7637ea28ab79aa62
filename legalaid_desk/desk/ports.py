"""What the desk needs from the rooms beside it. ``vault`` and ``documents`` satisfy these; tests use small fakes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from legalaid_desk.dossier import Days, Dossier, Exhibit, PrintedWith, Reading
from legalaid_desk.errors import Fault
from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.returned import Returned
from legalaid_desk.law.own import OwnEntry
from legalaid_desk.law.packs import Pack

if TYPE_CHECKING:
    from legalaid_desk.law import Form

    from .calendar_entry import CalendarEntry
    from .control_sheet import ControlSheet
    from .inspection import Inspection
    from .sheet import Sheet

Progress = Callable[[int, int, str], None]
"""Called with steps done, steps in all and what is being done; may raise Cancelled."""


class CancelledError(Exception):
    """The user stopped a long act. Nothing half-written is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierSummary:
    """One line of the list of dossiers."""

    id: str
    title: str
    court: str = ""
    ground: str = ""
    stage: str = ""
    next_day: date | None = None
    updated_at: datetime
    revision: int
    in_bin: bool = False


class DeadlineLine(NamedTuple):
    """One open deadline on the list of all dossiers. ``day`` is the day to look at; ``is_proposed``: not taken up.

    ``ahead`` is how many days ahead of it the desk begins to remind, 0 for not at all; None: as its rule says.

    A tuple: there may be 150,000 of them, and nothing else is made as fast.
    """

    dossier_id: str
    title: str
    court: str
    deadline_id: str
    rule: str
    day: date
    last: date | None = None
    safe: date | None = None
    next: date | None = None
    is_proposed: bool = False
    is_checked: bool = False
    ahead: int | None = None

    @property
    def days(self) -> Days:
        """Its days."""
        return Days(last=self.last, safe=self.safe, next=self.next)


class CaseDayLine(NamedTuple):
    """A day of a case on the list of all dossiers: ``what`` is roll, hearing or eviction; empty where none is set."""

    dossier_id: str
    title: str
    court: str
    what: str
    day: date | None


class AnsweredLine(NamedTuple):
    """A dossier in which another answered or decided; ``number`` is the last act that did, in its journal."""

    dossier_id: str
    title: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """Who did what to a dossier, and when. ``number`` finds the state after it."""

    number: int
    at: datetime
    who: str
    verb: str


class Dossiers(Protocol):
    """The dossiers of an open vault, inside one unit of work."""

    def summaries(self, *, in_bin: bool = False) -> tuple[DossierSummary, ...]:
        """All dossiers (or those in the bin): first by next day, those without last, then by last change."""

    def deadlines(self, *, until: date | None = None) -> tuple[DeadlineLine, ...]:
        """The open deadlines that have a day, up to this day, of all dossiers that are not in the bin, by day."""

    def deadlines_between(
        self, since: date, until: date, *, dossier_id: str = "", most: int = -1
    ) -> tuple[DeadlineLine, ...]:
        """The open deadlines that are looked at from one day to another: ``Days.pressing``.

        At most so many whose day it is, and as many whose safe day is past; of one dossier where it is named.
        """

    def case_days(self, since: date, until: date, *, dossier_id: str = "", most: int = -1) -> tuple[CaseDayLine, ...]:
        """The days of the cases that are not in the bin, from one day to another, by day."""

    def pressing_days(self, until: date) -> tuple[CaseDayLine, ...]:
        """Of each case the first day ahead, up to a day; where none is ahead the last that passed without a judgment.

        One line for each case, by day, what passed last first.
        """

    def without_day(self, most: int) -> tuple[CaseDayLine, ...]:
        """Cases with no day ahead, and none that passed without a judgment: what was changed last first."""

    def written(self) -> tuple[str, ...]:
        """The dossiers with a filing that was written and not handed in: what was changed last first."""

    def answered_by_others(self) -> tuple[AnsweredLine, ...]:
        """The dossiers in which another than who works here answered or decided, what was changed last first."""

    def of_other_law(self, version: str) -> int:
        """How many dossiers are argued with another version of the law texts."""

    def get(self, dossier_id: str) -> Dossier:
        """The dossier. Raises DossierNotFound."""

    def add(self, dossier: Dossier, *, verb: str = "add") -> None:
        """Store a new dossier. Raises DossierExists, and ExchangeError for one that could not be read again."""

    def save(self, dossier: Dossier, *, verb: str) -> None:
        """Store what an act named ``verb`` made of the dossier.

        Raises DossierNotFound, and ExchangeError for a dossier that could not be read again.
        """

    def put_in_bin(self, dossier_id: str) -> None:
        """Take it out of the list; nothing is destroyed."""

    def take_from_bin(self, dossier_id: str) -> None:
        """Put it back on the list."""

    def journal(self, dossier_id: str) -> tuple[JournalEntry, ...]:
        """What was done to it, newest first."""

    def at(self, dossier_id: str, number: int) -> Dossier:
        """The dossier as it was after that entry of the journal."""


class ExhibitFiles(Protocol):
    """The encrypted files of an open vault, inside one unit of work."""

    def put(self, dossier_id: str, content: bytes) -> str:
        """Store bytes; returns the key. The bytes count only once the unit of work is committed."""

    def read(self, key: str) -> bytes:
        """The bytes under this key. Raises FileDamaged or FileNotStored."""

    def find(self, dossier_id: str, sha256: str) -> str:
        """The key of a file of this dossier with these bytes; empty when none is stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealAct:
    """A line that was noted of a sealed filing: ``filed``, ``taken-back`` or ``filed-again``."""

    act: str
    at: datetime
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSeal:
    """A sealed filing that the vault keeps, without its contents."""

    seal: str
    dossier_id: str
    kind: str
    filed_on: date
    sealed_at: datetime
    acts: tuple[SealAct, ...] = ()


class Seals(Protocol):
    """The sealed filings of an open vault, inside one unit of work. What was put is never changed."""

    def put(self, dossier_id: str, kind: str, filed_on: date, manifest: bytes, files: Mapping[str, str]) -> str:
        """Keep a manifest with the keys of its files by name; returns its seal. The very same is kept once."""

    def note(self, seal: str, act: str) -> None:
        """Put a line below what was noted of it."""

    def of(self, dossier_id: str) -> tuple[KeptSeal, ...]:
        """The sealed filings of a dossier, the oldest first."""

    def manifest(self, seal: str) -> bytes:
        """The manifest under this seal as it is stored. Raises SealNotFound."""

    def files(self, seal: str) -> Mapping[str, str]:
        """The keys of its files by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPack:
    """A law pack that the vault keeps, without its texts. ``signed_by`` is empty when it came with the program."""

    version: str
    dated: date
    title: str
    digest: str
    signed_by: str
    kept_at: datetime
    kept_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who may sign law packs for this vault: the public key, and who trusted it since when."""

    fingerprint: str
    key: bytes
    name: str = ""
    by: str = ""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeReading:
    """A source that a lawyer ticked as read in one of the dossiers."""

    dossier_id: str
    reading: Reading


class LawShelf(Protocol):
    """The law that an open vault keeps, inside one unit of work."""

    def packs(self) -> tuple[KeptPack, ...]:
        """The packs that are kept, newest first."""

    def pack(self, version: str) -> Pack | None:
        """The pack of this version with its texts, or None."""

    def keep_pack(self, pack: Pack) -> None:
        """Keep a pack, in place of one of the same version."""

    def own(self) -> tuple[OwnEntry, ...]:
        """The lawyer's own sources and arguments, in the order in which they were first put."""

    def put_own(self, entry: OwnEntry) -> None:
        """Keep an own entry, in place of the one with its id."""

    def remove_own(self, entry_id: str) -> None:
        """Take an own entry away; nothing happens when there is none."""

    def publishers(self) -> tuple[Publisher, ...]:
        """Whose signatures are trusted beside the keys that came with the program."""

    def trust(self, publisher: Publisher) -> None:
        """Trust the signatures of this publisher from now on."""

    def distrust(self, fingerprint: str) -> None:
        """Trust them no longer; packs that are kept stay."""

    def readings(self) -> tuple[OfficeReading, ...]:
        """What was ticked as read in any dossier, the last day first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTemplate:
    """A version of a Word template that the office keeps, without its content. Versions of a name count from 1."""

    name: str
    version: int
    sha256: str
    added_by: str
    added_at: datetime
    note: str = ""
    in_use: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeTemplate:
    """A template of the office that is in use, in the place of the shipped one of that name or for a kind."""

    version: int
    content: bytes


OfficeTemplates = Mapping[str, OfficeTemplate]
"""The templates of the office that are in use, by file name."""


class TemplateShelf(Protocol):
    """The Word templates that an open vault keeps, inside one unit of work. No version is ever changed or lost."""

    def all(self) -> tuple[KeptTemplate, ...]:
        """Every version, by name and the newest first."""

    def content(self, name: str, version: int) -> bytes | None:
        """The bytes of this version, or None."""

    def in_use(self) -> OfficeTemplates:
        """Those in use."""

    def keep(self, name: str, content: bytes, note: str = "") -> KeptTemplate:
        """Keep a new version; it is in use from now on."""

    def use(self, name: str, version: int) -> None:
        """Use this version from now on; 0 is the one that came with the program."""


class UnitOfWork(Protocol):
    """One transaction on the vault. Leaving it without ``commit`` undoes everything."""

    @property
    def dossiers(self) -> Dossiers: ...
    @property
    def files(self) -> ExhibitFiles: ...
    @property
    def law(self) -> LawShelf: ...
    @property
    def templates(self) -> TemplateShelf: ...
    @property
    def seals(self) -> Seals: ...

    def commit(self) -> None:
        """Make it last."""


class Backup(Protocol):
    """A backup of a vault: a whole vault folder that opens by itself."""

    @property
    def name(self) -> str: ...
    @property
    def folder(self) -> Path: ...
    @property
    def made_at(self) -> datetime: ...


class Vault(Protocol):
    """An unlocked vault."""

    @property
    def folder(self) -> Path: ...

    def unit_of_work(self, *, who: str = "") -> AbstractContextManager[UnitOfWork]:
        """A new unit of work; ``who`` stands in the journal."""

    def setting(self, name: str) -> str | None:
        """A stored preference, or None."""

    def set_setting(self, name: str, value: str) -> None:
        """Store a preference."""

    def back_up(self) -> Path:
        """An encrypted copy beside the vault; returns its folder."""

    def backups(self) -> Sequence[Backup]:
        """The backups of this vault, newest first."""

    def change_passphrase(self, old: str, new: str) -> None:
        """Put the key under another passphrase. Raises WrongPassphrase, WeakPassphrase."""

    def set_passphrase(self, new: str) -> None:
        """The same without the old one, for who came in with the recovery key."""

    def renew_recovery_key(self) -> str:
        """A new recovery key to print; the old print opens nothing any more."""

    def integrity(self) -> Sequence[Fault]:
        """Every damaged page and exhibit; empty when all is well."""

    def close(self) -> None:
        """Lock: forget the key and close every connection."""


class Vaults(Protocol):
    """Making and opening vaults."""

    def exists(self, folder: Path) -> bool:
        """Whether there is a vault in this folder."""

    def create(self, folder: Path, passphrase: str) -> tuple[Vault, str]:
        """A new vault, unlocked, and its recovery key to print and keep apart."""

    def open(self, folder: Path, passphrase: str) -> Vault:
        """Unlock with the passphrase. Raises WrongPassphrase, NoVaultHere, VaultDamaged, VaultTooNew, VaultBusy."""

    def open_with_recovery_key(self, folder: Path, recovery_key: str) -> Vault:
        """Unlock with the printed recovery key; the same errors."""

    def backups(self, folder: Path) -> Sequence[Backup]:
        """The backups of a vault, newest first; needs no key."""

    def restore(self, folder: Path, backup: str) -> None:
        """Put this backup in the place of a closed vault; what stood there is kept beside the backups."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeResult:
    """What is known about a file that is brought in, before it becomes an exhibit.

    ``suggested_title`` is empty where the name says nothing (a camera's number), ``suggested_date`` comes from
    the name as well; ``warning`` is what a lawyer must look at.
    """

    media_type: str
    pages: int
    suggested_title: str
    suggested_date: date | None = None
    warning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleItem:
    """One exhibit with its bytes and where the filing cites it (paragraph numbers)."""

    exhibit: Exhibit
    content: bytes
    cited_in: tuple[int, ...] = ()


class Papers(Protocol):
    """Making Word, PDF and bundle, and looking at what is brought in."""

    def examine(self, name: str, content: bytes) -> IntakeResult:
        """What this file is. Raises ExhibitRejected (encrypted, damaged, not what its ending says, unknown kind)."""

    def as_pdf(self, name: str, media_type: str, content: bytes) -> bytes:
        """The file as PDF, for preview and bundle: images and Word letters are turned into pages."""

    def write_word(
        self,
        draft: FilingDraft,
        target: Path,
        *,
        office: OfficeTemplates | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Write the draft as .docx, whole or not at all, with the templates of the office where it has some.

        Raises TemplateFault, LostInTemplate, NotWritable, DiskFull.
        """

    def pages_of(self, pdf: bytes) -> int:
        """How many pages a PDF has that was written here."""

    def write_redline(
        self,
        old: FilingDraft,
        new: FilingDraft,
        target: Path,
        at: datetime,
        *,
        office: OfficeTemplates | None = None,
    ) -> Path:
        """Write the new draft as .docx with all that differs from the old one as tracked changes of that moment.

        Raises what ``write_word`` raises.
        """

    def printed_with(self, draft: FilingDraft, office: OfficeTemplates) -> tuple[PrintedWith, ...]:
        """The templates that this draft is written with: the whole one, then each file of the office in it."""

    def template_files(self, office: OfficeTemplates) -> Mapping[str, tuple[str, ...]]:
        """Every paper by the name of its template, and the files it is made of: itself, its parts, the house style."""

    def inspect_template(
        self,
        name: str,
        content: bytes,
        office: OfficeTemplates,
        *,
        form: Form | None = None,
        forms: Mapping[str, Form] | None = None,
        sample: FilingDraft | None = None,
    ) -> Inspection:
        """All that can be said of a template among those in use, with a trial run when it can be tried."""

    def template_page(self, name: str, content: bytes, office: OfficeTemplates, draft: FilingDraft) -> bytes:
        """This draft as PDF, printed with that template among those in use. Raises what ``write_word`` raises."""

    def read_returned(self, name: str, content: bytes, draft: FilingDraft) -> Returned:
        """The paragraphs of a Word file that was written from this draft, changed or not. Raises ReturnUnreadable."""

    def fingerprint_in(self, name: str, content: bytes) -> str:
        """Of which draft this Word file says it was written; empty when it does not. Raises ReturnUnreadable."""

    def write_pdf(self, draft: FilingDraft, word: Path, target: Path, *, progress: Progress | None = None) -> str:
        """Write the PDF of that Word file; returns the name of the converter that was used."""

    def write_bundle(
        self, draft: FilingDraft, items: Sequence[BundleItem], target: Path, *, progress: Progress | None = None
    ) -> int:
        """Write the exhibits as one PDF: cover, linked index, bookmarks, stamps. Returns the number of pages."""

    def write_letter(self, text: str, target: Path) -> Path:
        """Write a letter as .docx, a paragraph for each line; whole or not at all. Raises NotWritable, DiskFull."""

    def write_sheet(self, sheet: Sheet, target: Path) -> Path:
        """Write a picture of the case as a PDF page for the file, whole or not at all. Raises NotWritable, DiskFull."""

    def write_control_sheet(self, sheet: ControlSheet, target: Path) -> Path:
        """Write the control sheet of deadlines as PDF, whole or not at all. Raises NotWritable, DiskFull."""

    def calendar(self, entries: Sequence[CalendarEntry], at: datetime) -> bytes:
        """These days as an iCalendar file (.ics), written at this moment. Nothing else of a dossier is in it."""

    def close(self) -> None:
        """End what was kept ready for the next paper. Asked again, they start anew."""
