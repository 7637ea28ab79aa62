"""A desk on a real vault, with papers that only look and write plain text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from legalaid_desk.desk import Desk, Progress
from legalaid_desk.desk.ports import BundleItem, IntakeResult, OfficeTemplates
from legalaid_desk.desk.sheet import Sheet
from legalaid_desk.errors import DeskError
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Law
from legalaid_desk.vault import EncryptedVaults, Hardness
from tests.simple_papers import SimplePapers


class Rejected(DeskError):
    """What the plain papers say to a file they do not take."""


class PlainPapers(SimplePapers):
    """Papers as plain text. ``fails_at`` is the name of the step that breaks, as a full disk would."""

    def __init__(self) -> None:
        self.fails_at = ""

    def examine(self, name: str, content: bytes) -> IntakeResult:
        if not content:
            raise Rejected(f"{name} is empty; bring in another copy")
        return IntakeResult(media_type="text/plain", pages=2, suggested_title=Path(name).stem.capitalize())

    def as_pdf(self, name: str, media_type: str, content: bytes) -> bytes:
        return b"%PDF " + content

    def write_word(
        self,
        draft: FilingDraft,
        target: Path,
        *,
        office: OfficeTemplates | None = None,
        progress: Progress | None = None,
    ) -> Path:
        return self._write(target, "\n".join(paragraph.text for paragraph in draft.paragraphs), "word")

    def template_page(self, name: str, content: bytes, office: OfficeTemplates, draft: FilingDraft) -> bytes:
        return b"%PDF " + content

    def write_pdf(self, draft: FilingDraft, word: Path, target: Path, *, progress: Progress | None = None) -> str:
        self._write(target, word.read_text(encoding="utf-8"), "pdf")
        return "plain"

    def write_bundle(
        self, draft: FilingDraft, items: Sequence[BundleItem], target: Path, *, progress: Progress | None = None
    ) -> int:
        lines = [f"{item.exhibit.title} {hashlib.sha256(item.content).hexdigest()}" for item in items]
        self._write(target, "\n".join(lines), "bundle")
        return len(items)

    def write_letter(self, text: str, target: Path) -> Path:
        return self._write(target, text, "letter")

    def write_sheet(self, sheet: Sheet, target: Path) -> Path:
        rows = (f"{left.text} | {right.text}" for left, right in sheet.rows)
        return self._write(target, "\n".join((sheet.title, *rows, *(line.text for line in sheet.lines))), "sheet")

    def _write(self, target: Path, text: str, step: str) -> Path:
        if self.fails_at == step:
            raise OSError(28, "No space left on device", str(target))
        target.write_text(text, encoding="utf-8")
        return target


@pytest.fixture
def papers() -> PlainPapers:
    return PlainPapers()


@pytest.fixture
def desk(tmp_path: Path, small_law: Law, papers: PlainPapers) -> Iterator[Desk]:
    vaults = EncryptedVaults(hardness=Hardness(memory_kib=64, passes=1, lanes=1))
    vault, _ = vaults.create(tmp_path / "kluis", "vier gewone woorden hier")
    numbers = iter(range(1000))
    made = Desk(
        vault,
        small_law,
        papers,
        clock=lambda: datetime(2026, 11, 25, 9, 0, tzinfo=UTC),
        who="mr. A. de Wit",
        new_id=lambda: f"{next(numbers):04d}",
    )
    yield made
    vault.close()
