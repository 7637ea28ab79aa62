"""What an act on a dossier did: the file before and after. Undo is saving ``before`` again."""

from __future__ import annotations

from dataclasses import dataclass, fields

from .dossier import Dossier


@dataclass(frozen=True, slots=True)
class Changed:
    """The dossier before and after one act."""

    before: Dossier
    after: Dossier

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the parts of the dossier that differ, in their order there."""
        return tuple(
            field.name
            for field in fields(Dossier)
            if getattr(self.before, field.name) != getattr(self.after, field.name)
        )

    def __bool__(self) -> bool:
        return self.before != self.after
