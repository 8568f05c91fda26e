from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from argmap.errors import InputError, InvariantError, StorageError
from argmap.model import edits
from argmap.model.changes import Step
from argmap.model.map import ArgumentMap
from argmap.storage import Document, Entry, EntryKind, check_document, read_map, write_document
from argmap.storage.common import common_base, write_further
from argmap.storage.past import moments


def _edit(path: Path, *words: str) -> None:
    document = Document.open(path)
    for text in words:
        step = edits.reword(document.map, "c1", text)
        document.map.apply(step.changes)
        seq = document.history.next_seq
        document.append(Entry(seq, datetime.now(UTC), EntryKind.EDIT, step.label, step.changes))
    document.flush()
    document.close()


@pytest.fixture
def copies(path: Path, rich: ArgumentMap) -> tuple[Path, Path]:
    """Two copies of a document with two steps."""
    write_document(rich, path)
    _edit(path, "Shared.")
    copy = path.with_name("copy.argmap")
    shutil.copy(path, copy)
    return path, copy


def test_the_base_is_the_last_step_that_both_have(copies: tuple[Path, Path]) -> None:
    ours, theirs = copies
    shared = read_map(ours)
    _edit(ours, "Ours.", "Ours again.")
    _edit(theirs, "Theirs.")
    assert common_base(ours, theirs) == (2, shared)
    assert common_base(theirs, ours) == (2, shared)


def test_a_copy_that_stayed_behind_is_itself_the_base(copies: tuple[Path, Path]) -> None:
    ours, theirs = copies
    _edit(ours, "Ours.")
    assert common_base(ours, theirs) == (2, read_map(theirs))
    assert common_base(ours, ours) == (3, read_map(ours))


def test_the_same_words_at_another_time_are_no_common_step(copies: tuple[Path, Path]) -> None:
    for path in copies:
        _edit(path, "The same.")
    assert common_base(*copies)[0] == 2


def test_documents_that_never_were_one_have_no_base(path: Path, rich: ArgumentMap) -> None:
    other = path.with_name("other.argmap")
    for made in (path, other):
        write_document(rich, made)
    with pytest.raises(InputError, match="have no common history"):
        common_base(path, other)


def test_a_further_step_goes_on_top_of_the_history(copies: tuple[Path, Path]) -> None:
    path, target = copies[0], copies[0].with_name("new.argmap")
    before = path.read_bytes()
    argmap = read_map(path)
    step = edits.reword(argmap, "c1", "Merged.")
    argmap.apply(step.changes)
    write_further(path, step, target)
    assert read_map(target) == argmap
    assert check_document(target) == []
    assert [known.label for known in moments(target)][2:] == [step.label]
    assert common_base(target, path)[0] == 2
    assert path.read_bytes() == before
    assert sorted(known.name for known in path.parent.iterdir()) == [
        "copy.argmap",
        "debate.argmap",
        "new.argmap",
    ]


def test_an_empty_step_is_not_logged(copies: tuple[Path, Path]) -> None:
    target = copies[0].with_name("new.argmap")
    write_further(copies[0], Step("Nothing", ()), target)
    assert moments(target) == moments(copies[0])


def test_a_step_that_does_not_fit_leaves_nothing(copies: tuple[Path, Path]) -> None:
    path, target = copies[0], copies[0].with_name("new.argmap")
    step = edits.reword(read_map(path), "c1", "Merged.")
    _edit(path, "Other words.")
    with pytest.raises(InvariantError):
        write_further(path, step, target)
    assert len(list(path.parent.iterdir())) == 2
    with pytest.raises(StorageError, match="is there already"):
        write_further(path, Step("Nothing", ()), copies[1])
