"""What waits for the lawyer: what others answered since she last looked, and a weighing that nobody approved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from legalaid_desk.desk.review import Review, ToSee, Touch
from legalaid_desk.dossier import Fact
from legalaid_desk.walk import DossierView
from ui.phrasing import answers, names
from ui.phrasing.told import Told
from ui.texts import moment_in_words

from .buttons import button
from .frames import Card
from .notice import Notice
from .panels import Pane, empty_column, held
from .words import label

LINE, LINES = 62, 3
"""How high a line is, and how many are seen at once: the arguments below need their room."""


class ReviewList(Card):
    """Hidden while there is nothing to see. ``see`` and ``see_all`` note what she saw; ``jump`` goes to the fact."""

    def __init__(
        self,
        see: Callable[[ToSee], object],
        see_all: Callable[[Review], object],
        jump: Callable[[str, str], object],
    ) -> None:
        super().__init__(tone="accent", spacing=6)
        self.setObjectName("review")
        self.setAccessibleName(self.tr("Answers since you last looked"))
        self._see, self._see_all, self._jump = see, see_all, jump
        self._lines = Pane("review-lines", self.tr("Answers since you last looked"), margin=0)
        self._head_row = held()
        self.weighing = Notice("review-weighing")
        self.add(self.weighing)
        self.add(self._head_row)
        self.add(self._lines)
        self._buttons: list[QPushButton] = []
        self.hide()

    def show_review(self, review: Review, view: DossierView, weighing: Told | None = None) -> None:
        """Show what waits to be seen; ``weighing`` is said of a weighing that waits for her approval."""
        at = self._at()
        self.setVisible(bool(review.items) or weighing is not None)
        self._show_weighing(weighing)
        self._head_row.setVisible(bool(review.items))
        self._lines.setVisible(bool(review.items))
        self._buttons = []
        empty_column(self._head_row).addLayout(self._head(review))
        self._lines.replace(*(self._row(number, one, view) for number, one in enumerate(review.items)), about="review")
        self._lines.setFixedHeight(LINE * min(len(review.items), LINES))
        if at is not None and self._buttons:
            self._buttons[min(at, len(self._buttons) - 1)].setFocus()

    def _show_weighing(self, told: Told | None) -> None:
        self.weighing.setVisible(told is not None)
        if told is not None:
            self.weighing.say(told.text, "warn", self.tr("Show"), partial(self._jump, told.page, told.item))

    def _at(self) -> int | None:
        """Which line has the keyboard: who goes through the list by key stays in it."""
        return next((place for place, one in enumerate(self._buttons) if one.hasFocus()), None)

    def _head(self, review: Review) -> QHBoxLayout:
        one, many = self.tr("1 answer since you last looked"), self.tr("{count} answers since you last looked")
        count = len(review.items)
        row = QHBoxLayout()
        row.addWidget(label(one if count == 1 else many.format(count=count), "strong"), 1)
        row.addWidget(button(self.tr("Seen it all"), "review-all", partial(self._see_all, review), sign="check"))
        return row

    def _row(self, number: int, one: ToSee, view: DossierView) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        asked = answers.asked(view, one.question, one.subject)
        lines = held(label(asked), label(self._change(one, view)), label(self._by(one), "small"), spacing=0)
        row.addWidget(lines, 1)
        show = button(self.tr("Show"), f"review-show-{number}", partial(self._go, one), kind="link")
        show.setAccessibleName(self.tr("Show “{title}”").format(title=asked))
        seen = button(self.tr("Seen"), f"review-seen-{number}", partial(self._see, one), kind="quiet")
        seen.setAccessibleName(self.tr("Seen: “{title}”").format(title=asked))
        self._buttons.append(seen)
        row.addWidget(show)
        row.addWidget(seen)
        return made

    def _change(self, one: ToSee, view: DossierView) -> str:
        texts = {
            Touch.ANSWERED: self.tr("{after}"),
            Touch.CHANGED: self.tr("it was: {before}; it is now: {after}"),
            Touch.REMOVED: self.tr("it was: {before}; the answer was taken away"),
        }
        return texts[one.touch].format(before=_said(one.before, view), after=_said(one.after, view))

    def _by(self, one: ToSee) -> str:
        moment = moment_in_words(one.at) if one.at else ""
        return " · ".join(part for part in (one.by or self.tr("unsigned"), moment) if part)

    def _go(self, one: ToSee) -> None:
        page = "walk" if one.touch is Touch.REMOVED else "facts"
        self._jump(page, f"{one.question}|{one.subject}")


def _said(fact: Fact | None, view: DossierView) -> str:
    """The answer with how sure it is and what it rests on."""
    if fact is None:
        return ""
    question = view.law.questions.get(fact.question)
    titles = (view.dossier.exhibit(one) for one in fact.exhibits)
    rests = ", ".join(exhibit.title for exhibit in titles if exhibit)
    sure = "" if fact.value is None else names.standing(fact.standing)
    return " · ".join(part for part in (answers.answer(fact.value, question), sure, rests) if part)
