"""The native text form, `.argmap.json`: lossless, in one stable order, made for diffs.

Version 1 is one JSON object: `format` is "argmap", `version` is 1, `map` describes the map as a
whole, and `sources`, `excerpts`, `claims` and `arguments` list the elements, each list by id and
left out where it is empty. An element has a line for each field that has not its default.
`resources/schema/argmap.schema.json` says the same to other programs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from json.encoder import encode_basestring
from math import isfinite
from pathlib import Path
from typing import Any

from argmap.errors import FormatError, NewerVersionError, NotAMapError
from argmap.files import read_whole, write_whole
from argmap.model.elements import Argument, Claim, Element, Excerpt, MapInfo, Source
from argmap.model.map import ArgumentMap, checked
from argmap.storage.encode import decode, encode
from argmap.storage.extra import DIGITS, Unfit

FORMAT = "argmap"
VERSION = 1
SCHEMA = "argmap.schema.json"
JSON_SUFFIX = ".argmap.json"
LIMIT = 200_000_000
"""The most bytes that are read as JSON."""

_SECTIONS: dict[str, tuple[str, type[Element]]] = {
    "sources": ("source", Source),
    "excerpts": ("excerpt", Excerpt),
    "claims": ("claim", Claim),
    "arguments": ("argument", Argument),
}
_SECTION_OF = {kind: section for section, (_, kind) in _SECTIONS.items()}
_HEADER = ("$schema", "format", "version", "map")


# -- writing ---------------------------------------------------------------------------------


def dumps(argmap: ArgumentMap) -> str:
    """Give the text form of a map; equal maps have the same text.

    Raises
    ------
    StorageError
        If an element's `extra` holds what JSON cannot.
    """
    sections: dict[str, list[str]] = {section: [] for section in _SECTIONS}
    for element in argmap.elements():
        if not isinstance(element, MapInfo):
            sections[_SECTION_OF[type(element)]].append("    " + _object(element, "    "))
    parts = [
        f'  "$schema": {_text(SCHEMA)}',
        f'  "format": {_text(FORMAT)}',
        f'  "version": {VERSION}',
        f'  "map": {_object(argmap.info, "  ")}',
        *(
            f'  "{section}": [\n' + ",\n".join(made) + "\n  ]"
            for section, made in sections.items()
            if made
        ),
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _object(element: Element, indent: str) -> str:
    """Write an element, a line for each field; only `extra` may take more."""
    lines = []
    for key, value in encode(element).items():
        if key == "extra":
            text = json.dumps(value, ensure_ascii=False, indent=2).replace("\n", f"\n{indent}  ")
        else:
            text = _text(value)
        lines.append(f'{indent}  "{key}": {text}')
    return "{\n" + ",\n".join(lines) + f"\n{indent}}}"


def _text(value: object) -> str:
    if type(value) is str:
        return encode_basestring(value)
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def write_json(argmap: ArgumentMap, path: Path) -> None:
    """Write a map as `.argmap.json`, whole or not at all.

    Raises
    ------
    StorageError
        If it cannot be written; what stood at `path` is then still there.
    """
    write_whole(path, dumps(argmap))


# -- reading ---------------------------------------------------------------------------------


def read_json(path: Path) -> ArgumentMap:
    """Read a map from a `.argmap.json` file.

    Raises
    ------
    InputError
        If there is none, or it is not of the format (see `loads`).
    """
    return loads(read_whole(path, LIMIT), path.name)


def loads(text: str | bytes, name: str = "the text") -> ArgumentMap:
    """Build the map that a text form describes; `name` is what errors call the text.

    Raises
    ------
    NotAMapError
        If it is empty, or JSON of something else.
    NewerVersionError
        If a newer Argmap wrote it.
    FormatError
        If it is no JSON or not of the format; the message says where.
    InvariantError
        If its elements do not make a map.
    """
    whole = _parsed(_decoded(text, name), name)
    _check_header(whole, name)
    return checked(list(_elements(whole, name)), name)


def _decoded(text: str | bytes, name: str) -> str:
    if len(text) > LIMIT:
        raise FormatError(f"{name} is larger than {LIMIT // 1_000_000:,} MB, the most that is read")
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError as error:
            raise FormatError(f"{name} is not UTF-8 text (byte {error.start + 1})") from None
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise NotAMapError(f"{name} is empty")
    if "\0" in text:
        raise FormatError(f"{name} holds a NUL character, so it is no JSON")
    return text


def _parsed(text: str, name: str) -> Any:
    try:
        return json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_int=_whole_number,
            parse_float=_fraction,
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise FormatError(f"{name} is not JSON ({place}): {error.msg}") from None
    except RecursionError:
        raise FormatError(f"{name} nests deeper than is read") from None
    except Unfit as error:
        raise FormatError(f"{name} {error}") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            raise Unfit(f"has the key {json.dumps(key[:40])} twice in one object")
        seen.add(key)
    raise AssertionError("unreachable")


def _no_constant(constant: str) -> Any:
    raise Unfit(f"holds {constant}, which is no JSON number")


def _whole_number(digits: str) -> int:
    if len(digits) > DIGITS:
        raise Unfit(f"holds a number of {len(digits):,} digits; at most {DIGITS:,} are read")
    return int(digits)


def _fraction(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise Unfit(f"holds the number {digits[:20]}, which is too large")
    return number


def _check_header(whole: Any, name: str) -> None:
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise NotAMapError(
            f"{name} is JSON, but no argument map of ours (“format” is not “argmap”)"
        )
    version = whole.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FormatError(f"{name} has no version number")
    if version > VERSION:
        raise NewerVersionError(
            f"{name} was written by a newer Argmap (format {version}, this one reads {VERSION}); "
            "update Argmap to open it"
        )
    for key in whole:
        if key not in _HEADER and key not in _SECTIONS:
            raise FormatError(f"{name} has an unknown key “{key[:40]}”")
    if "map" not in whole:
        raise FormatError(f"{name} has no “map”")


def _elements(whole: dict[str, Any], name: str) -> Iterator[Element]:
    yield decode(MapInfo, whole["map"], f"the map of {name}")
    for section, (word, kind) in _SECTIONS.items():
        listed = whole.get(section, [])
        if not isinstance(listed, list):
            raise FormatError(f"“{section}” of {name} must be a list")
        for place, plain in enumerate(listed, 1):
            yield decode(kind, plain, f"{word} {place} of {name}")
