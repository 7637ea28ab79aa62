"""The closed lists in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import Decision, Ground, Stage, Standing
from legalaid_desk.law import Favours, SourceKind, Verified
from legalaid_desk.law.ecli import EcliFault
from legalaid_desk.walk import State

translate = QCoreApplication.translate


def state(value: State) -> str:
    """Whether an argument can be pleaded."""
    return {
        State.OPEN: translate("Names", "open"),
        State.CLOSED: translate("Names", "closed"),
        State.NEEDS: translate("Names", "needs an answer"),
    }[value]


def standing(value: Standing) -> str:
    """How sure a fact is."""
    return {
        Standing.CLIENT_SAYS: translate("Names", "client says"),
        Standing.SEEN: translate("Names", "seen in a document"),
        Standing.ADMITTED: translate("Names", "admitted"),
        Standing.DISPUTED: translate("Names", "disputed"),
        Standing.UNKNOWN: translate("Names", "nobody knows"),
    }[value]


def decision(value: Decision) -> str:
    """What was decided."""
    return {
        Decision.CHOSEN: translate("Names", "chosen"),
        Decision.SET_ASIDE: translate("Names", "set aside"),
        Decision.UNDECIDED: translate("Names", "undecided"),
    }[value]


def favours(value: Favours) -> str:
    """Whom a source helps."""
    return {
        Favours.TENANT: translate("Names", "for the family"),
        Favours.LANDLORD: translate("Names", "for the landlord"),
        Favours.MIXED: translate("Names", "cuts both ways"),
        Favours.NEUTRAL: translate("Names", "for neither side"),
    }[value]


def verified(value: Verified) -> str:
    """How far a source was checked."""
    return {
        Verified.TEXT: translate("Names", "text was read"),
        Verified.SECONDARY: translate("Names", "known from a second source"),
        Verified.MEMORY: translate("Names", "from memory: read it first"),
    }[value]


def stage(value: Stage) -> str:
    """Where the case stands."""
    return {
        Stage.BEFORE_SUMMONS: translate("Names", "before the summons"),
        Stage.MERITS: translate("Names", "proceedings on the merits"),
        Stage.INTERIM: translate("Names", "interim proceedings"),
        Stage.DEFAULT_JUDGMENT: translate("Names", "default judgment"),
        Stage.APPEAL: translate("Names", "appeal"),
        Stage.ENFORCEMENT: translate("Names", "enforcement"),
        Stage.ADMINISTRATIVE: translate("Names", "administrative proceedings"),
        Stage.INSOLVENCY: translate("Names", "insolvency"),
    }[value]


def tier(value: str) -> str:
    """The order of a request."""
    return {
        "primary": translate("Names", "Primary"),
        "subsidiary": translate("Names", "In the alternative"),
        "further": translate("Names", "Further in the alternative"),
        "furthest": translate("Names", "Furthest in the alternative"),
        "enforceability": translate("Names", "Enforceability"),
        "counterclaim": translate("Names", "Counterclaim"),
        "costs": translate("Names", "Costs"),
    }.get(value, value)


def source_kind(value: SourceKind) -> str:
    """The kind of source, as the cards name it."""
    return {
        SourceKind.CASE: translate("Names", "judgment"),
        SourceKind.ECHR: translate("Names", "European Court of Human Rights"),
        SourceKind.EU_CASE: translate("Names", "Court of Justice of the EU"),
        SourceKind.ECSR: translate("Names", "European Committee of Social Rights"),
        SourceKind.CESCR: translate("Names", "UN committee"),
        SourceKind.GENERAL_COMMENT: translate("Names", "general comment"),
        SourceKind.STATUTE: translate("Names", "statute"),
        SourceKind.TREATY: translate("Names", "treaty"),
        SourceKind.REPORT: translate("Names", "report"),
        SourceKind.OPINION: translate("Names", "advisory opinion"),
        SourceKind.SOFT_LAW: translate("Names", "guideline"),
        SourceKind.MODEL: translate("Names", "model"),
    }[value]


def own() -> str:
    """That the office wrote a source or an argument itself."""
    return translate("Names", "own")


def ground(value: str) -> str:
    """Why the landlord wants the home back; an id that is no ground stays as it is."""
    return {
        str(Ground.ARREARS): translate("Names", "rent arrears"),
        str(Ground.NUISANCE): translate("Names", "nuisance"),
        str(Ground.DRUGS): translate("Names", "drugs in the home"),
        str(Ground.CLOSURE): translate("Names", "closure by the mayor"),
        str(Ground.SUBLETTING): translate("Names", "subletting, or not living there"),
        str(Ground.OWN_USE): translate("Names", "urgent own use"),
        str(Ground.TEMPORARY_LEASE): translate("Names", "temporary lease that ended"),
        str(Ground.NO_TITLE): translate("Names", "living there without a title"),
        str(Ground.MORTGAGE_SALE): translate("Names", "sale by the mortgage lender"),
        str(Ground.OTHER): translate("Names", "another ground"),
    }.get(value, value)


def ecli_fault(value: EcliFault) -> str:
    """What is wrong with an ECLI, and what to do."""
    return {
        EcliFault.EMPTY: translate("Names", "There is no ECLI yet."),
        EcliFault.PREFIX: translate("Names", "An ECLI begins with ECLI and a colon, as in ECLI:NL:HR:2025:1799."),
        EcliFault.PARTS: translate(
            "Names", "An ECLI has five parts with colons between them: ECLI, country, court, year and number."
        ),
        EcliFault.COUNTRY: translate("Names", "The country is two letters: NL, CE for Strasbourg, EU for Luxembourg."),
        EcliFault.COURT: translate("Names", "The court is a code of one to seven letters and digits, as HR or RBROT."),
        EcliFault.YEAR: translate("Names", "The year is four digits, as 2025."),
        EcliFault.NUMBER: translate(
            "Names", "The number is one to twenty-five letters, digits and dots: copy it from the judgment."
        ),
        EcliFault.SPELLING: translate("Names", "Write it in capitals, without spaces or other words."),
    }[value]


def read() -> str:
    """That a lawyer read a source."""
    return translate("Names", "read in full")
