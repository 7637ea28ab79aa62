"""The closed lists of the intake in words, in the order they are offered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import Gender, Ground, LandlordKind, PartyKind, Side, Stage, Stays
from ui.phrasing import names

translate = QCoreApplication.translate

Options = tuple[tuple[str, str], ...]


def grounds() -> Options:
    """Why the landlord wants the home back."""
    return tuple((str(ground), names.ground(ground)) for ground in Ground)


def stages() -> Options:
    """Where the case stands."""
    return tuple((str(stage), names.stage(stage)) for stage in Stage)


def landlord_kinds() -> Options:
    """What kind of landlord."""
    return (
        (LandlordKind.UNKNOWN, translate("Intake", "not known yet")),
        (LandlordKind.HOUSING_ASSOCIATION, translate("Intake", "housing association")),
        (LandlordKind.PUBLIC, translate("Intake", "public body")),
        (LandlordKind.PRIVATE, translate("Intake", "private landlord")),
    )


def genders() -> Options:
    """How a person is addressed."""
    return (
        (Gender.FEMALE, translate("Intake", "woman")),
        (Gender.MALE, translate("Intake", "man")),
        (Gender.NEUTRAL, translate("Intake", "neutral")),
    )


def child_genders() -> Options:
    """The same of a child."""
    return (
        (Gender.FEMALE, translate("Intake", "girl")),
        (Gender.MALE, translate("Intake", "boy")),
        (Gender.NEUTRAL, translate("Intake", "neutral")),
    )


def stays() -> Options:
    """How much a child lives in the home."""
    return (
        (Stays.FULL, translate("Intake", "all the time")),
        (Stays.SHARED, translate("Intake", "by turns")),
        (Stays.WEEKENDS, translate("Intake", "weekends")),
        (Stays.AWAY, translate("Intake", "elsewhere now")),
    )


def party_kinds() -> Options:
    """A person, or an entity."""
    return (
        (PartyKind.PERSON, translate("Intake", "person")),
        (PartyKind.ENTITY, translate("Intake", "organisation")),
    )


def sides() -> Options:
    """For whom a party stands."""
    return (
        (Side.FAMILY, translate("Intake", "The family")),
        (Side.LANDLORD, translate("Intake", "The landlord")),
        (Side.OTHER, translate("Intake", "Others")),
    )
