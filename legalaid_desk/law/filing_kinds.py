"""The kinds of filing: their chapters, what they look like, whom they are for and when they are written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from .arguments import Argument, Passage
from .conditions import ALWAYS, Condition, Truth, View, judge
from .sentences import Sentence

Holds = Literal[
    "passages",
    "arguments",
    "points",
    "weighing",
    "offers",
    "exhibit-notes",
    "relief",
    "exhibits",
    "signature",
    "client-signature",
]
"""What a chapter of a filing holds. Exhibit notes tell what each exhibit supports in the paper that is followed.

A ``signature`` is that of the lawyer; a power of attorney has one of each client.
"""

Reader = Literal["", "adult", "teen", "child", "young-child"]
"""For whom a paper is plain Dutch; nobody where it is written for a court or an office."""

CLOSING = ("relief", "exhibits", "signature", "client-signature")
"""The chapters with which a paper ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Passages that several kinds of filing share: written once, printed in each of them."""

    id: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionPlan:
    """A chapter of a kind of filing: what it shares with others, its own passages, and the arguments of these steps.

    ``when`` decides whether the chapter is there at all: an objection on nominal grounds pleads none.
    ``points`` are the arguments as they are spoken: what each comes down to, with where it was pleaded.
    Of the arguments of its steps it holds ``only`` these, when it names any, and those ``without`` never.
    One that is not ``mandatory`` is there only when it holds one.
    What it says ``by_day`` stands in the order of the days that it tells.
    A ``heading`` with ``{n}`` counts the chapters of its sort that are there: ``Grief {n}: het onderdak``.
    """

    id: str
    heading: str
    mandatory: bool = False
    holds: Holds = "passages"
    by_day: bool = False
    steps: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()
    parts_after: tuple[str, ...] = ()
    when: Condition = ALWAYS

    def argues(self, argument: Argument) -> bool:
        """Whether this argument is pleaded (or spoken) in this chapter."""
        if self.holds not in ("arguments", "points") or argument.step not in self.steps:
            return False
        return argument.id not in self.without and (not self.only or argument.id in self.only)


class Form(StrEnum):
    """What a paper looks like, and so what its template must hold."""

    PLEADING = "pleading"
    WRIT = "writ"
    NOTES = "notes"
    LETTER = "letter"
    FORM = "form"
    INDEX = "index"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPlan:
    """The frame of a letter: to whom, about what, and how it begins and ends. Each line may hold slots."""

    to: tuple[Sentence, ...]
    subject: Sentence
    salutation: Sentence
    closing: Sentence
    their_reference: Sentence | None = None
    copy_to: tuple[Sentence, ...] = ()
    urgent: bool = False

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Everything that is filled in."""
        theirs = (self.their_reference,) if self.their_reference else ()
        return (*self.to, self.subject, *theirs, self.salutation, self.closing, *self.copy_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingKind:
    """A kind of filing as data: title, who we are called, which sections in which order, which template.

    ``stages`` empty means all; ``when`` says which of the papers of a stage is written now. ``opponent`` is whom it
    is directed against where that is not the landlord: the authority that took the decision. ``their_lawyer`` acts for
    the landlord where whoever acted before cannot: a bailiff before the court of appeal. ``court`` is where
    it goes when that is no court of the case: the highest courts of administrative law.
    ``open_places``: what is not known stands between square brackets for whoever signs to fill in, where a pleading
    leaves the paragraph out. ``includes`` is the kind whose chapters, but for the closing ones, stand before its own.
    ``follows`` is the kind whose paragraphs it points at, unless ``follows_when`` does not hold; a list of exhibits
    follows the paper of its stage. ``exhibits``: the whole ``series`` of the case, those of the series that are
    ``cited`` in it, or those ``attached`` to this paper only, numbered from 1; of a series ``exhibits_from`` is the
    question that says at which number it begins: what comes before was handed in already.
    ``deadlines`` are the rules it serves; ``page_limit`` 0 is none.
    ``case_number`` is the question that holds the number of this instance, where that is another than the
    number of the case. ``relief`` are the only requests it can make (empty means all of its stage) and
    ``without_relief`` those it never makes. ``role_ours_woman`` is the role of one woman, where that word differs,
    and ``role_theirs_woman`` the same for the other side: of a foundation or a company too.
    One ``about`` a child is a paper of its own for each child of whom ``about_when`` may hold. ``reader`` is for whom
    it must be plain. ``language`` is the question whose answer says which language stands beside the Dutch, and
    ``template_beside`` the template for that.
    """

    id: str
    title: str
    title_en: str
    printed_title: str
    file_name: str
    template: str
    legal_basis: str
    stages: tuple[str, ...]
    court_kind: str
    division: str
    role_ours: str
    role_theirs: str
    role_ours_many: str
    relief_intro: str
    sections: tuple[SectionPlan, ...]
    lawyer_mandatory: Literal["no", "yes", "claimant"] = "no"
    day: Literal["roll", "hearing", "today", "none"] = "roll"
    day_label: str = ""
    verified: Literal["text", "secondary", "memory"] = "memory"
    sources: tuple[str, ...] = ()
    form: Form = Form.PLEADING
    letter: LetterPlan | None = None
    numbered: bool = True
    open_places: bool = False
    includes: str = ""
    follows: str = ""
    follows_when: Condition = ALWAYS
    exhibits: Literal["series", "cited", "attached"] = "series"
    exhibits_from: str = ""
    exhibit_word: Literal["exhibit", "annex"] = "exhibit"
    deadlines: tuple[str, ...] = ()
    page_limit: int = 0
    when: Condition = ALWAYS
    opponent: Sentence | None = None
    their_lawyer: Sentence | None = None
    court: Sentence | None = None
    case_number: str = ""
    relief: tuple[str, ...] = ()
    without_relief: tuple[str, ...] = ()
    role_ours_woman: str = ""
    role_theirs_woman: str = ""
    about: Literal["case", "child"] = "case"
    about_when: Condition = ALWAYS
    reader: Reader = ""
    language: str = ""
    template_beside: str = ""

    def fits(self, stage: str | None, answers: View) -> bool:
        """Whether a paper of this kind is written now: one of no stage fits all, and no answer says otherwise."""
        in_stage = not self.stages or stage is None or stage in self.stages
        return in_stage and judge(self.when, answers).truth is not Truth.NO

    def including(self, other: FilingKind) -> FilingKind:
        """This kind with the chapters of the other before its own."""
        before = tuple(section for section in other.sections if section.holds not in CLOSING)
        return replace(self, sections=(*before, *self.sections))

    def may_ask(self, relief: str) -> bool:
        """Whether this request can stand in it."""
        return relief not in self.without_relief and (not self.relief or relief in self.relief)

    def pleads(self, answers: View) -> bool:
        """Whether the chosen arguments stand in it now: a letter has none, nor has one whose grounds follow later."""
        held = (section for section in self.sections if section.holds in ("arguments", "points"))
        return any(judge(section.when, answers).truth is not Truth.NO for section in held)

    @property
    def frame_sentences(self) -> tuple[Sentence, ...]:
        """What is filled in outside its chapters: the lines of a letter, the names of the other side and the court."""
        named = (one for one in (self.opponent, self.their_lawyer, self.court) if one is not None)
        return (*(self.letter.sentences if self.letter else ()), *named)
