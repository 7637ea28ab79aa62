"""The look: readable in the light, in the dark and in high contrast, and a font that is there."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from legalaid_desk.data import icon
from ui import look
from ui.look import DARK, LIGHT, Colours, colours_of, palette_of, style_sheet


def brightness(colour: str) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _rgb(colour: str) -> tuple[float, float, float]:
    made = QColor(colour)
    return made.redF(), made.greenF(), made.blueF()


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("chosen", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_their_ground(chosen: Colours) -> None:
    grounds = (chosen.paper, chosen.card, chosen.sunken)
    for words in (chosen.ink, chosen.quiet, chosen.accent, chosen.good, chosen.warn, chosen.bad):
        assert min(contrast(words, ground) for ground in grounds) >= 4.5, words
    pairs = (
        (chosen.on_accent, chosen.accent),
        (chosen.on_accent, chosen.accent_hover),
        (chosen.accent, chosen.accent_wash),
        (chosen.ink, chosen.accent_wash),
        (chosen.good, chosen.good_wash),
        (chosen.warn, chosen.warn_wash),
        (chosen.bad, chosen.bad_wash),
        (chosen.ink, chosen.bad_wash),
    )
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
    assert contrast(chosen.strong_line, chosen.card) >= 3


def test_the_look_follows_the_palette() -> None:
    assert colours_of(palette_of(LIGHT)) == LIGHT
    assert colours_of(palette_of(DARK)) == DARK


@pytest.mark.parametrize("ground, ink", [("#000000", "#ffffff"), ("#ffffff", "#000000")])
def test_high_contrast_gets_no_colours_in_between(ground: str, ink: str) -> None:
    palette = QPalette(QColor(ground))
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    palette.setColor(QPalette.ColorRole.Link, QColor("#808080"))
    chosen = colours_of(palette)
    assert {chosen.paper, chosen.card, chosen.bad_wash} == {ground}
    assert {chosen.ink, chosen.quiet, chosen.line, chosen.bad, chosen.accent} == {ink}


def test_high_contrast_keeps_the_colour_the_system_gives_to_links() -> None:
    palette = QPalette(QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.Link, QColor("#ffff00"))
    assert colours_of(palette).accent == "#ffff00"


def test_the_stylesheet_names_only_colours_and_pictures_that_are_there(qapp: QApplication) -> None:
    sheet = style_sheet(LIGHT)
    assert "$" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all(icon(path.rsplit("/", 1)[1]).is_file() for path in pictures)


def test_the_font_is_one_that_is_there_and_large_enough(dressed: QApplication) -> None:
    font = dressed.font()
    assert QFontInfo(font).family() in QFontDatabase.families()
    assert font.pointSizeF() >= 10.5


def test_the_dark_is_taken_on_at_once(dressed: QApplication) -> None:
    look.wear(dressed, palette_of(DARK))
    assert dressed.palette().window().color().name() == DARK.paper
    look.wear(dressed, palette_of(LIGHT))
    assert dressed.palette().window().color().name() == LIGHT.paper
