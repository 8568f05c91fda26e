from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from benchmarks.generate import graph
from layout.arrangements import Told

from argmap.errors import CancelledError, LayoutError
from argmap.layout import lay_out, worker
from argmap.layout.contract import Options

posix = pytest.mark.skipif(sys.platform == "win32", reason="sends signals")


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Collect the processes that are begun; none may be left over."""
    made: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen[bytes]):
        def __init__(self, *args: object, **options: object) -> None:
            super().__init__(*args, **options)  # type: ignore[call-overload]
            made.append(self)

    monkeypatch.setattr(subprocess, "Popen", Noted)
    yield made
    assert all(process.returncode is not None for process in made)


def test_the_same_comes_of_it(begun: list[subprocess.Popen[bytes]]) -> None:
    debate = graph(40)
    told = Told()
    options = Options(seed=3, engine={"iterations": 20})
    assert worker.run("spring", debate, options, told) == lay_out(debate, "spring", options)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(begun) == 1


def test_errors_come_back_as_they_are(begun: list[subprocess.Popen[bytes]]) -> None:
    with pytest.raises(LayoutError, match="without lines that cross"):
        worker.run("planar", graph(1000))
    with pytest.raises(LayoutError, match="no layout called “sprong”; did you mean spring"):
        worker.run("sprong", graph(5))
    with pytest.raises(RuntimeError, match="AttributeError"):
        worker.run("bands", None)  # type: ignore[arg-type]
    assert len(begun) == 3


def test_a_no_ends_the_process(begun: list[subprocess.Popen[bytes]]) -> None:
    start = time.monotonic()
    with pytest.raises(CancelledError):
        worker.run("arf", graph(500), None, lambda _: time.monotonic() < start + 0.3)
    assert time.monotonic() < start + 5
    assert len(begun) == 1


def test_ctrl_c_ends_the_process(begun: list[subprocess.Popen[bytes]]) -> None:
    def interrupted(_: float) -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        worker.run("arf", graph(500), None, interrupted)
    assert len(begun) == 1


@posix
def test_a_process_that_dies_is_told_in_words(begun: list[subprocess.Popen[bytes]]) -> None:
    def kill(_: float) -> bool:
        begun[0].kill()
        return True

    with pytest.raises(LayoutError, match="by arf died"):
        worker.run("arf", graph(500), None, kill)


@posix
def test_it_ends_when_its_parent_does() -> None:
    code = (
        "import sys; sys.path[:0] = [sys.argv[1]]\n"
        "from benchmarks.generate import graph; from argmap.layout import worker\n"
        "import subprocess; Popen = subprocess.Popen\n"
        "def noted(*a, **k):\n"
        "    process = Popen(*a, **k); print(process.pid, flush=True); return process\n"
        "subprocess.Popen = noted\n"
        "worker.run('arf', graph(580))\n"
    )
    tests = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120
    with subprocess.Popen(
        [sys.executable, "-c", code, tests], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        time.sleep(0.3)
        parent.send_signal(signal.SIGKILL)
        parent.wait()
    for _ in range(100):
        if not _runs(child):
            return
        time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    pytest.fail("the process outlived its parent")


def _runs(process: int) -> bool:
    """Tell whether a process runs; one that is over but not yet waited for does not."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    told = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True, check=False
    )
    return bool(told.stdout.strip()) and not told.stdout.strip().startswith("Z")


def test_only_slow_work_is_worth_a_process() -> None:
    assert not worker.worthwhile("bands", graph(2000))
    assert not worker.worthwhile("arf", graph(20))
    assert worker.worthwhile("arf", graph(300))


def test_slow_work_that_can_be_stopped_runs_in_a_process(
    begun: list[subprocess.Popen[bytes]],
) -> None:
    debate = graph(130)
    wish = Options(engine={"max_iter": 5})
    told = Told()
    there = lay_out(debate, "arf", wish, told)
    assert len(begun) == 1
    assert there == lay_out(debate, "arf", wish)
    assert len(begun) == 1
