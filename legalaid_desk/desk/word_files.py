"""Where the Word file of each filing lies, and whether it was changed there: it is never written over then."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from legalaid_desk.dossier import Changed, Dossier
from legalaid_desk.errors import NotWritable
from legalaid_desk.filings.versions import fingerprint

from . import filings
from .desk import Desk
from .returns import NotWrittenHere

_SETTING = "word-files"
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
    """From now on this is the Word file of that filing."""
    _keep(desk, {**_kept(desk), _key(dossier_id, kind): {"path": str(path)}})


def settle(desk: Desk, file: WordFile) -> None:
    """The lawyer looked at the file as it is now: it is told as changed again once it is saved again."""
    _keep(desk, {**_kept(desk), _key(file.dossier, file.kind): {"path": str(file.path), "settled": file.content}})


def found(desk: Desk, dossier: Dossier, kind: str) -> WordFile | None:
    """The Word file of this filing as it is on the disk now; None when there is none any more."""
    kept = _kept(desk).get(_key(dossier.id, kind))
    if kept is None:
        return None
    path = Path(kept["path"])
    try:
        content = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
    written = {sha for paper in dossier.filed for _, sha in paper.files}
    return WordFile(
        dossier=dossier.id,
        kind=kind,
        path=path,
        content=content,
        is_changed=content not in written and content != kept.get("settled"),
        is_copy=path.is_relative_to(work_folder(desk)),
        is_in_use=any((path.parent / name).exists() for name in _locks(path)),
    )


def ready(desk: Desk, dossier_id: str, kind: str) -> tuple[WordFile, Changed | None]:
    """A Word file to open: the one there is when it was changed or still says what the draft says, else a new one.

    What a lawyer changed is never written over. Raises what writing raises.
    """
    dossier = desk.open(dossier_id)
    here = found(desk, dossier, kind)
    if here and (here.is_changed or here.is_in_use or _says(desk, here, dossier)):
        return here, None
    folder = work_folder(desk) / dossier_id
    path, changed = filings.write_for_word(desk, dossier_id, kind, folder)
    follow(desk, dossier_id, kind, path)
    made = found(desk, changed.after, kind)
    if made is None:
        raise NotWritable(path)
    return made, changed


def remove_copy(desk: Desk, file: WordFile) -> None:
    """Take the readable copy out of the work folder. Raises NotWritable when it is open elsewhere."""
    if not file.is_copy:
        return
    try:
        file.path.unlink(missing_ok=True)
        for folder in (file.path.parent, work_folder(desk)):
            with suppress(OSError):  # another filing may still be there
                folder.rmdir()
    except OSError as error:
        raise NotWritable(file.path) from error
    kept = _kept(desk)
    kept.pop(_key(file.dossier, file.kind), None)
    _keep(desk, kept)


def work_folder(desk: Desk) -> Path:
    """Where files stand that are open in Word and were never exported: beside the vault, not in it."""
    return desk.vault.folder.with_name(f"{desk.vault.folder.name} in Word")


def copies(desk: Desk) -> tuple[Path, ...]:
    """What stands readable in the work folder."""
    return tuple(sorted(path for path in work_folder(desk).glob("*/*.docx") if path.is_file()))


def read(file: WordFile) -> bytes:
    """The bytes of the file. Raises NotWrittenHere when it is gone."""
    try:
        return file.path.read_bytes()
    except OSError as error:
        raise NotWrittenHere(file.path.name) from error


def _says(desk: Desk, file: WordFile, dossier: Dossier) -> bool:
    now = filings.draft(desk.walk(dossier), file.kind)[0].draft
    return desk.papers.fingerprint_in(file.path.name, read(file)) == fingerprint(now)


def _locks(path: Path) -> tuple[str, ...]:
    """Word leaves the first two letters of a long name out."""
    word, office = _IN_USE
    return f"{word}{path.name}", f"{word}{path.name[2:]}", f"{office}{path.name}#"


def _key(dossier_id: str, kind: str) -> str:
    return f"{dossier_id}|{kind}"


def _kept(desk: Desk) -> dict[str, Mapping[str, str]]:
    stored = desk.vault.setting(_SETTING)
    return dict(json.loads(stored)) if stored else {}


def _keep(desk: Desk, files: Mapping[str, Mapping[str, str]]) -> None:
    desk.vault.set_setting(_SETTING, json.dumps(files, ensure_ascii=False))
