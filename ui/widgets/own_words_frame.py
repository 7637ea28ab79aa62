"""What a child said itself, in a frame of its own: the words, and how, by whom, when and at which age."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.dossier import Child, OwnWords
from ui.models.rows import Mark
from ui.models.walk_rows import key_of
from ui.phrasing import findings

from .buttons import button
from .mark_label import MarkLabel
from .panels import frame, selectable, titled
from .words import label

translate = QCoreApplication.translate


def own_words_frames(child: Child, jump: Callable[[str, str], object]) -> Iterator[QWidget]:
    """One frame for each time the child was heard, and the way to where they are written down."""
    frames = [_frame(words) for words in child.own_words if words.words.strip()]
    text = translate("OwnWordsFrame", "To the child's own words")
    link = button(text, "to-own-words", partial(jump, "intake", key_of("own-words", child.id)), kind="link")
    row = QHBoxLayout()
    row.addWidget(link)
    row.addStretch(1)
    yield titled(translate("OwnWordsFrame", "In the child's own words"), *frames, row)


def _frame(words: OwnWords) -> QWidget:
    said = selectable(label(f"“{words.words.strip()}”", "section"))
    heard = label(findings.how_heard(words), "small")
    made = frame("inset", said, _marked(words, heard), spacing=6)
    made.setAccessibleName(f"“{words.words.strip()}” {findings.how_heard(words)}")
    return made


def _marked(words: OwnWords, heard: QWidget) -> QWidget:
    """A warning before it where something of it is not written down."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    if not findings.is_whole(words):
        row.addWidget(MarkLabel(Mark.STALE), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(heard, 1)
    return made
