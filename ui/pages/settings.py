"""Settings: who works here, the office that signs, language, locking, law texts, templates, passphrase, backups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from legalaid_desk.desk.ports import Backup
from legalaid_desk.dossier import Counsel
from ui.languages import LANGUAGES
from ui.law_texts.part import LawPart
from ui.look import COLUMN, LARGE, MEDIUM, SMALL
from ui.messages import tell
from ui.office_templates.part import TemplatesPart
from ui.preferences import LAWYER, PARALEGAL, Preferences
from ui.session import Session
from ui.texts import language, moment_in_words
from ui.widgets.buttons import button
from ui.widgets.choices import Choice
from ui.widgets.field import Field, beside
from ui.widgets.frames import Card, Column, small
from ui.widgets.notice import Notice
from ui.widgets.panels import held
from ui.widgets.passphrase import PassphraseField
from ui.widgets.recovery_renewal import RecoveryRenewal
from ui.widgets.segments import Segments
from ui.widgets.text_fields import AutoText
from ui.widgets.words import label, quiet, section, title

LOCK_AFTER = (5, 15, 30, 60, 0)

WIDE = 1040
"""Of a part that shows a table beside a page."""


class SettingsPage(QWidget):
    """Each field saves itself."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._office: dict[str, AutoText] = {}
        self.notice = Notice("settings-notice")
        self._stack = QStackedWidget()
        self.law = LawPart(session)
        self.templates = TemplatesPart(session)
        self.renewal = RecoveryRenewal(session)
        self._parts: dict[str, QWidget] = {
            "who": self._make_who(),
            "office": self._make_office(),
            "program": self._make_program(),
            "law": self.law,
            "templates": self.templates,
            "passphrase": self._make_passphrase(),
            "backup": self._make_backup(),
        }
        self.tabs = Segments("settings-part", self.tr("Parts of the settings"))
        self.tabs.offer(tuple(zip(self._parts, self._names(), strict=True)))
        self.tabs.picked.connect(self._go)
        self._lay_out()
        self._go("who")
        session.preferences_changed.connect(self._show)
        self._show()

    def show_item(self, item: str) -> None:
        """One of the parts: ``backup`` goes to the backups."""
        self._read_backups()
        if item in self._parts:
            self._go(item)
        self.tabs.take_keyboard()

    def _go(self, part: str) -> None:
        if part == "law":
            self.law.read()
        if part == "templates":
            self.templates.read()
        self.tabs.hold(part)
        self._stack.setCurrentWidget(self._columns[part])

    def _show(self) -> None:
        preferences = self._session.preferences
        self.who.show_text(preferences.who)
        self.role.hold(preferences.role)
        self.language.hold(preferences.language or language())
        self.lock_after.show_choice(str(preferences.auto_lock_minutes))
        for name, field in self._office.items():
            field.show_text(getattr(preferences.office, name))

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("Who works here"),
            self.tr("The office"),
            self.tr("The program"),
            self.tr("The law"),
            self.tr("Templates"),
            self.tr("Passphrase"),
            self.tr("Vault and backups"),
        )

    def _lay_out(self) -> None:
        widths = {"templates": WIDE}
        parts = self._parts.items()
        self._columns = {name: Column(part, width=widths.get(name, COLUMN), top=12) for name, part in parts}
        for column in self._columns.values():
            self._stack.addWidget(column)
        head = QVBoxLayout()
        head.setContentsMargins(LARGE, 20, LARGE, 0)
        head.setSpacing(SMALL)
        head.addWidget(title(self.tr("Settings")))
        head.addWidget(self.tabs)
        head.addWidget(self.notice)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    # the parts

    def _make_who(self) -> Card:
        self.who = AutoText("who", self.tr("for example mr. A. de Wit"))
        self.who.saved.connect(lambda who: self._prefer(replace(self._now(), who=who)))
        self.role = Segments("role", self.tr("What you are"))
        self.role.offer(((LAWYER, self.tr("Lawyer")), (PARALEGAL, self.tr("Paralegal"))))
        self.role.picked.connect(lambda role: self._prefer(replace(self._now(), role=role)))
        return Card(
            section(self.tr("Who works here")),
            quiet(self.tr("Your name stands with each answer. Only a lawyer approves arguments.")),
            Field(self.tr("Your name"), self.who),
            Field(self.tr("What you are"), self.role),
            spacing=12,
        )

    def _make_office(self) -> Card:
        names = {
            "name": self.tr("Name of the lawyer who signs"),
            "title": self.tr("Capacity"),
            "office": self.tr("Office"),
            "address": self.tr("Address"),
            "postcode": self.tr("Postcode"),
            "place": self.tr("Place"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
        }
        fields = {name: Field(text, self._office_field(name)) for name, text in names.items()}
        return Card(
            section(self.tr("The office")),
            quiet(self.tr("Stands in every new dossier as the one who acts for the family.")),
            beside(fields["name"], fields["title"], stretch=(2, 1)),
            fields["office"],
            fields["address"],
            beside(fields["postcode"], fields["place"], stretch=(1, 3)),
            beside(fields["phone"], fields["email"], stretch=(1, 2)),
            spacing=12,
        )

    def _office_field(self, name: str) -> AutoText:
        field = AutoText(f"office-{name}")
        field.saved.connect(lambda text: self._prefer_office(name, text))
        self._office[name] = field
        return field

    def _make_program(self) -> Card:
        self.language = Segments("language", self.tr("Language of the screens"))
        self.language.offer(LANGUAGES)
        self.language.picked.connect(lambda code: self._prefer(replace(self._now(), language=code)))
        self.lock_after = Choice("lock-after", tuple((str(m), self._minutes(m)) for m in LOCK_AFTER))
        self.lock_after.chosen.connect(
            lambda minutes: self._prefer(replace(self._now(), auto_lock_minutes=int(minutes)))
        )
        return Card(
            section(self.tr("The program")),
            Field(self.tr("Language of the screens"), self.language),
            Field(self.tr("Lock by itself when nobody works"), self.lock_after),
            spacing=12,
        )

    def _make_passphrase(self) -> QWidget:
        self.old = PassphraseField(self.tr("Passphrase of now"), "old-passphrase")
        self.new = PassphraseField(self.tr("New passphrase"), "changed-passphrase")
        self.again = PassphraseField(self.tr("The new one once more"), "changed-passphrase-again")
        self.change = button(self.tr("Change the passphrase"), "change-passphrase", self._change, sign="key")
        card = Card(
            section(self.tr("Passphrase")),
            quiet(self.tr("The recovery key stays as it is. Backups open with the new passphrase as well.")),
            self.old,
            beside(self.new, self.again),
            spacing=12,
        )
        card.column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        return held(card, self.renewal, spacing=MEDIUM)

    def _make_backup(self) -> Card:
        self.back_up = button(self.tr("Back up now"), "back-up", self._back_up, sign="save")
        self._backups = small()
        self._backups.setObjectName("backups")
        folder = label(str(self._session.desk.vault.folder), "")
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card = Card(
            section(self.tr("Vault and backups")),
            label(self.tr("The vault is in"), "label"),
            folder,
            label(self.tr("Backups, newest first (ten are kept)"), "label"),
            self._backups,
            quiet(self.tr("A backup on the same disk does not survive it: copy the folder to another one.")),
            spacing=8,
        )
        acts = beside(
            self.back_up, button(self.tr("Open the folder"), "open-vault-folder", self._open_folder, kind="quiet")
        )
        card.column.addWidget(acts, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    # the acts

    def _now(self) -> Preferences:
        return self._session.preferences

    def _prefer(self, preferences: Preferences) -> None:
        self._session.prefer(preferences)

    def _prefer_office(self, name: str, text: str) -> None:
        office: Counsel = replace(self._now().office, **{name: text})
        self._prefer(replace(self._now(), office=office))

    def _change(self) -> None:
        new = self.new.text()
        if new != self.again.text():
            self.again.say(self.tr("The two are not the same."))
            self.again.take_focus()
            return
        vault, old = self._session.desk.vault, self.old.text()
        self._session.jobs.run(
            lambda: vault.change_passphrase(old, new), lambda _: self._changed(), owner=self, failed=self._not_changed
        )

    def _changed(self) -> None:
        for field in (self.old, self.new, self.again):
            field.clear()
        self.notice.say(self.tr("The passphrase is changed."))

    def _not_changed(self, error: Exception) -> None:
        field = self.old if type(error).__name__ == "WrongPassphrase" else self.new
        field.say(tell(error))
        field.take_focus()

    def _back_up(self) -> None:
        vault = self._session.desk.vault
        self.back_up.setEnabled(False)
        self._session.jobs.run(vault.back_up, lambda _: self._backed_up(), owner=self, failed=self._not_backed_up)

    def _backed_up(self) -> None:
        self.back_up.setEnabled(True)
        self._read_backups()
        self._session.told.emit(self.tr("Backup made"), False)

    def _not_backed_up(self, error: Exception) -> None:
        self.back_up.setEnabled(True)
        self._session.failed.emit(error)

    def _read_backups(self) -> None:
        vault = self._session.desk.vault
        self._session.jobs.run(vault.backups, self._show_backups, owner=self)

    def _show_backups(self, backups: Sequence[Backup]) -> None:
        lines = [moment_in_words(backup.made_at) for backup in backups]
        self._backups.setText("\n".join(lines) or self.tr("None yet."))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.desk.vault.folder)))

    def _minutes(self, minutes: int) -> str:
        return self.tr("after {minutes} minutes").format(minutes=minutes) if minutes else self.tr("never")
