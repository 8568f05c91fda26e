"""A random walk through the window: what a person might do, in any order, and what must hold."""
