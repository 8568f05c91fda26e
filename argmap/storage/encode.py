"""Elements as plain JSON values and back: the one list of every element's fields.

The text form, the document's rows and its log all go through here. A field that has its default
is left out, so that what is written is small and files grow old well. Keys keep the order in which
`argmap.model.elements` declares them; the keys of `extra` are sorted, for equal maps to be written
equally.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from argmap.errors import FormatError
from argmap.model.elements import (
    NOTHING,
    Argument,
    Claim,
    Element,
    Excerpt,
    MapInfo,
    Pin,
    Source,
    Stance,
)
from argmap.storage.extra import Unfit, plain_extra, read_extra

Plain: TypeAlias = dict[str, Any]
E = TypeVar("E", bound=Element)

KINDS: dict[str, type[Element]] = {
    "map": MapInfo,
    "source": Source,
    "excerpt": Excerpt,
    "claim": Claim,
    "argument": Argument,
}
"""The kinds of elements by their names, in the order in which they are written."""

NAMES: dict[type[Element], str] = {kind: name for name, kind in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Form:
    """How one type of value is written (`plain`) and read (`value`, None where it does not fit)."""

    wanted: str
    plain: Callable[[Any], Any]
    value: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an element."""

    name: str
    form: Form
    required: bool
    default: Any


def _same(value: Any) -> Any:
    return value


def _text(raw: Any) -> str | None:
    return raw if isinstance(raw, str) else None


def _flag(raw: Any) -> bool | None:
    return raw if isinstance(raw, bool) else None


def _number(raw: Any) -> float | None:
    """Read a number; adding 0.0 turns a negative zero, which SQLite cannot keep, into zero."""
    if isinstance(raw, float):
        return raw + 0.0
    if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) <= 2**53:
        return float(raw)
    return None


def _count(raw: Any) -> int | None:
    whole = isinstance(raw, int) and not isinstance(raw, bool)
    return raw if whole and 0 <= raw <= 2**53 else None


def _texts(raw: Any) -> tuple[str, ...] | None:
    fits = isinstance(raw, list) and all(isinstance(item, str) for item in raw)
    return tuple(raw) if fits else None


def _stance(raw: Any) -> Stance | None:
    return Stance(raw) if raw in ("pro", "con") else None


def _pin(raw: Any) -> Pin | None:
    if not isinstance(raw, list) or len(raw) != 2:
        return None
    x, y = map(_number, raw)
    return None if x is None or y is None else Pin(x, y)


def _plain_pin(pin: Pin) -> list[float]:
    return [float(pin.x) + 0.0, float(pin.y) + 0.0]


TEXT = Form("text", _same, _text)
TEXTS = Form("a list of texts", list, _texts)
FLAG = Form("true or false", bool, _flag)
NUMBER = Form("a number", lambda value: float(value) + 0.0, _number)
COUNT = Form("a whole number from 0", int, _count)
STANCE = Form('"pro" or "con"', str, _stance)
PIN = Form("two numbers", _plain_pin, _pin)
EXTRA = Form("an object", plain_extra, read_extra)

_FORMS = {
    "premises": TEXTS,
    "tags": TEXTS,
    "excerpts": TEXTS,
    "asserted": FLAG,
    "implicit": FLAG,
    "folded": FLAG,
    "confidence": NUMBER,
    "strength": NUMBER,
    "start": COUNT,
    "end": COUNT,
    "stance": STANCE,
    "pin": PIN,
    "extra": EXTRA,
}
"""The forms of all fields that are no plain text."""


def _field(made: dataclasses.Field[Any]) -> Field:
    required = made.default is made.default_factory is dataclasses.MISSING
    default = NOTHING if made.name == "extra" else made.default
    return Field(made.name, _FORMS.get(made.name, TEXT), required, default)


FIELDS: dict[type, dict[str, Field]] = {
    kind: {made.name: _field(made) for made in dataclasses.fields(kind)} for kind in KINDS.values()
}
"""The fields of each kind of element by name, in order."""


def encode(element: Element) -> Plain:
    """Give an element as plain JSON values, without what has its default.

    Raises
    ------
    StorageError
        If its `extra` holds what JSON cannot.
    """
    plain = {}
    for field in FIELDS[type(element)].values():
        value = getattr(element, field.name)
        if field.required or value != field.default:
            plain[field.name] = field.form.plain(value)
    return plain


def decode(kind: type[E], plain: object, what: str) -> E:
    """Build an element from plain JSON values; `what` names it where it is wrong.

    Raises
    ------
    FormatError
        If a field is missing, unknown or of a wrong type.
    """
    if not isinstance(plain, dict):
        raise FormatError(f"{what} must be an object")
    known = FIELDS[kind]
    values = {}
    for name, raw in plain.items():
        field = known.get(name)
        if field is None:
            raise FormatError(f"{what} has an unknown key “{name[:40]}”")
        values[name] = value_of(field, raw, what)
    for field in known.values():
        if field.required and field.name not in values:
            raise FormatError(f"{what} has no “{field.name}”")
    return kind(**values)


def value_of(field: Field, raw: Any, what: str) -> Any:
    """Read one field's plain value."""
    try:
        value = field.form.value(raw)
    except Unfit as error:
        raise FormatError(f"“{field.name}” of {what} {error}") from None
    if value is None:
        raise FormatError(f"“{field.name}” of {what} must be {field.form.wanted}")
    return value


def difference(before: Element, after: Element) -> tuple[Plain, Plain]:
    """Give the fields that two forms of an element differ in, as each has them.

    A field that has its default on one side is missing there.
    """
    old, new = encode(before), encode(after)
    return _without(old, new), _without(new, old)


def _without(plain: Plain, other: Plain) -> Plain:
    """Leave out what `other` says just so; 1 and true, which Python calls equal, are not."""
    return {
        key: value
        for key, value in plain.items()
        if key not in other or other[key] != value or (key == "extra" and _exact(plain, other))
    }


def _exact(plain: Plain, other: Plain) -> bool:
    return repr(plain["extra"]) != repr(other["extra"])


def patched(element: E, old: Plain, new: Plain, what: str) -> E:
    """Give the form of an element in which the fields that were `old` are `new` (`difference`).

    Raises
    ------
    FormatError
        If the element does not have the old fields, or the new ones are none of its kind.
    """
    known = FIELDS[type(element)]
    for name, raw in old.items():
        if name not in known or getattr(element, name) != value_of(known[name], raw, what):
            raise FormatError(f"{what} does not have the “{name[:40]}” that was noted")
    values = {name: known[name].default for name in old}
    for name, raw in new.items():
        if name not in known:
            raise FormatError(f"{what} has an unknown key “{name[:40]}”")
        values[name] = value_of(known[name], raw, what)
    return dataclasses.replace(element, **values)
