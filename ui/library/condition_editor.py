"""When an own argument can be pleaded: rows of a question with its answer, joined by all or at least one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from legalaid_desk.law import Law
from ui.widgets.buttons import button
from ui.widgets.field import at_the_left
from ui.widgets.frames import Card, empty_layout
from ui.widgets.law_argument import condition_lines
from ui.widgets.segments import Segments
from ui.widgets.words import label, quiet

from .rule_row import RuleRow, question_options
from .rules import Joined, Rule, Rules, as_rules, as_text


class ConditionEditor(QWidget):
    """``changed`` when a person changed it. A condition of another shape is shown in words and kept as it is."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._law: Law | None = None
        self._kept = ""
        self._rows: list[RuleRow] = []
        self.joined = Segments("rules-joined", self.tr("How the rules are joined"))
        self.joined.picked.connect(lambda _: self._changed())
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.more = button(self.tr("Add a rule"), "add-rule", self._more, sign="add")
        self._hint = quiet(self.tr("Rules about a child must hold for one and the same child."))
        self._none = quiet(self.tr("Without a rule the argument fits every case of its grounds and stages."))
        self._words = QWidget()
        self._words_column = QVBoxLayout(self._words)
        self._words_column.setContentsMargins(0, 0, 0, 0)
        self._start_anew = button(self.tr("Write it as rules instead"), "rules-anew", self._anew, kind="link")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for part in (self.joined, self._lines, self._words, self._none, self._hint, at_the_left(self.more)):
            whole.addWidget(part)
        whole.addWidget(at_the_left(self._start_anew))

    def show_condition(self, text: str, law: Law) -> None:
        """Show a condition as the law texts write it."""
        from legalaid_desk.law.grammar import parse_condition

        self._law = law
        self.joined.offer((("all", self.tr("all of these hold")), ("any", self.tr("at least one holds"))))
        rules = as_rules(parse_condition(text), law)
        self._kept = "" if rules is not None else text
        self._make_rows(rules or Rules())

    def text(self) -> str:
        """The condition as the law texts write it."""
        return self._kept or as_text(self.rules, self._of_law())

    @property
    def rules(self) -> Rules:
        """What the rows hold."""
        joined: Joined = "any" if self.joined.value == "any" else "all"
        return Rules(tuple(row.rule for row in self._rows), joined)

    def check(self) -> bool:
        """Whether each row is whole; one that is not says so."""
        for row in self._rows:
            row.say(self._complaint(row))
        return not any(map(self._complaint, self._rows))

    def _complaint(self, row: RuleRow) -> str:
        whole = self.tr("Choose a question and its answer, or drop this rule.")
        return row.refused or ("" if row.rule.is_whole else whole)

    def first_wrong(self) -> QWidget:
        """Where the first row that is not whole is mended."""
        row = next(filter(self._complaint, self._rows))
        if row.refused:
            return row.typed
        return row.option if row.rule.question and row.option.isVisible() else row.question

    def _of_law(self) -> Law:
        assert self._law is not None  # noqa: S101 - a condition is shown before anything else
        return self._law

    def _make_rows(self, rules: Rules) -> None:
        empty_layout(self._column)
        self._rows = []
        self.joined.hold(rules.joined)
        for rule in rules.rows:
            self._add(rule)
        self._show()

    def _add(self, rule: Rule) -> RuleRow:
        law = self._of_law()
        row = RuleRow(len(self._rows) + 1, law, question_options(law))
        row.show_rule(rule)
        row.changed.connect(self._changed)
        row.dropped.connect(lambda: self._drop(row))
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _more(self) -> None:
        row = self._add(Rule())
        self._show()
        row.question.setFocus()

    def _drop(self, row: RuleRow) -> None:
        rest = tuple(one.rule for one in self._rows if one is not row)
        self._make_rows(Rules(rest, self.rules.joined))
        self.more.setFocus()
        self.changed.emit()

    def _anew(self) -> None:
        self._kept = ""
        self._show()
        self.changed.emit()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        is_kept = bool(self._kept)
        law = self._of_law()
        children = any(law.questions[row.rule.question].level == "child" for row in self._rows if row.rule.question)
        self.joined.setVisible(len(self._rows) > 1 and not is_kept)
        self._lines.setVisible(bool(self._rows))
        self._none.setVisible(not self._rows and not is_kept)
        self._hint.setVisible(children)
        self.more.setVisible(not is_kept)
        self._start_anew.setVisible(is_kept)
        self._show_words()

    def _show_words(self) -> None:
        from legalaid_desk.law.grammar import parse_condition

        empty_layout(self._words_column)
        self._words.setVisible(bool(self._kept))
        if self._kept:
            told = self.tr("This condition has another shape than rules can show; it is kept as it is.")
            words = condition_lines(parse_condition(self._kept), self._of_law())
            self._words_column.addWidget(Card(label(told, "quiet"), words))
