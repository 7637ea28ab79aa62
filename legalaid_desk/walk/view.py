"""What the law may look at in a dossier: answers given, and answers that the intake implies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from legalaid_desk.dossier import CASE, Child, Dossier, Fact, LandlordKind, Side
from legalaid_desk.law import ALWAYS, Answer, Law, Truth, judge


class DossierView:
    """One dossier on one day, as the conditions of the law see it."""

    def __init__(self, dossier: Dossier, law: Law, today: date) -> None:
        self.dossier = dossier
        self.law = law
        self.today = today
        self._facts: Mapping[tuple[str, str], Fact] = {fact.key: fact for fact in dossier.facts}
        self._counts: dict[tuple[str, str], bool] = {}

    def asked_of(self, question: str, subject: str) -> str:
        """The case for a case question; else the child or person at hand."""
        known = self.law.questions.get(question)
        return CASE if known is None or known.level == "case" else subject

    def answer(self, question: str, subject: str) -> Answer | None:
        """The answer given, or what the intake implies; None when nobody knows."""
        known = self.law.questions.get(question)
        if known is not None and known.intake:
            return self._implied(question, subject)
        fact = self._facts.get((question, subject))
        return fact.value if fact and self.counts(question, subject) else None

    def fact(self, question: str, subject: str) -> Fact | None:
        """The fact that was recorded, also one that does not count now; None for an answer of the intake."""
        return self._facts.get((question, subject))

    def counts(self, question: str, subject: str) -> bool:
        """Whether an answer to this question counts: not while another answer makes it senseless to ask.

        It is kept all the same, and counts again when that answer changes.
        """
        key = (question, subject)
        if key not in self._counts:
            self._counts[key] = self._makes_sense(question, subject)
        return self._counts[key]

    def can_be_asked(self, question: str, subject: str) -> bool:
        """Whether it makes sense to ask this now: no answer says that it does not."""
        return judge(self.law.questions[question].when, self, subject).truth is not Truth.NO

    def _makes_sense(self, question: str, subject: str) -> bool:
        known = self.law.questions.get(question)
        if known is None or known.when == ALWAYS:
            return True
        judged = judge(known.when, self, subject)
        if judged.truth is Truth.UNKNOWN:  # it hangs on an answer that does not count itself
            waits = (test for test in judged.tests() if test.truth is Truth.UNKNOWN)
            return not any(self._is_idle(test.question, test.subject) for test in waits)
        return judged.truth is Truth.YES

    def _is_idle(self, question: str, subject: str) -> bool:
        return (question, subject) in self._facts and not self.counts(question, subject)

    @property
    def idle(self) -> tuple[Fact, ...]:
        """The facts that are kept and do not count now."""
        return tuple(fact for fact in self.dossier.facts if self._is_idle(*fact.key))

    def subjects(self, level: str) -> tuple[str, ...]:
        """The minors, or the adults on the family's side, by id."""
        if level == "child":
            return tuple(child.id for child in self.dossier.minors_on(self.today))
        if level == "person":
            return tuple(party.id for party in self.dossier.on_side(Side.FAMILY))
        return (CASE,)

    def _implied(self, question: str, subject: str) -> Answer | None:
        if question in _OF_CASE:
            return _OF_CASE[question](self.dossier, self.today)
        child = self.dossier.child(subject)
        if question in _OF_CHILD and child is not None:
            return _OF_CHILD[question](child, self.today)
        return None


def _grounds(dossier: Dossier, _: date) -> Answer | None:
    """One ground as its id; several as all their ids, so that what fits any of them can open."""
    ids = tuple(str(ground) for ground in dossier.case.grounds)
    return ids if len(ids) > 1 else next(iter(ids), None)


def _landlord_kind(dossier: Dossier, _: date) -> Answer | None:
    kinds = [party.landlord_kind for party in dossier.on_side(Side.LANDLORD)]
    known = [kind for kind in kinds if kind is not LandlordKind.UNKNOWN]
    return str(known[0]) if known else None


def _rent(dossier: Dossier, _: date) -> Answer | None:
    cents = dossier.home.rent_cents
    return None if cents is None else Decimal(cents) / 100


def _arrears(dossier: Dossier, _: date) -> Answer | None:
    cents = dossier.arrears.amount_cents
    return None if cents is None else Decimal(cents) / 100


def _arrears_months(dossier: Dossier, _: date) -> Answer | None:
    owed, rent = dossier.arrears.amount_cents, dossier.home.rent_cents
    return None if owed is None or not rent else owed // rent


def _tenancy_years(dossier: Dossier, today: date) -> Answer | None:
    since = dossier.home.rented_since
    if since is None:
        return None
    return today.year - since.year - ((today.month, today.day) < (since.month, since.day))


def _children(dossier: Dossier, today: date) -> Answer | None:
    return len(dossier.minors_on(today))


_OF_CASE: Mapping[str, Callable[[Dossier, date], Answer | None]] = {
    "ground": _grounds,
    "stage": lambda dossier, _: str(dossier.case.stage) if dossier.case.stage else None,
    "landlord-kind": _landlord_kind,
    "children": _children,
    "rent": _rent,
    "arrears": _arrears,
    "arrears-months": _arrears_months,
    "tenancy-years": _tenancy_years,
    "adults": lambda dossier, _: len(dossier.on_side(Side.FAMILY)) or None,
}

_OF_CHILD: Mapping[str, Callable[[Child, date], Answer | None]] = {
    "child-age": lambda child, today: child.age_on(today),
    "child-stays": lambda child, _: str(child.stays),
    "own-words": lambda child, _: bool(child.own_words),
    "child-school": lambda child, _: child.school or None,
    "child-care": lambda child, _: child.care or None,
    "child-health": lambda child, _: child.health or None,
    "child-contact": lambda child, _: child.contact or None,
}

IMPLIED = frozenset((*_OF_CASE, *_OF_CHILD))
"""The questions that the intake answers."""
