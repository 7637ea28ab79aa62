"""The days that a decree equates with a holiday, by year: what the law texts know, and what the office adds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from legalaid_desk.days import parse_day, with_weekday
from legalaid_desk.desk import Desk, equated
from legalaid_desk.desk.equated import YearOfDays
from legalaid_desk.law import Verified
from ui.law_changes import change_law
from ui.messages import tell
from ui.phrasing import names
from ui.session import Session
from ui.texts import day_in_words, language
from ui.widgets.buttons import button
from ui.widgets.field import Field, at_the_left, beside
from ui.widgets.frames import Card, empty_layout
from ui.widgets.panels import held
from ui.widgets.segments import Segments
from ui.widgets.text_fields import AutoText, day_field
from ui.widgets.words import label, quiet, section

AHEAD = 3
"""So many years ahead are shown: an objection or a term of limitation may end there."""


class EquatedCard(Card):
    """One line for each year. What is added counts at once, and the deadlines of all dossiers with it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.day = day_field("equated-day")
        self.decree = AutoText("equated-decree", self.tr("for example Stcrt., year and number"))
        self.sure = Segments("equated-sure", self.tr("How sure it is"))
        self.sure.offer(tuple((str(one), names.verified(one)) for one in Verified))
        self.sure.hold(str(Verified.TEXT))
        self.add_it = button(self.tr("Add this day"), "equated-add", self._add, sign="add")
        self.decree.returnPressed.connect(self._add)
        self.said = label("", "error")
        self.said.setObjectName("equated-said")
        self._day = Field(self.tr("Day"), self.day)
        self._decree = Field(self.tr("Where it was read"), self.decree)
        for part in (
            section(self.tr("Days equated with a holiday")),
            quiet(
                self.tr(
                    "A decree may equate days with a holiday (art. 3(3) Algemene termijnenwet): then no term that "
                    "the Act extends ends on them. Add those of a newer decree here; all deadlines are "
                    "counted anew at once."
                )
            ),
            self._lines,
            beside(self._day, self._decree, stretch=(1, 2)),
            Field(self.tr("How sure it is"), self.sure),
            at_the_left(self.add_it),
            self.said,
        ):
            self.add(part)
        self.said.hide()

    def read(self) -> None:
        """Read again what there is."""
        desk = self._session.desk
        final = desk.today().year + AHEAD
        self._session.jobs.run(lambda: equated.years(desk, final), self._show, owner=self)

    # showing

    def _show(self, years: tuple[YearOfDays, ...]) -> None:
        empty_layout(self._column)
        self._column.addWidget(quiet(self.tr("In the law texts: {sources}.").format(sources=self._cited(years))))
        for year in years:
            self._column.addWidget(self._line(year))

    def _cited(self, years: tuple[YearOfDays, ...]) -> str:
        """The sources of the law texts, each once."""
        sources = self._session.desk.law.sources
        named = dict.fromkeys(one for year in years if year.shipped for one in year.shipped.sources)
        return "; ".join(sources[one].citation for one in named if one in sources) or self.tr("none")

    def _line(self, year: YearOfDays) -> QWidget:
        told = [label(f"{year.year}: {self._days(year)}", "" if year.is_known else "warning")]
        told += [quiet(text) for text in self._remarks(year)]
        line = QWidget()
        line.setObjectName(f"equated-{year.year}")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(held(*told, spacing=1), 1)
        for act in self._acts(year):
            row.addWidget(act)
        return line

    def _days(self, year: YearOfDays) -> str:
        days = ", ".join(with_weekday(day, language()) for day in year.days)
        if year.is_known:
            return days or self.tr("none")
        if days:
            return self.tr("{days}; whether there are more is not known").format(days=days)
        return self.tr("not known; terms are counted without such days, and say so")

    def _remarks(self, year: YearOfDays) -> list[str]:
        found = []
        if year.shipped is not None:
            how = names.verified(year.shipped.verified)
            found.append(self.tr("From the law texts ({how})").format(how=how))
        if year.added is not None and year.on is not None:
            found.append(self._added(year, year.on))
        return found

    def _added(self, year: YearOfDays, on: date) -> str:
        added = year.added
        who = year.by or self.tr("somebody without a name")
        if added is None or not added.days:
            text = self.tr("That there are no more was said by {who} on {day}")
            return text.format(who=who, day=day_in_words(on))
        text = self.tr("{decree} ({how}); last changed by {who} on {day}")
        return text.format(decree=added.decree, how=names.verified(added.verified), who=who, day=day_in_words(on))

    def _acts(self, year: YearOfDays) -> list[QWidget]:
        acts: list[QWidget] = []
        for day in year.added.days if year.added else ():
            away = button(self.tr("Remove"), f"equated-remove-{day}", partial(self._remove, day), sign="bin")
            away.setAccessibleName(self.tr("Remove {day}").format(day=day_in_words(day)))
            acts.append(away)
        if not year.is_known:
            text = self.tr("There are no more") if year.days else self.tr("There are none")
            acts.append(self._about(year.year, text, complete=True))
        elif year.added is not None and year.added.complete:
            acts.append(self._about(year.year, self.tr("Not known after all"), complete=False))
        return acts

    def _about(self, year: int, text: str, *, complete: bool) -> QWidget:
        made = button(text, f"equated-complete-{year}", lambda: self._say_complete(year, complete=complete))
        made.setAccessibleName(f"{year}: {text}")
        return made

    # what the user does

    def _add(self) -> None:
        self.day.flush()
        try:
            day = parse_day(self.day.text())
        except ValueError:
            day = None
        decree = self.decree.text().strip()
        if day is None:
            self._complain(self.tr("Type the day first."), self.day)
        elif not decree:
            self._complain(
                self.tr("Say where the day was read: the number of the decree in the Staatscourant."), self.decree
            )
        else:
            self._add_day(day, decree, Verified(self.sure.value))

    def _add_day(self, day: date, decree: str, verified: Verified) -> None:
        text = self.tr("{day} counts as a holiday for terms").format(day=day_in_words(day))
        self._change(text, day.year, lambda desk: equated.add_day(desk, day, decree, verified), self._added_it)

    def _added_it(self) -> None:
        for field in (self.day, self.decree):
            field.show_text("")
        self.day.forget()
        self._complain("")
        self.day.setFocus()

    def _remove(self, day: date) -> None:
        text = self.tr("{day} counts as a holiday no more").format(day=day_in_words(day))
        self._change(text, day.year, lambda desk: equated.remove_day(desk, day))

    def _say_complete(self, year: int, *, complete: bool) -> None:
        known = self.tr("The equated days of {year} are known")
        text = known if complete else self.tr("The equated days of {year} are not known")
        said = text.format(year=year)
        self._change(said, year, lambda desk: equated.say_complete(desk, year, complete=complete))

    def _change(
        self, text: str, year: int, act: Callable[[Desk], object], done: Callable[[], None] | None = None
    ) -> None:
        """One act on a year, and back to what was stored of it before; every page reads the law again by itself."""
        desk = self._session.desk
        before = equated.entry_of(desk, year)
        change_law(
            self._session,
            text,
            lambda: act(desk),
            lambda: equated.put_back(desk, year, before),
            done=done,
            failed=lambda error: self._complain(tell(error), self.day),
        )

    def _complain(self, text: str, at: QWidget | None = None) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if at is not None:
            at.setFocus()
