"""The pages: each takes a Session, and none knows another."""

from __future__ import annotations
