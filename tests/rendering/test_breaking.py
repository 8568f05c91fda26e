from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from argmap.rendering.breaking import SOFT, Piece, balanced, cut_within, filled, words_of

widths = st.lists(st.integers(1, 40), min_size=1, max_size=11)


def pieces(numbers: list[int]) -> list[Piece]:
    return [Piece("word", float(number), " ", 3.0) for number in numbers]


def lengths(made: list[Piece], breaks: list[tuple[int, int]]) -> list[float]:
    return [sum(piece.width for piece in made[a:b]) + 3.0 * (b - a - 1) for a, b in breaks]


@given(widths, st.integers(40, 90))
def test_lines_are_as_few_as_can_be_and_differ_least(numbers: list[int], measure: int) -> None:
    made = pieces(numbers)
    found, greedy = balanced(made, measure, 2.0), filled(made, measure, 2.0)
    assert [a for a, _ in found] == [0, *(b for _, b in found[:-1])]
    assert found[-1][1] == len(made)
    assert len(found) == len(greedy)
    assert max(lengths(made, found)) <= max(lengths(made, greedy)) + 1e-5
    if len(made) > 2 and len(found) > 1:
        assert _cost(made, found, measure) <= min(
            _cost(made, list(zip((0, *cut), (*cut, len(made)), strict=True)), measure)
            for cut in combinations(range(1, len(made)), len(found) - 1)
        ) * (1 + 1e-9)


def _cost(made: list[Piece], breaks: list[tuple[int, int]], measure: float) -> float:
    """Reckon what a setting costs, as the breaker's module says it; infinite if it is too wide."""
    most = max(lengths(made, filled(made, measure, 2.0))) + 1e-6
    found = lengths(made, breaks)
    if max(found) > most:
        return float("inf")
    alone = len(breaks) > 1 and breaks[-1][1] - breaks[-1][0] == 1
    return sum(length * length for length in found) + (0.25 * measure**2 if alone else 0.0)


def test_a_soft_hyphen_needs_room_for_its_hyphen() -> None:
    made = [Piece("ab", 20.0, SOFT, 0.0), Piece("cd", 20.0, " ", 3.0)]
    assert filled(made, 40.0, 5.0) == [(0, 2)]
    assert filled(made, 39.0, 5.0) == [(0, 1), (1, 2)]
    wide = [Piece("x", 18.0, " ", 3.0), *made]
    assert filled(wide, 43.0, 5.0) == [(0, 1), (1, 3)]


@given(st.text("ab-\u00ad «»?! –", max_size=40))
def test_words_and_gaps_give_the_text_again(text: str) -> None:
    told = "".join(word + gap for word, gap in words_of(text))
    assert "".join(told.split()).replace(SOFT, "") == "".join(text.split()).replace(SOFT, "")
    assert all(word for word, _ in words_of(text)) or SOFT in text


@given(st.text("abcdeiou/.-漢", min_size=2, max_size=60), st.data())
def test_a_cut_leaves_something_on_both_sides(word: str, data: st.DataObject) -> None:
    most = data.draw(st.integers(1, len(word) - 1))
    at, gap = cut_within(word, most)
    assert 1 <= at <= most
    assert gap in ("", SOFT)
    if gap:
        assert word[at - 1].isalpha()
        assert word[at].isalpha()
