"""Foreign formats, one module each, and the register that finds them by name or by suffix."""
