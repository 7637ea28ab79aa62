"""Handing a filing in is an act: what was handed in is sealed with all it rests on, and can be checked years on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from legalaid_desk.dossier import Changed, Dossier, FiledPaper, Lodging, Means
from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.law import kind_of
from legalaid_desk.read_at_most import read_at_most

from . import versions, word_places
from .desk import Desk
from .plain_names import plain
from .ports import UnitOfWork
from .writing import all_or_nothing

if TYPE_CHECKING:
    from .sealed_file import Content, Examined

Which = Literal["written", "standing"]
"""The files as they were written, or as they stand now where they were written."""

FILED = "filed"
"""The act of handing in, in the journal and below a seal."""


class ChangedSinceWritten(DeskError):
    """Files that were written and read otherwise now: nobody can tell which were handed in. Nothing was sealed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            f"{path} was changed since it was written; choose the files that were handed in, or write the filing again"
        )


class NotReadable(DeskError):
    """A file that was picked and cannot be read. Nothing was sealed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path} cannot be read; choose a file that is there and that you may open")


class NothingToSeal(DeskError):
    """A filing of which no file was kept. Nothing was sealed."""

    def __init__(self, title: str) -> None:
        self.title = title
        super().__init__(f"no file of {title} was kept; choose the files that were handed in, or write it again")


class SealBroken(DeskError):
    """A sealed filing that is not as it was sealed. Nothing was exported."""

    def __init__(self, seal: str, faults: tuple[Fault, ...]) -> None:
        self.seal = seal
        self.faults = faults
        told = "; ".join(map(str, faults[:3]))
        super().__init__(f"the filing sealed as {seal[:16]} is damaged ({told}); put back a backup of the vault")


def file(
    desk: Desk,
    dossier_id: str,
    kind: str,
    on: date,
    means: Means = Means.UNSAID,
    papers: Mapping[str, bytes] | None = None,
) -> Changed:
    """The last written filing of this kind was handed in on this day: it is sealed, its exhibits keep their numbers.

    ``papers`` are the files that were handed in, by name, where they are not those that were written. Raises KeyError
    when none was written, ChangedSinceWritten, NothingToSeal.
    """
    from .seal_manifest import HandedIn, manifest_of
    from .sealed_file import canonical

    dossier = desk.open(dossier_id)
    paper = versions.last(dossier, kind)
    if paper is None:
        raise KeyError(kind)
    if papers is None:
        _refuse_to_guess(desk, dossier, paper)
    version, law = versions.read(desk, paper), desk.law_for(dossier)
    with desk.vault.unit_of_work(who=desk.who) as work:
        before = work.dossiers.get(dossier_id)
        keys = _handed_in(work, dossier_id, paper, papers)
        if not keys:
            raise NothingToSeal(law.filings[kind_of(kind)].title)
        listed = version.draft.exhibits if law.filings[kind_of(kind)].exhibits != "attached" else ()
        numbers = tuple((one.id, one.number) for one in listed)
        said = tuple((one.id, one.number) for one in version.draft.paragraphs if one.number)
        lodging = Lodging(on=on, by=desk.who, at=desk.now(), numbers=numbers, paragraphs=said, means=means)
        filing = HandedIn(dossier=before, law=law, paper=paper, version=version, lodging=lodging)
        manifest = canonical(manifest_of(work, filing, keys))
        seal = work.seals.put(dossier_id, kind, on, manifest, keys)
        work.seals.note(seal, FILED)
        changed = Changed(before, before.with_lodging(paper, replace(lodging, seal=seal)))
        work.dossiers.save(changed.after, verb=FILED)
        work.commit()
    return changed


def file_with(
    desk: Desk, dossier_id: str, kind: str, on: date, means: Means, which: Which | tuple[Path, ...]
) -> Changed:
    """The same with the files as they were written, as they stand where they were written, or as they are picked.

    Raises NotReadable for a file that was picked and cannot be read.
    """
    dossier = desk.open(dossier_id)
    paper = versions.last(dossier, kind)
    if paper is None:
        raise KeyError(kind)
    match which:
        case "written":
            papers = _kept_files(desk, dossier, paper)
        case "standing":
            papers = files_as_they_stand(desk, dossier, paper)
        case paths:
            papers = dict(_picked(paths))
    return file(desk, dossier_id, kind, on, means, papers)


def changed_files(desk: Desk, dossier: Dossier, paper: FiledPaper) -> tuple[Path, ...]:
    """The files of this writing that stand where they were written, and read as none that was ever written here."""
    place = word_places.places(desk).get(word_places.key(dossier.id, paper.kind))
    if place is None:
        return ()
    word = Path(place["path"])
    places = (word if name == word.name else word.parent / name for name, _ in paper.files)
    known = {"", *(sha for one in dossier.filed for _, sha in one.files)}
    return tuple(path for path in places if word_places.content_of(path) not in known)


def files_as_they_stand(desk: Desk, dossier: Dossier, paper: FiledPaper) -> dict[str, bytes]:
    """The files of this writing as they are where they were written; those that are gone, as they were written."""
    changed = {path.name: path for path in changed_files(desk, dossier, paper)}
    return {**_kept_files(desk, dossier, paper), **dict(_picked(changed.values()))}


def _kept_files(desk: Desk, dossier: Dossier, paper: FiledPaper) -> dict[str, bytes]:
    with desk.vault.unit_of_work(who=desk.who) as work:
        keys = [(name, work.files.find(dossier.id, sha)) for name, sha in paper.files]
        return {name: work.files.read(key) for name, key in keys if key}


def _picked(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    from .sealed_file import MOST_IN_MEMORY

    for path in paths:
        try:
            content = read_at_most(path, MOST_IN_MEMORY)
        except OSError as error:
            raise NotReadable(path) from error
        if len(content) > MOST_IN_MEMORY:
            raise NotReadable(path)
        yield path.name, content


def check(desk: Desk, seal: str) -> Examined:
    """Look at a sealed filing in the vault: each file against its hash, the manifest against its seal.

    Raises SealNotFound, SealUnreadable.
    """
    return _checked(desk, seal)[0]


def export(desk: Desk, seal: str, target: Path) -> Path:
    """Write a sealed filing as one file to keep elsewhere, in the clear, whole or not at all.

    Raises SealBroken, SealTooLarge, NotWritable, DiskFull.
    """
    from .sealed_file import pieces, refuse_what_is_too_large

    examined, manifest, files = _checked(desk, seal)
    if examined.faults:
        raise SealBroken(seal, examined.faults)
    refuse_what_is_too_large(target.name, manifest, files)
    with all_or_nothing(target.parent) as work, (work / target.name).open("wb") as made:
        for piece in pieces(manifest, files):
            made.write(piece)
    return target


def read_paper(desk: Desk, dossier_id: str, sha256: str) -> bytes:
    """A file as it was written or handed in. Raises KeyError when it was not kept; FileDamaged."""
    with desk.vault.unit_of_work(who=desk.who) as work:
        key = work.files.find(dossier_id, sha256)
        if not key:
            raise KeyError(sha256)
        return work.files.read(key)


def copy_papers(desk: Desk, dossier_id: str, paper: FiledPaper, names: Iterable[str], folder: Path) -> Path:
    """Write files of a writing into a folder as they were, in the clear: all of them, or none. Returns the folder."""
    wanted = set(names)
    with all_or_nothing(folder) as work:
        for name, sha in paper.files:
            if name in wanted:
                (work / plain(name, "stuk")).write_bytes(read_paper(desk, dossier_id, sha))
    return folder


def _opened(desk: Desk, key: str) -> bytes:
    with desk.vault.unit_of_work(who=desk.who) as work:
        return work.files.read(key)


def _checked(desk: Desk, seal: str) -> tuple[Examined, bytes, dict[str, Content]]:
    from .sealed_file import MANIFEST, Examined, Kept, file_faults, read_manifest, seal_of

    faults: list[Fault] = []
    files: dict[str, Content] = {}
    spoilt: set[str] = set()
    with desk.vault.unit_of_work(who=desk.who) as work:
        manifest = work.seals.manifest(seal)
        for name, key in work.seals.files(seal).items():
            try:
                # Opened again when it is needed: all of them at once would take too much room.
                files[name] = Kept(len(work.files.read(key)), partial(_opened, desk, key))
            except DeskError as error:
                faults.append(Fault(name, getattr(error, "what", str(error))))
                spoilt.add(name)
    if seal_of(manifest) != seal:
        faults.insert(0, Fault(MANIFEST, "it was changed after it was sealed"))
        return Examined(name=seal, seal=seal_of(manifest), manifest=None, faults=tuple(faults)), manifest, files
    read = read_manifest(manifest, seal[:16])
    faults += (fault for fault in file_faults(read, files) if fault.place not in spoilt)
    return Examined(name=seal, seal=seal, manifest=read, faults=tuple(faults)), manifest, files


def _refuse_to_guess(desk: Desk, dossier: Dossier, paper: FiledPaper) -> None:
    changed = changed_files(desk, dossier, paper)
    if changed:
        raise ChangedSinceWritten(changed[0])


def _handed_in(
    work: UnitOfWork, dossier_id: str, paper: FiledPaper, papers: Mapping[str, bytes] | None
) -> dict[str, str]:
    """The keys of the files that were handed in, by the name they have among one another."""
    from .sealed_file import names_for

    if papers is None:
        found = ((name, work.files.find(dossier_id, sha)) for name, sha in paper.files)
        kept = [(name, key) for name, key in found if key]
    else:
        kept = [(name, versions.put_once(work.files, dossier_id, content)[1]) for name, content in papers.items()]
    return dict(zip(names_for(name for name, _ in kept), (key for _, key in kept), strict=True))
