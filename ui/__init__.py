"""The screens: Qt and nothing that knows the law, the vault or the papers from inside."""

from __future__ import annotations

from .steady_none import keep_none

keep_none()  # before the first Qt call of any module here
