"""What cannot both be true is named, with what is in it, and kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk.dossiers import read_exchange
from legalaid_desk.dossier import (
    Arrears,
    Case,
    Child,
    Dossier,
    Exhibit,
    Fact,
    Ground,
    Home,
    LandlordKind,
    OwnWords,
    Party,
    RentMonth,
    Side,
    Stage,
    Standing,
    Stays,
)
from legalaid_desk.law import AllOf, Condition, Contradiction, Law, Truth, load_law, questions_tested
from legalaid_desk.law.check_contradictions import contradiction_faults
from legalaid_desk.law.grammar import parse_condition
from legalaid_desk.walk import Clash, ClashKind, Walk
from tests.law.opener import Answers, Opener

TODAY = date(2026, 11, 25)
LAW = load_law(law_folder())
DECLARED = tuple(LAW.contradictions.values())
CHILD = Child(id="c1", given_name="Zoë", birth_date=date(2019, 3, 1))
TENANT = Party(id="p1", side=Side.FAMILY, name="Proef", birth_date=date(1990, 5, 1))
PARTNER = Party(id="p2", side=Side.FAMILY, name="Voorbeeld")
SUBJECTS = {"case": ("case",), "child": ("c1",), "person": ("p1", "p2")}


def dossier(**parts: object) -> Dossier:
    case = Case(ground=Ground.ARREARS, stage=Stage.MERITS)
    made = Dossier(id="d", case=case, children=(CHILD,), parties=(TENANT,), exhibits=(Exhibit(id="e1", title="Brief"),))
    return replace(made, **parts)  # type: ignore[arg-type]


def clashes(of: Dossier, law: Law = LAW) -> tuple[Clash, ...]:
    return Walk(of, law, TODAY).clashes


def kinds(of: Dossier) -> list[ClashKind]:
    return [clash.kind for clash in clashes(of)]


def sensible(condition: Condition) -> Condition:
    """The condition where each question in it makes sense, and each it hangs on: else its answer does not count."""
    parts, seen, ahead = [condition], set[str](), [condition]
    while ahead:
        for one in {test.question for test, _ in questions_tested(ahead.pop())} - seen:
            seen.add(one)
            parts.append(LAW.questions[one].when)
            ahead.append(LAW.questions[one].when)
    return AllOf(tuple(parts))


def made_of(answers: Answers) -> Dossier:
    """A dossier with these answers, those of the intake in the intake."""
    ground, stage, stays = answers.get("ground", "arrears"), answers.get("stage", "merits"), answers.get("child-stays")
    own = (OwnWords(words="Ik wil blijven."),) if answers.get("own-words") else ()
    child = replace(CHILD, own_words=own, stays=Stays(stays) if isinstance(stays, str) else Stays.FULL)
    made = dossier(case=Case(ground=Ground(str(ground)), stage=Stage(str(stage))), children=(child,))
    kind = answers.get("landlord-kind")
    if isinstance(kind, str):
        landlord = Party(id="v", side=Side.LANDLORD, name="Verhuur", landlord_kind=LandlordKind(kind))
        made = made.with_party(landlord)
    owed = answers.get("arrears")
    if isinstance(owed, Decimal):
        made = replace(made, arrears=Arrears(claimed_cents=int(owed * 100)))
    for one, value in answers.items():
        question = LAW.questions[one]
        if question.level == "person":
            made = made.with_party(PARTNER)
        for subject in () if question.intake else SUBJECTS[question.level]:
            made = made.learn(Fact(question=one, subject=subject, value=value))
    return made


@pytest.mark.parametrize("declared", DECLARED, ids=[one.id for one in DECLARED])
def test_each_contradiction_of_the_law_is_named_with_its_answers(declared: Contradiction) -> None:
    condition = sensible(declared.when)
    tried = (made_of(answers) for answers in Opener(LAW).giving(condition, Truth.YES))
    found = next(clash for one in tried for clash in clashes(one) if clash.item == declared.id)
    assert found.kind is ClashKind.ANSWERS
    assert {question for question, _ in found.facts} <= {test.question for test, _ in questions_tested(declared.when)}
    assert not found.is_proved
    assert found.subject == ("c1" if declared.each == "child" else "case")


def test_there_are_many_of_them_and_the_samples_hold_none() -> None:
    assert len(DECLARED) >= 25
    for path in sample_folder().rglob("dossier.json"):
        assert clashes(read_exchange(path).dossier) == ()


def test_two_opposite_facts_with_proof_come_before_those_without() -> None:
    proof = {"standing": Standing.SEEN, "exhibits": ("e1",)}
    effort = Fact(question="ll-effort", value=("visit", "letter"), **proof)  # type: ignore[arg-type]
    contact = Fact(question="vs-personal-contact", value=False, **proof)  # type: ignore[arg-type]
    both = dossier().learn(effort).learn(Fact(question="vs-reminder", value=False)).learn(contact)
    assert [(clash.item, clash.is_proved) for clash in clashes(both)] == [
        ("contact-and-visit", True),
        ("reminder-and-letter", False),
    ]
    assert clashes(both)[0].facts == (("vs-personal-contact", "case"), ("ll-effort", "case"))


def test_what_one_adult_had_no_share_in_may_be_the_work_of_the_other() -> None:
    found = dossier(case=Case(ground=Ground.DRUGS, stage=Stage.MERITS), parties=(TENANT, PARTNER))
    found = found.learn(Fact(question="cd-involvement", value="involved"))
    found = found.learn(Fact(question="pe-blame", subject="p1", value="unaware"))
    assert clashes(found) == ()  # of the other nobody answered yet
    one_did = found.learn(Fact(question="pe-blame", subject="p2", value="took-part"))
    assert clashes(one_did) == ()
    nobody = found.learn(Fact(question="pe-blame", subject="p2", value="stepped-in"))
    assert [clash.item for clash in clashes(nobody)] == ["involved-and-nobody-to-blame"]
    assert [key for key in clashes(nobody)[0].facts if key[0] == "pe-blame"] == [("pe-blame", "p1"), ("pe-blame", "p2")]


def test_a_share_in_the_debt_is_no_share_in_the_drugs() -> None:
    grounds = Case(ground=Ground.DRUGS, further_grounds=(Ground.ARREARS,), stage=Stage.MERITS)
    made = dossier(case=grounds, parties=(TENANT, PARTNER))
    made = made.learn(Fact(question="cd-involvement", value="unknown-acted"))
    for adult in ("p1", "p2"):
        made = made.learn(Fact(question="pe-blame", subject=adult, value="took-part"))
    assert clashes(made) == ()
    only_drugs = replace(made, case=replace(grounds, further_grounds=()))
    assert [clash.item for clash in clashes(only_drugs)] == ["unknown-and-all-knew"]


def test_living_here_without_being_registered_here_contradicts_nothing() -> None:
    living = dossier().learn(Fact(question="tn-residence", value=True)).learn(Fact(question="tn-brp", value="none"))
    assert clashes(living) == ()


def test_an_answer_that_does_not_count_contradicts_nothing() -> None:
    effort = Fact(question="ll-effort", value=("visit",))
    both = dossier().learn(effort).learn(Fact(question="vs-personal-contact", value=False))
    assert [clash.item for clash in clashes(both)] == ["contact-and-visit"]
    assert clashes(replace(both, case=Case(ground=Ground.NUISANCE, stage=Stage.MERITS))) == ()


def test_a_child_born_in_the_future_or_after_the_hearing() -> None:
    hearing = Case(stage=Stage.MERITS, hearing_on=date(2026, 12, 8))
    born = replace(CHILD, birth_date=date(2026, 12, 24))
    assert kinds(dossier(case=hearing, children=(born,))) == [ClashKind.BORN_AHEAD, ClashKind.BORN_AFTER_HEARING]
    assert kinds(dossier(case=hearing)) == []


@pytest.mark.parametrize("stated, clash", [(7, False), (8, False), (6, False), (9, True), (5, True)])
def test_a_stated_age_far_from_the_birth_date(stated: int, clash: bool) -> None:
    aged = replace(CHILD, age_stated=stated)
    assert (ClashKind.AGE_DIFFERS in kinds(dossier(children=(aged,)))) is clash


def test_words_of_a_child_at_an_age_it_did_not_have() -> None:
    def heard(on: date | None, age: int | None) -> list[ClashKind]:
        return kinds(dossier(children=(replace(CHILD, own_words=(OwnWords(words="Nee.", on=on, age=age),)),)))

    assert heard(date(2026, 5, 1), 7) == []
    assert heard(date(2026, 5, 1), 8) == [ClashKind.HEARD_AGE_DIFFERS]
    assert heard(date(2018, 5, 1), 7) == [ClashKind.HEARD_BEFORE_BIRTH]
    assert heard(None, 8) == []
    told = Fact(question="ch-heard-age", subject="c1", value=9)
    assert kinds(dossier().learn(Fact(question="ch-heard", subject="c1", value=True)).learn(told)) == [
        ClashKind.HEARD_AGE_DIFFERS
    ]


def test_the_same_child_twice() -> None:
    found = clashes(dossier(children=(CHILD, replace(CHILD, id="c2"))))
    assert found == (Clash(ClashKind.CHILD_TWICE, subject="c1", detail="c2"),)
    assert clashes(dossier(children=(CHILD, replace(CHILD, id="c2", given_name="Noah")))) == ()


def test_a_tenancy_from_before_the_tenant_was_born_or_from_the_future() -> None:
    assert kinds(dossier(home=Home(rented_since=date(1985, 1, 1)))) == [ClashKind.RENTED_BEFORE_BIRTH]
    assert kinds(dossier(home=Home(rented_since=date(2027, 1, 1)))) == [ClashKind.RENTED_AHEAD]
    assert kinds(dossier(home=Home(rented_since=date(2015, 1, 1)))) == []
    older = replace(TENANT, id="p2", birth_date=date(1960, 1, 1))
    assert kinds(dossier(home=Home(rented_since=date(1985, 1, 1)), parties=(TENANT, older))) == []


def test_more_arrears_counted_than_claimed() -> None:
    ledger = (RentMonth(month=date(2026, 8, 1), due_cents=70000, paid_cents=0),)
    assert kinds(dossier(arrears=Arrears(claimed_cents=60000, ledger=ledger))) == [ClashKind.ARREARS_ABOVE_CLAIM]
    assert kinds(dossier(arrears=Arrears(claimed_cents=70000, ledger=ledger))) == []


def test_days_of_the_case_in_an_order_that_cannot_be() -> None:
    case = Case(stage=Stage.MERITS, summons_on=date(2026, 10, 1), hearing_on=date(2026, 9, 1))
    assert clashes(dossier(case=case)) == (Clash(ClashKind.DAYS_REVERSED, "summons_on", detail="hearing_on"),)
    assert kinds(dossier(case=replace(case, hearing_on=date(2026, 10, 1)))) == []
    assert kinds(dossier(case=Case(judgment_on=date(2027, 1, 1)))) == [ClashKind.JUDGMENT_AHEAD]


def test_a_new_summons_after_the_judgment_is_how_execution_goes() -> None:
    case = Case(stage=Stage.ENFORCEMENT, judgment_on=date(2026, 9, 1), summons_on=date(2026, 10, 1))
    assert kinds(dossier(case=case)) == []
    assert kinds(dossier(case=replace(case, stage=Stage.MERITS))) == [ClashKind.DAYS_REVERSED]


def test_an_answer_about_someone_it_is_not_asked_of() -> None:
    strange = Fact(question="ch-rooted", subject="p1", value=True)
    assert clashes(dossier().learn(strange)) == (
        Clash(ClashKind.SUBJECT_GONE, "ch-rooted", "p1", facts=(("ch-rooted", "p1"),)),
    )


def test_an_empty_dossier_and_one_with_twenty_children_contradict_nothing() -> None:
    assert clashes(Dossier(id="leeg")) == ()
    many = tuple(Child(id=f"c{n}", given_name=f"Kind {n}", birth_date=date(2010, 1, 1 + n)) for n in range(20))
    assert clashes(dossier(children=many)) == ()
    assert len(Walk(dossier(children=many), LAW, TODAY).view.subjects("child")) == 20


def beside(small_law: Law, *declared: Contradiction) -> list[str]:
    law = replace(small_law, contradictions={one.id: one for one in declared})
    return [what for _, _, (what, _) in contradiction_faults(law)]


@pytest.mark.parametrize(
    "when, fault",
    [
        ("referred is no", "tests only one answer"),
        ("referred is no and referred is yes", "can never hold"),
        ("referred is no and unheard is yes", "unheard"),
        ("referred is no and ill is yes", "ill"),
    ],
)
def test_a_contradiction_that_cannot_be_used_is_a_fault(small_law: Law, when: str, fault: str) -> None:
    (found,) = beside(small_law, Contradiction(id="x", when=parse_condition(when), text="Dit.", text_en="This."))
    assert fault in found


def test_one_that_can_be_used_is_none(small_law: Law) -> None:
    when = parse_condition("referred is no and any child (ill is yes)")
    assert beside(small_law, Contradiction(id="x", when=when, text="Dit.", text_en="This.")) == []
