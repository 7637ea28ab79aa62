"""What waits for the lawyer since she last looked: answers of others, approvals they took back, the weighing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from legalaid_desk.desk.review import Review, TakenBack, ToSee, Touch, Waits
from legalaid_desk.dossier import Fact
from legalaid_desk.walk import DossierView
from ui.phrasing import answers, consequences, names, reviews, withdrawals
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
        see: Callable[[Waits], object],
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
        self.setVisible(bool(review) or weighing is not None)
        self._show_weighing(weighing)
        self._head_row.setVisible(bool(review))
        self._lines.setVisible(bool(review))
        self._buttons = []
        empty_column(self._head_row).addLayout(self._head(review))
        waits: tuple[Waits, ...] = (*review.taken_back, *review.items)
        self._lines.replace(*(self._row(number, one, view) for number, one in enumerate(waits)), about="review")
        self._lines.setFixedHeight(LINE * min(len(waits), LINES))
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
        row = QHBoxLayout()
        row.addWidget(label(reviews.waiting(len(review.items), len(review.taken_back)), "strong"), 1)
        row.addWidget(button(self.tr("Seen it all"), "review-all", partial(self._see_all, review), sign="check"))
        return row

    def _row(self, number: int, one: Waits, view: DossierView) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        title = self._title(one, view)
        told = (label(self._change(one, view)), label(self._by(one), "small")) if isinstance(one, ToSee) else ()
        back = () if isinstance(one, ToSee) else (label(withdrawals.tell(one.withdrawal, view).text),)
        row.addWidget(held(label(title), *told, *back, spacing=0), 1)
        show = button(self.tr("Show"), f"review-show-{number}", partial(self._go, one), kind="link")
        show.setAccessibleName(self.tr("Show “{title}”").format(title=title))
        seen = button(self.tr("Seen"), f"review-seen-{number}", partial(self._see, one), kind="quiet")
        seen.setAccessibleName(self.tr("Seen: “{title}”").format(title=title))
        self._buttons.append(seen)
        row.addWidget(show)
        row.addWidget(seen)
        return made

    def _title(self, one: Waits, view: DossierView) -> str:
        if isinstance(one, TakenBack):
            return consequences.title(one.item, view.law)
        return answers.asked(view, one.question, one.subject)

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

    def _go(self, one: Waits) -> None:
        if isinstance(one, TakenBack):
            self._jump("arguments", one.item)
            return
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
