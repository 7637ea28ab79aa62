"""Where one is stays known, also where a jump from another page led: after a lock one comes back to it."""

from __future__ import annotations

import pytest

from ui.office import Office
from ui.session import Session


def test_the_gaps_are_a_page_to_come_back_to(office: Office, opened: Session) -> None:
    office.show_page("arguments")
    office.show_page("gaps")
    assert opened.remembered_page() == "gaps"


@pytest.mark.parametrize(
    "page, item",
    [("arguments", "each-child"), ("exhibits", "e2"), ("weighing", "ladder"), ("weighing", "tree")],
)
def test_the_place_that_a_jump_led_to_is_remembered(office: Office, opened: Session, page: str, item: str) -> None:
    office.show_page(page)
    opened.show_page.emit(page, item)
    assert opened.remembered(page) == item
