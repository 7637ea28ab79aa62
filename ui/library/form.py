"""What the two forms of the library share: a heading, save and cancel, what is wrong, and a draft that is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from legalaid_desk.desk import own
from legalaid_desk.law import Law
from legalaid_desk.law.own import OwnEntry, OwnLawError
from ui.law_changes import change_law
from ui.look import LARGE, MEDIUM, SMALL
from ui.messages import tell
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.frames import Column
from ui.widgets.notice import Notice
from ui.widgets.words import label, title

from .drafts import Body, Draft

WIDTH = 760


class OwnForm(QWidget):
    """``done`` when it was saved (with the id) or given up (empty)."""

    done = Signal(str)

    def __init__(self, session: Session, kind: str) -> None:
        super().__init__()
        self.session = session
        self._before: OwnEntry | None = None
        self._is_filling = False
        self._draft = Draft(session, kind, self)
        self._title = title()
        self.notice = Notice(f"own-{kind}-notice")
        self.trouble = label("", "error")
        self.trouble.setObjectName(f"own-{kind}-trouble")
        self.trouble.hide()
        self.save = button(self.tr("Save"), f"own-{kind}-save", self._save, kind="primary", sign="check")
        self.save.setToolTip(self.tr("Save (Ctrl+S)"))
        self.cancel = button(self.tr("Cancel"), f"own-{kind}-cancel", self._cancel)
        for keys, act in (("Ctrl+S", self._save), ("Escape", self._cancel)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # what each form says of itself

    def show_body(self, body: Body) -> None:
        """Show what is stored, or what was kept of a draft."""
        raise NotImplementedError

    def body(self) -> Body:
        """What the fields hold, as the law texts write it."""
        raise NotImplementedError

    def check(self) -> QWidget | None:
        """Say at each field what is wrong with it; the first one that must be mended, or None."""
        raise NotImplementedError

    def put(self, body: Body) -> Law:
        """Store it. On the worker."""
        raise NotImplementedError

    def names(self) -> tuple[str, str, str]:
        """The heading of a new one, that of one that is changed, and what the status line says of it."""
        raise NotImplementedError

    # what all do

    def lay_out(self, *cards: QWidget) -> None:
        """The cards under one another below the heading."""
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        acts.addWidget(self._title, 1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.save)
        head = QVBoxLayout()
        head.setContentsMargins(LARGE, MEDIUM, LARGE, 0)
        head.setSpacing(SMALL)
        head.addLayout(acts)
        head.addWidget(self.notice)
        head.addWidget(self.trouble)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Column(*cards, width=WIDTH, spacing=12, top=12), 1)

    def begin(self, entry: OwnEntry | None = None) -> None:
        """Write a new one, or change this one; what was half written is there again."""
        self._before = entry
        self._draft.of(entry.id if entry else "")
        self._title.setText(self.names()[1] if entry else self.names()[0])
        self.notice.hide()
        self._complain("")
        self._fill(dict(entry.body) if entry else {})
        self._draft.read(lambda kept: self._take_up(kept, entry))
        self.first_field().setFocus()

    def first_field(self) -> QWidget:
        """Where the keyboard goes first."""
        raise NotImplementedError

    def edited(self) -> None:
        """A person changed something: keep it, unless it is only being filled in."""
        if not self._is_filling:
            self._draft.keep(self.body())

    def _fill(self, body: Body) -> None:
        self._is_filling = True
        self.show_body(body)
        self._is_filling = False

    def _take_up(self, kept: Body, entry: OwnEntry | None) -> None:
        if kept and self._before is entry:
            self._fill(kept)
            self.notice.say(
                self.tr("This is what you began before."), "accent", self.tr("Start anew"), self._start_anew
            )

    def _start_anew(self) -> None:
        self._draft.forget()
        self._fill(dict(self._before.body) if self._before else {})
        self.first_field().setFocus()

    def _cancel(self) -> None:
        """A new one stays as a draft; of a changed one what was stored stays, and nothing else."""
        if self._before is not None:
            self._draft.forget()
        self.done.emit("")

    def _save(self) -> None:
        wrong = self.check()
        if wrong is not None:
            self._complain(self.tr("Not saved. Each field that is not right says why."))
            wrong.setFocus()
            return
        self._complain("")
        body, before = self.body(), self._before
        if before is None:
            body = {"id": own.fresh_id(self.session.desk), **body}
        else:
            body = {**{k: v for k, v in before.body.items() if k not in self.known_keys()}, **body, "id": before.id}
        self._store(str(body["id"]), body)

    def known_keys(self) -> frozenset[str]:
        """The keys of the body that the form shows; the others are kept as they are."""
        raise NotImplementedError

    def _store(self, entry_id: str, body: Body) -> None:
        desk, before, put = self.session.desk, self._before, self.put
        approved: list[own.Approvals] = []

        def act() -> object:
            approved[:] = [own.approvals_of(desk)]
            return put(body)

        def back() -> object:
            if before is None:
                return own.remove(desk, entry_id)
            law = own.put(desk, before)
            own.give_back(desk, approved[0])
            return law

        change_law(
            self.session, self.names()[2], act, back, done=lambda: self._stored(entry_id), failed=self._not_stored
        )

    def _stored(self, entry_id: str) -> None:
        self._draft.forget()
        self.done.emit(entry_id)

    def _not_stored(self, error: Exception) -> None:
        rest = error
        if isinstance(error, OwnLawError):
            told = [fault for fault in error.faults if not self.say_fault(_key_of(fault.place), fault.what)]
            rest = OwnLawError(error.name, tuple(told))
            if not told:
                self._complain(self.tr("Not saved. Each field that is not right says why."))
                return
        self._complain(tell(rest))

    def say_fault(self, key: str, what: str) -> bool:
        """Say at the field of this key what is wrong with it; False when there is no such field."""
        raise NotImplementedError

    def _complain(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))


def _key_of(place: str) -> str:
    """The key of the body in the place of a fault: ``own-1.sources_for[2]`` is ``sources_for``."""
    return place.partition(".")[2].partition("[")[0].partition(".")[0]
