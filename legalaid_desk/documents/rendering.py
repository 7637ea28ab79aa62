"""A template that is understood once and filled in many times. Runs in the child process: see filling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from jinja2.exceptions import SecurityError, TemplateError

from legalaid_desk.desk.template_flaws import Flaw, Mend

from .errors import TemplateFault
from .sandbox import refuse_programs, sandbox
from .wordml import read_xml

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from jinja2 import Environment, Template

MOST_TEXT = 10_000_000
"""Characters in all parts. A thousand pages; a loop within a loop within a loop writes more in a second."""

_PARAGRAPH_START = re.compile(r"<w:p([ >])")
_OWN_LINE = re.compile(r"\n<w:p([ >])")
_PARAGRAPH = re.compile(r"<w:p(?: [^>]*)?>.*?</w:p>", re.DOTALL)
_LINES = re.compile("[\n\t\a\f]")
_TAG = re.compile(r"<[^>]+>")
_PICTURE = re.compile(r'(<wp:docPr [^>]*?\bid=")\d+')
"""A picture in a loop is printed more than once, and Word wants a number of its own for each."""

_BY_CELL = re.compile(r"\{[{%]-?\s*(?:tc|colspan|hm|vm)\b")
_ESCAPED_SIGNS = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))


@dataclass(frozen=True, slots=True)
class _Part:
    """A part as it was understood."""

    source: str
    template: Template
    by_cell: bool


class Rendering:
    """The printed parts of one template, patched and compiled. Raises TemplateFault without the name of the file."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        from docxtpl import DocxTemplate

        self._tags: DocxTemplate = DocxTemplate(None)
        self._lacking: list[str] = []
        self._engine: Environment = sandbox(self._lacking)
        self._parts = {name: self._understood(*self._patched(blob)) for name, blob in parts.items()}

    def fill(self, values: Mapping[str, Any]) -> tuple[dict[str, bytes], list[str]]:
        """The parts with the values in them, and the fields that the template prints and the values lack."""
        self._lacking.clear()
        left = MOST_TEXT
        filled: dict[str, bytes] = {}
        for name, part in self._parts.items():
            text = self._told(part.template, values, left)
            left -= len(text)
            filled[name] = self._finished(text, by_cell=part.by_cell)
        return filled, list(self._lacking)

    def fields(self) -> tuple[list[str], list[str]]:
        """What the template asks for: the names at the top, and the names behind a dot."""
        from jinja2 import meta, nodes

        top: dict[str, None] = {}
        behind: dict[str, None] = {}
        for part in self._parts.values():
            tree = self._engine.parse(part.source)
            top |= dict.fromkeys(sorted(meta.find_undeclared_variables(tree)))
            for found in tree.find_all(nodes.Getattr):
                if not (isinstance(found.node, nodes.Name) and found.node.name == "loop"):
                    behind[found.attr] = None
        return list(top), list(behind)

    def _patched(self, blob: bytes) -> tuple[str, bool]:
        """The part as text with its tags made whole, a paragraph to a line so that a fault has a place.

        Also whether there are tags that stand for cells.
        """
        try:
            written = self._tags.xml_to_string(read_xml(blob))
        except SyntaxError as error:
            raise TemplateFault("", "", Flaw.PART_UNREADABLE, Mend.OPEN_AND_SAVE) from error
        source = _PARAGRAPH_START.sub(r"\n<w:p\1", self._tags.patch_xml(written))
        return source, _BY_CELL.search(written) is not None

    def _understood(self, source: str, by_cell: bool) -> _Part:  # noqa: FBT001 - handed on as it was found
        try:
            tree = self._engine.parse(source)
            refuse_programs(tree)
            code = self._engine.compile(tree)
            return _Part(source, self._engine.template_class.from_code(self._engine, code, {}), by_cell)
        except SecurityError as error:
            raise _forbidden(error, _place(source, error)) from error
        except TemplateError as error:
            place, data = _place(source, error), _told_short(error)
            raise TemplateFault("", place, Flaw.NOT_UNDERSTOOD, Mend.WRITE_WHOLE, data=data) from error

    def _told(self, template: Template, values: Mapping[str, Any], most: int) -> str:
        """The text of a part, given up as soon as it grows beyond all that a filing can be."""
        pieces: list[str] = []
        try:
            for piece in template.root_render_func(template.new_context(dict(values))):
                most -= len(piece)
                if most < 0:
                    raise TemplateFault("", "", Flaw.PRINTS_TOO_MUCH, Mend.LOOK_FOR_LOOP)
                pieces.append(piece)
        except SecurityError as error:
            raise _forbidden(error, "") from error
        except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            data = _told_short(error)
            raise TemplateFault("", "", Flaw.IMPOSSIBLE, Mend.FIELDS_AND_LISTS, data=data) from error
        return "".join(pieces)

    def _finished(self, text: str, *, by_cell: bool) -> bytes:
        made = _OWN_LINE.sub(r"<w:p\1", text)
        for written, meant in _ESCAPED_SIGNS:
            made = made.replace(written, meant)
        if _LINES.search(made):
            made = _PARAGRAPH.sub(self._with_lines, made)
        if by_cell:
            # A table whose columns are looped over gets as many as it needs.
            made = self._tags.xml_to_string(self._tags.fix_tables(made))
        numbers = count(1001)
        return _PICTURE.sub(lambda found: f"{found[1]}{next(numbers)}", made).encode()

    def _with_lines(self, paragraph: re.Match[str]) -> str:
        """Line ends and tabs in a value, as Word writes them. Most paragraphs have none."""
        found = paragraph[0]
        return str(self._tags.resolve_listing(found)) if _LINES.search(found) else found


def _forbidden(error: Exception, place: str) -> TemplateFault:
    return TemplateFault("", place, Flaw.FORBIDDEN, Mend.FIELDS_ONLY, data=_told_short(error))


def _told_short(error: Exception) -> str:
    return str(getattr(error, "message", None) or error)[:200]


def _place(source: str, error: Exception) -> str:
    """The lines around the fault, as a reader of the template sees them."""
    line = getattr(error, "lineno", None)
    if not isinstance(line, int):
        return ""
    lines = [_TAG.sub("", text).strip() for text in source.splitlines()[max(line - 2, 0) : line + 1]]
    around = [text for text in lines if text]
    return f"“{' / '.join(around)[:120]}”" if around else ""
