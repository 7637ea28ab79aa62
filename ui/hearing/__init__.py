"""The parts of the hearing: the point, the clock, the notes, the exhibits, the settlement band."""

from __future__ import annotations
