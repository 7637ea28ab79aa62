"""Line icons in the ink of the palette, sharp at every scale of the screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap

from legalaid_desk.data import icon as icon_file
from ui.look import colours_of


def icon(name: str, ink: str = "ink", side: int = 16) -> QIcon:
    """The icon of this name in one of the colours of the look, as it is now."""
    look = colours_of(QGuiApplication.palette())
    screens = (screen.devicePixelRatio() for screen in QGuiApplication.screens())
    return QIcon(drawn(name, getattr(look, ink), side, max(screens, default=1.0)))


@cache
def drawn(name: str, colour: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture."""
    buffer = QBuffer()
    buffer.setData(QByteArray(_source(name).replace("currentColor", colour).encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side) * ratio)
    picture = QPixmap.fromImage(reader.read())
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _source(name: str) -> str:
    return icon_file(f"{name}.svg").read_text(encoding="utf-8")
