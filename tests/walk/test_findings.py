"""Point by point: what is known, what is proved, what pleads it, what is still to ask and of whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.dossier import (
    Case,
    Child,
    Choice,
    Decision,
    Dossier,
    Exhibit,
    Fact,
    Ground,
    LandlordKind,
    OwnWords,
    Party,
    Side,
    Stage,
    Standing,
)
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.filings.fill import fill
from legalaid_desk.law import Addressee, Answer, AnswerKind, Law, Point, Question, Truth, judge
from legalaid_desk.law.reading import as_law, read_folder
from legalaid_desk.walk import DossierView, Finding, Found, Known, Pleading, State, TopicFound, Walk

TODAY = date(2026, 11, 25)
SHIPPED = as_law(read_folder(law_folder()))
WALKTHROUGHS = tuple(SHIPPED.walkthroughs)
POINTS = [(walkthrough.id, point) for walkthrough in SHIPPED.walkthroughs.values() for point in walkthrough.points]

each_walkthrough = pytest.mark.parametrize("walkthrough", WALKTHROUGHS)
each_point = pytest.mark.parametrize("walkthrough, point", POINTS, ids=[f"{w}/{point.id}" for w, point in POINTS])


def dossier(*facts: Fact, stage: Stage = Stage.MERITS) -> Dossier:
    made = Dossier(
        id="d",
        case=Case(ground=Ground.ARREARS, stage=stage),
        children=(Child(id="c1", given_name="Elif", age_stated=11), Child(id="c2", given_name="Noah", age_stated=6)),
        exhibits=(Exhibit(id="e1", title="Brief"),),
    )
    for fact in facts:
        made = made.learn(fact)
    return made


def found(law: Law, made: Dossier, point: str, subject: str = "case") -> Finding:
    findings = Walk(made, law, TODAY).findings("onderzoek")
    return next(one for one in findings if (one.point.id, one.subject) == (point, subject))


def test_a_point_nobody_looked_into_is_open_and_says_what_to_ask(small_law: Law) -> None:
    finding = found(small_law, dossier(), "steps")
    assert finding.state is Found.OPEN
    assert finding.facts == ()
    assert finding.still_to_ask == (("referred", "case"), ("contact", "case"), ("cause", "case"))


def test_one_answer_of_three_is_part_of_it_and_three_are_all(small_law: Law) -> None:
    told = [Fact(question="referred", value=False), Fact(question="contact", value=True)]
    assert found(small_law, dossier(*told[:1]), "steps").state is Found.PARTLY
    everything = found(small_law, dossier(*told, Fact(question="cause", value="illness")), "steps")
    assert (everything.state, everything.still_to_ask) == (Found.ANSWERED, ())


def test_a_question_that_makes_no_sense_here_is_not_missed(small_law: Law) -> None:
    told = (Fact(question="referred", value=False), Fact(question="contact", value=True))
    nuisance = replace(dossier(*told), case=Case(ground=Ground.NUISANCE, stage=Stage.MERITS))
    assert found(small_law, nuisance, "steps").state is Found.ANSWERED


def test_that_nobody_knows_leaves_the_point_open_and_is_not_asked_again(small_law: Law) -> None:
    finding = found(small_law, dossier(Fact(question="referred", standing=Standing.UNKNOWN)), "steps")
    assert finding.state is Found.OPEN
    assert ("referred", "case") not in finding.still_to_ask
    assert [(fact.question, fact.value, fact.standing) for fact in finding.facts] == [
        ("referred", None, Standing.UNKNOWN)
    ]


def test_what_is_known_comes_with_its_standing_and_its_proof(small_law: Law) -> None:
    seen = Fact(question="contact", value=True, standing=Standing.SEEN, exhibits=("e1",))
    proved = found(small_law, dossier(seen), "steps")
    assert proved.facts == (Known("contact", "case", True, Standing.SEEN, ("e1",), is_proved=True),)
    assert proved.is_proved
    assert not found(small_law, dossier(seen, Fact(question="referred", value=False)), "steps").is_proved
    assert not found(small_law, dossier(), "steps").is_proved


def test_it_tells_what_pleads_it_whether_it_is_open_and_whether_it_was_chosen(small_law: Law) -> None:
    made = dossier(Fact(question="referred", value=False), Fact(question="contact", value=True))
    chosen = made.with_choice(Choice(item="steps-missing", decision=Decision.CHOSEN))
    assert found(small_law, made, "steps").pleadings == (
        Pleading("steps-missing", "", State.OPEN, chosen=False),
        Pleading("steps-missing", "referral", State.OPEN, chosen=False),
        Pleading("steps-missing", "contact", State.CLOSED, chosen=False),
        Pleading("each-child", "child", State.NEEDS, chosen=False),
    )
    pleadings = found(small_law, chosen, "steps").pleadings
    assert [(one.argument, one.chosen) for one in pleadings if one.chosen] == [("steps-missing", True)] * 3


def test_only_inquiries_that_fit_are_offered(small_law: Law) -> None:
    assert [one.id for one in found(small_law, dossier(), "steps").inquiries] == ["landlord-steps"]
    not_referred = dossier(Fact(question="referred", value=False))
    assert [(one.id, one.to) for one in found(small_law, not_referred, "steps").inquiries] == [
        ("landlord-steps", Addressee.LANDLORD),
        ("client-letter", Addressee.CLIENT),
    ]


def test_a_point_about_children_is_gone_through_for_each_of_them(small_law: Law) -> None:
    made = dossier(Fact(question="school", subject="c2", value="groep 3"))
    assert found(small_law, made, "each-child", "c1").state is Found.OPEN
    assert found(small_law, made, "each-child", "c2").state is Found.PARTLY
    assert found(small_law, made, "each-child", "c2").still_to_ask == (("ill", "c2"),)


def test_without_children_a_point_about_them_stands_once_and_is_not_asked(small_law: Law) -> None:
    childless = replace(dossier(), children=())
    findings = [f for f in Walk(childless, small_law, TODAY).findings("onderzoek") if f.point.id == "each-child"]
    assert [(finding.subject, finding.state) for finding in findings] == [("", Found.NOT_ASKED_HERE)]


def test_a_point_whose_condition_fails_is_not_asked_here(small_law: Law) -> None:
    assert found(small_law, dossier(), "urgency").state is Found.NOT_ASKED_HERE
    assert found(small_law, dossier(stage=Stage.INTERIM), "urgency").state is Found.OPEN


def test_a_topic_shows_what_is_known_of_it_or_what_to_ask(small_law: Law) -> None:
    (silent,) = found(small_law, dossier(), "steps").topics
    assert (silent.topic.id, silent.facts, silent.still_to_ask) == ("contact", (), (("contact", "case"),))
    (told,) = found(small_law, dossier(Fact(question="contact", value=True)), "steps").topics
    assert [fact.value for fact in told.facts] == [True]
    assert told.still_to_ask == ()


def test_they_are_worked_out_once_and_an_unknown_walkthrough_is_an_error(small_law: Law) -> None:
    walk = Walk(dossier(), small_law, TODAY)
    assert walk.findings("onderzoek") is walk.findings("onderzoek")
    with pytest.raises(KeyError):
        walk.findings("nowhere")


@pytest.mark.parametrize("kind", [Finding, Known, Pleading, TopicFound])
def test_nothing_in_a_finding_is_a_score(kind: type) -> None:
    assert not [one.name for one in fields(kind) if one.type in ("int", "float", "Decimal")]


def test_an_empty_line_of_the_intake_is_asked_for_but_keeps_no_point_unfinished() -> None:
    made = dossier(Fact(question="ch-effect", subject="c1", value="een verhuizing wordt afgeraden"))
    findings = Walk(made, SHIPPED, TODAY).findings("hr-2025-1799")
    told, silent = (one for one in findings if one.point.id == "affected")
    assert (told.state, told.still_to_ask) == (Found.ANSWERED, (("child-school", "c1"), ("child-care", "c1")))
    assert (silent.subject, silent.state) == ("c2", Found.OPEN)


def test_words_that_the_intake_holds_count_and_their_absence_is_no_lack() -> None:
    made = dossier(
        Fact(question="ch-heard", subject="c1", value=False), Fact(question="ch-heard", subject="c2", value=False)
    )
    made = made.learn(Fact(question="ch-wants-hearing", subject="c1", value=False))
    spoken = replace(made.children[1], own_words=(OwnWords(words="Ik wil hier blijven"),))
    findings = Walk(made.with_child(spoken), SHIPPED, TODAY).findings("zeven-punten")
    quiet, told = (one for one in findings if one.point.id == "views")
    assert (quiet.state, quiet.still_to_ask) == (Found.ANSWERED, (("own-words", "c1"),))
    assert Known("own-words", "c2", True) in told.facts


# the walkthroughs that ship


def silent_dossier() -> Dossier:
    """A family with one child of whom nothing is known, in a case of which nothing is known."""
    return Dossier(id="d", children=(Child(id="c1", given_name="Elif"),))


def one_that_answers(point: Point) -> Dossier:
    """The full dossier in the first stage in which this point is looked into."""
    return next(made for made in map(full_dossier, Stage) if judge(point.when, view_of(made), "c1").truth is Truth.YES)


@cache
def full_dossier(stage: Stage) -> Dossier:
    """Everything the law asks, answered as far as it makes sense."""
    child = Child(
        id="c1",
        given_name="Elif",
        age_stated=11,
        school="groep 8",
        care="logopedie",
        health="astma",
        contact="opa",
        own_words=(OwnWords(words="Ik blijf"),),
    )
    made = Dossier(
        id="d",
        case=Case(ground=Ground.ARREARS, further_grounds=(Ground.NUISANCE, Ground.DRUGS), stage=stage),
        parties=(
            Party(id="p1", side=Side.FAMILY, name="Demir"),
            Party(id="p2", side=Side.LANDLORD, name="Verhuurder", landlord_kind=LandlordKind.PRIVATE),
        ),
        children=(child,),
    )
    for question in SHIPPED.questions.values():
        for subject in view_of(made).subjects(question.level):
            if not question.intake:
                made = made.learn(Fact(question=question.id, subject=subject, value=next(values(question))))
    return made


def view_of(made: Dossier) -> DossierView:
    return DossierView(made, SHIPPED, TODAY)


def values(question: Question) -> Iterator[Answer]:
    match question.kind:
        case AnswerKind.YES_NO:
            yield True
        case AnswerKind.CHOICE:
            yield question.options[0].id
        case AnswerKind.MANY:
            yield (question.options[0].id,)
        case AnswerKind.NUMBER:
            yield 3
        case AnswerKind.AMOUNT:
            yield Decimal(300)
        case AnswerKind.DAY:
            yield TODAY
        case AnswerKind.TEXT:
            yield "het zo is"


@each_point
def test_one_test_dossier_answers_every_point(walkthrough: str, point: Point) -> None:
    findings = Walk(one_that_answers(point), SHIPPED, TODAY).findings(walkthrough)
    (finding,) = [one for one in findings if one.point is point]
    assert (finding.state, finding.still_to_ask) == (Found.ANSWERED, ())


@each_point
def test_every_point_is_open_where_only_a_child_is_known(walkthrough: str, point: Point) -> None:
    findings = Walk(silent_dossier(), SHIPPED, TODAY).findings(walkthrough)
    (finding,) = [one for one in findings if one.point is point]
    first = walkthrough == "hr-2025-1799" and point.id == "minors"  # that there is a child is all that is known
    assert finding.state is (Found.ANSWERED if first else Found.OPEN)
    assert finding.inquiries
    assert all(pleading.chosen is False for pleading in finding.pleadings)


@each_point
def test_in_an_empty_dossier_only_whether_there_are_minors_is_asked(walkthrough: str, point: Point) -> None:
    findings = Walk(Dossier(id="d"), SHIPPED, TODAY).findings(walkthrough)
    (finding,) = [one for one in findings if one.point is point]
    asked = walkthrough == "hr-2025-1799" and point.id == "minors"
    assert finding.state is (Found.OPEN if asked else Found.NOT_ASKED_HERE)


@each_walkthrough
@pytest.mark.parametrize("sample", ["huurachterstand", "overlast"])
def test_the_inquiries_of_a_sample_can_be_written(walkthrough: str, sample: str) -> None:
    made = from_json((sample_folder() / sample / "dossier.json").read_text(encoding="utf-8"))
    walk = Walk(made, SHIPPED, TODAY)
    findings = walk.findings(walkthrough)
    assert {finding.subject for finding in findings} >= {child.id for child in made.minors_on(TODAY)}
    for finding in findings:
        for inquiry in finding.inquiries:
            assert fill(inquiry.text, walk.view, finding.subject, {}).lacks == ()
