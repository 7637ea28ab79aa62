"""Paper: a draft becomes Word and PDF, exhibits become a bundle. The only room that knows docx and PDF.

The papers are loaded when they are first asked for: the child process that fills templates needs the errors alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .errors import ConversionFailed, ExhibitRejected, LostInTemplate, Rejection, TemplateFault

if TYPE_CHECKING:
    from .papers import OfficePapers

__all__ = ["ConversionFailed", "ExhibitRejected", "LostInTemplate", "OfficePapers", "Rejection", "TemplateFault"]


def __getattr__(name: str) -> Any:
    if name != "OfficePapers":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f"{__name__}.papers").OfficePapers
