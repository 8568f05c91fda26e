"""Every write, sync, truncation, creation, renaming and unlinking of a session fails once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

import pytest
from storage.faults.judging import Manner, Theatre, Totals, Trial

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="LD_PRELOAD and /proc are Linux's"),
    pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler `cc` to be found"),
]

KINDS = (
    Trial(Manner.BROKEN, 1),
    Trial(Manner.BROKEN, 1, for_good=True),
    Trial(Manner.FULL, 1),
    Trial(Manner.FULL, 1, for_good=True),
    Trial(Manner.TORN, 1),
    Trial(Manner.CUT, 1),
    Trial(Manner.GONE, 1),
)
ALWAYS_TOLD = ("full", "full for good", "torn")
BEYOND = 1_000_000


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    source = Path(__file__).parent / "faults" / "failing.c"
    made = tmp_path_factory.mktemp("library") / "failing.so"
    warnings = ("-Wall", "-Wextra", "-Werror")
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O1", *warnings, "-o", made, source, "-ldl"], check=True
    )
    return made


@pytest.fixture
def theatre(library: Path, tmp_path: Path) -> Iterator[Theatre]:
    made = Theatre(library, tmp_path.resolve())
    yield made
    made.close()


def _tried(theatre: Theatre, step: int) -> Totals:
    """Have every act fail, or every so many, in each manner: until there is no further one."""
    totals = Totals()
    for number, kind in enumerate(KINDS):
        for at in count(1 + number % step, step):
            trial = Trial(kind.manner, at, kind.for_good)
            outcome, wrong = theatre.play(trial)
            if not outcome.struck:
                assert not wrong
                break
            totals.note(trial, outcome, wrong)
    print(totals)
    return totals


def _assert_nothing_lost(totals: Totals) -> None:
    assert totals.complaints == []
    assert totals.wrong == {}
    assert totals.struck == totals.points
    for kind in KINDS:
        ended = kind.manner in (Manner.CUT, Manner.GONE)
        assert totals.gone[kind.name] == ended * totals.points[kind.name]
    for name in ALWAYS_TOLD:
        assert totals.told[name] == totals.points[name]


def test_every_fifth_act_that_fails_loses_nothing(theatre: Theatre) -> None:
    totals = _tried(theatre, 5)
    _assert_nothing_lost(totals)
    assert sum(totals.points.values()) >= 400


@pytest.mark.sweep
def test_every_act_that_fails_loses_nothing(theatre: Theatre) -> None:
    totals = _tried(theatre, 1)
    _assert_nothing_lost(totals)
    assert sum(totals.points.values()) >= 2_000


# -- that the judge has eyes ------------------------------------------------------------------


def _complaints(theatre: Theatre, trials: Iterable[Trial], kind: str) -> int:
    """Count the trials of which something of a kind is complained."""
    return sum(any(wrong.startswith(kind) for wrong in theatre.play(trial)[1]) for trial in trials)


def test_where_nothing_fails_nothing_is_said(theatre: Theatre) -> None:
    outcome, wrong = theatre.play(Trial(Manner.BROKEN, BEYOND))
    assert wrong == []
    assert not outcome.told
    assert sorted(outcome.promised.values()) == [7, 9, 10]
    assert max(theatre.digests) == 10


def test_what_was_said_to_be_saved_too_early_is_missed(theatre: Theatre) -> None:
    """The same script, but it says of each step that it is saved before that is so."""
    ends = [Trial(Manner.GONE, at) for at in range(60, 240, 12)]
    assert _complaints(theatre, ends, "") == 0
    lies = [Trial(Manner.GONE, trial.at, lies=True) for trial in ends]
    assert _complaints(theatre, lies, "lost") >= len(lies) // 2


def test_a_disk_that_drops_what_it_said_it_wrote_is_noticed(theatre: Theatre) -> None:
    trials = [Trial(Manner.DROPPED, at, for_good=True) for at in range(30, 300, 18)]
    assert _complaints(theatre, trials, "corrupt") >= 3
