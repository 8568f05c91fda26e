"""The .ts files: read, brought up to date, filled, and made into what Qt loads."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path

from translations.finding import PACKAGE

FOLDER = PACKAGE.parent / "resources" / "translations"
LANGUAGES = ("de", "fr")

Texts = dict[tuple[str, str], str]
"""A translation for each context and text; empty where there is none yet."""


def path_of(language: str) -> Path:
    """Give the file of a language."""
    return FOLDER / f"argmap_{language}.ts"


def read(language: str) -> Texts:
    """Read what is translated."""
    if not path_of(language).exists():
        return {}
    found: Texts = {}
    for context in ET.parse(path_of(language)).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            done = said is not None and said.get("type") != "unfinished"
            text = said.text if said is not None and done else ""
            found[name, message.findtext("source", "")] = text or ""
    return found


def updated(old: Texts, wanted: set[tuple[str, str]]) -> Texts:
    """Give the wanted texts with what is known of them.

    A text that is new in its context is taken over from other contexts where all agree on it.
    """
    known: dict[str, set[str]] = defaultdict(set)
    for (_context, text), said in old.items():
        if said:
            known[text].add(said)
    new: Texts = {}
    for key in sorted(wanted):
        others = known[key[1]]
        new[key] = old.get(key) or (next(iter(others)) if len(others) == 1 else "")
    return new


def write(language: str, texts: Texts) -> None:
    """Write the file of a language, always in the same order, so that changes stay small."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (name, text), said in sorted(texts.items()):
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if said:
            translation.text = said
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    made = ET.tostring(root, encoding="unicode")
    FOLDER.mkdir(exist_ok=True)
    path_of(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{made}\n', encoding="utf-8"
    )


def release(language: str) -> None:
    """Make the .qm file that the window loads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    source = path_of(language)
    target = source.with_suffix(".qm")
    command = [str(tool), "-silent", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def missing(texts: Texts) -> dict[str, str]:
    """Give the texts that have no translation, to be filled in: text to nothing."""
    return {text: "" for (_context, text), said in sorted(texts.items()) if not said}


def filled(texts: Texts, words: dict[str, str]) -> Texts:
    """Give texts with words for them.

    The key of a word is a text, or "context|text" where one text is said in several ways.
    """
    new = dict(texts)
    for context, text in texts:
        if said := words.get(f"{context}|{text}", words.get(text, "")):
            new[context, text] = said
    return new


def words_of(path: Path) -> dict[str, str]:
    """Read a file of words: JSON, text to translation."""
    return dict(json.loads(path.read_text(encoding="utf-8")))


def gaps(text: str) -> list[str]:
    """Give the places in a text that something is put into."""
    return sorted(re.findall(r"\{[^{}]*\}", text))
