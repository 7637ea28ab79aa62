"""The walk: one question at a time, with the steps at the left and the reasons at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from legalaid_desk.walk import Asked, Walk
from legalaid_desk.walk.questions import BASIS
from ui.look import MEDIUM
from ui.models.journey import Journey, Key
from ui.models.walk_rows import key_of, parts_of
from ui.session import Session
from ui.texts import in_language
from ui.widgets.answering import Answering
from ui.widgets.buttons import button
from ui.widgets.intake_first import IntakeFirst
from ui.widgets.panels import column
from ui.widgets.question_pane import QuestionPane
from ui.widgets.road_page import RoadPage
from ui.widgets.walk_end import WalkEnd
from ui.widgets.walk_steps import WalkSteps
from ui.widgets.why_pane import WhyPane
from ui.widgets.words import label

NARROW_BELOW, SLIM_BELOW, HINTS_FROM = 840, 600, 900


class WalkPage(RoadPage):
    """Asks what can still change something; every answer can be changed and taken back."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._journey = Journey()
        self._has_begun = False
        self._is_slim = False
        self.steps = WalkSteps()
        self.pane = QuestionPane()
        self.answering = Answering(session, self.pane)
        self.first = IntakeFirst(session.show_page.emit)
        self.end = WalkEnd(session.show_page.emit, self._ask_again)
        self.why = WhyPane(session.show_page.emit)
        self.place = label("", "label")
        self.keys = label("", "small")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = button(self.tr("Back"), "back", self._go_back, sign="back")
        self.onward = button(self.tr("Go on"), "go-on", self._go_on, kind="primary")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.back.setToolTip(self.tr("Alt+Left"))
        feet = QHBoxLayout()
        feet.addWidget(self.back)
        feet.addStretch(1)
        feet.addWidget(self.keys, 2)
        feet.addStretch(1)
        feet.addWidget(self.onward)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.first)
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
        self.pane.went_on.connect(self._go_on)
        self.steps.went_to.connect(lambda question, subject: self._go((question, subject)))
        self.steps.went_to_step.connect(self._go_to_step)
        self.add_key("Return", self._enter)
        self.add_key("Enter", self._enter)
        self.add_key("Alt+Left", self._go_back)
        self.add_key("Backspace", self._go_back)
        self.add_key("Left", self._go_back)
        self.add_key("Right", self._go_on)
        self.add_key("Up", lambda: self.pane.editor.move_focus(-1), self.pane)
        self.add_key("Down", lambda: self.pane.editor.move_focus(1), self.pane)

    # what the window asks

    def explain(self) -> bool:
        """F1: show the reasons, or give their room to the question."""
        self.why.setVisible(not self.why.isVisible())
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """In a small window the steps give their room to the question; in a smaller one the reasons wait for F1."""
        self.steps.setVisible(self.width() >= NARROW_BELOW)
        self.keys.setText(self._key_words())
        self.keys.setVisible(self._journey.at is not None and self.width() >= HINTS_FROM)
        if (self.width() < SLIM_BELOW) != self._is_slim:
            self._is_slim = not self._is_slim
            self.why.setVisible(not self._is_slim)

    def show_item(self, item: str) -> None:
        """Show the question with this key (question|subject)."""
        question, subject = parts_of(item)
        if not item:
            self._focus()
        elif question in self._session.law.questions:
            walk = self._session.walk
            subjects = walk.view.subjects(walk.view.law.questions[question].level)
            self._go((question, subject if subject in subjects else next(iter(subjects), subject)))
            self.pane.editor.focus()

    # where the lawyer is

    def _take_up(self) -> None:
        self.answering.forget()
        self._journey = Journey()
        self._has_begun = False

    def _begin(self) -> None:
        """Where the lawyer was the last time, or at the question that changes most."""
        self._has_begun = True
        walk = self._session.walk
        journey = Journey(at=parts_of(self._session.remembered("walk"))).within(walk)
        self._journey = journey if journey.at else Journey().onward(walk)
        if self._journey.at:  # after a lock she comes back to the question that is before her now
            self._session.remember("walk", key_of(*self._journey.at))

    def _go(self, key: Key | None) -> None:
        self._move(self._journey.to(key))

    def _go_on(self) -> None:
        if self._session.dossier is not None:
            self.answering.flush()
            self._move(self._journey.onward(self._session.walk))

    def _enter(self) -> None:
        """Enter goes on; where the intake comes first it leads there."""
        if self.stack.currentWidget() is self.first:
            self.first.press()
        else:
            self._go_on()

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
        self.answering.flush()
        self._has_begun = True
        moved = journey.at != self._journey.at
        self._journey = journey
        if self._session.dossier is None:
            return
        if moved and journey.at:
            self._session.remember("walk", key_of(*journey.at))
        self._show()
        if moved and journey.at:
            self._focus()

    def _focus(self) -> None:
        if self.stack.currentWidget() is self.first:
            self.first.focus()
        else:
            self.pane.editor.focus()

    # showing

    def _show(self) -> None:
        walk = self._session.walk
        if not self._has_begun:
            self._begin()
        self._journey = self._now(walk)
        at = self._journey.at
        missing = self._missing(walk, at)
        is_basis = any(one.is_basis for one in missing)
        self.steps.show_walk(walk, at)
        self.back.setEnabled(bool(self._journey.past))
        self.stack.setCurrentWidget(self.first if missing else self.pane if at else self.end)
        self.why.setEnabled(at is not None and not is_basis)
        self.onward.setVisible(at is not None and not is_basis)
        self.onward.setToolTip(self.tr("Right arrow") if missing else self.tr("Enter"))
        self._share()
        self.place.setText(self._where(at))
        if at is None:
            self.answering.key = None
            self.end.show_end(walk)
            self.why.show_nothing()
            return
        question = walk.view.law.questions[at[0]]
        self.answering.key = None
        if missing:
            self.first.show_missing(walk, missing)
        else:
            self.answering.show(at)
        if is_basis:
            self.why.show_nothing()
        else:
            self.why.show_question(walk, question, at[1])

    def _now(self, walk: Walk) -> Journey:
        """Where she is; on from a line of the intake that was filled in, and at one that no walk can do without."""
        was, here = self._journey.at, self._journey.within(walk)
        question = walk.view.law.questions.get(was[0]) if was else None
        is_filled = here.at is None and question is not None and question.intake
        lacks = here.at is None and any(one.is_basis for one in walk.to_fill)
        return here.onward(walk) if is_filled or lacks else here

    def _missing(self, walk: Walk, at: Key | None) -> tuple[Asked, ...]:
        """The lines of the intake that are shown: all that no walk can do without, or the one that is at hand."""
        here = tuple(one for one in walk.to_fill if one.key == at)
        return tuple(one for one in walk.to_fill if one.is_basis) if any(one.is_basis for one in here) else here

    def _key_words(self) -> str:
        if self.stack.currentWidget() is not self.first:
            return self.tr("Digits answer · Enter goes on · Alt+Left goes back")
        if self.onward.isVisibleTo(self):
            return self.tr("Enter leads to the field · Right arrow goes on")
        return self.tr("Enter leads to the field")

    def _where(self, at: Key | None) -> str:
        law = self._session.law
        if at is None:
            return ""
        if at[0] in BASIS:
            return self.tr("Before the walk")
        step = law.steps[law.questions[at[0]].step]
        place = list(law.steps).index(step.id) + 1
        return self.tr("Step {place} of {all}: {title}").format(
            place=place, all=len(law.steps), title=in_language(step.title, step.title_en)
        )
