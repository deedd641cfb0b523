"""How well markers are read, by form, format and stock: `python -m tests.markers` prints the table."""
