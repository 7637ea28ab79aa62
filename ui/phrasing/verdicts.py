"""Verdicts in words: why an argument is open or closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from legalaid_desk.law import Argument, Relief, Truth
from legalaid_desk.law.own import is_own
from legalaid_desk.walk import Because, DossierView
from ui.texts import in_language

from . import answers, names

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of a because: how deep it stands, how it came out, and the question it leads to (if any)."""

    depth: int
    outcome: Truth
    text: str
    answer: str = ""
    rests_on: str = ""
    question: str = ""
    subject: str = ""


def title(argument: Argument) -> str:
    """The name of an argument."""
    return in_language(argument.title, argument.title_en)


def named(argument: Argument) -> str:
    """The same, with the word for one that the office wrote itself."""
    if not is_own(argument.id):
        return title(argument)
    return translate("Verdicts", "{title} (own)").format(title=title(argument))


def request_title(relief: Relief) -> str:
    """The name of a request."""
    return in_language(relief.title, relief.title_en)


def reasons(because: tuple[Because, ...], view: DossierView, depth: int = 0) -> Iterator[Reason]:
    """A because as lines, from top to bottom. A rule made of one part is that part."""
    for one in because:
        if not one.question and len(one.parts) == 1 and one.rule != "not":
            yield from reasons(one.parts, view, depth)
            continue
        yield _reason(one, view, depth)
        yield from reasons(one.parts, view, depth + 1)


def outcome(truth: Truth) -> str:
    """How a rule came out."""
    return {
        Truth.YES: translate("Verdicts", "holds"),
        Truth.NO: translate("Verdicts", "does not hold"),
        Truth.UNKNOWN: translate("Verdicts", "not known yet"),
    }[truth]


def _reason(one: Because, view: DossierView, depth: int) -> Reason:
    if not one.question:
        return Reason(depth, one.outcome, _rule(one))
    known = view.law.questions.get(one.question)
    found = answers.answer(one.value, known) if one.value is not None else translate("Verdicts", "not answered yet")
    return Reason(
        depth,
        one.outcome,
        answers.asked(view, one.question, one.subject),
        answer=found,
        rests_on=_rests_on(one, view),
        question="" if known is None or known.intake else one.question,
        subject=one.subject,
    )


def _rule(one: Because) -> str:
    """A rule made of parts, by its first word (see ``Judged.rule``)."""
    first, _, rest = one.rule.partition(" ")
    match first:
        case "all":
            return translate("Verdicts", "all of these")
        case "any" if not rest:
            return translate("Verdicts", "at least one of these")
        case "not":
            return translate("Verdicts", "the opposite of this")
        case "any":
            return translate("Verdicts", "for at least one of them")
        case _:
            return translate("Verdicts", "for each of them")


def _rests_on(one: Because, view: DossierView) -> str:
    if one.value is None:
        return ""
    parts = [names.standing(one.standing) if one.standing else translate("Verdicts", "from the intake")]
    numbers = [str(view.dossier.number_of(exhibit)) for exhibit in one.exhibits if view.dossier.exhibit(exhibit)]
    if numbers:
        parts.append(exhibits(numbers))
    return " · ".join(parts)


def exhibits(numbers: list[str]) -> str:
    """Exhibits by their numbers."""
    if len(numbers) == 1:
        return translate("Verdicts", "exhibit {number}").format(number=numbers[0])
    return translate("Verdicts", "exhibits {numbers}").format(numbers=", ".join(numbers))
