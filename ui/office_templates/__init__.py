"""The Word templates in the settings: what each is for, what is wrong with one, and the versions of the office."""

from __future__ import annotations
