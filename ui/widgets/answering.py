"""What a pane with a question does to the dossier: answers, standing, exhibits, notes, files that are brought in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from legalaid_desk.desk import facts
from legalaid_desk.dossier import Dossier, Fact, Note, Standing
from legalaid_desk.law import Answer
from ui.models.journey import Key
from ui.session import Session

from .bring_in import BringIn, file_filter
from .clash_list import remarks_on
from .exhibit_ticks import ticked
from .question_pane import Basis, QuestionPane


class Answering(QObject):
    """Ties a pane to the session. ``key`` is the question that is shown; set it only after ``flush``."""

    def __init__(self, session: Session, pane: QuestionPane) -> None:
        super().__init__(pane)
        self.key: Key | None = None
        self._session = session
        self._pane = pane
        self._bases: dict[Key, Basis] = {}
        self._taken_back: dict[Key, Fact] = {}
        self._typing: Key | None = None
        self._storing: set[Key] = set()
        self._noting: dict[Key, str] = {}
        self._bring_in = BringIn(session, self)
        self._bring_in.refused.connect(lambda text: session.told.emit(text, False))
        session.saving_changed.connect(self._noted)
        pane.answered.connect(self._answer)
        pane.taken_back.connect(self._take_back)
        pane.editor.left.connect(self._stop_typing)
        pane.earlier.shows_too.connect(self._show_too)
        pane.standing_picked.connect(self._stand)
        pane.ticks.ticked.connect(self._tick)
        pane.noted.connect(self._note)
        pane.files_dropped.connect(self.bring)
        pane.bring_in.clicked.connect(self._choose_files)

    def show(self, key: Key) -> None:
        """Show this question as things stand."""
        self.key = key
        view = self._session.walk.view
        self._pane.show_question(view, view.law.questions[key[0]], key[1], self._basis(key))
        self._pane.show_remarks(remarks_on(key, self._session.walk))

    def flush(self) -> None:
        """Save what was typed for the question that is shown."""
        if self.key is not None and self._session.dossier is not None:
            self._pane.save_typed()

    def forget(self) -> None:
        """Nothing is shown any more (another dossier)."""
        self.key = None
        self._bases.clear()
        self._taken_back.clear()
        self._stop_typing()
        self._storing.clear()
        self._noting.clear()

    def bring(self, paths: list[Path]) -> None:
        """Bring files in as exhibits and let the answer rest on them."""
        key = self.key
        self._bring_in.files(paths, lambda exhibit: self._rest_on(key, exhibit))

    def _basis(self, key: Key) -> Basis:
        """What is stored, with a note that is still being stored: what was typed stays on the screen."""
        dossier = self._session.walk.view.dossier
        fact, note = dossier.facts.get(*key), dossier.note(*key)
        basis = Basis.of(fact) if fact else replace(self._bases.get(key, Basis()), note=note.text if note else "")
        return replace(basis, note=self._noting.get(key, basis.note))

    def _answer(self, value: Answer | None) -> None:
        key = self.key
        if key is None:
            return
        given = answered(key, value, self._bases.get(key, Basis()), self._taken_back.pop(key, None))
        in_words = self._pane.editor.takes_words
        merge = f"answer {key}" if in_words else ""
        if self._typing == key:  # more of the same words: what was said beforehand was said of all of them
            self._session.amend(self.tr("Answer saved"), facts.learn, partial(typed_on, given), merge=merge)
            return
        if in_words and key in self._bases and not self._is_answered(key):
            self._typing = key
        self._storing.add(key)
        self._session.amend(self.tr("Answer saved"), facts.answer, lambda _: given, merge=merge)

    def _take_back(self) -> None:
        fact = self._session.walk.view.fact(*self.key) if self.key is not None else None
        if fact is not None:
            self._stop_typing()
            self._bases.pop(fact.key, None)
            self._taken_back[fact.key] = fact
            self._session.do(self.tr("Answer taken back"), facts.forget, *fact.key)

    def _show_too(self) -> None:
        if self.key is not None:
            self._stop_typing()
            self._session.do(self.tr("Exhibits attached again"), facts.show_too, *self.key)
            self._pane.editor.focus()

    def _stop_typing(self) -> None:
        """What is typed from now on is another answer."""
        self._typing = None

    def _stand(self, standing: Standing) -> None:
        self._rest(lambda basis: replace(basis, standing=standing))

    def _tick(self, exhibit: str, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        self._rest(lambda basis: replace(basis, exhibits=ticked(basis.exhibits, exhibit, on=on)))

    def _note(self, note: str) -> None:
        """A note is kept at once, with the answer or before there is one."""
        if self.key is None:
            return
        question, subject = key = self.key
        written = Note(question=question, subject=subject, text=note)
        self._session.amend(self.tr("Note saved"), facts.put_note, lambda _: written, merge=f"note {key}")
        self._noting[key] = note

    def _noted(self) -> None:
        """All is stored, or the first act begins: no note is under way."""
        self._noting.clear()

    def _rest(self, change: Callable[[Basis], Basis]) -> None:
        """Change what the answer rests on; before there is one, keep it until there is."""
        key = self.key
        if key is None:
            return
        self._stop_typing()
        if not self._is_answered(key):
            self._bases[key] = change(self._basis(key))
            self._taken_back.pop(key, None)
            self.show(key)
        else:
            self._learn(partial(rested, key, change))

    def _is_answered(self, key: Key) -> bool:
        """Also when the answer is still being stored: what is said of it then comes after it."""
        if not self._session.is_saving:
            self._storing.clear()
        return key in self._storing or self._session.walk.view.fact(*key) is not None

    def _learn(self, part: Callable[[Dossier], Fact]) -> None:
        self._session.amend(self.tr("Answer saved"), facts.learn, part)

    def _choose_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self._pane, self.tr("Bring in a file"), "", file_filter())
        if paths:
            self.bring([Path(path) for path in paths])

    def _rest_on(self, key: Key | None, exhibit: str) -> None:
        if key is not None and key == self.key:
            self._tick(exhibit, on=True)


def answered(key: Key, value: Answer | None, said: Basis, taken_back: Fact | None) -> Fact:
    """The fact that a first answer makes: with what was said before it was given, or of one that was taken back."""
    question, subject = key
    if taken_back is not None:
        return replace(taken_back, note="").answered(value)  # the note stayed beside the question
    if value is None:
        return Fact(question=question, subject=subject, standing=Standing.UNKNOWN)
    return Fact(question=question, subject=subject, value=value, standing=said.standing, exhibits=said.exhibits)


def typed_on(given: Fact, dossier: Dossier) -> Fact:
    """The fact that more words make of those that were saved while they were typed."""
    old = dossier.facts.get(*given.key)
    return replace(old, value=given.value) if old and old.value is not None and given.value is not None else given


def rested(key: Key, change: Callable[[Basis], Basis], dossier: Dossier) -> Fact:
    """The fact with something else to rest on; one that nobody knows keeps only its note."""
    question, subject = key
    old = dossier.facts.get(question, subject)
    if old is None:
        return Fact(question=question, subject=subject, standing=Standing.UNKNOWN, note=change(Basis()).note)
    new = change(Basis.of(old))
    if old.value is None:
        return replace(old, note=new.note)
    return replace(old.resting(new.standing, new.exhibits), note=new.note)
