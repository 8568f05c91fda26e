"""Whatever befalls a document's file, it is never taken for sound where it says something else."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from storage.damages import SPOILERS, WORDS
from storage.originals import Originals, make_originals
from storage.read_damaged import LIMIT, Verdict

from argmap.errors import DamagedError, StorageError
from argmap.model.map import ArgumentMap
from argmap.session import Session
from argmap.storage import check_document, dumps, read_document, register, write_document
from argmap.storage.salvage import salvage, salvaged

forking = pytest.mark.skipif(not hasattr(os, "fork"), reason="the children are forked")


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Originals:
    return make_originals(tmp_path_factory.mktemp("originals"))


@pytest.fixture
def sound(originals: Originals, path: Path) -> Path:
    path.write_bytes(originals.whole)
    return path


# -- many damages ------------------------------------------------------------------------------


def _run(*command: str) -> str:
    folder = Path(__file__).parents[1]
    return subprocess.run(
        [sys.executable, *command], cwd=folder, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def _verdicts(count: int, kind: str = "", *flags: str) -> list[Verdict]:
    """Have so many damages read, each in every way."""
    lines = _run("-m", "storage.read_damaged", str(count), "0", kind, *flags).splitlines()
    return [Verdict(**json.loads(line)) for line in lines]


def _faults(verdicts: list[Verdict]) -> list[str]:
    return [f"{made.kind} {made.number}: {said}" for made in verdicts for said in made.faults]


def _totals(verdicts: list[Verdict]) -> Counter[tuple[str, str]]:
    """Count what became of each kind, and print that."""
    totals = Counter((made.kind, made.outcome) for made in verdicts)
    totals += Counter(
        (made.kind, f"salvaged {made.salvaged}") for made in verdicts if made.salvaged
    )
    for (kind, outcome), count in sorted(totals.items()):
        print(f"{kind:16}{outcome:20}{count:6}")
    print(f"at most {max(made.seconds for made in verdicts):.2f} s each")
    return totals


def _assert_all_well(count: int) -> None:
    verdicts = _verdicts(count)
    totals = _totals(verdicts)
    assert _faults(verdicts) == []
    assert len(verdicts) == count
    for kind in SPOILERS:
        assert totals[kind, "accepted"] + totals[kind, "refused"] >= count // len(SPOILERS)
    outcomes = Counter(made.outcome for made in verdicts)
    assert min(outcomes["accepted"], outcomes["refused"]) > count // 5
    assert Counter(made.salvaged for made in verdicts)["complete"] > count // 20
    assert max(made.seconds for made in verdicts) < LIMIT


@forking
def test_three_hundred_damages_are_seen(originals: Originals) -> None:
    assert (len(originals.words), len(originals.entries)) == (60, 93)
    _assert_all_well(300)


@forking
@pytest.mark.sweep
def test_three_thousand_damages_are_seen() -> None:
    _assert_all_well(3_000)


@forking
def test_without_its_digest_a_document_would_pass_with_other_words() -> None:
    """The control: what is told of accepted documents is told because it is looked for."""
    careful = _verdicts(10, WORDS)
    assert _faults(careful) == []
    assert {made.outcome for made in careful} == {"refused"}
    careless = _verdicts(10, WORDS, "undigested")
    assert {made.outcome for made in careless} == {"accepted"}
    assert all("accepted, but the map is another one" in made.faults for made in careless)


@forking
def test_a_crash_is_told_with_its_number() -> None:
    """The control: a child that ends by a signal, or hangs, is seen, and another goes on."""
    said = _run(
        "-c",
        "import os, signal\n"
        "from storage import read_damaged\n"
        "read_damaged.LIMIT = 1\n"
        "def judge(number):\n"
        "    if number == 5: os.kill(os.getpid(), signal.SIGSEGV)\n"
        "    while number == 6: pass\n"
        "    return '{}'\n"
        "numbers = range(4, 8)\n"
        "while numbers: numbers = numbers[read_damaged._batch(numbers, judge) :]\n",
    )
    found = [json.loads(line) for line in said.splitlines()]
    assert [(made.get("number"), made.get("faults")) for made in found] == [
        (None, None),
        (5, ["ended by SIGSEGV"]),
        (6, ["ended by SIGALRM"]),
        (None, None),
    ]


# -- what lies beside a document ---------------------------------------------------------------


def _refused(path: Path, complaint: str) -> None:
    """Have a document refused in every way, in one line, with all files left as they are."""
    before = {file: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    for reader in (Session.open, read_document):
        with pytest.raises(DamagedError, match=complaint) as caught:
            reader(path)
        assert "\n" not in str(caught.value)
    (problem,) = check_document(path)
    assert "\n" not in problem
    assert before == {file: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


@pytest.mark.parametrize("place", [0, 1])
def test_a_journal_of_another_file_spoils_nothing(
    originals: Originals, sound: Path, place: int
) -> None:
    register.journal(sound).write_bytes(originals.foreign[place])
    _refused(sound, r"is sound .* debate\.argmap-journal beside it belongs to another file")
    made, report = salvaged(sound)
    assert report.complete
    assert dumps(made) == originals.texts[-1]
    register.journal(sound).unlink()
    assert dumps(read_document(sound)) == originals.texts[-1]


def test_a_journal_of_an_older_change_spoils_nothing(originals: Originals, sound: Path) -> None:
    register.journal(sound).write_bytes(originals.journals[0])
    _refused(sound, "is sound and was left as it is")


def test_a_journal_is_left_where_the_document_is_damaged_too(
    originals: Originals, sound: Path
) -> None:
    other = originals.whole.replace(b"Claim 9 says", b"Claim 8 says")
    assert other != originals.whole
    sound.write_bytes(other)
    register.journal(sound).write_bytes(originals.foreign[0])
    _refused(sound, "is damaged and was left as it is")


def test_a_journal_of_the_last_change_takes_that_back(originals: Originals, sound: Path) -> None:
    register.journal(sound).write_bytes(originals.journals[-1])
    with Session.open(sound) as session:
        assert dumps(session.map) == originals.texts[-2]
    assert sound.read_bytes() != originals.whole
    assert check_document(sound) == []


def test_a_journal_of_another_file_spoils_nothing_that_could_not_be_replaced(
    originals: Originals, sound: Path, rich: ArgumentMap, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    register.journal(sound).write_bytes(originals.foreign[0])
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", full)
        with pytest.raises(StorageError, match="no space left"):
            write_document(rich, sound, overwrite=True)
    assert sound.read_bytes() == originals.whole


def test_a_folder_where_the_journal_would_be_is_no_crash(sound: Path) -> None:
    register.journal(sound).mkdir()
    with pytest.raises(StorageError, match="cannot read"):
        Session.open(sound)


@pytest.mark.parametrize("own", [True, False])
def test_a_write_ahead_log_spoils_nothing(
    originals: Originals, sound: Path, tmp_path: Path, own: bool
) -> None:
    log = b"another program's"
    if own:
        copy = tmp_path / "copy"
        copy.write_bytes(originals.whole)
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("UPDATE claim SET text = 'It is not so.' WHERE id = 'c2'")
            log = copy.with_name("copy-wal").read_bytes()
    sound.with_name("debate.argmap-wal").write_bytes(log)
    _refused(sound, r"debate\.argmap-wal beside it is none of Argmap's")
    assert salvage(sound, tmp_path / "saved.argmap").complete
    sound.with_name("debate.argmap-wal").unlink()
    assert dumps(read_document(sound)) == originals.texts[-1]


# -- what is said ------------------------------------------------------------------------------


def test_what_sqlite_says_on_many_lines_is_said_as_many_problems(
    originals: Originals, path: Path
) -> None:
    made = bytearray(originals.whole)
    made[32:40] = bytes([0, 0, 0, 17, 0, 0, 0, 9])  # the first of nine free pages: a table's
    path.write_bytes(made)
    problems = check_document(path)
    assert len(problems) > 1
    assert all(said.startswith("the file is damaged: ") for said in problems)
    assert not any("\n" in said or "***" in said for said in problems)


def test_what_stands_in_a_broken_file_is_not_repeated_at_length(
    originals: Originals, path: Path
) -> None:
    words = b"Reworded 4. Reworded 4. "
    path.write_bytes(originals.whole.replace(words, b"\x1b[31m\n\xff\xff" + words[8:]))
    _refused(path, "Could not decode")
    with pytest.raises(DamagedError) as caught:
        read_document(path)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300
