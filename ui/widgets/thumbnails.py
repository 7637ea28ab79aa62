"""Pictures of the first pages of exhibits: made one after another beside the window, kept in memory only."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from legalaid_desk.desk import exhibits
from legalaid_desk.dossier import Exhibit
from ui.session import Session

SIZE = QSize(46, 60)


class Thumbnails(QObject):
    """Keeps a picture for each file that was seen; ``made`` tells when there is one more."""

    made = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures: dict[str, QImage] = {}
        self._waiting: list[Exhibit] = []
        self._is_working = False

    def of(self, exhibit: Exhibit) -> QImage | None:
        """The picture of an exhibit, if it was made already."""
        return self._pictures.get(exhibit.file.sha256) if exhibit.file else None

    def want(self, wanted: Iterable[Exhibit]) -> None:
        """Make what is missing, in this order."""
        self._waiting = [one for one in wanted if one.file and one.file.sha256 not in self._pictures]
        self._next()

    def forget(self) -> None:
        """Keep nothing (another dossier, or the vault was locked)."""
        self._waiting.clear()
        self._pictures.clear()

    def _next(self) -> None:
        """One at a time, so that an act of the user never waits for more than one."""
        if self._is_working or not self._waiting:
            return
        exhibit = self._waiting.pop(0)
        self._is_working = True
        desk = self._session.desk
        self._session.jobs.run(
            lambda: exhibits.preview(desk, exhibit),
            lambda content: self._came(exhibit, content),
            owner=self,
            failed=lambda _: self._came(exhibit, b""),  # the page itself says what is wrong when it is looked at
        )

    def _came(self, exhibit: Exhibit, content: bytes) -> None:
        self._is_working = False
        if exhibit.file is not None:
            self._pictures[exhibit.file.sha256] = first_page(content, SIZE * 2)
            self.made.emit()
        self._next()


def first_page(content: bytes, size: QSize) -> QImage:
    """The first page of a PDF as a picture within this size; an empty one when it cannot be drawn."""
    document, _ = opened(content)
    if document.pageCount() == 0:
        return QImage()
    page = document.pagePointSize(0).toSize()
    return document.render(0, page.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))


def opened(content: bytes) -> tuple[QPdfDocument, QBuffer]:
    """A PDF in memory, and the buffer that must live as long as it does."""
    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    if content:
        document.load(buffer)
    return document, buffer
