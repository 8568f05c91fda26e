"""The records: all that a person can do, each under its own name and keys."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations

import pytest

from argmap.commands.record import Category, Command, Register, Scope
from argmap.commands.registry import commands
from argmap.resources import resource

ALL = tuple(commands())
MODIFIERS = ("Ctrl", "Alt", "Shift")
KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z0-9+=?,.-]|F\d{1,2}|[A-Z][A-Za-z]+)")

each = pytest.mark.parametrize("command", ALL, ids=lambda command: command.id)


def parts(key: str) -> tuple[frozenset[str], str]:
    """Give the modifiers of a key, and what is pressed with them."""
    *before, last = key.replace("++", "+Plus").split("+")
    return frozenset(before), "+" if last == "Plus" else last


def test_ids_titles_and_keys_stand_once() -> None:
    ids = Counter(command.id for command in ALL)
    titles = Counter((command.category, command.title) for command in ALL)
    places = Counter(command.toolbar for command in ALL if command.toolbar)
    for counted in (ids, titles, places):
        assert set(counted.values()) == {1}, counted.most_common(1)
    for one, other in combinations(ALL, 2):
        if one.scope.meets(other.scope):
            assert not {*map(parts, one.keys)} & {*map(parts, other.keys)}, (one.id, other.id)


def test_the_editor_has_its_keys_for_itself_but_for_the_windows() -> None:
    for one in Scope:
        for other in Scope:
            apart = {one, other} in ({Scope.EDITOR, Scope.MAP}, {Scope.EDITOR, Scope.CANVAS})
            assert one.meets(other) is not apart
            assert one.meets(other) is other.meets(one)


@each
def test_a_command_says_what_it_does(command: Command) -> None:
    assert re.fullmatch(r"[a-z]+\.[a-z_]+", command.id)
    assert command.title[:1].isupper()
    assert not command.title.endswith(".")
    assert command.hint[:1].isupper()
    assert command.hint.endswith(".")
    assert "\n" not in command.hint
    assert command.category in Category
    assert commands()[command.id] is command


@each
def test_its_icon_is_there(command: Command) -> None:
    if command.icon:
        assert resource("icons", f"{command.icon}.svg").is_file()
    assert command.icon or not command.toolbar


@each
def test_its_keys_take_nothing_away(command: Command) -> None:
    """Input methods, desktops, menus and typing keep their keys (UX: avoided on purpose)."""
    for key in command.keys:
        assert KEY.fullmatch(key), key
        modifiers, pressed = parts(key)
        assert modifiers <= set(MODIFIERS)
        assert key not in {"Ctrl+Shift+U", "Ctrl+.", "Ctrl+Space", "F10", "Shift+1", "Shift+2"}
        assert not {"Alt", "Shift"} <= modifiers, "switches the layout of the keyboard"
        assert not {"Ctrl", "Alt"} <= modifiers, "switches work spaces, types signs"
        if len(pressed) == 1:
            assert "Ctrl" in modifiers, "a single letter types, Alt and a letter opens a menu"


@each
def test_keys_that_edit_text_do_not_leave_the_map(command: Command) -> None:
    """What a field for text needs itself works in the map alone."""
    in_text = {"Tab", "Return", "Del", "Space", "Home", "End", "Left", "Right", "Up", "Down", "Esc"}
    for key in command.keys:
        modifiers, pressed = parts(key)
        if pressed == "Tab" and "Ctrl" in modifiers:
            continue  # no field takes it
        if pressed in in_text and "Alt" not in modifiers:
            assert command.scope is not Scope.WINDOW, key


def test_every_menu_has_commands() -> None:
    assert {command.category for command in ALL if not command.bare} == set(Category)
    assert len(commands()) == len(ALL)


def test_a_command_is_found_by_its_key() -> None:
    register = commands()
    for command in ALL:
        for key in command.keys:
            assert register.by_key(key, command.scope) is command
    assert register.by_key("Ctrl+Alt+Del") is None


def test_an_id_or_a_key_cannot_be_taken_twice() -> None:
    register = Register()
    register.enter("a.one", "One", Category.FILE, "F2")(lambda _: None)
    with pytest.raises(ValueError, match=r"a\.one stands twice"):
        register.enter("a.one", "Two", Category.FILE)(lambda _: None)
    with pytest.raises(ValueError, match=r"F2 gives a\.one already"):
        register.enter("a.two", "Two", Category.EDIT, "F2", scope=Scope.MAP)(lambda _: None)
    assert [command.id for command in register] == ["a.one"]
