"""Documents: the file that is always saved, its log, and the text form.

`Document` is the file while it is edited; the functions read and write one as a whole. SQLite is
read through the standard library, which costs a command that only exports nothing; what is
written goes through sqlite-utils, imported when the first word is.
"""

from argmap.storage.document import Document
from argmap.storage.history import Entry, EntryKind, History
from argmap.storage.jsonform import JSON_SUFFIX, dumps, loads, read_json, write_json
from argmap.storage.whole import (
    SUFFIX,
    DocumentInfo,
    check_document,
    document_info,
    is_document,
    read_document,
    read_map,
    write_document,
)
from argmap.storage.writer import Saved

__all__ = [
    "JSON_SUFFIX",
    "SUFFIX",
    "Document",
    "DocumentInfo",
    "Entry",
    "EntryKind",
    "History",
    "Saved",
    "check_document",
    "document_info",
    "dumps",
    "is_document",
    "loads",
    "read_document",
    "read_json",
    "read_map",
    "write_document",
    "write_json",
]
