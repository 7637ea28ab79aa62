"""Paragraphs that nothing carries: only those that print nothing of the case, cite nothing and hang on no condition."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from legalaid_desk.dossier import Case, Choice, Decision, Dossier, Fact, Ground, Home, Stage
from legalaid_desk.filings import compose
from legalaid_desk.filings.orphans import bare_paragraphs
from legalaid_desk.law import Law, Passage, Sentence
from legalaid_desk.walk import Walk

TODAY = date(2026, 11, 25)


def bare(law: Law) -> list[str]:
    dossier = Dossier(
        id="d",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        home=Home(rented_since=date(2023, 11, 26)),
        choices=(Choice(item="steps-missing", decision=Decision.CHOSEN),),
    ).learn(Fact(question="referred", value=False))
    draft = compose(Walk(dossier, law, TODAY), "antwoord").draft
    assert "steps-missing/offer/witness" in [one.id for one in draft.paragraphs]
    return [one.id for one in bare_paragraphs(draft, law)]


def test_a_paragraph_that_cites_tells_a_fact_or_offers_proof_is_carried(small_law: Law) -> None:
    assert bare(small_law) == []


def test_a_paragraph_that_only_says_something_is_told(small_law: Law) -> None:
    argument = small_law.arguments["steps-missing"]
    said = Passage(id="said", text=Sentence(("Dat is onredelijk.",)))
    with_it = replace(argument, passages=(*argument.passages, said))
    law = replace(small_law, arguments={**small_law.arguments, argument.id: with_it})
    assert bare(law) == ["steps-missing/said"]


def test_one_that_stands_there_under_a_condition_rests_on_that(small_law: Law) -> None:
    argument = small_law.arguments["steps-missing"]
    under = next(one.when for one in argument.passages if one.id == "referral")
    said = Passage(id="said", text=Sentence(("Dat is onredelijk.",)), when=under)
    with_it = replace(argument, passages=(*argument.passages, said))
    law = replace(small_law, arguments={**small_law.arguments, argument.id: with_it})
    assert bare(law) == []
