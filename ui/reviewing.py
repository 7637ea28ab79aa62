"""Ties a list of what others answered to the session: reads it on the worker, and notes what was seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from legalaid_desk.desk import review
from legalaid_desk.desk.review import Look, Review, Waits

from .phrasing import withdrawals
from .session import Session
from .undo import LawAct
from .widgets.review_list import ReviewList

translate = QCoreApplication.translate


class Reviewing(QObject):
    """Only a lawyer has a list: a paralegal prepares. ``changed`` says that it may have come or gone."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.list = ReviewList(self._see, self._see_all, self._jump)

    def read(self) -> None:
        """Gather what waits in the open dossier and show it."""
        session = self._session
        if session.dossier is None or not session.preferences.is_lawyer:
            self.list.hide()
            self.changed.emit()
            return
        dossier_id = session.dossier.id
        session.jobs.run(
            lambda: review.to_see(session.desk, dossier_id), lambda found: self._show(dossier_id, found), owner=self
        )

    def _show(self, dossier_id: str, found: Review) -> None:
        if self._session.dossier is not None and self._session.dossier.id == dossier_id:
            walk = self._session.walk
            self.list.show_review(found, walk.view, withdrawals.of_weighing(walk))
            self.changed.emit()

    def _see(self, one: Waits) -> None:
        desk, dossier_id = self._session.desk, self._session.open_dossier().id
        self._look(translate("Reviewing", "Answer seen"), lambda: review.see(desk, dossier_id, (one,)))

    def _see_all(self, found: Review) -> None:
        desk, dossier_id = self._session.desk, self._session.open_dossier().id
        self._look(translate("Reviewing", "Answers seen"), lambda: review.see_all(desk, dossier_id, found))

    def _look(self, text: str, act: Callable[[], Look]) -> None:
        """Note it; undo puts the look of before back."""
        session, dossier_id = self._session, self._session.open_dossier().id

        def stored(before: Look) -> None:
            back = lambda: review.look_again(session.desk, dossier_id, before)  # noqa: E731 - handed on as it is
            session.undo_stack.push(LawAct(text, act, back, self._again))
            session.told.emit(text, True)
            self.read()

        session.jobs.run(act, stored, owner=self)

    def _again(self, act: Callable[[], object], text: str) -> None:
        def done(_: object) -> None:
            self._session.told.emit(text, False)
            self.read()

        self._session.jobs.run(act, done, owner=self)

    def _jump(self, page: str, item: str) -> None:
        self._session.show_page.emit(page, item)
