"""The window: locked it shows the way in, unlocked the office. It remembers its size and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from legalaid_desk.data import icon

from .auto_lock import AutoLock
from .jobs import Jobs
from .languages import speak
from .pages.unlock import UnlockPage

if TYPE_CHECKING:
    from legalaid_desk.desk import Desk, Opening

    from .office import Office
    from .places import Places
    from .preferences import Preferences
    from .session import Session

_GEOMETRY = "window/geometry"


class MainWindow(QMainWindow):
    """One window for one vault."""

    def __init__(self, opening: Opening, folder: Path, language: str) -> None:
        super().__init__()
        self.jobs = Jobs(self)
        self.session: Session | None = None
        self.office: Office | None = None
        self.unlock_page: UnlockPage | None = None
        self._opening = opening
        self._folder = folder
        self._language = language
        self._auto_lock = AutoLock(self)
        self._auto_lock.idle.connect(self.lock)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("LegalAid Desk")
        self.setWindowIcon(QIcon(str(icon("app.png"))))
        self.setMinimumSize(640, 480)
        self._take_place()
        self.show_unlock()

    def show_unlock(self) -> None:
        """The way in."""
        page = UnlockPage(self._opening, self._folder, self.jobs, self._language)
        page.unlocked.connect(self._unlocked)
        page.language_chosen.connect(self._speak_at_the_door)
        self._show(page)
        self.unlock_page = page
        page.start()

    def unlock_with(self, passphrase: str) -> None:
        """Unlock without asking (the demo, on a vault that is thrown away)."""
        if self.unlock_page is not None:
            self.unlock_page.unlock_with(passphrase)

    def warm_up(self) -> None:
        """Read the law while the passphrase is typed; if it cannot be read, unlocking will say so."""
        self.jobs.run(self._opening.law, lambda _: None, owner=self, failed=lambda _: None)

    def lock(self) -> None:
        """Lock the vault and forget what was shown."""
        if self.office is not None and self.session is not None:
            self.office.leave()
            self.session.lock()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._auto_lock.stop()
        if self.office is not None and self.session is not None:
            self.office.leave()
            self.session.tidy()
            self.jobs.run(self.session.desk.close, lambda _: None, owner=self)
        if self.unlock_page is not None:
            self.unlock_page.leave()
        QSettings().setValue(_GEOMETRY, self.saveGeometry())  # once the hearing no longer fills the screen
        self.jobs.close()
        super().closeEvent(event)

    def _unlocked(self, desk: Desk, preferences: Preferences, places: Places) -> None:
        from .session import Session

        self.session = Session(desk, self.jobs, preferences, places)
        self.session.setParent(self)
        self.session.locked.connect(self._locked)
        self.session.preferences_changed.connect(self._preferences_changed)
        self._language = speak(preferences.language or self._language)
        self._auto_lock.watch(preferences.auto_lock_minutes)
        self._show_office()
        fault = getattr(desk.vault, "backup_fault", None)
        if fault is not None:
            self.session.failed.emit(fault)

    def _show_office(self) -> None:
        from .office import Office

        assert self.session is not None  # noqa: S101 - shown when unlocked only
        self.office = Office(self.session)
        self._show(self.office)
        self.unlock_page = None
        self.office.start()

    def _locked(self) -> None:
        """Everything that showed a client goes; the pages with it."""
        self._auto_lock.stop()
        session, self.session, self.office = self.session, None, None
        self.show_unlock()
        if session is not None:
            session.deleteLater()

    def _preferences_changed(self) -> None:
        if self.session is None:
            return
        preferences = self.session.preferences
        self._auto_lock.watch(preferences.auto_lock_minutes)
        if preferences.language and preferences.language != self._language:
            self._language = speak(preferences.language)
            QTimer.singleShot(0, self, self._show_office_again)  # not from inside the page that asked

    def _show_office_again(self) -> None:
        if self.office is None:
            return
        page = self.office.page
        self._show_office()
        self.office.show_page(page)

    def _speak_at_the_door(self, language: str) -> None:
        self._language = speak(language)
        QTimer.singleShot(0, self, self.show_unlock)

    def _show(self, widget: UnlockPage | Office) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _take_place(self) -> None:
        stored = QSettings().value(_GEOMETRY)
        if not (isinstance(stored, QByteArray) and self.restoreGeometry(stored)):
            self.resize(1280, 800)
