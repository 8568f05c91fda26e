"""Files that are no maps, newer, broken, hostile or in use: each its own clear line."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from argmap.errors import (
    ArgmapError,
    BusyError,
    DamagedError,
    InputError,
    NewerVersionError,
    NotAMapError,
    StorageError,
)
from argmap.model.map import ArgumentMap
from argmap.storage import (
    Document,
    check_document,
    document_info,
    faults,
    guard,
    opening,
    read_document,
    read_map,
    register,
    schema,
    write_document,
)

Reader = Callable[[Path], object]
READERS: list[Reader] = [read_map, read_document, document_info, check_document, Document.open]
OPENERS: list[Reader] = [read_map, read_document, Document.open]


@pytest.fixture
def sound(path: Path, rich: ArgumentMap) -> Path:
    write_document(rich, path)
    return path


def _alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def _expect(reader: Reader, path: Path, error: type[ArgmapError], complaint: str) -> None:
    """Have a reader refuse a file in one line, and leave it and its folder as they are."""
    before = _folder(path.parent)
    with pytest.raises(error, match=complaint) as caught:
        reader(path)
    assert "\n" not in str(caught.value)
    assert _folder(path.parent) == before


def _folder(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(folder.iterdir()) if p.is_file()}


# -- no maps -------------------------------------------------------------------------------------


@pytest.mark.parametrize("reader", READERS)
def test_a_folder_or_nothing_is_told(reader: Reader, tmp_path: Path) -> None:
    _expect(reader, tmp_path, InputError, "is a folder, not a file")
    _expect(reader, tmp_path / "none.argmap", InputError, "no such file")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
@pytest.mark.parametrize("reader", READERS)
def test_a_pipe_is_not_waited_for(reader: Reader, path: Path) -> None:
    os.mkfifo(path)
    _expect(reader, path, InputError, "no plain file")


@pytest.mark.parametrize("reader", READERS)
def test_an_empty_file_is_told(reader: Reader, path: Path) -> None:
    path.touch()
    _expect(reader, path, NotAMapError, "is empty")


@pytest.mark.parametrize("reader", READERS[1:])
def test_a_foreign_file_is_no_document(reader: Reader, path: Path) -> None:
    path.write_bytes(b"\x89PNG and so on" * 20)
    _expect(reader, path, NotAMapError, "no Argmap document")


@pytest.mark.parametrize("reader", READERS)
def test_an_sqlite_file_of_another_program_is_told(reader: Reader, path: Path) -> None:
    _alter(path, "CREATE TABLE claim (id)")
    _expect(reader, path, NotAMapError, "another program")


def test_a_map_is_known_by_its_content_whatever_its_name(
    sound: Path, rich: ArgumentMap, tmp_path: Path
) -> None:
    assert read_map(sound.rename(tmp_path / "map.json")) == rich
    path = tmp_path / "no suffix"
    path.write_bytes(b"\x00\x01 neither")
    _expect(read_map, path, InputError, "no suffix holds a NUL")


def test_what_cannot_be_read_is_told(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    for reader in READERS:
        with pytest.raises(InputError, match="permission denied"):
            reader(sound)


# -- broken --------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [50, 100, 4_096, 5_000, 40_000])
@pytest.mark.parametrize("reader", OPENERS)
def test_a_truncated_document_is_damaged(reader: Reader, size: int, sound: Path) -> None:
    os.truncate(sound, size)
    _expect(reader, sound, DamagedError, "is cut short")


@pytest.mark.parametrize("reader", OPENERS)
def test_an_altered_row_shows(reader: Reader, sound: Path) -> None:
    _alter(sound, "UPDATE claim SET text = 'It is not so.' WHERE id = 'c1'")
    _expect(reader, sound, DamagedError, "left as it is: .* was altered")


ALTERED = {
    "row": "UPDATE claim SET rank = 'a9'",
    "missing row": "DELETE FROM argument WHERE id = 'a2'",
    "number": "UPDATE argument SET strength = 7 WHERE id = 'a1'",
    "reference": "UPDATE premise SET claim = 'gone'",
    "json": "UPDATE claim SET extra = '{' WHERE id = 'c1'",
    "deep json": f"UPDATE claim SET extra = '{'[' * 100_000}' WHERE id = 'c1'",
    "no map": "DELETE FROM map",
    "no state": "DELETE FROM state",
    "head": "UPDATE state SET head = 7",
    "digest": "UPDATE state SET digest = zeroblob(32)",
    "label": "UPDATE log SET label = 'x'",
    "changes": "UPDATE log SET changes = x'00'",
    "no log": "DELETE FROM log",
    "undo of nothing": "UPDATE log SET kind = 'undo'",
}


@pytest.mark.parametrize("alteration", list(ALTERED))
def test_no_altered_document_passes_for_sound(alteration: str, sound: Path) -> None:
    _alter(sound, ALTERED[alteration])
    for reader in OPENERS:
        _expect(reader, sound, DamagedError, "is damaged and was left as it is")
    assert check_document(sound)


def test_a_flipped_bit_is_no_crash_and_never_another_map(sound: Path, rich: ArgumentMap) -> None:
    whole = sound.read_bytes()
    refused = 0
    for place in range(60, len(whole), len(whole) // 150):
        sound.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        try:
            assert read_document(sound) == rich
        except (InputError, StorageError):
            refused += 1
    assert refused > 10


# -- hostile -------------------------------------------------------------------------------------

ENDLESS = "WITH RECURSIVE r (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT max(i) FROM r"

HOSTILE = {
    "trigger": [
        "CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM claim; END",
    ],
    "view": ["CREATE VIEW v AS SELECT hex(zeroblob(1000000)) AS text"],
    "view in place of a table": [
        "PRAGMA foreign_keys = OFF",
        "ALTER TABLE claim RENAME TO hidden",
        f"CREATE VIEW claim AS {ENDLESS}",
    ],
    "column": ["ALTER TABLE log ADD COLUMN x TEXT AS (hex(zeroblob(100000000))) VIRTUAL"],
    "table": ["CREATE TABLE comment (x)"],
    "index": ["CREATE INDEX i ON claim (length(text))"],
    "virtual table": ["CREATE VIRTUAL TABLE f USING fts5 (x)"],
    "missing index": ["DROP INDEX premise_by_claim"],
    "missing table": ["DROP TABLE premise"],
}


@pytest.mark.parametrize("kind", list(HOSTILE))
def test_what_was_slipped_in_or_taken_out_is_turned_away(kind: str, sound: Path) -> None:
    _alter(sound, *HOSTILE[kind])
    for reader in OPENERS:
        _expect(reader, sound, DamagedError, "is not as Argmap makes it")
    assert len(check_document(sound)) == 1


@pytest.mark.parametrize("reader", OPENERS)
def test_another_journal_mode_is_turned_away(reader: Reader, sound: Path) -> None:
    with closing(sqlite3.connect(sound)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    _expect(reader, sound, DamagedError, "journal mode")


def test_reading_gives_up_in_the_end(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "DEADLINE", -1.0)
    with (
        closing(opening.connect(sound, "ro")) as connection,
        pytest.raises(DamagedError, match="too long"),
        faults.translated(sound),
    ):
        connection.execute(ENDLESS).fetchone()


# -- newer ---------------------------------------------------------------------------------------


def test_a_newer_document_that_only_has_more_is_opened_for_reading(
    sound: Path, rich: ArgumentMap, tmp_path: Path
) -> None:
    _alter(
        sound, "CREATE TABLE comment (x TEXT) STRICT", f"PRAGMA user_version = {schema.VERSION + 1}"
    )
    before = sound.read_bytes()
    document = Document.open(sound)
    assert (document.read_only, document.read_only_reason) == (True, "newer version")
    assert document.map == rich
    made = document.save_as(tmp_path / "copy.argmap")
    document.close()
    assert not made.read_only
    assert not made.kept_history
    made.close()
    assert read_document(sound) == rich
    assert sound.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE claim ADD COLUMN colour TEXT",
        "DROP TABLE premise",
        "CREATE VIEW v AS SELECT 1",
        "UPDATE log SET time = 9000000000000000000",
    ],
)
def test_a_newer_document_that_cannot_be_read_is_told(statement: str, sound: Path) -> None:
    _alter(sound, statement, f"PRAGMA user_version = {schema.VERSION + 1}")
    _expect(Document.open, sound, NewerVersionError, "newer Argmap")


# -- open elsewhere ------------------------------------------------------------------------------

HOLDER = """
import sys
from pathlib import Path
from argmap.model import edits
from argmap.storage import Document
from datetime import UTC, datetime
from argmap.storage import Entry, EntryKind
document = Document.open(Path(sys.argv[1]))
step = edits.reword(document.map, "c2", "Said elsewhere.")
document.map.apply(step.changes)
document.append(Entry(2, datetime.now(UTC), EntryKind.EDIT, step.label, step.changes))
document.flush()
print("open", flush=True)
sys.stdin.read()
document.close()
"""


@contextmanager
def held(path: Path) -> Iterator[Popen[str]]:
    """Have another process open a document, change it, and keep it open."""
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True) as made:
        assert made.stdout
        assert made.stdout.readline() == "open\n"
        yield made


def test_what_is_open_elsewhere_can_be_read_as_a_copy(sound: Path) -> None:
    with held(sound):
        with pytest.raises(BusyError, match=r"open elsewhere.*reading only"):
            Document.open(sound)
        document = Document.open(sound, read_only=True)
        assert (document.read_only, document.read_only_reason) == (True, "open elsewhere")
        assert document.map.claims["c2"].text == "Said elsewhere."
        assert [entry.seq for entry in document.entries()] == [1, 2]
        document.close()
        assert read_map(sound) == document.map
        assert document_info(sound).entries == 2
        assert check_document(sound) == []
    Document.open(sound).close()


def test_a_copy_of_what_is_open_elsewhere_can_be_saved(sound: Path, tmp_path: Path) -> None:
    with held(sound):
        document = Document.open(sound, read_only=True)
        made = document.save_as(tmp_path / "copy.argmap")
        assert made.kept_history
        document.close()
        made.close()
    assert check_document(tmp_path / "copy.argmap") == []
    assert document_info(tmp_path / "copy.argmap").entries == 2


def test_no_copy_is_made_in_the_middle_of_a_change(
    sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.sleep", lambda _: None)
    register.journal(sound).write_bytes(bytes.fromhex("d9d505f920a163d7"))
    with pytest.raises(BusyError):
        opening.snapshot(sound)


def test_a_document_that_is_open_here_is_never_opened_plainly(
    sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing a plain file would drop the lock that SQLite holds on it for this process."""
    document = Document.open(sound)
    plainly = Path.open

    def watched(self: Path, *rest: object, **named: object) -> object:
        assert self != sound
        return plainly(self, *rest, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", watched)
    for reader in READERS:
        with pytest.raises(BusyError):
            reader(sound)
    link = sound.with_name("link.argmap")
    link.symlink_to(sound)
    with pytest.raises(BusyError):
        read_map(link)
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=0); "
        "c.execute('BEGIN IMMEDIATE')"
    )
    command = [sys.executable, "-c", code, str(sound)]
    tried = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "database is locked" in tried.stderr
    document.close()


# -- cut off in the middle -----------------------------------------------------------------------


CUT_OFF = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("PRAGMA cache_spill = 1")
connection.execute("BEGIN IMMEDIATE")
for number in range(300):
    connection.execute("INSERT INTO claim VALUES (?, ?, 1, 0, 0, '', NULL, 0, 0, 0, '', NULL)",
        (str(number), "x" * 2000))
os._exit(1)
"""


@pytest.mark.parametrize("reader", OPENERS)
def test_a_change_that_was_cut_off_is_taken_back(
    reader: Reader, sound: Path, rich: ArgumentMap
) -> None:
    subprocess.run([sys.executable, "-c", CUT_OFF, sound], check=False)
    assert register.journal(sound).stat().st_size > 0
    found = reader(sound)
    if isinstance(found, Document):
        found.close()
        found = found.map
    assert found == rich
    assert check_document(sound) == []
