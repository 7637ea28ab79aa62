"""The parts of the intake: family, parties, home, arrears, case, counsel."""

from __future__ import annotations
