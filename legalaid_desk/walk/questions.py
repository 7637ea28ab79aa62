"""What to ask next, why, and what each answer would do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from legalaid_desk.dossier import Fact
from legalaid_desk.law import Answer, AnswerKind, Argument, Law, Passage, Question, Truth, judge

from .verdicts import State, Verdict, verdict_on
from .view import DossierView


@dataclass(frozen=True, slots=True)
class Effect:
    """What one answer would do: the arguments it opens and closes, and the decided ones that would need an answer."""

    value: Answer
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to ask about one subject, and why.

    ``decides`` are the arguments it can still decide; ``fills`` the paragraphs (argument/passage) that
    cannot be written without it; ``sources`` the sources behind it, for and against.
    """

    question: Question
    subject: str
    decides: tuple[str, ...] = ()
    fills: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def weight(self) -> int:
        """How much an answer can change: deciding an argument counts more than filling a paragraph."""
        return 3 * len(self.decides) + len(self.fills)


def questions_to_ask(view: DossierView, verdicts: tuple[Verdict, ...]) -> tuple[Asked, ...]:
    """The questions whose answer can still change something, those that change most first."""
    decides = _gathered((key, v.argument.id) for v in verdicts if v.state is State.NEEDS for key in v.missing)
    fills = _gathered(_unfilled(view, verdicts))
    order = {question_id: place for place, question_id in enumerate(view.law.questions)}
    asked = (
        Asked(
            view.law.questions[question],
            subject,
            decides.get((question, subject), ()),
            fills.get((question, subject), ()),
            _sources(view.law, question, decides.get((question, subject), ())),
        )
        for question, subject in {**decides, **fills}
        if _can_ask(view, question, subject)
    )
    return tuple(sorted(asked, key=lambda a: (-a.weight, order[a.question.id], a.subject)))


def effects_of(
    view: DossierView, question: Question, subject: str, touched: tuple[Argument, ...]
) -> tuple[Effect, ...]:
    """What each possible answer would do to the arguments it touches.

    For a question without fixed answers, nothing can be said before.
    """
    now = {argument.id: verdict_on(argument, view).state for argument in touched}
    return tuple(_effect(view, question, subject, value, touched, now) for value in possible_answers(question))


def possible_answers(question: Question) -> tuple[Answer, ...]:
    """The fixed answers of a question; none for numbers, days and text."""
    if question.kind is AnswerKind.YES_NO:
        return (True, False)
    if question.kind is AnswerKind.MANY:
        return tuple((option.id,) for option in question.options)
    return tuple(option.id for option in question.options)


def _effect(
    view: DossierView,
    question: Question,
    subject: str,
    value: Answer,
    touched: tuple[Argument, ...],
    now: dict[str, State],
) -> Effect:
    then = DossierView(
        view.dossier.learn(Fact(question=question.id, subject=subject, value=value)), view.law, view.today
    )
    states = {argument.id: verdict_on(argument, then).state for argument in touched}
    changed = {a: state for a, state in states.items() if state is not now[a]}
    return Effect(
        value,
        tuple(a for a, state in changed.items() if state is State.OPEN),
        tuple(a for a, state in changed.items() if state is State.CLOSED),
        tuple(a for a, state in changed.items() if state is State.NEEDS),
    )


def _gathered(pairs: Iterable[tuple[tuple[str, str], str]]) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for key, item in pairs:
        if item not in found.get(key, ()):
            found[key] = (*found.get(key, ()), item)
    return found


def _unfilled(view: DossierView, verdicts: tuple[Verdict, ...]) -> Iterator[tuple[tuple[str, str], str]]:
    """The questions that paragraphs of open arguments wait for."""
    for verdict in verdicts:
        if verdict.state is State.OPEN:
            argument = verdict.argument
            yield from _waiting(view, argument.id, (*argument.passages, *argument.offers))
    kind = view.law.main_kind(view.dossier.case.stage)
    for section in kind.sections if kind else ():
        yield from _waiting(view, kind.id if kind else "", view.law.passages_of(section))


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
