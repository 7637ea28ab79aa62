"""How everything looks: colours taken from the system's palette, one stylesheet made of them, the font, the style."""

from __future__ import annotations

import sys
from string import Template
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from legalaid_desk.data import icon

from .sheet import SHEET

SMALL, MEDIUM, LARGE = 8, 16, 24
"""The three distances everything keeps, in pixels that scale with the screen."""

COLUMN = 640
"""How wide a column of fields or text may grow: longer lines nobody reads with ease."""

_LINUX_FONTS = ("Inter", "Cantarell", "Noto Sans", "Ubuntu", "Open Sans", "Carlito", "Liberation Sans", "DejaVu Sans")


class Colours(NamedTuple):
    """Each colour by what it is for. A wash is the pale ground for a word in its colour."""

    paper: str
    card: str
    sunken: str
    ink: str
    quiet: str
    line: str
    strong_line: str
    accent: str
    accent_hover: str
    accent_wash: str
    on_accent: str
    good: str
    good_wash: str
    warn: str
    warn_wash: str
    bad: str
    bad_wash: str


LIGHT = Colours(
    paper="#f8f7f4",
    card="#ffffff",
    sunken="#efede7",
    ink="#23262b",
    quiet="#5d626c",
    line="#e2dfd7",
    strong_line="#8b8d94",
    accent="#1d5c69",
    accent_hover="#164a55",
    accent_wash="#e2eef0",
    on_accent="#ffffff",
    good="#2b6841",
    good_wash="#e5f1e9",
    warn="#7f5008",
    warn_wash="#faf0dc",
    bad="#9f2b2b",
    bad_wash="#fae9e7",
)
DARK = Colours(
    paper="#1b1d20",
    card="#25282c",
    sunken="#202327",
    ink="#eceae5",
    quiet="#a9adb5",
    line="#3a3e44",
    strong_line="#7f848d",
    accent="#86c5cf",
    accent_hover="#a5d7df",
    accent_wash="#27393d",
    on_accent="#10272b",
    good="#8fcfa3",
    good_wash="#24362a",
    warn="#e6be73",
    warn_wash="#3b3222",
    bad="#f0a09a",
    bad_wash="#432a29",
)


def colours_of(palette: QPalette) -> Colours:
    """The colours that go with a palette: warm paper or slate; in high contrast the palette's own and no others."""
    window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    if {window.name(), text.name()} == {"#000000", "#ffffff"}:
        return _plain(palette)
    return DARK if window.lightness() < text.lightness() else LIGHT


def colours(widget: QWidget) -> Colours:
    """The colours for a widget that paints itself."""
    return colours_of(widget.palette())


def dress(app: QApplication) -> None:
    """Give the application its look (on the Fusion style, see ui.app), and keep it in step with the system."""
    app.setFont(_font(app.font()))
    wear(app)
    app.styleHints().colorSchemeChanged.connect(lambda _: wear(app))


def wear(app: QApplication, system: QPalette | None = None) -> None:
    """Take on the palette of the system as it is now, or this one."""
    app.setPalette(QPalette())  # what was set before would hide the system's own
    chosen = colours_of(system or app.palette())
    app.setPalette(palette_of(chosen))
    app.setStyleSheet(style_sheet(chosen))


def style_sheet(chosen: Colours) -> str:
    """The one stylesheet."""
    tone = "dark" if QColor(chosen.paper).lightness() < 128 else "light"
    return Template(SHEET).substitute(chosen._asdict(), icons=icon("").as_posix(), tone=tone)


def palette_of(chosen: Colours) -> QPalette:
    """The palette for whatever the stylesheet does not reach."""
    palette = QPalette(QColor(chosen.paper))
    roles = {
        QPalette.ColorRole.Window: chosen.paper,
        QPalette.ColorRole.WindowText: chosen.ink,
        QPalette.ColorRole.Base: chosen.card,
        QPalette.ColorRole.AlternateBase: chosen.sunken,
        QPalette.ColorRole.Text: chosen.ink,
        QPalette.ColorRole.Button: chosen.card,
        QPalette.ColorRole.ButtonText: chosen.ink,
        QPalette.ColorRole.PlaceholderText: chosen.quiet,
        QPalette.ColorRole.Highlight: chosen.accent,
        QPalette.ColorRole.HighlightedText: chosen.on_accent,
        QPalette.ColorRole.Accent: chosen.accent,
        QPalette.ColorRole.Link: chosen.accent,
        QPalette.ColorRole.ToolTipBase: chosen.card,
        QPalette.ColorRole.ToolTipText: chosen.ink,
        QPalette.ColorRole.Mid: chosen.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.strong_line))
    return palette


def _plain(palette: QPalette) -> Colours:
    """Two colours and the highlight: who asked for high contrast gets nothing in between."""
    ground, ink = palette.color(QPalette.ColorRole.Window).name(), palette.color(QPalette.ColorRole.WindowText).name()
    accent = palette.color(QPalette.ColorRole.Link).name()
    accent = accent if abs(_brightness(accent) - _brightness(ground)) > 140 else ink
    return Colours(
        **dict.fromkeys(("paper", "card", "sunken", "accent_wash", "on_accent"), ground),
        **dict.fromkeys(("good_wash", "warn_wash", "bad_wash"), ground),
        **dict.fromkeys(("ink", "quiet", "line", "strong_line", "good", "warn", "bad"), ink),
        **dict.fromkeys(("accent", "accent_hover"), accent),
    )


def _brightness(colour: str) -> int:
    """As the eye has it: yellow is bright, blue is dark."""
    made = QColor(colour)
    return (11 * made.red() + 16 * made.green() + 5 * made.blue()) // 32


def _font(system: QFont) -> QFont:
    """The system's own font, never smaller than 10.5 points; where the system names none, the best there is."""
    font = QFont(system)
    families = QFontDatabase.families() if sys.platform.startswith("linux") else []
    if families and (font.family() not in families or font.family() == "Sans Serif"):
        font.setFamily(next((name for name in _LINUX_FONTS if name in families), font.family()))
    font.setPointSizeF(max(font.pointSizeF(), 11.5 if font.family() == "Carlito" else 10.5))  # its letters are small
    return font
