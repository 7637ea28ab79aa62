"""All arguments of the law by step, whatever the case: when each can be pleaded, what it prints, what it rests on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from legalaid_desk.dossier import Ground, Stage
from legalaid_desk.law import Law
from ui.models.library_rows import (
    ADVERSE,
    ARGUMENT,
    NONE_KNOWN,
    UNREAD,
    ArgumentFilter,
    library_rows,
    searched_words,
)
from ui.models.rows import Row
from ui.phrasing import names
from ui.session import Session
from ui.texts import in_language
from ui.widgets.frames import EmptyState
from ui.widgets.law_argument import LawArgument

from .part import LibraryPart

translate = QCoreApplication.translate


class LawArgumentsPart(LibraryPart):
    """The same arguments as on the page of a dossier, as the law writes them."""

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        self.card = LawArgument(session.show_page.emit)
        nothing = EmptyState(
            "scales",
            translate("LawArgumentsPart", "No argument matches"),
            translate("LawArgumentsPart", "Search with fewer words, or clear the filters."),
        )
        super().__init__(session, "law-arguments", "", self.card, nothing)
        self._searched: tuple[Law, dict[str, str]] | None = None
        self.list.setAccessibleName(self.tr("Arguments"))
        self.card.edit_asked.connect(self.edit_asked)
        self.card.remove_asked.connect(self.remove_asked)

    def offer(self) -> None:
        """What there is to filter by."""
        steps = ((step.id, in_language(step.title, step.title_en)) for step in self.session.law.steps.values())
        self.filters.offer(
            step=(self.tr("Step"), (("", self.tr("every step")), *steps)),
            ground=(
                self.tr("Ground of the claim"),
                (("", self.tr("every ground")), *((str(one), names.ground(one)) for one in Ground)),
            ),
            stage=(
                self.tr("Stage of the case"),
                (("", self.tr("every stage")), *((str(one), names.stage(one)) for one in Stage)),
            ),
            sources=(
                self.tr("What it rests on"),
                (
                    ("", self.tr("any source")),
                    (ADVERSE, self.tr("a source speaks against it")),
                    (NONE_KNOWN, self.tr("no source against it known")),
                    (UNREAD, self.tr("a source is still to be read")),
                ),
            ),
            own=(
                self.tr("Origin"),
                (("", self.tr("every origin")), ("own", self.tr("own arguments only"))),
            ),
        )

    def keys(self) -> tuple[str, ...]:
        return tuple(child.key for row in self._rows() for child in row.children)

    def show_all(self) -> None:
        law, rows = self.session.law, self._rows()
        keys = [child.key for row in rows for child in row.children]
        if len(keys) == len(law.arguments):
            self.counted.emit(self.tr("{count} arguments").format(count=len(keys)))
        else:
            self.counted.emit(self.tr("{shown} of {count} arguments").format(shown=len(keys), count=len(law.arguments)))
        self.list.show_rows(rows)
        self.item = self.item if self.item in keys else next(iter(keys), "")
        self.list.go_to(self.item)
        self.show_one()

    def show_one(self) -> None:
        argument = self.session.law.arguments.get(self.item.removeprefix(ARGUMENT))
        self.show_or_nothing(found=argument is not None)
        if argument is not None:
            self.card.show_argument(argument, self.session.law, self.session.dossier)

    def _rows(self) -> tuple[Row, ...]:
        law = self.session.law
        if self._searched is None or self._searched[0] is not law:
            self._searched = (law, searched_words(law))
        return library_rows(law, self._filter(), self._searched[1])

    def _filter(self) -> ArgumentFilter:
        value = self.filters.value
        return ArgumentFilter(
            words=self.words,
            step=value("step"),
            ground=value("ground"),
            stage=value("stage"),
            sources=value("sources"),
            only_own=bool(value("own")),
        )
