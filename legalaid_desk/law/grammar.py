"""Conditions as maintainers write them: ``ground is arrears and not (help-refused is yes)``."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from .conditions import ALWAYS, AllOf, Answer, AnyOf, Condition, Not, OneTest, Quantified

if TYPE_CHECKING:
    from lark import Lark, Token, Tree
    from lark.exceptions import UnexpectedInput

_GRAMMAR = r"""
?start: either
?either: both (_OR both)*
?both: one (_AND one)*
?one: _NOT one -> negation
    | "(" either ")"
    | HOW LEVEL "(" either ")" -> quantified
    | NAME _KNOWN -> known
    | NAME _IS value -> equals
    | NAME _IS _NOT value -> differs
    | NAME _IN "(" value ("," value)* ")" -> among
    | NAME SIGN bound -> compares
value: WORD | NAME | NUMBER
bound: DAY | NUMBER
_OR.3: /or(?![-\w])/
_AND.3: /and(?![-\w])/
_NOT.3: /not(?![-\w])/
_IS.3: /is(?![-\w])/
_IN.3: /in(?![-\w])/
_KNOWN.3: /known(?![-\w])/
HOW.3: /(any|every)(?![-\w])/
LEVEL.3: /(child|person)(?![-\w])/
SIGN: "<=" | ">=" | "<" | ">"
WORD.2: /(yes|no)(?![-\w])/
DAY.3: /\d{4}-\d{2}-\d{2}/
NUMBER.2: /\d+(\.\d+)?(?![-\w])/
NAME: /[a-z0-9]+(-[a-z0-9]+)*/
%ignore /\s+/
"""


class ConditionError(ValueError):
    """A condition that cannot be read; the message says where."""


@lru_cache(maxsize=4096)  # many arguments fit the same grounds and stages
def parse_condition(text: str) -> Condition:
    """The condition that ``text`` writes down; an empty text always holds. Raises ConditionError."""
    from lark.exceptions import UnexpectedInput

    if not text.strip():
        return ALWAYS
    try:
        tree = _parser().parse(text)
    except UnexpectedInput as error:
        raise _unreadable(text, _stop(error, text)) from None
    return _built(tree)


def _stop(error: UnexpectedInput, text: str) -> int:
    """Where reading stopped, from 0; an end that comes too soon is told by its last word only."""
    token = getattr(error, "token", None)
    at_end = token is not None and token.type == "$END"
    return len(text) if at_end or error.pos_in_stream is None else error.pos_in_stream


def _unreadable(text: str, at: int) -> ConditionError:
    rest = repr(text[at:][:30]) if text[at:] else "its end"
    return ConditionError(f"cannot read the condition at character {at + 1}: {rest}")


@cache
def _parser() -> Lark:
    from lark import Lark

    return Lark(_GRAMMAR, parser="lalr")


def _built(tree: Tree[Token]) -> Condition:
    parts = tree.children
    match tree.data:
        case "either":
            return AnyOf(tuple(_built(part) for part in parts))  # type: ignore[arg-type]
        case "both":
            return AllOf(tuple(_built(part) for part in parts))  # type: ignore[arg-type]
        case "negation":
            return Not(_built(parts[0]))  # type: ignore[arg-type]
        case "quantified":
            return Quantified(str(parts[0]) == "every", str(parts[1]), _built(parts[2]))  # type: ignore[arg-type]
        case "known":
            return OneTest(str(parts[0]), "known")
        case "equals":
            return OneTest(str(parts[0]), "is", _value(parts[1]))
        case "differs":
            return Not(OneTest(str(parts[0]), "is", _value(parts[1])))
        case "among":
            return OneTest(str(parts[0]), "in", tuple(str(_value(part)) for part in parts[1:]))
        case _:
            return OneTest(str(parts[0]), str(parts[1]), _value(parts[2]))


def _value(part: Tree[Token] | Token) -> Answer:
    token = part.children[0]  # type: ignore[union-attr]
    text = str(token)
    match token.type:  # type: ignore[union-attr]
        case "WORD":
            return text == "yes"
        case "DAY":
            return _day(token)  # type: ignore[arg-type]
        case "NUMBER":
            return Decimal(text) if "." in text else int(text)
        case _:
            return text


def _day(token: Token) -> date:
    try:
        return date.fromisoformat(token)
    except ValueError:
        place = (token.start_pos or 0) + 1
        raise ConditionError(f"cannot read the condition at character {place}: {str(token)!r}") from None
