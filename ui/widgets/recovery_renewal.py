"""Making a new recovery key when the print of the old one is lost or was seen by somebody."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.messages import tell
from ui.session import Session

from .buttons import button
from .door import RecoveryKeyPanel
from .field import at_the_left
from .frames import Card
from .recovery_keeping import keep_with
from .words import label, quiet, section


class RecoveryRenewal(Card):
    """It asks once, because the old print is worth nothing afterwards; then it shows the new key as the first one."""

    def __init__(self, session: Session) -> None:
        super().__init__(spacing=12)
        self._session = session
        self.panel: RecoveryKeyPanel | None = None
        self.renew = button(self.tr("Make a new recovery key …"), "renew-recovery-key", self._ask, sign="key")
        self._renew_line = at_the_left(self.renew)
        self.said = label("", "small")
        self.said.setObjectName("recovery-said")
        self.said.hide()
        self._sure = self._make_sure()
        for part in (
            section(self.tr("Recovery key")),
            quiet(self.tr("Opens the vault when the passphrase is lost. Make a new one when its print is lost.")),
            self._renew_line,
            self._sure,
            self.said,
        ):
            self.add(part)
        self._sure.hide()

    def _make_sure(self) -> QWidget:
        self.do_it = button(self.tr("Make it"), "renew-recovery-key-sure", self._renew, kind="primary")
        self.not_now = button(self.tr("Cancel"), "renew-recovery-key-cancel", self._put_away)
        words = self.tr(
            "The print you have now then opens nothing any more, the backups included. Have paper or a stick at "
            "hand: the new key is shown once."
        )
        card = Card(label(words))
        card.setProperty("tone", "warn")
        from .segments import row

        card.column.addLayout(row(self.do_it, self.not_now))
        return card

    def _ask(self) -> None:
        self.said.hide()
        self._renew_line.hide()
        self._sure.show()
        self.not_now.setFocus()

    def _put_away(self) -> None:
        self._sure.hide()
        self._renew_line.show()
        self.renew.setFocus()

    def _renew(self) -> None:
        vault = self._session.desk.vault
        self.do_it.setEnabled(False)
        self._session.jobs.run(vault.renew_recovery_key, self._show, owner=self, failed=self._failed)

    def _show(self, recovery_key: str) -> None:
        self.do_it.setEnabled(True)
        self._sure.hide()
        panel = RecoveryKeyPanel(recovery_key, self.tr("Done"))
        keep_with(panel, self._session.desk.vault.folder)
        panel.kept.connect(self._kept)
        self.panel = panel
        self.add(panel)
        panel.begin()

    def _kept(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
        self._renew_line.show()
        self._say(self.tr("The new recovery key is in force. Throw the old print away."))
        self.renew.setFocus()

    def _failed(self, error: Exception) -> None:
        self.do_it.setEnabled(True)
        self._put_away()
        self._say(tell(error))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
