"""The panes of the window, a module a pane. Each is given the bridge, the navigator and the theme."""
