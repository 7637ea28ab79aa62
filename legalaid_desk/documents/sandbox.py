"""The engine that fills templates: no calls, no multiplication of text, nothing missing, nothing printed as None."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jinja2 import ChainableUndefined, Environment, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

FILTERS = ("upper", "lower", "title", "capitalize", "trim", "join", "length", "first", "last", "default")
"""What a template may do with a text. No more: a filter may build a text of a gigabyte."""

TESTS = (
    *("defined", "undefined", "none", "string", "number", "odd", "even", "divisibleby", "in"),
    *("eq", "ne", "lt", "le", "gt", "ge", "==", "!=", "<", "<=", ">", ">="),
)

ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Getattr, nodes.Getitem),
    *(nodes.Slice, nodes.For, nodes.If, nodes.CondExpr, nodes.Assign, nodes.Filter, nodes.Test, nodes.Compare),
    *(nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Add, nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv),
    *(nodes.Mod, nodes.Neg, nodes.Pos, nodes.Concat, nodes.List, nodes.Tuple, nodes.Keyword),
)
"""All that a template may be made of. Calls, macros, includes, powers and escapes from escaping are not in it."""

LARGEST = 10**12
"""Of whole numbers that are multiplied. Nothing in a filing is counted so far."""

MOST_LACKING = 200
"""So many names are told; a loop that asks for something unknown a million times need not be kept."""


def sandbox(lacking: list[str]) -> Environment:
    """A new engine. Names that a template asks for and the draft does not have are added to ``lacking``."""
    engine = Sandbox(autoescape=True, undefined=_collecting(lacking), finalize=_printable)
    engine.globals.clear()
    engine.filters = {name: engine.filters[name] for name in FILTERS}
    engine.tests = {name: engine.tests[name] for name in TESTS}
    return engine


class Refused(SecurityError):
    """What a template may not hold, and in which line it does."""

    def __init__(self, what: str, line: int) -> None:
        self.lineno = line
        super().__init__(what)


def refuse_programs(tree: nodes.Node) -> None:
    """Raises Refused for what a template may not do, also where no draft would ever come."""
    for node in (tree, *tree.find_all(nodes.Node)):
        if isinstance(node, nodes.Expr | nodes.Stmt | nodes.Template) and not isinstance(node, ALLOWED):
            raise Refused(type(node).__name__.lower(), node.lineno)
        if _inner(node):
            raise Refused("a name that begins with _", node.lineno)


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
        if max(abs(left), abs(right)) > LARGEST:
            raise SecurityError(f"{operator} may only be used on numbers below {LARGEST}")
        return super().call_binop(context, operator, left, right)


def _inner(node: nodes.Node) -> bool:
    """Whether it asks for what Python keeps to itself."""
    if isinstance(node, nodes.Getattr):
        return node.attr.startswith("_")
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
        return str(node.arg.value).startswith("_")
    return isinstance(node, nodes.Name) and node.name.startswith("_")


def _printable(value: Any) -> Any:
    return "" if value is None else value


def _collecting(lacking: list[str]) -> type[Undefined]:
    """A kind of undefined that notes its full name and goes on, so that all lacks are told at once."""

    class Lacking(ChainableUndefined):
        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            return Lacking(name=f"{self._undefined_name}.{name}")

        def __getitem__(self, name: Any) -> Any:
            return Lacking(name=f"{self._undefined_name}.{name}"[:200])

        def _note(self) -> str:
            name = str(self._undefined_name or "?")[:100]
            if name not in lacking and len(lacking) < MOST_LACKING:
                lacking.append(name)
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
