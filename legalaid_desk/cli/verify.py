"""Check a sealed filing that was saved as one file: is everything as it was handed in, and on what does it rest."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from legalaid_desk.desk.sealed_file import Examined, Manifest, read_sealed
from legalaid_desk.errors import DeskError


class NoSeal(DeskError):
    """What was given to compare with is no seal."""

    def __init__(self, given: str) -> None:
        self.given = given
        super().__init__(f"{given!r} is no seal; give at least 16 of its 64 letters and digits, as the desk shows them")


def run_verify(file: Path, seal: str | None, *, as_json: bool = False) -> int:
    """Say what was filed when, with which program and law; 1 when anything is not as it was sealed."""
    wanted = _seal(seal)
    examined = read_sealed(file)
    same = None if wanted is None else examined.seal.startswith(wanted)
    if as_json:
        print(json.dumps(_told(examined, same=same), ensure_ascii=False, indent=2))
    else:
        for line in _lines(examined, same=same):
            print(line)
    return 1 if examined.faults or same is False else 0


def _seal(given: str | None) -> str | None:
    if given is None:
        return None
    plain = "".join(given.split()).lower()
    if not 16 <= len(plain) <= 64 or set(plain) - set("0123456789abcdef"):
        raise NoSeal(given)
    return plain


def _lines(examined: Examined, *, same: bool | None) -> Iterator[str]:
    if examined.manifest is not None:
        yield from _about(examined.manifest)
    yield f"seal {examined.seal}"
    for fault in examined.faults:
        yield f"! {fault}"
    if same is False:
        yield "! this is another seal than the one it was compared with"
    if not examined.faults and same is not False:
        yield f"{examined.name}: everything is as it was sealed"
    if same is None and not examined.faults:
        yield "compare the seal with the one the desk shows: whoever makes a new seal can make it fit"


def _about(sealed: Manifest) -> Iterator[str]:
    by = f", by {sealed.means}" if sealed.means else ""
    yield f"{sealed.title}: filed on {sealed.filed_on}{by}"
    yield f"sealed on {_moment(sealed.sealed_at)} by {_who(sealed.sealed_by)}"
    yield f"dossier {sealed.dossier_id}, {sealed.dossier}"
    yield f"written on {_moment(sealed.written_at)} by {_who(sealed.written_by)}"
    yield f"program {sealed.program} (written with {sealed.written_with or 'one that did not say'})"
    yield f"law {sealed.law.version} of {sealed.law.dated}, digest {sealed.law.digest or 'not kept'}"
    if sealed.law.own:
        yield f"own law of the office, digest {sealed.law.own}"
    for template in sealed.templates:
        version = f"version {template.version} of the office" if template.version else "as shipped"
        yield f"template {template.name}, {version}, {template.sha256}"
    for file in sealed.files:
        yield f"file {file.name}, {file.size} bytes, {file.sha256}, {_origin(file.as_written)}"
    for exhibit in sealed.exhibits:
        yield f"exhibit {exhibit.number}, {exhibit.title}, {exhibit.sha256 or 'no file'}"
    for source in sealed.sources:
        read = f"read by {source.read_by} on {source.read_on}" if source.read_by else "not ticked as read"
        yield f"source {source.id}, {source.citation}: {read}"
    facts, choices = (len(sealed.answers.get(part, ())) for part in ("facts", "choices"))
    yield f"{facts} answers, {choices} decisions, {len(sealed.paragraphs)} paragraphs, {len(sealed.journal)} acts"


def _origin(as_written: bool) -> str:  # noqa: FBT001 - a yes or no of the seal
    return "as the program wrote it" if as_written else "not as the program wrote it"


def _who(name: str) -> str:
    return name or "nobody named"


def _moment(at: datetime) -> str:
    return at.isoformat(" ", "minutes")


def _told(examined: Examined, *, same: bool | None) -> dict[str, Any]:
    sealed = examined.manifest
    return {
        "file": examined.name,
        "whole": not examined.faults and same is not False,
        "seal": examined.seal,
        "same_seal": same,
        "faults": [{"place": fault.place, "what": fault.what} for fault in examined.faults],
        "filing": None if sealed is None else _filing(sealed),
    }


def _filing(sealed: Manifest) -> dict[str, Any]:
    return {
        "title": sealed.title,
        "kind": sealed.kind,
        "dossier": {"id": sealed.dossier_id, "title": sealed.dossier},
        "filed_on": _day(sealed.filed_on),
        "means": str(sealed.means),
        "sealed": {"at": sealed.sealed_at.isoformat(), "by": sealed.sealed_by, "program": sealed.program},
        "written": {"at": sealed.written_at.isoformat(), "by": sealed.written_by, "program": sealed.written_with},
        "law": {
            "version": sealed.law.version,
            "dated": _day(sealed.law.dated),
            "digest": sealed.law.digest,
            "own": sealed.law.own,
        },
        "templates": [{"name": t.name, "version": t.version, "sha256": t.sha256} for t in sealed.templates],
        "files": [
            {"name": f.name, "size": f.size, "sha256": f.sha256, "as_written": f.as_written} for f in sealed.files
        ],
        "exhibits": [{"number": e.number, "title": e.title, "sha256": e.sha256} for e in sealed.exhibits],
        "sources": [
            {"id": s.id, "citation": s.citation, "read_by": s.read_by, "read_on": _day(s.read_on)}
            for s in sealed.sources
        ],
        "answers": len(sealed.answers.get("facts", ())),
        "paragraphs": len(sealed.paragraphs),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
