"""Argmap: map a debate as claims, the reasons and objections between them, and their sources."""

__version__ = "0.1.0"
