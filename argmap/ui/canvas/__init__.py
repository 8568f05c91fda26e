"""The canvas: one widget that paints what is visible, its camera, its gestures and its editor."""
