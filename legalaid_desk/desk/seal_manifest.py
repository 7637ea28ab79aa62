"""What a seal holds: the files that were handed in, and everything they rest on at that moment."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from legalaid_desk import __version__
from legalaid_desk.dossier import Dossier, FiledPaper, Lodging
from legalaid_desk.dossier.exchange import to_json
from legalaid_desk.filings.versions import Version
from legalaid_desk.law import Law, kind_of
from legalaid_desk.law.own import built_on
from legalaid_desk.law.own_file import own_to_json

from . import own
from .ports import JournalEntry, UnitOfWork
from .sealed_file import Manifest, SealedAct, SealedExhibit, SealedLaw, SealedPaper, SealedSource


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """A writing of a filing that was handed in, and the dossier and law it was written from."""

    dossier: Dossier
    law: Law
    paper: FiledPaper
    version: Version
    lodging: Lodging


def manifest_of(work: UnitOfWork, filing: HandedIn, keys: Mapping[str, str]) -> Manifest:
    """What is sealed of this filing; ``keys`` find its files, by name."""
    dossier, version, lodging = filing.dossier, filing.version, filing.lodging
    return Manifest(
        program=__version__,
        dossier_id=dossier.id,
        dossier=dossier.title,
        kind=filing.paper.kind,
        title=version.draft.caption.title or filing.law.filings[kind_of(filing.paper.kind)].title,
        filed_on=lodging.on,
        means=lodging.means,
        sealed_by=lodging.by,
        sealed_at=lodging.at or version.made_at,
        written_by=version.made_by,
        written_at=version.made_at,
        written_with=version.program,
        fingerprint=version.fingerprint,
        files=tuple(_paper(name, work.files.read(key), filing.paper) for name, key in keys.items()),
        law=_law(work, filing),
        templates=filing.paper.printed_with,
        exhibits=tuple(_exhibits(dossier, version)),
        sources=tuple(_sources(filing)),
        paragraphs=tuple((one.id, one.text) for one in version.draft.editable),
        journal=tuple(_acts(work.dossiers.journal(dossier.id))),
        answers=_answers(dossier),
    )


def _paper(name: str, content: bytes, paper: FiledPaper) -> SealedPaper:
    sha256 = hashlib.sha256(content).hexdigest()
    as_written = sha256 in {sha for _, sha in paper.files}
    return SealedPaper(name=name, size=len(content), sha256=sha256, as_written=as_written)


def _law(work: UnitOfWork, filing: HandedIn) -> SealedLaw:

    law, version = filing.law, filing.version.draft.law_version
    pack = work.law.pack(version)
    used = built_on(work.law.own(), own.used_by(filing.dossier))
    return SealedLaw(
        version=version,
        dated=pack.dated if pack else law.dated,
        title=pack.title if pack else law.title,
        digest=pack.digest if pack else "",
        own=hashlib.sha256(own_to_json(used).encode()).hexdigest() if used else "",
    )


def _exhibits(dossier: Dossier, version: Version) -> Iterator[SealedExhibit]:
    for listed in version.draft.exhibits:
        exhibit = dossier.exhibit(listed.id)
        file = exhibit.file if exhibit else None
        yield SealedExhibit(
            id=listed.id,
            number=listed.number,
            title=listed.title,
            file=file.name if file else "",
            sha256=file.sha256 if file else "",
            pages=listed.pages,
        )


def _sources(filing: HandedIn) -> Iterator[SealedSource]:
    readings = {reading.source: reading for reading in filing.dossier.readings}
    used = dict.fromkeys(source for paragraph in filing.version.draft.paragraphs for source in paragraph.sources)
    for one in used:
        source, reading = filing.law.sources.get(one), readings.get(one)
        yield SealedSource(
            id=one,
            citation=source.citation if source else one,
            verified=source.verified if source else "",
            read_by=reading.by if reading else "",
            read_on=reading.on if reading else None,
        )


def _acts(journal: tuple[JournalEntry, ...]) -> Iterator[SealedAct]:
    for entry in reversed(journal):
        yield SealedAct(number=entry.number, at=entry.at, who=entry.who, verb=entry.verb)


def _answers(dossier: Dossier) -> dict[str, Any]:
    """The dossier as it is exchanged, without what is noted at a hearing: that is for nobody but its lawyer."""
    answers: dict[str, Any] = json.loads(to_json(dossier.without_hearing()))["dossier"]
    for exhibit in answers.get("exhibits", ()):
        exhibit.get("file", {}).pop("key", None)  # where it lies in this vault says nothing elsewhere
    for paper in answers.get("filed", ()):
        paper.get("version", {}).pop("key", None)
    return answers
