"""What each child said itself: the words, how and by whom they were heard, when, and at what age."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from legalaid_desk.desk import people
from legalaid_desk.dossier import Child, Dossier, OwnWords
from ui.session import Session
from ui.widgets.buttons import button
from ui.widgets.field import at_the_left, beside, under_a_label
from ui.widgets.frames import Card, EmptyState, empty_layout
from ui.widgets.segments import Segments
from ui.widgets.words import quiet

from .form import Form
from .part import Part


class OwnWordsPart(Part):
    """One child at a time; a card for each time it was heard."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.child = ""
        self.forms: list[Form] = []
        self._shape: tuple[str, int] = ("", -1)
        self.tabs = Segments("heard-child", self.tr("Children"))
        self.tabs.picked.connect(self._pick)
        self.add = button(self.tr("Add words"), "add-words", self._add, sign="add")
        self._cards = QWidget()
        self._layout = QVBoxLayout(self._cards)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._none = EmptyState(
            "child",
            self.tr("No child to hear yet"),
            self.tr("Add the children first; then write here what each of them said."),
        )
        self._remark = quiet(
            self.tr(
                "As the child said it, in its own words. A child never has to choose, and nothing is put in its mouth."
            )
        )
        self.fill(self._remark, self.tabs, self._cards, at_the_left(self.add), self._none)

    def show_dossier(self, dossier: Dossier) -> None:
        if dossier.child(self.child) is None:
            self.child = dossier.children[0].id if dossier.children else ""
        self.tabs.offer(tuple((child.id, child.given_name or "…") for child in dossier.children))
        self.tabs.hold(self.child)
        child = dossier.child(self.child)
        for part in (self._remark, self.tabs, self._cards, self.add):
            part.setVisible(child is not None)
        self._none.setVisible(child is None)
        if child is not None:
            self._show_words(child)

    def go_to(self, name: str, subject: str) -> None:
        if subject:
            self._pick(subject)
        self.add.setFocus()

    def _show_words(self, child: Child) -> None:
        shape = (child.id, len(child.own_words))
        if shape != self._shape:
            self._shape = shape
            empty_layout(self._layout)
            self.forms = [self._card(place) for place in range(len(child.own_words))]
        for form, words in zip(self.forms, child.own_words, strict=True):
            form.show(words)

    def _card(self, place: int) -> Form:
        form = Form(f"words-{place}", partial(self._keep, place))
        remove = button(
            self.tr("Remove"), f"remove-words-{place}", partial(self._remove, place), kind="quiet", sign="bin"
        )
        self._layout.addWidget(
            Card(
                form.area("words", self.tr("The child's own words"), lines=3),
                beside(
                    form.text(
                        "how", self.tr("How it was heard"), example=self.tr("for example: a talk, a drawing, a letter")
                    ),
                    form.text("heard_by", self.tr("By whom")),
                ),
                beside(
                    form.day("on", self.tr("On")),
                    form.number("age", self.tr("Age then")),
                    under_a_label(remove),
                    stretch=(2, 1, 0),
                ),
                spacing=10,
            )
        )
        return form

    def _pick(self, child_id: str) -> None:
        self.child = child_id
        if self.session.dossier is not None:
            self.show_dossier(self.session.dossier)

    def _add(self) -> None:
        today, child_id = self.session.desk.today(), self.child

        def with_words(dossier: Dossier) -> Child:
            child = _child(dossier, child_id)
            return replace(child, own_words=(*child.own_words, OwnWords(words="", on=today, age=child.age_on(today))))

        self.session.amend(self.tr("Room for a child's words added"), people.put_child, with_words)

    def _remove(self, place: int) -> None:
        child_id = self.child

        def without(dossier: Dossier) -> Child:
            child = _child(dossier, child_id)
            return replace(child, own_words=(*child.own_words[:place], *child.own_words[place + 1 :]))

        self._shape = ("", -1)  # the cards that stay belong to other words now
        self.session.amend(self.tr("Words removed"), people.put_child, without)

    def _keep(self, place: int, text: str, name: str, value: Any) -> None:
        child_id = self.child

        def with_value(dossier: Dossier) -> Child:
            child = _child(dossier, child_id)
            words = tuple(
                replace(one, **{name: value}) if number == place else one for number, one in enumerate(child.own_words)
            )
            return replace(child, own_words=words)

        told = self.tr("{field} changed").format(field=text)
        self.session.amend(told, people.put_child, with_value, merge=f"{child_id}.words.{place}.{name}")


def _child(dossier: Dossier, child_id: str) -> Child:
    return dossier.child(child_id) or Child(id=child_id, given_name="")
