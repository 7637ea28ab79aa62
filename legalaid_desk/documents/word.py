"""A draft as a Word file: template filled in, references made live, read back, and only then put in its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from io import BytesIO
from pathlib import Path
from typing import Any

from legalaid_desk.data import document_template
from legalaid_desk.desk.ports import Progress
from legalaid_desk.filings import FilingDraft

from .errors import TemplateFault
from .parts import Parts, read_parts, write_parts
from .properties import with_properties
from .whole import written_whole

CURE_MISSING = "put the template back in its folder, or choose another kind of filing"


def write_word(draft: FilingDraft, target: Path, *, progress: Progress | None = None) -> Path:
    """Write the draft as .docx, whole or not at all. Raises TemplateFault, LostInTemplate, NotWritable, DiskFull."""
    tell = progress or silent
    tell(0, 3, draft.template)
    made = word_of(draft, shipped_template(draft.template))
    tell(2, 3, target.name)
    with written_whole(target) as beside:
        beside.write_bytes(made)
        check_written(draft, beside.read_bytes())
    tell(3, 3, target.name)
    return target


def shipped_template(name: str) -> bytes:
    """The template of this name. Raises TemplateFault when there is none."""
    try:
        return document_template(name)
    except OSError as error:
        raise TemplateFault(name, "", "there is no such template", CURE_MISSING) from error


def word_of(draft: FilingDraft, template: bytes) -> bytes:
    """The Word file of this draft by this template; equal drafts give equal bytes. Raises TemplateFault."""
    from .live import make_live
    from .values import Marks, values_of

    marks = Marks()
    values = values_of(draft, marks)
    filled = fill_in(draft.template, read_parts(draft.template, template), values)
    return write_parts(with_properties(make_live(filled, marks.items), draft))


def check_written(draft: FilingDraft, content: bytes) -> None:
    """Raises LostInTemplate when something of the draft is not in the file."""
    from .readback import check_nothing_lost

    check_nothing_lost(draft, read_parts(draft.template, content))


def fill_in(name: str, parts: Parts, values: dict[str, Any]) -> Parts:
    """The parts of the template with the values in them. Raises TemplateFault with all names it does not know.

    The one place where what an office wrote in a template is run: a child process with limits fits around it.
    """
    from docxtpl import DocxTemplate
    from jinja2.exceptions import SecurityError, TemplateError

    from .sandbox import sandbox

    lacking: list[str] = []
    template = DocxTemplate(BytesIO(write_parts(parts)))
    try:
        template.render(values, sandbox(lacking))
    except SecurityError as error:
        raise TemplateFault(
            name, "", f"a field does what a template may not do ({error})", "print fields only"
        ) from error
    except TemplateError as error:
        raise misunderstood(name, error) from error
    except (SyntaxError, AttributeError, KeyError, TypeError, ValueError) as error:
        # docxtpl cuts tags out of the XML by pattern; a tag in the wrong place leaves XML that does not close.
        raise TemplateFault(
            name, "", "a tag stands where it breaks the text", "give {%p ...%} a paragraph of its own"
        ) from error
    if lacking:
        raise unknown_fields(name, parts, lacking, values)
    made = BytesIO()
    template.save(made)
    return read_parts(name, made.getvalue())


def unknown_fields(name: str, parts: Parts, lacking: list[str], values: Mapping[str, Any]) -> TemplateFault:
    """The fault for fields that a template prints and no draft has, with the names that come nearest."""
    unknown = tuple(dict.fromkeys(lacking))
    known = sorted(field_names(values))
    near = (match for field in unknown for match in get_close_matches(field.rpartition(".")[2], known, n=1))
    nearest = ", ".join(dict.fromkeys(near))
    cure = (
        f"did you mean {nearest}?" if nearest else "take it out, or see the shipped template for the fields there are"
    )
    return TemplateFault(name, _place_in(parts, unknown[0]), f"unknown field {', '.join(unknown)}", cure)


def field_names(values: Any) -> set[str]:
    """All names of fields, at every depth."""
    if isinstance(values, Mapping):
        return set(values) | {name for value in values.values() for name in field_names(value)}
    return {name for value in values for name in field_names(value)} if isinstance(values, list) else set()


def _place_in(parts: Parts, field: str) -> str:
    """The text of the first paragraph of the template that prints this field."""
    from .wordml import W, paragraph_text, printed, read_xml

    pattern = re.compile(rf"\{{[{{%][^}}]*\b{re.escape(field.rpartition('.')[2])}\b")
    for part in printed(parts):
        for paragraph in read_xml(parts[part]).iter(f"{W}p"):
            text = paragraph_text(paragraph)
            if pattern.search(text):
                return f"“{text.strip()[:80]}”"
    return ""


def _place_of(error: Exception) -> str:
    """The lines around a fault of syntax, as docxtpl hands them over."""
    lines = [line.strip() for line in getattr(error, "docx_context", ())]
    # It gives three lines before the fault and three after.
    around = [line for line in lines[2:5] if line]
    return f"“{' / '.join(around)[:120]}”" if around else ""


def misunderstood(name: str, error: Exception) -> TemplateFault:
    """The fault for a tag that is no tag."""
    what = f"a tag is not understood ({error})"
    return TemplateFault(name, _place_of(error), what, "write the tag whole, and close every loop")


def silent(done: int, steps: int, what: str) -> None:
    """Nobody asked how far it is."""
