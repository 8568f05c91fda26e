from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from argmap.rendering.fonts import Cut, Face
from argmap.rendering.text import LINE_HEIGHT, block, is_rtl, label, paragraph, ruler

FACE = Face(Cut.REGULAR, 11)
HEBREW = "מודלים פתוחים מאפשרים לכל אחד לבדוק, לתקן ולשפר את המערכת."


def squeezed(text: str) -> str:
    """Give a text without what may be lost at the end of a line."""
    return "".join(text.split()).replace("\u200b", "").replace("\u00ad", "")


@given(texts(max_size=200))
def test_nothing_is_lost_and_nothing_is_too_wide(text: str) -> None:
    found = block(text, FACE)
    assert squeezed("".join(line.text for line in found.lines)) == squeezed(text)
    most = ruler(FACE).measure(len(text), 38)
    for line in found.lines:
        assert line.width <= found.width + 1e-6
        assert line.x >= -1e-6
        assert line.x + line.width <= found.width + 1e-6
        assert line.width <= most + 0.5 or len(line.text) <= 2 or not line.text.isascii()
    steps = [b.baseline - a.baseline for a, b in zip(found.lines, found.lines[1:], strict=False)]
    assert steps == pytest.approx([LINE_HEIGHT * FACE.size] * len(steps))


@given(st.lists(st.sampled_from(["a", "debate", "turns", "on", "what", "is", "true"]), min_size=14))
def test_balanced_lines_need_no_line_more(words: list[str]) -> None:
    text = " ".join(words)
    found = block(text, FACE)
    plain = paragraph(text, FACE, ruler(FACE).measure(len(text), 38))
    assert len(found.lines) == len(plain.lines)
    assert found.width <= plain.width + 1e-6


def test_a_claim_does_not_end_in_a_lone_word() -> None:
    text = "Research on open models is published, so that its methods can be checked by anyone."
    lines = block(text, FACE).lines
    assert len(lines[-1].text.split()) > 1
    assert lines[-1].width > 0.7 * max(line.width for line in lines)


def test_short_claims_make_narrow_blocks_and_long_ones_no_more_than_their_measure() -> None:
    short, long = block("Openness speeds progress.", FACE), block("word " * 80, FACE)
    assert len(short.lines) == 1
    assert short.width < long.width
    assert max(len(line.text) for line in long.lines) <= 42


def test_right_to_left_lines_end_at_the_right_edge() -> None:
    found = block(HEBREW, FACE)
    assert found.rtl
    assert len(found.lines) > 2
    assert all(line.rtl for line in found.lines)
    assert {round(line.x + line.width, 3) for line in found.lines} == {round(found.width, 3)}


def test_each_paragraph_has_its_own_direction() -> None:
    found = block(f"A claim:\n{HEBREW}", FACE)
    assert not found.lines[0].rtl
    assert found.lines[0].x == 0
    assert found.lines[-1].rtl


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc", False), ("123 א", True), ("(א) a", True), ("é א", False), ("…", False), ("", False)],
)
def test_the_first_letter_decides_the_direction(text: str, expected: bool) -> None:
    assert is_rtl(text) is expected


def test_chinese_breaks_between_characters() -> None:
    found = block(
        "漢字仮名交じり文は日本語の文章であり、単語の間に空白を置かないことが多い。" * 2, FACE
    )
    assert len(found.lines) > 3
    assert not any(line.text.startswith(("、", "。")) for line in found.lines)


def test_addresses_and_long_words_are_cut_and_hyphens_are_used_first() -> None:
    found = block(f"https://example.org/{'x' * 200}", FACE)
    assert len(found.lines) > 3
    assert found.width <= ruler(FACE).measure(220, 38) + 0.5
    assert block("cost-benefit " * 30, FACE).lines[0].text.endswith(("cost-", "benefit"))


def test_no_cut_comes_before_a_combining_mark() -> None:
    found = block("e\u0301" * 200, FACE)
    assert len(found.lines) > 3
    assert not any(line.text.startswith("\u0301") for line in found.lines)


def test_characters_beyond_the_basic_plane_keep_their_lines_right() -> None:
    text = "𠀀𠀁𠀂漢字" * 30
    found = block(text, FACE)
    assert "".join(line.text for line in found.lines) == text


def test_a_label_stays_on_one_line() -> None:
    found = label(f"{'one ' * 40}\n two", FACE)
    assert len(found.lines) == 1
    assert found.width == pytest.approx(found.lines[0].width)


def test_equal_texts_are_measured_once() -> None:
    assert block("Measured once.", FACE) is block("Measured once.", FACE)
