"""The engine that fills templates: no calls, no multiplication of text, nothing missing, nothing printed as None."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jinja2 import ChainableUndefined, Environment
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

FILTERS = ("upper", "lower", "title", "capitalize", "trim", "join", "length", "first", "last", "default")
"""What a template may do with a text. No more: a filter may build a text of a gigabyte."""


def sandbox(lacking: list[str]) -> Environment:
    """A new engine. Names that a template asks for and the draft does not have are added to ``lacking``."""
    engine = Sandbox(autoescape=True, undefined=_collecting(lacking), finalize=_printable)
    engine.globals.clear()
    engine.filters = {name: engine.filters[name] for name in FILTERS}
    return engine


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja without what turns a template into a program."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def is_safe_callable(self, obj: Any) -> bool:
        """Nothing may be called, so nothing can be reached through what is handed over."""
        return False

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Numbers may be multiplied; a text times a billion fills the memory."""
        if operator == "**" or not (isinstance(left, int) and isinstance(right, int)):
            raise SecurityError(f"{operator} may only be used on numbers")
        return super().call_binop(context, operator, left, right)


def _printable(value: Any) -> Any:
    return "" if value is None else value


def _collecting(lacking: list[str]) -> type[Undefined]:
    """A kind of undefined that notes its full name and goes on, so that all lacks are told at once."""

    class Lacking(ChainableUndefined):
        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            return Lacking(name=f"{self._undefined_name}.{name}")

        __getitem__ = __getattr__

        def _note(self) -> str:
            lacking.append(self._undefined_name or "?")
            return ""

    def noting(answer: Callable[[], Any]) -> Callable[[Any], Any]:
        def note(self: Any) -> Any:
            self._note()
            return answer()

        return note

    for name, answer in (
        ("__str__", str),
        ("__html__", str),
        ("__bool__", bool),
        ("__len__", int),
        ("__iter__", lambda: iter(())),
    ):
        setattr(Lacking, name, noting(answer))
    return Lacking
