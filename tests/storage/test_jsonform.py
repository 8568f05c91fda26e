from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from strategies import maps

from argmap.errors import (
    ArgmapError,
    FormatError,
    InputError,
    InvariantError,
    NewerVersionError,
    NotAMapError,
    StorageError,
)
from argmap.model.elements import Claim
from argmap.model.map import ArgumentMap
from argmap.resources import resource
from argmap.storage import jsonform
from argmap.storage.encode import FIELDS, KINDS
from argmap.storage.jsonform import dumps, loads, read_json, write_json

SCHEMA = json.loads(resource("schema", "argmap.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

SMALL = """\
{
  "$schema": "argmap.schema.json",
  "format": "argmap",
  "version": 1,
  "map": {
    "id": "m",
    "title": "Süß"
  },
  "claims": [
    {
      "id": "c1",
      "text": "One.",
      "tags": ["a", "b"],
      "extra": {
        "k": [
          1
        ]
      }
    },
    {
      "id": "c2"
    }
  ],
  "arguments": [
    {
      "id": "a1",
      "premises": ["c2"],
      "target": "c1",
      "stance": "con"
    }
  ]
}
"""


def small(**changed: Any) -> dict[str, Any]:
    """The small map as JSON values, with keys changed, or left out where the value is None."""
    whole = json.loads(SMALL) | changed
    return {key: value for key, value in whole.items() if value is not None}


@given(maps())
def test_no_map_changes_on_its_way_through_the_text(argmap: ArgumentMap) -> None:
    text = dumps(argmap)
    again = loads(text)
    assert again == argmap
    assert dumps(again) == text
    assert loads(text.encode()) == argmap
    VALIDATOR.validate(json.loads(text))


def test_the_text_is_made_for_diffs() -> None:
    assert dumps(loads(SMALL)) == SMALL


def test_elements_may_come_in_any_order() -> None:
    whole = small()
    whole["claims"].reverse()
    assert dumps(loads(json.dumps(dict(reversed(whole.items()))))) == SMALL


def test_a_byte_order_mark_is_tolerated() -> None:
    assert dumps(loads(b"\xef\xbb\xbf" + SMALL.encode())) == SMALL


def test_the_text_does_not_depend_on_the_hash_seed(rich: ArgumentMap) -> None:
    code = (
        "import sys; from argmap.storage import dumps, loads; "
        "sys.stdout.buffer.write(dumps(loads(sys.stdin.buffer.read())).encode())"
    )
    text = dumps(rich).encode()
    for seed in ("0", "1"):
        made = subprocess.run(
            [sys.executable, "-c", code],
            input=text,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
        )
        assert made.stdout == text


def test_a_file_is_written_whole_and_read_again(rich: ArgumentMap, tmp_path: Path) -> None:
    path = tmp_path / "debate.argmap.json"
    write_json(rich, path)
    assert read_json(path) == rich
    assert list(tmp_path.iterdir()) == [path]


def test_what_json_cannot_hold_leaves_the_old_file(rich: ArgumentMap, tmp_path: Path) -> None:
    path = tmp_path / "debate.argmap.json"
    write_json(rich, path)
    unfit = ArgumentMap.of([Claim(id="c", extra={"k": 10**1_000})])
    with pytest.raises(StorageError, match="foreign data"):
        write_json(unfit, path)
    assert read_json(path) == rich


# -- bad input -------------------------------------------------------------------------------

DEEP = '{"format": "argmap", "version": 1, "map": ' + "[" * 100_000


@pytest.mark.parametrize(
    ("text", "error", "complaint"),
    [
        ("", NotAMapError, r"t\.json is empty"),
        (" \n", NotAMapError, "is empty"),
        ("\ufeff", NotAMapError, "is empty"),
        (SMALL[:-40], FormatError, r"not JSON \(line \d+, column \d+\)"),
        ("hello", FormatError, r"not JSON \(line 1, column 1\)"),
        ("[1, 2]", NotAMapError, "no argument map"),
        ("{}", NotAMapError, "no argument map"),
        ('{"format": "other", "version": 1}', NotAMapError, "no argument map"),
        (b"\xff\xfe{}", FormatError, r"not UTF-8 text \(byte 1\)"),
        ('{"format":\0 "argmap"}', FormatError, "NUL"),
        (DEEP, FormatError, "nests deeper"),
        ('{"format": "argmap", "format": "argmap"}', FormatError, 'key "format" twice'),
        ('{"format": "argmap", "x": NaN}', FormatError, "holds NaN"),
        ('{"format": "argmap", "x": -Infinity}', FormatError, "holds -Infinity"),
        ('{"format": "argmap", "x": 1e999}', FormatError, "too large"),
        ('{"format": "argmap", "x": 1' + "0" * 5_000 + "}", FormatError, "5,001 digits"),
    ],
)
def test_what_is_no_map_is_told_in_one_line(
    text: str | bytes, error: type[ArgmapError], complaint: str
) -> None:
    with pytest.raises(error, match=complaint) as caught:
        loads(text, "t.json")
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("t.json")


def _claim(**fields: Any) -> dict[str, Any]:
    return small(claims=[{"id": "c1"}, {"id": "c2"} | fields])


@pytest.mark.parametrize(
    ("whole", "error", "complaint"),
    [
        (small(version=None), FormatError, "no version number"),
        (small(version="1"), FormatError, "no version number"),
        (small(version=True), FormatError, "no version number"),
        (small(version=0), FormatError, "no version number"),
        (small(version=2, colours=[]), NewerVersionError, "newer Argmap .*format 2"),
        (small(colours=[]), FormatError, "unknown key “colours”"),
        (small(map=None), FormatError, "no “map”"),
        (small(map=[]), FormatError, "the map of t must be an object"),
        (small(claims={}), FormatError, "“claims” of t must be a list"),
        (small(claims=[1]), FormatError, "claim 1 of t must be an object"),
        (_claim(colour="red"), FormatError, "claim 2 of t has an unknown key “colour”"),
        (_claim(id=""), InvariantError, "has no id"),
        (_claim(id="c1"), InvariantError, "stands twice"),
        (_claim(text="half \ud800"), InvariantError, "surrogate"),
        (_claim(text="nul \0"), InvariantError, r"U\+0000"),
        (_claim(text="x" * 1_000_000), InvariantError, "1,000,000 characters"),
        (_claim(confidence=1.5), InvariantError, "from 0 to 1"),
        (_claim(excerpts=["e"]), InvariantError, "cites an excerpt"),
        (_claim(extra={"half \ud800": 1}), FormatError, r"claim 2 of t holds U\+D800"),
        (_claim(extra={"deep": json.loads("[" * 99 + "]" * 99)}), FormatError, "65 levels"),
        (small(claims=[]), InvariantError, "premise that is not there"),
    ],
)
def test_what_is_wrong_in_a_map_is_named(
    whole: dict[str, Any], error: type[ArgmapError], complaint: str
) -> None:
    with pytest.raises(error, match=complaint) as caught:
        loads(json.dumps(whole), "t")
    assert "\n" not in str(caught.value)


def test_a_text_beyond_reason_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonform, "LIMIT", 1_000_000)
    with pytest.raises(FormatError, match="larger than 1 MB"):
        loads(b" " * 1_000_001)


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        read_json(tmp_path)
    with pytest.raises(InputError, match="no such file"):
        read_json(tmp_path / "none.argmap.json")


# -- the schema ------------------------------------------------------------------------------


def test_the_schema_is_one_and_lists_every_field() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for name, kind in KINDS.items():
        part = SCHEMA["$defs"][name]
        assert list(part["properties"]) == list(FIELDS[kind])
        assert part["required"] == [f.name for f in FIELDS[kind].values() if f.required]


def test_the_schema_fits_a_map_with_everything(rich: ArgumentMap) -> None:
    VALIDATOR.validate(json.loads(dumps(rich)))


@pytest.mark.parametrize(
    "whole",
    [
        small(version=2),
        small(format="other"),
        small(map=None),
        small(colours=[]),
        _claim(colour="red"),
        _claim(id=""),
        _claim(text=5),
        _claim(confidence=1.5),
        _claim(pin=[1]),
        _claim(tags=["a", "a"]),
        _claim(asserted=None),
        small(arguments=[{"id": "a", "premises": [], "target": "c1"}]),
        small(arguments=[{"id": "a", "premises": ["c2"], "target": "c1", "stance": "maybe"}]),
        small(excerpts=[{"id": "e", "source": "s", "start": 3}]),
    ],
)
def test_the_schema_and_the_reader_refuse_the_same(whole: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(whole)
    with pytest.raises(ArgmapError):
        loads(json.dumps(whole))
