"""The law as typed values: steps, questions, arguments, relief, filing kinds, courts, and the pack that holds them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from .calendar import Calendar
from .conditions import ALWAYS, Condition, Truth, View, judge
from .sentences import Sentence
from .sources import Source

if TYPE_CHECKING:
    from .contradictions import Contradiction
    from .deadlines import DeadlineRule, EquatedYear, Holiday, SumLine, Trigger
    from .interests import Burden, Interest, Rung, Shift
    from .remedies import Remedy
    from .translations import Jargon, Translation
    from .walkthroughs import Walkthrough

Level = Literal["case", "child", "person"]
"""Of whom a question is asked, or for whom a passage is repeated."""

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


_NOW = {Truth.YES: 0, Truth.UNKNOWN: 1, Truth.NO: 2}
"""Which of the papers of a stage comes first."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A place where a court sits.

    A seat of a court of appeal ``hears`` appeals from these courts (``rbove``) or seats of them (``rbove/almelo``).
    """

    id: str
    place: str
    visit: str = ""
    post: str = ""
    kanton: bool = True
    verified: Literal["text", "secondary", "memory"] = "memory"
    source_year: int | None = None
    hears: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Court:
    """A court of first instance or of appeal, with its seats."""

    id: str
    name: str
    seats: tuple[Seat, ...] = ()

    def seat(self, seat_id: str) -> Seat | None:
        """The seat with this id, or None."""
        return next((seat for seat in self.seats if seat.id == seat_id), None)

    @property
    def hears_appeals(self) -> bool:
        """Whether it is a court of appeal: no case begins there."""
        return any(seat.hears for seat in self.seats)


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """A law pack: dated, versioned, checked. All mappings are by id, in the order of the files."""

    version: str
    dated: date
    title: str
    steps: Mapping[str, Step] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    questions: Mapping[str, Question] = field(default_factory=dict)
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    relief: Mapping[str, Relief] = field(default_factory=dict)
    parts: Mapping[str, Part] = field(default_factory=dict)
    filings: Mapping[str, FilingKind] = field(default_factory=dict)
    courts: Mapping[str, Court] = field(default_factory=dict)
    walkthroughs: Mapping[str, Walkthrough] = field(default_factory=dict)
    contradictions: Mapping[str, Contradiction] = field(default_factory=dict)
    translations: Mapping[str, Translation] = field(default_factory=dict)
    jargon: Mapping[str, Jargon] = field(default_factory=dict)
    interests: Mapping[str, Interest] = field(default_factory=dict)
    burdens: Mapping[str, Burden] = field(default_factory=dict)
    rungs: Mapping[str, Rung] = field(default_factory=dict)
    shifts: Mapping[str, Shift] = field(default_factory=dict)
    triggers: Mapping[str, Trigger] = field(default_factory=dict)
    deadlines: Mapping[str, DeadlineRule] = field(default_factory=dict)
    holidays: Mapping[str, Holiday] = field(default_factory=dict)
    equated: Mapping[str, EquatedYear] = field(default_factory=dict)
    sums: Mapping[str, SumLine] = field(default_factory=dict)
    remedies: Mapping[str, Remedy] = field(default_factory=dict)
    phrases: Mapping[str, str] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=lambda: Calendar((), ()), compare=False)
    """Made of the holidays and equated days when the law is read, once."""

    @property
    def paragraphs(self) -> tuple[Passage, ...]:
        """Everything that can be printed as a paragraph: of arguments, offers of proof and kinds of filing."""
        return (
            *(one for argument in self.arguments.values() for one in (*argument.passages, *argument.offers)),
            *(one for kind in self.filings.values() for section in kind.sections for one in self.passages_of(section)),
        )

    def passages_of(self, section: SectionPlan) -> tuple[Passage, ...]:
        """The passages of a chapter in order: those of the parts it begins with, its own, those it ends with."""
        return (*self._shared(section.parts), *section.passages, *self._shared(section.parts_after))

    def _shared(self, parts: tuple[str, ...]) -> Iterator[Passage]:
        for part in parts:
            yield from self.parts[part].passages if part in self.parts else ()

    def main_kind(self, stage: str | None, answers: View) -> FilingKind | None:
        """The paper that answers in this stage; None when the law has none.

        It is the first that is written in it and whose ``when`` holds, or else may still hold.
        """
        of_stage = (kind for kind in self.filings.values() if stage is not None and stage in kind.stages)
        return min(of_stage, key=lambda kind: _NOW[judge(kind.when, answers).truth], default=None)

    @property
    def first_courts(self) -> tuple[Court, ...]:
        """The courts in which a case begins."""
        return tuple(court for court in self.courts.values() if not court.hears_appeals)

    def appeal_court(self, court: str, seat: str) -> tuple[Court, Seat] | None:
        """The court of appeal, and the seat of it, above this seat of a district court; None when nobody knows."""
        heard = {
            below: (above, its_seat)
            for above in self.courts.values()
            for its_seat in above.seats
            for below in its_seat.hears
        }
        return heard.get(f"{court}/{seat}") or heard.get(court)

    def rules_of(self, trigger: str) -> tuple[DeadlineRule, ...]:
        """The rules of the terms that run from this kind of event, in the order of the files."""
        return tuple(rule for rule in self.deadlines.values() if rule.trigger == trigger)

    def phrase(self, name: str) -> str:
        """A short form of words that filings are put together with. Raises KeyError."""
        return self.phrases[name]
