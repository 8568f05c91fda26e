"""What all tests share."""

from __future__ import annotations

import os

# Before anything imports Qt: no screen, one pixel a pixel, the same everywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from hypothesis import HealthCheck, settings

settings.register_profile(
    "argmap", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=False
)
settings.load_profile("argmap")
