"""Which template files a paper is made of: what the office put in the place of a shipped file goes first."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from legalaid_desk.data import document_template, document_templates
from legalaid_desk.desk.ports import OfficeTemplates
from legalaid_desk.desk.template_flaws import Flaw, Mend
from legalaid_desk.desk.templates_in_use import name_for
from legalaid_desk.dossier import PrintedWith
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import kind_of

from .errors import LostInTemplate, TemplateFault
from .house import HOUSE, compose_template, is_paper, part_file, parts_named


def body_of(draft: FilingDraft, office: OfficeTemplates) -> str:
    """The name of the paper: that of the office for this kind, or else the one that the law names for it.

    A paper in two languages has a template of its own, which one for the kind does not replace.
    """
    own = name_for(kind_of(draft.kind))
    return own if own in office and draft.beside is None else draft.template


def template_for(draft: FilingDraft, office: OfficeTemplates) -> bytes:
    """The whole template of this paper. Raises TemplateFault."""
    return whole_template(body_of(draft, office), office)


@contextmanager
def by_its_file(draft: FilingDraft, office: OfficeTemplates) -> Iterator[None]:
    """What goes wrong is told of the file that is to be mended: one of the office has a name of its own."""
    name = body_of(draft, office)
    try:
        yield
    except TemplateFault as fault:
        if fault.file != draft.template:
            raise
        raise fault.of(name) from fault
    except LostInTemplate as lost:
        raise LostInTemplate(name, lost.missing) from lost


def whole_template(name: str, office: OfficeTemplates) -> bytes:
    """The template of this name with its parts, in the house style. Raises TemplateFault when there is none."""
    return composed(name, files_of(name, office))


def composed(name: str, files: Mapping[str, bytes]) -> bytes:
    """The whole template of this name from these files. Raises TemplateFault."""
    body = files[name]
    named = parts_named(body, name)
    known = {part: files[part_file(part)] for part in named if part_file(part) in files}
    try:
        return compose_template(body, known, files[HOUSE], name=name) if named else body
    except (LookupError, AttributeError, TypeError, ValueError, StopIteration, SyntaxError) as error:
        # A file of the office may lack what every Word file has: a list of styles, a page, a name of a list.
        raise TemplateFault(name, "", Flaw.NOT_TOGETHER, Mend.OPEN_AND_SAVE) from error


def files_of(name: str, office: OfficeTemplates) -> dict[str, bytes]:
    """The files that this paper is made of, by name. Raises TemplateFault for one that is not there."""
    body = _content(name, office)
    named = parts_named(body, name)
    parts = {file: _content(file, office) for file in map(part_file, named)}
    return {name: body, **parts, **({HOUSE: _content(HOUSE, office)} if named else {})}


def all_files(office: OfficeTemplates) -> dict[str, bytes]:
    """Every template in use, by file name."""
    shipped = {name: document_template(name) for name in document_templates() if name not in office}
    return {**shipped, **{name: one.content for name, one in office.items()}}


Names = Callable[[str, bytes], tuple[str, ...]]
"""Tells the parts that a template names; none when it cannot be read."""


def papers_made_of(office: OfficeTemplates, names: Names) -> dict[str, tuple[str, ...]]:
    """Every paper, and the files it is made of. One that cannot be read is made of itself.

    ``names`` reads those that were not tried yet, which have no version.
    """
    files = all_files(office)
    untried = {name for name, one in office.items() if one.version == 0}
    return {
        name: (name, *_made_of(name, files[name], names if name in untried else _names_here))
        for name in files
        if is_paper(name)
    }


def _names_here(name: str, body: bytes) -> tuple[str, ...]:
    try:
        return parts_named(body, name)
    except TemplateFault:
        return ()


def _made_of(name: str, body: bytes, names: Names) -> tuple[str, ...]:
    named = names(name, body)
    return (*map(part_file, named), *((HOUSE,) if named else ()))


def printed_with(draft: FilingDraft, office: OfficeTemplates) -> tuple[PrintedWith, ...]:
    """The whole template with its hash first, then each file of the office that is in it, with its version."""
    name = body_of(draft, office)
    files = files_of(name, office)
    version = office[name].version if name in office else 0
    whole = PrintedWith(name=name, version=version, sha256=_sha256(composed(name, files)))
    own = (
        PrintedWith(name=file, version=office[file].version, sha256=_sha256(files[file]))
        for file in files
        if file in office
    )
    return (whole, *own)


def _content(file: str, office: OfficeTemplates) -> bytes:
    if file in office:
        return office[file].content
    try:
        return document_template(file)
    except OSError as error:
        raise TemplateFault(file, "", Flaw.NO_TEMPLATE, Mend.PUT_TEMPLATE_BACK) from error


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
