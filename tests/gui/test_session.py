"""The session: acts in order, undo, and nothing of one dossier in another."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from legalaid_desk.desk import Desk, Progress, people
from legalaid_desk.dossier import Changed, Dossier, Home
from legalaid_desk.errors import DeskError
from ui.jobs import Jobs
from ui.places import read_places
from ui.preferences import PARALEGAL, Preferences, read_preferences
from ui.session import Session

Settled = Callable[[], None]


def with_address(address: str) -> Callable[[Dossier], Home]:
    return lambda dossier: replace(dossier.home, address=address)


def with_place(place: str) -> Callable[[Dossier], Home]:
    return lambda dossier: replace(dossier.home, place=place)


def test_an_act_is_stored_shown_and_told(opened: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignals([opened.changed, opened.told]):
        opened.amend("Address changed", people.set_home, with_address("Nieuwe weg 1"))
    assert opened.open_dossier().home.address == "Nieuwe weg 1"
    assert opened.desk.open("d-1") == opened.dossier


def test_acts_that_follow_fast_lose_nothing(opened: Session, settled: Settled) -> None:
    opened.amend("Address changed", people.set_home, with_address("Nieuwe weg 1"))
    opened.amend("Place changed", people.set_home, with_place("Delft"))
    settled()
    home = opened.open_dossier().home
    assert (home.address, home.place) == ("Nieuwe weg 1", "Delft")


def test_undo_takes_back_and_redo_does_again(opened: Session, settled: Settled) -> None:
    before = opened.open_dossier()
    opened.amend("Address changed", people.set_home, with_address("Nieuwe weg 1"))
    opened.undo()
    settled()
    assert opened.desk.open("d-1") == before == opened.dossier
    opened.redo()
    settled()
    assert opened.desk.open("d-1").home.address == "Nieuwe weg 1"


def test_typing_in_one_field_is_undone_as_one_act(opened: Session, settled: Settled) -> None:
    for address in ("N", "Ni", "Nieuwe weg 1"):
        opened.amend("Address changed", people.set_home, with_address(address), merge="home.address")
    settled()
    assert opened.undo_stack.count() == 1
    opened.undo()
    settled()
    assert opened.open_dossier().home.address == "Vlinderstraat 14"


def test_an_act_that_changes_nothing_is_no_act(opened: Session, settled: Settled) -> None:
    opened.amend("Address changed", people.set_home, with_address("Vlinderstraat 14"))
    settled()
    assert opened.undo_stack.count() == 0


def test_what_is_stored_late_does_not_show_in_another_dossier(opened: Session, settled: Settled) -> None:
    opened.desk.add(Dossier(id="d-2", name="Ander"), "add")
    opened.open("d-2")
    opened.amend("Address changed", people.set_home, with_address("Nieuwe weg 1"))
    settled()
    assert opened.open_dossier().id == "d-2"
    assert opened.open_dossier().home.address == ""
    assert opened.desk.open("d-1").home.address == "Nieuwe weg 1"


def test_a_failed_act_is_told_and_leaves_all_as_it_was(opened: Session, qtbot: QtBot) -> None:
    before = opened.dossier

    def fails(desk: Desk, dossier_id: str) -> Changed:
        raise DeskError("the disk is full")

    with qtbot.waitSignal(opened.failed) as failed:
        opened.do("Child added", fails)
    assert str(failed.args[0]) == "the disk is full"
    assert opened.dossier is before
    assert not opened.is_saving


def test_the_walk_is_worked_out_once_for_each_state(opened: Session, settled: Settled) -> None:
    first = opened.walk
    assert opened.walk is first
    assert opened.composition is opened.composition
    opened.amend("Address changed", people.set_home, with_address("Nieuwe weg 1"))
    settled()
    assert opened.walk is not first


def test_preferences_and_places_are_there_the_next_time(opened: Session, settled: Settled) -> None:
    wanted = Preferences(who="P. Aralegal", role=PARALEGAL, language="en", auto_lock_minutes=5)
    opened.prefer(wanted)
    opened.remember_page("walk")
    opened.remember("walk", "referred|case")
    settled()
    assert read_preferences(opened.desk.vault) == wanted
    places = read_places(opened.desk.vault)
    assert (places.dossier, places.pages["d-1"], places.item("d-1", "walk")) == ("d-1", "walk", "referred|case")
    assert opened.desk.who == "P. Aralegal"


def test_locking_forgets_the_dossier(opened: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.locked):
        opened.lock()
    assert opened.dossier is None
    assert opened.undo_stack.count() == 0


def test_results_come_back_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    jobs, threads = Jobs(), list[int]()
    with qtbot.waitSignal(jobs.busy_changed, check_params_cb=lambda busy: not busy):
        jobs.run(threading.get_ident, threads.append, owner=jobs)
        jobs.run(lambda: None, lambda _: threads.append(threading.get_ident()), owner=jobs)
    jobs.close()
    worker, window = threads
    assert worker != window == threading.get_ident()


def test_nobody_is_called_back_who_is_gone(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), list[object]()
    owner = QObject()
    job = jobs.run(lambda: 1, heard.append, owner=owner)
    with qtbot.waitSignal(job.ended):
        delete(owner)
    jobs.close()
    assert heard == []


def test_a_long_job_tells_how_far_it_is_and_stops_when_told(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), list[object]()
    may_go_on = threading.Event()

    def work(progress: Progress) -> str:
        progress(1, 2, "first")
        may_go_on.wait(5)
        progress(2, 2, "second")
        return "done"

    job = jobs.run_with_progress(work, heard.append, owner=jobs)
    with qtbot.waitSignal(job.progressed) as told:
        pass
    assert told.args == [1, 2, "first"]
    with qtbot.waitSignal(job.ended):
        job.cancel()
        may_go_on.set()
    jobs.close()
    assert heard == []


def test_told_to_stop_too_late_it_is_done_all_the_same(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), list[object]()
    may_go_on = threading.Event()

    def work(progress: Progress) -> str:
        progress(1, 1, "last")
        may_go_on.wait(5)
        return "done"

    job = jobs.run_with_progress(work, heard.append, owner=jobs)
    with qtbot.waitSignal(job.progressed):
        pass
    with qtbot.waitSignal(job.ended):
        job.cancel()
        may_go_on.set()
    jobs.close()
    assert heard == ["done"]
    assert not job.was_stopped


def test_closing_finishes_what_was_begun() -> None:
    jobs, done = Jobs(), list[int]()
    for number in range(20):
        jobs.run(lambda n=number: done.append(n), lambda _: None, owner=jobs)  # type: ignore[misc]
    jobs.close()
    assert done == list(range(20))


@pytest.mark.parametrize("stored", ["", "{", "[1]", '{"pages": 3, "items": {"d": 4}}'])
def test_places_that_cannot_be_read_are_no_places(desk: Desk, stored: str) -> None:
    desk.vault.set_setting("place", stored)
    places = read_places(desk.vault)
    assert (places.dossier, dict(places.pages), places.item("d", "walk")) == ("", {}, "")
