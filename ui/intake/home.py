"""The home: where it is, since when, for how much."""

from __future__ import annotations

from typing import Any

from legalaid_desk.desk import people
from legalaid_desk.dossier import Dossier
from ui.session import Session
from ui.widgets.field import beside
from ui.widgets.frames import Card
from ui.widgets.words import section

from .form import Form
from .part import Part

PLACES = {"home": "address", "tenancy-since": "rented_since", "rent": "rent_cents", "home.kind": "kind"}


class HomePart(Part):
    """One card."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Form("home", self._keep)
        form = self.form
        self.fill(
            Card(
                section(self.tr("The home")),
                form.text("address", self.tr("Address"), example=self.tr("street and number")),
                beside(
                    form.text("postcode", self.tr("Postcode")), form.text("place", self.tr("Place")), stretch=(1, 3)
                ),
                form.text("kind", self.tr("What kind of home"), example=self.tr("for example: four-room flat")),
                beside(
                    form.day("rented_since", self.tr("Rented since")),
                    form.amount("rent_cents", self.tr("Rent a month, in euro")),
                ),
                form.area(
                    "adaptations",
                    self.tr("Adaptations"),
                    self.tr("What was changed in the home for a child or a handicap."),
                ),
                spacing=12,
            )
        )

    def show_dossier(self, dossier: Dossier) -> None:
        self.form.show(dossier.home)

    def go_to(self, name: str, subject: str) -> None:
        self.form.go_to(PLACES.get(name, "address"))

    def _keep(self, text: str, name: str, value: Any) -> None:
        self.keep(people.set_home, lambda dossier: dossier.home, text, name, value, place="home")
