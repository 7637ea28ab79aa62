"""Templates put together: a paper names the parts it is made of, and all of it wears the house style.

The tag of a part stands alone in a paragraph: ``[[onderdeel: kop]]``. A template that names no part stands on its own.
Parts and papers carry the styles too, but only to be looked at in Word: what is printed wears the house style.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import lru_cache

from legalaid_desk.desk.template_flaws import Flaw, Mend

from .dress import Dress
from .errors import TemplateFault
from .parts import read_parts, write_parts
from .wordml import Element, W, paragraph_text, read_xml, write_xml

BODY = "word/document.xml"
HOUSE = "huisstijl.docx"

_TAG = re.compile(r"\s*\[\[\s*onderdeel\s*:\s*([\w-]+)\s*\]\]\s*", re.IGNORECASE)
_ANY_TAG = re.compile(r"\[\[|\[\s*onderdeel\s*:", re.IGNORECASE)


def part_file(part: str) -> str:
    """The name of the file that holds this part."""
    return f"onderdeel-{part}.docx"


def is_paper(file: str) -> bool:
    """Whether this Word file is a paper by itself, and not a part or the house style."""
    return file != HOUSE and not file.startswith(part_file("").partition(".")[0])


@lru_cache(maxsize=64)
def parts_named(template: bytes, name: str = "") -> tuple[str, ...]:
    """The parts this template is made of, each once, in their order. Raises TemplateFault."""
    body = read_xml(read_parts(name, template)[BODY])
    return tuple(dict.fromkeys(part for _, part in _tags(body, name)))


def compose_template(body: bytes, parts: Mapping[str, bytes], house: bytes, *, name: str = "") -> bytes:
    """The whole template: the body with its parts in it, dressed by the house style. Raises TemplateFault.

    ``parts`` are by their name in the tag. A body that names none is given back as it is.
    """
    named = parts_named(body, name)
    lacking = [part for part in named if part not in parts]
    if lacking:
        mend, names = Mend.NAME_ONE_OF if parts else Mend.PUT_PART_BACK, ", ".join(sorted(parts))
        place = f"“[[onderdeel: {lacking[0]}]]”"
        raise TemplateFault(name, place, Flaw.NO_PART, mend, data=", ".join(lacking), names=names)
    return _composed(name, body, tuple((part, parts[part]) for part in named), house) if named else body


@lru_cache(maxsize=64)
def _composed(name: str, body: bytes, parts: tuple[tuple[str, bytes], ...], house: bytes) -> bytes:
    """Kept: the same paper is written again and again."""
    dress = Dress(read_parts(HOUSE, house))
    root = dress.put_on(name, read_parts(name, body))
    inside = {part: dress.put_on(part_file(part), read_parts(part_file(part), content)) for part, content in parts}
    for part, own in inside.items():
        _refuse_tags(part, own)
    for paragraph, part in list(_tags(root, name)):
        _put(paragraph, inside[part])
    return write_parts({**dress.parts(), BODY: _with_page_of(root, dress)})


def _tags(root: Element, name: str) -> Iterator[tuple[Element, str]]:
    """The paragraphs that are a tag, and the part each names. Raises TemplateFault when one stands not alone."""
    for paragraph in root.iter(f"{W}p"):
        text = paragraph_text(paragraph)
        found = _TAG.fullmatch(text)
        if found:
            yield paragraph, found[1].lower()
        elif _ANY_TAG.search(text):
            raise TemplateFault(name, f"“{text.strip()[:80]}”", Flaw.PART_NOT_UNDERSTOOD, Mend.WRITE_PART_ALONE)


def _refuse_tags(part: str, root: Element) -> None:
    for _, named in _tags(root, part_file(part)):
        place = f"“[[onderdeel: {named}]]”"
        raise TemplateFault(part_file(part), place, Flaw.PART_IN_PART, Mend.NAME_IN_PAPER)


def _put(paragraph: Element, part: Element) -> None:
    """The body of the part in the place of its tag."""
    for element in part.find(f"{W}body"):
        if element.tag != f"{W}sectPr":
            paragraph.addprevious(deepcopy(element))
    paragraph.getparent().remove(paragraph)


def _with_page_of(root: Element, dress: Dress) -> bytes:
    """The body with the page, the headers and the footers of the house."""
    body = root.find(f"{W}body")
    for section in list(root.iter(f"{W}sectPr")):
        section.getparent().remove(section)
    body.append(dress.page())
    return write_xml(root)
