"""Per child: the seven points down, the children across, and all of the cell at hand with its facts and sources."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from legalaid_desk.desk import letters
from legalaid_desk.law import Walkthrough
from legalaid_desk.walk import Finding, Found
from ui.look import MEDIUM
from ui.models.children_cells import cells
from ui.models.finding_rows import LETTER, key, walkthrough_of
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.child_words_card import ChildWordsCard
from ui.widgets.children_table import ChildrenTable
from ui.widgets.finding_detail import FindingDetail
from ui.widgets.frames import EmptyState, Head
from ui.widgets.letter_panel import LetterPanel
from ui.widgets.panels import column
from ui.widgets.road_page import RoadPage
from ui.widgets.walkthrough_about import WalkthroughAbout

PAGE = "children"
ABOUT = "about"
NARROW_BELOW = 860


class ChildrenPage(RoadPage):
    """In a small window the table gives its room to the cell that is opened, and takes it back after."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._item = ""
        self._is_open = False
        self.back = button(self.tr("Back to the table"), "to-table", self._close, sign="back")
        self.about = button(self.tr("About these points"), "about-points", self._tell, kind="link", sign="help")
        self.head = Head(self.tr("For each child"), actions=(self.about, self.back))
        self.warning = ChildWordsCard(self._jump)
        self.table = ChildrenTable()
        self.detail = FindingDetail(self._jump, PAGE)
        self.letter = LetterPanel(session, self._jump)
        self.story = WalkthroughAbout(self._jump)
        self.stack = QStackedWidget()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.no_children = EmptyState(
            "child",
            self.tr("No children yet"),
            self.tr("Add the children of the family; each of them gets a column here."),
            (button(self.tr("Add the children"), "add-children", lambda: self._jump("intake", "children")),),
        )
        self.no_points = EmptyState(
            "child",
            self.tr("No points here"),
            self.tr("The law texts that this dossier is argued with hold no list of points for each child."),
        )
        self._build()
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self._open)

    def _build(self) -> None:
        self.table.setAccessibleName(self.tr("Points of each child"))
        for pane in (self.detail, self.letter, self.story):
            self.stack.addWidget(pane)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        self.split.addWidget(self.table)
        self.split.addWidget(self.stack)
        self.split.setSizes([580, 420])
        self.split.setStretchFactor(0, 1)
        layout = column(self.head, self.warning, spacing=12, margin=MEDIUM)
        for part in (self.split, self.no_children, self.no_points):
            layout.addWidget(part, 1)
        self.setLayout(layout)
        self.add_key("Esc", self._close)

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a cell (point|child), to a letter (letter:key), or to what the list is; empty is where one was."""
        self.letter.flush()
        self._item = item or self._item
        self._is_open = bool(item)
        if item:
            self._session.remember(PAGE, item)
        self._show()
        (self.table if self.table.isVisibleTo(self) else self.back).setFocus()

    # showing

    def _take_up(self) -> None:
        self.letter.flush()
        self.letter.forget()
        self.warning.forget()
        self._item = ""
        self._is_open = False

    def _show(self) -> None:
        walk, draft = self._session.walk, self._session.composition[0].draft
        walkthrough = walkthrough_of(self._session.law, "child")
        children = walk.view.subjects("child")
        shown = walkthrough is not None and bool(children)
        self.no_points.setVisible(walkthrough is None)
        self.no_children.setVisible(walkthrough is not None and not children)
        self.split.setVisible(shown)
        self.about.setVisible(shown)
        self.warning.show_words(walk.view.dossier, draft)
        found = walk.findings(walkthrough.id) if walkthrough is not None and shown else ()
        self._say_head(found)
        self.table.show_cells(cells(found, walk.view))
        if walkthrough is not None and shown:
            self._show_at_hand(walkthrough, found)
        self._share()

    def _say_head(self, found: tuple[Finding, ...]) -> None:
        gaps = sum(one.state is Found.OPEN for one in found)
        text = self.tr("1 gap") if gaps == 1 else self.tr("{count} gaps").format(count=gaps)
        self.head.say((text if gaps else self.tr("no gaps")) if found else "")

    def _show_at_hand(self, walkthrough: Walkthrough, found: tuple[Finding, ...]) -> None:
        walk, draft = self._session.walk, self._session.composition[0].draft
        written = {f"{LETTER}{one.key}": one for one in letters.letters(walk, walkthrough.id)}
        by_key = {key(one): one for one in found}
        self._item = self._item or self._session.remembered(PAGE)
        if self._item not in by_key and self._item not in written and self._item != ABOUT:
            self._item = next(iter(by_key))
        if self._item in written:
            self.letter.show_letter(written[self._item], walk.view)
            self.stack.setCurrentWidget(self.letter)
        elif self._item == ABOUT:
            self.story.show_walkthrough(walkthrough, walk.view.law, walk.view.dossier)
            self.stack.setCurrentWidget(self.story)
        else:
            self.table.go_to(self._item)
            self.detail.show_finding(by_key[self._item], walkthrough, walk, draft)
            self.stack.setCurrentWidget(self.detail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Both beside each other, or one of them."""
        is_narrow = self.width() < NARROW_BELOW
        both: tuple[tuple[QWidget, bool], ...] = (
            (self.table, not is_narrow or not self._is_open),
            (self.stack, not is_narrow or self._is_open),
        )
        for part, shown in both:
            part.setVisible(shown)
        self.back.setVisible(is_narrow and self._is_open and not self.split.isHidden())

    # what the user does

    def _pick(self, item: str) -> None:
        self.letter.flush()
        self._item = item
        self._session.remember(PAGE, item)
        self._show()

    def _open(self, item: str) -> None:
        """Show a cell whole; the keyboard goes with it."""
        self._is_open = True
        self._pick(item)
        if not self.table.isVisible():
            self.back.setFocus()

    def _close(self) -> None:
        if self._is_open:
            self.letter.flush()
            self._is_open = False
            if self._item == ABOUT or self._item.startswith(LETTER):
                self._item = self.table.current_key()
            self._show()
            self.table.setFocus()

    def _tell(self) -> None:
        self._open(ABOUT)

    def _jump(self, page: str, item: str) -> None:
        if page == PAGE:
            self._open(item)
        else:
            self._session.show_page.emit(page, item)
