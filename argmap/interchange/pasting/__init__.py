"""What is pasted from any program, as maps: outlines by indents, bullets, numbers or words, prose.

`readings` gives what a text can be read as, the best first; a person may prefer another one.
"""

from argmap.interchange.pasting.choosing import MOST_CLAIMS, holds_words, one_claim, readings
from argmap.interchange.pasting.outlines import GoOn
from argmap.interchange.pasting.reading import Kind, Reading

__all__ = ["MOST_CLAIMS", "GoOn", "Kind", "Reading", "holds_words", "one_claim", "readings"]
