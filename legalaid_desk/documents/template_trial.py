"""The trial run of a template: a paper of one paragraph and one with everything in it, made as any paper is made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from time import monotonic
from typing import TYPE_CHECKING

from legalaid_desk.desk.inspection import TemplateTrouble, Trial, Trouble
from legalaid_desk.desk.template_flaws import Flaw, Flawed, Mend
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Form

from .chosen import composed
from .errors import LostInTemplate, TemplateFault
from .parts import read_parts
from .readback import plain_text
from .template_fields import Shape, paths, shortened, told_values

if TYPE_CHECKING:
    from .filling import Fills

IN_ALL = 4.0
"""Seconds, after which no further paper is tried. The house style takes a half in all."""

_TOLD_BY: tuple[tuple[str, Form], ...] = (
    ("onderdeel: exploot", Form.WRIT),
    ("onderdeel: formulierslot", Form.FORM),
    ("onderdeel: spreektekst", Form.NOTES),
    ("onderdeel: overzicht", Form.INDEX),
    ("onderdeel: briefhoofd", Form.LETTER),
    ("letter.", Form.LETTER),
)
"""What a template names tells what kind of paper it is."""


def form_of(name: str, tags: str) -> Form:
    """What kind of paper this template is for, by its name or else by what it names."""
    from .templates import FORM_OF

    return FORM_OF.get(name) or next((form for sign, form in _TOLD_BY if sign in tags), Form.PLEADING)


def tried(
    papers: Sequence[str],
    files: Mapping[str, bytes],
    forms: Mapping[str, Form],
    filler: Fills | None = None,
) -> tuple[Trial, list[TemplateTrouble]]:
    """Whether these papers come out whole, and all that is lost or goes wrong in them."""
    from .filling import once

    minimal = full = bool(papers)
    troubles: list[TemplateTrouble] = []
    until = monotonic() + IN_ALL
    with once(filler) as filling:
        for name in papers:
            form = forms.get(name) or form_of(name, "")
            least, most = _tried_paper(name, files, form, filling, until)
            minimal, full = minimal and not least, full and not most
            troubles += _with_fields([*least, *most])
            if monotonic() > until:
                return Trial(), list(dict.fromkeys([*troubles, _too_long(name)]))
    return Trial(minimal=minimal, full=full), list(dict.fromkeys(troubles))


def _too_long(name: str) -> TemplateTrouble:
    flawed = Flawed(flaw=Flaw.LOOKING_TOO_LONG, mend=Mend.TAKE_LESS)
    return TemplateTrouble(trouble=Trouble.NOT_USABLE, flawed=flawed, part=name)


Failure = tuple[FilingDraft | None, TemplateFault | LostInTemplate]


def _tried_paper(
    name: str, files: Mapping[str, bytes], form: Form, filler: Fills, until: float
) -> tuple[list[Failure], list[Failure]]:
    from .trial_drafts import full, in_two_languages, minimal

    try:
        template = composed(name, files)
        two = "notice_dutch" in filler.fields(name, read_parts(name, template)).behind
    except TemplateFault as fault:
        return [(None, fault)], [(None, fault)]
    most = full(name, form)
    drafts = (most, in_two_languages(most)) if two else (most,)
    least = list(_failures(minimal(name, form), template, filler))
    in_time = (draft for draft in drafts if monotonic() < until)
    return least, [failure for draft in in_time for failure in _failures(draft, template, filler)]


def _failures(draft: FilingDraft, template: bytes, filler: Fills) -> Iterator[Failure]:
    from .word import check_written, word_of

    try:
        check_written(draft, word_of(draft, template, filler))
    except (TemplateFault, LostInTemplate) as error:
        yield draft, error


def _with_fields(failures: list[Failure]) -> Iterator[TemplateTrouble]:
    for draft, error in failures:
        if isinstance(error, TemplateFault):
            yield TemplateTrouble(trouble=Trouble.NOT_USABLE, text=error.place, flawed=error.flawed, part=error.file)
        elif draft is not None:
            yield from _missing(draft, error.missing)


def _missing(draft: FilingDraft, missing: tuple[str, ...]) -> Iterator[TemplateTrouble]:
    """Each field that holds a missing text; a text that is of no field by itself is told as it is."""
    shape = Shape()
    shape.take(told_values(draft))
    held = [(path, {plain_text(str(value)) for value in one.samples}) for path, one in paths(shape)]
    for text in missing:
        named = [path for path, values in held if text in values]
        if named:
            yield TemplateTrouble(trouble=Trouble.MISSING_FIELD, what=named[0])
        else:
            yield TemplateTrouble(trouble=Trouble.MISSING_TEXT, what=shortened(text))
