"""Check the Word templates that ship, or that an office made: each field is known, each draft comes out whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from legalaid_desk.data import document_templates
from legalaid_desk.errors import Fault
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Form

from .errors import LostInTemplate, TemplateFault
from .house import is_paper
from .parts import Parts, read_parts
from .word import check_written, field_names, shipped_template, unknown_fields, word_of

if TYPE_CHECKING:
    from .filling import Filler

NO_FIELDS = frozenset({"loop"})
"""Names that the engine itself gives."""


FORM_OF = {
    "processtuk.docx": Form.PLEADING,
    "dagvaarding.docx": Form.WRIT,
    "pleitnota.docx": Form.NOTES,
    "brief.docx": Form.LETTER,
    "brief-tweetalig.docx": Form.LETTER,
    "formulier.docx": Form.FORM,
    "productielijst.docx": Form.INDEX,
}
"""What the papers that ship are templates for."""


def check_templates() -> tuple[Fault, ...]:
    """Every fault of every template that ships: of the papers with all their parts."""
    return tuple(fault for name in document_templates() if is_paper(name) for fault in _faults_in_shipped(name))


def _faults_in_shipped(name: str) -> tuple[Fault, ...]:
    try:
        return faults_in(name, shipped_template(name), form=FORM_OF.get(name, Form.PLEADING))
    except TemplateFault as error:
        return (_fault(error),)


def faults_in(
    name: str, template: bytes, filler: Filler | None = None, *, form: Form = Form.PLEADING
) -> tuple[Fault, ...]:
    """What is wrong with this template for papers of this form, tried on a minimal and on a full draft."""
    from .filling import once
    from .trial_drafts import full, in_two_languages, minimal

    drafts = (minimal(name, form), full(name, form))
    with once(filler) as filling:
        try:
            parts = read_parts(name, template)
            _check_fields(name, parts, drafts[-1], filling)
        except TemplateFault as error:
            return (_fault(error),)
        two = (in_two_languages(drafts[-1]),) if "notice_dutch" in filling.fields(name, parts).behind else ()
        return tuple(fault for draft in (*drafts, *two) for fault in _tried(draft, template, filling))


def _tried(draft: FilingDraft, template: bytes, filler: Filler) -> Iterator[Fault]:
    try:
        check_written(draft, word_of(draft, template, filler))
    except TemplateFault as error:
        yield _fault(error)
    except LostInTemplate as error:
        for text in error.missing:
            yield Fault(draft.template, f"does not print “{text}”", cure="put the field back")


def _fault(error: TemplateFault) -> Fault:
    return Fault(error.file, error.what, error.place, error.cure)


def _check_fields(name: str, parts: Parts, draft: FilingDraft, filler: Filler) -> None:
    """Raises TemplateFault for fields that no draft has, also where no trial draft comes."""
    from .values import Marks, values_of

    values = values_of(draft, Marks())
    known = field_names(values)
    asked = filler.fields(name, parts)
    unknown = [field for field in asked.top if field not in values and field not in NO_FIELDS]
    unknown += [field for field in asked.behind if field not in known]
    if unknown:
        raise unknown_fields(name, parts, unknown, values)
