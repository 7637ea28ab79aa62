"""The issue table: every point in dispute with its two sides facing each other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from legalaid_desk.walk import DossierView, Walk
from legalaid_desk.walk.issues import Issue, issues
from ui.models.rows import Mark
from ui.phrasing import verdicts, weighing
from ui.texts import in_language

from .argument_detail import beside
from .frames import Card
from .panels import Pane, held
from .why_pane import WordsLink, marked, reply_to
from .words import label

Jump = Callable[[str, str], object]


class IssueView(Pane):
    """``jump`` leads to an argument."""

    def __init__(self, jump: Jump) -> None:
        super().__init__("issues", "", margin=4)
        self.setAccessibleName(self.tr("The issues with their two sides"))
        self._jump = jump

    def show_walk(self, walk: Walk) -> None:
        """Show the issues of a dossier as things stand."""
        view, found = walk.view, issues(walk)
        if self.shows(found, view.dossier.exhibits, view.dossier.children, view.law.version):
            return
        none = label(self.tr("No argument is open yet."), "quiet")
        is_open = bool(found) and not found[0].chosen
        remark = [label(self.tr("Nothing is chosen yet: these are open."), "quiet")] if is_open else []
        self.replace(*remark, *([self._issue(one, view) for one in found] or [none]), about="issues")

    def _issue(self, issue: Issue, view: DossierView) -> QWidget:
        argument = issue.verdict.argument
        step = view.law.steps[argument.step]
        go = partial(self._jump, "arguments", argument.id)
        head = WordsLink(verdicts.named(argument), f"issue-{argument.id}", go)
        facts = [
            marked(Mark.DONE if one.is_proved or one.standing is None else Mark.OPEN, weighing.fact(one, view))
            for one in issue.facts
        ]
        ours = held(label(self.tr("The family"), "label"), *(facts or [label(self.tr("no fact of its own"), "quiet")]))
        against = [view.law.sources[one].citation for one in argument.sources_against if one in view.law.sources]
        small = label("; ".join(against) or argument.no_adverse, "small")
        theirs = held(label(self.tr("What the other side will say"), "label"), label(reply_to(argument)), small)
        return Card(label(in_language(step.title, step.title_en), "small"), head, beside(ours, theirs))
