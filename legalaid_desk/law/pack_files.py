"""A law pack as a zip: written the same on every machine, and read as if the sender meant harm."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from struct import error as StructError  # noqa: N812  # its own name says nothing
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812  # the same

from .pack_errors import NotAPack

SIGNATURE = "signature.json"
MOST_BYTES = 30_000_000
"""Thirty times the law of today: more is no law pack."""
MOST_UNPACKED = 30_000_000
MOST_IN_ONE_FILE = 5_000_000
MOST_FILES = 500

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.toml", re.ASCII)
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_ENTRY_IN_DIRECTORY = b"PK\x01\x02"
_BROKEN = (BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, StructError, ZlibError)
"""All that ``zipfile`` was seen to raise over bytes that are not a whole zip."""


def is_name_in_pack(name: str) -> bool:
    """A plain name of a TOML file: without folders, and the same on every system."""
    return _NAME.fullmatch(name) is not None


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The same bytes for the same files, whatever the day, the system and the compressor: stored, not packed."""
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name in sorted(files):
            entry = ZipInfo(name, _LONG_AGO)
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, files[name], ZIP_STORED)
    return target.getvalue()


def unzipped(content: bytes, name: str) -> dict[str, bytes]:
    """Every file in the pack. Raises NotAPack before anything large is unpacked."""
    _check_size(content, name)
    try:
        with ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            _check_entries(entries, name)
            return {entry.filename: _read(archive, entry, name) for entry in entries}
    except _BROKEN as error:
        raise NotAPack(name, "damaged", "it is damaged or cut off") from error


def _check_size(content: bytes, name: str) -> None:
    if not content:
        raise NotAPack(name, "empty", "it is empty")
    if len(content) > MOST_BYTES:
        raise NotAPack(name, "too-large", f"it is larger than {MOST_BYTES // 1_000_000} MB")
    if not content.startswith(b"PK\x03\x04"):
        raise NotAPack(name, "not-a-zip", "it is another kind of file")
    # Counted in the bytes: to list a million entries costs more than to count them.
    if content.count(_ENTRY_IN_DIRECTORY) > MOST_FILES:
        raise NotAPack(name, "too-many", f"it holds more than {MOST_FILES} files")


def _check_entries(entries: list[ZipInfo], name: str) -> None:
    for reason, what in _entry_faults(entries):
        raise NotAPack(name, reason, what)


def _entry_faults(entries: list[ZipInfo]) -> Iterator[tuple[str, str]]:
    names = [entry.orig_filename for entry in entries]
    foreign = [one for one in names if one != SIGNATURE and not is_name_in_pack(one)]
    if foreign:
        yield "foreign", f"it holds {foreign[0][:60]!r}, which is not a file of law texts"
    # One system takes Bron.toml and bron.toml for the same file, another does not.
    if len({one.lower() for one in names}) < len(names):
        yield "twice", "two files in it have the same name"
    if any(entry.flag_bits & 1 for entry in entries):
        yield "encrypted", "it is closed with a password"
    if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for entry in entries):
        yield "foreign", "it is packed in a way that law packs are not"
    if any(entry.file_size > MOST_IN_ONE_FILE for entry in entries):
        yield "too-large", f"a file in it is larger than {MOST_IN_ONE_FILE // 1_000_000} MB"
    if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        yield "too-large", f"unpacked it is larger than {MOST_UNPACKED // 1_000_000} MB"


def _read(archive: ZipFile, entry: ZipInfo, name: str) -> bytes:
    """Sizes in the directory can lie, so no more is taken out than was promised."""
    with archive.open(entry) as stream:
        text = stream.read(entry.file_size + 1)
        if len(text) != entry.file_size or stream.read(1):
            raise NotAPack(name, "damaged", f"{entry.filename} in it has another size than it says")
    return text
