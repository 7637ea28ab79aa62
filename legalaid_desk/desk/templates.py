"""Verbs on the Word templates of the office: look into one, put it in use after a trial, take an earlier one back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from legalaid_desk.data import document_template, document_templates
from legalaid_desk.dossier import ExchangeError, FiledPaper
from legalaid_desk.errors import DeskError, Fault
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import FilingKind, Form, Law

from .desk import Desk
from .inspection import Inspection, TemplateTrouble
from .ports import KeptTemplate, OfficeTemplate, OfficeTemplates, Papers
from .sample_family import sample_paper
from .templates_in_use import in_use as in_use  # noqa: PLC0414 - it is one of these verbs
from .templates_in_use import kind_named
from .templates_in_use import name_for as name_for  # noqa: PLC0414
from .writing import all_or_nothing

HOUSE, PART = "huisstijl.docx", "onderdeel-"
MOST_BYTES = 20_000_000
"""A template with a logo is a hundred times smaller."""


class Role(StrEnum):
    """What a template is."""

    HOUSE = "house"
    PAPER = "paper"
    PART = "part"


class TemplateRefused(DeskError):
    """A template that may not be used as it is. Nothing was kept."""

    def __init__(self, name: str, troubles: tuple[TemplateTrouble, ...]) -> None:
        """Without troubles it is the trial paper that did not come out whole."""
        self.name = name
        self.troubles = troubles
        told = "; ".join(map(_told, troubles[:3])) or "the trial paper did not come out whole"
        super().__init__(f"{name} was not put in use ({told}); mend this in Word and bring it in again")


def _told(one: TemplateTrouble) -> str:
    return str(Fault(one.tag or one.text or one.part, one.fault, cure=one.cure))


class TemplateUnknown(DeskError):
    """A name that is no template's: neither one that ships, nor a kind of filing."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"there is no template {name}; choose one from the list, or the kind of filing it is for")


class TemplateTooLarge(DeskError):
    """A file that is far too large for a template. It was not looked into."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"{name} is far too large for a template; make the pictures in it smaller and bring it in again"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One template. ``versions`` are those of the office, the newest first; ``kinds`` the filings printed with it."""

    name: str
    role: Role
    shipped: bool
    versions: tuple[KeptTemplate, ...] = ()
    kinds: tuple[str, ...] = ()

    @property
    def in_use(self) -> KeptTemplate | None:
        """The version of the office that is in use; None for the shipped one."""
        return next((one for one in self.versions if one.in_use), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenWith:
    """A filing that was written with a template. ``version`` is 0 for the shipped one."""

    dossier: str
    title: str
    kind: str
    made_at: datetime
    version: int
    filed_on: date | None = None


def listed(desk: Desk) -> tuple[Listed, ...]:
    """The house style, the papers and the parts: those that ship and those of the office."""
    kept = _kept(desk)
    files = desk.papers.template_files(in_use(desk))
    names = {*document_templates(), *(one.name for one in kept)}
    shipped = set(document_templates())
    found = [
        Listed(
            name=name,
            role=role_of(name),
            shipped=name in shipped,
            versions=tuple(one for one in kept if one.name == name),
            kinds=tuple(_printed_with(desk.law, name, files)),
        )
        for name in names
    ]
    return tuple(sorted(found, key=lambda one: ([*Role].index(one.role), not one.shipped, one.name)))


def role_of(name: str) -> Role:
    """What the template of this name is."""
    if name == HOUSE:
        return Role.HOUSE
    return Role.PART if name.startswith(PART) else Role.PAPER


def read(desk: Desk, name: str, version: int) -> bytes:
    """The Word file of this version; 0 is the one that came with the program. Raises TemplateUnknown."""
    if version:
        with desk.vault.unit_of_work(who=desk.who) as work:
            found = work.templates.content(name, version)
    else:
        found = document_template(name) if name in document_templates() else None
    if found is None:
        raise TemplateUnknown(name)
    return found


def kinds_with(
    law: Law, papers: Papers, name: str, content: bytes, office: OfficeTemplates | None = None
) -> tuple[str, ...]:
    """The kinds of filing that would be printed with this file."""
    tried = {**(office or {}), name: OfficeTemplate(version=0, content=content)}
    return tuple(_printed_with(law, name, papers.template_files(tried)))


def inspect(desk: Desk, name: str, content: bytes) -> Inspection:
    """All that can be said of this file as the template of that name. Raises TemplateUnknown, TemplateTooLarge."""
    _check_name(desk, name)
    if len(content) > MOST_BYTES:
        raise TemplateTooLarge(name)
    office = in_use(desk)
    kinds = _kinds(desk, name, content, office)
    form = _form(desk, name, kinds)
    found = desk.papers.inspect_template(
        name, content, office, form=form, forms=_forms(desk, office), sample=_sample(desk, form, kinds)
    )
    return replace(found, kinds=kinds)


def page(desk: Desk, name: str, content: bytes) -> bytes:
    """A paper of the sample family as PDF, printed with this file. Raises TemplateFault, TemplateUnknown."""
    office = in_use(desk)
    kinds = _kinds(desk, name, content, office)
    draft = _sample(desk, _form(desk, name, kinds), kinds)
    if draft is None:
        raise TemplateUnknown(name)
    if role_of(name) is Role.PAPER:
        draft = replace(draft, template=name)
    return desk.papers.template_page(name, content, office, draft)


def add(desk: Desk, name: str, content: bytes, note: str = "") -> KeptTemplate:
    """Keep this file as the newest version of that template, and use it from now on.

    Raises TemplateRefused for one with a fault that blocks, or that fails its trial; TemplateUnknown, TemplateTooLarge.
    """
    found, kept = bring_in(desk, name, content, note)
    if kept is None:
        raise _refused(found)
    return kept


def bring_in(desk: Desk, name: str, content: bytes, note: str = "") -> tuple[Inspection, KeptTemplate | None]:
    """The same, with what was found in it: its new version, or None for one that may not be used as it is."""
    found = inspect(desk, name, content)
    if not found.usable:
        return found, None
    with desk.vault.unit_of_work(who=desk.who) as work:
        kept = work.templates.keep(name, content, note)
        work.commit()
    return found, kept


def use(desk: Desk, name: str, version: int) -> None:
    """Use this version from now on; 0 is the one that came with the program. It is tried among those in use now.

    Raises TemplateRefused, TemplateUnknown.
    """
    if version or name in document_templates():
        found = inspect(desk, name, read(desk, name, version))
        if not found.usable:
            raise _refused(found)
    with desk.vault.unit_of_work(who=desk.who) as work:
        work.templates.use(name, version)
        work.commit()


def export(desk: Desk, name: str, version: int, target: Path) -> Path:
    """Write a version as a Word file, to go on with it in Word. Raises NotWritable, DiskFull, TemplateUnknown."""
    word = read(desk, name, version)
    with all_or_nothing(target.parent) as work:
        (work / target.name).write_bytes(word)
    return target


def where_used(desk: Desk, name: str) -> tuple[WrittenWith, ...]:
    """The filings that were written with any version of this template, the newest first. May take a while."""
    found = [one for summary in desk.summaries() for one in _written(desk, summary.id, summary.title, name)]
    return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))


def _written(desk: Desk, dossier_id: str, title: str, name: str) -> Iterable[WrittenWith]:
    try:
        papers: tuple[FiledPaper, ...] = desk.open(dossier_id).filed
    except ExchangeError:  # one spoilt dossier must not hide all others
        return
    for paper in papers:
        used = next((one for one in paper.printed_with if one.name == name), None)
        if used is not None:
            yield WrittenWith(
                dossier=dossier_id,
                title=title,
                kind=paper.kind,
                made_at=paper.made_at,
                version=used.version,
                filed_on=paper.lodging.on if paper.lodging else None,
            )


def _kept(desk: Desk) -> tuple[KeptTemplate, ...]:
    with desk.vault.unit_of_work(who=desk.who) as work:
        return work.templates.all()


def _refused(found: Inspection) -> TemplateRefused:
    return TemplateRefused(found.file, tuple(one for one in found.faults if one.blocks))


def _check_name(desk: Desk, name: str) -> None:
    own = kind_named(name) in desk.law.filings
    if name not in document_templates() and not own and not any(one.name == name for one in _kept(desk)):
        raise TemplateUnknown(name)


def _kinds(desk: Desk, name: str, content: bytes, office: OfficeTemplates) -> tuple[str, ...]:
    """The kinds that would be printed with this file."""
    return kinds_with(desk.law, desk.papers, name, content, office)


def _printed_with(law: Law, name: str, files: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    for kind in law.filings.values():
        if any(name in files.get(paper, (paper,)) for paper in _papers_of(kind, files)):
            yield kind.id


def _papers_of(kind: FilingKind, files: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The papers that this kind is printed with: in two languages it has another."""
    own = name_for(kind.id)
    first = own if own in files else kind.template
    return (first, kind.template_beside) if kind.template_beside else (first,)


def _form(desk: Desk, name: str, kinds: tuple[str, ...]) -> Form:
    own = desk.law.filings.get(kind_named(name))
    named = own or (desk.law.filings[kinds[0]] if kinds else None)
    return named.form if named else Form.PLEADING


def _forms(desk: Desk, office: OfficeTemplates) -> dict[str, Form]:
    """The form of each paper of the office that is for one kind alone."""
    filings = desk.law.filings
    return {name: filings[kind].form for name in office if (kind := kind_named(name)) in filings}


def _sample(desk: Desk, form: Form, kinds: tuple[str, ...]) -> FilingDraft | None:
    return sample_paper(desk.law, desk.today(), form, kinds)
