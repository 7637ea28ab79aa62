"""The gaps: what does not hang together yet, and what the judge will ask; each with why, and the way to the place."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from ui.look import MEDIUM
from ui.models.gap_rows import gap_rows
from ui.phrasing import gaps
from ui.phrasing.gaps import Hole, Part
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.choices import Choice
from ui.widgets.frames import EmptyState, Head
from ui.widgets.gap_detail import GapDetail
from ui.widgets.panels import column
from ui.widgets.road_page import RoadPage
from ui.widgets.rows_view import RowsView
from ui.widgets.segments import Segments

PAGE = "gaps"
NARROW_BELOW, LOW_BELOW = 760, 560


class GapsPage(RoadPage):
    """The gaps by kind at the left, the one at hand at the right; below it in a narrow window. Enter leads there.

    In a window that is low as well the kinds stand in a list that opens, so that the gaps keep their room.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._item = ""
        self._every: tuple[Hole, ...] = ()
        self._holes: dict[str, Hole] = {}
        self.head = Head(self.tr("Gaps"))
        self.kinds = Segments("gap-kind", self.tr("Show one kind"))
        self.kind_list = Choice("gap-kind-list")
        self.list = RowsView("gaps")
        self.detail = GapDetail(self._jump)
        self.none = EmptyState(
            "check",
            self.tr("No gaps"),
            self.tr("All that is claimed is proved, decided and read. Look again after the next answer."),
            (button(self.tr("To the filing"), "to-filing", lambda: self._jump("filing", "")),),
        )
        self.nothing = QWidget()
        self.stack = QStackedWidget()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self.kinds.picked.connect(lambda _: self._show())
        self.kind_list.chosen.connect(self._pick_kind)
        self.list.picked.connect(self._pick)
        self.list.activated.connect(lambda _: self._go_there())

    def _build(self) -> None:
        self.kind_list.setAccessibleName(self.tr("Show one kind"))
        self.list.setAccessibleName(self.tr("Gaps by kind; Enter leads to the place"))
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.detail)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        self.split.addWidget(self.list)
        self.split.addWidget(self.stack)
        self.split.setSizes([520, 480])
        self.split.setStretchFactor(1, 1)
        layout = column(self.head, self.kinds, self.kind_list, spacing=MEDIUM, margin=MEDIUM)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.none, 1)
        self.setLayout(layout)

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a gap by its key, or to a kind; empty is where the lawyer was."""
        kind = item if item in list(Part) else ""
        self._item = "" if kind else item or self._item
        if item:
            self.kinds.hold(kind)
            self._session.remember(PAGE, self._item)
        self._show()
        (self.list if self._holes else self.none).setFocus()

    # showing

    def _take_up(self) -> None:
        self._item = ""
        self.kinds.hold("")

    def _show(self) -> None:
        self.show_holes(gaps.holes(self._session.walk, self._session.composition[0]))

    def show_holes(self, every: tuple[Hole, ...]) -> None:
        """Show these gaps of the open dossier."""
        self._every = every
        self._offer(every)
        wanted = self.kinds.value
        shown = tuple(hole for hole in every if wanted in ("", hole.part))
        self._holes = {hole.key: hole for hole in shown}
        self.head.say(self._told(every))
        self.split.setVisible(bool(every))
        self.none.setVisible(not every)
        self._share()
        self.list.show_rows(gap_rows(shown))
        self._item = self._item or self._session.remembered(PAGE)
        self._item = self._item if self._item in self._holes else next(iter(self._holes), "")
        if self._item:
            self.list.go_to(self._item)
        self._show_at_hand()

    def _offer(self, holes: tuple[Hole, ...]) -> None:
        """The kinds there are, with how many; all of them when the one that was chosen is mended."""
        counts = Counter(hole.part for hole in holes)
        kinds = tuple((str(part), f"{gaps.title(part)}  {counts[part]}") for part in Part if counts[part])
        held = self.kinds.value
        choices = (("", self.tr("all  {count}").format(count=len(holes))), *kinds)
        self.kinds.offer(choices)
        self.kinds.hold(held if held in [value for value, _ in kinds] else "")
        self.kind_list.set_options(choices)
        self.kind_list.show_choice(self.kinds.value)

    def _told(self, holes: tuple[Hole, ...]) -> str:
        asked = sum(hole.part is Part.JUDGE for hole in holes)
        text = self.tr("Questions the judge will ask: {asked} · other gaps: {others}")
        return text.format(asked=asked, others=len(holes) - asked) if holes else ""

    def _show_at_hand(self) -> None:
        hole = self._holes.get(self._item)
        self.stack.setCurrentWidget(self.detail if hole else self.nothing)
        if hole is not None:
            self.detail.show_hole(hole, self._session.walk)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The gaps keep their room: the one at hand goes below them, and the kinds into one line."""
        is_narrow, is_low = self.width() < NARROW_BELOW, self.height() < LOW_BELOW
        way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if way is not self.split.orientation():
            self.split.setOrientation(way)
            self.split.setSizes([640, 360] if is_narrow else [520, 480])
        self.kinds.setVisible(bool(self._every) and not (is_narrow and is_low))
        self.kind_list.setVisible(bool(self._every) and is_narrow and is_low)

    # what the user does

    def _pick_kind(self, kind: str) -> None:
        self.kinds.hold(kind)
        self._show()

    def _pick(self, key: str) -> None:
        self._item = key
        self._session.remember(PAGE, key)
        self._show_at_hand()

    def _go_there(self) -> None:
        hole = self._holes.get(self._item)
        if hole is not None:
            self._jump(hole.told.page, hole.told.item)

    def _jump(self, page: str, item: str) -> None:
        self._session.show_page.emit(page, item)
