"""The window of an unlocked desk: rail, strip, the page that is shown, status line, and the keys. Navigation only."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from legalaid_desk.desk import word_files

from .keys_page import KeysPage
from .law_notice import LawNotice
from .looked import is_another_day
from .new_dossier import new_dossier
from .page import BESIDE_ROAD, EMERGENCY, HEARING, OF_A_DOSSIER, ROAD, Page, make_page
from .rail import Rail
from .road import progress_words
from .session import Session
from .status_line import StatusLine
from .strip import Strip
from .widgets.counting_bar import CountingBar
from .widgets.panels import held
from .widgets.text_fields import AutoArea, AutoText

NARROW_BELOW = 900


class Office(QWidget):
    """Everything a lawyer sees once the vault is open."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.page = ""
        self._pages: dict[str, QWidget] = {}
        self.setProperty("role", "page")
        self.rail = Rail()
        self.strip = Strip(session)
        self.notice = LawNotice(session)
        self.counting = CountingBar(session)
        self.status = StatusLine()
        self._stack = QStackedWidget()
        self._fills_screen = False
        self._begins_with_today = False
        self._words_soon = QTimer(self)
        self._words_soon.setSingleShot(True)
        self._words_soon.setInterval(0)
        self._words_soon.timeout.connect(self._say_words)
        self._lay_out()
        self._listen()
        self._add_keys()
        self.rail.show_road(shown=session.dossier is not None)

    def start(self) -> None:
        """Where the lawyer was the last time, on another day than that one with Today first; or the dossiers."""
        desk = self.session.desk
        self.session.jobs.run(lambda: word_files.copies(desk), self._tell_copies, owner=self)
        self.counting.look()
        if self.session.dossier is not None:
            self._opened()
        elif self.session.places.dossier:
            self.show_page("dossiers")
            self.session.jobs.run(lambda: is_another_day(desk), self._resume, owner=self)
        else:
            self.show_page("today" if self.session.preferences.who else "dossiers")

    def _resume(self, begins_with_today: bool) -> None:  # noqa: FBT001 - a job hands it over so
        """What passed, or is due, while the program was closed is told before anything else, whatever was open."""
        self._begins_with_today = begins_with_today
        self.session.resume()

    def _tell_copies(self, copies: tuple[Path, ...]) -> None:
        """Readable files of clients are never passed over in silence."""
        if copies:
            text = self.tr("Readable Word files stand in {folder}: {count}. They go once their changes are taken over.")
            folder = word_files.work_folder(self.session.desk)
            self.session.told.emit(text.format(folder=folder, count=len(copies)), False)

    def show_page(self, page: str, item: str = "") -> None:
        """Show this page, at this place on it."""
        if page in OF_A_DOSSIER and self.session.dossier is None:
            page = "dossiers"
        self._leave()
        self._make_room(hearing=page == HEARING)
        self.page = page
        widget = self._page(page)
        self._stack.setCurrentWidget(widget)
        self.rail.mark(page)
        if page in (*ROAD, *BESIDE_ROAD):
            self.session.remember_page(page)
        if hasattr(widget, "show_item"):
            cast("Page", widget).show_item(item)
        self._give_keyboard(widget)

    def current_page(self) -> QWidget:
        """The page that is shown."""
        return self._pages[self.page]

    def leave(self) -> None:
        """Save what is being typed: the window closes or locks."""
        self._leave()
        self._end_full_screen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_narrow(narrow=event.size().width() < NARROW_BELOW)

    def _lay_out(self) -> None:
        self._above = held(self.strip, self.notice, self.counting, spacing=0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._above)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)

    def _listen(self) -> None:
        session = self.session
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(lambda _: self._words_soon.start())
        session.kind_changed.connect(self._words_soon.start)
        session.show_page.connect(self.show_page)
        session.told.connect(lambda text, undo: self.status.say(text, can_undo=undo))
        session.failed.connect(self.status.say_error)
        self.rail.went.connect(self._go)
        self.strip.undo_asked.connect(session.undo)
        self.strip.redo_asked.connect(session.redo)
        self.strip.lock_asked.connect(self._lock)
        self.status.undo_asked.connect(session.undo)
        self.notice.asked.connect(self.show_page)
        session.law_changed.connect(self._words_soon.start)

    def _add_keys(self) -> None:
        for number, page in enumerate(ROAD, start=1):
            self._key(f"Ctrl+{number}").activated.connect(lambda page=page: self.show_page(page))
        self._key("Ctrl+0").activated.connect(lambda: self.show_page("gaps"))
        self._key("Ctrl+D").activated.connect(lambda: self.show_page("deadlines"))
        self._key("Ctrl+E").activated.connect(lambda: self.show_page("enforcement"))
        self._key("Ctrl+Shift+D").activated.connect(lambda: self.show_page("deadlines", "new"))
        self._key("Ctrl+Z").activated.connect(self.session.undo)
        self._key("Ctrl+Shift+Z").activated.connect(self.session.redo)
        self._key("Ctrl+L").activated.connect(self._lock)
        self._key("Ctrl+N").activated.connect(self._new)
        self._key("Ctrl+Shift+N").activated.connect(lambda: self.show_page(EMERGENCY, "new"))
        self._key("Ctrl+F").activated.connect(self._search)
        self._key("F1").activated.connect(self._explain)
        self._key("F11").activated.connect(self._hearing)

    def _key(self, keys: str) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WindowShortcut)

    def _page(self, page: str) -> QWidget:
        if page not in self._pages:
            made = KeysPage() if page == "keys" else make_page(page, self.session)
            made.setProperty("role", "page")
            self._pages[page] = made
            self._stack.addWidget(made)
        return self._pages[page]

    def _go(self, page: str) -> None:
        self.show_page(page)

    def _give_keyboard(self, page: QWidget) -> None:
        """A page that took the keyboard keeps it; else its first field or button has it, so that Tab goes on there."""
        focused = QApplication.focusWidget()
        if focused is not None and page.isAncestorOf(focused):
            return
        first: QWidget | None = page.nextInFocusChain()
        while first and first is not page and not (page.isAncestorOf(first) and _takes_keyboard(first)):
            first = first.nextInFocusChain()
        (first or page).setFocus()

    def _leave(self) -> None:
        """A field saves when it loses the focus; it has none while another program has the keyboard."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
        if self.page in self._pages:
            for field in self._pages[self.page].findChildren(QWidget):
                if isinstance(field, AutoText | AutoArea):
                    field.flush()

    def _hearing(self) -> None:
        """The hearing on the whole screen, and back to where one was."""
        if self.session.dossier is None:
            return
        if self.page == HEARING:
            self.show_page(self.session.remembered_page() or "filing")
            return
        self.show_page(HEARING)
        if not self.window().isFullScreen():
            self._fills_screen = True
            self.window().setWindowState(self.window().windowState() | Qt.WindowState.WindowFullScreen)

    def _make_room(self, *, hearing: bool) -> None:
        """At the hearing nothing is seen of the office."""
        for part in (self.rail, self._above, self.status):
            part.setHidden(hearing)
        if not hearing:
            self._end_full_screen()

    def _end_full_screen(self) -> None:
        if self._fills_screen:
            self._fills_screen = False
            self.window().setWindowState(self.window().windowState() & ~Qt.WindowState.WindowFullScreen)

    def _lock(self) -> None:
        self.leave()
        self.session.lock()

    def _new(self) -> None:
        session = self.session
        self._leave()
        session.jobs.run(
            lambda: new_dossier(session.desk, session.preferences.office), lambda made: self._made(made.id), owner=self
        )

    def _made(self, dossier_id: str) -> None:
        self.session.listed.emit()
        self.session.open(dossier_id)

    def _search(self) -> None:
        field = self.current_page().findChild(QLineEdit, "search")
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def _explain(self) -> None:
        page = self.current_page()
        if not (hasattr(page, "explain") and cast("Page", page).explain()):
            self.show_page("keys")

    def _opened(self) -> None:
        self.rail.show_road(shown=True)
        self.status.say("", can_undo=False)
        self.status.put_away()
        self._words_soon.start()
        self.show_page("today" if self._begins_with_today else self.session.remembered_page() or "intake")
        self._begins_with_today = False

    def _closed(self) -> None:
        self.rail.show_road(shown=False)
        if self.page in OF_A_DOSSIER:
            self.show_page("dossiers")

    def _say_words(self) -> None:
        if self.session.dossier is not None:
            session = self.session
            self.rail.say(progress_words(session.walk, *session.composition, law=session.desk.law))


def _takes_keyboard(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() in (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
