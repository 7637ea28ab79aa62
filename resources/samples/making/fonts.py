"""Find the free faces the samples are set in, by name, wherever this system keeps them."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FACES = {"sans": "Liberation Sans", "serif": "Liberation Serif", "carlito": "Carlito"}
HANDS = {"neighbour": "Delphine", "child": "Breip"}
STYLES = {"": "Regular", "-bold": "Bold", "-italic": "Italic"}


@cache
def face_file(family: str, style: str = "Regular") -> Path:
    """The file of a face. Stops when another face would be taken, since the samples would then change."""
    asked = f"{family}:style={style}"
    found = subprocess.run(
        ["fc-match", "-f", "%{family}|%{file}", asked], capture_output=True, text=True, check=True
    ).stdout
    name, _, file = found.partition("|")
    if family.lower() not in name.lower():
        raise SystemExit(f"install the font {family}; README.md names the packages")
    return Path(file)


@cache
def register(face: str) -> str:
    """Make a face known to reportlab, with its bold and italic; returns its name there."""
    for suffix, style in STYLES.items():
        pdfmetrics.registerFont(TTFont(face + suffix, face_file(FACES[face], style)))
    pdfmetrics.registerFontFamily(face, face, face + "-bold", face + "-italic", face + "-bold")
    return face
