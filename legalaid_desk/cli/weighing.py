"""Both sides of the weighing, the ladder and the burdens of proof, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from legalaid_desk.dossier import WEIGHING
from legalaid_desk.filings.draft import plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.filings.weighed import printed_text
from legalaid_desk.walk import Walk
from legalaid_desk.walk.burden import Offer, Onus, burdens
from legalaid_desk.walk.ladder import Side, Step, ladder
from legalaid_desk.walk.weighing import Board, Entry, board

from .plain_data import known, pairs


def weighing_data(walk: Walk) -> Mapping[str, Any]:
    """What stands on either side, in order, what is printed of it and who approved that."""
    scales, choice = board(walk), walk.view.dossier.choice(WEIGHING)
    return {
        "family": [_entry(entry, scales, walk) for entry in scales.family],
        "landlord": [_entry(entry, scales, walk) for entry in scales.landlord],
        "printed": [entry.key for entry in scales.printed],
        "fallen": [entry.key for entry in scales.fallen],
        "waiting": [{"key": entry.key, "missing": pairs(entry.missing)} for entry in scales.waiting],
        "shifts": [shift.id for shift in scales.shifts],
        "approved_by": choice.approved_by if choice else "",
        "withdrawn": str(choice.withdrawn.cause) if choice and choice.withdrawn else None,
    }


def ladder_data(walk: Walk) -> list[Mapping[str, Any]]:
    """The rungs that fit the case, from aim to balance."""
    return [_rung(step) for step in ladder(walk)]


def burdens_data(walk: Walk) -> list[Mapping[str, Any]]:
    """Who must prove what, and how far that is."""
    return [_burden(onus) for onus in burdens(walk)]


def weighing_line(walk: Walk) -> str:
    """The same for people, in one line."""
    scales = board(walk)
    printed, ours, theirs = len(scales.printed), len(scales.family), len(scales.landlord)
    return f"weighing: {ours} for the family, {theirs} for the other side; {printed} printed"


def _entry(entry: Entry, scales: Board, walk: Walk) -> Mapping[str, Any]:
    filled = fill(printed_text(entry), walk.view, entry.subject, {})
    return {
        "key": entry.key,
        "subject": entry.subject,
        "title": entry.interest.title if entry.interest else None,
        "place": str(entry.place),
        "number": scales.printed.index(entry) + 1 if entry in scales.printed else None,
        "text": None if filled.lacks else plain(filled.runs),
        "lacks": list(filled.lacks),
        "facts": [known(fact) for fact in entry.facts],
        "proved": entry.is_proved,
        "disputed": entry.is_disputed,
        "sources": list(entry.interest.sources) if entry.interest else [],
    }


def _rung(step: Step) -> Mapping[str, Any]:
    return {
        "rung": step.rung.id,
        "title": step.rung.title,
        "national": _side(step.national),
        "echr": _side(step.echr),
        "facts": [known(fact) for fact in step.facts],
        "still_to_ask": pairs(step.missing),
        "measures": [measure.id for measure in step.measures],
    }


def _side(side: Side) -> Mapping[str, Any]:
    """Open where an argument stands there, needs where one waits for an answer, bare where nothing does."""
    state = "open" if side.open else "needs" if side.needs else "bare"
    of = {"open": side.open, "needs": side.needs}
    return {"state": state} | {name: [one.verdict.argument.id for one in ones] for name, ones in of.items()}


def _burden(onus: Onus) -> Mapping[str, Any]:
    return {
        "burden": onus.burden.id,
        "title": onus.burden.title,
        "bearer": str(onus.burden.bearer),
        "proved": [known(fact) for fact in onus.proved],
        "unproved": [known(fact) for fact in onus.unproved],
        "still_to_ask": pairs(onus.missing),
        "offers": [_offer(one) for one in onus.offers],
    }


def _offer(offer: Offer) -> Mapping[str, Any]:
    return {
        "argument": offer.argument,
        "passage": offer.passage.id,
        "subject": offer.subject,
        "chosen": offer.chosen,
    }
