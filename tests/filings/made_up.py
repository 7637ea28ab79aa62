"""Who stands in more than one made-up dossier, and how a fact comes to be known."""

from __future__ import annotations

from datetime import date

from legalaid_desk.dossier import (
    Child,
    Counsel,
    Dossier,
    Fact,
    Gender,
    Home,
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
PETRA = Party(id="p1", side=Side.FAMILY, name="Jansen", given_names="Petra", gender=Gender.FEMALE)
BRAM = Child(id="c1", given_name="Bram", age_stated=9)
FLAT = Home(address="Proefstraat 1", place="Maasoever", rented_since=date(2021, 3, 1), rent_cents=65000)


def told(question: str, value: Value, *exhibits: str, subject: str = "case") -> Fact:
    """A fact that stands in these exhibits, or else that the family states."""
    standing = Standing.SEEN if exhibits else Standing.CLIENT_SAYS
    return Fact(question=question, subject=subject, value=value, standing=standing, exhibits=exhibits)


def with_facts(dossier: Dossier, *facts: Fact) -> Dossier:
    """The dossier with these facts, each in the place of an earlier answer."""
    for fact in facts:
        dossier = dossier.learn(fact)
    return dossier
