"""What is argued and asked: the paragraphs of an argument, what weakens it, and the requests to the court."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .conditions import ALWAYS, Condition
from .questions import Level
from .sentences import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One paragraph of a filing as the law data writes it; repeated for each subject when ``each`` says so.

    An ``optional`` one may stay out without a word when something in it is not known. One that is not
    ``numbered`` stands between the numbers, such as a salutation. A ``label`` makes it one line of a form. Where an
    argument is spoken and not pleaded, its ``spoken`` ones are what is said of it. ``sources`` are what it rests on
    without naming them, where whoever reads it has no use for numbers of articles.
    """

    id: str
    text: Sentence
    when: Condition = ALWAYS
    each: Level = "case"
    optional: bool = False
    numbered: bool = True
    spoken: bool = False
    label: str = ""
    sources: tuple[str, ...] = ()

    def paragraph_id(self, owner: str, subject: str) -> str:
        """The stable id of the paragraph it becomes, of this argument (or section) and about this subject."""
        return f"{owner}/{self.id}" if self.each == "case" else f"{owner}/{self.id}/{subject}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """What weakens an argument in this case, and what to do about it (to the lawyer, never printed).

    ``asked`` is the question with which the judge will bring it up, where it is written.
    """

    when: Condition
    text: str
    text_en: str
    asked: str = ""
    asked_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument a judge must answer.

    ``grounds`` and ``stages`` empty means all. ``sources_against`` or ``no_adverse`` (why none is known) is
    always there. ``reply`` is what the other side will say, ``rebuttal`` what answers it; ``strong`` and
    ``weak`` are conditions with the words that go with them. ``offer`` is the specific offer of proof.
    """

    id: str
    step: str
    title: str
    title_en: str
    heading: str
    when: Condition
    passages: tuple[Passage, ...]
    reply: str
    rebuttal: str
    reply_en: str = ""
    rebuttal_en: str = ""
    grounds: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    sources_for: tuple[str, ...] = ()
    sources_against: tuple[str, ...] = ()
    no_adverse: str = ""
    strengths: tuple[Caution, ...] = ()
    cautions: tuple[Caution, ...] = ()
    evidence: tuple[str, ...] = ()
    evidence_en: tuple[str, ...] = ()
    offers: tuple[Passage, ...] = ()
    relief: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Relief:
    """One request to the court. ``tier`` orders them from primary to most subsidiary; ``costs`` stands last."""

    id: str
    tier: Literal["primary", "subsidiary", "further", "furthest", "enforceability", "counterclaim", "costs"]
    title: str
    title_en: str
    text: Sentence
    when: Condition = ALWAYS
    stages: tuple[str, ...] = ()
    always: bool = False
