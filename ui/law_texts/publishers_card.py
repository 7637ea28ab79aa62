"""Whose law packs are trusted: added from a key file once the fingerprint was compared, and taken away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from legalaid_desk.desk import laws
from legalaid_desk.desk.ports import Publisher
from ui.messages import tell
from ui.session import Session
from ui.texts import moment_in_words
from ui.widgets.buttons import button
from ui.widgets.door import fixed_font
from ui.widgets.field import Field, at_the_left
from ui.widgets.frames import Card, empty_layout
from ui.widgets.notice import Notice
from ui.widgets.panels import held, selectable
from ui.widgets.words import label, quiet, section


class PublishersCard(Card):
    """One line for each; nobody is trusted before the fingerprint was compared."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._found: Publisher | None = None
        self.notice = Notice("publishers-notice")
        self.said = label("", "error")
        self.said.setObjectName("publisher-said")
        self.said.hide()
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = button(self.tr("Trust another publisher …"), "add-publisher", self.begin, sign="key")
        self._compare = self._make_compare()
        for part in (
            section(self.tr("Whose law texts are trusted")),
            quiet(self.tr("Law texts are taken from a file only when one of these signed them.")),
            self._lines,
            self.notice,
            at_the_left(self.more),
            self.said,
            self._compare,
        ):
            self.add(part)
        self._compare.hide()

    def read(self) -> None:
        """Read again who they are."""
        desk = self._session.desk
        self._session.jobs.run(lambda: laws.publishers(desk), self._show, owner=self)

    def begin(self) -> None:
        """Ask for the key file of a publisher."""
        kinds = self.tr("Public keys (*.pub *.pem);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The public key of a publisher"), "", kinds)
        if name:
            self.look_at(Path(name))

    def look_at(self, file: Path) -> None:
        """Show the fingerprint of the key in this file, to compare."""
        desk = self._session.desk
        self._say("")
        self._session.jobs.run(
            lambda: laws.read_publisher(desk, file),
            self._show_found,
            owner=self,
            failed=lambda error: self._say(tell(error)),
        )

    # showing

    def _show(self, publishers: tuple[Publisher, ...]) -> None:
        empty_layout(self._column)
        shipped = tuple(self._session.desk.shipped_keys)
        for fingerprint in shipped:
            self._column.addWidget(self._line(self.tr("Came with the program"), fingerprint))
        for one in publishers:
            self._column.addWidget(self._vault_line(one))
        if not shipped and not publishers:
            self._column.addWidget(quiet(self.tr("Nobody yet: no file with law texts can be loaded.")))

    def _vault_line(self, one: Publisher) -> QWidget:
        told = self.tr("{name}, trusted by {who} since {moment}").format(
            name=one.name, who=one.by or self.tr("somebody without a name"), moment=moment_in_words(one.at)
        )
        remove = button(self.tr("Remove"), f"publisher-remove-{one.fingerprint}", lambda: self._remove(one), sign="bin")
        remove.setAccessibleName(self.tr("Trust {name} no longer").format(name=one.name))
        return self._line(told, one.fingerprint, remove)

    def _line(self, told: str, fingerprint: str, *acts: QWidget) -> QWidget:
        shown = selectable(label(fingerprint, "quiet"))
        shown.setFont(fixed_font(shown.font()))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(held(label(told), shown, spacing=1), 1)
        for act in acts:
            row.addWidget(act)
        return line

    def _make_compare(self) -> Card:
        self.fingerprint = selectable(label("", "strong"))
        self.fingerprint.setObjectName("publisher-fingerprint")
        self.fingerprint.setFont(fixed_font(self.fingerprint.font(), larger=2))
        self.name = QLineEdit()
        self.name.setObjectName("publisher-name")
        self.compared = QCheckBox(self.tr("The publisher read out the same letters to me"))
        self.compared.setObjectName("publisher-compared")
        self.trust = button(self.tr("Trust"), "publisher-trust", self._trust, kind="primary", sign="check")
        self.cancel = button(self.tr("Cancel"), "publisher-cancel", self._put_away)
        self.compared.toggled.connect(self.trust.setEnabled)
        self.trust.setEnabled(False)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for act in (self.trust, self.cancel):
            acts.addWidget(act)
        acts.addStretch(1)
        card = Card(
            label(self.tr("Compare these letters"), "label"),
            self.fingerprint,
            quiet(
                self.tr(
                    "Telephone the publisher, at a number that you did not get with the file, and let the letters be "
                    "read out. Whoever holds this key can give you law texts."
                )
            ),
            Field(self.tr("Name of the publisher"), self.name),
            self.compared,
        )
        card.setProperty("role", "inset")
        card.column.addLayout(acts)
        return card

    def _show_found(self, found: Publisher) -> None:
        self._found = found
        self.fingerprint.setText(found.fingerprint)
        self.fingerprint.setAccessibleName(self.tr("Fingerprint: {letters}").format(letters=found.fingerprint))
        self.name.setText(found.name)
        self.compared.setChecked(False)
        self._compare.show()
        self.name.setFocus()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _put_away(self) -> None:
        self._found = None
        self._compare.hide()
        self.more.setFocus()

    # what the user does

    def _trust(self) -> None:
        if self._found is not None:
            publisher = replace(self._found, name=self.name.text().strip() or self._found.name)
            self._put_away()
            self._do_trust(publisher)

    def _do_trust(self, publisher: Publisher) -> None:
        desk = self._session.desk
        self._session.jobs.run(lambda: laws.trust(desk, publisher), lambda _: self._trusted(publisher), owner=self)

    def _trusted(self, publisher: Publisher) -> None:
        self.notice.say(self.tr("{name} is trusted from now on.").format(name=publisher.name))
        self.read()

    def _remove(self, publisher: Publisher) -> None:
        desk = self._session.desk
        self._session.jobs.run(
            lambda: laws.distrust(desk, publisher.fingerprint), lambda _: self._removed(publisher), owner=self
        )

    def _removed(self, publisher: Publisher) -> None:
        text = self.tr("{name} is not trusted any more; texts that were loaded stay.").format(name=publisher.name)
        self.notice.say(text, "accent", self.tr("Undo"), lambda: self._do_trust(publisher))
        self.read()
