"""The last writing of the filing: when it was, what rests on what changed since, and that it was handed in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from legalaid_desk.desk import versions
from legalaid_desk.dossier import FiledPaper
from legalaid_desk.filings import Want, WantKind
from legalaid_desk.filings.readiness import of_pages
from legalaid_desk.filings.stale import RELIEF, Stale, alarms
from legalaid_desk.filings.versions import Version
from legalaid_desk.law import kind_of
from legalaid_desk.walk import DossierView
from ui.phrasing import papers, since
from ui.session import Session
from ui.texts import day_in_words, moment_in_words

from .buttons import button
from .frames import Card, rule
from .handing_in import HandingIn
from .panels import Pane, held
from .redline_label import redline_label
from .told_row import SLIM, ToldRow
from .words import label, quiet, set_look

MOST = 260
"""How high the list of changes may be: the draft is still seen below it."""

Jump = Callable[[str, str], object]


class SinceCard(Card):
    """Hidden while nothing was written yet. ``jump`` leads to a paragraph."""

    unfolded = Signal(bool)
    asking = Signal(bool)
    """Whether it is being noted that the filing was handed in."""
    known = Signal()
    """What was written then has been read: there is more to tell."""

    def __init__(self, session: Session, jump: Jump) -> None:
        super().__init__()
        self._session = session
        self._jump = jump
        self._paper: FiledPaper | None = None
        self._version: Version | None = None
        self.stale: tuple[Stale, ...] = ()
        self.more = button(self.tr("What changed"), "since-more", self._toggle, kind="link")
        self.save = button(self.tr("Word with the changes marked …"), "save-redline", self._save, kind="link")
        self.list = _Changes("since", self.tr("What changed since the filing was written"), margin=4)
        self.filing = HandingIn(session)
        self.on, self.filed = self.filing.on, self.filing.note
        self.ask = button(self.tr("It was handed in …"), "ask-handed-in", self._ask, kind="link")
        self._build()

    def _build(self) -> None:
        row = ToldRow(self.more, self.save, self.ask)
        self.line = row.words
        for part in (row, self.list, self.filing):
            self.add(part)
        self.column.setContentsMargins(*SLIM)
        for hidden in (self.list, self.filing, self):
            hidden.hide()

    def refresh(self) -> None:
        """Lay the draft of now beside the last one that was written."""
        session = self._session
        paper = versions.last(session.open_dossier(), session.kind)
        if paper is None:
            self.forget()
        elif paper.fingerprint == (self._version.fingerprint if self._version else "") and self._version is not None:
            self._paper = paper
            self._tell(paper, self._version)
        else:
            desk, dossier = session.desk, session.open_dossier().id
            session.jobs.run(
                lambda: versions.read(desk, paper),
                lambda version: self._came(dossier, paper, version),
                owner=self,
                failed=lambda _: self.forget(),
            )

    def forget(self) -> None:
        """Nothing was written, or another dossier is open."""
        self._paper, self._version, self.stale = None, None, ()
        self.list.hide()
        self.hide()

    @property
    def wants(self) -> tuple[Want, ...]:
        """What readiness says of it."""
        count = len(alarms(self.stale))
        changed = (Want(WantKind.CHANGED_SINCE, "since", str(count)),) if count else ()
        if self._version is None or (self._paper and self._paper.lodging):
            return changed
        kind = self._session.law.filings[kind_of(self._session.kind)]
        return (*changed, *of_pages(kind, self._version.pages))

    def unfold(self) -> None:
        """Show what changed."""
        if not self.list.isVisibleTo(self):
            self._toggle()
        self.more.setFocus()

    @property
    def is_open(self) -> bool:
        """Whether what changed is listed."""
        return self.list.isVisibleTo(self)

    @property
    def is_asking(self) -> bool:
        """Whether it is being noted that the filing was handed in."""
        return not self.isHidden() and self.filing.isVisibleTo(self)

    def fold(self) -> None:
        """Put the list away."""
        if self.is_open:
            self._toggle()

    def fold_question(self) -> None:
        """Put away what is asked when it was handed in."""
        if self.filing.isVisibleTo(self):
            self._ask()

    def _came(self, dossier: str, paper: FiledPaper, version: Version) -> None:
        session = self._session
        if session.dossier is not None and (session.dossier.id, session.kind) == (dossier, paper.kind):
            self._paper, self._version = paper, version
            self._tell(paper, version)
            self.known.emit()

    def _tell(self, paper: FiledPaper, version: Version) -> None:
        session = self._session
        self.stale = versions.changed_since(session.walk, session.composition[0].draft, version)
        count = len(alarms(self.stale))
        text = self.tr("Written on {moment}.").format(moment=moment_in_words(paper.made_at))
        if paper.lodging:
            day = day_in_words(paper.lodging.on)
            handed_in = f"{day} {papers.means(paper.lodging.means)}".rstrip()
            text += " " + self.tr("Handed in on {day}; its exhibits keep their numbers.").format(day=handed_in)
        if count:
            text += " " + self._alarm(count)
        elif self.stale:
            text += " " + self.tr("Since then only numbers of exhibits changed.")
        else:
            text += " " + self.tr("Nothing it rests on changed since.")
        self.line.setText(text)
        self.setAccessibleName(text)
        set_look(self, "tone", "warn" if count else "")
        for part in (self.more, self.save):
            part.setVisible(bool(self.stale))
        self.ask.setVisible(paper.lodging is None)
        if paper.lodging:
            if self.filing.isVisibleTo(self):
                self.asking.emit(False)
            self.filing.hide()
        else:
            self.filing.show_paper(paper)
        self._list(session.walk.view)
        self.show()

    def _alarm(self, count: int) -> str:
        if count == 1:
            return self.tr("Since then 1 paragraph reads otherwise, or rests on what changed.")
        return self.tr("Since then {count} paragraphs read otherwise, or rest on what changed.").format(count=count)

    def _list(self, view: DossierView) -> None:
        if self.list.shows(self.stale):
            return
        parts = [self._one(one, view) for one in alarms(self.stale)]
        others = since.renumbered(self.stale)
        if others:
            parts.append(quiet(self.tr("Only the numbers of exhibits changed in: {count}").format(count=others)))
        self.list.replace(*parts, about=view.dossier.id)
        if not self.stale:
            self.list.hide()

    def _one(self, one: Stale, view: DossierView) -> QWidget:
        heading = since.title(one, view)
        parts: list[QWidget] = [label(heading, "strong"), *(label(f"–  {why}") for why in since.causes(one, view))]
        if one.then != one.now:
            parts.append(redline_label(one.then, one.now))
        if one.now and not one.paragraph.startswith(RELIEF):
            go = button(
                self.tr("Go there"), f"since-{one.paragraph}", partial(self._jump, "filing", one.paragraph), kind="link"
            )
            go.setAccessibleName(f"{go.text()}: {heading}")
            parts.append(go)
        return held(*parts, rule(), spacing=4)

    def _toggle(self) -> None:
        self.list.setVisible(not self.list.isVisibleTo(self))
        shown = self.list.isVisibleTo(self)
        self.unfolded.emit(shown)
        self.more.setText(self.tr("Hide what changed") if shown else self.tr("What changed"))

    def _ask(self) -> None:
        self.filing.setVisible(not self.filing.isVisibleTo(self))
        self.asking.emit(self.filing.isVisibleTo(self))
        if self.filing.isVisibleTo(self):
            self.on.setFocus()
            if self._paper is not None:
                self.filing.look(self._paper)

    def _save(self) -> None:
        name = f"{self._session.composition[0].draft.file_name}-wijzigingen.docx"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the changes as"), name, self.tr("Word (*.docx)"))
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, target: Path) -> None:
        """Write the changes since the last writing as tracked changes."""
        session = self._session
        desk, dossier, kind = session.desk, session.open_dossier().id, session.kind
        path = target if target.suffix else target.with_suffix(".docx")
        session.jobs.run(
            lambda: versions.write_redline(desk, dossier, kind, path),
            lambda made: session.told.emit(self.tr("Changes saved as {name}").format(name=made.name), False),
            owner=self,
            failed=session.failed.emit,
        )


class _Changes(Pane):
    """As high as its lines, and never the whole page."""

    def __init__(self, name: str, told: str, *, margin: int) -> None:
        super().__init__(name, told, margin=margin)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, min(80, self.sizeHint().height()))

    def sizeHint(self) -> QSize:
        inside = max(200, self.width() - 16)
        needed = self.body.heightForWidth(inside) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        return QSize(400, min(MOST, needed + 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
