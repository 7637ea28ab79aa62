"""The last days that a paper names or must meet come from the deadlines of the dossier, and are never guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.dossier import Deadline, DeadlineState, Dossier, FiledPaper, Happening, Lodging, Standing
from legalaid_desk.filings import Want, WantKind, compose, readiness
from legalaid_desk.filings.stale import grounds
from legalaid_desk.law import Law, load_law
from legalaid_desk.law.sentences import SentenceError, parse_sentence
from legalaid_desk.walk import Walk
from tests.filings.made_up import told, with_facts
from tests.filings.papers.office import JUDGED

OBJECTION, LETTER = "bezwaarschrift", "brief_client"
TODAY = date(2026, 11, 25)
TERMS = (WantKind.TERM_PASSED, WantKind.TERM_UNPROVED, WantKind.TERM_UNSURE, WantKind.TERM_UNKNOWN)
DECIDED = Happening(id="h1", trigger="bekendmaking-besluit", on=date(2026, 11, 13), standing=Standing.SEEN)


@pytest.fixture(scope="module")
def law() -> Law:
    """The law that ships."""
    return load_law(law_folder())


def decided(happening: Happening = DECIDED, *deadlines: Deadline) -> Dossier:
    """A family that wants to object to a decision of 13 November."""
    return Dossier(id="d", name="Verzonnen", happenings=(happening,), deadlines=deadlines)


def terms(dossier: Dossier, law: Law, kind: str = OBJECTION, today: date = TODAY) -> list[Want]:
    walk = Walk(dossier, law, today)
    return [want for want in readiness(walk, compose(walk, kind)) if want.kind in TERMS]


def letter(dossier: Dossier, law: Law, today: date = TODAY) -> tuple[str, tuple[str, ...]]:
    """What the letter to the client tells of the last day, and what it leaves open."""
    draft = compose(Walk(dossier, law, today), LETTER).draft
    told_in = " ".join(one.text for one in draft.paragraphs if "laatste dag" in one.text.lower())
    return told_in.replace("\xa0", " "), tuple(one for one in draft.open_places if one.startswith("term:"))


# what a paper must meet


def test_a_term_that_runs_wants_nothing(law: Law) -> None:
    assert terms(decided(), law) == []


def test_a_term_that_ended_must_be_mended_first(law: Law) -> None:
    (want,) = terms(decided(), law, today=date(2026, 12, 29))
    assert (want.kind, want.item, want.blocks) == (WantKind.TERM_PASSED, "h1/bezwaar", True)
    assert want.detail == "bezwaar|2026-12-28"


def test_on_its_last_day_it_has_not_ended(law: Law) -> None:
    assert terms(decided(), law, today=date(2026, 12, 28)) == []


def test_what_was_set_aside_with_a_reason_stands_in_the_way_no_more(law: Law) -> None:
    aside = Deadline(happening="h1", rule="bezwaar", state=DeadlineState.SET_ASIDE, note="verschoonbaar te laat")
    assert terms(decided(DECIDED, aside), law, today=date(2026, 12, 29)) == []


def test_what_was_handed_in_was_in_time(law: Law) -> None:
    made = datetime(2026, 12, 1, tzinfo=UTC)
    paper = FiledPaper(kind=OBJECTION, made_at=made, law_version="", lodging=Lodging(on=date(2026, 12, 1)))
    assert terms(replace(decided(), filed=(paper,)), law, today=date(2026, 12, 29)) == []


def test_an_unproved_start_shows_the_safe_day(law: Law) -> None:
    said = replace(DECIDED, standing=Standing.CLIENT_SAYS, not_before=date(2026, 11, 10))
    (want,) = terms(decided(said), law)
    assert (want.kind, want.item, want.blocks) == (WantKind.TERM_UNPROVED, "h1/bezwaar", False)
    assert want.detail == "bezwaar|2026-12-22"


def test_where_nothing_was_entered_it_says_what_starts_the_term(law: Law) -> None:
    (want,) = terms(Dossier(id="d", name=""), law)
    assert (want.kind, want.item, want.detail) == (WantKind.TERM_UNKNOWN, "bekendmaking-besluit", "bezwaar")


def test_a_paper_that_meets_no_term_wants_none(law: Law) -> None:
    assert terms(decided(), law, LETTER) == []


# what a letter names


def test_the_letter_names_the_day_that_was_counted(law: Law) -> None:
    words, left_open = letter(JUDGED, law)
    assert "18 februari 2027" in words
    assert left_open == ()


def test_a_judgment_on_another_day_is_another_last_day(law: Law) -> None:
    later = replace(JUDGED, case=replace(JUDGED.case, judgment_on=date(2026, 11, 30)))
    assert "1 maart 2027" in letter(later, law)[0]  # there is no 30 February, and the 28th is a Sunday


@pytest.mark.parametrize("gone", ["pr-default", "pr-interim-judgment"])
def test_a_remedy_of_which_nobody_knows_whether_it_is_open_has_no_last_day(gone: str, law: Law) -> None:
    unsure = replace(JUDGED, facts=JUDGED.facts.without(gone))
    words, left_open = letter(unsure, law)
    assert "2027" not in words
    assert left_open == ("term:hoger_beroep_bodem,hoger_beroep_kort_geding",)


def test_a_last_day_that_passed_is_not_advised(law: Law) -> None:
    words, left_open = letter(JUDGED, law, date(2027, 2, 19))
    assert "18 februari" not in words
    assert left_open


def test_opposition_has_its_own_day(law: Law) -> None:
    served = Happening(id="h2", trigger="betekening-in-persoon", on=date(2026, 11, 20), standing=Standing.SEEN)
    facts = (
        told("cl-remedy", "opposition"),
        told("pr-default", value=True),
        told("pr-codefendant-appeared", value=False),
    )
    words, left_open = letter(with_facts(replace(JUDGED, happenings=(served,)), *facts), law)
    assert "U kunt in verzet" in words
    assert "18 december 2026" in words
    assert left_open == ()


def test_what_the_letter_rests_on_moves_with_the_day(law: Law) -> None:
    def said(dossier: Dossier) -> set[str]:
        walk = Walk(dossier, law, TODAY)
        return {
            one.said.replace("\xa0", " ") for one in grounds(walk, compose(walk, LETTER).draft) if one.what == "term"
        }

    assert said(JUDGED) == {"18 februari 2027"}
    moved = replace(JUDGED.case, judgment_on=date(2026, 11, 19))
    assert said(replace(JUDGED, case=moved)) == {"19 februari 2027"}


def test_no_day_of_a_term_is_asked(law: Law) -> None:
    kind = law.filings[LETTER]
    rules = {rule for section in kind.sections for one in section.passages for rule in one.text.rules}
    assert {"hoger_beroep_bodem", "verzet_betekening_in_persoon", "bezwaar"} <= rules
    assert not any(rule not in law.deadlines for rule in rules)


def test_a_slot_names_the_rules_it_counts() -> None:
    assert parse_sentence("Tot {term bezwaar,verzet_buitenland}.").rules == ("bezwaar", "verzet_buitenland")
    with pytest.raises(SentenceError):
        parse_sentence("Tot {term}.")
