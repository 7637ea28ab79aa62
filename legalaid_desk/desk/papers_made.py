"""The papers of a dossier: each writing of each kind, whether it was handed in, and what is kept of it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from legalaid_desk.dossier import Dossier, FiledPaper
from legalaid_desk.errors import DeskError

from . import versions
from .desk import Desk
from .ports import KeptSeal
from .templates import in_use


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperMade:
    """One writing of a filing. ``number`` counts those of its kind from 1; ``kept`` are the names of its files here.

    ``seal`` is there once it was handed in, also when that was taken back; ``before`` when there is one of its kind
    before it of which the draft was kept. ``paper`` is None when the writing itself was undone.
    """

    kind: str
    number: int
    paper: FiledPaper | None
    written_by: str = ""
    kept: tuple[str, ...] = ()
    seal: KeptSeal | None = None
    before: bool = False

    @property
    def is_handed_in(self) -> bool:
        """Whether it was handed in, and that still stands."""
        return self.paper is not None and self.paper.lodging is not None


def papers_made(desk: Desk, dossier: Dossier) -> tuple[PaperMade, ...]:
    """All papers, the last written first; those that were sealed and undone since stand at the end."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        seals = {one.seal: one for one in work.seals.of(dossier.id)}
        kept = [tuple(name for name, sha in paper.files if work.files.find(dossier.id, sha)) for paper in dossier.filed]
    numbers: Counter[str] = Counter()
    with_draft: set[str] = set()
    found: list[PaperMade] = []
    for paper, names in zip(dossier.filed, kept, strict=True):
        numbers[paper.kind] += 1
        made = PaperMade(
            kind=paper.kind,
            number=numbers[paper.kind],
            paper=paper,
            written_by=_written_by(desk, paper),
            kept=names,
            seal=_seal_of(desk, paper, seals),
            before=bool(paper.version) and paper.kind in with_draft,
        )
        found.append(made)
        with_draft |= {paper.kind} if paper.version else set()
    told = {made.seal.seal for made in found if made.seal}
    undone = (
        PaperMade(kind=one.kind, number=0, paper=None, seal=one) for one in seals.values() if one.seal not in told
    )
    return (*reversed(found), *undone)


def write_redline_with_the_one_before(desk: Desk, dossier: Dossier, paper: FiledPaper, target: Path) -> Path:
    """Write what this writing changed in the one of its kind before it, as tracked changes.

    Raises KeyError when there is none before it, VersionUnreadable, and what writing a Word file raises.
    """
    of_kind = [one for one in dossier.filed if one.kind == paper.kind and one.version]
    place = of_kind.index(paper)
    if place == 0:
        raise KeyError(paper.kind)
    old, new = (versions.read(desk, one) for one in (of_kind[place - 1], paper))
    return desk.papers.write_redline(old.draft, new.draft, target, new.made_at, office=in_use(desk))


def _seal_of(desk: Desk, paper: FiledPaper, seals: dict[str, KeptSeal]) -> KeptSeal | None:
    """That of now, or the one under which it was handed in and taken back."""
    if paper.lodging:
        return seals.get(paper.lodging.seal)
    taken_back = [one for one in seals.values() if one.kind == paper.kind and _is_of(desk, one, paper)]
    return taken_back[-1] if taken_back else None


def _is_of(desk: Desk, seal: KeptSeal, paper: FiledPaper) -> bool:
    from .sealed_file import SealUnreadable, read_manifest

    with desk.vault.unit_of_work(who=desk.who) as work:
        content = work.seals.manifest(seal.seal)
    try:
        sealed = read_manifest(content, seal.seal)
    except SealUnreadable:
        return False
    return (sealed.fingerprint, sealed.written_at) == (paper.fingerprint, paper.made_at)


def _written_by(desk: Desk, paper: FiledPaper) -> str:
    """Who wrote it; read from what was kept without making values of all of it."""
    if paper.version is None:
        return ""
    try:
        return str(json.loads(desk.read_file(paper.version))["written"].get("made_by", ""))
    except (DeskError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ""  # spoilt: it is told where it is needed
