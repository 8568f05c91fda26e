"""The inspector: a panel that shows and edits all that is said of what is selected."""

from argmap.ui.inspector.panel import Inspector

__all__ = ["Inspector"]
