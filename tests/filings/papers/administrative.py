"""Papers in administrative proceedings: a closure by the mayor, a refused shelter, and the notice of default.

Everybody and everything in them is made up; the municipality of Maasoever does not exist.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from legalaid_desk.dossier import (
    Case,
    Choice,
    Decision,
    Dossier,
    Exhibit,
    Fact,
    Facts,
    Ground,
    Stage,
)
from tests.filings.golden import Paper
from tests.filings.made_up import BRAM, COUNSEL, FLAT, LANDLORD, PETRA, told, with_facts
from tests.filings.papers.aydin import CAN, DENIZ, HOME, LEYLA, MURAT, SELMA

YOUNGER_CAN = replace(CAN, birth_date=date(2020, 9, 20), school="basisschool De Wilg in Maasoever, groep 3")


def choosing(dossier: Dossier, *arguments: str) -> Dossier:
    """The dossier with these arguments chosen and approved."""
    chosen = tuple(Choice(item=one, decision=Decision.CHOSEN, approved_by="mr. B. Voorbeeld") for one in arguments)
    return replace(dossier, choices=chosen)


MINIMAL = Dossier(
    id="d-klein",
    reference="2026-301",
    case=Case(ground=Ground.CLOSURE, stage=Stage.ADMINISTRATIVE, court="rbrot", seat="rotterdam", counsel=COUNSEL),
    parties=(PETRA, LANDLORD),
    children=(BRAM,),
    home=FLAT,
)

CLOSURE = with_facts(
    Dossier(
        id="d-sluiting",
        reference="2026-302",
        case=replace(MINIMAL.case, hearing_on=None),
        parties=(SELMA, MURAT, LANDLORD),
        children=(DENIZ, LEYLA, YOUNGER_CAN),
        home=HOME,
        exhibits=(
            Exhibit(id="e1", title="Voornemen van de burgemeester", dated=date(2026, 11, 9)),
            Exhibit(id="e2", title="Bestuurlijke rapportage van de politie", dated=date(2026, 10, 20)),
            Exhibit(id="e3", title="Brief van de jeugdbeschermer aan de burgemeester", dated=date(2026, 11, 12)),
            Exhibit(id="e4", title="Brief van Stichting Voorbeeldwonen", dated=date(2026, 11, 13)),
            Exhibit(id="e5", title="Verklaring van basisschool De Wilg", dated=date(2026, 11, 16)),
            Exhibit(id="e6", title="Uittreksel uit de basisregistratie van de oudste broer", dated=date(2026, 11, 17)),
            Exhibit(id="e7", title="Bericht van het loket voor opvang", dated=date(2026, 11, 18)),
            Exhibit(id="e8", title="Machtiging", dated=date(2026, 11, 18)),
            Exhibit(id="e9", title="Besluit van de burgemeester", dated=date(2026, 11, 19)),
            Exhibit(id="e10", title="Bezwaarschrift", dated=date(2026, 11, 23)),
        ),
    ),
    told("ad-decision", "closure"),
    told("ad-phase", "intention"),
    told("ad-basis", ("drugs",), "e1"),
    told("tn-residence", True, "e4"),
    told("tn-title", "indefinite", "e4"),
    told("ad-doubt", ("trade",), "e2"),
    told("ad-milder", "not-discussed", "e1"),
    told("ad-complaints", False, "e2"),
    told("ad-length", "policy-only", "e1"),
    told("ad-return", "lease-ends", "e4"),
    told("ad-children", "named", "e1"),
    told("ad-shelter", "referral", "e1"),
    told("ad-second-find", False, "e2"),
    told("ad-advice-answered", "unanswered", "e3"),
    told("ad-advice", "de jeugdbeschermer op 12 november 2026 heeft afgeraden de woning te sluiten", "e3"),
    told("ad-aim", "named", "e1"),
    told("ad-view", "given"),
    told("ad-state", "planned", "e1"),
    told("ad-safe", True, "e3"),
    told("ad-safety", "het wijkteam sinds 20 oktober 2026 twee keer per week thuis komt", "e3"),
    told("cd-stopped", True, "e2"),
    told("cd-last-incident", date(2026, 10, 14), "e2"),
    told("cd-offender-left", "left", "e6"),
    told("cd-involvement", "unknown-acted"),
    told("cd-minor-dealt", False, "e2"),
    told("cd-disputed", "part"),
    told("cd-conceded", "in de kamer van de oudste, meerderjarige zoon drugs zijn gevonden"),
    told("cd-contested", "iemand anders van het gezin daarvan wist, en dat uit de woning is verkocht"),
    told("cd-drugs-quantity", "above-own-use", "e2"),
    told("cd-repeat", False),
    told("alt-shelter", "none", "e7"),
    told("alt-network", "nowhere"),
    told("alt-asked", "answered", "e7"),
    told("alt-asked-on", date(2026, 11, 16), "e7"),
    told("alt-answer", "voor gezinnen tot februari 2027 geen plek vrij is", "e7"),
    told("tn-ties", "school, logopedie en oma op loopafstand van de woning zijn", "e5"),
    told("help-accepted", True, "e3"),
    told("help-who", "wijkteam Noord", "e3"),
    told("help-started", date(2026, 10, 20), "e3"),
    told("help-result", "het wijkteam de thuissituatie van de jongste kinderen veilig noemt", "e3"),
    told(
        "ch-effect",
        "Leyla in het laatste jaar van de basisschool van school moet",
        "e5",
        subject="c2",
    ),
    told("ch-effect", "Can de logopedie kwijtraakt waarvoor hij een jaar heeft gewacht", "e5", subject="c3"),
    told("ch-heard", True, subject="c2"),
    told("ch-view", "Leyla tegen haar juf heeft gezegd dat zij in haar eigen klas wil blijven", "e5", subject="c2"),
    told("au-name", "de burgemeester van Maasoever"),
    told("au-address", "Postbus 1, 3000 XX Maasoever"),
    told("au-reference", "OOV/2026/118"),
    told("au-on", date(2026, 11, 9), "e1"),
    told("au-what", "de woning vanaf 14 december 2026 drie maanden te sluiten"),
    told("au-view-until", date(2026, 11, 27)),
    told("au-report", True, "e2"),
    told("au-found", "op 14 oktober 2026 in een afgesloten kamer op zolder 18 gram cocaïne lag", "e2"),
    told("au-mandate", True, "e8"),
)
PLEADED = (
    "closure-mayor-bound",
    "closure-home-taken",
    "closure-competence",
    "closure-suitable",
    "closure-not-needed",
    "closure-too-long",
    "closure-help-runs",
    "article-8-weighing",
    "closure-no-blame",
    "closure-no-return",
    "closure-advice-ignored",
    "closure-shelter-not-sought",
    "no-certain-shelter",
    "each-child",
    "child-voice",
    "closure-children-not-weighed",
    "closure-children-safe",
)
INTENDED = choosing(CLOSURE, *PLEADED)

DECIDED = with_facts(
    CLOSURE,
    told("ad-phase", "objection"),
    told("ad-objection", True, "e10"),
    told("au-on", date(2026, 11, 19), "e9"),
    told("au-sent-on", date(2026, 11, 19), "e9"),
    told("au-in-time", True),
    told("au-grounds-later", False),
    told("au-starts-on", date(2026, 12, 14), "e9"),
    told("au-hearing-help", "een tolk Turks en een tijdstip onder schooltijd"),
)
OBJECTED = choosing(DECIDED, *PLEADED)

URGENT = choosing(
    with_facts(
        DECIDED,
        told("ad-phase", "interim"),
        told("au-objection-on", date(2026, 11, 23), "e10"),
        told("au-urgent-why", "het vanaf 14 december 2026 met drie kinderen geen onderdak heeft", "e7"),
        told("au-before-hearing", True),
        told("au-fee-unable", True),
        told("au-wait", "refused"),
    ),
    *PLEADED,
    "closure-stay",
)

REFUSED = with_facts(
    replace(
        CLOSURE,
        id="d-opvang",
        reference="2026-303",
        case=replace(CLOSURE.case, ground=Ground.ARREARS),
        facts=Facts(tuple(one for one in CLOSURE.facts if not one.question.startswith(("ad-", "au-", "cd-")))),
        exhibits=(
            Exhibit(id="e3", title="Verklaring van wijkteam Noord", dated=date(2026, 8, 12)),
            Exhibit(id="e4", title="Huurovereenkomst", dated=date(2016, 4, 28)),
            Exhibit(id="e5", title="Verklaring van basisschool De Wilg", dated=date(2026, 9, 16)),
            Exhibit(id="e7", title="Besluit van het college", dated=date(2026, 7, 2)),
            Exhibit(id="e8", title="Bezwaarschrift", dated=date(2026, 7, 20)),
            Exhibit(id="e9", title="Verslag van de hoorzitting", dated=date(2026, 9, 8)),
            Exhibit(id="e10", title="Beslissing op bezwaar", dated=date(2026, 10, 29)),
        ),
    ),
    told("ad-decision", "shelter"),
    told("ad-phase", "court"),
    told("ad-home-lost", "date-set", "e7"),
    told("ad-wmo-step", "decided", "e7"),
    told("ad-inquiry", "no-talk", "e7"),
    told("ad-less", True),
    told("ad-less-what", "een plek tot 1 maart 2027 genoeg is, omdat dan een toegewezen woning vrijkomt", "e3"),
    told("alt-wmo", "refused", "e7"),
    told("ad-refusal", "self-reliant", "e7"),
    told("ad-refusal-children", "named", "e7"),
    told("ad-not-self-reliant", "de moeder door een herseninfarct niet zelf een woning kan zoeken", "e3"),
    told("ad-answered", "not-answered", "e10"),
    told("ad-unanswered", "in de beslissing niets over de verklaring van het wijkteam staat", "e10"),
    told("au-name", "het college van burgemeester en wethouders van Maasoever"),
    told("au-address", "Postbus 1, 3000 XX Maasoever"),
    told("au-reference", "Z/26/5512"),
    told("au-on", date(2026, 7, 2), "e7"),
    told("au-what", "de aanvraag om opvang af te wijzen"),
    told("au-objection-on", date(2026, 7, 20), "e8"),
    told("au-heard-on", date(2026, 9, 8), "e9"),
    told("au-decided-on", date(2026, 10, 29), "e10"),
    told("au-decided-reference", "B/26/207"),
    told("au-sent-on", date(2026, 10, 30), "e10"),
    told("au-in-time", True),
    told("au-fee-unable", True),
    told("au-damage", "de kosten van vier nachten in een vakantiehuis, € 380"),
)
APPEALED = choosing(
    REFUSED,
    "municipal-council-bound",
    "municipal-home-lost",
    "municipal-less-would-do",
    "municipal-balance",
    "municipal-inquiry-incomplete",
    "objection-not-answered",
    "shelter-not-self-reliant",
    "no-certain-shelter",
    "each-child",
    "refusal-silent-on-children",
)

RULING = Exhibit(id="e11", title="Uitspraak van de rechtbank", dated=date(2026, 11, 12))
HIGHER = choosing(
    with_facts(
        replace(REFUSED, exhibits=(*REFUSED.exhibits, RULING)),
        told("ad-phase", "higher"),
        told("au-higher-court", "appeals-tribunal"),
        told("au-ruling-on", date(2026, 11, 12), "e11"),
        told("au-ruling-number", "de rechtbank Rotterdam, zaaknummer ROT 26/1234"),
        told("au-ruling-held", "het gezin zichzelf kan redden (r.o. 7)", "e11"),
        told("au-ruling-wrong", "de uitspraak de verklaring van het wijkteam niet bespreekt", "e11"),
        told("au-sent-on", date(2026, 11, 13), "e11"),
    ),
    "municipal-council-bound",
    "municipal-inquiry-incomplete",
    "shelter-not-self-reliant",
    "no-certain-shelter",
    "each-child",
)

LATE = with_facts(
    REFUSED,
    told("au-late-of", "objection"),
    told("au-late-what", "de geweigerde opvang"),
    told("au-filed-on", date(2026, 7, 20), "e8"),
    told("au-filed-reference", "B/26/207"),
    told("au-term-put-off", True, "e9"),
    told("au-term-ended-on", date(2026, 11, 18)),
)


def phase(dossier: Dossier, at: str, *facts: Fact) -> Dossier:
    """The minimal dossier in a phase of the proceedings."""
    return with_facts(dossier, told("ad-decision", "closure"), told("ad-phase", at), *facts)


PAPERS = (
    Paper(kind="zienswijze_13b", minimal=phase(MINIMAL, "intention"), full=INTENDED),
    Paper(
        kind="bezwaarschrift",
        minimal=phase(
            MINIMAL,
            "objection",
            told("au-grounds-later", True),
            told("au-grounds-why", "de stukken waarop het besluit rust nog niet zijn ontvangen"),
        ),
        full=OBJECTED,
    ),
    Paper(kind="verzoek_voorlopige_voorziening", minimal=phase(MINIMAL, "interim"), full=URGENT),
    Paper(kind="beroepschrift", minimal=phase(MINIMAL, "court"), full=APPEALED),
    Paper(kind="hogerberoepschrift", minimal=phase(MINIMAL, "higher"), full=HIGHER),
    Paper(kind="ingebrekestelling_bestuursorgaan", minimal=MINIMAL, full=LATE),
)
