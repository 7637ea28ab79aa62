"""The walk: one question at a time, with the steps at the left and the reasons at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from legalaid_desk.desk import facts
from legalaid_desk.dossier import Dossier, Fact, Standing
from legalaid_desk.law import Answer
from ui.look import MEDIUM
from ui.models.journey import Journey, Key
from ui.models.walk_rows import key_of, parts_of
from ui.session import Session
from ui.texts import in_language
from ui.widgets.bring_in import BringIn, file_filter
from ui.widgets.buttons import button
from ui.widgets.panels import column
from ui.widgets.question_pane import Basis, QuestionPane
from ui.widgets.walk_end import WalkEnd
from ui.widgets.walk_steps import WalkSteps
from ui.widgets.why_pane import WhyPane
from ui.widgets.words import label


class WalkPage(QWidget):
    """Asks what can still change something; every answer can be changed and taken back."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session = session
        self._journey = Journey()
        self._bases: dict[Key, Basis] = {}
        self._bring_in = BringIn(session, self)
        self.steps = WalkSteps()
        self.pane = QuestionPane()
        self.end = WalkEnd(session.show_page.emit, self._ask_again)
        self.why = WhyPane(session.show_page.emit)
        self.place = label("", "label")
        self.keys = label(self.tr("Digits answer, Enter goes on, Alt+Left goes back"), "small")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = button(self.tr("Back"), "back", self._go_back, sign="back")
        self.onward = button(self.tr("Go on"), "go-on", self._go_on, kind="primary")
        self._build()
        self._connect()
        if session.dossier is not None:
            self._opened()

    def _build(self) -> None:
        self.back.setToolTip(self.tr("Alt+Left"))
        self.onward.setToolTip(self.tr("Enter"))
        feet = QHBoxLayout()
        feet.addWidget(self.back)
        feet.addWidget(self.keys, 1)
        feet.addWidget(self.onward)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.end)
        middle = column(self.place, spacing=MEDIUM)
        middle.addWidget(self.stack, 1)
        middle.addLayout(feet)
        centre = QWidget()
        centre.setLayout(middle)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(MEDIUM)
        for pane, share in ((self.steps, 24), (centre, 44), (self.why, 32)):
            self.split.addWidget(pane)
            self.split.setStretchFactor(self.split.count() - 1, share)
        self.split.setSizes([240, 460, 320])
        layout = column(self.split, margin=MEDIUM)
        self.setLayout(layout)

    def _connect(self) -> None:
        session, pane = self._session, self.pane
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(lambda _: self._show())
        pane.answered.connect(self._answer)
        pane.taken_back.connect(self._take_back)
        pane.standing_picked.connect(self._stand)
        pane.exhibit_ticked.connect(self._tick)
        pane.noted.connect(self._note)
        pane.went_on.connect(self._go_on)
        pane.files_dropped.connect(self._bring)
        pane.bring_in.clicked.connect(self._choose_files)
        self.steps.went_to.connect(lambda question, subject: self._go((question, subject)))
        self.steps.went_to_step.connect(self._go_to_step)
        self._key("Return", self._go_on)
        self._key("Enter", self._go_on)
        self._key("Alt+Left", self._go_back)
        self._key("Backspace", self._go_back)
        self._key("Left", self._go_back)
        self._key("Right", self._go_on)
        self._key("Up", lambda: self.pane.editor.move_focus(-1), self.pane)
        self._key("Down", lambda: self.pane.editor.move_focus(1), self.pane)

    def _key(self, keys: str, act: Callable[[], object], of: QWidget | None = None) -> None:
        shortcut = QShortcut(QKeySequence(keys), of or self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # what the window asks

    def explain(self) -> bool:
        """F1: show the reasons, or give their room to the question."""
        self.why.setVisible(not self.why.isVisible())
        return True

    def show_item(self, item: str) -> None:
        """Show the question with this key (question|subject)."""
        question, subject = parts_of(item)
        if not item:
            self.pane.editor.focus()
        elif question in self._session.desk.law.questions:
            walk = self._session.walk
            subjects = walk.view.subjects(walk.view.law.questions[question].level)
            self._go((question, subject if subject in subjects else next(iter(subjects), subject)))

    # where the lawyer is

    def _opened(self) -> None:
        self._bases.clear()
        key = parts_of(self._session.remembered("walk"))
        journey = Journey(at=key).within(self._session.walk)
        self._journey = journey if journey.at else Journey().onward(self._session.walk)
        self._show()

    def _closed(self) -> None:
        self._journey = Journey()
        self._bases.clear()

    def _go(self, key: Key | None) -> None:
        self._move(self._journey.to(key))

    def _go_on(self) -> None:
        if self._session.dossier is not None:
            self.pane.save_typed()
            self._move(self._journey.onward(self._session.walk))

    def _go_back(self) -> None:
        self._move(self._journey.back())

    def _ask_again(self) -> None:
        self._move(self._journey.again().onward(self._session.walk))

    def _go_to_step(self, step: str) -> None:
        """To the first question of a step that is still to ask, else to the first that was answered."""
        walk = self._session.walk
        asked = [(a.question.id, a.subject) for a in walk.to_ask if a.question.step == step]
        law = walk.view.law
        answered = [f.key for f in walk.view.dossier.facts if f.question in law.questions]
        here = [key for key in answered if law.questions[key[0]].step == step]
        for key in (*asked[:1], *here[:1]):
            self._go(key)
            return

    def _move(self, journey: Journey) -> None:
        self.pane.save_typed()
        moved = journey.at != self._journey.at
        self._journey = journey
        if self._session.dossier is None:
            return
        if moved and journey.at:
            self._session.remember("walk", key_of(*journey.at))
        self._show()
        if moved and journey.at:
            self.pane.editor.focus()

    # showing

    def _show(self) -> None:
        session = self._session
        if session.dossier is None:
            return
        walk = session.walk
        self._journey = self._journey.within(walk)
        at = self._journey.at
        self.steps.show_walk(walk, at)
        self.back.setEnabled(bool(self._journey.past))
        self.stack.setCurrentWidget(self.pane if at else self.end)
        self.why.setEnabled(at is not None)
        self.onward.setVisible(at is not None)
        self.keys.setVisible(at is not None)
        self.place.setText(self._where(at))
        if at is None:
            self.end.show_end(walk)
            self.why.replace()
            return
        question = walk.view.law.questions[at[0]]
        self.pane.show_question(walk.view, question, at[1], self._basis(at))
        self.why.show_question(walk, question, at[1])

    def _where(self, at: Key | None) -> str:
        law = self._session.desk.law
        if at is None:
            return ""
        step = law.steps[law.questions[at[0]].step]
        place = list(law.steps).index(step.id) + 1
        return self.tr("Step {place} of {all}: {title}").format(
            place=place, all=len(law.steps), title=in_language(step.title, step.title_en)
        )

    def _basis(self, key: Key) -> Basis:
        fact = self._session.walk.view.fact(*key)
        return Basis.of(fact) if fact else self._bases.get(key, Basis())

    # what the user does

    def _answer(self, value: Answer | None) -> None:
        key = self._journey.at
        if key is not None:
            basis = self._basis(key)
            self._learn(self.tr("Answer saved"), partial(answered, key, value, basis))

    def _take_back(self) -> None:
        key = self._journey.at
        if key is not None and self._session.walk.view.fact(*key):
            self._bases[key] = self._basis(key)
            self._session.do(self.tr("Answer taken back"), facts.forget, *key)

    def _stand(self, standing: Standing) -> None:
        self._rest(lambda basis: replace(basis, standing=standing))

    def _tick(self, exhibit: str, ticked: bool) -> None:  # noqa: FBT001 - a signal carries it so
        self._rest(lambda basis: replace(basis, exhibits=_ticked(basis.exhibits, exhibit, ticked=ticked)))

    def _note(self, note: str) -> None:
        self._rest(lambda basis: replace(basis, note=note))

    def _rest(self, change: Callable[[Basis], Basis]) -> None:
        """Change what the answer rests on; before there is one, keep it until there is."""
        key = self._journey.at
        if key is None:
            return
        if self._session.walk.view.fact(*key) is None:
            self._bases[key] = change(self._basis(key))
            self._show()
        else:
            self._learn(self.tr("Answer saved"), partial(rested, key, change))

    def _learn(self, text: str, part: Callable[[Dossier], Fact]) -> None:
        self._session.amend(text, facts.learn, part)

    def _choose_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Bring in a file"), "", file_filter())
        if paths:
            self._bring([Path(path) for path in paths])

    def _bring(self, paths: list[Path]) -> None:
        """Bring files in as exhibits and let the answer rest on them."""
        key = self._journey.at
        self._bring_in.files(paths, lambda exhibit: self._rest_on(key, exhibit))

    def _rest_on(self, key: Key | None, exhibit: str) -> None:
        if key is not None and key == self._journey.at:
            self._tick(exhibit, ticked=True)


def answered(key: Key, value: Answer | None, basis: Basis, dossier: Dossier) -> Fact:
    """The fact that an answer makes, with what is known of it in the dossier or was said before it was given."""
    old = dossier.facts.get(*key)
    now = Basis.of(old) if old else basis
    if value is None:
        return Fact(question=key[0], subject=key[1], standing=Standing.UNKNOWN, note=now.note)
    return Fact(
        question=key[0], subject=key[1], value=value, standing=now.standing, exhibits=now.exhibits, note=now.note
    )


def rested(key: Key, change: Callable[[Basis], Basis], dossier: Dossier) -> Fact:
    """The fact with something else to rest on; one that nobody knows keeps only its note."""
    old = dossier.facts.get(*key) or Fact(question=key[0], subject=key[1], standing=Standing.UNKNOWN)
    new = change(Basis.of(old))
    if old.value is None:
        return replace(old, note=new.note)
    return replace(old, standing=new.standing, exhibits=new.exhibits, note=new.note)


def _ticked(held_ids: tuple[str, ...], exhibit: str, *, ticked: bool) -> tuple[str, ...]:
    rest = tuple(one for one in held_ids if one != exhibit)
    return (*rest, exhibit) if ticked else rest
