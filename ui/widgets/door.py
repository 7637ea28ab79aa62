"""The ways into a vault: unlock it, open it with the recovery key, make a new one, keep its key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from .buttons import button
from .frames import Card
from .passphrase import PassphraseField, strength_in_words
from .words import label, quiet, section, set_look

translate = QCoreApplication.translate


class Panel(Card):
    """One of the ways in: a heading, fields, what to do, and a line for what went wrong."""

    def __init__(self, heading: str, remark: str = "") -> None:
        super().__init__(spacing=12)
        self.column.setContentsMargins(28, 24, 28, 24)
        self.add(section(heading))
        if remark:
            self.add(quiet(remark))
        self.trouble = label("", "error")
        self.trouble.setObjectName("door-trouble")
        self.trouble.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.trouble.hide()

    def say(self, text: str, role: str = "error") -> None:
        """What went wrong, or how it went."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        set_look(self.trouble, "role", role)

    def offer(self, text: str, act: Callable[[], object]) -> None:
        """A way out of what went wrong."""
        old = self.findChild(QPushButton, "door-way-out")
        if old is not None:
            old.deleteLater()
        self.column.insertWidget(self.column.indexOf(self.trouble) + 1, button(text, "door-way-out", act))

    def wait(self, *, waiting: bool) -> None:
        """Not now: an act is under way."""
        self.setEnabled(not waiting)
        if waiting:
            self.say("")

    def begin(self) -> None:
        """The keyboard goes to the first field."""


class UnlockPanel(Panel):
    """The passphrase of a vault that is there."""

    asked = Signal(str)
    recovery_asked = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Welcome back"))
        self.passphrase = PassphraseField(self.tr("Passphrase"), "passphrase")
        self.open = button(self.tr("Unlock"), "unlock", self._ask, kind="primary")
        self.lost = button(self.tr("Use the recovery key"), "use-recovery-key", self.recovery_asked.emit, kind="link")
        self.add(self.passphrase)
        self.add(self.trouble)
        self.add(self.open)
        self.add(self.lost)
        self.passphrase.entered.connect(self._ask)

    def begin(self) -> None:
        self.passphrase.take_focus()

    def say_wrong(self, text: str) -> None:
        """The passphrase is wrong: said at the field, which keeps the keyboard."""
        self.passphrase.say(text)
        self.passphrase.take_focus()

    def _ask(self) -> None:
        if self.passphrase.text():
            self.asked.emit(self.passphrase.text())
        else:
            self.passphrase.take_focus()


class RecoveryPanel(Panel):
    """The printed recovery key."""

    asked = Signal(str)
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Open with the recovery key"),
            self.tr("It was shown once when the vault was made: eight groups of five letters and digits."),
        )
        self.key = QLineEdit()
        self.key.setObjectName("recovery-key")
        self.key.setFont(fixed_font(self.key.font()))
        name = label(self.tr("Recovery key"), "label")
        name.setBuddy(self.key)
        self.add(name)
        self.add(self.key)
        self.add(self.trouble)
        self.add(button(self.tr("Open"), "open-with-recovery-key", self._ask, kind="primary", sign="key"))
        self.add(button(self.tr("Back to the passphrase"), "back-to-passphrase", self.back_asked.emit, kind="link"))
        self.key.returnPressed.connect(self._ask)

    def begin(self) -> None:
        self.key.setFocus()

    def _ask(self) -> None:
        groups = self.key.text().split()  # pasted from a file it may stand on two lines
        if groups:
            self.asked.emit("-".join(groups))


class NewPassphrasePanel(Panel):
    """A passphrase twice: for a new vault, or in place of one that was lost."""

    asked = Signal(str)

    def __init__(self, heading: str, remark: str, act: str) -> None:
        super().__init__(heading, remark)
        self.first = PassphraseField(self.tr("Passphrase"), "new-passphrase")
        self.again = PassphraseField(self.tr("The same once more"), "new-passphrase-again")
        self.strength = label("", "small")
        self.strength.setObjectName("strength")
        for part in (self.first, self.strength, self.again):
            self.add(part)
        self.add(self.trouble)
        self.go = button(act, "set-passphrase", self._ask, kind="primary", sign="check")
        self.add(self.go)
        self.first.typed.connect(self._show_strength)
        self.first.entered.connect(self.again.take_focus)
        self.again.entered.connect(self._ask)

    def begin(self) -> None:
        self.first.take_focus()

    def _show_strength(self, text: str) -> None:
        words, role = strength_in_words(text)
        self.strength.setText(words)
        set_look(self.strength, "role", role)

    def _ask(self) -> None:
        first = self.first.text()
        if strength_in_words(first)[0] == "" or len(first.strip()) < 12:
            self.first.say(self.tr("Use at least 12 characters, for example four words."))
            self.first.take_focus()
        elif first != self.again.text():
            self.again.say(self.tr("The two are not the same."))
            self.again.take_focus()
        else:
            self.asked.emit(first)


class RecoveryKeyPanel(Panel):
    """The recovery key of a new vault, shown this once."""

    kept = Signal()
    copy_asked = Signal()
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, recovery_key: str, onward: str = "") -> None:
        super().__init__(
            translate("Door", "Your recovery key"),
            translate(
                "Door",
                "If the passphrase is ever lost, only this key opens the vault. It is shown once. "
                "Keep it on paper, apart from this computer.",
            ),
        )
        self.recovery_key = recovery_key
        shown = label(in_lines(recovery_key), "", wrap=False)
        shown.setObjectName("recovery-key-shown")
        shown.setFont(fixed_font(shown.font(), larger=2))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(self.tr("Recovery key: {key}").format(key=recovery_key))
        inset = Card(shown)
        inset.setProperty("role", "inset")
        self.tick = QCheckBox(self.tr("I have kept it"))
        self.tick.setObjectName("kept")
        self.go = button(onward or self.tr("To my desk"), "to-desk", self.kept.emit, kind="primary", sign="forward")
        self.go.setEnabled(False)
        self.tick.toggled.connect(self.go.setEnabled)
        self.add(inset)
        self.add(
            in_a_row(
                (self.tr("Print"), "print-key", "print", self.print_asked.emit),
                (self.tr("Save …"), "save-key", "save", self.save_asked.emit),
                (self.tr("Copy"), "copy-key", "copy", self.copy_asked.emit),
            )
        )
        self.add(self.trouble)
        self.add(self.tick)
        self.add(self.go)

    def begin(self) -> None:
        self.tick.setFocus()


def in_a_row(*acts: tuple[str, str, str, Callable[[], object]]) -> QWidget:
    """Buttons beside each other: words, name, icon, act."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for text, name, sign, act in acts:
        row.addWidget(button(text, name, act, sign=sign))
    return line


def in_lines(recovery_key: str) -> str:
    """The groups in two lines of four."""
    groups = recovery_key.split("-")
    half = (len(groups) + 1) // 2
    return "  ".join(groups[:half]) + "\n" + "  ".join(groups[half:])


def fixed_font(like: QFont, larger: int = 0) -> QFont:
    """Letters of one width, so that groups stand under each other."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF() + larger)
    return font
