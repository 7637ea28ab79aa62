"""Change what the office adds to the law texts: on the worker, with undo, and every page reads the law again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from legalaid_desk.dossier import Dossier

from .session import Session
from .undo import LawAct


def change_law(
    session: Session,
    text: str,
    act: Callable[[], object],
    back: Callable[[], object],
    *,
    done: Callable[[], object] | None = None,
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Do it, and say ``text`` of it; ``back`` takes it back."""

    def stored() -> None:
        session.undo_stack.push(LawAct(text, act, back, partial(_again, session)))
        session.told.emit(text, True)
        if done is not None:
            done()

    _run(session, act, stored, failed or session.failed.emit)


def _again(session: Session, act: Callable[[], object], text: str) -> None:
    """Undo, or do it once more."""

    def failed(error: Exception) -> None:
        session.undo_stack.clear()  # it would no longer say what is stored
        session.failed.emit(error)

    _run(session, act, lambda: session.told.emit(text, False), failed)


def _run(
    session: Session, act: Callable[[], object], done: Callable[[], None], failed: Callable[[Exception], None]
) -> None:
    """The law is read in again on the worker, so that no page has to wait for it."""
    desk, dossier = session.desk, session.dossier

    def work() -> Dossier | None:
        act()
        stored = desk.open(dossier.id) if dossier else None  # the act may have withdrawn approvals
        _ = desk.law_for(stored) if stored else desk.law
        return stored

    def taken_up(stored: Dossier | None) -> None:
        if stored is not None and session.dossier is dossier:
            session.dossier = stored
        session.take_up_law()
        done()

    session.jobs.run(work, taken_up, owner=session, failed=failed)
