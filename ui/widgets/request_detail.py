"""All of one request to the court: its place among the others, what it prints, and which arguments carry it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Relief, Slot
from legalaid_desk.law.own import is_own
from legalaid_desk.walk import DossierView
from ui.models.argument_rows import state_of
from ui.phrasing import names, verdicts

from .argument_detail import TONES
from .frames import Card
from .panels import Pane, held, titled
from .why_pane import WordsLink
from .words import chip, label

Jump = Callable[[str, str], object]


class RequestDetail(Pane):
    """``jump`` leads to an argument."""

    def __init__(self, jump: Jump) -> None:
        super().__init__("request-detail", "", margin=4)
        self.setAccessibleName(self.tr("The request"))
        self._jump = jump

    def show_request(self, relief: Relief, view: DossierView, draft: FilingDraft) -> None:
        """Show a request as things stand."""
        if self.shows(relief, state_of(relief, view), draft.relief):
            return
        self.replace(
            self._head(relief, view),
            titled(self.tr("How it reads"), Card(label(self._words(relief, draft)))),
            self._state(relief, draft),
            *self._carried(relief, view),
            about=relief.id,
        )

    def _head(self, relief: Relief, view: DossierView) -> QWidget:
        state = state_of(relief, view)
        row = QHBoxLayout()
        row.addWidget(chip(names.state(state), TONES[state]))
        row.addWidget(label(names.tier(relief.tier), "small"))
        row.addStretch(1)
        return held(row, label(verdicts.request_title(relief), "question"))

    def _state(self, relief: Relief, draft: FilingDraft) -> QWidget:
        if any(request.id == relief.id for request in draft.relief):
            return label(self.tr("It stands in the draft."), "quiet")
        return label(self.tr("It does not stand in the draft: choose it, or an argument that carries it."), "quiet")

    def _words(self, relief: Relief, draft: FilingDraft) -> str:
        for request in draft.relief:
            if request.id == relief.id:
                return request.text
        return "".join("…" if isinstance(part, Slot) else part for part in relief.text.parts)

    def _carried(self, relief: Relief, view: DossierView) -> Iterator[QWidget]:
        carrying = [argument for argument in view.law.arguments.values() if relief.id in argument.relief]
        links = (
            WordsLink(
                verdicts.named(one), f"carried-{one.id}", partial(self._jump, "arguments", one.id), own=is_own(one.id)
            )
            for one in carrying
        )
        if carrying:
            yield titled(self.tr("Arguments that carry it"), *links)
