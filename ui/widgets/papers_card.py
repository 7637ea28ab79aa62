"""The papers of the dossier: a quiet list of what was written and handed in, to look at again and to check."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from legalaid_desk.desk import filing_seal, papers_made
from legalaid_desk.desk.papers_made import PaperMade
from legalaid_desk.desk.sealed_file import ENDING, Examined
from legalaid_desk.dossier import FiledPaper
from ui.messages import tell
from ui.phrasing import papers as phrasing
from ui.session import Session

from .buttons import button
from .flow import FlowLayout
from .frames import Card, rule
from .panels import Pane, held, selectable
from .told_row import SLIM
from .words import label, quiet, set_look


class PapersCard(Card):
    """Hidden while nothing was written. ``look`` carries a PDF, and which paper it is."""

    look = Signal(object, str)
    unfolded = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._known: tuple[FiledPaper, ...] = ()
        self._dossier = ""
        self.made: tuple[PaperMade, ...] = ()
        self.results: dict[str, QLabel] = {}
        """What checking told, by seal."""
        self.more = button(self.tr("Show the papers"), "papers-more", self._toggle, kind="link")
        self.line = label("")
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        row.addWidget(self.more)
        head = QWidget()
        head.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.list = _Papers("papers", self.tr("The papers of this dossier"), margin=4)
        for part in (head, self.list):
            self.add(part)
        self.column.setContentsMargins(*SLIM)
        self.list.hide()
        self.hide()

    def refresh(self) -> None:
        """Read the list again when anything was written or handed in."""
        session = self._session
        dossier = session.open_dossier()
        if (dossier.id, dossier.filed) == (self._dossier, self._known):
            return
        self._dossier, self._known = dossier.id, dossier.filed
        desk = session.desk
        session.jobs.run(
            lambda: papers_made.papers_made(desk, dossier),
            partial(self._came, dossier.id),
            owner=self,
            failed=lambda _: self.forget(),
        )

    def forget(self) -> None:
        """Another dossier is open."""
        self._dossier, self._known, self.made = "", (), ()
        self.fold()
        self.hide()

    def unfold(self) -> None:
        """Show the list."""
        if not self.list.isVisibleTo(self):
            self._toggle()
        self.more.setFocus()

    @property
    def is_open(self) -> bool:
        """Whether they are listed."""
        return self.list.isVisibleTo(self)

    def fold(self) -> None:
        """Put the list away."""
        if self.is_open:
            self._toggle()

    def _came(self, dossier: str, made: tuple[PaperMade, ...]) -> None:
        if self._session.dossier is None or self._session.dossier.id != dossier:
            return
        self.made = made
        handed_in = sum(one.is_handed_in for one in made)
        text = self.tr("{count} written").format(count=sum(one.paper is not None for one in made))
        if handed_in:
            text += ", " + self.tr("{count} handed in").format(count=handed_in)
        self.line.setText(self.tr("Papers: {amount}").format(amount=text))
        self.results.clear()
        self.list.replace(*(self._row(one) for one in made), about=dossier)
        self.setVisible(bool(made))

    def _row(self, made: PaperMade) -> QWidget:
        heading = phrasing.title(made, self._session.law)
        acts = QWidget()
        flow = FlowLayout(acts, gap=12)
        for act in self._acts(made, heading):
            flow.addWidget(act)
        told = [selectable(quiet(line)) for line in phrasing.lines(made)]
        result = label("")
        result.hide()
        if made.seal:
            self.results[made.seal.seal] = result
        return held(label(heading, "strong"), *told, acts, result, rule(), spacing=4)

    def _acts(self, made: PaperMade, heading: str) -> list[QWidget]:
        paper, seal = made.paper, made.seal
        acts: list[QWidget] = []

        def act(text: str, name: str, do: Callable[[], object]) -> None:
            link = button(text, name, do, kind="link")
            link.setAccessibleName(f"{text}: {heading}")
            acts.append(link)

        if paper is not None and made.kept:
            act(self.tr("Look at it"), f"look-{paper.fingerprint}", partial(self._look, made, paper))
            act(self.tr("Save a copy …"), f"copy-{paper.fingerprint}", partial(self._copy, made, paper))
        if paper is not None and made.before:
            redline = partial(self._redline, paper)
            act(self.tr("What it changed in the one before …"), f"redline-{paper.fingerprint}", redline)
        if seal is not None:
            act(self.tr("Check again"), f"check-{seal.seal[:16]}", partial(self.check, seal.seal))
            act(self.tr("Save the sealed copy …"), f"export-{seal.seal[:16]}", partial(self._export, made, seal.seal))
        return acts

    # what can be done

    def _look(self, made: PaperMade, paper: FiledPaper) -> None:
        session = self._session
        desk, dossier = session.desk, session.open_dossier().id
        name, sha = _to_look_at(paper, made.kept)

        def read() -> bytes:
            content = filing_seal.read_paper(desk, dossier, sha)
            return content if name.endswith(".pdf") else desk.papers.as_pdf(name, _WORD, content)

        told = phrasing.title(made, session.law)
        session.jobs.run(read, lambda content: self.look.emit(content, told), owner=self, failed=session.failed.emit)

    def _copy(self, made: PaperMade, paper: FiledPaper) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Save the copy in which folder?"))
        if folder:
            self.copy_into(made, paper, Path(folder))

    def copy_into(self, made: PaperMade, paper: FiledPaper, folder: Path) -> None:
        """Write the files of this writing into a folder, as they were."""
        session = self._session
        desk, dossier = session.desk, session.open_dossier().id
        self._run(lambda: filing_seal.copy_papers(desk, dossier, paper, made.kept, folder), folder.name)

    def _redline(self, paper: FiledPaper) -> None:
        name = f"{paper.kind}-wijzigingen.docx"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the changes as"), name, self.tr("Word (*.docx)"))
        if chosen:
            self.redline_as(paper, Path(chosen))

    def redline_as(self, paper: FiledPaper, target: Path) -> None:
        """Write what this writing changed in the one before it."""
        session = self._session
        desk, dossier = session.desk, session.open_dossier()
        path = target if target.suffix else target.with_suffix(".docx")
        self._run(lambda: papers_made.write_redline_with_the_one_before(desk, dossier, paper, path), path.name)

    def _export(self, made: PaperMade, seal: str) -> None:
        day = made.seal.filed_on.isoformat() if made.seal else ""
        name = f"{made.kind}-{day}{ENDING}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the sealed copy, unencrypted, as"), name, self.tr("Sealed filing (*.zip)")
        )
        if chosen:
            self.export_as(seal, Path(chosen))

    def export_as(self, seal: str, target: Path) -> None:
        """Write the sealed filing as one file."""
        desk = self._session.desk
        path = target if target.suffix else target.with_name(target.name + ENDING)
        self._run(lambda: filing_seal.export(desk, seal, path), path.name)

    def check(self, seal: str) -> None:
        """See whether all is as it was sealed, and say so below the paper."""
        session, result = self._session, self.results[seal]
        desk = session.desk
        result.setText(self.tr("Checking …"))
        result.show()
        session.jobs.run(
            lambda: filing_seal.check(desk, seal),
            lambda examined: self._checked(seal, examined),
            owner=self,
            failed=lambda error: self._say_result(seal, tell(error), whole=False),
        )

    def _checked(self, seal: str, examined: Examined) -> None:
        if not examined.faults and examined.manifest is not None:
            sealed = examined.manifest
            text = self.tr("Everything is as it was sealed: {files} files, program {program}, law texts {law}.")
            told = text.format(files=len(sealed.files), program=sealed.program, law=sealed.law.version)
            self._say_result(seal, told, whole=True)
        else:
            named = "\n".join(f"· {fault.place}: {fault.what}" for fault in examined.faults)
            self._say_result(seal, self.tr("Not as it was sealed:") + f"\n{named}", whole=False)

    def _say_result(self, seal: str, text: str, *, whole: bool) -> None:
        result = self.results.get(seal)
        if result is not None:
            result.setText(text)
            set_look(result, "role", "strong" if whole else "error")
            self._session.told.emit(text.partition("\n")[0], False)

    def _run(self, work: Callable[[], object], name: str) -> None:
        session = self._session
        told = self.tr("Saved as {name}, unencrypted").format(name=name)
        session.jobs.run(work, lambda _: session.told.emit(told, False), owner=self, failed=session.failed.emit)

    def _toggle(self) -> None:
        self.list.setVisible(not self.list.isVisibleTo(self))
        self._say_more()
        self.unfolded.emit(self.list.isVisibleTo(self))

    def _say_more(self) -> None:
        shown = self.list.isVisibleTo(self)
        self.more.setText(self.tr("Hide the papers") if shown else self.tr("Show the papers"))


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def _to_look_at(paper: FiledPaper, kept: tuple[str, ...]) -> tuple[str, str]:
    """The PDF of the paper itself where there is one, else its Word file; never the bundle first."""
    files = [(name, sha) for name, sha in paper.files if name in kept]
    words = {Path(name).stem for name, _ in files if name.endswith(".docx")}
    own = [one for one in files if one[0].endswith(".pdf") and Path(one[0]).stem in words]
    return (*own, *files)[0]


class _Papers(Pane):
    """A list that never takes the room of the words."""

    def sizeHint(self) -> QSize:
        return QSize(400, 230)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 160)
