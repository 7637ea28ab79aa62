"""The law texts in the settings: the pack in use, whose packs are trusted, and which dossiers have older texts."""

from __future__ import annotations
