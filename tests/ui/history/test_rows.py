"""The list of steps: in words, by day, as far as one can scroll."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from history_driver import keys, settle, shown
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QWidget,
)

from argmap.storage.history import EntryKind, Version
from argmap.storage.past import Moment
from argmap.ui.history import changes, dates
from argmap.ui.history.listing import StepList
from argmap.ui.history.rows import Steps
from argmap.ui.history.window import HistoryWindow
from argmap.ui.history.words import step_words

Role = Qt.ItemDataRole


def test_all_steps_are_there_in_words_the_newest_first(window: HistoryWindow) -> None:
    assert shown(window.steps) == [
        "Today",
        "Name an earlier version “Sent to Anna”",
        "Undo: Add objection to 1",
        "Add objection to 1",
        "Delete 1.2 and what hangs on it",
        "Reword 1.1",
        "Add reason to 1",
        "Create map",
    ]
    assert window.windowTitle() == "History of Trial"
    assert QApplication.focusWidget() is window.list
    assert window.list.seq == 7


def test_a_row_is_one_sentence_for_a_screen_reader(window: HistoryWindow) -> None:
    time = window.steps.row(window.steps.index_of(2)).time
    spoken = window.steps.index_of(2).data(Role.AccessibleTextRole)
    assert spoken == f"Add reason to 1, {time}, version “Sent to Anna”"
    last = str(window.steps.index_of(7).data(Role.AccessibleTextRole))
    assert last.endswith(", the present moment")
    assert window.steps.index(0).data(Role.AccessibleTextRole) == "Today"


def test_whatever_takes_the_focus_has_a_name(window: HistoryWindow) -> None:
    focusable = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible()
    ]
    assert len(focusable) > 10
    for widget in focusable:
        named = isinstance(widget, QAbstractButton) and widget.text()
        inner = isinstance(widget.parent(), (StepList, changes.Changes, QLineEdit))
        assert named or widget.accessibleName() or inner, widget


def test_keys_go_through_time_and_pass_headings_over(window: HistoryWindow) -> None:
    keys("Down")
    assert window.list.seq == 6
    keys("Up", "Up", "Up")
    assert window.list.seq == 7
    keys("End")
    assert window.list.seq == 1
    keys("Down", "PgUp")
    assert window.list.seq == 7
    keys("PgDown")
    assert window.list.seq == 1
    keys("Home")
    assert window.list.seq == 7


def test_a_click_chooses_a_step_but_no_heading(window: HistoryWindow) -> None:
    def click(index: int) -> None:
        middle = window.list.visualRect(window.steps.index(index)).center()
        QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    click(4)
    assert window.list.seq == 4
    click(0)
    assert window.list.seq == 4
    settle(window)


DAY = datetime(2026, 5, 3, 12, tzinfo=UTC)


def moments(*times: datetime) -> list[Moment]:
    return [Moment(seq, time, EntryKind.EDIT, f"Do {seq}") for seq, time in enumerate(times, 1)]


def test_steps_are_grouped_by_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dates, "today", lambda: date(2026, 5, 3))
    steps = Steps()
    known = moments(
        DAY - timedelta(days=400), DAY - timedelta(days=2), DAY - timedelta(days=1), DAY, DAY
    )
    steps.show(known, [Version(4, 4, "Draft")])
    noon = QTime(DAY.astimezone().hour, DAY.astimezone().minute)
    clock = QLocale().toString(noon, QLocale.FormatType.ShortFormat)
    seen = [steps.row(steps.index(row)) for row in range(steps.rowCount())]
    assert [row.words for row in seen if row.heading][:2] == ["Today", "Yesterday"]
    assert "1 May 2026" in seen[5].words.replace("May 1,", "1 May")
    assert [row.words for row in seen if not row.heading] == [f"Do {n}" for n in (5, 4, 3, 2, 1)]
    assert [(row.names, row.now) for row in seen[1:3]] == [((), True), (("Draft",), False)]
    assert seen[1].time == clock
    assert seen[4].time.split("\u2002")[1] == clock
    assert "2025" in seen[-1].time
    assert "2026" not in seen[4].time
    assert steps.flags(steps.index(0)) == Qt.ItemFlag.NoItemFlags


def test_a_new_day_begins_a_new_group(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = Steps()
    early, late, next_day = moments(DAY, DAY, DAY + timedelta(days=1))
    steps.show([early], [])
    steps.add([late], [])
    assert shown(steps)[1:] == ["Do 2", "Do 1"]
    steps.add([next_day], [])
    assert steps.rowCount() == 5
    assert shown(steps)[1::2] == ["Do 3", "Do 2"]
    assert [steps.seq_at(steps.index_of(seq)) for seq in (1, 2, 3)] == [1, 2, 3]


@pytest.mark.parametrize(
    ("locale", "with_year", "without"),
    [
        ("en_GB", "3 May 2026", "3 May"),
        ("en_US", "May 3, 2026", "May 3"),
        ("de_DE", "3. Mai 2026", "3. Mai"),
        ("fr_FR", "3 mai 2026", "3 mai"),
        ("ja_JP", "2026年5月3日", "5月3日"),
        ("hu_HU", "2026. máj. 3.", "máj. 3."),
    ],
)
def test_short_dates_are_the_locale_s(locale: str, with_year: str, without: str) -> None:
    known = QLocale(locale)
    long = known.dateFormat(QLocale.FormatType.LongFormat)
    day = dates.qdate(date(2026, 5, 3))
    assert known.toString(day, dates.short_format(long, year=True)) == with_year
    assert known.toString(day, dates.short_format(long, year=False)) == without


def test_a_hundred_thousand_steps_are_not_worded_before_they_are_seen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    worded = []

    def counted(moment: Moment, about: EntryKind | None) -> str:
        worded.append(moment.seq)
        return step_words(moment, about)

    monkeypatch.setattr("argmap.ui.history.rows.step_words", counted)
    parent = QWidget()
    steps = Steps(parent)
    steps.show(moments(*(DAY + timedelta(minutes=n) for n in range(100_000))), [])
    assert steps.rowCount() > 100_000
    assert worded == []
    listing = StepList(steps, parent)
    listing.resize(380, 600)
    parent.show()
    listing.choose_first()
    QApplication.processEvents()
    assert listing.seq == 100_000
    assert 0 < len(set(worded)) < 60
    QTest.keySequence(listing, "End")
    QApplication.processEvents()
    assert listing.seq == 1
    assert len(set(worded)) < 120
    parent.close()
    parent.deleteLater()
