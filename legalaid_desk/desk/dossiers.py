"""Verbs on whole dossiers: new, in from an exchange folder, out to one, away to the bin and back."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from legalaid_desk.dossier import Choice, Dossier, ExchangeError, Exhibit, FiledPaper, StoredFile
from legalaid_desk.dossier.exchange import from_json, to_json
from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.law import Law
from legalaid_desk.law.own import OwnEntry, OwnLawError, built_on, cited_by, is_own, with_own
from legalaid_desk.law.own_file import FILE as OWN_FILE
from legalaid_desk.law.own_file import own_from_json, own_to_json
from legalaid_desk.read_at_most import read_at_most
from legalaid_desk.walk import misfits

from . import own
from .desk import Desk, seals_of
from .plain_names import apart
from .ports import ExhibitFiles, LawShelf, UnitOfWork
from .writing import all_or_nothing

BESIDE = "producties"
"""The folder beside an exchange file where the exhibits lie."""

WRITTEN = "versies"
"""The folder beside it where what was written of each filing lies."""

SEALED = "verzegeld"
"""The folder beside it where each filing lies that was sealed when it was handed in."""


MOST_IN_A_DOSSIER = 50_000_000
"""Bytes of the exchange file. A case of years with all its answers has one."""

MOST_IN_A_FILE = 600_000_000
"""Of a file beside it: it is held in memory while it is stored."""


class ExhibitFileMissing(DeskError):
    """An exchange file names an exhibit whose file is not beside it, or is another one than it was."""

    def __init__(self, name: str, folder: Path, *, altered: bool) -> None:
        self.name = name
        self.folder = folder
        self.altered = altered
        what = "is not the file that the dossier was exported with" if altered else "is missing"
        super().__init__(f"{name} {what}; put the right file in {folder / BESIDE} or beside the dossier")


class OwnEntryConflict(DeskError):
    """A dossier comes with an own source or argument of which this vault holds another under the same id."""

    def __init__(self, entry_id: str, name: str) -> None:
        self.entry_id = entry_id
        self.name = name
        super().__init__(
            f"{name} holds {entry_id}, which stands in this vault with other contents; "
            "make the two the same, or give one of them another id, and bring the dossier in again"
        )


@dataclass(frozen=True, slots=True)
class ExchangeFolder:
    """A dossier read from an exchange file, the folder where its exhibits lie, and the own law it came with."""

    dossier: Dossier
    folder: Path
    own: tuple[OwnEntry, ...] = ()

    def law(self, law: Law) -> Law:
        """This law with the own sources and arguments beside the dossier."""
        return with_own(law, self.own)[0]

    def read(self, file: StoredFile) -> bytes:
        """The bytes of an exhibit, checked against its hash. Raises ExhibitFileMissing."""
        for place in (self.folder / BESIDE / file.name, self.folder / WRITTEN / file.name, self.folder / file.name):
            if place.is_file():
                content = read_at_most(place, MOST_IN_A_FILE)
                if hashlib.sha256(content).hexdigest() != file.sha256:
                    raise ExhibitFileMissing(file.name, self.folder, altered=True)
                return content
        raise ExhibitFileMissing(file.name, self.folder, altered=False)


def read_exchange(path: Path) -> ExchangeFolder:
    """Read an exchange file and the own law beside it.

    Raises ExchangeError or OwnLawError with every fault, or DeskError when it cannot be read.
    """
    dossier = from_json(_text(path), path.name)
    beside = path.with_name(OWN_FILE)
    return ExchangeFolder(dossier, path.parent, own_from_json(_text(beside)) if beside.is_file() else ())


def read_fitting(path: Path, law: Law) -> ExchangeFolder:
    """Read an exchange file whose answers and decisions this law pack knows, or the own law beside the file.

    Raises ExchangeError with the others, and OwnLawError for own law that does not fit the pack.
    """
    source = read_exchange(path)
    fitting, own_faults = with_own(law, source.own)
    if own_faults:
        raise OwnLawError(OWN_FILE, own_faults)
    faults = misfits(source.dossier, fitting)
    if faults:
        raise ExchangeError(path.name, faults)
    return source


def _text(path: Path) -> str:
    try:
        content = read_at_most(path, MOST_IN_A_DOSSIER)
        if len(content) > MOST_IN_A_DOSSIER:
            raise OSError(errno.EFBIG, "it is larger than any dossier")
        return content.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise DeskError(f"{path} cannot be read ({reason}); check the path and choose a dossier.json") from error


def new(desk: Desk, name: str = "") -> Dossier:
    """A new, empty dossier."""
    return desk.add(Dossier(id=f"d-{desk.new_id()}", name=name, law_version=desk.law.version), "new")


def bring_in(desk: Desk, source: ExchangeFolder, *, dossier_id: str | None = None) -> Dossier:
    """Store a dossier from an exchange folder with its exhibits, deadlines and own law; all or nothing.

    Raises OwnEntryConflict: what stands in this vault is never written over; and ExchangeError when it rests on own
    law that is neither beside the file nor here: its arguments would be gone without a word.
    """
    law = desk.law  # read beforehand: inside the act it would wait for the same vault
    law_version = source.dossier.law_version or law.version
    wanted = replace(source.dossier, id=dossier_id or source.dossier.id, law_version=law_version)
    with desk.vault.unit_of_work(who=desk.who) as work:
        exhibits = tuple(_stored(exhibit, source, work.files, wanted.id) for exhibit in wanted.exhibits)
        filed = tuple(_with_version(paper, source, work.files, wanted.id) for paper in wanted.filed)
        in_house = replace(wanted, exhibits=exhibits, filed=filed)
        dossier = desk.kept_up(in_house, in_house, law)
        work.dossiers.add(dossier, verb="brought-in")
        _take_in_seals(dossier, source.folder, work)
        _take_in(source.own, work.law)
        own_now = work.law.own()
        faults = tuple(_left_behind(dossier, own_now))
        if faults:
            raise ExchangeError("dossier.json", faults)
        work.commit()
    if source.own:
        desk.books.take_up(own_now)
    return dossier


def take_out(desk: Desk, dossier: Dossier, folder: Path) -> Path:
    """Write a dossier, its exhibits and its own law as an exchange folder, in the clear; returns the exchange file."""
    from .filing_seal import export  # what seals needs the templates, whose samples are read here

    files = {exhibit.id: exhibit.file for exhibit in dossier.exhibits if exhibit.file}
    names = _names(files)
    exhibits = tuple(_without_key(exhibit, names.get(exhibit.id, "")) for exhibit in dossier.exhibits)
    filed = tuple(_without_version_key(paper) for paper in dossier.filed)
    plain = replace(dossier, exhibits=exhibits, filed=filed, choices=tuple(_of_something(dossier, desk)))
    with all_or_nothing(folder) as work:
        (work / BESIDE).mkdir()
        for exhibit_id, file in files.items():
            (work / BESIDE / names[exhibit_id]).write_bytes(desk.read_file(file))
        for version in [paper.version for paper in dossier.filed if paper.version]:
            (work / WRITTEN).mkdir(exist_ok=True)
            (work / WRITTEN / version.name).write_bytes(desk.read_file(version))
        for seal in _sealed_here(desk, dossier):
            (work / SEALED).mkdir(exist_ok=True)
            export(desk, seal, work / SEALED / _seal_file(seal))
        (work / "dossier.json").write_text(to_json(plain), encoding="utf-8")
        used = built_on(desk.books.own, own.used_by(dossier))
        if used or (folder / OWN_FILE).is_file():  # one of an earlier time must not be read with this dossier
            (work / OWN_FILE).write_text(own_to_json(used), encoding="utf-8")
    return folder / "dossier.json"


def put_in_bin(desk: Desk, dossier_id: str) -> None:
    """Take a dossier off the list."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        work.dossiers.put_in_bin(dossier_id)
        work.commit()


def take_from_bin(desk: Desk, dossier_id: str) -> None:
    """Put it back on the list, with its deadlines as they now are: in the bin they were not kept up."""
    law = desk.law  # read beforehand: inside the act it would wait for the same vault
    with desk.vault.unit_of_work(who=desk.who) as work:
        work.dossiers.take_from_bin(dossier_id)
        with suppress(ExchangeError):  # a spoilt one comes back as well
            dossier = work.dossiers.get(dossier_id)
            work.dossiers.save(desk.kept_up(dossier, dossier, law), verb="deadlines")
        work.commit()


def _stored(exhibit: Exhibit, source: ExchangeFolder, files: ExhibitFiles, dossier_id: str) -> Exhibit:
    if exhibit.file is None:
        return exhibit
    content = source.read(exhibit.file)
    return replace(exhibit, file=replace(exhibit.file, key=files.put(dossier_id, content)))


def _with_version(paper: FiledPaper, source: ExchangeFolder, files: ExhibitFiles, dossier_id: str) -> FiledPaper:
    """A dossier may come without what was written of it: then there is nothing to lay a changed file beside."""
    if paper.version is None or not (source.folder / WRITTEN / paper.version.name).is_file():
        return replace(paper, version=None)
    content = source.read(paper.version)
    return replace(paper, version=replace(paper.version, key=files.put(dossier_id, content)))


def _sealed_here(desk: Desk, dossier: Dossier) -> tuple[str, ...]:
    """The seals of what was handed in that this vault keeps."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        return tuple(one.seal for one in work.seals.of(dossier.id) if one.seal in seals_of(dossier))


def _take_in_seals(dossier: Dossier, folder: Path, work: UnitOfWork) -> None:
    """Sealed filings that lie beside the file and are whole; a dossier may come without. Raises SealUnreadable."""
    from .sealed_file import MOST_IN_MEMORY, SealUnreadable, is_seal, read_sealed_files, whole
    from .versions import put_once

    for seal in filter(is_seal, sorted(seals_of(dossier))):
        path = folder / SEALED / _seal_file(seal)
        if path.is_file():
            examined, manifest, files = read_sealed_files(path)
            if examined.faults or examined.manifest is None or examined.seal != seal:
                told = "; ".join(map(str, examined.faults[:3])) or "it has another seal than the dossier says"
                raise SealUnreadable(path.name, "damaged", told)
            if any(len(content) > MOST_IN_MEMORY for content in files.values()):
                raise SealUnreadable(path.name, "too-large", "a file in it is larger than any file of a vault")
            keys = {name: put_once(work.files, dossier.id, whole(content))[1] for name, content in files.items()}
            work.seals.put(dossier.id, examined.manifest.kind, examined.manifest.filed_on, manifest, keys)
            work.seals.note(seal, "brought-in")


def _seal_file(seal: str) -> str:
    return f"{seal[:32]}.zip"


def _take_in(entries: tuple[OwnEntry, ...], shelf: LawShelf) -> None:
    here = {entry.id: entry for entry in shelf.own()}
    for entry in entries:
        same = here.get(entry.id)
        if same is None:
            shelf.put_own(entry)
        elif (same.kind, same.body) != (entry.kind, entry.body):
            raise OwnEntryConflict(entry.id, OWN_FILE)


def _left_behind(dossier: Dossier, here: tuple[OwnEntry, ...]) -> Iterator[Fault]:
    """Own law that the dossier rests on, or that this builds on, and that is not here."""
    used = own.used_by(dossier)
    cited = (one for entry in built_on(here, used) for one in cited_by(entry) if is_own(one))
    known = {entry.id for entry in here}
    for one in dict.fromkeys((*used, *cited)):
        if one not in known:
            what = f"it rests on own law that is not there, {one!r}; put {OWN_FILE} of the same export beside the file"
            yield Fault("dossier", what)


def _of_something(dossier: Dossier, desk: Desk) -> Iterator[Choice]:
    """The decisions, without those about own arguments that were taken away since: nobody could read them."""
    here = {entry.id for entry in desk.books.own}
    yield from (choice for choice in dossier.choices if choice.item in here or not is_own(choice.item))


def _without_key(exhibit: Exhibit, name: str) -> Exhibit:
    return exhibit if exhibit.file is None else replace(exhibit, file=replace(exhibit.file, key="", name=name))


def _without_version_key(paper: FiledPaper) -> FiledPaper:
    return paper if paper.version is None else replace(paper, version=replace(paper.version, key=""))


def _names(files: Mapping[str, StoredFile]) -> dict[str, str]:
    """A file name for each exhibit: its own, with a number behind it when two would be the same."""
    return dict(zip(files, apart((file.name for file in files.values()), "exhibit"), strict=True))
