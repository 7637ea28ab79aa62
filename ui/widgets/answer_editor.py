"""Answering a question: large buttons with digit keys, or a field that saves itself."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from legalaid_desk.dossier import Fact
from legalaid_desk.law import Answer, AnswerKind, Question
from ui.phrasing import answers
from ui.texts import in_language

from .answer_button import AnswerButton
from .panels import column
from .text_fields import AutoArea, ParsedText, amount_field, day_field, number_field
from .words import label

_FIELDS = {AnswerKind.DAY: day_field, AnswerKind.AMOUNT: amount_field, AnswerKind.NUMBER: number_field}


class AnswerEditor(QWidget):
    """Shows the answer there is; says which one the user gives. None is 'nobody knows'."""

    answered = Signal(object)
    taken_back = Signal()
    went_on = Signal()
    left = Signal()  # words are not being typed any more

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = parent
        self._question: Question | None = None
        self._subject = ""
        self._shown: Answer | None = None
        self._buttons: dict[Answer | None, AnswerButton] = {}
        self._field: ParsedText | AnswerArea | None = None
        self._error = label("", "error")
        self._body = QWidget()
        self._layout = column(self._body, self._error)
        self.setLayout(self._layout)

    def show_question(self, question: Question, subject: str, fact: Fact | None) -> None:
        """Show this question; the same one again only shows its answer anew."""
        if (question, subject) != (self._question, self._subject):
            self._question, self._subject = question, subject
            self.left.emit()
            self._build(question)
        self._show(fact)

    @property
    def takes_words(self) -> bool:
        """Whether the answer is typed in words, which are saved while they are typed."""
        return isinstance(self._field, AnswerArea)

    def focus(self) -> None:
        """Give the keyboard to the answer that holds, else to the first."""
        if self._field is not None:
            self._field.setFocus()
            return
        held = [button for button in self._buttons.values() if button.isChecked()]
        for button in (*held, *self._buttons.values()):
            button.setFocus()
            return

    def move_focus(self, by: int) -> None:
        """From one answer to the next."""
        buttons = list(self._buttons.values())
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        place = 0 if here is None else max(0, min(len(buttons) - 1, here + by))
        buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def save_typed(self) -> None:
        """Save what was typed and is not saved yet."""
        if self._field is not None:
            self._field.flush()

    # building

    def _build(self, question: Question) -> None:
        old, self._body = self._body, QWidget()
        self._buttons, self._field = {}, None
        layout = column()
        if question.kind in (AnswerKind.YES_NO, AnswerKind.CHOICE, AnswerKind.MANY):
            for place, (value, text) in enumerate(self._choices(question), start=1):
                self._add_button(layout, value, text, str(place) if place < 10 else "")
        else:
            self._field = self._made_field(question)
            layout.addWidget(self._field)
        self._add_button(layout, None, self.tr("Nobody knows"), "0", quiet=True)
        self._body.setLayout(layout)
        self._layout.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        self._order()
        self._say("")

    def _order(self) -> None:
        """Tab goes from the answers on to what is said of them, though they were made after it."""
        before: QWidget = self._error
        while (before := before.previousInFocusChain() or self._error) is not self._error:
            if before.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                break
        for one in (*((self._field,) if self._field else ()), *self._buttons.values()):
            QWidget.setTabOrder(before, one)
            before = one

    def _choices(self, question: Question) -> tuple[tuple[Answer, str], ...]:
        if question.kind is AnswerKind.YES_NO:
            return ((True, self.tr("Yes")), (False, self.tr("No")))
        return tuple((option.id, in_language(option.text, option.text_en)) for option in question.options)

    def _add_button(
        self, layout: QVBoxLayout, value: Answer | None, text: str, key: str, *, quiet: bool = False
    ) -> None:
        button = AnswerButton(text, key, quiet=quiet)
        button.setObjectName(f"answer-{_name(value)}")
        button.clicked.connect(partial(self._pressed, value))
        if key:
            # The digits work anywhere beside the question; a field where one types takes them first.
            shortcut = QShortcut(QKeySequence(key), self._keys)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._by_digit, value))
            button.destroyed.connect(shortcut.deleteLater)
        self._buttons[value] = button
        layout.addWidget(button)

    def _made_field(self, question: Question) -> ParsedText | AnswerArea:
        if question.kind is AnswerKind.TEXT:
            area = AnswerArea("answer-field", lines=4)
            area.saved.connect(lambda text: self._entered(text or None))
            area.entered.connect(self.went_on)
            area.left.connect(self.left)
            area.setAccessibleName(answers.headline(question))
            return area
        field = _FIELDS[question.kind]("answer-field")
        field.setMaximumWidth(260)
        field.setAlignment(Qt.AlignmentFlag.AlignLeft)
        field.setAccessibleName(answers.headline(question))
        field.entered.connect(lambda value: self._entered(_value_of(value, question.kind)))
        field.refused.connect(self._say)
        return field

    def _say(self, error: str) -> None:
        self._error.setText(error)
        self._error.setVisible(bool(error))

    # showing

    def _show(self, fact: Fact | None) -> None:
        self._shown = fact.value if fact else None
        for of, button in self._buttons.items():
            button.setChecked(fact is not None and _holds(of, self._shown))
        if isinstance(self._field, ParsedText):
            self._field.show_value(_field_value(self._shown))
        elif self._field is not None:
            self._field.show_text(str(self._shown or ""))

    # what the user does

    def _entered(self, value: Answer | None) -> None:
        if value is None:
            self.taken_back.emit()
        else:
            self.answered.emit(value)

    def _by_digit(self, value: Answer | None) -> None:
        """A digit says what the answer is: typed once more it takes nothing back, unless several answers may hold."""
        is_many = self._question is not None and self._question.kind is AnswerKind.MANY and value is not None
        if is_many or not self._buttons[value].isChecked():
            self._buttons[value].click()

    def _pressed(self, value: Answer | None) -> None:
        if self._question is not None and self._question.kind is AnswerKind.MANY and value is not None:
            self._toggle(str(value), self._question)
        elif self._buttons[value].isChecked():
            for of, button in self._buttons.items():
                button.setChecked(of == value and type(of) is type(value))
            self.answered.emit(value)
        else:  # pressing the answer that holds takes it back
            self.taken_back.emit()

    def _toggle(self, option: str, question: Question) -> None:
        held = self._shown if isinstance(self._shown, tuple) else ()
        chosen = {*held} ^ {option}
        value = tuple(one.id for one in question.options if one.id in chosen)
        self._shown = value or None
        if value:
            self.answered.emit(value)
        else:
            self.taken_back.emit()


class AnswerArea(AutoArea):
    """A few lines of words. Enter goes on; Shift+Enter begins a new line."""

    entered = Signal()
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.flush()
            self.entered.emit()
            return
        super().keyPressEvent(event)


def _value_of(entered: object, kind: AnswerKind) -> Answer | None:
    """An amount is typed in cents and kept in euro."""
    if kind is AnswerKind.AMOUNT and isinstance(entered, int):
        return Decimal(entered) / 100
    return entered  # type: ignore[return-value] # a field gives what it reads: a day or a number


def _field_value(value: Answer | None) -> Answer | None:
    return int(value * 100) if isinstance(value, Decimal) else value


def _holds(of: Answer | None, value: Answer | None) -> bool:
    """Whether a button is the answer, or one of the answers. Yes is not the number 1."""
    if isinstance(value, tuple):
        return of in value
    return of == value and type(of) is type(value)


def _name(value: Answer | None) -> str:
    if value is None:
        return "nobody-knows"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
