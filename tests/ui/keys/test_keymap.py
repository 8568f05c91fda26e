"""Keys of the person's own: kept in a file, with no key that gives two commands."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from argmap.commands.record import Scope
from argmap.commands.registry import commands
from argmap.ui.keys.avoided import why_avoided
from argmap.ui.keys.keymap import Keymap
from argmap.ui.keys.presses import portable, pressed

Key, Held = Qt.Key, Qt.KeyboardModifier
IDS = [command.id for command in commands()]
KEYS = ("Ctrl+Z", "Tab", "Return", "Space", "Ctrl+T", "F7", "Ctrl+K")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "keys.toml"


def made(path: Path, text: str = "") -> Keymap:
    if text:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Keymap(commands(), path)


def assert_no_clash(keys: Keymap) -> None:
    given = defaultdict(list)
    for command in commands():
        for key in keys.keys(command.id):
            given[key].append(command)
    for key, known in given.items():
        for one, other in combinations(known, 2):
            assert not one.scope.meets(other.scope), (key, one.id, other.id)


def test_the_usual_keys_are_kept_nowhere(path: Path) -> None:
    keys = made(path)
    assert keys.mistakes == []
    assert all(keys.is_usual(known) for known in IDS)
    assert keys.keys("edit.redo") == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert_no_clash(keys)
    assert not path.exists()


def test_what_is_changed_is_there_at_the_next_start_and_nothing_else(path: Path) -> None:
    keys = made(path)
    told: list[str] = []
    keys.changed.connect(lambda: told.append("changed"))
    keys.give("claim.reason", ["Tab", "Ctrl+T", "Ctrl+\\", 'Ctrl+"'])
    keys.give("view.fit", [])
    assert told == ["changed"] * 2
    assert tomllib.loads(path.read_text()) == {
        "keys": {"claim.reason": ["Tab", "Ctrl+T", "Ctrl+\\", 'Ctrl+"'], "view.fit": []}
    }
    again = made(path)
    assert again.mistakes == []
    assert again.own() == keys.own()
    again.reset("claim.reason")
    again.reset("view.fit")
    assert tomllib.loads(path.read_text()) == {"keys": {}}


def test_a_key_that_is_taken_over_gives_the_other_no_more(path: Path) -> None:
    keys = made(path)
    keys.give("claim.free", ["Ctrl+Z"])
    assert keys.keys("edit.undo") == ()
    keys.reset("edit.undo")
    assert keys.keys("edit.undo") == ("Ctrl+Z",)
    assert keys.keys("claim.free") == ()
    keys.take({})
    assert keys.keys("claim.free") == ("Ins",)


def test_the_editor_and_the_map_share_keys(path: Path) -> None:
    keys = made(path)
    given = keys.given_by("Tab")
    assert given is not None
    assert given.id == "claim.reason"
    assert keys.taken("Tab", commands()["words.reason"]) == []
    keys.give("words.reason", ["Ctrl+Z"])
    assert keys.keys("edit.undo") == ()


MISTAKES = [
    ("[keys", "cannot be read"),
    ("\x00", "cannot be read"),
    ("keys = 3", "under [keys]"),
    ('other = 1\n[keys]\n"view.fit" = ["F7"]', "under [keys]"),
    ('[keys]\n"view.fit" = 3', "needs a list"),
    ('[keys]\n"view.fit" = [3]', "needs a list"),
    ('[keys]\n"view.nothing" = ["F7"]', "no command view.nothing"),
    ('[keys]\n"view.fit" = ["Ctrl+Nonsense"]', "“Ctrl+Nonsense” is no key"),
    ('[keys]\n"view.fit" = ["Ctrl+K, Ctrl+C"]', "is no key"),
    ('[keys]\n"view.fit" = ["Ctrl+Z"]', "Ctrl+Z gives Undo already"),
    ('[keys]\n"view.fit" = ["F7"]\n"view.fold_all" = ["F7"]', "Fold All: F7 gives Fit Map"),
]


@pytest.mark.parametrize(("text", "said"), MISTAKES)
def test_mistakes_in_the_file_are_told_and_passed_over(path: Path, text: str, said: str) -> None:
    keys = made(path, text)
    (mistake,) = keys.mistakes
    assert said in mistake
    assert_no_clash(keys)


def test_each_mistake_is_passed_over_by_itself(path: Path) -> None:
    text = '[keys]\n"view.fit" = ["Nonsense", "f7", "ctrl+shift+h"]\n"claim.free" = "F12"\n'
    keys = made(path, f'{text}"future.thing" = ["F12"]\n"edit.cut" = 3\n')
    assert len(keys.mistakes) == 3
    assert keys.keys("view.fit") == ("F7", "Ctrl+Shift+H")
    assert keys.keys("claim.free") == ("F12",)
    assert keys.is_usual("edit.cut")
    keys.give("edit.cut", ["F12"])
    kept = tomllib.loads(path.read_text())["keys"]
    assert kept["future.thing"] == ["F12"], "another version may have that command"


def test_a_file_that_is_no_toml_is_set_aside_before_it_is_written_over(path: Path) -> None:
    keys = made(path, "mine, by hand")
    keys.give("view.fit", ["F7"])
    assert path.with_name("keys.toml.unread").read_text() == "mine, by hand"
    assert made(path).keys("view.fit") == ("F7",)


def test_keys_that_cannot_be_kept_hold_until_the_end(path: Path) -> None:
    path.parent.write_text("a file, where the folder should be")
    keys = made(path)
    keys.give("view.fit", ["F7"])
    assert keys.keys("view.fit") == ("F7",)
    assert "cannot write" in keys.failure


@settings(max_examples=25)  # each writes files, and waits for the disk
@given(
    st.lists(
        st.tuples(st.sampled_from(IDS), st.lists(st.sampled_from(KEYS), max_size=3)), max_size=8
    )
)
def test_whatever_is_given_no_key_gives_two_commands(given: list[tuple[str, list[str]]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "keys.toml"
        keys = made(path)
        for command, wanted in given:
            keys.give(command, wanted)
            assert keys.keys(command) == tuple(dict.fromkeys(wanted))
        assert_no_clash(keys)
        again = made(path)
        assert (again.own(), again.mistakes) == (keys.own(), [])


@given(st.dictionaries(st.sampled_from(IDS), st.lists(st.sampled_from(KEYS), max_size=3)))
def test_whatever_the_file_says_no_key_gives_two_commands(wanted: dict[str, list[str]]) -> None:
    import json
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "keys.toml"
        rows = (f'"{known}" = {json.dumps(keys)}\n' for known, keys in wanted.items())
        assert_no_clash(made(path, "[keys]\n" + "".join(rows)))


# -- keys as texts -----------------------------------------------------------------------------


def press(key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier, text: str = "") -> str:
    return pressed(QKeyEvent(QEvent.Type.KeyPress, key, held, text))


def test_pressed_keys_have_one_writing_on_all_keyboards() -> None:
    both = Held.ControlModifier | Held.ShiftModifier
    assert press(Key.Key_Backtab, Held.ShiftModifier) == "Shift+Tab"
    assert press(Key.Key_Tab) == "Tab"
    assert press(Key.Key_Question, both) == "Ctrl+?"
    assert press(Key.Key_1, both) == "Ctrl+1"  # a French keyboard needs Shift for digits
    assert press(Key.Key_Z, both) == "Ctrl+Shift+Z"
    assert press(Key.Key_Plus, Held.ControlModifier | Held.KeypadModifier) == "Ctrl++"
    assert press(Key.Key_Enter, Held.KeypadModifier) == "Enter"
    assert press(Key.Key_Space, Held.ShiftModifier) == "Shift+Space"
    for alone in (Key.Key_Control, Key.Key_AltGr, Key.Key_unknown):
        assert press(alone) == ""


def test_all_usual_keys_are_in_their_portable_writing_or_have_one() -> None:
    for command in commands():
        assert all(portable(key) for key in command.keys)


@pytest.mark.parametrize(
    ("key", "scope", "avoided"),
    [
        ("Ctrl+Space", Scope.MAP, True),
        ("Ctrl+Shift+U", Scope.WINDOW, True),
        ("Ctrl+Alt+Left", Scope.WINDOW, True),
        ("Alt+Shift+P", Scope.WINDOW, True),
        ("Alt+F", Scope.WINDOW, True),
        ("F10", Scope.MAP, True),
        ("Meta+K", Scope.MAP, True),
        ("K", Scope.MAP, True),
        ("+", Scope.MAP, True),
        ("Return", Scope.WINDOW, True),
        ("Return", Scope.MAP, False),
        ("Alt+Return", Scope.WINDOW, False),
        ("Ctrl++", Scope.WINDOW, False),
        ("Ctrl+T", Scope.WINDOW, False),
        ("F7", Scope.MAP, False),
    ],
)
def test_keys_that_others_need_are_told_with_the_reason(
    key: str, scope: Scope, avoided: bool
) -> None:
    assert bool(why_avoided(key, scope)) is avoided


def test_no_usual_key_is_avoided() -> None:
    for command in commands():
        for key in command.keys:
            assert why_avoided(portable(key), command.scope) == "", (command.id, key)
