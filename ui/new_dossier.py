"""A new dossier, with the office of the settings as who acts for the family."""

from __future__ import annotations

from legalaid_desk.desk import Desk, dossiers, people
from legalaid_desk.dossier import Case, Counsel, Dossier


def new_dossier(desk: Desk, office: Counsel) -> Dossier:
    """Store it."""
    made = dossiers.new(desk)
    return people.set_case(desk, made.id, Case(counsel=office)).after if office != Counsel() else made
