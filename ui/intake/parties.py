"""The parties: the family's side, the landlord's side, and others."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from legalaid_desk.desk import people
from legalaid_desk.dossier import Dossier, Gender, LandlordKind, Party, PartyKind, Side
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.field import beside
from ui.widgets.frames import Card
from ui.widgets.segments import Segments
from ui.widgets.words import label, quiet, section

from . import names
from .form import Form
from .part import Part

PERSON = ("given_names", "gender", "birth_date")
ENTITY = ("legal_form", "seat", "registration")


class PartiesPart(Part):
    """The parties by name, side by side with their opponent, and the card of one of them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.party = ""
        self.form = Form("party", self._keep)
        self.tabs = {Side(side): self._make_tabs(side, text) for side, text in names.sides()}
        self._adds: dict[Side, QPushButton] = {}
        self.remove = button(self.tr("Remove"), "remove-party", self._remove, kind="quiet", sign="bin")
        self._heading = section()
        self._card = self._make_card()
        self._none = quiet(
            self.tr("Begin with the tenant and the landlord: they stand in the caption of every filing.")
        )
        self.fill(self._make_sides(), self._none, self._card)

    def show_dossier(self, dossier: Dossier) -> None:
        known = {party.id: party for party in dossier.parties}
        if self.party not in known:
            self.form.forget()
            self.party = next(iter(known), "")
        for side, tabs in self.tabs.items():
            tabs.offer(tuple((party.id, _called(party)) for party in dossier.on_side(side)))
            tabs.hold(self.party)
        party = known.get(self.party)
        self._card.setVisible(party is not None)
        self._none.setVisible(party is None)
        if party is not None:
            self._show_party(party)

    def go_to(self, name: str, subject: str) -> None:
        side = Side.LANDLORD if name.startswith("landlord") else Side.FAMILY
        dossier = self.session.dossier
        there = dossier.on_side(side) if dossier else ()
        if there:
            self._pick(subject or there[0].id)
            self.form.go_to("landlord_kind" if name == "landlord" else "name")
        else:
            self._adds[side].setFocus()

    def _show_party(self, party: Party) -> None:
        self._heading.setText(_called(party))
        self.form.show(party)
        is_person = party.kind is PartyKind.PERSON
        for name in PERSON:
            self.form.fields[name].setVisible(is_person)
        for name in ENTITY:
            self.form.fields[name].setVisible(not is_person)
        self._entity_line.setVisible(not is_person)
        self._person_line.setVisible(is_person)
        self.form.fields["name"].rename(self.tr("Surname") if is_person else self.tr("Name"))
        self.form.fields["landlord_kind"].setVisible(party.side is Side.LANDLORD)
        self._acts_for.setVisible(party.side is not Side.FAMILY)

    def _make_tabs(self, side: str, text: str) -> Segments:
        tabs = Segments(f"parties-{side}", text)
        tabs.picked.connect(self._pick)
        return tabs

    def _make_sides(self) -> QWidget:
        """A line for each side: its name, its parties, and adding one."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for side, text in names.sides():
            row = QHBoxLayout()
            name = label(text, "label", wrap=False)
            name.setFixedWidth(110)
            add = button(self.tr("Add"), f"add-party-{side}", partial(self._add, Side(side)), kind="link", sign="add")
            self._adds[Side(side)] = add
            add.setAccessibleName(self.tr("Add a party: {side}").format(side=text))
            row.addWidget(name)
            row.addWidget(self.tabs[Side(side)], 1)
            row.addWidget(add)
            column.addLayout(row)
        return whole

    def _make_card(self) -> Card:
        form = self.form
        card = Card(spacing=10)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.remove)
        card.column.addLayout(head)
        self._person_line = beside(
            form.segments("gender", self.tr("Gender"), names.genders(), Gender),
            form.day("birth_date", self.tr("Born on")),
        )
        self._entity_line = beside(
            form.text("legal_form", self.tr("Legal form"), example=self.tr("for example: a foundation")),
            form.text("seat", self.tr("Seat")),
            form.text("registration", self.tr("Chamber of Commerce number")),
        )
        self._acts_for = beside(
            form.text("representative", self.tr("Acts for it")),
            form.text("representative_office", self.tr("Office of that person")),
        )
        for part in (
            form.segments("kind", self.tr("Person or organisation"), names.party_kinds(), PartyKind),
            beside(form.text("given_names", self.tr("Given names")), form.text("name", self.tr("Surname"))),
            self._person_line,
            self._entity_line,
            form.segments("landlord_kind", self.tr("What kind of landlord"), names.landlord_kinds(), LandlordKind),
            beside(
                form.text("address", self.tr("Address")),
                form.text("postcode", self.tr("Postcode")),
                form.text("place", self.tr("Place")),
                stretch=(3, 1, 2),
            ),
            self._acts_for,
        ):
            card.add(part)
        return card

    def _pick(self, party_id: str) -> None:
        self.party = party_id
        self.form.forget()
        if self.session.dossier is not None:
            self.show_dossier(self.session.dossier)

    def _add(self, side: Side) -> None:
        kind = PartyKind.ENTITY if side is Side.LANDLORD else PartyKind.PERSON
        party = Party(id=f"p-{self.session.desk.new_id()}", side=side, name="", kind=kind)
        self.session.do(self.tr("Party added"), people.put_party, party)
        self.session.jobs.run(lambda: None, lambda _: self._begin(party), owner=self)

    def _begin(self, party: Party) -> None:
        self._pick(party.id)
        self.form.go_to("given_names" if party.kind is PartyKind.PERSON else "name")

    def _remove(self) -> None:
        self.session.do(self.tr("Party removed"), people.remove_party, self.party)

    def _keep(self, text: str, name: str, value: Any) -> None:
        party_id = self.party

        def of(dossier: Dossier) -> Party:
            known = (party for party in dossier.parties if party.id == party_id)
            return next(known, Party(id=party_id, side=Side.FAMILY, name=""))

        self.keep(people.put_party, of, text, name, value, place=party_id)


def _called(party: Party) -> str:
    return party.full_name or names.translate("Intake", "New party")
