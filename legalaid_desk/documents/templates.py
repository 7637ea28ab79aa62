"""Check the Word templates that ship, or that an office made: each field is known, each draft comes out whole."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from legalaid_desk.data import document_templates
from legalaid_desk.errors import Fault
from legalaid_desk.filings import FilingDraft

from .errors import LostInTemplate, TemplateFault
from .parts import Parts, read_parts, write_parts
from .word import check_written, field_names, shipped_template, unknown_fields, word_of

if TYPE_CHECKING:
    from jinja2.nodes import Template

NO_FIELDS = frozenset({"loop"})
"""Names that the engine itself gives."""


def check_templates() -> tuple[Fault, ...]:
    """Every fault of every template that ships."""
    return tuple(fault for name in document_templates() for fault in faults_in(name, shipped_template(name)))


def faults_in(name: str, template: bytes) -> tuple[Fault, ...]:
    """What is wrong with this template, tried on a minimal and on a full draft."""
    from .trial_drafts import full, minimal

    try:
        _check_fields(name, read_parts(name, template), full(name))
    except TemplateFault as error:
        return (_fault(error),)
    return tuple(fault for draft in (minimal(name), full(name)) for fault in _tried(draft, template))


def _tried(draft: FilingDraft, template: bytes) -> Iterator[Fault]:
    try:
        check_written(draft, word_of(draft, template))
    except TemplateFault as error:
        yield _fault(error)
    except LostInTemplate as error:
        for text in error.missing:
            yield Fault(draft.template, f"does not print “{text}”", cure="put the field back")


def _fault(error: TemplateFault) -> Fault:
    return Fault(error.file, error.what, error.place, error.cure)


def _check_fields(name: str, parts: Parts, draft: FilingDraft) -> None:
    """Raises TemplateFault for fields that no draft has, also where no trial draft comes."""
    from jinja2 import meta, nodes

    from .values import Marks, values_of

    values = values_of(draft, Marks())
    known = field_names(values)
    unknown: list[str] = []
    for tree in _trees(name, parts):
        unknown += sorted(meta.find_undeclared_variables(tree) - set(values) - NO_FIELDS)
        unknown += [
            found.attr
            for found in tree.find_all(nodes.Getattr)
            if found.attr not in known and not (isinstance(found.node, nodes.Name) and found.node.name in NO_FIELDS)
        ]
    if unknown:
        raise unknown_fields(name, parts, unknown, values)


def _trees(name: str, parts: Parts) -> Iterator[Template]:
    """The templates in the body, the headers and the footers, as the engine understands them."""
    from docxtpl import DocxTemplate
    from jinja2.exceptions import TemplateError

    from .sandbox import sandbox
    from .word import misunderstood

    engine = sandbox([])
    document = DocxTemplate(BytesIO(write_parts(parts)))
    document.init_docx()
    sources = [document.get_xml()]
    for kind in (document.HEADER_URI, document.FOOTER_URI):
        sources += [document.get_part_xml(part) for _, part in document.get_headers_footers(kind)]
    for source in sources:
        try:
            yield engine.parse(document.patch_xml(source))
        except TemplateError as error:
            raise misunderstood(name, error) from error
