"""The stylesheet, with a name in place of every colour."""

from __future__ import annotations

SHEET = """
QWidget { color: $ink; }
QMainWindow, QWidget[role="page"], QDialog { background: $paper; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="column"] { background: transparent; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 6px 8px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: 20pt; font-weight: 600; }
QLabel[role="question"] { font-size: 16pt; font-weight: 600; }
QLabel[role="section"] { font-size: 13pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="label"] { font-size: 9.5pt; font-weight: 600; color: $quiet; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { font-size: 9.5pt; color: $quiet; }
QLabel[role="error"] { font-size: 9.5pt; color: $bad; }
QLabel[role="warning"] { font-size: 9.5pt; color: $warn; }
QLabel[role="chip"] { font-size: 9.5pt; font-weight: 600; padding: 2px 8px; border-radius: 9px;
    background: $sunken; color: $quiet; border: 1px solid $line; }
QLabel[role="chip"][tone="good"] { background: $good_wash; color: $good; border-color: $good_wash; }
QLabel[role="chip"][tone="warn"] { background: $warn_wash; color: $warn; border-color: $warn_wash; }
QLabel[role="chip"][tone="bad"] { background: $bad_wash; color: $bad; border-color: $bad_wash; }
QLabel[role="chip"][tone="accent"] { background: $accent_wash; color: $accent; border-color: $accent_wash; }

QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: 10px; }
QFrame[role="card"][tone="warn"] { background: $warn_wash; border-color: $warn_wash; }
QFrame[role="card"][tone="bad"] { background: $bad_wash; border-color: $bad_wash; }
QFrame[role="card"][tone="accent"] { background: $accent_wash; border-color: $accent_wash; }
QFrame[role="inset"] { background: $sunken; border: none; border-radius: 8px; }
QFrame[role="drop"] { background: transparent; border: 1px dashed $strong_line; border-radius: 10px; }
QFrame[role="drop"][over="true"] { background: $accent_wash; border: 2px dashed $accent; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="rail"] { background: $sunken; border: none; border-right: 1px solid $line; }
QFrame[role="strip"] { background: $card; border: none; border-bottom: 1px solid $line; }
QFrame[role="status"] { background: $paper; border: none; border-top: 1px solid $line; }

QPushButton { background: $card; border: 1px solid $strong_line; border-radius: 7px; padding: 6px 14px;
    min-height: 20px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $strong_line; border-color: $line; background: transparent; }
QPushButton:checked { background: $accent_wash; border: 2px solid $accent; padding: 5px 13px; color: $accent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; padding: 5px 13px; }
QPushButton[kind="primary"]:disabled { background: $line; border-color: $line; color: $strong_line; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; padding: 6px 10px; }
QPushButton[kind="quiet"]:hover { background: $sunken; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 5px 9px; }
QPushButton[kind="quiet"]:checked { background: $accent_wash; border: 1px solid transparent; padding: 6px 10px;
    color: $accent; font-weight: 600; }
QPushButton[kind="quiet"]:checked:focus { border: 2px solid $accent; padding: 5px 9px; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 2px 4px; color: $accent;
    font-weight: 600; text-align: left; min-height: 16px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 1px 3px; }
QPushButton[kind="link"]:disabled { color: $strong_line; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: $sunken; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton:checked { background: $accent_wash; color: $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {
    background: $card; color: $ink; border: 1px solid $strong_line; border-radius: 6px; padding: 6px 9px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { min-height: 20px; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $accent;
    padding: 5px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px 5px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: transparent; color: $strong_line;
    border-color: $line; }
QLineEdit[role="bare"], QPlainTextEdit[role="bare"], QTextEdit[role="bare"] { border: 1px solid transparent;
    background: transparent; }
QLineEdit[role="bare"]:focus, QPlainTextEdit[role="bare"]:focus, QTextEdit[role="bare"]:focus {
    border: 2px solid $accent; }
QComboBox { min-height: 20px; padding-right: 26px; combobox-popup: 0; }
QComboBox:focus { padding-right: 25px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/chevron-$tone.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; outline: none; padding: 4px;
    selection-background-color: $accent_wash; selection-color: $ink; }

QCheckBox, QRadioButton { background: transparent; spacing: 8px; padding: 3px 2px; border: 1px solid transparent;
    border-radius: 5px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; padding: 2px 1px; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; background: $card;
    border: 1px solid $strong_line; border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/check-$tone.svg"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/dot-$tone.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }

QListView, QTreeView, QTableView { background: $card; border: 1px solid $line; border-radius: 10px; outline: none;
    alternate-background-color: $card; selection-background-color: $accent_wash; selection-color: $ink;
    gridline-color: $line; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $accent; }
QListView::item, QTreeView::item, QTableView::item { padding: 7px 8px; border: none; color: $ink; }
QListView::item:hover, QTreeView::item:hover { background: $sunken; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $accent_wash;
    color: $ink; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $card; color: $quiet; border: none; border-bottom: 1px solid $line;
    padding: 7px 8px;
    font-size: 9.5pt; font-weight: 600; text-align: left; }
QTableCornerButton::section { background: $card; border: none; }

QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 7px 12px;
    color: $quiet; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; font-weight: 600; border-bottom-color: $accent; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 4px; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
QMenu { background: $card; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 6px 22px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $accent_wash; color: $ink; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $strong_line; border: 3px solid transparent; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 36px; margin: 2px 3px; border-radius: 3px; border: none; }
QScrollBar::handle:horizontal { min-width: 36px; margin: 3px 2px; border-radius: 3px; border: none; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
    border: none; width: 0; height: 0; }
"""
