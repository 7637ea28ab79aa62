"""A few choices beside each other of which one holds: Tab goes to it, arrow keys choose another."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.look import colours

from .flow import FlowLayout

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Segment(QAbstractButton):
    """One choice. ``reached`` tells that the keyboard came to it."""

    reached = Signal()

    def __init__(self, value: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.say(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Other words for the same choice."""
        self.setText(text.replace("&", "&&"))  # a name may hold one; it is no key
        self.setAccessibleName(text)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """The arrows move from choice to choice also on a page where they have another meaning (the walk)."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in ARROWS:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font(checked=True))
        return QSize(metrics.horizontalAdvance(self._shown()) + 26, metrics.height() + 14)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours(self)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = now.accent_wash if self.isChecked() else now.card
        if self.underMouse() and not self.isChecked() and self.isEnabled():
            fill = now.sunken
        painter.setPen(QPen(QColor(now.accent if self.isChecked() else now.line), 1.2))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(now.accent), 1.6))
            inner = rect.adjusted(2.5, 2.5, -2.5, -2.5)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setFont(self._font(checked=self.isChecked()))
        painter.setPen(QColor(now.ink if self.isEnabled() else now.quiet))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._shown())

    def _shown(self) -> str:
        return self.text().replace("&&", "&")

    def _font(self, *, checked: bool) -> QFont:
        font = QFont(self.font())
        if checked:
            font.setWeight(QFont.Weight.DemiBold)
        return font


class Segments(QWidget):
    """The choices in a row that wraps. ``picked`` tells the value the user chose."""

    picked = Signal(str)

    def __init__(self, name: str, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(told)
        self._group = QButtonGroup(self)
        self._layout = FlowLayout(self)
        self._group.buttonClicked.connect(self._tell)

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Make these the choices: value and words. New words for the same values change nothing else."""
        if [button.value for button in self.buttons] == [value for value, _ in choices]:
            for button, (_, text) in zip(self.buttons, choices, strict=True):
                button.say(text)
            return
        for old in self.buttons:
            self._group.removeButton(old)
            self._layout.removeWidget(old)
            old.deleteLater()
        for value, text in choices:
            button = Segment(value, text, self)
            button.setObjectName(f"{self.objectName()}-{value or 'all'}")
            self._group.addButton(button)
            button.reached.connect(self._lead_tab_to_it)
            self._layout.addWidget(button)

    def hold(self, value: str) -> None:
        """Show this choice as the one that holds; none when it is not among them."""
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(button.value == value)
        self._group.setExclusive(True)
        self._lead_tab_to_it()

    def _lead_tab_to_it(self) -> None:
        """Qt keeps Tab for the one that last had the keyboard; from there the arrows would move and choose nothing."""
        is_held = any(button.isChecked() for button in self.buttons)
        for button in self.buttons:
            is_stop = button.isChecked() or not is_held
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def take_keyboard(self) -> None:
        """The keyboard goes to the choice that holds, else to the first."""
        held = [button for button in self.buttons if button.isChecked()]
        for button in (*held, *self.buttons)[:1]:
            button.setFocus()

    @property
    def buttons(self) -> list[Segment]:
        """The choices from left to right."""
        return [button for button in self._group.buttons() if isinstance(button, Segment)]

    @property
    def value(self) -> str:
        """The choice that holds; empty when none does."""
        return next((button.value for button in self.buttons if button.isChecked()), "")

    def _tell(self, button: QAbstractButton) -> None:
        self._lead_tab_to_it()
        if isinstance(button, Segment):
            self.picked.emit(button.value)


def row(*widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    """Widgets beside each other, those at the left first."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return layout
