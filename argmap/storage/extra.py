"""The foreign data of an element (`extra`): any JSON there is, within reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import isfinite
from typing import Any

from argmap.errors import StorageError
from argmap.model import limits

DEPTH = limits.DEPTH + 1
"""How many levels of lists and objects may stand in each other, the outermost counted."""
DIGITS = 1_000
"""The most digits of a whole number."""

_HUGE = 10**DIGITS
_UNWELCOME = re.compile("[\x00\ud800-\udfff]")


class Unfit(Exception):  # noqa: N818 - it says what does not fit, and never leaves this package
    """What JSON, or a document, cannot hold."""


def canonical(value: object, depth: int = DEPTH) -> Any:
    """Give a JSON value with sorted keys.

    Raises
    ------
    Unfit
        If it is none, nests too deep, or holds a number or a text that cannot be kept.
    """
    if isinstance(value, str):
        return _fit_text(value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return _fit_number(value)
    if not depth:
        raise Unfit(f"nests deeper than {DEPTH} levels")
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise Unfit("has a key that is no text")
        return {_fit_text(key): canonical(value[key], depth - 1) for key in sorted(value)}
    if isinstance(value, list):
        return [canonical(item, depth - 1) for item in value]
    raise Unfit(f"holds a value of the type {type(value).__name__}, which JSON does not know")


def _fit_text(text: str) -> str:
    if found := _UNWELCOME.search(text):
        raise Unfit(f"holds U+{ord(found[0]):04X}, which cannot be kept")
    return text


def _fit_number(value: float) -> float:
    if isinstance(value, int):
        if abs(value) >= _HUGE:
            raise Unfit(f"holds a number of more than {DIGITS:,} digits")
    elif not isfinite(value):
        raise Unfit("holds a number that is not finite")
    return value


def plain_extra(extra: Mapping[str, Any]) -> dict[str, Any]:
    """Give `extra` as it is written.

    Raises
    ------
    StorageError
        If it holds what cannot be written.
    """
    try:
        return canonical(extra)  # type: ignore[no-any-return]
    except Unfit as error:
        raise StorageError(f"the foreign data of an element {error}; nothing was written") from None


def read_extra(raw: object) -> dict[str, Any] | None:
    """Give `extra` as it was read, None if it is no object.

    Raises
    ------
    Unfit
        If it holds what a map cannot keep.
    """
    return canonical(raw) if isinstance(raw, dict) else None
