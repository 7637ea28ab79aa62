"""What cannot both be true, line by line, each with the way to where it is mended; and in short beside a question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from legalaid_desk.law import Truth, judge
from legalaid_desk.walk import DossierView, Walk
from ui.phrasing import clashes
from ui.texts import in_language

from .frames import Card, empty_layout
from .why_pane import WordsLink
from .words import label

SHOWN = 3
"""How many lines stand above a table; of the others it says how many."""


class ClashList(Card):
    """Hidden while nothing contradicts anything. ``jump`` is called with a page and the place on it."""

    def __init__(self, jump: Callable[[str, str], object]) -> None:
        super().__init__(tone="warn", spacing=4)
        self.setObjectName("clashes")
        self.setAccessibleName(self.tr("What cannot both be true"))
        self._jump = jump
        self._shown: tuple[str, ...] = ()
        self.hide()

    def show_clashes(self, walk: Walk) -> None:
        """Show those of this dossier."""
        told = [clashes.tell(one, walk.view) for one in walk.clashes]
        self.setVisible(bool(told))
        if (texts := tuple(one.text for one in told)) == self._shown:
            return
        self._shown = texts
        empty_layout(self.column)
        if told:
            self.add(label(self.tr("This cannot both be true; it is kept until you decide what holds."), "strong"))
        for number, one in enumerate(told[:SHOWN]):
            self.add(WordsLink(one.text, f"clash-{number}", partial(self._jump, one.page, one.item)))
        if len(told) > SHOWN:
            self.add(label(self.tr("And {count} more; first mend these.").format(count=len(told) - SHOWN), "quiet"))


def remarks_on(key: tuple[str, str], walk: Walk) -> tuple[str, ...]:
    """What must be said beside the answer to this question: that it does not count, what it contradicts or weakens."""
    told = (clashes.tell(one, walk.view).text for one in walk.clashes if key in one.facts)
    return (*_idle(key, walk.view), *told, *_weakens(key, walk.view))


def _weakens(key: tuple[str, str], view: DossierView) -> Iterator[str]:
    """The warning that this answer takes weight away, where it does; it is told where it is given."""
    for shift in view.law.shifts.values():
        judged = judge(shift.when, view)
        if judged.truth is Truth.YES and key in [(one.question, one.subject) for one in judged.deciding().tests()]:
            yield in_language(shift.text, shift.text_en)


def _idle(key: tuple[str, str], view: DossierView) -> tuple[str, ...]:
    return (clashes.idle(),) if view.fact(*key) and not view.counts(*key) else ()
