"""The way in: unlock the vault in this folder, or make one. Nothing slow is loaded before the passphrase is typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.jobs import Jobs
from ui.languages import LANGUAGES
from ui.widgets.buttons import button
from ui.widgets.door import NewPassphrasePanel, Panel, RecoveryKeyPanel, RecoveryPanel, UnlockPanel
from ui.widgets.wordmark import Wordmark
from ui.widgets.words import label

if TYPE_CHECKING:
    from legalaid_desk.desk import Desk, Opening
    from ui.places import Places
    from ui.preferences import Preferences

T = TypeVar("T")

WIDTH = 440


class UnlockPage(QWidget):
    """Shows one panel at a time; ``unlocked`` carries the desk, the preferences and the places."""

    unlocked = Signal(object, object, object)
    language_chosen = Signal(str)

    def __init__(self, opening: Opening, folder: Path, jobs: Jobs, language: str) -> None:
        super().__init__()
        self.folder = folder
        self.panel: Panel | None = None
        self._opening = opening
        self._jobs = jobs
        self._desk: Desk | None = None
        self.setProperty("role", "page")
        self._place = label("", "small")
        self._place.setObjectName("vault-folder")
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._holder = QVBoxLayout()
        self._lay_out(language)

    def start(self) -> None:
        """Unlock where there is a vault, else make one."""
        self._place.setText(self.tr("Vault: {folder}").format(folder=self.folder))
        if self._opening.vaults().exists(self.folder):
            self._show_unlock()
        else:
            self._show_create()

    def unlock_with(self, passphrase: str) -> None:
        """Unlock with this passphrase."""
        self._run(lambda: self._opening.unlock(self.folder, passphrase), self._let_in)

    def choose_folder(self, folder: Path) -> None:
        """Another vault."""
        self.folder = folder
        self.start()

    def leave(self) -> None:
        """Close a vault that was opened but not gone into."""
        if self._desk is not None:
            self._jobs.run(self._desk.close, lambda _: None, owner=self._jobs)
            self._desk = None

    # the panels

    def _show_unlock(self) -> None:
        panel = UnlockPanel()
        panel.asked.connect(self.unlock_with)
        panel.recovery_asked.connect(self._show_recovery)
        self._show(panel)

    def _show_recovery(self) -> None:
        panel = RecoveryPanel()
        panel.asked.connect(self._unlock_with_recovery_key)
        panel.back_asked.connect(self._show_unlock)
        self._show(panel)

    def _show_create(self) -> None:
        panel = NewPassphrasePanel(
            self.tr("A new vault"),
            self.tr(
                "All you write about your clients is kept here, encrypted with this passphrase, on this computer only. "
                "Nobody opens the vault without it, not even the makers of this program."
            ),
            self.tr("Make the vault"),
        )
        panel.asked.connect(self._create)
        self._show(panel)

    def _show_recovery_key(self, desk: Desk, recovery_key: str) -> None:
        self._desk = desk
        panel = RecoveryKeyPanel(recovery_key)
        from ui.widgets.recovery_keeping import keep_with

        keep_with(panel, self.folder)
        panel.kept.connect(lambda: self._let_in(desk))
        self._show(panel)

    def _show_new_passphrase(self, desk: Desk) -> None:
        self._desk = desk
        vault = desk.vault
        panel = NewPassphrasePanel(
            self.tr("A new passphrase"),
            self.tr("The vault is open. Choose a passphrase for the next time; the recovery key stays as it is."),
            self.tr("Set the passphrase"),
        )
        panel.asked.connect(lambda new: self._run(lambda: vault.set_passphrase(new), lambda _: self._let_in(desk)))
        self._show(panel)

    def _show(self, panel: Panel) -> None:
        if self.panel is not None:
            self._holder.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel = panel
        self._holder.addWidget(panel)
        # while a vault is open here, its key is on the screen: nothing may lead away from it
        self._doors.setVisible(self._desk is None)
        self._doors.setEnabled(True)
        panel.begin()

    # the acts

    def _unlock_with_recovery_key(self, key: str) -> None:
        self._run(lambda: self._opening.unlock_with_recovery_key(self.folder, key), self._show_new_passphrase)

    def _create(self, passphrase: str) -> None:
        self._run(lambda: self._opening.create(self.folder, passphrase), lambda made: self._show_recovery_key(*made))

    def _restore(self, backup: str) -> None:
        vaults = self._opening.vaults()
        self._run(lambda: vaults.restore(self.folder, backup), lambda _: self._restored())

    def _restored(self) -> None:
        self.start()
        if self.panel is not None:
            self.panel.say(self.tr("The backup was put back. Unlock it with the same passphrase."), "quiet")

    def _let_in(self, desk: Desk) -> None:
        self._desk = desk
        self._run(lambda: _kept(desk), lambda kept: self._go_in(desk, *kept))

    def _go_in(self, desk: Desk, preferences: Preferences, places: Places) -> None:
        self._desk = None
        self.unlocked.emit(desk, preferences, places)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """The panel waits meanwhile."""
        panel = self.panel
        if panel is not None:
            panel.wait(waiting=True)
        self._doors.setEnabled(False)
        self._jobs.run(work, done, owner=self, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        panel = self.panel
        if panel is None:
            return
        from ui.messages import tell

        panel.wait(waiting=False)
        self._doors.setEnabled(True)
        if isinstance(panel, UnlockPanel) and type(error).__name__ == "WrongPassphrase":
            panel.say_wrong(tell(error))
            return
        panel.say(tell(error))
        panel.begin()
        backup = getattr(error, "backup", "")
        if backup:
            panel.offer(self.tr("Put back the backup"), lambda: self._restore(backup))

    def _ask_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name = QFileDialog.getExistingDirectory(self, self.tr("The folder of the vault"), str(self.folder))
        if name:
            self.choose_folder(Path(name))

    # how it lies

    def _lay_out(self, language: str) -> None:
        inside = QWidget()
        inside.setProperty("role", "column")
        inside.setFixedWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(20)
        column.addStretch(2)
        column.addWidget(Wordmark())
        column.addLayout(self._holder)
        column.addWidget(self._place)
        self._doors = QWidget()
        self._doors.setLayout(self._last_line(language))
        column.addWidget(self._doors)
        column.addStretch(3)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _last_line(self, language: str) -> QLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Another folder …"), "choose-folder", self._ask_folder, kind="link"))
        row.addSpacing(12)
        for code, name in LANGUAGES:
            if code != language:
                row.addWidget(button(name, f"language-{code}", partial(self.language_chosen.emit, code), kind="link"))
        row.addStretch(1)
        return row


def _kept(desk: Desk) -> tuple[Preferences, Places]:
    from ui.places import read_places
    from ui.preferences import read_preferences

    return read_preferences(desk.vault), read_places(desk.vault)
