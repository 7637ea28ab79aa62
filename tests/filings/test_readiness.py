"""What a filing still wants: what the court needs, all defences at once, and sixty of them in few headings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.dossier import Choice, Counsel, Decision, Dossier, FiledPaper, Lodging, Reading
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.filings import Want, WantGroup, WantKind, compose, grouped, readiness
from legalaid_desk.filings.readiness import AT_ONCE, of_pages
from legalaid_desk.law import Law, Verified, load_law
from legalaid_desk.walk import State, Walk
from tests.filings.made_up import told, with_facts
from tests.filings.papers.administrative import MINIMAL

ANSWER, GRIEVANCES = "conclusie_van_antwoord", "memorie_van_grieven"
BEFORE, AFTER = date(2026, 11, 25), date(2026, 12, 20)


@pytest.fixture(scope="module")
def law() -> Law:
    """The law that ships."""
    return load_law(law_folder())


@pytest.fixture(scope="module")
def family() -> Dossier:
    """The sample family with arrears."""
    path: Path = sample_folder() / "huurachterstand" / "dossier.json"
    return from_json(path.read_text(encoding="utf-8"))


def wants(dossier: Dossier, law: Law, kind: str = ANSWER, today: date = BEFORE) -> tuple[Want, ...]:
    walk = Walk(dossier, law, today)
    return readiness(walk, compose(walk, kind))


def of_kind(found: Iterable[Want], kind: WantKind) -> list[Want]:
    return [want for want in found if want.kind is kind]


def with_counsel(dossier: Dossier, title: str) -> Dossier:
    counsel = Counsel(name="A. de Wit", title=title)
    return replace(dossier, case=replace(dossier.case, counsel=counsel))


# who signs


def test_where_a_lawyer_is_compulsory_nobody_else_signs(family: Dossier, law: Law) -> None:
    (want,) = of_kind(wants(with_counsel(family, "gemachtigde"), law, GRIEVANCES), WantKind.SIGNER)
    assert (want.item, want.detail, want.blocks) == ("A. de Wit", "gemachtigde", True)


@pytest.mark.parametrize("title", ["advocaat", "Advocaat te Rotterdam", ""])
def test_a_lawyer_signs_or_nothing_else_is_said(family: Dossier, law: Law, title: str) -> None:
    assert of_kind(wants(with_counsel(family, title), law, GRIEVANCES), WantKind.SIGNER) == []


def test_before_the_cantonal_court_anyone_may_sign(family: Dossier, law: Law) -> None:
    assert of_kind(wants(with_counsel(family, "gemachtigde"), law), WantKind.SIGNER) == []


def test_nobody_who_acts_is_wanted_by_the_court(family: Dossier, law: Law) -> None:
    found = of_kind(wants(replace(family, case=replace(family.case, counsel=Counsel())), law), WantKind.INTAKE)
    assert [want.item for want in found if want.blocks] == ["counsel"]


# the day


def test_a_roll_day_that_has_passed_must_be_mended(family: Dossier, law: Law) -> None:
    assert of_kind(wants(family, law), WantKind.DAY_PASSED) == []
    (want,) = of_kind(wants(family, law, today=AFTER), WantKind.DAY_PASSED)
    assert family.case.roll_on is not None
    assert (want.item, want.detail, want.blocks) == ("roll-on", family.case.roll_on.isoformat(), True)


def test_on_the_day_itself_it_has_not_passed(family: Dossier, law: Law) -> None:
    assert family.case.roll_on is not None
    assert of_kind(wants(family, law, today=family.case.roll_on), WantKind.DAY_PASSED) == []


def test_what_was_handed_in_may_lie_behind(family: Dossier, law: Law) -> None:
    paper = FiledPaper(
        kind=ANSWER, made_at=datetime(2026, 12, 7, tzinfo=UTC), law_version="", lodging=Lodging(on=date(2026, 12, 8))
    )
    assert of_kind(wants(replace(family, filed=(paper,)), law, today=AFTER), WantKind.DAY_PASSED) == []


# all defences at once


def undecided(family: Dossier, law: Law) -> tuple[Dossier, str]:
    """The dossier with one chosen argument that is open left undecided."""
    walk = Walk(family, law, BEFORE)
    open_ones = {verdict.argument.id for verdict in walk.verdicts if verdict.state is State.OPEN}
    chosen = next(one.item for one in family.choices if one.decision is Decision.CHOSEN and one.item in open_ones)
    choices = tuple(
        Choice(item=one.item, decision=Decision.UNDECIDED) if one.item == chosen else one for one in family.choices
    )
    return replace(family, choices=choices), chosen


def test_an_open_argument_that_nobody_decided_on_blocks_the_answer(family: Dossier, law: Law) -> None:
    dossier, argument = undecided(family, law)
    found = {want.item: want for want in of_kind(wants(dossier, law), WantKind.UNDECIDED)}
    assert (found[argument].detail, found[argument].blocks) == (AT_ONCE, True)


def test_set_aside_it_was_decided_on(family: Dossier, law: Law) -> None:
    dossier, argument = undecided(family, law)
    choices = (
        *(one for one in dossier.choices if one.item != argument),
        Choice(item=argument, decision=Decision.SET_ASIDE),
    )
    found = of_kind(wants(replace(dossier, choices=choices), law), WantKind.UNDECIDED)
    assert argument not in {want.item for want in found}


def test_a_paper_that_need_not_hold_them_all_only_looks(family: Dossier, law: Law) -> None:
    kind = replace(law.filings[ANSWER], sources=())
    dossier, argument = undecided(family, law)
    other = replace(law, filings={**law.filings, ANSWER: kind})
    found = {want.item: want for want in of_kind(wants(dossier, other), WantKind.UNDECIDED)}
    assert (found[argument].detail, found[argument].blocks) == ("", False)


def test_the_source_that_asks_for_all_at_once_is_known(law: Law) -> None:
    assert AT_ONCE in law.sources
    assert AT_ONCE in law.filings[ANSWER].sources


# what the paper itself rests on


def with_memory(law: Law, source: str) -> Law:
    """The law as if nobody had read this source."""
    return replace(law, sources={**law.sources, source: replace(law.sources[source], verified=Verified.MEMORY)})


def read(dossier: Dossier, source: str) -> Dossier:
    return dossier.with_reading(Reading(source=source, by="A. de Wit", on=BEFORE))


def unread(dossier: Dossier, law: Law, kind: str) -> list[tuple[str, bool]]:
    return [(want.item, want.blocks) for want in of_kind(wants(dossier, law, kind), WantKind.UNREAD_SOURCE)]


def test_a_source_of_the_kind_from_memory_is_read_before_the_paper_goes(family: Dossier, law: Law) -> None:
    source = "reglement-hoven"
    assert law.sources[source].needs_reading
    assert (source, True) in unread(family, law, GRIEVANCES)
    assert (source, True) not in unread(read(family, source), law, GRIEVANCES)


def test_also_of_a_letter_that_pleads_nothing(family: Dossier, law: Law) -> None:
    source = "gedragsregels-16-17"
    assert not law.filings["opdrachtbevestiging"].pleads(Walk(family, law, BEFORE).view)
    assert unread(family, law, "opdrachtbevestiging") == [(source, True)]
    assert unread(read(family, source), law, "opdrachtbevestiging") == []


def test_a_source_that_was_seen_raises_no_tick(family: Dossier, law: Law) -> None:
    seen = [one for one in law.filings[ANSWER].sources if not law.sources[one].needs_reading]
    assert seen
    assert not set(seen) & {item for item, _ in unread(family, law, ANSWER)}


def test_one_that_is_pleaded_as_well_is_asked_for_once(family: Dossier, law: Law) -> None:
    chosen = next(
        one for one in Walk(family, law, BEFORE).verdicts if family.decision_on(one.argument.id) is Decision.CHOSEN
    )
    source = chosen.argument.sources_for[0]
    kind = replace(law.filings[ANSWER], sources=(source,))
    both = replace(with_memory(law, source), filings={**law.filings, ANSWER: kind})
    assert unread(family, both, ANSWER).count((source, True)) == 1


def test_what_a_paragraph_rests_on_without_naming_it_is_read_too(family: Dossier, law: Law) -> None:
    source = "wrb-34"
    dossier = with_facts(family, told("ob-aid", "granted"))
    draft = compose(Walk(dossier, law, BEFORE), "opdrachtbevestiging").draft
    resting = [one for one in draft.paragraphs if source in one.sources]
    assert resting
    assert not any("art." in one.text for one in resting)
    other = with_memory(law, source)
    kind = replace(other.filings["opdrachtbevestiging"], sources=())
    other = replace(other, filings={**other.filings, kind.id: kind})
    assert unread(dossier, other, kind.id) == [(source, True)]


# a list of nothing


@pytest.mark.parametrize("kind", ["akte_producties", "productielijst"])
def test_a_paper_that_is_a_list_of_exhibits_is_not_ready_without_any(family: Dossier, law: Law, kind: str) -> None:
    bare = replace(family, exhibits=())
    assert [want for want in of_kind(wants(bare, law, kind), WantKind.EMPTY_SECTION) if want.blocks]
    assert of_kind(wants(family, law, kind), WantKind.EMPTY_SECTION) == []


def test_a_defence_may_have_no_exhibits(family: Dossier, law: Law) -> None:
    found = of_kind(wants(replace(family, exhibits=()), law), WantKind.EMPTY_SECTION)
    assert "producties" not in {want.item for want in found}


# pages


def test_more_pages_than_the_court_takes(law: Law) -> None:
    kind = law.filings[GRIEVANCES]
    assert kind.page_limit
    assert of_pages(kind, kind.page_limit) == ()
    (want,) = of_pages(kind, kind.page_limit + 1)
    assert (want.item, want.detail, want.blocks) == (str(kind.page_limit + 1), str(kind.page_limit), True)
    assert of_pages(law.filings[ANSWER], 500) == ()


# few headings


def test_every_want_has_a_group() -> None:
    everything = [Want(kind, blocks=number % 2 == 0) for number, kind in enumerate(WantKind)]
    groups = dict(grouped(everything))
    assert set(groups) == set(WantGroup)
    assert sorted(want.kind for inside in groups.values() for want in inside) == sorted(WantKind)


def test_what_blocks_stands_first_among_groups_and_in_them() -> None:
    found = grouped(
        (
            Want(WantKind.INTAKE, "a"),
            Want(WantKind.UNPROVED, "b"),
            Want(WantKind.UNREAD_SOURCE, "c"),
            Want(WantKind.UNREAD_SOURCE, "d", blocks=True),
        )
    )
    assert [group for group, _ in found] == [WantGroup.SOURCES, WantGroup.COURT, WantGroup.PROOF]
    assert [want.item for want in found[0][1]] == ["d", "c"]


def test_sixty_wants_stand_under_five_headings_at_most(family: Dossier, law: Law) -> None:
    bare = replace(family, readings=(), exhibits=(), facts=type(family.facts)(), choices=())
    found = wants(bare, law) + tuple(Want(WantKind.UNPROVED, str(number)) for number in range(60))
    assert len(grouped(found)) <= 5


def test_a_petition_that_names_nobody_on_the_other_side_is_not_ready(law: Law) -> None:
    def unnamed(dossier: Dossier) -> list[str]:
        walk = Walk(dossier, law, date(2026, 11, 25))
        wants = readiness(walk, compose(walk, "beroepschrift"))
        return [want.item for want in wants if want.kind is WantKind.OPEN_PLACE and want.blocks]

    assert "answer:au-name" in unnamed(MINIMAL)
    assert "answer:au-name" not in unnamed(with_facts(MINIMAL, told("au-name", "de burgemeester van Maasoever")))
