"""The library: every source as a card, searched and filtered, and ticked as read for the open dossier."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget

from legalaid_desk.desk import choices
from legalaid_desk.law import Favours, Verified
from ui.look import MEDIUM
from ui.models.source_rows import SourceFilter, source_rows
from ui.phrasing import names
from ui.session import Session
from ui.texts import in_language
from ui.widgets.choices import Choice
from ui.widgets.frames import EmptyState, Head
from ui.widgets.panels import column
from ui.widgets.road_page import RoadPage
from ui.widgets.rows_view import RowsView
from ui.widgets.source_detail import SourceDetail


class LibraryPage(RoadPage):
    """Works with and without a dossier; a tick needs one."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._item = ""
        self.head = Head(self.tr("Library"))
        self.search = QLineEdit()
        self.favours = Choice("favours")
        self.verified = Choice("verified")
        self.topic = Choice("topic")
        self.kind = Choice("source-kind")
        self.list = RowsView("sources")
        self.detail = SourceDetail(session.show_page.emit)
        self.nothing = EmptyState("library", self.tr("No source matches"), self.tr("Search with fewer words."))
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self._offer()

    def _build(self) -> None:
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search in the sources"))
        self.search.setAccessibleName(self.tr("Search in the sources"))
        self.search.setClearButtonEnabled(True)
        self.favours.setAccessibleName(self.tr("Whom it helps"))
        self.verified.setAccessibleName(self.tr("How it was checked"))
        self.topic.setAccessibleName(self.tr("Subject"))
        self.kind.setAccessibleName(self.tr("Kind of source"))
        self.list.setAccessibleName(self.tr("Sources"))
        self.stack.addWidget(self.detail)
        self.stack.addWidget(self.nothing)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.search, 3)
        for choice in (self.favours, self.verified, self.topic, self.kind):
            filters.addWidget(choice, 2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(MEDIUM)
        split.addWidget(self.list)
        split.addWidget(self.stack)
        split.setSizes([400, 600])
        split.setStretchFactor(1, 1)
        layout = column(self.head, filters, spacing=MEDIUM, margin=MEDIUM)
        layout.addWidget(split, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _: self._show())
        for choice in (self.favours, self.verified, self.topic, self.kind):
            choice.chosen.connect(lambda _: self._show())
        self.list.picked.connect(self._pick)
        self.detail.ticked.connect(self._tick)
        self.detail.noted.connect(self._note)
        self.detail.copied.connect(self._say_copied)

    def _offer(self) -> None:
        """What there is to filter by."""
        law = self._session.desk.law
        topics = sorted({topic for source in law.sources.values() for topic in source.topics} - set(law.steps))
        steps = [(step.id, in_language(step.title, step.title_en)) for step in law.steps.values()]
        kinds = dict.fromkeys(source.kind for source in law.sources.values())
        self.favours.set_options([("", self.tr("for anyone")), *((str(one), names.favours(one)) for one in Favours)])
        self.verified.set_options(
            [("", self.tr("checked or not")), *((str(one), names.verified(one)) for one in Verified)]
        )
        self.topic.set_options([("", self.tr("every subject")), *steps, *((topic, topic) for topic in topics)])
        self.kind.set_options([("", self.tr("every kind")), *((kind, names.source_kind(kind)) for kind in kinds)])
        for choice in (self.favours, self.verified, self.topic, self.kind):
            choice.show_choice("")

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a source; empty is where the lawyer was."""
        law = self._session.desk.law
        if item in law.sources:
            self._item = item
            if not self._filter().takes(law.sources[item]):
                self.search.clear()
                for choice in (self.favours, self.verified, self.topic, self.kind):
                    choice.show_choice("")
        self._show()
        self.list.setFocus()

    # showing

    def _show_open(self) -> None:
        """The library is there without a dossier too."""
        self._show()

    def _show(self) -> None:
        session = self._session
        law = session.desk.law
        rows = source_rows(law, self._filter(), session.dossier)
        if len(rows) == len(law.sources):
            self.head.say(self.tr("{count} sources").format(count=len(rows)))
        else:
            self.head.say(self.tr("{shown} of {count} sources").format(shown=len(rows), count=len(law.sources)))
        self.list.show_rows(rows)
        keys = [row.key for row in rows]
        self._item = self._item if self._item in keys else next(iter(keys), "")
        self.list.go_to(self._item)
        self._show_one()

    def _show_one(self) -> None:
        session = self._session
        source = session.desk.law.sources.get(self._item)
        if source is None:
            self.stack.setCurrentWidget(self.nothing)
            return
        self.stack.setCurrentWidget(self.detail)
        self.detail.show_source(source, session.desk.law, session.dossier, session.preferences)

    def _filter(self) -> SourceFilter:
        favours, verified = self.favours.currentData() or "", self.verified.currentData() or ""
        return SourceFilter(
            words=self.search.text(),
            favours=Favours(favours) if favours else None,
            verified=Verified(verified) if verified else None,
            topic=self.topic.currentData() or "",
            kind=self.kind.currentData() or "",
        )

    # what the user does

    def _pick(self, key: str) -> None:
        self._item = key
        self._show_one()

    def _tick(self, source: str, on: bool) -> None:  # noqa: FBT001 - a signal carries it so
        if on:
            self._session.do(self.tr("Ticked as read"), choices.tick_as_read, source, self._session.preferences.who)
        else:
            self._session.do(self.tr("Tick taken away"), choices.untick, source)

    def _note(self, source: str, note: str) -> None:
        dossier = self._session.dossier
        if dossier is not None and dossier.has_read(source):
            who = self._session.preferences.who
            self._session.do(self.tr("Note saved"), choices.tick_as_read, source, who, note)

    def _say_copied(self, citation: str) -> None:
        self._session.told.emit(self.tr("Copied: {citation}").format(citation=citation), False)
