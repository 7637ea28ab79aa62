"""Notes beside questions that are not answered yet. They claim nothing: the question is still asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .facts import CASE


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What was written beside a question before its answer; the answer takes it over. It is never printed."""

    question: str
    subject: str = CASE
    text: str = ""
    written_by: str = ""
    written_at: datetime | None = None

    @property
    def key(self) -> tuple[str, str]:
        """The question and its subject."""
        return self.question, self.subject
