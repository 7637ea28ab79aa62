"""A paper of the sample family that ships, to show what a template is filled with. Nobody in it exists."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from legalaid_desk.data import sample_folder
from legalaid_desk.dossier import Dossier
from legalaid_desk.errors import DeskError
from legalaid_desk.filings import FilingDraft, compose
from legalaid_desk.law import Form, Law
from legalaid_desk.walk import Walk

from .dossiers import read_exchange

FAMILY = "huurachterstand"


def sample_paper(law: Law, today: date, form: Form, kinds: Iterable[str] = ()) -> FilingDraft | None:
    """The first of these kinds that the sample family can have, or the longest paper of this form; None without one."""
    family = _family()
    if family is None:
        return None
    walk = Walk(family, law, today)
    named = [kind for kind in kinds if kind in law.filings]
    drafts = (_drafted(walk, kind) for kind in named)
    if found := next((draft for draft in drafts if draft is not None), None):
        return found
    of_form = [kind.id for kind in law.filings.values() if kind.form is form]
    made = [draft for kind in of_form if (draft := _drafted(walk, kind)) is not None]
    return max(made, key=lambda draft: len(draft.paragraphs), default=None)


def _drafted(walk: Walk, kind: str) -> FilingDraft | None:
    try:
        return compose(walk, kind).draft
    except (KeyError, StopIteration, ValueError):  # another law may not know what the family was asked
        return None


@lru_cache(maxsize=1)
def _family() -> Dossier | None:
    """None where the samples were taken out of the installation."""
    try:
        return read_exchange(sample_folder() / FAMILY / "dossier.json").dossier
    except (DeskError, OSError):
        return None
