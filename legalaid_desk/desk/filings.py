"""Verbs on filings: draft one, see what it still wants, write it out with its exhibits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from legalaid_desk.dossier import Changed, Dossier, Exhibit, StoredFile
from legalaid_desk.filings import Composition, FilingDraft, Want, compose, readiness
from legalaid_desk.law import FilingKind
from legalaid_desk.walk import DossierView, Walk

from . import versions, word_places
from .desk import Desk
from .ports import BundleItem, OfficeTemplates, Papers, Progress
from .templates_in_use import in_use
from .writing import all_or_nothing

ReadFile = Callable[[StoredFile], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was written, and how the PDF was made."""

    word: Path
    pdf: Path
    bundle: Path | None
    pages: int
    converter: str


def kind_for(view: DossierView) -> str:
    """The kind of filing that is written now: the main paper of the stage of the case, or else the first of all."""
    kind = view.law.main_kind(view.dossier.case.stage, view)
    return kind.id if kind else next(iter(view.law.filings))


def kinds_now(view: DossierView) -> tuple[tuple[FilingKind, ...], tuple[FilingKind, ...]]:
    """The kinds that are written where the case is now, what answers in this stage first; and all others."""
    kinds = view.law.filings.values()
    now = tuple(kind for kind in kinds if kind.fits(view.dossier.case.stage, view))
    first = kind_for(view)
    return tuple(sorted(now, key=lambda kind: kind.id != first)), tuple(kind for kind in kinds if kind not in now)


def draft(walk: Walk, kind: str) -> tuple[Composition, tuple[Want, ...]]:
    """The draft of this kind, and what it still wants."""
    composition = compose(walk, kind)
    return composition, readiness(walk, composition)


def write(
    desk: Desk, dossier_id: str, kind: str, folder: Path, progress: Progress | None = None
) -> tuple[Written, Changed]:
    """Write Word, PDF and bundle of the stored dossier into a folder, and record it.

    Raises ChangedInWord where the lawyer's changes would be written over.
    """
    dossier = desk.open(dossier_id)
    walk = desk.walk(dossier)
    composition, _ = draft(walk, kind)
    word_places.refuse_to_lose(desk, dossier, folder / f"{composition.draft.file_name}.docx")
    office = in_use(desk)
    written = write_papers(desk.papers, composition.draft, dossier, desk.read_file, folder, progress, office=office)
    return written, _record(desk, walk, composition.draft, written.word, written.pdf, written.bundle)


def write_for_word(desk: Desk, dossier_id: str, kind: str, folder: Path) -> tuple[Path, Changed]:
    """Write only the Word file of the stored dossier into a folder, to go on in Word, and record it.

    Raises ChangedInWord where the lawyer's changes would be written over.
    """
    dossier = desk.open(dossier_id)
    walk = desk.walk(dossier)
    filing = draft(walk, kind)[0].draft
    word_places.refuse_to_lose(desk, dossier, folder / f"{filing.file_name}.docx")
    with all_or_nothing(folder) as work:
        target = work / f"{filing.file_name}.docx"
        name = desk.papers.write_word(filing, target, office=in_use(desk)).name
    return folder / name, _record(desk, walk, filing, folder / name)


def _record(
    desk: Desk, walk: Walk, filing: FilingDraft, word: Path, pdf: Path | None = None, bundle: Path | None = None
) -> Changed:
    """Keep the draft that was written, what it rests on, how the Word file reads, and the files themselves."""
    files = {path.name: path.read_bytes() for path in (word, pdf, bundle) if path}
    lines = desk.papers.read_returned(word.name, files[word.name], filing).lines
    pages = desk.papers.pages_of(files[pdf.name]) if pdf else 0
    version = versions.version_of(walk, filing, lines, by=desk.who, at=desk.now(), pages=pages)
    return versions.keep(desk, walk.view.dossier.id, version, files)


def write_papers(
    papers: Papers,
    filing: FilingDraft,
    dossier: Dossier,
    read_file: ReadFile,
    folder: Path,
    progress: Progress | None = None,
    *,
    office: OfficeTemplates | None = None,
) -> Written:
    """Write Word, PDF and bundle: all of them, or none. What stood in the folder stays when anything fails."""
    bundle = Path("bundel.pdf")
    with all_or_nothing(folder) as work:
        word = papers.write_word(filing, work / f"{filing.file_name}.docx", office=office, progress=progress)
        pdf = word.with_suffix(".pdf")
        converter = papers.write_pdf(filing, word, pdf, progress=progress)
        items = _items(filing, dossier, read_file)
        pages = papers.write_bundle(filing, items, work / bundle, progress=progress) if items else 0
    return Written(
        word=folder / word.name,
        pdf=folder / pdf.name,
        bundle=folder / bundle if items else None,
        pages=pages,
        converter=converter,
    )


def _items(filing: FilingDraft, dossier: Dossier, read_file: ReadFile) -> list[BundleItem]:
    """What this paper lists, and nothing else: a letter goes out with its own annexes only."""
    exhibits = {exhibit.id: exhibit for exhibit in dossier.exhibits}
    return [_item(exhibits[listed.id], listed.cited_in, read_file) for listed in filing.exhibits]


def _item(exhibit: Exhibit, cited_in: tuple[int, ...], read_file: ReadFile) -> BundleItem:
    return BundleItem(exhibit=exhibit, content=read_file(exhibit.file) if exhibit.file else b"", cited_in=cited_in)
