"""The Word templates in the settings: a list, the one at hand, and what was found in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QProgressBar, QVBoxLayout, QWidget

from legalaid_desk.desk import Desk, templates
from legalaid_desk.desk.inspection import Inspection
from legalaid_desk.desk.ports import KeptTemplate
from legalaid_desk.desk.templates import Listed, Role, WrittenWith
from ui.messages import tell
from ui.models.rows import Mark, Row
from ui.phrasing import templates as words
from ui.session import Session
from ui.texts import is_dutch
from ui.widgets.bring_in import read
from ui.widgets.buttons import button
from ui.widgets.choices import Choice
from ui.widgets.field import Field, beside, under_a_label
from ui.widgets.frames import Card
from ui.widgets.notice import Notice
from ui.widgets.rows_view import RowsView
from ui.widgets.words import label, quiet, section

from .inspected import InspectedCard
from .versions import VersionsCard


@dataclass(frozen=True, slots=True)
class _Tried:
    """A file that was brought in: what was found in it, its new version when it is in use, and the one before."""

    name: str
    file: str
    content: bytes
    found: Inspection
    kept: KeptTemplate | None
    before: int


class TemplatesPart(QWidget):
    """Everything is read again each time it is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._listed: tuple[Listed, ...] = ()
        self._name = ""
        self._tried = 0
        self.notice = Notice("templates-notice")
        self.said = label("", "error")
        self.said.setObjectName("templates-said")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("The template is being tried"))
        self.list = RowsView("templates")
        self.list.setAccessibleName(self.tr("Word templates"))
        self.list.setMinimumHeight(300)
        self.kind = Choice("template-kind")
        self.for_kind = button(self.tr("Add for this kind …"), "template-for-kind", self._ask_for_kind, sign="add")
        self.versions = VersionsCard()
        self.inspected = InspectedCard()
        self._lay_out()
        self._connect()
        for hidden in (self.said, self.bar):
            hidden.hide()

    def read(self) -> None:
        """Read again what there is."""
        desk = self._session.desk
        self._session.jobs.run(lambda: templates.listed(desk), self._show, owner=self)

    def bring(self, path: Path, name: str) -> None:
        """Try this file in the place of that template, and use it when it comes out whole."""
        desk, note, before = self._session.desk, self.versions.note.text().strip(), self._in_use(name)
        self._work(working=True)
        self._session.jobs.run(
            lambda: _tried(desk, path, name, note, before), self._brought, owner=self, failed=self._failed
        )

    def look_into(self) -> None:
        """Inspect the version of the template at hand that is in use."""
        desk, name, version = self._session.desk, self._name, self._in_use(self._name)
        self._work(working=True)

        def work() -> _Tried:
            content = templates.read(desk, name, version)
            return _Tried(name, name, content, templates.inspect(desk, name, content), None, version)

        self._session.jobs.run(work, self._looked, owner=self, failed=self._failed)

    # how it is laid out

    def _lay_out(self) -> None:
        told = self.tr(
            "What is printed comes from Word files. Save one, change it in Word, and put it in the place of the one "
            "here: it is tried first, every version is kept, and an earlier one can be taken back."
        )
        chosen = Card(
            section(self.tr("Word templates")),
            quiet(told),
            self.notice,
            self.said,
            self.bar,
            self.list,
            beside(
                Field(self.tr("A template for one kind of filing alone"), self.kind),
                under_a_label(self.for_kind),
                stretch=(3, 1),
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (chosen, self.versions, self.inspected):
            column.addWidget(card)

    def _connect(self) -> None:
        self.list.picked.connect(self._go)
        self.versions.inspect_asked.connect(lambda _: self.look_into())
        self.versions.replace_asked.connect(lambda: self._ask(self._name))
        self.versions.file_dropped.connect(lambda file: self.bring(Path(file), self._name))
        self.versions.use_asked.connect(lambda version: self._use(self._name, version))
        self.versions.save_asked.connect(self._save)

    # showing

    def _show(self, listed: tuple[Listed, ...]) -> None:
        self._listed = listed
        law = self._session.desk.law
        self.kind.set_options([(one.id, one.title if is_dutch() else one.title_en) for one in law.filings.values()])
        self.list.show_rows(tuple(self._group(role) for role in Role if any(one.role is role for one in listed)))
        if self._name not in {one.name for one in listed}:
            self._name = listed[0].name if listed else ""
        self.list.go_to(self._name)
        self._show_one()

    def _group(self, role: Role) -> Row:
        rows = tuple(self._row(one) for one in self._listed if one.role is role)
        return Row(f"role-{role}", words.role(role), heading=True, passive=True, children=rows)

    def _row(self, one: Listed) -> Row:
        title = words.title(one.name, self._session.desk.law)
        state = words.state(one)
        count = self._count(len(one.kinds))
        mark = Mark.OWN if one.in_use else Mark.NONE
        return Row(one.name, title, state, mark, f"{title}. {state}. {count}")

    def _count(self, kinds: int) -> str:
        return self.tr("1 kind of filing") if kinds == 1 else self.tr("{count} kinds of filing").format(count=kinds)

    def _go(self, name: str) -> None:
        self._name = name
        self.inspected.forget()
        self._say("")
        self._show_one()

    def _show_one(self) -> None:
        one = next((listed for listed in self._listed if listed.name == self._name), None)
        if one is None:
            return
        desk, name = self._session.desk, one.name
        self.versions.show_template(one, desk.law)

        def show(written: tuple[WrittenWith, ...]) -> None:
            if self._name == name:
                self.versions.show_written(one, written, desk.law)

        self._session.jobs.run(lambda: templates.where_used(desk, name), show, owner=self)

    def _work(self, *, working: bool) -> None:
        self.bar.setVisible(working)
        self.versions.show_working(working=working)
        self.for_kind.setEnabled(not working)
        if working:
            self._say("")
            self.notice.hide()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _failed(self, error: Exception) -> None:
        self._work(working=False)
        self._say(tell(error))

    def _looked(self, tried: _Tried) -> None:
        self._work(working=False)
        title = words.title(tried.name, self._session.desk.law)
        self._show_found(tried, self.tr("Looked into: {template}").format(template=title))

    def _brought(self, tried: _Tried) -> None:
        self._work(working=False)
        kept = tried.kept
        if kept is None:
            text = self.tr("{file} was not put in use. Mend what stands below in Word, and bring it in again.")
            self._say(text.format(file=tried.file))
        else:
            self.versions.note.clear()
            self._name = tried.name
            title = words.title(tried.name, self._session.desk.law)
            told = self.tr("{template}: version {version} is in use.").format(template=title, version=kept.version)
            self.notice.say(told, "accent", self.tr("Undo"), lambda: self._use(tried.name, tried.before))
            self.read()
        self._show_found(tried, self.tr("Looked into: {template}").format(template=tried.file))

    def _show_found(self, tried: _Tried, title: str) -> None:
        desk = self._session.desk
        self._tried += 1
        number = self._tried
        self.inspected.show_found(title, tried.found)
        if not tried.found.usable:
            self.inspected.page.say(self.tr("There is no page before the faults are mended."))
            return

        def show(pdf: bytes) -> None:
            if self._tried == number:
                self.inspected.show_page(pdf, tried.name)

        self._session.jobs.run(
            lambda: templates.page(desk, tried.name, tried.content),
            show,
            owner=self,
            failed=lambda error: self.inspected.page.say(tell(error)),
        )

    # what the user does

    def _in_use(self, name: str) -> int:
        one = next((listed for listed in self._listed if listed.name == name), None)
        return one.in_use.version if one and one.in_use else 0

    def _ask(self, name: str) -> None:
        kinds = self.tr("Word files (*.docx);;All files (*)")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("The Word file that is to take its place"), "", kinds)
        if file:
            self.bring(Path(file), name)

    def _ask_for_kind(self) -> None:
        kind = self.kind.currentData()
        if kind:
            self._ask(templates.name_for(kind))

    def _use(self, name: str, version: int) -> None:
        desk, before = self._session.desk, self._in_use(name)
        self._work(working=True)
        self._session.jobs.run(
            lambda: templates.use(desk, name, version),
            lambda _: self._used(name, version, before),
            owner=self,
            failed=self._failed,
        )

    def _used(self, name: str, version: int, before: int) -> None:
        self._work(working=False)
        title = words.title(name, self._session.desk.law)
        told = self.tr("{template}: version {version} is in use.").format(template=title, version=version)
        if not version:
            told = self.tr("{template}: the one that came with the program is in use.").format(template=title)
        self.notice.say(told, "accent", self.tr("Undo"), lambda: self._use(name, before))
        self.inspected.forget()
        self.read()

    def _save(self, version: int) -> None:
        name = self._name
        wanted = self._in_use(name) if version < 0 else version
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save to edit in Word"), name, self.tr("Word files (*.docx)")
        )
        if file:
            self.save(name, wanted, Path(file))

    def save(self, name: str, version: int, target: Path) -> None:
        """Write this version out."""
        desk = self._session.desk
        told = self.tr("Saved: {file}. Keep its name, so that you find it again.").format(file=target)
        self._session.jobs.run(
            lambda: templates.export(desk, name, version, target),
            lambda _: self.notice.say(told),
            owner=self,
            failed=self._failed,
        )


def _tried(desk: Desk, path: Path, name: str, note: str, before: int) -> _Tried:
    content = read(path)
    found, kept = templates.bring_in(desk, name, content, note)
    return _Tried(name, path.name, content, found, kept, before)
