"""Where the lawyer was: the dossier and page she left, and the place on each page of each dossier."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from legalaid_desk.desk import Vault

from .preferences import read_json

SETTING = "place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """``items`` is the place on a page, by dossier and page; ``pages`` the page of each dossier."""

    dossier: str = ""
    pages: Mapping[str, str] = field(default_factory=dict)
    items: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def in_dossier(self, dossier: str) -> Places:
        """With this dossier open; none when it is empty."""
        return replace(self, dossier=dossier)

    def on_page(self, dossier: str, page: str) -> Places:
        """With this dossier open at this page."""
        return replace(self, dossier=dossier, pages={**self.pages, dossier: page})

    def at_item(self, dossier: str, page: str, item: str) -> Places:
        """With this place on a page."""
        return replace(self, items={**self.items, dossier: {**self.items.get(dossier, {}), page: item}})

    def item(self, dossier: str, page: str) -> str:
        """The place on a page; empty when there is none."""
        return self.items.get(dossier, {}).get(page, "")


def read_places(vault: Vault) -> Places:
    """What is stored, as far as it can be read."""
    stored = read_json(vault, SETTING)
    items = stored.get("items")
    return Places(
        dossier=str(stored.get("dossier", "")),
        pages=_words(stored.get("pages")),
        items={str(key): _words(value) for key, value in items.items()} if isinstance(items, dict) else {},
    )


def write_places(vault: Vault, places: Places) -> None:
    """Store them."""
    body = {
        "dossier": places.dossier,
        "pages": dict(places.pages),
        "items": {k: dict(v) for k, v in places.items.items()},
    }
    vault.set_setting(SETTING, json.dumps(body))


def _words(stored: object) -> dict[str, str]:
    return {str(key): str(value) for key, value in stored.items()} if isinstance(stored, dict) else {}
