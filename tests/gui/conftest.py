"""A session on a real vault in a throwaway folder, with a small law and papers that are real PDFs of one page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QLocale
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from legalaid_desk.desk import Desk, Opening, Progress, ShippedLaw
from legalaid_desk.desk.ports import BundleItem, IntakeResult, OfficeTemplates
from legalaid_desk.desk.sheet import Sheet
from legalaid_desk.dossier import (
    Arrears,
    Case,
    Child,
    Counsel,
    Dossier,
    Exhibit,
    Gender,
    Ground,
    Home,
    LandlordKind,
    OwnWords,
    Party,
    PartyKind,
    RentMonth,
    Side,
    Stage,
    Stays,
)
from legalaid_desk.errors import DeskError
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Court, Seat
from legalaid_desk.vault import EncryptedVaults, Hardness
from tests.simple_papers import SimplePapers
from ui import look
from ui.jobs import Jobs
from ui.office import Office
from ui.session import Session

PASSPHRASE = "vier gewone woorden hier"
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


class NotTaken(DeskError):
    """What these papers say to a file they do not take."""


class OnePagePapers(SimplePapers):
    """Papers that turn everything into one page of PDF; text that begins with 'slecht' is refused."""

    def examine(self, name: str, content: bytes) -> IntakeResult:
        if content.startswith(b"slecht"):
            raise NotTaken(f"{name} is damaged; ask for another copy")
        return IntakeResult(media_type="application/pdf", pages=1, suggested_title=Path(name).stem.capitalize())

    def as_pdf(self, name: str, media_type: str, content: bytes) -> bytes:
        return one_page(name)

    def write_word(
        self,
        draft: FilingDraft,
        target: Path,
        *,
        office: OfficeTemplates | None = None,
        progress: Progress | None = None,
    ) -> Path:
        _tell(progress, 1, 3, "word")
        target.write_bytes(b"PK word " + draft.kind.encode())
        return target

    def template_page(self, name: str, content: bytes, office: OfficeTemplates, draft: FilingDraft) -> bytes:
        return one_page(name)

    def write_pdf(self, draft: FilingDraft, word: Path, target: Path, *, progress: Progress | None = None) -> str:
        _tell(progress, 2, 3, "pdf")
        target.write_bytes(one_page(draft.kind))
        return "plain"

    def write_bundle(
        self, draft: FilingDraft, items: Sequence[BundleItem], target: Path, *, progress: Progress | None = None
    ) -> int:
        _tell(progress, 3, 3, "bundle")
        target.write_bytes(one_page("bundle"))
        return len(items)

    def write_letter(self, text: str, target: Path) -> Path:
        target.write_bytes(b"PK letter " + text.encode())
        return target

    def write_sheet(self, sheet: Sheet, target: Path) -> Path:
        target.write_bytes(one_page(sheet.title))
        return target


def one_page(text: str) -> bytes:
    """A PDF of one page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawText(200, 200, text)
    painter.end()
    return bytes(buffer.data().data())


def _tell(progress: Progress | None, done: int, total: int, what: str) -> None:
    if progress:
        progress(done, total, what)


def a_dossier(dossier_id: str = "d-1") -> Dossier:
    """A family of four in arrears; made up from beginning to end."""
    return Dossier(
        id=dossier_id,
        name="Gezin Voorbeeld / Stichting Verzonnen",
        case=Case(
            ground=Ground.ARREARS,
            stage=Stage.MERITS,
            court="rbx",
            seat="stad",
            case_number="1234567 CV EXPL 26-1234",
            roll_on=date(2026, 12, 8),
            counsel=Counsel(name="mr. A. de Wit", office="Kantoor Verzonnen"),
        ),
        parties=(
            Party(id="p1", side=Side.FAMILY, name="Voorbeeld", given_names="Fatma", gender=Gender.FEMALE),
            Party(
                id="p2",
                side=Side.LANDLORD,
                name="Stichting Verzonnen",
                kind=PartyKind.ENTITY,
                landlord_kind=LandlordKind.HOUSING_ASSOCIATION,
            ),
        ),
        children=(
            Child(
                id="c1",
                given_name="Elif",
                birth_date=date(2015, 3, 14),
                school="groep 8",
                own_words=(OwnWords(words="Ik wil op mijn school blijven.", how="gesprek", age=11),),
            ),
            Child(id="c2", given_name="Noah", age_stated=6, stays=Stays.SHARED),
        ),
        home=Home(address="Vlinderstraat 14", place="Rotterdam", rented_since=date(2023, 11, 26), rent_cents=71240),
        arrears=Arrears(
            claimed_cents=213720,
            claimed_on=date(2026, 10, 1),
            ledger=(
                RentMonth(month=date(2026, 7, 1), due_cents=71240),
                RentMonth(month=date(2026, 8, 1), due_cents=71240, paid_cents=30000),
            ),
        ),
        exhibits=(Exhibit(id="e1", title="Herinneringsbrief"), Exhibit(id="e2", title="Betaalbewijs")),
    )


@pytest.fixture(autouse=True)
def english_screens() -> Iterator[None]:
    """Screens speak English unless a test says otherwise; what a test translated is English again after it."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def vaults() -> EncryptedVaults:
    """Vaults whose keys are made fast: their hardness is tested elsewhere."""
    return EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1), now=lambda: NOW)


@pytest.fixture
def opening(small_shipped: ShippedLaw, vaults: EncryptedVaults) -> Opening:
    """How the window comes by a desk."""
    courts = {
        "rbx": Court(id="rbx", name="Rechtbank X", seats=(Seat(id="stad", place="Stad"),)),
        "rby": Court(id="rby", name="Rechtbank Y", seats=(Seat(id="n", place="Noord"), Seat(id="z", place="Zuid"))),
    }
    shipped = replace(small_shipped, law=replace(small_shipped.law, courts=courts))
    return Opening(vaults=lambda: vaults, law=lambda: shipped, papers=OnePagePapers, clock=lambda: NOW)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, opening: Opening) -> Iterator[Desk]:
    """A desk on a new vault."""
    made, _ = opening.create(tmp_path / "kluis", PASSPHRASE)
    made.who = "mr. A. de Wit"
    numbers = iter(range(1000))
    made.new_id = lambda: f"{next(numbers):04d}"
    yield made
    made.vault.close()


@pytest.fixture
def session(desk: Desk, dressed: QApplication) -> Iterator[Session]:
    """A session without an open dossier."""
    jobs = Jobs()
    made = Session(desk, jobs)
    yield made
    jobs.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in its own look."""
    if not qapp.styleSheet():
        look.dress(qapp)
    return qapp


@pytest.fixture
def opened(session: Session, qtbot: QtBot) -> Session:
    """The session with the made-up family open."""
    session.desk.add(a_dossier(), "add")
    with qtbot.waitSignal(session.opened):
        session.open("d-1")
    return session


Settled = Callable[[], None]


@pytest.fixture
def office(opened: Session, qtbot: QtBot) -> Iterator[Office]:
    """The window of the office with that family open."""
    made = Office(opened)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.start()
    yield made
    made.leave()


@pytest.fixture
def settled(session: Session, qtbot: QtBot) -> Settled:
    """Wait until everything that was begun is stored and shown."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not session.jobs.is_busy)

    return wait
