"""The questions of the law: the steps of the walk, what is asked in each, and what an answer may be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from .conditions import ALWAYS, Condition

Level = Literal["case", "child", "person"]
"""Of whom a question is asked, or for whom a passage is repeated."""


class AnswerKind(StrEnum):
    """What an answer may be."""

    YES_NO = "yes-no"
    CHOICE = "choice"
    MANY = "many"
    NUMBER = "number"
    AMOUNT = "amount"
    DAY = "day"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the walk. ``question`` is what the step asks, in Dutch and English."""

    id: str
    title: str
    title_en: str
    question: str
    question_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One possible answer. ``printed`` is how it reads inside a sentence of the filing."""

    id: str
    text: str
    text_en: str
    printed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question about the case, a child or a person.

    ``intake`` questions are answered by the intake (parties, children, home, arrears, case) and never asked
    again. ``direction`` says in Dutch which answer speaks for whom; ``evidence`` what proves it.
    ``when`` is the condition under which it makes sense to ask. ``blank`` names what is asked in the fewest
    words, for the open place in a letter ("naam van de gemeente").
    """

    id: str
    step: str
    text: str
    text_en: str
    kind: AnswerKind
    level: Level = "case"
    intake: bool = False
    options: tuple[Option, ...] = ()
    direction: str = ""
    direction_en: str = ""
    evidence: tuple[str, ...] = ()
    evidence_en: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    when: Condition = ALWAYS
    blank: str = ""

    def option(self, option_id: str) -> Option | None:
        """The option with this id, or None."""
        return next((option for option in self.options if option.id == option_id), None)
