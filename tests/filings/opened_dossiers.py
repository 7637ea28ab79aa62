"""A dossier that opens one argument and prints one of its passages, built from answers alone. Nobody in it is real."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice
from types import MappingProxyType
from typing import Any

from legalaid_desk.dossier import (
    Arrears,
    Case,
    Child,
    Choice,
    Counsel,
    Decision,
    Dossier,
    Exhibit,
    Fact,
    Ground,
    Home,
    LandlordKind,
    OwnWords,
    Party,
    PartyKind,
    Reading,
    Side,
    Stage,
    Standing,
    Stays,
)
from legalaid_desk.law import (
    ALWAYS,
    AllOf,
    Answer,
    AnswerKind,
    Argument,
    Condition,
    Law,
    Passage,
    Truth,
    questions_tested,
)
from legalaid_desk.walk import State, Walk
from tests.law.opener import Answers, Opener, sample_values, whole

TODAY = date(2026, 11, 25)
EXHIBITS = tuple(Exhibit(id=f"e{number}", title=f"Stuk {number}") for number in range(1, 4))
TRIED = 40
"""How many sets of answers are tried before a passage is given up."""


def with_only(law: Law, argument: Argument) -> Law:
    """The law with this argument and those it points at, so that a walk takes no longer than it must."""
    wanted = (argument.id, *(one for passage in passages_of(argument) for one in passage.text.slots("see")))
    kept = {one: law.arguments[one] for one in law.arguments if one in wanted}
    nothing: MappingProxyType[str, Any] = MappingProxyType({})
    return replace(law, arguments=MappingProxyType(kept), walkthroughs=nothing, burdens=nothing)


def dossiers_printing(law: Law, argument: Argument, passage: Passage) -> Iterator[Dossier]:
    """Dossiers in which the argument is open and chosen and this passage is to be printed, every fact unproved."""
    opener = Opener(law)
    for condition in _conditions(law, argument, passage):
        for answers in islice(opener.giving(condition, Truth.YES), TRIED):
            dossier = dossier_on(_completed(opener, answers, condition, passage), law)
            if Walk(dossier, law, TODAY).verdict(argument.id).state is State.OPEN:
                yield dossier


def closed_by(law: Law, argument: Argument) -> Dossier | None:
    """A dossier that closes the argument."""
    answers = islice(Opener(law).giving(whole(argument), Truth.NO), TRIED)
    tried = (dossier_on(one, law) for one in answers)
    return next((one for one in tried if Walk(one, law, TODAY).verdict(argument.id).state is State.CLOSED), None)


def dossier_on(answers: Answers, law: Law) -> Dossier:
    """A dossier that holds these answers, in the intake where the intake asks them."""
    parties, children = _parties(answers), _children(answers)
    dossier = Dossier(
        id="proef",
        case=_case(answers),
        parties=parties,
        children=children,
        home=_home(answers),
        arrears=_arrears(answers),
        exhibits=EXHIBITS,
        choices=tuple(Choice(item=one, decision=Decision.CHOSEN) for one in law.arguments),
    )
    subjects = {
        "case": ("case",),
        "child": tuple(child.id for child in children),
        "person": tuple(party.id for party in parties if party.side is Side.FAMILY),
    }
    for one, answer in answers.items():
        question = law.questions[one]
        for subject in () if question.intake else subjects[question.level]:
            value = int(answer) if question.kind is AnswerKind.NUMBER and isinstance(answer, Decimal) else answer
            dossier = dossier.learn(Fact(question=one, subject=subject, value=value))
    return dossier


def proved(dossier: Dossier) -> Dossier:
    """The same with every fact seen in two exhibits."""
    for fact in dossier.facts:
        dossier = dossier.learn(replace(fact, standing=Standing.SEEN, exhibits=("e1", "e3")))
    return dossier


def all_read(dossier: Dossier, law: Law) -> Dossier:
    """The same with every source ticked as read by the lawyer."""
    return replace(dossier, readings=tuple(Reading(source=one, by="mr. Voorbeeld", on=TODAY) for one in law.sources))


def _conditions(law: Law, argument: Argument, passage: Passage) -> Iterator[Condition]:
    """What must hold: if it can be, the arguments the passage points at are open as well."""
    own = whole(argument, passage)
    asked = {*(test.question for test, _ in questions_tested(passage.when)), *passage.text.questions}
    senses = tuple(when for one in sorted(asked) if (when := law.questions[one].when) != ALWAYS)
    if senses:  # an answer counts only while its question makes sense
        yield AllOf((own, *senses))
    seen = (law.arguments[one] for one in passage.text.slots("see"))
    others = tuple(whole(one, one.passages[0]) for one in seen)
    if others:
        yield AllOf((own, *others))
    yield own


def _completed(opener: Opener, answers: Answers, condition: Condition, passage: Passage) -> Answers:
    """The answers with one for each question that the passage prints and nothing has answered yet."""
    done = dict(answers)
    for one in passage.text.questions:
        for value in () if one in done else sample_values(opener.law.questions[one]):
            if opener.truth(condition, {**done, one: value}) is Truth.YES:
                done[one] = value
                break
    return done


def passages_of(argument: Argument) -> tuple[Passage, ...]:
    """All that it can print: its own passages, and its offers of proof."""
    return (*argument.passages, *argument.offers)


def _number(answer: Answer | None, default: int) -> int:
    return int(answer) if isinstance(answer, int | Decimal) else default


def _case(answers: Answers) -> Case:
    ground, stage = answers.get("ground"), answers.get("stage")
    grounds = ground if isinstance(ground, tuple) else (ground,) if isinstance(ground, str) else ()
    first, *further = [Ground(one) for one in grounds] or [Ground.ARREARS]
    return Case(
        ground=first,
        further_grounds=tuple(further),
        stage=Stage(stage) if isinstance(stage, str) else Stage.MERITS,
        court="rotterdam",
        seat="rotterdam",
        case_number="12345678 CV EXPL 26-1",
        summons_on=date(2026, 11, 2),
        roll_on=date(2026, 12, 8),
        hearing_on=date(2027, 1, 12),
        judgment_on=date(2026, 10, 1),
        eviction_on=date(2027, 2, 1),
        counsel=Counsel(name="Voorbeeld", title="mr.", office="Voorbeeldkantoor", place="Rotterdam"),
    )


def _parties(answers: Answers) -> tuple[Party, ...]:
    kind = answers.get("landlord-kind")
    adults = max(1, _number(answers.get("adults"), 1))
    family = (Party(id=f"p{n}", side=Side.FAMILY, name="Voorbeeld", given_names=f"An{'n' * n}a") for n in range(adults))
    landlord = Party(
        id="v",
        side=Side.LANDLORD,
        kind=PartyKind.ENTITY,
        name="Stichting Voorbeeldwonen",
        seat="Rotterdam",
        landlord_kind=LandlordKind(kind) if isinstance(kind, str) else LandlordKind.HOUSING_ASSOCIATION,
    )
    return (*family, landlord)


def _children(answers: Answers) -> tuple[Child, ...]:
    stays = answers.get("child-stays")
    return tuple(
        Child(
            id=f"c{number}",
            given_name=name,
            age_stated=_number(answers.get("child-age"), 9),
            stays=Stays(stays) if isinstance(stays, str) else Stays.FULL,
            school="basisschool De Proef",
            care="bij beide ouders",
            health="gezond",
            contact="iedere week",
            own_words=(OwnWords(words="Ik wil hier blijven."),) if answers.get("own-words") is not False else (),
        )
        for number, name in enumerate(("Lotte", "Sem", "Noor", "Daan")[: max(0, _number(answers.get("children"), 2))])
    )


def _home(answers: Answers) -> Home:
    rent = answers.get("rent")
    return Home(
        address="Proefstraat 1",
        place="Rotterdam",
        kind="appartement",
        rented_since=date(2026 - max(0, _number(answers.get("tenancy-years"), 4)), 1, 1),
        rent_cents=int(rent * 100) if isinstance(rent, Decimal) else 70000,
    )


def _arrears(answers: Answers) -> Arrears:
    owed = answers.get("arrears")
    months = _number(answers.get("arrears-months"), 3)
    cents = int(owed * 100) if isinstance(owed, Decimal) else months * 70000
    return Arrears(claimed_cents=cents, claimed_on=date(2026, 10, 1))
