"""What the parts of the library share: filters, a list at the left, and the one at hand at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.look import MEDIUM, SMALL
from ui.session import Session
from ui.widgets.filter_bar import FilterBar
from ui.widgets.frames import EmptyState
from ui.widgets.rows_view import RowsView

NARROW = 820
"""Below this width the filters wait behind their button, and the list is as narrow as can be read."""

LIST, WIDE_LIST = 190, 400


class LibraryPart(QWidget):
    """``counted`` carries the line below the name of the page: how many match."""

    counted = Signal(str)
    filtered = Signal()

    def __init__(self, session: Session, name: str, told: str, detail: QWidget, nothing: EmptyState) -> None:
        super().__init__()
        self.session = session
        self.words = ""
        self.item = ""
        self._is_narrow: bool | None = None
        self.filters = FilterBar(f"{name}-filter", self.tr("Filters"))
        self.list = RowsView(name)
        self.list.setAccessibleName(told)
        self.list.setMinimumWidth(LIST)
        self.detail = detail
        self.nothing = nothing
        self.stack = QStackedWidget()
        self.stack.addWidget(detail)
        self.stack.addWidget(nothing)
        self._lay_out()
        self.list.picked.connect(self._pick)
        self.filters.changed.connect(self._filtered)

    def look_for(self, words: str) -> None:
        """Show what matches these words."""
        self.words = words
        self.show_all()

    def go_to(self, item: str) -> None:
        """Show this one; filters that would hide it are cleared."""
        self.item = item
        if item not in self.keys():
            self.words = ""
            self.filters.clear()
            self.filtered.emit()
        self.show_all()
        QTimer.singleShot(0, self, self._scroll_to_it)  # a list that is not seen yet has no heights to go by

    def _scroll_to_it(self) -> None:
        self.list.scrollTo(self.list.currentIndex())

    def keys(self) -> tuple[str, ...]:
        """The keys of all that match."""
        raise NotImplementedError

    def show_all(self) -> None:
        """Show the list and the one at hand."""
        raise NotImplementedError

    def show_one(self) -> None:
        """Show the one at hand."""
        raise NotImplementedError

    def show_or_nothing(self, *, found: bool) -> None:
        """Show the one at hand, or that nothing matches."""
        self.stack.setCurrentWidget(self.detail if found else self.nothing)

    def _lay_out(self) -> None:
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(MEDIUM)
        split.addWidget(self.list)
        split.addWidget(self.stack)
        split.setSizes([400, 600])
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.filters)
        layout.addWidget(split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the one at hand gets what room there is."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            left = LIST if is_narrow else WIDE_LIST
            self._split.setSizes([left, max(1, event.size().width() - left)])

    def _pick(self, key: str) -> None:
        self.item = key
        self.show_one()

    def _filtered(self) -> None:
        self.filtered.emit()
        self.show_all()
