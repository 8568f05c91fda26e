"""Showing a map to others, and a part of it to oneself: focus on a branch, and presentation."""
