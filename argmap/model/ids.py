"""Ids of elements: UUIDs of version 7 (RFC 9562), which sort by the time they were made.

Within a process each id is greater than the one before, so that the order of ids is the order in
which a person made the elements.
"""

from __future__ import annotations

import secrets
import threading
import time
import uuid

_RANDOM_BITS = 62
_LENGTH, _VERSION_AT = 36, 14
_COUNTER_LIMIT = 1 << 12


class _Clock:
    """The last time stamp and counter given out, which never run backwards."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._millisecond = 0
        self._counter = 0

    def tick(self) -> tuple[int, int]:
        with self._lock:
            now = time.time_ns() // 1_000_000
            if now > self._millisecond:
                self._millisecond, self._counter = now, 0
            else:
                self._counter += 1
                if self._counter == _COUNTER_LIMIT:
                    self._millisecond, self._counter = self._millisecond + 1, 0
            return self._millisecond, self._counter


_clock = _Clock()


def new_id() -> str:
    """Give a fresh id, greater than every one this process gave before."""
    millisecond, counter = _clock.tick()
    bits = millisecond << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62
    return str(uuid.UUID(int=bits | secrets.randbits(_RANDOM_BITS)))


def age(element_id: str) -> tuple[bool, str]:
    """Give the key by which elements sort as they were made.

    Ids of other programs come before ours, so that what is made here later never comes first.
    """
    return (len(element_id) == _LENGTH and element_id[_VERSION_AT] == "7", element_id)
