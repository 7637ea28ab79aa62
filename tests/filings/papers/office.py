"""Papers of the office, letters to the client, a shelter and the children. Everybody and everything in them is made up.

The letter to the client stands here in Dutch and in each second language.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from legalaid_desk.dossier import (
    Arrears,
    Case,
    Child,
    Dossier,
    Exhibit,
    Ground,
    Stage,
)
from tests.filings.golden import Paper
from tests.filings.made_up import BRAM, COUNSEL, FLAT, LANDLORD, PETRA, told, with_facts
from tests.filings.papers.aydin import CAN, DENIZ, HOME, LEYLA, MURAT, SELMA

MINIMAL = Dossier(
    id="d-klein",
    reference="2026-501",
    case=Case(
        ground=Ground.ARREARS,
        stage=Stage.MERITS,
        court="rbrot",
        seat="rotterdam",
        counsel=replace(COUNSEL, phone="", email=""),
    ),
    parties=(PETRA, LANDLORD),
    children=(BRAM,),
    home=FLAT,
)

BASE = Dossier(
    id="d-kantoor",
    reference="2026-502",
    case=Case(
        ground=Ground.ARREARS,
        stage=Stage.MERITS,
        court="rbrot",
        seat="rotterdam",
        case_number="11223344 CV EXPL 26-1234",
        summons_on=date(2026, 9, 7),
        roll_on=date(2026, 12, 2),
        hearing_on=date(2027, 1, 12),
        counsel=COUNSEL,
    ),
    parties=(SELMA, MURAT, LANDLORD),
    children=(DENIZ, LEYLA, CAN),
    home=HOME,
    arrears=Arrears(claimed_cents=211960, claimed_on=date(2026, 9, 1)),
    exhibits=(
        Exhibit(id="e1", title="Dagvaarding", dated=date(2026, 9, 7)),
        Exhibit(id="e2", title="Diagnosedocument van het Juridisch Loket", dated=date(2026, 9, 10)),
        Exhibit(id="e3", title="Brief van de logopedist", dated=date(2026, 11, 3)),
    ),
)

MANDATE = with_facts(BASE, told("vm-substitution", value=True), told("vm-money", value=False))

ENGAGED = with_facts(
    BASE,
    told("ob-goal", "u blijft met uw kinderen in de woning"),
    told(
        "ob-view",
        "De schuld is niet heel hoog en u betaalt nu weer. Dat helpt. De verhuurder wijst op eerdere schulden",
    ),
    told("ob-aid", "asked"),
    told("ob-contribution", Decimal("233.00")),
    told("ob-papers", "uw loonstroken van dit jaar, de brief van school en alle brieven over de huur"),
    told("ob-papers-by", date(2026, 12, 4)),
    told("ob-identity", value=True),
    told("ob-identity-on", date(2026, 11, 25)),
    told("ob-years", 7),
    told("ob-complaints", "mr. C. Proef van ons kantoor"),
    told("ob-disputes", "de geschillencommissie die in onze klachtenregeling staat"),
)

AID = with_facts(
    BASE,
    told("ta-household", "partner-client"),
    told("ta-income-then", Decimal(31200)),
    told("ta-income-now", Decimal(24800)),
    told("ta-assets", Decimal(1150)),
    told("ta-shift", value=True),
    told("ta-shift-why", "de vader verloor in mei 2026 zijn werk"),
    told("ta-restructuring", "nothing"),
    told("ta-code", "huur, ontruiming"),
    told("ta-phase", "first"),
    told(
        "ta-grounds", "De achterstand is deels betaald. Ontruiming is niet evenredig voor een gezin met drie kinderen"
    ),
    told("ta-diagnosis", True, "e2"),
    told("ta-diagnosis-number", "nummer 2026-88, 10 september 2026"),
    told("ta-earlier", value=False),
    told("ta-paper", "summons", "e1"),
)

JUDGED = with_facts(
    replace(
        BASE,
        case=replace(
            BASE.case,
            stage=Stage.ENFORCEMENT,
            hearing_on=date(2026, 12, 8),
            judgment_on=date(2026, 11, 18),
            eviction_on=date(2026, 12, 15),
        ),
    ),
    told("cl-news", "judgment"),
    told("cl-outcome", "leave"),
    told("cl-remedy", "appeal"),
    told("pr-default", value=False),
    told("pr-interim-judgment", value=False),
    told(
        "cl-advice", "De rechter keek weinig naar de kinderen. Daarom vind ik hoger beroep goed. De kans is niet groot"
    ),
    told("cl-actions", ("papers", "rent", "debts", "hearing", "decide")),
    told("cl-papers", "uw laatste loonstrook en de brief van school"),
    told("cl-papers-by", date(2026, 12, 1)),
    told("cl-rent-by", date(2026, 12, 1)),
    told("cl-debts-by", date(2026, 11, 30)),
    told("cl-decide-by", date(2026, 12, 18)),
    told("cl-mine", ("hearing", "stop", "talk", "municipality")),
    told("cl-report-on", date(2026, 12, 2)),
)


def in_language(dossier: Dossier, language: str) -> Dossier:
    """The dossier of a client who reads this language."""
    return dossier.learn(told("cl-language", language))


SHELTERED = with_facts(
    replace(JUDGED, case=replace(JUDGED.case, hearing_on=date(2026, 12, 8))),
    told("so-name", "Stichting Opvang Maasoever (verzonnen)"),
    told("so-address", "Havenkade 3, 3000 XX Maasoever"),
    told("so-consent", value=True),
    told("so-from", date(2026, 12, 15)),
    told("so-needs", "twee kamers bij elkaar, op fietsafstand van basisschool De Wilg"),
    told("so-asked-municipality", value=True),
    told("so-answer-by", date(2026, 12, 4)),
    told("mu-name", "Maasoever"),
    told("ch-special-needs", True, "e3", subject="c3"),
)


def for_child(child: Child) -> Dossier:
    """A dossier whose letter to this child can go out."""
    meets = told("kl-meet-on", date(2026, 12, 2), subject=child.id)
    return with_facts(BASE, told("kl-parents", value=True, subject=child.id), meets)


def aged(age: int) -> Dossier:
    """The minimal dossier with a child of this age."""
    return replace(MINIMAL, children=(replace(BRAM, age_stated=age),))


LANGUAGES = ("ar", "en", "pl", "ti", "tr")

PAPERS = (
    Paper(kind="volmacht", minimal=MINIMAL, full=MANDATE),
    Paper(kind="opdrachtbevestiging", minimal=MINIMAL, full=ENGAGED),
    Paper(kind="brief_client", minimal=MINIMAL, full=JUDGED),
    *(
        Paper(
            kind="brief_client",
            name=f"brief_client-{language}",
            minimal=in_language(MINIMAL, language),
            full=in_language(JUDGED, language),
        )
        for language in LANGUAGES
    ),
    Paper(kind="toevoegingsaanvraag", minimal=MINIMAL, full=AID),
    Paper(kind="brief_opvang", minimal=MINIMAL, full=SHELTERED),
    Paper(kind="brief_kind_6_9", minimal=MINIMAL, full=for_child(CAN)),
    Paper(kind="brief_kind_10_13", minimal=aged(12), full=for_child(LEYLA)),
    Paper(kind="brief_kind_14_17", minimal=aged(15), full=for_child(DENIZ)),
)
