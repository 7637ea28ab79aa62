"""The deadlines of a dossier: the line through time and the list at the left, the one at hand at the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from legalaid_desk.desk import control_sheet
from legalaid_desk.desk import deadlines as desk_deadlines
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.deadlines import Due, deadlines, happenings, of_other_law
from ui.deadlines.acts import KEYS, DeadlineActs
from ui.deadlines.detail import Acts, DeadlineDetail
from ui.deadlines.entry import EventEntry
from ui.deadlines.moved_card import MOST, MovedCard
from ui.deadlines.time_line import TimeLine
from ui.look import MEDIUM
from ui.models.deadline_rows import deadline_rows
from ui.models.rows import all_rows
from ui.phrasing import deadlines as phrasing
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.frames import EmptyState, Head
from ui.widgets.panels import column
from ui.widgets.road_page import RoadPage
from ui.widgets.rows_view import RowsView

PAGE = "deadlines"
SEEN = "deadlines-moved"
"""Under which it is kept up to which moment the moves were looked at."""

NEW = "new"
"""The place on the page where something that happened is entered."""

NARROW_BELOW, LOW_BELOW = 760, 520


class DeadlinesPage(RoadPage):
    """In a narrow window the list, or what was opened of it; in a low one without the line through time.

    What happened is entered on the whole page.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._item = ""
        self._wanted = ""
        self._is_open = False
        self._every: tuple[Due, ...] = ()
        self.happened = button(
            self.tr("Something happened"), "something-happened", self._enter_new, kind="primary", sign="add"
        )
        self.happened.setToolTip(self.tr("Enter a judgment, a service, a decision or a letter (Ctrl+Shift+D)"))
        self.back = button(self.tr("Back to the list"), "to-deadlines", self._close, sign="back")
        self.sheet = button(self.tr("Control sheet"), "control-sheet", self._choose_sheet, sign="print")
        self.sheet.setToolTip(self.tr("A PDF of all terms that run, to count again and to sign"))
        self.head = Head(self.tr("Deadlines"), actions=(self.back, self.sheet, self.happened))
        self.moved = MovedCard(self._go)
        self.line = TimeLine()
        self.list = RowsView("deadlines")
        self.acts = DeadlineActs(session)
        self.detail = DeadlineDetail(
            Acts(
                jump=self._jump,
                write=self._write,
                edit=self._edit,
                remove=self._remove,
                meet=self.acts.meet_on,
                sheet=self._choose_sheet,
            )
        )
        self.entry = EventEntry(session)
        self.none = EmptyState(
            "clock",
            self.tr("No deadlines yet"),
            self.tr(
                "Enter what happened: a judgment, a service, a decision, a letter of the bailiff. "
                "What follows by law is computed and shown step by step."
            ),
            (button(self.tr("Something happened"), "first-happening", self._enter_new, kind="primary", sign="add"),),
        )
        self.nothing = QWidget()
        self.stack = QStackedWidget()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Deadlines by how near they are"))
        self.at_hand = QWidget()
        at_hand = column(self.acts, spacing=MEDIUM)
        at_hand.addWidget(self.detail, 1)
        at_hand.addStretch(0)  # what a form leaves over, where it has the place for itself
        self.at_hand.setLayout(at_hand)
        for pane in (self.nothing, self.at_hand, self.entry):
            self.stack.addWidget(pane)
        listing = column(self.line)
        listing.addWidget(self.list, 1)
        self.left = QWidget()
        self.left.setLayout(listing)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        self.split.addWidget(self.left)
        self.split.addWidget(self.stack)
        self.split.setSizes([470, 530])
        self.split.setStretchFactor(1, 1)
        layout = column(self.head, self.moved, spacing=MEDIUM, margin=MEDIUM)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.none, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.list.picked.connect(self._pick)
        self.acts.forms_changed.connect(self._share)
        self.list.clicked.connect(lambda _: self._open())
        self.list.activated.connect(lambda _: self._open())
        self.line.picked.connect(self._go)
        self.entry.left.connect(self._leave_entry)
        self.entry.stored.connect(self._entered)
        self.moved.seen.connect(self._looked_at)
        self.add_key("Esc", self._close)
        for name, keys in KEYS.items():
            self.add_key(keys, partial(self.acts.press, name))

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a deadline by its id, or enter something (``new``, ``new:`` and its kind); empty is where one was."""
        what, _, kind = item.partition(":")
        if what == NEW:
            self._enter_new(kind)
            return
        if item:
            self._leave_entry()
            self._item, self._is_open = item, True
            self._session.remember(PAGE, item)
        self._show()
        if self._is_entering:
            return
        first = self.list if self.left.isVisibleTo(self) else self.back
        (first if self._every else self.none).setFocus()

    # showing

    def _take_up(self) -> None:
        self._item, self._wanted, self._is_open = "", "", False
        self.acts.close_forms()
        self.entry.forget()
        self.stack.setCurrentWidget(self.nothing)

    @property
    def _is_entering(self) -> bool:
        return self.stack.currentWidget() is self.entry

    def _show(self) -> None:
        session = self._session
        view = DossierView(session.open_dossier(), session.desk.law, session.desk.today())
        self._every = deadlines(view)
        unknown = phrasing.of_other_law(of_other_law(view), view.today)
        self.head.say("\n".join(part for part in (self._told(view), unknown) if part))
        self.line.show_days(happenings(view), self._every, view.law, view.today)
        self.moved.show_moves(self._every, session.remembered(SEEN), view.today, 1 if self._is_low else MOST)
        rows = deadline_rows(self._every, view.today)
        self.list.show_rows(rows)
        self._choose([row.key for row in all_rows(rows) if not row.passive])
        self.list.go_to(self._item)
        self._show_at_hand(view)
        self._share()

    def _choose(self, keys: list[str]) -> None:
        """The first term of what was just entered; else the one at hand; else the most pressing."""
        entered = next((key for key in keys if self._wanted and key.startswith(f"{self._wanted}/")), "")
        if entered:
            self._wanted = ""
        self._item = entered or self._item or self._session.remembered(PAGE)
        self._item = self._item if self._item in keys else next(iter(keys), "")

    def _show_at_hand(self, view: DossierView) -> None:
        due = next((one for one in self._every if one.id == self._item), None)
        if due is not None:
            self.acts.show_due(due)
            self.detail.show_due(due, view)
        if not self._is_entering:
            self.stack.setCurrentWidget(self.at_hand if due else self.nothing)

    def _told(self, view: DossierView) -> str:
        nearest, words = phrasing.nearest_of_ours(view), phrasing.on_the_road(view)
        if nearest is None:
            return words[:1].upper() + words[1:] if self._every else ""
        return self.tr("First: {deadline} · {count}").format(deadline=nearest[1], count=words)

    @property
    def _is_low(self) -> bool:
        return self.height() < LOW_BELOW

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Both beside each other; in a narrow window the list, or what was opened of it."""
        is_narrow = self.width() < NARROW_BELOW
        is_open = self._is_open or self._is_entering
        is_empty = not self._every and not self._is_entering
        self.split.setVisible(not is_empty)
        self.none.setVisible(is_empty)
        self.left.setVisible(bool(self._every) and not self._is_entering and (not is_narrow or not is_open))
        self.stack.setVisible(not is_narrow or is_open)
        self.line.setVisible(not self._is_low)
        self.detail.setVisible(not (self._is_low and self.acts.has_open_form))
        self.back.setVisible(self._is_entering or (is_narrow and is_open and not is_empty))
        for one in (self.happened, self.sheet):
            one.setVisible(not is_empty and not self._is_entering and not self.back.isVisibleTo(self))

    # what the user does

    def _pick(self, item: str) -> None:
        self._item = item
        self._session.remember(PAGE, item)
        if self._is_entering:
            self.stack.setCurrentWidget(self.at_hand)
        self._show()

    def _go(self, item: str) -> None:
        self._pick(item)
        self._open()

    def _open(self) -> None:
        self._is_open = True
        self._share()
        if not self.left.isVisibleTo(self):
            self.back.setFocus()

    def _close(self) -> None:
        """One step back: from a form, from what is entered, from what was opened."""
        if self.acts.has_open_form and not self._is_entering:
            self.acts.leave()
        elif self._is_entering:
            self._leave_entry()
        elif self._is_open:
            self._is_open = False
            self._share()
            self.list.setFocus()

    def _enter_new(self, kind: str = "") -> None:
        self.stack.setCurrentWidget(self.entry)
        self._share()
        self.entry.start()
        if kind in self._session.desk.law.triggers:
            self.entry.choose(kind)

    def _edit(self, happening_id: str) -> None:
        event = next((one.happening for one in self._every if one.happening.id == happening_id), None)
        if event is not None:
            self.stack.setCurrentWidget(self.entry)
            self._share()
            self.entry.edit(event)

    def _leave_entry(self) -> None:
        if self._is_entering:
            self.stack.setCurrentWidget(self.at_hand if self._every else self.nothing)
            self._share()
            (self.list if self._every else self.none).setFocus()

    def _entered(self, happening_id: str) -> None:
        self._wanted = happening_id
        self._leave_entry()

    def _remove(self, happening_id: str) -> None:
        self._session.do(self.tr("Event removed, with its terms"), desk_deadlines.remove_happening, happening_id)

    def _write(self, kind: str) -> None:
        """To the paper that serves it."""
        self._session.kind = kind
        self._session.show_page.emit("filing", "")

    def _choose_sheet(self, deadline_id: str = "") -> None:
        title = self.tr("Save the control sheet as")
        chosen, _ = QFileDialog.getSaveFileName(self, title, f"{control_sheet.file_name()}.pdf", "PDF (*.pdf)")
        if chosen:
            self.save_sheet(Path(chosen), deadline_id)

    def save_sheet(self, target: Path, deadline_id: str = "") -> None:
        """Save the control sheet of this deadline, or of all that run."""
        session, ids = self._session, (deadline_id,) if deadline_id else ()
        desk, dossier = session.desk, session.open_dossier().id
        path = target if target.suffix else target.with_suffix(".pdf")
        session.jobs.run(lambda: control_sheet.write_control_sheet(desk, dossier, path, ids), self._saved, owner=self)

    def _saved(self, path: Path) -> None:
        self._session.told.emit(self.tr("Control sheet saved as {name}").format(name=path.name), False)

    def _looked_at(self, moment: str) -> None:
        self._session.remember(SEEN, moment)
        self._show()

    def _jump(self, page: str, item: str) -> None:
        self._session.show_page.emit(page, item)
