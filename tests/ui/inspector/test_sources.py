"""Where a claim comes from."""

from __future__ import annotations

from pathlib import Path

import pytest
from inspector_driver import Panel
from PySide6.QtCore import QUrl

from argmap.model import edits
from argmap.ui.inspector import addresses


def shown(panel: Panel) -> list[str]:
    """Give what is told of each excerpt."""
    return [row.told() for row in panel.claim_page.citations.rows if row.isVisible()]


def add(panel: Panel, claim: str, **said: str) -> None:
    panel.session.apply(edits.cite_new(panel.map, panel.claim(claim).id, **said))


def test_a_new_source_and_its_words_are_one_step(panel: Panel) -> None:
    panel.select("First.")
    citations = panel.claim_page.citations
    panel.click(citations.add)
    form = citations.form
    assert form.lines["title"].hasFocus()
    assert not form.give.isEnabled()
    panel.type("A Book")
    for words in ("Ann Author", "1999", "https://example.org/book"):
        panel.keys("Tab")
        panel.type(words)
    panel.keys("Tab")
    panel.type("Its words.")
    panel.keys("Ctrl+Return")
    assert form.isHidden()
    assert citations.add.hasFocus()
    (source,) = panel.map.sources.values()
    assert (source.title, source.author, source.date) == ("A Book", "Ann Author", "1999")
    assert shown(panel) == ["A Book\nAnn Author, 1999\nhttps://example.org/book\nIts words."]
    assert panel.label == "Cite a new source at 1.1"
    assert len(panel.performed) == 1


def test_a_source_of_the_map_is_found_by_typing(panel: Panel) -> None:
    add(panel, "Rival.", title="A Book", author="Ann Author")
    panel.select("First.")
    citations = panel.claim_page.citations
    panel.click(citations.add)
    title = citations.form.lines["title"]
    panel.type("ann")
    panel.complete(title)
    assert title.words() == "A Book"
    assert citations.form.quotation.hasFocus()
    assert not citations.form.lines["author"].isEnabled()
    panel.type("Words")
    panel.click(citations.form.give)
    assert len(panel.map.sources) == 1
    assert shown(panel) == ["A Book\nAnn Author\nWords"]


def test_a_title_typed_in_full_is_the_source_of_the_map(panel: Panel) -> None:
    add(panel, "Rival.", title="A Book", author="Ann Author")
    panel.select("First.")
    form = panel.claim_page.citations.form
    panel.click(panel.claim_page.citations.add)
    panel.type("A Book")
    assert form.lines["author"].words() == "Ann Author"
    panel.type("let")
    assert form.lines["author"].words() == ""
    assert form.lines["author"].isEnabled()
    panel.keys("Return")
    assert {source.title for source in panel.map.sources.values()} == {"A Book", "A Booklet"}


def test_a_citation_is_edited_and_taken_off(panel: Panel) -> None:
    add(panel, "First.", title="A Book", exact="Words")
    panel.session.apply(
        edits.cite(panel.map, panel.claim("Rival.").id, next(iter(panel.map.sources)))
    )
    panel.select("First.")
    citations = panel.claim_page.citations
    (row,) = citations.rows
    panel.click(row.edit)
    assert "cited 2 times" in citations.form.note.text()
    panel.write(citations.form.lines["date"], "2001")
    panel.write(citations.form.quotation, "Other words")
    panel.click(citations.form.give)
    assert shown(panel) == ["A Book\n2001\nOther words"]
    assert panel.label == "Edit a citation at 1.1"
    panel.click(row.remove)
    assert shown(panel) == []
    assert len(panel.map.sources) == 1
    assert panel.label == "Remove a citation from 1.1"


def test_a_form_is_dropped_by_escape_and_kept_for_its_claim(panel: Panel) -> None:
    panel.select("First.")
    citations = panel.claim_page.citations
    panel.click(citations.add)
    panel.type("Begun")
    panel.select("Second.")
    assert citations.form.isHidden()
    panel.select("First.")
    assert citations.form.isVisible()
    assert citations.form.lines["title"].words() == "Begun"
    panel.go_to(citations.form.drop)
    panel.keys("Esc")
    assert citations.form.isHidden()
    assert panel.lefts == 0
    assert panel.performed == []


def test_what_is_too_long_is_said_in_the_form(panel: Panel) -> None:
    panel.select("First.")
    form = panel.claim_page.citations.form
    panel.click(panel.claim_page.citations.add)
    form.lines["title"].retype("t" * 2_001)
    assert "at most 2,000" in form.note.text() or "at most 2000" in form.note.text()
    assert not form.give.isEnabled()


def test_many_sources_are_listed_when_asked_for(panel: Panel) -> None:
    for number in range(15):
        add(panel, "First.", title=f"Book {number}")
    panel.select("First.")
    assert len(shown(panel)) == 12
    panel.click(panel.claim_page.citations.more)
    assert len(shown(panel)) == 15


# -- addresses -------------------------------------------------------------------------------


def test_an_address_is_shown_whole_before_it_is_opened(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(addresses, "open_address", lambda url: not opened.append(url))  # type: ignore[func-returns-value]
    add(panel, "First.", title="A Book", address="https://user@exämple.org/a b")
    panel.select("First.")
    (row,) = panel.claim_page.citations.rows
    panel.click(row.open)
    assert row.opening.isVisible()
    assert opened == []
    assert row.opening._address.words() == "https://user@xn--exmple-cua.org/a%20b"
    assert "xn--exmple-cua.org" in row.opening._lead.text()
    panel.keys("Esc")
    assert row.opening.isHidden()
    assert opened == []
    panel.click(row.open)
    panel.keys("Return")
    assert [url.host() for url in opened] == ["exämple.org"]
    assert row.opening.isHidden()


def test_it_is_said_where_no_program_opens_an_address(
    panel: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(addresses, "open_address", lambda _url: False)
    add(panel, "First.", title="A Book", address="https://example.org")
    panel.select("First.")
    (row,) = panel.claim_page.citations.rows
    panel.click(row.open)
    panel.keys("Return")
    assert row.opening._wrong.isVisible()


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (" http://example.org ", "http://example.org"),
        ("HTTPS://example.org", "https://example.org"),
        ("mailto:ann@example.org?attach=/etc/passwd", "mailto:ann@example.org"),
        ("https:///nowhere", None),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("smb://host/share", None),
        ("vscode://file/x", None),
        ("mailto:", None),
        ("example.org", None),
        ("C:\\Windows\\x.exe", None),
        ("", None),
        (str(Path("/etc/passwd")), None),
    ],
)
def test_only_the_web_and_mailboxes_are_opened(address: str, whole: str | None) -> None:
    url = addresses.openable(address)
    assert (url and addresses.whole(url)) == whole
