"""Bringing files in as exhibits, one after another; what is refused is told, the others still come in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from legalaid_desk.desk import exhibits
from legalaid_desk.dossier import Changed
from legalaid_desk.errors import DeskError
from legalaid_desk.read_at_most import read_at_most
from ui.messages import tell
from ui.session import Session

translate = QCoreApplication.translate

ENDINGS = ("pdf", "jpg", "jpeg", "png", "tif", "tiff", "docx")


def file_filter() -> str:
    """What the file dialog offers."""
    kinds = " ".join(f"*.{ending}" for ending in ENDINGS)
    return translate("BringIn", "Exhibits ({kinds})").format(kinds=kinds)


class BringIn(QObject):
    """``refused`` carries a sentence for each file that did not come in; ``coming`` is how many still come."""

    refused = Signal(str)
    coming_changed = Signal(int)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.coming = 0

    def files(self, paths: Sequence[Path], then: Callable[[str], object] | None = None) -> None:
        """Bring these in; ``then`` is called with the id of each exhibit that came in."""
        for path in paths:
            self._file(path, then)

    def _file(self, path: Path, then: Callable[[str], object] | None) -> None:
        session = self._session
        dossier_id = session.open_dossier().id
        self._count(1)
        session.jobs.run(
            lambda: exhibits.bring_in(session.desk, dossier_id, path.name, read(path)),
            lambda changed: self._came(changed, then),
            owner=self,
            failed=self._failed,
        )

    def _came(self, changed: Changed, then: Callable[[str], object] | None) -> None:
        self._count(-1)
        self._session.did(self.tr("Exhibit added"), changed)
        if then is not None:
            then(changed.after.exhibits[-1].id)

    def _failed(self, error: Exception) -> None:
        self._count(-1)
        self.refused.emit(tell(error))

    def _count(self, by: int) -> None:
        self.coming += by
        self.coming_changed.emit(self.coming)


def read(path: Path) -> bytes:
    """The bytes of a file. Raises DeskError with the cure."""
    try:
        return read_at_most(path)
    except OSError as error:
        raise FileUnreadable(path) from error


class FileUnreadable(DeskError):
    """A file that cannot be read from disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        text = translate(
            "BringIn", "{name} cannot be read. Choose a file that is on this computer and open nowhere else."
        )
        super().__init__(text.format(name=path.name))
