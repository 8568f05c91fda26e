"""The search panel: what is typed is found at once, walked through, and replaced."""
