"""Who stands in more than one made-up dossier: counsel, landlord, and how a fact comes to be known."""

from __future__ import annotations

from legalaid_desk.dossier import (
    Counsel,
    Dossier,
    Fact,
    LandlordKind,
    Party,
    PartyKind,
    Side,
    Standing,
    Value,
)

COUNSEL = Counsel(
    name="mr. B. Voorbeeld",
    title="advocaat",
    office="Voorbeeld Advocaten (verzonnen kantoor)",
    address="Kadeweg 12",
    postcode="3000 XX",
    place="Maasoever",
    phone="010 000 00 00",
    email="kantoor@voorbeeld.example",
)
LANDLORD = Party(
    id="p3",
    side=Side.LANDLORD,
    kind=PartyKind.ENTITY,
    name="Stichting Voorbeeldwonen",
    legal_form="stichting",
    seat="Maasoever",
    landlord_kind=LandlordKind.HOUSING_ASSOCIATION,
)


def told(question: str, value: Value, *exhibits: str, subject: str = "case") -> Fact:
    """A fact that stands in these exhibits, or else that the family states."""
    standing = Standing.SEEN if exhibits else Standing.CLIENT_SAYS
    return Fact(question=question, subject=subject, value=value, standing=standing, exhibits=exhibits)


def with_facts(dossier: Dossier, *facts: Fact) -> Dossier:
    """The dossier with these facts, each in the place of an earlier answer."""
    for fact in facts:
        dossier = dossier.learn(fact)
    return dossier
