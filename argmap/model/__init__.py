"""The map and what can be done to it, without storage, pictures or windows."""
