"""One unlocked desk: the open dossier, what the law makes of it, its undo stack, and one signal ``changed``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from legalaid_desk.desk import Desk, word_files
from legalaid_desk.desk.filings import kind_for
from legalaid_desk.dossier import Changed, Dossier
from legalaid_desk.filings import Composition, Want
from legalaid_desk.law import Law, kind_of
from legalaid_desk.walk import Walk
from legalaid_desk.walk.consequences import consequences

from .jobs import Jobs
from .phrasing import consequences as phrasing
from .phrasing import deadlines
from .places import Places, write_places
from .preferences import Preferences, write_preferences
from .reading import Reading
from .undo import Act

P = ParamSpec("P")
T = TypeVar("T")


class NoDossierOpenError(RuntimeError):
    """A page asked for the open dossier where there is none: a fault of the page."""


class Session(QObject):
    """What every page stands on. A page reads ``dossier``, ``walk`` and ``composition``, and calls ``do``."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)  # Changed
    kind_changed = Signal()
    listed = Signal()  # the list of dossiers changed
    preferences_changed = Signal()
    law_changed = Signal()  # another pack, or a source or argument of the office itself
    saving_changed = Signal(bool)
    told = Signal(str, bool)  # a sentence for the status line, and whether undo takes back what it tells
    failed = Signal(object)  # an Exception
    show_page = Signal(str, str)  # a page asks the window to show another page, at an item
    locked = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, preferences: Preferences | None = None, places: Places | None = None
    ) -> None:
        super().__init__()
        self.desk = desk
        self.jobs = jobs
        self.preferences = preferences or Preferences()
        self.places = places or Places()
        self.undo_stack = QUndoStack(self)
        self.dossier: Dossier | None = None
        self._kind = ""
        self._reading = Reading(desk)
        self._unsaved = 0
        jobs.failed.connect(self.failed)

    # what the pages read

    @property
    def law(self) -> Law:
        """The law that the open dossier was argued with; without a dossier the one of now."""
        return self.desk.law if self.dossier is None else self.desk.law_for(self.dossier)

    @property
    def walk(self) -> Walk:
        """What the law makes of the open dossier today; worked out once for each state of it."""
        return self._reading.walk(self.open_dossier(), self.law)

    @property
    def composition(self) -> tuple[Composition, tuple[Want, ...]]:
        """The draft of the chosen kind, and what it still wants."""
        return self._reading.composition(self.walk, self.kind)

    @property
    def kind(self) -> str:
        """The kind of filing: as chosen, else what fits the stage of the case."""
        return self._kind if kind_of(self._kind) in self.law.filings else kind_for(self.walk.view)

    @kind.setter
    def kind(self, kind: str) -> None:
        self._kind = kind
        self.kind_changed.emit()

    @property
    def is_saving(self) -> bool:
        """Whether an act is not stored yet."""
        return self._unsaved > 0

    def open_dossier(self) -> Dossier:
        """The open dossier. Raises NoDossierOpenError."""
        if self.dossier is None:
            raise NoDossierOpenError
        return self.dossier

    # acts

    def do(
        self, text: str, verb: Callable[Concatenate[Desk, str, P], Changed], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Do one act on the open dossier; ``text`` is what the status line says of it ('Child added')."""
        dossier_id = self.open_dossier().id
        self._store(text, lambda: verb(self.desk, dossier_id, *args, **kwargs))

    def amend(
        self, text: str, verb: Callable[[Desk, str, T], Changed], part: Callable[[Dossier], T], *, merge: str = ""
    ) -> None:
        """The same with what ``part`` makes of the dossier as it is stored by then: fast typing loses nothing.

        Acts in a row with the same ``merge`` are undone as one.
        """
        dossier_id = self.open_dossier().id
        self._store(text, lambda: verb(self.desk, dossier_id, part(self.desk.open(dossier_id))), merge)

    def did(self, text: str, changed: Changed, merge: str = "") -> None:
        """Take up what an act of a page's own job made of the open dossier."""
        if not changed or self.dossier is None or self.dossier.id != changed.after.id:
            return
        before = self._reading.last
        self.dossier = changed.after
        self.undo_stack.push(Act(text, changed, self._restore, merge))
        self.changed.emit(changed)
        self.told.emit(self._with_moves(self._with_consequences(text, changed, before), changed), True)

    def take_up_stored(self, changed: Changed) -> None:
        """Go on with a dossier that was stored beside her own acts: no act of hers, so nothing to undo."""
        if self.dossier is not None and self.dossier.id == changed.after.id:
            self.dossier = changed.after
            self.changed.emit(changed)

    def take_up_law(self) -> None:
        """Another pack is in use, or the office changed its own texts: every page reads the law again."""
        self._reading.forget()
        self.law_changed.emit()

    def undo(self) -> None:
        """Take the last act back, once all acts before are stored."""
        self.jobs.run(lambda: None, lambda _: self.undo_stack.undo(), owner=self)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.jobs.run(lambda: None, lambda _: self.undo_stack.redo(), owner=self)

    # opening and closing

    def open(self, dossier_id: str) -> None:
        """Open a dossier; ``opened`` says when it is there."""
        self.jobs.run(lambda: _opened_with_law(self.desk, dossier_id), self._opened, owner=self)

    def open_at(self, dossier_id: str, page: str, item: str | None = None) -> None:
        """Open a dossier on a page, at this place of it; at the place where one was when none is named."""
        places = self.places.on_page(dossier_id, page)
        self.places = places if item is None else places.at_item(dossier_id, page, item)
        self.open(dossier_id)

    def resume(self) -> None:
        """Open the dossier that was open the last time; if it is not there any more, no matter."""
        wanted = self.places.dossier
        if wanted:
            self.jobs.run(lambda: _opened_with_law(self.desk, wanted), self._opened, owner=self, failed=lambda _: None)

    def close_dossier(self) -> None:
        """Back to the list of dossiers."""
        if self.dossier is not None:
            self._take_up(None)
            self._keep_places(self.places.in_dossier(""))
            self.closed.emit()

    def tidy(self) -> None:
        """The vault is about to close: readable copies that hold nothing of their own go."""
        desk = self.desk
        self.jobs.run(lambda: word_files.clean(desk), lambda _: None, owner=self.jobs, failed=lambda _: None)

    def lock(self) -> None:
        """Forget everything of the clients; acts that are under way are stored first."""
        self.tidy()
        self.jobs.run(self.desk.close, lambda _: None, owner=self.jobs)
        self._take_up(None)
        self.locked.emit()

    # what is kept in the vault for the next time

    def prefer(self, preferences: Preferences) -> None:
        """Store preferences; who works here signs the journal from now on."""
        self.preferences = preferences
        self.desk.who = preferences.who
        self.jobs.run(lambda: write_preferences(self.desk.vault, preferences), lambda _: None, owner=self)
        self.preferences_changed.emit()

    def remember(self, page: str, item: str) -> None:
        """Where the lawyer is on a page of the open dossier."""
        self._keep_places(self.places.at_item(self.open_dossier().id, page, item))

    def remembered(self, page: str) -> str:
        """Where she was on this page of the open dossier; empty when nowhere yet."""
        return self.places.item(self.open_dossier().id, page)

    def remember_page(self, page: str) -> None:
        """The page that is shown of the open dossier."""
        self._keep_places(self.places.on_page(self.open_dossier().id, page))

    def remembered_page(self) -> str:
        """The page that was shown last of the open dossier; empty when none was."""
        return self.places.pages.get(self.open_dossier().id, "")

    def _keep_places(self, places: Places) -> None:
        if places != self.places:
            self.places = places
            self.jobs.run(lambda: write_places(self.desk.vault, places), lambda _: None, owner=self)

    # how it is done

    def _with_consequences(self, text: str, changed: Changed, before: Walk | None) -> str:
        """What was done and what came of it, where the walk of before is known."""
        if before is None or before.view.dossier != changed.before:
            return text
        if not self._reading.is_of(before.view, changed.after, self.law):
            return text
        return phrasing.after(text, consequences(before, self.walk), self.walk.view)

    def _with_moves(self, text: str, changed: Changed) -> str:
        """And which terms it moved, from when to when."""
        moved = deadlines.moved_by(changed, self.desk.law.deadlines, self.desk.today())
        return f"{text} · {moved}" if moved else text

    def _store(self, text: str, work: Callable[[], Changed], merge: str = "") -> None:
        self._count(1)
        self.jobs.run(work, lambda changed: self._stored(text, changed, merge), owner=self, failed=self._not_stored)

    def _stored(self, text: str, changed: Changed, merge: str) -> None:
        self._count(-1)
        self.did(text, changed, merge)

    def _not_stored(self, error: Exception) -> None:
        self._count(-1)
        self.failed.emit(error)

    def _count(self, by: int) -> None:
        before = self.is_saving
        self._unsaved += by
        if self.is_saving != before:
            self.saving_changed.emit(self.is_saving)

    def _restore(self, dossier: Dossier, text: str) -> None:
        self._count(1)
        self.jobs.run(
            lambda: self.desk.restore(dossier),
            lambda changed: self._restored(changed, text),
            owner=self,
            failed=self._not_restored,
        )

    def _restored(self, changed: Changed, text: str) -> None:
        self._count(-1)
        if self.dossier is not None and self.dossier.id == changed.after.id:
            self.dossier = changed.after
            self.changed.emit(changed)
            self.told.emit(text, False)

    def _not_restored(self, error: Exception) -> None:
        """The stack would no longer say what is stored."""
        self.undo_stack.clear()
        self._not_stored(error)

    def _opened(self, dossier: Dossier) -> None:
        self._take_up(dossier)
        self._keep_places(self.places.in_dossier(dossier.id))
        self.opened.emit()

    def _take_up(self, dossier: Dossier | None) -> None:
        self.dossier = dossier
        self.undo_stack.clear()
        self._kind = ""
        self._reading.forget()


def _opened_with_law(desk: Desk, dossier_id: str) -> Dossier:
    """A dossier, with the law it was argued with read in: on the worker, because that may take a moment."""
    dossier = desk.open(dossier_id)
    desk.law_for(dossier)
    return dossier
