"""How long one has spoken, beside how long was planned. It is started by hand and says the difference in words."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from legalaid_desk.filings.speaking import Point
from ui.widgets.buttons import button, icon_button
from ui.widgets.words import chip, label, set_look

TICK = 500
"""Milliseconds after which the clock is read again."""

LEEWAY = 20
"""Seconds about which nobody needs to hear anything."""


class SpeakingClock(QWidget):
    """``seconds`` is the clock of the machine; what has run stays when the page is left."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.seconds = seconds
        self._since: float | None = None
        self._before = 0.0
        self._point: Point | None = None
        self._total = 0.0
        self.spoken = label("", "section", wrap=False)
        self.spoken.setObjectName("spoken")
        self.planned = label("", "quiet", wrap=False)
        self.pace = chip()
        self.go = button("", "clock-go", self.toggle)
        self.reset = icon_button("undo", self.tr("The clock back to zero"), "clock-reset", self.back_to_zero)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.go, self.spoken, self.planned, self.pace, self.reset):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.show_now)
        self.show_now()

    @property
    def is_running(self) -> bool:
        """Whether the time runs."""
        return self._since is not None

    @property
    def elapsed(self) -> float:
        """Seconds spoken."""
        return self._before + (self.seconds() - self._since if self._since is not None else 0.0)

    def show_point(self, point: Point | None, total: float) -> None:
        """What is being said now, and how long all of it was planned to take."""
        self._point, self._total = point, total
        self.show_now()

    def toggle(self) -> None:
        """Start, or stop for a moment."""
        if self.is_running:
            self._before, self._since = self.elapsed, None
            self._tick.stop()
        else:
            self._since = self.seconds()
            self._tick.start()
        self.show_now()

    def back_to_zero(self) -> None:
        """Nothing was spoken yet."""
        self._before, self._since = 0.0, None
        self._tick.stop()
        self.show_now()

    def show_now(self) -> None:
        """Read the clock."""
        self.go.setText(self.tr("&Stop the clock") if self.is_running else self.tr("&Start the clock"))
        self.go.setAccessibleName(self.go.text().replace("&", ""))
        self.spoken.setText(minutes(self.elapsed))
        self.spoken.setAccessibleName(self.tr("Spoken: {time}").format(time=minutes(self.elapsed)))
        begins = self._point.begins if self._point else 0.0
        self.planned.setText(
            self.tr("planned here {here} of {total}").format(here=minutes(begins), total=minutes(self._total))
        )
        text, tone = self._said()
        self.pace.setVisible(bool(text))
        self.pace.setText(text)
        set_look(self.pace, "tone", tone)
        self.reset.setEnabled(self.elapsed > 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_running:
            self._tick.start()
        self.show_now()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    def _said(self) -> tuple[str, str]:
        """How far before or behind the plan one is at this point, and its tone."""
        if self._point is None or self.elapsed == 0:
            return "", ""
        late = self.elapsed - (self._point.begins + self._point.lasts)
        early = self._point.begins - self.elapsed
        if late > LEEWAY:
            return self.tr("{time} behind").format(time=minutes(late)), "warn"
        if early > LEEWAY:
            return self.tr("{time} ahead").format(time=minutes(early)), "accent"
        return self.tr("on time"), "good"


def minutes(seconds: float) -> str:
    """'4:05'."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
