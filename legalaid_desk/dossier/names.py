"""The closed lists of the dossier: who, where in the case, and how sure a fact is."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """For whom a party stands in this case, seen from the family's lawyer."""

    FAMILY = "family"
    LANDLORD = "landlord"
    OTHER = "other"


class Gender(StrEnum):
    """How a person is addressed; Dutch role names inflect with it."""

    FEMALE = "female"
    MALE = "male"
    NEUTRAL = "neutral"


class PartyKind(StrEnum):
    """A natural person or a legal entity: their captions differ."""

    PERSON = "person"
    ENTITY = "entity"


class LandlordKind(StrEnum):
    """The kind of landlord; drives columns G, C and P of the walk."""

    PUBLIC = "public"
    HOUSING_ASSOCIATION = "housing-association"
    PRIVATE = "private"
    UNKNOWN = "unknown"


class Ground(StrEnum):
    """Why the landlord wants the home back."""

    ARREARS = "arrears"
    NUISANCE = "nuisance"
    DRUGS = "drugs"
    CLOSURE = "closure"
    SUBLETTING = "subletting"
    OWN_USE = "own-use"
    TEMPORARY_LEASE = "temporary-lease"
    NO_TITLE = "no-title"
    MORTGAGE_SALE = "mortgage-sale"
    OTHER = "other"


class Stage(StrEnum):
    """Where the case stands; decides which defence and which paper fit."""

    BEFORE_SUMMONS = "before-summons"
    MERITS = "merits"
    INTERIM = "interim"
    DEFAULT_JUDGMENT = "default-judgment"
    APPEAL = "appeal"
    ENFORCEMENT = "enforcement"
    ADMINISTRATIVE = "administrative"
    INSOLVENCY = "insolvency"


class Stays(StrEnum):
    """How much of the time a child lives in the home."""

    FULL = "full"
    SHARED = "shared"
    WEEKENDS = "weekends"
    AWAY = "away"


class Standing(StrEnum):
    """How sure a fact is. The standing picks the verb in the filing."""

    CLIENT_SAYS = "client-says"
    SEEN = "seen"
    ADMITTED = "admitted"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


class Origin(StrEnum):
    """Where a detail of a sample dossier comes from; empty in a real one."""

    REAL = ""
    PUBLISHED = "published"
    FICTIONAL = "fictional"


class Decision(StrEnum):
    """What was decided about an argument or a request."""

    UNDECIDED = "undecided"
    CHOSEN = "chosen"
    SET_ASIDE = "set-aside"


class Cause(StrEnum):
    """What took an approval back: a change of one of these, after the lawyer approved."""

    ANSWER = "answer"
    EXHIBITS = "exhibits"
    CHILD = "child"
    OWN_WORDS = "own-words"
    PARTY = "party"
    HOME = "home"
    ARREARS = "arrears"
    CASE = "case"
    WORDING = "wording"
    DECISION = "decision"
    WEIGHING = "weighing"
    LAW = "law"
