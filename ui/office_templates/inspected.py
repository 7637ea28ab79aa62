"""What an inspection found: the faults first, each with its cure, then every tag, and the page it makes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from legalaid_desk.desk.inspection import Inspection, TemplateTag, TemplateTrouble
from ui.models.lines import Line
from ui.phrasing import templates as words
from ui.widgets.columns import Columns
from ui.widgets.frames import Card, empty_layout
from ui.widgets.lines_view import LinesView
from ui.widgets.panels import held, titled
from ui.widgets.pdf_page import PdfPage
from ui.widgets.words import label, quiet, section

TALL = 420
"""Pixels of the table and of the page beside it."""

MOST_SHOWN = 40
"""Faults on the screen. Who mended these looks again."""


class InspectedCard(Card):
    """Hidden until something was looked into."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = section("")
        self.heading.setObjectName("template-inspected")
        self.summary = label("", "strong")
        self.summary.setObjectName("template-summary")
        self._faults = QWidget()
        self._column = QVBoxLayout(self._faults)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        headings = (self.tr("Place"), self.tr("Tag"), self.tr("Filled with"), self.tr("Fault"))
        self.tags = LinesView("template-tags", headings, (20, 28, 30, 22), spare=(0, 3))
        self.tags.setAccessibleName(self.tr("Every tag of the template"))
        self.tags.setMinimumHeight(TALL)
        self.page = PdfPage("template-page", self.tr("A paper of the sample family, printed with this template"))
        self.page.setMinimumHeight(TALL)
        self._beside = Columns(titled(self.tr("Tags"), self.tags), titled(self.tr("With the sample family"), self.page))
        for part in (self.heading, self.summary, self._faults, self._beside):
            self.add(part)
        self.hide()

    def forget(self) -> None:
        """Show nothing."""
        self.page.forget()
        self.hide()

    def show_found(self, title: str, found: Inspection) -> None:
        """Show what was found in this file."""
        self.heading.setText(title)
        self.summary.setText(words.summary(found))
        empty_layout(self._column)
        for one in found.faults[:MOST_SHOWN]:
            self._column.addWidget(_fault(one))
        if len(found.faults) > MOST_SHOWN:
            more = self.tr("And {count} more; mend these first, and look again.")
            self._column.addWidget(quiet(more.format(count=len(found.faults) - MOST_SHOWN)))
        self._faults.setVisible(bool(found.faults))
        self.tags.show_lines(tuple(_line(place, tag) for place, tag in enumerate(_faulty_first(found))))
        self.page.say(self.tr("Making the page …"))
        self.tags.setAccessibleDescription(" ".join((title, self.summary.text(), *map(words.fault, found.faults[:5]))))
        self.show()
        QTimer.singleShot(0, self, self._come_into_view)  # before it was laid out it has no place

    def _come_into_view(self) -> None:
        """It stands far below the button that asked for it."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inside = area.widget() if area is not None else None
        if area is not None and inside is not None:
            area.verticalScrollBar().setValue(self.mapTo(inside, QPoint(0, 0)).y() - 12)
        self.tags.setFocus()

    def show_page(self, pdf: bytes, about: str) -> None:
        """Show the paper that it makes."""
        self.page.show_pdf(pdf, about)


def _faulty_first(found: Inspection) -> list[TemplateTag]:
    return sorted(found.tags, key=lambda tag: not tag.faults)


def _line(place: int, tag: TemplateTag) -> Line:
    where = f"{words.part(tag.part)} {tag.paragraph}"
    fault = " ".join(words.fault(one) for one in tag.faults)
    return Line(str(place), (where, tag.tag, tag.filled_with, fault), frozenset({3} if fault else ()))


def _fault(one: TemplateTrouble) -> QWidget:
    where = " · ".join(part for part in (words.weight(one), words.place(one), one.tag or one.text) if part)
    return held(
        label(where, "error" if one.blocks else "warning"),
        label(words.fault(one), "strong"),
        label(words.cure(one)),
        spacing=1,
    )
