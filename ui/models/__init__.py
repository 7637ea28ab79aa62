"""What the lists and tables show: read-only over tuples, no data of their own."""

from __future__ import annotations
