"""What a person prefers: one record a preference, shown on one page and followed at once."""
