"""One writing of a filing, kept: the draft, what each paragraph rested on, and how the file read that was written."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from .draft import FilingDraft
from .returned import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One thing that a paragraph rested on, and how it stood when the paragraph was written.

    ``what`` is ``fact`` (``item`` the question), ``name`` (a slot of the intake), ``source``, ``exhibit`` or ``law``
    (the text of the paragraph in the law pack; ``said`` is then its digest).
    """

    paragraph: str
    what: str
    item: str = ""
    subject: str = ""
    said: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What it is about, whatever is said of it."""
        return self.paragraph, self.what, self.item, self.subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A filing as it was written once. ``lines`` is how its Word file read, to compare what comes back with.

    ``pages`` are those of the PDF, 0 where none was written; ``program`` is the version that wrote it.
    """

    fingerprint: str
    made_at: datetime
    made_by: str = ""
    draft: FilingDraft
    grounds: tuple[Ground, ...] = ()
    lines: tuple[Line, ...] = ()
    pages: int = 0
    program: str = ""


def fingerprint(draft: FilingDraft) -> str:
    """A short sum of a draft: equal drafts have the same, and no word of the case can be read from it."""
    return digest(repr(draft))


def digest(*texts: str) -> str:
    """A short sum of texts."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]
