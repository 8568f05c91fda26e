"""Argumentation schemes that are met often, to complete from; a map may name any other.

After Walton, Reed and Macagno, *Argumentation Schemes* (Cambridge University Press, 2008).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def common_schemes() -> list[str]:
    """Give the names of common schemes, in the language of the program."""
    return [
        translate("schemes", "Alternatives"),
        translate("schemes", "Analogy"),
        translate("schemes", "Bias"),
        translate("schemes", "Cause to effect"),
        translate("schemes", "Classification"),
        translate("schemes", "Commitment"),
        translate("schemes", "Composition"),
        translate("schemes", "Consequences, bad"),
        translate("schemes", "Consequences, good"),
        translate("schemes", "Correlation to cause"),
        translate("schemes", "Definition"),
        translate("schemes", "Division"),
        translate("schemes", "Effect to cause"),
        translate("schemes", "Established rule"),
        translate("schemes", "Evidence to hypothesis"),
        translate("schemes", "Example"),
        translate("schemes", "Exceptional case"),
        translate("schemes", "Expert opinion"),
        translate("schemes", "Fairness"),
        translate("schemes", "Ignorance"),
        translate("schemes", "Inconsistent commitment"),
        translate("schemes", "Means to an end"),
        translate("schemes", "Popular opinion"),
        translate("schemes", "Popular practice"),
        translate("schemes", "Position to know"),
        translate("schemes", "Precedent"),
        translate("schemes", "Sign"),
        translate("schemes", "Slippery slope"),
        translate("schemes", "Sunk costs"),
        translate("schemes", "Values"),
        translate("schemes", "Waste"),
        translate("schemes", "Witness testimony"),
    ]
