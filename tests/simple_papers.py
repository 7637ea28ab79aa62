"""What papers that stand in for the real ones say of templates and of files that come back: the least there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from legalaid_desk.desk.calendar_entry import CalendarEntry
from legalaid_desk.desk.control_sheet import ControlSheet
from legalaid_desk.desk.inspection import Inspection, TemplateTrouble, Trial, Trouble
from legalaid_desk.desk.ports import OfficeTemplates
from legalaid_desk.dossier import PrintedWith
from legalaid_desk.filings import FilingDraft
from legalaid_desk.filings.returned import Returned
from legalaid_desk.law import Form


class SimplePapers:
    """The part of the papers that most tests never look at; how things are written is for whoever builds on it."""

    def calendar(self, entries: Sequence[CalendarEntry], at: datetime) -> bytes:
        return "\n".join(f"{entry.day} {entry.title}" for entry in entries).encode()

    def write_control_sheet(self, sheet: ControlSheet, target: Path) -> Path:
        target.write_text("\n".join((sheet.title, *(page.title for page in sheet.pages))), encoding="utf-8")
        return target

    def pages_of(self, pdf: bytes) -> int:
        return 1

    def write_redline(
        self,
        old: FilingDraft,
        new: FilingDraft,
        target: Path,
        at: datetime,
        *,
        office: OfficeTemplates | None = None,
    ) -> Path:
        target.write_bytes(b"PK redline")
        return target

    def printed_with(self, draft: FilingDraft, office: OfficeTemplates) -> tuple[PrintedWith, ...]:
        return (PrintedWith(name=draft.template, version=0, sha256=""),)

    def template_files(self, office: OfficeTemplates) -> Mapping[str, tuple[str, ...]]:
        return {"processtuk.docx": ("processtuk.docx", "onderdeel-kop.docx"), **{name: (name,) for name in office}}

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
        """A text that begins with 'slecht' has one fault."""
        if content.startswith(b"slecht"):
            return Inspection(file=name, faults=(TemplateTrouble(trouble=Trouble.UNKNOWN_FIELD, what="hof"),))
        return Inspection(file=name, papers=(name,), trial=Trial(minimal=True, full=True))

    def read_returned(self, name: str, content: bytes, draft: FilingDraft) -> Returned:
        return Returned(lines=())

    def fingerprint_in(self, name: str, content: bytes) -> str:
        return ""

    def close(self) -> None:
        """Nothing is kept ready."""
