"""Where the Word file of each filing lies, and whether it was changed there: it is never written over then."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from legalaid_desk.dossier import Changed, Dossier
from legalaid_desk.errors import DeskError, NotWritable
from legalaid_desk.filings.versions import fingerprint
from legalaid_desk.put_in_place import is_open_elsewhere
from legalaid_desk.read_at_most import read_at_most

from . import filings
from .desk import Desk
from .plain_names import folder_for
from .returns import NotWrittenHere
from .word_places import content_of, is_known, keep, key, places

_IN_USE = ("~$", ".~lock.")
"""How Word and LibreOffice mark beside a file that they have it open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordFile:
    """The Word file of one filing. ``is_changed`` when somebody saved it since it was written (or last looked at).

    ``is_copy`` when it stands in the work folder of the program: readable for all who use this computer.
    """

    dossier: str
    kind: str
    path: Path
    content: str = ""
    is_changed: bool = False
    is_copy: bool = False
    is_in_use: bool = False


def follow(desk: Desk, dossier_id: str, kind: str, path: Path) -> None:
    """From now on this is the Word file of that filing, unless another still holds changes that were not looked at."""
    before = found(desk, desk.open(dossier_id), kind)
    if before is None or before.path == path or not before.is_changed:
        keep(desk, {**places(desk), key(dossier_id, kind): {"path": str(path)}})


def settle(desk: Desk, file: WordFile) -> None:
    """The lawyer looked at the file as it is now: it is told as changed again once it is saved again."""
    keep(desk, {**places(desk), key(file.dossier, file.kind): {"path": str(file.path), "settled": file.content}})


def found(desk: Desk, dossier: Dossier, kind: str) -> WordFile | None:
    """The Word file of this filing as it is on the disk now; None when there is none any more."""
    kept = places(desk).get(key(dossier.id, kind))
    path = Path(kept["path"]) if kept else Path()
    content = content_of(path) if kept else ""
    if not content and not (kept and path.exists()):
        return None
    return WordFile(
        dossier=dossier.id,
        kind=kind,
        path=path,
        content=content,
        is_changed=bool(content) and not is_known(desk, dossier, content),
        is_copy=path.is_relative_to(work_folder(desk)),
        is_in_use=not content or any((path.parent / name).exists() for name in _locks(path)),
    )


def ready(desk: Desk, dossier_id: str, kind: str) -> tuple[WordFile, Changed | None]:
    """A Word file to open: the one there is when it was changed or still says what the draft says, else a new one.

    What a lawyer changed is never written over. Raises what writing raises.
    """
    dossier = desk.open(dossier_id)
    here = found(desk, dossier, kind)
    if here and (here.is_changed or here.is_in_use or _says(desk, here, dossier)):
        return here, None
    # Two kinds may give their file the same name.
    folder = work_folder(desk) / folder_for(dossier_id) / folder_for(kind.replace("@", "-"))
    path, changed = filings.write_for_word(desk, dossier_id, kind, folder)
    follow(desk, dossier_id, kind, path)
    made = found(desk, changed.after, kind)
    if made is None:
        raise NotWritable(path)
    return made, changed


def remove_copy(desk: Desk, file: WordFile) -> None:
    """Take the readable copy out of the work folder. Raises NotWritable when it is open elsewhere."""
    if file.is_copy:
        _take_away(file)
        keep(desk, {one: place for one, place in places(desk).items() if one != key(file.dossier, file.kind)})


def _take_away(file: WordFile) -> None:
    try:
        file.path.unlink(missing_ok=True)
        for folder in islice(file.path.parents, 3):
            with suppress(OSError):  # another filing may still be there
                folder.rmdir()
    except OSError as error:
        raise NotWritable(file.path, open_elsewhere=is_open_elsewhere(error)) from error


def clean(desk: Desk) -> None:
    """Remove every readable copy that holds nothing of its own and that nobody has open.

    It is followed still: a program that had it open all the same may write it anew.
    """
    for one in list(places(desk)):
        dossier_id, _, kind = one.partition("|")
        try:
            file = found(desk, desk.open(dossier_id), kind)
            if file and file.is_copy and not file.is_changed and not file.is_in_use:
                _take_away(file)
        except DeskError:
            continue  # of a dossier that is gone, or open elsewhere: it stays where it is and is told of


def work_folder(desk: Desk) -> Path:
    """Where files stand that are open in Word and were never exported: beside the vault, not in it."""
    return desk.vault.folder.with_name(f"{desk.vault.folder.name} in Word")


def copies(desk: Desk) -> tuple[Path, ...]:
    """What stands readable in the work folder."""
    return tuple(sorted(path for path in work_folder(desk).glob("*/*/*.docx") if path.is_file()))


def read(file: WordFile) -> bytes:
    """The bytes of the file. Raises NotWrittenHere when it is gone."""
    try:
        return read_at_most(file.path)
    except OSError as error:
        raise NotWrittenHere(file.path.name) from error


def _says(desk: Desk, file: WordFile, dossier: Dossier) -> bool:
    now = filings.draft(desk.walk(dossier), file.kind)[0].draft
    return desk.papers.fingerprint_in(file.path.name, read(file)) == fingerprint(now)


def _locks(path: Path) -> tuple[str, ...]:
    """Word leaves the first two letters of a long name out."""
    word, office = _IN_USE
    return f"{word}{path.name}", f"{word}{path.name[2:]}", f"{office}{path.name}#"
