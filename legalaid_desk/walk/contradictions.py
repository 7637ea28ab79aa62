"""What in a dossier cannot both be true: answers against one another, days against days, amounts, ages, subjects gone.

It is named and kept: nothing here stops anyone from saving.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from legalaid_desk.dossier import CASE, Child, Dossier, Side, Stage
from legalaid_desk.law import Contradiction, Truth, judge

from .view import DossierView

AGE_MAY_DIFFER = 1
"""A stated age grows old: only more years than this are a contradiction."""


class ClashKind(StrEnum):
    """What contradicts what. Its ``item`` is a contradiction of the law, a day of the case, or a question."""

    ANSWERS = "answers"
    BORN_AHEAD = "born-ahead"
    BORN_AFTER_HEARING = "born-after-hearing"
    AGE_DIFFERS = "age-differs"
    HEARD_BEFORE_BIRTH = "heard-before-birth"
    HEARD_AGE_DIFFERS = "heard-age-differs"
    CHILD_TWICE = "child-twice"
    RENTED_AHEAD = "rented-ahead"
    RENTED_BEFORE_BIRTH = "rented-before-birth"
    ARREARS_ABOVE_CLAIM = "arrears-above-claim"
    DAYS_REVERSED = "days-reversed"
    JUDGMENT_AHEAD = "judgment-ahead"
    SUBJECT_GONE = "subject-gone"


@dataclass(frozen=True, slots=True)
class Clash:
    """Two things that cannot both be true. ``facts`` are the answers in it, by question and subject.

    ``detail`` is the other day of the case, or the other child. ``is_proved`` when every answer in it has proof:
    then two papers contradict one another.
    """

    kind: ClashKind
    item: str = ""
    subject: str = CASE
    detail: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    is_proved: bool = False

    @property
    def key(self) -> str:
        """What makes it the only one of its kind in a dossier."""
        return f"{self.kind}|{self.item}|{self.subject}|{self.detail}"


def clashes_in(view: DossierView) -> tuple[Clash, ...]:
    """All contradictions: of the answers first, those with proof on both sides before the others."""
    answers = sorted(_answers(view), key=lambda one: not one.is_proved)
    return (*answers, *_children(view), *_tenancy(view), *_days(view), *_subjects_gone(view))


def _answers(view: DossierView) -> Iterator[Clash]:
    for declared in view.law.contradictions.values():
        for subject in view.subjects(declared.each):
            yield from _declared(declared, subject, view)


def _declared(declared: Contradiction, subject: str, view: DossierView) -> Iterator[Clash]:
    judged = judge(declared.when, view, subject)
    if judged.truth is not Truth.YES:
        return
    keys = dict.fromkeys((test.question, test.subject) for test in judged.deciding().tests())
    facts = [view.fact(*key) for key in keys]
    proved = all(fact is not None and fact.is_proved for fact in facts)
    yield Clash(ClashKind.ANSWERS, declared.id, subject, facts=tuple(keys), is_proved=proved)


def _children(view: DossierView) -> Iterator[Clash]:
    for child in view.dossier.children:
        yield from _born(child, view)
        yield from _heard(child, view)
    for one, other in combinations(view.dossier.children, 2):
        if one.birth_date and (one.full_name, one.birth_date) == (other.full_name, other.birth_date):
            yield Clash(ClashKind.CHILD_TWICE, subject=one.id, detail=other.id)


def _born(child: Child, view: DossierView) -> Iterator[Clash]:
    born, hearing = child.birth_date, view.dossier.case.hearing_on
    if born is None:
        return
    if born > view.today:
        yield Clash(ClashKind.BORN_AHEAD, subject=child.id)
    if hearing is not None and born > hearing:
        yield Clash(ClashKind.BORN_AFTER_HEARING, subject=child.id)
    age = child.age_on(view.today)
    if age is not None and child.age_stated is not None and abs(age - child.age_stated) > AGE_MAY_DIFFER:
        yield Clash(ClashKind.AGE_DIFFERS, subject=child.id)


def _heard(child: Child, view: DossierView) -> Iterator[Clash]:
    for words in child.own_words:
        if words.on is None or child.birth_date is None:
            continue
        if words.on < child.birth_date:
            yield Clash(ClashKind.HEARD_BEFORE_BIRTH, subject=child.id)
        elif words.age is not None and words.age != child.age_on(words.on):
            yield Clash(ClashKind.HEARD_AGE_DIFFERS, subject=child.id)
    told, age = view.answer("ch-heard-age", child.id), child.age_on(view.today)
    if isinstance(told, int) and age is not None and told > age:
        yield Clash(ClashKind.HEARD_AGE_DIFFERS, "ch-heard-age", child.id, facts=(("ch-heard-age", child.id),))


def _tenancy(view: DossierView) -> Iterator[Clash]:
    dossier = view.dossier
    since, tenants = dossier.home.rented_since, dossier.on_side(Side.FAMILY)
    if since is not None and since > view.today:
        yield Clash(ClashKind.RENTED_AHEAD)
    if since is not None and tenants and all(one.birth_date and one.birth_date > since for one in tenants):
        yield Clash(ClashKind.RENTED_BEFORE_BIRTH, subject=tenants[0].id)
    counted, claimed = dossier.arrears.counted_cents, dossier.arrears.claimed_cents
    if counted is not None and claimed is not None and counted > claimed:
        yield Clash(ClashKind.ARREARS_ABOVE_CLAIM)


def _days(view: DossierView) -> Iterator[Clash]:
    case = view.dossier.case
    first_time = case.stage in (Stage.MERITS, Stage.INTERIM)
    for first, then in (*_ALWAYS_IN_ORDER, *(_BEFORE_JUDGMENT if first_time else ())):
        early, late = getattr(case, first), getattr(case, then)
        if early is not None and late is not None and early > late:
            yield Clash(ClashKind.DAYS_REVERSED, first, detail=then)
    if case.judgment_on is not None and case.judgment_on > view.today:
        yield Clash(ClashKind.JUDGMENT_AHEAD)


def _subjects_gone(view: DossierView) -> Iterator[Clash]:
    for fact in view.dossier.facts:
        question = view.law.questions.get(fact.question)
        if question is not None and fact.subject not in _asked_of(question.level, view.dossier):
            yield Clash(
                ClashKind.SUBJECT_GONE, fact.question, fact.subject, facts=(fact.key,), is_proved=fact.is_proved
            )


def _asked_of(level: str, dossier: Dossier) -> tuple[str, ...]:
    if level == "child":
        return tuple(child.id for child in dossier.children)
    return (CASE,) if level == "case" else tuple(party.id for party in dossier.on_side(Side.FAMILY))


_ALWAYS_IN_ORDER = (("summons_on", "roll_on"), ("summons_on", "hearing_on"), ("judgment_on", "eviction_on"))
"""Days of the case of which the first cannot come after the second."""

_BEFORE_JUDGMENT = (("summons_on", "judgment_on"), ("hearing_on", "judgment_on"), ("summons_on", "eviction_on"))
"""The same while the first judgment is still to come: on appeal and in execution a new summons follows it."""
