"""How long notes take: counted in words, per chapter and in all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legalaid_desk.filings import (
    Block,
    Caption,
    ExhibitNumber,
    FilingDraft,
    Paragraph,
    Request,
    Section,
    Signature,
    Words,
)
from legalaid_desk.filings.speaking import RELIEF, WORDS_A_MINUTE, minutes_of, points_of, times_of
from legalaid_desk.law import Form


def paragraph(words: int) -> Paragraph:
    return Paragraph(id=f"p/{words}", runs=(Words(" ".join(["woord"] * words)),))


def notes(*lengths: int) -> FilingDraft:
    sections = tuple(
        Section(id=str(place), heading="", blocks=(Block(heading="", paragraphs=(paragraph(words),)),))
        for place, words in enumerate(lengths)
    )
    return FilingDraft(
        kind="notes",
        file_name="notes",
        template="pleitnota.docx",
        law_version="0",
        caption=Caption(court=""),
        sections=sections,
        relief_intro="",
        relief=(),
        exhibits=(),
        signature=Signature(place="", day=None, name="", capacity=""),
        form=Form.NOTES,
    )


def test_a_chapter_takes_as_many_minutes_as_it_has_words() -> None:
    assert times_of(notes(WORDS_A_MINUTE, 3 * WORDS_A_MINUTE)).sections == (1, 3)


@pytest.mark.parametrize("words, minutes", [(0, 0), (1, 1), (194, 1), (195, 2), (260, 2)])
def test_minutes_are_rounded_and_nothing_that_is_said_takes_none(words: int, minutes: int) -> None:
    assert times_of(notes(words)).sections == (minutes,)


def test_the_whole_is_counted_by_itself() -> None:
    times = times_of(notes(50, 50, 50))
    assert times.sections == (1, 1, 1)
    assert times.total == 1


def test_headings_and_requests_are_spoken_too() -> None:
    silent = notes(WORDS_A_MINUTE)
    heading = replace(silent.sections[0], heading=" ".join(["kop"] * WORDS_A_MINUTE))
    asked = (Request(id="r", tier="Primair", runs=(Words(" ".join(["eis"] * (WORDS_A_MINUTE - 1))),)),)
    assert times_of(replace(silent, sections=(heading,))).total == 2
    assert times_of(replace(silent, relief=asked)).total == 2


def test_a_paper_that_is_not_spoken_takes_no_time() -> None:
    assert times_of(replace(notes(500), form=Form.PLEADING)).total == 0


def test_paragraphs_are_timed_without_rounding() -> None:
    assert minutes_of((paragraph(65), paragraph(130))) == pytest.approx(1.5)


def test_points_follow_one_another_and_take_as_long_as_the_whole() -> None:
    draft = notes(65, 130)
    headed = replace(draft.sections[0], heading="De kern van de zaak")
    asked = (Request(id="r", tier="Primair", runs=(Words("af te wijzen (productie "), ExhibitNumber("e7", 7))),)
    spoken = replace(draft, sections=(headed, draft.sections[1]), relief=asked, relief_intro="Wij vragen u:")
    points = points_of(spoken)
    assert [point.id for point in points] == ["p/65", "p/130", RELIEF]
    assert [point.begins for point in points] == pytest.approx([0, (65 + 5) * 60 / 130, (65 + 5 + 130) * 60 / 130])
    assert points[-1].text == "Wij vragen u:\nPrimair: af te wijzen (productie 7"
    assert points[-1].exhibits == (("e7", 7),)
    ends = points[-1].begins + points[-1].lasts
    assert times_of(spoken).total == max(1, int(ends / 60 + 0.5))


def test_a_point_keeps_the_headings_above_it_and_its_number() -> None:
    numbered_one = replace(paragraph(3), number=4)
    block = Block(heading="De school", paragraphs=(numbered_one, paragraph(2)))
    section = Section(id="s", heading="De kinderen", blocks=(block,))
    first, second = points_of(replace(notes(), sections=(section,)))
    assert (first.section, first.heading, first.number) == ("De kinderen", "De school", 4)
    assert (second.heading, second.number) == ("De school", None)
    assert first.lasts == pytest.approx((2 + 2 + 3) * 60 / WORDS_A_MINUTE)
    assert second.lasts == pytest.approx(2 * 60 / WORDS_A_MINUTE)
