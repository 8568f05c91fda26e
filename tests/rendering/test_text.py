from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import texts

from argmap.rendering.breaking import HYPHEN
from argmap.rendering.fonts import Cut, Face
from argmap.rendering.text import (
    LINE_HEIGHT,
    block,
    centred,
    is_rtl,
    label,
    paragraph,
    ruler,
    runs_rtl,
)

FACE = Face(Cut.REGULAR, 11)
HEBREW = "מודלים פתוחים מאפשרים לכל אחד לבדוק, לתקן ולשפר את המערכת."


def squeezed(text: str) -> str:
    """Give a text without what may be lost at the end of a line."""
    for lost in ("\u200b", "\u00ad", HYPHEN):
        text = text.replace(lost, "")
    return "".join(text.split())


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
    plain = paragraph(text, FACE, ruler(FACE).measure(len(text), 38))  # filled line by line
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


def lines_of(text: str, most: int = 38) -> list[str]:
    return [line.text for line in block(text, FACE, most).lines]


def test_breaks_fall_where_the_sense_does() -> None:
    text = (
        "Altman added that this is neither the view of all at OpenAI nor its main concern for now."
    )
    assert lines_of(text) == [
        "Altman added that",
        "this is neither the view",
        "of all at OpenAI nor its",
        "main concern for now.",
    ]


def test_a_broken_word_bears_a_hyphen_only_where_it_is_broken() -> None:
    text = "Das Rind\u00adfleisch\u00adetikettierungs\u00adüberwachungs\u00adgesetz gilt."
    lines = lines_of(text)
    assert "\u00ad" not in "".join(lines)
    assert sum(line.endswith(HYPHEN) for line in lines) == len(lines) - 1
    short = lines_of("Ein Rind\u00adfleisch.")
    assert short == ["Ein Rindfleisch."]


def test_a_word_that_no_line_holds_is_broken_between_syllables() -> None:
    lines = lines_of("Rindfleischetikettierungsaufgabenverteilung" * 2)
    assert len(lines) > 2
    assert all(line.endswith(HYPHEN) for line in lines[:-1])
    for line, after in pairwise(lines):
        assert after[0] not in "aeiouü"
        assert len(line) > 4
        assert len(after) >= 3


def test_an_address_is_cut_after_its_signs_and_has_no_hyphen() -> None:
    lines = lines_of("https://example.org/a/very/long/path/to-the/page.html?with=query&and=more")
    assert len(lines) > 1
    assert all(line.endswith(("/", "-", ".", "?", "=", "&")) for line in lines[:-1])
    assert HYPHEN not in "".join(lines)


@pytest.mark.parametrize(
    "text",
    [
        "Il dit : « Une seule fois ! » et rien de plus – ou presque – à ce sujet ; voilà tout ? » "
        * 3,
        "Er fragte ( so heißt es ) nach 50 % mehr Geld und 30 € in bar ; niemand gab es ihm … " * 3,
    ],
)
def test_signs_stay_with_the_words_they_belong_to(text: str) -> None:
    for line in lines_of(text):
        assert not line.startswith((":", ";", "!", "?", "»", "–", ")", "%", "€", "…"))
        assert not line.endswith(("«", "("))


def test_no_break_spaces_hold_words_together() -> None:
    text = (
        "It was in New\u00a0York that 12\u202f000\u00a0people of No.\u00a07 met Mr\u00a0Smith. " * 4
    )
    assert not any(line.endswith(("New", "12", "No.", "Mr")) for line in lines_of(text.strip()))


def test_what_has_no_letters_runs_as_the_language_does() -> None:
    assert not block("2024", FACE).rtl
    assert block("2024", FACE, rtl=True).rtl
    assert not block("Only 2024", FACE, rtl=True).rtl
    languages = {"he": True, "ar-EG": True, "fa": True, "en": False, "": False, "uz-Arab": True}
    assert {language: runs_rtl(language) for language in languages} == languages
    assert not runs_rtl("az_Latn")


def test_centred_lines_share_their_middle() -> None:
    found = centred("argument from popular practice", Face(Cut.ITALIC, 10), 70)
    assert len(found.lines) > 1
    assert {round(line.x + line.width / 2, 3) for line in found.lines} == {
        round(found.width / 2, 3)
    }


def test_a_label_stays_on_one_line() -> None:
    found = label(f"{'one ' * 40}\n two", FACE)
    assert len(found.lines) == 1
    assert found.width == pytest.approx(found.lines[0].width)


def test_equal_texts_are_measured_once() -> None:
    assert block("Measured once.", FACE) is block("Measured once.", FACE)
