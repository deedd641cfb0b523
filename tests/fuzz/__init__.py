"""Files that nobody made on purpose: `python -m tests.fuzz SECONDS [TARGET]` looks for one that breaks a reader."""
