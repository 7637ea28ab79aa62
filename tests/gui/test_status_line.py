"""The line at the bottom: whole where it fits; else the effects that do not fit are counted, and told all the same."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.status_line import StatusLine

LONG = (
    "Answer saved · approval taken back: “Each circumstance by itself”, “No certain place to go” and 4 more"
    " · now open: “The place to go leaves one of the family out” · no longer open: “No certain place to go”"
)


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    made.setMinimumSize(1, 1)
    made.resize(1048, 40)  # beside the rail in a window of 1280
    made.show()
    return made


def test_a_short_act_is_shown_whole(line: StatusLine) -> None:
    line.say("Answer saved", can_undo=True)
    assert (line.words.shown(), line.words.toolTip()) == ("Answer saved", "")


def test_effects_that_do_not_fit_are_counted_and_told_when_one_points_at_them(line: StatusLine) -> None:
    line.say(LONG, can_undo=True)
    line.resize(1000, 40)
    shown = line.words.shown()
    assert shown.startswith("Answer saved · approval taken back")
    assert shown.endswith((" · and one more effect", " · and 2 more effects"))
    assert (line.words.text(), line.words.toolTip(), line.words.accessibleDescription()) == (LONG, LONG, LONG)
    assert line.undo.geometry().right() <= line.width()


def test_a_narrow_line_still_shows_what_was_done_and_undo(line: StatusLine) -> None:
    line.resize(360, 40)
    line.say(LONG, can_undo=True)
    assert line.words.shown() == "Answer saved · and 3 more effects"
    assert line.undo.geometry().right() <= line.width()


def test_an_approval_that_was_taken_back_is_not_only_counted(line: StatusLine) -> None:
    line.resize(600, 40)
    line.say("Answer saved · approval taken back: " + "a title without end " * 9 + "· now open: x", can_undo=True)
    assert line.words.shown().startswith("Answer saved · approval taken back: a title")
    assert line.words.shown().endswith("… · and one more effect")
    assert line.undo.geometry().right() <= line.width()


def test_a_wide_line_shows_all_of_it(line: StatusLine) -> None:
    line.resize(3000, 40)
    line.say(LONG, can_undo=True)
    assert (line.words.shown(), line.words.toolTip()) == (LONG, "")


def test_one_act_that_is_too_long_shows_its_beginning(line: StatusLine) -> None:
    line.resize(300, 40)
    line.say("Taken over from another dossier of the same family", can_undo=True)
    assert line.words.shown().startswith("Taken over")
    assert line.words.shown().endswith("…")
