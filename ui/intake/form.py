"""A form over one frozen value: each field shows one attribute and keeps it when a person changes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.widgets.choices import Choice
from ui.widgets.field import Field
from ui.widgets.segments import Segments
from ui.widgets.text_fields import AutoArea, AutoText, ParsedText, amount_field, day_field, number_field

from .names import Options

Keep = Callable[[str, str, Any], None]
"""Called with the words on the field, the name of the attribute, and its new value."""


class Form:
    """Makes the fields. ``prefix`` keeps their object names apart from those of other forms."""

    def __init__(self, prefix: str, keep: Keep) -> None:
        self._prefix = prefix
        self._keep = keep
        self._shows: dict[str, Callable[[Any], None]] = {}
        self.fields: dict[str, Field] = {}

    def text(self, name: str, text: str, hint: str = "", example: str = "") -> Field:
        """One line."""
        editor = AutoText(self._name(name), example)
        editor.saved.connect(lambda value: self._keep(text, name, value))
        return self._add(name, text, editor, editor.show_text, hint)

    def area(self, name: str, text: str, hint: str = "", *, lines: int = 2) -> Field:
        """Several lines."""
        editor = AutoArea(self._name(name), lines=lines)
        editor.saved.connect(lambda value: self._keep(text, name, value))
        return self._add(name, text, editor, editor.show_text, hint)

    def day(self, name: str, text: str, hint: str = "") -> Field:
        """A day."""
        return self._parsed(name, text, day_field(self._name(name)), hint)

    def amount(self, name: str, text: str, hint: str = "") -> Field:
        """Euro, kept as whole cents."""
        return self._parsed(name, text, amount_field(self._name(name)), hint)

    def number(self, name: str, text: str, hint: str = "") -> Field:
        """A whole number."""
        return self._parsed(name, text, number_field(self._name(name)), hint)

    def choice(self, name: str, text: str, options: Options, as_value: Callable[[str], Any], hint: str = "") -> Field:
        """One of a list that opens."""
        editor = Choice(self._name(name), options)
        editor.chosen.connect(lambda value: self._keep(text, name, as_value(value)))
        return self._add(name, text, editor, lambda value: editor.show_choice(_id(value)), hint)

    def segments(self, name: str, text: str, options: Options, as_value: Callable[[str], Any]) -> Field:
        """One of a few side by side."""
        editor = Segments(self._name(name), text)
        editor.offer(options)
        editor.picked.connect(lambda value: self._keep(text, name, as_value(value)))
        return self._add(name, text, editor, lambda value: editor.hold(_id(value)), "")

    def show(self, value: object) -> None:
        """Show this value in all fields; a field that is being typed in stays."""
        for name, show in self._shows.items():
            show(getattr(value, name))

    def forget(self) -> None:
        """Another value comes: what was refused goes."""
        for field in self.fields.values():
            if isinstance(field.editor, ParsedText):
                field.editor.forget()

    def go_to(self, name: str) -> None:
        """The keyboard goes to this field."""
        if name in self.fields:
            editor = self.fields[name].editor
            inner = editor.buttons[0] if isinstance(editor, Segments) and editor.buttons else editor
            inner.setFocus()

    def _parsed(self, name: str, text: str, editor: ParsedText, hint: str) -> Field:
        editor.entered.connect(lambda value: self._keep(text, name, value))
        return self._add(name, text, editor, editor.show_value, hint)

    def _add(self, name: str, text: str, editor: QWidget, show: Callable[[Any], None], hint: str) -> Field:
        self._shows[name] = show
        self.fields[name] = Field(text, editor, hint)
        return self.fields[name]

    def _name(self, name: str) -> str:
        return f"{self._prefix}-{name.replace('_', '-')}"


def _id(value: object) -> str:
    return "" if value is None else str(value)
