"""The German and French of the window: what is to be said, and how it is said."""
