"""The rent ledger as a table: a line for each month, what was due and what was paid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from legalaid_desk.dossier import Arrears, RentMonth
from ui.texts import cents_in_words, month_in_words
from ui.widgets.buttons import icon_button
from ui.widgets.frames import empty_layout
from ui.widgets.text_fields import ParsedText, amount_field
from ui.widgets.words import label

from .months import running_cents

Edit = Callable[[RentMonth], RentMonth]


class Ledger(QWidget):
    """``edited`` carries the month and how its line changes; ``removed`` the month."""

    edited = Signal(object, object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._months: tuple[date, ...] = ()
        self._cells: dict[date, tuple[ParsedText, ParsedText, QLabel]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def show_arrears(self, arrears: Arrears) -> None:
        """Show these months."""
        months = tuple(line.month for line in arrears.ledger)
        if months != self._months:
            self._months = months
            self._rebuild(months)
        for line, owed in zip(arrears.ledger, running_cents(arrears), strict=True):
            due, paid, balance = self._cells[line.month]
            due.show_value(line.due_cents)
            paid.show_value(line.paid_cents)
            balance.setText(cents_in_words(owed))

    def _rebuild(self, months: tuple[date, ...]) -> None:
        empty_layout(self._grid)
        self._cells = {}
        headings = (self.tr("Month"), self.tr("Due"), self.tr("Paid"), self.tr("Owed by then"))
        for column, text in enumerate(headings if months else ()):
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(label(text, "label", wrap=False), 0, column, side)
        for row, month in enumerate(months, start=1):
            self._add_row(row, month)

    def _add_row(self, row: int, month: date) -> None:
        name = month_in_words(month)
        due = self._amount(month, self.tr("{month}, due").format(month=name), "due")
        paid = self._amount(month, self.tr("{month}, paid").format(month=name), "paid")
        balance = label("", "strong", wrap=False)
        balance.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        balance.setMinimumWidth(110)
        away = icon_button(
            "close",
            self.tr("Remove {month}").format(month=name),
            f"remove-{month:%Y-%m}",
            partial(self.removed.emit, month),
        )
        for column, part in enumerate((label(name, wrap=False), due, paid, balance, away)):
            self._grid.addWidget(part, row, column)
        self._cells[month] = (due, paid, balance)

    def _amount(self, month: date, told: str, which: str) -> ParsedText:
        field = amount_field(f"ledger-{month:%Y-%m}-{which}")
        field.setAccessibleName(told)
        field.setFixedWidth(120)
        field.entered.connect(lambda cents: self.edited.emit(month, _edit(which, cents or 0)))
        field.refused.connect(field.setToolTip)
        return field


def _edit(which: str, cents: int) -> Edit:
    if which == "due":
        return lambda line: replace(line, due_cents=cents)
    return lambda line: replace(line, paid_cents=cents)
