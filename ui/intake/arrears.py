"""The arrears: what the landlord claims, our own count by month, and whether the two agree."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from legalaid_desk.desk import people
from legalaid_desk.dossier import Arrears, Dossier
from ui.session import Session
from ui.texts import cents_in_words
from ui.widgets.buttons import button
from ui.widgets.field import beside
from ui.widgets.frames import Card
from ui.widgets.words import label, section

from .chart import ArrearsChart
from .form import Form
from .ledger import Edit, Ledger
from .months import with_earlier_month, with_later_month, with_line, without_month
from .part import Part

PLACES = {"arrears": "claimed_cents", "arrears.claimed": "claimed_cents", "arrears.claimed-on": "claimed_on"}


class ArrearsPart(Part):
    """The claim, then the ledger with its picture."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Form("arrears", self._keep)
        form = self.form
        self.chart = ArrearsChart()
        self.ledger = Ledger()
        self.ledger.edited.connect(self._edit_line)
        self.ledger.removed.connect(self._remove)
        self.outcome = label("", "strong")
        self.outcome.setObjectName("arrears-outcome")
        self.earlier = button(self.tr("A month earlier"), "earlier-month", self._add_earlier, kind="quiet", sign="add")
        self.later = button(self.tr("A month later"), "later-month", self._add_later, kind="quiet", sign="add")
        count = Card(section(self.tr("Our own count")), self.outcome, self.chart, self.ledger, spacing=10)
        acts = QHBoxLayout()
        acts.addWidget(self.earlier)
        acts.addWidget(self.later)
        acts.addStretch(1)
        count.column.addLayout(acts)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fill(
            Card(
                section(self.tr("What the landlord claims")),
                beside(
                    form.amount("claimed_cents", self.tr("Arrears, in euro")),
                    form.day("claimed_on", self.tr("Counted up to")),
                    form.amount("costs_cents", self.tr("Costs and interest, in euro")),
                ),
                spacing=10,
            ),
            count,
        )

    def show_dossier(self, dossier: Dossier) -> None:
        arrears = dossier.arrears
        self.form.show(arrears)
        self.ledger.show_arrears(arrears)
        self.chart.show_arrears(arrears)
        self.outcome.setText(self._outcome(arrears))
        self.earlier.setVisible(bool(arrears.ledger))
        self.later.setText(self.tr("A month later") if arrears.ledger else self.tr("Begin the count with a month"))

    def go_to(self, name: str, subject: str) -> None:
        self.form.go_to(PLACES.get(name, "claimed_cents"))

    def _outcome(self, arrears: Arrears) -> str:
        counted, claimed = arrears.counted_cents, arrears.claimed_cents
        if counted is None:
            return self.tr("Not counted yet: the filing uses what the landlord claims.")
        ours = self.tr("Owed by our count: {amount}.").format(amount=cents_in_words(counted))
        if claimed is None:
            return ours
        if claimed == counted:
            same = self.tr("That is what the landlord claims.")
            return f"{ours} {same}"
        more = claimed > counted
        text = self.tr("The landlord claims {amount} more.") if more else self.tr("The landlord claims {amount} less.")
        return f"{ours} {text.format(amount=cents_in_words(abs(claimed - counted)))}"

    def _keep(self, text: str, name: str, value: Any) -> None:
        self.keep(people.set_arrears, lambda dossier: dossier.arrears, text, name, value, place="arrears")

    def _change(self, text: str, change: Callable[[Dossier], Arrears]) -> None:
        self.session.amend(text, people.set_arrears, change)

    def _add_later(self) -> None:
        today = self.session.desk.today()
        self._change(self.tr("Month added"), lambda d: with_later_month(d.arrears, d.home.rent_cents, today))

    def _add_earlier(self) -> None:
        today = self.session.desk.today()
        self._change(self.tr("Month added"), lambda d: with_earlier_month(d.arrears, d.home.rent_cents, today))

    def _remove(self, month: date) -> None:
        self._change(self.tr("Month removed"), lambda d: without_month(d.arrears, month))

    def _edit_line(self, month: date, edit: Edit) -> None:
        def edited(dossier: Dossier) -> Arrears:
            lines = [line for line in dossier.arrears.ledger if line.month == month]
            return with_line(dossier.arrears, edit(lines[0])) if lines else dossier.arrears

        self._change(self.tr("Count changed"), edited)
