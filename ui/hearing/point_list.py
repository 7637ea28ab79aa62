"""The points of a paper to be spoken as a list: when each begins, how it went, how many notes stand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from legalaid_desk.dossier import Hearing, HearingNote
from legalaid_desk.dossier.initials import Masking
from legalaid_desk.filings.speaking import Point
from ui.models.rows import Mark, Row
from ui.widgets.rows_view import RowsView

from .clock import minutes
from .heard_bar import MARKS, in_words

WHOLE = "hearing"
"""The row under which stands what is about the whole hearing, and notes whose point is not in the paper any more."""


class PointList(RowsView):
    """Its last row is the whole hearing."""

    def __init__(self) -> None:
        super().__init__("points")
        self.setAccessibleName(self.tr("Points"))

    def show_points(self, paper: str, points: Sequence[Point], kept: Hearing, masked: Masking) -> None:
        """Show these points with what was kept of them."""
        rows = [self._row(paper, point, kept, masked) for point in points]
        notes = self._count(notes_on_whole(paper, points, kept))
        self.show_rows((*rows, Row(WHOLE, self.tr("The whole hearing"), notes, mark=Mark.BLANK)))

    def _row(self, paper: str, point: Point, kept: Hearing, masked: Masking) -> Row:
        heard = kept.heard(paper, point.id)
        told = (minutes(point.begins), in_words(heard), self._count(kept.notes_on(paper, point.id)))
        return Row(
            point.id,
            masked(point.heading or point.text or point.section),
            " · ".join(part for part in told if part),
            mark=MARKS[heard] if heard else Mark.BLANK,
            number=str(point.number or ""),
        )

    def _count(self, notes: Sequence[HearingNote]) -> str:
        count = len(notes)
        return "" if not count else self.tr("1 note") if count == 1 else self.tr("{count} notes").format(count=count)


def notes_on_whole(paper: str, points: Sequence[Point], kept: Hearing) -> tuple[HearingNote, ...]:
    """What was noted of the whole hearing, and what stood beside a point that is gone."""
    there = {one.id for one in points}
    return tuple(note for note in kept.notes if note.kind == paper and note.point not in there)
