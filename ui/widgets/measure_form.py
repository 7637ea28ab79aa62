"""One milder means: what was offered, by whom, when, and how it was answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from legalaid_desk.desk import facts
from legalaid_desk.dossier import Dossier, Measure
from ui.session import Session

from .buttons import button
from .exhibit_ticks import ExhibitTicks, ticked
from .field import Field
from .panels import Pane, titled
from .text_fields import AutoArea, AutoText, day_field
from .words import section


class MeasureForm(Pane):
    """Every field saves itself."""

    def __init__(self, session: Session) -> None:
        super().__init__("measure-form", "", margin=4)
        self.setAccessibleName(self.tr("One milder means"))
        self._session = session
        self._measure = ""
        self.what = AutoArea("measure-what", self.tr("For example: a payment plan of € 150 a month"), lines=2)
        self.what.setAccessibleName(self.tr("What was offered"))
        self.offered_by = AutoText("measure-offered-by", self.tr("the family, the landlord, the municipality"))
        self.on = day_field("measure-on")
        self.on.setMaximumWidth(220)
        self.answer = AutoArea("measure-answer", "", lines=2)
        self.answer.setAccessibleName(self.tr("How it was answered"))
        self.ticks = ExhibitTicks()
        self.remove = button(self.tr("Remove this"), "remove-measure", self._remove, kind="link", sign="bin")
        feet = QHBoxLayout()
        feet.addWidget(self.remove)
        feet.addStretch(1)
        self.replace(
            section(self.tr("Milder means")),
            Field(self.tr("What was offered"), self.what),
            Field(self.tr("By whom"), self.offered_by),
            Field(self.tr("Day"), self.on),
            Field(self.tr("How it was answered"), self.answer),
            titled(self.tr("It rests on"), self.ticks),
            feet,
        )
        self.what.saved.connect(lambda text: self._put(lambda measure: replace(measure, what=text)))
        self.offered_by.saved.connect(lambda text: self._put(lambda measure: replace(measure, offered_by=text)))
        self.on.entered.connect(self._dated)
        self.answer.saved.connect(lambda text: self._put(lambda measure: replace(measure, answer=text)))
        self.ticks.ticked.connect(self._tick)

    def show_measure(self, measure: Measure, dossier: Dossier) -> None:
        """Show a milder means of the dossier."""
        if measure.id != self._measure:
            self.flush()
            self.on.forget()
            self._measure = measure.id
        self.what.show_text(measure.what)
        self.offered_by.show_text(measure.offered_by)
        self.on.show_value(measure.on)
        self.answer.show_text(measure.answer)
        self.ticks.show_ticks(dossier, measure.exhibits)

    def flush(self) -> None:
        """Save what was typed and is not saved yet."""
        for field in (self.what, self.offered_by, self.on, self.answer):
            field.flush()

    def _dated(self, day: date | None) -> None:
        self._put(lambda measure: replace(measure, on=day))

    def _tick(self, exhibit: str, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        self._put(lambda measure: replace(measure, exhibits=ticked(measure.exhibits, exhibit, on=on)))

    def _put(self, change: Callable[[Measure], Measure]) -> None:
        measure_id = self._measure

        def part(dossier: Dossier) -> Measure:
            return change(next(measure for measure in dossier.measures if measure.id == measure_id))

        if any(measure.id == measure_id for measure in self._session.open_dossier().measures):
            self._session.amend(self.tr("Milder means saved"), facts.put_measure, part)

    def _remove(self) -> None:
        self._session.do(self.tr("Milder means removed"), facts.remove_measure, self._measure)
