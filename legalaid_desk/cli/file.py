"""Write a filing with its exhibits from a dossier file, without a vault."""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import date
from pathlib import Path

from legalaid_desk.bootstrap import opening, shipped_law
from legalaid_desk.desk import dossiers, filings
from legalaid_desk.errors import DeskError
from legalaid_desk.law import kind_of
from legalaid_desk.walk import Walk


class UnknownKind(DeskError):
    """A kind of filing that the law pack does not know."""

    def __init__(self, kind: str, known: tuple[str, ...]) -> None:
        self.kind = kind
        self.known = known
        super().__init__(f"there is no kind of filing {kind!r}; choose one of {', '.join(known)}")


def run_file(path: Path, kind: str | None, out: Path, on: date | None) -> int:
    """Write Word, PDF and bundle to ``out``; what the filing still wants is told on standard error."""
    law = shipped_law()
    source = dossiers.read_fitting(path, law)
    walk = Walk(source.dossier, source.law(law), on or opening().clock().date())
    kind = kind or filings.kind_for(walk.view)
    if kind_of(kind) not in law.filings:
        raise UnknownKind(kind, tuple(law.filings))
    composition, wants = filings.draft(walk, kind)
    with closing(opening().papers()) as papers:
        written = filings.write_papers(papers, composition.draft, source.dossier, source.read, out)
    for made in (written.word, written.pdf, written.bundle):
        if made:
            print(made)
    for want in wants:
        sign = "!" if want.blocks else "-"
        print(f"{sign} {want.kind}: {want.item} {want.detail}".rstrip(), file=sys.stderr)
    return 0
