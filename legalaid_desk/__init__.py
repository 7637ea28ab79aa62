"""LegalAid Desk: from what is true about a family to a filing a judge must answer."""

from __future__ import annotations

__version__ = "0.1.0"
