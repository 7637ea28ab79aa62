"""The home, the rent and the arrears. Amounts are whole euro cents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .names import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The dwelling the case is about."""

    address: str = ""
    postcode: str = ""
    place: str = ""
    kind: str = ""
    rented_since: date | None = None
    rent_cents: int | None = None
    adaptations: str = ""
    origin: Origin = Origin.REAL


@dataclass(frozen=True, slots=True, kw_only=True)
class RentMonth:
    """One month of the rent ledger. ``month`` is its first day."""

    month: date
    due_cents: int
    paid_cents: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrears:
    """What the landlord claims, and our own count month by month."""

    claimed_cents: int | None = None
    claimed_on: date | None = None
    costs_cents: int | None = None
    ledger: tuple[RentMonth, ...] = ()
    origin: Origin = Origin.REAL

    @property
    def counted_cents(self) -> int | None:
        """Rent due less rent paid over the ledger; None when there is no ledger."""
        if not self.ledger:
            return None
        return sum(line.due_cents - line.paid_cents for line in self.ledger)

    @property
    def amount_cents(self) -> int | None:
        """Our own count where there is one, else what the landlord claims."""
        return self.claimed_cents if self.counted_cents is None else self.counted_cents
