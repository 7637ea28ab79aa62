"""Walk the law against the facts: pure, no clock, no files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from legalaid_desk.dossier import Dossier
from legalaid_desk.law import Law

from .contradictions import Clash, clashes_in
from .dependents import Dependents, changed_between
from .effects import Effect, Foreseen, effects_of, foreseen
from .findings import Finding, findings
from .gaps import Gap, gaps_in
from .questions import Asked, filled_by, intake_to_fill, questions_to_ask
from .verdicts import State, Verdict, verdict_on
from .view import DossierView


@dataclass(frozen=True, slots=True)
class StepProgress:
    """How far one step of the walk is: questions answered and still open, arguments by state."""

    step: str
    answered: int
    to_ask: int
    open: int
    closed: int
    needs: int


class Walk:
    """What the law makes of a dossier on one day. Each part is worked out when it is first looked at."""

    def __init__(self, dossier: Dossier, law: Law, today: date, dependents: Dependents | None = None) -> None:
        self.view = DossierView(dossier, law, today)
        self._dependents = dependents or Dependents(law)
        self._findings: dict[str, tuple[Finding, ...]] = {}

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The verdict on every argument, in the order of the law."""
        return tuple(verdict_on(argument, self.view) for argument in self.view.law.arguments.values())

    def after(self, dossier: Dossier) -> Walk:
        """What the law makes of another state of this dossier: only what a change can touch is worked out again."""
        walk = Walk(dossier, self.view.law, self.view.today, self._dependents)
        changed = changed_between(self.view, walk.view)
        if changed is not None and "verdicts" in self.__dict__:
            touched = self._dependents.on(changed)
            walk.verdicts = tuple(
                verdict_on(old.argument, walk.view) if old.argument.id in touched else old for old in self.verdicts
            )
        return walk

    @cached_property
    def to_ask(self) -> tuple[Asked, ...]:
        """The questions whose answer can still change something, those that change most first."""
        return questions_to_ask(self.view, self.verdicts)

    @cached_property
    def to_fill(self) -> tuple[Asked, ...]:
        """What the intake does not say yet: what no walk can do without, then what decides most."""
        return intake_to_fill(self.view, self.verdicts)

    @property
    def fill_first(self) -> tuple[Asked, ...]:
        """What comes before all questions: what no walk can do without; else what decides more than any of them."""
        most = self.to_ask[0].weight if self.to_ask else 0
        basis = tuple(one for one in self.to_fill if one.is_basis)
        return basis or tuple(one for one in self.to_fill if one.weight > most)

    @property
    def next_question(self) -> Asked | None:
        """The question to ask now, or to fill in first; None when no answer can change anything any more."""
        return next(iter((*self.fill_first, *self.to_ask)), None)

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """What does not hang together yet."""
        return gaps_in(self.view, self.verdicts)

    @cached_property
    def clashes(self) -> tuple[Clash, ...]:
        """What contradicts what."""
        return clashes_in(self.view)

    def verdict(self, argument: str) -> Verdict:
        """The verdict on one argument. Raises KeyError when the law does not know it."""
        return self._by_argument[argument]

    @cached_property
    def _by_argument(self) -> dict[str, Verdict]:
        return {verdict.argument.id: verdict for verdict in self.verdicts}

    def effects(self, asked: Asked) -> tuple[Effect, ...]:
        """What each possible answer to a question would do; of what the intake says, nothing is said before."""
        if asked.question.intake:
            return ()
        return effects_of(self.view, asked.question, asked.subject, self._dependents.touched_by(asked.question.id))

    def foresee(self, dossier: Dossier) -> Foreseen:
        """What another state of this dossier would do, before it is kept: for an answer that the intake gives."""
        return foreseen(self.verdicts, self.after(dossier).verdicts)

    def filled_by(self, asked: Asked) -> tuple[str, ...]:
        """The paragraphs (argument/passage) that an answer fills or filled."""
        return asked.fills or filled_by(self.view, self.verdicts, asked.key)

    def findings(self, walkthrough: str) -> tuple[Finding, ...]:
        """The points of one walkthrough, in order. Raises KeyError when the law does not know it."""
        if walkthrough not in self._findings:
            self._findings[walkthrough] = findings(
                self.view, self._by_argument, self.view.law.walkthroughs[walkthrough]
            )
        return self._findings[walkthrough]

    def open_arguments(self) -> tuple[str, ...]:
        """The ids of the arguments that can be pleaded."""
        return tuple(v.argument.id for v in self.verdicts if v.state is State.OPEN)

    def progress(self) -> tuple[StepProgress, ...]:
        """How far each step is, in order."""
        return tuple(self._progress(step) for step in self.view.law.steps)

    def _progress(self, step: str) -> StepProgress:
        questions = self.view.law.questions
        states = [v.state for v in self.verdicts if v.argument.step == step]
        answered = [
            f for f in self.view.dossier.facts if f.question in questions and questions[f.question].step == step
        ]
        return StepProgress(
            step,
            answered=len(answered),
            to_ask=sum(asked.question.step == step for asked in self.to_ask),
            open=states.count(State.OPEN),
            closed=states.count(State.CLOSED),
            needs=states.count(State.NEEDS),
        )
