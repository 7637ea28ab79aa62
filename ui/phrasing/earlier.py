"""What was said and shown of the answer of before, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import Earlier
from legalaid_desk.law import Question
from legalaid_desk.walk import DossierView

from . import answers, names, verdicts

translate = QCoreApplication.translate

LONG = 80
"""How many letters of an answer in words are told."""


def held(of: Earlier, view: DossierView) -> str:
    """How sure it was, and what showed it: ``seen in a document · exhibit 7``."""
    numbers = _numbers(of.exhibits, view)
    return " · ".join((names.standing(of.standing), *([verdicts.exhibits(numbers)] if numbers else ())))


def tell(of: Earlier, view: DossierView, question: Question | None) -> str:
    """That it was said of another answer, and holds no more."""
    text = translate("Earlier", "The answer was “{answer}”: {held}. That was said of that answer, and is let go.")
    return text.format(answer=_short(answers.answer(of.value, question)), held=held(of, view))


def shows_too(exhibits: tuple[str, ...], view: DossierView) -> str:
    """The step that attaches them again."""
    numbers = _numbers(exhibits, view)
    if len(numbers) == 1:
        return translate("Earlier", "Exhibit {number} shows this too").format(number=numbers[0])
    return translate("Earlier", "Exhibits {numbers} show this too").format(numbers=", ".join(numbers))


def shows_too_in_full(exhibits: tuple[str, ...], view: DossierView) -> str:
    """The same for who does not see what stands around it."""
    text = translate("Earlier", "{shows}: attach to this answer again, as seen in a document")
    return text.format(shows=shows_too(exhibits, view))


def _numbers(exhibits: tuple[str, ...], view: DossierView) -> list[str]:
    there = (one for one in exhibits if view.dossier.exhibit(one))
    return [str(number) for number in sorted(map(view.dossier.number_of, there))]


def _short(text: str) -> str:
    return text if len(text) <= LONG else f"{text[: LONG - 1]}…"
