"""Verbs on whole dossiers: new, in from an exchange folder, out to one, away to the bin and back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from legalaid_desk.dossier import Dossier, ExchangeError, Exhibit, StoredFile
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.errors import DeskError
from legalaid_desk.law import Law
from legalaid_desk.walk import misfits

from .desk import Desk
from .ports import ExhibitFiles
from .writing import all_or_nothing

BESIDE = "producties"
"""The folder beside an exchange file where the exhibits lie."""


class ExhibitFileMissing(DeskError):
    """An exchange file names an exhibit whose file is not beside it, or is another one than it was."""

    def __init__(self, name: str, folder: Path, *, altered: bool) -> None:
        self.name = name
        self.folder = folder
        self.altered = altered
        what = "is not the file that the dossier was exported with" if altered else "is missing"
        super().__init__(f"{name} {what}; put the right file in {folder / BESIDE} or beside the dossier")


@dataclass(frozen=True, slots=True)
class ExchangeFolder:
    """A dossier read from an exchange file, and the folder where its exhibits lie."""

    dossier: Dossier
    folder: Path

    def read(self, file: StoredFile) -> bytes:
        """The bytes of an exhibit, checked against its hash. Raises ExhibitFileMissing."""
        for place in (self.folder / BESIDE / file.name, self.folder / file.name):
            if place.is_file():
                content = place.read_bytes()
                if hashlib.sha256(content).hexdigest() != file.sha256:
                    raise ExhibitFileMissing(file.name, self.folder, altered=True)
                return content
        raise ExhibitFileMissing(file.name, self.folder, altered=False)


def read_exchange(path: Path) -> ExchangeFolder:
    """Read an exchange file. Raises ExchangeError with every fault, or DeskError when it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise DeskError(f"{path} cannot be read ({reason}); check the path and choose a dossier.json") from error
    return ExchangeFolder(from_json(text, path.name), path.parent)


def read_fitting(path: Path, law: Law) -> ExchangeFolder:
    """Read an exchange file whose answers and decisions this law pack knows. Raises ExchangeError with the others."""
    source = read_exchange(path)
    faults = misfits(source.dossier, law)
    if faults:
        raise ExchangeError(path.name, faults)
    return source


def new(desk: Desk, name: str = "") -> Dossier:
    """A new, empty dossier."""
    return desk.add(Dossier(id=f"d-{desk.new_id()}", name=name, law_version=desk.law.version), "new")


def bring_in(desk: Desk, source: ExchangeFolder, *, dossier_id: str | None = None) -> Dossier:
    """Store a dossier from an exchange folder with its exhibits; all or nothing."""
    wanted = replace(source.dossier, id=dossier_id or source.dossier.id)
    with desk.vault.unit_of_work(who=desk.who) as work:
        exhibits = tuple(_stored(exhibit, source, work.files, wanted.id) for exhibit in wanted.exhibits)
        dossier = replace(wanted, exhibits=exhibits, law_version=wanted.law_version or desk.law.version)
        work.dossiers.add(dossier, verb="brought-in")
        work.commit()
    return dossier


def take_out(desk: Desk, dossier: Dossier, folder: Path) -> Path:
    """Write a dossier and its exhibits as an exchange folder, in the clear; returns the exchange file."""
    files = {exhibit.id: exhibit.file for exhibit in dossier.exhibits if exhibit.file}
    names = _names(files)
    plain = replace(dossier, exhibits=tuple(_without_key(e, names.get(e.id, "")) for e in dossier.exhibits))
    with all_or_nothing(folder) as work:
        (work / BESIDE).mkdir()
        for exhibit_id, file in files.items():
            (work / BESIDE / names[exhibit_id]).write_bytes(desk.read_file(file))
        (work / "dossier.json").write_text(to_json(plain), encoding="utf-8")
    return folder / "dossier.json"


def put_in_bin(desk: Desk, dossier_id: str) -> None:
    """Take a dossier off the list."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        work.dossiers.put_in_bin(dossier_id)
        work.commit()


def take_from_bin(desk: Desk, dossier_id: str) -> None:
    """Put it back on the list."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        work.dossiers.take_from_bin(dossier_id)
        work.commit()


def _stored(exhibit: Exhibit, source: ExchangeFolder, files: ExhibitFiles, dossier_id: str) -> Exhibit:
    if exhibit.file is None:
        return exhibit
    content = source.read(exhibit.file)
    return replace(exhibit, file=replace(exhibit.file, key=files.put(dossier_id, content)))


def _without_key(exhibit: Exhibit, name: str) -> Exhibit:
    return exhibit if exhibit.file is None else replace(exhibit, file=replace(exhibit.file, key="", name=name))


def _names(files: Mapping[str, StoredFile]) -> dict[str, str]:
    """A file name for each exhibit: its own, with a number before it when two would be the same."""
    names: dict[str, str] = {}
    for number, (exhibit_id, file) in enumerate(files.items(), start=1):
        taken = {name.casefold() for name in names.values()}
        names[exhibit_id] = file.name if file.name.casefold() not in taken else f"{number:02d}-{file.name}"
    return names
