"""What another edition of the law changes for one dossier."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from legalaid_desk.dossier import Case, Child, Choice, Decision, Dossier, Fact, Facts, Ground, Stage
from legalaid_desk.law import Law, load_law
from legalaid_desk.walk.changes import ChangeKind, LawChange, argument_changed, law_changes

TODAY = date(2026, 11, 25)
NEW_ARGUMENT = """
[[argument]]
id = "new-one"
step = "s4"
title = "Nieuw betoog"
title_en = "New"
heading = "Nieuw"
when = "{when}"
reply = "Niets."
rebuttal = "Niets."
sources_for = ["wet"]
no_adverse = "Niet bekend."
[[argument.passages]]
id = "law"
text = "Zie {{source wet}}."

[[filing]]
id = "antwoord"
"""
FILING = '[[filing]]\nid = "antwoord"\n'

Edition = Callable[..., Path]


@pytest.fixture
def dossier() -> Dossier:
    """Arrears, one argument open and chosen, one request chosen."""
    return Dossier(
        id="d-1",
        case=Case(ground=Ground.ARREARS, stage=Stage.MERITS),
        children=(Child(id="c1", given_name="Zoë", age_stated=7),),
        facts=Facts((Fact(question="referred", value=False), Fact(question="cause", value="illness"))),
        choices=(
            Choice(item="steps-missing", decision=Decision.CHOSEN),
            Choice(item="term", decision=Decision.CHOSEN),
        ),
    )


@pytest.fixture
def changes(small_law: Law, edition: Edition, dossier: Dossier) -> Callable[..., tuple[LawChange, ...]]:
    """What these replacements in the texts change for the dossier."""

    def of(replaced: dict[str, str], changed: Dossier = dossier) -> tuple[LawChange, ...]:
        return law_changes(changed, small_law, load_law(edition("2027.1", changes=replaced)), TODAY)

    return of


Changes = Callable[..., tuple[LawChange, ...]]


def test_another_edition_with_the_same_texts_changes_nothing(changes: Changes) -> None:
    assert changes({}) == ()


def test_a_new_argument_shows_where_it_is_open(changes: Changes) -> None:
    assert changes({FILING: NEW_ARGUMENT.format(when="referred is no")}) == (
        LawChange(ChangeKind.ARGUMENT_NEW, "new-one", "", "Nieuw betoog", chosen=False),
    )


def test_a_new_argument_that_is_closed_is_no_news(changes: Changes) -> None:
    assert changes({FILING: NEW_ARGUMENT.format(when="referred is yes")}) == ()


def test_an_argument_that_is_gone_says_whether_it_was_chosen(changes: Changes) -> None:
    gone = changes({"steps-missing": "steps-absent"})
    assert LawChange(ChangeKind.ARGUMENT_GONE, "steps-missing", "De stappen zijn niet gezet", "", chosen=True) in gone
    assert [change.item for change in gone if change.kind is ChangeKind.ARGUMENT_NEW] == ["steps-absent"]


def test_a_verdict_that_comes_out_otherwise_names_both(changes: Changes) -> None:
    found = changes({'when = "referred is no or contact is no"': 'when = "referred is no and contact is no"'})
    assert found[0] == LawChange(ChangeKind.VERDICT, "steps-missing", "open", "needs", chosen=True)
    assert found[1].kind is ChangeKind.CONDITION
    assert "or" in found[1].before
    assert "or" not in found[1].after


def test_a_paragraph_of_a_chosen_argument_is_shown_before_and_after(changes: Changes) -> None:
    (found,) = changes({"eerst vier stappen": "eerst vijf stappen"})
    assert found == LawChange(
        ChangeKind.TEXT,
        "steps-missing",
        "Volgens {source wet} zet de verhuurder eerst vier stappen.",
        "Volgens {source wet} zet de verhuurder eerst vijf stappen.",
        chosen=True,
    )


def test_a_paragraph_of_an_argument_nobody_can_plead_is_no_news(changes: Changes) -> None:
    assert changes({"{child} is {child.age} jaar en zit": "{child} ({child.age} jaar) zit"}) == ()


def test_paragraphs_in_another_order_are_shown_whole(changes: Changes) -> None:
    law = '[[argument.passages]]\nid = "law"\ntext = "Volgens {source wet} zet de verhuurder eerst vier stappen."\n'
    contact = (
        '[[argument.passages]]\nid = "contact"\nwhen = "contact is no"\n'
        'text = "Persoonlijk contact bleef uit {exhibits contact}."\n'
    )
    (found,) = changes({law: "", contact: contact + law})
    assert found.kind is ChangeKind.TEXT
    assert sorted(found.before.splitlines()) == sorted(found.after.splitlines())
    assert found.before != found.after


def test_a_card_of_a_source_that_a_chosen_argument_cites_is_shown(changes: Changes) -> None:
    (found,) = changes({'pinpoint = "lid 1"': 'pinpoint = "lid 2"'})
    assert found == LawChange(ChangeKind.SOURCE, "wet", "lid 1", "lid 2", chosen=True)


def test_a_source_that_is_no_longer_cited_shows_at_the_argument(changes: Changes) -> None:
    (found,) = changes(
        {'sources_against = ["arrest"]\nrelief = ["term"]': 'no_adverse = "Niet bekend."\nrelief = ["term"]'}
    )[1:]
    assert (found.kind, found.before, found.after) == (ChangeKind.CITES, "arrest", "")


def test_an_answered_question_that_reads_otherwise_is_shown(changes: Changes) -> None:
    (found,) = changes({'text = "Ziekte"': 'text = "Ziekte of ongeval"'})
    assert (found.kind, found.item) == (ChangeKind.QUESTION, "cause")
    assert "ongeval" not in found.before
    assert "ongeval" in found.after


def test_an_answered_question_that_is_gone_is_shown(small_law: Law, edition: Edition, dossier: Dossier) -> None:
    new = load_law(edition("2027.1", changes={'"cause"': '"reason"', '"cause is own"': '"reason is own"'}))
    assert law_changes(dossier, small_law, new, TODAY)[-1] == LawChange(
        ChangeKind.QUESTION_GONE, "cause", "Wat is de oorzaak?", "", chosen=True
    )


def test_a_question_nobody_answered_is_no_news(changes: Changes) -> None:
    assert changes({"Is het kind ziek?": "Is het kind nu ziek?"}) == ()


def test_a_chosen_request_that_reads_otherwise_is_shown(changes: Changes) -> None:
    (found,) = changes({"een termijn van een maand te geven": "een termijn van drie maanden te geven"})
    assert (found.kind, found.item, found.chosen) == (ChangeKind.REQUEST, "term", True)
    assert "drie maanden" in found.after


def test_a_chosen_request_that_is_gone_is_shown(changes: Changes) -> None:
    found = changes({'id = "term"': 'id = "delay"', 'relief = ["term"]': 'relief = ["delay"]'})
    assert found[-1] == LawChange(ChangeKind.REQUEST_GONE, "term", "Termijn", "", chosen=True)


@pytest.mark.parametrize(
    "old, new, changed",
    [
        ("eerst vier stappen", "eerst vijf stappen", True),
        ("referred is no or contact is no", "contact is no or referred is no", True),
        ("De verhuurder zet vier stappen.", "De verhuurder zet vijf stappen.", True),
        ("Is het kind ziek?", "Is het kind nu ziek?", False),
    ],
)
def test_what_was_approved_is_compared_by_words_condition_and_sources(
    small_law: Law, edition: Edition, old: str, new: str, changed: bool
) -> None:
    assert argument_changed("steps-missing", small_law, load_law(edition("2", changes={old: new}))) is changed
