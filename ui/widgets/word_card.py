"""The filing in Word: opening it there, hearing when it is saved, and bringing it back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from legalaid_desk.desk import Desk, returns, word_files
from legalaid_desk.desk.word_files import WordFile
from legalaid_desk.dossier import Changed, Dossier
from legalaid_desk.filings.handwork import Handwork
from legalaid_desk.read_at_most import read_at_most
from ui.messages import tell
from ui.session import Session
from ui.word_watch import WordWatch

from .buttons import button
from .frames import Card
from .told_row import SLIM, ToldRow
from .words import set_look

Found = tuple[WordFile | None, Handwork | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What was done in a file; ``file`` where it is the one that is followed."""

    dossier: str
    path: Path
    work: Handwork
    file: WordFile | None = None


class WordCard(Card):
    """Hidden while there is no Word file of the filing that is shown.

    ``looked`` carries what was done in a file.
    """

    looked = Signal(object)  # Looked
    opening = Signal()
    """What was typed and is not saved yet must be in the file as well."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.file: WordFile | None = None
        self._is_finding = self._again = False
        self.watch = WordWatch(self)
        self.watch.saved.connect(self._saved)
        self.open = button(self.tr("Open in Word"), "open-in-word", self._open, sign="edit")
        self.pick = button(self.tr("Bring in from Word …"), "bring-from-word", self._pick, kind="link", sign="import")
        self.look = button(self.tr("Look at the changes"), "look-at-word", self.look_now, kind="primary")
        self.remove = button(self.tr("Remove the copy"), "remove-copy", self._remove, kind="link")
        row = ToldRow(self.remove, self.pick, self.look)
        self.words = row.words
        self.add(row)
        self.column.setContentsMargins(*SLIM)
        self.setVisible(False)

    def refresh(self) -> None:
        """Find the Word file of the filing that is shown, and what was done in it."""
        session = self._session
        if session.dossier is None:
            return
        if self._is_finding:
            self._again = True  # what changed meanwhile is looked at once, not each time
            return
        self._is_finding, self._again = True, False
        desk, dossier, kind = session.desk, session.dossier, session.kind
        job = session.jobs.run(
            lambda: _found(desk, dossier, kind), self._found, owner=self, failed=lambda error: self._cannot(error, kind)
        )
        job.ended.connect(self._found_or_not)

    def follow(self, path: Path) -> None:
        """The filing was written here: this is its Word file from now on."""
        session = self._session
        desk, dossier, kind = session.desk, session.open_dossier().id, session.kind
        self.watch.follow(dossier, kind, path)
        session.jobs.run(lambda: word_files.follow(desk, dossier, kind, path), lambda _: self.refresh(), owner=self)

    def settle(self, looked: Looked) -> None:
        """All that is in the file was decided on."""
        desk, file = self._session.desk, looked.file
        if file is not None:
            self._session.jobs.run(lambda: word_files.settle(desk, file), lambda _: self.refresh(), owner=self)

    def look_now(self) -> None:
        """Lay the file beside what was written."""
        if self.file is not None:
            self._look_at(self.file.path, self.file)

    def look_again(self, looked: Looked) -> None:
        """Lay the same file beside the draft of now."""
        self._look_at(looked.path, looked.file)

    def bring(self, path: Path) -> None:
        """The same for a file the user picked."""
        self._look_at(path, None)

    def forget(self) -> None:
        """Another dossier, or none; what is watched is watched still."""
        self.file = None
        self.setVisible(False)

    # how it is done

    def _look_at(self, path: Path, file: WordFile | None) -> None:
        session = self._session
        desk, dossier = session.desk, session.open_dossier().id
        session.jobs.run(
            lambda: returns.look(desk, dossier, path.name, _bytes(path)),
            lambda work: self.looked.emit(Looked(dossier=dossier, path=path, work=work, file=file)),
            owner=self,
            failed=self._failed,
        )

    def _found(self, found: Found) -> None:
        file, work = found
        session = self._session
        if session.dossier is None or (file and (file.dossier, file.kind) != (session.dossier.id, session.kind)):
            return
        self.file = file
        if file is None:
            self._tell_none(has_written=bool(session.dossier.filed))
            return
        self.watch.follow(file.dossier, file.kind, file.path)
        self._tell(file, work)

    def _found_or_not(self) -> None:
        self._is_finding = False
        if self._again:
            self.refresh()

    def _tell_none(self, *, has_written: bool) -> None:
        """Its file may have gone elsewhere, and come back."""
        self.words.setText(self.tr("Was this filing changed in Word, somewhere else?"))
        set_look(self, "tone", "")
        self.look.setVisible(False)
        self.remove.setVisible(False)
        self.setVisible(has_written)

    def _tell(self, file: WordFile, work: Handwork | None) -> None:
        count = len(work.edits) if work else 0
        is_new = file.is_changed and bool(work)
        if is_new and count:
            text = self._changed(count)
        elif is_new:
            text = self.tr("The file changed in Word, outside the paragraphs.")
        elif file.is_in_use:
            text = self.tr("{name} is open in Word. Here you see at once when it is saved.").format(name=file.path.name)
        else:
            text = self.tr("In Word: {name}.").format(name=file.path.name)
        if file.is_copy and not is_new:
            text += " " + self.tr("This copy is readable for whoever uses this computer.")
        self.words.setText(text)
        self.words.setToolTip(str(file.path))
        self.setAccessibleName(text)
        set_look(self, "tone", "accent" if is_new else "")
        self.look.setVisible(is_new)
        self.remove.setVisible(file.is_copy and not file.is_in_use and not is_new)
        self.setVisible(True)

    def _changed(self, count: int) -> str:
        if count == 1:
            return self.tr("The file changed in Word: look at the changed paragraph.")
        return self.tr("The file changed in Word: look at the {count} changed paragraphs.").format(count=count)

    def _saved(self, dossier: str, kind: str) -> None:
        """Also of a dossier that is not on the screen: then a quiet word, and it is told when that one is opened."""
        session = self._session
        here = session.dossier
        if here is not None and (here.id, session.kind) == (dossier, kind):
            self.refresh()
        elif here is not None:
            session.told.emit(self.tr("A filing of another dossier was saved in Word; nothing of it is lost."), False)

    def _open(self) -> None:
        self.opening.emit()
        session = self._session
        desk, dossier, kind = session.desk, session.open_dossier().id, session.kind
        session.jobs.run(lambda: word_files.ready(desk, dossier, kind), self._ready, owner=self, failed=self._failed)

    def _ready(self, made: tuple[WordFile, Changed | None]) -> None:
        file, changed = made
        self.watch.follow(file.dossier, file.kind, file.path)
        if changed is not None:
            self._session.did(self.tr("Written for Word"), changed)
        self.refresh()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.path)))

    def _pick(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Bring in from Word"), "", self.tr("Word (*.docx)"))
        if chosen:
            self.bring(Path(chosen))

    def _remove(self) -> None:
        desk, file = self._session.desk, self.file
        if file is not None:
            self.watch.leave(file.path)
            self._session.jobs.run(
                lambda: word_files.remove_copy(desk, file), lambda _: self.refresh(), owner=self, failed=self._failed
            )

    def _cannot(self, error: Exception, kind: str) -> None:
        """A file that cannot be read is told on the card: the filing itself can be worked at."""
        if self._session.dossier is not None and self._session.kind == kind:
            self.words.setText(tell(error))
            set_look(self, "tone", "warn")
            self.look.setVisible(False)
            self.remove.setVisible(False)
            self.setVisible(True)

    def _failed(self, error: Exception) -> None:
        self._session.failed.emit(error)


def _found(desk: Desk, dossier: Dossier, kind: str) -> Found:
    file = word_files.found(desk, dossier, kind)
    if file is None or not file.is_changed:
        return file, None
    return file, returns.look(desk, dossier.id, file.path.name, word_files.read(file))


def _bytes(path: Path) -> bytes:
    try:
        return read_at_most(path)
    except OSError as error:
        raise returns.NotWrittenHere(path.name) from error
