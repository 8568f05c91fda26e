"""The maps that are open in a window, each behind a tab."""
