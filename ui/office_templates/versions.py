"""One template: what it prints, which version is in use, the earlier ones, and a file of the office in its place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from legalaid_desk.desk.templates import Listed, Role, WrittenWith
from legalaid_desk.law import Law, kind_of
from ui.phrasing import templates as words
from ui.texts import day_in_words, is_dutch, moment_in_words
from ui.widgets.buttons import button
from ui.widgets.dropping import FilesDropped
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.frames import Card, empty_layout
from ui.widgets.panels import frame, titled
from ui.widgets.words import label, section

MOST_WRITTEN = 6
"""Filings that are named; of the others the number."""


class VersionsCard(Card):
    """Says what is wanted; the part that holds it does it. ``file_dropped`` carries the path of a Word file."""

    inspect_asked = Signal(int)
    replace_asked = Signal()
    use_asked = Signal(int)
    save_asked = Signal(int)
    file_dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.heading = section("")
        self.heading.setObjectName("template-title")
        self.now = label("")
        self.now.setObjectName("template-now")
        self.kinds = label("", "small")
        self.kinds.setObjectName("template-kinds")
        self.written = label("", "small")
        self.written.setObjectName("template-written")
        self.look = button(
            self.tr("Look into it"), "template-inspect", lambda: self.inspect_asked.emit(-1), sign="search"
        )
        self.replace = button(
            self.tr("Put another in its place …"), "template-replace", self.replace_asked.emit, sign="import"
        )
        self.save = button(
            self.tr("Save to edit in Word …"), "template-save", lambda: self.save_asked.emit(-1), sign="export"
        )
        self.note = QLineEdit()
        self.note.setObjectName("template-note")
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.drop = frame(
            "drop", label(self.tr("Drop the Word file here that is to take its place"), "small"), margin=12
        )
        self.dropping = FilesDropped(self, self.drop, lambda paths: self.file_dropped.emit(str(paths[0])))
        acts = QWidget()
        row = FlowLayout(acts)
        for act in (self.look, self.save, self.replace):
            row.addWidget(act)
        for part in (
            *(self.heading, self.now, acts),
            Field(self.tr("What is different in it (a note with the new version; may be empty)"), self.note),
            self.drop,
            titled(self.tr("Versions"), self._lines),
            titled(self.tr("Kinds of filing that are printed with it"), self.kinds),
            titled(self.tr("Filings written with it"), self.written),
        ):
            self.add(part)
        self.hide()

    def show_template(self, listed: Listed, law: Law) -> None:
        """Show this template."""
        self.heading.setText(f"{words.title(listed.name, law)} ({listed.name})")
        self.now.setText(words.in_use_now(listed))
        self.kinds.setText("; ".join(_kind(kind, law) for kind in listed.kinds) or self.tr("None."))
        self.written.setText(self.tr("Looking …"))
        empty_layout(self._column)
        for line in self._versions(listed):
            self._column.addWidget(line)
        self.show()

    def show_written(self, listed: Listed, written: tuple[WrittenWith, ...], law: Law) -> None:
        """Show where it was used. Of a part and of the house style only versions of the office are noted."""
        lines = [self._written(one, law) for one in written[:MOST_WRITTEN]]
        if len(written) > MOST_WRITTEN:
            lines.append(self.tr("and {count} more").format(count=len(written) - MOST_WRITTEN))
        none = self.tr("None yet.") if listed.role is Role.PAPER else self.tr("None with a version of the office.")
        self.written.setText("\n".join(lines) or none)

    def show_working(self, *, working: bool) -> None:
        """Whether a file is being tried."""
        for act in (self.look, self.replace):
            act.setEnabled(not working)

    def _versions(self, listed: Listed) -> Iterator[QWidget]:
        for kept in listed.versions:
            yield self._version(words.version(kept), kept.version, in_use=kept.in_use)
        if listed.shipped:
            told = self.tr("The one that came with the program")
            yield self._version(told, 0, in_use=listed.in_use is None)
        elif listed.in_use is not None:
            yield self._version(self.tr("The general template"), 0, in_use=False, keeps=False)

    def _version(self, told: str, version: int, *, in_use: bool, keeps: bool = True) -> QWidget:
        line = QWidget()
        row = QVBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(label(self.tr("{version} (in use)").format(version=told) if in_use else told))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        if not in_use:
            use = button(
                self.tr("Use this one"), f"template-use-{version}", lambda: self.use_asked.emit(version), kind="link"
            )
            use.setAccessibleName(self.tr("Use from now on: {version}").format(version=told))
            acts.addWidget(use)
        if keeps:
            save = button(
                self.tr("Save …"), f"template-save-{version}", lambda: self.save_asked.emit(version), kind="link"
            )
            save.setAccessibleName(self.tr("Save to edit in Word: {version}").format(version=told))
            acts.addWidget(save)
        acts.addStretch(1)
        row.addLayout(acts)
        return line

    def _written(self, one: WrittenWith, law: Law) -> str:
        told = self.tr("{dossier}: {kind}, {moment}, {version}").format(
            dossier=one.title or self.tr("Dossier without a name"),
            kind=_kind(kind_of(one.kind), law),
            moment=moment_in_words(one.made_at),
            version=self.tr("version {version}").format(version=one.version)
            if one.version
            else self.tr("shipped version"),
        )
        if one.filed_on is None:
            return told
        return self.tr("{written}; filed on {day}").format(written=told, day=day_in_words(one.filed_on))


def _kind(kind: str, law: Law) -> str:
    known = law.filings.get(kind)
    if known is None:
        return kind
    return known.title if is_dutch() else known.title_en
