"""Family and home: the intake in parts that each fit on a screen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from legalaid_desk.dossier import CASE
from ui.intake.arrears import ArrearsPart
from ui.intake.case import CasePart
from ui.intake.counsel import CounselPart
from ui.intake.family import FamilyPart
from ui.intake.home import HomePart
from ui.intake.own_words import OwnWordsPart
from ui.intake.part import Part
from ui.intake.parties import PartiesPart
from ui.look import LARGE, SMALL
from ui.session import Session
from ui.widgets.segments import Segments
from ui.widgets.words import title

PAGE = "intake"

PART_OF = {
    "case": ("ground", "stage", "court", "seat", "case-number", "summons-on", "roll-on", "hearing-on"),
    "parties": ("tenant", "tenants", "tenants.role", "landlord", "landlord.full"),
    "home": ("home", "home.address", "home.place", "home.since", "home.kind", "home.years", "tenancy-since", "rent"),
    "arrears": ("arrears", "arrears.claimed", "arrears.claimed-on", "arrears.months"),
    "counsel": ("counsel",),
    "words": ("own-words",),
}
"""Where each thing that a filing may want is filled in; what is not here is about a child."""

ASKED = {
    "landlord-kind": "landlord",
    "adults": "tenant",
    "tenancy-years": "tenancy-since",
    "arrears-months": "arrears",
}
"""The line of the intake behind a question that it answers, where the names differ."""


class IntakePage(QWidget):
    """One part is shown at a time; it remembers which."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._parts: dict[str, Part] = {
            "family": FamilyPart(session),
            "words": OwnWordsPart(session),
            "parties": PartiesPart(session),
            "home": HomePart(session),
            "arrears": ArrearsPart(session),
            "case": CasePart(session),
            "counsel": CounselPart(session),
        }
        self.tabs = Segments("intake-part", self.tr("Parts of the intake"))
        self.tabs.offer(tuple(zip(self._parts, self._names(), strict=True)))
        self.tabs.picked.connect(self._picked)
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        self._lay_out()
        for signal in (session.opened, session.changed, session.law_changed):
            signal.connect(lambda *_: self._show())
        self._show()
        self._go("family")

    def show_item(self, item: str) -> None:
        """``court`` or ``child-age|c1``: the field where it is filled in; empty is where the lawyer was."""
        name, subject = self._field_of(item)
        if not name:
            self._go(self._session.remembered(PAGE) or "family")
            self.tabs.take_keyboard()
            return
        part = next((part for part, fields in PART_OF.items() if name in fields), "family")
        self._go(part)
        self._parts[part].go_to(name, subject)

    def _field_of(self, item: str) -> tuple[str, str]:
        """The name and the child or party behind an item, also when it is a question that the intake answers."""
        name, _, about = item.partition("|")
        dossier = self._session.dossier
        if name == "arrears-months" and dossier is not None and dossier.arrears.amount_cents is not None:
            name = "rent"  # both are counted with, and the arrears are there
        return ASKED.get(name, name), "" if about == CASE else about

    def part(self, name: str) -> Part:
        """One of the parts."""
        return self._parts[name]

    def _show(self) -> None:
        dossier = self._session.dossier
        if dossier is not None:
            for part in self._parts.values():
                part.show_dossier(dossier)

    def _picked(self, name: str) -> None:
        self._go(name)
        self._session.remember(PAGE, name)

    def _go(self, name: str) -> None:
        part = name if name in self._parts else "family"
        self.tabs.hold(part)
        self._stack.setCurrentWidget(self._parts[part])

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(LARGE, 20, LARGE, 0)
        head.setSpacing(SMALL)
        head.addWidget(title(self.tr("Family and home")))
        head.addWidget(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Children"),
            self.tr("Own words"),
            self.tr("Parties"),
            self.tr("Home"),
            self.tr("Arrears"),
            self.tr("Case"),
            self.tr("Counsel"),
        )
