"""One row of a condition: a question, how its answer must be, and the answer, by the kind of the question."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from legalaid_desk.days import parse_day
from legalaid_desk.law import AnswerKind, Law, Question
from ui.phrasing.answers import headline
from ui.phrasing.conditions import sign_in_words
from ui.texts import day_in_words, in_language, parse_amount, typed_amount
from ui.widgets.buttons import icon_button
from ui.widgets.choices import Choice, Options
from ui.widgets.search_choice import SearchChoice
from ui.widgets.text_fields import ParsedText
from ui.widgets.words import label

from .rules import SIGNS, Rule

translate = QCoreApplication.translate

COMPARED = (AnswerKind.NUMBER, AnswerKind.AMOUNT, AnswerKind.DAY)


class RuleRow(QWidget):
    """``changed`` when a person changed it; ``dropped`` when it is to go."""

    changed = Signal()
    dropped = Signal()

    def __init__(self, number: int, law: Law, options: Options) -> None:
        super().__init__()
        self._law = law
        self._rule = Rule()
        self.question = SearchChoice(f"rule-{number}-question", self.tr("Type part of the question"), options)
        self.question.setAccessibleName(self.tr("Question of rule {number}").format(number=number))
        self.sign = Choice(f"rule-{number}-sign")
        self.sign.setAccessibleName(self.tr("How the answer of rule {number} must be").format(number=number))
        self.option = Choice(f"rule-{number}-value")
        self.option.setAccessibleName(self.tr("Answer of rule {number}").format(number=number))
        self._no_value = self.tr("This is no such value.")
        self.typed = ParsedText(f"rule-{number}-typed", self._parsed, self._written, self._no_value)
        self.typed.setAccessibleName(self.tr("Value of rule {number}").format(number=number))
        self.values = QStackedWidget()
        self.wrong = label("", "error")
        self.wrong.hide()
        self._lay_out(number)
        self.question.chosen.connect(self._question_chosen)
        self.sign.chosen.connect(lambda sign: self._take(Rule(self._rule.question, sign, self._rule.value)))
        self.option.chosen.connect(lambda value: self._take(Rule(self._rule.question, self._rule.sign, value)))
        self.typed.entered.connect(self._typed)
        self.typed.refused.connect(self.say)

    @property
    def rule(self) -> Rule:
        """What the row holds."""
        return self._rule

    def show_rule(self, rule: Rule) -> None:
        """Show what is stored."""
        self._rule = rule
        self.question.show_choice(rule.question)
        self._show_answer()

    @property
    def refused(self) -> str:
        """What is wrong with the value in the field when the row does not hold it; else empty."""
        is_refused = self.values.currentWidget() is self.typed and self.typed.property("invalid")
        return self._no_value if is_refused else ""

    def say(self, text: str) -> None:
        """What is wrong with it; nothing takes it away."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def _lay_out(self, number: int) -> None:
        self.values.addWidget(self.option)
        self.values.addWidget(self.typed)
        self.values.setFixedHeight(max(self.option.sizeHint().height(), self.typed.sizeHint().height()))
        drop = icon_button(
            "close", self.tr("Drop rule {number}").format(number=number), f"rule-{number}-drop", self.dropped.emit
        )
        answer = QHBoxLayout()
        answer.setSpacing(8)
        answer.addWidget(self.sign, 2)
        answer.addWidget(self.values, 3)
        answer.addWidget(drop)
        from ui.widgets.panels import column

        self.setLayout(column(self.question, answer, self.wrong, spacing=4))

    def _question_chosen(self, question: str) -> None:
        self.typed.forget()
        known = self._law.questions.get(question)
        sign = (
            "known" if known and known.kind is AnswerKind.TEXT else ">=" if known and known.kind in COMPARED else "is"
        )
        self._take(Rule(question, sign))

    def _take(self, rule: Rule) -> None:
        self._rule = rule
        self.say("")
        self._show_answer()
        self.changed.emit()

    def _typed(self, _: object) -> None:
        self._take(Rule(self._rule.question, self._rule.sign, self._value_typed()))

    # the answer, by the kind of the question

    def _show_answer(self) -> None:
        known = self._law.questions.get(self._rule.question)
        self.sign.set_options(_signs(known))
        self.sign.show_choice(self._rule.sign)
        self.sign.setEnabled(known is not None)
        compares = self._rule.sign in SIGNS
        self.option.set_options(_options(known))
        self.option.show_choice(self._rule.value)
        self.values.setCurrentWidget(self.typed if compares else self.option)
        self.values.setVisible(known is not None and self._rule.sign != "known")
        if compares:
            self.typed.show_value(self._value_shown())

    def _kind(self) -> AnswerKind | None:
        known = self._law.questions.get(self._rule.question)
        return known.kind if known else None

    def _parsed(self, text: str) -> object:
        match self._kind():
            case AnswerKind.AMOUNT:
                return parse_amount(text)
            case AnswerKind.DAY:
                return parse_day(text)
            case _:
                return int(text) if text else None

    def _written(self, value: object) -> str:
        match self._kind():
            case AnswerKind.AMOUNT:
                return typed_amount(value if isinstance(value, int) else None)
            case AnswerKind.DAY:
                return "" if value is None else day_in_words(value)  # type: ignore[arg-type] # a day was parsed
            case _:
                return str(value)

    def _value_typed(self) -> str:
        """What was typed, as it stands in a condition."""
        value = self._parsed(self.typed.text())
        match self._kind():
            case AnswerKind.AMOUNT if isinstance(value, int):
                return format(Decimal(value) / 100, "f")
            case _:
                return "" if value is None else str(value)

    def _value_shown(self) -> object:
        """The value of a condition, as the field takes it."""
        from datetime import date

        value = self._rule.value
        if not value:
            return None
        match self._kind():
            case AnswerKind.AMOUNT:
                return int(Decimal(value) * 100)
            case AnswerKind.DAY:
                return date.fromisoformat(value)
            case _:
                return int(value)


def question_options(law: Law) -> Options:
    """Every question one can choose, those about a child or an adult with the word for it."""
    whose = {
        "case": "{question}",
        "child": translate("RuleRow", "child: {question}"),
        "person": translate("RuleRow", "adult: {question}"),
    }
    return tuple((one.id, whose[one.level].format(question=headline(one))) for one in law.questions.values())


def _signs(question: Question | None) -> Options:
    known = ("known", translate("RuleRow", "is answered"))
    if question is None or question.kind is AnswerKind.TEXT:
        return (known,)
    if question.kind in COMPARED:
        return (*((sign, sign_in_words(sign).format(value="…")) for sign in SIGNS), known)
    return (("is", translate("RuleRow", "is")), ("not", translate("RuleRow", "is not")), known)


def _options(question: Question | None) -> Options:
    if question is None:
        return ()
    if question.kind is AnswerKind.YES_NO:
        return (("yes", translate("RuleRow", "yes")), ("no", translate("RuleRow", "no")))
    return tuple((one.id, in_language(one.text, one.text_en)) for one in question.options)
