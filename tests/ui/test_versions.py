"""Two versions of a text: what is shown of them, and what is marked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from argmap.ui.versions import LONGEST, Version, clipped, differences, show_both


@pytest.fixture
def pair() -> Iterator[tuple[Version, Version]]:
    """Two versions one above the other, in a window of their own."""
    window = QWidget()
    column = QVBoxLayout(window)
    found = (Version("Ours", window), Version("Theirs", window))
    for version in found:
        column.addWidget(version, 1)
    column.addStretch(0)
    window.resize(400, 500)
    window.show()
    yield found
    window.close()
    window.deleteLater()


def test_words_that_differ_are_marked(pair: tuple[Version, Version]) -> None:
    one, other = pair
    show_both(one, "🍵 Tea is much better, always.", other, "🍵 Tea is better than that, always.")
    assert one.marked() == ["much"]
    assert other.marked() == ["than that"]
    assert [found.cursor.selectedText() for found in one.extraSelections()] == ["much"]
    assert [found.cursor.selectedText() for found in other.extraSelections()] == ["than that"]
    show_both(one, "Tea is better.", other, "Coffee was drunk here for ages")
    assert (one.marked(), other.marked()) == ([], [])


def test_marks_follow_the_colours(pair: tuple[Version, Version]) -> None:
    one, other = pair
    show_both(one, "Tea is better.", other, "Tea is best.")
    before = shade(one)
    palette = QPalette(one.palette())
    palette.setColor(QPalette.ColorRole.Highlight, "#ff0000")
    one.setPalette(palette)
    assert shade(one) != before


def shade(version: Version) -> QColor:
    (found,) = version.extraSelections()
    return QColor(found.format.background().color())


def test_a_short_text_takes_no_more_room_than_it_needs(pair: tuple[Version, Version]) -> None:
    one, other = pair
    show_both(one, "Tea.", other, "Line.\n" * 100)
    QApplication.processEvents()
    assert one.maximumHeight() < 60
    assert other.maximumHeight() > 1000
    assert not one.verticalScrollBar().maximum()
    assert other.verticalScrollBar().maximum()
    before = one.maximumHeight()
    show_both(one, "Tea is better, " * 10, other, "")
    assert one.maximumHeight() > before


def test_long_texts_are_shown_from_where_they_differ() -> None:
    same = "x" * 50_000
    one, other = clipped(f"{same}ours", f"{same}theirs{same}")
    assert one.startswith("…xxx")
    assert one.endswith("xours")
    assert "theirs" in other
    assert other.endswith("x…")
    assert max(len(one), len(other)) == LONGEST + 2
    assert clipped("a", "b") == ("a", "b")


def test_long_texts_are_compared_between_where_they_are_alike() -> None:
    long = " ".join(f"word{at}" for at in range(2_000))
    one, other = differences(f"{long} ours {long}", f"{long} theirs {long}")
    assert [end - start for start, end in (*one, *other)] == [4, 6]
    assert differences("a b " * 750, "b a c " * 500) == ([], [])


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["tea", "is", ",", "🍵", "better"])), st.data())
def test_without_what_is_marked_texts_are_alike(words: list[str], data: st.DataObject) -> None:
    texts = []
    for _ in range(2):
        side = list(words)
        for _ in range(data.draw(st.integers(0, 2))):
            side.insert(data.draw(st.integers(0, len(side))), data.draw(st.sampled_from("ab🫖")))
        texts.append(" ".join(side))
    spans = differences(*texts)
    if any(spans):
        left = [_without(text, known) for text, known in zip(texts, spans, strict=True)]
        assert left[0] == left[1]


def _without(text: str, spans: list[tuple[int, int]]) -> list[str]:
    units = text.encode("utf-16-le")
    kept, at = b"", 0
    for start, end in spans:
        kept, at = kept + units[2 * at : 2 * start], end
    return (kept + units[2 * at :]).decode("utf-16-le").split()
