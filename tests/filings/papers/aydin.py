"""A family that is made up, of two parents and three children, in whose home the papers play."""

from __future__ import annotations

from datetime import date

from legalaid_desk.dossier import Child, Gender, Home, Party, Side

SELMA = Party(
    id="p1",
    side=Side.FAMILY,
    name="Aydin",
    given_names="Selma",
    gender=Gender.FEMALE,
    birth_date=date(1986, 4, 30),
)
MURAT = Party(
    id="p2",
    side=Side.FAMILY,
    name="Aydin",
    given_names="Murat",
    gender=Gender.MALE,
    birth_date=date(1984, 1, 9),
)

DENIZ = Child(id="c1", given_name="Deniz", surname="Aydin", birth_date=date(2009, 2, 11), gender=Gender.MALE)
LEYLA = Child(
    id="c2",
    given_name="Leyla",
    surname="Aydin",
    birth_date=date(2015, 6, 2),
    gender=Gender.FEMALE,
    school="basisschool De Wilg in Maasoever, groep 8",
)
CAN = Child(
    id="c3",
    given_name="Can",
    surname="Aydin",
    birth_date=date(2019, 9, 20),
    gender=Gender.MALE,
    school="basisschool De Wilg in Maasoever, groep 4",
    care="logopedie bij een praktijk naast de school",
)

HOME = Home(
    address="Vlasstraat 7",
    place="Maasoever",
    kind="eengezinswoning",
    rented_since=date(2016, 5, 1),
    rent_cents=68450,
)
