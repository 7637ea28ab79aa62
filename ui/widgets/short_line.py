"""One line of words that gives way: what does not fit is told by count, and the whole of it when one points at it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel

BETWEEN = " · "
LEAST = 120
"""Pixels it asks for at least."""


class ShortLine(QLabel):
    """Its text stays whole, for whoever has it read out; only what is drawn is shorter."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST if self.text() else 0, super().minimumSizeHint().height())

    def say(self, text: str) -> None:
        """Show this."""
        self.setText(text)
        self._tell()

    def shown(self) -> str:
        """What is drawn: as many parts as fit, the beginning of the next, and how many more there are."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        parts = self.text().split(BETWEEN)
        for count in range(len(parts), 0, -1):
            kept = self._kept(parts, count)
            if count == 1 and len(parts) > 1 and (beginning := self._beginning(parts, room)):
                return beginning
            if metrics.horizontalAdvance(BETWEEN.join(kept)) <= room:
                return BETWEEN.join(kept)
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            flags,
            self.palette(),
            self.isEnabled(),
            self.shown(),
            QPalette.ColorRole.WindowText,
        )

    def _kept(self, parts: list[str], count: int) -> tuple[str, ...]:
        return (*parts[:count], *((self._more(len(parts) - count),) if count < len(parts) else ()))

    def _beginning(self, parts: list[str], room: int) -> str:
        """The act with the beginning of its first effect, which weighs most; empty where even that is too long."""
        act, effect, *rest = self._kept(parts, 2)
        left = room - self.fontMetrics().horizontalAdvance(BETWEEN.join((act, "", *rest)))
        short = self.fontMetrics().elidedText(effect, Qt.TextElideMode.ElideRight, left)
        return BETWEEN.join((act, short, *rest)) if left >= LEAST else ""

    def _more(self, count: int) -> str:
        return self.tr("and one more effect") if count == 1 else self.tr("and {count} more effects").format(count=count)

    def _tell(self) -> None:
        whole = self.text()
        is_short = self.shown() != whole
        self.setToolTip(whole if is_short else "")
        self.setAccessibleDescription(whole if is_short else "")
