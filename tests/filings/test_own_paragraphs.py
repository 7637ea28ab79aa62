"""Paragraphs of the lawyer's own stand where she put them, with living numbers, and are never lost."""

from __future__ import annotations

from legalaid_desk.dossier import OwnParagraph
from legalaid_desk.filings import FilingDraft, Section
from legalaid_desk.filings.numbering import numbered
from legalaid_desk.filings.own_paragraphs import with_own
from tests.documents.filing_drafts import filing

KIND = "conclusie_van_antwoord"
FIRST, SCHOOL, NOAH = "Kern van het verweer/1", "De kinderen/1", "De kinderen/2"


def own(name: str, text: str = "Eigen.", **place: str) -> OwnParagraph:
    return OwnParagraph(id=name, kind=KIND, text=text, **place)


def placed(*owns: OwnParagraph, draft: FilingDraft | None = None) -> tuple[Section, ...]:
    return numbered(with_own((draft or filing()).sections, owns, {"lease": 1, "school": 2}, numbered=True))


def order(sections: tuple[Section, ...]) -> list[str]:
    return [one.id.removeprefix(f"{KIND}/own/") for section in sections for one in section.paragraphs]


def test_it_stands_after_its_paragraph_and_the_numbers_follow() -> None:
    sections = placed(own("a", "Zie productie ⟦exhibit:school⟧ en randnummer ⟦paragraph:De kinderen/2⟧.", after=SCHOOL))
    paragraphs = [one for section in sections for one in section.paragraphs]
    assert order(sections) == [FIRST, SCHOOL, "a", NOAH, "De kinderen/3"]
    assert [one.number for one in paragraphs] == [1, 2, 3, 4, 5]
    made = paragraphs[2]
    assert made.text == "Zie productie 2 en randnummer 4."
    assert (made.exhibits, made.own_words, made.stale) == (("school",), True, False)


def test_before_a_paragraph_when_none_stands_above_it() -> None:
    assert order(placed(own("a", before=SCHOOL))) == [FIRST, "a", SCHOOL, NOAH, "De kinderen/3"]


def test_several_at_one_place_keep_their_order() -> None:
    found = order(placed(own("a", after=NOAH), own("b", after=NOAH), own("c", after=NOAH)))
    assert found == [FIRST, SCHOOL, NOAH, "a", "b", "c", "De kinderen/3"]


def test_one_may_stand_after_another_of_her_own() -> None:
    found = order(placed(own("a", after=FIRST), own("b", after=f"{KIND}/own/a")))
    assert found[:3] == [FIRST, "a", "b"]


def test_when_the_paragraph_above_is_gone_it_stands_before_the_one_below() -> None:
    assert order(placed(own("a", after="weg/1", before=NOAH)))[2:4] == ["a", NOAH]


def test_when_both_are_gone_it_stands_at_the_end_of_its_section() -> None:
    assert order(placed(own("a", after="weg", before="weg", section="Kern van het verweer")))[:2] == [FIRST, "a"]


def test_when_even_its_section_is_gone_it_stands_last() -> None:
    assert order(placed(own("a", after="weg", section="weg")))[-1] == "a"


def test_a_mark_of_an_exhibit_that_is_gone_is_seen() -> None:
    sections = placed(own("a", "Zie productie ⟦exhibit:weg⟧.", after=FIRST))
    assert sections[0].paragraphs[1].text == "Zie productie ?."
