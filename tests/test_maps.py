"""Maps as files: what tells the format, and what is never written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from argmap import maps
from argmap.errors import BusyError, DamagedError, FormatError, InputError, StorageError
from argmap.model.elements import Argument, Claim, MapInfo, Stance
from argmap.model.map import ArgumentMap
from argmap.session import Session
from argmap.storage import is_document

OUTLINE = "# Debate\nMain.\n\t- Objection.\n"


@pytest.fixture
def argmap() -> ArgumentMap:
    return ArgumentMap.of(
        [
            MapInfo(id="m", title="Debate"),
            Claim(id="c", text="Main. é 象", note="Kept.", rank="a0"),
            Claim(id="o", text="Objection."),
            Argument(id="a", premises=("o",), target="c", stance=Stance.CON, rank="a0"),
        ]
    )


def outline_of(argmap: ArgumentMap) -> tuple[str, list[str], list[Stance]]:
    texts = sorted(claim.text for claim in argmap.claims.values())
    return argmap.info.title, texts, [known.stance for known in argmap.arguments.values()]


# -- writing and reading -------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.argmap", "a.argmap.json", "A.ARGMAP", "A.Argmap.JSON"])
def test_a_map_comes_back_as_it_was(argmap: ArgumentMap, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    maps.write(argmap, path)
    assert maps.read(path) == argmap
    assert maps.read(str(path)) == argmap
    assert is_document(path) is not name.lower().endswith("json")


@pytest.mark.parametrize("name", ["a.txt", "a.outline", "A.TXT"])
def test_an_outline_holds_the_claims_and_how_they_bear(
    argmap: ArgumentMap, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    maps.write(argmap, path)
    assert path.read_text("utf-8").startswith("# Debate\n")
    assert outline_of(maps.read(path)) == outline_of(argmap)


@pytest.mark.parametrize("name", ["a.argmap", "a.argmap.json"])
def test_documents_and_json_are_told_by_what_is_in_them(
    argmap: ArgumentMap, tmp_path: Path, name: str
) -> None:
    path, other = tmp_path / name, tmp_path / "no ending that is known"
    maps.write(argmap, path)
    path.rename(other)
    assert maps.read(other) == argmap


def test_a_foreign_format_can_be_said(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    path.write_text(OUTLINE, "utf-8")
    with pytest.raises(InputError):
        maps.read(path)
    read = maps.read(path, "outline")
    assert outline_of(read) == ("Debate", ["Main.", "Objection."], [Stance.CON])
    with pytest.raises(InputError, match="no format 'xml'"):
        maps.read(path, "xml")


@pytest.mark.parametrize("name", ["a.argmap", "a.argmap.json", "a.txt", "a"])
@pytest.mark.parametrize("content", [b"", b"\0" * 200, b"{]\0", b"SQLite format 3\0", b"\xff\xfe"])
def test_what_is_no_map_is_refused_and_left(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        maps.read(path)
    assert name in str(caught.value)
    assert path.read_bytes() == content


@pytest.mark.parametrize("name", ["a.argmap", "a.argmap.json", "a.txt"])
def test_what_is_not_there_or_a_folder_is_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with pytest.raises(InputError):
        maps.read(path)
    path.mkdir()
    with pytest.raises(InputError):
        maps.read(path)


def test_a_document_cut_short_is_damaged(argmap: ArgumentMap, tmp_path: Path) -> None:
    path = tmp_path / "a.argmap"
    maps.write(argmap, path)
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(DamagedError):
        maps.read(path)


# -- what is never written over ------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.argmap", "a.argmap.json", "a.txt", "a.pdf"])
def test_a_file_that_is_there_is_left_unless_it_is_said(
    argmap: ArgumentMap, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_text("mine")
    with pytest.raises(StorageError, match="is there already"):
        maps.write(argmap, path, overwrite=False)
    assert path.read_text() == "mine"
    if name != "a.pdf":
        maps.write(argmap, path, overwrite=True)
        assert outline_of(maps.read(path)) == outline_of(argmap)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a", "a.json", "a.pdf", "argmap"])
def test_a_name_that_tells_no_format_writes_nothing(
    argmap: ArgumentMap, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_text("mine")
    with pytest.raises(FormatError, match=r"end its name in \.argmap or \.argmap\.json"):
        maps.write(argmap, path)
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a.argmap", "a.argmap.json", "a.txt"])
def test_what_cannot_be_written_leaves_nothing(
    argmap: ArgumentMap, tmp_path: Path, name: str
) -> None:
    with pytest.raises(StorageError):
        maps.write(argmap, tmp_path / "no folder" / name)
    (tmp_path / name).mkdir()
    with pytest.raises(StorageError):
        maps.write(argmap, tmp_path / name)
    assert list(tmp_path.rglob("*")) == [tmp_path / name]


@pytest.mark.parametrize("name", ["a.argmap", "a.argmap.json", "a.txt"])
def test_a_link_that_leads_nowhere_is_there_too(
    argmap: ArgumentMap, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(StorageError):
        maps.write(argmap, path, overwrite=False)
    assert list(tmp_path.iterdir()) == [path]


def test_a_document_that_is_open_is_not_written_over(argmap: ArgumentMap, tmp_path: Path) -> None:
    path = tmp_path / "a.argmap"
    with Session.create(path, argmap.copy()):
        with pytest.raises(BusyError):
            maps.write(ArgumentMap(), path)
        with pytest.raises(BusyError):
            maps.read(path)
    assert maps.read(path) == argmap
