"""What left the vault for another calendar: so that a later file can take back there what is no day any more."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import NamedTuple

from .calendar_entry import CalendarEntry
from .desk import Desk

SETTING = "calendar-left"
_FIRST = datetime(2020, 1, 1, tzinfo=UTC)


class Sent(NamedTuple):
    """An entry that stands in another calendar: of which dossier, and on which day."""

    dossier_id: str
    day: date


@dataclass(frozen=True, slots=True)
class CalendarLeft:
    """What left, by the id of its entry. ``number`` is the highest that a file gave to its entries."""

    number: int = 0
    sent: Mapping[str, Sent] = field(default_factory=dict)

    def next_number(self, now: datetime) -> int:
        """For the entries of a file of now: a calendar takes the higher for the newer, whatever the clock did."""
        return max(self.number + 1, int((now.astimezone(UTC) - _FIRST).total_seconds()))

    def of(self, dossier_id: str) -> Mapping[str, Sent]:
        """What left of one dossier; of all where the id is empty."""
        return {uid: one for uid, one in self.sent.items() if dossier_id in ("", one.dossier_id)}

    def with_file(self, entries: Iterable[CalendarEntry]) -> CalendarLeft:
        """After a file with these entries left."""
        sent, number = dict(self.sent), self.number
        for entry in entries:
            number = max(number, entry.sequence)
            if entry.is_cancelled:
                sent.pop(entry.uid, None)
            else:
                sent[entry.uid] = Sent(entry.dossier_id, entry.day)
        return CalendarLeft(number, sent)


def calendar_left(desk: Desk) -> CalendarLeft:
    """What left before. What cannot be read counts as nothing: then nothing is taken back."""
    try:
        found = json.loads(desk.vault.setting(SETTING) or "{}")
        sent = {uid: Sent(str(whose), date.fromisoformat(day)) for uid, (whose, day) in found.get("sent", {}).items()}
        return CalendarLeft(int(found.get("number", 0)), sent)
    except (ValueError, TypeError, AttributeError):
        return CalendarLeft()


def note_calendar(desk: Desk, left: CalendarLeft) -> None:
    """Keep in the vault what left."""
    sent = {uid: (one.dossier_id, one.day.isoformat()) for uid, one in left.sent.items()}
    desk.vault.set_setting(SETTING, json.dumps({"number": left.number, "sent": sent}))
