"""The weighing board: what stands on which side, on which facts, in the lawyer's order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.dossier import (
    WEIGHING,
    Case,
    Cause,
    Child,
    Dossier,
    Exhibit,
    Fact,
    Ground,
    Measure,
    OwnInterest,
    Side,
    Stage,
    Standing,
    Weighing,
    Wording,
)
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.law import Bearer, Track
from legalaid_desk.law.reading import as_law, read_folder
from legalaid_desk.walk import DossierView, State, Walk
from legalaid_desk.walk.burden import burdens
from legalaid_desk.walk.fitting import misfits
from legalaid_desk.walk.issues import issues, tree
from legalaid_desk.walk.ladder import ladder, track_of
from legalaid_desk.walk.rests import Rest, touched
from legalaid_desk.walk.weighing import Place, board

TODAY = date(2026, 11, 25)
LAW = as_law(read_folder(law_folder()))


@cache
def sample(name: str) -> Dossier:
    return from_json((sample_folder() / name / "dossier.json").read_text(encoding="utf-8"))


def walk(made: Dossier) -> Walk:
    return Walk(made, LAW, TODAY)


def arrears(*facts: Fact, weighing: Weighing = Weighing()) -> Dossier:
    made = Dossier(
        id="d",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        children=(Child(id="c1", given_name="Elif", age_stated=11), Child(id="c2", given_name="Noah", age_stated=6)),
        exhibits=(Exhibit(id="e1", title="Brief"),),
        weighing=weighing,
    )
    for fact in facts:
        made = made.learn(fact)
    return made


def keys(made: Dossier, side: Side) -> list[str]:
    shown = board(walk(made))
    return [entry.key for entry in (shown.family if side is Side.FAMILY else shown.landlord)]


def test_an_empty_dossier_has_an_empty_board_and_breaks_nothing() -> None:
    empty = walk(Dossier(id="d"))
    assert board(empty).entries == ()
    assert (issues(empty), tree(empty)) == ((), ())
    assert len(ladder(empty)) == 4


def test_the_same_question_puts_its_answer_on_the_side_it_speaks_for() -> None:
    assert "rent-paid-again" in keys(arrears(Fact(question="debt-since-notice", value=True)), Side.FAMILY)
    against = arrears(Fact(question="debt-since-notice", value=False))
    assert "rent-still-unpaid" in keys(against, Side.LANDLORD)
    assert "rent-paid-again" not in keys(against, Side.FAMILY)


def test_an_entry_is_tied_to_its_fact_and_exhibit() -> None:
    told = Fact(question="debt-since-notice", value=True, standing=Standing.SEEN, exhibits=("e1",))
    entry = next(one for one in board(walk(arrears(told))).family if one.key == "rent-paid-again")
    assert (entry.exhibits, entry.is_proved, entry.is_disputed) == (("e1",), True, False)
    assert ("debt-since-notice", "case") in [(fact.question, fact.subject) for fact in entry.facts]


def test_a_told_fact_waits_for_proof_and_a_disputed_one_is_seen_to_be_disputed() -> None:
    told = Fact(question="debt-since-notice", value=True)
    disputed = replace(told, standing=Standing.DISPUTED)
    for fact, is_disputed in ((told, False), (disputed, True)):
        entry = next(one for one in board(walk(arrears(fact))).family if one.key == "rent-paid-again")
        assert (entry.is_proved, entry.is_disputed) == (False, is_disputed)


def test_a_point_about_children_stands_there_for_each_child_it_holds_for() -> None:
    one = arrears(Fact(question="ch-moves", subject="c2", value=3))
    assert [key for key in keys(one, Side.FAMILY) if key.startswith("child-moved")] == ["child-moved-before|c2"]


def test_printed_entries_come_first_in_the_lawyers_order_and_the_order_runs_across_the_sides() -> None:
    facts = (Fact(question="debt-since-notice", value=True), Fact(question="ll-alternative", value="none"))
    weighing = Weighing(printed=("no-offer", "rent-on-time", "rent-paid-again"), left_out=("children-first",))
    shown = board(walk(arrears(*facts, weighing=weighing)))
    assert [entry.key for entry in shown.printed] == ["no-offer", "rent-on-time", "rent-paid-again"]
    assert [entry.key for entry in shown.family][:2] == ["no-offer", "rent-paid-again"]
    left = next(entry for entry in shown.family if entry.key == "children-first")
    assert left.place is Place.LEFT_OUT


def test_an_entry_whose_fact_changed_falls_out_of_the_print_and_is_kept() -> None:
    weighing = Weighing(printed=("rent-paid-again",))
    fallen = arrears(Fact(question="debt-since-notice", value=False), weighing=weighing)
    shown = board(walk(fallen))
    assert shown.printed == ()
    assert [entry.key for entry in shown.fallen] == ["rent-paid-again"]
    back = board(walk(fallen.learn(Fact(question="debt-since-notice", value=True))))
    assert [entry.key for entry in back.printed] == ["rent-paid-again"]


def test_own_words_hold_while_the_answer_they_are_tied_to_is_there() -> None:
    own = OwnInterest(id="x", side=Side.LANDLORD, text="Er is een wachtlijst.", question="ll-aim")
    weighing = Weighing().with_own(own)
    assert [entry.key for entry in board(walk(arrears(weighing=weighing))).fallen] == ["own:x"]
    told = arrears(Fact(question="ll-aim", value="allocation"), weighing=weighing)
    assert [entry.key for entry in board(walk(told)).printed] == ["own:x"]
    unknown = told.learn(Fact(question="ll-aim", standing=Standing.UNKNOWN))
    assert [entry.key for entry in board(walk(unknown)).fallen] == ["own:x"]


def test_one_side_alone_is_seen_to_be_one_side() -> None:
    assert board(walk(arrears(weighing=Weighing(printed=("rent-on-time",))))).is_one_sided
    assert not board(walk(arrears(weighing=Weighing(printed=("rent-on-time", "children-first"))))).is_one_sided


def test_a_refused_offer_warns_and_says_where_the_weight_goes() -> None:
    assert board(walk(arrears())).shifts == ()
    refused = board(walk(arrears(Fact(question="ll-alternative", value="refused"))))
    assert [(shift.id, shift.weakens) for shift in refused.shifts] == [("offer-refused", ("s7",))]
    assert "offer-refused" in [entry.key for entry in refused.landlord]


def test_a_home_that_began_without_right_warns_too() -> None:
    squatted = replace(
        arrears(Fact(question="tn-unlawful-start", value=True)), case=Case(ground=Ground.NO_TITLE, stage=Stage.MERITS)
    )
    assert [shift.id for shift in board(walk(squatted)).shifts] == ["unlawful-start"]


def test_an_entry_of_another_law_or_child_is_kept_and_named_as_a_misfit_only_when_unknown() -> None:
    made = arrears(weighing=Weighing(printed=("children-fist", "child-effect|c9")))
    assert board(walk(made)).printed == ()
    (fault,) = misfits(made, LAW)
    assert "did you mean 'children-first'?" in str(fault)


def test_twenty_children_each_have_their_own_entries() -> None:
    children = tuple(Child(id=f"k{n}", given_name=f"Kind {n}", age_stated=8) for n in range(20))
    made = replace(arrears(), children=children)
    for child in children:
        made = made.learn(Fact(question="ch-effect", subject=child.id, value="het van school moet wisselen"))
    assert sum(key.startswith("child-effect|") for key in keys(made, Side.FAMILY)) == 20


# the ladder


def test_arguments_stand_on_the_track_of_the_sources_they_cite() -> None:
    assert track_of(LAW.arguments["early-warning-missed"], LAW) is Track.NATIONAL
    assert track_of(LAW.arguments["article-8-weighing"], LAW) in (Track.ECHR, Track.BOTH)
    assert track_of(LAW.arguments["no-certain-shelter"], LAW) is Track.BOTH


def test_every_argument_of_a_step_on_the_ladder_stands_on_one_rung_only() -> None:
    for name in ("huurachterstand", "overlast"):
        steps = ladder(walk(sample(name)))
        sides = [(step.national, step.echr) for step in steps]
        seen = [{p.verdict.argument.id for side in pair for p in (*side.open, *side.needs)} for pair in sides]
        assert sum(len(ids) for ids in seen) == len(set().union(*seen))


def test_a_rung_says_what_is_still_missing_and_shows_what_was_tried() -> None:
    made = replace(arrears(), measures=(Measure(id="m", what="Betalingsregeling"),))
    necessity = next(step for step in ladder(walk(made)) if step.rung.id == "necessity")
    assert ("vs-refer", "case") in necessity.missing
    assert ("cd-warned", "case") not in necessity.missing  # not asked in a case about arrears
    assert [measure.id for measure in necessity.measures] == ["m"]
    assert necessity.echr.is_bare


def test_in_administrative_proceedings_the_rungs_are_those_of_the_decision() -> None:
    closed = replace(arrears(), case=Case(ground=Ground.CLOSURE, stage=Stage.ADMINISTRATIVE))
    assert [step.rung.id for step in ladder(walk(closed))] == [
        "awb-aim", "awb-suitability", "awb-necessity", "awb-balance"
    ]  # fmt: skip


# burdens and pictures


def test_the_map_says_who_must_prove_what_and_what_proof_is_held() -> None:
    lines = {line.burden.id: line for line in burdens(walk(sample("huurachterstand")))}
    assert lines["breach-arrears"].burden.bearer is Bearer.OTHER
    assert lines["unless-clause"].burden.bearer is Bearer.FAMILY
    assert lines["children-affected"].burden.bearer is Bearer.COURT
    assert "debt-cause" in [fact.question for fact in lines["unless-clause"].proved]
    assert "urgency" not in lines  # no interim proceedings


def test_an_offer_of_proof_is_specific_and_known_by_its_paragraph() -> None:
    line = next(line for line in burdens(walk(sample("huurachterstand"))) if line.burden.id == "children-affected")
    assert "each-child/offer/bewijs-gevolg/c1" in [offer.paragraph for offer in line.offers]


def test_an_offer_of_proof_stands_only_where_the_answer_it_names_is_there() -> None:
    line = next(line for line in burdens(walk(sample("overlast"))) if line.burden.id == "unless-clause")
    offered = [offer.passage.id for offer in line.offers if offer.argument == "unless-clause"]
    assert offered == ["bewijs-gestopt-getuige", "bewijs-band"]  # a neighbour can tell; of no parent's health is told


def test_the_issue_table_faces_every_argument_with_the_reply_to_it() -> None:
    shown = issues(walk(sample("overlast")))
    assert shown
    assert all(issue.verdict.state is State.OPEN and issue.verdict.argument.reply for issue in shown)


def test_the_tree_goes_from_a_request_to_arguments_to_facts() -> None:
    branches = tree(walk(sample("huurachterstand")))
    reject = next(branch for branch in branches if branch.relief.id == "reject")
    assert any(fact.question == "vs-refer" for issue in reject.issues for fact in issue.facts)
    assert not any(fact.question in ("ground", "stage") for issue in reject.issues for fact in issue.facts)


def test_a_printed_weighing_rests_on_the_lawyers_words_for_its_paragraphs_and_for_no_other() -> None:
    made = replace(sample("huurachterstand"), weighing=Weighing(printed=("home-lost",)))
    before = DossierView(made, LAW, TODAY)
    kind = "conclusie_van_antwoord"

    def reworded(paragraph: str) -> DossierView:
        words = Wording(kind=kind, paragraph=paragraph, text="Anders.", instead_of="")
        return DossierView(made.with_wording(words), LAW, TODAY)

    assert touched(WEIGHING, before, reworded(f"{kind}/weging/home-lost")) == Rest(Cause.WORDING, WEIGHING)
    assert touched(WEIGHING, before, reworded(f"{kind}/inleiding/home-lost")) is None
    assert touched(WEIGHING, before, reworded("home-interference/home")) is None
