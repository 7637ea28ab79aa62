"""The map of burdens: who must state and prove what, what proof is held, and the specific offers of proof."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legalaid_desk.dossier import Decision
from legalaid_desk.law import Burden, Passage, Truth, judge

from .findings import Known, to_ask
from .verdicts import State
from .view import DossierView
from .walk import Walk
from .weighing import known_among


@dataclass(frozen=True, slots=True)
class Offer:
    """A specific offer of proof: of which argument, which passage, about whom, and whether it is in the filing."""

    argument: str
    passage: Passage
    subject: str
    chosen: bool

    @property
    def paragraph(self) -> str:
        """The id of the paragraph it becomes."""
        return self.passage.paragraph_id(f"{self.argument}/offer", self.subject)


@dataclass(frozen=True, slots=True)
class Onus:
    """One burden as the dossier stands on it: facts with their proof, what nobody answered yet, offers."""

    burden: Burden
    facts: tuple[Known, ...]
    missing: tuple[tuple[str, str], ...]
    offers: tuple[Offer, ...]

    @property
    def proved(self) -> tuple[Known, ...]:
        """The facts with proof: an exhibit, or admitted."""
        return tuple(fact for fact in self.facts if fact.is_proved)

    @property
    def unproved(self) -> tuple[Known, ...]:
        """The facts that are told and that nothing proves yet."""
        return tuple(fact for fact in self.facts if fact.standing is not None and not fact.is_proved)


def burdens(walk: Walk) -> tuple[Onus, ...]:
    """The burdens that fit the case, in the order of the law."""
    view = walk.view
    fitting = [one for one in view.law.burdens.values() if judge(one.when, view).truth is Truth.YES]
    return tuple(_onus(one, walk) for one in fitting)


def _onus(burden: Burden, walk: Walk) -> Onus:
    view = walk.view
    asked = tuple(_asked(burden, view))
    facts = tuple(known_among(asked, view))
    return Onus(burden, facts, to_ask(asked, facts), tuple(_offers(burden, walk)))


def _asked(burden: Burden, view: DossierView) -> Iterator[tuple[str, str]]:
    for one in burden.questions:
        for subject in view.subjects(view.law.questions[one].level):
            if view.can_be_asked(one, subject):
                yield one, subject


def _offers(burden: Burden, walk: Walk) -> Iterator[Offer]:
    view = walk.view
    for argument in burden.arguments:
        verdict = walk.verdict(argument)
        chosen = view.dossier.decision_on(argument) is Decision.CHOSEN
        for passage in verdict.argument.offers if verdict.state is State.OPEN else ():
            for subject in view.subjects(passage.each):
                if judge(passage.when, view, subject).truth is Truth.YES:
                    yield Offer(argument, passage, subject, chosen)
