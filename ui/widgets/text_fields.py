"""Fields that save themselves: on leaving, on Enter, or when typing stops. Filling one never saves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from legalaid_desk.days import parse_day
from ui.texts import day_in_words, parse_amount, typed_amount

from .words import set_look

translate = QCoreApplication.translate

IDLE = 800
"""Milliseconds without typing after which it is saved."""


class AutoText(QLineEdit):
    """One line. ``saved`` carries the new text, once for each change a person made."""

    saved = Signal(str)

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self._shown = ""
        self._idle = _idle_timer(self, self.flush)
        self.textEdited.connect(lambda _: self._edited())
        self.editingFinished.connect(self.flush)

    def show_text(self, text: str) -> None:
        """Show what is stored; what a person is typing right now stays."""
        if self._is_being_edited():
            return
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def flush(self) -> None:
        """Save what was typed, if anything was."""
        self._idle.stop()
        if self._is_being_edited():
            self._shown = self.text()
            self.setModified(False)
            self._give(self.text().strip())

    def event(self, event: QEvent) -> bool:
        if _is_undo_of_the_page(event, self.isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def _give(self, text: str) -> None:
        self.saved.emit(text)

    def _edited(self) -> None:
        self._idle.start()

    def _is_being_edited(self) -> bool:
        return self.isModified() and self.text() != self._shown


class ParsedText(AutoText):
    """One line that means something else: ``entered`` carries what it means, ``refused`` says what is wrong."""

    entered = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        name: str,
        parse: Callable[[str], Any],
        write: Callable[[Any], str],
        complaint: str,
        placeholder: str = "",
    ) -> None:
        super().__init__(name, placeholder)
        self._parse = parse
        self._write = write
        self._complaint = complaint

    def show_value(self, value: Any) -> None:
        """Show what is stored; a refused text stays for who typed it to mend."""
        if self.property("invalid"):
            return
        self.show_text("" if value is None else self._write(value))

    def forget(self) -> None:
        """Another value comes: what was refused goes."""
        set_look(self, "invalid", value=False)
        self.setModified(False)
        self.refused.emit("")

    def _edited(self) -> None:
        """Half a day means nothing yet: wait until the field is left."""

    def _give(self, text: str) -> None:
        try:
            value = self._parse(text)
        except ValueError:
            set_look(self, "invalid", value=True)
            self.refused.emit(self._complaint)
            return
        set_look(self, "invalid", value=False)
        self.refused.emit("")
        self._shown = "" if value is None else self._write(value)
        self.setText(self._shown)
        self.entered.emit(value)


def day_field(name: str) -> ParsedText:
    """A day, typed as people type it: '3 mrt 26', '24-12-2026'."""
    example = translate("Fields", "for example 3-3-2026 or 3 mrt 26")
    return ParsedText(
        name, parse_day, day_in_words, translate("Fields", "No such day. Type it as 24-12-2026."), example
    )


def amount_field(name: str) -> ParsedText:
    """An amount in euro; gives whole cents."""
    field = ParsedText(
        name, parse_amount, typed_amount, translate("Fields", "No amount. Type it as 1.234,50."), typed_amount(0)
    )
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    return field


def number_field(name: str) -> ParsedText:
    """A whole number that is not negative."""
    return ParsedText(name, _parse_number, str, translate("Fields", "Type a whole number."))


class AutoArea(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    saved = Signal(str)

    def __init__(self, name: str, placeholder: str = "", *, lines: int = 3) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._shown = ""
        self._is_filling = False
        self._idle = _idle_timer(self, self.flush)
        self.textChanged.connect(self._edited)
        self.setFixedHeight(self.sizeHint().height())

    def show_text(self, text: str) -> None:
        """Show what is stored; what a person is typing right now stays."""
        if self._idle.isActive():
            return
        if self.hasFocus() and self.toPlainText().strip() == text:
            self._shown = self.toPlainText()  # a space before the next word: the cursor stays where it is
            return
        self._shown = text
        if self.toPlainText() != text:
            self._is_filling = True
            self.setPlainText(text)
            self._is_filling = False

    def flush(self) -> None:
        """Save what was typed, if anything was."""
        self._idle.stop()
        text = self.toPlainText()
        if text != self._shown:
            self._shown = text
            self.saved.emit(text.strip())

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().lineSpacing() * self._lines + 20)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def event(self, event: QEvent) -> bool:
        if _is_undo_of_the_page(event, self.document().isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def _edited(self) -> None:
        if not self._is_filling:
            self._idle.start()


def _idle_timer(field: AutoText | AutoArea, act: Callable[[], None]) -> QTimer:
    timer = QTimer(field)
    timer.setSingleShot(True)
    timer.setInterval(IDLE)
    timer.timeout.connect(act)
    return timer


def _is_undo_of_the_page(event: QEvent, can_undo_here: bool) -> bool:  # noqa: FBT001 - a fact about the field
    """Ctrl+Z in a field where nothing was typed takes back the last act instead of doing nothing."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.matches(QKeySequence.StandardKey.Undo)
        and not can_undo_here
    )


def _parse_number(text: str) -> int | None:
    if not text:
        return None
    if not text.isdigit():
        raise ValueError(text)
    return int(text)
