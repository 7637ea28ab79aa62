"""A simple condition as rows a person fills in: each a question with its answer, joined by all or any. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from legalaid_desk.law import ALWAYS, AllOf, Answer, AnyOf, Condition, Law, Not, OneTest, Quantified

Joined = Literal["all", "any"]
SIGNS = ("<", "<=", ">", ">=")


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. ``sign`` is ``is``, ``not``, ``known`` or a comparison; ``value`` as it stands in a condition."""

    question: str = ""
    sign: str = "is"
    value: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left open in it."""
        return bool(self.question) and (self.sign == "known" or bool(self.value))

    def __str__(self) -> str:
        match self.sign:
            case "known":
                return f"{self.question} known"
            case "not":
                return f"{self.question} is not {self.value}"
            case _:
                return f"{self.question} {self.sign} {self.value}"


@dataclass(frozen=True, slots=True)
class Rules:
    """The rows of a condition. Those about a child must hold for one and the same child."""

    rows: tuple[Rule, ...] = ()
    joined: Joined = "all"


def as_text(rules: Rules, law: Law) -> str:
    """The condition as the law texts write it; empty for none."""
    word = " and " if rules.joined == "all" else " or "
    whole = [rule for rule in rules.rows if rule.is_whole]
    parts = [str(rule) for rule in whole if level_of(rule.question, law) == "case"]
    for level in ("child", "person"):
        inside = [str(rule) for rule in whole if level_of(rule.question, law) == level]
        if inside:
            parts.append(f"any {level} ({word.join(inside)})")
    return word.join(parts)


def as_rules(condition: Condition, law: Law) -> Rules | None:
    """The rows of a condition that the form can show; None for any other."""
    if condition == ALWAYS:
        return Rules()
    joined: Joined = "any" if _is_any(condition) else "all"
    try:
        rules = Rules(tuple(_rows(condition, joined)), joined)
    except ValueError:
        return None
    from legalaid_desk.law.grammar import parse_condition

    return rules if parse_condition(as_text(rules, law)) == condition else None


def level_of(question: str, law: Law) -> str:
    """Of whom a question is asked."""
    known = law.questions.get(question)
    return known.level if known else "case"


def _is_any(condition: Condition) -> bool:
    match condition:
        case AnyOf():
            return True
        case Quantified(_, _, part):
            return _is_any(part)
        case _:
            return False


def _rows(condition: Condition, joined: Joined) -> Iterator[Rule]:
    match condition:
        case OneTest(question, sign, value) if sign != "in":
            yield Rule(question, sign, _written(value))
        case Not(OneTest(question, "is", value)):
            yield Rule(question, "not", _written(value))
        case AllOf(parts) if joined == "all":
            for part in parts:
                yield from _rows(part, joined)
        case AnyOf(parts) if joined == "any":
            for part in parts:
                yield from _rows(part, joined)
        case Quantified(False, _, part):
            yield from _rows(part, joined)
        case _:
            raise ValueError(str(condition))


def _written(value: Answer | None) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
        case _:
            return str(value)
