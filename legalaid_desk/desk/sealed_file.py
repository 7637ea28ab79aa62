"""A sealed filing as one file: a zip in one exact shape, in which every byte that was changed is found and named."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from os import SEEK_END
from pathlib import Path
from struct import Struct
from typing import Any

from cattrs import Converter
from cattrs.errors import BaseValidationError

from legalaid_desk.dossier import Means, PrintedWith
from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.strict import faults_of, read_json, strict_converter

from .plain_names import apart, is_plain

FORMAT = "legalaid-desk/sealed"
VERSION = 1
ENDING = ".verzegeld.zip"
MANIFEST, SEAL = "manifest.json", "seal.json"
MOST_BYTES = (1 << 32) - 1
"""The places in a zip are told in four bytes. It is written and read piece by piece, however long it is."""
MOST_IN_MEMORY = 600_000_000
"""Of one file that is taken over into a vault."""
PIECE = 1 << 20
MOST_IN_MANIFEST = 16_000_000
"""Ten times that of a long case: what is read as values takes much more room than its bytes."""
MOST_FILES = 50

_LOCAL, _LISTED, _END = Struct("<4s5H3I2H"), Struct("<4s6H3I5H2I"), Struct("<4s4H2IH")
_A_FILE, _A_LINE, _THE_END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_NEEDS, _UTF8, _STORED, _MIDNIGHT, _LONG_AGO = 20, 0x800, 0, 0, 33
_MADE_ON, _FOR_OWNER = 3 << 8 | _NEEDS, 0o644 << 16


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a file on disk, read piece by piece: all of it at once would take too much room."""

    path: Path
    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __getitem__(self, where: slice) -> bytes:
        start, end, _ = where.indices(len(self))
        return b"".join(Stretch(self.path, self.start + start, self.start + max(start, end)).read())

    def within(self, start: int, end: int) -> Stretch:
        """A stretch of this one."""
        return Stretch(self.path, self.start + start, self.start + end)

    def read(self) -> Iterator[bytes]:
        """Piece by piece. Raises SealUnreadable when it cannot be read any more."""
        left = len(self)
        try:
            with self.path.open("rb") as file:
                file.seek(self.start)
                while left and (piece := file.read(min(left, PIECE))):
                    yield piece
                    left -= len(piece)
        except OSError:
            raise _cannot_be_read(self.path) from None


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of a vault, opened each time it is read."""

    size: int
    opened: Callable[[], bytes]

    def __len__(self) -> int:
        return self.size

    def read(self) -> Iterator[bytes]:
        """All of it at once."""
        yield self.opened()


Whole = bytes | Stretch
"""A sealed filing, or a file in it: what can be looked into at any place."""

Content = Whole | Kept
"""What a file holds."""


def _read(content: Content) -> Iterator[bytes]:
    """The content, piece by piece."""
    return iter((content,)) if isinstance(content, bytes) else content.read()


def whole(content: Content) -> bytes:
    """The content in memory; only of what is no longer than a file of a vault."""
    return b"".join(_read(content))


_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)

_CURES = {
    "unreadable": "choose a file that is there and that you may open",
    "not-sealed": "choose a file that was saved as a sealed filing",
    "too-large": "a sealed filing holds one paper with its exhibits; ask for that file alone",
    "foreign": "nothing in it was used; ask whoever sent it for the file as the program saved it",
    "damaged": "save it from the dossier again, or ask for another copy",
    "newer": "install the newest version of the program and check it again",
}


class SealUnreadable(DeskError):
    """A file that cannot be looked at as a sealed filing. ``reason`` is a key of the cures above."""

    def __init__(self, name: str, reason: str, what: str) -> None:
        self.name = name
        self.reason = reason
        self.what = what
        super().__init__(f"{name} cannot be checked as a sealed filing: {what}; {_CURES.get(reason, '')}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPaper:
    """One file that was handed in. ``as_written`` when it is byte for byte what the program wrote."""

    name: str
    size: int
    sha256: str
    as_written: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedLaw:
    """The edition of the law it was argued with; ``own`` is the hash of the office's own entries it rests on."""

    version: str
    dated: date | None = None
    title: str = ""
    digest: str = ""
    own: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedExhibit:
    """An exhibit under the number it was handed in with."""

    id: str
    number: int
    title: str
    file: str = ""
    sha256: str = ""
    pages: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedSource:
    """A source the paper rests on, and who read it when; nobody when ``read_by`` is empty."""

    id: str
    citation: str
    verified: str
    read_by: str = ""
    read_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedAct:
    """One line of the journal of the dossier until the filing."""

    number: int
    at: datetime
    who: str
    verb: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What was handed in and on what it rests. ``answers`` is the dossier of that moment in the exchange format.

    ``paragraphs`` are the ids and texts of the draft, the requests included, as the program wrote them.
    """

    program: str
    dossier_id: str
    dossier: str
    kind: str
    title: str
    filed_on: date
    means: Means
    sealed_by: str
    sealed_at: datetime
    written_by: str
    written_at: datetime
    written_with: str
    fingerprint: str
    files: tuple[SealedPaper, ...]
    law: SealedLaw
    templates: tuple[PrintedWith, ...] = ()
    exhibits: tuple[SealedExhibit, ...] = ()
    sources: tuple[SealedSource, ...] = ()
    paragraphs: tuple[tuple[str, str], ...] = ()
    journal: tuple[SealedAct, ...] = ()
    answers: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A sealed filing that was looked at. ``seal`` is that of the manifest as it stands; no faults: all is as it was.

    ``manifest`` is None when it cannot be read any more.
    """

    name: str
    seal: str
    manifest: Manifest | None
    faults: tuple[Fault, ...]


def canonical(manifest: Manifest) -> bytes:
    """The manifest as bytes: equal manifests give equal bytes, whatever the system."""
    document = {"format": FORMAT, "version": VERSION, "sealed": _converter().unstructure(manifest)}
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode()


def seal_of(manifest: bytes) -> str:
    """The seal: one hash over the manifest, and through it over every file."""
    return hashlib.sha256(manifest).hexdigest()


def is_seal(text: str) -> bool:
    """Whether this is a seal, and not a path or anything else that a file from elsewhere may hold in its place."""
    return _HASH.fullmatch(text) is not None


def read_manifest(content: bytes, name: str) -> Manifest:
    """The manifest in these bytes. Raises SealUnreadable: of a newer version, or not what it must be."""
    try:
        document = read_json(content)
        told = (document["format"], document["version"]) if isinstance(document, dict) else None
    except (ValueError, KeyError):
        told, document = None, {}
    if told is None or told[0] != FORMAT:
        raise SealUnreadable(name, "not-sealed", f"{MANIFEST} is not that of a sealed filing")
    if told[1] != VERSION:
        raise _of_another_version(name, told[1])
    try:
        return _converter().structure(document.get("sealed"), Manifest)
    except BaseValidationError as error:
        raise SealUnreadable(name, "damaged", "; ".join(map(str, faults_of(error, MANIFEST)[:3]))) from None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise SealUnreadable(name, "damaged", f"{MANIFEST}: {error}") from None


class SealTooLarge(DeskError):
    """A sealed filing that cannot be one file. Nothing was written."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"{name} was not written: with all its files it is too large for one file; save its papers one by one"
        )


def refuse_what_is_too_large(name: str, manifest: bytes, files: Mapping[str, Content]) -> None:
    """What is written can be read again. Raises SealTooLarge."""
    rest = sum(len(title.encode()) * 2 + _LOCAL.size + _LISTED.size for title in (MANIFEST, SEAL, *files))
    size = len(manifest) + len(_seal_file(manifest)) + sum(map(len, files.values())) + rest + _END.size
    if size > MOST_BYTES or len(files) > MOST_FILES or len(manifest) > MOST_IN_MANIFEST:
        raise SealTooLarge(name)


def pieces(manifest: bytes, files: Mapping[str, Content]) -> Iterator[bytes]:
    """The file, piece by piece: the same bytes for the same contents, whatever the day and the system."""
    return (piece for content, _ in _pieces(manifest, files) for piece in _read(content))


def _pieces(manifest: bytes, files: Mapping[str, Content]) -> Iterator[tuple[Content, bool]]:
    """Each piece, and whether it is the content of a file."""
    stored = {MANIFEST: manifest, SEAL: _seal_file(manifest), **dict(sorted(files.items()))}
    lines, at = [], 0
    for name, content in stored.items():
        title = name.encode()
        told = (_UTF8, _STORED, _MIDNIGHT, _LONG_AGO, _crc(content), len(content), len(content), len(title), 0)
        lines.append(_LISTED.pack(_A_LINE, _MADE_ON, _NEEDS, *told, 0, 0, 0, _FOR_OWNER, at) + title)
        head = _LOCAL.pack(_A_FILE, _NEEDS, *told) + title
        yield head, False
        yield content, True
        at += len(head) + len(content)
    listed = b"".join(lines)
    yield listed, False
    yield _END.pack(_THE_END, 0, 0, len(lines), len(lines), len(listed), at, 0), False


def _crc(content: Content) -> int:
    sum_so_far = 0
    for piece in _read(content):
        sum_so_far = zlib.crc32(piece, sum_so_far)
    return sum_so_far


def _sha256(content: Content) -> str:
    told = hashlib.sha256()
    for piece in _read(content):
        told.update(piece)
    return told.hexdigest()


def read_sealed(path: Path) -> Examined:
    """Look at a file, which is read piece by piece. Raises SealUnreadable."""
    return examine(_content(path), path.name)


def read_sealed_files(path: Path) -> tuple[Examined, bytes, dict[str, Whole]]:
    """The same, with the manifest as it stands and the files in it, by name."""
    content = _content(path)
    entries = _entries(content, path.name)
    entries.pop(SEAL, None)
    return examine(content, path.name), whole(entries.pop(MANIFEST, b"")), entries


def _content(path: Path) -> Stretch:
    try:
        with path.open("rb") as file:
            return Stretch(path, 0, file.seek(0, SEEK_END))
    except OSError:
        raise _cannot_be_read(path) from None


def _cannot_be_read(path: Path) -> SealUnreadable:
    return SealUnreadable(path.name, "unreadable", "it cannot be read")


def examine(content: Whole, name: str) -> Examined:
    """Look at these bytes: each file against its hash, the manifest against its seal, the rest byte by byte.

    Nothing is unpacked. Raises SealUnreadable for what is no sealed filing, or one of a newer version.
    """
    if len(content) > MOST_BYTES:
        raise SealUnreadable(name, "too-large", f"it is larger than {MOST_BYTES // 1_000_000_000} GB")
    entries = _entries(content, name)
    if MANIFEST not in entries:
        raise SealUnreadable(name, "not-sealed", f"there is no {MANIFEST} in it")
    manifest = whole(entries.pop(MANIFEST))
    told = entries.pop(SEAL, b"")
    seal = whole(told) if len(told) <= PIECE else b"?"
    files = dict(entries)
    faults = [*_seal_faults(manifest, seal)]
    read = _read_or_fault(manifest, name, faults)
    faults += file_faults(read, files) if read else ()
    faults += _shape_faults(content, manifest, files) if not faults else ()
    return Examined(name=name, seal=seal_of(manifest), manifest=read, faults=tuple(faults))


def names_for(names: Iterable[str]) -> Iterator[str]:
    """The names that files have beside one another: plain, and each once on every system."""
    return apart(names, "stuk", (MANIFEST, SEAL))


def file_faults(manifest: Manifest, files: Mapping[str, Content]) -> tuple[Fault, ...]:
    """What of the files is not as it was sealed."""
    sealed = {one.name: one for one in manifest.files}
    gone = (Fault(one, "it is not there any more") for one in sealed if one not in files)
    more = (Fault(one, "it was not among what was handed in") for one in files if one not in sealed)
    return (*gone, *more, *(_changed(one, files[one.name]) for one in manifest.files if _is_changed(one, files)))


def _is_changed(paper: SealedPaper, files: Mapping[str, Content]) -> bool:
    return paper.name in files and _sha256(files[paper.name]) != paper.sha256


def _changed(paper: SealedPaper, content: Content) -> Fault:
    size = "" if len(content) == paper.size else f" ({len(content)} bytes instead of {paper.size})"
    return Fault(paper.name, f"it was changed after it was sealed{size}")


def _seal_file(manifest: bytes) -> bytes:
    return f'{{"sha256":"{seal_of(manifest)}"}}'.encode()


def _seal_faults(manifest: bytes, told: bytes) -> Iterator[Fault]:
    if told == _seal_file(manifest):
        return
    if not told:
        yield Fault(SEAL, "it is not there any more")
        return
    found = _HASH.search(told.decode("ascii", "replace"))
    if found and told == f'{{"sha256":"{found[0]}"}}'.encode():
        yield Fault(MANIFEST, f"it does not match its seal, {found[0][:16]}: one of the two was changed", cure="")
    else:
        yield Fault(SEAL, "it was changed after it was sealed")


def _read_or_fault(manifest: bytes, name: str, faults: list[Fault]) -> Manifest | None:
    """A manifest that fits its seal and cannot be read was never ours; one that does not was spoilt."""
    try:
        return read_manifest(manifest, name)
    except SealUnreadable as error:
        if not faults:
            raise
        faults.append(Fault(MANIFEST, error.what))
        return None


def _shape_faults(content: Whole, manifest: bytes, files: Mapping[str, Content]) -> Iterator[Fault]:
    """The bytes around the contents: names, sizes, the list at the end. The contents were looked at already."""
    at = 0
    for piece, is_content in _pieces(manifest, files):
        if isinstance(piece, bytes) and not is_content and (there := content[at : at + len(piece)]) != piece:
            same = next((i for i, (a, b) in enumerate(zip(there, piece, strict=False)) if a != b), len(there))
            yield Fault(f"byte {at + same}", "the file around its contents was changed")
            return
        at += len(piece)
    if at != len(content):
        yield Fault(f"byte {at}", "something was put behind the end")


def _entries(content: Whole, name: str) -> dict[str, Whole]:
    """Every file in it by walking from head to head: what the list at the end says is not trusted."""
    if content[: len(_A_FILE)] != _A_FILE:
        raise SealUnreadable(name, "not-sealed", "it is another kind of file, or its first bytes were changed")
    found: dict[str, Whole] = {}
    at = 0
    while content[at : at + 4] == _A_FILE:
        title, start, end = _head(content, at, name)
        if title in found:
            raise SealUnreadable(name, "foreign", f"{title!r} stands in it twice")
        found[title] = content[start:end] if isinstance(content, bytes) else content.within(start, end)
        if len(found) > MOST_FILES + 2:
            raise SealUnreadable(name, "foreign", f"it holds more than {MOST_FILES} files")
        at = end
    return found


def _head(content: Whole, at: int, name: str) -> tuple[str, int, int]:
    """The name of the file that begins here, and where its bytes begin and end."""
    start = at + _LOCAL.size
    if start > len(content):
        raise _cut_off(name, at)
    _, _, _, method, *_, packed, size, named, more = _LOCAL.unpack(content[at:start])
    title = content[start : start + named]
    if method != _STORED or packed != size:
        raise SealUnreadable(name, "foreign", f"what begins at byte {at} is packed, and a sealed filing never is")
    if more or not _is_name(title):
        raise SealUnreadable(name, "foreign", f"{_shown(title)}, at byte {at}, is no name of a file in it")
    end = start + named + size
    if end > len(content):
        raise _cut_off(name, at)
    if title == MANIFEST.encode() and size > MOST_IN_MANIFEST:
        raise SealUnreadable(name, "too-large", f"{MANIFEST} is larger than {MOST_IN_MANIFEST // 1_000_000} MB")
    return title.decode(), start + named, end


def _is_name(title: bytes) -> bool:
    """A plain name: without folders, drives and what no system prints."""
    try:
        return is_plain(title.decode())
    except UnicodeDecodeError:
        return False


def _shown(title: bytes) -> str:
    return repr(title.decode("utf-8", "replace")[:60])


def _cut_off(name: str, at: int) -> SealUnreadable:
    return SealUnreadable(name, "damaged", f"what begins at byte {at} is cut off, or says a wrong size")


def _of_another_version(name: str, version: object) -> SealUnreadable:
    if isinstance(version, int) and version > VERSION:
        return SealUnreadable(name, "newer", f"a newer program sealed it (format {version}, known here is {VERSION})")
    return SealUnreadable(name, "damaged", f"{MANIFEST} is of no known version")


_built: list[Converter] = []


def _converter() -> Converter:
    """The one converter, built at first use: its hooks are generated code."""
    if not _built:
        _built.append(strict_converter())
    return _built[0]
