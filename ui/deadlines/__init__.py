"""The parts of the page with the deadlines: the line through time, the one at hand, its acts, and what happened."""

from __future__ import annotations
