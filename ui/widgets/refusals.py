"""The files that did not come in, each with its cure; many of them scroll, so that the page keeps its room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from .buttons import icon_button
from .panels import Pane, column
from .words import label, set_look

HIGHEST = 108


class Refusals(QFrame):
    """Hidden until a file was refused."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        set_look(self, "tone", "warn")
        self.words = label("")
        self._pane = _Low("refused", self.tr("Files that did not come in"), margin=0)
        self._pane.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pane.body.addWidget(self.words)
        close = icon_button("close", self.tr("Close this message"), "close-refused", self.forget)
        row = QHBoxLayout()
        row.addWidget(self._pane, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(row, margin=12))
        self.setVisible(False)

    def tell(self, text: str) -> None:
        """One more file that did not come in."""
        lines = [line for line in self.words.text().split("\n") if line]
        self.words.setText("\n".join((*lines, text)))
        self.setVisible(True)
        self._pane.fit()

    def forget(self) -> None:
        """They were read."""
        self.words.setText("")
        self.setVisible(False)


class _Low(Pane):
    """As high as its words, up to a few lines."""

    def fit(self) -> None:
        """Take the height of the words."""
        high = self.body.heightForWidth(max(1, self.viewport().width()))
        self.setFixedHeight(max(0, min(HIGHEST, high)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
