"""What all tests share."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt: no screen, one pixel a pixel, the same everywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

# The window speaks English to tests, whatever language their machine speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = ""

# Nor do tests leave backups among those of the person who runs them.
os.environ["ARGMAP_BACKUPS"] = tempfile.mkdtemp(prefix="argmap-backups-")

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

_MOST = 4

# Runs by hand look for new examples each time; a machine's run says the same of the same tree.
settings.register_profile(
    "argmap",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=False,
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("argmap")


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> Iterator[None]:
    """One application with widgets for all tests: an export would make a plain one, and keep it.

    The offscreen platform destroys what is on its clipboard after Python has ended, which crashes.
    """
    yield
    shutil.rmtree(os.environ["ARGMAP_BACKUPS"], ignore_errors=True)
    qapp.clipboard().clear()


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Share the whole suite among the cores; run parts of it, and sweeps, one after another."""
    whole = [Path(arg).name for arg in config.args] == ["tests"]
    sweeps = "sweep" in config.option.markexpr.replace("not sweep", "")
    return min(os.cpu_count() or 1, _MOST) if whole and not sweeps else 0
