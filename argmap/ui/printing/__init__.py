"""Printing: choices with a preview, and the pages on a printer."""
