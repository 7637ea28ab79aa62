"""The window: the only place where Qt is."""

from __future__ import annotations
