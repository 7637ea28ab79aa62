"""Whom a paper is about: of some kinds there is one for each child, and only for those whom it fits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from legalaid_desk.dossier import CASE
from legalaid_desk.law import FilingKind, Truth, judge, kind_of, subject_of
from legalaid_desk.walk import DossierView

_NO_LETTER = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class About:
    """What a paper is called in the dossier, and whom it is about: the case, a child, or a child that is not there."""

    paper: str
    subject: str = CASE

    def file_name(self, kind: FilingKind, view: DossierView) -> str:
        """The name of its file: with the name of the child, or two letters would overwrite one another."""
        child = view.dossier.child(self.subject)
        if child is None:
            return kind.file_name
        return f"{kind.file_name}_{_plain(child.given_name) or _plain(self.subject) or 'kind'}"


def _plain(name: str) -> str:
    """The letters and figures of a name, which may come from elsewhere and hold anything."""
    return _NO_LETTER.sub("_", normalize("NFKD", name).encode("ascii", "ignore").decode().lower()).strip("_")


def subjects_of(kind: FilingKind, view: DossierView) -> tuple[str, ...]:
    """The children of whom there can be a paper of this kind; one whose age nobody knows may be chosen too."""
    if kind.about == "case":
        return ()
    children = view.subjects(kind.about)
    return tuple(one for one in children if judge(kind.about_when, view, one).truth is not Truth.NO)


def about(paper: str, view: DossierView) -> About:
    """The paper of this name; of the first child where it does not say which. Raises KeyError for an unknown kind."""
    kind = view.law.filings[kind_of(paper)]
    if kind.about == "case":
        return About(paper)
    named, known = subject_of(paper), subjects_of(kind, view)
    return About(paper, named if named in known else "" if named else next(iter(known), ""))
