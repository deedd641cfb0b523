"""The room around what is in a pane of the middle."""

SIDE = 30  # px beside its text
TOP = 22  # px above it
