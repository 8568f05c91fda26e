"""Days and times of the past, as short as they can be told apart, in the way of the locale."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate
_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat

_WEEKDAY = re.compile(r"[\s,،]*\bd{3,4}\b[\s,،.]*|d{4}|\((?:d{3,4})\)")
_YEAR = re.compile(r"[\s,،./-]*(?:'[^']*'\s*)?y{2,4}(?:\s*'[^']*'|[年년])?[.,]?\s*")
"""The year in a date's format, with the words and stops that only it needs."""


def today() -> date:
    """Give the day that it is here."""
    return datetime.now().astimezone().date()


def day_of(time: datetime) -> date:
    """Give the day that a time was on here."""
    return time.astimezone().date()


def day_bounds(day: date) -> tuple[datetime, datetime]:
    """Give when a day begins here, and when the next one does."""
    start = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - made aware below
    following = start + timedelta(days=1)
    return start.astimezone(), following.astimezone()


def day_text(day: date, now: date) -> str:
    """Name a day: today, yesterday, or by its date."""
    if day == now:
        return translate("history", "Today")
    if day == now - timedelta(days=1):
        return translate("history", "Yesterday")
    return QLocale().toString(qdate(day), _LONG)


def time_text(time: datetime, now: date) -> str:
    """Give a time by the clock, with the day where that is not today, and its year if need be."""
    local = time.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute), _SHORT)
    if local.date() == now:
        return clock
    form = short_format(QLocale().dateFormat(_LONG), year=local.year != now.year)
    return f"{QLocale().toString(qdate(local.date()), form)}\u2002{clock}"


def whole_text(time: datetime) -> str:
    """Give a time in full: weekday, date, and the clock."""
    local = time.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute), _SHORT)
    return f"{QLocale().toString(qdate(local.date()), _LONG)}, {clock}"


@lru_cache(maxsize=8)
def short_format(long: str, *, year: bool) -> str:
    """Make of a locale's long format of dates one with a short month and no weekday."""
    made = _WEEKDAY.sub(" ", long).strip().replace("MMMM", "MMM")
    without = _YEAR.sub(" ", made).strip(" ,،")
    # Where words about the year lead the date (Latvian, Basque) it stays, whichever year it is.
    return without if not year and without[:1] in ("d", "M") else made.strip(" ,،")


def qdate(day: date) -> QDate:
    """Give a day as Qt has it."""
    return QDate(day.year, day.month, day.day)
