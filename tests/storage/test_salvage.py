"""Salvage: of a broken document, all that can be read comes into a sound one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from typing import Any

import pytest
from benchmarks.generate import argument_map

from argmap.errors import (
    ArgmapError,
    BusyError,
    DamagedError,
    InputError,
    NewerVersionError,
    NotAMapError,
    StorageError,
)
from argmap.model import edits
from argmap.model.elements import Argument, Claim, MapInfo, Source
from argmap.model.map import ArgumentMap
from argmap.storage import (
    Document,
    check_document,
    document_info,
    read_document,
    schema,
    write_document,
)
from argmap.storage.salvage import LABEL, Report, salvage, salvaged

PAGE = 4096
Editing = Callable[[Document], Any]


@pytest.fixture(scope="module")
def large() -> ArgumentMap:
    made = argument_map(300)
    sources = [Source(id=f"s{n}", title=f"Source {n}", text="words " * 50) for n in range(20)]
    return ArgumentMap.of([*made.elements(), *sources])


@pytest.fixture(scope="module")
def whole(large: ArgumentMap, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A document whose log is as good as its tables."""
    path = tmp_path_factory.mktemp("whole") / "whole.argmap"
    write_document(large, path)
    return path.read_bytes()


def _without_log(data: bytes, path: Path) -> bytes:
    """Take away what the log knows, so that only the tables can tell."""
    path.write_bytes(data)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE log SET changes = x'00'")
        connection.commit()
    return path.read_bytes()


def _saved(data: bytes | bytearray, folder: Path) -> tuple[ArgumentMap, Report]:
    """Salvage these bytes; make sure that the result is sound and the original untouched."""
    broken, target = folder / "broken.argmap", folder / "saved.argmap"
    broken.write_bytes(data)
    before = sorted(folder.iterdir())
    report = salvage(broken, target, overwrite=True)
    assert broken.read_bytes() == data
    assert {*folder.iterdir()} == {*before, target}
    assert check_document(target) == []
    return read_document(target), report


def _zeroed(data: bytes, *pages: int) -> bytearray:
    made = bytearray(data)
    for page in pages:
        made[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    return made


def test_a_sound_document_is_saved_whole(whole: bytes, large: ArgumentMap, tmp_path: Path) -> None:
    made, report = _saved(whole, tmp_path)
    assert made == large
    assert report.complete
    assert report.losses == ()
    assert (report.saved["claim"], report.saved["source"]) == (300, 20)
    assert (report.steps, report.last) == (1, 1)
    info = document_info(tmp_path / "saved.argmap")
    assert info.entries == 1
    with closing(Document.open(tmp_path / "saved.argmap")) as document:
        assert document.entry(1).label == LABEL


def test_any_zeroed_page_costs_nothing_while_the_log_is_whole(
    whole: bytes, large: ArgumentMap, tmp_path: Path
) -> None:
    pages = len(whole) // PAGE
    for page in range(0, pages, 7):
        made, report = _saved(_zeroed(whole, page), tmp_path)
        assert made == large, page
        assert report.complete, page


def test_without_the_log_a_zeroed_page_costs_what_was_on_it(
    whole: bytes, large: ArgumentMap, tmp_path: Path
) -> None:
    data = _without_log(whole, tmp_path / "other.argmap")
    pages = len(data) // PAGE
    lossy = 0
    for page in range(0, pages, 5):
        made, report = _saved(_zeroed(data, page), tmp_path)
        # No word is made up, and most are there unless the page was the root of the table.
        known = {claim.text for claim in large.claims.values()}
        assert {claim.text for claim in made.claims.values()} <= known
        if page >= 15:
            assert len(made.claims) >= 250, page
            lost = {loss.id for loss in report.losses}
            assert large.arguments.keys() - made.arguments.keys() <= lost or not report.complete
        lossy += len(made.claims) < 300
        assert (made == large) or not report.complete
    assert lossy


def test_several_breaks_are_bridged_by_what_refers_across_them(
    whole: bytes, large: ArgumentMap, tmp_path: Path
) -> None:
    data = _without_log(whole, tmp_path / "other.argmap")
    texts = [claim.text.encode() for claim in large.claims.values()]
    pages = [data.index(texts[place]) // PAGE for place in (40, 150, 260)]
    assert len(set(pages)) == 3
    made, report = _saved(_zeroed(data, *pages), tmp_path)
    assert 200 < len(made.claims) < 300
    named = {loss.id for loss in report.losses}
    # A claim that no argument has as its premise is missed by nobody.
    assert all(known in named or not large.arguments_from(known)
               for known in large.claims.keys() - made.claims.keys())  # fmt: skip


def test_a_change_that_was_cut_off_is_taken_back(
    whole: bytes, large: ArgumentMap, tmp_path: Path
) -> None:
    path, copy = tmp_path / "cut.argmap", tmp_path / "copy" / "cut.argmap"
    path.write_bytes(whole)
    copy.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE claim SET text = 'half'")
        connection.execute("UPDATE log SET changes = x'00'")
        # Anything else in the cache pushes what was changed out to the disk.
        connection.execute("SELECT sum(length(text)) FROM source").fetchone()
        copy.write_bytes(path.read_bytes())
        journal = path.with_name("cut.argmap-journal").read_bytes()
        copy.with_name("cut.argmap-journal").write_bytes(journal)
        connection.execute("ROLLBACK")
    data = copy.read_bytes()
    assert b"half" in data
    made, report = salvaged(copy)
    assert made == large
    assert report.complete
    assert copy.read_bytes() == data


def test_losses_are_named(whole: bytes, large: ArgumentMap, tmp_path: Path) -> None:
    data = _without_log(whole, tmp_path / "other.argmap")
    text = next(iter(large.claims.values())).text.encode()
    page = data.index(text) // PAGE
    made, report = _saved(_zeroed(data, page), tmp_path)
    assert not report.complete
    gone = large.claims.keys() - made.claims.keys()
    assert 0 < len(gone) < 60
    named = {loss.id for loss in report.losses if loss.kind == "claim"}
    assert named
    assert named <= gone
    arguments = {loss.id: loss for loss in report.losses if loss.kind == "argument"}
    assert arguments.keys() == large.arguments.keys() - made.arguments.keys()
    assert any(loss.text for loss in arguments.values())
    assert all(loss.why for loss in report.losses)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_truncated_file_keeps_what_is_left(
    whole: bytes, large: ArgumentMap, tmp_path: Path, share: float
) -> None:
    made, report = _saved(whole[: int(len(whole) * share)], tmp_path)
    cut = {known for known, claim in made.claims.items() if large.claims[known] != claim}
    assert cut <= {loss.id for loss in report.losses if "in part" in loss.why}
    assert all(large.claims[known].text.startswith(made.claims[known].text) for known in cut)
    assert report.complete == (made == large)
    assert share < 0.9 or len(made.claims) > 200


def test_flipped_bits_never_crash_and_never_pass_for_sound(
    whole: bytes, large: ArgumentMap, tmp_path: Path
) -> None:
    bare = _without_log(whole, tmp_path / "other.argmap")
    random = Random(7)
    saved = 0
    path = tmp_path / "flipped.argmap"
    for turn in range(40):
        data = bytearray(bare if turn % 2 else whole)
        for _ in range(random.choice([1, 20, 400])):
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        path.write_bytes(data)
        with suppress(InputError):
            made, report = salvaged(path)
            saved += 1
            assert made == large or not report.complete
        assert path.read_bytes() == data
    assert saved > 25


def test_many_steps_are_followed_and_gaps_passed_over(
    path: Path, editing: Editing, rich: ArgumentMap, tmp_path: Path
) -> None:
    document = Document.create(path, rich)
    editor = editing(document)
    for turn in range(200):
        text = f"Turn {turn}. " + "and so on " * 20
        editor.apply(edits.add_free_claim(editor.map, text))
    editor.undo()
    final = editor.map.copy()
    document.close()
    data = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM log WHERE seq = 100")
        connection.commit()
    made, report = _saved(path.read_bytes(), tmp_path)
    assert made == final
    assert (report.complete, report.steps, report.last) == (True, 201, 202)
    page = data.index(b"Turn 150. ") // PAGE
    made, report = _saved(_zeroed(data, page), tmp_path)
    assert made == final
    assert report.complete


def test_a_log_that_may_have_gone_on_is_not_trusted(
    path: Path, editing: Editing, rich: ArgumentMap, tmp_path: Path
) -> None:
    document = Document.create(path, rich)
    editor = editing(document)
    editor.apply(edits.reword(editor.map, "c1", "First."))
    editor.apply(edits.reword(editor.map, "c1", "Last."))
    document.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM log WHERE seq = 3")
        connection.execute("DELETE FROM state")
        connection.commit()
    made, report = _saved(path.read_bytes(), tmp_path)
    assert made.claims["c1"].text == "Last."
    assert not report.complete


def test_twelve_premises_keep_their_order(path: Path, tmp_path: Path) -> None:
    claims = [Claim(id=f"c{n}", text=f"Claim {n}.") for n in range(13)]
    argument = Argument(id="a", premises=tuple(f"c{n}" for n in range(12)), target="c12")
    argmap = ArgumentMap.of([MapInfo(id="m"), *claims, argument])
    write_document(argmap, path)
    made, report = _saved(_without_log(path.read_bytes(), path), tmp_path)
    assert made == argmap
    assert report.complete


def test_the_newest_words_count_where_the_log_has_a_gap(
    path: Path, editing: Editing, rich: ArgumentMap, tmp_path: Path
) -> None:
    document = Document.create(path, rich)
    editor = editing(document)
    for turn in range(30):
        editor.apply(edits.reword(editor.map, "c1", f"Wording {turn}."))
    final = editor.map.copy()
    document.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM log WHERE seq = 10")
        connection.execute("UPDATE state SET digest = x'00'")
        connection.execute("DELETE FROM claim WHERE id = 'c1'")
        connection.commit()
    data = path.read_bytes()
    made, report = _saved(data, tmp_path)
    assert "c1" not in made.claims
    assert not report.complete
    page = data.index(b"Because.") // PAGE
    made, report = _saved(_zeroed(data, page), tmp_path)
    assert made.claims["c1"].text == "Wording 29."
    assert made == final
    assert not report.complete


def test_rows_that_hold_nonsense_are_mended_or_dropped(
    whole: bytes, large: ArgumentMap, tmp_path: Path
) -> None:
    path = tmp_path / "nonsense.argmap"
    path.write_bytes(_without_log(whole, path))
    first, second, third = list(large.claims)[:3]
    with closing(sqlite3.connect(path)) as connection:
        for sql, known in (
            ("UPDATE claim SET extra = '[[[' WHERE id = ?", first),
            ("UPDATE claim SET confidence = 9e999 WHERE id = ?", second),
            ("UPDATE claim SET text = cast(x'41ff42' AS TEXT) WHERE id = ?", third),
            ("DELETE FROM source WHERE id = ?", "s1"),
        ):
            connection.execute(sql, [known])
        connection.execute("UPDATE argument SET target_claim = 'gone' WHERE target_claim = ?",
                           [first])  # fmt: skip
        connection.commit()
    made, report = _saved(path.read_bytes(), tmp_path)
    assert made.claims[first] == large.claims[first]
    assert made.claims[second].text == large.claims[second].text
    assert made.claims[third].text == "A\ufffdB"
    assert not report.complete
    whys = {loss.id: loss.why for loss in report.losses}
    assert "extra" in whys[first]
    assert "in part" in whys[second]
    assert {known for known, loss in whys.items() if "target" in loss} == {
        argument.id for argument in large.arguments_on(first)
    } - {known for known in whys if "target" not in whys[known]}


def test_hostile_additions_are_left_behind(
    whole: bytes, large: ArgumentMap, tmp_path: Path
) -> None:
    path = tmp_path / "hostile.argmap"
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIEW trap AS SELECT * FROM claim")
        connection.commit()
    made, _ = _saved(path.read_bytes(), tmp_path)
    assert made == large


def test_what_is_no_damaged_document_is_refused(whole: bytes, tmp_path: Path) -> None:
    path, target = tmp_path / "a.argmap", tmp_path / "b.argmap"

    def refused(data: bytes, error: type[ArgmapError], words: str) -> None:
        path.write_bytes(data)
        with pytest.raises(error, match=words):
            salvage(path, target)
        assert path.read_bytes() == data
        assert not target.exists()

    refused(b"", NotAMapError, "empty")
    refused(b"hello", DamagedError, "nothing can be saved")
    refused(b"x" * 100_000, DamagedError, "nothing can be saved")
    with closing(sqlite3.connect(tmp_path / "c")) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.commit()
    refused((tmp_path / "c").read_bytes(), NotAMapError, "another program")
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
        connection.execute("ALTER TABLE claim RENAME TO thesis")
        connection.commit()
    refused(path.read_bytes(), NewerVersionError, "newer")
    with pytest.raises(InputError, match="folder"):
        salvage(tmp_path, target)
    with pytest.raises(InputError, match="no such file"):
        salvage(tmp_path / "none.argmap", target)
    path.write_bytes(whole)
    target.write_bytes(b"mine")
    with pytest.raises(StorageError, match="is there already"):
        salvage(path, target)
    assert target.read_bytes() == b"mine"


def test_an_open_document_is_left_alone(document: Document, path: Path, tmp_path: Path) -> None:
    assert not document.read_only
    with pytest.raises(BusyError):
        salvage(path, tmp_path / "b.argmap")
