"""What the intake must say before the walk asks on: what is missing, why, and the way to the field."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from legalaid_desk.walk import Asked, DossierView, Walk
from ui.models.walk_rows import key_of
from ui.phrasing import answers
from ui.texts import in_language

from .buttons import button
from .frames import Card
from .panels import Pane
from .words import label, quiet, title

Jump = Callable[[str, str], object]


class IntakeFirst(Pane):
    """``jump`` leads to the field; the first button has the keyboard, and Enter presses it."""

    def __init__(self, jump: Jump) -> None:
        super().__init__("intake-first", "", margin=0)
        self.setAccessibleName(self.tr_first())
        self._jump = jump
        self._buttons: tuple[QPushButton, ...] = ()

    def tr_first(self) -> str:
        """The name of the pane."""
        return self.tr("First fill in the intake")

    def show_missing(self, walk: Walk, missing: tuple[Asked, ...]) -> None:
        """Show what is missing; the same again changes nothing."""
        waiting = tuple((one.key, len(one.decides)) for one in missing)
        if not missing or self.shows(waiting, walk.view.law.version):
            return
        had_keyboard = any(one.hasFocus() for one in self._buttons)
        self._buttons = tuple(self._button(one, walk.view, first=one is missing[0]) for one in missing)
        cards = (self._card(one, made, walk.view) for one, made in zip(missing, self._buttons, strict=True))
        self.replace(*(self._of_basis() if missing[0].is_basis else self._of_one()), *cards)
        if had_keyboard:
            self.focus()

    def focus(self) -> None:
        """The keyboard goes to the first field that is missing."""
        for one in self._buttons[:1]:
            one.setFocus()

    def press(self) -> None:
        """Enter: go to the field that has the keyboard, else to the first."""
        held = [one for one in self._buttons if one.hasFocus()]
        for one in (*held, *self._buttons)[:1]:
            one.click()

    def _of_basis(self) -> Iterator[QWidget]:
        yield title(self.tr("First: what is the case about?"))
        yield quiet(
            self.tr(
                "What the walk asks depends on the ground of the claim and the stage of the case. "
                "Fill in what is missing; after that it goes on here by itself."
            )
        )

    def _of_one(self) -> Iterator[QWidget]:
        yield title(self.tr("First a line of the intake"))
        yield quiet(
            self.tr(
                "This stands in family and home, and more hangs on it than on any question left here. "
                "You can also go on without it."
            )
        )

    def _card(self, missing: Asked, made: QPushButton, view: DossierView) -> QWidget:
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        direction = in_language(missing.question.direction, missing.question.direction_en)
        card = Card(label(answers.asked(view, *missing.key), "strong"), spacing=4)
        if direction and missing.is_basis:  # of any other line the reasons at the right tell it
            card.add(quiet(direction))
        if missing.decides:
            card.add(label(self._waiting(len(missing.decides)), "small"))
        card.column.addLayout(row)
        return card

    def _waiting(self, count: int) -> str:
        if count == 1:
            return self.tr("One argument waits for it.")
        return self.tr("{count} arguments wait for it.").format(count=count)

    def _button(self, missing: Asked, view: DossierView, *, first: bool) -> QPushButton:
        go = partial(self._jump, "intake", key_of(*missing.key))
        made = button(self.tr("Fill in"), f"fill-{missing.question.id}", go, kind="primary" if first else "")
        made.setAccessibleName(self.tr("Fill in: {question}").format(question=answers.asked(view, *missing.key)))
        return made
