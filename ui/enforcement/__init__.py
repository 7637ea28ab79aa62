"""What is left between a judgment and the bailiff's day: the line of days, one remedy, and the night-before kit."""

from __future__ import annotations
