"""The weighing: both sides on a board, the ladder, who must prove what, the issues, and the tree of arguments."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from legalaid_desk.desk import choices, sheet, weighing
from legalaid_desk.desk.sheet import Picture
from legalaid_desk.dossier import WEIGHING, OwnInterest
from legalaid_desk.walk import Walk
from legalaid_desk.walk.weighing import Board, board
from ui.look import MEDIUM
from ui.models.argument_rows import REQUEST
from ui.models.weighing_rows import target_of, tree_rows
from ui.phrasing import withdrawals
from ui.session import Session
from ui.widgets.board_view import BoardView
from ui.widgets.burden_view import BurdenView
from ui.widgets.buttons import button
from ui.widgets.frames import Head
from ui.widgets.issue_view import IssueView
from ui.widgets.ladder_view import LadderView
from ui.widgets.panels import column
from ui.widgets.road_page import RoadPage
from ui.widgets.rows_view import RowsView
from ui.widgets.segments import Segments
from ui.widgets.words import label

translate = QCoreApplication.translate

PAGE = "weighing"
BOARD, LADDER, BURDENS, ISSUES, TREE = "board", "ladder", "burdens", "issues", "tree"
PICTURES = {BOARD: Picture.WEIGHING, ISSUES: Picture.ISSUES, TREE: Picture.TREE}


class WeighingPage(RoadPage):
    """Five views of the same case; three of them can be saved as a page for the file."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._at = ""
        self.save = button(self.tr("Page for the file …"), "save-sheet", self._choose, sign="print")
        self.head = Head(self.tr("The weighing"), actions=(self.save,))
        self.views = Segments("weighing-view", self.tr("What to show"))
        self.board = BoardView(self._jump)
        self.bar = self.board.approval
        self.ladder = LadderView(self._jump)
        self.burdens = BurdenView(self._jump)
        self.issues = IssueView(self._jump)
        self.tree = RowsView("argument-tree")
        self.no_tree = label(translate("IssueView", "No argument is open yet."), "quiet")
        self.stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.tree.setAccessibleName(self.tr("Request, argument, fact"))
        self.views.offer(
            (
                (BOARD, self.tr("Both sides")),
                (LADDER, self.tr("Ladder")),
                (BURDENS, self.tr("Who must prove what")),
                (ISSUES, self.tr("Issues")),
                (TREE, self.tr("Tree")),
            )
        )
        self.views.hold(BOARD)
        for view in (self.board, self.ladder, self.burdens, self.issues):
            self.stack.addWidget(view)
        treeing = column(self.no_tree)
        treeing.addWidget(self.tree, 1)
        treeing.addStretch(0)
        tree = QWidget()
        tree.setLayout(treeing)
        self.stack.addWidget(tree)
        layout = column(self.head, self.views, spacing=MEDIUM, margin=MEDIUM)
        layout.addWidget(self.stack, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.views.picked.connect(self._change_view)
        self.board.put.connect(self._put)
        self.board.put_many.connect(self._put_many)
        self.board.left_out.connect(self._leave_out)
        self.board.reconsidered.connect(self._reconsider)
        self.board.said.connect(self._say)
        self.board.unsaid.connect(self._unsay)
        self.board.picked.connect(self._pick)
        self.bar.approved.connect(self._approve)
        self.tree.activated.connect(lambda _: self._follow())

    # what the window asks

    def show_item(self, item: str) -> None:
        """Go to a view, or to an entry of the board; empty is where the lawyer was."""
        view, _, entry = (item or self._session.remembered(PAGE) or BOARD).partition("/")
        if view in (LADDER, BURDENS, ISSUES, TREE):
            self.views.hold(view)
        else:
            self.views.hold(BOARD)
            self._at = (entry if view == BOARD else item) or self._at
        self._show()
        if item:
            self._remember()
        if self.views.value == TREE and self.tree.isVisibleTo(self):
            self.tree.setFocus()
        elif self.views.value == BOARD:
            self.board.take_keyboard()
        else:
            next(one for one in self.views.buttons if one.isChecked()).setFocus()

    # showing

    def _take_up(self) -> None:
        self._at = ""
        self.board.forget()
        self.views.hold(BOARD)

    def _show(self) -> None:
        walk, draft = self._session.walk, self._session.composition[0].draft
        scales = board(walk)
        view = self.views.value
        text = self.tr("{printed} printed; {family} for the family, {landlord} for the other side")
        told = text.format(printed=len(scales.printed), family=len(scales.family), landlord=len(scales.landlord))
        self.head.say(" · ".join((told, *self._taken_back())))
        self._show_save(scales, walk)
        self._show_approval(scales)
        self.stack.setCurrentIndex((BOARD, LADDER, BURDENS, ISSUES, TREE).index(view))
        if view == BOARD:
            self._at = self.board.show_board(scales, walk, self._at)
        elif view == LADDER:
            self.ladder.show_walk(walk)
        elif view == BURDENS:
            self.burdens.show_walk(walk, draft)
        elif view == ISSUES:
            self.issues.show_walk(walk)
        else:
            self._show_tree(walk)

    def _show_save(self, scales: Board, walk: Walk) -> None:
        """A page without anything on it is not saved; why, is told where one points at the button."""
        view = self.views.value
        of_view = {BOARD: scales.entries, ISSUES: walk.open_arguments(), TREE: tree_rows(walk)}
        nothing = self.tr("There is nothing to weigh yet, so there is no page to save.")
        if view != BOARD:
            nothing = self.tr("No argument is open yet, so there is no page to save.")
        why = "" if of_view.get(view) else nothing
        self.save.setVisible(view in PICTURES)
        self.save.setEnabled(not why)
        self.save.setToolTip(why)
        self.save.setAccessibleDescription(why)

    def _show_tree(self, walk: Walk) -> None:
        rows = tree_rows(walk)
        self.tree.show_rows(rows)
        self.no_tree.setVisible(not rows)
        self.tree.setVisible(bool(rows))

    def _taken_back(self) -> tuple[str, ...]:
        """In the head of every view, because the notice above the board may be scrolled out of sight."""
        choice = self._session.open_dossier().choice(WEIGHING)
        is_taken_back = choice is not None and choice.withdrawn is not None
        return (translate("ArgumentRows", "approval taken back"),) if is_taken_back else ()

    def _show_approval(self, scales: Board) -> None:
        """Above the board: who approved what is printed there, or what took the approval back."""
        preferences, choice = self._session.preferences, self._session.open_dossier().choice(WEIGHING)
        taken_back = choice.withdrawn if choice else None
        told = withdrawals.tell(taken_back, self._session.walk.view) if taken_back else None
        waits = bool(scales.printed)
        self.bar.show_choice(choice, lawyer=preferences.who, is_lawyer=preferences.is_lawyer, waits=waits)
        self.bar.show_withdrawal(told, self._jump)
        self.bar.setVisible(waits or taken_back is not None)

    # what the user does

    def _change_view(self, _: str) -> None:
        self._remember()
        self._show()

    def _remember(self) -> None:
        """The view, and on the board the entry too."""
        view = self.views.value
        self._session.remember(PAGE, f"{view}/{self._at}" if view == BOARD else view)

    def _pick(self, key: str) -> None:
        self._at = key
        self._session.remember(PAGE, f"{BOARD}/{key}")

    def _put(self, key: str, before: str) -> None:
        self._at = key
        self._session.do(self.tr("Put in the weighing"), weighing.put, key, before)

    def _put_many(self, keys: tuple[str, ...]) -> None:
        self._session.do(self.tr("Put in the weighing"), weighing.put_all, keys)

    def _leave_out(self, key: str) -> None:
        self._session.do(self.tr("Left out of the weighing"), weighing.leave_out, key)

    def _reconsider(self, key: str) -> None:
        self._session.do(self.tr("To be decided later"), weighing.reconsider, key)

    def _say(self, own: OwnInterest) -> None:
        self._session.do(
            self.tr("Put in the weighing in your own words"),
            weighing.say,
            own.side,
            own.text,
            own.question,
            own.subject,
            entry_id=own.id,
        )

    def _unsay(self, entry_id: str) -> None:
        self._session.do(self.tr("Own entry removed"), weighing.unsay, entry_id)

    def _approve(self) -> None:
        self._session.do(self.tr("Weighing approved"), choices.approve, WEIGHING, self._session.preferences.who)

    def _follow(self) -> None:
        """From a row of the tree to where it stands."""
        key = self.tree.current_key()
        target = target_of(key)
        law = self._session.law
        if key.startswith(REQUEST) or target in law.arguments:
            self._jump("arguments", target)
        else:
            question = law.questions.get(target.partition("|")[0])
            self._jump("intake" if question is not None and question.intake else "facts", target)

    def _choose(self) -> None:
        name = sheet.file_name(PICTURES[self.views.value])
        title = self.tr("Save the page for the file as")
        chosen, _ = QFileDialog.getSaveFileName(self, title, f"{name}.pdf", "PDF (*.pdf)")
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, target: Path) -> None:
        """Save the picture that is shown as a page for the file."""
        desk, dossier = self._session.desk, self._session.open_dossier().id
        picture, path = PICTURES[self.views.value], target if target.suffix else target.with_suffix(".pdf")
        self._session.jobs.run(
            lambda: weighing.write_sheet(desk, dossier, picture, path), self._saved, owner=self, failed=self._failed
        )

    def _saved(self, path: Path) -> None:
        self._session.told.emit(self.tr("Page saved as {name}").format(name=path.name), False)

    def _failed(self, error: Exception) -> None:
        self._session.failed.emit(error)

    def _jump(self, page: str, item: str) -> None:
        if page == PAGE:
            self.show_item(item)
        else:
            self._session.show_page.emit(page, item)
