"""Check the Word templates that ship: each is read as the inspector reads it, and every paper is tried."""

from __future__ import annotations

from legalaid_desk.data import document_template, document_templates
from legalaid_desk.desk.inspection import TemplateTrouble
from legalaid_desk.errors import Fault
from legalaid_desk.law import Form

from .house import is_paper

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
    """Every fault of every template that ships, as the inspector tells it: each is read, and every paper is tried."""
    from .filling_here import FillsHere
    from .inspector import Among, inspect_template, looked_at

    # Filled in here and in no child: what ships is not from elsewhere.
    among, filler = Among(files={name: document_template(name) for name in document_templates()}), FillsHere()
    found = (
        inspect_template(name, content, among, filler=filler) if is_paper(name) else looked_at(name, content, among)
        for name, content in among.files.items()
    )
    return tuple(_fault(one.file, trouble) for one in found for trouble in one.faults if trouble.blocks)


def _fault(file: str, trouble: TemplateTrouble) -> Fault:
    return Fault(file, trouble.fault, trouble.tag or trouble.text or trouble.part, trouble.cure)
