"""Every kind of change, a module a noun. Each has a `label` and an `apply(edit)`; `Editor.perform` makes it."""
