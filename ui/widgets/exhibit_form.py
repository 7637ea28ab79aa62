"""One exhibit: its name and day, a child's own words, where it is mentioned, and what it proves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from legalaid_desk.desk import Desk, exhibits
from legalaid_desk.dossier import Changed, Dossier, Exhibit
from legalaid_desk.filings import FilingDraft
from legalaid_desk.walk import DossierView
from ui.models.exhibit_rows import Use, proved_by, use_of
from ui.models.walk_rows import key_of
from ui.phrasing.notes import tell_note
from ui.session import Session

from .buttons import button
from .field import Field
from .flow import FlowLayout
from .frames import Card
from .panels import Pane, column, empty_column, titled
from .text_fields import AutoText, day_field
from .why_pane import WordsLink
from .words import label, section


class ExhibitForm(Pane):
    """Every field saves itself."""

    moved = Signal(int)
    """By how many places."""

    def __init__(self, session: Session) -> None:
        super().__init__("exhibit-form", "", margin=4)
        self.setAccessibleName(self.tr("One exhibit"))
        self._session = session
        self._exhibit = ""
        self.heading = section()
        self.file = label("", "small")
        self.title = AutoText("exhibit-title", self.tr("As it stands in the list of exhibits"))
        self.dated = day_field("exhibit-dated")
        self.dated.setMaximumWidth(220)
        self.own_words = QCheckBox(self.tr("Holds a child's own words"))
        self.own_words.setObjectName("exhibit-child-words")
        self.warning = Card(
            label(
                self.tr(
                    "Weigh whether the other side must see this: a child can be harmed by what it said. "
                    "The judge can hear the child, or read it, without the parties."
                )
            ),
            tone="warn",
        )
        self.note = label("", "warning")
        self.cited = QWidget()
        self.proves = QWidget()
        self.up = button(self.tr("Up"), "exhibit-up", lambda: self.moved.emit(-1), kind="quiet", sign="up")
        self.down = button(self.tr("Down"), "exhibit-down", lambda: self.moved.emit(1), kind="quiet", sign="down")
        self.remove = button(self.tr("Take out"), "exhibit-remove", self._remove, kind="quiet", sign="bin")
        self._build()
        self.title.saved.connect(lambda text: self._describe(lambda exhibit: replace(exhibit, title=text)))
        self.dated.entered.connect(lambda day: self._describe(lambda exhibit: replace(exhibit, dated=day)))
        self.own_words.clicked.connect(lambda on: self._describe(lambda exhibit: replace(exhibit, child_words=on)))

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest line: nothing of it is cut off."""
        inside = self.widget()
        widest = inside.minimumSizeHint().width() if inside else 0
        return super().minimumSizeHint().expandedTo(QSize(widest + self.verticalScrollBar().sizeHint().width(), 0))

    def _build(self) -> None:
        self.up.setToolTip(self.tr("Alt+Up"))
        self.down.setToolTip(self.tr("Alt+Down"))
        for part in (self.cited, self.proves):
            part.setLayout(column(spacing=4))
        acts = QWidget()
        flow = FlowLayout(acts, gap=4)
        for made in (self.up, self.down, self.remove):
            flow.addWidget(made)
        self.replace(
            column(self.heading, self.file, spacing=2),
            Field(self.tr("Name"), self.title),
            Field(self.tr("Day of the paper"), self.dated),
            column(self.own_words, self.warning),
            self.note,
            titled(self.tr("Mentioned in"), self.cited),
            titled(self.tr("It proves"), self.proves),
            acts,
        )

    def show_exhibit(self, exhibit: Exhibit, view: DossierView, draft: FilingDraft) -> None:
        """Show an exhibit of the dossier."""
        if exhibit.id != self._exhibit:
            self.flush()
            self.dated.forget()
            self._exhibit = exhibit.id
        number = view.dossier.number_of(exhibit.id)
        self.heading.setText(self.tr("Exhibit {number}").format(number=number))
        self.file.setText(self._about_file(exhibit))
        self.title.show_text(exhibit.title)
        self.dated.show_value(exhibit.dated)
        self.own_words.setChecked(exhibit.child_words)
        self.warning.setVisible(exhibit.child_words)
        self.note.setText(tell_note(exhibit.note))
        self.note.setVisible(bool(exhibit.note))
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < len(view.dossier.exhibits))
        use = use_of(exhibit, view, draft)
        self._show_cited(use, draft)
        self._show_proves(use, view)

    def flush(self) -> None:
        """Save what was typed and is not saved yet."""
        self.title.flush()
        self.dated.flush()

    def _about_file(self, exhibit: Exhibit) -> str:
        file = exhibit.file
        if file is None:
            return self.tr("There is no file; bring it in and take this one out.")
        pages = self.tr("1 page") if file.pages == 1 else self.tr("{count} pages").format(count=file.pages)
        return f"{file.name} · {pages} · {max(1, file.size // 1024)} kB"

    def _show_cited(self, use: Use, draft: FilingDraft) -> None:
        layout = empty_column(self.cited)
        ids = {paragraph.number: paragraph.id for paragraph in draft.paragraphs}
        for number in use.paragraphs:
            text = self.tr("paragraph {number}").format(number=number)
            jump = partial(self._session.show_page.emit, "filing", ids.get(number, ""))
            layout.addWidget(WordsLink(text, f"cited-{number}", jump))
        if not use.paragraphs:
            layout.addWidget(label(self.tr("nowhere in the draft yet"), "quiet"))

    def _show_proves(self, use: Use, view: DossierView) -> None:
        layout = empty_column(self.proves)
        lines = proved_by(use, view)
        keys = [key_of(*key) for key in use.facts] + ["events"] * len(use.events) + ["measures"] * len(use.measures)
        for text, key in zip(lines, keys, strict=True):
            layout.addWidget(WordsLink(text, "proves", partial(self._session.show_page.emit, "facts", key)))
        if not lines:
            layout.addWidget(label(self.tr("nothing yet; tick it at an answer in the walk or the facts"), "quiet"))

    def _describe(self, change: Callable[[Exhibit], Exhibit]) -> None:
        exhibit_id = self._exhibit

        def part(dossier: Dossier) -> Exhibit:
            return change(dossier.exhibits[dossier.place_of(exhibit_id)])

        if self._session.open_dossier().exhibit(exhibit_id):
            self._session.amend(self.tr("Exhibit saved"), _describe, part)

    def _remove(self) -> None:
        self._session.do(self.tr("Exhibit taken out"), exhibits.remove, self._exhibit)


def _describe(desk: Desk, dossier_id: str, exhibit: Exhibit) -> Changed:
    return exhibits.describe(
        desk, dossier_id, exhibit.id, title=exhibit.title, dated=exhibit.dated, child_words=exhibit.child_words
    )
