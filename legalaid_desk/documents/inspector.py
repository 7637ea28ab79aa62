"""Inspect a Word template, pure on bytes: every tag with its place and what fills it, every fault with its cure.

A template is a paper (processtuk.docx), a part of papers (onderdeel-kop.docx) or the house style (huisstijl.docx).
What is said in a tag is read here and never run; the trial run fills it in a child process, as any paper is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from legalaid_desk.desk.inspection import Inspection, TemplateTag, TemplateTrouble, Trial, Trouble
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Form

from .errors import ExhibitRejected, TemplateFault
from .filling import RENDERED
from .house import BODY, HOUSE, is_paper, part_file
from .packages import open_package
from .parts import read_parts
from .template_fields import Shape, fields_of, paths
from .template_package import package_troubles
from .template_reading import Reader, trouble_at
from .template_tags import FoundTag, TagKind, part_named, tags_in
from .template_trial import form_of, tried
from .wordml import printed

if TYPE_CHECKING:
    from .filling import Filler

OPTIONAL = ("beside", "minutes", "sections.minutes", "sections.beside", "sections.id", "relief.last", "exhibit_word")
"""Fields that a paper of this form may leave out though the shipped template prints them."""

SAME = (
    ("sections.blocks.groups.paragraphs", "sections.blocks.paragraphs"),
    ("sections.blocks.groups.lines", "sections.blocks.paragraphs"),
    ("signature.place_and_day", "signature.place"),
    ("office.address", "office.lines"),
)
"""Fields that say the same in another way."""

LABEL = "sections.blocks.paragraphs.label"

NO_FORM = Form.PLEADING

MOST_SIGNS = 100_000
"""Signs < in a part: those that ship have two thousand. More would keep whoever waits for the inspection too long."""


def inspect_template(
    name: str,
    content: bytes,
    others: Mapping[str, bytes],
    *,
    form: Form | None = None,
    forms: Mapping[str, Form] | None = None,
    sample: FilingDraft | None = None,
    filler: Filler | None = None,
) -> Inspection:
    """All that can be said of this template among the others in use (by file name), with a trial run when it can be.

    ``form`` is that of a paper of the office; ``forms`` those of other papers of the office; ``sample`` the paper of
    the sample family from which is told what a tag is filled with.
    """
    try:
        parts = open_package(name, content)
        if any(parts[part].count(b"<") > MOST_SIGNS for part in printed(dict(parts))):
            return Inspection(file=name, faults=(_whole_file(Trouble.NOT_WORD, "too-large"),))
        troubles = list(package_troubles(parts))
        meant = form or form_of(name, _texts(parts))
        tags, printed_shapes, fields = _read(name, parts, meant, sample, others)
    except ExhibitRejected as rejected:
        return Inspection(file=name, faults=(_whole_file(Trouble.NOT_WORD, str(rejected.reason)),))
    except SyntaxError:
        return Inspection(file=name, faults=(_whole_file(Trouble.NOT_WORD, "damaged"),))
    troubles += [fault for tag in tags for fault in tag.faults]
    troubles += _unread(name, content, troubles)
    named = tuple(dict.fromkeys(part for tag in tags if (part := part_named(tag.tag))))
    around = {**others, name: content}
    all_forms = {**(forms or {}), **({name: meant} if is_paper(name) else {})}
    papers = _papers(name, around)
    trial = Trial()
    if not any(one.blocks for one in troubles):
        trial, found = tried(papers, around, all_forms, filler)
        troubles += found
    elif is_paper(name):
        troubles += _never_printed(meant, named, printed_shapes, fields, others)
    return Inspection(file=name, tags=tuple(tags), faults=_in_order(troubles), parts=named, papers=papers, trial=trial)


def _read(
    name: str, parts: Mapping[str, bytes], form: Form, sample: FilingDraft | None, others: Mapping[str, bytes]
) -> tuple[list[TemplateTag], list[Shape], Shape]:
    """The tags of all parts, the body first; one that is not filled in says so."""
    fields = fields_of(form, sample)
    tags: list[TemplateTag] = []
    shapes: list[Shape] = []
    named = False
    for part in sorted(printed(dict(parts)), key=lambda one: (one != BODY, one)):
        found = list(tags_in(part, parts[part]))
        named = named or any(part_named(one.tag) for one in found)
        read = Reader(fields).read(found) if part.startswith(RENDERED) else None
        told = read.tags if read else [_not_filled(one) for one in found]
        tags += [
            _with_faults(tag, one, tuple(_about_part(name, one, others)) + tuple(_about_place(name, one, named=named)))
            for tag, one in zip(told, found, strict=True)
        ]
        shapes += read.printed if read else []
    return tags, shapes, fields


def _not_filled(found: FoundTag) -> TemplateTag:
    fault = trouble_at(found, Trouble.IN_ENDNOTE, "")
    return TemplateTag(part=found.part, paragraph=found.paragraph, text=fault.text, tag=found.tag, faults=(fault,))


def _with_faults(tag: TemplateTag, found: FoundTag, more: tuple[TemplateTrouble, ...]) -> TemplateTag:
    part = part_named(found.tag)
    return replace(tag, filled_with=part_file(part) if part else tag.filled_with, faults=(*tag.faults, *more))


def _about_part(name: str, found: FoundTag, others: Mapping[str, bytes]) -> Iterator[TemplateTrouble]:
    """What is wrong with the tag of a part."""
    if found.kind is not TagKind.PART:
        return
    part = part_named(found.tag)
    prefix, ending = part_file("").split(".")
    known = sorted(file[len(prefix) : -len(ending) - 1] for file in others if file.startswith(prefix))
    if not part:
        yield trouble_at(found, Trouble.PART_NOT_ALONE, found.tag)
    elif not is_paper(name):
        yield trouble_at(found, Trouble.PART_IN_PART, part)
    elif part not in known:
        yield trouble_at(found, Trouble.UNKNOWN_PART, part, near=tuple(get_close_matches(part, known, n=3, cutoff=0.5)))
    if part and found.beside:
        yield trouble_at(found, Trouble.PART_NOT_ALONE, found.beside)


def _about_place(name: str, found: FoundTag, *, named: bool) -> Iterator[TemplateTrouble]:
    """What is wrong with where a tag stands: a paper made of parts, or a part, has its page from the house style."""
    composed = named or (not is_paper(name) and name != HOUSE)
    if composed and found.part.startswith(("word/header", "word/footer")):
        yield trouble_at(found, Trouble.NOT_PRINTED, "")
    if composed and found.part.startswith("word/footnotes"):
        yield trouble_at(found, Trouble.IN_FOOTNOTE, "")


def _unread(name: str, content: bytes, troubles: list[TemplateTrouble]) -> list[TemplateTrouble]:
    """What keeps it from being read at all, where nothing that was found says so already."""
    if any(one.blocks for one in troubles):
        return []
    try:
        read_parts(name, content)
    except TemplateFault as fault:
        return [TemplateTrouble(trouble=Trouble.NOT_USABLE, text=fault.place, what=fault.what, more=fault.cure)]
    return []


def _papers(name: str, around: Mapping[str, bytes]) -> tuple[str, ...]:
    """The papers that are printed with it."""
    if is_paper(name):
        return (name,)
    return tuple(file for file in sorted(around) if is_paper(file) and _is_made_with(name, file, around[file]))


def _is_made_with(name: str, file: str, body: bytes) -> bool:
    from .house import parts_named

    try:
        named = parts_named(body, file)
    except TemplateFault:
        return False
    return bool(named) if name == HOUSE else name in map(part_file, named)


def _never_printed(
    form: Form,
    named: tuple[str, ...],
    shapes: list[Shape],
    fields: Shape,
    others: Mapping[str, bytes],
) -> list[TemplateTrouble]:
    """The fields that a paper of this form needs and this one never prints. The shipped one is the measure."""
    from .chosen import files_of
    from .templates import FORM_OF

    measure = next((file for file, of in FORM_OF.items() if of is form), "")
    if not measure:
        return []
    names = {id(shape): _usual(path) for path, shape in paths(fields)}
    house = (HOUSE,) if named else ()
    printed_here = (*shapes, *_printed_by((*map(part_file, named), *house), others, fields))
    own = {names[id(shape)] for shape in printed_here if id(shape) in names}
    shipped = files_of(measure, {})
    needed = {names[id(shape)] for shape in _printed_by(shipped, shipped, fields) if id(shape) in names}
    optional = OPTIONAL if form is Form.FORM else (*OPTIONAL, LABEL)
    lacking = [path for path in sorted(needed - own) if not path.startswith(optional)]
    heads = dict.fromkeys(path if _head(path) in map(_head, own) else _head(path) for path in lacking)
    return [TemplateTrouble(trouble=Trouble.MISSING_FIELD, what=path) for path in heads]


def _usual(path: str) -> str:
    """The name of a field, by which those that say the same are one."""
    for name, usual in SAME:
        path = path.replace(name, usual)
    return path


def _head(path: str) -> str:
    """The first name: of a list of which nothing is printed that is all there is to tell."""
    return path.partition(".")[0]


def _printed_by(files: Iterable[str], among: Mapping[str, bytes], fields: Shape) -> list[Shape]:
    shapes: list[Shape] = []
    for file in files:
        try:
            parts = read_parts(file, among[file]) if file in among else {}
        except TemplateFault:
            continue
        for part in printed(dict(parts)):
            shapes += Reader(fields).read(tags_in(part, parts[part])).printed
    return shapes


def _texts(parts: Mapping[str, bytes]) -> str:
    """All tags in one text: what they are about tells what kind of paper it is."""
    return "\n".join(found.tag for part in printed(dict(parts)) for found in tags_in(part, parts[part]))


def _whole_file(trouble: Trouble, what: str) -> TemplateTrouble:
    return TemplateTrouble(trouble=trouble, what=what)


def _in_order(troubles: list[TemplateTrouble]) -> tuple[TemplateTrouble, ...]:
    """What blocks first, then in the order of the file."""
    once = dict.fromkeys(troubles)
    return tuple(
        sorted(once, key=lambda one: (not one.blocks, not one.part, one.part != BODY, one.part, one.paragraph))
    )
