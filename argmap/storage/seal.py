"""The two seals of a document: the chain over its log, and the digest of its elements.

Each entry's hash covers the entry and the hash before it, so that an entry that was altered or
taken out shows. The digest is the sum of the SHA-256 of all elements, modulo 2**256: a sum does
not depend on order, so a change takes the old form away and adds the new one whatever the size of
the map. (Bellare and Micciancio, "A New Paradigm for Collision-Free Hashing", EUROCRYPT 1997,
call it AdHash.) Both guard against broken disks and careless programs, not against forgers.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from argmap.model.changes import Net
from argmap.model.elements import Element
from argmap.storage.encode import NAMES, encode
from argmap.storage.rows import compact

FIRST = bytes(32)
"""What stands for the hash before the first entry."""

_MODULUS = 1 << 256


def chained(before: bytes, header: list[object], changes: bytes) -> bytes:
    """Give the hash of an entry: its header as JSON and its packed changes, after `before`."""
    return hashlib.sha256(before + compact(header).encode() + changes).digest()


def _weight(element: Element | None) -> int:
    if element is None:
        return 0
    text = compact([NAMES[type(element)], encode(element)])
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")


def shifted(digest: bytes, nets: Iterable[Net]) -> bytes:
    """Give the digest after changes."""
    total = int.from_bytes(digest, "big")
    for item in nets:
        total += _weight(item.after) - _weight(item.before)
    return (total % _MODULUS).to_bytes(32, "big")


def digest(elements: Iterable[Element]) -> bytes:
    """Give the digest of all elements of a map."""
    return shifted(bytes(32), (Net(None, element) for element in elements))
