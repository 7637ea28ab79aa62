"""A source of the office itself: what it is, what it holds, what speaks against it, and whether it was read."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from legalaid_desk.days import parse_day
from legalaid_desk.desk import own
from legalaid_desk.law import Favours, Law, SourceKind
from ui.phrasing import names
from ui.session import Session
from ui.texts import day_in_words
from ui.widgets.choices import Choice
from ui.widgets.field import Field, beside
from ui.widgets.frames import Card
from ui.widgets.segments import Segments
from ui.widgets.text_fields import AutoArea, AutoText, ParsedText, day_field
from ui.widgets.words import quiet, section

from .drafts import Body
from .ecli_entry import EcliEntry
from .form import OwnForm


class SourceForm(OwnForm):
    """Saved when it is whole; until then a draft."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "source")
        self._checked: date | None = None
        self._dated: date | None = None
        self._make_fields()
        self.lay_out(self._what_it_is(), self._what_it_says(), self._what_is_against(), self._read_card())

    def names(self) -> tuple[str, str, str]:
        return self.tr("A source of our own"), self.tr("Change our own source"), self.tr("Own source saved")

    def first_field(self) -> QWidget:
        return self.ecli.typed

    def known_keys(self) -> frozenset[str]:
        verified = ("verified", "verified_note", "checked", "pinpoint_unseen")
        return frozenset((*self._texts, *verified, "kind", "ecli", "dated", "favours", "against", "id"))

    def put(self, body: Body) -> Law:
        return own.put_source(self.session.desk, body)

    # the fields

    def _make_fields(self) -> None:
        self.kind = Choice("own-source-kind")
        self.kind.chosen.connect(lambda _: self.edited())
        self.ecli = EcliEntry(self.session)
        self.ecli.entered.connect(self.edited)
        self.ecli.fill_asked.connect(self._fill_in)
        self.citation = AutoText("own-source-citation", self.tr("as in a filing: Rb. Rotterdam 3 maart 2021, ECLI:…"))
        self.court = AutoText("own-source-court")
        self.dated = day_field("own-source-dated")
        self.pinpoint = AutoText("own-source-pinpoint", self.tr("for example r.o. 4.7"))
        self.holding = AutoArea("own-source-holding", lines=4)
        self.use = AutoArea("own-source-use", lines=2)
        self.against = AutoArea("own-source-against", lines=3)
        self.favours = Segments("own-source-favours", self.tr("Whom it helps"))
        self.none_known = QCheckBox(self.tr("Nothing that speaks against it is known"))
        self.none_known.setObjectName("own-source-none-known")
        self.is_read = QCheckBox(self.tr("I have read this in full"))
        self.is_read.setObjectName("own-source-read")
        complaint = self.tr("No such day, or one that is still to come. Type it as 24-12-2026.")
        self.read_on = ParsedText("own-source-read-on", self._past_day, day_in_words, complaint)
        self._texts: dict[str, AutoText | AutoArea] = {
            "citation": self.citation,
            "court": self.court,
            "pinpoint": self.pinpoint,
            "holding": self.holding,
            "use": self.use,
        }
        for field in (*self._texts.values(), self.against):
            field.saved.connect(lambda _: self.edited())
        self.favours.picked.connect(lambda _: self.edited())
        self.dated.entered.connect(self._take_dated)
        self.read_on.entered.connect(self._take_checked)
        self.none_known.clicked.connect(self._none_known_clicked)
        self.is_read.clicked.connect(self._read_clicked)

    def _what_it_is(self) -> Card:
        self.fields = {
            "ecli": self.ecli.field,
            "citation": Field(self.tr("How it is cited"), self.citation),
            "kind": Field(self.tr("Kind of source"), self.kind),
            "court": Field(self.tr("Court or author"), self.court),
            "dated": Field(self.tr("Dated"), self.dated),
            "pinpoint": Field(
                self.tr("Where in it"), self.pinpoint, self.tr("Printed only when you read it yourself.")
            ),
        }
        fields = self.fields
        card = Card(section(self.tr("What it is")), self.ecli, spacing=12)
        for part in (
            fields["citation"],
            beside(fields["kind"], fields["court"]),
            beside(fields["dated"], fields["pinpoint"]),
        ):
            card.add(part)
        return card

    def _what_it_says(self) -> Card:
        self.fields["holding"] = Field(self.tr("What it holds"), self.holding)
        self.fields["use"] = Field(self.tr("How to use it"), self.use)
        self.fields["favours"] = Field(self.tr("Whom it helps"), self.favours)
        parts = (self.fields[name] for name in ("holding", "favours", "use"))
        return Card(section(self.tr("What it says")), *parts, spacing=12)

    def _what_is_against(self) -> Card:
        self.fields["against"] = Field(self.tr("What cuts against it"), self.against)
        remark = quiet(self.tr("The other side will find it. What is known stands here, or that nothing is."))
        return Card(
            section(self.tr("What speaks against it")), remark, self.fields["against"], self.none_known, spacing=12
        )

    def _read_card(self) -> Card:
        self.fields["checked"] = Field(self.tr("Read on"), self.read_on)
        self.read_on.setMaximumWidth(240)
        remark = quiet(
            self.tr("A source that was not read counts as from memory: it is printed only after a tick in the dossier.")
        )
        return Card(section(self.tr("Read by you")), self.is_read, self.fields["checked"], remark, spacing=12)

    # between fields and body

    def show_body(self, body: Body) -> None:
        self.kind.set_options(tuple((kind, names.source_kind(kind)) for kind in SourceKind))
        self.kind.show_choice(str(body.get("kind", "case")))
        self.favours.offer(tuple((str(one), names.favours(one)) for one in Favours))
        self.favours.hold(str(body.get("favours", "") or (Favours.NEUTRAL if body.get("id") else "")))
        self.ecli.show_ecli(str(body.get("ecli", "")), self._before.id if self._before else "")
        for key, field in self._texts.items():
            field.show_text(str(body.get(key) or (body.get("pinpoint_unseen", "") if key == "pinpoint" else "")))
        self._dated, self._checked = _day(body.get("dated")), _day(body.get("checked"))
        for day_of, day in ((self.dated, self._dated), (self.read_on, self._checked)):
            day_of.forget()
            day_of.show_value(day)
        against = str(body.get("against", ""))
        self.none_known.setChecked(against == self._nothing_known())
        self.against.show_text("" if self.none_known.isChecked() else against)
        self.is_read.setChecked(self._checked is not None)
        for said in self.fields.values():
            said.say_error("")
        self.ecli.judge()
        self._show_allowed()

    def body(self) -> Body:
        days = {"dated": self._dated, "checked": self._checked if self._counts_as_read() else None}
        texts = {key: _text(field) for key, field in self._texts.items()}
        against = self._nothing_known() if self.none_known.isChecked() else _text(self.against)
        made = {
            "kind": str(self.kind.currentData() or ""),
            "ecli": self.ecli.value,
            "favours": self.favours.value,
            "against": against,
            **texts,
            **{key: day.isoformat() for key, day in days.items() if day is not None},
        }
        return {key: value for key, value in made.items() if value}

    def check(self) -> QWidget | None:
        required = self.tr("Fill this in.")
        body = self.body()
        said = {key: required for key in ("citation", "kind", "holding", "favours") if not body.get(key)}
        if not body.get("against"):
            said["against"] = self.tr("Say what speaks against it, or tick that nothing is known.")
        if self.is_read.isChecked() and self._checked is None:
            said["checked"] = self.tr("Say on which day you read it.")
        said |= self._ecli_faults()
        for key, field in self.fields.items():
            if not (isinstance(field.editor, ParsedText) and field.editor.property("invalid")):
                field.say_error(said.get(key, ""))
        self.ecli.judge(is_final=True)
        refused = [key for key, field in self.fields.items() if field.editor.property("invalid")]
        order = [key for key in self.fields if key in said or key in refused]
        return self._editor(order[0]) if order else None

    def say_fault(self, key: str, what: str) -> bool:
        if key in self.fields:
            self.fields[key].say_error(what)
        return key in self.fields

    def _editor(self, key: str) -> QWidget:
        editor = self.fields[key].editor
        return editor.buttons[0] if isinstance(editor, Segments) else editor

    # the ECLI

    def _ecli_faults(self) -> dict[str, str]:
        wrong, ecli = self.ecli.wrong(), self.ecli.whole
        if wrong:
            return {"ecli": wrong}
        if ecli is not None and self._dated is not None and self._dated.year != ecli.year:
            return {"dated": self.tr("The ECLI is of {year}.").format(year=ecli.year)}
        return {}

    def _fill_in(self) -> None:
        """The court as other cards name it, and the citation with the year that is known."""
        ecli, court = self.ecli.whole, self.ecli.court
        if ecli is None:
            return
        if court:
            self.court.show_text(court)
        if not self.citation.text().strip():
            day = day_in_words(self._dated) if self._dated else str(ecli.year)
            self.citation.show_text(" ".join(part for part in (court, f"{day},", str(ecli)) if part))
        if self._dated is None:
            self.fields["dated"].say_warning(self.tr("In {year}; type the day.").format(year=ecli.year))
            self.dated.setFocus()
        self.edited()

    # what the user does

    def _take_dated(self, day: date | None) -> None:
        before, self._dated = self._dated, day
        self._redate(before)
        self.edited()

    def _redate(self, before: date | None) -> None:
        """A citation that was filled in with the year, or with the day before, gets the day."""
        ecli = self.ecli.whole
        if self._dated is None or ecli is None:
            return
        old = day_in_words(before) if before else str(ecli.year)
        text = self.citation.text()
        if f"{old}, {ecli}" in text:
            self.citation.show_text(text.replace(f"{old}, {ecli}", f"{day_in_words(self._dated)}, {ecli}"))

    def _take_checked(self, day: date | None) -> None:
        self._checked = day
        self.edited()

    def _none_known_clicked(self) -> None:
        self._show_allowed()
        self.edited()

    def _read_clicked(self, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        if on and self._checked is None:
            self._checked = self.session.desk.today()
            self.read_on.show_value(self._checked)
        self._show_allowed()
        self.edited()

    def _show_allowed(self) -> None:
        self.against.setEnabled(not self.none_known.isChecked())
        self.fields["checked"].setVisible(self.is_read.isChecked())
        preferences = self.session.preferences
        for reading in (self.is_read, self.read_on):
            reading.setEnabled(preferences.is_lawyer)
        self.is_read.setToolTip("" if preferences.is_lawyer else self.tr("Only the lawyer ticks what was read."))

    def edited(self) -> None:
        if not self._is_filling and not self.session.preferences.is_lawyer:
            self.is_read.setChecked(self._counts_as_read())
            self.fields["checked"].setVisible(self.is_read.isChecked())
        super().edited()

    def _counts_as_read(self) -> bool:
        """What a paralegal cites otherwise than the lawyer read it, is to be read again."""
        if self.session.preferences.is_lawyer:
            return self.is_read.isChecked()
        before = self._before.body if self._before else {}
        same = all(_text(self._texts[key]) == str(before.get(key, "")) for key in ("citation", "pinpoint"))
        return same and bool(before.get("checked"))

    def _past_day(self, text: str) -> date | None:
        day = parse_day(text)
        if day is not None and day > self.session.desk.today():
            raise ValueError(text)
        return day

    def _nothing_known(self) -> str:
        return self.tr("Nothing is known that speaks against it.")


def _text(field: AutoText | AutoArea) -> str:
    return (field.text() if isinstance(field, AutoText) else field.toPlainText()).strip()


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else None
