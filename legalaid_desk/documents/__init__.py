"""Paper: a draft becomes Word and PDF, exhibits become a bundle. The only room that knows docx and PDF."""

from __future__ import annotations

from .errors import ConversionFailed, ExhibitRejected, LostInTemplate, Rejection, TemplateFault
from .papers import OfficePapers

__all__ = ["ConversionFailed", "ExhibitRejected", "LostInTemplate", "OfficePapers", "Rejection", "TemplateFault"]
