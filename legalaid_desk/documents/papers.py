"""The papers of the desk: what the desk asks for, done by the modules of this room."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, TypeVar, cast

from legalaid_desk.desk.ports import BundleItem, IntakeResult, OfficeTemplates, Progress
from legalaid_desk.dossier import PrintedWith
from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.returned import Returned

if TYPE_CHECKING:
    from legalaid_desk.desk.calendar_entry import CalendarEntry
    from legalaid_desk.desk.control_sheet import ControlSheet
    from legalaid_desk.desk.inspection import Inspection
    from legalaid_desk.desk.sheet import Sheet
    from legalaid_desk.law import Form

    from .children import KeepsChild
    from .filling import Filler
    from .inspecting import Inspector
    from .opener import Opener
    from .returner import Returner

    Keeper = TypeVar("Keeper", bound=KeepsChild)


class OfficePapers:
    """Word, PDF and bundle. Each act imports what it needs when it is asked for: start-up must not wait for it.

    What others made is opened in child processes, which are kept for the next time. Close it.
    """

    def __init__(self) -> None:
        self._keepers: dict[Callable[[], KeepsChild], KeepsChild] = {}
        self._keeping = Lock()
        self._is_closed = False

    def examine(self, name: str, content: bytes) -> IntakeResult:
        """What this file is. Raises ExhibitRejected."""
        from .convert import word_to_pdf

        return self._kept_opener().examine(name, content, to_pdf=word_to_pdf())

    def as_pdf(self, name: str, media_type: str, content: bytes) -> bytes:
        """The file as PDF, for preview and bundle."""
        from .convert import word_to_pdf

        return self._kept_opener().as_pdf(name, media_type, content, to_pdf=word_to_pdf())

    def write_word(
        self,
        draft: FilingDraft,
        target: Path,
        *,
        office: OfficeTemplates | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Write the draft as .docx, whole or not at all, with the templates of the office where it has some."""
        from .word import write_word

        return write_word(draft, target, office=office, progress=progress, filler=self._kept_filler())

    def pages_of(self, pdf: bytes) -> int:
        """How many pages a PDF has that was written here."""
        import io

        import pikepdf

        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return len(opened.pages)

    def write_redline(
        self,
        old: FilingDraft,
        new: FilingDraft,
        target: Path,
        at: datetime,
        *,
        office: OfficeTemplates | None = None,
    ) -> Path:
        """Write the new draft as .docx with all that differs from the old one as tracked changes."""
        from .redline import write_redline

        return write_redline(old, new, target, at, office=office, filler=self._kept_filler())

    def printed_with(self, draft: FilingDraft, office: OfficeTemplates) -> tuple[PrintedWith, ...]:
        """The templates that this draft is written with: the whole one, then each file of the office in it."""
        from .chosen import printed_with

        return printed_with(draft, office)

    def template_files(self, office: OfficeTemplates) -> Mapping[str, tuple[str, ...]]:
        """Every paper by the name of its template, and the files it is made of: itself, its parts, the house style."""
        from .chosen import papers_made_of

        # Who looks at the list of templates may bring one in: what looks into it starts meanwhile.
        return papers_made_of(office, self._kept_inspector().parts_named)

    def inspect_template(
        self,
        name: str,
        content: bytes,
        office: OfficeTemplates,
        *,
        form: Form | None = None,
        forms: Mapping[str, Form] | None = None,
        sample: FilingDraft | None = None,
    ) -> Inspection:
        """All that can be said of a template among those in use, with a trial run when it can be tried."""
        from .chosen import all_files
        from .inspector import Among
        from .template_fields import told_values

        values = None if sample is None else told_values(sample)
        among = Among(files=all_files(office), form=form, forms=forms or {})
        return self._kept_inspector().inspect(name, content, among, sample=values)

    def template_page(self, name: str, content: bytes, office: OfficeTemplates, draft: FilingDraft) -> bytes:
        """This draft as PDF, printed with that template among those in use."""
        from .template_page import template_page

        return template_page(name, content, office, draft)

    def read_returned(self, name: str, content: bytes, draft: FilingDraft) -> Returned:
        """The paragraphs of a Word file that was written from this draft. Raises ReturnUnreadable."""
        return self._kept_returner().read(name, content, draft)

    def fingerprint_in(self, name: str, content: bytes) -> str:
        """Of which draft this Word file says it was written; empty when it does not. Raises ReturnUnreadable."""
        return self._kept_returner().fingerprint(name, content)

    def write_pdf(self, draft: FilingDraft, word: Path, target: Path, *, progress: Progress | None = None) -> str:
        """Write the PDF of that Word file; returns the name of the converter that was used."""
        from .convert import write_pdf

        return write_pdf(draft, word, target, progress=progress)

    def write_bundle(
        self, draft: FilingDraft, items: Sequence[BundleItem], target: Path, *, progress: Progress | None = None
    ) -> int:
        """Write the exhibits as one PDF. Returns the number of pages."""
        from .bundle import write_bundle

        return write_bundle(draft, items, target, progress=progress, as_pdf=self.as_pdf)

    def write_letter(self, text: str, target: Path) -> Path:
        """Write a letter as .docx, whole or not at all."""
        from .letter import write_letter

        return write_letter(text, target)

    def write_sheet(self, sheet: Sheet, target: Path) -> Path:
        """Write a picture of the case as a PDF page for the file, whole or not at all."""
        from .board import write_board

        return write_board(sheet, target)

    def write_control_sheet(self, sheet: ControlSheet, target: Path) -> Path:
        """Write the control sheet of deadlines as PDF, whole or not at all."""
        from .control_page import write_control

        return write_control(sheet, target)

    def calendar(self, entries: Sequence[CalendarEntry], at: datetime) -> bytes:
        """These days as an iCalendar file."""
        from .calendar_file import calendar_file

        return calendar_file(entries, at)

    def close(self) -> None:
        """End the child processes. What is asked later, by work that was on its way, leaves none behind either."""
        with self._keeping:
            self._is_closed = True
            for kept in self._keepers.values():
                kept.close()

    def _kept_filler(self) -> Filler:
        from .filling import Filler

        return self._kept(Filler)

    def _kept_opener(self) -> Opener:
        from .opener import Opener

        return self._kept(Opener)

    def _kept_returner(self) -> Returner:
        from .returner import Returner

        return self._kept(Returner)

    def _kept_inspector(self) -> Inspector:
        from .inspecting import Inspector

        return self._kept(Inspector)

    def _kept(self, make: Callable[[], Keeper]) -> Keeper:
        """The one of this kind, made when it is first asked for."""
        with self._keeping:
            if make not in self._keepers:
                self._keepers[make] = made = make()
                if self._is_closed:
                    made.close()
            return cast("Keeper", self._keepers[make])
