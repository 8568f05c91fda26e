from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import maps

from argmap.errors import FormatError, StorageError
from argmap.model.elements import Argument, Claim, Element, Pin, Stance
from argmap.model.map import ArgumentMap
from argmap.storage.encode import FIELDS, KINDS, decode, difference, encode, patched


def test_every_field_of_every_kind_is_listed() -> None:
    for kind in KINDS.values():
        assert list(FIELDS[kind]) == [field.name for field in dataclasses.fields(kind)]


def test_the_rich_map_has_something_in_every_field(rich: ArgumentMap) -> None:
    for kind in KINDS.values():
        said = {key for e in rich.elements() if isinstance(e, kind) for key in encode(e)}
        assert said == set(FIELDS[kind])


@given(maps())
def test_elements_come_back_equal(argmap: ArgumentMap) -> None:
    for element in argmap.elements():
        plain = json.loads(json.dumps(encode(element)))
        assert decode(type(element), plain, "it") == element


@given(st.data(), maps(min_claims=2), maps(min_claims=2))
def test_a_difference_leads_from_one_form_to_the_other_and_back(
    data: st.DataObject, one: ArgumentMap, other: ArgumentMap
) -> None:
    shared = sorted(known for known in one.claims if known in other.claims)
    known = data.draw(st.sampled_from(shared))
    before, after = one.claims[known], other.claims[known]
    old, new = difference(before, after)
    assert patched(before, old, new, "it") == after
    assert patched(after, new, old, "it") == before


def test_a_difference_names_only_what_differs() -> None:
    before = Claim(id="c", text="a", note="long", tags=("x",))
    after = dataclasses.replace(before, text="b", tags=(), pin=Pin(1, 2))
    assert difference(before, after) == (
        {"text": "a", "tags": ["x"]},
        {"text": "b", "pin": [1.0, 2.0]},
    )


def test_a_difference_tells_one_from_true_in_foreign_data() -> None:
    old, new = difference(Claim(id="c", extra={"k": 1}), Claim(id="c", extra={"k": True}))
    assert json.dumps([old, new]) == '[{"extra": {"k": 1}}, {"extra": {"k": true}}]'


def test_a_patch_that_does_not_fit_is_refused() -> None:
    claim = Claim(id="c", text="a")
    with pytest.raises(FormatError, match="does not have the “text”"):
        patched(claim, {"text": "other"}, {}, "it")
    with pytest.raises(FormatError, match="unknown key “premises”"):
        patched(claim, {}, {"premises": []}, "it")


@pytest.mark.parametrize(
    ("kind", "plain", "complaint"),
    [
        (Claim, [], "it must be an object"),
        (Claim, {}, "it has no “id”"),
        (Claim, {"id": 5}, "“id” of it must be text"),
        (Claim, {"id": "c", "colour": "red"}, "unknown key “colour”"),
        (Claim, {"id": "c", "text": None}, "“text” of it must be text"),
        (Claim, {"id": "c", "asserted": 1}, "must be true or false"),
        (Claim, {"id": "c", "asserted": None}, "must be true or false"),
        (Claim, {"id": "c", "confidence": "0.5"}, "must be a number"),
        (Claim, {"id": "c", "confidence": True}, "must be a number"),
        (Claim, {"id": "c", "tags": "a"}, "must be a list of texts"),
        (Claim, {"id": "c", "tags": ["a", 1]}, "must be a list of texts"),
        (Claim, {"id": "c", "pin": {"x": 1, "y": 2}}, "must be two numbers"),
        (Claim, {"id": "c", "pin": [1]}, "must be two numbers"),
        (Claim, {"id": "c", "extra": []}, "must be an object"),
        (Argument, {"id": "a", "premises": ["c"]}, "it has no “target”"),
        (Argument, {"id": "a", "premises": ["c"], "target": "t", "stance": "maybe"}, '"pro" or'),
        (Argument, {"id": "a", "premises": ["c"], "target": "t", "stance": []}, '"pro" or'),
    ],
)
def test_what_is_wrong_is_named(kind: type[Element], plain: object, complaint: str) -> None:
    with pytest.raises(FormatError, match=complaint):
        decode(kind, plain, "it")


def test_whole_numbers_serve_as_numbers_and_zero_has_no_sign() -> None:
    claim = decode(Claim, {"id": "c", "confidence": 1, "pin": [-0.0, 3]}, "it")
    assert claim == Claim(id="c", confidence=1.0, pin=Pin(0.0, 3.0))
    assert json.dumps(encode(Claim(id="c", pin=Pin(-0.0, -0.0)))["pin"]) == "[0.0, 0.0]"


def test_defaults_are_left_out_and_zero_is_no_default() -> None:
    assert encode(Claim(id="c")) == {"id": "c"}
    assert encode(Claim(id="c", confidence=0.0, asserted=False)) == {
        "id": "c",
        "asserted": False,
        "confidence": 0.0,
    }
    argument = Argument(id="a", premises=("c",), target="t", stance=Stance.CON)
    assert encode(argument)["stance"] == "con"


def _nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value",
    [
        (1, 2),
        {1, 2},
        b"x",
        float("nan"),
        float("-inf"),
        {1: "x"},
        10**1_000,
        "half \ud800",
        "nul \0",
        {"half \udfff": 1},
        _nested(66),
    ],
)
def test_foreign_data_that_json_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(StorageError, match="foreign data of an element"):
        encode(Claim(id="c", extra={"k": value}))


@pytest.mark.parametrize("value", [2**80, -(10**999), 1e300, _nested(60), "\r\x0b", {}, [], None])
def test_foreign_data_within_reason_is_kept(value: object) -> None:
    claim = Claim(id="c", extra={"k": value})
    plain = json.loads(json.dumps(encode(claim)))
    assert decode(Claim, plain, "it") == claim


def test_foreign_data_is_written_in_one_order() -> None:
    one = Claim(id="c", extra={"b": {"y": 1, "x": 2}, "a": 3})
    other = Claim(id="c", extra={"a": 3, "b": {"x": 2, "y": 1}})
    assert json.dumps(encode(one)) == json.dumps(encode(other))
