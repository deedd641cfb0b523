"""The small widgets that panes are built of."""
