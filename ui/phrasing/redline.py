"""Two readings of a text as one, with what goes and what comes marked by signs and words: colour tells nothing here."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from legalaid_desk.filings.differences import Step, differences

translate = QCoreApplication.translate


def shown(before: str, after: str) -> str:
    """Rich text: what is taken out is struck through between [− and −], what is put in underlined between [+ and +]."""
    return "".join(_piece(one.step, one.text) for one in differences(before, after))


def told(before: str, after: str) -> str:
    """The same for a screen reader, in words."""
    parts = []
    for one in differences(before, after):
        if one.step is Step.OUT and one.text.strip():
            parts.append(translate("Redline", "(taken out: {text})").format(text=one.text.strip()))
        elif one.step is Step.IN and one.text.strip():
            parts.append(translate("Redline", "(put in: {text})").format(text=one.text.strip()))
        else:
            parts.append(one.text.strip())
    return " ".join(part for part in parts if part)


def _piece(step: Step, text: str) -> str:
    safe = escape(text).replace("\n", "<br>")
    if step is Step.OUT:
        return f"[−<s>{safe}</s>−]"
    return f"[+<b><u>{safe}</u></b>+]" if step is Step.IN else safe
