"""The questions the judge will ask: what is not found out, proved or agreed, and what weakens what was chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from legalaid_desk.dossier import Case, Child, Choice, Decision, Dossier, Exhibit, Fact, Ground, Stage, Standing
from legalaid_desk.law import Bearer, Law
from legalaid_desk.walk import Walk
from legalaid_desk.walk.judge import JudgeAsks, JudgeQuestion, judge_questions

TODAY = date(2026, 11, 25)
NOT_REFERRED = Fact(question="referred", value=False, standing=Standing.CLIENT_SAYS)
STEPS = ("steps-missing",)
OWN_CAUSE = Fact(question="cause", value="own", standing=Standing.CLIENT_SAYS)


def asked(law: Law, *facts: Fact, chosen: tuple[str, ...] = ()) -> dict[JudgeAsks, list[JudgeQuestion]]:
    dossier = Dossier(
        id="d",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        children=(Child(id="c1", given_name="Elif", age_stated=11),),
        exhibits=(Exhibit(id="e1", title="Brief"),),
    )
    for fact in facts:
        dossier = dossier.learn(fact)
    dossier = replace(dossier, choices=tuple(Choice(item=one, decision=Decision.CHOSEN) for one in chosen))
    questions = judge_questions(Walk(dossier, law, TODAY))
    return {kind: [one for one in questions if one.kind is kind] for kind in JudgeAsks}


def family_must_prove(law: Law) -> Law:
    return replace(law, burdens={"steps": replace(law.burdens["steps"], bearer=Bearer.FAMILY)})


def test_a_point_that_is_not_found_out_is_asked_with_what_is_still_to_ask(small_law: Law) -> None:
    points = asked(small_law, NOT_REFERRED)[JudgeAsks.POINT]
    assert [(one.item, one.subject) for one in points] == [("steps", "case"), ("each-child", "c1")]
    assert points[0].facts == (("contact", "case"), ("cause", "case"))


def test_a_point_that_is_answered_is_not_asked_any_more(small_law: Law) -> None:
    whole = (NOT_REFERRED, OWN_CAUSE, Fact(question="contact", value=True))
    assert [one.item for one in asked(small_law, *whole)[JudgeAsks.POINT]] == ["each-child"]


def test_a_point_that_does_not_fit_the_stage_is_not_asked(small_law: Law) -> None:
    assert "urgency" not in [one.item for one in asked(small_law)[JudgeAsks.POINT]]


def test_what_weakens_an_argument_is_asked_only_once_it_is_chosen(small_law: Law) -> None:
    assert asked(small_law, NOT_REFERRED, OWN_CAUSE)[JudgeAsks.CAUTION] == []
    (caution,) = asked(small_law, NOT_REFERRED, OWN_CAUSE, chosen=STEPS)[JudgeAsks.CAUTION]
    assert caution.item == "steps-missing"
    assert [one.text_en for one in caution.cautions] == ["The cause lies with the family."]


def test_what_several_chosen_arguments_are_asked_in_the_same_words_is_asked_once(small_law: Law) -> None:
    first = small_law.arguments["steps-missing"]
    caution = replace(first.cautions[0], asked="Wat was de oorzaak?", asked_en="What was the cause?")
    twin = replace(caution, text_en="The cause did not come from outside.")
    both = (replace(first, cautions=(caution,)), replace(first, id="again", cautions=(twin,)))
    law = replace(small_law, arguments={**small_law.arguments, **{one.id: one for one in both}})
    (one,) = asked(law, NOT_REFERRED, OWN_CAUSE, chosen=STEPS)[JudgeAsks.CAUTION]
    assert (one.arguments, one.cautions) == (("steps-missing",), (caution,))  # the other is not chosen
    (one,) = asked(law, NOT_REFERRED, OWN_CAUSE, chosen=("steps-missing", "again"))[JudgeAsks.CAUTION]
    assert (one.item, one.arguments) == ("steps-missing", ("steps-missing", "again"))
    assert one.cautions == (caution, twin)


def test_what_is_asked_in_so_many_words_comes_before_bare_advice(small_law: Law) -> None:
    first = small_law.arguments["steps-missing"]
    bare = replace(first.cautions[0], asked="", asked_en="")  # as in an older edition of the law
    weak = replace(first, cautions=(bare, *first.cautions))
    law = replace(small_law, arguments={**small_law.arguments, "steps-missing": weak})
    asks = asked(law, NOT_REFERRED, OWN_CAUSE, chosen=STEPS)[JudgeAsks.CAUTION]
    assert [one.cautions[0].asked for one in asks] == ["Wat was de oorzaak?", ""]


def test_what_does_not_weaken_it_here_is_not_asked(small_law: Law) -> None:
    illness = replace(OWN_CAUSE, value="illness")
    assert asked(small_law, NOT_REFERRED, illness, chosen=STEPS)[JudgeAsks.CAUTION] == []


def test_a_burden_of_the_family_is_asked_until_it_is_proved(small_law: Law) -> None:
    law = family_must_prove(small_law)
    (told,) = asked(law, NOT_REFERRED, chosen=STEPS)[JudgeAsks.BURDEN]
    assert (told.item, told.facts, told.arguments) == ("steps", (("referred", "case"),), ("steps-missing",))
    seen = replace(NOT_REFERRED, standing=Standing.SEEN, exhibits=("e1",))
    assert asked(law, seen, chosen=STEPS)[JudgeAsks.BURDEN] == []


def test_a_burden_of_which_nothing_is_told_names_what_nobody_answered(small_law: Law) -> None:
    (silent,) = asked(family_must_prove(small_law))[JudgeAsks.BURDEN]
    assert silent.facts == (("referred", "case"), ("school", "c1"))


def test_a_burden_that_is_not_the_familys_is_not_asked_of_it(small_law: Law) -> None:
    assert asked(small_law, NOT_REFERRED)[JudgeAsks.BURDEN] == []


def test_a_disputed_fact_is_asked_with_the_chosen_arguments_that_rest_on_it(small_law: Law) -> None:
    (disputed,) = asked(small_law, replace(NOT_REFERRED, standing=Standing.DISPUTED), chosen=STEPS)[JudgeAsks.DISPUTED]
    assert (disputed.item, disputed.subject, disputed.arguments) == ("referred", "case", ("steps-missing",))
    assert asked(small_law, NOT_REFERRED, chosen=STEPS)[JudgeAsks.DISPUTED] == []
