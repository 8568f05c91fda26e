"""The translations, brought up to date: `python -m translations` from the folder `tests`.

It finds every text, updates the .ts files, makes the .qm files and prints what is missing as JSON.
Put the translations in there and give it back: `python -m translations de FILE.json`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from translations import files
from translations.finding import all_texts, in_sources

COMMAND = "cd tests && python -m translations"


def main() -> int:
    """Bring all languages up to date; the exit code says whether something is missing."""
    words: dict[str, dict[str, str]] = {}
    if len(sys.argv) == 3 and sys.argv[1] in files.LANGUAGES:
        words[sys.argv[1]] = files.words_of(Path(sys.argv[2]))
    elif len(sys.argv) != 1:
        print(f"{COMMAND} [{'|'.join(files.LANGUAGES)} FILE.json]")
        return 2
    unknown = in_sources().unknown
    for place in unknown:
        print(place, file=sys.stderr)
    missed = 0
    for language in files.LANGUAGES:
        texts = files.updated(files.read(language), all_texts())
        texts = files.filled(texts, words.get(language, {}))
        files.write(language, texts)
        files.release(language)
        missing = files.missing(texts)
        missed += len(missing)
        print(f"{language}: {len(texts)} texts, {len(missing)} without a translation")
        if missing:
            print(json.dumps(missing, ensure_ascii=False, indent=1))
    return 1 if missed or unknown else 0


if __name__ == "__main__":
    sys.exit(main())
