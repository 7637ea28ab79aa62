"""One unlocked desk: the open dossier, what the law makes of it, its undo stack, and one signal ``changed``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from legalaid_desk.desk import Desk
from legalaid_desk.desk.filings import draft, kind_for
from legalaid_desk.dossier import Changed, Dossier
from legalaid_desk.filings import Composition, Want
from legalaid_desk.walk import Walk

from .jobs import Jobs
from .places import Places, write_places
from .preferences import Preferences, write_preferences
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
        self._walk: Walk | None = None
        self._composition: tuple[Composition, tuple[Want, ...]] | None = None
        self._unsaved = 0
        jobs.failed.connect(self.failed)

    # what the pages read

    @property
    def walk(self) -> Walk:
        """What the law makes of the open dossier today; worked out once for each state of it."""
        dossier = self.open_dossier()
        if self._walk is None or self._walk.view.dossier is not dossier or self._walk.view.today != self.desk.today():
            self._walk = self.desk.walk(dossier)
            self._composition = None
        return self._walk

    @property
    def composition(self) -> tuple[Composition, tuple[Want, ...]]:
        """The draft of the chosen kind, and what it still wants."""
        walk = self.walk
        if self._composition is None or self._composition[0].draft.kind != self.kind:
            self._composition = draft(walk, self.kind)
        return self._composition

    @property
    def kind(self) -> str:
        """The kind of filing: as chosen, else what fits the stage of the case."""
        return self._kind or kind_for(self.desk.law, self.open_dossier())

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
        self.dossier = changed.after
        self.undo_stack.push(Act(text, changed, self._restore, merge))
        self.changed.emit(changed)
        self.told.emit(text, True)

    def undo(self) -> None:
        """Take the last act back, once all acts before are stored."""
        self.jobs.run(lambda: None, lambda _: self.undo_stack.undo(), owner=self)

    def redo(self) -> None:
        """Do again what was taken back."""
        self.jobs.run(lambda: None, lambda _: self.undo_stack.redo(), owner=self)

    # opening and closing

    def open(self, dossier_id: str) -> None:
        """Open a dossier; ``opened`` says when it is there."""
        self.jobs.run(lambda: self.desk.open(dossier_id), self._opened, owner=self)

    def resume(self) -> None:
        """Open the dossier that was open the last time; if it is not there any more, no matter."""
        wanted = self.places.dossier
        if wanted:
            self.jobs.run(lambda: self.desk.open(wanted), self._opened, owner=self, failed=lambda _: None)

    def close_dossier(self) -> None:
        """Back to the list of dossiers."""
        if self.dossier is not None:
            self._take_up(None)
            self._keep_places(self.places.in_dossier(""))
            self.closed.emit()

    def lock(self) -> None:
        """Forget everything of the clients; acts that are under way are stored first."""
        vault = self.desk.vault
        self.jobs.run(vault.close, lambda _: None, owner=self.jobs)
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
        self._walk = None
        self._composition = None
