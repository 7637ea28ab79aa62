"""The children: who they are, where they live, school, care and health."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.desk import people
from legalaid_desk.dossier import Child, Dossier, Gender, Stays
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.field import beside, under_a_label
from ui.widgets.frames import Card
from ui.widgets.segments import Segments
from ui.widgets.words import quiet

from . import names
from .form import Form
from .part import Part
from .picture import FamilyPicture

FIELDS = {
    "child": "given_name",
    "child.full": "surname",
    "child.age": "birth_date",
    "child-age": "birth_date",
    "child-stays": "stays",
    "child-school": "school",
    "child-care": "care",
    "child-health": "health",
    "child-contact": "contact",
}


class FamilyPart(Part):
    """The picture, the children by name, and the card of one of them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.child = ""
        self.picture = FamilyPicture()
        self.tabs = Segments("child", self.tr("Children"))
        self.tabs.picked.connect(self._pick)
        self.form = Form("child", self._keep)
        self.remove = button(self.tr("Remove this child"), "remove-child", self._remove, kind="quiet", sign="bin")
        self.add = button(self.tr("Add a child"), "add-child", self._add, sign="add")
        self._card = self._make_card()
        self._none = quiet(
            self.tr("No children yet. What a court must weigh about a child begins with its name and age.")
        )
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.add)
        self.fill(self.picture, line, self._none, self._card)

    def show_dossier(self, dossier: Dossier) -> None:
        self.picture.show_family(dossier, self.session.desk.today())
        if dossier.child(self.child) is None:
            self.form.forget()
            self.child = dossier.children[0].id if dossier.children else ""
        self.tabs.offer(tuple((child.id, _called(child)) for child in dossier.children))
        self.tabs.hold(self.child)
        child = dossier.child(self.child)
        self._card.setVisible(child is not None)
        self._none.setVisible(child is None)
        if child is not None:
            self.form.show(child)

    def go_to(self, name: str, subject: str) -> None:
        if subject:
            self._pick(subject)
        self.form.go_to(FIELDS.get(name, name.removeprefix("child.")))

    def _make_card(self) -> Card:
        form = self.form
        return Card(
            beside(form.text("given_name", self.tr("Given name")), form.text("surname", self.tr("Surname"))),
            beside(
                form.day("birth_date", self.tr("Born on")),
                form.number("age_stated", self.tr("Age, when the day is not known")),
            ),
            beside(
                form.segments("gender", self.tr("Gender"), names.child_genders(), Gender),
                form.segments("stays", self.tr("Lives in the home"), names.stays(), Stays),
                stretch=(2, 3),
            ),
            beside(
                form.text("school", self.tr("School and class")),
                form.text("contact", self.tr("Other parent, contact")),
            ),
            beside(form.text("care", self.tr("Care and help")), form.text("health", self.tr("Health"))),
            beside(form.text("speaks_for", self.tr("Who speaks for the child")), under_a_label(self.remove)),
            spacing=10,
        )

    def _pick(self, child_id: str) -> None:
        self.child = child_id
        self.form.forget()
        if self.session.dossier is not None:
            self.show_dossier(self.session.dossier)

    def _add(self) -> None:
        child = Child(id=f"c-{self.session.desk.new_id()}", given_name="")
        self.session.do(self.tr("Child added"), people.put_child, child)
        self.session.jobs.run(lambda: None, lambda _: self.go_to("given_name", child.id), owner=self)

    def _remove(self) -> None:
        self.session.do(self.tr("Child removed"), people.remove_child, self.child)

    def _keep(self, text: str, name: str, value: Any) -> None:
        child_id = self.child

        def of(dossier: Dossier) -> Child:
            return dossier.child(child_id) or Child(id=child_id, given_name="")

        self.keep(people.put_child, of, text, name, value, place=child_id)


def _called(child: Child) -> str:
    return child.given_name or names.translate("Intake", "New child")
