"""Ranks: short strings whose alphabetical order is the order of siblings.

A rank is a whole number of variable length and, where something was put between two neighbours,
a fraction behind it. Appending counts up, so ten thousand siblings still have ranks of four
characters; inserting touches no other sibling (the idea is known as fractional indexing).

The first character tells how many digits the whole number has: `a` one, `b` two, …; for numbers
below zero `Z` one, `Y` two, … . Digits are base 62 in ASCII order.
"""

from __future__ import annotations

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {digit: value for value, digit in enumerate(_DIGITS)}
_BASE = len(_DIGITS)
FIRST = "a0"

_LONG = 100
"""Ranks of this length come of some hundred insertions at one place; the row is then renewed."""


def _head_length(rank: str) -> int:
    """Count the characters of the whole number, its first one included; 0 where there is none."""
    head = rank[:1]
    if "a" <= head <= "z":
        return ord(head) - ord("a") + 2
    if "A" <= head <= "Z":
        return ord("Z") - ord(head) + 2
    return 0


def is_rank(text: str) -> bool:
    """Tell whether `text` is a rank that something can be put before, after or beside."""
    length = _head_length(text)
    if not length or len(text) < length or text[0] in "Az":
        return False
    return all(digit in _VALUE for digit in text[1:]) and (len(text) == length or text[-1] != "0")


def _counted(whole: str, step: int) -> str:
    """Count the whole number one up or down, growing or shrinking it where it runs over."""
    digits = [_VALUE[digit] for digit in whole[1:]]
    for place in reversed(range(len(digits))):
        digits[place] += step
        if 0 <= digits[place] < _BASE:
            return whole[0] + "".join(_DIGITS[value] for value in digits)
        digits[place] %= _BASE
    if whole[0] == "Z" and step > 0:
        return "a0"
    if whole[0] == "a" and step < 0:
        return "Zz"
    head = chr(ord(whole[0]) + step)
    fill = "0" if step > 0 else "z"
    return head + fill * (_head_length(head) - 1)


def _middle(low: str, high: str) -> str:
    """Give a fraction between two (`high` empty: one), never ending in 0."""
    found = ""
    while True:
        shared = 0
        while shared < len(high) and (low[shared : shared + 1] or "0") == high[shared]:
            shared += 1
        found, low, high = found + high[:shared], low[shared:], high[shared:]
        floor = _VALUE[low[0]] if low else 0
        ceiling = _VALUE[high[0]] if high else _BASE
        if ceiling - floor > 1:
            return found + _DIGITS[(floor + ceiling) // 2]
        if len(high) > 1:
            return found + high[0]
        found, low, high = found + _DIGITS[floor], low[1:], ""


def between(before: str | None, after: str | None) -> str:
    """Give a rank that sorts behind `before` and ahead of `after`; None is an open end.

    Raises
    ------
    ValueError
        If either is no rank, or `before` does not sort ahead of `after`.
    """
    for rank in (before, after):
        if rank is not None and not is_rank(rank):
            raise ValueError(f"not a rank: {rank!r}")
    if before is None and after is None:
        return FIRST
    if before is None:
        assert after is not None
        whole = after[: _head_length(after)]
        return whole if whole < after else _counted(whole, -1)
    whole = before[: _head_length(before)]
    if after is None:
        return _counted(whole, 1)
    if before >= after:
        raise ValueError(f"no rank between {before!r} and {after!r}")
    if after.startswith(whole):
        return whole + _middle(before[len(whole) :], after[len(whole) :])
    counted = _counted(whole, 1)
    return counted if counted < after else whole + _middle(before[len(whole) :], "")


def has_room(before: str | None, after: str | None) -> bool:
    """Tell whether a rank of reasonable length fits between two; None is an open end."""
    for rank in (before, after):
        if rank is not None and not (is_rank(rank) and len(rank) < _LONG):
            return False
    return before is None or after is None or before < after


def evenly(count: int) -> list[str]:
    """Give `count` ranks in order, as short as they get."""
    ranks = [FIRST][:count]
    while len(ranks) < count:
        ranks.append(_counted(ranks[-1], 1))
    return ranks
