"""What can go wrong, as one tree.

```
ArgmapError                 everything below; its text is one clear sentence for a person
├── EditError               an edit that cannot be made here; the map is as it was
├── InvariantError          changes that would leave a map broken; nothing was applied
├── TextError               a text that a map cannot hold (NUL, lone surrogates, too long)
├── InputError              a file or text that cannot be read as what it should be
│   ├── FormatError         its content is not of the format
│   ├── NotAMapError        another program's file, or no file of ours
│   ├── NewerVersionError   written by a newer Argmap
│   └── DamagedError        a map, but broken
├── StorageError            the document could not be opened or written
│   └── BusyError           the document is open elsewhere
├── LayoutError             a layout that cannot serve this map, or is not known
├── CancelledError          the person stopped a long piece of work
├── ExportError             a picture or file that could not be made
└── DisplayError            no screen, or a system library that Qt needs is missing
```

Each text says what failed and, where it is not plain, what is safe and what to do. Whatever is
raised outside this tree is a mistake of ours.
"""

from __future__ import annotations


class ArgmapError(Exception):
    """What a person is told in one sentence, without a traceback."""


class EditError(ArgmapError):
    """An edit that cannot be made here; the map is as it was."""


class InvariantError(ArgmapError):
    """Changes that would leave a map broken; nothing was applied."""


class TextError(ArgmapError):
    """A text that a map cannot hold."""


class InputError(ArgmapError):
    """A file or a text that cannot be read as what it should be."""


class FormatError(InputError):
    """The content is not of the format it should have."""


class NotAMapError(InputError):
    """The file is no map: another program's, or nothing that we know."""


class NewerVersionError(InputError):
    """The file was written by a newer Argmap than this one."""


class DamagedError(InputError):
    """The file is a map, but broken."""


class StorageError(ArgmapError):
    """The document could not be opened or written."""


class BusyError(StorageError):
    """The document is open elsewhere."""


class LayoutError(ArgmapError):
    """The layout is not known, or cannot serve this map."""


class CancelledError(ArgmapError):
    """The person stopped a long piece of work; nothing was changed."""


class ExportError(ArgmapError):
    """A picture or a file that could not be made; nothing was left half written."""


class DisplayError(ArgmapError):
    """There is no screen, or a system library that Qt needs is missing."""
