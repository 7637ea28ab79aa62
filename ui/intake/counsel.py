"""Who acts for the family: as the office has it in its settings, or otherwise in this dossier."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from legalaid_desk.desk import people
from legalaid_desk.dossier import Case, Counsel, Dossier
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.field import at_the_left, beside
from ui.widgets.frames import Card
from ui.widgets.words import quiet, section

from .form import Form
from .part import Part


class CounselPart(Part):
    """One card."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Form("counsel", self._keep)
        form = self.form
        self.take = button(
            self.tr("Take over from the settings"), "counsel-from-settings", self._take_over, sign="copy"
        )
        self.fill(
            Card(
                section(self.tr("Who acts for the family")),
                quiet(self.tr("Stands under the filing and in its caption.")),
                beside(
                    form.text("name", self.tr("Name"), example=self.tr("for example mr. A. de Wit")),
                    form.text("title", self.tr("Capacity"), example=self.tr("for example gemachtigde")),
                    stretch=(2, 1),
                ),
                form.text("office", self.tr("Office")),
                form.text("address", self.tr("Address")),
                beside(
                    form.text("postcode", self.tr("Postcode")), form.text("place", self.tr("Place")), stretch=(1, 3)
                ),
                beside(form.text("phone", self.tr("Telephone")), form.text("email", self.tr("E-mail")), stretch=(1, 2)),
                spacing=12,
            ),
            at_the_left(self.take),
        )
        session.preferences_changed.connect(self._show_take)

    def show_dossier(self, dossier: Dossier) -> None:
        self.form.show(dossier.case.counsel)
        self._show_take()

    def go_to(self, name: str, subject: str) -> None:
        self.form.go_to("name")

    def _show_take(self) -> None:
        office, dossier = self.session.preferences.office, self.session.dossier
        self.take.setVisible(office != Counsel() and dossier is not None and dossier.case.counsel != office)

    def _take_over(self) -> None:
        office = self.session.preferences.office
        self.session.amend(
            self.tr("Taken over from the settings"), people.set_case, lambda d: replace(d.case, counsel=office)
        )

    def _keep(self, text: str, name: str, value: Any) -> None:
        def with_counsel(dossier: Dossier) -> Case:
            return replace(dossier.case, counsel=replace(dossier.case.counsel, **{name: value}))

        told = self.tr("{field} changed").format(field=text)
        self.session.amend(told, people.set_case, with_counsel, merge=f"counsel.{name}")
