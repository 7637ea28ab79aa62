"""A draft as a Word file: template filled in, references made live, read back, and only then put in its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from legalaid_desk.desk.ports import OfficeTemplates, Progress
from legalaid_desk.desk.template_flaws import Flaw, Mend
from legalaid_desk.filings import FilingDraft

from .errors import TemplateFault
from .parts import Parts, read_parts, read_written, write_parts
from .properties import with_properties
from .whole import written_whole

if TYPE_CHECKING:
    from .filling import Fills

MOST_SEARCHED = 5000
"""Characters of a paragraph in which a field is looked for: a place to point at, no more."""


def write_word(
    draft: FilingDraft,
    target: Path,
    *,
    office: OfficeTemplates | None = None,
    progress: Progress | None = None,
    filler: Fills | None = None,
) -> Path:
    """Write the draft as .docx, whole or not at all. Raises TemplateFault, LostInTemplate, NotWritable, DiskFull."""
    from .chosen import by_its_file, template_for

    tell = progress or silent
    tell(0, 3, draft.template)
    with by_its_file(draft, office or {}):
        made = word_of(draft, template_for(draft, office or {}), filler)
        tell(2, 3, target.name)
        with written_whole(target) as beside:
            beside.write_bytes(made)
            check_written(draft, beside.read_bytes())
    tell(3, 3, target.name)
    return target


def shipped_template(name: str) -> bytes:
    """The template of this name as it ships. Raises TemplateFault when there is none."""
    from .chosen import whole_template

    return whole_template(name, {})


def word_of(draft: FilingDraft, template: bytes, filler: Fills | None = None) -> bytes:
    """The Word file of this draft by this template; equal drafts give equal bytes. Raises TemplateFault."""
    from .live import make_live
    from .second_language import in_its_language
    from .values import Marks, values_of

    marks = Marks()
    values = values_of(draft, marks)
    filled = fill_in(draft.template, read_parts(draft.template, template), values, filler)
    try:
        live = in_its_language(make_live(filled, marks.items), draft.beside)
    except SyntaxError as error:
        # Tags are cut out of the XML by pattern; a tag in the wrong place leaves XML that does not close.
        raise TemplateFault(draft.template, "", Flaw.BREAKS_TEXT, Mend.GIVE_PARAGRAPH) from error
    return write_parts(with_properties(live, draft))


def check_written(draft: FilingDraft, content: bytes) -> None:
    """Raises LostInTemplate when something of the draft is not in the file, TemplateFault when it is no Word file."""
    from .readback import check_nothing_lost

    try:
        check_nothing_lost(draft, read_written(draft.template, content))
    except SyntaxError as error:
        raise TemplateFault(draft.template, "", Flaw.MADE_UNREADABLE, Mend.TAKE_SHIPPED) from error


def fill_in(name: str, parts: Parts, values: dict[str, Any], filler: Fills | None = None) -> Parts:
    """The parts of the template with the values in them. Raises TemplateFault with all names it does not know.

    Without a filler a child process is started for this once.
    """
    from .filling import once

    with once(filler) as filling:
        filled = filling.fill(name, parts, values)
    if filled.lacking:
        raise unknown_fields(name, parts, list(filled.lacking), values)
    return filled.parts


def unknown_fields(name: str, parts: Parts, lacking: list[str], values: Mapping[str, Any]) -> TemplateFault:
    """The fault for fields that a template prints and no draft has, with the names that come nearest."""
    unknown = tuple(dict.fromkeys(lacking))
    known = sorted(field_names(values))
    near = (match for field in unknown[:20] for match in get_close_matches(field.rpartition(".")[2], known, n=1))
    nearest = ", ".join(dict.fromkeys(near))
    mend, place = Mend.DID_YOU_MEAN if nearest else Mend.SEE_SHIPPED, _place_in(parts, unknown[0])
    return TemplateFault(name, place, Flaw.UNKNOWN_FIELD, mend, data=", ".join(unknown), names=nearest)


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
            text = paragraph_text(paragraph)[:MOST_SEARCHED]
            if pattern.search(text):
                return f"“{text.strip()[:80]}”"
    return ""


def silent(done: int, steps: int, what: str) -> None:
    """Nobody asked how far it is."""
