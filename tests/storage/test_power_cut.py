"""A power cut loses no step that a session was told is on the disk: `-m sweep`.

A document is edited on a disk of its own: an image in a file, formatted as ext4 and mounted. At
some moment what edits it is stopped, between two calls of the system, and the image copied: the
copy has what had reached the disk by then, and lacks what the system still kept in memory. It is
mounted and judged. What a disk itself forgets of what it said it wrote is not tried here.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from storage.killing import Killer, assert_nothing_lost, killer

from argmap.errors import ArgmapError
from argmap.model.map import ArgumentMap
from argmap.storage import check_document, document_info, register, write_document

CUTS = 40
SIZE = 64 << 20
NAME = "debate.argmap"
TOOLS = ("mkfs.ext4", "mount", "umount", "losetup", "cp")

pytestmark = [
    pytest.mark.sweep,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ext4 is mounted on Linux"),
]


def _run(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


# -- disks -------------------------------------------------------------------------------------


def _format(image: Path) -> None:
    """Make an image of an empty disk."""
    with image.open("wb") as file:
        file.truncate(SIZE)
    # All of it at once: nothing is to be written later on, behind our back.
    _run("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", image)


@contextmanager
def _mounted(image: Path, folder: Path) -> Iterator[Path]:
    """Mount an image, and undo that whatever happens."""
    folder.mkdir(exist_ok=True)
    # The file system writes on its own so rarely that it never does while the image is copied.
    _run("mount", "-t", "ext4", "-o", "loop,commit=300", image, folder)
    try:
        yield folder
    finally:
        _unmount(folder)


def _unmount(folder: Path) -> None:
    for _ in range(50):
        if not subprocess.run(["umount", folder], check=False, capture_output=True).returncode:
            return
        time.sleep(0.1)
    # Whoever still has a file open there keeps it no longer than that.
    _run("umount", "--lazy", folder)
    pytest.fail(f"{folder} was in use to the end")


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Path]:
    """A folder for images, where they can be mounted; none of them stays in use."""
    if lacking := [tool for tool in TOOLS if not shutil.which(tool)]:
        pytest.skip(f"there is no {lacking[0]} here to make and mount a disk with")
    if os.getuid():
        pytest.skip("only root may mount a disk")
    image = tmp_path / "image"
    try:
        _format(image)
        with _mounted(image, tmp_path / "disk"):
            pass
    except subprocess.CalledProcessError as error:
        pytest.skip(f"no disk can be mounted here: {error.stderr.strip()}")
    yield tmp_path
    left = [used for used in tmp_path.iterdir() if used.is_file() and _run("losetup", "-j", used)]
    assert left == []


# -- cuts --------------------------------------------------------------------------------------


def _stop(process: int) -> None:
    """Stop a process, and wait until none of its threads is in a call of the system any more."""
    os.kill(process, signal.SIGSTOP)
    end = time.monotonic() + 30
    while not all(state == "T" for state in _states(process)):
        assert time.monotonic() < end
        time.sleep(0.001)


def _states(process: int) -> list[str]:
    stats = Path(f"/proc/{process}/task").glob("*/stat")
    return [stat.read_text().rpartition(")")[2].split()[0] for stat in stats]


def _cut(workshop: Path, forker: Killer, argmap: ArgumentMap, chance: random.Random) -> int:
    """Cut the power while a document is edited; give the last entry said to be on the disk.

    What is on the disk then is in the image "copy".
    """
    image = workshop / "image"
    _format(image)
    with _mounted(image, workshop / "disk") as disk:
        write_document(argmap, disk / NAME)
        process = forker.start(disk / NAME)
        try:
            forker.wait_for(chance.randrange(1, 40))
            time.sleep(chance.random() * 0.01)
            _stop(process)
            _run("cp", "--sparse=always", image, workshop / "copy")
        finally:
            acknowledged = forker.kill()
    return acknowledged


def _outcome(path: Path, acknowledged: int) -> str:
    """Tell what a power cut did to a document."""
    try:
        if check_document(path):
            return "corrupt"
        return "lost" if document_info(path).entries < acknowledged else "kept"
    except ArgmapError:
        return "corrupt"


def _cuts(workshop: Path, argmap: ArgumentMap, *statements: str) -> Counter[str]:
    """Cut the power again and again; tell how often it did what, and of how many steps."""
    seen: Counter[str] = Counter()
    with killer(*statements) as forker:
        for seed in range(CUTS):
            acknowledged = _cut(workshop, forker, argmap, random.Random(seed))
            with _mounted(workshop / "copy", workshop / "disk") as disk:
                seen["in the middle of a change"] += register.journal_is_hot(disk / NAME)
                outcome = _outcome(disk / NAME, acknowledged)
                if outcome == "kept":
                    assert_nothing_lost(disk / NAME, acknowledged)
            seen += Counter({outcome: 1, "acknowledged": acknowledged - 1})
    print(dict(seen))
    return seen


def test_forty_power_cuts_lose_nothing(workshop: Path, rich: ArgumentMap) -> None:
    seen = _cuts(workshop, rich)
    assert (seen["kept"], seen["lost"], seen["corrupt"]) == (CUTS, 0, 0)
    assert seen["acknowledged"] > CUTS


CARELESS = {
    "nothing waits for the disk": ["PRAGMA synchronous = OFF"],
    # The journal is then deleted, which does not wait for the disk, and not overwritten.
    "the lock is shared": ["PRAGMA locking_mode = NORMAL", "SELECT one FROM state"],
}


@pytest.mark.parametrize("way", list(CARELESS))
def test_a_power_cut_shows_a_lack_of_care(workshop: Path, rich: ArgumentMap, way: str) -> None:
    """The control: the same cuts do lose steps where SQLite is not told to keep them."""
    seen = _cuts(workshop, rich, *CARELESS[way])
    assert seen["lost"] + seen["corrupt"] > 0
