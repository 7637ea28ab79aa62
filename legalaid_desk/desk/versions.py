"""The versions of a filing: each writing keeps what was written, and later tells what changed since."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from legalaid_desk import __version__
from legalaid_desk.dossier import Changed, Dossier, FiledPaper, StoredFile
from legalaid_desk.filings import FilingDraft, compose
from legalaid_desk.filings.returned import Line
from legalaid_desk.filings.stale import Stale, grounds, since
from legalaid_desk.filings.versions import Version, fingerprint
from legalaid_desk.walk import Walk

from .desk import Desk
from .ports import ExhibitFiles
from .templates_in_use import in_use

MEDIA_TYPE = "application/json"
WRITTEN = "filing-written"
"""The act of writing, in the journal."""


def version_of(
    walk: Walk, draft: FilingDraft, lines: tuple[Line, ...], *, by: str, at: datetime, pages: int = 0
) -> Version:
    """The version that this writing makes."""
    return Version(
        fingerprint=fingerprint(draft),
        made_at=at,
        made_by=by,
        draft=draft,
        grounds=grounds(walk, draft),
        lines=lines,
        pages=pages,
        program=__version__,
    )


def keep(desk: Desk, dossier_id: str, version: Version, files: Mapping[str, bytes]) -> Changed:
    """Store a version and the files as they were written, encrypted beside the exhibits, and record the writing."""
    from .version_file import version_to_json  # what reads and writes values takes a while to load

    content = version_to_json(version).encode()
    with desk.vault.unit_of_work(who=desk.who) as work:
        before = work.dossiers.get(dossier_id)
        stored = StoredFile(
            name=f"{version.draft.file_name}-{version.made_at:%Y%m%d-%H%M%S}-{version.fingerprint}.json",
            media_type=MEDIA_TYPE,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            pages=0,
            key=work.files.put(dossier_id, content),
        )
        paper = FiledPaper(
            kind=version.draft.kind,
            made_at=version.made_at,
            law_version=version.draft.law_version,
            files=tuple((name, put_once(work.files, dossier_id, one)[0]) for name, one in files.items()),
            fingerprint=version.fingerprint,
            version=stored,
            printed_with=desk.papers.printed_with(version.draft, work.templates.in_use()),
        )
        changed = Changed(before, replace(before, filed=(*before.filed, paper)))
        work.dossiers.save(changed.after, verb=WRITTEN)
        work.commit()
    return changed


def put_once(files: ExhibitFiles, dossier_id: str, content: bytes) -> tuple[str, str]:
    """The hash and the key of these bytes; what the dossier holds already is not stored again."""
    sha256 = hashlib.sha256(content).hexdigest()
    return sha256, files.find(dossier_id, sha256) or files.put(dossier_id, content)


def last(dossier: Dossier, kind: str) -> FiledPaper | None:
    """The last writing of this kind of which the draft was kept, or None."""
    return next((paper for paper in reversed(dossier.filed) if paper.kind == kind and paper.version), None)


def read(desk: Desk, paper: FiledPaper) -> Version:
    """The version that this writing kept. Raises VersionUnreadable; KeyError when it kept none."""
    from .version_file import version_from_json

    if paper.version is None:
        raise KeyError(paper.kind)
    content = desk.read_file(paper.version)
    return version_from_json(content.decode("utf-8", "replace"), paper.version.name)


def find(desk: Desk, dossier: Dossier, mark: str) -> FiledPaper | None:
    """The writing with this fingerprint; also one that was undone since: its file may be open in Word."""
    here = next((paper for paper in reversed(dossier.filed) if paper.version and paper.fingerprint == mark), None)
    if here or not mark:
        return here
    with desk.vault.unit_of_work(who=desk.who) as work:
        for entry in work.dossiers.journal(dossier.id):
            then = work.dossiers.at(dossier.id, entry.number).filed[-1:] if entry.verb == WRITTEN else ()
            if then and then[0].version and then[0].fingerprint == mark:
                return then[0]
    return None


def last_version(desk: Desk, dossier: Dossier, kind: str) -> Version | None:
    """The last written version of this kind, or None."""
    paper = last(dossier, kind)
    return read(desk, paper) if paper else None


def write_redline(desk: Desk, dossier_id: str, kind: str, target: Path) -> Path:
    """Write what the draft of now changes in the last written version, as tracked changes. KeyError when there is none.

    Raises what writing a Word file raises.
    """
    dossier = desk.open(dossier_id)
    version = last_version(desk, dossier, kind)
    if version is None:
        raise KeyError(kind)
    return desk.papers.write_redline(
        version.draft, compose(desk.walk(dossier), kind).draft, target, desk.now(), office=in_use(desk)
    )


def changed_since(walk: Walk, draft: FilingDraft, version: Version) -> tuple[Stale, ...]:
    """Every paragraph that is otherwise than in that version, or rests on what is otherwise, and why."""
    return since(version, draft, grounds(walk, draft))
