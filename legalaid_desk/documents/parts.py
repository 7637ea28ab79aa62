"""A Word template as the parts in its zip: read only when safe, written so that equal parts give equal bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from legalaid_desk.desk.template_flaws import Flaw, Mend

from .allowed import TYPES, only_allowed
from .errors import ExhibitRejected, TemplateFault
from .outside import fetching_fields, may_fetch
from .packages import open_package
from .wordml import printed, read_xml

__all__ = ["TYPES", "Parts", "read_parts", "read_written", "write_parts"]

MOST_SIGNS = 800_000
"""Of the beginnings of tags in one part: four hundred pages."""

FIXED_TIME = (1980, 1, 1, 0, 0, 0)

REVISIONS = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo|commentReference)[ />]")

Parts = dict[str, bytes]


def read_parts(name: str, content: bytes) -> Parts:
    """The parts of a .docx that may be in one of ours, with nothing in them that is fetched. Raises TemplateFault."""
    return _read(name, content)[0]


def read_written(name: str, content: bytes) -> Parts:
    """The parts of what we wrote ourselves: all of them allowed, or it is not let out. Raises TemplateFault."""
    parts, left_out = _read(name, content)
    if left_out:
        raise TemplateFault(name, min(left_out), Flaw.MADE_FORBIDDEN, Mend.TAKE_ANOTHER)
    return parts


def _read(name: str, content: bytes) -> tuple[Parts, set[str]]:
    """The parts that may be in it, and the names of those that were left out."""
    try:
        parts = open_package(name, content)
        for part in printed(parts):
            _refuse_unsafe(name, parts[part])
            _refuse_endless(name, parts[part])
        kept = only_allowed(name, parts)
    except ExhibitRejected as rejected:
        raise TemplateFault(name, "", Flaw.NOT_TRUSTED, Mend.OPEN_AND_SAVE, data=rejected.reason) from None
    except SyntaxError:
        raise TemplateFault(name, "", Flaw.PART_UNREADABLE, Mend.OPEN_AND_SAVE) from None
    return kept, set(parts) - set(kept)


def write_parts(parts: Mapping[str, bytes]) -> bytes:
    """The .docx of these parts. The list of types comes first, as readers expect; the rest by name."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED, compresslevel=6) as package:
        for name in sorted(parts, key=lambda part: (part != TYPES, part)):
            entry = ZipInfo(name, FIXED_TIME)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3  # else the bytes differ between Windows and the rest
            package.writestr(entry, parts[name])
    return made.getvalue()


def _refuse_endless(name: str, part: bytes) -> None:
    if part.count(b"<") > MOST_SIGNS:
        raise TemplateFault(name, "", Flaw.MORE_THAN_A_FILING, Mend.TAKE_LESS)


def _refuse_unsafe(name: str, part: bytes) -> None:
    if REVISIONS.search(part):
        raise TemplateFault(name, "", Flaw.REVISIONS, Mend.ACCEPT)
    if may_fetch(part) and fetching_fields(read_xml(part)):
        raise TemplateFault(name, "", Flaw.FETCHING, Mend.TAKE_FIELD_OUT)
