"""The night-before kit: one column with the fewest facts, saved as they are typed; beside it what can go out now."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from legalaid_desk.desk import emergency
from legalaid_desk.desk.emergency import KitPaper
from legalaid_desk.dossier import Dossier
from legalaid_desk.walk import DossierView
from ui.enforcement.kit_form import KitForm
from ui.enforcement.kit_papers import KitPapers
from ui.look import MEDIUM
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.frames import Head
from ui.widgets.panels import column
from ui.widgets.road_page import RoadPage

PAGE = "emergency"
NEW = "new"
"""The place on the page that is an empty kit, also while a dossier is open."""

SOON = 150
"""Milliseconds after something was stored before the papers are worked out: typing goes on meanwhile."""

NARROW_BELOW = 800
FIRST = "adult-0-name"


class EmergencyPage(RoadPage):
    """The kit of the open dossier, or an empty one that makes a dossier with its first field."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._is_new = session.dossier is None
        self._making = False
        self._made = ""
        self._waiting: list[tuple[str, str, Any]] = []
        self._at = FIRST
        self._papers: tuple[KitPaper, ...] = ()
        self._round = 0
        self._shows_papers = False
        self.write_first = button(self.tr("Write (Ctrl+Enter)"), "kit-write", self._write_first, sign="document")
        self.ladder = button(self.tr("To the ladder"), "kit-ladder", self._to_ladder, sign="scales")
        self.swap = button("", "kit-swap", self._swap, kind="quiet")
        self.head = Head(self.tr("Eviction coming"), actions=(self.swap, self.ladder, self.write_first))
        self.fields = KitForm(session.desk.law, self._keep)
        self.papers = KitPapers(self._go_to, self._jump, self._write)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._work_out)
        self._build()

    def _build(self) -> None:
        self.both = QHBoxLayout()
        self.both.setSpacing(MEDIUM)
        self.both.addWidget(self.fields, 3)
        self.both.addWidget(self.papers, 2)
        layout = column(self.head, spacing=MEDIUM, margin=MEDIUM)
        layout.addLayout(self.both, 1)
        self.setLayout(layout)
        self.add_key("Ctrl+Return", self._write_first)
        self.add_key("Ctrl+Enter", self._write_first)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self._show_blank()

    def show_item(self, item: str) -> None:
        """``new`` is an empty kit; empty the one of the open dossier, where the keyboard was; else a field."""
        if item == NEW and not self._making:
            self._begin()
        elif item and item != NEW:
            self._at = item
        if self._session.dossier is None or self._is_new:
            self._show_blank()
        else:
            self._show()
        self.fields.go_to(self._at)

    def _begin(self) -> None:
        """An empty kit."""
        self._is_new, self._made, self._at = True, "", FIRST
        self._waiting.clear()
        self.fields.forget()

    # showing

    def _take_up(self) -> None:
        """Another dossier, or none. What was typed while the new one was made goes into it."""
        dossier = self._session.dossier
        mine = dossier is not None and dossier.id == self._made
        self._is_new = dossier is None
        self._making = False
        self._made = ""
        if not mine:
            self._at, self._papers = FIRST, ()
            self._waiting.clear()
            self.fields.forget()
            if dossier is None:
                self._show_blank()
            return
        waiting, self._waiting = self._waiting, []
        for text, name, value in waiting:
            self._keep(text, name, value)

    def _show_blank(self) -> None:
        if self._making:
            return
        session = self._session
        blank = Dossier(id="")
        self._papers, self._round = (), self._round + 1
        self.fields.show_dossier(blank, DossierView(blank, session.desk.law, session.desk.today()))
        self.papers.show_none()
        self._show_acts()

    def _show(self) -> None:
        if self._is_new or self._making:
            return
        dossier = self._session.open_dossier()
        if not self._session.is_saving:  # what was typed meanwhile is not in it yet
            self.fields.show_dossier(dossier, self._session.walk.view)
        if not self._papers:
            self.papers.show_waiting()
        self._soon.start()
        self._show_acts()

    def _show_acts(self) -> None:
        self.write_first.setEnabled(any(one.is_ready for one in self._papers))
        self._share()
        name = "" if self._is_new or self._session.dossier is None else self._session.dossier.title
        ready = sum(one.is_ready for one in self._papers)
        told = self.tr("1 paper can go out now") if ready == 1 else self.tr("{count} papers can go out now")
        self.head.say(" · ".join(part for part in (name, told.format(count=ready) if self._papers else "") if part))

    def _work_out(self) -> None:
        """Each paper is drafted to see what it wants; beside the window, so that nobody waits for it."""
        session = self._session
        if session.dossier is None or self._is_new:
            return
        self._round += 1
        desk, dossier, round_now = session.desk, session.dossier, self._round
        session.jobs.run(
            lambda: emergency.papers(desk, dossier), lambda found: self._worked_out(found, round_now), owner=self
        )

    def _worked_out(self, found: tuple[KitPaper, ...], round_then: int) -> None:
        if round_then != self._round or self._session.dossier is None:
            return
        self._papers = found
        self.papers.show_papers(found, self._session.walk.view)
        self._show_acts()

    def _focus_changed(self, _: QWidget | None, new: QWidget | None) -> None:
        """Where the keyboard is, to go on there when the dossier that was made opens."""
        if new is not None and self.fields.isAncestorOf(new):
            self._at = next((name for name, one in self.fields.form.fields.items() if one.isAncestorOf(new)), self._at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Both beside each other; in a narrow window the fields, or what can go out."""
        narrow = self.width() < NARROW_BELOW
        self.fields.setVisible(not narrow or not self._shows_papers)
        self.papers.setVisible(not narrow or self._shows_papers)
        self.swap.setText(self.tr("The fields") if self._shows_papers else self.tr("The papers"))
        self.swap.setVisible(narrow)
        self.ladder.setVisible(not narrow and self._session.dossier is not None and not self._is_new)

    def _swap(self) -> None:
        self._shows_papers = not self._shows_papers
        self._share()

    # what the user does

    def _keep(self, text: str, name: str, value: Any) -> None:
        session = self._session
        if self._making:
            self._waiting.append((text, name, value))
        elif self._is_new or session.dossier is None:
            if value not in (None, ""):
                self._make(text, name, value)
        else:
            session.do(self.tr("{field} changed").format(field=text), emergency.put, name, value)

    def _make(self, text: str, name: str, value: Any) -> None:
        """The dossier is made with the first field; where that fails, the next one tries again and keeps both."""
        self._making = True
        desk, office = self._session.desk, self._session.preferences.office

        def failed(error: Exception) -> None:
            self._making = False
            self._waiting.insert(0, (text, name, value))
            self._session.failed.emit(error)

        self._session.jobs.run(
            lambda: emergency.begin(desk, office, name, value), self._was_made, owner=self, failed=failed
        )

    def _was_made(self, dossier: Dossier) -> None:
        session = self._session
        self._made = dossier.id
        session.listed.emit()
        session.open_at(dossier.id, PAGE)

    def _go_to(self, name: str) -> None:
        self._shows_papers = False
        self._share()
        self.fields.go_to(name)

    def _jump(self, page: str, item: str) -> None:
        self._session.show_page.emit(page, item)

    def _to_ladder(self) -> None:
        self._session.show_page.emit("enforcement", "")

    def _write_first(self) -> None:
        """One key: the paper that can go out."""
        first = next((one for one in self._papers if one.is_ready), None)
        if first is not None:
            self._write(first.kind.id)

    def _write(self, kind: str) -> None:
        self._session.kind = kind
        self._session.show_page.emit("filing", "")
