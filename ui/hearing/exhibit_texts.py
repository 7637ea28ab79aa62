"""The words of the exhibits, read page by page beside what is being done, and kept in memory only."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QObject, QTimer, Signal
from PySide6.QtPdf import QPdfDocument

from legalaid_desk.desk import exhibits
from legalaid_desk.dossier import Exhibit
from ui.session import Session
from ui.widgets.thumbnails import opened

AT_ONCE = 12
"""Pages that are read before the window may do something else."""

AROUND = 60
"""Letters on either side of what was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found in an exhibit. ``page`` counts from 0; None is its title."""

    exhibit: str
    page: int | None
    around: str


class ExhibitTexts(QObject):
    """``read`` tells that there is more than before."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.pages: dict[str, tuple[str, ...]] = {}
        self._waiting: list[Exhibit] = []
        self._busy_with = ""
        self._document: QPdfDocument | None = None
        self._buffer: QBuffer | None = None
        self._found: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._read_on)

    @property
    def waiting(self) -> int:
        """How many exhibits are still to be read."""
        return len(self._waiting) + bool(self._busy_with)

    def want(self, wanted: Iterable[Exhibit]) -> None:
        """Read what is not read yet, in this order."""
        known = {*self.pages, self._busy_with}
        self._waiting = [one for one in wanted if one.file and one.file.sha256 not in known]
        self._next()

    def of(self, exhibit: Exhibit) -> tuple[str, ...] | None:
        """The words of each page; None while they are not read."""
        return self.pages.get(exhibit.file.sha256) if exhibit.file else ()

    def forget(self) -> None:
        """Keep nothing."""
        self._soon.stop()
        self._waiting.clear()
        self.pages.clear()
        self._busy_with = ""
        self._shut()

    def _next(self) -> None:
        if self._busy_with or not self._waiting:
            return
        exhibit = self._waiting.pop(0)
        self._busy_with = wanted = exhibit.file.sha256 if exhibit.file else ""
        desk = self._session.desk
        self._session.jobs.run(
            lambda: exhibits.preview(desk, exhibit),
            lambda content: self._came(wanted, content),
            owner=self,
            failed=lambda _: self._came(wanted, b""),  # the page itself says what is wrong when it is looked at
        )

    def _came(self, wanted: str, content: bytes) -> None:
        if wanted != self._busy_with:
            return  # forgotten meanwhile
        self._document, self._buffer = opened(content)
        self._document.setParent(self)
        self._found = []
        self._read_on()

    def _read_on(self) -> None:
        if self._document is None:
            return
        count = self._document.pageCount()
        first = len(self._found)
        for page in range(first, min(first + AT_ONCE, count)):
            self._found.append(squeezed(self._document.getAllText(page).text()))
        if len(self._found) < count:
            self._soon.start()
            return
        self.pages[self._busy_with] = tuple(self._found)
        self._busy_with = ""
        self._shut()
        self.read.emit()
        self._next()

    def _shut(self) -> None:
        self._found = []
        if self._document is not None:
            self._document.close()
            self._document.deleteLater()
        if self._buffer is not None:
            self._buffer.close()  # an open one keeps its data
            self._buffer.setData(b"")
        self._document = self._buffer = None


def find(wanted: str, exhibits: Iterable[Exhibit], pages: Mapping[str, tuple[str, ...]]) -> Iterator[Hit]:
    """Where these words stand, in titles and in what was read, whatever their capitals and line ends."""
    sought = squeezed(wanted).casefold()
    for exhibit in exhibits if sought else ():
        if sought in squeezed(exhibit.title).casefold():
            yield Hit(exhibit.id, None, exhibit.title)
        texts = pages.get(exhibit.file.sha256, ()) if exhibit.file else ()
        for page, text in enumerate(texts):
            at = text.casefold().find(sought)
            if at >= 0:
                yield Hit(exhibit.id, page, _around(text, at, len(sought)))


def squeezed(text: str) -> str:
    """With every gap one space, and accents one sign with their letter."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _around(text: str, at: int, length: int) -> str:
    """Whole words only: half a name could not be told from any other word."""
    first = text.rfind(" ", 0, max(0, at - AROUND)) + 1
    end = text.find(" ", min(len(text), at + length + AROUND))
    last = len(text) if end < 0 else end
    return f"{'… ' if first else ''}{text[first:last].strip()}{' …' if last < len(text) else ''}"
