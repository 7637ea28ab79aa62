"""All arguments by step, and the requests: why each is open or closed, and what the lawyer decides."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QWidget

from legalaid_desk.desk import choices
from legalaid_desk.dossier import Decision
from legalaid_desk.walk import State
from ui.look import MEDIUM
from ui.models.argument_rows import REQUEST, Filter, argument_rows
from ui.models.rows import all_rows
from ui.phrasing import names, withdrawals
from ui.reviewing import Reviewing
from ui.session import Session
from ui.texts import in_language
from ui.widgets.argument_detail import ArgumentDetail
from ui.widgets.buttons import button
from ui.widgets.choices import Choice
from ui.widgets.decision_bar import DecisionBar
from ui.widgets.frames import EmptyState, Head
from ui.widgets.panels import column, held, read_in_order
from ui.widgets.request_detail import RequestDetail
from ui.widgets.road_page import RoadPage
from ui.widgets.rows_view import RowsView
from ui.widgets.segments import Segments

NARROW_BELOW = 640
READABLE = 310
"""The least room for an argument: the widest of its sources and reasons is read whole."""


class ArgumentsPage(RoadPage):
    """A list at the left, the one at hand at the right; in a small window one of the two."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._item = ""
        self._is_open = False
        self.back = button(self.tr("Back to the arguments"), "to-arguments", self._close, sign="back")
        self.head = Head(self.tr("Arguments"), actions=(self.back,))
        self.search = QLineEdit()
        self.states = Segments("state", self.tr("Show by state"))
        self.step = Choice("step")
        self.list = RowsView("arguments")
        self.argument = ArgumentDetail(self._jump)
        self.request = RequestDetail(self._jump)
        self.nothing = EmptyState(
            "scales", self.tr("Choose an argument"), self.tr("At the left; here you see why it is open or closed.")
        )
        self.stack = QStackedWidget()
        self.bar = DecisionBar(self)
        self.reviewing = Reviewing(session, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search an argument"))
        self.search.setClearButtonEnabled(True)
        self.step.setAccessibleName(self.tr("Show one step"))
        self.list.setAccessibleName(self.tr("Arguments and requests"))
        self.states.offer(
            (
                ("", self.tr("all")),
                (str(State.OPEN), names.state(State.OPEN)),
                (str(State.NEEDS), self.tr("needs")),
                (str(State.CLOSED), names.state(State.CLOSED)),
            )
        )
        self.states.hold("")
        for pane in (self.nothing, self.argument, self.request):
            self.stack.addWidget(pane)
        searching = QHBoxLayout()
        searching.addWidget(self.search, 3)
        searching.addWidget(self.step, 2)
        listing = column(searching, self.states)
        listing.addWidget(self.list, 1)
        self.left = QWidget()
        self.left.setLayout(listing)
        deciding = column(spacing=MEDIUM)
        deciding.addWidget(self.stack, 1)
        deciding.addWidget(self.bar)
        self.right = QWidget()
        self.right.setLayout(deciding)
        self.right.setMinimumWidth(READABLE)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(MEDIUM)
        split.addWidget(self.left)
        split.addWidget(self.right)
        read_in_order(self.left, self.right)
        split.setSizes([360, 640])
        split.setStretchFactor(0, 36)
        split.setStretchFactor(1, 64)
        self.seen = held(self.reviewing.list)
        layout = column(self.head, self.seen, spacing=MEDIUM, margin=MEDIUM)
        layout.addWidget(split, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _: self._show())
        self.states.picked.connect(lambda _: self._show())
        self.step.chosen.connect(lambda _: self._show())
        self.list.picked.connect(self._pick)
        self.list.clicked.connect(lambda _: self._open())
        self.list.activated.connect(lambda _: self._open())
        self.add_key("Esc", self._close)
        self.reviewing.changed.connect(self._share)
        self.bar.decided.connect(self._decide)
        self.bar.approved.connect(self._approve)

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to an argument or a request; empty is where the lawyer was."""
        self._item = item or self._item or self._session.remembered("arguments") or self._first_open()
        self._is_open = bool(item)
        if item == "requests":
            self._item = self._first_request()
        if item and not self._listed(item):
            self.search.clear()
            self.states.hold("")
            self.step.show_choice("")
        if item and self._item:
            self._session.remember("arguments", self._item)
        self._show()
        (self.list if self.left.isVisibleTo(self) else self.back).setFocus()

    # showing

    def _take_up(self) -> None:
        self._item = ""
        self._is_open = False

    def _show(self) -> None:
        walk = self._session.walk
        self._show_steps()
        states = Counter(verdict.state for verdict in walk.verdicts)
        self.head.say(
            self.tr("{open} open, {needs} need an answer, {closed} closed").format(
                open=states[State.OPEN], needs=states[State.NEEDS], closed=states[State.CLOSED]
            )
        )
        self.list.show_rows(argument_rows(walk, self._filter()))
        if self._item:
            self.list.go_to(self._item)
        self._show_item()
        self.reviewing.read()
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Both beside each other; in a small window the list, or what was opened of it with its decision."""
        is_narrow = self.width() < NARROW_BELOW
        self.left.setVisible(not is_narrow or not self._is_open)
        self.right.setVisible(not is_narrow or self._is_open)
        self.seen.setVisible(self.left.isVisibleTo(self) and not self.reviewing.list.isHidden())
        self.back.setVisible(is_narrow and self._is_open)
        self.head.remark.setVisible(self.left.isVisibleTo(self))  # the counts are of the list

    def _show_steps(self) -> None:
        steps = self._session.law.steps.values()
        here = self.step.currentData() or ""
        titles = [(step.id, in_language(step.title, step.title_en)) for step in steps]
        self.step.set_options([("", self.tr("every step")), *titles])
        self.step.show_choice(here)

    def _filter(self) -> Filter:
        state = State(self.states.value) if self.states.value else None
        return Filter(state, self.step.currentData() or "", self.search.text())

    def _first_open(self) -> str:
        return next(iter(self._session.walk.open_arguments()), "") if self._session.dossier else ""

    def _first_request(self) -> str:
        return next((f"{REQUEST}{one}" for one in self._session.law.relief), "")

    def _listed(self, item: str) -> bool:
        rows = argument_rows(self._session.walk, self._filter())
        return any(row.key == item for row in all_rows(rows))

    def _show_item(self) -> None:
        walk, draft = self._session.walk, self._session.composition[0].draft
        law = walk.view.law
        item = self._chosen()
        if item in law.arguments:
            self.argument.show_verdict(walk.verdict(item), walk.view, draft)
            self.stack.setCurrentWidget(self.argument)
        elif item in law.relief:
            self.request.show_request(law.relief[item], walk.view, draft)
            self.stack.setCurrentWidget(self.request)
        else:
            self.stack.setCurrentWidget(self.nothing)
        self.bar.setVisible(bool(item))
        self._show_bar(item, can_approve=item in law.arguments)

    def _chosen(self) -> str:
        """The id of the argument or request at hand; empty when it is neither (a step)."""
        law = self._session.law
        item = self._item.removeprefix(REQUEST)
        known = law.relief if self._item.startswith(REQUEST) else law.arguments
        return item if item in known else ""

    def _show_bar(self, item: str, *, can_approve: bool) -> None:
        preferences = self._session.preferences
        self.bar.show_choice(
            self._session.open_dossier().choice(item),
            lawyer=preferences.who,
            is_lawyer=preferences.is_lawyer,
            can_approve=can_approve,
        )
        choice = self._session.open_dossier().choice(item)
        taken_back = choice.withdrawn if choice else None
        told = withdrawals.tell(taken_back, self._session.walk.view) if taken_back else None
        self.bar.show_withdrawal(told, self._jump)

    # what the user does

    def _open(self) -> None:
        """Show what is at hand whole; the keyboard goes with it."""
        if self._chosen():
            self._is_open = True
            self._share()
            if not self.left.isVisibleTo(self):
                self.back.setFocus()

    def _close(self) -> None:
        if self._is_open:
            self._is_open = False
            self._share()
            self.list.setFocus()

    def _pick(self, key: str) -> None:
        self._item = key
        self._session.remember("arguments", key)
        self._show_item()

    def _decide(self, decision: Decision) -> None:
        item = self._chosen()
        if not item:
            return
        texts = {
            Decision.CHOSEN: self.tr("Chosen"),
            Decision.SET_ASIDE: self.tr("Set aside"),
            Decision.UNDECIDED: self.tr("Left undecided"),
        }
        self._session.do(texts[decision], choices.decide, item, decision)

    def _approve(self) -> None:
        self._session.do(self.tr("Approved"), choices.approve, self._chosen(), self._session.preferences.who)

    def _jump(self, page: str, item: str) -> None:
        if page == "arguments":
            self.show_item(item)
        else:
            self._session.show_page.emit(page, item)
