"""What the office prefers, kept in the vault: who works here, the language, the office that signs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

from legalaid_desk.dossier import Counsel

if TYPE_CHECKING:
    from legalaid_desk.desk import Vault

LAWYER = "lawyer"
PARALEGAL = "paralegal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """All preferences. ``who`` signs the journal; ``auto_lock_minutes`` 0 never locks by itself."""

    who: str = ""
    role: str = LAWYER
    language: str = ""
    auto_lock_minutes: int = 15
    office: Counsel = Counsel()

    @property
    def is_lawyer(self) -> bool:
        """Whether who works here may approve."""
        return self.role == LAWYER


def read_preferences(vault: Vault) -> Preferences:
    """What is stored; the default for whatever is not, or can no longer be read."""
    minutes = vault.setting("auto-lock-minutes") or ""
    return Preferences(
        who=vault.setting("who") or "",
        role=PARALEGAL if vault.setting("role") == PARALEGAL else LAWYER,
        language=vault.setting("language") or "",
        auto_lock_minutes=int(minutes) if minutes.isdigit() else Preferences().auto_lock_minutes,
        office=_office(read_json(vault, "office")),
    )


def write_preferences(vault: Vault, preferences: Preferences) -> None:
    """Store them all."""
    vault.set_setting("who", preferences.who)
    vault.set_setting("role", preferences.role)
    vault.set_setting("language", preferences.language)
    vault.set_setting("auto-lock-minutes", str(preferences.auto_lock_minutes))
    vault.set_setting("office", json.dumps(asdict(preferences.office), ensure_ascii=False))


def read_json(vault: Vault, name: str) -> Mapping[str, Any]:
    """A stored setting that holds names with values; empty when it does not."""
    try:
        found = json.loads(vault.setting(name) or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _office(stored: Mapping[str, Any]) -> Counsel:
    return Counsel(**{f.name: stored[f.name] for f in fields(Counsel) if isinstance(stored.get(f.name), str)})
