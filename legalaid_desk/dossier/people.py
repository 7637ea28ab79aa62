"""The people of a case: parties, children, and what a child said in its own words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .names import Gender, LandlordKind, Origin, PartyKind, Side, Stays


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A party in the proceedings: a tenant, a co-tenant, the landlord, or someone else.

    ``name`` is the surname of a person (with its particle) or the full name of an entity.
    """

    id: str
    side: Side
    name: str
    kind: PartyKind = PartyKind.PERSON
    given_names: str = ""
    gender: Gender = Gender.NEUTRAL
    birth_date: date | None = None
    address: str = ""
    postcode: str = ""
    place: str = ""
    legal_form: str = ""
    seat: str = ""
    registration: str = ""
    landlord_kind: LandlordKind = LandlordKind.UNKNOWN
    representative: str = ""
    representative_office: str = ""
    role_note: str = ""
    origin: Origin = Origin.REAL

    @property
    def full_name(self) -> str:
        """Given names and name, as they stand in a caption."""
        return f"{self.given_names} {self.name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """What a child said: the words, how and by whom they were heard, and the age at that time."""

    words: str
    how: str = ""
    heard_by: str = ""
    on: date | None = None
    age: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A child who lives in the home, wholly or in part."""

    id: str
    given_name: str
    surname: str = ""
    gender: Gender = Gender.NEUTRAL
    birth_date: date | None = None
    age_stated: int | None = None
    stays: Stays = Stays.FULL
    school: str = ""
    care: str = ""
    health: str = ""
    contact: str = ""
    speaks_for: str = ""
    own_words: tuple[OwnWords, ...] = ()
    origin: Origin = Origin.REAL

    @property
    def full_name(self) -> str:
        """Given name and surname."""
        return f"{self.given_name} {self.surname}".strip()

    def age_on(self, day: date) -> int | None:
        """Whole years on that day; the stated age when the birth date is not known; None when neither is."""
        if self.birth_date is None:
            return self.age_stated
        born = self.birth_date
        before_birthday = (day.month, day.day) < (born.month, born.day)
        return day.year - born.year - before_birthday

    def is_minor_on(self, day: date) -> bool | None:
        """Under eighteen on that day; None when the age is not known."""
        age = self.age_on(day)
        return None if age is None else age < 18
