"""What an answer of the intake would do, before it is given, in one line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from legalaid_desk.law import Law
from legalaid_desk.walk import Foreseen

from . import verdicts

translate = QCoreApplication.translate

NAMED = 1
"""How many arguments the line names; of more it says how many."""


def in_one_line(answer: str, told: Foreseen, law: Law) -> str:
    """'Rent arrears: opens 14 arguments; closes “Tenancy ended”; possible then: 60'."""
    nothing = translate("Foreseen", "opens and closes nothing")
    parts = nothing if told.is_idle else "; ".join(_parts(told, law))
    return f"{answer[:1].upper()}{answer[1:]}: {parts}"


def added(ground: str) -> str:
    """The claim rests on this ground as well."""
    return translate("Foreseen", "also {ground}").format(ground=ground)


def taken_away(ground: str) -> str:
    """The claim rests on this ground no longer."""
    return translate("Foreseen", "without {ground}").format(ground=ground)


def _parts(told: Foreseen, law: Law) -> Iterator[str]:
    if told.opens:
        yield translate("Foreseen", "opens {what}").format(what=_arguments(told.opens, law))
    if told.closes:
        yield translate("Foreseen", "closes {what}").format(what=_arguments(told.closes, law))
    if told.asks:
        yield translate("Foreseen", "makes {what} wait for an answer").format(what=_arguments(told.asks, law))
    yield translate("Foreseen", "possible then: {count}").format(count=told.possible)


def _arguments(ids: tuple[str, ...], law: Law) -> str:
    if len(ids) > NAMED:
        return translate("Foreseen", "{count} arguments").format(count=len(ids))
    return ", ".join(f"“{verdicts.title(law.arguments[one])}”" for one in ids)
