"""Inspect a Word template, pure on bytes: every tag with its place and what fills it, every fault with its cure.

A template is a paper (processtuk.docx), a part of papers (onderdeel-kop.docx) or the house style (huisstijl.docx).
What is said in a tag is read here and never run; the trial run fills it in, as any paper is. All of it is done in a
child process: see inspecting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any

from legalaid_desk.desk.inspection import Inspection, TemplateTag, TemplateTrouble, Trial, Trouble
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
    from .filling import Fills

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Among:
    """What a template is looked at among: the files in use by name, and the forms of the papers of the office.

    ``form`` is that of the template itself, when it is a paper of the office.
    """

    files: Mapping[str, bytes]
    form: Form | None = None
    forms: Mapping[str, Form] = field(default_factory=dict)


def inspect_template(
    name: str,
    content: bytes,
    among: Among,
    *,
    sample: Mapping[str, Any] | None = None,
    filler: Fills | None = None,
) -> Inspection:
    """All that can be said of this template among the others in use, with a trial run when it can be.

    ``sample`` are the values of the paper of the sample family from which is told what a tag is filled with.
    """
    found = looked_at(name, content, among, sample=sample)
    return with_trial(found, *trial_of(found, content, among, filler)) if may_be_tried(found) else found


def looked_at(name: str, content: bytes, among: Among, *, sample: Mapping[str, Any] | None = None) -> Inspection:
    """The same without the trial run."""
    try:
        parts = open_package(name, content)
        if any(parts[part].count(b"<") > MOST_SIGNS for part in printed(dict(parts))):
            return Inspection(file=name, faults=(_whole_file(Trouble.NOT_WORD, "too-large"),))
        troubles = list(package_troubles(parts))
        meant = among.form or form_of(name, _texts(parts))
        tags, printed_shapes, fields = _read(name, parts, meant, sample, among.files)
    except ExhibitRejected as rejected:
        return Inspection(file=name, faults=(_whole_file(Trouble.NOT_WORD, str(rejected.reason)),))
    except SyntaxError:
        return Inspection(file=name, faults=(_whole_file(Trouble.NOT_WORD, "damaged"),))
    troubles += [fault for tag in tags for fault in tag.faults]
    troubles += _unread(name, content, troubles)
    named = tuple(dict.fromkeys(part for tag in tags if (part := part_named(tag.tag))))
    if is_paper(name) and any(one.blocks for one in troubles):
        troubles += _never_printed(meant, named, printed_shapes, fields, among.files)
    papers = _papers(name, {**among.files, name: content})
    return Inspection(file=name, tags=tuple(tags), faults=_in_order(troubles), parts=named, papers=papers)


def may_be_tried(found: Inspection) -> bool:
    """Whether a trial run tells anything: nothing that blocks was found."""
    return not any(one.blocks for one in found.faults)


def trial_of(
    found: Inspection, content: bytes, among: Among, filler: Fills | None = None
) -> tuple[Trial, list[TemplateTrouble]]:
    """The trial run of a template that was looked at, and what was found in it."""
    name = found.file
    own = {name: among.form or form_of(name, _texts(open_package(name, content)))} if is_paper(name) else {}
    return tried(found.papers, {**among.files, name: content}, {**among.forms, **own}, filler)


def with_trial(found: Inspection, trial: Trial, troubles: Iterable[TemplateTrouble]) -> Inspection:
    """The inspection with what came of the trial run."""
    return replace(found, faults=_in_order([*found.faults, *troubles]), trial=trial)


def _read(
    name: str, parts: Mapping[str, bytes], form: Form, sample: Mapping[str, Any] | None, others: Mapping[str, bytes]
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
        return [TemplateTrouble(trouble=Trouble.NOT_USABLE, text=fault.place, flawed=fault.flawed)]
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
    """The fields that a paper of this form needs and this one never prints."""
    house = (HOUSE,) if named else ()
    own = _names_of((*shapes, *_printed_by((*map(part_file, named), *house), others, fields)), fields)
    needed = needed_in(form)
    optional = OPTIONAL if form is Form.FORM else (*OPTIONAL, LABEL)
    lacking = [path for path in sorted(needed - own) if not path.startswith(optional)]
    heads = dict.fromkeys(path if _head(path) in map(_head, own) else _head(path) for path in lacking)
    return [TemplateTrouble(trouble=Trouble.MISSING_FIELD, what=path) for path in heads]


@cache
def needed_in(form: Form) -> frozenset[str]:
    """The fields that papers of this form print: the shipped one is the measure. Empty without one."""
    from .chosen import files_of
    from .templates import FORM_OF

    shipped = next((files_of(file, {}) for file, of in FORM_OF.items() if of is form), {})
    fields = fields_of(form, None)
    return _names_of(_printed_by(shipped, shipped, fields), fields)


def _names_of(shapes: Iterable[Shape], fields: Shape) -> frozenset[str]:
    """The names of these shapes among the fields."""
    names = {id(shape): _usual(path) for path, shape in paths(fields)}
    return frozenset(names[id(shape)] for shape in shapes if id(shape) in names)


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


def _in_order(troubles: Iterable[TemplateTrouble]) -> tuple[TemplateTrouble, ...]:
    """What blocks first, then in the order of the file."""
    once = dict.fromkeys(troubles)
    return tuple(
        sorted(once, key=lambda one: (not one.blocks, not one.part, one.part != BODY, one.part, one.paragraph))
    )
