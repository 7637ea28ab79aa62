"""The fields of the night-before kit in one column, in the order in which they are asked on the telephone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QWidget

from legalaid_desk.desk import emergency
from legalaid_desk.desk.emergency import ADULTS, CHILDREN
from legalaid_desk.dossier import Dossier, Side
from legalaid_desk.law import AnswerKind, Law, Question
from legalaid_desk.walk import DossierView
from ui.intake.form import Form
from ui.intake.names import Options, grounds, landlord_kinds
from ui.phrasing import answers
from ui.texts import in_language
from ui.widgets.field import Field, beside
from ui.widgets.frames import Card, Column
from ui.widgets.text_fields import AutoText, ParsedText
from ui.widgets.words import label, section

Keep = Callable[[str, str, Any], None]


class KitForm(Column):
    """``keep`` is called with the words on a field, its name in the kit, and its new value."""

    def __init__(self, law: Law, keep: Keep) -> None:
        self._law = law
        self._rows: dict[str, list[QWidget]] = {"adult": [], "child": []}
        self.form = Form("kit", keep)
        super().__init__(width=620, spacing=12)
        for card in self._cards():
            self.add(card)

    def show_dossier(self, dossier: Dossier, view: DossierView) -> None:
        """Show what is kept; a field that is being typed in stays."""
        self.form.show(SimpleNamespace(**{name: self._held(name, dossier, view.today) for name in self.form.fields}))
        wanted = emergency.asked(dossier, view)
        for question in emergency.QUESTIONS:
            if question in self.form.fields:
                self.form.fields[question].setVisible(question in wanted)
        self._show_rows("adult", len(dossier.on_side(Side.FAMILY)))
        self._show_rows("child", len(dossier.children))

    def forget(self) -> None:
        """Another dossier comes, or a new one: what was refused goes."""
        self.form.forget()

    def go_to(self, name: str) -> None:
        """The keyboard goes to this field, and the field into sight."""
        if name in self.form.fields:
            self.form.go_to(name)
            self.ensureWidgetVisible(self.form.fields[name])

    def _held(self, name: str, dossier: Dossier, today: date) -> Any:
        """What a field shows: yes and no as their buttons, nothing as an empty line."""
        value, editor = emergency.held(dossier, name, today), self.form.fields[name].editor
        if isinstance(value, bool):
            return "yes" if value else "no"
        is_line = isinstance(editor, AutoText) and not isinstance(editor, ParsedText)
        return "" if value is None and is_line else value

    def _show_rows(self, who: str, count: int) -> None:
        """One row more than there are people."""
        for place, row in enumerate(self._rows[who]):
            row.setVisible(place <= count)

    def _cards(self) -> Iterator[QWidget]:
        form = self.form
        yield Card(section(self.tr("Who")), *self._adults(), *self._children(), spacing=10)
        yield Card(
            section(self.tr("Home and landlord")),
            beside(
                form.text("home-address", self.tr("Address of the home")),
                form.text("home-place", self.tr("Place")),
                stretch=(2, 1),
            ),
            form.text("landlord", self.tr("Landlord")),
            form.segments("landlord-kind", self.tr("What kind of landlord?"), landlord_kinds(), str),
            form.choice("ground", self.tr("Why must they leave?"), grounds(), str),
            spacing=10,
        )
        yield Card(
            section(self.tr("The judgment")),
            form.choice("court", self.tr("Court"), self._courts(), str),
            beside(
                form.day("judgment-on", self.tr("Day of the judgment")),
                form.text("case-number", self.tr("Case number")),
            ),
            *self._asked("pr-default", "pr-known-since", "jd-served-on", "jd-order-on"),
            spacing=10,
        )
        yield Card(
            section(self.tr("The eviction")),
            beside(form.day("eviction-on", self.tr("Day of the eviction")), *self._asked("bf-hour")),
            *self._asked("bf-office", "bf-address", "bf-reference"),
            spacing=10,
        )
        yield Card(section(self.tr("Since the judgment")), *self._asked("pr-new-facts"), spacing=10)
        yield Card(
            section(self.tr("Where can the children sleep")), *self._asked("alt-shelter", "en-first-night"), spacing=10
        )
        yield Card(
            section(self.tr("The municipality")),
            *self._asked("mu-name", "mu-address", "mu-applies-for", "mu-why", "mu-income"),
            spacing=10,
        )
        yield self._more()
        yield Card(
            section(self.tr("What is asked of the bailiff")),
            beside(*self._asked("bf-answer-by", "bf-answer-hour")),
            *self._asked("bf-next"),
            spacing=10,
        )
        yield Card(
            section(self.tr("The lawyer")),
            form.text("counsel-name", self.tr("Name")),
            form.text("counsel-address", self.tr("Address of the office")),
            beside(form.text("counsel-phone", self.tr("Telephone")), form.text("counsel-email", self.tr("E-mail"))),
            label(self.tr("Comes from the settings of the office."), "small"),
            spacing=10,
        )

    def _more(self) -> Card:
        """What a court wants to know and a letter does without."""
        form = self.form
        return Card(
            section(self.tr("For a court, and for help with the debts")),
            beside(
                form.day("home-rented_since", self.tr("Rented since")),
                form.amount("home-rent_cents", self.tr("Rent a month, in euro")),
            ),
            form.text("home-kind", self.tr("What kind of home"), example=self.tr("for example: four-room flat")),
            beside(
                form.amount("arrears-claimed_cents", self.tr("Arrears claimed, in euro")),
                form.day("arrears-claimed_on", self.tr("Counted up to")),
            ),
            *self._asked("wr-hour"),
            spacing=10,
        )

    def _adults(self) -> Iterator[QWidget]:
        for place in range(ADULTS):
            row = beside(
                self.form.text(f"adult-{place}-name", self.tr("Surname")),
                self.form.text(f"adult-{place}-given", self.tr("Given names")),
                self.form.day(f"adult-{place}-born", self.tr("Born on")),
            )
            self._rows["adult"].append(row)
            yield row

    def _children(self) -> Iterator[QWidget]:
        for place in range(CHILDREN):
            row = beside(
                self.form.text(f"child-{place}-name", self.tr("Given name of a child")),
                self.form.number(f"child-{place}-age", self.tr("Age")),
                stretch=(3, 1),
            )
            self._rows["child"].append(row)
            yield row

    def _courts(self) -> Options:
        """Each seat of each court of first instance: one choice says both."""
        return tuple(
            (f"{court.id}|{seat.id}", court.name if seat.place in court.name else f"{court.name}, {seat.place}")
            for court in self._law.first_courts
            for seat in court.seats
        )

    def _asked(self, *names: str) -> Iterator[Field]:
        """Questions of the law, in its own words."""
        for name in names:
            question = self._law.questions.get(name)
            if question is not None:
                yield self._question(question)

    def _question(self, question: Question) -> Field:
        name, text = question.id, answers.headline(question)
        hint = answers.instruction(question)
        if question.kind is AnswerKind.YES_NO:
            both: Options = (("yes", self.tr("Yes")), ("no", self.tr("No")))
            return self.form.segments(name, text, both, lambda value: value == "yes")
        if question.kind is AnswerKind.DAY:
            return self.form.day(name, text, hint)
        if question.kind is AnswerKind.CHOICE:
            options = tuple((one.id, in_language(one.text, one.text_en)) for one in question.options)
            return self.form.choice(name, text, options, str, hint)
        return self.form.text(name, text, hint)
