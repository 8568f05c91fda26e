"""The history window: the steps of a map, and the map as it was after any of them."""
