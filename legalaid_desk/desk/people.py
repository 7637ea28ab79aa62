"""Verbs on the people of a dossier and on the case, the home and the arrears: the intake."""

from __future__ import annotations

from dataclasses import replace

from legalaid_desk.dossier import Arrears, Case, Changed, Child, Home, Party

from . import approvals
from .desk import Desk


def put_party(desk: Desk, dossier_id: str, party: Party) -> Changed:
    """Add a party, or change the one with this id."""
    return approvals.change(desk, dossier_id, "party", lambda dossier: dossier.with_party(party))


def remove_party(desk: Desk, dossier_id: str, party_id: str) -> Changed:
    """Take a party out, with the facts about it."""
    return approvals.change(desk, dossier_id, "party-removed", lambda dossier: dossier.without_party(party_id))


def put_child(desk: Desk, dossier_id: str, child: Child) -> Changed:
    """Add a child, or change the one with this id."""
    return approvals.change(desk, dossier_id, "child", lambda dossier: dossier.with_child(child))


def remove_child(desk: Desk, dossier_id: str, child_id: str) -> Changed:
    """Take a child out, with the facts about it."""
    return approvals.change(desk, dossier_id, "child-removed", lambda dossier: dossier.without_child(child_id))


def set_home(desk: Desk, dossier_id: str, home: Home) -> Changed:
    """What is known about the home."""
    return approvals.change(desk, dossier_id, "home", lambda dossier: replace(dossier, home=home))


def set_arrears(desk: Desk, dossier_id: str, arrears: Arrears) -> Changed:
    """What is claimed and what was counted."""
    return approvals.change(desk, dossier_id, "arrears", lambda dossier: replace(dossier, arrears=arrears))


def set_case(desk: Desk, dossier_id: str, case: Case) -> Changed:
    """Where the case stands."""
    return approvals.change(desk, dossier_id, "case", lambda dossier: replace(dossier, case=case))


def rename(desk: Desk, dossier_id: str, name: str, reference: str) -> Changed:
    """The name the office uses for the file, and its own number."""
    return desk.change(dossier_id, "renamed", lambda dossier: replace(dossier, name=name, reference=reference))
