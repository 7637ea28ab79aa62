"""The board: two columns facing each other, the entry at hand below, and the paragraphs that are printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QStackedWidget, QWidget

from legalaid_desk.dossier import OwnInterest
from legalaid_desk.law import Law, Shift
from legalaid_desk.walk import DossierView, Walk
from legalaid_desk.walk.weighing import Board, Entry, Place
from ui.look import MEDIUM, SMALL
from ui.models.weighing_rows import printed_rows, side_rows
from ui.texts import in_language

from .approval_bar import ApprovalBar
from .buttons import button
from .entry_detail import EntryDetail
from .frames import Card
from .ordered_list import OrderedList
from .own_entry_form import OwnEntryForm
from .panels import column, empty_column, read_in_order
from .segments import row
from .words import label, quiet

Jump = Callable[[str, str], object]
ROOM = 440
"""As high as the lists must be together; in a lower window the board scrolls."""


class BoardView(QWidget):
    """Shows a board and says what the user wants; it changes nothing itself.

    ``put`` carries a key and the key it comes before, or nothing; ``picked`` the entry she went to.
    """

    put = Signal(str, str)
    put_many = Signal(tuple)
    left_out = Signal(str)
    reconsidered = Signal(str)
    said = Signal(object)  # OwnInterest
    unsaid = Signal(str)
    picked = Signal(str)

    def __init__(self, jump: Jump) -> None:
        super().__init__()
        self._board = Board()
        self._view: DossierView | None = None
        self._at = ""
        self.approval = ApprovalBar()
        self.approval.approve.setAccessibleDescription(self.tr("Printed, in this order"))
        self.warnings = QWidget()
        self.warnings.setLayout(column())
        self.hint = quiet("")
        self.all_ours = button(self.tr("Put in all of the family"), "put-all", self._put_all)
        self.own = button(self.tr("Own words …"), "own-words", self._begin, sign="edit")
        self.family = OrderedList("family-entries", "weighing")
        self.landlord = OrderedList("landlord-entries", "weighing")
        self.printed = OrderedList("printed-entries", "weighing", open_to_others=True)
        self.ours = label(self.tr("The family"), "section", wrap=False)
        self.theirs = label(self.tr("The other side"), "section", wrap=False)
        self.detail = EntryDetail(jump)
        self.form = OwnEntryForm()
        self.stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.family.setAccessibleName(self.tr("Interests of the family"))
        self.landlord.setAccessibleName(self.tr("Interests of the other side"))
        self.printed.setAccessibleName(self.tr("Printed, in this order"))
        told = self.tr("Enter puts it in, Delete leaves it out, Alt with an arrow moves it.")
        for one in (self.family, self.landlord, self.printed):
            one.setAccessibleDescription(told)
            one.setMinimumHeight(96)
        self.stack.addWidget(self.detail)
        self.stack.addWidget(self.form)
        sides = _split(Qt.Orientation.Horizontal, _listed(self.ours, self.family), _listed(self.theirs, self.landlord))
        print_title = label(self.tr("Printed, in this order"), "section", wrap=False)
        printing = _listed(print_title, self.printed)
        below = _split(Qt.Orientation.Horizontal, self.stack, printing)
        read_in_order(printing, self.stack)  # the three lists first, as Tab goes
        whole = _split(Qt.Orientation.Vertical, sides, below)
        whole.setMinimumHeight(ROOM)
        inside = QWidget()
        inside.setProperty("role", "column")
        body = column(self.approval, self.warnings, row(self.all_ours, self.own), self.hint, spacing=SMALL)
        body.addWidget(whole, 1)
        inside.setLayout(body)
        self.area = _scrolling(inside)
        layout = column()
        layout.addWidget(self.area)
        self.setLayout(layout)

    def _connect(self) -> None:
        for one in (self.family, self.landlord, self.printed):
            one.picked.connect(self._pick)
            one.removed.connect(self.left_out)
            one.moved.connect(partial(self._move_to, one))
            one.activated.connect(lambda _: self._toggle())
        self.detail.put.connect(lambda key: self.put.emit(key, ""))
        self.detail.left_out.connect(self.left_out)
        self.detail.reconsidered.connect(self.reconsidered)
        self.detail.moved.connect(self._move_by)
        self.detail.reworded.connect(self._reword)
        self.form.said.connect(self._said)
        self.form.removed.connect(self._unsaid)
        self.form.left.connect(self._leave_form)

    # showing

    def show_board(self, board: Board, walk: Walk, at: str) -> str:
        """Show a board with the keyboard at an entry; says which entry is at hand."""
        self._board, self._view = board, walk.view
        self._show_warnings(board, walk.view.law)
        self.family.show_rows(side_rows(board.family, board, walk.view))
        self.landlord.show_rows(side_rows(board.landlord, board, walk.view))
        self.printed.show_rows(printed_rows(board, walk.view))
        self.all_ours.setEnabled(any(entry.place is Place.UNDECIDED for entry in board.family))
        entry = self._entry(at) or next(iter((*board.printed, *board.entries)), None)
        self._at = entry.key if entry else ""
        self._show_at()
        return self._at

    def take_keyboard(self) -> None:
        """To the list that holds the entry at hand; in a low window it is scrolled to."""
        lists = (self.family, self.landlord, self.printed)
        here = next((one for one in lists if one.current_key()), self.family)
        here.setFocus()
        self.area.ensureWidgetVisible(here, 0, MEDIUM)

    def forget(self) -> None:
        """Another dossier: nothing half written stays."""
        self.stack.setCurrentWidget(self.detail)

    def _show_warnings(self, board: Board, law: Law) -> None:
        layout = empty_column(self.warnings)
        for warning in shift_warnings(board.shifts, law):
            layout.addWidget(warning)
        self.warnings.setVisible(bool(board.shifts))
        self.hint.setText(self._hint(board))
        self.hint.setVisible(bool(self.hint.text()))

    def _hint(self, board: Board) -> str:
        if not board.entries:
            return self.tr("Nothing to weigh yet: answer the questions of the walk first.")
        if board.is_one_sided:
            return self.tr("Only one side is printed. Name the interest that you answer as well: a judge will.")
        if not board.landlord:
            return self.tr("Nothing stands on the other side yet. Ask what the other side will bring forward.")
        return ""

    def _show_at(self) -> None:
        entry = self._entry(self._at)
        for one in (self.family, self.landlord, self.printed):
            if not entry or not one.go_to(entry.key):
                one.go_nowhere()
        if entry is None or self._view is None:
            self.detail.show_nothing()
        else:
            self.detail.show_entry(entry, self._view)

    def _entry(self, key: str) -> Entry | None:
        everything = (*self._board.entries, *self._board.fallen)
        return next((entry for entry in everything if entry.key == key), None)

    # what the user does

    def _pick(self, key: str) -> None:
        self._at = key
        self.stack.setCurrentWidget(self.detail)
        self._show_at()
        self.picked.emit(key)

    def _toggle(self) -> None:
        entry = self._entry(self._at)
        if entry is None:
            return
        if entry.place is Place.PRINTED:
            self.reconsidered.emit(entry.key)
        else:
            self.put.emit(entry.key, "")

    def _move_to(self, where: OrderedList, key: str, place: int) -> None:
        """Before the printed entry that stands at that place of the list; else last."""
        rest = [one for one in where.rows.keys() if one != key]  # noqa: SIM118 - no mapping
        printed = {entry.key for entry in self._board.printed}
        self.put.emit(key, next((one for one in rest[place:] if one in printed), ""))

    def _move_by(self, key: str, by: int) -> None:
        keys = [entry.key for entry in self._board.printed]
        if key in keys and 0 <= keys.index(key) + by < len(keys):
            self._move_to(self.printed, key, keys.index(key) + by)

    def _put_all(self) -> None:
        self.put_many.emit(tuple(entry.key for entry in self._board.family if entry.place is Place.UNDECIDED))

    def _begin(self) -> None:
        self._open_form(None)

    def _reword(self, key: str) -> None:
        entry = self._entry(key)
        if entry is not None and entry.own is not None:
            self._open_form(entry.own)

    def _open_form(self, own: OwnInterest | None) -> None:
        if self._view is not None:
            self.stack.setCurrentWidget(self.form)
            self.form.begin(self._view, own)
            self.area.ensureWidgetVisible(self.stack, 0, MEDIUM)

    def _said(self, own: OwnInterest) -> None:
        self._leave_form()
        self.said.emit(own)

    def _unsaid(self, entry_id: str) -> None:
        self._leave_form()
        self.unsaid.emit(entry_id)

    def _leave_form(self) -> None:
        self.stack.setCurrentWidget(self.detail)
        self.take_keyboard()


def _split(way: Qt.Orientation, *parts: QWidget) -> QSplitter:
    split = QSplitter(way)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(MEDIUM)
    for part in parts:
        split.addWidget(part)
        split.setStretchFactor(split.count() - 1, 1)
    split.setSizes([500] * len(parts))
    read_in_order(*parts)
    return split


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def _listed(title: QWidget, view: QWidget) -> QWidget:
    made = QWidget()
    layout = column(title, spacing=4)
    layout.addWidget(view, 1)
    made.setLayout(layout)
    return made


def shift_warnings(shifts: tuple[Shift, ...], law: Law) -> tuple[QWidget, ...]:
    """What takes weight away, and whereto it moves: above the board, and above the ladder."""
    title = QCoreApplication.translate("BoardView", "Mind")
    return tuple(_warning(title, _shift(one, law)) for one in shifts)


def _shift(shift: Shift, law: Law) -> str:
    steps = ", ".join(in_language(law.steps[one].title, law.steps[one].title_en) for one in shift.towards)
    return f"{in_language(shift.text, shift.text_en)} ({steps})"


def _warning(title: str, text: str) -> QWidget:
    return Card(label(title, "label"), label(text), tone="warn", spacing=4)
