"""The text widget of the claim pane: one section, readable, with its citations as chips in their places."""
