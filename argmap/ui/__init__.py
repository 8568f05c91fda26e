"""The window: a canvas, an outline beside it, and the records of `argmap.commands` made visible."""
