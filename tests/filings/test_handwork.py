"""What was done to a filing by hand: told for each paragraph, and what is not sure is said to be so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from legalaid_desk.filings import FilingDraft, Words
from legalaid_desk.filings.handwork import Hand, HandEdit, Handwork, Outside, handwork
from legalaid_desk.filings.returned import Line, Returned
from legalaid_desk.filings.versions import Version, fingerprint
from legalaid_desk.filings.wording import marked
from tests.documents.filing_drafts import filing

FIRST, SCHOOL, NOAH, RENT = "Kern van het verweer/1", "De kinderen/1", "De kinderen/2", "De kinderen/3"
SECOND_HEADING = "De kinderen"
Change = Callable[[list[Line]], list[Line]]


def lines_of(draft: FilingDraft) -> list[Line]:
    """How the file of this draft reads."""
    found = [Line(text=draft.caption.title)]
    for section in draft.sections:
        found.append(Line(text=section.heading))
        for block in section.blocks:
            found += [Line(text=block.heading)] if block.heading else []
            found += [Line(id=one.id, text=marked(one.runs)) for one in block.paragraphs]
    return [*found, Line(text=draft.relief_intro), *(Line(text=marked(one.runs)) for one in draft.relief)]


def came_back(change: Change, now: FilingDraft | None = None) -> Handwork:
    """What is told when the lines of the file were changed so."""
    draft = filing()
    version = Version(
        fingerprint=fingerprint(draft),
        made_at=datetime(2026, 11, 25, tzinfo=UTC),
        draft=draft,
        lines=tuple(lines_of(draft)),
    )
    returned = Returned(lines=tuple(change(lines_of(draft))), written_as=version.fingerprint)
    return handwork(version, returned, now or draft)


def retyped(paragraph: str, text: str) -> Change:
    return lambda lines: [replace(one, text=text) if one.id == paragraph else one for one in lines]


def put_in(after: Callable[[Line], bool], *texts: str) -> Change:
    """New lines behind the first that fits."""

    def change(lines: list[Line]) -> list[Line]:
        place = next(place for place, one in enumerate(lines) if after(one)) + 1
        return [*lines[:place], *(Line(text=text) for text in texts), *lines[place:]]

    return change


def without(paragraph: str) -> Change:
    return lambda lines: [one for one in lines if one.id != paragraph]


def only(work: Handwork) -> HandEdit:
    (edit,) = work.edits
    return edit


def test_nothing_changed_is_nothing_to_tell() -> None:
    assert not came_back(lambda lines: lines)


def test_other_kinds_of_spaces_are_no_change() -> None:
    assert not came_back(retyped(RENT, "De\u00a0huur bedraagt  € 712,40 (productie ⟦exhibit:lease⟧)."))


def test_a_changed_paragraph_is_told_with_its_number_and_all_texts() -> None:
    edit = only(came_back(retyped(RENT, "De huur is € 712,40 (productie ⟦exhibit:lease⟧).")))
    assert (edit.hand, edit.number, edit.is_sure) == (Hand.CHANGED, 4, True)
    assert edit.written == "De huur bedraagt € 712,40 (productie ⟦exhibit:lease⟧)."
    assert edit.now == edit.written
    assert edit.hers.startswith("De huur is")


def test_numbers_she_typed_come_alive_by_the_numbers_of_then() -> None:
    edit = only(came_back(retyped(FIRST, "Zie producties ⟦exhibit:lease⟧ en 2, en randnummer 3.")))
    assert edit.hers == f"Zie producties ⟦exhibit:lease⟧ en ⟦exhibit:school⟧, en randnummer ⟦paragraph:{NOAH}⟧."


def test_what_the_draft_of_now_says_already_is_not_asked() -> None:
    sections = filing().sections
    block = sections[0].blocks[0]
    said = replace(block.paragraphs[0], runs=(Words("Het moet anders."),))
    now = filing(sections=(replace(sections[0], blocks=(replace(block, paragraphs=(said,)),)), *sections[1:]))
    assert not came_back(retyped(FIRST, "Het moet anders."), now)


def test_a_new_paragraph_stands_between_its_neighbours() -> None:
    edit = only(came_back(put_in(lambda one: one.id == SCHOOL, "Een eigen alinea.")))
    assert (edit.hand, edit.after, edit.before, edit.section) == (Hand.NEW, SCHOOL, NOAH, SECOND_HEADING)


def test_a_new_paragraph_first_under_a_heading_stays_under_it() -> None:
    edit = only(came_back(put_in(lambda one: one.text.startswith("Wat een ontruiming"), "Vooraf.")))
    assert (edit.after, edit.before, edit.section) == ("", SCHOOL, SECOND_HEADING)


def test_several_new_paragraphs_keep_their_order() -> None:
    work = came_back(put_in(lambda one: one.id == NOAH, "Een.", "Twee."))
    assert [(edit.hers, edit.after) for edit in work.edits] == [("Een.", NOAH), ("Twee.", NOAH)]


def test_text_before_the_first_paragraph_is_no_paragraph() -> None:
    work = came_back(put_in(lambda one: one.text == filing().caption.title, "Concept"))
    assert work.edits == ()
    assert work.outside == (Outside("", "Concept"),)


def test_a_changed_heading_is_told_as_changed_outside_the_paragraphs() -> None:
    def change(lines: list[Line]) -> list[Line]:
        return [
            replace(one, text="Kern van ons verweer") if one.text == "Kern van het verweer" else one for one in lines
        ]

    work = came_back(change)
    assert work.edits == ()
    assert work.outside == (Outside("Kern van het verweer", "Kern van ons verweer"),)


def test_a_request_taken_out_is_told() -> None:
    work = came_back(lambda lines: [one for one in lines if not one.text.startswith("de vordering")])
    assert work.outside == (Outside("de vordering af te wijzen;", ""),)


def test_a_paragraph_taken_out_is_gone() -> None:
    edit = only(came_back(without(NOAH)))
    assert (edit.hand, edit.key, edit.number) == (Hand.GONE, NOAH, 3)


def test_the_same_words_without_their_mark_are_surely_the_same_paragraph() -> None:
    assert not came_back(lambda lines: [replace(one, id="") if one.id == RENT else one for one in lines])


def test_nearly_the_same_words_without_their_mark_are_a_question() -> None:
    def change(lines: list[Line]) -> list[Line]:
        text = "De huur bedraagt € 750,00 (productie ⟦exhibit:lease⟧)."
        return [replace(one, id="", text=text) if one.id == RENT else one for one in lines]

    edit = only(came_back(change))
    assert (edit.hand, edit.key, edit.is_sure) == (Hand.CHANGED, RENT, False)


def test_quite_other_words_without_a_mark_are_a_new_paragraph_and_a_gone_one() -> None:
    def change(lines: list[Line]) -> list[Line]:
        return [replace(one, id="", text="Iets heel anders.") if one.id == NOAH else one for one in lines]

    assert [edit.hand for edit in came_back(change).edits] == [Hand.NEW, Hand.GONE]


def test_a_split_paragraph_is_a_changed_and_a_new_one() -> None:
    def change(lines: list[Line]) -> list[Line]:
        place = next(place for place, one in enumerate(lines) if one.id == FIRST)
        halves = (Line(id=FIRST, text="Het gezin vraagt"), Line(text="de vordering af te wijzen. Nu.", within=FIRST))
        return [*lines[:place], *halves, *lines[place + 1 :]]

    work = came_back(change)
    assert [(edit.hand, edit.after) for edit in work.edits] == [(Hand.CHANGED, ""), (Hand.NEW, FIRST)]


def test_joined_paragraphs_tell_where_the_second_went() -> None:
    def change(lines: list[Line]) -> list[Line]:
        joined = [replace(one, also=(NOAH,), text=f"{one.text} Noah.") if one.id == SCHOOL else one for one in lines]
        return [one for one in joined if one.id != NOAH]

    first, second = came_back(change).edits
    assert (first.hand, second.hand, second.into) == (Hand.CHANGED, Hand.RUNS_ON, SCHOOL)


def test_a_moved_paragraph_is_told_and_is_no_change() -> None:
    def change(lines: list[Line]) -> list[Line]:
        moved = next(one for one in lines if one.id == SCHOOL)
        rest = [one for one in lines if one.id != SCHOOL]
        place = next(place for place, one in enumerate(rest) if one.id == RENT) + 1
        return [*rest[:place], moved, *rest[place:]]

    work = came_back(change)
    assert work.edits == ()
    assert work.moved == (SCHOOL,)


def test_a_number_that_a_template_types_is_no_part_of_the_words() -> None:
    draft = filing()
    typed = [replace(one, text=f"9.  {one.text}") if one.id == FIRST else one for one in lines_of(draft)]
    version = Version(fingerprint="x", made_at=datetime(2026, 11, 25, tzinfo=UTC), draft=draft, lines=tuple(typed))
    back = [replace(one, text=f"{one.text} Nu.") if one.id == FIRST else one for one in typed]
    edit = only(handwork(version, Returned(lines=tuple(back), written_as="x"), draft))
    assert edit.hers == "Het gezin vraagt de vordering af te wijzen. Nu."


@pytest.mark.parametrize("mark", ["", "other"])
def test_a_file_that_tells_of_no_or_another_writing_is_not_sure(mark: str) -> None:
    draft = filing()
    version = Version(
        fingerprint="x", made_at=datetime(2026, 11, 25, tzinfo=UTC), draft=draft, lines=tuple(lines_of(draft))
    )
    work = handwork(version, Returned(lines=version.lines, written_as=mark), draft)
    assert not work.is_sure
