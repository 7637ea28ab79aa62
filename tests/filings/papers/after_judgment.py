"""Papers after a judgment: opposition, enforcement, appeal and the debt court.

The full dossiers stand on the sample about arrears (a reconstruction of ECLI:NL:RBROT:2021:8307, names made up); what
came after its judgment is made up as well. Nobody in the minimal one is real.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from legalaid_desk.dossier import (
    Arrears,
    Case,
    Choice,
    Counsel,
    Decision,
    Dossier,
    Exhibit,
    Fact,
    Ground,
    LandlordKind,
    Party,
    PartyKind,
    Side,
    Stage,
    Standing,
    Value,
)
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.walk import State, Walk
from tests.filings.golden import TODAY, Paper, shipped
from tests.filings.made_up import BRAM, FLAT, PETRA

SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "huurachterstand" / "dossier.json"

MINIMAL = Dossier(
    id="d-klein",
    reference="2026-201",
    case=Case(
        ground=Ground.ARREARS,
        court="rbgel",
        seat="arnhem",
        case_number="11223344 CV EXPL 26-1234",
        summons_on=date(2026, 8, 3),
        judgment_on=date(2026, 10, 21),
        counsel=Counsel(
            name="mr. B. Voorbeeld",
            office="Voorbeeld Advocaten (verzonnen kantoor)",
            address="Marktplein 1",
            postcode="6800 XX",
            place="Arnhem",
        ),
    ),
    parties=(
        PETRA,
        Party(
            id="p2",
            side=Side.LANDLORD,
            kind=PartyKind.ENTITY,
            name="Stichting Voorbeeldwonen",
            seat="Arnhem",
            landlord_kind=LandlordKind.HOUSING_ASSOCIATION,
        ),
    ),
    children=(BRAM,),
    home=replace(FLAT, place="Arnhem"),
    arrears=Arrears(claimed_cents=200000, claimed_on=date(2026, 8, 1)),
)

LATER = (
    Exhibit(id="j1", title="Vonnis van 4 november 2026", dated=date(2026, 11, 4)),
    Exhibit(id="j2", title="Exploot van betekening met bevel tot ontruiming", dated=date(2026, 11, 16)),
    Exhibit(id="j3", title="E-mail van de deurwaarder", dated=date(2026, 11, 18)),
    Exhibit(id="j4", title="Verklaring van Kredietbank Maasoever over het traject", dated=date(2026, 11, 20)),
)
ORDERS = Fact(question="jd-orders", value=("ends", "evict", "pay", "costs"), standing=Standing.SEEN, exhibits=("j1",))
SERVED = Fact(question="jd-served-on", value=date(2026, 11, 16), standing=Standing.SEEN, exhibits=("j2",))
ORDERED = Fact(question="jd-order-on", value=date(2026, 11, 16), standing=Standing.SEEN, exhibits=("j2",))
UNREASONED = Fact(question="pr-uvb", value="unreasoned", standing=Standing.SEEN, exhibits=("j1",))
NEW = Fact(
    question="pr-new-facts",
    value="Kredietbank Maasoever op 20 november 2026 heeft toegezegd de huur aan de verhuurder te blijven betalen",
    standing=Standing.SEEN,
    exhibits=("j4",),
)


def said(question: str, value: Value, *exhibits: str, subject: str = "case") -> Fact:
    """A fact that the family tells, or that was seen in these exhibits."""
    standing = Standing.SEEN if exhibits else Standing.CLIENT_SAYS
    return Fact(question=question, subject=subject, value=value, standing=standing, exhibits=exhibits)


def in_stage(dossier: Dossier, stage: Stage, *facts: Fact, chosen: tuple[str, ...]) -> Dossier:
    """The dossier in another stage, with what is known and pleaded there."""
    for fact in facts:
        dossier = dossier.learn(fact)
    choices = (*dossier.choices, *(Choice(item=one, decision=Decision.CHOSEN) for one in chosen))
    return replace(dossier, case=replace(dossier.case, stage=stage), choices=choices)


def full(stage: Stage, *facts: Fact, chosen: tuple[str, ...]) -> Dossier:
    """The sample after its judgment, with what was chosen before as far as it is still open."""
    sample = from_json(SAMPLE.read_text(encoding="utf-8"))
    case = replace(
        sample.case,
        judgment_on=date(2026, 11, 4),
        eviction_on=date(2026, 12, 9),
        hearing_on=date(2026, 12, 3) if stage is Stage.ENFORCEMENT else None,
    )
    later = replace(sample, case=case, exhibits=(*sample.exhibits, *LATER))
    there = in_stage(later, stage, *facts, chosen=chosen)
    verdicts = Walk(there, shipped(), TODAY).verdicts
    closed = {verdict.argument.id for verdict in verdicts if verdict.state is not State.OPEN}
    return replace(there, choices=tuple(choice for choice in there.choices if choice.item not in closed))


DEFAULT = Paper(
    kind="verzetdagvaarding",
    minimal=in_stage(
        MINIMAL,
        Stage.DEFAULT_JUDGMENT,
        said("pr-default", value=True),
        said("pr-opposed", "in-time"),
        said("pr-known-since", date(2026, 11, 9)),
        chosen=("opposition-in-time",),
    ),
    full=full(
        Stage.DEFAULT_JUDGMENT,
        ORDERS,
        SERVED,
        UNREASONED,
        said("pr-default", True, "j1"),
        said("pr-service", "left-at-address", "j2"),
        said("pr-known-since", date(2026, 11, 17), "j3"),
        said("pr-opposed", "in-time"),
        said("pr-aid", "none"),
        said("pr-understood", "yes-understood"),
        said("vz-acquiesced", value=False),
        said("wr-hour", "10.00 uur"),
        said("vz-counter", value=True),
        said("vz-counterclaim", "het open raam in de kinderkamer binnen vier weken te herstellen"),
        said("vz-counter-why", "het raam in de kinderkamer sinds het voorjaar van 2026 niet meer sluit", "e10"),
        chosen=("opposition-in-time", "default-children-unknown", "no-legal-aid"),
    ),
)

ENFORCEMENT_MINIMAL = in_stage(
    MINIMAL,
    Stage.ENFORCEMENT,
    said("pr-new-facts", "de opvang op 20 november 2026 heeft laten weten vol te zijn"),
    said("wr-defence-known", value=False),
    chosen=("enforcement-new-facts",),
)
ENFORCEMENT_FULL = full(
    Stage.ENFORCEMENT,
    ORDERS,
    SERVED,
    ORDERED,
    UNREASONED,
    NEW,
    said("pr-default", False, "j1"),
    said("en-remedy", "appeal"),
    said("pr-date", date(2026, 12, 9), "j2"),
    said("en-paid", "rent-and-part", "j4"),
    said("en-weeks-given", 5, "j1"),
    said("en-mistaken", value=False),
    said("en-agreement-kept", "none"),
    said("en-new-lease", "none"),
    said("en-order", ("nothing",)),
    said("en-carried-out", value=False),
    said("en-first-night", "het gezin de eerste nacht in de auto moet doorbrengen", "e7"),
    said("wr-hour", "13.30 uur"),
    said("wr-defence-known", True, "j3"),
    said("wr-defence", "het vonnis uitvoerbaar bij voorraad is en hij het hoger beroep niet hoeft af te wachten", "j3"),
    said("wr-reply", "de lopende huur voor de duur van het hoger beroep via budgetbeheer vaststaat", "j4"),
    said("wr-penalty", Decimal(5000)),
    said("bf-office", "Gerechtsdeurwaarderskantoor F. Kramer (verzonnen)"),
    said("bf-address", "Havenlaan 9, 3011 XX Rotterdam"),
    said("bf-reference", "26-88213"),
    said("bf-hour", "9.00 uur"),
    said("bf-answer-by", date(2026, 11, 27)),
    said("bf-answer-hour", "12.00 uur"),
    said("bf-next", "interim"),
    said("bf-day-asked", value=True),
    chosen=("enforcement-new-facts", "enforcement-disproportionate", "first-night"),
)

OF_FAMILY = (
    ORDERS,
    UNREASONED,
    NEW,
    said("ap-about", "claim"),
    said("ap-by", "family"),
    said("ap-case-number", "200.345.678/01"),
    said("ap-their-lawyer", "C. Tegenspraak, Tegenspraak Advocaten te Rotterdam (verzonnen)"),
    said("ap-brought-on", date(2026, 11, 20)),
    said("ap-facts", "wrong"),
    said("ap-facts-wrong", "het gezin op geen enkele brief van de verhuurder heeft gereageerd", "e6"),
    said("ap-considerations", "rechtsoverwegingen 4.3 tot en met 4.9"),
    said("ap-reasons", "one-sentence", "j1"),
    said("ap-changed", True, "j4"),
    said("en-mistaken", value=False),
    said("en-carried-out", value=False),
    said("pr-aid", "had"),
    said("wr-hour", "10.00 uur"),
)
PLEADED_ON_APPEAL = ("appeal-reasons-lacking", "appeal-new-facts", "stay-pending-appeal")
APPEAL_MINIMAL = in_stage(
    MINIMAL, Stage.APPEAL, said("ap-by", "family"), said("ap-reasons", "silent"), chosen=("appeal-reasons-lacking",)
)
APPEAL_FULL = full(Stage.APPEAL, *OF_FAMILY, chosen=PLEADED_ON_APPEAL)
STAY_MINIMAL = in_stage(
    MINIMAL, Stage.APPEAL, said("ap-by", "family"), said("pr-uvb", "unreasoned"), chosen=("stay-pending-appeal",)
)
WRIT_FULL = APPEAL_FULL.learn(said("ap-grounds-in-writ", value=True))

ANSWER = Paper(
    kind="memorie_van_antwoord",
    minimal=in_stage(
        MINIMAL,
        Stage.APPEAL,
        said("ap-by", "landlord"),
        said("tn-residence", value=True),
        chosen=("home-interference",),
    ),
    full=full(
        Stage.APPEAL,
        said("jd-orders", ("rejects", "costs"), "j1"),
        NEW,
        said("ap-about", "claim"),
        said("ap-by", "landlord"),
        said("ap-case-number", "200.345.678/01"),
        said("ap-their-lawyer", "C. Tegenspraak, Tegenspraak Advocaten te Rotterdam (verzonnen)"),
        said("ap-brought-on", date(2026, 11, 20)),
        said("ap-their-grounds", 3),
        said("ap-reasons", "weighed", "j1"),
        said("ap-changed", True, "j4"),
        said("en-carried-out", value=False),
        said("ap-cross", value=True),
        said("ap-cross-ground", "het gezin de proceskosten moet dragen"),
        said("ap-cross-why", "de vordering van de verhuurder is afgewezen", "j1"),
        chosen=("appeal-new-facts",),
    ),
)

MORATORIUM = Paper(
    kind="verzoek_moratorium_287b",
    minimal=in_stage(
        MINIMAL,
        Stage.INSOLVENCY,
        said("in-request", "moratorium"),
        said("debt-since-notice", value=True),
        said("in-mediator", "de gemeentelijke schuldhulpverlening"),
        chosen=("moratorium",),
    ),
    full=full(
        Stage.INSOLVENCY,
        ORDERS,
        SERVED,
        ORDERED,
        said("in-request", "moratorium", "j4"),
        said("in-filed", "with"),
        said("in-debts-total", Decimal(14250), "j4"),
        said("in-creditors", 9, "j4"),
        said(
            "in-origin",
            "de schulden zijn ontstaan toen de vader in mei 2026 ziek werd en maanden zonder inkomen zat",
            "e5",
        ),
        said("in-control", "de inkomsten sinds 1 november 2026 via budgetbeheer lopen", "j4"),
        said("in-mediator", "Kredietbank Maasoever", "j4"),
        said("in-phase", "refused", "j4"),
        said("in-expected", "het verzoek om een dwangakkoord binnen drie maanden kan worden behandeld", "j4"),
        said("in-income", Decimal("2480.50"), "j4"),
        said("in-costs", Decimal(1695), "j4"),
        said("in-tried", "de Kredietbank de verhuurder op 18 november 2026 om uitstel heeft gevraagd", "j4"),
        said("in-six-months", "het traject zonder uitstel stopt zodra het gezin zijn adres verliest", "j4"),
        said("pr-other-absent", value=False),
        chosen=("moratorium",),
    ),
)

PAPERS = (
    DEFAULT,
    Paper(kind="dagvaarding_executie_kort_geding", minimal=ENFORCEMENT_MINIMAL, full=ENFORCEMENT_FULL),
    Paper(kind="bericht_deurwaarder", minimal=ENFORCEMENT_MINIMAL, full=ENFORCEMENT_FULL),
    Paper(kind="memorie_van_grieven", minimal=APPEAL_MINIMAL, full=APPEAL_FULL),
    ANSWER,
    Paper(kind="dagvaarding_hoger_beroep", minimal=APPEAL_MINIMAL, full=WRIT_FULL),
    Paper(kind="incident_schorsing_351", minimal=STAY_MINIMAL, full=APPEAL_FULL),
    MORATORIUM,
)
