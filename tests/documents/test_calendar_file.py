"""The calendar file, read back as a calendar program reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.desk.calendar_entry import CalendarEntry, Told, title_of, uid_of
from legalaid_desk.documents.calendar_file import calendar_file
from legalaid_desk.dossier import DeadlineState

AT = datetime(2026, 11, 25, 14, 30, tzinfo=timezone(timedelta(hours=1)))
ENTRY = CalendarEntry(
    uid=uid_of("d-1", "case-vonnis/hoger_beroep_bodem"),
    day=date(2027, 2, 24),
    title="Hoger beroep: Özdemir; Yıldız, en anderen",
    words=("Laatste dag: woensdag 24 februari 2027.", "art. 339 lid 1 Rv; zie ook art. 64, lid 2"),
    reminders=(2, 14, 7),
    sequence=3,
)


def _read(content: bytes) -> list[Any]:
    from icalendar import Calendar

    return list(Calendar.from_ical(content).walk("VEVENT"))


def _events(*entries: CalendarEntry) -> list[Any]:
    return _read(calendar_file(entries, AT))


def _event(**changes: Any) -> Any:
    return _events(CalendarEntry(**{"uid": "u", "day": date(2027, 2, 24), "title": "Termijn", **changes}))[0]


def test_what_was_written_is_read_back() -> None:
    (event,) = _events(ENTRY)
    assert str(event["uid"]) == ENTRY.uid
    assert str(event["summary"]) == ENTRY.title
    assert str(event["description"]) == "\n".join(ENTRY.words)
    assert (event["sequence"], str(event["class"]), str(event["status"])) == (3, "PRIVATE", "CONFIRMED")
    assert event["dtstamp"].dt == datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def test_a_day_is_a_whole_day_and_makes_nobody_busy() -> None:
    (event,) = _events(ENTRY)
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2027, 2, 24), date(2027, 2, 25))
    assert b"DTSTART;VALUE=DATE:20270224\r\n" in calendar_file([ENTRY], AT)
    assert str(event["transp"]) == "TRANSPARENT"
    assert "dtend" not in _event(day=date.max)


def test_reminders_ring_in_the_morning_so_many_days_ahead() -> None:
    (event,) = _events(ENTRY)
    midnight = datetime(2027, 2, 24)  # noqa: DTZ001
    rung = [midnight + alarm["trigger"].dt for alarm in event.walk("VALARM")]
    assert rung == [datetime(2027, 2, day, 9) for day in (10, 17, 22)]  # noqa: DTZ001
    assert all(str(alarm["description"]) == ENTRY.title for alarm in event.walk("VALARM"))


@pytest.mark.parametrize(
    "state, status, title, rings",
    [
        (DeadlineState.PROPOSED, "TENTATIVE", "Termijn", 1),
        (DeadlineState.OPEN, "CONFIRMED", "Termijn", 1),
        (DeadlineState.DONE, "CONFIRMED", "✓ Termijn", 0),
        (DeadlineState.SET_ASIDE, "CANCELLED", "Termijn", 0),
    ],
)
def test_what_is_done_or_set_aside_says_so_and_rings_no_more(
    state: DeadlineState, status: str, title: str, rings: int
) -> None:
    event = _event(state=state, reminders=(7,))
    assert (str(event["status"]), str(event["summary"]), len(event.walk("VALARM"))) == (status, title, rings)


def test_lines_end_and_fold_as_outlook_wants_and_no_letter_is_cut() -> None:
    title = "Verzet tegen het verstekvonnis: Özdemir-Yılmaz – é è ü 🏠 " * 8
    written = calendar_file([CalendarEntry(uid="u", day=date(2027, 1, 4), title=title, words=(title, title))], AT)
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert b"\r" not in written.replace(b"\r\n", b"")
    lines = written.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)
    for line in lines:
        line.decode("utf-8")
    (event,) = _read(written)
    assert str(event["summary"]) == title.strip()


def test_a_moved_term_replaces_the_entry_it_was() -> None:
    was, moved = _event(uid=ENTRY.uid, sequence=0), _event(uid=ENTRY.uid, day=date(2027, 3, 1), sequence=1)
    assert was["uid"] == moved["uid"]
    assert moved["sequence"] > was["sequence"]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_stands_in_a_title_nothing_is_smuggled_in(title: str) -> None:
    (event,) = _events(CalendarEntry(uid="u", day=date(2027, 1, 4), title=f"{title}\r\nATTENDEE:mailto:x@example.org"))
    assert "attendee" not in event
    assert str(event["summary"]).endswith("ATTENDEE:mailto:x@example.org")
    assert "\n" not in str(event["summary"])


def test_a_uid_tells_nothing_and_differs_by_dossier_and_deadline() -> None:
    found = {uid_of("d-1", "a/b"), uid_of("d-1", "a/c"), uid_of("d-2", "a/b")}
    assert len(found) == 3
    assert uid_of("d-1", "a/b") == uid_of("d-1", "a/b")
    assert "hoger_beroep" not in ENTRY.uid


def test_what_leaves_is_what_the_user_chose() -> None:
    every = {"dossier": "Özdemir / Wonen", "reference": "2026-014"}
    assert title_of(Told.TITLE, rule="Hoger beroep", **every) == "Hoger beroep: Özdemir / Wonen"
    assert title_of(Told.REFERENCE, rule="Hoger beroep", **every) == "Hoger beroep: 2026-014"
    assert title_of(Told.REFERENCE, **every) == "Termijn: 2026-014"
    assert title_of(Told.BARE, **every) == "Termijn"
    assert title_of(Told.REFERENCE, dossier="Özdemir / Wonen") == "Termijn"


def test_without_entries_it_is_still_a_calendar() -> None:
    assert _read(calendar_file([], AT)) == []
