"""The binder: the report in front, every annotated source behind it, links both ways, one outline over all."""
