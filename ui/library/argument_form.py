"""An argument of the office itself: when it can be pleaded, what it writes, what it rests on, and the reply to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from legalaid_desk.desk import own
from legalaid_desk.dossier import Ground, Stage
from legalaid_desk.law import Law
from ui.phrasing import names, verdicts
from ui.session import Session
from ui.texts import in_language
from ui.widgets.choices import Choice
from ui.widgets.field import Field, beside
from ui.widgets.frames import Card
from ui.widgets.pick_list import PickList
from ui.widgets.text_fields import AutoArea, AutoText
from ui.widgets.tick_row import TickRow
from ui.widgets.words import quiet, section

from .condition_editor import ConditionEditor
from .drafts import Body
from .form import OwnForm
from .passages_editor import PassagesEditor

REQUIRED = ("title", "step", "heading", "sources_for", "reply", "rebuttal")


class ArgumentForm(OwnForm):
    """Saved when it is whole; until then a draft."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, "argument")
        self._make_fields()
        self.lay_out(self._what_it_is(), self._when(), self._writes(), self._rests_on(), self._replies(), self._rest())
        for signal in (session.opened, session.closed, session.changed, session.law_changed):
            signal.connect(lambda *_: self._read_again())

    def names(self) -> tuple[str, str, str]:
        return self.tr("An argument of our own"), self.tr("Change our own argument"), self.tr("Own argument saved")

    def first_field(self) -> QWidget:
        return self.title_line

    def known_keys(self) -> frozenset[str]:
        lists = ("grounds", "stages", "sources_for", "sources_against", "evidence", "relief", "passages")
        return frozenset((*lists, *self._texts, "id", "title_en", "step", "when", "no_adverse"))

    def put(self, body: Body) -> Law:
        return own.put_argument(self.session.desk, body)

    # the fields

    def _make_fields(self) -> None:
        self.title_line = AutoText("own-argument-title", self.tr("what it comes down to, for your own list"))
        self.heading = AutoText("own-argument-heading", self.tr("as it stands in the filing"))
        self.step = Choice("own-argument-step")
        self.step.chosen.connect(lambda _: self.edited())
        self.grounds = TickRow("own-argument-ground", self.tr("Grounds of the claim"))
        self.stages = TickRow("own-argument-stage", self.tr("Stages of the case"))
        self.condition = ConditionEditor()
        self.passages = PassagesEditor()
        hint = self.tr("Type part of the citation")
        self.sources_for = PickList("own-argument-for", self.tr("Sources for it"), hint)
        self.sources_against = PickList("own-argument-against", self.tr("Sources against it"), hint)
        self.none_known = QCheckBox(self.tr("No source against it is known"))
        self.none_known.setObjectName("own-argument-none-known")
        self.none_known.clicked.connect(lambda _: self._none_known_clicked())
        self.reply = AutoArea("own-argument-reply", lines=3)
        self.rebuttal = AutoArea("own-argument-rebuttal", lines=3)
        self.evidence = AutoArea("own-argument-evidence", self.tr("one piece of evidence a line"), lines=3)
        self.relief = PickList("own-argument-relief", self.tr("Requests it supports"), self.tr("Type part of it"))
        self._texts: dict[str, AutoText | AutoArea] = {
            "title": self.title_line,
            "heading": self.heading,
            "reply": self.reply,
            "rebuttal": self.rebuttal,
        }
        for field in (*self._texts.values(), self.evidence):
            field.saved.connect(lambda _: self.edited())
        lists = (self.grounds, self.stages, self.condition, self.sources_for, self.sources_against, self.relief)
        for part in lists:
            part.changed.connect(self.edited)
        self.passages.changed.connect(self.edited)
        self.fields: dict[str, Field] = {}

    def _field(self, key: str, text: str, editor: QWidget, hint: str = "") -> Field:
        self.fields[key] = Field(text, editor, hint)
        return self.fields[key]

    def _what_it_is(self) -> Card:
        all_fit = self.tr("None ticked is all.")
        return Card(
            section(self.tr("What it is")),
            self._field("title", self.tr("Name of the argument"), self.title_line),
            beside(
                self._field("heading", self.tr("Heading"), self.heading),
                self._field("step", self.tr("Step of the walk"), self.step),
            ),
            self._field("grounds", self.tr("Grounds of the claim"), self.grounds, all_fit),
            self._field("stages", self.tr("Stages of the case"), self.stages, all_fit),
            spacing=12,
        )

    def _when(self) -> Card:
        remark = quiet(self.tr("It is open in a dossier where the answers are as you say here."))
        return Card(section(self.tr("Can be pleaded when")), remark, self.condition, spacing=12)

    def _writes(self) -> Card:
        remark = quiet(
            self.tr("Numbered paragraphs in Dutch. What stands between braces is filled in from the dossier.")
        )
        return Card(section(self.tr("What it writes")), remark, self.passages, spacing=12)

    def _rests_on(self) -> Card:
        return Card(
            section(self.tr("What it rests on")),
            self._field("sources_for", self.tr("Sources for it"), self.sources_for),
            self._field("sources_against", self.tr("Sources against it"), self.sources_against),
            self.none_known,
            spacing=12,
        )

    def _replies(self) -> Card:
        return Card(
            section(self.tr("The other side")),
            self._field("reply", self.tr("What the landlord will say"), self.reply),
            self._field("rebuttal", self.tr("What answers it"), self.rebuttal),
            spacing=12,
        )

    def _rest(self) -> Card:
        return Card(
            section(self.tr("Evidence and requests")),
            self._field("evidence", self.tr("Evidence to collect"), self.evidence),
            self._field("relief", self.tr("Requests it supports"), self.relief),
            spacing=12,
        )

    # between fields and body

    def show_body(self, body: Body) -> None:
        law = self.session.law
        self._offer()
        for key, field in self._texts.items():
            field.show_text(str(body.get(key, "")))
        self.step.show_choice(str(body.get("step", "")))
        self.grounds.hold(body.get("grounds", ()))
        self.stages.hold(body.get("stages", ()))
        self.condition.show_condition(str(body.get("when", "")), law)
        self.passages.show_passages(_tables(body.get("passages")), law, self._view())
        self.sources_for.hold(body.get("sources_for", ()))
        self.sources_against.hold(body.get("sources_against", ()))
        self.none_known.setChecked(bool(body.get("no_adverse")))
        self.evidence.show_text("\n".join(body.get("evidence", ())))
        self.relief.hold(body.get("relief", ()))
        for one in self.fields.values():
            one.say_error("")
        self._show_allowed()

    def body(self) -> Body:
        texts = {key: _text(field) for key, field in self._texts.items()}
        lists: dict[str, Any] = {
            "grounds": list(self.grounds.ticked),
            "stages": list(self.stages.ticked),
            "passages": self.passages.passages,
            "sources_for": list(self.sources_for.picked),
            "sources_against": [] if self.none_known.isChecked() else list(self.sources_against.picked),
            "evidence": [line.strip() for line in self.evidence.toPlainText().splitlines() if line.strip()],
            "relief": list(self.relief.picked),
        }
        made = {
            **texts,
            "title_en": texts["title"],
            "step": str(self.step.currentData() or ""),
            "when": self.condition.text(),
            "no_adverse": self._nothing_known() if self.none_known.isChecked() else "",
        }
        # ``when`` stays although it is empty: the law texts want it said
        return {key: value for key, value in (made | lists).items() if value or key == "when"}

    def check(self) -> QWidget | None:
        required = self.tr("Fill this in.")
        body = self.body()
        said = {key: required for key in REQUIRED if not body.get(key)}
        if not body.get("sources_against") and not body.get("no_adverse"):
            said["sources_against"] = self.tr("Name a source against it, or tick that none is known.")
        for key, field in self.fields.items():
            field.say_error(said.get(key, ""))
        whole = (self.condition.check(), self.passages.check())
        if said:
            return _to_focus(self.fields[next(key for key in self.fields if key in said)].editor)
        if not whole[0]:
            return self.condition.first_wrong()
        return None if whole[1] else self.passages.first_wrong()

    def say_fault(self, key: str, what: str) -> bool:
        if key in self.fields:
            self.fields[key].say_error(what)
        return key in self.fields

    # showing

    def _offer(self) -> None:
        law = self.session.law
        self.step.set_options([(one.id, in_language(one.title, one.title_en)) for one in law.steps.values()])
        self.grounds.offer(tuple((str(one), names.ground(one)) for one in Ground))
        self.stages.offer(tuple((str(one), names.stage(one)) for one in Stage))
        sources = tuple((one.id, one.citation) for one in law.sources.values())
        self.sources_for.offer(sources)
        self.sources_against.offer(sources)
        self.relief.offer(tuple((one.id, verdicts.request_title(one)) for one in law.relief.values()))

    def _view(self) -> Any:
        return self.session.walk.view if self.session.dossier is not None else None

    def _read_again(self) -> None:
        if self.isVisible():
            self.passages.read_in(self.session.law, self._view())

    def _none_known_clicked(self) -> None:
        self._show_allowed()
        self.edited()

    def _show_allowed(self) -> None:
        self.sources_against.setEnabled(not self.none_known.isChecked())

    def _nothing_known(self) -> str:
        return self.tr("No source against it is known.")


def _to_focus(editor: QWidget) -> QWidget:
    return editor.choice if isinstance(editor, PickList) else editor


def _text(field: AutoText | AutoArea) -> str:
    return (field.text() if isinstance(field, AutoText) else field.toPlainText()).strip()


def _tables(value: object) -> list[dict[str, Any]]:
    return [dict(one) for one in value] if isinstance(value, list | tuple) else []
