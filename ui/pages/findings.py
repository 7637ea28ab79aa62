"""What the judge must find out: point by point what is known, what pleads it, what limits it, and whom to ask."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from legalaid_desk.desk import letters
from legalaid_desk.desk.letters import Letter
from legalaid_desk.law import Walkthrough
from legalaid_desk.walk import Finding, Found
from ui.look import MEDIUM
from ui.models.finding_rows import LETTER, finding_rows, key, walkthrough_of
from ui.models.rows import Mark, Row, all_rows
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.finding_detail import FindingDetail
from ui.widgets.frames import EmptyState, Head
from ui.widgets.letter_panel import LetterPanel
from ui.widgets.panels import column
from ui.widgets.road_page import RoadPage
from ui.widgets.rows_view import RowsView
from ui.widgets.segments import Segments
from ui.widgets.walkthrough_about import WalkthroughAbout

PAGE = "findings"
ABOUT = "about"
NARROW_BELOW = 760


class FindingsPage(RoadPage):
    """The points at the left and the letters below them; the one at hand at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._item = ""
        self._is_open = False
        self.to_letters = button(self.tr("Write the letters"), "to-letters", self._to_letters, sign="edit")
        self.back = button(self.tr("Back to the points"), "to-points", self._close, sign="back")
        self.head = Head(self.tr("What the judge must find out"), actions=(self.to_letters, self.back))
        self.states = Segments("found", self.tr("Show by state"))
        self.list = RowsView("points")
        self.detail = FindingDetail(self._jump, PAGE)
        self.letter = LetterPanel(session, self._jump)
        self.story = WalkthroughAbout(self._jump)
        self.nothing = EmptyState(
            "scales", self.tr("Choose a point"), self.tr("At the left; here you see what is known and whom to ask.")
        )
        self.none = EmptyState(
            "scales",
            self.tr("No points here"),
            self.tr("The law texts that this dossier is argued with hold no list of what a judge must find out."),
        )
        self.stack = QStackedWidget()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self.states.picked.connect(lambda _: self._show())
        self.list.picked.connect(self._pick)
        self.list.clicked.connect(lambda _: self._open())
        self.list.activated.connect(lambda _: self._open())
        self.add_key("Esc", self._close)

    def _build(self) -> None:
        self.list.setAccessibleName(self.tr("Points and letters"))
        self.states.offer(
            (
                ("", self.tr("all")),
                (str(Found.OPEN), self.tr("unknown")),
                (str(Found.PARTLY), self.tr("in part")),
                (str(Found.ANSWERED), self.tr("answered")),
            )
        )
        self.states.hold("")
        for pane in (self.nothing, self.detail, self.letter, self.story):
            self.stack.addWidget(pane)
        listing = column(self.states)
        listing.addWidget(self.list, 1)
        self.left = QWidget()
        self.left.setLayout(listing)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        self.split.addWidget(self.left)
        self.split.addWidget(self.stack)
        self.split.setSizes([340, 660])
        self.split.setStretchFactor(1, 1)
        layout = column(self.head, spacing=MEDIUM, margin=MEDIUM)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.none, 1)
        self.setLayout(layout)

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a point (point|subject) or a letter (letter:key); empty is where the lawyer was."""
        self.letter.flush()
        self._item = item or self._item
        self._is_open = bool(item)
        if item:
            self.states.hold("")
            self._session.remember(PAGE, item)
        self._show()
        (self.list if self.left.isVisibleTo(self) else self.back).setFocus()

    # showing

    def _take_up(self) -> None:
        self.letter.flush()
        self.letter.forget()
        self._item = ""
        self._is_open = False
        self.states.hold("")

    def _show(self) -> None:
        walk = self._session.walk
        walkthrough = walkthrough_of(self._session.law, "case")
        self.split.setVisible(walkthrough is not None)
        self.none.setVisible(walkthrough is None)
        self._share()
        if walkthrough is None:
            self.head.say("")
            return
        found, written = walk.findings(walkthrough.id), letters.letters(walk, walkthrough.id)
        self._say_head(found)
        wanted = Found(self.states.value) if self.states.value else None
        about = Row(ABOUT, self.tr("About this list"), mark=Mark.BLANK)
        rows = (*(() if wanted else (about,)), *finding_rows(found, written, walk.view, wanted))
        self.list.show_rows(rows)
        self.to_letters.setEnabled(bool(written))
        keys = [row.key for row in all_rows(rows) if not row.passive]
        self._item = self._item or self._session.remembered(PAGE)
        first = key(found[0]) if found else ABOUT
        self._item = self._item if self._item in keys else first if first in keys else next(iter(keys), "")
        self.list.go_to(self._item)
        self._show_at_hand(walkthrough, found, written)

    def _say_head(self, found: tuple[Finding, ...]) -> None:
        states = Counter(one.state for one in found)
        told = self.tr("{answered} answered, {partly} in part, {open} unknown").format(
            answered=states[Found.ANSWERED], partly=states[Found.PARTLY], open=states[Found.OPEN]
        )
        self.head.say(told)

    def _show_at_hand(self, walkthrough: Walkthrough, found: tuple[Finding, ...], written: tuple[Letter, ...]) -> None:
        walk, draft = self._session.walk, self._session.composition[0].draft
        letter = next((one for one in written if f"{LETTER}{one.key}" == self._item), None)
        finding = next((one for one in found if key(one) == self._item), None)
        if letter is not None:
            self.letter.show_letter(letter, walk.view)
            self.stack.setCurrentWidget(self.letter)
        elif finding is not None:
            self.detail.show_finding(finding, walkthrough, walk, draft)
            self.stack.setCurrentWidget(self.detail)
        elif self._item == ABOUT:
            self.story.show_walkthrough(walkthrough, walk.view.law, walk.view.dossier)
            self.stack.setCurrentWidget(self.story)
        else:
            self.stack.setCurrentWidget(self.nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Both beside each other; in a small window the list, or what was opened of it."""
        is_narrow = self.width() < NARROW_BELOW
        self.left.setVisible(not is_narrow or not self._is_open)
        self.stack.setVisible(not is_narrow or self._is_open)
        self.back.setVisible(is_narrow and self._is_open and not self.split.isHidden())
        self.to_letters.setVisible(not self.split.isHidden() and not self.back.isVisibleTo(self))

    # what the user does

    def _open(self) -> None:
        """Show what is at hand whole; the keyboard goes with it."""
        self._is_open = True
        self._share()
        if not self.left.isVisibleTo(self):
            self.back.setFocus()

    def _close(self) -> None:
        if self._is_open:
            self.letter.flush()
            self._is_open = False
            self._share()
            self.list.setFocus()

    def _pick(self, item: str) -> None:
        self.letter.flush()
        self._item = item
        self._session.remember(PAGE, item)
        self._show()

    def _to_letters(self) -> None:
        """To the first letter."""
        walkthrough = walkthrough_of(self._session.law, "case")
        written = letters.letters(self._session.walk, walkthrough.id) if walkthrough else ()
        if written:
            self.show_item(f"{LETTER}{written[0].key}")

    def _jump(self, page: str, item: str) -> None:
        if page == PAGE:
            self.show_item(item)
        else:
            self._session.show_page.emit(page, item)
