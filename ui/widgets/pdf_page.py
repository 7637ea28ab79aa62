"""A PDF on the screen, from memory: pages under one another as wide as there is room, and what to say without one."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from ui.look import colours

from .buttons import icon_button
from .panels import column
from .thumbnails import opened
from .words import label

BIGGER = 1.25


class PdfPage(QWidget):
    """``show_pdf`` keeps the place when the new paper is about the same thing."""

    def __init__(self, name: str, told: str) -> None:
        super().__init__()
        self._about = ""
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self.view = QPdfView(self)
        self.view.setObjectName(name)
        self.view.setAccessibleName(told)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.message = label("", "quiet")
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = label("", "small")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.message)
        self.stack.addWidget(self.view)
        bar = QHBoxLayout()
        bar.addWidget(self.pages, 1)
        bar.addWidget(icon_button("zoom-out", self.tr("Smaller"), f"{name}-smaller", lambda: self._zoom(1 / BIGGER)))
        bar.addWidget(icon_button("zoom-in", self.tr("Larger"), f"{name}-larger", lambda: self._zoom(BIGGER)))
        layout = column(bar, spacing=4)
        layout.addWidget(self.stack, 1)
        self.setLayout(layout)
        self.say("")
        self._dress()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    def say(self, text: str) -> None:
        """Words in place of a paper."""
        self.message.setText(text)
        self.pages.setText("")
        self.stack.setCurrentWidget(self.message)

    def show_pdf(self, content: bytes, about: str) -> None:
        """Show a PDF from memory."""
        bar = self.view.verticalScrollBar()
        place = bar.value() if about == self._about else 0
        old, old_buffer = self._document, self._buffer
        self._document, self._buffer = opened(content)
        self._document.setParent(self)
        self._about = about
        self.view.setDocument(self._document)
        old.close()
        old.deleteLater()
        if old_buffer is not None:
            old_buffer.close()
        count = self._document.pageCount()
        if count == 0:
            self.say(self.tr("This file cannot be shown."))
            return
        self.pages.setText(self.tr("1 page") if count == 1 else self.tr("{count} pages").format(count=count))
        self.stack.setCurrentWidget(self.view)
        bar.setValue(place)

    def forget(self) -> None:
        """Show nothing, keep nothing."""
        self._document.close()
        if self._buffer is not None:
            self._buffer.close()  # an open one keeps its data
            self._buffer.setData(b"")
        self._about = ""
        self.say("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()

    def _dress(self) -> None:
        """The desk under the sheets in a colour of the look; Qt takes the darkest there is."""
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.Dark, QColor(colours(self).line))
        self.view.setPalette(palette)

    def _zoom(self, by: float) -> None:
        width = self._document.pagePointSize(0).width() or 595
        now = self.view.zoomFactor()
        if self.view.zoomMode() == QPdfView.ZoomMode.FitToWidth:
            now = self.view.viewport().width() / (width * self.view.logicalDpiX() / 72)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(0.2, min(4.0, now * by)))
