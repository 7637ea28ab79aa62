"""The parts of the library: sources, arguments, what the office wrote itself, and the forms to write it in."""

from __future__ import annotations
