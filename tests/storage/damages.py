"""Ways in which a document's file comes to be damaged, each told by a number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import TypeAlias

from storage.originals import Originals

PAGE = 4096


@dataclass(frozen=True)
class Damage:
    """What stands on the disk: the file's bytes, and those of a journal where there is one."""

    kind: str
    data: bytes
    journal: bytes | None = None

    @property
    def aged(self) -> bool:
        """Whether it may come to no more than what the document was at an earlier step."""
        return self.kind in ("old pages", "stale journal")


Spoiled: TypeAlias = bytes | bytearray | tuple[bytes, bytes]
Spoiler: TypeAlias = Callable[[Originals, Random], Spoiled]


def _single_bit(originals: Originals, chance: Random) -> Spoiled:
    made = bytearray(originals.whole)
    made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    return made


def _random_run(originals: Originals, chance: Random) -> Spoiled:
    made = bytearray(originals.whole)
    start, length = chance.randrange(len(made)), chance.randrange(2, 3_000)
    end = min(start + length, len(made))
    made[start:end] = chance.randbytes(end - start)
    return made


def _header(originals: Originals, chance: Random) -> Spoiled:
    made = bytearray(originals.whole)
    for _ in range(chance.choice([1, 1, 2, 8])):
        made[chance.randrange(100)] = chance.randrange(256)
    return made


def _pages(data: bytes) -> list[bytes]:
    return [data[start : start + PAGE] for start in range(0, len(data), PAGE)]


def _zeroed_pages(originals: Originals, chance: Random) -> Spoiled:
    pages = _pages(originals.whole)
    for place in chance.sample(range(len(pages)), chance.choice([1, 1, 2, 4])):
        pages[place] = bytes(PAGE)
    return b"".join(pages)


def _swapped_pages(originals: Originals, chance: Random) -> Spoiled:
    pages = _pages(originals.whole)
    one, other = chance.sample(range(len(pages)), 2)
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


def _copied_page(originals: Originals, chance: Random) -> Spoiled:
    pages = _pages(originals.whole)
    one, other = chance.sample(range(len(pages)), 2)
    pages[one] = pages[other]
    return b"".join(pages)


def _cut_short(originals: Originals, chance: Random) -> Spoiled:
    size = chance.randrange(len(originals.whole))
    return originals.whole[: size // PAGE * PAGE if chance.random() < 0.5 else size]


def _grown(originals: Originals, chance: Random) -> Spoiled:
    size = chance.choice([1, 100, PAGE, 3 * PAGE])
    start = chance.randrange(len(originals.whole) - size)
    own = originals.whole[start : start + size]
    return originals.whole + chance.choice([own, bytes(size), chance.randbytes(size)])


def _old_pages(originals: Originals, chance: Random) -> Spoiled:
    """Mix in pages of an earlier state, mostly of the last few: what a disk or a copy mislaid."""
    count = len(originals.states)
    steps = chance.choice([1, 2, 5, count - 1])
    old = _pages(originals.states[-1 - chance.randint(1, steps)])
    pages = _pages(originals.whole)
    differing = [place for place, page in enumerate(old) if pages[place] != page]
    for place in chance.sample(differing, chance.randint(1, len(differing))):
        pages[place] = old[place]
    return b"".join(pages)


def _stale_journal(originals: Originals, chance: Random) -> Spoiled:
    """Lay a journal of an earlier change beside the document as it was then or later."""
    journal = originals.journals[-1] if chance.random() < 0.4 else chance.choice(originals.journals)
    data = originals.whole if chance.random() < 0.7 else chance.choice(originals.states)
    drawn = chance.random()
    if drawn < 0.2:
        journal = journal[: chance.randrange(len(journal))]
    elif drawn < 0.4:
        place = chance.randrange(len(journal))
        journal = journal[:place] + chance.randbytes(1) + journal[place + 1 :]
    return data, journal


def _foreign_journal(originals: Originals, chance: Random) -> Spoiled:
    return originals.whole, chance.choice(originals.foreign)


def _other_words(originals: Originals, chance: Random) -> Spoiled:
    """Flip a bit in the words of a claim, wherever they stand, if they are not too common."""
    words = chance.choice([text for text in originals.words if len(text) > 20]).encode()
    letters = [place for place, letter in enumerate(words) if chr(letter).isascii()]
    place = chance.choice(letters)
    return originals.whole.replace(
        words, words[:place] + bytes([words[place] ^ 1]) + words[place + 1 :]
    )


SPOILERS: dict[str, Spoiler] = {
    "single bit": _single_bit,
    "random run": _random_run,
    "header": _header,
    "zeroed pages": _zeroed_pages,
    "swapped pages": _swapped_pages,
    "copied page": _copied_page,
    "cut short": _cut_short,
    "grown": _grown,
    "old pages": _old_pages,
    "stale journal": _stale_journal,
    "foreign journal": _foreign_journal,
}
WORDS = "other words"
"""A kind of its own, that nothing but the digest of the map can show."""


def damaged(originals: Originals, number: int, kind: str = "") -> Damage:
    """Damage a document in the way of this number, or in one of the kind that is named."""
    kind = kind or list(SPOILERS)[number % len(SPOILERS)]
    spoil = _other_words if kind == WORDS else SPOILERS[kind]
    chance = Random(f"{kind} {number}")
    while True:
        spoiled = spoil(originals, chance)
        if isinstance(spoiled, tuple):
            return Damage(kind, *spoiled)
        if spoiled != originals.whole:
            return Damage(kind, bytes(spoiled))
