"""The law texts in use, the older ones that are kept, and loading newer ones from a signed file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar

from legalaid_desk.desk import Desk, laws
from legalaid_desk.desk.ports import KeptPack, Publisher
from legalaid_desk.law import Law
from legalaid_desk.law.packs import Pack
from ui.messages import tell
from ui.session import Session
from ui.texts import day_in_words, moment_in_words
from ui.widgets.buttons import button
from ui.widgets.field import at_the_left
from ui.widgets.frames import Card
from ui.widgets.panels import selectable
from ui.widgets.words import label, section

Read = tuple[Law, tuple[KeptPack, ...], tuple[Publisher, ...]]


class PackCard(Card):
    """``loaded`` when a newer pack is in use; ``trust_asked`` when one was refused because nobody trusts its key."""

    loaded = Signal()
    trust_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.now = selectable(label("", "strong"))
        self.now.setObjectName("law-now")
        self.counts = label("", "quiet")
        self.counts.setObjectName("law-counts")
        self.origin = selectable(label("", "quiet"))
        self.origin.setObjectName("law-origin")
        self.fault = label("", "error")
        self.fault.setObjectName("law-fault")
        self.older = label("", "small")
        self.older.setObjectName("law-older")
        self.load_it = button(self.tr("Load newer law texts …"), "load-law", self._ask, sign="import")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("The law texts are being checked"))
        self.said = label("", "error")
        self.said.setObjectName("law-said")
        self.trust = button(
            self.tr("Trust the publisher of this file …"), "law-trust", self.trust_asked.emit, sign="key"
        )
        self._trust_line = at_the_left(self.trust)
        for part in (
            section(self.tr("The law texts in use")),
            *(self.now, self.counts, self.origin, self.fault),
            *(at_the_left(self.load_it), self.bar, self.said, self._trust_line),
            label(self.tr("Kept for dossiers that were argued with them"), "label"),
            self.older,
        ):
            self.add(part)
        for hidden in (self.fault, self.bar, self.said, self._trust_line):
            hidden.hide()

    def read(self) -> None:
        """Read again what there is."""
        desk = self._session.desk
        self._session.jobs.run(lambda: _read(desk), self._show, owner=self)

    def load(self, file: Path) -> None:
        """Take up the pack in this file, when it is whole, trusted and newer."""
        desk = self._session.desk
        self._say("", working=True)
        self._session.jobs.run(lambda: laws.load_pack(desk, file), self._loaded, owner=self, failed=self._refused)

    def _ask(self) -> None:
        kinds = self.tr("Law texts (*.lawpack);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Load newer law texts"), "", kinds)
        if name:
            self.load(Path(name))

    def _loaded(self, pack: Pack) -> None:
        self._say("", working=False)
        self._session.take_up_law()
        text = self.tr("The law texts {version} are in use; open dossiers keep theirs until you go on.")
        self._session.told.emit(text.format(version=pack.version), False)
        self.loaded.emit()

    def _refused(self, error: Exception) -> None:
        self._say(tell(error), working=False)
        self._trust_line.setVisible(type(error).__name__ == "PackFromStranger")
        self.load_it.setFocus()

    def _say(self, text: str, *, working: bool) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self._trust_line.hide()
        self.bar.setVisible(working)
        self.load_it.setEnabled(not working)

    # showing

    def _show(self, found: Read) -> None:
        law, kept, publishers = found
        fault = self._session.desk.law_fault
        now = next((one for one in kept if one.version == law.version), None)
        self.now.setText(
            self.tr("{version} of {day}: {title}").format(
                version=law.version, day=day_in_words(law.dated), title=law.title
            )
        )
        self.counts.setText(self._counts(law))
        self.origin.setText("" if now is None else self._origin(now, publishers))
        self.origin.setVisible(now is not None)
        self.fault.setText("" if fault is None else tell(fault))
        self.fault.setVisible(fault is not None)
        older = [self._kept(one, publishers) for one in kept if one.version != law.version]
        self.older.setText("\n".join(older) or self.tr("None yet."))

    def _counts(self, law: Law) -> str:
        return self.tr(
            "Sources: {sources} · questions: {questions} · arguments: {arguments} · paragraphs: {paragraphs} · "
            "requests: {relief} · kinds of filing: {filings}"
        ).format(
            sources=len(law.sources),
            questions=len(law.questions),
            arguments=len(law.arguments),
            paragraphs=len(law.paragraphs),
            relief=len(law.relief),
            filings=len(law.filings),
        )

    def _origin(self, pack: KeptPack, publishers: tuple[Publisher, ...]) -> str:
        if not pack.signed_by:
            return self.tr("Came with the program.")
        name = next((one.name for one in publishers if one.fingerprint == pack.signed_by), "")
        return self.tr("Signed by {name} ({fingerprint}); loaded on {moment} by {who}.").format(
            name=name or self.tr("a publisher who came with the program or was removed"),
            fingerprint=pack.signed_by,
            moment=moment_in_words(pack.kept_at),
            who=pack.kept_by or self.tr("somebody without a name"),
        )

    def _kept(self, pack: KeptPack, publishers: tuple[Publisher, ...]) -> str:
        day = day_in_words(pack.dated)
        return self.tr("{version} of {day}. {origin}").format(
            version=pack.version, day=day, origin=self._origin(pack, publishers)
        )


def _read(desk: Desk) -> Read:
    return desk.law, laws.packs(desk), laws.publishers(desk)
