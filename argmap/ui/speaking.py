"""Saying something to those who hear the screen: by the accessibility bus, and nowhere else."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

try:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
except ImportError:  # pragma: no cover - Qt has it from 6.8 on
    QAccessibleAnnouncementEvent = None  # type: ignore[assignment,misc]


def is_heard() -> bool:
    """Tell whether an assistive technology is listening; where none is, nothing need be said."""
    return QAccessible.isActive()


def send(event: QAccessibleEvent) -> None:
    """Put an event on the accessibility bus."""
    QAccessible.updateAccessibility(event)


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a sentence read out; an urgent one interrupts what is being read.

    It costs nothing while nobody listens.
    """
    if text and is_heard():
        send(_event(widget, " ".join(text.split()), urgent=urgent))


def _event(widget: QWidget, text: str, *, urgent: bool) -> QAccessibleEvent:
    if QAccessibleAnnouncementEvent is None:
        widget.setAccessibleDescription(text)
        return QAccessibleEvent(widget, QAccessible.Event.Alert)
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    return event
