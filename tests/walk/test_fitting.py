"""What a law pack cannot use in a dossier is named with its place, and with what was probably meant."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from legalaid_desk.dossier import Child, Choice, Decision, Dossier, Fact, Party, Reading, Side, Value, Wording
from legalaid_desk.law import Law
from legalaid_desk.walk import misfits


def dossier() -> Dossier:
    return Dossier(
        id="d",
        children=(Child(id="c1", given_name="Zoë"),),
        parties=(Party(id="p1", side=Side.FAMILY, name="X"),),
    )


def told(of: Dossier, law: Law) -> list[str]:
    return [str(fault) for fault in misfits(of, law)]


def test_what_fits_has_no_faults(small_law: Law) -> None:
    fits = dossier().learn(Fact(question="referred", value=True)).learn(Fact(question="ill", subject="c1", value=False))
    assert told(fits.with_choice(Choice(item="steps-missing", decision=Decision.CHOSEN)), small_law) == []


def test_an_unknown_question_names_the_nearest(small_law: Law) -> None:
    wrong = dossier().learn(Fact(question="refered", value=True))
    assert told(wrong, small_law) == ["facts[0].question: there is no question 'refered'; did you mean 'referred'?"]


@pytest.mark.parametrize(
    "question, subject, value, expected",
    [
        ("referred", "case", "ja", "facts[0].value: the answer to 'referred' must be true or false"),
        ("referred", "c1", True, "facts[0].subject: 'referred' is asked of the case, not of 'c1'"),
        ("ill", "case", True, "facts[0].subject: 'ill' is asked of a child, not of 'case'"),
        ("cause", "case", "ilness", "there is no option of 'cause' 'ilness'; did you mean 'illness'?"),
        ("cause", "case", ("illness",), "must be the id of an option"),
        ("school", "c1", date(2026, 1, 1), "must be text"),
        ("school", "c1", Decimal("1.50"), "must be text"),
        ("school", "c1", 3, "must be text"),
        ("ground", "case", "arrears", "'ground' is answered by the intake"),
    ],
)
def test_a_misfit_is_named(small_law: Law, question: str, subject: str, value: Value, expected: str) -> None:
    (fault,) = told(dossier().learn(Fact(question=question, subject=subject, value=value)), small_law)
    assert expected in fault


def test_decisions_ticks_and_words_must_be_known_too(small_law: Law) -> None:
    wrong = (
        dossier()
        .with_choice(Choice(item="stepsmissing", decision=Decision.CHOSEN))
        .with_reading(Reading(source="wett", by="x", on=date(2026, 1, 1)))
        .with_wording(Wording(kind="antwoorden", paragraph="p", text="x", instead_of=""))
    )
    assert [line.split(":")[0] for line in told(wrong, small_law)] == [
        "choices[0].item",
        "readings[0].source",
        "wordings[0].kind",
    ]
