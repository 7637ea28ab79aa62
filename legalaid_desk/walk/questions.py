"""What to ask next, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from legalaid_desk.dossier import CASE
from legalaid_desk.law import FilingKind, Law, Passage, Question, Sentence, Truth, judge

from .deadlines import happenings
from .verdicts import State, Verdict, undecided
from .view import DossierView

BASIS = ("ground", "stage")
"""What the intake must say before a walk can begin: nearly every argument fits some grounds and stages only."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to ask about one subject, and why.

    ``decides`` are the arguments it can still decide; ``fills`` the paragraphs (argument/passage) that
    cannot be written without it; ``sources`` the sources behind it, for and against. ``terms`` are the rules of
    deadlines of which nobody knows without it whether they run.
    """

    question: Question
    subject: str
    decides: tuple[str, ...] = ()
    fills: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """The question and its subject."""
        return self.question.id, self.subject

    @property
    def weight(self) -> int:
        """How much an answer can change: deciding an argument counts more than filling a paragraph."""
        return 3 * len(self.decides) + len(self.fills) + len(self.terms)

    @property
    def is_basis(self) -> bool:
        """Whether no other question makes sense before this one is answered."""
        return self.question.id in BASIS


def questions_to_ask(view: DossierView, verdicts: tuple[Verdict, ...]) -> tuple[Asked, ...]:
    """The questions whose answer can still change something, those that change most first."""
    decides = _decides(verdicts)
    fills = _gathered(_unfilled(view, verdicts))
    terms = _gathered(_undecided_terms(view))
    order = {question_id: place for place, question_id in enumerate(view.law.questions)}
    asked = (
        Asked(
            view.law.questions[question],
            subject,
            decides.get((question, subject), ()),
            fills.get((question, subject), ()),
            _sources(view.law, question, decides.get((question, subject), ())),
            terms.get((question, subject), ()),
        )
        for question, subject in {**decides, **fills, **terms}
        if _can_ask(view, question, subject)
    )
    return tuple(sorted(asked, key=lambda a: (-a.weight, order[a.question.id], a.subject)))


def intake_to_fill(view: DossierView, verdicts: tuple[Verdict, ...]) -> tuple[Asked, ...]:
    """What the intake does not say yet: what no walk can do without, then what arguments wait for."""
    decides = _decides(verdicts)
    basis = [(one, CASE) for one in BASIS if one in view.law.questions and view.answer(one, CASE) is None]
    order = {question_id: place for place, question_id in enumerate(view.law.questions)}
    waiting = (
        Asked(view.law.questions[question], subject, arguments, sources=_sources(view.law, question, arguments))
        for (question, subject), arguments in {**dict.fromkeys(basis, ()), **decides}.items()
        if view.law.questions[question].intake and view.can_be_asked(question, subject)
    )
    return tuple(sorted(waiting, key=lambda a: (not a.is_basis, -a.weight, order[a.question.id], a.subject)))


def _decides(verdicts: tuple[Verdict, ...]) -> dict[tuple[str, str], tuple[str, ...]]:
    """The arguments that wait for each answer."""
    return _gathered((key, v.argument.id) for v in verdicts if v.state is State.NEEDS for key in v.missing)


def _gathered(pairs: Iterable[tuple[tuple[str, str], str]]) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for key, item in pairs:
        if item not in found.get(key, ()):
            found[key] = (*found.get(key, ()), item)
    return found


def filled_by(view: DossierView, verdicts: tuple[Verdict, ...], key: tuple[str, str]) -> tuple[str, ...]:
    """The paragraphs (argument/passage) that hold an answer or hang on it, also one that was given."""
    found = (
        f"{owner}/{passage.id}"
        for owner, passages in _printed(view, verdicts)
        for passage in passages
        if _uses(view, passage, key)
    )
    return tuple(dict.fromkeys(found))


def _uses(view: DossierView, passage: Passage, key: tuple[str, str]) -> bool:
    for subject in view.subjects(passage.each):
        judged = judge(passage.when, view, subject)
        named = ((question, view.asked_of(question, subject)) for question in passage.text.questions)
        if judged.truth is not Truth.NO and key in (*((t.question, t.subject) for t in judged.tests()), *named):
            return True
    return False


def _unfilled(view: DossierView, verdicts: tuple[Verdict, ...]) -> Iterator[tuple[tuple[str, str], str]]:
    """The questions that paragraphs wait for."""
    for owner, passages in _printed(view, verdicts):
        yield from _waiting(view, owner, passages)


def _printed(view: DossierView, verdicts: tuple[Verdict, ...]) -> Iterator[tuple[str, tuple[Passage, ...]]]:
    """What is or may be printed: the paragraphs of open arguments, and those of the paper itself."""
    for verdict in verdicts:
        if verdict.state is State.OPEN:
            argument = verdict.argument
            yield argument.id, (*argument.passages, *argument.offers)
    kind = view.law.main_kind(view.dossier.case.stage, view)
    if kind:
        yield from _printed_of_kind(view, kind)


def _printed_of_kind(view: DossierView, kind: FilingKind) -> Iterator[tuple[str, tuple[Passage, ...]]]:
    """Of a paper: which paper it is, its frame, and the chapters that are or may be in it."""
    frame = [Passage(id="kop", text=sentence) for sentence in kind.frame_sentences]
    yield kind.id, (Passage(id="soort", text=Sentence(()), when=kind.when), *frame)
    for section in kind.sections:
        if judge(section.when, view).truth is not Truth.NO:
            there = Passage(id=section.id, text=Sentence(()), when=section.when)
            yield kind.id, (there, *view.law.passages_of(section))


def _waiting(view: DossierView, owner: str, passages: tuple[Passage, ...]) -> Iterator[tuple[tuple[str, str], str]]:
    for passage in passages:
        for subject in view.subjects(passage.each):
            judged = judge(passage.when, view, subject)
            if judged.truth is Truth.NO:
                continue
            unanswered = [t for t in judged.tests() if t.truth is Truth.UNKNOWN]
            wanted = [(t.question, t.subject) for t in unanswered]
            wanted += [(q, view.asked_of(q, subject)) for q in passage.text.questions]
            for question, of in wanted:
                if view.answer(question, of) is None:
                    yield (question, of), f"{owner}/{passage.id}"


def _undecided_terms(view: DossierView) -> Iterator[tuple[tuple[str, str], str]]:
    """The questions on which it hangs whether a term runs from what happened."""
    for trigger in dict.fromkeys(event.trigger for event in happenings(view)):
        for rule in view.law.rules_of(trigger):
            for when in (view.law.triggers[trigger].when, rule.when):
                yield from ((key, rule.id) for key in undecided(judge(when, view)))


def _can_ask(view: DossierView, question_id: str, subject: str) -> bool:
    """Not asked of the intake, not answered 'nobody knows' before, and sensible to ask now."""
    is_answered = view.fact(question_id, subject) is not None
    return not view.law.questions[question_id].intake and not is_answered and view.can_be_asked(question_id, subject)


def _sources(law: Law, question: str, arguments: tuple[str, ...]) -> tuple[str, ...]:
    cited = list(law.questions[question].sources)
    for argument_id in arguments:
        argument = law.arguments[argument_id]
        cited += [*argument.sources_for, *argument.sources_against]
    return tuple(dict.fromkeys(cited))
