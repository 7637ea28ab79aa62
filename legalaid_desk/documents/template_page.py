"""A page that shows a template filled in: a draft printed with it, as PDF, without an office program."""

from __future__ import annotations

from legalaid_desk.desk.ports import OfficeTemplates
from legalaid_desk.desk.template_flaws import Flaw, Mend
from legalaid_desk.filings import FilingDraft

from .chosen import all_files, composed
from .errors import TemplateFault
from .parts import read_parts
from .plain import plain_pdf
from .word import word_of


def template_page(name: str, content: bytes, office: OfficeTemplates, draft: FilingDraft) -> bytes:
    """The PDF of this draft with that template in it; ``draft.template`` is the paper. Raises TemplateFault."""
    template = composed(draft.template, {**all_files(office), name: content})
    try:
        return plain_pdf(read_parts(name, word_of(draft, template)))
    except (SyntaxError, LookupError, ValueError, AttributeError, TypeError, StopIteration, RuntimeError) as error:
        raise TemplateFault(name, "", Flaw.MADE_NOT_SHOWN, Mend.OPEN_AND_SAVE) from error
