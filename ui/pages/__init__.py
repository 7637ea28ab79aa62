"""The pages: each takes a Session, and none knows another. What the window asks of them stands in ui.page."""

from __future__ import annotations
