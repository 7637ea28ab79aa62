"""The sum of a term as numbered sentences, each with the sources it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.law import Law
from legalaid_desk.law.sums import say, sources_of
from legalaid_desk.law.terms import SumStep
from ui.phrasing import deadlines
from ui.texts import language
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.panels import column, held, selectable
from ui.widgets.words import label

LONGEST = 46
"""Signs of a citation on a link: a longer one is whole in its tooltip and for a screen reader."""


class TheSum(QWidget):
    """``leads`` is called with the id of a source."""

    def __init__(self, steps: Iterable[SumStep], law: Law, leads: Callable[[str], object]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The sum, step by step"))
        self._law = law
        self._leads = leads
        self.setLayout(column(*(self._step(number, one) for number, one in enumerate(steps, start=1)), spacing=6))

    def _step(self, number: int, step: SumStep) -> QWidget:
        known = [one for one in sources_of(step, self._law) if one in self._law.sources]
        sentence = selectable(label(say(step, self._law, language())))
        words = held(sentence, *([self._sources(number, known)] if known else []), spacing=0)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        shown = label(f"{number}.", "quiet", wrap=False)
        shown.setMinimumWidth(20)
        row.addWidget(shown, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line

    def _sources(self, number: int, known: list[str]) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, gap=4)
        for one in known:
            flow.addWidget(source_link(one, self._law, f"step-{number}-{one}", self._leads))
        return line


def source_link(source: str, law: Law, name: str, leads: Callable[[str], object]) -> QWidget:
    """The citation of a source, as far as it may be cited; it leads to its card in the library."""
    card = law.sources[source]
    short = card.citation if len(card.citation) <= LONGEST else f"{card.citation[: LONGEST - 1].rstrip()}…"
    link = button(short.replace("&", "&&"), name, partial(leads, source), kind="link")
    told = deadlines.translate("DeadlineSum", "Show {citation} in the library")
    link.setAccessibleName(told.format(citation=card.citation))
    link.setToolTip(card.citation)
    return link
