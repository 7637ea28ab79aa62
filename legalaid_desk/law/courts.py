"""The courts and the places where they sit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """A place where a court sits.

    A seat of a court of appeal ``hears`` appeals from these courts (``rbove``) or seats of them (``rbove/almelo``).
    """

    id: str
    place: str
    visit: str = ""
    post: str = ""
    kanton: bool = True
    verified: Literal["text", "secondary", "memory"] = "memory"
    source_year: int | None = None
    hears: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Court:
    """A court of first instance or of appeal, with its seats."""

    id: str
    name: str
    seats: tuple[Seat, ...] = ()

    def seat(self, seat_id: str) -> Seat | None:
        """The seat with this id, or None."""
        return next((seat for seat in self.seats if seat.id == seat_id), None)

    @property
    def hears_appeals(self) -> bool:
        """Whether it is a court of appeal: no case begins there."""
        return any(seat.hears for seat in self.seats)
