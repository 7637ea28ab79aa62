"""Letters before a case, papers on the roll, notes for a hearing and the list of exhibits.

The full dossiers are the two samples (reconstructions of ECLI:NL:RBROT:2021:8307 and ECLI:NL:RBLIM:2020:8547, names
made up) with what these papers ask made up as well. Nobody in the minimal one is real.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from legalaid_desk.dossier import Arrears, Case, Dossier, Exhibit, Ground, Stage
from legalaid_desk.dossier.exchange import from_json
from tests.filings.golden import Paper
from tests.filings.made_up import COUNSEL, told, with_facts
from tests.filings.papers.administrative import MINIMAL as FAMILY

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"

MINIMAL = replace(
    FAMILY,
    id="d-eerste-aanleg",
    case=Case(ground=Ground.ARREARS, stage=Stage.MERITS, court="rbrot", seat="rotterdam", counsel=COUNSEL),
    arrears=Arrears(claimed_cents=200000, claimed_on=date(2026, 11, 1)),
)


def in_stage(dossier: Dossier, stage: Stage) -> Dossier:
    """The same family in another stage."""
    return replace(dossier, case=replace(dossier.case, stage=stage))


def sample(name: str) -> Dossier:
    """A shipped sample as it stands."""
    return from_json((SAMPLES / name / "dossier.json").read_text(encoding="utf-8"))


ARREARS = with_facts(
    replace(sample("huurachterstand"), reference="2026-114"),
    told("pl-answered", "written"),
    told("sm-to", "Kramer Gerechtsdeurwaarders (verzonnen), t.a.v. de heer F. Kramer"),
    told("sm-address", "Postbus 12, 3000 XX Rotterdam"),
)

BEFORE = with_facts(
    replace(
        ARREARS,
        case=replace(
            ARREARS.case, stage=Stage.BEFORE_SUMMONS, case_number="", summons_on=None, roll_on=None, court="", seat=""
        ),
        exhibits=(
            *ARREARS.exhibits,
            Exhibit(id="k1", title="Sommatie van de deurwaarder", dated=date(2026, 11, 18)),
            Exhibit(id="k2", title="Budgetoverzicht van het wijkteam", dated=date(2026, 11, 20)),
        ),
    ),
    told("sm-letter-on", date(2026, 11, 18), "k1"),
    told("sm-reference", "26-4471", "k1"),
    told("sm-position", "in-part"),
    told("sm-admitted", Decimal("1764.60")),
    told("sm-why", "twee betalingen uit september 2026 niet in uw opgave staan", "e4"),
    told("sm-costs", "too-short", "k1"),
    told("sm-family-consent", True),
    told("sm-proposal", "with-letter"),
    told("sm-answer-by", date(2026, 12, 9)),
    told("plan-monthly", Decimal(150)),
    told("plan-first-on", date(2026, 12, 28)),
    told("plan-first-amount", Decimal(400)),
    told("plan-day", 31),
    told("plan-answer-by", date(2026, 12, 9)),
    told("bu-income", Decimal("2140.00"), "k2"),
    told("bu-allowances", Decimal("615.50"), "k2"),
    told("bu-fixed", Decimal("742.00"), "k2"),
    told("bu-living", Decimal("950.00"), "k2"),
    told("bu-debts", Decimal(0), "k2"),
    told("bu-protected", Decimal("2215.00"), "k2"),
)

ON_THE_ROLL = with_facts(
    replace(
        ARREARS,
        case=replace(ARREARS.case, hearing_on=date(2027, 2, 10)),
        exhibits=(
            *ARREARS.exhibits,
            Exhibit(id="k3", title="Bericht van Kredietbank Maasoever over de planning", dated=date(2026, 11, 23)),
            Exhibit(id="k4", title="Bericht van de wederpartij", dated=date(2026, 11, 24)),
        ),
    ),
    told("rb-round", "further"),
    told("rb-reason", "de stukken van de schuldhulpverlening er op 20 december 2026 zijn", "k3"),
    told("rq-asked-on", date(2026, 11, 23)),
    told("rq-consent", "refuses", "k4"),
    told("rq-objection", "de achterstand volgens haar verder oploopt"),
    told("hr-hour", "10.00 uur"),
    told("ah-reason", "debt-help"),
    told("ah-what", "Kredietbank Maasoever in maart 2027 een voorstel aan de verhuurder doet", "k3"),
    told("ah-dates", "4, 11 en 18 januari 2027"),
    told("ah-their-dates", "heel februari 2027"),
    told("ah-until", "adjourn"),
    told("ah-weeks", 8),
    told("im-motion", "measure"),
    told("im-measure", "de verhuurder de verwarming binnen drie dagen laat herstellen"),
    told("im-why", "de verwarming sinds 16 november 2026 niet werkt"),
    told("im-cannot-wait", "het binnen niet warmer wordt dan veertien graden"),
    told("du-reply-on", date(2027, 1, 5)),
    told("du-changed", True),
    told("du-changed-what", "het gevorderde bedrag met de huur van december 2026 wordt verhoogd"),
    told("du-objects", "die huur op 1 december 2026 is betaald"),
    told("du-new", "het gezin op geen enkel bericht heeft gereageerd"),
    told("du-new-answer", "het wijkteam de verhuurder op 12 november 2026 een voorstel heeft gestuurd", "e6"),
    told("ak-first", 9),
    told("ul-decision", "interim-judgment"),
    told("ul-decision-on", date(2027, 3, 3)),
    told("ul-point", "de vraag of er opvang is voor het hele gezin"),
    told("ul-answer", "de gemeente ouders en kinderen nu niet samen kan plaatsen", "e7"),
    told("ul-follows", "een ontruiming het gezin uit elkaar haalt"),
)

SHORT_BEFORE = with_facts(
    replace(ON_THE_ROLL, case=replace(ON_THE_ROLL.case, hearing_on=date(2026, 12, 2))),
    told("ak-late-why", "de brief van de logopedist pas op 24 november 2026 is ontvangen", "e9"),
)


def on_roll(day: date) -> Dossier:
    """The case on a later day of the roll."""
    return replace(ON_THE_ROLL, case=replace(ON_THE_ROLL.case, roll_on=day))


COUNTERCLAIM = with_facts(
    replace(
        ARREARS,
        exhibits=(
            *ARREARS.exhibits,
            Exhibit(id="k5", title="E-mail aan de verhuurder over de lekkage", dated=date(2026, 3, 3)),
            Exhibit(id="k6", title="Foto's van de kinderkamer", dated=date(2026, 10, 12)),
            Exhibit(id="k7", title="Bonnen van twee matrassen", dated=date(2026, 9, 4)),
        ),
    ),
    told("debt-defects", True, "k5"),
    told("debt-defects-what", "het dak sinds de melding van 3 maart 2026 lekt in de kinderkamer", "k5", "k6"),
    told("rc-claims", ("repair", "reduction", "damages", "repayment")),
    told("rc-reported-on", date(2026, 3, 3), "k5"),
    told("rc-response", "de verhuurder op 10 april 2026 een bezoek aankondigde en niet kwam"),
    told("rc-use", "de twee kinderen sinds maart 2026 in de woonkamer slapen", "k6"),
    told("rc-repair-weeks", 4),
    told("rc-penalty", Decimal(100)),
    told("rc-percent", 30),
    told("rc-from", date(2026, 3, 3)),
    told("rc-damages", Decimal("389.00"), "k7"),
    told("rc-damages-what", "twee matrassen door het vocht onbruikbaar zijn geworden", "k6", "k7"),
    told("rc-repayment", Decimal("210.00")),
    told("rc-repayment-why", "de servicekosten over 2025 nooit zijn afgerekend"),
)

INTERIM = with_facts(sample("overlast"), told("pl-answered", "not-written"))

EVICTION = with_facts(
    replace(
        ARREARS,
        case=replace(
            ARREARS.case,
            stage=Stage.ENFORCEMENT,
            judgment_on=date(2026, 11, 4),
            eviction_on=date(2026, 12, 15),
        ),
    ),
    told("db-hour", "9.00 uur"),
    told("db-latest", date(2026, 12, 9)),
    told(
        "db-theirs",
        "de heer F. Kramer, Kramer Gerechtsdeurwaarders (verzonnen), 010 000 00 01, kramer@voorbeeld.example",
    ),
    told("db-court", "kanton"),
    told("ah-dates", "2 en 3 december 2026"),
    told("ah-their-dates", "geen"),
    told("db-aid", "requested"),
    told("db-aid-number", "1AB2345"),
)

BARE = in_stage(MINIMAL, Stage.BEFORE_SUMMONS)
COUNTERCLAIM_BARE = with_facts(
    MINIMAL,
    told("debt-defects", True),
    told("debt-defects-what", "de verwarming sinds oktober 2026 niet werkt"),
    told("rc-claims", ("repair",)),
    told("rc-repair-weeks", 2),
)
JURISDICTION = with_facts(
    MINIMAL,
    told("im-motion", "jurisdiction"),
    told("im-court", "de kantonrechter te Utrecht"),
    told("im-why", "de woning in Utrecht ligt"),
)
EVICTION_BARE = in_stage(MINIMAL, Stage.ENFORCEMENT)

PAPERS = (
    Paper(kind="brief_reactie_sommatie", minimal=BARE, full=BEFORE),
    Paper(kind="voorstel_betalingsregeling", minimal=BARE, full=BEFORE),
    Paper(kind="rolbericht_uitstel", minimal=MINIMAL, full=ON_THE_ROLL),
    Paper(kind="verzoek_aanhouding", minimal=MINIMAL, full=ON_THE_ROLL),
    Paper(kind="conclusie_van_antwoord", minimal=MINIMAL, full=ARREARS),
    Paper(kind="eis_in_reconventie", minimal=COUNTERCLAIM_BARE, full=COUNTERCLAIM),
    Paper(kind="incidentele_conclusie", minimal=JURISDICTION, full=ON_THE_ROLL),
    Paper(kind="conclusie_van_dupliek", minimal=MINIMAL, full=on_roll(date(2027, 1, 26)), on=date(2027, 1, 20)),
    Paper(kind="akte_producties", minimal=MINIMAL, full=SHORT_BEFORE),
    Paper(kind="akte_uitlating", minimal=MINIMAL, full=on_roll(date(2027, 3, 31)), on=date(2027, 3, 24)),
    Paper(kind="spreekaantekeningen", minimal=MINIMAL, full=ON_THE_ROLL, on=date(2027, 2, 9)),
    Paper(kind="conclusie_van_antwoord_kort_geding", minimal=in_stage(MINIMAL, Stage.INTERIM), full=INTERIM),
    Paper(kind="pleitnota_kort_geding", minimal=in_stage(MINIMAL, Stage.INTERIM), full=INTERIM),
    Paper(kind="verzoek_dagbepaling", minimal=EVICTION_BARE, full=EVICTION),
    Paper(kind="productielijst", minimal=MINIMAL, full=ON_THE_ROLL),
)
