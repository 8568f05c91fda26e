"""Words that people type and paste: plain, odd, long, in any script, and outlines of them."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

PLAIN = (
    "Taxes on land should rise.",
    "Rents would fall.",
    "Old owners could not pay.",
    "It was tried in 1909.",
    "Nobody knows.",
    "Costs rise by 5 % a year, whatever is built.",
    "So say the builders & their friends.",
)
ODD = (
    "שלום עולם, זו טענה.",
    "人工智能应当开放。",
    "Ünïcödé — “quotes” … and é́́",
    "👩‍👩‍👧‍👦 families decide.",
    "a" * 60,
    "<b>not bold</b> &amp; \\n",
    "0",
    "    leading blanks",
    "tab\tinside",
    "1.2 looks like a number.",
    (
        "A rather long sentence that goes on and on, about land and rent and tax and builders and "
        "owners, until nobody remembers how it began or why anybody thought it would ever end."
    ),
)
SIGNS = ("", "", "", "+ ", "- ", "& ", "_ ")


def sentence(random: Random) -> str:
    """Give a sentence, now and then an odd one."""
    known = ODD if random.random() < 0.2 else PLAIN
    return f"{random.choice(known)} {random.randrange(1000)}"


def typed(random: Random) -> str:
    """Give a few words as they are typed, short so that many fit into a walk."""
    return random.choice(("Yes.", "No.", "So what?", "Rents fell.", "é", "&", "1", "- x", "שלום"))


def outline(random: Random) -> str:
    """Give an outline of a few lines with signs and indents."""
    lines, depth = [f"{sentence(random)}"], 0
    for _ in range(random.randrange(1, 6)):
        depth = random.randint(0, depth + 1)
        lines.append(f"{'  ' * depth}{random.choice(('+', '-', '*', '_', '&'))} {sentence(random)}")
    return "\n".join(lines)


def prose(random: Random) -> str:
    """Give an article of some sentences."""
    return " ".join(random.choice(PLAIN) for _ in range(random.randrange(2, 30)))


def pasted(random: Random) -> str:
    """Give what may be on the clipboard of any program."""
    kind = random.randrange(6)
    if kind < 3:
        return outline(random)
    if kind == 3:
        return prose(random)
    if kind == 4:
        return sentence(random)
    return random.choice(("", "   \n\t\n", "a;b;c\n1;2;3", "{}", "[Claim]: Yes.\n  + No."))


def press(text: str, to: QWidget | None = None) -> None:
    """Type letters of any script where the focus is: QTest knows Latin keys only."""
    for letter in text:
        target = to or QApplication.focusWidget()
        if target is None:
            return
        if letter.isascii():
            QTest.keyClicks(target, letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(target, QKeyEvent(kind, 0, none, letter))
    QApplication.processEvents()
