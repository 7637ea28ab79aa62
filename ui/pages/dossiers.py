"""The dossiers of the office: find and open one, make one, bring one in, take one out, the bin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from legalaid_desk.data import sample_folder
from legalaid_desk.desk import DossierSummary, dossiers
from legalaid_desk.dossier import Dossier
from ui.look import LARGE, MEDIUM, SMALL
from ui.models.dossier_list import line_of
from ui.new_dossier import new_dossier
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.dossier_rows import DossierRows
from ui.widgets.frames import EmptyState, Head
from ui.widgets.notice import Notice
from ui.widgets.words import quiet

T = TypeVar("T")

EXCHANGE = "dossier.json"


class DossiersPage(QWidget):
    """The list, or the bin."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._in_bin = False
        self._there: tuple[DossierSummary, ...] = ()
        self._wanted = ""
        self.setAcceptDrops(True)
        self.rows = DossierRows("dossiers", self.tr("Dossiers"))
        self.search = QLineEdit()
        self.notice = Notice("dossiers-notice")
        self._make_buttons()
        self._none_found = quiet(self.tr("Nothing found."))
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()
        self._read()

    def show_item(self, item: str) -> None:
        """The keyboard goes to this dossier, or to the list."""
        self._read()
        self.rows.setFocus()
        self._wanted = item

    def bring_in(self, path: Path) -> None:
        """An exchange file, or the folder it lies in."""
        file = path / EXCHANGE if path.is_dir() else path
        desk = self._session.desk
        self._run(lambda: dossiers.bring_in(desk, dossiers.read_exchange(file)), self._brought_in)

    def take_out(self, folder: Path) -> None:
        """The current dossier, in the clear, to this folder."""
        desk, key = self._session.desk, self.rows.current_key()
        if key:
            self._run(lambda: dossiers.take_out(desk, desk.open(key), folder / key), self._taken_out)

    # what is done

    def _new(self) -> None:
        desk, office = self._session.desk, self._session.preferences.office
        self._run(lambda: new_dossier(desk, office), self._open_made)

    def _to_kit(self) -> None:
        self._session.show_page.emit("emergency", "new")

    def _samples(self) -> None:
        desk = self._session.desk
        files = sorted(folder / EXCHANGE for folder in sample_folder().iterdir() if (folder / EXCHANGE).is_file())
        self._run(
            lambda: [dossiers.bring_in(desk, dossiers.read_exchange(file)) for file in files],
            lambda made: self.notice.say(self.tr("{count} sample dossiers brought in.").format(count=len(made))),
        )

    def _open(self, key: str) -> None:
        if key and not self._in_bin:
            self._session.open(key)

    def _bin(self) -> None:
        key, desk = self.rows.current_key(), self._session.desk
        if not key:
            return
        if self._session.dossier is not None and self._session.dossier.id == key:
            self._session.close_dossier()
        self._run(lambda: dossiers.put_in_bin(desk, key), lambda _: self._binned(key))

    def _binned(self, key: str) -> None:
        self.notice.say(self.tr("Put in the bin."), "accent", self.tr("Undo"), lambda: self._take_from_bin(key))

    def _restore(self) -> None:
        key = self.rows.current_key()
        if key:
            self._take_from_bin(key)

    def _take_from_bin(self, key: str) -> None:
        desk = self._session.desk
        self._run(lambda: dossiers.take_from_bin(desk, key), lambda _: self.notice.say(self.tr("Back on the list.")))

    def _brought_in(self, made: Dossier) -> None:
        self.notice.say(self.tr("“{title}” was brought in.").format(title=made.title))
        self._wanted = made.id
        self._read()

    def _taken_out(self, file: Path) -> None:
        self.notice.say(
            self.tr("Written to {folder}, unencrypted: who reads that folder reads the dossier.").format(
                folder=file.parent
            ),
            "warn",
            self.tr("Open the folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))),
        )

    def _open_made(self, made: Dossier) -> None:
        self._session.open(made.id)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """An act on the list: afterwards everyone who shows it reads it again."""

        def finished(made: T) -> None:
            self._session.listed.emit()
            done(made)

        self._session.jobs.run(work, finished, owner=self)

    # what is shown

    def _read(self) -> None:
        desk, in_bin = self._session.desk, self._in_bin
        self._session.jobs.run(lambda: (desk.summaries(in_bin=in_bin), in_bin), self._read_done, owner=self)

    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._read()

    def _read_done(self, found: tuple[tuple[DossierSummary, ...], bool]) -> None:
        summaries, in_bin = found
        if in_bin == self._in_bin:
            self._there = summaries
            self._show()
            if self._wanted:
                self.rows.go_to(self._wanted)
                self._wanted = ""

    def _show(self) -> None:
        desk = self._session.desk
        self.rows.show_lines(tuple(line_of(summary, desk.law, desk.today()) for summary in self._there))
        empty = self._bin_empty if self._in_bin else self._empty
        self._stack.setCurrentWidget(self._list if self._there else empty)
        has_any = bool(self._there) or self._in_bin
        self.search.setVisible(bool(self._there))
        self.new.setVisible(has_any)
        self.bring.setVisible(has_any)
        self.head.title.setText(self.tr("The bin") if self._in_bin else self.tr("Dossiers"))
        self._picked()

    def _picked(self) -> None:
        has_one = bool(self.rows.current_key()) and bool(self.rows.shown())
        for one in (self.open, self.take, self.bin):
            one.setVisible(has_one and not self._in_bin)
        self.restore.setVisible(has_one and self._in_bin)
        self.to_bin.setChecked(self._in_bin)
        self._none_found.setVisible(bool(self._there) and not self.rows.shown())

    def _search(self, text: str) -> None:
        self.rows.search(text)
        self._picked()

    def _show_bin(self, in_bin: bool) -> None:  # noqa: FBT001 - Qt's signal carries it
        self._in_bin = in_bin
        self._there = ()
        self._read()

    # asking the system for a file or a folder

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Bring in a dossier"), "", self.tr("Dossiers (*.json);;All files (*)")
        )
        if name:
            self.bring_in(Path(name))

    def _ask_folder(self) -> None:
        text = self.tr("A folder to write the dossier to, unencrypted")
        name = QFileDialog.getExistingDirectory(self, text)
        if name:
            self.take_out(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(_is_exchange(url) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if _is_exchange(url):
                self.bring_in(Path(url.toLocalFile()))
        event.acceptProposedAction()

    # how it lies

    def _make_buttons(self) -> None:
        self.new = button(self.tr("New dossier"), "new-dossier", self._new, kind="primary", sign="add")
        self.bring = button(self.tr("Bring in …"), "bring-in", self._ask_file, sign="import")
        self.open = button(
            self.tr("Open"), "open-dossier", lambda: self._open(self.rows.current_key()), sign="folder-open"
        )
        self.take = button(self.tr("Take out …"), "take-out", self._ask_folder, kind="quiet", sign="export")
        self.take.setToolTip(self.tr("Write the dossier to a folder, unencrypted, for a colleague"))
        self.bin = button(self.tr("Put in the bin"), "put-in-bin", self._bin, kind="quiet", sign="bin")
        self.restore = button(self.tr("Put back on the list"), "take-from-bin", self._restore, sign="undo")
        self.to_bin = button(self.tr("Show the bin"), "show-bin", kind="quiet")
        self.to_bin.setCheckable(True)
        self.to_bin.toggled.connect(self._show_bin)

    def _lay_out(self) -> None:
        self.kit = button(self.tr("Eviction coming"), "to-emergency", self._to_kit, sign="clock")
        self.kit.setToolTip(self.tr("The fewest facts that make an emergency file (Ctrl+Shift+N)"))
        self.head = Head(self.tr("Dossiers"), actions=(self.kit, self.bring, self.new))
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search by name, court or stage (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        for one in (self.open, self.restore, self.take, self.bin):
            acts.addWidget(one)
        acts.addStretch(1)
        acts.addWidget(self.to_bin)
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._none_found)
        column.addWidget(self.rows, 1)
        self._empty, self._bin_empty = self._make_empty(), self._make_bin_empty()
        for side in (self._list, self._empty, self._bin_empty):
            self._stack.addWidget(side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        whole.setSpacing(MEDIUM)
        for part in (self.head, self.search, self.notice):
            whole.addWidget(part)
        whole.addWidget(self._stack, 1)
        whole.addLayout(acts)

    def _make_empty(self) -> EmptyState:
        return EmptyState(
            "dossiers",
            self.tr("No dossiers yet"),
            self.tr("Make one for a new client, or bring in a dossier that a colleague took out."),
            (
                button(self.tr("New dossier"), "first-dossier", self._new, kind="primary", sign="add"),
                button(self.tr("Bring in …"), "first-bring-in", self._ask_file, sign="import"),
                button(self.tr("Try a sample"), "try-sample", self._samples),
            ),
        )

    def _make_bin_empty(self) -> EmptyState:
        return EmptyState("bin", self.tr("The bin is empty"), self.tr("Nothing is destroyed by putting it here."))

    def _listen(self) -> None:
        session = self._session
        for signal in (session.listed, session.opened, session.closed, session.changed):
            signal.connect(lambda *_: self._read_if_seen())
        self.rows.asked.connect(self._open)
        self.rows.picked.connect(self._picked)
        self.search.textEdited.connect(self._search)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(lambda: self._open(self.rows.current_key()))


def _is_exchange(url: QUrl) -> bool:
    path = Path(url.toLocalFile())
    return url.isLocalFile() and (path.suffix == ".json" or (path / EXCHANGE).is_file())
