"""All sources: found by words and filters, ticked as read, copied as a citation."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal

from legalaid_desk.desk import choices
from legalaid_desk.dossier import Ground, Reading
from legalaid_desk.law import Favours, Verified
from ui.models.source_rows import READ, UNREAD, SourceFilter, source_rows, used_for
from ui.phrasing import names
from ui.session import Session
from ui.texts import in_language
from ui.widgets.frames import EmptyState
from ui.widgets.source_detail import SourceDetail

from .part import LibraryPart
from .readings import Readings

translate = QCoreApplication.translate


class SourcesPart(LibraryPart):
    """Works with and without a dossier; a tick needs one."""

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, session: Session, readings: Readings) -> None:
        self.card = SourceDetail(session.show_page.emit)
        nothing = EmptyState(
            "library",
            translate("SourcesPart", "No source matches"),
            translate("SourcesPart", "Search with fewer words, or clear the filters."),
        )
        super().__init__(session, "sources", "", self.card, nothing)
        self._readings = readings
        self.list.setAccessibleName(self.tr("Sources"))
        self.card.ticked.connect(self._tick)
        self.card.unticked.connect(self._untick)
        self.card.taken_over.connect(self._take_over)
        self.card.copied.connect(self._say_copied)
        self.card.edit_asked.connect(self.edit_asked)
        self.card.remove_asked.connect(self.remove_asked)
        readings.changed.connect(self._readings_changed)

    def offer(self) -> None:
        """What there is to filter by."""
        law = self.session.law
        topics = sorted({topic for source in law.sources.values() for topic in source.topics} - set(law.steps))
        steps = [(step.id, in_language(step.title, step.title_en)) for step in law.steps.values()]
        kinds = dict.fromkeys(source.kind for source in law.sources.values())
        self.filters.offer(
            favours=(
                self.tr("Whom it helps"),
                (("", self.tr("for anyone")), *((str(one), names.favours(one)) for one in Favours)),
            ),
            verified=(
                self.tr("How it was checked"),
                (("", self.tr("checked or not")), *((str(one), names.verified(one)) for one in Verified)),
            ),
            ground=(
                self.tr("Ground of the claim"),
                (("", self.tr("every ground")), *((str(one), names.ground(one)) for one in Ground)),
            ),
            topic=(
                self.tr("Subject"),
                (("", self.tr("every subject")), *steps, *((topic, topic) for topic in topics)),
            ),
            kind=(
                self.tr("Kind of source"),
                (("", self.tr("every kind")), *((kind, names.source_kind(kind)) for kind in kinds)),
            ),
            reading=(
                self.tr("Read or not"),
                (("", self.tr("read or not")), (READ, self.tr("read")), (UNREAD, self.tr("not read yet"))),
            ),
            own=(
                self.tr("Origin"),
                (("", self.tr("every origin")), ("own", self.tr("own sources only"))),
            ),
        )

    def keys(self) -> tuple[str, ...]:
        law, wanted, read = self.session.law, self._filter(), self._read()
        return tuple(source.id for source in law.sources.values() if wanted.takes(source, read))

    def show_all(self) -> None:
        law = self.session.law
        rows = source_rows(law, self._filter(), self._read())
        if len(rows) == len(law.sources):
            self.counted.emit(self.tr("{count} sources").format(count=len(rows)))
        else:
            self.counted.emit(self.tr("{shown} of {count} sources").format(shown=len(rows), count=len(law.sources)))
        self.list.show_rows(rows)
        keys = [row.key for row in rows]
        self.item = self.item if self.item in keys else next(iter(keys), "")
        self.list.go_to(self.item)
        self.show_one()

    def show_one(self) -> None:
        session = self.session
        source = session.law.sources.get(self.item)
        self.show_or_nothing(found=source is not None)
        if source is not None:
            kept = self._readings.elsewhere(source.id)
            self.card.show_source(source, session.law, session.dossier, session.preferences, session.desk.today(), kept)

    def _filter(self) -> SourceFilter:
        value = self.filters.value
        favours, verified, ground = value("favours"), value("verified"), value("ground")
        return SourceFilter(
            words=self.words,
            favours=Favours(favours) if favours else None,
            verified=Verified(verified) if verified else None,
            topic=value("topic"),
            kind=value("kind"),
            used=used_for(self.session.law, ground) if ground else None,
            reading=value("reading"),
            only_own=bool(value("own")),
        )

    def _read(self) -> frozenset[str]:
        """What was read for the open dossier; without one, what anyone of the office read for any."""
        dossier = self.session.dossier
        return self._readings.sources() if dossier is None else frozenset(one.source for one in dossier.readings)

    def _readings_changed(self) -> None:
        if self.isVisible():
            self.show_all()

    # what the user does

    def _tick(self, source: str, on: date, note: str) -> None:
        who = self.session.preferences.who
        self.session.do(self.tr("Ticked as read"), choices.tick_as_read, source, who, note, on)

    def _untick(self, source: str) -> None:
        self.session.do(self.tr("Tick taken away"), choices.untick, source)

    def _take_over(self, reading: Reading) -> None:
        self.session.do(self.tr("Reading taken over"), choices.take_over_reading, reading)

    def _say_copied(self, text: str) -> None:
        self.session.told.emit(self.tr("Copied: {citation}").format(citation=text.partition("\n")[0]), False)
