"""Addresses of sources: which ones can be opened, and how they are shown before they are."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_WEB = ("http", "https")
_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def openable(address: str) -> QUrl | None:
    """Give an address of the web or of a mailbox as it would be opened; None for any other.

    A map may come from anyone: files, programs and scripts are never opened from it. Of the
    address of a mailbox no more is kept than the mailbox, since some mail programs attach files
    that the rest asks for.
    """
    url = QUrl(address.strip(), QUrl.ParsingMode.TolerantMode)
    if not url.isValid():
        return None
    if url.scheme() in _WEB and url.host():
        return url
    if url.scheme() == "mailto" and "@" in url.path():
        return QUrl(f"mailto:{url.path(_ENCODED)}")
    return None


def whole(url: QUrl) -> str:
    """Give an address letter for letter, hosts in ASCII: none can pass for another."""
    return str(url.toString(_ENCODED))


def place(url: QUrl) -> str:
    """Say where an address leads: a host, or a mailbox."""
    return str(url.host(_ENCODED) or url.path(_ENCODED))


def open_address(url: QUrl) -> bool:
    """Hand an address over to the program that the system has for it; tell whether it has one."""
    return QDesktopServices.openUrl(url)
