"""Letters to a municipality and the objection to the Legal Aid Board.

The full dossier is the sample about arrears (a reconstruction of ECLI:NL:RBROT:2021:8307, names made up) with what the
letters ask made up as well. Nobody in the minimal one is real.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from legalaid_desk.dossier import Arrears, Dossier, Exhibit, Ground, Stage
from legalaid_desk.dossier.exchange import from_json
from tests.filings.golden import Paper
from tests.filings.made_up import told, with_facts
from tests.filings.papers.administrative import MINIMAL as FAMILY

SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "huurachterstand" / "dossier.json"

MINIMAL = replace(
    FAMILY,
    case=replace(FAMILY.case, ground=Ground.ARREARS, stage=Stage.BEFORE_SUMMONS),
    arrears=Arrears(claimed_cents=200000, claimed_on=date(2026, 11, 1)),
)


def evicted() -> Dossier:
    """The family of the sample once a judgment was served."""
    sample = from_json(SAMPLE.read_text(encoding="utf-8"))
    case = replace(sample.case, stage=Stage.ENFORCEMENT, judgment_on=date(2026, 11, 4), eviction_on=date(2026, 12, 15))
    later = (
        Exhibit(id="m1", title="Vonnis met bevel tot ontruiming", dated=date(2026, 11, 4)),
        Exhibit(id="m2", title="Schuldenoverzicht", dated=date(2026, 11, 20)),
        Exhibit(id="m3", title="Overzicht van reacties op woningen", dated=date(2026, 11, 22)),
        Exhibit(id="m4", title="Machtiging", dated=date(2026, 11, 20)),
        Exhibit(id="m5", title="Besluit van de Raad voor Rechtsbijstand", dated=date(2026, 11, 17)),
        Exhibit(id="m6", title="Loonstroken van september en oktober 2026", dated=date(2026, 10, 31)),
        Exhibit(id="m7", title="Persoonlijk plan", dated=date(2026, 11, 24)),
    )
    return with_facts(
        replace(sample, reference="2026-401", case=case, exhibits=(*sample.exhibits, *later)),
        told("mu-name", "Maasoever"),
        told("mu-address", "Postbus 1, 3000 XX Maasoever"),
        told("au-mandate", True, "m4"),
        told("mu-threat", True, "m1"),
        told("mu-debts", "schulden bij twee energieleveranciers, samen ongeveer € 3.100", "m2"),
        told("mu-income", "loon uit 24 uur werk en kinderbijslag", "m6"),
        told("mu-moratorium", True),
        told("mu-why", "het inkomen te laag is voor particuliere huur en er geen sociale woning vrijkomt", "m3"),
        told("mu-tried", "het gezin sinds juni 2026 op 43 woningen heeft gereageerd, zonder aanbod", "m3"),
        told("alt-network", "short"),
        told("mu-support", "opvang voor twee ouders en twee kinderen samen, vanaf 15 december 2026"),
        told("mu-urgent", True, "m1"),
        told("mu-own-plan", True, "m7"),
        told("ra-decision", "contribution"),
        told("ra-address", "Postbus 1, 3500 XX Voorbeeldstad"),
        told("ra-on", date(2026, 11, 17), "m5"),
        told("ra-reference", "1AB2345"),
        told("ra-interest", "een kort geding over de ontruiming van de woning", "m1"),
        told("ra-why", "de Raad uitgaat van het inkomen van 2024, dat het gezin niet meer heeft", "m6"),
        told("ra-income", "het inkomen sinds mei 2026 uit loon voor 24 uur per week bestaat", "m6"),
    )


FULL = evicted()
SHELTER = with_facts(FULL, told("mu-applies-for", "shelter"))
URGENCY = with_facts(
    MINIMAL,
    told("mu-applies-for", "urgency"),
    told("mu-ordinance", "Huisvestingsverordening Maasoever 2025"),
    told("mu-category", "de hardheidsclausule van artikel 12"),
    told("debt-since-notice", False),
    told("debt-offer-monthly", Decimal(50)),
)

PAPERS = (
    Paper(kind="brief_gemeente_schuldhulp", minimal=MINIMAL, full=FULL),
    Paper(kind="brief_gemeente_opvang_urgentie", minimal=URGENCY, full=SHELTER),
    Paper(kind="wmo_melding", minimal=MINIMAL, full=FULL),
    Paper(kind="bezwaar_rvr", minimal=MINIMAL, full=FULL),
)
