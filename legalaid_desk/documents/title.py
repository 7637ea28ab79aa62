"""A title with room between its letters, between two rules: what a paragraph of reportlab cannot do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .faces import BODY, BOLD
from .looks import Look

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

HEIGHT = 1.17
RULE_ROOM = 10


def spaced_title(text: str, look: Look) -> Flowable:
    """The title as a flowable, broken over as many lines as it needs."""
    from reportlab.lib.colors import HexColor
    from reportlab.pdfbase.pdfmetrics import stringWidth
    from reportlab.platypus import Flowable

    face = BOLD if look.bold else BODY
    leading = look.size * HEIGHT * look.line

    def width_of(line: str) -> float:
        return float(stringWidth(line, face, look.size)) + look.spread * max(len(line) - 1, 0)

    class Title(Flowable):
        """Measured when its width is known."""

        def wrap(self, width: float, height: float) -> tuple[float, float]:
            self.lines = _broken(text.split(), width, width_of)
            self.width, self.height = width, leading * len(self.lines) + 2 * RULE_ROOM
            return width, self.height

        def draw(self) -> None:
            canvas: Any = self.canv
            canvas.setFillColor(HexColor(f"#{look.color}"))
            canvas.setFont(face, look.size)
            for number, line in enumerate(self.lines):
                y = self.height - RULE_ROOM - leading * number - (leading + look.size * 0.7) / 2
                canvas.drawString((self.width - width_of(line)) / 2, y, line, charSpace=look.spread)
            for edge, y in (("top", self.height), ("bottom", 0)):
                if edge in look.edges:
                    canvas.setStrokeColor(HexColor(f"#{look.edges[edge]}"))
                    canvas.setLineWidth(0.5)
                    canvas.line(0, y, self.width, y)

    title = Title()
    title.keepWithNext = look.keep_next
    return title


def _broken(words: list[str], width: float, width_of: Any) -> list[str]:
    """The words in lines that fit."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
