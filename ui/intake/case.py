"""The case: why, where it stands, before which court, and the days that count."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from legalaid_desk.desk import Desk, people
from legalaid_desk.dossier import Case, Changed, Dossier, Ground, Stage
from ui.phrasing import foreseen
from ui.phrasing import names as phrases
from ui.session import Session
from ui.widgets.choices import Choice
from ui.widgets.field import Field, beside
from ui.widgets.foreseen_line import ForeseenLine
from ui.widgets.frames import Card
from ui.widgets.tick_row import TickRow
from ui.widgets.words import section

from . import names
from .form import Form
from .part import Part

PLACES = {
    "ground": "ground",
    "stage": "stage",
    "court": "court",
    "seat": "seat",
    "case-number": "case_number",
    "summons-on": "summons_on",
    "roll-on": "roll_on",
    "hearing-on": "hearing_on",
}

CASE_NUMBERS = (
    r"\d{6,9}\s*[\\/]?\s*[A-Z]{2}\s*(EXPL|VERZ|)\s*\d{2}[-‑]\d{1,6}",  # cantonal: 1234567 CV EXPL 26-1234
    r"C/\d{2}/\d{6}\s*/?\s*[A-Z]{2}\s*[A-Z]{2}\s*\d{2}[-‑]\d{1,5}",  # civil and interim: C/10/123456 / KG ZA 26-123
    r"C/\d{2}/\d{6}",
    r"200\.\d{3}\.\d{3}(/\d{2})?",  # appeal
    r"[A-Z]{3}\s*\d{2}/\d{1,5}",  # administrative: ROT 26/1234
)


class CasePart(Part):
    """Two cards."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.form = Form("case", self._keep)
        form = self.form
        self.seat = Choice("case-seat")
        self.seat.chosen.connect(lambda seat: self._keep(self.tr("Seat"), "seat", seat))
        self.further = TickRow("case-further-ground", self.tr("The claim rests on these as well"))
        self.further.offer(names.grounds())
        self.further.changed.connect(self._keep_further)
        self.further.looked_at.connect(self._foresee_further)
        self._further_field = Field(
            self.tr("The claim rests on these as well"), self.further, self.tr("Arguments that fit any of them open.")
        )
        hint = self.tr("Go through a list: before you choose, this line says what each choice would open or close.")
        self.foreseen = ForeseenLine("case-foreseen", hint)
        ground, stage = self._basis()
        self.number = form.text("case_number", self.tr("Case number"), example="1234567 CV EXPL 26-1234")
        self.file = Form("file", self._keep_file)
        self.fill(
            Card(
                beside(
                    self.file.text("name", self.tr("Name of the dossier"), example=self.tr("else: tenant / landlord")),
                    self.file.text("reference", self.tr("Our own number")),
                    stretch=(3, 2),
                ),
                spacing=12,
            ),
            Card(
                section(self.tr("The case")),
                self.foreseen,
                beside(ground, stage),
                self._further_field,
                beside(
                    form.choice("court", self.tr("Court"), (), str),
                    Field(self.tr("Seat"), self.seat),
                    stretch=(3, 2),
                ),
                self.number,
                spacing=12,
            ),
            Card(
                section(self.tr("The days")),
                beside(
                    form.day("summons_on", self.tr("Summons of")),
                    form.day("roll_on", self.tr("Roll date")),
                    form.day("hearing_on", self.tr("Hearing")),
                ),
                beside(
                    form.day("judgment_on", self.tr("Judgment")),
                    form.day("eviction_on", self.tr("Eviction announced for")),
                ),
                spacing=12,
            ),
        )

    def show_dossier(self, dossier: Dossier) -> None:
        case = dossier.case
        self.file.show(dossier)
        self._offer_courts()
        self.form.show(case)
        self._further_field.setVisible(case.ground is not None)
        self.further.leave_out(str(case.ground or ""))
        self.further.hold(str(one) for one in case.grounds)
        self._foresee_further(self.further.in_sight)
        court = self.session.law.courts.get(case.court)
        self.seat.set_options(tuple((seat.id, seat.place) for seat in court.seats) if court else ())
        self.seat.show_choice(case.seat)
        self.seat.setEnabled(court is not None)
        odd = bool(case.case_number) and not looks_like_a_case_number(case.case_number)
        self.number.say_warning(
            self.tr("Kept as it is. It does not look like a case number such as 1234567 CV EXPL 26-1234.")
            if odd
            else ""
        )

    def _basis(self) -> tuple[Field, Field]:
        """The two lists on which nearly every argument hangs; each choice tells what it would do."""
        why, where = self.tr("Why the landlord wants the home back"), self.tr("Where the case stands")
        ground = self.form.choice("ground", why, names.grounds(), Ground)
        stage = self.form.choice("stage", where, names.stages(), Stage)
        for field, foresee in ((ground, self._foresee_ground), (stage, self._foresee_stage)):
            if isinstance(field.editor, Choice):
                field.editor.looked_at.connect(foresee)
                self.foreseen.describe(field.editor.view())
        return ground, stage

    def _foresee_ground(self, chosen: str) -> None:
        self._foresee(phrases.ground(chosen), {"ground": Ground(chosen)} if chosen else {})

    def _foresee_stage(self, chosen: str) -> None:
        self._foresee(phrases.stage(Stage(chosen)) if chosen else "", {"stage": Stage(chosen)} if chosen else {})

    def _foresee_further(self, looked_at: str) -> None:
        """What ticking or unticking a box would do."""
        if not looked_at or self.session.dossier is None:
            self.foreseen.tell("")
            return
        case = self.session.dossier.case
        others = tuple(one for one in case.further_grounds if one != looked_at)
        is_held = looked_at in case.further_grounds
        words = foreseen.taken_away if is_held else foreseen.added
        grounds = others if is_held else (*others, Ground(looked_at))
        self._foresee(words(phrases.ground(looked_at)), {"further_grounds": grounds})

    def _foresee(self, answer: str, changes: dict[str, Any]) -> None:
        """Tell what the case would do if it were changed like this; nothing when there is nothing to change."""
        dossier = self.session.dossier
        if dossier is None or not changes:
            self.foreseen.tell("")
            return
        told = self.session.walk.foresee(replace(dossier, case=replace(dossier.case, **changes)))
        self.foreseen.tell(foreseen.in_one_line(answer, told, self.session.law))

    def _offer_courts(self) -> None:
        """The courts that the law of this dossier knows."""
        editor = self.form.fields["court"].editor
        if isinstance(editor, Choice):
            editor.set_options(tuple((court.id, court.name) for court in self.session.law.first_courts))

    def go_to(self, name: str, subject: str) -> None:
        if name == "seat":
            self.seat.setFocus()
        else:
            self.form.go_to(PLACES.get(name, "ground"))

    def _keep(self, text: str, name: str, value: Any) -> None:
        if name == "court":
            self._keep_court(text, value)
        else:
            self.keep(people.set_case, lambda dossier: dossier.case, text, name, value, place="case")

    def _keep_further(self) -> None:
        chosen = tuple(Ground(one) for one in self.further.ticked)

        def with_further(dossier: Dossier) -> Case:
            case = dossier.case
            return replace(case, further_grounds=tuple(one for one in chosen if one is not case.ground))

        text = self.tr("{field} changed").format(field=self.tr("The claim rests on these as well"))
        self.session.amend(text, people.set_case, with_further, merge="case.further_grounds")

    def _keep_file(self, text: str, name: str, value: Any) -> None:
        self.session.amend(
            self.tr("{field} changed").format(field=text),
            _rename,
            lambda dossier: replace(dossier, **{name: value}),
            merge=f"file.{name}",
        )

    def _keep_court(self, text: str, court_id: str) -> None:
        """Another court sits elsewhere; where it has one seat only, that is the one."""
        seats = self.session.law.courts[court_id].seats
        seat = seats[0].id if len(seats) == 1 else ""

        def with_court(dossier: Dossier) -> Case:
            return replace(dossier.case, court=court_id, seat=seat)

        self.session.amend(self.tr("{field} changed").format(field=text), people.set_case, with_court)


def _rename(desk: Desk, dossier_id: str, dossier: Dossier) -> Changed:
    return people.rename(desk, dossier_id, dossier.name, dossier.reference)


def looks_like_a_case_number(text: str) -> bool:
    """Whether it has the shape of a number that Dutch courts give."""
    return any(re.fullmatch(pattern, text.strip(), re.IGNORECASE) for pattern in CASE_NUMBERS)
